"""Wire types of the patient search."""

from collections.abc import Sequence
from typing import Annotated, Any, Self

import orjson
from pydantic import BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from chassis.database.pool import Row
from chassis.http.fields import STORABLE, RequestBody, ResponseBody
from chassis.http.paging import PageBody
from records.identifiers import MAX_LENGTH, parse_token
from records.partial_dates import read_date
from records.patients.schemas import FullName, PatientOut, fields_of_row, matching

BIRTH_DATE = {
    "anyOf": [
        {"type": "string", "format": "date"},
        {"type": "string", "pattern": "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2]))?$"},
    ]
}
STORABLE_VALUE = Annotated[str, Field(max_length=MAX_LENGTH), STORABLE]
SYSTEM = Annotated[str, Field(max_length=MAX_LENGTH), matching(r"^[^\u0000]*$", "no_nul_character")]


def in_calendar(value: Any) -> Any:
    """Return a date, whole or not, that the calendar has."""
    try:
        read_date(value)
    except (ValueError, TypeError):
        raise PydanticCustomError("must_be_date", "a date as YYYY-MM-DD, YYYY-MM or YYYY") from None
    return value


def from_token(value: Any) -> Any:
    """Return an identifier that is written as in If-None-Exist as one with members."""
    if not isinstance(value, str):
        return value
    try:
        wanted = parse_token(value)
    except ValueError:
        raise PydanticCustomError("identifier_token", "an identifier as <system>|<value>") from None
    return {"system": wanted.system, "value": wanted.value}


BirthDate = Annotated[str, BeforeValidator(in_calendar), WithJsonSchema(BIRTH_DATE)]


class IdentifierAsked(RequestBody):
    """An identifier that is looked for."""

    system: Annotated[
        SYSTEM | None, Field(description="Empty: one without a system; left out: any")
    ] = None
    value: STORABLE_VALUE


class PatientSearch(PageBody):
    """Whom to find: a patient has all that is given."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"name": "jane d", "date_of_birth": "1988-04-12"}]}
    )

    name: Annotated[
        FullName | None,
        Field(
            description="Words of the name, or what they begin with, in any order; case and accents do not count"
        ),
    ] = None
    date_of_birth: Annotated[
        BirthDate | None,
        Field(description="YYYY-MM-DD; YYYY-MM and YYYY find whoever was born then"),
    ] = None
    identifier: Annotated[
        Annotated[
            IdentifierAsked,
            BeforeValidator(
                from_token,
                json_schema_input_type=IdentifierAsked
                | Annotated[str, Field(pattern=r"^([^|]*\|)?.*\S")],
            ),
        ]
        | None,
        Field(description="With its system or without, also as `<system>|<value>`"),
    ] = None

    @property
    def criteria(self) -> list[str]:
        """Return what is given, without what it says."""
        return [
            name
            for name in ("name", "date_of_birth", "identifier")
            if getattr(self, name) is not None
        ]

    @model_validator(mode="after")
    def asks_for_something(self) -> Self:
        """Refuse to list everybody."""
        if not self.criteria:
            raise PydanticCustomError(
                "at_least_one_criterion", "a search names something that patients have"
            )
        return self


class PatientPage(ResponseBody):
    """Patients who have what was asked for."""

    patients: list[PatientOut]
    next: str | None


def page_json(rows: Sequence[Row], following: str | None) -> bytes:
    """Return a PatientPage as JSON. By way of its models a page of 100 takes the service twice as
    long.
    """
    document = {"patients": [fields_of_row(row) for row in rows], "next": following}
    # The driver's UUIDs are a kind of their own, which orjson does not know.
    return orjson.dumps(document, default=str, option=orjson.OPT_UTC_Z)
