import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Annotated, Any, ClassVar

from mcp_types import ToolAnnotations
from pydantic import ConfigDict, Field, model_validator

from chassis.any_types import JSON, JSONObject
from chassis.identity.caller import Caller
from chassis.problems.closed_model import ClosedModel
from mcp_app.gateway import REQUEST_LESS, STORED, Call

READS = ToolAnnotations(read_only_hint=True)
ADDS = ToolAnnotations(destructive_hint=False)
ADDS_ONCE = ToolAnnotations(destructive_hint=False, idempotent_hint=True)
REPLACES = ToolAnnotations(destructive_hint=True, idempotent_hint=True)

KEY = "idempotency_key"
# n8n's MCP client tool adds these members to the arguments of each call.
ADDED_BY_CLIENTS = frozenset({"_meta", "action", "chatInput", "sessionId", "tool", "toolCallId"})
Time = Annotated[str | None, Field(description="RFC 3339")]
Cursor = Annotated[str | None, Field(description="`next` of the previous page")]
# The services have the same limits of the key, which becomes a header.
Key = Annotated[
    str | None,
    Field(max_length=255, pattern=r"^[!-~]([ -~]*[!-~])?$", description="Same key: stored once"),
]


NESTED = frozenset({"array", "object"})


@dataclass(frozen=True, slots=True)
class About:
    """A tool's definition without its arguments.

    `scope`: the scope that its path requires; `parameters`: the scope parameters that the path
    enforces; `shows_texts`: whether answers contain stored texts; `returns`: members that every
    answer has, with their types.
    """

    name: str
    scope: str
    hints: ToolAnnotations
    shows_texts: bool = False
    parameters: tuple[str, ...] = ()
    returns: Mapping[str, str] = field(default_factory=dict)


class Arguments(ClosedModel):
    """The arguments of a tool. This app checks only that IDs are UUIDs, because they become part of
    paths; the services check all other values.

    Arguments are read as models and their frameworks send them: null, and "" for an optional argument, count as
    omitted, a list or an object may be JSON text, and members of ADDED_BY_CLIENTS are ignored.
    """

    model_config = ConfigDict(ser_json_inf_nan="constants")
    about: ClassVar[About]
    optional: ClassVar[frozenset[str]]

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        super().__pydantic_init_subclass__(**options)
        cls.optional = frozenset(
            field.alias or name
            for name, field in cls.model_fields.items()
            if not field.is_required()
        )

    @model_validator(mode="before")
    @classmethod
    def _as_models_send(cls, given: JSON) -> JSON:
        if not isinstance(given, dict):
            return given
        nested = cls._nested()
        return {
            name: _parsed(value) if name in nested else value
            for name, value in given.items()
            if not cls._is_omitted(name, value)
        }

    @classmethod
    def _is_omitted(cls, name: str, value: JSON) -> bool:
        if value is None or (name in ADDED_BY_CLIENTS and name not in cls.declared):
            return True
        return value == "" and name in cls.optional

    @classmethod
    @cache
    def _nested(cls) -> frozenset[str]:
        fields = cls.model_json_schema()["properties"]
        return frozenset(name for name, field in fields.items() if _kinds(field) & NESTED)

    def call(self, caller: Caller) -> Call:
        raise NotImplementedError

    def given(self, *, without: frozenset[str] = frozenset()) -> dict[str, Any]:
        return self.model_dump(
            mode="json", by_alias=True, exclude_none=True, exclude={KEY, *without}
        )

    def query(self, *, without: frozenset[str] = frozenset()) -> dict[str, str]:
        return {
            name: str(value).lower() if isinstance(value, bool) else str(value)
            for name, value in self.given(without=without).items()
        }

    def key_header(self) -> dict[str, str]:
        key: str | None = getattr(self, KEY, None)
        return {} if key is None else {"Idempotency-Key": key}

    def post(self, path: str, *, without: frozenset[str] = frozenset()) -> Call:
        text = REQUEST_LESS if self.about.hints.read_only_hint else STORED
        return Call(
            "POST",
            path,
            body=self.given(without=without),
            headers=self.key_header(),
            if_too_large=text,
        )

    def check(self) -> Call | None:
        """A call that precedes the tool's call."""
        return None

    def stopped_by(self, checked: JSONObject) -> JSONObject | None:
        """Return an answer if the tool's call must not be sent after the check."""
        raise NotImplementedError


def _kinds(field: JSONObject) -> set[str]:
    return {one["type"] for one in (field, *field.get("anyOf", ())) if "type" in one}


def _parsed(value: JSON) -> JSON:
    if not isinstance(value, str) or value.lstrip()[:1] not in {"[", "{"}:
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value
