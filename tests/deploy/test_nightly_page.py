import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.programs import ended

DEPLOY = Path(__file__).parents[2] / "deploy"
PAGE = Path("docs", "nightly.md")


def figure(promise: str, found: float, *, bound: float, is_least: bool = False) -> dict[str, Any]:
    return {
        "promise": promise,
        "found": found,
        "bound": bound,
        "is_least": is_least,
        "unit": "" if is_least else "s",
    }


@pytest.fixture
def night(tmp_path: Path) -> Path:
    tests = {
        "tests/a.py::test_soon": ("passed", [figure("Ends", 1.25, bound=3)]),
        "tests/b.py::test_late": ("failed", [figure("Ends", 3.5, bound=3)]),
        "tests/b.py::test_recall": (
            "passed",
            [figure("Recall", found, bound=0.97, is_least=True) for found in (0.991, 0.98)],
        ),
    }
    report = {
        "exit": 1,
        "tests": {name: {"outcome": was, "figures": kept} for name, (was, kept) in tests.items()},
    }
    (tmp_path / "docs").mkdir()
    (tmp_path / PAGE).write_text("Before.\n")
    (tmp_path / ".gitignore").write_text("build/\n")
    path = tmp_path / "build" / "tests" / "faults.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(report))
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for argv in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "Begin"]):
        subprocess.run(["git", *author, *argv], cwd=tmp_path, check=True)
    nightly_page(tmp_path, "--begin")
    return tmp_path


def nightly_page(night: Path, *arguments: str) -> str:
    argv = [sys.executable, str(DEPLOY / "nightly-page"), *arguments]
    return subprocess.run(argv, cwd=night, check=True, capture_output=True, text=True).stdout


def written_by(night: Path, *groups: str) -> str:
    assert nightly_page(night, *groups) == ""
    return (night / PAGE).read_text("utf-8")


def test_the_worst_figure_of_each_promise_is_on_the_page(night: Path):
    rows = written_by(night, "faults").splitlines()[-2:]

    assert rows == [
        "| Ends | 3.5 s | at most 3 s | 2 times | `tests/a.py`, `tests/b.py` |",
        "| Recall | 0.98 | at least 0.97 | 2 times | `tests/b.py` |",
    ]


def test_it_has_the_failures_and_the_commit(night: Path):
    commit = subprocess.check_output(["git", "rev-parse", "--short", "HEAD"], cwd=night, text=True)

    text = written_by(night, "faults")

    assert f"commit {commit.strip()}, {os.cpu_count()} cores: 1 of 3 tests failed." in text


def test_only_a_whole_night_of_one_commit_without_changes_is_on_the_page(night: Path):
    report = night / "build" / "tests" / "faults.json"
    whole, begun = report.read_text(), report.with_name("commit.txt")

    def reason(*groups: str) -> str:
        text = nightly_page(night, *groups)
        assert (night / PAGE).read_text("utf-8") == "Before.\n"
        return text.removeprefix("docs/nightly.md stays unchanged: ").strip()

    assert reason("faults", "local") == "a run did not end (local)."
    report.write_text(whole.replace('"exit": 1', '"exit": 2'))
    assert reason("faults") == "a run did not end (faults)."
    report.write_text(whole)
    (night / ".gitignore").write_text("build/\n*.pyc\n")
    assert reason("faults") == "there are local changes."
    (night / ".gitignore").write_text("build/\n")
    begun.write_text("another")
    assert reason("faults") == "the night began with another commit."


def test_a_command_under_load_keeps_its_code_and_no_loop_survives():
    argv = [DEPLOY / "under-load", "sh", "-c", "ps -o pid= --ppid $PPID; exit 3"]

    done = ended(argv)

    assert done.returncode == 3
    children = [int(pid) for pid in done.stdout.split()]
    # The child processes of the measured run: the command, and one busy loop per processor.
    assert len(children) > len(os.sched_getaffinity(0))
    assert not [pid for pid in children if is_running(pid)]


def is_running(pid: int) -> bool:
    stat = Path("/proc", str(pid), "stat")
    return stat.exists() and stat.read_text("utf-8").rpartition(") ")[2][0] not in "ZX"
