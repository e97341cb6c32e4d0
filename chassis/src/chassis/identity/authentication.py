import re
from dataclasses import replace
from typing import Annotated

from fastapi import Depends, Request

from chassis.identity.caller import Caller, CallerKind, Claims
from chassis.identity.scopes import EVERYTHING
from chassis.identity.tokens import MAX_NAME, TokenVerifier
from chassis.peers import CALLER_HEADER
from chassis.problems.problem import ForeignPage, NotAllowed, TokenInvalid, TokenRequired
from chassis.settings import is_loopback

DEFAULT_AGENT = "development-agent"
AGENT_HEADER = "X-Agent-Name"
# The gateway sets this header on every request (gateway/dynamic/shared.yml).
GATEWAY_HEADER = "x-through-gateway"
UNLIMITED = Claims(scopes=EVERYTHING)  # An agent without a token has all scopes.
OWN_SITES = frozenset({"same-origin", "none"})
HOST = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")


async def authenticate(request: Request) -> Caller:
    """If a service acts for an agent or a person, that agent or person is the caller."""
    token = _bearer_token(request)
    if token is None:
        caller = _caller_without_token(request, request.headers.get(AGENT_HEADER))
    else:
        verifier: TokenVerifier = request.app.state.verifier
        caller = await verifier.verify(token)
        if caller.kind is CallerKind.SERVICE:
            if GATEWAY_HEADER in request.headers:
                raise NotAllowed(
                    "The gateway does not accept tokens of services. Services call each other directly."
                )
            caller = await _asked_for(request, verifier, caller)
    request.state.caller = caller
    return caller


async def _asked_for(request: Request, verifier: TokenVerifier, service: Caller) -> Caller:
    token = request.headers.get(CALLER_HEADER)
    if token is None:
        return service
    caller = await verifier.verify(token)
    if caller.kind is CallerKind.SERVICE:
        raise TokenInvalid(
            f"The header {CALLER_HEADER} must contain the token of an agent or a person."
        )
    return replace(caller, through=service.name)


def _bearer_token(request: Request) -> str | None:
    header = request.headers.get("authorization")
    if header is None:
        return None
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise TokenInvalid("The header Authorization does not have the form `Bearer TOKEN`.")
    return token.strip()


def _caller_without_token(request: Request, agent_name: str | None) -> Caller:
    """The Host header must be a loopback name, because a web page can point its own host name at
    this machine (DNS rebinding).
    """
    if request.app.state.require_tokens or not is_loopback(_host_of(request)):
        raise TokenRequired
    refuse_foreign_pages(request, request.headers["host"])
    name = (agent_name or "").strip() or DEFAULT_AGENT
    if len(name) > MAX_NAME or not name.isprintable():
        raise TokenInvalid(f"X-Agent-Name must be at most {MAX_NAME} printable characters.")
    return Caller(name, CallerKind.AGENT, UNLIMITED)


def _host_of(request: Request) -> str:
    """Return "" for an invalid header. Starlette would return this server's address."""
    sent = request.headers.getlist("host")
    matched = HOST.fullmatch(sent[0]) if len(sent) == 1 else None
    return matched[1].lower() if matched else ""


def refuse_foreign_pages(request: Request, host: str) -> None:
    """Browsers send Sec-Fetch-Site; older browsers send Origin with every method except GET."""
    if any(site not in OWN_SITES for site in request.headers.getlist("sec-fetch-site")):
        raise ForeignPage
    if any(
        origin.partition("://")[2].lower() != host.lower()
        for origin in request.headers.getlist("origin")
    ):
        raise ForeignPage


async def _caller_of(request: Request) -> Caller:
    caller: Caller = request.state.caller
    return caller


CallerDep = Annotated[Caller, Depends(_caller_of)]
