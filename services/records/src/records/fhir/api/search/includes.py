"""Resources that a search includes: targets of the results' references, and referring resources."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cache
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from records import patient_references as names
from records.fhir.api import repository as stored
from records.fhir.api import service as resources
from records.fhir.api.search import row_search
from records.fhir.api.search.entry_search import find_page
from records.fhir.api.search.references import with_joined
from records.fhir.api.search.requests import OF_PATIENT, ReverseInclude, SearchRequest
from records.fhir.api.search.sources import Page, Question
from records.fhir.api.service import ROWS
from records.fhir.errors import ResourceNotFound
from records.fhir.mapping.resources import RenderedResource, uuid_of
from records.fhir.r4.resource_types import PATIENT_FIELD, PATIENT_REQUIRED, SHARED
from records.fhir.r4.search.conversions import Node
from records.fhir.r4.search.criteria import Criterion
from records.fhir.r4.search.evaluation import evaluate, read
from records.fhir.r4.search.parameters import PARAMETERS
from records.fhir.r4.search.values import Reference
from records.fhir.search_index.entries import is_logical
from records.fhir.search_index.tokens import CODED
from records.fhir.store.row_entries import with_all_entries
from records.tables.base import OF_NO_PATIENT

MAX_INCLUDED = 100
MAX_REFERRING = 1000


@cache
def _read_need(type_: str) -> Need:
    return Need.of(f"{type_}.r")


async def included(
    database: Database, caller: Caller, asked: SearchRequest, shown: Sequence[RenderedResource]
) -> tuple[list[RenderedResource], bool]:
    """Return included resources, each once, and whether more may refer to the results."""
    targets = await _targets(database, caller, asked, shown)
    sources, has_more = await _referring(database, caller, asked, shown)
    found = {(one.identity.type, one.identity.id): one for one in [*targets, *sources]}
    return [*found.values()], has_more


async def _targets(
    database: Database, caller: Caller, asked: SearchRequest, page: Sequence[RenderedResource]
) -> Sequence[RenderedResource]:
    readable = [one for one in _included_targets(asked, page) if caller.may(_read_need(one[0]))]
    wanted = readable[:MAX_INCLUDED]
    found: dict[tuple[str, str], RenderedResource] = {}
    for type_, id_ in wanted:
        if type_ in ROWS:
            with suppress(ResourceNotFound):
                found[type_, id_] = await resources.read(database, caller, type_, id_)
    others = [one for one in wanted if one[0] not in ROWS]
    for shown in await bodies(database, caller, others) if others else ():
        found[shown.identity.type, shown.identity.id] = shown
    return [found[one] for one in wanted if one in found]


def _included_targets(
    asked: SearchRequest, shown: Sequence[RenderedResource]
) -> list[tuple[str, str]]:
    wanted: dict[tuple[str, str], None] = {}
    found = {(one.identity.type, one.identity.id) for one in shown}
    for one in shown if asked.includes else ():
        resource = read(one.body)
        values = evaluate(resource)
        for include in asked.includes:
            targets = [
                (value.type, value.id)
                for value in values.get(include.parameter, ())
                if isinstance(value, Reference) and value.type and value.id
            ]
            for target in [*targets, *_resolved(one, resource, include.parameter)]:
                if include.target in {None, target[0]} and target not in found:
                    wanted[target] = None
    return [*wanted]


def _resolved(shown: RenderedResource, resource: Node, parameter: str) -> Iterator[tuple[str, str]]:
    """Yield the patient or encounter that a reference by `identifier` alone means."""
    type_ = shown.identity.type
    if parameter == "encounter" and shown.encounter_id and is_logical(resource.get("encounter")):
        yield "Encounter", str(shown.encounter_id)
    subject = resource.get(PATIENT_FIELD.get(type_, ""))
    if parameter not in OF_PATIENT or not is_logical(subject):
        return
    is_of_patient = type_ in PATIENT_REQUIRED or subject.get("type") == "Patient"
    if is_of_patient and isinstance(shown.patient_id, UUID):
        yield "Patient", str(shown.patient_id)


async def bodies(
    database: Database, caller: Caller, wanted: Sequence[tuple[str, str]]
) -> list[RenderedResource]:
    asked = {*wanted}
    ids = {id_ for _, text in asked if (id_ := uuid_of(text)) is not None}
    async with database.connection(caller) as connection:
        rows = await stored.BODIES.all(connection, ids=[*ids])
    return [
        resources.shown_now(caller, row.type, row)
        for row in rows
        if (row.type, str(row.id)) in asked
    ]


async def _referring(
    database: Database, caller: Caller, asked: SearchRequest, shown: Sequence[RenderedResource]
) -> tuple[list[RenderedResource], bool]:
    """One limit of their number and of their bytes applies to all referring resources together."""
    known = {(one.identity.type, one.identity.id) for one in shown}
    found: list[RenderedResource] = []
    size, has_more = 0, False
    readable = [one for one in asked.reverse_includes if caller.may(_read_need(one.type))]
    for one in readable if shown else ():
        if len(found) >= MAX_REFERRING or size >= PAGE_BYTES:
            return found, True

        async def find(one: ReverseInclude = one) -> Page:
            async with database.searching(caller) as connection:
                question = await _question(connection, asked.type, one, shown)
                return await find_page(connection, caller, question, limit=MAX_REFERRING)

        page = await with_all_entries(database, find)
        has_more = has_more or page.end is not None
        for each in page.shown:
            key = each.identity.type, each.identity.id
            if key in known:
                continue
            if len(found) >= MAX_REFERRING or size >= PAGE_BYTES:
                return found, True
            known.add(key)
            found.append(each)
            size += len(each.body)
    return found, has_more


async def _question(
    connection: Connection, type_: str, wanted: ReverseInclude, shown: Sequence[RenderedResource]
) -> Question:
    """References to patients and encounters have an index. Other references are searched among
    resources of the results' patients, and resources without a patient.
    """
    ids = [one.identity.id for one in shown]
    if type_ == "Patient" and wanted.parameter in OF_PATIENT and wanted.type not in SHARED:
        patients = await names.same_patients(connection, [UUID(id_) for id_ in ids])
        return Question(wanted.type, [], patients)
    parameter = PARAMETERS[wanted.type][wanted.parameter]
    matches = tuple(Reference(type=type_, id=id_) for id_ in ids)
    criteria = await with_joined(connection, wanted.type, [Criterion(parameter, matches)])
    if wanted.type in SHARED or wanted.parameter in CODED:
        return Question(wanted.type, criteria)
    owners = {one.patient_id for one in shown if isinstance(one.patient_id, UUID)}
    patients = await names.same_patients(connection, owners)
    is_row = wanted.type in row_search.TYPES
    return Question(wanted.type, criteria, patients if is_row else {*patients, OF_NO_PATIENT})
