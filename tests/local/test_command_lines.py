import os
import shlex
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from chartroom import cli
from chartroom.errors import CannotStart
from chartroom.processes.gateway import find_traefik
from chartroom.system.layout import DataDirectory, command_line, default_data_directory

PROGRAM = Path(sys.executable).with_name("chartroom")


@pytest.fixture(autouse=True)
def shell(monkeypatch: pytest.MonkeyPatch, directory: Path) -> None:
    for name in ("MAKELEVEL", "CHARTROOM_DATA_DIR", "CHARTROOM_CLONE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", os.defpath)
    monkeypatch.chdir(directory)


def test_a_command_names_the_program_as_the_shell_finds_it(monkeypatch: pytest.MonkeyPatch):
    by_its_path = shlex.join([str(PROGRAM), "down"])
    assert command_line("down") == by_its_path
    monkeypatch.chdir(PROGRAM.parents[1])
    assert command_line("down") == "bin/chartroom down"
    monkeypatch.setenv("MAKELEVEL", "1")
    assert command_line("down") == by_its_path
    monkeypatch.delenv("MAKELEVEL")
    monkeypatch.setenv("PATH", str(PROGRAM.parent), prepend=os.pathsep)
    assert command_line("down") == "chartroom down"


def test_another_traefik_is_the_program_at_its_path(directory: Path):
    with pytest.raises(CannotStart, match=r"correct --traefik"):
        find_traefik(Path("sh"))  # A program `sh` is on PATH, but the argument is a path.

    (directory / "sh").touch(mode=0o755)
    assert find_traefik(Path("./sh")) == directory / "sh"


@pytest.mark.parametrize("encoding", ["ascii", "iso-8859-1"])
def test_a_character_missing_in_the_locale_does_not_end_a_command(
    monkeypatch: pytest.MonkeyPatch, encoding: str
):
    printed = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(printed, encoding, write_through=True))
    monkeypatch.setattr(sys, "argv", ["chartroom", "down"])
    monkeypatch.setattr(cli, "stop", lambda _, console: console.print("✓ stopped"))

    with pytest.raises(SystemExit) as ended:
        cli.main()

    assert (ended.value.code, printed.getvalue()) == (0, b"? stopped\n")


class TestCommandOfADataDirectory:
    def test_omits_the_default_directory(self):
        assert DataDirectory(default_data_directory()).command("down") == command_line("down")

    @pytest.mark.parametrize("is_set", [True, False])
    def test_quotes_another_directory_for_any_shell(
        self, monkeypatch: pytest.MonkeyPatch, directory: Path, is_set: bool
    ):
        path = directory / "Dr. Zoë's"
        if is_set:
            monkeypatch.setenv("CHARTROOM_DATA_DIR", str(path))

        words = shlex.split(DataDirectory(path).command("token", "me"))

        assert words[1:] == ["token", "me", "--data-dir", str(path)]
