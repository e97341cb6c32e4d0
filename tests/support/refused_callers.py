"""Kinds of callers who may not call an operation, and the expected rejection of each kind."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from chartroom.system.keys import Keyring
from support.bad_tokens import BAD_TOKENS, signed
from support.operations import Operation
from support.sources import SERVICES

WITHDRAWN = "withdrawn"  # A token id, a caller and an agent in the list of revocations.
REVOCATIONS = {"tokens": {WITHDRAWN: 4_000_000_000}, "subjects": {WITHDRAWN: 4_000_000_000}}
EVERYTHING = "system/*.cruds"
OPERATIONS = "cruds"
Headers = dict[str, str]


class Refusal(NamedTuple):
    status: int
    code: str
    challenge: str | None  # The header WWW-Authenticate.


TOKEN_REQUIRED = Refusal(401, "token-required", "Bearer")
TOKEN_INVALID = Refusal(401, "token-invalid", 'Bearer error="invalid_token"')
NOT_ALLOWED = Refusal(403, "not-allowed", None)
PERSON_REQUIRED = Refusal(403, "person-required", None)


def scope_missing(scope: str) -> Refusal:
    return Refusal(403, "scope-missing", f'Bearer error="insufficient_scope", scope="{scope}"')


@dataclass(frozen=True)
class Tokens:
    keyring: Keyring
    service: str

    def of_person(self, scope: str = EVERYTHING, **claims: Any) -> Headers:
        return bearer(self.keyring.mint("dr-osei", kind="person", scope=scope, **claims))

    def of_agent(self, scope: str = EVERYTHING, **claims: Any) -> Headers:
        return bearer(self.keyring.mint("triage", scope=scope, **claims))

    def of_service(self, name: str, audience: str | None = None) -> Headers:
        now = int(time.time())
        return bearer(
            signed(
                self.keyring,
                kid=name,
                key=name,
                iss=name,
                sub=name,
                aud=audience or self.service,
                kind="service",
                iat=now,
                exp=now + 60,
            )
        )

    def may_call(self, operation: Operation, scope: str) -> Headers:
        return self.of_person(scope) if operation.is_for_persons_only else self.of_agent(scope)


def bearer(token: str) -> Headers:
    return {"Authorization": f"Bearer {token}"}


def for_a_caller(headers: Headers) -> Headers:
    return {"X-Caller-Token": headers["Authorization"].removeprefix("Bearer ")}


# A function that returns a caller's headers for an operation and the expected rejection, or None if the operation
# accepts the caller.
Attempt = Callable[[Tokens, Operation], tuple[Headers, Refusal] | None]


def _without_a_token(more: Callable[[Tokens], Headers]) -> Attempt:
    return lambda tokens, _: (more(tokens), TOKEN_REQUIRED)


def _with_a_bad_token(make: Callable[[Tokens], Headers]) -> Attempt:
    return lambda tokens, _: (make(tokens), TOKEN_INVALID)


def _as_service(name: str, forwarded: Callable[[Tokens], Headers]) -> Attempt:
    def attempt(tokens: Tokens, operation: Operation) -> tuple[Headers, Refusal] | None:
        if f"service:{name}" in operation.callers:
            return None
        refusal = PERSON_REQUIRED if operation.is_for_persons_only else NOT_ALLOWED
        return tokens.of_service(name) | forwarded(tokens), refusal

    return attempt


def _as_service_through_the_gateway(name: str, forwarded: Callable[[Tokens], Headers]) -> Attempt:
    mark = {"X-Through-Gateway": "true"}  # The gateway adds this header to every request.
    return lambda tokens, _: (tokens.of_service(name) | forwarded(tokens) | mark, NOT_ALLOWED)


def _as_peer(scopes: Callable[[Operation], str]) -> Attempt:
    """A service that may call the operation calls it for an agent with insufficient scopes."""

    def attempt(tokens: Tokens, operation: Operation) -> tuple[Headers, Refusal] | None:
        peers = [name for name in SERVICES if f"service:{name}" in operation.callers]
        if not peers:
            return None
        headers = tokens.of_service(peers[0])
        headers |= for_a_caller(tokens.of_agent(scopes(operation)))
        if operation.is_for_services_only:
            return headers, NOT_ALLOWED
        return headers, scope_missing(operation.smallest_scope)

    return attempt


def _as_agent(tokens: Tokens, operation: Operation) -> tuple[Headers, Refusal] | None:
    if operation.is_for_services_only:
        return tokens.of_agent(), NOT_ALLOWED
    return (tokens.of_agent(), PERSON_REQUIRED) if operation.is_for_persons_only else None


def _as_agent_for_a_person(tokens: Tokens, operation: Operation) -> tuple[Headers, Refusal] | None:
    if operation.is_for_agents_of_persons:
        acting = tokens.of_agent("chartroom/break-glass", act={"sub": "intake"})
        # Only a person may act for another caller here, but the caller is an agent.
        return acting, PERSON_REQUIRED
    refused = _as_agent(tokens, operation)
    acting = tokens.of_person(act={"sub": "triage"})
    return None if refused is None else (acting, refused[1])


def _as_person(tokens: Tokens, operation: Operation) -> tuple[Headers, Refusal] | None:
    return (tokens.of_person(), NOT_ALLOWED) if operation.is_for_services_only else None


def _with_scopes(
    scopes: Callable[[Operation], str], more: Callable[[Tokens], Headers] = lambda _: {}
) -> Attempt:
    def attempt(tokens: Tokens, operation: Operation) -> tuple[Headers, Refusal] | None:
        if operation.scope is None or operation.is_for_services_only:
            return None
        headers = tokens.may_call(operation, scopes(operation)) | more(tokens)
        return headers, scope_missing(operation.smallest_scope)

    return attempt


def _nothing(_: Operation) -> str:
    return ""


def _all_other_scopes(operation: Operation) -> str:
    named, _, needed = operation.scope.rpartition("/")[2].partition(".")
    others = "".join(one for one in OPERATIONS if one not in needed)
    scopes = ["system/Observation.cruds", f"system/*.{others}"]
    if operation.scope != "chartroom/break-glass":
        scopes += ["chartroom/break-glass"]
    if operation.scope.startswith("system/"):
        scopes += ["user/*.cruds", "patient/*.cruds"]
    if len(needed) > 1:
        scopes += [f"system/{named}.{needed[0]}"]
    return " ".join(scopes)


def _unreadable_scopes(operation: Operation) -> str:
    named, _, needed = operation.scope.rpartition("/")[2].partition(".")
    return " ".join(
        [
            f"System/{named}.{needed}",
            f"{named}.{needed}",
            f"system/{named}.sdurc",
            f"system/{named.lower()}x.cruds",
            f"system/{named}.",
            f"system/{named}.cruds?",
            f"system/{named}.cruds?unknown=1",
            f"system/{named}/1.cruds",
            "*",
            "system/*",
        ]
    )


def _forwarded_operator(tokens: Tokens) -> Headers:
    return for_a_caller(tokens.of_person())


ATTEMPTS: Mapping[str, Attempt] = {
    "nothing": _without_a_token(lambda _: {}),
    "only a name": _without_a_token(lambda _: {"X-Agent-Name": "triage"}),
    "only a forwarded token": _without_a_token(_forwarded_operator),
    **{
        f"a token {kind}": _with_a_bad_token(lambda tokens, make=make: bearer(make(tokens.keyring)))
        for kind, make in BAD_TOKENS.items()
    },
    "a bad token beside a good forwarded one": _with_a_bad_token(
        lambda tokens: bearer("Zebediah") | _forwarded_operator(tokens)
    ),
    "another scheme": _with_a_bad_token(lambda _: {"Authorization": "Basic bWFsbG9yeTpzZWNyZXQ="}),
    "a scheme without a token": _with_a_bad_token(lambda _: {"Authorization": "Bearer"}),
    "a token whose id is withdrawn": _with_a_bad_token(
        lambda tokens: bearer(signed(tokens.keyring, jti=WITHDRAWN))
    ),
    "a token whose caller is withdrawn": _with_a_bad_token(
        lambda tokens: bearer(tokens.keyring.mint(WITHDRAWN, scope=EVERYTHING))
    ),
    "a token whose agent is withdrawn": _with_a_bad_token(
        lambda tokens: tokens.of_person(act={"sub": WITHDRAWN})
    ),
    **{
        f"the token of {name} for another service": _with_a_bad_token(
            lambda tokens, name=name: tokens.of_service(name, audience="elsewhere")
        )
        for name in SERVICES
    },
    **{
        f"the token of {name} for whom it is not": _as_service(name, lambda _: {})
        for name in SERVICES
    },
    **{
        f"the token of {name} with that of a person": _as_service(name, _forwarded_operator)
        for name in SERVICES
    },
    **{
        f"the token of {name} through the gateway": _as_service_through_the_gateway(
            name, lambda _: {}
        )
        for name in SERVICES
    },
    **{
        f"the token of {name} with that of a person through the gateway": (
            _as_service_through_the_gateway(name, _forwarded_operator)
        )
        for name in SERVICES
    },
    "the token of a peer with that of an agent without a scope": _as_peer(_nothing),
    "the token of an agent": _as_agent,
    "the token of an agent that acts for a person": _as_agent_for_a_person,
    "the token of a person": _as_person,
    "a token without a scope": _with_scopes(_nothing),
    "a token without a scope beside a good forwarded one": _with_scopes(
        _nothing, _forwarded_operator
    ),
    "a token with all other scopes": _with_scopes(_all_other_scopes),
    "a token with unreadable scopes": _with_scopes(_unreadable_scopes),
}
