from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Container:
    image: str  # The tag of chartroom's images is omitted.
    command: tuple[str, ...]
    user: str  # UID:GID.
    environment: Mapping[str, str]
    has_settings: bool  # Whether there is an optional file or ConfigMap with the team's settings.
    files: frozenset[str]  # Read-only keys and documents.
    folders: Mapping[str, bool]  # Whether mounted folders are writable, by path.
    ports: frozenset[int]
    cpu: float
    memory: int  # The unit is bytes.
    probed: bool
    starts_s: float | None  # Time until failed checks count; None for jobs.
    drains_s: float | None  # Time between SIGTERM and SIGKILL; None for jobs.
    read_only: bool
    hardened: bool  # The container has dropped all capabilities.


def without_tag(image: str) -> str:
    """Remove the tag of a chartroom image, which changes with each release."""
    return image.rpartition(":")[0] if image.startswith("chartroom-") else image


def ports_of(environment: Mapping[str, str]) -> frozenset[int]:
    found = set()
    for name, value in environment.items():
        if name.endswith("_PORT"):
            found.add(int(value))
        elif name.endswith("_ADDRESS") and value.startswith(":"):
            found.add(int(value.removeprefix(":")))
    return frozenset(found)
