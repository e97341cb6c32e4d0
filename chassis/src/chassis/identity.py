"""CallerDep: the verified caller of a request. Every endpoint but health and the API documents takes it."""

import re
from typing import Annotated

from fastapi import Depends, Request
from fastapi.openapi.models import HTTPBearer as HTTPBearerScheme
from fastapi.security.base import SecurityBase

from chassis.callers import Caller, CallerKind
from chassis.problems import NotAllowed, TokenInvalid, TokenRequired
from chassis.settings import is_loopback
from chassis.tokens import MAX_NAME, TokenVerifier

DEFAULT_AGENT = "development-agent"
AGENT_HEADER = "X-Agent-Name"
HOST = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")


class Authentication(SecurityBase):
    """Turns a request into its caller. One dependency, since every request pays for each: what the contract says of the
    header X-Agent-Name stands in chassis.documents.
    """

    def __init__(self) -> None:
        self.model = HTTPBearerScheme(bearerFormat="JWT", description="A JWT (ES256) of the organisation's issuer.")
        self.scheme_name = "bearer"

    async def __call__(self, request: Request) -> Caller:
        """Return the caller and note it for the log. Raises TokenRequired or TokenInvalid."""
        token = bearer_token(request)
        if token is not None:
            verifier: TokenVerifier = request.app.state.verifier
            caller = await verifier.verify(token)
        else:
            caller = relaxed_caller(request, request.headers.get(AGENT_HEADER))
        request.state.caller = caller
        return caller


def bearer_token(request: Request) -> str | None:
    """Return the bearer token, or None where no Authorization header came. Raises TokenInvalid for any other header:
    unlike FastAPI's own, it tells one of another scheme (an error) from none at all.
    """
    header = request.headers.get("authorization")
    if header is None:
        return None
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise TokenInvalid("The Authorization header must be: Bearer TOKEN.")
    return token.strip()


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


CallerDep = Annotated[Caller, Depends(Authentication())]


async def only_services(caller: CallerDep) -> Caller:
    """Let only peers through. Raises NotAllowed."""
    if caller.kind is not CallerKind.SERVICE:
        raise NotAllowed
    return caller


PeerDep = Annotated[Caller, Depends(only_services)]
