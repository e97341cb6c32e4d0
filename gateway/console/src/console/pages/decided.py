from dataclasses import dataclass
from uuid import UUID

from console.answers import Encounter, PatientName
from console.gateway import Missing, Visit
from console.names import names_of

# The status of an encounter's summary after each action of a person.
STATUSES = {
    "accepted": "final",
    "edited": "final",
    "rejected": "rejected",
    "unreturned": "rejected",
    "unowned": "rejected",
    "skipped": "preliminary",
}


@dataclass(frozen=True, slots=True)
class Decided:
    """The encounter that the person decided about before the displayed page. `name` is None if the
    person may not see the patient.
    """

    encounter: Encounter
    name: PatientName | None


async def read_decided(visit: Visit, encounter: UUID | None, said: str | None) -> Decided | None:
    """Return None if the encounter could not be read, or if its status contradicts `said`."""
    if encounter is None or said not in STATUSES:
        return None
    found = await visit.get(Encounter, f"/encounters/{encounter}")
    if isinstance(found, Missing) or found.summary_status != STATUSES[said]:
        return None
    patient = str(found.patient_id)
    return Decided(found, (await names_of(visit, [patient])).by_id.get(patient))
