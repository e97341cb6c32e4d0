"""The HTTP interface of reports."""

from datetime import UTC
from typing import Annotated

from fastapi import Query, Request, Response

from audit.dependencies import CallerDep, LogDep
from audit.events.service import PagePosition
from audit.reports import service
from audit.reports.repository import ReaderRow
from audit.reports.schemas import AccessReport, AccessReportQuery, Rates, RatesQuery, ReaderOut
from chassis.http.problem_responses import documented
from chassis.http.raw_json import link_to_next
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.patient_names.asked import AboutPatient
from chassis.problems.problem import NamesUnknown, PatientOutOfReach, SearchTooSlow

router = Router(prefix="/access-reports", tags=["access reports"])
rates_router = Router(prefix="/agent-events", tags=["agent events"])


@router.get("", responses=documented(PatientOutOfReach, NamesUnknown, SearchTooSlow))
@allow("AuditEvent.s")
async def read_access_report(
    query: Annotated[AccessReportQuery, Query()],
    log: LogDep,
    caller: CallerDep,
    request: Request,
    response: Response,
) -> AccessReport:
    """List who read about a patient, who read last first: charts, passages, lists and searches that
    showed the patient, and the log itself.

    It counts the reads under all names of the patient that you may see: callers who may see some
    patients only do not see those that also showed others. Services' own reads have no events.
    A live stream counts where it asked for the patient or an encounter of the patient, whatever it
    showed. One that asked for neither is in no report: `GET /agent-events` finds it by its
    `event_type`, `agent-event.streamed`, with `access=true`. Reading the report is itself an event in
    the log.
    """
    named, rows, place = await service.report(
        log,
        caller,
        query.patient_id,
        require=query.require,
        after=query.position(request, PagePosition.of),
        limit=query.limit,
    )
    cursor = query.cursor_at(place.position, request) if place is not None else None
    if (url := query.next_url(request, cursor)) is not None:
        response.headers["Link"] = link_to_next(url)
    return AccessReport(
        **dict(AboutPatient.of(named)),
        patient_id=query.patient_id,
        readers=[_reader(row) for row in rows],
        next=cursor,
    )


def _reader(row: ReaderRow) -> ReaderOut:
    return ReaderOut(
        reader=row.reader,
        kind=row.kind,
        count=row.count,
        first=row.first.astimezone(UTC),
        last=row.last.astimezone(UTC),
    )


@rates_router.get("/rates", responses=documented(SearchTooSlow))
@allow("AuditEvent.s")
async def read_event_rates(
    query: Annotated[RatesQuery, Query()], log: LogDep, caller: CallerDep
) -> Rates:
    """Count the events of the last minutes that you may see, all together or by a field.

    Minutes are those of the clock, in UTC, by the time when events were recorded; the last one is not
    over yet. A span that was sent while it ran counts once: by its end, or by its begin until then.
    If they have more events than can be counted at once (500,000, or 40,000 for callers who may see
    some patients only), `from` is later and `minutes` fewer. It names no patient. It is itself an
    event in the log.
    """
    return await service.rates(log, caller, query)
