"""The log, as use cases of events and streams receive it."""

from dataclasses import dataclass

from audit.encounters.service import EncounterChecks
from audit.writer.entries import NewEvent
from audit.writer.writer import Writer
from chassis.access.feed import MemberFeed
from chassis.database.connections import Database
from chassis.patient_names.asked import AskedPatients


@dataclass(frozen=True, slots=True)
class Log:
    """Reads use the database, appends the writer. `members` has the patients that callers may see;
    `patients` resolves patient identifiers.
    """

    database: Database
    writer: Writer
    checks: EncounterChecks
    members: MemberFeed
    patients: AskedPatients

    async def record_access(self, event: NewEvent | None) -> None:
        """Store that a caller read the log. `event` is None for reads that services make for
        themselves.

        Raises the problem that prevented this; the caller of this method MUST NOT return any data
        then.
        """
        if event is not None:
            await self.writer.append_all([event])
