import re
from datetime import date
from typing import Annotated, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StrictBool,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from chassis.any_types import JSON
from chassis.http.fields import STORABLE, AtMost, CalendarDate, Checked, RequestBody, ResponseBody
from records.identifiers import MAX_LENGTH
from records.limits import (
    MAX_ADDRESSES,
    MAX_AFFIXES,
    MAX_CONTACT,
    MAX_FULL_NAME,
    MAX_GIVEN,
    MAX_LANGUAGES,
    MAX_LINE,
    MAX_LINES,
    MAX_NAME_PART,
    MAX_NAMES,
    MAX_POSTAL_CODE,
    MAX_TELECOM,
)
from records.partial_dates import (
    MAX_TIME,
    Deceased,
    is_in_future,
    latest_birth_date,
    read_death,
    read_moment,
)
from records.patients.codes import (
    LANGUAGE_PATTERN,
    MAX_LANGUAGE,
    AddressUse,
    ContactSystem,
    ContactUse,
    NameUse,
)

SYSTEM_PATTERN = r"^[^\s|\u0000]+$"
VALUE_PATTERN = r"^[^\s\u0000]([^\u0000]*[^\s\u0000])?$"


def matching(pattern: str, rule: str) -> Checked:
    compiled = re.compile(pattern.removesuffix("$"))

    def check(value: str) -> str:
        if not compiled.fullmatch(value):
            raise PydanticCustomError(rule, "a text of another form")
        return value

    return Checked(check, pattern)


FullName = Annotated[str, Field(max_length=MAX_FULL_NAME), STORABLE]
NamePart = Annotated[str, Field(max_length=MAX_NAME_PART), STORABLE]
System = Annotated[str, Field(max_length=MAX_LENGTH), matching(SYSTEM_PATTERN, "no_space_or_bar")]
Value = Annotated[str, Field(max_length=MAX_LENGTH), matching(VALUE_PATTERN, "no_space_around")]


def not_in_future(value: date) -> date:
    if value > latest_birth_date():
        raise PydanticCustomError("not_in_future", "a date of birth in the past")
    return value


def check_deceased(value: JSON) -> Deceased:
    if isinstance(value, bool):
        return value
    try:
        death = read_death(value)
    except (TypeError, ValueError):
        raise PydanticCustomError(
            "true_false_or_time", "true, false, or FHIR's dateTime of a death"
        ) from None
    if is_in_future(death):
        raise PydanticCustomError("not_in_future", "a death in the past")
    return str(value)


DateOfBirth = Annotated[CalendarDate, AfterValidator(not_in_future)]
DECEASED = {
    "anyOf": [
        {"type": "boolean"},
        {"type": "string", "format": "date-time", "maxLength": MAX_TIME},
        {"type": "string", "format": "date"},
        {"type": "string", "pattern": "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2]))?$"},
    ]
}
DeceasedGiven = Annotated[
    Deceased,
    BeforeValidator(check_deceased),
    WithJsonSchema(DECEASED),
    Field(
        description="`true`, `false`, or the date of death: YYYY, YYYY-MM, YYYY-MM-DD, or with time"
        " and offset"
    ),
]


def check_time(value: JSON) -> str:
    try:
        read_moment(value)
    except (TypeError, ValueError):
        raise PydanticCustomError("fhir_date_time", "FHIR's dateTime") from None
    return str(value)


Time = Annotated[
    str,
    BeforeValidator(check_time),
    WithJsonSchema({"anyOf": DECEASED["anyOf"][1:]}),
    Field(description="YYYY, YYYY-MM, YYYY-MM-DD, or a date and time with its offset"),
]
MaritalStatus = Annotated[
    NamePart, Field(description="A code of HL7's v3-MaritalStatus, such as `M`, or text")
]


class Period(RequestBody):
    """The time in which an identifier is valid. A date includes the whole day of the facility."""

    start: Time | None = None
    end: Time | None = None

    @model_validator(mode="after")
    def require_order(self) -> Self:
        if self.start and self.end and read_moment(self.start) > read_moment(self.end, is_end=True):
            raise PydanticCustomError("end_not_before_start", "a period that does not end first")
        return self


class HumanName(RequestBody):
    """A name of a person, as one string or in parts."""

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


Line = Annotated[str, Field(max_length=MAX_LINE), STORABLE]


class ContactPoint(RequestBody):
    """A phone number, email address or URL of a person."""

    system: ContactSystem | None = None
    value: Annotated[str, Field(max_length=MAX_CONTACT), STORABLE]
    use: ContactUse | None = None


class Address(RequestBody):
    """A postal address of a person, as one string or in parts."""

    use: AddressUse | None = None
    text: Line | None = None
    line: Annotated[tuple[Line, ...], AtMost(MAX_LINES)] = ()
    city: NamePart | None = None
    state: NamePart | None = None
    postal_code: Annotated[str, Field(max_length=MAX_POSTAL_CODE), STORABLE] | None = None
    country: NamePart | None = None

    @model_validator(mode="after")
    def require_text_or_part(self) -> Self:
        parts = (self.text, self.line, self.city, self.state, self.postal_code, self.country)
        if not any(parts):
            raise PydanticCustomError("address_of_something", "an address with a text or a part")
        return self


class Communication(RequestBody):
    language: Annotated[
        str,
        Field(max_length=MAX_LANGUAGE, description="A BCP 47 tag, such as `en` or `pt-BR`"),
        matching(LANGUAGE_PATTERN, "language_tag"),
    ]
    preferred: StrictBool | None = Field(
        None, description="Whether the person prefers this language"
    )


Names = Annotated[tuple[HumanName, ...], AtMost(MAX_NAMES)]
Telecom = Annotated[tuple[ContactPoint, ...], AtMost(MAX_TELECOM)]
Addresses = Annotated[tuple[Address, ...], AtMost(MAX_ADDRESSES)]
Communications = Annotated[tuple[Communication, ...], AtMost(MAX_LANGUAGES)]


class HumanNameOut(ResponseBody):
    use: str | None
    text: str | None
    family: str | None
    given: list[str]
    prefix: list[str]
    suffix: list[str]


class PeriodOut(ResponseBody):
    start: str | None
    end: str | None


class ContactPointOut(ResponseBody):
    system: str | None
    value: str
    use: str | None


class AddressOut(ResponseBody):
    use: str | None
    text: str | None
    line: list[str]
    city: str | None
    state: str | None
    postal_code: str | None
    country: str | None


class CommunicationOut(ResponseBody):
    language: str
    preferred: bool | None
