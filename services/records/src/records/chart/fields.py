from typing import Annotated, Any

from pydantic import Field, WithJsonSchema

from chassis.any_types import JSON
from chassis.http.fields import ResponseBody

Number = Annotated[JSON, WithJsonSchema({"type": ["number", "null"]})]
Value = Annotated[
    Any,
    WithJsonSchema({"type": ["number", "string", "boolean", "object", "null"]}),
    Field(
        description="A number (Quantity, integer), a text (string, CodeableConcept, time, "
        "dateTime), true or false, or FHIR's object (Range, Ratio, Period, SampledData)"
    ),
]
Date = Annotated[
    str | None, Field(description="A year, month, day or time, in the precision of the source")
]


BodySites = Annotated[
    list[str],
    Field(description="Places of the body, such as left knee, in the words of the source"),
]


Modifiers = Annotated[
    list[str],
    Field(
        description="URLs of the modifier extensions and implicit rules of the source, also in parts such as a "
        "dosage. They may change the meaning of the item, even negate it, and chartroom does not read "
        "them: do not use the item as a fact if the list is not empty"
    ),
]


class Coding(ResponseBody):
    system: str | None
    code: str | None
    display: str | None


class Concept(ResponseBody):
    """A CodeableConcept. `text` is the source's text, else the display of a code."""

    text: str | None
    codings: list[Coding]


class Reaction(ResponseBody):
    substance: str | None
    manifestations: list[str]
    severity: str | None
    description: str | None


class ReferenceRange(ResponseBody):
    low: Number
    high: Number
    unit: str | None
    type: str | None
    applies_to: list[str]
    text: str | None


class Measured(ResponseBody):
    """A measured value and its interpretation. `comparator`, such as `<`, stands before the number."""

    code: Concept | None
    value_type: str | None = Field(description="FHIR's type, such as Quantity")
    value: Value
    unit: str | None
    comparator: str | None
    absent_reason: str | None
    interpretations: list[str] = Field(description="Codes such as `H`, `L`, `N`")
    reference_ranges: list[ReferenceRange]


class Participant(ResponseBody):
    """A member of a care team and the member's roles."""

    roles: list[str]
    name: str | None
    reference: str | None = Field(description="Such as `Practitioner/<id>`")
