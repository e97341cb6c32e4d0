"""Counts versions of a patient or encounter, which has a row and an imported FHIR body. A write
that changes both makes one version.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RowVersion:
    """A row version. `together`: how many row versions so far also made a body version."""

    version: int
    at: datetime
    together: int = 0


@dataclass(frozen=True, slots=True)
class ResourceVersion:
    number: int
    row: int | None
    body: int | None
    at: datetime


def resource_versions(
    rows: Iterable[RowVersion], bodies: Iterable[RowVersion]
) -> Sequence[ResourceVersion]:
    of_rows, of_bodies = [*rows], [*bodies]
    if not of_rows:
        ordered = sorted(of_bodies, key=lambda body: body.version)
        return [ResourceVersion(one.version, None, one.version, one.at) for one in ordered]
    later = dict(_made_with_rows(of_rows, of_bodies))
    made = [(one.at, 0, one.version) for one in of_rows]
    made += [(later.get(one.version, one.at), 1, one.version) for one in of_bodies]
    versions: list[ResourceVersion] = []
    present: list[int | None] = [None, None]
    for at, which, version in sorted(made):
        present[which] = version
        if versions and versions[-1].at == at:
            versions.pop()
        versions.append(ResourceVersion(len(versions) + 1, present[0], present[1], at))
    return versions


def _made_with_rows(
    rows: Iterable[RowVersion], bodies: Sequence[RowVersion]
) -> Iterator[tuple[int, datetime]]:
    together = 0
    for row in sorted(rows, key=lambda row: row.version):
        if row.together > together and bodies:
            before = [body.version for body in bodies if body.at <= row.at]
            yield max(before) if before else min(body.version for body in bodies), row.at
        together = row.together


def present_number(row: int, body: int, *, together: int, are_of_one_import: bool) -> int:
    return row + body - together - are_of_one_import
