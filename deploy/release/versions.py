import re
from typing import NamedTuple, Self

from release.errors import Refused

WRITTEN = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
# The line of pyproject.toml or package.json.
STATED = re.compile(r'(?m)^(version = |  "version": )"([^"]*)"(?=,?$)')


class Version(NamedTuple):
    major: int
    minor: int
    patch: int

    @classmethod
    def find(cls, text: str) -> Self | None:
        match = WRITTEN.fullmatch(text)
        return cls(*map(int, match.groups())) if match else None

    @classmethod
    def read(cls, text: str) -> Self:
        found = cls.find(text)
        if found is None:
            raise Refused(f"{text!r} is not a version; write three numbers, such as 1.4.0.")
        return found

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


def stated(project: str) -> Version:
    found = STATED.search(project)
    if found is None:
        raise Refused("The project file has no line with its version; write it.")
    return Version.read(found[2])


def state(project: str, version: Version) -> str:
    return STATED.sub(rf'\g<1>"{version}"', project, count=1)
