from collections.abc import Sequence

from fastapi import FastAPI

from chassis.audit_trail.event_insert import InsertWithEvents
from chassis.audit_trail.outbox import Event, Outbox
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from records.app import create_app as create_records
from records.settings import Settings


class DiscardingOutbox(Outbox):
    async def append(
        self,
        connection: Connection,
        caller: Caller,  # noqa: ARG002 - The events are discarded.
        events: Sequence[Event],  # noqa: ARG002 - As above.
        insert: InsertWithEvents | None = None,
        *,
        is_access: bool = False,  # noqa: ARG002 - As above.
    ) -> None:
        if insert is not None:
            await insert.command.run(connection, buckets=[], events=[], **insert.values)

    async def disclose(self, caller: Caller, event: Event) -> None:
        pass


def create_app(settings: Settings) -> FastAPI:
    app = create_records(settings)
    app.state.outbox = app.state.writes.outbox = DiscardingOutbox(
        app.state.database, max_lag_s=300, is_fail_closed=False
    )
    return app
