from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from chassis.database.pool import Connection
from records.fhir.mapping.resources import uuid_of
from records.fhir.r4.search.criteria import Criterion, Match, Presence, TokenMatch
from records.fhir.r4.search.values import Reference
from records.fhir.store import joins


async def with_joined(
    connection: Connection, type_: str, criteria: Sequence[Criterion | Presence]
) -> list[Criterion | Presence]:
    """Add the IDs of joined duplicates to a searched reference, because stored references keep
    their IDs.
    """
    ids = {
        id_
        for one in criteria
        if isinstance(one, Criterion)
        for match in one.matches
        if (id_ := _joinable(type_, one, match)) is not None
    }
    groups = await joins.groups(connection, ids)
    return [
        _expanded(type_, one, groups) if isinstance(one, Criterion) else one for one in criteria
    ]


def _joinable(type_: str, criterion: Criterion, match: Match) -> UUID | None:
    if isinstance(match, Reference):
        is_joinable = match.type is None or match.type in joins.TYPES
        return uuid_of(match.id) if match.id is not None and is_joinable else None
    if criterion.parameter.name == "_id" and type_ in joins.TYPES and isinstance(match, TokenMatch):
        return uuid_of(match.code or "")
    return None


def _expanded(type_: str, criterion: Criterion, groups: Mapping[UUID, Sequence[UUID]]) -> Criterion:
    def expanded(match: Match) -> Iterable[Match]:
        id_ = _joinable(type_, criterion, match)
        if id_ is not None and isinstance(match, Reference):
            return [replace(match, id=str(one)) for one in groups[id_]]
        if id_ is not None and isinstance(match, TokenMatch):
            return [replace(match, code=str(groups[id_][0]))]
        return [match]

    return replace(
        criterion, matches=tuple(one for match in criterion.matches for one in expanded(match))
    )
