from pydantic import JsonValue

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.etags import NO_VERSION
from chassis.identity.caller import Caller
from chassis.problems.problem import FieldError, Invalid, required
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.event_types import Change
from records.tasks.errors import ScheduleNotFound
from records.tasks.schedules import repository
from records.tasks.schedules.cron import next_run
from records.tasks.schedules.rows import ScheduleRow
from records.tasks.schedules.schemas import Schedule

SCHEDULE = "schedule"
NO_CONTENT = 204


async def put(
    transaction: Transaction, name: str, submitted: Schedule, time_zone: str
) -> Written[ScheduleRow]:
    """Equal content does not make a version. Raises VersionMismatch; Invalid for a cron expression
    that matches no time.
    """
    connection = transaction.connection
    before = await repository.lock(connection, name)
    transaction.precondition.check(NO_VERSION if before is None else before.version)
    given = submitted.columns()
    now = await repository.NOW.one(connection)
    run = next_run(given["cron"], time_zone, now)
    if run is None:
        raise Invalid(errors=(FieldError("/cron", "cron-expression"),))
    changed = [one for one in given if before is None or given[one] != getattr(before, one)]
    if before is not None and not changed:
        return Written(before, SCHEDULE, name, before.version)
    if before is not None and before.next_run_at is not None and before.next_run_at <= now:
        run = before.next_run_at  # Its task has not been created yet.
    next_run_at = None if submitted.paused else run
    values = given | {"name": name, "time_zone": time_zone, "next_run_at": next_run_at}
    row = await repository.put(connection, transaction.caller, values)
    shown = {one: given[one] for one in ("cron", "is_paused")}
    data: dict[str, JsonValue] = {"changed": [*changed], **shown}
    transaction.record(Event(Change.SCHEDULE_CHANGED, SCHEDULE, name, row.version, data=data))
    return Written(row, SCHEDULE, name, row.version)


async def replay(connection: Connection, first: Reference) -> ScheduleRow:
    """Return the present schedule if its earlier version is from before versions were stored. Raises
    ScheduleNotFound.
    """
    row = await repository.AT_VERSION.first(connection, name=first.id, version=first.version)
    return required(row or await repository.FIND.first(connection, name=first.id), ScheduleNotFound)


async def delete(transaction: Transaction, name: str) -> Written[None]:
    connection = transaction.connection
    before = required(await repository.lock(connection, name), ScheduleNotFound)
    transaction.precondition.check(before.version)
    await repository.DELETE.run(connection, name=name)
    transaction.record(Event(Change.SCHEDULE_DELETED, SCHEDULE, name, before.version))
    return Written(None, SCHEDULE, name, before.version, NO_CONTENT)


async def read(database: Database, caller: Caller, name: str) -> ScheduleRow:
    async with database.connection(caller) as connection:
        return required(await repository.FIND.first(connection, name=name), ScheduleNotFound)


async def page(database: Database, caller: Caller, *, after: str, limit: int) -> list[ScheduleRow]:
    async with database.connection(caller) as connection:
        return await repository.PAGE.all(connection, after=after, limit=limit)
