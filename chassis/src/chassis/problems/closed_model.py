"""Models that refuse members they do not declare: what is not understood must not seem stored.

Of an object with very many of them a few are named and the others counted, so that a refusal costs
little.
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

# The type of the error; its place is the object, its context what the object may hold.
UNKNOWN = "unknown_field"


class ClosedModel(BaseModel):
    """A model that refuses unknown members. Errors name the object that holds one, never the member
    itself.
    """

    model_config = ConfigDict(extra="forbid")
    declared: ClassVar[frozenset[str]]  # Names of the members, as they are sent.
    _many: ClassVar[int]  # As many members as an object has that is not looked at more closely.

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        """Note the names of the members."""
        cls.declared = frozenset(field.alias or name for name, field in cls.model_fields.items())
        cls._many = len(cls.declared) + MAX_ERRORS

    @classmethod
    def surplus(cls, members: dict[str, Any]) -> frozenset[str]:
        """Return the unknown members of an object that no error names: those beyond MAX_ERRORS."""
        return frozenset([name for name in members if name not in cls.declared][MAX_ERRORS:])

    @model_validator(mode="wrap")
    @classmethod
    def _name_unknown_members(cls, value: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        surplus: frozenset[str] = frozenset()
        if type(value) is dict and len(value) > cls._many:
            surplus = cls.surplus(value)
            value = {name: member for name, member in value.items() if name not in surplus}
        try:
            return handler(value)
        except ValidationError as failure:
            if type(value) is not dict or value.keys() <= cls.declared:
                raise
            raise cls._explained(failure, len(surplus)) from None

    @classmethod
    def _explained(cls, failure: ValidationError, more: int) -> ValidationError:
        """Return the same errors, with those of unknown members at the place of their object."""
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
