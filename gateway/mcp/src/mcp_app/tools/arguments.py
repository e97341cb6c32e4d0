"""The base class of tool arguments, with hints and idempotency keys."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar

from mcp_types import ToolAnnotations
from pydantic import ConfigDict, Field, model_validator

from chassis.identity.caller import Caller
from chassis.problems.closed_model import ClosedModel
from mcp_app.gateway import Call

READS = ToolAnnotations(read_only_hint=True)
ADDS = ToolAnnotations(destructive_hint=False)
ADDS_ONCE = ToolAnnotations(destructive_hint=False, idempotent_hint=True)
REPLACES = ToolAnnotations(destructive_hint=True, idempotent_hint=True)

KEY = "idempotency_key"
Cursor = Annotated[str | None, Field(description="`next` of the previous page")]
# The services have the same limits: the key becomes a header.
Key = Annotated[
    str | None,
    Field(
        max_length=255,
        pattern=r"^[!-~]([ -~]*[!-~])?$",
        description="Same key: stored once",
    ),
]


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
    paths; the services check all other values. A null argument counts as omitted.
    """

    # NaN and infinity are forwarded, and rejected by the service.
    model_config = ConfigDict(ser_json_inf_nan="constants")
    about: ClassVar[About]

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, given: Any) -> Any:  # Any: JSON.
        if not isinstance(given, dict):
            return given
        return {name: value for name, value in given.items() if value is not None}

    def call(self, caller: Caller) -> Call:
        raise NotImplementedError

    def given(self, *, without: frozenset[str] = frozenset()) -> dict[str, Any]:
        """Return the arguments as JSON, without the key and omitted arguments."""
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
        return Call("POST", path, body=self.given(without=without), headers=self.key_header())
