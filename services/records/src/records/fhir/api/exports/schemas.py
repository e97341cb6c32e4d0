from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from chassis.http.fields import STORABLE, AtMost, RequestBody, ResponseBody, with_examples
from records.fhir.api.exports.requests import MAX_PARAMETERS

MAX_NAME = 64
MAX_VALUE = 8000
Value = Annotated[str, Field(max_length=MAX_VALUE), STORABLE]


class ExportReference(RequestBody):
    reference: Value
    type: Value | None = None
    display: Value | None = None


class ExportParameter(RequestBody):
    """A parameter of $export with exactly one value."""

    name: Annotated[str, Field(max_length=MAX_NAME), STORABLE]
    value_string: Value | None = Field(None, alias="valueString")
    value_code: Value | None = Field(None, alias="valueCode")
    value_instant: Value | None = Field(None, alias="valueInstant")
    value_reference: ExportReference | None = Field(None, alias="valueReference")

    @property
    def value(self) -> str:
        (value,) = self._values()
        return value.reference if isinstance(value, ExportReference) else value

    @model_validator(mode="after")
    def require_one_value(self) -> Self:
        if len(self._values()) != 1:
            raise PydanticCustomError("value_of_parameter", "one value")
        return self

    def _values(self) -> list[str | ExportReference]:
        values = (self.value_string, self.value_code, self.value_instant, self.value_reference)
        return [value for value in values if value is not None]


class ExportParameters(RequestBody):
    """The FHIR Parameters resource of $export."""

    model_config = with_examples(
        {
            "resourceType": "Parameters",
            "parameter": [
                {"name": "_type", "valueString": "Patient,Observation"},
                {"name": "_since", "valueInstant": "2026-01-01T00:00:00Z"},
            ],
        }
    )

    resource_type: Literal["Parameters"] = Field(alias="resourceType")
    parameter: Annotated[list[ExportParameter], AtMost(MAX_PARAMETERS)] = Field(
        default_factory=list
    )

    def pairs(self) -> list[tuple[str, str]]:
        return [(one.name, one.value) for one in self.parameter]


class ExportedFile(ResponseBody):
    type: str
    url: str
    count: int


class Manifest(ResponseBody):
    """The files of a completed export. A type may have several files."""

    transaction_time: str = Field(
        alias="transactionTime",
        description="Pass it as `_since` to the next export, which then misses no change",
    )
    request: str
    requires_access_token: bool = Field(alias="requiresAccessToken")
    output: list[ExportedFile]
    error: list[ExportedFile]
