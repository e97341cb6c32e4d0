from chassis.any_types import Columns
from chassis.http.etags import VersionRequired
from chassis.identity.caller import Caller, CallerKind
from chassis.writes.write import Transaction
from records.encounters.codes import SummaryStatus, status_when_written
from records.encounters.rows import EncounterRow, LockedEncounterRow

WRITTEN_WITH = frozenset({"summary_model", "summary_sources"})
ORIGIN = WRITTEN_WITH | {"summary_recorded_by"}
AUTHORSHIP = ORIGIN | {"summary_status", "accepted_by"}
SUMMARY = AUTHORSHIP | {"summary"}
NOT_ACCEPTED: Columns = {"summary_status": SummaryStatus.PRELIMINARY, "accepted_by": None}


def summary_columns(
    transaction: Transaction, before: LockedEncounterRow, given: Columns, *, are_checked: bool
) -> Columns:
    """Raises VersionRequired."""
    columns = given | _authorship(given, transaction.caller)
    if not are_checked:
        columns |= NOT_ACCEPTED
    if before.summary_status == SummaryStatus.FINAL:
        columns |= _replacing_final(transaction, before, columns)
    return columns


def _replacing_final(transaction: Transaction, before: EncounterRow, given: Columns) -> Columns:
    """Raises VersionRequired, so that nobody replaces an accepted summary without having read it;
    `*` does not state which version an agent has read. The same summary of the same author stays
    final.
    """
    if any(given[name] != getattr(before, name) for name in ORIGIN | {"summary"}):
        precondition = transaction.precondition
        precondition.require()
        if transaction.caller.kind is CallerKind.AGENT and precondition.version is None:
            raise VersionRequired
        return {}
    return {"summary_status": before.summary_status, "accepted_by": before.accepted_by}


def _authorship(given: Columns, caller: Caller) -> Columns:
    if given["summary"] is None:
        return dict.fromkeys(AUTHORSHIP)
    status = status_when_written(caller)
    return {
        "summary_status": status,
        "accepted_by": caller.name if status is SummaryStatus.FINAL else None,
        "summary_recorded_by": caller.name,
        "summary_model": given.get("summary_model"),
        "summary_sources": given.get("summary_sources"),
    }
