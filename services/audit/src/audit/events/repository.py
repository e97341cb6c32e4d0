from collections.abc import Collection, Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, String, any_, bindparam, false, select, text, true
from sqlmodel import col

from audit.events.conditions import HAS_ENDED
from audit.events.extents import extent_query, has_attributes_query
from audit.events.filters import Filter
from audit.events.page_query import IS_VISIBLE_SQL, page_query, piece_query, shown
from audit.events.reach import EVENTS
from audit.events.rows import EventRow, Extent, FollowedEvent, PatientOfEvent, PieceRow
from audit.tables import SCHEMA, EventPatient, LogHead
from chassis.database.pool import Connection
from chassis.database.reach import members_of_transaction
from chassis.database.statements import Query, columns_of
from chassis.identity.caller import Caller

_EVENT = "SELECT event.* FROM audit.agent_events AS event WHERE event."
_ONE = f"{_EVENT}id = CAST(:event_id AS uuid)"
FIND = Query(text(shown(_ONE)), EventRow)
FIND_VISIBLE = Query(text(shown(f"{_ONE} AND {IS_VISIBLE_SQL}")), EventRow)
BY_SEQ = piece_query(f"{_EVENT}seq = ANY (CAST(:seqs AS bigint[]))", newest_first=False)
# -1 if the log is empty.
LAST_SEQ = Query(select(col(LogHead.next_seq) - 1).where(col(LogHead.id) == 0), int)
_IN_REACH = members_of_transaction(SCHEMA).subquery("members")
PATIENTS_IN_REACH = Query(
    select(_IN_REACH.c.ref).distinct().limit(bindparam("limit", type_=BigInteger)), str
)
FOLLOWING = Query(
    select(
        *(EVENTS.c[one.name] for one in fields(FollowedEvent) if one.name in EVENTS.c),
        HAS_ENDED.label("has_ended"),
    )
    .where(EVENTS.c.seq > bindparam("after_seq"))
    .order_by(EVENTS.c.seq)
    .limit(bindparam("limit", type_=BigInteger)),
    FollowedEvent,
)
PATIENTS_AMONG = Query(
    select(*columns_of(PatientOfEvent, EventPatient)).where(
        col(EventPatient.patient_id) == any_(bindparam("patients", type_=ARRAY(String))),
        col(EventPatient.is_access).in_([false(), true()]),
        col(EventPatient.seq).between(bindparam("first_seq"), bindparam("last_seq")),
    ),
    PatientOfEvent,
)


async def page(
    connection: Connection,
    query: Filter,
    *,
    after_seq: int | None,
    newest_first: bool,
    limit: int,
    max_weight: int,
    until_seq: int | None = None,
) -> tuple[Sequence[EventRow], bool]:
    """The flag in the result is True if more events follow."""
    values = query.values()
    if after_seq is not None:
        values |= {"last_seq": after_seq - 1} if newest_first else {"first_seq": after_seq + 1}
    if until_seq is not None:
        values["last_seq"] = min(until_seq, values.get("last_seq", until_seq))
    return await _page(
        connection, query, values, newest_first=newest_first, limit=limit, max_weight=max_weight
    )


async def part(
    connection: Connection,
    query: Filter,
    seqs: range,
    *,
    newest_first: bool,
    limit: int,
    max_weight: int,
    members: Sequence[str] | None,
    writer: Caller,
) -> tuple[Sequence[EventRow], bool]:
    """Fetch the events of a range of `seq`; the flag in the result is True if the range has more.
    With `members` (all patients that the caller may see), events are read from the indexes of these
    patients and of the caller's own events.
    """
    times = {"recorded_from", "recorded_to"}  # The range already lies between these times.
    values = {name: value for name, value in query.values().items() if name not in times}
    values |= {"first_seq": seqs.start, "last_seq": seqs.stop - 1}
    if members is not None:
        values |= {"members": members, "writer": writer.name, "writer_kind": writer.kind.value}
    return await _page(
        connection, query, values, newest_first=newest_first, limit=limit, max_weight=max_weight
    )


async def _page(
    connection: Connection,
    query: Filter,
    values: dict[str, Any],
    *,
    newest_first: bool,
    limit: int,
    max_weight: int,
) -> tuple[Sequence[EventRow], bool]:
    statement = page_query(
        frozenset(values),
        access=query.access,
        changes=query.changes,
        begun=query.begun,
        newest_first=newest_first,
        is_one_caller=query.shares_a_caller,
        is_limited=connection.is_limited,
        is_indexed=not query.has_attributes or await _has_attributes(connection, values),
    )
    found = await statement.all(connection, **values, limit=limit + 1, max_weight=max_weight)
    rows = found[:limit]
    return rows, bool(rows) and rows[0].rows_in_all > len(rows)


async def _has_attributes(connection: Connection, values: dict[str, Any]) -> bool:
    first = {name: values[name] for name in ("first_seq", "recorded_from") if name in values}
    return await has_attributes_query(frozenset(first)).one(connection, **first)


async def extent(connection: Connection, query: Filter) -> Extent:
    times = {
        name: value
        for name in ("recorded_from", "recorded_to")
        if (value := getattr(query, name)) is not None
    }
    return await extent_query(frozenset(times)).one(connection, **times)


async def members(connection: Connection, *, at_most: int) -> Sequence[str] | None:
    """Return the patients that the caller may see, or None if the caller may see more than
    `at_most` patients.
    """
    found = await PATIENTS_IN_REACH.all(connection, limit=at_most + 1)
    return None if len(found) > at_most else found


async def find(connection: Connection, event_id: UUID) -> EventRow | None:
    statement = FIND_VISIBLE if connection.is_limited else FIND
    return await statement.first(connection, event_id=event_id)


async def by_seq(
    connection: Connection, seqs: Sequence[int], *, max_weight: int
) -> Sequence[PieceRow]:
    """Fetch at least one event."""
    return await BY_SEQ.all(connection, seqs=seqs, max_weight=max_weight)


async def patients_among(
    connection: Connection, patients: Collection[str], first_seq: int, last_seq: int
) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    rows = await PATIENTS_AMONG.all(
        connection, patients=list(patients), first_seq=first_seq, last_seq=last_seq
    )
    for row in rows:
        found.setdefault(row.seq, set()).add(row.patient_id)
    return found
