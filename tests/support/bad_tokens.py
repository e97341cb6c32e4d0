"""Tokens that every service must reject, signed with a keyring's keys."""

import base64
import hmac
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import jwt
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from chartroom.system.keys import Keyring, thumbprint


def claims(**changes: Any) -> dict[str, Any]:
    now = datetime.now(UTC)
    usual = {
        "iss": "chartroom",
        "aud": "chartroom",
        "sub": "mallory",
        "kind": "agent",
        "scope": "system/*.cruds",
        "iat": now,
        "exp": now + timedelta(hours=1),
        "jti": str(uuid4()),
    }
    return {name: value for name, value in {**usual, **changes}.items() if value is not None}


def signed(keyring: Keyring, kid: str | None = None, key: str = "issuer", **changes: Any) -> str:
    private = load_pem_private_key((keyring.directory / f"{key}.pem").read_bytes(), password=None)
    issuer = load_pem_private_key((keyring.directory / "issuer.pem").read_bytes(), password=None)
    return jwt.encode(
        claims(**changes),
        private,
        algorithm="ES256",
        headers={"kid": kid or thumbprint(issuer.public_key())},
    )


def encoded(part: Any) -> str:
    return (
        base64.urlsafe_b64encode(json.dumps(part, default=lambda at: int(at.timestamp())).encode())
        .rstrip(b"=")
        .decode()
    )


def kid_of(keyring: Keyring) -> str:
    return str(json.loads(keyring.token_jwks.read_text(encoding="utf-8"))["keys"][0]["kid"])


def signed_with_the_public_key(keyring: Keyring) -> str:
    """Return an HS256 token with the public key as its secret (an algorithm-confusion attack)."""
    message = (
        f"{encoded({'alg': 'HS256', 'typ': 'JWT', 'kid': kid_of(keyring)})}.{encoded(claims())}"
    )
    signature = hmac.digest(keyring.token_jwks.read_bytes(), message.encode(), "sha256")
    return f"{message}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"


def unsigned(keyring: Keyring) -> str:
    return f"{encoded({'alg': 'none', 'typ': 'JWT', 'kid': kid_of(keyring)})}.{encoded(claims())}."


def foreign(keyring: Keyring) -> str:
    other = Keyring(Path(str(keyring.directory) + "-foreign"))
    other.initialise()
    return signed(other, kid=kid_of(keyring))


BAD_TOKENS: Mapping[str, Callable[[Keyring], str]] = {
    "expired": lambda keyring: keyring.mint("mallory", lifetime=timedelta(seconds=-60)),
    "of a foreign key": foreign,
    "for another audience": lambda keyring: signed(keyring, aud="elsewhere"),
    "of another issuer": lambda keyring: signed(keyring, iss="elsewhere"),
    "HS256 with the public key": signed_with_the_public_key,
    "unsigned": unsigned,
    "without an expiry": lambda keyring: signed(keyring, exp=None),
    "without an audience": lambda keyring: signed(keyring, aud=None),
    "without a subject": lambda keyring: signed(keyring, sub=None),
    "without a kind": lambda keyring: signed(keyring, kind=None),
    "of an unknown kind": lambda keyring: signed(keyring, kind="root"),
    "with an unknown key id": lambda keyring: signed(keyring, kid="unknown"),
    "issued in an hour": lambda keyring: signed(
        keyring, iat=datetime.now(UTC) + timedelta(hours=1)
    ),
    "not valid yet": lambda keyring: signed(keyring, nbf=datetime.now(UTC) + timedelta(hours=1)),
    "an agent's that claims to be a service's": lambda keyring: signed(keyring, kind="service"),
    "a service's that claims to be the issuer's": lambda keyring: signed(keyring, key="audit"),
    "a service's for another peer": lambda keyring: signed(
        keyring, kid="audit", key="audit", iss="audit", sub="audit", aud="elsewhere", kind="service"
    ),
    "an agent's for a year": lambda keyring: keyring.mint("mallory", lifetime=timedelta(days=365)),
    "no token at all": lambda _: "Zebediah",
}
