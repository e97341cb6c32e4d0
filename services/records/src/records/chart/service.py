"""The sections of a chart, as far as the caller may see them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from records.chart import items, repository
from records.chart.rows import EntryRow
from records.chart.schemas import PatientChart, Sections
from records.lenient_json import LenientJSON
from records.patients import service as patients
from records.patients.schemas import PatientOut

LIST_BYTES = PAGE_BYTES // 4  # Per list.
MEDICATIONS = ("MedicationRequest", "MedicationStatement")
# The lists of a chart and the sections that each shows.
LISTS: Mapping[str, Sequence[str]] = {
    "problems": ("Condition",),
    "allergies": ("AllergyIntolerance",),
    "medications": MEDICATIONS,
    "vital_signs": ("vital-signs",),
    "labs": ("labs",),
    "procedures": ("Procedure",),
    "immunizations": ("Immunization",),
    "care_teams": ("CareTeam",),
}
MEASURED = {"vital-signs", "labs"}
NEEDS = {
    section: Need.of("Observation.s" if section in MEASURED else f"{section}.s")
    for sections in LISTS.values()
    for section in sections
}
MAKE: Mapping[str, Callable[[UUID, LenientJSON], object]] = {
    "problems": items.problem,
    "allergies": items.allergy,
    "vital_signs": items.measurement,
    "labs": items.measurement,
    "procedures": items.procedure,
    "immunizations": items.immunization,
    "care_teams": items.care_team,
}


@dataclass(frozen=True, slots=True)
class ShownSections:
    """The sections of a chart; `truncated` names the lists that have more, `withheld` those that
    lack what the caller has no scope for.
    """

    sections: Sections
    truncated: list[str]
    withheld: list[str]


async def chart(
    database: Database, caller: Caller, patient_id: UUID, *, limit: int
) -> PatientChart:
    """Return a patient (after a merge: the surviving patient) and the sections of the chart, with
    up to `limit` items in each list. Raises PatientNotFound.
    """
    async with database.connection(caller) as connection:
        patient = await patients.find(connection, patient_id)
        shown = await read(connection, caller, patient_id, limit=limit)
    return PatientChart(
        **dict(shown.sections),
        patient=PatientOut.answering(patient_id, patient),
        truncated=shown.truncated,
        withheld=shown.withheld,
    )


async def read(
    connection: Connection, caller: Caller, patient_id: UUID, *, limit: int
) -> ShownSections:
    """Read the sections of a patient whom the caller may see."""
    allowed = {section for section, need in NEEDS.items() if caller.may(need)}
    found = await repository.newest(
        connection,
        patient_id,
        lists=allowed - MEASURED,
        measured=allowed & MEASURED,
        limit=limit + 1,
        max_bytes=LIST_BYTES,
    )
    lists = {name: _newest(found, sections, limit) for name, sections in LISTS.items()}
    parsed = {
        name: [(row, LenientJSON.parse(row.body)) for row in rows]
        for name, (rows, _) in lists.items()
    }
    medications = await _medications(connection, [part for _, part in parsed["medications"]])
    shown = {
        name: [make(row.id, part) for row, part in parsed[name]] for name, make in MAKE.items()
    }
    return ShownSections(
        Sections(
            **shown,
            medications=[
                items.medication(row.id, row.section, part, medications)
                for row, part in parsed["medications"]
            ],
        ),
        truncated=[name for name, (_, more) in lists.items() if more],
        withheld=[name for name, sections in LISTS.items() if not allowed.issuperset(sections)],
    )


def _newest(
    found: Mapping[str, list[EntryRow]], sections: Sequence[str], limit: int
) -> tuple[list[EntryRow], bool]:
    """Return the newest rows of sections together, and whether there are more."""
    rows = [row for section in sections for row in found.get(section, ())]
    rows.sort(key=lambda row: (row.at, row.id), reverse=True)
    ended_early = any(
        of_section[-1].following is not None
        for section in sections
        if (of_section := found.get(section))
    )
    return rows[:limit], ended_early or len(rows) > limit


async def _medications(connection: Connection, resources: Sequence[LenientJSON]) -> dict[UUID, str]:
    wanted = {id_ for part in resources if (id_ := items.medication_of(part)) is not None}
    return await repository.medication_codes(connection, wanted) if wanted else {}
