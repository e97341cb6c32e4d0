"""OpenID Connect's code flow with the organisation's issuer (OIDC Core 1.0, PKCE of RFC 7636)."""

import asyncio
import base64
import hashlib
import json
import secrets
import time
from collections.abc import Awaitable
from dataclasses import asdict, dataclass
from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

import jwt

from chassis.identity.key_sets import KeySet
from chassis.identity.tokens import decode
from chassis.peers import PeerRefused, fetch_document, post_form
from chassis.problems.problem import PeerUnavailable, TokenInvalid
from chassis.settings import StartupError, is_http_url
from console.addresses import CALLBACK
from console.errors import IssuerUnusable, SignInInterrupted, SignInRefused
from console.settings import Settings

A = TypeVar("A")
DISCOVERY = "/.well-known/openid-configuration"
ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")
FLOW_S = 600
LONGEST_ID_TOKEN_S = 30 * 24 * 3600
# The deadline of all requests to the issuer for one page.
ANSWER_S = 2.6


@dataclass(frozen=True, slots=True)
class Flow:
    """The state of a sign-in, stored in an encrypted cookie while the person is at the issuer."""

    state: str
    nonce: str
    verifier: str
    then: str
    until: float

    @classmethod
    def begun(cls, then: str) -> "Flow":
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        return cls(state, nonce, verifier, then, time.time() + FLOW_S)

    @classmethod
    def of_document(cls, document: bytes) -> "Flow":
        return cls(**json.loads(document))

    @property
    def document(self) -> bytes:
        return json.dumps(asdict(self)).encode()

    @property
    def challenge(self) -> str:
        digest = hashlib.sha256(self.verifier.encode()).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


class Issuer:
    """The issuer's metadata is read at the first sign-in, so that the console can start while the
    issuer is down.
    """

    def __init__(self, settings: Settings, url: str) -> None:
        self._url = url
        self._client_id = settings.oidc_client_id
        self._secret = settings.oidc_client_secret
        self._scope = settings.oidc_scope
        self._parameters = settings.oidc_parameters
        self._callback = (settings.public_url or "").rstrip("/") + CALLBACK
        self._algorithms = settings.token_algorithms.split()
        self._finding = asyncio.Lock()
        self._found: dict[str, str] | None = None
        self._keys: KeySet | None = None

    async def address_for(self, flow: Flow) -> str:
        found = await _in_time(self._endpoints())
        query = {
            **self._parameters,
            "response_type": "code",
            "client_id": self._client_id,
            "redirect_uri": self._callback,
            "scope": self._scope,
            "state": flow.state,
            "nonce": flow.nonce,
            "code_challenge": flow.challenge,
            "code_challenge_method": "S256",
        }
        address = found["authorization_endpoint"]
        return f"{address}{'&' if '?' in address else '?'}{urlencode(query)}"

    async def token_for(self, flow: Flow | None, answer: dict[str, str]) -> str:
        if (
            flow is None
            or time.time() > flow.until
            or not secrets.compare_digest(answer.get("state", "").encode(), flow.state.encode())
        ):
            raise SignInInterrupted
        # The issuer in an answer (RFC 9207) must be the configured issuer.
        if "code" not in answer or answer.get("iss", self._url) != self._url:
            raise SignInRefused
        return await _in_time(self._token_of(flow, answer["code"]))

    async def _token_of(self, flow: Flow, code: str) -> str:
        tokens = await self._exchanged(flow, code)
        access, identity = tokens.get("access_token"), tokens.get("id_token")
        if not isinstance(access, str) or not isinstance(identity, str):
            raise IssuerUnusable
        claims = await self._check(identity, flow)
        if _subject(access) != claims["sub"]:
            raise SignInRefused
        return access

    async def _exchanged(self, flow: Flow, code: str) -> dict[str, Any]:
        fields = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._callback,
            "client_id": self._client_id,
            "code_verifier": flow.verifier,
        }
        basic = None
        if self._secret is not None:
            secret = self._secret.get_secret_value()
            basic = quote(self._client_id, safe=""), quote(secret, safe="")
        found = await self._endpoints()
        try:
            tokens = await post_form(found["token_endpoint"], fields, basic=basic)
        except PeerRefused as refusal:
            is_theirs = refusal.status >= HTTPStatus.INTERNAL_SERVER_ERROR
            raise (IssuerUnusable if is_theirs else SignInRefused) from None
        except PeerUnavailable:
            raise IssuerUnusable from None
        if not isinstance(tokens, dict):
            raise IssuerUnusable
        return tokens

    async def _check(self, identity: str, flow: Flow) -> dict[str, Any]:
        """Check signature, audience, authorized party and nonce of the ID token (OIDC Core 1.0,
        section 3.1.3.7).
        """
        assert self._keys is not None  # noqa: S101 - Set together with the endpoints.
        try:
            key = await self._keys.key(jwt.get_unverified_header(identity)["kid"])
            claims = decode(
                identity,
                key,
                issuer=self._url,
                audience=self._client_id,
                longest_s=LONGEST_ID_TOKEN_S,
            )
        except (jwt.PyJWTError, TokenInvalid, KeyError, ValueError, OverflowError):
            raise IssuerUnusable from None
        if claims.get("nonce") != flow.nonce:
            raise SignInInterrupted
        is_for_others = isinstance(claims["aud"], list) and claims["aud"] != [self._client_id]
        if claims.get("azp", None if is_for_others else self._client_id) != self._client_id:
            raise SignInRefused
        return claims

    async def _endpoints(self) -> dict[str, str]:
        async with self._finding:
            if self._found is None:
                self._found = await self._find()
            return self._found

    async def _find(self) -> dict[str, str]:
        try:
            document = await fetch_document(self._url.rstrip("/") + DISCOVERY)
            found = {name: str(document[name]) for name in ENDPOINTS}
            if document["issuer"] != self._url or not all(map(is_http_url, found.values())):
                raise IssuerUnusable
            keys = KeySet(found["jwks_uri"], self._algorithms)
            await keys.load()
        except (PeerUnavailable, StartupError, KeyError, TypeError):
            raise IssuerUnusable from None
        self._keys = keys
        return found


def _subject(access: str) -> object:
    """Return the token's subject. The session checks the signature."""
    try:
        return jwt.decode(access, options={"verify_signature": False}).get("sub")
    except (jwt.PyJWTError, ValueError):
        raise IssuerUnusable from None


async def _in_time(asked: Awaitable[A]) -> A:
    try:
        async with asyncio.timeout(ANSWER_S):
            return await asked
    except TimeoutError:
        raise IssuerUnusable from None
