"""Models that reject unknown fields, so that a client does not believe that they were stored.

A few unknown fields are reported, the rest are counted, so thousands are cheap to reject.
"""

from typing import Any, ClassVar, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    ValidationError,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from chassis.problems.problem import MAX_ERRORS

UNKNOWN = "unknown_field"


class ClosedModel(BaseModel):
    """Errors point at the object, never at the unknown field, because its name may contain PHI."""

    model_config = ConfigDict(extra="forbid")
    declared: ClassVar[frozenset[str]]  # Field names in JSON.
    _max_checked: ClassVar[int]  # Surplus fields are removed before validation.

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        cls.declared = frozenset(field.alias or name for name, field in cls.model_fields.items())
        cls._max_checked = len(cls.declared) + MAX_ERRORS

    @classmethod
    def surplus(cls, members: dict[str, Any]) -> frozenset[str]:
        return frozenset([name for name in members if name not in cls.declared][MAX_ERRORS:])

    @model_validator(mode="wrap")
    @classmethod
    def _report_unknown_fields(cls, value: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        surplus: frozenset[str] = frozenset()
        if type(value) is dict and len(value) > cls._max_checked:
            surplus = cls.surplus(value)
            value = {name: member for name, member in value.items() if name not in surplus}
        try:
            return handler(value)
        except ValidationError as failure:
            if type(value) is not dict or value.keys() <= cls.declared:
                raise
            raise cls._with_known_names(failure, len(surplus)) from None

    @classmethod
    def _with_known_names(cls, failure: ValidationError, more: int) -> ValidationError:
        details: list[InitErrorDetails] = []
        for error in failure.errors(include_url=False, include_input=False):
            kind, place, context = error["type"], error["loc"], error.get("ctx")
            if kind == "extra_forbidden" and len(place) == 1:
                context = {"name": place[0], "declared": cls.declared, "more": more}
                kind, place, more = UNKNOWN, (), 0
            details.append(
                {"type": PydanticCustomError(kind, "-", context), "loc": place, "input": None}
            )
        return ValidationError.from_exception_data(cls.__name__, details)
