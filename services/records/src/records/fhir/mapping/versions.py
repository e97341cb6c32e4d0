"""Counts versions of a patient or encounter, which has a row and an imported FHIR body. A write
that changes both makes one version.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.database.statements import row_type


@row_type
class StoredVersion:
    """`together`: how many row versions so far also made a body version; null in old rows."""

    version: int
    at: datetime
    is_body: bool = False
    together: int | None = None


@dataclass(frozen=True, slots=True)
class ResourceVersion:
    number: int
    row: int | None
    body: int | None
    at: datetime


def resource_versions(stored: Iterable[StoredVersion]) -> Sequence[ResourceVersion]:
    of_rows, of_bodies = list[StoredVersion](), list[StoredVersion]()
    for one in stored:
        (of_bodies if one.is_body else of_rows).append(one)
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
    rows: Iterable[StoredVersion], bodies: Sequence[StoredVersion]
) -> Iterator[tuple[int, datetime]]:
    together = 0
    for row in sorted(rows, key=lambda row: row.version):
        if (row.together or 0) > together and bodies:
            before = [body.version for body in bodies if body.at <= row.at]
            yield max(before) if before else min(body.version for body in bodies), row.at
        together = row.together or 0


def present_number(row: int, body: int, *, together: int, are_of_one_import: bool) -> int:
    return row + body - together - are_of_one_import
