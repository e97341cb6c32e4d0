import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import httpx
from rich.console import Console
from rich.markdown import Markdown
from support.sources import REPOSITORY

from bench.against import compare
from bench.errors import BenchmarkError
from bench.figures.comparisons import Comparison
from bench.figures.processes import memory_of
from bench.figures.results import Results, this_machine
from bench.figures.runs import MAIN, Measured, Run, measure
from bench.load.contenders import Contender
from bench.load.wrk import find_wrk
from bench.report import capacity, chart, tables
from bench.scenarios.access import PLANNED as ACCESS
from bench.scenarios.charts import PLANNED as CHARTS
from bench.scenarios.client import PLANNED as CLIENT
from bench.scenarios.console import PLANNED as CONSOLE
from bench.scenarios.endpoints import SCENARIOS
from bench.scenarios.log import PLANNED as LOG
from bench.scenarios.passages import PLANNED as PASSAGES
from bench.scenarios.planned import Planned
from bench.scenarios.proof import PLANNED as PROOF
from bench.scenarios.records import PLANNED as RECORDS
from bench.scenarios.tasks import PLANNED as TASKS
from bench.scenarios.tools import PLANNED as TOOLS
from bench.systems import sizes
from bench.systems.stage import IN_MEMORY, Stage, set_up
from bench.systems.startup import measure_startup

CONNECTIONS = (1, MAIN, 64)
STARTUP, CAPACITY = "startup", "capacity"
# The last three benchmark scenarios run at the end, because they delete data that earlier scenarios need.
PLANNED = (*CONSOLE, *TOOLS, *RECORDS, *CLIENT, *ACCESS, *PROOF, *LOG, *TASKS, *CHARTS, *PASSAGES)
EMPTY = Measured("empty", "an empty endpoint that checks the token", target=None)
PUBLISHED, UNPUBLISHED = REPOSITORY / "docs" / "benchmark", REPOSITORY / "build" / "benchmark"
README = REPOSITORY / "README.md"
CAPACITY_DOCUMENT = REPOSITORY / "docs" / "capacity.md"
EXAMPLES = """\
examples:
  make bench                                                 everything, about an hour
  make bench ARGS="--only patients --connections 16"         one endpoint
  make bench ARGS="--against ../before"                      two checkouts, six routes, 10 minutes
"""


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog='make bench ARGS="..."',
        description="Measures the cost of the system. docs/benchmark/README.md explains the figures.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    names = [*(one.name for one in (*SCENARIOS, EMPTY, *PLANNED)), STARTUP, CAPACITY]
    parser.add_argument(
        "--only",
        action="append",
        choices=names,
        metavar="NAME",
        help=f"measure only the scenario NAME; repeatable; one of: {', '.join(names)}",
    )
    parser.add_argument(
        "--connections",
        type=int,
        action="append",
        metavar="N",
        help=f"repeatable; default: {', '.join(map(str, CONNECTIONS))}",
    )
    parser.add_argument(
        "--seconds",
        type=int,
        default=4,
        metavar="N",
        help="of each run, halved with --against; default: %(default)s",
    )
    parser.add_argument(
        "--rounds",
        type=int,
        default=3,
        metavar="N",
        help=f"at {MAIN} connections, tripled with --against; default: %(default)s",
    )
    parser.add_argument("--directory", type=Path, help="of the data; default: in memory")
    parser.add_argument(
        "--output",
        type=Path,
        help=f"default: {relative(PUBLISHED)} and the README after a complete run, else {relative(UNPUBLISHED)}",
    )
    parser.add_argument(
        "--against",
        type=Path,
        metavar="CHECKOUT",
        help="only compare the CPU time and rate of routes with that installed checkout",
    )
    parser.add_argument(
        "--route",
        action="append",
        default=[],
        metavar="WORD",
        help="with --against: only routes whose title contains the word, also imports; repeatable",
    )
    return parser.parse_args()


def main() -> int:
    console = Console(highlight=False, soft_wrap=True)
    options = parse_options()
    try:
        find_wrk()
        if options.against:
            return compare_checkouts(options, console)
        failures = measure_and_write(options, console)
    except BenchmarkError as failure:
        console.print(f"bench: {failure}", markup=False)
        return 1
    except KeyboardInterrupt:
        return 130
    for failed in failures:
        console.print(f"bench: not measured: {failed}", markup=False)
    return 1 if failures else 0


def compare_checkouts(options: argparse.Namespace, console: Console) -> int:
    outcome = compare.compare(
        options.against.resolve(),
        options.route,
        rounds=3 * options.rounds,
        seconds=max(1, options.seconds // 2),
        report=console.print,
    )
    Console(width=140).print(Markdown(compare.pairs_table(outcome.measured)))
    failures = [f"not measured: {failure}" for failure in outcome.failures]
    failures += [
        f"{title} costs more than {compare.MAX_RATIO} times as much CPU."
        for title in compare.too_expensive(outcome.measured)
    ]
    for failure in failures:
        console.print(f"bench: {failure}", markup=False)
    return 1 if failures else 0


def measure_and_write(options: argparse.Namespace, console: Console) -> Sequence[str]:
    """Run the benchmark. Return failed measurements; publish complete results without failures."""
    results = run(options, console)
    is_complete = not (options.only or options.connections or results.failures)
    output = options.output or (PUBLISHED if is_complete else UNPUBLISHED)
    write(results, output)
    if output == PUBLISHED:
        README.write_text(
            tables.with_summary(README.read_text(encoding="utf-8"), tables.summary(results)),
            encoding="utf-8",
        )
    Console(width=140).print(Markdown(tables.full(results)))
    console.print(f"Written to {relative(output)}.", markup=False)
    return results.failures


def run(options: argparse.Namespace, console: Console) -> Results:
    def selected(name: str) -> bool:
        return not options.only or name in options.only

    results = Results(
        this_machine(in_memory=options.directory is None and IN_MEMORY.is_dir()),
        options.seconds,
        options.rounds,
    )
    if selected(STARTUP):
        console.print("Starting the system in a fresh clone, twice (up to two minutes).")
        results.startup = measure_startup()
        console.print(f"  {results.startup.first:.1f} s, then {results.startup.second:.1f} s")
    if options.only == [STARTUP]:
        return results
    with set_up(console.print, options.directory) as stage:
        results.idle = stage.idle
        for scenario in SCENARIOS:
            if selected(scenario.name):
                measured = Measured(
                    scenario.name, scenario.title, scenario.target, cost_target=scenario.cost_target
                )
                results.scenarios.append(measured)
                measure_endpoint(measured, stage.contenders(scenario), options, console)
        if selected(EMPTY.name):
            results.scenarios.append(EMPTY)
            measure_endpoint(EMPTY, stage.empty_contenders(), options, console)
        for planned in filter(lambda one: selected(one.name), PLANNED):
            try:
                results.comparisons.append(measure_planned(planned, stage, options, console))
            except (BenchmarkError, httpx.HTTPError) as failure:
                results.failures.append(f"{planned.name}: {failure}")
                console.print(f"  {failure}", markup=False)
        results.afterwards = memory_of(stage.programs)
        if selected(CAPACITY):
            console.print("Storing events and passages to measure their size on disk.")
            write_capacity(stage)
            console.print(f"Written to {relative(CAPACITY_DOCUMENT)}.", markup=False)
    return results


def measure_endpoint(
    measured: Measured,
    contenders: Sequence[Contender],
    options: argparse.Namespace,
    console: Console,
) -> None:
    console.print(f"[bold]{measured.title}[/]")
    for done in measure(
        measured,
        contenders,
        connections=options.connections or CONNECTIONS,
        rounds=options.rounds,
        seconds=options.seconds,
    ):
        console.print(f"  {line(done)}", markup=False)


def measure_planned(
    planned: Planned, stage: Stage, options: argparse.Namespace, console: Console
) -> Comparison:
    console.print(f"[bold]{planned.title}[/]")
    comparison = planned.comparison()
    for done in planned.measure(stage, options.rounds, options.seconds):
        comparison.runs.append(done)
        console.print(f"  {line(done)}", markup=False)
    return comparison


def line(run: Run) -> str:
    errors = ", ".join(f"{count} {kind}" for kind, count in run.load.errors.items() if count)
    times = f"p50 {run.load.p50_ms:8.1f} ms  p99 {run.load.p99_ms:8.1f} ms"
    cpu = f"CPU {1000 * sum(run.cpu.values()) / max(run.load.requests, 1):6.2f} ms"
    rate = f"{run.load.rate:8,.0f}/s"
    return f"{run.connections:3} {run.contender:10} {rate}  {times}  {cpu}  {errors}".rstrip()


def write_capacity(stage: Stage) -> None:
    text = capacity.document(
        sizes.measure(stage), sent=sizes.EVENTS, stored=sizes.PATIENTS * sizes.EACH
    )
    CAPACITY_DOCUMENT.write_text(text, encoding="utf-8")


def write(results: Results, output: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    runs = UNPUBLISHED if output == PUBLISHED else output
    runs.mkdir(parents=True, exist_ok=True)
    (runs / "results.json").write_text(
        json.dumps(results.as_json(), indent=1) + "\n", encoding="utf-8"
    )
    (output / "results.md").write_text(tables.full(results), encoding="utf-8")
    (output / "chart.svg").write_text(chart.draw(results.scenarios), encoding="utf-8")


def relative(path: Path) -> str:
    return str(path.relative_to(REPOSITORY)) if path.is_relative_to(REPOSITORY) else str(path)


if __name__ == "__main__":
    sys.exit(main())
