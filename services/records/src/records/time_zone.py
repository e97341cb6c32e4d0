"""`python -m records.time_zone ZONE`: read all stored dates in another time zone of the facility.

Stop all processes of records first. The command may be stopped at any time; the same command
continues the change. The service starts again when the change is complete.
"""

import argparse
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from chassis.audit_trail.outbox import Outbox
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.database.statements import Query
from chassis.facility import FACILITY, Facility
from chassis.settings import StartupError
from records.fhir.store import facility_date_repository as repository
from records.fhir.store import facility_dates, row_entries
from records.owner_command import BECOME_OWNER, run_in_parts
from records.stored_time_zone import READ, TRY_ALONE, UNFINISHED, TimeZoneRow

LONGEST_S = timedelta(days=30).total_seconds()
SERVING = "A process of records, or another command, uses the database; stop it first. Nothing was changed."
DONE = (
    "Stored dates are read in {zone}. Set CHARTROOM_TIME_ZONE (in a cluster, the time zone of each service) to {zone}, "
    "and start the services."
)
STOPPED = (
    "The database that RECORDS_MIGRATE_DATABASE_URL names cannot be reached, is busy, or the role may not act as "
    "records_owner. If dates were read already, the same command continues.\n"
)
# Processes of earlier versions do not hold the lock.
IS_IN_USE = Query(
    """
SELECT EXISTS (
    SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND application_name LIKE 'records%' AND pid <> pg_backend_pid()
)
""",
    bool,
)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m records.time_zone", description=__doc__)
    parser.add_argument("zone", help="the time zone by its IANA name, such as Europe/Oslo")
    zone = parser.parse_args(arguments).zone
    if zone not in available_timezones():
        parser.error(f"{zone} is not the IANA name of a time zone")
    try:
        return run_in_parts(partial(_change, zone), on_failure=STOPPED)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped; the same command continues.\n")
        return 130


async def _change(zone: str, database: Database) -> str:
    async with database.connection(database.service, LONGEST_S) as connection:
        if not await TRY_ALONE.one(connection) or await IS_IN_USE.one(connection):
            raise StartupError(SERVING)
        row = await _begin(connection, zone)
        if row.is_unfinished:
            outbox = Outbox(database, max_lag_s=0, is_fail_closed=False)
            await _Change(connection, outbox, database, row).run()
    return DONE.format(zone=zone)


async def _begin(connection: Connection, zone: str) -> TimeZoneRow:
    async with _as_owner(connection):
        row = await READ.one(connection)
    if row.is_unfinished and row.next_time_zone != zone:
        raise StartupError(UNFINISHED.format(zone=row.next_time_zone))
    if not row.is_unfinished and row.time_zone != zone:
        FACILITY.zone = ZoneInfo(row.time_zone)
        await _settle(connection)
        async with _as_owner(connection):
            await repository.START.run(connection, time_zone=zone)
            row = await READ.one(connection)
    return row


async def _settle(connection: Connection) -> None:
    """Index rows of earlier versions, because the change follows the search entries."""
    is_more = True
    while is_more:
        async with _as_owner(connection):
            is_more = await row_entries.settle(connection)


class _Change:
    def __init__(
        self, connection: Connection, outbox: Outbox, database: Database, row: TimeZoneRow
    ) -> None:
        self._connection = connection
        self._outbox = outbox
        self._caller = database.service
        self._former = Facility(ZoneInfo(row.time_zone))
        self._after = row.after
        FACILITY.zone = ZoneInfo(row.next_time_zone)

    async def run(self) -> None:
        async with _as_owner(self._connection):
            total, done = await repository.COUNT.one(self._connection, after=self._after), 0
        while read := await self._read_page():
            done += read
            sys.stdout.write(f"{done} of {total} resources\n")
            sys.stdout.flush()
        async with _as_owner(self._connection):
            await repository.FINISH.run(self._connection)

    async def _read_page(self) -> int:
        async with _as_owner(self._connection):
            sizes = await repository.SIZES.all(
                self._connection, after=self._after, limit=facility_dates.BATCH
            )
        for ids in facility_dates.batches_by_size(sizes):
            await self._read_batch(ids)
        return len(sizes)

    async def _read_batch(self, ids: Sequence[UUID]) -> None:
        async with _as_owner(self._connection):
            events = await facility_dates.read_again(self._connection, ids, self._former)
            if events:
                await self._outbox.append(self._connection, self._caller, events)
            await repository.advance(self._connection, ids[-1])
        self._after = ids[-1]


@asynccontextmanager
async def _as_owner(connection: Connection) -> AsyncIterator[None]:
    async with connection.transaction():
        await BECOME_OWNER.run(connection)
        yield


if __name__ == "__main__":
    sys.exit(main())
