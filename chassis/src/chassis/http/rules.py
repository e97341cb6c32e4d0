"""Who may call a route and which body it accepts, declared at its endpoint. Free of FastAPI.

@router.post("/internal/encounters/lookup")
@allow(peers=["audit"])
async def look_up_encounters(...) -> KnownEncounters: ...
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import NotAllowed, PersonRequired

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])  # FastAPI chooses the arguments.
AGENT: Literal[CallerKind.AGENT] = CallerKind.AGENT
PERSON: Literal[CallerKind.PERSON] = CallerKind.PERSON
MAX_BODY_BYTES = 1024 * 1024
NDJSON = "application/x-ndjson"
_CALLER_RULE = "__caller_rule__"
_BODY_RULE = "__body_rule__"


@dataclass(frozen=True, slots=True)
class CallerRule:
    """Who may call a route: agents and persons by kind, services by name."""

    kinds: frozenset[CallerKind] = frozenset()
    peers: frozenset[str] = frozenset()
    is_open: bool = False  # To everyone, without a token.

    def check(self, caller: Caller) -> None:
        """Raise PersonRequired or NotAllowed for any other caller."""
        if caller.kind in self.kinds or (
            caller.kind is CallerKind.SERVICE and caller.name in self.peers
        ):
            return
        raise PersonRequired if self.kinds == {CallerKind.PERSON} else NotAllowed

    def names(self) -> list[str]:
        """Return the callers as the contract lists them: `agent`, `person`, `service:audit`."""
        return [*sorted(self.kinds), *(f"service:{peer}" for peer in sorted(self.peers))]


@dataclass(frozen=True, slots=True)
class BodyRule:
    max_bytes: int = MAX_BODY_BYTES
    ndjson: bool = False

    def accepts(self, content_type: str) -> bool:
        return is_json(content_type) or (self.ndjson and is_ndjson(content_type))


def allow(
    *kinds: Literal[CallerKind.AGENT, CallerKind.PERSON], peers: Iterable[str] = ()
) -> Callable[[Endpoint], Endpoint]:
    """Declare who may call an endpoint. Other callers get 403 before their body is read."""
    return _declare(_CALLER_RULE, CallerRule(frozenset(kinds), frozenset(peers)))


def allow_everyone(endpoint: Endpoint) -> Endpoint:
    """Declare that an endpoint needs no token: for health, metrics and documents only."""
    return _declare(_CALLER_RULE, CallerRule(is_open=True))(endpoint)


def take(*, max_bytes: int, ndjson: bool = False) -> Callable[[Endpoint], Endpoint]:
    """Declare that an endpoint accepts larger bodies than others, or NDJSON as well."""
    return _declare(_BODY_RULE, BodyRule(max_bytes, ndjson=ndjson))


def _declare(name: str, rule: object) -> Callable[[Endpoint], Endpoint]:
    def declare(endpoint: Endpoint) -> Endpoint:
        setattr(endpoint, name, rule)
        return endpoint

    return declare


def caller_rule_of(endpoint: Callable[..., Any]) -> CallerRule | None:
    rule: CallerRule | None = getattr(endpoint, _CALLER_RULE, None)
    return rule


def body_rule_of(endpoint: Callable[..., Any]) -> BodyRule:
    rule: BodyRule = getattr(endpoint, _BODY_RULE, BodyRule())
    return rule


def is_json(content_type: str) -> bool:
    """Whether a Content-Type names JSON, by the rule by which FastAPI parses a body."""
    kind, _, subtype = _media_type(content_type).partition("/")
    return kind == "application" and (
        subtype == "json" or (subtype.endswith("+json") and "/" not in subtype)
    )


def is_ndjson(content_type: str) -> bool:
    return _media_type(content_type) == NDJSON


def _media_type(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()
