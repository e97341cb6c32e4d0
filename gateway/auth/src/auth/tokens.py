from pathlib import Path
from typing import Any
from uuid import uuid4

import jwt
from jwt.algorithms import ECAlgorithm

from auth.errors import InvalidScope
from auth.registry import Client
from chassis.identity.caller import CallerKind
from chassis.identity.key_sets import ALGORITHM
from chassis.identity.scopes import Scopes
from chassis.identity.tokens import read_private_key

LIFETIME_S = 300  # The longest that SMART recommends.
KEY_ID = "auth"


class TokenIssuer:
    def __init__(self, key_file: Path, *, issuer: str, audience: str) -> None:
        self._key_file = key_file
        self._issuer = issuer
        self._audience = audience

    async def load(self) -> None:
        """Read the key. Raises StartupError if it cannot be read."""
        self._key = read_private_key(self._key_file)

    def issue(self, client: Client, requested: str, *, issued_at: int) -> dict[str, Any]:
        """Without requested scopes, the token has all scopes of the client. `issued_at` must be before
        the client was read, so that a revocation in between applies to the token.
        """
        granted = Scopes(client.scope)
        scope = " ".join(requested.split()) or granted.text
        if not all(granted.covers(word) for word in scope.split()):
            raise InvalidScope
        claims = {
            "iss": self._issuer,
            "aud": self._audience,
            "sub": client.name,
            "kind": CallerKind.AGENT.value,
            "scope": scope,
            "iat": issued_at,
            "exp": issued_at + LIFETIME_S,
            "jti": str(uuid4()),
        }
        token = jwt.encode(claims, self._key, ALGORITHM, headers={"kid": KEY_ID})
        return {
            "access_token": token,
            "token_type": "bearer",
            "expires_in": LIFETIME_S,
            "scope": scope,
        }

    def public_keys(self) -> dict[str, Any]:
        public = ECAlgorithm.to_jwk(self._key.public_key(), as_dict=True)
        return {"keys": [{**public, "kid": KEY_ID, "use": "sig", "alg": ALGORITHM}]}
