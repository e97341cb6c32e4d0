import json
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jwt
import pytest
from rich.console import Console
from typer.testing import CliRunner

from chartroom.cli import app
from chartroom.commands.rotation import revoke_subject, revoke_token
from chartroom.errors import ChartroomError, NotRunning
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory
from chartroom.system.revocations import LONGEST_TOKEN_S, NONE, RevocationList

NOW = 1_800_000_000


def document(data: DataDirectory) -> dict[str, dict[str, int]]:
    return json.loads((data.keys / "revocations.json").read_text())


class TestRevocationsOfASystem:
    def test_contain_a_caller_or_a_token_and_a_time(self, data: DataDirectory):
        before, path = int(time.time()), data.keys / "revocations.json"
        assert document(data) == {"tokens": {}, "subjects": {}}
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

        revoke_subject(data, "triage-agent", Console(quiet=True))
        given_next = Keyring(data.keys).mint("triage-agent")
        revoke_token(data, "4b1c", Console(quiet=True))

        withdrawn = document(data)["subjects"]["triage-agent"]
        assert before <= withdrawn <= time.time()
        # Tokens contain times in whole seconds, so a token issued in the second of the revocation would be
        # rejected.
        assert jwt.decode(given_next, options={"verify_signature": False})["iat"] > withdrawn
        assert document(data)["tokens"]["4b1c"] >= int(time.time()) + 30 * 24 * 3600
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        listed = document(data)
        Keyring(data.keys).initialise()  # Each start does this.
        assert document(data) == listed

    @pytest.mark.parametrize("is_client", [False, True])
    def test_promise_new_tokens_only_to_callers_that_are_no_client(
        self, data: DataDirectory, capsys: pytest.CaptureFixture[str], *, is_client: bool
    ):
        revoke_subject(data, "night-load", Console(), is_client=is_client)

        assert ("New tokens are valid" in capsys.readouterr().out) is not is_client

    def test_are_all_kept_despite_concurrent_commands(self, data: DataDirectory):
        ids = {f"token-{number}" for number in range(24)}

        with ThreadPoolExecutor(8) as executor:
            list(executor.map(lambda each: revoke_token(data, each, Console(quiet=True)), ids))

        assert document(data)["tokens"].keys() == ids

    def test_that_are_damaged_are_not_overwritten(self, data: DataDirectory):
        path = data.keys / "revocations.json"
        no_number = '{"tokens": {"a": "b"}, "subjects": {}}'
        for content in ("", "[]", "{}", '{"tokens": {}}', no_number, '{"other": {}}'):
            path.write_text(content)
            with pytest.raises(
                ChartroomError,
                match=rf"^{path} is damaged: replace the file with a copy or restore",
            ):
                revoke_token(data, "4b1c", Console(quiet=True))
            assert path.read_text() == content

    def test_need_a_system_and_valid_names(self, data: DataDirectory, directory: Path):
        with pytest.raises(NotRunning):
            revoke_token(DataDirectory(directory / "none"), "4b1c", Console(quiet=True))
        for value in ("", " ", "two\nlines", "x" * 257):
            for revoke in (revoke_token, revoke_subject):
                with pytest.raises(ChartroomError, match="printable characters"):
                    revoke(data, value, Console(quiet=True))


class TestRevocations:
    def test_keep_the_later_of_two_times(self):
        revocations = NONE.with_subject("a", NOW).with_subject("a", NOW - 60)

        assert revocations.subjects == {"a": NOW}

    def test_remove_entries_that_reject_no_valid_token(self):
        revocations = NONE.with_subject("a", NOW).with_token("b", NOW)

        assert revocations.pruned(NOW + LONGEST_TOKEN_S) == revocations
        assert revocations.pruned(NOW + LONGEST_TOKEN_S + 1) == NONE

    def test_expired_ones_are_removed_by_the_next_change(self, directory: Path):
        listed = RevocationList(directory / "revocations.json")
        listed.path.write_text('{"tokens": {"old": 1}, "subjects": {"old": 1}}')

        listed.revoke_token("new")

        assert (listed.read().tokens.keys(), listed.read().subjects) == ({"new"}, {})


def test_the_command_accepts_a_name_or_an_id_and_reports_the_time(data: DataDirectory):
    given = ["--data-dir", str(data.path)]
    for arguments in ([], ["triage-agent", "--id", "4b1c"]):
        assert CliRunner().invoke(app, ["revoke", *arguments, *given]).exit_code == 2
    assert document(data) == {"tokens": {}, "subjects": {}}

    result = CliRunner().invoke(app, ["revoke", "--id", "4b1c", *given])

    assert result.exit_code == 0
    assert "Services refuse this token within 3 seconds" in " ".join(result.stdout.split())
