"""Parts that all tools share: closed arguments, hints, and keys that make a write safe to repeat."""

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
Cursor = Annotated[str | None, Field(description="`next` of the page before")]
# The services' limits of a key, because it goes into a header.
Key = Annotated[
    str | None,
    Field(
        max_length=255,
        pattern=r"^[!-~]([ -~]*[!-~])?$",
        description="Same key: happens once",
    ),
]


@dataclass(frozen=True, slots=True)
class About:
    """A tool beside its arguments. `scope` is that of the path it calls, `parameters` are those of
    scopes that the path enforces; `shows_texts`: its answer holds texts that others have written;
    `gives`: the types of members that every answer has.
    """

    name: str
    scope: str
    hints: ToolAnnotations
    shows_texts: bool = False
    parameters: tuple[str, ...] = ()
    gives: Mapping[str, str] = field(default_factory=dict)


class Arguments(ClosedModel):
    """The arguments of a tool. Ids are UUIDs, because they go into paths; the services check all
    else. An argument that is null counts as omitted.
    """

    # The service refuses numbers that JSON has not: they go on as they came.
    model_config = ConfigDict(ser_json_inf_nan="constants")
    about: ClassVar[About]

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, given: Any) -> Any:  # Any: JSON.
        if not isinstance(given, dict):
            return given
        return {name: value for name, value in given.items() if value is not None}

    def call(self, caller: Caller) -> Call:
        """Return the tool's one call of the gateway."""
        raise NotImplementedError

    def given(self, *, without: frozenset[str] = frozenset()) -> dict[str, Any]:
        """Return the arguments as JSON, without the key and those that were omitted."""
        return self.model_dump(
            mode="json", by_alias=True, exclude_none=True, exclude={KEY, *without}
        )

    def query(self, *, without: frozenset[str] = frozenset()) -> dict[str, str]:
        """Return the arguments as parameters of a query."""
        return {
            name: str(value).lower() if isinstance(value, bool) else str(value)
            for name, value in self.given(without=without).items()
        }

    def key_header(self) -> dict[str, str]:
        """Return the header with the key; none where the tool takes none, or none was given."""
        key: str | None = getattr(self, KEY, None)
        return {} if key is None else {"Idempotency-Key": key}

    def post(self, path: str, *, without: frozenset[str] = frozenset()) -> Call:
        """Return the request that sends the arguments as its body."""
        return Call("POST", path, body=self.given(without=without), headers=self.key_header())
