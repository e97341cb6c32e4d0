"""Wire types of patients."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import AfterValidator, ConfigDict, Field, JsonValue, model_validator
from pydantic_core import PydanticCustomError

from chassis.database.pool import Row
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
from chassis.http.paging import PageQuery
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
from records.patients.absent_reasons import AbsentReason

# Nothing that can be seen differs between two numbers with and without white space around them.
SYSTEM_PATTERN = r"^[^\s|\u0000]+$"
VALUE_PATTERN = r"^[^\s\u0000]([^\u0000]*[^\s\u0000])?$"


def not_in_future(value: date) -> date:
    """Return `value` unless nobody on Earth has reached that day yet (UTC+14 is the earliest
    clock).
    """
    if value > latest_birth_date():
        raise PydanticCustomError("not_in_future", "a date of birth lies in the past")
    return value


def matching(pattern: str, rule: str) -> Checked:
    """Return the rule that a text matches a pattern."""
    compiled = re.compile(pattern.removesuffix("$"))

    def check(value: str) -> str:
        if not compiled.fullmatch(value):
            raise PydanticCustomError(rule, "the text does not have the form it must have")
        return value

    return Checked(check, pattern)


FullName = Annotated[str, Field(max_length=MAX_FULL_NAME), STORABLE]
NamePart = Annotated[str, Field(max_length=MAX_NAME_PART), STORABLE]
DateOfBirth = Annotated[CalendarDate, AfterValidator(not_in_future)]
System = Annotated[str, Field(max_length=MAX_LENGTH), matching(SYSTEM_PATTERN, "no_space_or_bar")]
Value = Annotated[str, Field(max_length=MAX_LENGTH), matching(VALUE_PATTERN, "no_space_around")]


class Gender(StrEnum):
    """Administrative gender, as FHIR has it."""

    MALE = "male"
    FEMALE = "female"
    OTHER = "other"
    UNKNOWN = "unknown"


class NameUse(StrEnum):
    """What a name is for, as FHIR has it."""

    USUAL = "usual"
    OFFICIAL = "official"
    TEMP = "temp"
    NICKNAME = "nickname"
    ANONYMOUS = "anonymous"
    OLD = "old"
    MAIDEN = "maiden"


class Identifier(RequestBody):
    """What another system calls a person. No two patients have the same one."""

    system: Annotated[
        System | None,
        Field(description="Who gives the number, as a URI; those without one are their own system"),
    ] = None
    value: Value
    type: Annotated[
        NamePart | None, Field(description="What kind of number it is, such as `MR`")
    ] = None


class HumanName(RequestBody):
    """A name of a person, in one piece or in parts."""

    use: NameUse | None = None
    text: FullName | None = None
    family: NamePart | None = None
    given: Annotated[tuple[NamePart, ...], AtMost(MAX_GIVEN)] = ()
    prefix: Annotated[tuple[NamePart, ...], AtMost(MAX_AFFIXES)] = ()
    suffix: Annotated[tuple[NamePart, ...], AtMost(MAX_AFFIXES)] = ()

    @model_validator(mode="after")
    def says_something(self) -> Self:
        """Refuse a name without a name."""
        if not (self.text or self.family or self.given or self.prefix or self.suffix):
            raise PydanticCustomError("name_of_something", "a name has a text or a part")
        return self


def each_once(identifiers: tuple[Identifier, ...]) -> tuple[Identifier, ...]:
    """Return `identifiers` unless one is there twice."""
    if len({(identifier.system, identifier.value) for identifier in identifiers}) < len(
        identifiers
    ):
        raise PydanticCustomError("each_identifier_once", "an identifier is there twice")
    return identifiers


Identifiers = Annotated[tuple[Identifier, ...], AtMost(MAX_IDENTIFIERS), AfterValidator(each_once)]
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


class PatientPatch(MergePatch):
    """What changes of a patient (RFC 7396); a list that is given takes the place of the one
    before.
    """

    model_config = ConfigDict(json_schema_extra={"examples": [{"full_name": "Jane Smith"}]})

    full_name: FullName = omittable()
    date_of_birth: DateOfBirth | None = None
    gender: Gender | None = None
    identifiers: Identifiers | None = None
    names: Names | None = None


class IdentifierOut(ResponseBody):
    """What another system calls a person."""

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


TEXTS, LISTS = ("use", "text", "family"), ("given", "prefix", "suffix")


def whole(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return a stored name with all its members; imports store those that say something."""
    return {name: stored.get(name) for name in TEXTS} | {
        name: stored.get(name) or [] for name in LISTS
    }


def in_full(row: Row) -> dict[str, list[dict[str, Any]]]:
    """Return a patient's stored lists with all members. Versions that are older than the lists have
    none.
    """
    identifiers = row["identifiers"] or ()
    return {
        "names": [whole(name) for name in row["names"] or ()],
        "identifiers": [
            {name: one.get(name) for name in ("system", "value", "type")} for one in identifiers
        ],
    }


def absent_reason(row: Row) -> str:
    """Return why a patient has no name."""
    return row["full_name_absent_reason"] or AbsentReason.UNKNOWN


def fields_of_row(row: Row) -> dict[str, Any]:
    """Return a patient's fields under their public names, as JSON has them."""
    born = row["date_of_birth"]
    lists = in_full(row)
    full_name = row["full_name"] or None
    return {
        "id": row["id"],
        "full_name": full_name,
        "full_name_absent_reason": absent_reason(row) if full_name is None else None,
        "names": lists["names"],
        "date_of_birth": born,
        "birth_date": row["partial_birth_date"] if born is None else born.isoformat(),
        "gender": row["gender"],
        "identifiers": lists["identifiers"],
        "created_at": row["created_at"],
        "updated_at": row["updated_at"],
        "version": row["version"],
    }


class PatientOut(ResponseBody):
    """A registered patient."""

    id: UUID
    full_name: Annotated[
        str | None, Field(description="What they are called; null where that is not known")
    ]
    full_name_absent_reason: Annotated[
        AbsentReason | None,
        Field(
            description="A code of HL7's DataAbsentReason where `full_name` is null, and only then"
        ),
    ]
    names: list[HumanNameOut]
    date_of_birth: Annotated[date | None, Field(description="Where the whole date is known")]
    birth_date: Annotated[
        str | None, Field(description="What is known of it: YYYY, YYYY-MM or YYYY-MM-DD")
    ]
    gender: str | None
    identifiers: list[IdentifierOut]
    created_at: datetime
    updated_at: datetime
    version: int

    @classmethod
    def of_row(cls, row: Row) -> Self:
        """Show a patient, read as a row."""
        return cls(**fields_of_row(row))


class PatientVersionOut(PatientOut):
    """A patient as it was from `updated_at` until the next version."""

    changed_by: Annotated[
        str | None, Field(description="Who made this version; nothing is known of the oldest rows")
    ]
    changed_by_kind: str | None

    @classmethod
    def of_row(cls, row: Row) -> Self:
        """Show a version, read as a row."""
        return cls(
            **fields_of_row(row),
            changed_by=row["changed_by"],
            changed_by_kind=row["changed_by_kind"],
        )


class HistoryQuery(PageQuery):
    """Which page of a patient's versions."""


class HistoryPage(ResponseBody):
    """Versions of a patient, the newest first."""

    versions: list[PatientVersionOut]
    next: str | None
