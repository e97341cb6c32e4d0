"""Findings that a release may have for a reason, in the service's release-exceptions.toml."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from release.errors import Refused
from release.parts import Part
from release.versions import Version


@dataclass(frozen=True)
class Finding:
    """`operation` is a method and a path, or the revision of a migration."""

    operation: str
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.text} ({self.rule})"


class Allowed(BaseModel):
    """A finding that may be released once, after the release `since`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    since: str
    operation: str
    rule: str
    reason: str = Field(min_length=20)


class _Exceptions(BaseModel):
    model_config = ConfigDict(extra="forbid")

    exception: list[Allowed] = []


def exceptions(part: Part) -> list[Allowed]:
    path = part.path(part.exceptions)
    if not path.exists():
        return []
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
        return _Exceptions.model_validate(read).exception
    except (tomllib.TOMLDecodeError, ValidationError) as failure:
        raise Refused(
            f"{part.exceptions} cannot be read; each [[exception]] has since, operation, rule and a "
            f"reason of 20 characters or more: {failure}"
        ) from None


def without_exceptions(
    part: Part, since: Version, found: Sequence[Finding], *, of_migrations: bool
) -> tuple[list[Finding], list[str]]:
    """Return the other findings, and a sentence for each exception that excuses nothing."""
    excused = {
        (each.operation, each.rule)
        for each in exceptions(part)
        if each.since == str(since) and each.operation.startswith(f"{part.name}_") is of_migrations
    }
    used = {(each.operation, each.rule) for each in found}
    unused = [
        f"{part.exceptions}: nothing breaks {operation} by {rule}; remove the exception."
        for operation, rule in sorted(excused - used)
    ]
    return [each for each in found if (each.operation, each.rule) not in excused], unused
