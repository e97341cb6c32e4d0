"""`make bench`: start everything, measure, and write down what came out."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markdown import Markdown
from support.sources import REPOSITORY

from bench import against, chart, report
from bench.comparisons import Comparison
from bench.contenders import Contender
from bench.load import BenchmarkError, find_wrk
from bench.log import PLANNED as OF_THE_LOG
from bench.measuring import MAIN, Measured, Run, measure
from bench.planning import Planned
from bench.processes import memory_of
from bench.registry import PLANNED as OF_RECORDS
from bench.results import Results, this_machine
from bench.scenarios import SCENARIOS
from bench.stage import IN_MEMORY, Stage, set_up
from bench.startup import measure_startup

CONNECTIONS = (1, MAIN, 64)
STARTUP = "startup"
PLANNED = (*OF_RECORDS, *OF_THE_LOG)
EMPTY = Measured("empty", "an empty endpoint that checks the token", target=None)
KEPT, PASSING = REPOSITORY / "docs" / "benchmark", REPOSITORY / "build" / "benchmark"
README = REPOSITORY / "README.md"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="make bench",
        description='Measures what the system costs. Options: make bench ARGS="--only patients".',
    )
    names = [*(one.name for one in (*SCENARIOS, EMPTY, *PLANNED)), STARTUP]
    parser.add_argument(
        "--only", action="append", choices=names, help="measure only this; may be repeated"
    )
    parser.add_argument(
        "--connections", type=int, action="append", help=f"may be repeated; default: {CONNECTIONS}"
    )
    parser.add_argument("--seconds", type=int, default=4, help="of each run; default: %(default)s")
    parser.add_argument(
        "--rounds", type=int, default=3, help=f"at {MAIN} connections; default: %(default)s"
    )
    parser.add_argument("--directory", type=Path, help="where the data lie; default: in memory")
    parser.add_argument(
        "--output",
        type=Path,
        help=f"default: {named(KEPT)} and the README, or {named(PASSING)} if not all is measured",
    )
    parser.add_argument(
        "--against",
        type=Path,
        metavar="CHECKOUT",
        help="only: CPU time of each route beside that installed checkout",
    )
    parser.add_argument(
        "--route",
        action="append",
        default=[],
        metavar="WORD",
        help="with --against: only such routes",
    )
    return parser.parse_args()


def main() -> int:
    console = Console(highlight=False, soft_wrap=True)
    try:
        find_wrk()
        options = arguments()
        if options.against:
            return compare_checkouts(options, console)
        measure_and_write(options, console)
    except BenchmarkError as failure:
        console.print(f"bench: {failure}", markup=False)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def compare_checkouts(options: argparse.Namespace, console: Console) -> int:
    """Print what each route costs here and in the other checkout; 1 where one costs too much
    more.
    """
    costs = against.compare(
        options.against.resolve(),
        options.route,
        rounds=2 * options.rounds,
        seconds=options.seconds,
        say=console.print,
    )
    Console(width=140).print(Markdown(against.report(costs)))
    too_expensive = against.over(costs)
    for title in too_expensive:
        console.print(f"{title} costs more than {against.MOST} times as much.", markup=False)
    return 1 if too_expensive else 0


def measure_and_write(options: argparse.Namespace, console: Console) -> None:
    complete = not options.only and not options.connections
    output = options.output or (KEPT if complete else PASSING)
    results = run(options, console)
    write(results, output)
    if output == KEPT:
        README.write_text(
            report.with_summary(README.read_text(encoding="utf-8"), report.summary(results)),
            encoding="utf-8",
        )
    Console(width=140).print(Markdown(report.full(results)))
    console.print(f"Written to {named(output)}.", markup=False)


def run(options: argparse.Namespace, console: Console) -> Results:
    def wanted(name: str) -> bool:
        return not options.only or name in options.only

    results = Results(
        this_machine(in_memory=options.directory is None and IN_MEMORY.is_dir()),
        options.seconds,
        options.rounds,
    )
    if wanted(STARTUP):
        console.print("Starting the system in a fresh clone, twice (up to two minutes).")
        results.startup = measure_startup()
        console.print(f"  {results.startup.first:.1f} s, then {results.startup.second:.1f} s")
    if options.only == [STARTUP]:
        return results
    with set_up(console.print, options.directory) as stage:
        results.idle = stage.idle
        for measured, contenders in planned(stage):
            if wanted(measured.name):
                results.scenarios.append(measured)
                measure_one(measured, contenders, options, console)
        for planned_one in PLANNED:
            if wanted(planned_one.name):
                results.comparisons.append(compare(planned_one, stage, options, console))
        results.afterwards = memory_of(stage.programs)
    return results


def planned(stage: Stage) -> list[tuple[Measured, Sequence[Contender]]]:
    scenarios = [
        (Measured(scenario.name, scenario.title, scenario.target), stage.contenders(scenario))
        for scenario in SCENARIOS
    ]
    return [*scenarios, (EMPTY, stage.empty_contenders())]


def measure_one(
    measured: Measured,
    contenders: Sequence[Contender],
    options: argparse.Namespace,
    console: Console,
) -> None:
    console.print(f"[bold]{measured.title}[/]")
    connections = options.connections or CONNECTIONS
    for done in measure(
        measured,
        contenders,
        connections=connections,
        rounds=options.rounds,
        seconds=options.seconds,
    ):
        console.print(f"  {line(done)}", markup=False)


def compare(
    planned: Planned, stage: Stage, options: argparse.Namespace, console: Console
) -> Comparison:
    console.print(f"[bold]{planned.title}[/]")
    comparison = planned.begin()
    for run in planned.ways(stage, options.rounds, options.seconds):
        comparison.runs.append(run)
        console.print(f"  {line(run)}", markup=False)
    return comparison


def line(run: Run) -> str:
    errors = ", ".join(f"{count} {kind}" for kind, count in run.load.errors.items() if count)
    times = f"p50 {run.load.p50_ms:8.1f} ms  p99 {run.load.p99_ms:8.1f} ms"
    return f"{run.connections:3} {run.contender:10} {run.load.rate:8,.0f}/s  {times}  {errors}".rstrip()


def write(results: Results, output: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    (output / "results.json").write_text(
        json.dumps(results.as_json(), indent=1) + "\n", encoding="utf-8"
    )
    (output / "results.md").write_text(report.full(results), encoding="utf-8")
    (output / "chart.svg").write_text(chart.draw(results.scenarios), encoding="utf-8")


def named(path: Path) -> str:
    return str(path.relative_to(REPOSITORY)) if path.is_relative_to(REPOSITORY) else str(path)


if __name__ == "__main__":
    sys.exit(main())
