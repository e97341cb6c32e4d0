from dataclasses import asdict, dataclass
from datetime import datetime

from records.encounters.codes import EncounterClass, EncounterStatus, SummaryStatus


@dataclass(frozen=True, slots=True)
class Criteria:
    status: EncounterStatus | None = None
    class_code: EncounterClass | None = None
    start_from: datetime | None = None
    start_to: datetime | None = None
    summary_status: SummaryStatus | None = None

    def given(self) -> dict[str, object]:
        return {name: value for name, value in asdict(self).items() if value is not None}


ANY = Criteria()
