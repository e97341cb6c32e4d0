import base64
import hashlib
import json
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal
from uuid import uuid4

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from chartroom.errors import RESTORE, ChartroomError, NotRunning
from chartroom.files import make_private_directory, read_secret, write_atomically
from chartroom.system.database_roles import SERVICES
from chartroom.system.revocations import RevocationList
from chartroom.system.roles import check_claim

ISSUER = AUDIENCE = "chartroom"
# The auth app's key signs its calls of records, and the tokens of backend clients.
AUTH = "auth"
MAX_NAME = 128  # Services reject longer names.
Kind = Literal["agent", "person"]


class Keyring:
    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.token_jwks = directory / "tokens.jwks.json"
        self.service_jwks = directory / "services.jwks.json"
        self.revocations = RevocationList(directory / "revocations.json")
        self._session_key_file = directory / "console-session-key"
        self._issuer_file = directory / "issuer.pem"
        self._former_issuer_file = directory / "issuer-former.pem"

    def initialise(self) -> None:
        make_private_directory(self.directory)
        issuers = [_load_or_make(self._issuer_file)]
        if self._former_issuer_file.exists():
            issuers.append(_load(self._former_issuer_file))
        self._publish_issuers(*issuers)
        _write_jwks(
            self.service_jwks,
            {name: _load_or_make(self.service_key_file(name)) for name in (*SERVICES, AUTH)},
        )
        self.revocations.create()
        if not self._session_key_file.exists():
            write_atomically(self._session_key_file, secrets.token_hex(32) + "\n")

    @property
    def session_key(self) -> str:
        """The key of the console's cookies. If it is deleted, all persons must sign in again."""
        return read_secret(self._session_key_file)

    def service_key_file(self, service: str) -> Path:
        return self.directory / f"{service}.pem"

    def mint(
        self,
        name: str,
        *,
        kind: Kind = "agent",
        lifetime: timedelta = timedelta(hours=12),
        scope: str = "",
        **claims: object,
    ) -> str:
        """A negative lifetime makes an expired token."""
        check_claim(name, MAX_NAME, "A token's name")
        self.check_exists()
        # This import takes a fifth of a command's start, and few commands need it.
        import jwt  # noqa: PLC0415

        issuer = _load(self._issuer_file)
        now = datetime.now(UTC)
        document = claims | {
            "iss": ISSUER,
            "aud": AUDIENCE,
            "sub": name,
            "kind": kind,
            "scope": scope,
            "iat": min(now, now + lifetime),
            "exp": now + lifetime,
            "jti": str(uuid4()),
        }
        return jwt.encode(
            document, issuer, algorithm="ES256", headers={"kid": thumbprint(issuer.public_key())}
        )

    def check_exists(self) -> None:
        if not self._issuer_file.exists():
            raise NotRunning(
                f"There are no keys in {self.directory} yet; start the system with `chartroom up` first."
            )

    def replace_issuer(self) -> None:
        """Begin signing with a new key. The previous key stays valid until it is retired."""
        former, new = _load(self._issuer_file), _make()
        if self._former_issuer_file.exists() and thumbprint(
            _load(self._former_issuer_file).public_key()
        ) != thumbprint(former.public_key()):
            raise ChartroomError("The previous issuer key is still valid; retire it first.")
        _write_key(self._former_issuer_file, former)
        # A crash before the first use of the new key must not make tokens invalid.
        self._publish_issuers(new, former)
        _write_key(self._issuer_file, new)

    def retire_former_issuer(self) -> None:
        """Services read the remaining key within 30 s, or when they start."""
        if not self._former_issuer_file.exists():
            raise ChartroomError("There is no previous issuer key to retire.")
        self._publish_issuers(_load(self._issuer_file))
        self._former_issuer_file.unlink()

    def replace_service_keys(self) -> None:
        """The system MUST be stopped: a service reads its own key when it starts."""
        for service in (*SERVICES, AUTH):
            _write_key(self.service_key_file(service), _make())
        self.initialise()

    def _publish_issuers(self, *issuers: ec.EllipticCurvePrivateKey) -> None:
        keys = {thumbprint(issuer.public_key()): issuer for issuer in issuers}
        _write_jwks(self.token_jwks, {**keys, AUTH: _load_or_make(self.service_key_file(AUTH))})


def thumbprint(key: ec.EllipticCurvePublicKey) -> str:
    canonical = json.dumps(_public_jwk(key), sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(canonical.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _public_jwk(key: ec.EllipticCurvePublicKey) -> dict[str, str]:
    from jwt.algorithms import ECAlgorithm  # noqa: PLC0415 - as above.

    return ECAlgorithm.to_jwk(key, as_dict=True)


def _write_jwks(path: Path, keys: dict[str, ec.EllipticCurvePrivateKey]) -> None:
    document = {
        "keys": [
            {**_public_jwk(key.public_key()), "kid": name, "use": "sig", "alg": "ES256"}
            for name, key in keys.items()
        ]
    }
    write_atomically(path, json.dumps(document, indent=2) + "\n")


def _load_or_make(path: Path) -> ec.EllipticCurvePrivateKey:
    if not path.exists():
        _write_key(path, _make())
    return _load(path)


def _make() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def _write_key(path: Path, key: ec.EllipticCurvePrivateKey) -> None:
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    write_atomically(path, pem.decode("ascii"))


def _load(path: Path) -> ec.EllipticCurvePrivateKey:
    try:
        key = serialization.load_pem_private_key(read_secret(path).encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):  # TypeError: the key is encrypted.
        key = None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ChartroomError(
            f"{path} contains no private key for ES256: replace the file with a copy or {RESTORE}, "
            "or remove the file; tokens that its key signed are then rejected after the next start."
        )
    return key
