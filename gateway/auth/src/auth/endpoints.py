import time
from typing import Any
from urllib.parse import parse_qs

from fastapi import Request

from auth.assertions import Assertions
from auth.errors import InvalidTokenRequest, UnsupportedGrant, UnsupportedResponseType
from auth.metadata import AUTHORIZE, KEYS, OAUTH, SMART, TOKEN, Metadata
from auth.tokens import TokenIssuer
from chassis.http.accepted_bodies import take_form
from chassis.http.query_parameters import check_own_query
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone

MAX_BYTES = 64 * 1024
MAX_FIELDS = 20
JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


def router(assertions: Assertions, issuer: TokenIssuer, metadata: Metadata) -> Router:
    routes = Router(include_in_schema=False)

    @routes.post(TOKEN, response_model=None)
    @take_form(max_bytes=MAX_BYTES)
    @allow_everyone  # The assertion authenticates the client.
    async def issue_token(request: Request) -> dict[str, Any]:
        form = _form(await request.body())
        if form.get("grant_type") != "client_credentials":
            raise UnsupportedGrant if "grant_type" in form else InvalidTokenRequest
        assertion = form.get("client_assertion")
        if assertion is None or form.get("client_assertion_type") != JWT_BEARER:
            raise InvalidTokenRequest
        issued_at = int(time.time())
        client = await assertions.accept(assertion, form.get("client_id"))
        return issuer.issue(client, form.get("scope", ""), issued_at=issued_at)

    @routes.get(AUTHORIZE, response_model=None)
    @allow_everyone
    @check_own_query
    async def refuse_to_authorize() -> None:
        raise UnsupportedResponseType

    @routes.get(KEYS, response_model=None)
    @allow_everyone
    async def read_keys() -> dict[str, Any]:
        return issuer.public_keys()

    # The document of a FHIR server is below its own address.
    @routes.get(SMART, response_model=None)
    @routes.get(f"/fhir{SMART}", response_model=None)
    @allow_everyone
    async def read_smart_configuration() -> dict[str, Any]:
        return metadata.smart()

    @routes.get(OAUTH, response_model=None)
    @allow_everyone
    async def read_metadata() -> dict[str, Any]:
        return metadata.oauth()

    return routes


def _form(body: bytes) -> dict[str, str]:
    """Each parameter may be sent once (RFC 6749, section 3.2)."""
    try:
        fields = parse_qs(body.decode(), strict_parsing=True, max_num_fields=MAX_FIELDS)
    except ValueError:
        raise InvalidTokenRequest from None
    if any(len(values) > 1 for values in fields.values()):
        raise InvalidTokenRequest
    return {name: value for name, (value,) in fields.items()}
