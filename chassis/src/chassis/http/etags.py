"""Versions of resources: `ETag: W/"n"` in answers, `If-Match` in changes (RFC 9110, section 13)."""

import re
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Header
from pydantic import WithJsonSchema

from chassis.problems.problem import Problem

_ETAG = re.compile(r'(?:W/)?"?([1-9][0-9]{0,8})"?')  # Agents forget the quotes.
MAX_VERSION = 2**31 - 1  # The largest integer of PostgreSQL.
NO_VERSION = 0  # Versions begin with 1, so this one never matches.


class VersionMismatch(Problem):
    status = 412
    code = "version-mismatch"
    title = "Version mismatch"
    detail = "The resource was changed after the version in If-Match. Read the current version, then decide again."


class VersionRequired(Problem):
    status = 428
    code = "version-required"
    title = "Version required"
    detail = "This change needs the header If-Match. Read the resource and send its ETag."


@dataclass(frozen=True, slots=True)
class Precondition:
    """The header If-Match. `version` is the one that the resource must have; None for any."""

    is_given: bool = False
    version: int | None = None

    def require(self) -> None:
        """Raise VersionRequired for a request without If-Match."""
        if not self.is_given:
            raise VersionRequired

    def check(self, version: int) -> None:
        """Raise VersionMismatch for a resource in another version than the one that is named."""
        if self.version not in {None, version}:
            raise VersionMismatch


def etag(version: int) -> str:
    """Return a version as a weak entity tag: it does not identify the bytes of an answer."""
    return f'W/"{version}"'


async def precondition(
    if_match: Annotated[
        str | None,
        Header(
            alias="If-Match",
            description="The `ETag` of the version that the change is based on; `*` for any version",
        ),
        WithJsonSchema({"type": "string"}),  # A header has no null.
    ] = None,
) -> Precondition:
    return precondition_of(if_match)


def precondition_of(if_match: str | None) -> Precondition:
    """Return what If-Match says. A value that is no ETag of this system matches no version."""
    if if_match is None:
        return Precondition()
    if if_match == "*":
        return Precondition(is_given=True)
    version = _ETAG.fullmatch(if_match)
    return Precondition(is_given=True, version=int(version[1]) if version else NO_VERSION)


PreconditionDep = Annotated[Precondition, Depends(precondition)]
