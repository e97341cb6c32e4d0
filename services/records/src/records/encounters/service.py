from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from chassis.access.reach import require_in_reach
from chassis.any_types import Columns
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.etags import MAX_VERSION, VersionMismatch
from chassis.http.fields import UUID_TEXT
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.trusted_agents import TrustedAgents
from chassis.problems.problem import Problem, required
from chassis.writes.creation import Creation
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.accepted_content import require_changeable_row, require_version_read
from records.encounters import checks, cited_resources, counts, repository
from records.encounters.cited_documents import UNCHECKED, CheckedDocuments
from records.encounters.codes import (
    EncounterStatus,
    SummaryStatus,
    check_decided,
    check_period,
    check_reachable,
    check_undecided,
    end_of,
)
from records.encounters.counts import CountsRow
from records.encounters.criteria import Criteria
from records.encounters.errors import SummaryNotFinal
from records.encounters.rows import (
    EncounterOwner,
    EncounterRow,
    EncounterVersion,
    LockedEncounterRow,
    NamedEncounterRow,
)
from records.encounters.schemas import MOST_COUNTED, EncounterCreate, EncounterUpdate
from records.encounters.summary_columns import (
    AUTHORSHIP,
    SUMMARY,
    WRITTEN_WITH,
    summary_columns,
)
from records.errors import (
    EncounterNotFound,
    EncounterOfAnotherPatient,
    EncounterVersionNotFound,
    PatientDeceased,
    PatientInactive,
    PatientNotFound,
)
from records.event_types import PATIENT, Access, Change, list_of_several
from records.partial_dates import is_after_death
from records.patient_references import resolve_reference
from records.tables.base import SCHEMA
from records.write_results import Outcome, WriteResult

ENCOUNTER = "encounter"
PERIOD = ("started_at", "ended_at", "status")
CHECKED = ("summary", "summary_sources")
RESOURCE = "Encounter"


async def open_encounter(
    transaction: Transaction, submitted: EncounterCreate
) -> Written[EncounterRow]:
    await require_in_reach(transaction.connection, SCHEMA, [submitted.patient_id])
    new = _new_row(submitted, transaction.caller)
    row = await repository.add(transaction.connection, new)
    if row is None:
        reason = await _reason_to_override(transaction, submitted)
        overridden = replace(new, override_reason=reason)
        row = await repository.add(transaction.connection, overridden, is_decided=True)
    if row is None:
        raise PatientNotFound
    opened = event(Change.ENCOUNTER_CREATED, row)
    if row.override_reason is not None:
        opened = replace(opened, data={"overridden": True})
    transaction.record(opened, created=row)
    return Written(row, ENCOUNTER, row.id, row.version)


def creation(caller: Caller, submitted: EncounterCreate) -> Creation[EncounterRow]:
    new = _new_row(submitted, caller)
    return Creation(
        repository.CREATE,
        repository.values_of(new),
        draft=new,
        event=event(Change.ENCOUNTER_CREATED, new),
        result=lambda row: row,
    )


def _new_row(submitted: EncounterCreate, caller: Caller) -> EncounterRow:
    opened = submitted.columns()
    return repository.new_row(caller, patient_id=submitted.patient_id, opened=opened)


async def _reason_to_override(transaction: Transaction, submitted: EncounterCreate) -> str | None:
    """Return the reason to store, None if the patient's state permits the encounter."""
    state = await repository.PATIENT_STATE.first(
        transaction.connection, patient_id=submitted.patient_id
    )
    if state is None:
        raise PatientNotFound
    if not state.active:
        refusal: Problem = PatientInactive()
    elif is_after_death(state.deceased, submitted.start or datetime.now(UTC)):
        refusal = PatientDeceased()
    else:
        return None
    if transaction.caller.kind is not CallerKind.PERSON or submitted.override_reason is None:
        raise refusal
    return submitted.override_reason


def event(kind: Change | Access, row: EncounterVersion, *changed: str) -> Event:
    return Event(
        kind,
        ENCOUNTER,
        row.id,
        row.version,
        patient_ids=[row.patient_id],
        encounter_id=row.id,
        data={"changed": list(changed)} if changed else {},
    )


async def amend(
    transaction: Transaction,
    encounter_id: UUID,
    submitted: EncounterUpdate,
    agents: TrustedAgents,
    at: str = "",
    *,
    documents: CheckedDocuments = UNCHECKED,
) -> Written[WriteResult[NamedEncounterRow]]:
    """Equal values do not make a version. A change of status or of a final summary MUST have
    If-Match; so MUST an agent's change of anything but a summary. `at` points to `submitted` in the request. A
    summary that cites unchecked documents is preliminary.
    """
    given = submitted.columns()
    if "status" in given:
        transaction.precondition.require()
    before = await lock(transaction, encounter_id)
    sources = given.get("summary_sources") or ()
    are_checked = documents.cover(sources, before)
    if "summary" in given:
        given |= summary_columns(transaction, before, given, are_checked=are_checked)
    if "status" in given:
        check_reachable(EncounterStatus(before.status), given["status"])
        ended_at = given.get("ended_at", before.ended_at)
        given["ended_at"] = end_of(given["status"], ended_at, before.now)
    differing = {column for column, value in given.items() if value != getattr(before, column)}
    if not differing:
        return Written(
            WriteResult(before, Outcome.UNCHANGED), ENCOUNTER, encounter_id, before.version
        )
    if differing - SUMMARY:
        await _require_changeable(transaction, before, agents)
    if differing & AUTHORSHIP:
        differing.add("summary")  # Another author sent the same text.
    if "summary" in differing:
        given["accepted_at"] = before.now if given["accepted_by"] else None
        given["sources_checked"] = None if given["summary"] is None else are_checked
        documents.require_valid(sources, before, at)
        await cited_resources.require_of_patient(transaction.connection, before, sources, at)
    row = await store(transaction, before, given)
    for kind, changed in _changes_of(submitted.names(differing)):
        transaction.record(event(kind, row, *changed))
    return Written(WriteResult(row, Outcome.CHANGED), ENCOUNTER, row.id, row.version)


async def _require_changeable(
    transaction: Transaction, before: LockedEncounterRow, agents: TrustedAgents
) -> None:
    """Raises AcceptedContent, VersionRequired."""
    await require_changeable_row(transaction, RESOURCE, before.id, before.version, agents)
    require_version_read(transaction.caller, RESOURCE, transaction.precondition, agents)


def as_stored(submitted: EncounterUpdate, row: EncounterRow) -> Columns:
    """Return the columns that `amend` gave the version `row`, except its author."""
    given = submitted.columns()
    if "summary" in given:
        given = dict.fromkeys(WRITTEN_WITH) | given
        if given["summary"] is None:
            given |= dict.fromkeys(WRITTEN_WITH)
    if "status" in given:
        ended_at = given.get("ended_at", row.ended_at)
        given["ended_at"] = end_of(given["status"], ended_at, row.ended_at)
    return given


async def lock(transaction: Transaction, encounter_id: UUID) -> LockedEncounterRow:
    row = required(await repository.lock(transaction.connection, encounter_id), EncounterNotFound)
    transaction.precondition.check(row.version)
    return row


async def store(
    transaction: Transaction,
    before: LockedEncounterRow,
    given: Columns,
    reason: str | None = None,
) -> NamedEncounterRow:
    after = replace(before, **given)
    # Imported encounters may break this rule and must still be changeable.
    if any(getattr(before, name) != getattr(after, name) for name in PERIOD):
        check_period(after.started_at, after.ended_at, EncounterStatus(after.status))
    row = await repository.update(transaction.connection, after, transaction.caller, reason)
    if row is None:
        raise VersionMismatch
    if any(getattr(before, name) != getattr(after, name) for name in CHECKED):
        await checks.REQUEST.run(
            transaction.connection, encounter_id=before.id, has_summary=after.summary is not None
        )
    return row


def _changes_of(fields: set[str]) -> list[tuple[Change, list[str]]]:
    others = sorted(fields - {"status"})
    kinds = []
    if others:
        kinds.append((Change.ENCOUNTER_AMENDED, others))
    if "status" in fields:
        kinds.append((Change.ENCOUNTER_STATUS_CHANGED, ["status"]))
    return kinds


async def accept_summary(
    transaction: Transaction, encounter_id: UUID, reason: str | None, documents: CheckedDocuments
) -> Written[NamedEncounterRow]:
    before = await _lock_undecided(transaction, encounter_id)
    documents.require_acceptable(before)
    return await _decide(
        transaction,
        before,
        Change.SUMMARY_ACCEPTED,
        reason,
        summary_status=SummaryStatus.FINAL,
        accepted_by=transaction.caller.name,
        accepted_at=before.now,
        sources_checked=True,
    )


async def reject_summary(
    transaction: Transaction, encounter_id: UUID, reason: str | None
) -> Written[NamedEncounterRow]:
    """Reject the summary, which the earlier version keeps."""
    before = await _lock_undecided(transaction, encounter_id)
    return await _decide(
        transaction,
        before,
        Change.SUMMARY_REJECTED,
        reason,
        summary=None,
        summary_sources=None,
        sources_checked=None,
        summary_status=SummaryStatus.REJECTED,
    )


async def withdraw_summary(
    transaction: Transaction, encounter_id: UUID, reason: str
) -> Written[NamedEncounterRow]:
    """The summary needs a decision again. A rejected summary gets the text and the sources of the
    newest version that has them.
    """
    before = await lock(transaction, encounter_id)
    check_decided(before.summary_status)
    values: Columns = {"summary_status": SummaryStatus.PRELIMINARY}
    if before.summary_status == SummaryStatus.FINAL:
        values |= {"accepted_by": None, "accepted_at": None}
    else:
        found = await repository.LAST_SUMMARY.first(
            transaction.connection, encounter_id=encounter_id
        )
        rejected = required(found, SummaryNotFinal)
        values |= {name: getattr(rejected, name) for name in (*CHECKED, "sources_checked")}
    return await _decide(transaction, before, Change.SUMMARY_WITHDRAWN, reason, **values)


async def _lock_undecided(transaction: Transaction, encounter_id: UUID) -> LockedEncounterRow:
    before = await lock(transaction, encounter_id)
    check_undecided(before.summary_status)
    return before


async def _decide(
    transaction: Transaction,
    before: LockedEncounterRow,
    decision: Change,
    reason: str | None,
    **values: object,
) -> Written[NamedEncounterRow]:
    row = await store(transaction, before, values, reason)
    decided = event(decision, row, "summary_status")
    if reason is not None:
        decided = replace(decided, data={**decided.data, "reason": reason})
    transaction.record(decided)
    return Written(row, ENCOUNTER, row.id, row.version)


async def read(database: Database, caller: Caller, encounter_id: UUID) -> NamedEncounterRow:
    async with database.connection(caller) as connection:
        return await find(connection, encounter_id)


async def find(connection: Connection, encounter_id: UUID) -> NamedEncounterRow:
    return required(await repository.find(connection, encounter_id), EncounterNotFound)


async def replay_opening(connection: Connection, first: Reference) -> NamedEncounterRow:
    row = await repository.at_version(connection, UUID(first.id), first.version)
    return required(row, LookupError)


async def replay_decision(connection: Connection, first: Reference) -> NamedEncounterRow:
    row = await repository.at_version(connection, UUID(first.id), first.version)
    return required(row, EncounterNotFound)


async def replay_change(connection: Connection, first: Reference) -> WriteResult[NamedEncounterRow]:
    return WriteResult(await replay_decision(connection, first), Outcome.UNCHANGED)


async def read_version(
    database: Database, caller: Caller, encounter_id: UUID, version: int
) -> NamedEncounterRow:
    async with database.connection(caller) as connection:
        found = await repository.at_version(connection, encounter_id, version)
    return required(found, EncounterVersionNotFound)


async def history(
    database: Database, caller: Caller, encounter_id: UUID, *, limit: int, before: int | None
) -> tuple[NamedEncounterRow, list[NamedEncounterRow], bool]:
    async with database.connection(caller) as connection:
        present = await find(connection, encounter_id)
        versions, more = await repository.history(
            connection,
            encounter_id,
            limit=limit,
            before=before or MAX_VERSION,
            max_bytes=PAGE_BYTES,
        )
    return present, versions, more


async def page(
    database: Database,
    caller: Caller,
    reference: str | None,
    criteria: Criteria,
    *,
    limit: int,
    after: tuple[datetime, UUID] | None,
) -> tuple[UUID | None, list[NamedEncounterRow], bool]:
    async with database.searching(caller) as connection:
        if reference is None:
            return None, *await repository.soonest_first(
                connection, criteria, limit=limit, after=after, max_bytes=PAGE_BYTES
            )
        await require_in_reach(connection, SCHEMA, [reference])
        patient_id = await _patient_named(connection, reference)
        found, more = await repository.newest_first(
            connection,
            patient_id,
            criteria=criteria,
            limit=limit,
            after=after,
            max_bytes=PAGE_BYTES,
        )
        if not found and not await repository.IS_PATIENT.one(connection, patient_id=patient_id):
            raise PatientNotFound
    return patient_id, found, more


async def _patient_named(connection: Connection, reference: str) -> UUID:
    if UUID_TEXT.fullmatch(reference):
        return UUID(reference)
    return (await resolve_reference(connection, reference)).registered_patient


async def count(database: Database, caller: Caller) -> CountsRow:
    async with database.connection(caller) as connection:
        return await counts.count(connection, most=MOST_COUNTED + 1)


def list_event(patient_id: UUID | None, page: Sequence[EncounterRow]) -> Event:
    if patient_id is not None:
        patients = sorted({str(patient_id), *(str(row.patient_id) for row in page)})
        count = {"count": len(page)}
        return Event(
            Access.ENCOUNTERS_LISTED, PATIENT, patient_id, patient_ids=patients, data=count
        )
    return list_of_several(Access.ENCOUNTERS_LISTED, ENCOUNTER, [row.patient_id for row in page])


async def owners(database: Database, caller: Caller, ids: list[UUID]) -> list[EncounterOwner]:
    async with database.connection(caller) as connection:
        return await repository.OWNERS.all(connection, ids=ids)


async def patient_of(connection: Connection, encounter_id: UUID, named: str | None) -> str:
    """Return the patient reference for a new row: the one in the request, else the encounter's
    patient. The caller MUST have access to the reference's patient. Raises EncounterNotFound;
    EncounterOfAnotherPatient if it refers to another registered patient.
    """
    named_id = None
    if named is not None:
        is_id = UUID_TEXT.fullmatch(named) is not None
        named_id = UUID(named) if is_id else (await resolve_reference(connection, named)).patient_id
    owner = await repository.CHECKED_OWNER.first(
        connection, encounter_id=encounter_id, named_id=named_id
    )
    if owner is None:
        raise EncounterNotFound
    if (
        owner.is_named_known
        and named_id is not None
        and owner.patient_id != named_id
        and not await repository.IS_SAME.one(
            connection, patient_id=owner.patient_id, other_id=named_id
        )
    ):
        raise EncounterOfAnotherPatient
    return str(owner.patient_id) if named is None else named
