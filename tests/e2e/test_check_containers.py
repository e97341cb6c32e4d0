"""Runs deploy/check-containers against the system."""

import json
from pathlib import Path

from support.check_containers import check
from support.system import System, wait_until

from chartroom.system.ports import held_free


class TestWalkThrough:
    def test_accepts_a_system_that_requires_tokens(self, system: System) -> None:
        done = check(system.url, system.keyring.mint("check-containers"))

        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines()[-1] == "everything works"

    def test_sees_a_person_decide_in_the_console_and_a_second_agent_and_a_withdrawn_token_refused(
        self, system: System, tmp_path: Path
    ) -> None:
        """With the keys of this system, as make-secrets makes those of containers."""
        keys = system.keyring.directory
        document = json.loads(system.keyring.token_jwks.read_text(encoding="utf-8"))
        (tmp_path / "token-jwks.json").write_text(json.dumps(document, separators=(",", ":")))
        (tmp_path / "issuer_key").symlink_to(keys / "issuer.pem")
        (tmp_path / "revocations.json").symlink_to(keys / "revocations.json")
        (tmp_path / "sign-ins").symlink_to(system.data.sign_ins)

        done = check(system.url, secrets=tmp_path)

        assert (done.returncode, done.stderr) == (0, "")
        assert "ok  a person accepts a summary in the console" in done.stdout
        assert "ok  a second agent is refused what its role does not need" in done.stdout
        assert "ok  a withdrawn token is refused" in done.stdout

    def test_reports_a_refused_token(self, system: System) -> None:
        done = check(system.url, "of.no.issuer")

        assert done.returncode == 1
        assert "POST /patients answered 401, not 200" in done.stderr

    def test_reports_a_missing_service(self, system: System) -> None:
        with system.stopped("retrieval"), system.client(None) as anyone:
            # An answer counts for a second.
            wait_until(lambda: anyone.get("/health").status_code == 503)
            done = check(system.url, system.keyring.mint("check-containers"))

        assert done.returncode == 1
        assert "GET /health answered 503, not 200" in done.stderr

    def test_reports_that_nothing_listens(self) -> None:
        with held_free(["nothing"]) as ports:
            done = check(f"http://127.0.0.1:{ports['nothing']}", "of.no.issuer")

        assert done.returncode == 1
        assert "GET /health was not answered" in done.stderr
