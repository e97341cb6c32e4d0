from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from chassis.identity.trusted_agents import TrustedAgents
from records.chart import items, repository
from records.chart.repository import WantedSections
from records.chart.rows import EntryRow
from records.chart.schemas import Allergy, KnownAbsence, PatientChart, Result, Sections
from records.fhir.chart_index.entries import ABSENT, ADMINISTRATION, LISTED, section_of
from records.fhir.r4.absences import CONCEPTS, Absence, absence_of
from records.fhir.r4.observations import FINAL, Kind
from records.fhir.r4.standings import Standing
from records.lenient_json import LenientJSON
from records.patients import service as patients
from records.patients.schemas import PatientOut

LIST_BYTES = PAGE_BYTES // 4
VITAL_SIGNS, LABS = (kind.value for kind in Kind)
MEASURED = frozenset({VITAL_SIGNS, LABS})
OF_SERIES = MEASURED | {ADMINISTRATION}
CURRENT: Mapping[str, Sequence[str]] = {
    "flags": ("Flag",),
    "problems": ("Condition",),
    "allergies": ("AllergyIntolerance",),
    "medications": ("MedicationRequest", "MedicationStatement"),
    "administrations": (ADMINISTRATION,),
    "vital_signs": (VITAL_SIGNS,),
    "labs": (LABS,),
    "procedures": ("Procedure",),
    "immunizations": ("Immunization",),
    "care_teams": ("CareTeam",),
}


def _of_types(standing: str, *types: str) -> Sequence[str]:
    return [section_of(standing, type_) for type_ in (*sorted(LISTED), *types)]


OTHERS: Mapping[str, Sequence[str]] = {
    "not_to_be_done": _of_types(Standing.NOT_TO_BE_DONE, "ServiceRequest"),
    "proposed": _of_types(Standing.PROPOSED),
    "planned": _of_types(Standing.PLANNED),
    "refuted": _of_types(Standing.REFUTED),
    "dated_ahead": (),
    "absences": [section_of(ABSENT, type_) for type_ in CONCEPTS],
}
LISTS = {**CURRENT, **OTHERS}
APART = {"proposed": repository.DRAFTS, "dated_ahead": repository.AHEAD_OF_TIME}
NEEDS = {
    section: Need.of("Observation.s" if section in MEASURED else f"{section.split('/')[-1]}.s")
    for sections in LISTS.values()
    for section in sections
}
MAKE: Mapping[str, Callable[[UUID, LenientJSON], object]] = {
    "flags": items.flag,
    "problems": items.problem,
    "allergies": items.allergy,
    "procedures": items.procedure,
    "immunizations": items.immunization,
    "care_teams": items.care_team,
}
Parsed = Sequence[tuple[EntryRow, LenientJSON]]


@dataclass(frozen=True, slots=True)
class ShownSections:
    """`truncated`: the lists with more items; `withheld`: the lists that are incomplete because the
    caller lacks a scope.
    """

    sections: Sections
    truncated: list[str]
    withheld: list[str]


async def chart(
    database: Database, caller: Caller, patient_id: UUID, trusted: TrustedAgents, *, limit: int
) -> PatientChart:
    """Return the patient after merges, and the sections of the chart."""
    async with database.connection(caller) as connection:
        patient = await patients.find(connection, patient_id)
        shown = await read(connection, caller, patient_id, trusted, limit=limit)
    return PatientChart(
        **dict(shown.sections),
        patient=PatientOut.answering(patient_id, patient),
        truncated=shown.truncated,
        withheld=shown.withheld,
    )


async def read(
    connection: Connection,
    caller: Caller,
    patient_id: UUID,
    trusted: TrustedAgents,
    *,
    limit: int,
) -> ShownSections:
    """Read a chart. The caller MUST have access to the patient. Drafts count as accepted if their
    agent is `trusted` for the type.
    """
    allowed = {section for section, need in NEEDS.items() if caller.may(need)}
    current = {section for sections in CURRENT.values() for section in sections} & allowed
    wanted = WantedSections(current - OF_SERIES, current & OF_SERIES, allowed - current, trusted)
    found = await repository.newest(
        connection, patient_id, wanted, limit=limit + 1, max_bytes=LIST_BYTES
    )
    lists = {name: _newest(found, _sections_of(name), limit) for name in LISTS}
    parsed = {
        name: [(row, LenientJSON.parse(row.body)) for row in rows]
        for name, (rows, _) in lists.items()
    }
    codes = await _medication_codes(connection, parsed.values())
    finals = await _last_finals(
        connection, patient_id, wanted, [*parsed["vital_signs"], *parsed["labs"]]
    )
    shown: dict[str, list[Any]] = {  # Any: items of each list.
        name: [make(row.id, part) for row, part in parsed[name]] for name, make in MAKE.items()
    }
    shown |= {
        name: [items.measurement(row.id, part, finals.get(row.id)) for row, part in parsed[name]]
        for name in ("vital_signs", "labs")
    }
    shown["medications"] = [
        items.medication(row.id, row.type, part, codes) for row, part in parsed["medications"]
    ]
    shown["administrations"] = [
        items.administration(row.id, part, codes) for row, part in parsed["administrations"]
    ]
    shown |= {
        name: [
            items.not_current(row.id, row.type, part, codes, row.written_by)
            for row, part in parsed[name]
        ]
        for name in OTHERS
        if name != "absences"
    }
    shown["absences"] = list(_absences(parsed["absences"], shown))
    return ShownSections(
        Sections(**shown),
        truncated=[name for name, (_, more) in lists.items() if more],
        withheld=[name for name, sections in LISTS.items() if not allowed.issuperset(sections)],
    )


def _sections_of(name: str) -> Sequence[str]:
    return [*LISTS[name], *([APART[name]] if name in APART else [])]


def _newest(
    found: Mapping[str, list[EntryRow]], sections: Sequence[str], limit: int
) -> tuple[list[EntryRow], bool]:
    rows = [row for section in sections for row in found.get(section, ())]
    rows.sort(key=lambda row: (row.at, row.precedence, row.id), reverse=True)
    ended_early = any(
        of_section[-1].following is not None
        for section in sections
        if (of_section := found.get(section))
    )
    return rows[:limit], ended_early or len(rows) > limit


async def _medication_codes(connection: Connection, lists: Iterable[Parsed]) -> dict[UUID, str]:
    referred = (items.medication_of(part) for parsed in lists for _, part in parsed)
    wanted = {id_ for id_ in referred if id_ is not None}
    return await repository.medication_codes(connection, wanted) if wanted else {}


async def _last_finals(
    connection: Connection, patient_id: UUID, wanted: WantedSections, results: Parsed
) -> dict[UUID, Result]:
    ids = [row.id for row, _ in results if row.precedence < FINAL]
    if not ids:
        return {}
    found = await repository.last_finals(connection, patient_id, wanted, ids)
    return {
        of_result: items.result(row.id, LenientJSON.parse(row.body))
        for of_result, row in found.items()
    }


def _absences(
    parsed: Parsed,
    shown: Mapping[str, Sequence[Any]],  # Any: as above.
) -> Iterator[KnownAbsence]:
    for row, part in parsed:
        absence = absence_of(row.type, part)
        if absence is not None:
            against = [one.id for one in shown[absence.of] if _contradicts(one, absence)]
            yield items.known_absence(row.id, row.type, part, absence, against)


def _contradicts(item: object, absence: Absence) -> bool:
    if not absence.is_known:
        return False
    if absence.category is None or not isinstance(item, Allergy):
        return True
    return absence.category != "other" and (
        not item.categories or absence.category in item.categories
    )
