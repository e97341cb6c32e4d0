"""Wire types of the patient search."""

from collections.abc import Sequence
from typing import Annotated, Any, Self

import orjson
from pydantic import BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from chassis.http.fields import STORABLE, RequestBody, ResponseBody
from chassis.http.paging import PageBody
from records.identifiers import MAX_LENGTH, parse_token
from records.partial_dates import read_date
from records.patients.rows import PatientRow
from records.patients.schemas import (
    PatientOut,
    PatientOutline,
    outline_fields,
    public_fields,
)
from records.patients.texts import FullName, matching

BIRTH_DATE = {
    "anyOf": [
        {"type": "string", "format": "date"},
        {"type": "string", "pattern": "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2]))?$"},
    ]
}
STORABLE_VALUE = Annotated[str, Field(max_length=MAX_LENGTH), STORABLE]
SYSTEM = Annotated[str, Field(max_length=MAX_LENGTH), matching(r"^[^\u0000]*$", "no_nul_character")]


# Any: a JSON value before its validation.
def _check_calendar(value: Any) -> Any:
    try:
        read_date(value)
    except (ValueError, TypeError):
        raise PydanticCustomError("must_be_date", "a date as YYYY-MM-DD, YYYY-MM or YYYY") from None
    return value


# Any: a JSON value before its validation.
def _parse_token(value: Any) -> Any:
    """Convert an identifier written as in If-None-Exist to an object."""
    if not isinstance(value, str):
        return value
    try:
        wanted = parse_token(value)
    except ValueError:
        raise PydanticCustomError("identifier_token", "an identifier as <system>|<value>") from None
    return {"system": wanted.system, "value": wanted.value}


BirthDate = Annotated[str, BeforeValidator(_check_calendar), WithJsonSchema(BIRTH_DATE)]


class IdentifierAsked(RequestBody):
    """An identifier to search for."""

    system: Annotated[
        SYSTEM | None,
        Field(description="Empty: an identifier without a system; omitted: any system"),
    ] = None
    value: STORABLE_VALUE


class PatientSearch(PageBody):
    """Criteria, of which a patient meets all."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"name": "jane d", "date_of_birth": "1988-04-12"}]}
    )

    name: Annotated[
        FullName | None,
        Field(
            description="Words of the name or their beginnings, in any order, regardless of case and accents"
        ),
    ] = None
    date_of_birth: Annotated[
        BirthDate | None,
        Field(description="YYYY-MM-DD; YYYY-MM and YYYY find all who were born in it"),
    ] = None
    identifier: Annotated[
        Annotated[
            IdentifierAsked,
            BeforeValidator(
                _parse_token,
                json_schema_input_type=IdentifierAsked
                | Annotated[str, Field(pattern=r"^([^|]*\|)?.*\S")],
            ),
        ]
        | None,
        Field(description="With its system or without, also as `<system>|<value>`"),
    ] = None

    @property
    def criteria(self) -> list[str]:
        """Return the names of the criteria, without values."""
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
    """Patients who meet the criteria. Without the scope `Patient.r` each has only `id`, the name,
    the year of birth and `gender`.
    """

    patients: list[PatientOut | PatientOutline]
    next: str | None


def page_json(rows: Sequence[PatientRow], following: str | None, *, is_whole: bool) -> bytes:
    """Return a PatientPage as JSON, of outlines unless `is_whole`. Without its models a page of 100
    costs half the time.
    """
    fields = public_fields if is_whole else outline_fields
    # orjson does not know the driver's subclass of UUID.
    patients = [fields(row) | {"id": str(row.id)} for row in rows]
    return orjson.dumps(
        {"patients": patients, "next": following}, default=str, option=orjson.OPT_UTC_Z
    )
