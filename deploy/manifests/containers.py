"""A container as docker-compose.yml and a pod describe it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Container:
    image: str  # Our own ones have no tag here.
    command: tuple[str, ...]
    user: str  # UID:GID.
    environment: Mapping[str, str]
    has_settings: bool  # An optional file or ConfigMap of settings, of its team.
    files: frozenset[str]  # Keys and documents, read-only.
    folders: Mapping[str, bool]  # Mounted, by path; whether it may write there.
    ports: frozenset[int]  # That others may reach.
    cpu: float  # Limit.
    memory: int  # Limit, in bytes.
    probed: bool
    drains_s: float | None  # Between the request to end and the kill; None for what ends by itself.
    read_only: bool
    hardened: bool  # No capabilities and no new ones.


def without_tag(image: str) -> str:
    """Return the name of an image of ours; each release has another tag."""
    return image.rpartition(":")[0] if image.startswith("chartroom-") else image


def ports_of(environment: Mapping[str, str]) -> frozenset[int]:
    """Return the ports that a process listens on beyond its own loopback."""
    found = set()
    for name, value in environment.items():
        if name.endswith("_PORT"):
            found.add(int(value))
        elif name.endswith("_ADDRESS") and value.startswith(":"):
            found.add(int(value.removeprefix(":")))
    return frozenset(found)
