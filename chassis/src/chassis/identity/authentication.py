"""Who calls: the verified caller of a request, from its headers alone. Endpoints that need the name
take CallerDep.
"""

import re
from typing import Annotated

from fastapi import Depends, Request

from chassis.identity.caller import Caller, CallerKind
from chassis.identity.tokens import MAX_NAME, TokenVerifier
from chassis.problems.problem import ForeignPage, NotAllowed, TokenInvalid, TokenRequired
from chassis.settings import is_loopback

DEFAULT_AGENT = "development-agent"
AGENT_HEADER = "X-Agent-Name"
# The gateway sets it on whatever comes through it (gateway/dynamic/shared.yml); services call each
# other without it.
GATEWAY_HEADER = "x-through-gateway"
# Sec-Fetch-Site: a page of this address, or a person's own request.
OWN_SITES = frozenset({"same-origin", "none"})
HOST = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")


async def authenticate(request: Request) -> Caller:
    """Return the caller, from the headers alone, and note it for the log and for CallerDep.

    Raises TokenRequired, TokenInvalid, NotAllowed and ForeignPage.
    """
    token = bearer_token(request)
    if token is None:
        caller = relaxed_caller(request, request.headers.get(AGENT_HEADER))
    else:
        verifier: TokenVerifier = request.app.state.verifier
        caller = await verifier.verify(token)
        if caller.kind is CallerKind.SERVICE and GATEWAY_HEADER in request.headers:
            raise NotAllowed(
                "Services call each other directly; the gateway takes no service's token."
            )
    request.state.caller = caller
    return caller


def bearer_token(request: Request) -> str | None:
    """Return the bearer token, or None where no Authorization header came. Raises TokenInvalid for
    any other header: unlike FastAPI's own, it tells one of another scheme (an error) from none at
    all.
    """
    header = request.headers.get("authorization")
    if header is None:
        return None
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise TokenInvalid("The header Authorization does not have the form `Bearer TOKEN`.")
    return token.strip()


def relaxed_caller(request: Request, agent_name: str | None) -> Caller:
    """Return the agent a request without a token acts as, where tokens are optional. Raises
    TokenRequired.

    The Host header must name the loopback, too: a web page that points its own name at this machine
    gets no agent.
    """
    if request.app.state.require_tokens or not is_loopback(host_of(request)):
        raise TokenRequired
    refuse_foreign_pages(request, request.headers["host"])
    name = (agent_name or "").strip() or DEFAULT_AGENT
    if len(name) > MAX_NAME or not name.isprintable():
        raise TokenInvalid(f"X-Agent-Name must be at most {MAX_NAME} printable characters.")
    return Caller(name, CallerKind.AGENT)


def host_of(request: Request) -> str:
    """Return the one name in the Host header, or nothing. `request.url` will not do: where it
    cannot read the header, it puts the address of this server in its place.
    """
    sent = request.headers.getlist("host")
    matched = HOST.fullmatch(sent[0]) if len(sent) == 1 else None
    return matched[1].lower() if matched else ""


def refuse_foreign_pages(request: Request, host: str) -> None:
    """Raise ForeignPage where a browser sends the request for a page of another site, which it does
    unasked.

    Every current browser says so in Sec-Fetch-Site; Origin is what older ones send with all but
    GET.
    """
    if any(site not in OWN_SITES for site in request.headers.getlist("sec-fetch-site")):
        raise ForeignPage
    if any(
        origin.partition("://")[2].lower() != host.lower()
        for origin in request.headers.getlist("origin")
    ):
        raise ForeignPage


async def caller_of(request: Request) -> Caller:
    """Return the caller that the route has verified (`chassis.http.routes`)."""
    caller: Caller = request.state.caller
    return caller


CallerDep = Annotated[Caller, Depends(caller_of)]
