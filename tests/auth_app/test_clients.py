"""Tests the operator's command `python -m auth.clients`, with a fake of records."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.local_servers import Answer, LocalServer, local_server

from auth.clients import main
from chartroom.system.keys import Keyring

pytestmark = pytest.mark.usefixtures("network")
URL, SCOPE = "https://vendor.example/jwks", "system/Patient.rs user/AuditEvent.c?agent-name=a"
PUBLIC = {
    "kty": "EC",
    "crv": "P-384",
    "kid": "a",
    "x": "qohQbF-nYCL3TnRsiJJbcmDdUmRJTQ0kDXQXaLsMjk3JVR_uqQxeGRpsQ4Q4lyj2",
    "y": "TEsTWyN1JwaSNrCzREmGtXnx1xpE2IXlDOdFr_dHAyaVAOHOEcjLXS6HnZJNBTyy",
}


@pytest.fixture
def records(keyring: Keyring, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalServer]:
    with local_server() as server:
        monkeypatch.setenv("AUTH_RECORDS_URL", server.url)
        monkeypatch.setenv("AUTH_SERVICE_KEY_FILE", str(keyring.service_key_file("auth")))
        yield server


@pytest.mark.parametrize("url", [URL, "http://127.0.0.1:9/jwks", "http://[::1]:9/jwks"])
def test_registers_keys_at_a_url_and_lists_clients(
    records: LocalServer, capsys: pytest.CaptureFixture[str], url: str
):
    arguments = ["add", "night-load", "--jwks", url, "--scope", f" {SCOPE} ", "--replace"]
    assert main(arguments) == 0
    client = {"name": "a", "keys": URL, "scope": SCOPE, "created_at": "2026-11-29T21:00:00Z"}
    listed = [client | {"revoked_at": at} for at in (None, "2026-11-29T22:00:00Z")]
    records.answer = lambda _: Answer(body=json.dumps({"clients": listed}).encode())
    assert main(["list"]) == 0

    sent = {"name": "night-load", "keys": url, "scope": SCOPE, "replace": True}
    assert json.loads(records.received[0].body) == sent
    assert capsys.readouterr().out == f"night-load is registered.\na: {SCOPE}\na: revoked\n"


@pytest.mark.parametrize(
    ("keys", "scope", "reason"),
    [
        ({"keys": [PUBLIC | {"d": "AQAB"}]}, SCOPE, "contains a private key"),
        ({"keys": [{"kty": "oct", "k": "AQAB", "kid": "a"}]}, SCOPE, "contains a private key"),
        ({"keys": [5, PUBLIC | {"crv": "P-256"}]}, SCOPE, "has no key with `kid`"),
        ({"keys": []}, SCOPE, "has no key with `kid`"),
        ([], SCOPE, "is not a readable JWKS document"),
        (None, SCOPE, "is not a readable JWKS document"),
        ("https://", SCOPE, "The URL of --jwks is not valid"),
        ("http://vendor.example/jwks", SCOPE, "must begin with https"),
        ("http://127.0.0.1.example/jwks", SCOPE, "must begin with https"),
        (URL, "system/patient.r", "is not a scope for a client"),
        (URL, "patient/Patient.r", "is not a scope for a client"),
        (URL, "chartroom/break-glass", "is not a scope for a client"),
    ],
)
def test_explains_wrong_keys_and_scopes(
    records: LocalServer,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    *,
    keys: object,
    scope: str,
    reason: str,
):
    file = tmp_path / "jwks.json"
    if keys is not None:
        file.write_text(json.dumps(keys), encoding="utf-8")
    location = keys if isinstance(keys, str) else str(file)

    assert main(["add", "night-load", "--jwks", location, "--scope", scope]) == 1

    assert reason in capsys.readouterr().err
    assert records.received == []


@pytest.mark.parametrize(
    ("status", "reason"),
    [(404, "No client has this name"), (409, "--replace"), (403, "403"), (503, "does not answer")],
)
def test_explains_refusals_of_records(
    records: LocalServer, capsys: pytest.CaptureFixture[str], status: int, reason: str
):
    records.answer = lambda _: Answer(status)

    assert main(["revoke", "night-load"]) == 1
    assert reason in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["revoke", "a/b"])
