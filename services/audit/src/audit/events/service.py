from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from audit.errors import EventNotFound
from audit.events import repository
from audit.events.accesses import access_event, within_max_patients
from audit.events.filters import Filter
from audit.events.pages import PageRequest, read_page
from audit.events.redaction import redact_for_query
from audit.events.rows import EventRow
from audit.log import Log
from chassis.http.paging import MAX_NUMBER, PAGE_BYTES
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.scopes import Level
from chassis.patient_names.asked import patients_of
from chassis.patient_names.names import Named


@dataclass(frozen=True, slots=True)
class PagePosition:
    """Position in a list. A list with `access=true`, oldest first, ends at `until_seq`: each page
    appends an access event, so the list would never end.
    """

    seq: int
    until_seq: int | None = None

    @classmethod
    def of(
        cls, *position: Any
    ) -> "PagePosition":  # Any JSON values: a client can make up a cursor.
        """Raises ValueError or TypeError."""
        numbers = [*map(int, position)]
        if max(map(abs, numbers)) > MAX_NUMBER:
            raise ValueError
        return cls(*numbers)

    @property
    def position(self) -> list[int]:
        return [self.seq] if self.until_seq is None else [self.seq, self.until_seq]


async def find(
    log: Log,
    caller: Caller,
    query: Filter,
    *,
    require: str | None,
    after: PagePosition | None,
    newest_first: bool,
    limit: int,
) -> tuple[Named | None, Sequence[EventRow], PagePosition | None]:
    """An access event is stored before this returns."""
    named, query = await with_names(log, caller, query, require)
    # A restricted caller may ask about encounters of other patients, so only the shown patients are
    # recorded.
    sees_all = caller.reach is Level.SYSTEM
    of_several = await patients_of_several(log, query) if sees_all else set[str]()
    until_seq = after.until_seq if after is not None else None
    if after is None and query.access and not newest_first:
        async with log.database.connection(log.database.service) as connection:
            until_seq = await repository.LAST_SEQ.one(connection)
    wanted = PageRequest(
        query,
        after_seq=None if after is None else after.seq,
        until_seq=until_seq,
        newest_first=newest_first,
        limit=limit,
        max_weight=PAGE_BYTES,
    )
    page = await read_page(log.database, caller, wanted)
    requested = patients_of(named)
    shown = within_max_patients([redact_for_query(row, query) for row in page.rows], requested)
    payload: dict[str, Any] = {"query": query.document(), "returned": len(shown)}
    if shown:
        payload |= {"first_seq": shown[0].seq, "last_seq": shown[-1].seq}
    access = access_event(
        "agent-event.searched",
        caller,
        shown,
        payload,
        requested | of_several,
        encounter_id=query.encounter if sees_all or shown else None,
        recorded_by_peer=await _recorded_by_peer(log, caller, query, shown),
    )
    await log.record_access(access)
    if len(shown) < len(page.rows):
        return named, shown, PagePosition(shown[-1].seq, until_seq)
    place = PagePosition(page.end, until_seq) if page.more and page.end is not None else None
    return named, shown, place


async def with_names(
    log: Log, caller: Caller, query: Filter, require: str | None
) -> tuple[Named | None, Filter]:
    if query.patient_id is None:
        return None, query
    named = await log.patients.find(caller, query.patient_id, require)
    return named, replace(query, names=named.names)


async def patients_of_several(log: Log, query: Filter) -> set[str]:
    """Return the patients of several encounters. An access event stores at most one encounter, so
    that one is not included.
    """
    if not isinstance(query.encounter_id, tuple):
        return set()
    return {*(await log.checks.stored(query.encounter_id)).values()}


async def _recorded_by_peer(
    log: Log, caller: Caller, query: Filter, rows: Sequence[EventRow]
) -> AbstractSet[str]:
    if caller.through is None or query.encounter is None:
        return set()
    owners = {row.encounter_patient for row in rows if row.encounter_patient is not None}
    if all(row.patients <= owners for row in rows):
        return owners
    return owners.union(*[(await log.patients.names.of(owner)).names for owner in owners])


async def contested_in(
    log: Log, caller: Caller, rows: Sequence[EventRow], named: Named | None = None
) -> frozenset[str]:
    """Return the identifiers in `patient_ids` that several patients now share, so that they
    identify no patient. Without `named`, only persons and agents who may see all patients get a
    result. MUST NOT be called while a connection is held.
    """
    if named is not None:
        asked = {named.asked} if named.is_ambiguous else set[str]()
        return frozenset(asked.union(named.contested_numbers))
    if caller.reach is not Level.SYSTEM or caller.kind is CallerKind.SERVICE:
        return frozenset()
    return await log.patients.names.contested_among(one for row in rows for one in row.patient_ids)


async def read(log: Log, caller: Caller, event_id: UUID) -> EventRow:
    """Return an event, after an access event is stored."""
    async with log.database.connection(caller) as connection:
        row = await repository.find(connection, event_id)
    if row is None:
        raise EventNotFound
    access = access_event(
        "agent-event.read",
        caller,
        [row],
        {"id": str(event_id)},
        set(),
        encounter_id=row.encounter_id,
    )
    await log.record_access(access)
    return row
