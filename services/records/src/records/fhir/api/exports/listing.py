"""Lists the IDs of an export in one snapshot, by the search engine."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import cache
from uuid import UUID

from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from chassis.problems.problem import required
from records.errors import PanelNotFound
from records.fhir.api.exports import repository
from records.fhir.api.exports.requests import TYPES, ExportRequest, Level
from records.fhir.api.exports.rows import LeasedExport
from records.fhir.api.search import entry_search, row_search
from records.fhir.api.search.references import resolve
from records.fhir.api.search.requests import SearchRequest
from records.fhir.api.search.sources import Question
from records.fhir.api.source_ids import SourceIDs
from records.fhir.mapping.resources import uuid_of
from records.fhir.r4.resource_types import SHARED
from records.fhir.r4.search.criteria import Comparison, Criterion, DateMatch, Presence
from records.fhir.r4.search.parameters import PARAMETERS
from records.fhir.r4.search.parsing import OF_ALL_TYPES
from records.fhir.r4.search.values import read_interval
from records.panels import repository as panels
from records.patient_references import same_patients


@cache
def need_of(type_: str) -> Need:
    return Need.of(f"system/{type_}.rs")


def allowed(caller: Caller, types: Iterable[str] | None) -> list[str]:
    """Return the types that the caller's scopes allow to export."""
    wanted = TYPES if types is None else types
    return sorted(one for one in wanted if caller.claims.scopes.grant(need_of(one)) is not None)


def needs_of(search: SearchRequest) -> set[Need]:
    """Return the scopes of the criteria on other resources."""
    types = {one.type for one in search.referring}
    if any(one.is_of_patient and one.parameter.name != "identifier" for one in search.criteria):
        types.add("Patient")
    return {Need.of(f"system/{type_}.s") for type_ in types}


async def list_ids(
    connection: Connection, caller: Caller, leased: LeasedExport, asked: ExportRequest
) -> None:
    patients = await _patients(connection, asked)
    for type_ in allowed(caller, asked.types):
        for search in asked.searches_of(type_):
            await _list_type(connection, caller, leased, asked, search, patients)


async def group_members(connection: Connection, group: str) -> set[UUID]:
    """Return the registered patients of a panel. Raises PanelNotFound."""
    panel_id = required(uuid_of(group), PanelNotFound)
    panel = required(await panels.find(connection, panel_id), PanelNotFound)
    refs = await panels.MEMBERS.all(connection, panel=panel.number)
    return {id_ for ref in refs if (id_ := uuid_of(ref)) is not None}


async def _patients(connection: Connection, asked: ExportRequest) -> set[UUID] | None:
    if asked.patient_ids is None and asked.group is None:
        return None
    ids = {*(asked.patient_ids or ())}
    if asked.group is not None:
        members = await group_members(connection, asked.group)
        ids = members if asked.patient_ids is None else members & ids
    return await same_patients(connection, ids)


async def _list_type(  # noqa: PLR0917 - The parts of one search.
    connection: Connection,
    caller: Caller,
    leased: LeasedExport,
    asked: ExportRequest,
    search: SearchRequest,
    patients: Collection[UUID] | None,
) -> None:
    type_, source = search.type, SourceIDs(asked.source)
    _, question = await resolve(connection, caller, search, asked.base, source)
    criteria = [*question.criteria, *_changed_since(asked)]
    ids = patients
    if question.patients is not None:
        ids = {*question.patients} if patients is None else {*question.patients} & {*patients}
    only_of_patients = asked.level is not Level.SYSTEM and type_ not in SHARED
    listed = {"export_id": leased.id, "listed_type": type_}
    question = replace(question, criteria=criteria, patients=ids)
    shape, values = await entry_search.whole_search_of_entries(connection, question)
    command = repository.list_entries(shape, only_of_patients=only_of_patients)
    await command.run(connection, **values, **listed)
    if type_ in row_search.TYPES:
        if only_of_patients:
            criteria.append(Presence(PARAMETERS[type_]["patient"], is_missing=False))
        question = Question(type_, criteria, ids)
        rows, values = await row_search.whole_search(connection, caller, question)
        await repository.list_rows(rows).run(connection, **values, **listed)


def _changed_since(asked: ExportRequest) -> list[Criterion | Presence]:
    interval = None if asked.since is None else read_interval(asked.since)
    if interval is None:
        return []
    since = DateMatch(Comparison.GREATER_OR_EQUAL, interval)
    return [Criterion(OF_ALL_TYPES["_lastUpdated"], (since,))]
