from xml.etree import ElementTree as ET

import pytest
from support.sources import REPOSITORY

from bench.errors import BenchmarkError
from bench.figures.comparisons import EVERY, Comparison, Goal
from bench.figures.processes import Memory
from bench.figures.results import Results, Target, goal_target
from bench.figures.runs import Measured, Run
from bench.load.wrk import Load
from bench.report import chart, tables
from bench.systems.startup import Startup


def run(
    contender: str, requests: int, *, connections: int = 16, errors: int = 0, p50_ms: float = 4.0
) -> Run:
    load = Load(requests, 1.0, p50_ms, 9.0, {"status": errors, "timeout": 0})
    return Run(contender, connections, load, {"postgres": 0.5, contender: requests / 1000}, 0.25)


def measured(*ours: Run, naive: int = 100) -> Measured:
    runs = [run("naive", naive), run("naive", naive // 2, connections=1), *ours]
    return Measured("patients", "POST /patients", 5, runs)


def results(scenario: Measured, *, idle: float = 450) -> Results:
    memory = {"records": Memory(rss=idle * 2, pss=idle)}
    return Results({"processor": "a slow one"}, 1, 3, [scenario], memory, memory, Startup(50, 9.5))


def texts_of(drawn: str) -> set[str | None]:
    root = ET.fromstring(drawn)  # noqa: S314 - Drawn by this test.
    return {element.text for element in root.iter("{http://www.w3.org/2000/svg}text")}


class TestRatio:
    def test_is_that_of_the_median_rates(self):
        scenario = measured(run("chartroom", 500), run("chartroom", 700), run("chartroom", 10_000))

        assert scenario.ratio() == pytest.approx(7)
        assert scenario.reached()

    def test_is_omitted_if_any_request_failed(self):
        scenario = measured(run("chartroom", 900), run("chartroom", 900, errors=1))

        assert scenario.ratio() is None
        assert not scenario.reached()
        assert "not valid (1 status)" in tables.summary(results(scenario))


def test_targets_that_are_missed_are_marked():
    targets = {
        target.what: target
        for target in results(measured(run("chartroom", 490)), idle=791).targets()
    }

    assert [target.reached for target in targets.values()] == [False, False, True, True]
    assert targets["POST /patients"].result == "4.9 ×"
    assert "**missed**" in tables.full(results(measured(run("chartroom", 490))))


def compared(*runs: Run) -> Comparison:
    goals = (
        Goal("beside another", "chartroom", "empty", 0.5),
        Goal("durable", "chartroom", None, 8_000),
        Goal("beside the database", "chartroom", "database", None),
    )
    return Comparison("appends", "single appends", goals, list(runs))


class TestGoals:
    def test_are_ratios_of_median_rates_or_rates(self):
        ours = [run("chartroom", requests) for requests in (40_000, 36_000, 400_000)]
        comparison = compared(*ours, run("empty", 40_000), run("database", 80_000))

        assert [comparison.result(goal) for goal in comparison.goals] == [1, 40_000, 0.5]
        assert [target_of(comparison, number).reached for number in range(3)] == [True, True, None]
        slow = Results({}, 1, 3, comparisons=[compared(run("chartroom", 400), run("empty", 900))])
        assert "| beside another | ≥ 0.5 × | 0.44 × | **missed** |" in tables.full(slow)
        assert "| durable | ≥ 8,000/s | 400/s | **missed** |" in tables.full(slow)

    def test_are_missed_by_runs_with_errors_or_without_the_other_contender(self):
        failed = compared(run("chartroom", 40_000), run("empty", 40_000, errors=1))

        assert [target_of(failed, number).reached for number in range(3)] == [False, True, None]
        assert target_of(failed, 0).result == "not valid: there were errors"

    def test_may_limit_the_cpu_time_of_a_request(self):
        runs = [run("panel", 1_000), run("all", 1_500)]
        goals = tuple(Goal("read", "panel", "all", None, most=most) for most in (1.2, 1.1))
        comparison = Comparison("access", "callers with panels", goals, runs)

        assert [target_of(comparison, number).reached for number in range(2)] == [True, False]
        assert target_of(comparison, 0).goal == "≤ 1.2 × CPU"
        assert target_of(comparison, 0).result == "1.12 × CPU"

    def test_may_limit_the_cpu_time_absolutely_or_relative_to_the_naive_version(self):
        goals = tuple(Goal("read", "panel", None, None, cpu_ms=most) for most in (1.5, 1.4))
        comparison = Comparison("access", "callers with panels", goals, [run("panel", 1_000)])
        scenarios = [measured(run("chartroom", 500)) for _ in range(2)]
        for scenario, least in zip(scenarios, (3.0, 3.1), strict=True):
            scenario.cost_target = least

        found = [target_of(comparison, number) for number in range(2)]
        beside = [results(scenario).targets()[1] for scenario in scenarios]

        assert [one.reached for one in (*found, *beside)] == [True, False] * 2
        assert (found[0].goal, found[0].result) == ("≤ 1.5 ms of CPU", "1.5 ms of CPU")
        assert (beside[0].goal, beside[0].result) == ("≥ 3 × naive by CPU", "3.0 × by CPU")

    def test_may_limit_by_how_much_a_request_takes_longer(self):
        runs = [run("client", 1_000, p50_ms=2.25), run("httpx", 1_000, p50_ms=2.0)]
        goals = tuple(Goal("call", "client", "httpx", None, p50_ms=most) for most in (0.3, 0.2))
        comparison = Comparison("client", "calls", goals, runs)

        assert [target_of(comparison, number).reached for number in range(2)] == [True, False]
        assert target_of(comparison, 0).goal == "p50 < + 0.3 ms"
        assert target_of(comparison, 0).result == "+0.25 ms"

    def test_may_limit_figures_with_a_unit_or_of_every_contender(self):
        loads = [Load(10, 1.0, 4.0, 9.0, {}, {"KB": size}) for size in (20.0, 51.0)]
        runs = [Run(f"page {n}", 1, load, {}, 0.0) for n, load in enumerate(loads)]
        goals = (
            Goal("a page", "page 0", None, None, most=50, unit="KB"),
            Goal("the largest page", EVERY, None, None, most=50, unit="KB"),
            Goal("the slowest page", EVERY, None, None, p99_ms=10),
            Goal("in a browser", "browser", None, None, most=5, unit="s"),
        )
        comparison = Comparison("pages", "pages", goals, runs)

        assert [target_of(comparison, number).reached for number in range(4)] == [
            True,
            False,
            True,
            None,
        ]
        assert target_of(comparison, 1).goal == "≤ 50 KB"
        assert [target_of(comparison, number).result for number in (1, 3)] == [
            "51.0 KB",
            "not measured",
        ]
        assert " KB |" in tables.full(Results({}, 1, 3, comparisons=[comparison]))


def target_of(comparison: Comparison, number: int) -> Target:
    return goal_target(comparison, comparison.goals[number])


class TestTables:
    def test_have_equally_many_cells_in_every_row(self):
        all_results = results(measured(run("chartroom", 600), run("database", 9000)))
        all_results.comparisons.append(compared(run("chartroom", 600), run("empty", 900)))
        text = tables.full(all_results)

        drawn = [part.splitlines() for part in text.split("\n\n") if part.startswith("|")]
        assert len(drawn) >= 5
        assert all(len({line.count("|") for line in table}) == 1 for table in drawn)

    def test_show_small_programs_together(self):
        large, small = {"postgres": 0.5, "records": 0.6}, {"edge": 0.01, "mcp": 0.02}
        ours = Run("chartroom", 16, Load(1_000, 1.0, 4.0, 9.0, {}), large | small, 0.0)

        header, _, row = tables.compared(compared(ours)).splitlines()

        columns = "CPU µs postgres | CPU µs records | CPU µs others | CPU µs all"
        assert header.endswith(f"errors | taken by others | {columns} |")
        assert row.endswith("| 500 | 600 | 30 | 1,130 |")


def test_summary_shows_the_cpu_time_by_process_and_the_state_of_the_machine():
    used = {"postgres": 1.0, "records": 2.0, "audit": 0.5, "traefik": 0.25, "supervisor": 0.05}
    ours = Run("chartroom", 16, Load(1_000, 1.0, 4.0, 9.0, {}), used, 0.01)
    naive = Run("naive", 16, Load(1_000, 1.0, 4.0, 9.0, {}), {"naive": 5.925}, 0.01)
    title = "POST /patients with an Idempotency-Key"
    scenario = Measured("registrations", title, None, [ours, naive])
    machine = {"processor": "2 × a slow one", "load before": "3.50"}

    text = tables.summary(Results(machine, 1, 3, [scenario]))

    assert "| `POST /patients` with an Idempotency-Key | 1,000 | 1,000 |" in text
    assert "| 3.80 | 2.50 | 1.00 | 0.25 | 0.05 | 1.5 × |\n" in text
    assert "Cores: 2 × a slow one; load average before the measurement: 3.50;" in " ".join(
        text.split()
    )


def test_readme_gets_the_summary_between_its_marks():
    readme = (REPOSITORY / "README.md").read_text("utf-8")

    once = tables.with_summary(readme, "| a table |")

    assert tables.with_summary(once, "| a table |") == once
    assert set(once.splitlines()) - set(readme.splitlines()) <= {"| a table |"}
    assert once.startswith(readme.partition("## How fast it is")[0])
    assert once.endswith(readme.partition("\n[How it is measured]")[2])
    with pytest.raises(BenchmarkError, match="two lines"):
        tables.with_summary("# chartroom", "| a table |")


def test_the_chart_shows_rates_and_ratios_and_none_if_any_request_failed():
    failed = measured(run("chartroom", 600), run("chartroom", 777, connections=64, errors=1))
    alone = Measured("empty", "nothing", None, [run("chartroom", 9)])

    texts = texts_of(chart.draw([measured(run("chartroom", 600)), alone]))

    assert texts >= {"POST /patients", "6.0 ×", "600", "100"}
    assert "nothing" not in texts
    assert texts_of(chart.draw([failed])) >= {"600", "not valid"}
    assert "777" not in texts_of(chart.draw([failed]))
    assert texts_of(chart.draw([])) >= {"naive", "chartroom"}
