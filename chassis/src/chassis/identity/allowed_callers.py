"""Who may call a route, declared at its endpoint. Free of FastAPI.

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
_CALLER_RULE = "__caller_rule__"


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


def allow(
    *kinds: Literal[CallerKind.AGENT, CallerKind.PERSON], peers: Iterable[str] = ()
) -> Callable[[Endpoint], Endpoint]:
    """Declare who may call an endpoint. Other callers get 403 before their body is read."""
    return _declare(CallerRule(frozenset(kinds), frozenset(peers)))


def allow_everyone(endpoint: Endpoint) -> Endpoint:
    """Declare that an endpoint needs no token: for health, metrics and documents only."""
    return _declare(CallerRule(is_open=True))(endpoint)


def _declare(rule: CallerRule) -> Callable[[Endpoint], Endpoint]:
    def declare(endpoint: Endpoint) -> Endpoint:
        setattr(endpoint, _CALLER_RULE, rule)
        return endpoint

    return declare


def caller_rule_of(endpoint: Callable[..., Any]) -> CallerRule | None:
    rule: CallerRule | None = getattr(endpoint, _CALLER_RULE, None)
    return rule
