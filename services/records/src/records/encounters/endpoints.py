from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Response

from chassis.http.etags import MAX_VERSION
from chassis.http.paging import PageQuery, row_number
from chassis.http.problem_responses import documented
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow, allow_peers
from chassis.problems.problem import PatientOutOfReach, SearchTooSlow
from chassis.writes.write import VERSIONED_CHANGE, WRITE
from records.dependencies import (
    CallerDep,
    CreateDep,
    ReadDep,
    TrustedAgentsDep,
    VersionedWriteDep,
    WriteDep,
)
from records.encounters import service
from records.encounters.codes import has_begun_ahead
from records.encounters.dependencies import DocumentCheckerDep
from records.encounters.errors import (
    NothingToDecide,
    SourcesUnchecked,
    SummaryNotFinal,
    WrongSources,
)
from records.encounters.rows import EncounterRow
from records.encounters.schemas import (
    Decision,
    EncounterCounts,
    EncounterCreate,
    EncounterHistory,
    EncounterLookup,
    EncounterOut,
    EncounterPage,
    EncounterQuery,
    EncounterUpdate,
    EncounterVersionOut,
    KnownEncounter,
    KnownEncounters,
    NamedEncounterOut,
    Withdrawal,
    WrittenEncounter,
    after_write,
)
from records.errors import (
    AcceptedContent,
    AmbiguousReference,
    EncounterNotFound,
    EncounterVersionNotFound,
    PatientDeceased,
    PatientInactive,
    PatientNotFound,
    StatusNotReachable,
)
from records.event_types import Access

router = Router(tags=["encounters"])
AHEAD = (
    '299 - "the encounter has begun according to its status, but starts more than 24 hours ahead"'
)
DECISION = documented(EncounterNotFound, NothingToDecide, *VERSIONED_CHANGE)


@router.post(
    "/encounters",
    responses=documented(
        PatientOutOfReach, PatientNotFound, PatientInactive, PatientDeceased, *WRITE
    ),
)
@allow("Encounter.c")
async def open_encounter(
    submitted: EncounterCreate, write: CreateDep, response: Response
) -> EncounterOut:
    """Open an encounter of a registered patient. The call is refused (409) if the patient's record
    is inactive, or if the encounter starts after the patient's death; without `start`, the time of
    the request counts. A person may open it nevertheless, with `override_reason`. The header
    `Warning` reports an encounter in progress that starts more than 24 hours ahead.
    """
    row = await write(
        lambda transaction: service.open_encounter(transaction, submitted),
        replay=service.replay_opening,
        creation=lambda caller: service.creation(caller, submitted),
    )
    _warn(row, response)
    return EncounterOut.of(row)


def _warn(row: EncounterRow, response: Response) -> None:
    if has_begun_ahead(row.started_at, row.status):
        response.headers["Warning"] = AHEAD


@router.get(
    "/encounters",
    responses=documented(PatientOutOfReach, PatientNotFound, AmbiguousReference, SearchTooSlow),
)
@allow("Encounter.s")
async def list_encounters(
    query: Annotated[EncounterQuery, Query()], read: ReadDep
) -> EncounterPage:
    """List encounters by start time, else by creation time: newest first for one patient, otherwise
    for all patients that you may see with the earliest first. `summary_status=preliminary` lists
    the summaries that need a person's decision. A page of large encounters is shorter.
    """
    after = read.position(
        query, lambda at, id_: (datetime.fromisoformat(at).astimezone(UTC), UUID(id_))
    )
    patient_id, found, more = await service.page(
        read.database,
        read.caller,
        query.patient_id,
        query.criteria(),
        limit=query.limit,
        after=after,
    )
    page, following = read.page(query, found, lambda row: row.position, more=more)
    await read.disclose(service.list_event(patient_id, page))
    shown = [NamedEncounterOut.named(row, read.caller) for row in page]
    return EncounterPage(encounters=shown, next=following)


# `/encounters/counts` must precede `/encounters/{id}`, which also matches. The route is not
# audited, because counts show nothing of a chart.
@router.get("/encounters/counts")
@allow("Encounter.s")
async def count_encounters(read: ReadDep) -> EncounterCounts:
    """Count the encounters of all patients that you may see, by status and by summary status. A
    count stops at 1,000 and then has `is_more`.
    """
    return EncounterCounts.of(await service.count(read.database, read.caller))


@router.get("/encounters/{id}", responses=documented(EncounterNotFound))
@allow("Encounter.r")
async def read_encounter(id: UUID, read: ReadDep) -> NamedEncounterOut:
    """Read an encounter with its patient's name."""
    row = await service.read(read.database, read.caller, id)
    await read.disclose(service.event(Access.ENCOUNTER_READ, row), version=row.version)
    return NamedEncounterOut.named(row, read.caller)


@router.patch(
    "/encounters/{id}",
    responses=documented(EncounterNotFound, StatusNotReachable, AcceptedContent, *VERSIONED_CHANGE),
)
@allow("Encounter.u")
async def update_encounter(
    id: UUID,
    submitted: EncounterUpdate,
    *,
    write: WriteDep,
    read: ReadDep,
    agents: TrustedAgentsDep,
    checker: DocumentCheckerDep,
    response: Response,
) -> WrittenEncounter:
    """Change an encounter, for instance its summary. Omitted fields do not change; null removes a
    value. A change of `status` or of a final summary needs If-Match; an agent's change of a final summary needs the
    version, not `*`. Each change makes a version. An agent may write the summary. It may change other fields, with
    If-Match and a version, unless a person or a feed wrote a version of the encounter (409 `accepted-content`). The
    header `Warning` reports an encounter that is in progress or finished, and starts more than 24 hours ahead.
    """
    documents = await checker.submitted(read.caller, id, submitted)
    result = await write(
        lambda transaction: service.amend(transaction, id, submitted, agents, documents=documents),
        replay=service.replay_change,
    )
    if result.is_unchanged:
        await read.disclose(service.event(Access.ENCOUNTER_READ, result.row))
    _warn(result.row, response)
    return after_write(result.row, read.caller)


@router.get("/encounters/{id}/history", responses=documented(EncounterNotFound))
@allow("Encounter.r")
async def list_encounter_versions(
    id: UUID, query: Annotated[PageQuery, Query()], read: ReadDep
) -> EncounterHistory:
    """List an encounter's versions, newest first. A page of large versions is shorter."""
    before = read.position(query, row_number)
    current, found, more = await service.history(
        read.database, read.caller, id, limit=query.limit, before=before
    )
    page, following = read.page(query, found, lambda row: [row.version], more=more)
    await read.disclose(service.event(Access.ENCOUNTER_HISTORY_READ, current))
    return EncounterHistory(
        versions=[EncounterVersionOut.named(row, read.caller) for row in page], next=following
    )


@router.get("/encounters/{id}/history/{version}", responses=documented(EncounterVersionNotFound))
@allow("Encounter.r")
async def read_encounter_version(
    id: UUID, version: Annotated[int, Path(ge=1, le=MAX_VERSION)], read: ReadDep
) -> EncounterVersionOut:
    """Read one version of an encounter."""
    row = await service.read_version(read.database, read.caller, id, version)
    await read.disclose(service.event(Access.ENCOUNTER_READ, row), version=version)
    return EncounterVersionOut.named(row, read.caller)


@router.post(
    "/encounters/{id}/summary/accept",
    responses=documented(
        EncounterNotFound, NothingToDecide, SourcesUnchecked, WrongSources, *VERSIONED_CHANGE
    ),
)
@allow("DocumentReference.u", only_person=True)
async def accept_summary(
    id: UUID,
    write: VersionedWriteDep,
    *,
    caller: CallerDep,
    checker: DocumentCheckerDep,
    submitted: Decision | None = None,
) -> WrittenEncounter:
    """Accept the summary in the version of If-Match, optionally with a reason; only persons may do
    so. The summary becomes final. If `sources_checked` is false, the call first checks the documents
    that the summary cites; it is rejected if a document is not of the patient (409 `wrong-sources`), or
    if retrieval does not answer (503 `sources-unchecked`).
    """
    documents = await checker.stored(caller, id)
    row = await write(
        lambda transaction: service.accept_summary(transaction, id, _reason(submitted), documents),
        replay=service.replay_decision,
    )
    return after_write(row, caller)


@router.post("/encounters/{id}/summary/reject", responses=DECISION)
@allow("DocumentReference.u", only_person=True)
async def reject_summary(
    id: UUID, write: VersionedWriteDep, caller: CallerDep, submitted: Decision | None = None
) -> WrittenEncounter:
    """Reject the summary, optionally with a reason; only persons may do so. `summary` becomes null;
    the earlier version of the encounter still has the text.
    """
    row = await write(
        lambda transaction: service.reject_summary(transaction, id, _reason(submitted)),
        replay=service.replay_decision,
    )
    return after_write(row, caller)


@router.post(
    "/encounters/{id}/summary/withdraw",
    responses=documented(EncounterNotFound, SummaryNotFinal, *VERSIONED_CHANGE),
)
@allow("DocumentReference.u", only_person=True)
async def withdraw_summary(
    id: UUID, submitted: Withdrawal, write: VersionedWriteDep, caller: CallerDep
) -> WrittenEncounter:
    """Withdraw the acceptance or the rejection of a summary in the version of If-Match; only
    persons may do so. The summary becomes preliminary again and needs a new decision. After a
    rejection, the rejected text and its sources are restored.
    """
    row = await write(
        lambda transaction: service.withdraw_summary(transaction, id, submitted.reason),
        replay=service.replay_decision,
    )
    return after_write(row, caller)


def _reason(submitted: Decision | None) -> str | None:
    return None if submitted is None else submitted.reason


@router.post("/internal/encounters/lookup")
@allow_peers("audit")
async def look_up_encounters(submitted: EncounterLookup, read: ReadDep) -> KnownEncounters:
    """Return which of these encounters exist, with their patients. For other services; not
    reachable through the gateway.
    """
    found = await service.owners(read.database, read.caller, submitted.ids)
    return KnownEncounters(
        encounters=[KnownEncounter(id=row.id, patient_id=row.patient_id) for row in found]
    )
