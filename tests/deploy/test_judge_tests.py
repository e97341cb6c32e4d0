import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from support.programs import ended

PROGRAM = Path(__file__).parents[2] / "deploy" / "judge-tests"
PASSES = "test_group.py::test_passes"
MEETS_NOISE = "test_group.py::test_meets_noise"
FAILS = "test_group.py::test_fails"
# A test file; `test_meets_noise` fails only in its first run.
TESTS = """
from pathlib import Path

def test_passes(): pass

def test_meets_noise():
    tried = Path("tried")
    was_tried = tried.exists()
    tried.touch()
    assert was_tried

def test_fails(): assert False
"""


@dataclass
class Run:
    folder: Path
    tests: dict[str, dict[str, Any]] = field(default_factory=dict)
    exit: int = 1

    def add(self, name: str, outcome: str = "failed", *, is_final: bool = False) -> None:
        figures = {"seconds": 2.5, "cpu_s": 0.5, "failure": "It was late.", "figures": []}
        self.tests[name] = {"outcome": outcome, "is_final": is_final, **figures}

    def judge(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        report = {"python": sys.executable, "exit": self.exit, "tests": self.tests}
        path = self.folder / "build" / "tests" / "group.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(report))
        argv = [sys.executable, str(PROGRAM), *arguments]
        return ended(argv, cwd=self.folder)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    (tmp_path / "test_group.py").write_text(TESTS)
    made = Run(tmp_path)
    made.add(PASSES, "passed")
    return made


def last_line(done: "subprocess.CompletedProcess[str]") -> str:
    return done.stdout.splitlines()[-1]


def test_a_green_run_is_counted_and_its_durations_are_kept(run: Run):
    run.exit = 0
    run.add("test_group.py::test_other", "skipped")

    done = run.judge("group")

    assert (done.returncode, last_line(done)) == (0, "1 passed, 0 failed, 1 skipped")
    kept = json.loads((run.folder / "build" / "durations.json").read_text())
    assert kept["group"][PASSES] == {"seconds": 2.5, "cpu_s": 0.5}


def test_a_test_that_passes_alone_is_flaky_and_reported(run: Run):
    (run.folder / "tried").touch()
    run.add(MEETS_NOISE)

    done = run.judge("group")

    assert done.returncode == 0
    assert f"FLAKY {MEETS_NOISE}\nIts first failure:\nIt was late.\n" in done.stdout
    assert (run.folder / "build" / "flaky.txt").read_text() == f"{MEETS_NOISE}\n"


def test_a_repeated_failure_fails_the_run(run: Run):
    run.add(FAILS)

    done = run.judge("group")

    assert (done.returncode, last_line(done)) == (1, "1 passed, 1 failed, 0 skipped")
    assert f"FAILED group: {FAILS}\n" in done.stdout


@pytest.mark.parametrize("reason", ["final", "--final", "flaky before", "a fourth one"])
def test_final_tests_are_not_repeated(run: Run, reason: str):
    (run.folder / "tried").touch()
    run.add(MEETS_NOISE, is_final=reason == "final")
    if reason == "flaky before":
        assert run.judge("group").returncode == 0
    if reason == "a fourth one":
        for number in range(3):
            run.add(f"{PASSES}[{number}]")

    done = run.judge(*(["--final"] if reason == "--final" else []), "group")

    assert done.returncode == 1
    assert f"FAILED group: {MEETS_NOISE}\n" in done.stdout


@pytest.mark.parametrize("broken", ["interrupted", "no report"])
def test_a_group_that_did_not_end_fails_the_run(run: Run, broken: str):
    run.exit = 2 if broken == "interrupted" else 0

    done = run.judge("group", *(["other"] if broken == "no report" else []))

    assert (done.returncode, last_line(done)) == (1, "1 passed, 1 failed, 0 skipped")
