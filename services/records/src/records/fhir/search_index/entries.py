from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import TypeGuard
from uuid import UUID

import orjson

from chassis.any_types import JSON
from chassis.facility import FACILITY
from records.fhir.r4.search.criteria import Extent
from records.fhir.r4.search.evaluation import evaluate, read
from records.fhir.r4.search.values import (
    Interval,
    Quantity,
    Reference,
    Text,
    Value,
    microseconds,
    read_interval,
)
from records.fhir.search_index.tokens import CODED, forms_of, token_of
from records.name_matching import joined_spellings

# Date parameters by type. The first that a resource has is its sort date; clients can sort only by
# the first one of the type.
DATES: Mapping[str, tuple[str, ...]] = {
    "AllergyIntolerance": ("date", "onset", "last-date"),
    "Appointment": ("date",),
    "CarePlan": ("date",),
    "CareTeam": ("date",),
    "Claim": ("created",),
    "Communication": ("sent", "received"),
    "Condition": ("recorded-date", "onset-date"),
    "DiagnosticReport": ("date", "issued"),
    "DocumentReference": ("date", "period"),
    "ExplanationOfBenefit": ("created",),
    "FamilyMemberHistory": ("date",),
    "Goal": ("start-date", "target-date"),
    "ImagingStudy": ("started",),
    "Immunization": ("date",),
    "MedicationAdministration": ("effective-time",),
    "MedicationDispense": ("whenhandedover", "whenprepared"),
    "MedicationRequest": ("authoredon", "date"),
    "MedicationStatement": ("effective",),
    "Observation": ("date",),
    "Procedure": ("date",),
    "Provenance": ("recorded", "when"),
    "QuestionnaireResponse": ("authored",),
    "ServiceRequest": ("authored", "occurrence"),
    "Specimen": ("collected",),
    "Task": ("authored-on", "modified"),
}
NAMES = frozenset({"name", "family", "given"})
BORN = ("Patient", "birthdate")
UNDATED = datetime.min  # noqa: DTZ901
EARLIEST, LATEST = -(2**62), 2**62  # Open ends of intervals, in microseconds.
MAX_EXPONENT = 1000  # The limit of PostgreSQL's numeric.


@dataclass(frozen=True, slots=True)
class Entry:
    """A resource's values for searches. `codes`: the `tokens` with rows in the table of codes."""

    resource_id: UUID
    at: datetime = UNDATED
    tokens: list[int] = field(default_factory=list)
    codes: list[int] = field(default_factory=list)
    others: str = "{}"


@dataclass(frozen=True, slots=True)
class RowEntry(Entry):
    type: str = field(kw_only=True)
    patient_id: UUID = field(kw_only=True)
    updated_at: datetime = field(kw_only=True)
    row_version: int = field(kw_only=True)
    body_version: int | None = field(kw_only=True)


def entry_of(resource_id: UUID, body: bytes, encounter_id: UUID | None = None) -> Entry:
    """`encounter_id`: the encounter that a logical reference means."""
    resource = read(body)
    type_ = str(resource.get("resourceType"))
    found = evaluate(resource)
    if encounter_id is not None and is_logical(resource.get("encounter")):
        found.setdefault("encounter", []).append(Reference(type="Encounter", id=str(encounter_id)))
    tokens, codes = set[int](), set[int]()
    others: dict[str, list[list[JSON]]] = {}
    for name, values in found.items():
        tokens.add(token_of(type_, name))
        for value in values:
            made = [token_of(type_, name + end, form) for end, form in forms_of(value)]
            tokens.update(made)
            if name in CODED:
                codes.update(made[:1])
            if (type_, name) == BORN and isinstance(value, Interval):
                codes.update(token_of(type_, name, form) for form in periods_around(value))
            if (other := _other(value)) is not None:
                others.setdefault(name, []).append(other)
    if type_ == BORN[0]:
        others |= _spellings(found)
    return Entry(
        resource_id,
        _at(type_, found),
        sorted(tokens | codes),
        sorted(codes),
        orjson.dumps(others).decode() if others else "{}",
    )


def is_logical(reference: object) -> TypeGuard[dict[str, object]]:
    return (
        isinstance(reference, dict) and "identifier" in reference and "reference" not in reference
    )


def periods_around(interval: Interval) -> Iterator[str]:
    if interval.start is not None and interval.end is not None:
        first = FACILITY.local(interval.start)
        for form in (f"{first:%Y}", f"{first:%Y-%m}", f"{first:%Y-%m-%d}"):
            period = read_interval(form)
            if period is not None and period.end is not None and interval.end <= period.end:
                yield form


def _spellings(found: Mapping[str, Iterable[Value]]) -> dict[str, list[list[JSON]]]:
    """Return the spellings under which searches find a name, with adjacent words also joined."""
    spelled: dict[str, list[list[JSON]]] = {}
    for name in NAMES & found.keys():
        texts = [value.text for value in found[name] if isinstance(value, Text)]
        pairs = [f"{one} {other}" for one, other in pairwise(texts)]
        for extent, names in ((Extent.PART, texts), (Extent.BEGINNING, [*texts, *pairs])):
            forms = sorted({form for text in names for form in joined_spellings(text)})
            spelled[f"{name}:{extent}"] = [[None, form] for form in forms]
    return spelled


def _other(value: Value) -> list[JSON] | None:
    if isinstance(value, Interval):
        return [microseconds(value.start, EARLIEST), microseconds(value.end, LATEST)]
    if isinstance(value, Text):
        return [value.text, value.normalised]
    if isinstance(value, Quantity) and abs(value.value.adjusted()) < MAX_EXPONENT:
        return [str(value.value), value.system, value.code, value.unit]
    return None


def _at(type_: str, found: Mapping[str, Iterable[Value]]) -> datetime:
    for name in DATES.get(type_, ()):
        for value in found.get(name, ()):
            if isinstance(value, Interval) and (at := value.start or value.end):
                return at
    return UNDATED
