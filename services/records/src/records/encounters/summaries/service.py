"""Use cases about summaries that wait for a person's decision. Each decision is about the version
that the person read.

The reason of a decision is the one text of a person that an event holds: who reviews the work of
agents in the log finds there why it was accepted or rejected.
"""

from dataclasses import replace
from uuid import UUID

from chassis.writes.write import Transaction, Written
from records.encounters.rows import LockedEncounterRow, NamedEncounterRow
from records.encounters.service import ENCOUNTER, event, lock, store
from records.encounters.summary_statuses import SummaryStatus, check_undecided
from records.event_types import Change


async def accept(
    transaction: Transaction, encounter_id: UUID, reason: str | None
) -> Written[NamedEncounterRow]:
    """Make a preliminary summary final.

    Raises VersionRequired, VersionMismatch, EncounterNotFound, NothingToDecide.
    """
    before = await _lock_undecided(transaction, encounter_id)
    return await _decide(
        transaction,
        before,
        Change.SUMMARY_ACCEPTED,
        reason,
        summary_status=SummaryStatus.FINAL,
        accepted_by=transaction.caller.name,
        accepted_at=before.now,
    )


async def reject(
    transaction: Transaction, encounter_id: UUID, reason: str | None
) -> Written[NamedEncounterRow]:
    """Remove a preliminary summary with its sources; the version before keeps both. Raises as
    `accept`.
    """
    before = await _lock_undecided(transaction, encounter_id)
    return await _decide(
        transaction,
        before,
        Change.SUMMARY_REJECTED,
        reason,
        summary=None,
        summary_sources=None,
        summary_status=SummaryStatus.REJECTED,
    )


async def _lock_undecided(transaction: Transaction, encounter_id: UUID) -> LockedEncounterRow:
    transaction.precondition.require()
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
