import base64
import hashlib
import hmac
import json
import time
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec


class SigningKey:
    def __init__(self, kid: str) -> None:
        self.kid = kid
        self._private = ec.generate_private_key(ec.SECP256R1())

    @property
    def public_jwk(self) -> dict[str, str]:
        numbers = self._private.public_key().public_numbers()
        x, y = (base64url(value.to_bytes(32, "big")) for value in (numbers.x, numbers.y))
        return {
            "kty": "EC",
            "crv": "P-256",
            "x": x,
            "y": y,
            "kid": self.kid,
            "use": "sig",
            "alg": "ES256",
        }

    @property
    def public_pem(self) -> bytes:
        return self._private.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )

    @property
    def private_pem(self) -> bytes:
        return self._private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )

    def sign(self, claims: dict[str, Any], **header: Any) -> str:
        headers = {"kid": self.kid, **header}
        return jwt.encode(
            {name: value for name, value in claims.items() if value is not None},
            self._private,
            "ES256",
            headers={name: value for name, value in headers.items() if value is not None},
        )


def agent_claims(**changed: Any) -> dict[str, Any]:
    now = int(time.time())
    return {
        "iss": "chartroom",
        "aud": "chartroom",
        "sub": "triage",
        "kind": "agent",
        "scope": "system/*.cruds",
        "iat": now,
        "exp": now + 60,
    } | changed


def service_claims(service: str, audience: str, **changed: Any) -> dict[str, Any]:
    return agent_claims(iss=service, sub=service, aud=audience, kind="service") | changed


def write_jwks(path: Path, *keys: SigningKey) -> None:
    path.write_text(json.dumps({"keys": [key.public_jwk for key in keys]}), encoding="utf-8")


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def raw_token(header: dict[str, Any], claims: Any, secret: bytes = b"") -> str:
    """Return a JWT that JWT libraries refuse to create: signed with an HMAC, or unsigned."""
    signed = ".".join(base64url(json.dumps(part).encode()) for part in (header, claims))
    signature = hmac.new(secret, signed.encode(), hashlib.sha256).digest() if secret else b""
    return f"{signed}.{base64url(signature)}"
