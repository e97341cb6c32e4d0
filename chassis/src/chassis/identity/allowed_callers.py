"""Access rules, declared at the endpoint. Independent of FastAPI."""

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from chassis.identity.caller import Caller, CallerKind
from chassis.identity.scopes import Need
from chassis.problems.problem import NotAllowed, NotFound, PersonRequired, ScopeMissing

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])  # FastAPI chooses the arguments.
_CALLER_RULE = "__caller_rule__"
TYPE = "type"  # The path parameter with a FHIR resource type.
FOR_PERSON = (
    "Only a person, or an agent that acts for a person, may send this request. Use the token of a person, or "
    "a person's token with you in its claim `act`."
)


@dataclass(frozen=True, slots=True)
class CallerRule:
    """`of_types` are the rules by the FHIR type in the path."""

    need: Need | None = None  # None: agents and persons need no scope.
    kinds: frozenset[CallerKind] = frozenset()
    for_person: bool = False
    peers: frozenset[str] = frozenset()
    is_open: bool = False  # No token is needed.
    operation: str = ""
    of_types: Mapping[str, "CallerRule"] = field(default_factory=dict, hash=False)

    def of_path(self, parameters: Mapping[str, str]) -> "CallerRule":
        if not self.of_types:
            return self
        rule = self.of_types.get(parameters[TYPE])
        if rule is None:
            raise NotFound
        return rule

    def admit(self, caller: Caller) -> Caller:
        """A service that acts for an agent or person must be listed, and their scopes apply."""
        if not self._names(caller):
            if self.for_person:
                raise PersonRequired(FOR_PERSON)
            raise PersonRequired if self.requires_person else NotAllowed
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

    @property
    def requires_person(self) -> bool:
        return self.for_person or self.kinds == {CallerKind.PERSON}

    def scopes(self) -> list[str]:
        """The scopes as the contract shows them: `Patient.r`, `{type}.r`."""
        if self.of_types:
            return [f"{{{TYPE}}}.{self.operation}"]
        return [] if self.need is None else [self.need.text]

    def names(self) -> list[str]:
        """The callers as the contract shows them: `agent` (or `agent:for-person`), `person`, `service:audit`."""
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
    """Callers who do not match get 403 before their body is read. `for_person` requires a person, or an agent that acts
    for a person. A route with scope `parameters` MUST enforce them with `Caller.grant`. A route without a scope MUST
    check access itself.
    """
    need = None if scope is None else Need.of(scope, parameters)
    kinds = {CallerKind.PERSON} if only_person else {CallerKind.AGENT, CallerKind.PERSON}
    return _declare(CallerRule(need, frozenset(kinds), for_person, frozenset(peers)))


def allow_by_type(
    operation: str, types: Iterable[str], *, undecided: Container[str] = ()
) -> Callable[[Endpoint], Endpoint]:
    """`operation`: an access such as `r` to the FHIR type in the path. Types not in `types` return 404. For `undecided`
    types, the endpoint MUST check the scope itself.
    """
    kinds = frozenset({CallerKind.AGENT, CallerKind.PERSON})
    rules = {
        type_: CallerRule(None if type_ in undecided else Need.of(f"{type_}.{operation}"), kinds)
        for type_ in types
    }
    return _declare(CallerRule(kinds=kinds, operation=operation, of_types=rules))


def allow_peers(*peers: str) -> Callable[[Endpoint], Endpoint]:
    return _declare(CallerRule(peers=frozenset(peers)))


def allow_everyone(endpoint: Endpoint) -> Endpoint:
    """Declare that an endpoint does not need a token: only for health, metrics and documents."""
    return _declare(CallerRule(is_open=True))(endpoint)


def _declare(rule: CallerRule) -> Callable[[Endpoint], Endpoint]:
    def declare(endpoint: Endpoint) -> Endpoint:
        setattr(endpoint, _CALLER_RULE, rule)
        return endpoint

    return declare


def caller_rule_of(endpoint: Callable[..., Any]) -> CallerRule | None:
    rule: CallerRule | None = getattr(endpoint, _CALLER_RULE, None)
    return rule
