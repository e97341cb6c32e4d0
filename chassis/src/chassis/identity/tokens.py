"""The organisation's issuer signs the tokens of agents and persons. Each service signs its own
tokens with its own key, so no other key can create a service token.
"""

import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from prometheus_client import CollectorRegistry, Gauge

from chassis.any_types import JSON, JSONObject
from chassis.identity.caller import TREATMENT, Caller, CallerKind, Claims
from chassis.identity.key_sets import ALGORITHM, KeySet
from chassis.identity.revocations import RevocationList
from chassis.identity.scopes import Scopes
from chassis.problems.problem import TokenInvalid
from chassis.settings import CallerSettings, IdentitySettings, StartupError

LEEWAY_S = 10  # Permitted difference of two clocks.
SERVICE_TOKEN_S = 60
LONGEST_SERVICE_TOKEN_S = 300
MAX_NAME = 128
MAX_CLAIM = 256
VERIFIED_TOKENS = 10_000  # About 10 MB for tokens of 1 KB.
EXPIRED = "The token has expired. Ask its issuer for a new one."
NOT_YET_VALID = "The token is not valid yet. Compare the clocks of its issuer and of this service, or send it later."
WITHDRAWN = "The token was withdrawn. Ask its issuer, or the person you work for, for a new one."


class TokenVerifier:
    """Without IdentitySettings, tokens of services are rejected."""

    def __init__(
        self, service: str, settings: CallerSettings, registry: CollectorRegistry | None = None
    ) -> None:
        self._service = service
        self._issuer = settings.token_issuer
        self._audience = settings.token_audience
        self._longest_s = settings.token_longest_hours * 3600
        self._scopes = ScopeReader(settings)
        self._kinds = KindReader(settings)
        folder = settings.jwks_folder
        self._issuer_keys = KeySet(
            settings.token_jwks,
            settings.token_algorithms.split(),
            folder and folder / "tokens.json",
        )
        self._service_keys = (
            KeySet(settings.service_jwks, copy=folder and folder / "services.json")
            if isinstance(settings, IdentitySettings)
            else None
        )
        self._verified: dict[str, _VerifiedToken] = {}
        self.revocations = (
            RevocationList(settings.revocations, self._forget_withdrawn)
            if settings.revocations
            else None
        )
        if registry is not None:
            Gauge(
                "chartroom_revocations_age_seconds",
                "Time since the list of withdrawn tokens was read; 0 without a list",
                registry=registry,
            ).set_function(self._age_of_revocations)

    async def load(self) -> None:
        await self._issuer_keys.load()
        if self._service_keys is not None:
            await self._service_keys.load()
        if self.revocations is not None:
            await self.revocations.load()

    async def verify(self, token: str) -> Caller:
        """A verification takes 0.3 ms of CPU, so it is cached."""
        known = self._verified.get(token)
        if (
            known is not None
            and known.expires_at > time.time()
            and await known.keys.key(known.kid) is known.key
            # The token was not revoked while its signing key was read.
            and self._verified.get(token) is known
        ):
            return known.caller
        self._verified.pop(token, None)
        verified = await self._verify(token)
        self._refuse_withdrawn(verified.caller)
        while len(self._verified) >= VERIFIED_TOKENS:
            del self._verified[next(iter(self._verified))]
        self._verified[token] = verified
        return verified.caller

    def require_valid(self, caller: Caller) -> None:
        """Raises TokenInvalid if a verified token has expired or is revoked, or if its key was
        removed.
        """
        expires_at = caller.claims.expires_at
        if expires_at is not None and expires_at <= time.time():
            raise TokenInvalid(EXPIRED)
        key_id = caller.claims.key_id
        if key_id is not None and self._issuer_keys.lacks(key_id):
            raise TokenInvalid
        self._refuse_withdrawn(caller)

    def _age_of_revocations(self) -> float:
        return 0.0 if self.revocations is None else self.revocations.age_s

    def _refuse_withdrawn(self, caller: Caller) -> None:
        if self.revocations is not None and self.revocations.current.concern(caller):
            raise TokenInvalid(WITHDRAWN)

    def _forget_withdrawn(self) -> None:
        assert self.revocations is not None  # noqa: S101 - The list calls this.
        current = self.revocations.current
        for token in [
            token for token, known in self._verified.items() if current.concern(known.caller)
        ]:
            del self._verified[token]

    async def _verify(self, token: str) -> "_VerifiedToken":
        try:
            kid = jwt.get_unverified_header(token)["kid"]
            claimed_issuer = jwt.decode(token, options={"verify_signature": False}).get("iss")
            if claimed_issuer == self._issuer:
                return await self._agent_or_person(token, kid)
            return await self._peer(token, kid)
        except jwt.ExpiredSignatureError:
            raise TokenInvalid(EXPIRED) from None
        except jwt.ImmatureSignatureError:
            raise TokenInvalid(NOT_YET_VALID) from None
        except (
            jwt.PyJWTError,
            ValueError,
            KeyError,
            OverflowError,
        ):  # A claim of 1e400 is not a time.
            raise TokenInvalid from None

    async def _agent_or_person(self, token: str, kid: str) -> "_VerifiedToken":
        key = await self._issuer_keys.key(kid)
        claims = decode(
            token, key, issuer=self._issuer, audience=self._audience, longest_s=self._longest_s
        )
        caller, expires_at = self._caller(claims, token, kid), expiry(claims)
        return _VerifiedToken(caller, expires_at, self._issuer_keys, kid, key)

    def _caller(self, document: dict[str, Any], token: str, kid: str) -> Caller:
        kind = self._kinds.read(document)
        if kind is CallerKind.SERVICE:
            raise TokenInvalid  # Only a service's own key may sign a service token.
        name, on_behalf_of, acts_for_person = document["sub"], None, False
        if (actor := document.get("act")) is not None:
            if not isinstance(actor, dict):
                raise TokenInvalid
            name, on_behalf_of = usable_name(actor.get("sub")), name
            kind, acts_for_person = CallerKind.AGENT, kind is CallerKind.PERSON
        claims = Claims(
            scopes=self._scopes.read(document),
            patient=_text(document, "patient"),
            groups=tuple(_texts(document.get("groups"))),
            purpose=_text(document, "purpose") or TREATMENT,
            on_behalf_of=on_behalf_of,
            acts_for_person=acts_for_person,
            token_id=_text(document, "jti"),
            issued_at=int(document["iat"]),
            expires_at=expiry(document),
            token=token,
            key_id=kid,
        )
        return Caller(name, kind, claims)

    async def _peer(self, token: str, kid: str) -> "_VerifiedToken":
        if self._service_keys is None:
            raise TokenInvalid
        key = await self._service_keys.key(kid)
        claims = decode(
            token, key, issuer=kid, audience=self._service, longest_s=LONGEST_SERVICE_TOKEN_S
        )
        if claims["sub"] != kid or claims.get("kind") != CallerKind.SERVICE:
            raise TokenInvalid
        return _VerifiedToken(
            Caller(kid, CallerKind.SERVICE), expiry(claims), self._service_keys, kid, key
        )


@dataclass(frozen=True, slots=True)
class _VerifiedToken:
    caller: Caller
    expires_at: float
    keys: KeySet
    kid: str
    key: jwt.PyJWK | None


def decode(
    token: str, key: jwt.PyJWK | None, *, issuer: str, audience: str, longest_s: int
) -> dict[str, Any]:
    if key is None:
        raise TokenInvalid
    claims: dict[str, Any] = jwt.decode(
        token,
        key,
        algorithms=[key.algorithm_name],
        issuer=issuer,
        audience=audience,
        leeway=LEEWAY_S,
        options={"require": ["exp", "iat", "iss", "aud", "sub"]},
    )
    usable_name(claims["sub"])
    if int(claims["exp"]) - int(claims["iat"]) > longest_s:
        raise TokenInvalid(f"The bearer token is valid for longer than {longest_s} seconds.")
    return claims


def expiry(claims: dict[str, Any]) -> int:
    return int(claims["exp"]) + LEEWAY_S


def usable_name(value: JSON) -> str:
    if (
        not isinstance(value, str)
        or not value.strip()
        or len(value) > MAX_NAME
        or not value.isprintable()
    ):
        raise TokenInvalid
    return value


class KindReader:
    """Some token issuers do not use the claim `kind`."""

    def __init__(self, settings: CallerSettings) -> None:
        claim, _, self._value = settings.person_claim.partition("=")
        self._path = claim.split(".") if claim else []

    def read(self, claims: dict[str, Any]) -> CallerKind:
        if "kind" in claims or not self._path:
            return CallerKind(str(claims.get("kind")))
        found = _at(claims, self._path)
        values = found if isinstance(found, list) else [found]
        is_person = self._value in values if self._value else bool(found)
        return CallerKind.PERSON if is_person else CallerKind.AGENT


class ScopeReader:
    """A token issuer may call scopes roles."""

    def __init__(self, settings: CallerSettings) -> None:
        self._paths = [claim.split(".") for claim in settings.scope_claims.split()]
        self._map = settings.scope_map
        self._default = settings.default_scopes

    def read(self, claims: dict[str, Any]) -> Scopes:
        """Return the default scopes if a token has none of the configured claims."""
        found = [value for path in self._paths if (value := _at(claims, path)) is not None]
        if not found:
            return Scopes(self._default)
        words = [word for value in found for word in _texts(value)]
        return Scopes(" ".join(self._map.get(word, word) for word in words))


def _at(claims: JSONObject, path: list[str]) -> JSON:
    value: Any = claims
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _text(claims: dict[str, Any], name: str) -> str | None:
    value = claims.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > MAX_CLAIM or not value.isprintable():
        raise TokenInvalid
    return value or None


def _texts(value: JSON) -> list[str]:
    if isinstance(value, str):
        return value.split()
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise TokenInvalid
    return value


class ServiceTokens:
    """Tokens of this service, valid for a minute and reused for half a minute."""

    def __init__(self, service: str, key_file: Path) -> None:
        self._service = service
        self._key_file = key_file
        self._key: EllipticCurvePrivateKey | None = None
        self._made: dict[str, tuple[float, str]] = {}

    async def load(self) -> None:
        self._key = read_private_key(self._key_file)

    def token_for(self, peer: str) -> str:
        now = time.time()
        made_at, token = self._made.get(peer, (float("-inf"), ""))
        if not 0 <= now - made_at <= SERVICE_TOKEN_S / 2:  # Negative if the clock was set back.
            token = self._sign(peer, int(now))
            self._made[peer] = (now, token)
        return token

    def _sign(self, peer: str, now: int) -> str:
        claims = {
            "iss": self._service,
            "sub": self._service,
            "aud": peer,
            "kind": CallerKind.SERVICE.value,
            "iat": now,
            "exp": now + SERVICE_TOKEN_S,
            "jti": str(uuid.uuid4()),
        }
        if self._key is None:
            self._key = read_private_key(self._key_file)
        return jwt.encode(claims, self._key, ALGORITHM, headers={"kid": self._service})


def read_private_key(path: Path) -> EllipticCurvePrivateKey:
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError):
        raise StartupError(
            f"The service's private key {path} cannot be read; give a PEM file with a P-256 key."
        ) from None
    if not isinstance(key, EllipticCurvePrivateKey) or not isinstance(key.curve, SECP256R1):
        raise StartupError(
            f"The service's private key {path} is of another kind; give a PEM file with a P-256 key."
        )
    return key
