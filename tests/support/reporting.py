"""Reports a test run for `deploy/judge-tests`: seconds and CPU time per test, and failures."""

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pytest

FINAL = "final"  # The marker of tests that are not repeated after a failure.
# Tests without these fixtures and events depend on code alone, so a failed test is not repeated: other programs on the
# machine cannot make it fail.
SHARED_PARTS = frozenset({"cluster", "system"})  # Connections may already exist.
OUTWARD = frozenset({"socket.connect", "socket.bind", "subprocess.Popen", "os.posix_spawn"})


@dataclass
class Test:
    """The results of one test: elapsed seconds, and CPU seconds of its process, including its fixtures."""

    seconds: float = 0
    cpu_s: float = 0
    outcome: str = "passed"
    is_final: bool = True
    failure: str = ""
    figures: list[dict[str, Any]] = field(
        default_factory=list
    )  # Figures that the fixture `measured` has recorded.


class Measuring:
    """Adds time measurements of the process to the report of each phase of a test."""

    def __init__(self) -> None:
        self._is_outward = False
        sys.addaudithook(self._notice)

    def _notice(self, event: str, _: object) -> None:
        if event in OUTWARD:
            self._is_outward = True

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._is_outward = False
        item.user_properties.append(("began_cpu_s", time.process_time()))
        return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Function) -> Iterator[None]:
        report: Any = yield
        # The list of fixtures that a test has used, including fixtures that other fixtures request at run time.
        used = SHARED_PARTS.intersection(item._request.fixturenames)
        is_outward = self._is_outward or bool(used)
        is_final = item.get_closest_marker(FINAL) is not None or not is_outward
        report.user_properties += [("cpu_s", time.process_time()), ("is_final", is_final)]
        return report


@dataclass(eq=False)  # pytest hashes its plugins.
class Report:
    path: Path
    tests: dict[str, Test] = field(default_factory=dict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        test = self.tests.setdefault(report.nodeid, Test())
        known = dict(report.user_properties)
        test.seconds = round(test.seconds + report.duration, 3)
        test.cpu_s = round(known.get("cpu_s", 0) - known.get("began_cpu_s", 0), 3)
        if report.when == "call":
            test.figures = [kept for name, kept in report.user_properties if name == "figure"]
        test.is_final = known.get("is_final", True)
        if report.failed:
            test.outcome = "failed"
            test.failure += f"{report.when}: {report.longreprtext}\n"
        elif report.skipped and test.outcome == "passed":
            test.outcome = "skipped"

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, exitstatus: int) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        found = {
            "python": sys.executable,
            "exit": int(exitstatus),
            "tests": {name: asdict(test) for name, test in self.tests.items()},
        }
        self.path.write_text(json.dumps(found), "utf-8")
