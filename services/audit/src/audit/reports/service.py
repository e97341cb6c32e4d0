from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from audit.errors import PatientNotFound
from audit.events.accesses import access_event
from audit.events.repository import LAST_SEQ
from audit.events.service import PagePosition
from audit.log import Log
from audit.reports import repository
from audit.reports.repository import MinuteCount, ReaderRow
from audit.reports.schemas import MAX_SERIES, Counts, Rates, RatesQuery, Series
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level
from chassis.patient_names.asked import patients_of
from chassis.patient_names.names import Named

MINUTE = timedelta(minutes=1)
# Limits of events in a count. A check of a caller's access takes 5 µs per event, so restricted
# callers have a lower limit. The current minute is always counted.
MOST_COUNTED = 500_000
MOST_JUDGED = 40_000


@dataclass(frozen=True, slots=True)
class MinuteRange:
    since: datetime
    until: datetime
    seqs: range

    @property
    def minutes(self) -> int:
        return (self.until - self.since) // MINUTE


async def rates(log: Log, caller: Caller, query: RatesQuery) -> Rates:
    """Stores an access event without a patient before it returns."""
    most = MOST_COUNTED if caller.reach is Level.SYSTEM else MOST_JUDGED
    period = await _last_minutes(log, query.minutes, most=most)
    async with log.database.searching(caller) as connection:
        found = await repository.counts(
            connection,
            period.seqs,
            period.since,
            by=query.by,
            most=MAX_SERIES,
            access=query.access,
            changes=query.changes,
        )
    asked = {"query": query.model_dump(exclude_defaults=True), "minutes": period.minutes}
    await log.record_access(
        access_event("agent-event.counted", caller, [], asked, set(), encounter_id=None)
    )
    return _rates(period, found, is_one_series=query.by is None)


async def _last_minutes(log: Log, minutes: int, *, most: int) -> MinuteRange:
    # Count as the service itself, because row-level security would hide some events.
    async with log.database.connection(log.database.service) as connection:
        end = await repository.END.one(connection)
        now = max(datetime.now(UTC), end.last_recorded_at)
        until = _minute_of(now) + MINUTE
        since = until - minutes * MINUTE
        first = await repository.FIRST_SEQ_AT.first(connection, since=since)
        if first is not None and end.last_seq - first >= most:
            earliest = await repository.RECORDED_AT.one(connection, seq=end.last_seq - most)
            since = min(_minute_of(earliest) + MINUTE, until - MINUTE)
            first = await repository.FIRST_SEQ_AT.first(connection, since=since)
    end_seq = end.last_seq + 1
    return MinuteRange(since, until, range(end_seq if first is None else first, end_seq))


def _minute_of(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(second=0, microsecond=0)


def _rates(period: MinuteRange, found: Sequence[MinuteCount], *, is_one_series: bool) -> Rates:
    by_rank: dict[int, list[MinuteCount]] = {1: []} if is_one_series else {}
    for row in found:
        by_rank.setdefault(row.rank, []).append(row)
    others = by_rank.pop(MAX_SERIES + 1, None)
    series: list[Series] = []
    for _, rows in sorted(by_rank.items()):
        counts = _counts(period.minutes, rows)
        value = rows[0].value if rows else None
        series.append(Series(value=value, counts=counts, total=sum(counts)))
    return Rates(
        since=period.since,
        until=period.until,
        minutes=period.minutes,
        series=series,
        others=None if others is None else Counts.of(_counts(period.minutes, others)),
    )


def _counts(minutes: int, rows: Iterable[MinuteCount]) -> list[int]:
    counts = [0] * minutes
    for row in rows:
        counts[row.minute] = row.events
    return counts


async def report(
    log: Log,
    caller: Caller,
    patient_id: str,
    *,
    require: str | None,
    after: PagePosition | None,
    limit: int,
) -> tuple[Named, Sequence[ReaderRow], PagePosition | None]:
    """Stores an access event before it returns. Raises PatientNotFound if the identifier
    has neither a patient nor reads.

    All pages count the events that the log had at the first page, so a new read does not move a
    reader to another page.
    """
    named = await log.patients.find(caller, patient_id, require, uncached=True)
    until_seq = None if after is None else after.until_seq
    if until_seq is None:
        async with log.database.connection(log.database.service) as connection:
            until_seq = await LAST_SEQ.one(connection)
    async with log.database.searching(caller) as connection:
        reads = await repository.reads(connection, named.names, until_seq=until_seq)
    if not reads and named.patient_id is None and named.is_complete:
        raise PatientNotFound
    # As the service itself: a read may also have shown patients out of the caller's reach.
    async with log.database.searching(log.database.service) as connection:
        found = await repository.readers(
            connection,
            reads,
            before_seq=until_seq + 1 if after is None else after.seq,
            limit=limit + 1,
        )
    shown = found[:limit]
    access = access_event(
        "access-report.read",
        caller,
        [],
        {"query": {"patient_id": patient_id}, "returned": len(shown)},
        patients_of(named),
        encounter_id=None,
    )
    await log.record_access(access)
    return named, shown, PagePosition(shown[-1].last_seq, until_seq) if len(found) > limit else None
