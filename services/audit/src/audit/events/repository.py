"""Every SQL statement that reads the log."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, String, any_, bindparam, false, select, true
from sqlmodel import col

from audit.events.filters import Filter
from audit.events.page_query import EVENTS, page_query, piece_query, shown
from audit.events.reach import IS_VISIBLE
from audit.events.rows import EventRow, FollowedEvent, PatientOfEvent, PieceRow
from audit.tables import AgentEvent, EventPatient, LogHead
from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of

_ONE = select(*EVENTS.c).where(col(AgentEvent.id) == bindparam("event_id"))
FIND = Query(shown(_ONE), EventRow)
FIND_VISIBLE = Query(shown(_ONE.where(IS_VISIBLE)), EventRow)
BY_SEQ = piece_query(
    select(*EVENTS.c).where(
        col(AgentEvent.seq) == any_(bindparam("seqs", type_=ARRAY(BigInteger)))
    ),
    newest_first=False,
)
LAST_SEQ = Query(select(col(LogHead.next_seq) - 1).where(col(LogHead.id) == 0), int)
FOLLOWING = Query(
    select(*columns_of(FollowedEvent, AgentEvent))
    .where(col(AgentEvent.seq) > bindparam("after_seq"))
    .order_by(col(AgentEvent.seq))
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
    """Fetch events in the order of the log or the newest first, after `after_seq` and up to
    `until_seq`; and whether more follow. They are up to `limit`, and weigh no more than
    `max_weight`.
    """
    values = query.values()
    if after_seq is not None:
        values |= {"last_seq": after_seq - 1} if newest_first else {"first_seq": after_seq + 1}
    if until_seq is not None:
        values["last_seq"] = min(until_seq, values.get("last_seq", until_seq))
    statement = page_query(
        frozenset(values),
        access=query.access,
        changes=query.changes,
        newest_first=newest_first,
        is_one_caller=query.agent_name == query.recorded_by,
        is_limited=connection.is_limited,
    )
    found = await statement.all(connection, **values, limit=limit + 1, max_weight=max_weight)
    rows = found[:limit]
    return rows, bool(rows) and rows[0].rows_in_all > len(rows)


async def find(connection: Connection, event_id: UUID) -> EventRow | None:
    statement = FIND_VISIBLE if connection.is_limited else FIND
    return await statement.first(connection, event_id=event_id)


async def by_seq(
    connection: Connection, seqs: Sequence[int], *, max_weight: int
) -> Sequence[PieceRow]:
    """Fetch the first of these events, at least one, that weigh no more than `max_weight`."""
    return await BY_SEQ.all(connection, seqs=seqs, max_weight=max_weight)


async def last_seq(connection: Connection) -> int:
    """Fetch the `seq` of the log's last event; -1 if there is none."""
    return await LAST_SEQ.one(connection)


async def following(
    connection: Connection, after_seq: int, *, limit: int
) -> Sequence[FollowedEvent]:
    return await FOLLOWING.all(connection, after_seq=after_seq, limit=limit)


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
