from pydantic import JsonValue

from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection
from chassis.http.etags import NO_VERSION
from chassis.problems.problem import required
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.event_types import Change
from records.tasks.errors import QueueNotFound
from records.tasks.queue_settings import repository
from records.tasks.queue_settings.rows import QueueSettingsRow
from records.tasks.queue_settings.schemas import QueueSettings

QUEUE = "queue"


async def find(connection: Connection, name: str) -> QueueSettingsRow | None:
    return next(iter(await repository.several(connection, [name])), None)


async def put(
    transaction: Transaction, name: str, submitted: QueueSettings
) -> Written[QueueSettingsRow]:
    """Equal settings do not make a version."""
    connection = transaction.connection
    await repository.lock(connection, [name])
    before = await find(connection, name)
    transaction.precondition.check(NO_VERSION if before is None else before.version)
    given = submitted.columns()
    changed = [one for one in given if before is None or given[one] != getattr(before, one)]
    if before is not None and not changed:
        return _written(before)
    row = await repository.put(connection, transaction.caller, given | {"name": name})
    data: dict[str, JsonValue] = {"changed": [*changed], "settings": given}
    transaction.record(Event(Change.QUEUE_CHANGED, QUEUE, name, row.version, data=data))
    if row.is_paused and "is_paused" in changed:
        transaction.record(Event(Change.QUEUE_PAUSED, QUEUE, name, row.version))
    return _written(row)


def _written(row: QueueSettingsRow) -> Written[QueueSettingsRow]:
    return Written(row, QUEUE, row.name, row.version)


async def replay(connection: Connection, first: Reference) -> QueueSettingsRow:
    """Return the present settings if their earlier version is from before versions were stored. Raises
    QueueNotFound.
    """
    row = await repository.AT_VERSION.first(connection, name=first.id, version=first.version)
    return required(row or await find(connection, first.id), QueueNotFound)
