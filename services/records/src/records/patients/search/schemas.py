from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Self
from uuid import UUID

import orjson
from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from chassis.any_types import JSON
from chassis.http.fields import (
    STORABLE,
    WHOLE_NUMBER,
    AtMost,
    RequestBody,
    ResponseBody,
    omittable,
    with_examples,
)
from chassis.http.paging import PageBody
from chassis.identity.caller import Caller
from records.fhir.r4.search.conditions import read_identifiers
from records.identifiers import MAX_LENGTH
from records.partial_dates import read_date
from records.patient_references import ResolvedReference
from records.patients.codes import Gender
from records.patients.fields import Address, FullName, matching
from records.patients.rows import PatientRow
from records.patients.schemas import (
    ContestedNumbers,
    PatientOut,
    PatientOutline,
    found_patient,
    outline_fields,
    public_fields,
)
from records.patients.search.scoring import Candidate, Grade, Person

MAX_CANDIDATES = 50
USUAL_CANDIDATES = 10
BIRTH_DATE = {
    "anyOf": [
        {"type": "string", "format": "date"},
        {"type": "string", "pattern": "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2]))?$"},
    ]
}
STORABLE_VALUE = Annotated[str, Field(max_length=MAX_LENGTH), STORABLE]
SYSTEM = Annotated[str, Field(max_length=MAX_LENGTH), matching(r"^[^\u0000]*$", "no_nul_character")]


def _check_calendar(value: JSON) -> JSON:
    try:
        read_date(value)
    except (ValueError, TypeError):
        raise PydanticCustomError("must_be_date", "a date as YYYY-MM-DD, YYYY-MM or YYYY") from None
    return value


def _parse_token(value: JSON) -> JSON:
    if not isinstance(value, str):
        return value
    try:
        (wanted,) = read_identifiers("Patient", value)
    except ValueError:
        raise PydanticCustomError("identifier_token", "an identifier as <system>|<value>") from None
    return {"system": wanted.system, "value": wanted.value}


BirthDate = Annotated[str, BeforeValidator(_check_calendar), WithJsonSchema(BIRTH_DATE)]


class IdentifierAsked(RequestBody):
    system: SYSTEM | None = Field(
        None, description="Empty: an identifier without a system; omitted: any system"
    )
    value: STORABLE_VALUE


IdentifierGiven = Annotated[
    IdentifierAsked,
    BeforeValidator(
        _parse_token,
        json_schema_input_type=IdentifierAsked | Annotated[str, Field(pattern=r"^([^|]*\|)?.*\S")],
    ),
]


class PatientSearch(PageBody):
    """Search criteria; a patient must meet all."""

    model_config = with_examples({"name": "jane d", "date_of_birth": "1988-04-12"})

    name: FullName | None = Field(
        None,
        description="Words of the name or their beginnings, in any order, regardless of case, accents, "
        "hyphens and spelling: `Mueller` finds Müller, `Annemarie` Anne-Marie",
    )
    date_of_birth: BirthDate | None = Field(
        None,
        description="YYYY-MM-DD, or YYYY-MM or YYYY for all patients born in that month or year",
    )
    identifier: IdentifierGiven | None = Field(
        None,
        description="With its system or without, also as `<system>|<value>`, in which `\\` escapes a comma, a "
        "bar, or itself",
    )

    @property
    def criteria(self) -> list[str]:
        return [
            name
            for name in ("name", "date_of_birth", "identifier")
            if getattr(self, name) is not None
        ]

    @model_validator(mode="after")
    def require_a_criterion(self) -> Self:
        if not self.criteria:
            raise PydanticCustomError("at_least_one_criterion", "a search with a criterion")
        return self


class PatientPage(ResponseBody):
    patients: list[PatientOut | PatientOutline]
    next: str | None


def page_json(rows: Sequence[PatientRow], following: str | None, *, is_whole: bool) -> bytes:
    """Without Pydantic models, a page of 100 costs half the time."""
    fields = public_fields if is_whole else outline_fields
    # orjson does not support the driver's subclass of UUID.
    patients = [fields(row) | {"id": str(row.id)} for row in rows]
    return orjson.dumps(
        {"patients": patients, "next": following}, default=str, option=orjson.OPT_UTC_Z
    )


class PatientMatch(RequestBody):
    """Facts about a person: at least a name or a birth date."""

    model_config = with_examples({"name": "Jane Doe", "date_of_birth": "1988-04-12"})

    name: FullName | None = None
    date_of_birth: BirthDate | None = Field(None, description="YYYY-MM-DD, or YYYY-MM or YYYY")
    gender: Gender | None = None
    address: Address | None = None
    limit: Annotated[int, Field(ge=1, le=MAX_CANDIDATES), WHOLE_NUMBER] = USUAL_CANDIDATES

    @property
    def person(self) -> Person:
        address = self.address
        texts = () if address is None else (*address.line, address.city, address.text)
        return Person(
            () if self.name is None else (self.name,),
            self.date_of_birth or "",
            "" if self.gender in {None, Gender.UNKNOWN} else str(self.gender),
            tuple(text for text in texts if text),
            "" if address is None else address.postal_code or "",
        )

    @model_validator(mode="after")
    def require_name_or_birth_date(self) -> Self:
        if self.name is None and self.date_of_birth is None:
            raise PydanticCustomError("name_or_birth_date", "a name or a birth date")
        return self


class CandidateOut(ResponseBody):
    patient: PatientOut | PatientOutline
    score: float = Field(
        ge=0, le=1, description="Agreement with the given facts; not a calibrated probability"
    )
    grade: Grade = Field(
        description="FHIR's match grade. Even `certain` matches are not merged: a person decides"
    )


class PatientMatches(ResponseBody):
    """Patients who may be the person, best first."""

    candidates: list[CandidateOut]

    @classmethod
    def of(cls, found: Iterable[Candidate], caller: Caller) -> Self:
        candidates = [
            CandidateOut(patient=found_patient(one.row, caller), score=one.score, grade=one.grade)
            for one in found
        ]
        return cls(candidates=candidates)


Reference = Annotated[
    str,
    Field(
        max_length=2 * MAX_LENGTH + 1,
        description="A patient's ID, `<system>|<value>`, or a value that only one patient has in "
        "all systems",
    ),
    STORABLE,
]


class PatientResolve(RequestBody):
    """A reference to a patient, in a body because it identifies a person."""

    model_config = with_examples({"reference": "P12345"})

    reference: Reference


class NamesLookup(RequestBody):
    """References to patients to look up for a peer."""

    names: Annotated[list[Reference], Field(min_length=1), AtMost(500)]


class NamesOut(ResponseBody):
    """A reference and its patient. An unknown or ambiguous reference has only itself in `names`."""

    name: str
    patient_id: UUID | None
    names: list[str] = Field(
        description=(
            "All identifiers of the patient: the ID, each `<system>|<value>`, and each value "
            "that this patient had first"
        )
    )
    ambiguous: bool = Field(
        validation_alias="is_ambiguous", description="Whether several patients have the reference"
    )
    contested_numbers: ContestedNumbers
    birth_date: Annotated[
        str,
        Field(
            description="Birth date of the patient, for retrieval: YYYY, YYYY-MM or YYYY-MM-DD; absent if unknown"
        ),
    ] = omittable()

    @classmethod
    def of(cls, row: ResolvedReference, birth_dates: Mapping[UUID, str]) -> Self:
        found = cls.model_validate(row, from_attributes=True)
        if row.patient_id is not None and row.patient_id in birth_dates:
            found.birth_date = birth_dates[row.patient_id]
        return found


class KnownNames(ResponseBody):
    """The resolved references, in the order of the request."""

    patients: list[NamesOut]
