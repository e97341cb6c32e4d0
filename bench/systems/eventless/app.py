from fastapi import FastAPI

from chassis.audit_trail.outbox import Event, Outbox
from chassis.identity.caller import Caller
from records.app import create_app as create_records
from records.settings import Settings


class DiscardingOutbox(Outbox):
    async def disclose(self, caller: Caller, event: Event) -> None:
        pass


def create_app(settings: Settings) -> FastAPI:
    app = create_records(settings)
    app.state.outbox = DiscardingOutbox(app.state.database, max_lag_s=300, is_fail_closed=False)
    return app
