"""Request models reject unknown fields and values that cannot be stored."""

import json
import math
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Annotated, Any, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    JsonValue,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import (
    custom_error_schema,
    no_info_after_validator_function,
    no_info_before_validator_function,
)

from chassis.problems.closed_model import ClosedModel

MAX_OBJECT_BYTES = 256 * 1024
MAX_DEPTH = 100  # All parsers and serialisers in use support this.
MAX_DIGITS = 1000  # Python's own parser rejects more than 4,300 digits.
TOO_LONG = 10**MAX_DIGITS
LEAST_PLAIN, LEAST_EXPONENT = 1e-4, 1e16  # Python writes numbers between them without an exponent.
CALENDAR_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# RFC 3339, section 5.6. Pydantic would parse digits as seconds since 1970.
TIMESTAMP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)
ENCODE_PLUS = "The time has a space instead of the sign of its UTC offset. In a URL, a `+` means a space: write `%2B`."
INFINITE = frozenset({datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)})
# A non-blank text without NUL. The contract also has this pattern.
TEXT_PATTERN = r"^[^\u0000]*[^\s\u0000][^\u0000]*$"


class RequestBody(ClosedModel):
    """A JSON object that a client sends."""


class MergePatch(RequestBody):
    """RFC 7396. Each field has a default: None if null removes the value, otherwise `omittable()`."""

    @model_validator(mode="after")
    def _require_a_field(self) -> Self:
        if not self.model_fields_set:
            raise PydanticCustomError("at_least_one_field", "a change names a field at least")
        return self

    def given(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.model_fields_set}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        resolved = handler.resolve_ref_schema(handler(schema))
        resolved["minProperties"] = 1
        return resolved


def with_examples(*examples: JsonValue, **schema: JsonValue) -> ConfigDict:
    """Return the configuration of a model with these examples and members in the contract."""
    return ConfigDict(json_schema_extra={"examples": [*examples], **schema})


def omittable() -> Any:  # The type that pydantic's Field returns.
    """A MergePatch field may be absent, but not null."""
    return Field(default_factory=lambda: None)


class ResponseBody(BaseModel):
    """Fields of responses do not have defaults, so the contract requires each field."""

    # A process sends few of its kinds of responses; building all takes a sixth of a service's start.
    model_config = ConfigDict(defer_build=True)


def _require_storable_text(value: str) -> str:
    if "\x00" in value:
        raise PydanticCustomError("no_nul_character", "NUL characters cannot be stored")
    if not value.strip():
        raise PydanticCustomError("not_blank", "the text is blank")
    return value


class Checked:
    """A text type with a check: the same rule as the pattern in the contract, applied after the length limits."""

    def __init__(self, check: Callable[[str], str], pattern: str) -> None:
        self._check = check
        self._pattern = pattern

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return handler(schema) | {"pattern": self._pattern}


class AtMost:
    """The length of a list is checked before its items."""

    def __init__(self, items: int) -> None:
        self._items = items

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return no_info_before_validator_function(self._count, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return handler(schema) | {"maxItems": self._items}

    def _count(self, value: Any) -> Any:
        if isinstance(value, list) and len(value) > self._items:
            raise PydanticCustomError("too_long", "too many items", {"max_length": self._items})
        return value


# Annotated[str, Field(max_length=...), STORABLE] is a non-blank text without NUL.
STORABLE = Checked(_require_storable_text, TEXT_PATTERN)


def _require_calendar_date(value: Any) -> Any:
    if not (isinstance(value, str) and CALENDAR_DATE.fullmatch(value)):
        raise PydanticCustomError("must_be_date", "a date as YYYY-MM-DD")
    return value


def _require_text_timestamp(value: Any) -> Any:
    if isinstance(value, str) and TIMESTAMP.fullmatch(value):
        return value
    message = "a timestamp as RFC 3339 text with its offset"
    if isinstance(value, str) and TIMESTAMP.fullmatch("+".join(value.rsplit(" ", 1))):
        raise PydanticCustomError("must_be_timestamp", message, {"detail": ENCODE_PLUS})
    raise PydanticCustomError("must_be_timestamp", message)


def _in_utc(value: datetime) -> datetime:
    """Rejects times outside the calendar, and datetime's minimum and maximum, which asyncpg stores
    as infinity.
    """
    with suppress(OverflowError):
        moment = value.astimezone(UTC)
        if moment not in INFINITE:
            return moment
    raise PydanticCustomError("must_be_timestamp", "a timestamp as RFC 3339 text with its offset")


CalendarDate = Annotated[date, BeforeValidator(_require_calendar_date)]
Timestamp = Annotated[
    AwareDatetime, BeforeValidator(_require_text_timestamp), AfterValidator(_in_utc)
]


def not_before(start: str) -> AfterValidator:
    """Reject an end of a range before its start, a field that the model declares earlier."""

    def check(end: datetime | None, info: ValidationInfo) -> datetime | None:
        begin = info.data.get(start)
        if begin is not None and end is not None and end < begin:
            raise PydanticCustomError("range_in_order", "a range ends after its start")
        return end

    return AfterValidator(check)


def _require_storable(value: Any, depth: int = 1) -> int:
    """Reject values that jsonb or other parsers cannot store, and deep nesting. Return how many
    digits jsonb adds at most, because it writes numbers without exponents.
    """
    if isinstance(value, str):
        _require_storable_characters(value)
    elif isinstance(value, int):
        if not -TOO_LONG < value < TOO_LONG:
            raise PydanticCustomError("max_digits", "too many digits", {"allowed": MAX_DIGITS})
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise PydanticCustomError("finite_number", "the number is too large, or none")
        is_plain = value == 0 or LEAST_PLAIN <= abs(value) < LEAST_EXPONENT
        return 0 if is_plain else abs(int(math.log10(abs(value))))
    elif isinstance(value, dict | list):
        if depth > MAX_DEPTH:
            raise PydanticCustomError("nesting_depth", "nested too deeply", {"allowed": MAX_DEPTH})
        for name in value if isinstance(value, dict) else ():
            _require_storable_characters(name)
        members = value.values() if isinstance(value, dict) else value
        return sum(_require_storable(member, depth + 1) for member in members)
    return 0


def _require_storable_characters(value: str) -> None:
    if "\x00" in value:
        raise PydanticCustomError("no_nul_character", "NUL characters cannot be stored")
    if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
        raise PydanticCustomError("valid_unicode", "lone surrogates are no characters")


def _require_storable_object(value: dict[str, Any]) -> dict[str, Any]:
    added = _require_storable(value)
    size = len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()) + added
    if size > MAX_OBJECT_BYTES:
        raise PydanticCustomError(
            "max_bytes", "the object is too large", {"max_bytes": MAX_OBJECT_BYTES}
        )
    return value


StoredObject = Annotated[
    dict[str, Any], AfterValidator(_require_storable_object), WithJsonSchema({"type": "object"})
]


def _require_number(value: Any) -> Any:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise PydanticCustomError("int_type", "a whole number")
    return value


# Accepts the JSON number 36.0 as an integer, but not "36" or true.
WHOLE_NUMBER = BeforeValidator(_require_number)


class IDHint:
    """The problem's detail for an ID that is not a UUID."""

    def __init__(self, detail: str) -> None:
        self._detail = detail

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return custom_error_schema(
            handler(source),
            custom_error_type="must_be_uuid",
            custom_error_message="-",
            custom_error_context={"detail": self._detail},
        )


UUID_TEXT = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
UNUSABLE_IN_PATH = frozenset("/\\?#%")


def _require_printable(value: str) -> str:
    if not value.isprintable() or not value.strip():
        raise PydanticCustomError("printable", "printable characters only")
    # UUIDs are not case-sensitive.
    return value.lower() if UUID_TEXT.fullmatch(value) else value


def _require_usable_in_path(value: str) -> str:
    if UNUSABLE_IN_PATH & set(value) or value in {".", ".."}:
        raise PydanticCustomError(
            "usable_in_path", "not usable in a path", {"allowed": "none of / \\ ? # %, not . or .."}
        )
    return _require_printable(value)


ExternalId = Annotated[
    str,
    Field(min_length=1, max_length=64),
    Checked(_require_printable, r"^(?! *$)[^\u0000-\u001f\u007f-\u00a0]+$"),
]
PathSegment = Annotated[
    str,
    Field(min_length=1, max_length=64),
    Checked(_require_usable_in_path, r"^(?!\.{1,2}$)(?! *$)[^/\\?#%\u0000-\u001f\u007f-\u00a0]+$"),
]
