"""Searches for resources, and what their references lead to."""

from collections.abc import Callable, Collection, Coroutine, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from chassis.problems.problem import FieldError, ScopeMissing
from chassis.uuids import uuid7
from records import patient_references as names
from records.errors import InvalidSearch, ResourceNotFound
from records.event_types import Access
from records.facade import service as resources
from records.facade.mapping.resources import Identity, members_of, resource_json
from records.facade.search import registered, repository
from records.facade.search.conditions import conditions_of
from records.facade.search.cursors import Position, read_cursor, write_cursor
from records.facade.search.requests import CURSOR, Asked, read_request
from records.facade.search.rows import FoundRow, TypedBodyRow
from records.facade.service import ROWS, Shown, without_wall
from records.fhir.search.criteria import Criterion, Issue, Match, Presence, Reason, TokenMatch
from records.fhir.search.evaluation import evaluate, read
from records.fhir.search.references import read_reference
from records.fhir.search.values import Reference
from records.fhir.shapes.structures import definitions
from records.imports.fhir.r4 import SHARED
from records.resource_index.entries import EPOCH, UNDATED
from records.scopes import SEARCH_PATIENTS
from records.tables import OF_NO_PATIENT

MAX_INCLUDED = 100
MAX_PATIENTS = 100  # Whom the number of a search may name.
PATIENT = "Patient"
OF_PATIENT = {"patient", "subject"}  # Parameters that name the patient of a resource.
ALWAYS_SHOWN = {"resourceType", "id", "meta"}


@dataclass(frozen=True, slots=True)
class Found:
    """`total` is None where it is not known. `ignored` are the parameters that did not count.
    `is_ambiguous` says that several patients have a number of the search, `is_of_no_one` that the
    search names a patient whom the caller does not see.
    """

    shown: Sequence[Shown] = ()
    included: Sequence[Shown] = ()
    total: int | None = None
    next: str | None = None
    ignored: Sequence[Issue] = ()
    is_ambiguous: bool = False
    is_of_no_one: bool = False
    asked: Asked = field(default_factory=lambda: Asked(""))

    def event(self) -> Event:
        """Return the event of the search: who was shown, and by which parameters."""
        everyone = [*self.shown, *self.included]
        patients = {str(one.patient_id) for one in everyone if one.patient_id is not None}
        return Event(
            Access.RESOURCES_SEARCHED,
            self.asked.type,
            uuid7(),
            patient_ids=sorted(patients),
            data={"count": len(everyone), "criteria": [*self.asked.names]},
        )


class Cursors:
    """The cursors of this service's searches; all its processes have one key. `about` is what a page
    shows: no other list takes its cursor.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._secret: bytes | None = None

    # Any, in both: JSON.
    async def write(self, caller: Caller, about: str, values: Sequence[Any]) -> str:
        return write_cursor(await self._key(), _binding(caller, about), values)

    async def read(self, caller: Caller, about: str, cursor: str) -> list[Any]:
        """Raises InvalidSearch for a cursor of another search, or of another caller."""
        try:
            return read_cursor(await self._key(), _binding(caller, about), cursor)
        except ValueError:
            error = FieldError(f"/{CURSOR}", "cursor-of-this-search", location="query")
            raise InvalidSearch(errors=(error,)) from None

    async def _key(self) -> bytes:
        if self._secret is None:
            async with self._database.connection(self._database.service) as connection:
                self._secret = await repository.cursor_key(connection)
        return self._secret


def _binding(caller: Caller, about: str) -> str:
    return f"{caller.full_name}\n{about}"


@dataclass(frozen=True, slots=True)
class Request:
    """`base` is the address of /fhir. One that `is_lenient` ignores what is not supported."""

    type: str
    pairs: Sequence[tuple[str, str]]
    base: str
    is_lenient: bool


async def search(database: Database, cursors: Cursors, caller: Caller, request: Request) -> Found:
    """Return a page of what a search finds. Raises InvalidSearch."""
    type_ = request.type
    cursor = next((value for name, value in request.pairs if name == CURSOR), None)
    position = None
    if cursor is not None:
        position = Position.of(await cursors.read(caller, type_, cursor))
    pairs = request.pairs if position is None else position.asked
    asked = read_request(type_, pairs)
    if asked.issues and not request.is_lenient and position is None:
        refuse(asked.issues)
    async with database.connection(without_wall(caller, type_)) as connection:
        whose = await _patients(connection, caller, type_, asked.criteria, request.base)
        page = await _find(type_)(connection, caller, asked, whose, position)
        is_of_no_one = not page.shown and await _is_of_no_one(connection, whose)
    following, total = None, page.total
    if page.end is not None:
        end = Position(*page.end, asked.asked)
        following = await cursors.write(caller, type_, end.as_values())
    elif position is None and not asked.is_count:
        total = len(page.shown)
    return Found(
        [_part(one, asked.elements) if asked.elements else one for one in page.shown],
        await _included(database, caller, asked, page.shown),
        total,
        following,
        asked.issues,
        whose.is_ambiguous,
        is_of_no_one,
        asked,
    )


@dataclass(frozen=True, slots=True)
class Page:
    """`end` is where it ended if more follow; `places` are those of what is shown."""

    shown: Sequence[Shown] = ()
    end: tuple[datetime, UUID] | None = None
    total: int | None = None
    places: Sequence[tuple[datetime, UUID]] = ()


Find = Callable[[Connection, Caller, Asked, "Whose", Position | None], Coroutine[None, None, Page]]


def _find(type_: str) -> Find:
    if type_ in registered.HALF:
        return _both
    return _registered if type_ in registered.TYPES else _imported


async def _imported(
    connection: Connection, _: Caller, asked: Asked, whose: "Whose", position: Position | None
) -> Page:
    type_ = asked.type
    conditions = conditions_of(type_, whose.others)
    patients = [OF_NO_PATIENT] if type_ in SHARED else whose.ids
    total = None
    if asked.is_count or (asked.has_total and position is None):
        total = await repository.count(connection, type_, conditions, patients=patients)
    if asked.is_count:
        return Page(total=total)
    rows, more = await repository.page(
        connection,
        type_,
        conditions,
        patients=patients,
        order=asked.order,
        after=None if position is None else (position.key, position.id),
        limit=asked.count,
        max_bytes=PAGE_BYTES,
    )
    end = (rows[-1].key, rows[-1].id) if more else None
    places = [(row.key, row.id) for row in rows]
    return Page([_whole(type_, row) for row in rows], end, total, places)


async def _registered(
    connection: Connection,
    caller: Caller,
    asked: Asked,
    whose: "Whose",
    position: Position | None,
) -> Page:
    total = None
    if asked.is_count or (asked.has_total and position is None):
        total = await registered.count(
            connection, caller, asked.type, whose.others, patients=whose.ids
        )
        if total is None:
            refuse([Issue("_total", Reason.INVALID_VALUE)])
    if asked.is_count:
        return Page(total=total)
    found = await registered.page(
        connection,
        caller,
        asked.type,
        whose.others,
        patients=whose.ids,
        after=None if position is None else (position.key, position.id),
        limit=asked.count,
    )
    return Page(found.shown, found.end, total, found.places)


async def _both(
    connection: Connection,
    caller: Caller,
    asked: Asked,
    whose: "Whose",
    position: Position | None,
) -> Page:
    """Return rows and what was imported as one list."""
    pages = [
        await find(connection, caller, asked, whose, position) for find in (_imported, _registered)
    ]
    totals = [page.total for page in pages if page.total is not None]
    total = sum(totals) if totals else None
    return replace(_merged(pages, asked.count), total=total)


def _merged(pages: Sequence[Page], count: int) -> Page:
    """Return the first of what pages show, the newest first, up to where each of them is known."""
    ends = [page.end for page in pages if page.end is not None]
    known = max(map(_order, ends), default=None)
    found = [
        one
        for page in pages
        for one in zip(page.places, page.shown, strict=True)
        if known is None or _order(one[0]) >= known
    ]
    found.sort(key=lambda one: _order(one[0]), reverse=True)
    shown = [one for _, one in found[:count]]
    if len(found) > count:
        return Page(shown, found[count - 1][0])
    return Page(shown, max(ends, key=_order, default=None))


def _order(place: tuple[datetime, UUID]) -> tuple[bool, datetime, UUID]:
    """Return the key of a place: what has no date comes first."""
    at, id_ = place
    return (False, EPOCH, id_) if at == UNDATED else (True, at, id_)


def refuse(issues: Sequence[Issue]) -> None:
    """Raise InvalidSearch."""
    errors = [
        FieldError(f"/{issue.parameter}" if issue.parameter else "", issue.reason, location="query")
        for issue in issues
    ]
    raise InvalidSearch(errors=errors)


def _whole(type_: str, row: FoundRow | TypedBodyRow) -> Shown:
    identity = Identity(type_, str(row.id), row.version, row.updated_at)
    body = resource_json(identity, members_of(row.body))
    return Shown(identity, body, row.patient_id, row.encounter_id)


def _part(shown: Shown, elements: Collection[str]) -> Shown:
    """Return a resource with some of its elements, and those that every one of its type has."""
    members = members_of(shown.body)
    required = definitions().structures[shown.identity.type].required
    wanted = {*elements, *ALWAYS_SHOWN}.union(*required)
    kept = {name: members[name] for name in members if name in wanted}
    return replace(shown, body=resource_json(shown.identity, kept, is_part=True))


@dataclass(frozen=True, slots=True)
class Whose:
    """The patients that a search names, None where it names none, and its other criteria. `named` are
    those of each reference and number.
    """

    ids: Collection[UUID] | None
    others: Sequence[Criterion | Presence]
    named: Sequence[Collection[UUID]] = ()
    is_ambiguous: bool = False


async def _patients(
    connection: Connection,
    caller: Caller,
    type_: str,
    criteria: Iterable[Criterion | Presence],
    base: str,
) -> Whose:
    others: list[Criterion | Presence] = []
    met: list[set[UUID]] = []
    named: list[set[UUID]] = []
    is_ambiguous = False
    for written in criteria:
        one = _relative(written, f"{base}/") if isinstance(written, Criterion) else written
        if isinstance(one, Criterion) and one.is_of_patient:
            found = await _of_chain(connection, caller, one)
            met.append(await repository.same_patients(connection, found))
            named += [found] if one.parameter.name == "identifier" else []
        elif isinstance(one, Criterion) and _names_patients(type_, one):
            ids = set[UUID]()
            for match in one.matches:
                found, several = await _named(connection, match)
                ids |= found
                is_ambiguous |= several
            met.append(await repository.same_patients(connection, ids))
            named.append(ids)
        else:
            others.append(one)
    return Whose(set.intersection(*met) if met else None, others, named, is_ambiguous)


def _relative(criterion: Criterion, base: str) -> Criterion:
    """Return a criterion whose references to resources of this server have their types and ids."""

    def relative(match: Match) -> Match:
        if isinstance(match, Reference) and match.url is not None and match.url.startswith(base):
            return read_reference(match.url.removeprefix(base)) or match
        return match

    return replace(criterion, matches=tuple(map(relative, criterion.matches)))


async def _is_of_no_one(connection: Connection, whose: Whose) -> bool:
    """Whether a search names a patient, and the caller sees no such one."""
    if whose.is_ambiguous:
        return False
    for ids in whose.named:
        if not await repository.is_any_in_reach(connection, ids):
            return True
    return False


def _names_patients(type_: str, criterion: Criterion) -> bool:
    """Whether a criterion is on the patient of a resource: `subject` can be something else."""
    if criterion.parameter.name not in OF_PATIENT or type_ in SHARED:
        return False
    types = {match.type for match in criterion.matches if isinstance(match, Reference)}
    return criterion.parameter.name == "patient" or types <= {None, PATIENT}


async def _of_chain(connection: Connection, caller: Caller, criterion: Criterion) -> set[UUID]:
    """Return the patients of a criterion on them. Who asks for more than a number needs the right to
    search for patients.
    """
    name = criterion.parameter.name
    if name != "identifier" and not caller.may(SEARCH_PATIENTS):
        raise ScopeMissing(SEARCH_PATIENTS.smallest)
    asked = [replace(criterion, is_of_patient=False)]
    found = await registered.page(connection, caller, PATIENT, asked, limit=MAX_PATIENTS)
    if found.end is not None:
        refuse([Issue(f"patient.{name}", Reason.INVALID_VALUE)])
    return {UUID(one.identity.id) for one in found.shown}


async def _named(connection: Connection, match: object) -> tuple[set[UUID], bool]:
    """Return whom a reference names: by an id or a number of the patient; and whether several
    patients have this number, so that it names none of them.
    """
    if isinstance(match, TokenMatch) and match.code is not None:
        found = await repository.holders(connection, [(match.system, match.code)], limit=2)
        return ({*found}, False) if len(found) == 1 else (set(), len(found) > 1)
    if not isinstance(match, Reference) or match.type not in {None, PATIENT}:
        return set(), False
    text = match.id or match.url or ""
    if (id_ := _id(text)) is not None:
        return {id_}, False
    named = await names.names_in_reach(connection, text)
    return (set() if named.patient_id is None else {named.patient_id}), named.is_ambiguous


def _id(text: str) -> UUID | None:
    try:
        found = UUID(text)
    except ValueError:
        return None
    return found if str(found) == text else None  # FHIR's ids are compared as they are written.


@cache
def _read_need(type_: str) -> Need:
    return Need.of(f"{type_}.r")


async def _included(
    database: Database, caller: Caller, asked: Asked, page: Sequence[Shown]
) -> Sequence[Shown]:
    """Return what the references of found resources lead to, as far as the caller may read it."""
    readable = [one for one in _targets(asked, page) if caller.may(_read_need(one[0]))]
    wanted = readable[:MAX_INCLUDED]
    found: dict[tuple[str, str], Shown] = {}
    for type_, id_ in wanted:
        if type_ in ROWS:
            with suppress(ResourceNotFound):
                found[type_, id_] = await resources.read(database, caller, type_, id_)
    for are_shared in (False, True):
        some = [one for one in wanted if (one[0] in SHARED) is are_shared and one[0] not in ROWS]
        for shown in await bodies(database, caller, some, are_shared=are_shared) if some else ():
            found[shown.identity.type, shown.identity.id] = shown
    return [found[one] for one in wanted if one in found]


def _targets(asked: Asked, shown: Sequence[Shown]) -> list[tuple[str, str]]:
    """Return the types and ids that the references to be included have, each once."""
    wanted: dict[tuple[str, str], None] = {}
    found = {(one.identity.type, one.identity.id) for one in shown}
    for one in shown if asked.includes else ():
        values = evaluate(read(one.body))
        for include in asked.includes:
            for value in values.get(include.parameter, ()):
                if isinstance(value, Reference) and value.type and value.id:
                    target = value.type, value.id
                    if include.target in {None, value.type} and target not in found:
                        wanted[target] = None
    return [*wanted]


async def bodies(
    database: Database, caller: Caller, wanted: Sequence[tuple[str, str]], *, are_shared: bool
) -> list[Shown]:
    """Return resources that have no row of their own, by types and ids; at least one is wanted."""
    asked = {*wanted}
    ids = {id_ for _, text in asked if (id_ := _id(text)) is not None}
    async with database.connection(without_wall(caller, wanted[0][0])) as connection:
        rows = await repository.bodies(connection, ids, are_shared=are_shared)
    return [_whole(row.type, row) for row in rows if (row.type, str(row.id)) in asked]
