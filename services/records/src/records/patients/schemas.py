"""Wire types of patients."""

import re
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import AfterValidator, ConfigDict, Field, JsonValue, model_validator
from pydantic_core import PydanticCustomError

from chassis.http.fields import (
    STORABLE,
    AtMost,
    CalendarDate,
    Checked,
    MergePatch,
    RequestBody,
    ResponseBody,
    omittable,
)
from chassis.identity.caller import Caller
from records.identifiers import MAX_LENGTH
from records.limits import (
    MAX_AFFIXES,
    MAX_FULL_NAME,
    MAX_GIVEN,
    MAX_IDENTIFIERS,
    MAX_NAME_PART,
    MAX_NAMES,
    latest_birth_date,
)
from records.needs import READ_PATIENT, SEARCH_PATIENTS
from records.patients.absent_reasons import AbsentReason
from records.patients.rows import PatientRow, StoredName

# White space is invisible: with and without it around them, two numbers would look the same.
SYSTEM_PATTERN = r"^[^\s|\u0000]+$"
VALUE_PATTERN = r"^[^\s\u0000]([^\u0000]*[^\s\u0000])?$"


def not_in_future(value: date) -> date:
    if value > latest_birth_date():
        raise PydanticCustomError("not_in_future", "a date of birth in the past")
    return value


def matching(pattern: str, rule: str) -> Checked:
    """Return the check that a text matches `pattern`; `rule` names it in problems."""
    compiled = re.compile(pattern.removesuffix("$"))

    def check(value: str) -> str:
        if not compiled.fullmatch(value):
            raise PydanticCustomError(rule, "a text of another form")
        return value

    return Checked(check, pattern)


FullName = Annotated[str, Field(max_length=MAX_FULL_NAME), STORABLE]
NamePart = Annotated[str, Field(max_length=MAX_NAME_PART), STORABLE]
DateOfBirth = Annotated[CalendarDate, AfterValidator(not_in_future)]
System = Annotated[str, Field(max_length=MAX_LENGTH), matching(SYSTEM_PATTERN, "no_space_or_bar")]
Value = Annotated[str, Field(max_length=MAX_LENGTH), matching(VALUE_PATTERN, "no_space_around")]


class Gender(StrEnum):
    """FHIR's administrative gender."""

    MALE = "male"
    FEMALE = "female"
    OTHER = "other"
    UNKNOWN = "unknown"


class NameUse(StrEnum):
    """FHIR's use of a name."""

    USUAL = "usual"
    OFFICIAL = "official"
    TEMP = "temp"
    NICKNAME = "nickname"
    ANONYMOUS = "anonymous"
    OLD = "old"
    MAIDEN = "maiden"


class Identifier(RequestBody):
    """A number that another system has for a person. No two patients have the same one."""

    system: Annotated[
        System | None,
        Field(description="The issuer of the number, as a URI; all without one are one system"),
    ] = None
    value: Value
    type: Annotated[NamePart | None, Field(description="The kind of number, such as `MR`")] = None


class HumanName(RequestBody):
    """A name of a person, as one text or in parts."""

    use: NameUse | None = None
    text: FullName | None = None
    family: NamePart | None = None
    given: Annotated[tuple[NamePart, ...], AtMost(MAX_GIVEN)] = ()
    prefix: Annotated[tuple[NamePart, ...], AtMost(MAX_AFFIXES)] = ()
    suffix: Annotated[tuple[NamePart, ...], AtMost(MAX_AFFIXES)] = ()

    @model_validator(mode="after")
    def require_text_or_part(self) -> Self:
        if not (self.text or self.family or self.given or self.prefix or self.suffix):
            raise PydanticCustomError("name_of_something", "a name with a text or a part")
        return self


def refuse_repeated(identifiers: tuple[Identifier, ...]) -> tuple[Identifier, ...]:
    if len({(identifier.system, identifier.value) for identifier in identifiers}) < len(
        identifiers
    ):
        raise PydanticCustomError("each_identifier_once", "each identifier once")
    return identifiers


Identifiers = Annotated[
    tuple[Identifier, ...], AtMost(MAX_IDENTIFIERS), AfterValidator(refuse_repeated)
]
Names = Annotated[tuple[HumanName, ...], AtMost(MAX_NAMES)]

EXAMPLE: dict[str, JsonValue] = {
    "full_name": "Jane Doe",
    "date_of_birth": "1988-04-12",
    "gender": "female",
    "identifiers": [{"system": "http://hospital.example/mrn", "value": "MRN-1", "type": "MR"}],
    "names": [{"use": "official", "family": "Doe", "given": ["Jane"]}],
}


class PatientCreate(RequestBody):
    """A person to register."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    full_name: FullName
    date_of_birth: DateOfBirth | None = None
    gender: Gender | None = None
    identifiers: Identifiers = ()
    names: Names = ()
    panel: Annotated[
        UUID | None,
        Field(description="The panel that the patient joins; by default the caller's only one"),
    ] = None


class PatientPatch(MergePatch):
    """A change of a patient (RFC 7396). A list replaces the whole list before."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"full_name": "Jane Smith"}]})

    full_name: FullName = omittable()
    date_of_birth: DateOfBirth | None = None
    gender: Gender | None = None
    identifiers: Identifiers | None = None
    names: Names | None = None


class IdentifierOut(ResponseBody):
    """A number that another system has for a person."""

    system: str | None
    value: str
    type: str | None


class HumanNameOut(ResponseBody):
    """A name of a person."""

    use: str | None
    text: str | None
    family: str | None
    given: list[str]
    prefix: list[str]
    suffix: list[str]


# Any: texts and lists of texts.
def _complete_name(stored: StoredName) -> dict[str, Any]:
    """Return a stored name with all members; imports store only those that have a value."""
    return {name: stored.get(name) for name in ("use", "text", "family")} | {
        name: stored.get(name) or [] for name in ("given", "prefix", "suffix")
    }


# Any: texts and lists of texts.
def complete_lists(row: PatientRow) -> dict[str, list[dict[str, Any]]]:
    identifiers = row.identifiers or ()
    return {
        "names": [_complete_name(name) for name in row.names or ()],
        "identifiers": [
            {name: one.get(name) for name in ("system", "value", "type")} for one in identifiers
        ],
    }


# Any: the fields' values.
def public_fields(row: PatientRow) -> dict[str, Any]:
    born = row.date_of_birth
    lists = complete_lists(row)
    reason = None if row.full_name else row.full_name_absent_reason or AbsentReason.UNKNOWN
    return {
        "id": row.id,
        "full_name": row.full_name or None,
        "full_name_absent_reason": reason,
        "names": lists["names"],
        "date_of_birth": born,
        "birth_date": row.partial_birth_date if born is None else born.isoformat(),
        "gender": row.gender,
        "identifiers": lists["identifiers"],
        "created_at": row.created_at,
        "updated_at": row.updated_at,
        "version": row.version,
    }


class PatientOut(ResponseBody):
    """A registered patient."""

    id: UUID
    full_name: Annotated[str | None, Field(description="Null where the name is not known")]
    full_name_absent_reason: Annotated[
        AbsentReason | None,
        Field(
            description="A code of HL7's DataAbsentReason where `full_name` is null, and only then"
        ),
    ]
    names: list[HumanNameOut]
    date_of_birth: Annotated[
        date | None, Field(description="Null where the whole date is not known")
    ]
    birth_date: Annotated[
        str | None, Field(description="As far as it is known: YYYY, YYYY-MM or YYYY-MM-DD")
    ]
    gender: str | None
    identifiers: list[IdentifierOut]
    created_at: datetime
    updated_at: datetime
    version: int

    @classmethod
    def of(cls, row: PatientRow) -> Self:
        return cls(**public_fields(row))


class PatientOutline(ResponseBody):
    """What a caller without the scope `Patient.r` sees of a patient that a search finds."""

    id: UUID
    full_name: str | None
    full_name_absent_reason: AbsentReason | None
    birth_date: Annotated[str | None, Field(description="The year alone: YYYY")]
    gender: str | None


_YEAR = 4  # Letters of the year in a date.


# Any: the fields' values.
def outline_fields(row: PatientRow) -> dict[str, Any]:
    fields = public_fields(row)
    outline = {name: fields[name] for name in PatientOutline.model_fields}
    return outline | {"birth_date": fields["birth_date"] and fields["birth_date"][:_YEAR]}


class PatientReference(ResponseBody):
    """What a write shows a caller who may neither read nor search patients."""

    id: UUID
    version: int


WrittenPatient = PatientOut | PatientOutline | PatientReference


def after_write(row: PatientRow, caller: Caller) -> WrittenPatient:
    """Return what the caller may see of a patient that it found or changed."""
    if caller.may(READ_PATIENT):
        return PatientOut.of(row)
    if caller.may(SEARCH_PATIENTS):
        return PatientOutline(**outline_fields(row))
    return PatientReference(id=row.id, version=row.version)


class PatientVersionOut(PatientOut):
    """A patient in one of its versions, from `updated_at` until the next one."""

    changed_by: Annotated[
        str | None, Field(description="The caller who made this version; null in the oldest ones")
    ]
    changed_by_kind: str | None

    @classmethod
    def of(cls, row: PatientRow) -> Self:
        return cls(
            **public_fields(row), changed_by=row.changed_by, changed_by_kind=row.changed_by_kind
        )


class HistoryPage(ResponseBody):
    """A page of a patient's versions, the newest first."""

    versions: list[PatientVersionOut]
    next: str | None
