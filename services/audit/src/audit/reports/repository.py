from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import (
    ARRAY,
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
    inspect,
    literal_column,
    not_,
    null,
    select,
    true,
    tuple_,
)
from sqlmodel import col

from audit.events.conditions import conditions_of
from audit.events.reach import EVENTS, IS_VISIBLE, ONE, ZERO
from audit.tables import SCHEMA, EventPatient, EventPayload, LogHead
from chassis.database.pool import Connection
from chassis.database.reach import in_reach
from chassis.database.statements import Query, row_type

SUBJECTS = inspect(EventPatient).local_table.alias("subject")
ASKED = (
    func.unnest(bindparam("names", type_=ARRAY(Text)))
    .table_valued("patient_id")
    .render_derived("asked")
)
MINUTE: ColumnElement[timedelta] = literal_column("interval '1 minute'", Interval)
SECONDS: ColumnElement[int] = literal_column("60")
SINCE = bindparam("since", type_=DateTime(timezone=True))
MOST: ColumnElement[int] = bindparam("most", type_=BigInteger)
# The member of a payload with the caller, as `chassis.audit_trail.outbox` and
# `audit.events.accesses` write it. A JSON string cannot contain these bytes, because its quotes are
# escaped. PostgreSQL's JSON functions reject escapes that tokens can contain.
CALLER_KIND: ColumnElement[str] = literal_column("""'"caller_kind":"([a-z]+)"'""")


@row_type
class LogEnd:
    """`seq` is -1 if the log is empty."""

    last_seq: int
    last_recorded_at: datetime


@row_type
class MinuteCount:
    """The events of one minute with one value. All rare values share the last rank."""

    rank: int
    value: str | None
    minute: int
    events: int


@row_type
class ReaderRow:
    reader: str
    kind: str | None
    count: int
    first: datetime
    last: datetime
    last_seq: int


END = Query(
    select(
        (col(LogHead.next_seq) - ONE).label("last_seq"),
        col(LogHead.last_recorded_at).label("last_recorded_at"),
    ).where(col(LogHead.id) == 0),
    LogEnd,
)
FIRST_SEQ_AT = Query(
    select(EVENTS.c.seq)
    .where(EVENTS.c.recorded_at >= bindparam("since"))
    .order_by(EVENTS.c.recorded_at, EVENTS.c.seq)
    .limit(ONE),
    int,
)
RECORDED_AT = Query(select(EVENTS.c.recorded_at).where(EVENTS.c.seq == bindparam("seq")), datetime)


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
    """All but the `most` most frequent values are counted together."""
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
        *conditions_of(changes=changes),
    )
    if not access:
        events = events.where(not_(EVENTS.c.is_access))
    return Query(_ranked(events), MinuteCount, limited=_ranked(events.where(IS_VISIBLE)))


def _ranked(
    events: Select[tuple[str | None, datetime]],
) -> Select[tuple[int, str | None, int, int]]:
    """MATERIALIZED, because PostgreSQL expects a group for each event and would sort all events to
    rank them, instead of counting them in a hash table.
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
    rank = func.dense_rank().over(order_by=[totals.c.total.desc(), totals.c.value])
    ranked = select(*totals.c, rank.label("rank")).subquery("ranked")
    series = select(
        func.least(ranked.c.rank, MOST + ONE).label("rank"),
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


def _reads() -> Select[tuple[int]]:
    keys = tuple_(SUBJECTS.c.patient_id, SUBJECTS.c.is_access, SUBJECTS.c.seq)
    until_seq = bindparam("until_seq", type_=BigInteger)
    of_name = (
        select(SUBJECTS.c.seq)
        .where(
            keys >= tuple_(ASKED.c.patient_id, true(), ZERO),
            keys <= tuple_(ASKED.c.patient_id, true(), until_seq),
        )
        .lateral("of_name")
    )
    return select(of_name.c.seq).distinct().select_from(ASKED.join(of_name, true()))


READS = Query(_reads(), int, in_reach(ASKED.c.patient_id, SCHEMA))


def _readers() -> Select[tuple[str, str | None, int, datetime, datetime, int]]:
    """OFFSET 0 makes PostgreSQL look up events and payloads one by one: with a join it may read the
    whole log.
    """
    seqs = func.unnest(bindparam("seqs", type_=ARRAY(BigInteger)))
    reads = seqs.table_valued("seq").render_derived("reads")
    text = func.convert_from(col(EventPayload.body), literal_column("'LATIN1'"))
    kind = (
        select(func.substring(text, CALLER_KIND))
        .where(col(EventPayload.seq) == EVENTS.c.seq)
        .scalar_subquery()
    )
    event = (
        select(
            EVENTS.c.seq,
            EVENTS.c.agent_name.label("reader"),
            kind.label("kind"),
            # An event of a service can arrive long after the read.
            func.coalesce(EVENTS.c.occurred_at, EVENTS.c.recorded_at).label("read_at"),
        )
        .where(EVENTS.c.seq == reads.c.seq)
        .offset(ZERO)
        .lateral("read")
    )
    last_seq = func.max(event.c.seq)
    return (
        select(
            event.c.reader,
            event.c.kind,
            func.count().label("count"),
            func.min(event.c.read_at).label("first"),
            func.max(event.c.read_at).label("last"),
            last_seq.label("last_seq"),
        )
        .select_from(reads.join(event, true()))
        .group_by(event.c.reader, event.c.kind)
        .having(last_seq < bindparam("before_seq", type_=BigInteger))
        .order_by(last_seq.desc())
        .limit(bindparam("limit", type_=BigInteger))
    )


READERS = Query(_readers(), ReaderRow)


async def reads(connection: Connection, names: Sequence[str], *, until_seq: int) -> Sequence[int]:
    """Fetch the access events about a patient, including events that also showed patients out of
    the caller's reach.
    """
    return await READS.all(connection, names=names, until_seq=until_seq)


async def readers(
    connection: Connection, seqs: Sequence[int], *, before_seq: int, limit: int
) -> Sequence[ReaderRow]:
    """Fetch readers who last read before `before_seq`, the most recent first."""
    return await READERS.all(connection, seqs=seqs, before_seq=before_seq, limit=limit)
