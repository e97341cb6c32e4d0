"""Use cases of reading the log: a page of events, and one event."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from audit.errors import EventNotFound
from audit.events import repository
from audit.events.accesses import access_event, shown_at_once
from audit.events.filters import Filter
from audit.log.service import Log, note_access
from chassis.database.pool import Row
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller

SERVICE = "audit"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page ended. With `access=true`, oldest first, a list ends at `until_seq`, where the
    log ended when its first page was read: each page leaves one more access event, which may fill a
    page of its own.
    """

    seq: int
    until_seq: int | None = None

    @classmethod
    def of(cls, *position: Any) -> "Place":  # Any JSON values: anyone can write a cursor.
        """Return the place that a cursor holds. Raises ValueError or TypeError."""
        return cls(*map(int, position))

    @property
    def position(self) -> list[Any]:
        """Return what a cursor holds of it."""
        return [self.seq] if self.until_seq is None else [self.seq, self.until_seq]


async def find(
    log: Log, wanted: Filter, caller: Caller, *, after: Place | None, newest_first: bool, limit: int
) -> tuple[Sequence[Row], Place | None]:
    """Return up to `limit` events, fewer where they are large or about very many patients, and
    where the page ended if more follow. Leaves an access event before it returns.
    """
    about = {wanted.patient_id} if wanted.patient_id is not None else set()
    async with log.database.hot() as connection:
        until_seq = after.until_seq if after is not None else None
        if after is None and wanted.access and not newest_first:
            until_seq = await repository.last_seq(connection)
        # With what it costs to note each patient, so that the event that notes a page fits into a
        # transaction.
        found, more = await repository.page(
            connection,
            wanted,
            after_seq=None if after is None else after.seq,
            until_seq=until_seq,
            newest_first=newest_first,
            limit=limit,
            max_weight=PAGE_BYTES,
        )
    shown = shown_at_once(found, about)
    payload: dict[str, Any] = {"query": wanted.document(), "returned": len(shown)}
    if shown:
        payload |= {"first_seq": shown[0]["seq"], "last_seq": shown[-1]["seq"]}
    await note_access(
        log,
        access_event(
            "agent-event.searched", caller, shown, payload, about, encounter_id=wanted.encounter_id
        ),
    )
    more = more or len(shown) < len(found)
    return shown, Place(shown[-1]["seq"], until_seq) if more else None


async def read(log: Log, event_id: UUID, caller: Caller) -> Row:
    """Return one event. Raises EventNotFound. Leaves an access event before it returns."""
    async with log.database.hot() as connection:
        row = await repository.find(connection, event_id)
    if row is None:
        raise EventNotFound
    payload = {"id": str(event_id)}
    await note_access(
        log,
        access_event(
            "agent-event.read", caller, [row], payload, set(), encounter_id=row["encounter_id"]
        ),
    )
    return row
