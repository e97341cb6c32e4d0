import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import Header, Query, Request, Response, status

from chassis.http.accepted_bodies import NDJSON, media_type, take
from chassis.http.event_streams import EventStream, StreamsFull, TooManyStreams, stream_of
from chassis.http.paging import PageQuery, row_number
from chassis.http.problem_responses import documented
from chassis.http.rate_limits import limits_itself
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from chassis.problems.problem import Invalid, UnsupportedMediaType
from chassis.writes.write import WRITE
from retrieval.dependencies import CreateDep, ReadDep
from retrieval.errors import JobNotFound
from retrieval.jobs import service
from retrieval.jobs.dependencies import JobsDep, ProgressDep
from retrieval.jobs.schemas import LINES, JobOut, JobPage, OutcomeOut, OutcomePage, OutcomeQuery
from retrieval.jobs.stream import END

MAX_BATCH_BYTES = 64 * 1024 * 1024
NOT_NDJSON = "This URL accepts only NDJSON. Send it with the header `Content-Type: {}`."
BODY = {"required": True, "content": {NDJSON: {"schema": LINES}}}
STREAM = stream_of("JobOut") | {
    204: {"description": "`Last-Event-ID` says that the job's end was received"}
}
LastEventID = Annotated[
    str | None, Header(alias="Last-Event-ID", description="The `id` of the last message received")
]
router = Router(tags=["jobs"])


@router.post(
    "/documents/batch",
    status_code=status.HTTP_202_ACCEPTED,
    responses=documented(Invalid, UnsupportedMediaType, *WRITE),
    openapi_extra={"requestBody": BODY},
)
@allow("DocumentReference.c")
@take(max_bytes=MAX_BATCH_BYTES, ndjson=(NDJSON,))
async def store_documents(
    request: Request, response: Response, *, write: CreateDep, jobs: JobsDep
) -> JobOut:
    """Store many documents in the background: NDJSON of up to 64 MiB and 100,000 lines. Each line
    is a document as in `POST /documents`, of at most 14 MiB. `GET /jobs/{id}` shows the progress.

    Each document is checked and stored separately, as if you sent it alone at that time; the
    outcome of its line may be a problem, such as a broken rule or a patient whom you may no longer
    see. While the embedding model is unavailable, the job waits.
    """
    if media_type(request.headers.get("content-type", "")) != NDJSON:
        raise UnsupportedMediaType(NOT_NDJSON.format(NDJSON))
    body = await request.body()
    places = await asyncio.to_thread(service.lines_of, body)
    row = await write(
        lambda transaction: service.accept(transaction, body, places),
        replay=service.replay_job,
        within_s=service.ACCEPT_S,
    )
    jobs.arrived.set()
    response.headers["Location"] = f"/jobs/{row.id}"
    return JobOut.accepted(row)


@router.get("/jobs")
@allow(None)
async def list_jobs(query: Annotated[PageQuery, Query()], read: ReadDep) -> JobPage:
    """List the jobs that you started, the newest first."""
    before = read.position(query, UUID)
    found = await service.page(read.database, read.caller, before=before, limit=query.rows_to_fetch)
    page, following = read.page(query, found, lambda row: [str(row.id)])
    return JobPage(jobs=[JobOut.of(row) for row in page], next=following)


@router.get("/jobs/{id:uuid}", responses=documented(JobNotFound))
@allow(None)
async def read_job(id: UUID, read: ReadDep) -> JobOut:
    """Read the progress of one of your jobs. A completed job is deleted after a week."""
    return JobOut.of(await service.find(read.database, read.caller, id))


@router.get("/jobs/{id:uuid}/outcomes", responses=documented(JobNotFound))
@allow(None)
async def list_job_outcomes(
    id: UUID, query: Annotated[OutcomeQuery, Query()], read: ReadDep
) -> OutcomePage:
    """List the outcomes of finished lines, in their order. A problem does not contain the text of a
    document.
    """
    after = read.position(query, row_number)
    found = await service.outcomes(read.database, read.caller, id, query, after=after or 0)
    page, following = read.page(query, found, lambda row: [row.line])
    return OutcomePage(outcomes=[OutcomeOut.of(row) for row in page], next=following)


@router.get(
    "/jobs/{id:uuid}/stream",
    status_code=200,
    response_class=EventStream,
    response_model=None,
    responses=STREAM | documented(JobNotFound, TooManyStreams, StreamsFull),
)
@allow(None)
@limits_itself
async def stream_job(
    id: UUID,
    *,
    jobs: JobsDep,
    progress: ProgressDep,
    last_event_id: LastEventID = None,
    read: ReadDep,
) -> Response:
    """Receive one of your jobs as server-sent events: its present state, then each later state,
    until it is completed. A message has the content of `GET /jobs/{id}`, so you can connect again
    after an interruption, with any `Last-Event-ID`. The last message has the id `end`; a request
    with this id gets 204, after which browsers do not connect again. A comment every few seconds
    shows that the connection is alive. If the server ends the stream early, the last message has
    the event type `problem` and a problem document.
    """
    row = await service.find(read.database, read.caller, id)
    if last_event_id == END and row.finished_at is not None:
        return Response(status_code=status.HTTP_204_NO_CONTENT)
    release = jobs.streams.admit(read.caller)
    return EventStream(progress.messages(read.caller, row), release)
