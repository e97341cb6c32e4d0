from dataclasses import dataclass
from pathlib import Path

from release.errors import Refused

ROOT = Path(__file__).parents[2]
SERVICES = ("records", "audit", "retrieval")
GATEWAY_APPS = ("edge", "mcp", "auth", "console")
DEPLOYABLE = (*SERVICES, *GATEWAY_APPS)
TYPESCRIPT = "client-typescript"
LIBRARIES = ("client", TYPESCRIPT, "chassis")


@dataclass(frozen=True)
class Part:
    name: str
    root: Path = ROOT

    @property
    def folder(self) -> str:
        if self.name in LIBRARIES:
            return self.name
        return f"{'services' if self.is_service else 'gateway'}/{self.name}"

    @property
    def is_service(self) -> bool:
        return self.name in SERVICES

    @property
    def is_deployable(self) -> bool:
        return self.name in DEPLOYABLE

    @property
    def sources(self) -> tuple[str, ...]:
        """The part's folders in the repository. Images also contain the chassis of the same checkout."""
        return (self.folder, "chassis") if self.is_deployable else (self.folder,)

    @property
    def changelog(self) -> str:
        return f"{self.folder}/CHANGELOG.md"

    @property
    def project(self) -> str:
        name = "package.json" if self.name == TYPESCRIPT else "pyproject.toml"
        return f"{self.folder}/{name}"

    @property
    def contract(self) -> str:
        return f"{self.folder}/openapi.json"

    @property
    def exceptions(self) -> str:
        return f"{self.folder}/release-exceptions.toml"

    def path(self, relative: str) -> Path:
        return self.root / relative


def named(name: str, root: Path = ROOT) -> Part:
    known = (*DEPLOYABLE, *LIBRARIES)
    if name not in known:
        raise Refused(f"There is no part {name!r}; SERVICE is one of {', '.join(known)}.")
    return Part(name, root)
