"""Use cases about summaries that wait for a person's decision. Each decision is about the version
that the person read.
"""

from uuid import UUID

from chassis.writes.write import Transaction, Written
from records.encounters.rows import LockedEncounterRow, NamedEncounterRow
from records.encounters.service import ENCOUNTER, event, lock, store
from records.encounters.summary_statuses import SummaryStatus, check_undecided
from records.event_types import Change


async def accept(transaction: Transaction, encounter_id: UUID) -> Written[NamedEncounterRow]:
    """Make a preliminary summary final.

    Raises VersionRequired, VersionMismatch, EncounterNotFound, NothingToDecide.
    """
    before = await _lock_undecided(transaction, encounter_id)
    return await _decide(
        transaction,
        before,
        Change.SUMMARY_ACCEPTED,
        summary_status=SummaryStatus.FINAL,
        accepted_by=transaction.caller.name,
        accepted_at=before.now,
    )


async def reject(transaction: Transaction, encounter_id: UUID) -> Written[NamedEncounterRow]:
    """Remove a preliminary summary; the version before keeps its text. Raises as `accept`."""
    before = await _lock_undecided(transaction, encounter_id)
    return await _decide(
        transaction,
        before,
        Change.SUMMARY_REJECTED,
        summary=None,
        summary_status=SummaryStatus.REJECTED,
    )


async def _lock_undecided(transaction: Transaction, encounter_id: UUID) -> LockedEncounterRow:
    transaction.precondition.require()
    before = await lock(transaction, encounter_id)
    check_undecided(before.summary_status)
    return before


async def _decide(
    transaction: Transaction, before: LockedEncounterRow, decision: Change, **values: object
) -> Written[NamedEncounterRow]:
    row = await store(transaction, before, values)
    transaction.record(event(decision, row, "summary_status"))
    return Written(row, ENCOUNTER, row.id, row.version)
