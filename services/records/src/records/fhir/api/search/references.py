"""Resolves references of searches: to patients, and to joined duplicates."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from chassis.problems.problem import ScopeMissing
from records import patient_references as names
from records.fhir.api.search import entry_search
from records.fhir.api.search.conditions import Condition, referring_to
from records.fhir.api.search.requests import OF_PATIENT, Has, SearchRequest, invalid_search
from records.fhir.api.search.sources import Question
from records.fhir.api.source_ids import SourceIDs, own
from records.fhir.bundles.references import ByID
from records.fhir.mapping.resources import uuid_of
from records.fhir.r4.resource_types import SHARED
from records.fhir.r4.search.criteria import Criterion, Issue, Match, Presence, Reason, TokenMatch
from records.fhir.r4.search.values import Reference, read_reference
from records.fhir.store import joins
from records.scopes import SEARCH_PATIENTS

MAX_PATIENTS = 100  # Limit for chained criteria.
PATIENT = "Patient"


@dataclass(frozen=True, slots=True)
class PatientFilter:
    """`ids`: None means all."""

    ids: Collection[UUID] | None
    others: Sequence[Criterion | Presence]
    named: Sequence[Collection[UUID]] = ()
    is_ambiguous: bool = False


async def resolve(
    connection: Connection, caller: Caller, asked: SearchRequest, base: str, source: SourceIDs
) -> tuple[PatientFilter, Question]:
    """Raises ScopeMissing if the caller may not search for resources of a condition."""
    given = await with_own_ids(connection, asked.type, asked.criteria, source)
    patients = await filter_of(connection, caller, asked.type, given, base)
    criteria = await with_joined(connection, asked.type, patients.others)
    referring = [
        await _referring_condition(connection, caller, has, base, source) for has in asked.referring
    ]
    return patients, Question(asked.type, criteria, patients.ids, asked.order, referring)


async def filter_of(
    connection: Connection,
    caller: Caller,
    type_: str,
    criteria: Iterable[Criterion | Presence],
    base: str,
) -> PatientFilter:
    others: list[Criterion | Presence] = []
    met: list[set[UUID]] = []
    named: list[set[UUID]] = []
    is_ambiguous = False
    for written in criteria:
        one = _relative(written, f"{base}/") if isinstance(written, Criterion) else written
        if isinstance(one, Criterion) and one.is_of_patient:
            found = await _of_chain(connection, caller, one)
            met.append(await names.same_patients(connection, found))
            named += [found] if one.parameter.name == "identifier" else []
        elif isinstance(one, Criterion) and _names_patients(type_, one):
            ids = set[UUID]()
            for match in one.matches:
                found, several = await _named(connection, match)
                ids |= found
                is_ambiguous |= several
            met.append(await names.same_patients(connection, ids))
            named.append(ids)
        else:
            others.append(one)
    return PatientFilter(set.intersection(*met) if met else None, others, named, is_ambiguous)


async def with_own_ids(
    connection: Connection,
    type_: str,
    criteria: Sequence[Criterion | Presence],
    source: SourceIDs,
) -> Sequence[Criterion | Presence]:
    """Replace IDs of the client's own server; the IDs of unknown resources by their addresses."""
    if not source.apply(connection):
        return criteria
    searched = [
        (one, match)
        for one in criteria
        if isinstance(one, Criterion) and not one.is_of_patient
        for match in one.matches
    ]
    named = {found for one, match in searched if (found := _named_by_id(type_, one, match, source))}
    known = await own(connection, (one for one, is_of_source in named if not is_of_source))
    theirs = {one for one, is_of_source in named if is_of_source or one not in known}
    ids = await source.own_ids(connection, theirs)

    def replaced(criterion: Criterion, match: Match) -> Match:
        one, is_of_source = _named_by_id(type_, criterion, match, source) or (None, False)
        if one is None or (one in known and not is_of_source):
            return match
        if isinstance(match, TokenMatch):
            return replace(match, code=ids[one].id if one in ids else f"{one.type}/{one.id}")
        if not isinstance(match, Reference):
            return match
        if one in ids:
            return replace(match, type=ids[one].type, id=ids[one].id, url=None)
        return read_reference(source.address(one.type, one.id)) or match

    return [
        replace(one, matches=tuple(replaced(one, match) for match in one.matches))
        if isinstance(one, Criterion)
        else one
        for one in criteria
    ]


def _named_by_id(
    type_: str, criterion: Criterion, match: Match, source: SourceIDs
) -> tuple[ByID, bool] | None:
    """Return the ID, and whether it is one of the client's server in any case."""
    if isinstance(match, TokenMatch):
        is_id = criterion.parameter.name == "_id" and match.code is not None
        return (ByID(type_, match.code or ""), False) if is_id else None
    if not isinstance(match, Reference):
        return None
    if match.url is not None and (named := source.relative(match.url)) is not None:
        return named, True
    type_of_match = match.type or (PATIENT if criterion.parameter.name in OF_PATIENT else None)
    if match.id is None or type_of_match is None:
        return None
    return ByID(type_of_match, match.id), False


def _relative(criterion: Criterion, base: str) -> Criterion:
    def relative(match: Match) -> Match:
        if isinstance(match, Reference) and match.url is not None and match.url.startswith(base):
            return read_reference(match.url.removeprefix(base)) or match
        return match

    return replace(criterion, matches=tuple(map(relative, criterion.matches)))


async def has_unknown_patient(connection: Connection, patient_filter: PatientFilter) -> bool:
    if patient_filter.is_ambiguous:
        return False
    for ids in patient_filter.named:
        if not await names.is_any_in_reach(connection, ids):
            return True
    return False


def _names_patients(type_: str, criterion: Criterion) -> bool:
    if criterion.parameter.name not in OF_PATIENT or type_ in SHARED:
        return False
    types = {match.type for match in criterion.matches if isinstance(match, Reference)}
    return criterion.parameter.name == "patient" or types <= {None, PATIENT}


async def _of_chain(connection: Connection, caller: Caller, criterion: Criterion) -> set[UUID]:
    """Resolve `patient.name` and the like; callers who may not search for patients may use only
    `patient.identifier`.
    """
    name = criterion.parameter.name
    if name != "identifier" and not caller.may(SEARCH_PATIENTS):
        raise ScopeMissing(SEARCH_PATIENTS.smallest)
    question = Question(PATIENT, [replace(criterion, is_of_patient=False)])
    found = await entry_search.ids_of_entries(connection, question, limit=MAX_PATIENTS)
    if len(found) > MAX_PATIENTS:
        raise invalid_search([Issue(f"patient.{name}", Reason.INVALID_VALUE)])
    return {*found}


async def _named(connection: Connection, match: object) -> tuple[set[UUID], bool]:
    if isinstance(match, TokenMatch) and match.code is not None:
        found = await names.holders(connection, [(match.system, match.code)], limit=2)
        return ({*found}, False) if len(found) == 1 else (set(), len(found) > 1)
    if not isinstance(match, Reference) or match.type not in {None, PATIENT}:
        return set(), False
    text = match.id or match.url or ""
    if (id_ := uuid_of(text)) is not None:
        return {id_}, False
    named = await names.resolve_any_reference(connection, text)
    return (set() if named.patient_id is None else {named.patient_id}), named.is_ambiguous


async def _referring_condition(
    connection: Connection, caller: Caller, has: Has, base: str, source: SourceIDs
) -> Condition:
    need = Need.of(f"{has.type}.s")
    if not caller.may(need):
        raise ScopeMissing(need.smallest)
    (one,) = await with_own_ids(connection, has.type, [has.criterion], source)
    asked = [_relative(one, f"{base}/") if isinstance(one, Criterion) else one]
    criteria = await with_joined(connection, has.type, asked)
    return referring_to(has.type, criteria, is_by_encounter=has.is_by_encounter)


async def with_joined(
    connection: Connection, type_: str, criteria: Sequence[Criterion | Presence]
) -> list[Criterion | Presence]:
    """Add the IDs of joined duplicates, because stored references keep their IDs."""
    ids = {
        id_
        for one in criteria
        if isinstance(one, Criterion)
        for match in one.matches
        if (id_ := _joinable(type_, one, match)) is not None
    }
    if not ids:
        return [*criteria]
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
