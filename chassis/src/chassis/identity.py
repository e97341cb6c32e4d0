"""CallerDep: the verified caller of a request. Every endpoint but health and the API documents takes it."""

import re
from typing import Annotated

from fastapi import Depends, Header, Request
from fastapi.openapi.models import HTTPBearer as HTTPBearerScheme
from fastapi.security.base import SecurityBase

from chassis.callers import Caller, CallerKind
from chassis.problems import NotAllowed, TokenInvalid, TokenRequired
from chassis.settings import is_loopback
from chassis.tokens import MAX_NAME, TokenVerifier

DEFAULT_AGENT = "development-agent"
HOST = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")


class BearerToken(SecurityBase):
    """Reads the bearer token. Unlike FastAPI's own, it tells a header of another scheme (an error) from none at all."""

    def __init__(self) -> None:
        self.model = HTTPBearerScheme(bearerFormat="JWT", description="A JWT (ES256) of the organisation's issuer.")
        self.scheme_name = "bearer"

    async def __call__(self, request: Request) -> str | None:
        """Return the token, or None where no Authorization header came. Raises TokenInvalid for any other header."""
        header = request.headers.get("authorization")
        if header is None:
            return None
        scheme, _, token = header.partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise TokenInvalid("The Authorization header must be: Bearer TOKEN.")
        return token.strip()


async def authenticate(
    request: Request,
    token: Annotated[str | None, Depends(BearerToken())],
    agent_name: Annotated[
        str | None,
        Header(
            alias="X-Agent-Name",
            description=f"Where tokens are optional (a local system): the agent to act as, else `{DEFAULT_AGENT}`.",
        ),
    ] = None,
) -> Caller:
    """Return the caller and note it for the log. Raises TokenRequired or TokenInvalid."""
    if token is not None:
        verifier: TokenVerifier = request.app.state.verifier
        caller = await verifier.verify(token)
    else:
        caller = relaxed_caller(request, agent_name)
    request.state.caller = caller
    return caller


def relaxed_caller(request: Request, agent_name: str | None) -> Caller:
    """Return the agent a request without a token acts as, where tokens are optional. Raises TokenRequired.

    The Host header must name the loopback, too: a web page that points its own name at this machine gets no agent.
    """
    if request.app.state.require_tokens or not is_loopback(host_of(request)):
        raise TokenRequired
    name = (agent_name or "").strip() or DEFAULT_AGENT
    if len(name) > MAX_NAME or not name.isprintable():
        raise TokenInvalid(f"X-Agent-Name must be at most {MAX_NAME} printable characters.")
    return Caller(name, CallerKind.AGENT)


def host_of(request: Request) -> str:
    """Return the one name in the Host header, or nothing. `request.url` will not do: where it cannot read the header,
    it puts the address of this server in its place.
    """
    sent = request.headers.getlist("host")
    matched = HOST.fullmatch(sent[0]) if len(sent) == 1 else None
    return matched[1].lower() if matched else ""


CallerDep = Annotated[Caller, Depends(authenticate)]


async def only_services(caller: CallerDep) -> Caller:
    """Let only peers through. Raises NotAllowed."""
    if caller.kind is not CallerKind.SERVICE:
        raise NotAllowed
    return caller


PeerDep = Annotated[Caller, Depends(only_services)]
