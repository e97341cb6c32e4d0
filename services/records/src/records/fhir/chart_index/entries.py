from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from records.fhir.r4.absences import absence_of
from records.fhir.r4.medications import administered_series
from records.fhir.r4.modifiers import modifiers_of
from records.fhir.r4.observations import has_value, identity_of, kind_of, precedence_of, series_of
from records.fhir.r4.search.values import read_imported_interval
from records.fhir.r4.standings import Standing, is_unaccepted, standing_of
from records.lenient_json import LenientJSON

ADMINISTRATION = "MedicationAdministration"
LISTED = frozenset(
    {
        "AllergyIntolerance",
        "CareTeam",
        "Condition",
        "Flag",
        "Immunization",
        ADMINISTRATION,
        "MedicationRequest",
        "MedicationStatement",
        "Procedure",
    }
)
TYPES = LISTED | {"Observation", "ServiceRequest"}
SHOWN = frozenset({Standing.NOT_TO_BE_DONE, Standing.PLANNED, Standing.PROPOSED, Standing.REFUTED})
ABSENT = "absent"
ONE_SERIES = UUID(int=0)
UNDATED, BEYOND = datetime.min, datetime.max  # noqa: DTZ901


@dataclass(frozen=True, slots=True)
class Entry:
    """A resource in a list of a chart. `identity` is None for results that neither replace versions nor
    are replaced. `is_unaccepted`: an agent's, not accepted yet.
    """

    resource_id: UUID
    section: str
    series: UUID
    at: datetime
    precedence: str
    identity: UUID | None
    is_unaccepted: bool


def section_of(standing: Standing | str, type_: str) -> str:
    return f"{standing}/{type_}"


def entry_of(resource_id: UUID, type_: str, resource: LenientJSON) -> Entry | None:
    section = _section(type_, resource)
    if section is None:
        return None
    has_identity = type_ == "Observation" and not modifiers_of(resource)
    return Entry(
        resource_id,
        section,
        _series(resource_id, section, type_, resource),
        clinical_time(resource),
        precedence_of(type_, resource),
        identity_of(resource) if has_identity else None,
        is_unaccepted(resource),
    )


def _series(resource_id: UUID, section: str, type_: str, resource: LenientJSON) -> UUID:
    if type_ == "Observation":
        return series_of(resource, is_dated=_is_dated(resource))
    if section == ADMINISTRATION:
        return administered_series(resource) or resource_id
    return ONE_SERIES


def _section(type_: str, resource: LenientJSON) -> str | None:
    standing = standing_of(type_, resource)
    if type_ == "Observation":
        kind = kind_of(resource) if standing is Standing.CURRENT and has_value(resource) else None
        return kind and kind.value
    if type_ == "ServiceRequest":
        is_forbidden = standing is Standing.NOT_TO_BE_DONE
        return section_of(standing, type_) if is_forbidden else None
    if type_ not in LISTED:
        return None
    if standing in SHOWN:
        return section_of(standing, type_)
    if standing is not Standing.CURRENT:
        return None
    return section_of(ABSENT, type_) if absence_of(type_, resource) else type_


def clinical_time(resource: LenientJSON) -> datetime:
    """Return the first readable time."""
    return next(filter(None, map(_time, _times(resource))), UNDATED)


def _is_dated(resource: LenientJSON) -> bool:
    """Return whether the first time is readable: the next, such as `issued`, may be years later."""
    return any(map(_time, _times(resource)[:1]))


def _times(resource: LenientJSON) -> list[str]:
    names = ("authoredOn", "dateAsserted", "issued", "recorded")
    written = (
        resource.moment("effective"),
        resource.moment("performed"),
        resource.text("occurrenceDateTime"),
        resource.text("recordedDate"),
        resource.moment("onset"),
        *(resource.text(name) for name in names),
        resource.part("period").text("start"),
    )
    return [one for one in written if one]


def _time(written: str) -> datetime | None:
    interval = read_imported_interval(written)
    if interval is None or interval.start is None:
        return BEYOND if written.startswith("9999-") else None
    return interval.start
