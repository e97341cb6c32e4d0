"""The log, as the use cases of events and streams get it."""

from dataclasses import dataclass

from audit.encounters.service import EncounterChecks
from audit.writer.entries import NewEvent
from audit.writer.writer import Writer
from chassis.access.feed import MemberFeed
from chassis.database.connections import Database
from chassis.patient_names.asked import AskedPatients


@dataclass(frozen=True, slots=True)
class Log:
    """Reads go to the database, appends to the writer. `members` knows which patients callers may
    see, `patients` whom requests name.
    """

    database: Database
    writer: Writer
    checks: EncounterChecks
    members: MemberFeed
    patients: AskedPatients

    async def record_access(self, event: NewEvent | None) -> None:
        """Store that a caller read the log; None: a service read what it records itself.

        Raises the problem that kept it from being stored: the caller MUST then be shown nothing.
        """
        if event is not None:
            await self.writer.append_all([event])
