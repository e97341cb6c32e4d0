from dataclasses import dataclass

from audit.encounters.service import EncounterChecks
from audit.writer.entries import NewEvent
from audit.writer.writer import Writer
from chassis.access.replica import MemberReplica
from chassis.database.connections import Database
from chassis.patient_names.asked import AskedPatients


@dataclass(frozen=True, slots=True)
class Log:
    database: Database
    writer: Writer
    checks: EncounterChecks
    members: MemberReplica
    patients: AskedPatients

    async def record_access(self, event: NewEvent | None) -> None:
        """Store the access event of a read; None if a service reads for itself.

        If this raises a problem, the caller MUST NOT return any data.
        """
        if event is not None:
            await self.writer.append_all([event])
