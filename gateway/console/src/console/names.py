from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from console.answers import PatientName, PatientNames
from console.forms import uuid_of
from console.gateway import Missing, Visit

MOST = 100


@dataclass(frozen=True, slots=True)
class Names:
    """Patients' names; IDs of patients that the person may not see are omitted. `lack` is set if the lookup failed."""

    by_id: Mapping[str, PatientName] = field(default_factory=dict)
    lack: Missing | None = None


async def names_of(visit: Visit, references: Iterable[str | None]) -> Names:
    ids = list(dict.fromkeys(filter(None, map(uuid_of, references))))[:MOST]
    if not ids:
        return Names()
    found = await visit.search(PatientNames, "/patients/names", {"ids": ids})
    if isinstance(found, Missing):
        return Names(lack=found)
    return Names({str(one.id): one for one in found.patients if one.full_name})
