"""deploy/nightly-page: the figures of a night's tests, and deploy/under-load."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

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
    """A repository with the reports of one night: of the group `faults`, but not of `local`."""
    tests = {
        "tests/a.py::test_soon": ("passed", [figure("Ends", 1.25, bound=3)]),
        "tests/b.py::test_late": ("failed", [figure("Ends", 3.5, bound=3)]),
        "tests/b.py::test_recall": (
            "passed",
            [figure("Recall", found, bound=0.97, is_least=True) for found in (0.991, 0.98)],
        ),
    }
    report = {
        "tests": {name: {"outcome": was, "figures": kept} for name, (was, kept) in tests.items()}
    }
    (tmp_path / "docs").mkdir()
    path = tmp_path / "build" / "tests" / "faults.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(report))
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for argv in (["init", "-q"], ["commit", "-q", "--allow-empty", "-m", "Begin"]):
        subprocess.run(["git", *author, *argv], cwd=tmp_path, check=True)
    return tmp_path


def written_by(night: Path, *groups: str) -> str:
    argv = [sys.executable, str(DEPLOY / "nightly-page"), *groups]
    subprocess.run(argv, cwd=night, check=True)
    return (night / PAGE).read_text("utf-8")


def test_the_worst_figure_of_each_promise_is_on_the_page(night: Path) -> None:
    rows = written_by(night, "faults").splitlines()[-2:]

    assert rows == [
        "| Ends | 3.5 s | at most 3 s | 2 times | `tests/a.py`, `tests/b.py` |",
        "| Recall | 0.98 | at least 0.97 | 2 times | `tests/b.py` |",
    ]


def test_it_has_the_failures_and_the_commit(night: Path) -> None:
    commit = subprocess.check_output(["git", "rev-parse", "--short", "HEAD"], cwd=night, text=True)

    text = written_by(night, "faults", "local")

    # A group without a report counts as a failure.
    assert f"commit {commit.strip()}, {os.cpu_count()} cores: 2 of 3 tests failed." in text


def test_without_a_figure_the_page_stays(night: Path) -> None:
    (night / PAGE).write_text("Before.\n")

    assert written_by(night, "local") == "Before.\n"


def test_a_command_under_load_keeps_its_code_and_no_loop_survives() -> None:
    argv = [DEPLOY / "under-load", "sh", "-c", "ps -o pid= --ppid $PPID; exit 3"]

    done = subprocess.run(argv, capture_output=True, text=True, check=False)

    assert done.returncode == 3
    children = [int(pid) for pid in done.stdout.split()]
    assert len(children) > len(os.sched_getaffinity(0))  # The loops and the command.
    assert not [pid for pid in children if is_running(pid)]


def is_running(pid: int) -> bool:
    """Whether a process runs; a zombie does not."""
    stat = Path("/proc", str(pid), "stat")
    return stat.exists() and stat.read_text("utf-8").rpartition(") ")[2][0] not in "ZX"
