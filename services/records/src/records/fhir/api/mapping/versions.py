"""The versions of what has both a row and the body that it came with. Pure.

A resource has a version for each version of either. If one write made both, they are one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RowVersion:
    """A version of a row or of a body, and when it was made. `together`: how many of the row's versions
    up to this one were made with one of the body, without those of the import that made both.
    """

    version: int
    at: datetime
    together: int = 0


@dataclass(frozen=True, slots=True)
class ResourceVersion:
    """A version of a resource: the versions of the row and of the body that it shows, None where
    there was none yet.
    """

    number: int
    row: int | None
    body: int | None
    at: datetime


def resource_versions(
    rows: Iterable[RowVersion], bodies: Iterable[RowVersion]
) -> Sequence[ResourceVersion]:
    """Return the versions of a resource, the oldest first."""
    of_rows, of_bodies = [*rows], [*bodies]
    if not of_rows:  # Who reads some patients only may not see the first ones.
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
    """Yield the versions of the body that one write made with a version of the row, and when it made
    the row: a write stores the body first, unless the clock was set back in between.
    """
    together = 0
    for row in sorted(rows, key=lambda row: row.version):
        if row.together > together and bodies:
            before = [body.version for body in bodies if body.at <= row.at]
            yield max(before) if before else min(body.version for body in bodies), row.at
        together = row.together


def present_number(row: int, body: int, *, together: int, are_of_one_import: bool) -> int:
    """Return the number of the last of `resource_versions` by the versions of a row and of its body, and by how
    many of them are one.
    """
    return row + body - together - are_of_one_import
