from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from chassis.any_types import Values
from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.writes.creation_statements import Addition, Insert, statement_of
from chassis.writes.idempotency import Reference, Repeatable

T = TypeVar("T")
WITHOUT_KEY: Values = {"key": None, "key_caller": None, "key_lock": None}


@dataclass(frozen=True, slots=True)
class Creation(Generic[T]):
    """`draft` is the new row without the times that the database sets, for `Writes.complete`. `result` makes the
    value of the stored row.
    """

    insert: Insert[Any]  # Any: the row that `result` takes.
    values: Values
    draft: object | None
    event: Event
    result: Callable[[Any], T]
    status: int = 200

    @property
    def reference(self) -> Reference:
        event = self.event
        return Reference(
            event.resource, str(event.resource_id), event.resource_version or 1, self.status
        )

    async def store(
        self,
        connection: Connection,
        caller: Caller,
        *,
        schema: str,
        request: Repeatable | None,
        addition: Addition,
    ) -> T | None:
        """Return None if nothing was stored."""
        has_key = request is not None
        statement = statement_of(schema, self.insert, addition.parts, has_key=has_key)
        added = await statement.first(
            connection,
            **self.values,
            **addition.values,
            **_of_key(request, self.reference),
            event_bucket=self.event.bucket,
            event=self.event.envelope(caller, is_access=False),
        )
        return None if added is None else self.result(added)


def _of_key(request: Repeatable | None, answer: Reference) -> Values:
    if request is None:
        return WITHOUT_KEY
    return {
        "key": request.key,
        "key_caller": request.caller,
        "key_lock": request.lock_number,
        "key_fingerprint": request.fingerprint,
        "key_resource": answer.resource,
        "key_resource_id": answer.id,
        "key_resource_version": answer.version,
        "key_status": answer.status,
    }
