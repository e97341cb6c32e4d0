"""The use case of an access report: who read about a patient."""

from collections.abc import Sequence

from audit.access_reports import repository
from audit.access_reports.repository import ReaderRow
from audit.events.accesses import access_event
from audit.events.repository import last_seq
from audit.events.service import Place
from audit.log.log import Log
from chassis.identity.caller import Caller
from chassis.patient_names.asked import patients_of
from chassis.patient_names.names import Named


async def report(
    log: Log,
    caller: Caller,
    patient_id: str,
    *,
    require: str | None,
    after: Place | None,
    limit: int,
) -> tuple[Named, Sequence[ReaderRow], Place | None]:
    """Return whom `patient_id` names, up to `limit` readers, and where the page ended if another
    follows. Records an access event before it returns. Raises PatientOutOfReach, NamesUnknown.

    All pages count the events that the log had at the first one, so a reader who reads again keeps
    its place.
    """
    named = await log.patients.find(caller, patient_id, require)
    until_seq = None if after is None else after.until_seq
    if until_seq is None:
        async with log.database.connection(log.database.service) as connection:
            until_seq = await last_seq(connection)
    async with log.database.connection(caller) as connection:
        found = await repository.readers(
            connection,
            named.names,
            until_seq=until_seq,
            before_seq=until_seq + 1 if after is None else after.seq,
            limit=limit + 1,
        )
    shown = found[:limit]
    access = access_event(
        "access-report.read",
        caller,
        [],
        {"query": {"patient_id": patient_id}, "returned": len(shown)},
        patients_of(named),
        encounter_id=None,
    )
    await log.record_access(access)
    return named, shown, Place(shown[-1].last_seq, until_seq) if len(found) > limit else None
