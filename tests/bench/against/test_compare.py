from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from bench.against import compare
from bench.against.compare import Pairs, measure_all, pairs_table, selected, too_expensive
from bench.against.routes import FURTHER, ROUTES, Route
from bench.against.sides import Side, require_installed
from bench.errors import BenchmarkError
from bench.figures.runs import Run
from bench.load.contenders import Contender
from bench.load.wrk import Load


def pairs(title: str, *cpu: tuple[float, float]) -> Pairs:
    """Each run has 1,000 requests. The rate of this version doubles in each round."""
    rounds = [
        (
            Run("this", 8, Load(1_000, 0.5**number, 1, 1, {}), {"system": ours}, 0),
            Run("other", 8, Load(1_000, 1, 1, 1, {}), {"system": other}, 0),
        )
        for number, (ours, other) in enumerate(cpu)
    ]
    return Pairs(title, rounds)


class TestPairs:
    def test_have_the_median_ratios_of_the_rounds(self):
        measured = pairs("GET /health", (1.0, 1.0), (2.2, 2.0), (30.0, 10.0))

        assert round(measured.cpu_ratio, 3) == 1.1
        assert measured.rate_ratio == 2

    def test_above_the_limit_are_reported(self):
        measured = [pairs("POST /patients", (1.04, 1.0)), pairs("POST /intake", (1.06, 1.0))]

        assert too_expensive(measured) == ["POST /intake"]
        row = "| `POST /intake` | 1.00 | 1.06 | 1.06 × | 1.06 to 1.06 | 1,000 | 1,000 | 1.00 × |"
        assert row in pairs_table(measured)


class Stub:
    """A side and its contender, which lacks one route."""

    def __init__(self, name: str, lacked: str = "") -> None:
        self.name, self.lacked, self.title, self.runs = name, lacked, "", 0

    def of(self, title: str) -> "Stub":
        self.title = title
        return self

    def prepare(self) -> None:
        if self.title == self.lacked:
            raise BenchmarkError(f"{self.name} answers with 404")

    def run(self, **_: object) -> Run:
        self.runs += 1
        return Run(self.name, 8, Load(1_000, 1, 1, 1, {"status": 0}), {"system": 1}, 0)

    def wait_for_delivery(self) -> None:
        pass


def route(title: str) -> Route:
    return Route(title, cast("Callable[[Side], Contender]", lambda side: side.of(title)))


class TestRoutes:
    def test_that_one_version_lacks_are_failures_of_their_own(
        self, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(compare, "one_run", Stub.run)
        sides = Stub("this"), Stub("other", lacked="/new")
        routes = [route("/new"), route("/old")]

        outcome = measure_all(routes, cast("Any", sides), rounds=3, seconds=2, report=str)

        assert outcome.failures == ["/new: other answers with 404"]
        assert [(one.title, len(one.rounds)) for one in outcome.measured] == [("/old", 3)]
        assert [side.runs for side in sides] == [3, 3]

    def test_are_selected_by_words_of_their_titles(self):
        assert selected([]) == ROUTES
        assert selected(["imports"]) == [*FURTHER]
        assert [one.title for one in selected(["/agent-events"])] == ["POST /agent-events"]
        with pytest.raises(BenchmarkError, match="No route contains intake"):
            selected(["intake"])


def test_a_checkout_that_is_none_or_not_installed_is_refused_with_the_remedy(
    tmp_path: Path,
):
    with pytest.raises(BenchmarkError, match="not a checkout"):
        require_installed(tmp_path)
    (tmp_path / "services" / "records").mkdir(parents=True)
    with pytest.raises(BenchmarkError, match="make install"):
        require_installed(tmp_path)
