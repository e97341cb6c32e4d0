from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, StrictInt, model_validator
from pydantic_core import PydanticCustomError

from chassis.http.fields import STORABLE, AtMost, RequestBody, with_examples
from records.fhir.r4.search.parsing import MAX_PARAMETERS

MAX_NAME = 64
MAX_VALUE = 200
Value = Annotated[str, Field(max_length=MAX_VALUE), STORABLE]


class EverythingParameter(RequestBody):
    """A parameter of $everything with exactly one value."""

    name: Annotated[str, Field(max_length=MAX_NAME), STORABLE]
    value_date: date | None = Field(None, alias="valueDate")
    value_instant: Value | None = Field(None, alias="valueInstant")
    value_code: Value | None = Field(None, alias="valueCode")
    value_integer: StrictInt | None = Field(None, alias="valueInteger")

    @property
    def value(self) -> str:
        (value,) = self._values()
        return str(value)

    @model_validator(mode="after")
    def require_one_value(self) -> Self:
        if len(self._values()) != 1:
            raise PydanticCustomError("value_of_parameter", "one value")
        return self

    def _values(self) -> list[date | str | int]:
        values = (self.value_date, self.value_instant, self.value_code, self.value_integer)
        return [value for value in values if value is not None]


class EverythingParameters(RequestBody):
    """The FHIR Parameters resource of $everything."""

    model_config = with_examples(
        {
            "resourceType": "Parameters",
            "parameter": [
                {"name": "_type", "valueCode": "Condition"},
                {"name": "start", "valueDate": "2026-01-01"},
            ],
        }
    )

    resource_type: Literal["Parameters"] = Field(alias="resourceType")
    parameter: Annotated[list[EverythingParameter], AtMost(MAX_PARAMETERS)] = Field(
        default_factory=list
    )

    def pairs(self) -> list[tuple[str, str]]:
        return [(one.name, one.value) for one in self.parameter]
