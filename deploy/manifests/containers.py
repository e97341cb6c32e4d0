"""A container, as described by docker-compose.yml and by a pod."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Container:
    image: str  # Without tag, if it is chartroom's.
    command: tuple[str, ...]
    user: str  # UID:GID.
    environment: Mapping[str, str]
    has_settings: bool  # Whether it has an optional file or ConfigMap with its team's settings.
    files: frozenset[str]  # Keys and documents, read-only.
    folders: Mapping[str, bool]  # Whether mounted folders are writable, by path.
    ports: frozenset[int]  # Reachable by other containers.
    cpu: float  # Limit.
    memory: int  # Limit, in bytes.
    probed: bool
    drains_s: float | None  # Between SIGTERM and SIGKILL; None for jobs.
    read_only: bool
    hardened: bool  # Without capabilities, and cannot gain any.


def without_tag(image: str) -> str:
    """Remove the tag of a chartroom image, because it changes with each release."""
    return image.rpartition(":")[0] if image.startswith("chartroom-") else image


def ports_of(environment: Mapping[str, str]) -> frozenset[int]:
    found = set()
    for name, value in environment.items():
        if name.endswith("_PORT"):
            found.add(int(value))
        elif name.endswith("_ADDRESS") and value.startswith(":"):
            found.add(int(value.removeprefix(":")))
    return frozenset(found)
