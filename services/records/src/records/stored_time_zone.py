"""Stored dates have one time zone, which only an operator's command changes (decision 0069)."""

from uuid import UUID
from zoneinfo import ZoneInfo

import structlog

from chassis.database.connections import Database
from chassis.database.failures import NotMigrated, ReadOnly, sqlstate_of, unusable, waited_for_lock
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type
from chassis.facility import FACILITY
from chassis.problems.problem import DatabaseUnavailable, Problem
from chassis.settings import StartupError
from records.tables.base import SCHEMA

COMMAND = "python -m records.time_zone"
CHANGING = (
    f"The time zone of stored dates is being changed by `{COMMAND}`; start the service when the "
    "command has ended."
)
UNFINISHED = (
    "The change of the time zone of stored dates to {zone} is unfinished; run `"
    f"{COMMAND} {{zone}}`, which continues it."
)
UNREADABLE = "The time zone of stored dates cannot be read from RECORDS_DATABASE_URL; try again."
DIFFERS = (
    "stored dates are read in another time zone than RECORDS_TIME_ZONE; the service uses the zone of "
    f"stored dates until `{COMMAND}` changes the zone"
)


@row_type
class TimeZoneRow:
    time_zone: str
    next_time_zone: str
    after: UUID

    @property
    def is_unfinished(self) -> bool:
        return self.time_zone != self.next_time_zone


_KEY = "'records'::regnamespace::oid::integer, 69"
# Each connection of a process holds this lock until it closes; the command holds it exclusively.
SHARE = Command(f"SELECT pg_advisory_lock_shared({_KEY})")
TRY_ALONE = Query(f"SELECT pg_try_advisory_lock({_KEY})", bool)
TRY_ALONE_IN_TRANSACTION = Query(f"SELECT pg_try_advisory_xact_lock({_KEY})", bool)
READ = Query("SELECT time_zone, next_time_zone, after FROM records.facility", TimeZoneRow)
SET_IF_EMPTY = Command("""
UPDATE records.facility SET time_zone = :time_zone, next_time_zone = :time_zone
WHERE time_zone = next_time_zone AND time_zone <> :time_zone
    AND NOT EXISTS (SELECT FROM records.resources)
    AND NOT EXISTS (SELECT FROM records.encounters)
    AND NOT EXISTS (SELECT FROM records.search_entries)
""")


class StoredTimeZone:
    def __init__(self, database: Database, setting: str) -> None:
        self._database = database
        self._setting = setting
        self._time_zone: str | None = None
        self._has_changed = False
        database.prepare_connections(self._check)

    async def start(self) -> None:
        """Set the zone of FACILITY. Raises StartupError while a change is running or unfinished."""
        try:
            row = await self._read()
        except Problem as failure:
            reason = CHANGING if waited_for_lock(failure) else UNREADABLE
            raise StartupError(reason) from None
        except NotMigrated as failure:
            reason = unusable(SCHEMA, "RECORDS_DATABASE_URL", sqlstate_of(failure))
            raise StartupError(reason) from None
        if row.is_unfinished:
            raise StartupError(UNFINISHED.format(zone=row.next_time_zone))
        self._time_zone = row.time_zone
        FACILITY.zone = ZoneInfo(row.time_zone)
        if row.time_zone != self._setting:
            structlog.get_logger().warning(DIFFERS, part=row.time_zone)

    async def check(self) -> str:
        return "changed" if self._has_changed else "ok"

    async def _read(self) -> TimeZoneRow:
        """Share the lock last, because several starts that share the lock could not set the zone."""
        async with self._database.connection(self._database.service) as connection:
            row = await READ.one(connection)
            if not row.is_unfinished and row.time_zone != self._setting:
                await self._set_if_empty(connection)
            return await _share(connection)

    async def _set_if_empty(self, connection: Connection) -> None:
        try:
            async with connection.transaction():
                if await TRY_ALONE_IN_TRANSACTION.one(connection):
                    await SET_IF_EMPTY.run(connection, time_zone=self._setting)
        except ReadOnly:
            structlog.get_logger().warning("the database is read-only")

    async def _check(self, connection: Connection) -> None:
        if self._time_zone is None:
            return
        row = await _share(connection)
        if row.is_unfinished or row.time_zone != self._time_zone:
            if not self._has_changed:
                structlog.get_logger().error(
                    "the time zone of stored dates has changed; restart the service",
                    part=row.next_time_zone,
                )
            self._has_changed = True
            raise DatabaseUnavailable


async def _share(connection: Connection) -> TimeZoneRow:
    await SHARE.run(connection)
    return await READ.one(connection)
