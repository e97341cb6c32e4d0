"""Who may call a route and what body it takes, declared beside its endpoint. Free of FastAPI.

@router.post("/internal/encounters/lookup")
@allow(peers=["audit"])
async def look_up_encounters(...) -> KnownEncounters: ...
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from email.message import Message as MediaType
from functools import lru_cache
from typing import Any, Literal, TypeVar

from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import NotAllowed, PersonRequired

# FastAPI calls it with whatever it asks for.
Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])
AGENT: Literal[CallerKind.AGENT] = CallerKind.AGENT
PERSON: Literal[CallerKind.PERSON] = CallerKind.PERSON
MAX_BODY_BYTES = 1024 * 1024
NDJSON = "application/x-ndjson"
CALLER_RULE = "__caller_rule__"
BODY_RULE = "__body_rule__"


@dataclass(frozen=True, slots=True)
class CallerRule:
    """Who may call a route: agents and persons by kind, services by name. A scope becomes a field
    here.
    """

    kinds: frozenset[CallerKind] = frozenset()
    peers: frozenset[str] = frozenset()
    is_open: bool = False  # To everyone, without a token.

    def check(self, caller: Caller) -> None:
        """Raise PersonRequired or NotAllowed for a caller that the rule does not name."""
        if caller.kind in self.kinds or (
            caller.kind is CallerKind.SERVICE and caller.name in self.peers
        ):
            return
        raise PersonRequired if self.kinds == {CallerKind.PERSON} else NotAllowed

    def names(self) -> list[str]:
        """Return who may call, as the contract says it: `agent`, `person`, `service:audit`."""
        return [*sorted(self.kinds), *(f"service:{peer}" for peer in sorted(self.peers))]


@dataclass(frozen=True, slots=True)
class BodyRule:
    """What a route takes: how many bytes, and whether lines of JSON as well."""

    max_bytes: int = MAX_BODY_BYTES
    ndjson: bool = False

    def takes(self, content_type: str) -> bool:
        """Whether a body of this Content-Type is taken."""
        return is_json(content_type) or (
            self.ndjson and content_type.partition(";")[0].strip().lower() == NDJSON
        )


ORDINARY_BODY = BodyRule()


def allow(
    *kinds: Literal[CallerKind.AGENT, CallerKind.PERSON], peers: Iterable[str] = ()
) -> Callable[[Endpoint], Endpoint]:
    """Declare who may call an endpoint. Every other caller gets 403 before the body is read."""
    return _declare(CALLER_RULE, CallerRule(frozenset(kinds), frozenset(peers)))


def allow_everyone(endpoint: Endpoint) -> Endpoint:
    """Declare that an endpoint asks for no token: health, metrics and documents only."""
    return _declare(CALLER_RULE, CallerRule(is_open=True))(endpoint)


def take(*, max_bytes: int, ndjson: bool = False) -> Callable[[Endpoint], Endpoint]:
    """Declare that an endpoint takes larger bodies than the others, or lines of JSON as well."""
    return _declare(BODY_RULE, BodyRule(max_bytes, ndjson=ndjson))


def _declare(name: str, rule: object) -> Callable[[Endpoint], Endpoint]:
    def declare(endpoint: Endpoint) -> Endpoint:
        setattr(endpoint, name, rule)
        return endpoint

    return declare


def caller_rule_of(endpoint: Callable[..., Any]) -> CallerRule | None:
    """Return who may call an endpoint, or None where it does not say."""
    rule: CallerRule | None = getattr(endpoint, CALLER_RULE, None)
    return rule


def body_rule_of(endpoint: Callable[..., Any]) -> BodyRule:
    """Return what body an endpoint takes."""
    rule: BodyRule = getattr(endpoint, BODY_RULE, ORDINARY_BODY)
    return rule


@lru_cache(maxsize=64)
def is_json(content_type: str) -> bool:
    """Whether a Content-Type names JSON."""
    media_type = MediaType()
    media_type["content-type"] = content_type
    subtype = media_type.get_content_subtype()
    return media_type.get_content_maintype() == "application" and (
        subtype == "json" or subtype.endswith("+json")
    )
