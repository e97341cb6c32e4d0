import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import psutil
import pytest
from support.programs import ended
from support.sources import REPOSITORY

from chartroom.system.environments import Environments, main
from tests.local.launching import Command, make_clone, wait_until, write_script

MODULE = [sys.executable, "-m", "chartroom.system.environments", sys.executable]


@pytest.fixture
def environments(directory: Path) -> Environments:
    return make_clone(directory / "clone").environments("audit")


@pytest.fixture
def running(environments: Environments) -> Iterator["subprocess.Popen[bytes]"]:
    program = environments.current / "program"
    write_script(program, "#!/bin/sh\nread forever\n")
    process = subprocess.Popen([program], stdin=subprocess.PIPE)
    yield process
    process.kill()
    process.communicate()


def install(environments: Environments) -> "subprocess.CompletedProcess[str]":
    return ended([*MODULE, environments.member])


def folders(environments: Environments) -> set[Path]:
    return {
        path
        for path in (environments.member / ".venvs").resolve().iterdir()
        if path.is_dir() and not path.is_symlink()
    }


def test_a_new_one_replaces_the_old_one_which_is_kept_while_a_program_runs_from_it(
    environments: Environments, running: "subprocess.Popen[bytes]"
):
    old = environments.current

    assert install(environments).returncode == 0
    assert environments.current != old
    assert folders(environments) == {old, environments.current}
    assert (environments.member / ".venv" / "bin" / "python").exists()

    running.kill()
    running.wait()
    environments.clean()
    assert folders(environments) == {environments.current}


def test_nothing_is_removed_while_a_system_starts_or_an_environment_is_built(
    environments: Environments,
):
    half = environments.new()
    half.mkdir()

    with environments.kept():
        environments.clean()
        assert half in folders(environments)
    environments.clean()
    assert half not in folders(environments)


def test_a_failed_build_removes_its_files(environments: Environments):
    old = environments.current
    (environments.member / "behaviour").write_text("unbuildable", encoding="utf-8")

    result = install(environments)

    assert (result.returncode, result.stdout, result.stderr) == (
        1,
        "error: there is no such package\n",
        "",
    )
    assert environments.current == old
    assert folders(environments) == {old}


@pytest.mark.parametrize(
    "number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name
)
def test_an_interrupted_build_removes_its_files(environments: Environments, number: signal.Signals):
    old = environments.current
    (environments.member / "behaviour").write_text("building", encoding="utf-8")
    process = Command(
        main, [sys.executable, str(environments.member)], os.environ, environments.member
    )
    wait_until(lambda: psutil.Process(process.pid).children() != [])

    process.interrupt(number)

    assert process.returncode == 1
    assert environments.current == old
    assert folders(environments) == {old}


def test_a_build_that_is_interrupted_while_it_starts_is_killed(
    environments: Environments, monkeypatch: pytest.MonkeyPatch
):
    """The interrupt arrives after the build's process has started and before Popen has returned."""
    (environments.member / "behaviour").write_text("building", encoding="utf-8")
    started: list[subprocess.Popen[bytes]] = []

    class Interrupted(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            started.append(self)
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(subprocess, "Popen", Interrupted)
    with pytest.raises(KeyboardInterrupt):
        environments.build(environments.new(), sys.executable)

    assert [process.returncode for process in started] == [-signal.SIGKILL]


@pytest.mark.parametrize(
    ("locked", "reason"),
    [(f" --hash=sha256:{'0' * 64}", "Hash mismatch"), ("", "`--require-hashes` mode")],
)
def test_only_packages_with_the_hashes_of_the_lock_are_installed(
    tmp_path: Path, locked: str, reason: str
):
    wheel = tmp_path / "planted-1-py3-none-any.whl"
    with ZipFile(wheel, "w") as file:
        about = "planted-1.dist-info"
        file.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: planted\nVersion: 1\n")
        file.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        file.writestr(f"{about}/RECORD", "")
    (tmp_path / "requirements.lock").write_text(f"planted @ {wheel.as_uri()}{locked}\n")
    build = REPOSITORY / "deploy" / "local" / "build-environment"

    done = ended([build, sys.executable, tmp_path, tmp_path / "environment"])

    assert done.returncode != 0
    assert reason in done.stderr
