"""Versions of resources on the wire: `ETag: W/"n"` with answers, `If-Match` with changes (RFC 9110,
section 13).
"""

import re
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Header
from pydantic import WithJsonSchema

from chassis.problems.problem import Problem

OURS = re.compile(r'(?:W/)?"?([1-9][0-9]{0,8})"?')  # Agents leave quotes out.
MAX_VERSION = 2**31 - 1  # What their column holds.
NO_VERSION = 0  # Versions begin with 1, so this one is never met.


class VersionMismatch(Problem):
    status = 412
    code = "version-mismatch"
    title = "Version mismatch"
    detail = "The resource has changed since the version in If-Match. Read it, then decide again."


class VersionRequired(Problem):
    status = 428
    code = "version-required"
    title = "Version required"
    detail = "This change needs the header If-Match. Read the resource and send its ETag."


@dataclass(frozen=True, slots=True)
class Precondition:
    """What If-Match said. `version`: the one the resource must have; None for any."""

    is_given: bool = False
    version: int | None = None

    def require(self) -> None:
        """Raise VersionRequired unless the caller said which version the change is based on."""
        if not self.is_given:
            raise VersionRequired


def etag(version: int) -> str:
    """Return a version as an entity tag. It is weak: a version says nothing about the bytes of an
    answer.
    """
    return f'W/"{version}"'


async def precondition(
    if_match: Annotated[
        str | None,
        Header(
            alias="If-Match",
            description="The `ETag` of what was read before; any other version is refused. `*`: any",
        ),
        WithJsonSchema({"type": "string"}),  # A header has no null.
    ] = None,
) -> Precondition:
    """Return what If-Match asks for. What is no version of ours is met by none."""
    if if_match is None:
        return Precondition()
    if if_match == "*":
        return Precondition(is_given=True)
    version = OURS.fullmatch(if_match)
    return Precondition(is_given=True, version=int(version[1]) if version else NO_VERSION)


PreconditionDep = Annotated[Precondition, Depends(precondition)]
