from datetime import UTC
from typing import Annotated

from fastapi import Query, Request, Response

from audit.dependencies import CallerDep, LogDep
from audit.errors import PatientNotFound
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


@router.get(
    "",
    summary="List a patient's readers",
    responses=documented(PatientOutOfReach, PatientNotFound, NamesUnknown, SearchTooSlow),
)
@allow("AuditEvent.s")
async def read_access_report(
    query: Annotated[AccessReportQuery, Query()],
    log: LogDep,
    caller: CallerDep,
    request: Request,
    response: Response,
) -> AccessReport:
    """List the callers who read data about a patient, the most recent reader first. Reads of
    charts, passages, lists, searches and the log count if they showed the patient.

    A read that also showed other patients counts, without those patients, even if you may not see
    them. Reads that services make for themselves are not recorded.

    An event stream counts if its filter was the patient or one of the patient's encounters,
    whatever it then showed. Streams without such a filter appear in no report; `GET /agent-events`
    with `event_type=agent-event.streamed` and `access=true` finds them. Reading the report is
    itself recorded in the log.
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


@rates_router.get("/rates", summary="Count events per minute", responses=documented(SearchTooSlow))
@allow("AuditEvent.s")
async def read_event_rates(
    query: Annotated[RatesQuery, Query()], log: LogDep, caller: CallerDep
) -> Rates:
    """Count the events of the last minutes that you may see, as one series or one per value of a
    field.

    Minutes are UTC clock minutes of `recorded_at`; the last one is incomplete. A span that was
    exported while it ran counts once. The request is itself recorded in the log; neither answer nor
    record identifies a patient.
    """
    return await service.rates(log, caller, query)
