"""Reads the resources of an export's next part."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from records.fhir.api.exports import repository
from records.fhir.api.exports.rows import ChunkUse
from records.fhir.api.search import entry_search, row_search
from records.fhir.api.search.sources import Question
from records.fhir.mapping.resources import RenderedResource, patients_of
from records.fhir.r4.search.criteria import Criterion, TokenMatch
from records.fhir.r4.search.parsing import OF_ALL_TYPES
from records.fhir.store.row_entries import with_all_entries

PART_BYTES = 8 * 1024 * 1024
AT_ONCE = 100
FIRST = UUID(int=0)


@dataclass(slots=True)
class Part:
    """The resources of one type. `listed`: the number of IDs, also of resources that no longer exist."""

    type: str = ""
    lines: list[bytes] = field(default_factory=list)
    patient_ids: set[str] = field(default_factory=set)
    uses: list[ChunkUse] = field(default_factory=list)
    listed: int = 0
    size: int = 0

    def add(self, shown: Sequence[RenderedResource]) -> None:
        self.lines += [one.body for one in shown]
        self.patient_ids.update(patients_of(*shown))
        self.size += sum(len(one.body) + 1 for one in shown)


async def read_part(database: Database, caller: Caller, export_id: UUID, *, most: int) -> Part:
    """Read until the part has `most` bytes. A part may be larger by some resources."""
    part, after = Part(), FIRST
    while part.size < most:
        async with database.connection(database.service) as connection:
            chunk = await repository.NEXT_CHUNK.first(connection, export_id=export_id, after=after)
        if chunk is None or (part.type and chunk.type != part.type):
            break
        part.type, after = chunk.type, chunk.id
        rest = chunk.ids
        while rest and part.size < most:
            rest = await _read_some(database, caller, part, rest)
        part.uses.append((chunk.id, rest))
        part.listed += len(chunk.ids) - len(rest)
    return part


async def _read_some(
    database: Database, caller: Caller, part: Part, ids: Sequence[str]
) -> list[str]:
    """Return the IDs that are still to be read."""
    first, others = ids[:AT_ONCE], [*ids[AT_ONCE:]]

    async def find() -> list[RenderedResource]:
        async with database.connection(caller) as connection:
            return await _resources(connection, caller, part.type, first)

    shown = await with_all_entries(database, find)
    await asyncio.sleep(0)  # Requests come between pages.
    part.add(shown)
    found = {one.identity.id for one in shown}
    return [*(id_ for id_ in first if id_ not in found), *others] if shown else others


async def _resources(
    connection: Connection, caller: Caller, type_: str, ids: Sequence[str]
) -> list[RenderedResource]:
    """Return at least one of the resources that exist; large resources may not fit."""
    matches = tuple(TokenMatch(None, id_) for id_ in ids)
    question = Question(type_, [Criterion(OF_ALL_TYPES["_id"], matches)])
    page = await entry_search.page_of_entries(
        connection, caller, question, after=None, limit=len(ids)
    )
    if type_ not in row_search.TYPES:
        return [*page.shown]
    rows = await row_search.page(connection, caller, question, after=None, limit=len(ids))
    return [*page.shown, *rows.shown]
