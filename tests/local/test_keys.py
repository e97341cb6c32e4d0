import json
import stat
from datetime import timedelta
from pathlib import Path

import jwt
import pytest

from chartroom.errors import ChartroomError, NotRunning
from chartroom.system.keys import Keyring, Kind


@pytest.fixture
def keyring(directory: Path) -> Keyring:
    keyring = Keyring(directory / "keys")
    keyring.initialise()
    return keyring


def verify(keyring: Keyring, token: str) -> dict[str, object]:
    keys = jwt.PyJWKSet.from_json(keyring.token_jwks.read_text(encoding="utf-8"))
    key = keys[jwt.get_unverified_header(token)["kid"]]
    return jwt.decode(token, key, algorithms=["ES256"], audience="chartroom", issuer="chartroom")


class TestMint:
    def test_creates_a_token_that_the_public_key_verifies(self, keyring: Keyring):
        kinds: tuple[Kind, ...] = ("agent", "person")
        for kind in kinds:
            claims = verify(keyring, keyring.mint("triage-agent", kind=kind))

            assert (claims["sub"], claims["kind"]) == ("triage-agent", kind)
            assert set(claims) == {"iss", "aud", "sub", "kind", "scope", "iat", "exp", "jti"}
        late = keyring.mint(
            "triage-agent", lifetime=timedelta(minutes=-1)
        )  # Only tests use negative token lifetimes.
        with pytest.raises(jwt.ExpiredSignatureError):
            verify(keyring, late)

    def test_rejects_unacceptable_names_and_needs_the_keys_of_a_first_start(
        self, keyring: Keyring, directory: Path
    ):
        for name in ("", " ", "two\nlines", "\u202e", "\udcff", "x" * 129):
            with pytest.raises(ChartroomError, match="at most 128 printable characters"):
                keyring.mint(name)
        with pytest.raises(NotRunning, match="no keys"):
            Keyring(directory).mint("triage-agent")


class TestInitialise:
    def test_keeps_existing_keys_and_everything_private(self, keyring: Keyring):
        token = keyring.mint("triage-agent")

        keyring.initialise()

        assert verify(keyring, token)["sub"] == "triage-agent"
        assert stat.S_IMODE(keyring.directory.stat().st_mode) == 0o700
        modes = {stat.S_IMODE(path.stat().st_mode) for path in keyring.directory.iterdir()}
        assert modes == {0o600}

    def test_publishes_one_key_per_service_under_its_name(self, keyring: Keyring):
        document = json.loads(keyring.service_jwks.read_text(encoding="utf-8"))

        assert [key["kid"] for key in document["keys"]] == ["records", "audit", "retrieval", "auth"]
        for key in document["keys"]:
            assert set(key) == {"kty", "crv", "x", "y", "kid", "use", "alg"}
            token = jwt.encode(
                {},
                keyring.service_key_file(key["kid"]).read_text(encoding="utf-8"),
                algorithm="ES256",
            )
            jwt.decode(token, jwt.PyJWK(key), algorithms=["ES256"])
