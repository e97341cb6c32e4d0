"""Who may call a route, declared at its endpoint. Free of FastAPI.

@router.get("/patients/{id}")
@allow("Patient.r")
async def read_patient(...) -> PatientOut: ...

@router.post("/internal/encounters/lookup")
@allow_peers("audit")
async def look_up_encounters(...) -> KnownEncounters: ...
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from chassis.identity.caller import Caller, CallerKind
from chassis.identity.scopes import Need
from chassis.problems.problem import NotAllowed, PersonRequired, ScopeMissing

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])  # FastAPI chooses the arguments.
_CALLER_RULE = "__caller_rule__"
FOR_PERSON = (
    "Only a person may do this, or an agent that acts for a person. Send a token of a person, or "
    "one that names you in `act`."
)


@dataclass(frozen=True, slots=True)
class CallerRule:
    """Who may call a route: agents and persons with a scope, services by name."""

    need: Need | None = None  # None: whatever the scopes of an agent or person are.
    kinds: frozenset[CallerKind] = frozenset()
    for_person: bool = False  # Agents only where they act for a person.
    peers: frozenset[str] = frozenset()
    is_open: bool = False  # To everyone, without a token.

    def admit(self, caller: Caller) -> Caller:
        """Return the caller with what its scopes grant here. Raises PersonRequired, ScopeMissing
        or NotAllowed.

        A service that asks for an agent or a person must be a peer, and the scopes of the caller
        that it asks for count.
        """
        if not self._names(caller):
            if self.for_person:
                raise PersonRequired(FOR_PERSON)
            raise PersonRequired if self.kinds == {CallerKind.PERSON} else NotAllowed
        if caller.is_itself:
            return caller
        if self.need is None:
            return caller
        grant = caller.claims.scopes.grant(self.need)
        if grant is None:
            raise ScopeMissing(self.need.smallest)
        return caller.granted(grant)

    def _names(self, caller: Caller) -> bool:
        if caller.service is not None and caller.service not in self.peers:
            return False
        if caller.is_itself:
            return True
        return caller.kind in self.kinds and not (self.for_person and caller.person is None)

    def names(self) -> list[str]:
        """Return the callers as the contract lists them: `agent` (or `agent:for-person`), `person`,
        `service:audit`.
        """
        kinds = [
            "agent:for-person" if self.for_person and kind is CallerKind.AGENT else str(kind)
            for kind in sorted(self.kinds)
        ]
        return [*kinds, *(f"service:{peer}" for peer in sorted(self.peers))]


def allow(
    scope: str | None,
    *,
    only_person: bool = False,
    for_person: bool = False,
    parameters: Iterable[str] = (),
    peers: Iterable[str] = (),
) -> Callable[[Endpoint], Endpoint]:
    """Declare the scope that agents and persons need for an endpoint, and the `peers` that may
    call it. Others get 403 before their body is read. What is `for_person` may be asked by a person
    and by an agent that acts for one.

    A route that declares `parameters` of scopes MUST enforce them with `Caller.grant`. Without a
    scope the endpoint MUST decide itself whom it answers.
    """
    need = None if scope is None else Need.of(scope, parameters)
    kinds = {CallerKind.PERSON} if only_person else {CallerKind.AGENT, CallerKind.PERSON}
    return _declare(CallerRule(need, frozenset(kinds), for_person, frozenset(peers)))


def allow_peers(*peers: str) -> Callable[[Endpoint], Endpoint]:
    """Declare that only these services may call an endpoint."""
    return _declare(CallerRule(peers=frozenset(peers)))


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
