"""Wire types of the sections of a chart: what agents need first of FHIR's resources, each with the id
of its resource. Dates are written as they came, with the precision that they have.
"""

from typing import Annotated, Any
from uuid import UUID

import orjson
from pydantic import Field, WithJsonSchema

from chassis.http.fields import ResponseBody
from records.patients.schemas import PatientOut

# Any: JSON that orjson writes with every digit as it came.
Number = Annotated[Any, WithJsonSchema({"type": ["number", "null"]})]
Value = Annotated[
    Any,
    WithJsonSchema({"type": ["number", "string", "boolean", "object", "null"]}),
    Field(
        description="A number (Quantity, integer), a text (string, CodeableConcept, time, "
        "dateTime), true or false, or FHIR's object (Range, Ratio, Period, SampledData)"
    ),
]
NEEDS_OF_SECTIONS = (
    "`problems` (`Condition.s`), `allergies` (`AllergyIntolerance.s`), `medications` "
    "(`MedicationRequest.s`, `MedicationStatement.s`: those of one type are shown without the other), "
    "`vital_signs` and `labs` (`Observation.s`), `procedures` (`Procedure.s`), `immunizations` "
    "(`Immunization.s`), `care_teams` (`CareTeam.s`)"
)
Date = Annotated[str | None, Field(description="As it came: a year, a month, a day or a time")]


class Coding(ResponseBody):
    """A code of a terminology."""

    system: str | None
    code: str | None
    display: str | None


class Concept(ResponseBody):
    """What something is. `text` is the words of the source, else what a code displays."""

    text: str | None
    codings: list[Coding]


class Problem(ResponseBody):
    """A FHIR Condition that is active."""

    id: UUID
    code: Concept | None
    clinical_status: Annotated[str | None, Field(description="Null counts as active")]
    verification_status: str | None
    severity: str | None
    onset: Date
    recorded: Date


class Reaction(ResponseBody):
    """What happened when a person met a substance."""

    substance: str | None
    manifestations: list[str]
    severity: str | None
    description: str | None


class Allergy(ResponseBody):
    """A FHIR AllergyIntolerance that is active."""

    id: UUID
    code: Concept | None
    clinical_status: Annotated[str | None, Field(description="Null counts as active")]
    verification_status: str | None
    criticality: str | None
    categories: list[str]
    reactions: list[Reaction]
    onset: Date
    recorded: Date


class Medication(ResponseBody):
    """A FHIR MedicationRequest or MedicationStatement that has not ended."""

    id: UUID
    type: Annotated[str, Field(description="MedicationRequest or MedicationStatement")]
    code: Concept | None
    status: str | None
    intent: str | None
    dosages: list[str]
    date: Date


class ReferenceRange(ResponseBody):
    """Values that are usual for whom it applies to."""

    low: Number
    high: Number
    unit: str | None
    type: str | None
    applies_to: list[str]
    text: str | None


class Measured(ResponseBody):
    """A value and what it means. `comparator` is what comes before the number (`<`)."""

    code: Concept | None
    value_type: Annotated[str | None, Field(description="FHIR's type, such as Quantity")]
    value: Value
    unit: str | None
    comparator: str | None
    absent_reason: str | None
    interpretations: Annotated[list[str], Field(description="Codes such as `H`, `L`, `N`")]
    reference_ranges: list[ReferenceRange]


class Measurement(Measured):
    """The latest FHIR Observation of its code. That of blood pressure has two `components`."""

    id: UUID
    status: str | None
    date: Date
    components: list[Measured]


class Procedure(ResponseBody):
    """A FHIR Procedure."""

    id: UUID
    code: Concept | None
    status: str | None
    date: Date


class Immunization(ResponseBody):
    """A FHIR Immunization that was given."""

    id: UUID
    code: Concept | None
    status: str | None
    date: Date


class Participant(ResponseBody):
    """Who is in a care team, and as what."""

    roles: list[str]
    name: str | None
    reference: Annotated[str | None, Field(description="Such as `Practitioner/<id>`")]


class CareTeam(ResponseBody):
    """A FHIR CareTeam that has not ended."""

    id: UUID
    name: str | None
    status: str | None
    participants: list[Participant]


class Sections(ResponseBody):
    """The sections of a chart, each newest first."""

    problems: Annotated[list[Problem], Field(description="Those that are active")]
    allergies: Annotated[list[Allergy], Field(description="Those that are active")]
    medications: Annotated[list[Medication], Field(description="Those that have not ended")]
    vital_signs: Annotated[list[Measurement], Field(description="The latest of each code")]
    labs: Annotated[list[Measurement], Field(description="The latest of each code")]
    procedures: list[Procedure]
    immunizations: list[Immunization]
    care_teams: list[CareTeam]

    def sections_json(self) -> dict[str, bytes]:
        """Return the JSON of each section, with every digit as it came."""
        sections = self.model_dump(include={*Sections.model_fields})
        return {name: _json(items) for name, items in sections.items()}


class PatientChart(Sections):
    """A patient and the sections of the chart."""

    patient: PatientOut
    truncated: Annotated[
        list[str],
        Field(
            description="The lists that have more than `limit` items, or end before because of their "
            "size (2 MiB)"
        ),
    ]
    withheld: Annotated[
        list[str],
        Field(
            description=f"The lists that lack what the caller has no scope for: {NEEDS_OF_SECTIONS}"
        ),
    ]

    def as_json(self) -> bytes:
        return _json(self.model_dump(by_alias=True))


def _json(value: object) -> bytes:
    # orjson does not know the driver's subclass of UUID.
    return orjson.dumps(value, default=str, option=orjson.OPT_UTC_Z)
