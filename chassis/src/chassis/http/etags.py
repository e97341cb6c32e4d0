"""Versions of resources: `ETag` and `If-Match` (RFC 9110, section 13)."""

import re
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Header
from pydantic import WithJsonSchema

from chassis.problems.problem import Problem

_ETAG = re.compile(r'(?:W/)?"?([1-9][0-9]{0,8})"?')  # Lenient, because agents omit the quotes.
MAX_VERSION = 2**31 - 1  # The maximum of PostgreSQL's integer.
IF_MATCH = "If-Match"
NO_VERSION = 0  # Versions begin with 1.


class VersionMismatch(Problem):
    status = 412
    code = "version-mismatch"
    title = "Version mismatch"
    detail = (
        "The resource was changed after the version that the request states. Read the current version, "
        "then decide again."
    )
    parameter = IF_MATCH


class VersionRequired(Problem):
    status = 428
    code = "version-required"
    title = "Version required"
    detail = "This change needs the version that it is based on. Read the resource, then send its version."
    parameter = IF_MATCH


@dataclass(frozen=True, slots=True)
class Precondition:
    """`version` is None if any version matches."""

    is_given: bool = False
    version: int | None = None

    def require(self) -> None:
        if not self.is_given:
            raise VersionRequired

    def check(self, version: int) -> None:
        if self.version not in {None, version}:
            raise VersionMismatch


def etag(version: int) -> str:
    """The ETag is weak, because it does not identify the bytes of a response."""
    return f'W/"{version}"'


async def precondition(
    if_match: Annotated[
        str | None,
        Header(
            alias=IF_MATCH,
            description="The `ETag` of the version that the change is based on; `*` for any version",
        ),
        WithJsonSchema({"type": "string"}),  # Headers are never null.
    ] = None,
) -> Precondition:
    return precondition_of(if_match)


def precondition_of(if_match: str | None) -> Precondition:
    """A value that is not an ETag of this system never matches."""
    if if_match is None:
        return Precondition()
    if if_match == "*":
        return Precondition(is_given=True)
    version = _ETAG.fullmatch(if_match)
    return Precondition(is_given=True, version=int(version[1]) if version else NO_VERSION)


PreconditionDep = Annotated[Precondition, Depends(precondition)]


async def required_precondition(given: PreconditionDep) -> Precondition:
    given.require()
    return given


RequiredPreconditionDep = Annotated[Precondition, Depends(required_precondition)]
