import re
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    StrictBool,
    model_validator,
)
from pydantic_core import PydanticCustomError

from chassis.any_types import JSONObject
from chassis.http.fields import STORABLE, AtMost, RequestBody, with_examples
from chassis.problems.problem import FieldError, Invalid
from records.fhir.api.schemas import ReadQuery
from records.fhir.bundles.patient_mapping import map_patient
from records.fhir.r4.search.conditions import read_identifiers
from records.fhir.r4.strict_json import InvalidElement, StrictJSON
from records.identifiers import MAX_LENGTH
from records.limits import MAX_IDENTIFIERS
from records.patients.search.schemas import MAX_CANDIDATES, USUAL_CANDIDATES
from records.patients.search.scoring import Person

SOURCE, TARGET = "source-patient", "target-patient"
IDENTIFIER = "-identifier"
PREVIEW = "preview"
MAX_REFERENCE = 2000
MAX_TARGETS = 50
MAX_SYSTEMS = 2000
_PATIENT = re.compile(r"(?:.*/)?Patient/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
Text = Annotated[str, Field(max_length=MAX_LENGTH), STORABLE]


def _one_identifier(text: str) -> str:
    try:
        (wanted,) = read_identifiers("Patient", text)
    except ValueError:
        raise PydanticCustomError("identifier_token", "an identifier as <system>|<value>") from None
    return wanted.value if wanted.system is None else f"{wanted.system}|{wanted.value}"


class PixQuery(ReadQuery):
    source_identifier: Annotated[
        str,
        Field(
            alias="sourceIdentifier",
            max_length=2 * MAX_LENGTH + 1,
            description="`<system>|<value>`, or a value that only one patient has in all systems",
        ),
        STORABLE,
        AfterValidator(_one_identifier),
    ]
    target_system: list[Annotated[str, Field(max_length=MAX_SYSTEMS), STORABLE]] = Field(
        alias="targetSystem",
        default_factory=list,
        max_length=MAX_TARGETS,
        description="Return only identifiers of these systems; repeat it or separate them by commas."
        " Default: all systems",
    )

    @property
    def target_systems(self) -> list[str]:
        return [system for given in self.target_system for system in given.split(",")]


class Reference(RequestBody):
    """A reference to a patient."""

    reference: Annotated[str, Field(max_length=MAX_REFERENCE), STORABLE]
    type: Literal["Patient"] | None = None
    display: Text | None = None

    @property
    def patient_id(self) -> UUID | None:
        found = _PATIENT.fullmatch(self.reference)
        return None if found is None else UUID(found[1])


class ParameterIdentifier(RequestBody):
    """An identifier of a patient."""

    system: Text | None = None
    value: Text

    @property
    def name(self) -> str:
        return self.value if self.system is None else f"{self.system}|{self.value}"


class Parameter(RequestBody):
    """A parameter of $merge with the value type that its name requires."""

    name: Literal[
        "source-patient",
        "source-patient-identifier",
        "target-patient",
        "target-patient-identifier",
        "preview",
    ]
    value_reference: Reference | None = Field(None, alias="valueReference")
    value_identifier: ParameterIdentifier | None = Field(None, alias="valueIdentifier")
    value_boolean: StrictBool | None = Field(None, alias="valueBoolean")

    @model_validator(mode="after")
    def require_its_value(self) -> Self:
        if self.name == PREVIEW:
            wanted = "value_boolean"
        else:
            is_identifier = self.name.endswith(IDENTIFIER)
            wanted = "value_identifier" if is_identifier else "value_reference"
        given = {name for name in self.model_fields_set if name.startswith("value_")}
        if given != {wanted} or getattr(self, wanted) is None:
            raise PydanticCustomError("value_of_parameter", "another value than the name asks for")
        return self


class MergeParameters(RequestBody):
    """The FHIR Parameters resource of $merge: source and target patient, each by one reference or
    by identifiers.
    """

    model_config = with_examples(
        {
            "resourceType": "Parameters",
            "parameter": [
                {
                    "name": SOURCE,
                    "valueReference": {"reference": "Patient/0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11"},
                },
                {
                    "name": TARGET + IDENTIFIER,
                    "valueIdentifier": {"system": "urn:example:mrn", "value": "P12345"},
                },
            ],
        }
    )

    resource_type: Literal["Parameters"] = Field(alias="resourceType")
    parameter: Annotated[list[Parameter], AtMost(2 * MAX_IDENTIFIERS + 3)]

    @model_validator(mode="after")
    def require_source_and_target(self) -> Self:
        names: list[str] = [one.name for one in self.parameter]
        is_once = all(names.count(name) <= 1 for name in (SOURCE, TARGET, PREVIEW))
        if not is_once or not all(
            any(name in {side, side + IDENTIFIER} for name in names) for side in (SOURCE, TARGET)
        ):
            raise PydanticCustomError("source_and_target", "a source and a target")
        return self

    def references(self, side: str) -> list[Reference]:
        return [
            one.value_reference
            for one in self.parameter
            if one.name == side and one.value_reference is not None
        ]

    def identifiers(self, side: str) -> list[ParameterIdentifier]:
        return [
            one.value_identifier
            for one in self.parameter
            if one.name == side + IDENTIFIER and one.value_identifier is not None
        ]

    @property
    def is_preview(self) -> bool:
        return any(one.value_boolean is True for one in self.parameter)


class MatchParameter(RequestBody):
    """A parameter of $match with the value type that its name requires."""

    name: Literal["resource", "count", "onlyCertainMatches"]
    resource: dict[str, JsonValue] | None = None
    value_integer: int | None = Field(None, alias="valueInteger", ge=1)
    value_boolean: StrictBool | None = Field(None, alias="valueBoolean")


class MatchParameters(RequestBody):
    """The FHIR Parameters resource of $match: a Patient with the known data of a person."""

    model_config = with_examples(
        {
            "resourceType": "Parameters",
            "parameter": [
                {
                    "name": "resource",
                    "resource": {
                        "resourceType": "Patient",
                        "name": [{"family": "Doe", "given": ["Jane"]}],
                        "birthDate": "1988-04-12",
                    },
                },
                {"name": "count", "valueInteger": 3},
            ],
        }
    )

    resource_type: Literal["Parameters"] = Field(alias="resourceType")
    parameter: Annotated[list[MatchParameter], AtMost(3)]

    @model_validator(mode="after")
    def require_a_patient(self) -> Self:
        names = [one.name for one in self.parameter]
        if len({*names}) < len(names) or not any(one.resource for one in self.parameter):
            raise PydanticCustomError("resource_of_match", "the parameter resource, each once")
        return self

    @property
    def count(self) -> int:
        given = [one.value_integer for one in self.parameter if one.value_integer is not None]
        return min([*given, MAX_CANDIDATES] if given else [USUAL_CANDIDATES])

    @property
    def is_only_certain(self) -> bool:
        return any(one.value_boolean is True for one in self.parameter)

    @property
    def person(self) -> Person:
        place, resource = next(
            (place, one.resource) for place, one in enumerate(self.parameter) if one.resource
        )
        try:
            patient = map_patient(StrictJSON(resource, f"/parameter/{place}/resource"))
        except InvalidElement as invalid:
            raise Invalid(errors=(invalid.error,)) from None
        address = patient.address[0] if patient.address else {}
        lines = address.get("line")
        texts = [*(lines if isinstance(lines, list) else ()), *map(address.get, ("city", "text"))]
        born = (
            patient.date_of_birth.isoformat()
            if patient.date_of_birth
            else patient.partial_birth_date
        )
        if not (patient.full_name or born):
            pointer = f"/parameter/{place}/resource"
            raise Invalid(errors=(FieldError(pointer, "name-or-birth-date"),))
        return Person(
            (patient.full_name,) if patient.full_name else (),
            born or "",
            patient.gender if patient.gender not in {None, "unknown"} else "",
            tuple(text for text in texts if isinstance(text, str)),
            str(address.get("postal_code") or ""),
        )


class Parameters(BaseModel):
    """The FHIR Parameters resource: the result of an operation."""

    model_config = ConfigDict(extra="allow")

    resourceType: Literal["Parameters"]  # noqa: N815 - FHIR's name.
    parameter: list[JSONObject]
