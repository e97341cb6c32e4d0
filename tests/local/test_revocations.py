"""`chartroom revoke`: the list that services read."""

import asyncio
import io
import json
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jwt
import pytest
from rich.console import Console
from support.copied_cluster import copy_cluster
from typer.testing import CliRunner

from chartroom.cli import app
from chartroom.commands.backups.backup import back_up
from chartroom.commands.backups.restore import restore
from chartroom.commands.revocation import revoke_subject, revoke_token
from chartroom.errors import ChartroomError, NotRunning
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import create_database
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory
from chartroom.system.revocations import LONGEST_TOKEN_S, NONE, RevocationList

NOW = 1_800_000_000


def document(data: DataDirectory) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = json.loads((data.keys / "revocations.json").read_text())
    return found


class TestRevocationsOfASystem:
    def test_are_none_at_first_and_private(self, data: DataDirectory) -> None:
        path = data.keys / "revocations.json"

        assert document(data) == {"tokens": {}, "subjects": {}}
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    def test_name_a_caller_and_the_time_until_which_its_tokens_do_not_count(
        self, data: DataDirectory
    ) -> None:
        before = int(time.time())

        revoke_subject(data, "triage-agent", Console(quiet=True))

        assert document(data)["tokens"] == {}
        assert before <= document(data)["subjects"]["triage-agent"] <= time.time()
        assert stat.S_IMODE((data.keys / "revocations.json").stat().st_mode) == 0o600

    def test_do_not_concern_a_token_that_the_caller_is_given_next(
        self, data: DataDirectory
    ) -> None:
        """Times in tokens are whole seconds, so one of the same second would be refused."""
        revoke_subject(data, "triage-agent", Console(quiet=True))

        token = Keyring(data.keys).mint("triage-agent")

        issued = jwt.decode(token, options={"verify_signature": False})["iat"]
        assert issued > document(data)["subjects"]["triage-agent"]

    def test_name_a_token_until_it_has_expired_for_certain(self, data: DataDirectory) -> None:
        revoke_token(data, "4b1c", Console(quiet=True))

        until = document(data)["tokens"]["4b1c"]
        assert until >= int(time.time()) + 30 * 24 * 3600
        assert document(data)["subjects"] == {}

    def test_are_all_kept_where_several_commands_change_them_at_once(
        self, data: DataDirectory
    ) -> None:
        ids = {f"token-{number}" for number in range(24)}

        with ThreadPoolExecutor(8) as executor:
            list(executor.map(lambda each: revoke_token(data, each, Console(quiet=True)), ids))

        assert document(data)["tokens"].keys() == ids

    def test_survive_a_start(self, data: DataDirectory) -> None:
        revoke_token(data, "4b1c", Console(quiet=True))
        before = document(data)

        Keyring(data.keys).initialise()

        assert document(data) == before

    def test_survive_a_backup_and_a_restore(self, data: DataDirectory, directory: Path) -> None:
        copy_cluster(data.postgres)
        with EmbeddedPostgres(data.postgres, socket_directory=data.run / "postgres") as server:
            asyncio.run(create_database(server.dsn()))
        revoke_token(data, "4b1c", Console(quiet=True))
        revoke_subject(data, "triage-agent", Console(quiet=True))
        quiet = Console(file=io.StringIO())

        back_up(data, directory / "backup", quiet)
        restore(directory / "backup", DataDirectory(directory / "elsewhere"), quiet)

        restored = DataDirectory(directory / "elsewhere")
        assert document(restored) == document(data)
        path = restored.keys / "revocations.json"
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    @pytest.mark.parametrize(
        "content",
        [
            "",
            "[]",
            "{}",
            '{"tokens": {}}',
            '{"tokens": {"a": "b"}, "subjects": {}}',
            '{"other": {}}',
        ],
    )
    def test_that_are_damaged_are_not_overwritten(self, data: DataDirectory, content: str) -> None:
        path = data.keys / "revocations.json"
        path.write_text(content)

        with pytest.raises(ChartroomError, match=rf"^{path} is damaged: put it back or restore"):
            revoke_token(data, "4b1c", Console(quiet=True))
        assert path.read_text() == content

    def test_need_a_system(self, directory: Path) -> None:
        with pytest.raises(NotRunning):
            revoke_token(DataDirectory(directory / "none"), "4b1c", Console(quiet=True))

    @pytest.mark.parametrize("value", ["", " ", "two\nlines", "x" * 257])
    def test_refuse_what_no_token_holds(self, data: DataDirectory, value: str) -> None:
        for revoke in (revoke_token, revoke_subject):
            with pytest.raises(ChartroomError, match="printable characters"):
                revoke(data, value, Console(quiet=True))


class TestRevocations:
    def test_take_the_later_of_two_times(self) -> None:
        revocations = NONE.with_subject("a", NOW).with_subject("a", NOW - 60)

        assert revocations.subjects == {"a": NOW}

    def test_forget_what_refuses_no_valid_token_any_more(self) -> None:
        revocations = NONE.with_subject("a", NOW).with_token("b", NOW)

        assert revocations.pruned(NOW + LONGEST_TOKEN_S) == revocations
        assert revocations.pruned(NOW + LONGEST_TOKEN_S + 1) == NONE

    def test_are_forgotten_by_the_next_change(self, directory: Path) -> None:
        listed = RevocationList(directory / "revocations.json")
        listed.path.write_text('{"tokens": {"old": 1}, "subjects": {"old": 1}}')

        listed.revoke_token("new")

        assert (listed.read().tokens.keys(), listed.read().subjects) == ({"new"}, {})


class TestCommand:
    def test_says_when_it_counts(self, data: DataDirectory) -> None:
        result = CliRunner().invoke(app, ["revoke", "--id", "4b1c", "--data-dir", str(data.path)])

        assert result.exit_code == 0
        assert "Services refuse this token within 2 seconds" in " ".join(result.stdout.split())

    @pytest.mark.parametrize("arguments", [[], ["triage-agent", "--id", "4b1c"]])
    def test_takes_a_name_or_an_id(self, data: DataDirectory, arguments: list[str]) -> None:
        result = CliRunner().invoke(app, ["revoke", *arguments, "--data-dir", str(data.path)])

        assert result.exit_code == 2
        assert document(data) == {"tokens": {}, "subjects": {}}
