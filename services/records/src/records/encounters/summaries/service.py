"""Use cases about summaries that wait for a person's word."""

from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.identity.caller import Caller
from chassis.writes.write import Transaction, Written
from records.encounters.rows import NamedEncounterRow
from records.encounters.service import ENCOUNTER, event, locked, written
from records.encounters.summary_statuses import SummaryStatus, check_undecided
from records.event_types import Change


async def accept(transaction: Transaction, encounter_id: UUID) -> Written[NamedEncounterRow]:
    """Make a preliminary summary final. Raises as `decide`."""
    return await decide(transaction, encounter_id, Change.SUMMARY_ACCEPTED, SummaryStatus.FINAL)


async def reject(transaction: Transaction, encounter_id: UUID) -> Written[NamedEncounterRow]:
    """Take a preliminary summary away; its text stays in the version before. Raises as `decide`."""
    return await decide(transaction, encounter_id, Change.SUMMARY_REJECTED, SummaryStatus.REJECTED)


async def decide(
    transaction: Transaction, encounter_id: UUID, decision: Change, status: SummaryStatus
) -> Written[NamedEncounterRow]:
    """Write a person's decision about a summary, in the version that the person read.

    Raises VersionRequired, VersionMismatch, EncounterNotFound, NothingToDecide.
    """
    transaction.precondition.require()
    before = await locked(transaction, encounter_id)
    check_undecided(before.summary_status)
    row = await written(transaction, before, decided(status, transaction.caller, before.now))
    transaction.record(event(decision, row, "summary_status"))
    return Written(row, ENCOUNTER, row.id, row.version)


# Any: values by column.
def decided(status: SummaryStatus, person: Caller, now: datetime) -> dict[str, Any]:
    """Return what changes of an encounter whose summary a person has accepted or rejected."""
    if status is SummaryStatus.FINAL:
        return {"summary_status": status, "accepted_by": person.name, "accepted_at": now}
    return {"summary": None, "summary_status": status}
