"""The statements that count events by minute."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    DateTime,
    Integer,
    Interval,
    Select,
    Text,
    bindparam,
    case,
    cast,
    extract,
    func,
    literal_column,
    not_,
    null,
    select,
)
from sqlmodel import col

from audit.events.page_query import NOT_A_CHANGE
from audit.events.reach import EVENTS, IS_VISIBLE
from audit.tables import LogHead
from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type

MINUTE: ColumnElement[timedelta] = literal_column("interval '1 minute'", Interval)
SECONDS: ColumnElement[int] = literal_column("60")
SINCE = bindparam("since", type_=DateTime(timezone=True))
MOST: ColumnElement[int] = bindparam("most", type_=BigInteger)


@row_type
class LogEnd:
    """The number and the time of the log's last event; -1 where there is none."""

    last_seq: int
    last_recorded_at: datetime


@row_type
class MinuteCount:
    """The events of a minute with a value of the series `rank`, or with one of all further values,
    which are one series after the last.
    """

    rank: int
    value: str | None
    minute: int
    events: int


END = Query(
    select(
        (col(LogHead.next_seq) - literal_column("1")).label("last_seq"),
        col(LogHead.last_recorded_at).label("last_recorded_at"),
    ).where(col(LogHead.id) == 0),
    LogEnd,
)
FIRST_SEQ_AT = Query(
    select(EVENTS.c.seq)
    .where(EVENTS.c.recorded_at >= bindparam("since"))
    .order_by(EVENTS.c.recorded_at, EVENTS.c.seq)
    .limit(literal_column("1")),
    int,
)
RECORDED_AT = Query(select(EVENTS.c.recorded_at).where(EVENTS.c.seq == bindparam("seq")), datetime)


async def end_of_log(connection: Connection) -> LogEnd:
    return await END.one(connection)


async def first_seq_at(connection: Connection, since: datetime) -> int | None:
    """Fetch the number of the first event recorded at a moment or later."""
    return await FIRST_SEQ_AT.first(connection, since=since)


async def recorded_at(connection: Connection, seq: int) -> datetime:
    return await RECORDED_AT.one(connection, seq=seq)


async def counts(
    connection: Connection,
    seqs: range,
    since: datetime,
    *,
    by: str | None,
    most: int,
    access: bool,
    changes: bool,
) -> Sequence[MinuteCount]:
    """Count the events that the connection's caller may see, by minutes after `since`: in a series
    for each of the `most` frequent values, and one of all others.
    """
    query = counts_query(by, access=access, changes=changes)
    return await query.all(
        connection, first_seq=seqs.start, end_seq=seqs.stop, since=since, most=most
    )


@cache
def counts_query(by: str | None, *, access: bool, changes: bool) -> Query[MinuteCount]:
    began = func.date_bin(MINUTE, EVENTS.c.recorded_at, SINCE)
    value = cast(null(), Text) if by is None else EVENTS.c[by]
    events = select(value.label("value"), began.label("began")).where(
        EVENTS.c.seq >= bindparam("first_seq", type_=BigInteger),
        EVENTS.c.seq < bindparam("end_seq", type_=BigInteger),
    )
    if not access:
        events = events.where(not_(EVENTS.c.is_access))
    if not changes:
        events = events.where(NOT_A_CHANGE)
    return Query(_ranked(events), MinuteCount, limited=_ranked(events.where(IS_VISIBLE)))


def _ranked(
    events: Select[tuple[str | None, datetime]],
) -> Select[tuple[int, str | None, int, int]]:
    """Return the statement that counts events of a value and a minute.

    MATERIALIZED, because PostgreSQL expects a group for each event: to rank so many groups in their
    order it would sort all events, instead of counting them in a hash table.
    """
    of_event = events.subquery("of_event")
    counted = (
        select(of_event.c.value, of_event.c.began, func.count().label("events"))
        .group_by(of_event.c.value, of_event.c.began)
        .cte("counted")
        .prefix_with("MATERIALIZED")
    )
    total = func.sum(counted.c.events).over(partition_by=counted.c.value)
    totals = select(*counted.c, total.label("total")).subquery("totals")
    # A value has one rank, also null; no two values share one.
    rank = func.dense_rank().over(order_by=[totals.c.total.desc(), totals.c.value])
    ranked = select(*totals.c, rank.label("rank")).subquery("ranked")
    series = select(
        func.least(ranked.c.rank, MOST + literal_column("1")).label("rank"),
        case((ranked.c.rank <= MOST, ranked.c.value)).label("value"),
        cast(extract("epoch", ranked.c.began - SINCE) / SECONDS, Integer).label("minute"),
        ranked.c.events,
    ).subquery("series")
    return (
        select(
            series.c.rank,
            series.c.value,
            series.c.minute,
            cast(func.sum(series.c.events), BigInteger).label("events"),
        )
        .group_by(series.c.rank, series.c.value, series.c.minute)
        .order_by(series.c.rank, series.c.minute)
    )
