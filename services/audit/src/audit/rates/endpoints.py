"""The HTTP interface of rates."""

from typing import Annotated

from fastapi import Query

from audit.dependencies import CallerDep, LogDep
from audit.rates import service
from audit.rates.schemas import Rates, RatesQuery
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow

router = Router(prefix="/agent-events", tags=["agent events"])


@router.get("/rates")
@allow("AuditEvent.s")
async def read_event_rates(
    query: Annotated[RatesQuery, Query()], log: LogDep, caller: CallerDep
) -> Rates:
    """Count the events of the last minutes that you may see, all together or by a field.

    Minutes are those of the clock, in UTC, by the time when events were recorded; the last one is not
    over yet. Where they have more events than can be counted at once (500,000, or 40,000 for callers
    who may see some patients only), `from` is later and `minutes` fewer. It names no patient. It is
    itself an event in the log.
    """
    return await service.rates(log, caller, query)
