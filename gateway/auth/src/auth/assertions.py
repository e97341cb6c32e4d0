"""Assertions with which clients authenticate (RFC 7523; SMART App Launch 2.2, Asymmetric Authentication)."""

import time
from collections.abc import Sequence
from typing import Any

import jwt
import orjson

from auth.errors import InvalidClient
from auth.registry import Client, Registry
from chassis.identity.key_sets import KeySet, usable_keys
from chassis.identity.tokens import LEEWAY_S

ALGORITHMS = ("RS384", "ES384")
LONGEST_S = 300
MAX_JTI = 255
REQUIRED = ["iss", "sub", "aud", "exp", "jti"]
REVOKED = "The client is revoked."
TOO_LONG = f"The assertion expires later than in {LONGEST_S} seconds."
EXPIRED = "The assertion has expired."
TOO_EARLY = "The assertion is not valid yet: `nbf` or `iat` is in the future."
USED = "The assertion's `jti` was used before. Create a new assertion for each request."


class Assertions:
    """`audiences` are the accepted values of the claim `aud`."""

    def __init__(self, registry: Registry, audiences: Sequence[str]) -> None:
        self._registry = registry
        self._audiences = audiences
        self._key_sets: dict[str, KeySet] = {}

    async def accept(self, assertion: str, client_id: str | None) -> Client:
        """Return the authenticated client. Raises InvalidClient."""
        kid, name = _unverified(assertion)
        if client_id not in {None, name}:
            raise InvalidClient
        client = await self._registry.find(name)
        if client is None:
            raise InvalidClient
        key = await self._key(client.keys, kid)
        claims = self._verify(assertion, key, name)
        if client.revoked_at is not None:
            raise InvalidClient(REVOKED)
        if not await self._registry.use(name, claims["jti"]):
            raise InvalidClient(USED)
        return client

    def _verify(self, assertion: str, key: jwt.PyJWK | None, name: str) -> dict[str, Any]:
        if key is None:
            raise InvalidClient
        try:
            claims: dict[str, Any] = jwt.decode(
                assertion,
                key,
                algorithms=[key.algorithm_name],
                issuer=name,
                audience=self._audiences,
                leeway=LEEWAY_S,
                options={"require": REQUIRED},
            )
        except jwt.ExpiredSignatureError:
            raise InvalidClient(EXPIRED) from None
        except jwt.ImmatureSignatureError:
            raise InvalidClient(TOO_EARLY) from None
        except jwt.InvalidAudienceError:
            raise InvalidClient(f"The claim `aud` must be {self._audiences[0]}.") from None
        except (jwt.PyJWTError, ValueError, OverflowError):
            raise InvalidClient from None
        if int(claims["exp"]) > time.time() + LONGEST_S + LEEWAY_S:
            raise InvalidClient(TOO_LONG)
        jti = claims["jti"]
        if not (0 < len(jti.strip()) <= len(jti) <= MAX_JTI and jti.isprintable()):
            raise InvalidClient
        return claims

    async def _key(self, keys: str, kid: str | None) -> jwt.PyJWK | None:
        """An assertion without `kid` is accepted if the client has only one key."""
        if keys.startswith("http"):
            key_set = self._key_sets.setdefault(keys, KeySet(keys, ALGORITHMS))
            return None if kid is None else await key_set.key(kid)
        found = usable_keys(orjson.loads(keys), ALGORITHMS)
        if kid is None and len(found) == 1:
            return next(iter(found.values()))
        return found.get(kid or "")


def _unverified(assertion: str) -> tuple[str | None, str]:
    """Return the key's ID and the client's name."""
    try:
        kid = jwt.get_unverified_header(assertion).get("kid")
        name = jwt.decode(assertion, options={"verify_signature": False}).get("sub")
    except (jwt.PyJWTError, ValueError, OverflowError, RecursionError):
        raise InvalidClient from None
    if not isinstance(name, str) or not (kid is None or isinstance(kid, str)):
        raise InvalidClient
    return kid, name
