import json
from pathlib import Path

import pytest
from support.system import System

from chartroom.system.ports import held_free
from tests.e2e.check_containers import check


@pytest.mark.nightly
def test_accepts_a_working_system(system: System, tmp_path: Path):
    """The tested deployment folder contains the running system's keys in the layout of the command make-secrets."""
    keys = system.keyring.directory
    document = json.loads(system.keyring.token_jwks.read_text(encoding="utf-8"))
    (tmp_path / "token-jwks.json").write_text(json.dumps(document, separators=(",", ":")))
    (tmp_path / "issuer_key").symlink_to(keys / "issuer.pem")
    (tmp_path / "revocations").symlink_to(keys)
    (tmp_path / "sign-ins").symlink_to(system.data.sign_ins)

    done = check(system.url, secrets=tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert "ok  a person accepts a summary in the console" in done.stdout
    assert "ok  a second agent is refused what its role does not need" in done.stdout
    assert "ok  a withdrawn token is refused" in done.stdout
    assert done.stdout.splitlines()[-1] == "everything works"


def test_reports_a_refused_token_and_that_nothing_listens(system: System):
    refused = check(system.url, "of.no.issuer")
    with held_free(["nothing"]) as ports:
        unanswered = check(f"http://127.0.0.1:{ports['nothing']}", "of.no.issuer")

    assert (refused.returncode, unanswered.returncode) == (1, 1)
    assert "POST /patients answered 401, not 200" in refused.stderr
    assert "GET /health was not answered" in unanswered.stderr
