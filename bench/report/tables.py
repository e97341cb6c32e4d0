from collections.abc import Iterable, Sequence
from textwrap import fill

from bench.errors import BenchmarkError
from bench.figures.comparisons import Comparison
from bench.figures.results import Results, Target
from bench.figures.runs import MAIN, Figure, Measured

CONTENDERS = {
    "naive": "naive",
    "chartroom": "chartroom",
    "database": "database alone",
    "empty": "an empty endpoint",
    "eventless": "without its events",
    "writer": "the writer without HTTP",
    "alone": "without readers",
    "listened": "with readers",
    "few": "few stored",
    "many": "many stored",
}
RATES = ("per second", "lowest to highest", "p50 ms", "p99 ms", "errors", "taken by others")
BEGIN, END = "<!-- Written by `make bench`. -->\n", "<!-- End of what `make bench` writes. -->\n"
LINE = 140
# If other programs use more of the CPU than this share, rates cannot be compared with other days.
QUIET = 0.05
LIMITS = (
    "The limits of a caller (200 requests per second) are raised: a few callers stand for many."
)
# Rates of a prototype of the naive comparison system, with 16 connections on two idle cores.
PROTOTYPE = {"events": 290, "encounters": 314}


def summary(results: Results) -> str:
    parts = []
    if results.scenarios:
        header = ["", "naive", "chartroom", "times", "times by CPU", "p50", "p99", "database alone"]
        parts.append(table(header, [summary_row(scenario) for scenario in results.scenarios]))
        explanation = (
            f"Requests per second at {MAIN} connections, all on one machine; p50 and p99 in milliseconds, of chartroom "
            "through its gateway with tokens required. Naive is the simplest program with the same answers: one "
            "process, a connection per request, no token. Times: chartroom's rate divided by naive's. Times by CPU: "
            "naive's CPU seconds per request divided by chartroom's. During the measurement, other programs used "
            f"{results.disturbance:.0%} of the cores{disturbed(results)}."
        )
        parts.append(fill(explanation, LINE))
    return "\n\n".join(parts) + "\n"


def goals(results: Results) -> str:
    rows = [
        [target.what, target.goal, target.result, verdict(target)] for target in results.targets()
    ]
    return table(["", "target", "result", ""], rows)


def disturbed(results: Results) -> str:
    return ", so every rate is too low" if results.disturbance > QUIET else ""


def summary_row(scenario: Measured) -> list[str]:
    ours = scenario.figure("chartroom", MAIN)
    return [
        code(scenario.title),
        rate(scenario.figure("naive", MAIN)),
        rate(ours),
        times(scenario.ratio()),
        times(scenario.cost_ratio()),
        *(["", ""] if ours is None else [f"{ours.p50_ms:.1f}", f"{ours.p99_ms:.1f}"]),
        rate(scenario.figure("database", MAIN)),
    ]


def times(ratio: float | None) -> str:
    return "" if ratio is None else f"{ratio:.1f} ×"


def verdict(target: Target) -> str:
    if target.reached is None:
        return ""
    return "reached" if target.reached else "**missed**"


def full(results: Results) -> str:
    parts = [
        "# What it costs",
        "Written by `make bench`. [README.md](README.md) explains how it is measured and what limits the figures.",
        LIMITS,
        table(["", ""], [[name, value] for name, value in results.machine.items()]),
        "## In short",
        summary(results).rstrip(),
        goals(results),
    ]
    for scenario in results.scenarios:
        parts += [
            f"## {code(scenario.title)}",
            rates(scenario),
            f"CPU seconds per 1,000 requests at {MAIN} connections:",
        ]
        parts.append(cpu(scenario))
    for comparison in results.comparisons:
        parts += [f"## {comparison.title[0].upper()}{comparison.title[1:]}", compared(comparison)]
    if results.idle:
        parts += ["## Memory", memory(results)]
    return "\n\n".join(parts) + "\n"


def with_summary(readme: str, summary: str, begin: str = BEGIN, end: str = END) -> str:
    before, begun, rest = readme.partition(begin)
    _, ended, after = rest.partition(end)
    if not (begun and ended):
        raise BenchmarkError(
            f"The README needs two lines around its table: {begin.strip()} {end.strip()}"
        )
    return f"{before}{begin}\n{summary}\n{end}{after}"


def rates(scenario: Measured) -> str:
    counts = sorted({run.connections for run in scenario.runs})
    rows = [
        [
            str(count),
            CONTENDERS[name],
            *figure_cells(figure, PROTOTYPE.get(scenario.name) if name == "naive" else None),
        ]
        for count in counts
        for name in CONTENDERS
        if (figure := scenario.figure(name, count))
    ]
    return table(["connections", "", "requests/s", *RATES[1:]], rows)


def figure_cells(figure: Figure, prototype: int | None) -> list[str]:
    lowest, highest = figure.spread
    beside = (
        f" (a prototype: {prototype})" if prototype and figure.runs[0].connections == MAIN else ""
    )
    return [
        rate(figure) + beside,
        f"{lowest:,.0f} to {highest:,.0f}" if len(figure.runs) > 1 else "",
        f"{figure.p50_ms:.1f}",
        f"{figure.p99_ms:.1f}",
        errors(figure) or "none",
        f"{figure.of(lambda run: run.disturbance):.0%}",
    ]


def compared(comparison: Comparison) -> str:
    figures = [
        (name, figure) for name in comparison.contenders if (figure := comparison.figure(name))
    ]
    programs = list(
        dict.fromkeys(program for _, figure in figures for program in figure.cpu_per_thousand)
    )
    units = list(dict.fromkeys(unit for _, figure in figures for unit in figure.sizes))
    rows = [
        [
            CONTENDERS.get(name, name),
            *figure_cells(figure, None),
            *(f"{figure.sizes[unit]:.1f}" if unit in figure.sizes else "" for unit in units),
            *(milliseconds(figure.cpu_per_thousand.get(program)) for program in programs),
            milliseconds(figure.cost),
        ]
        for name, figure in figures
    ]
    spent = [f"CPU ms {program}" for program in (*programs, "together")]
    return f"CPU milliseconds are those of 1,000 events or requests.\n\n{table(['', *RATES, *units, *spent], rows)}"


def milliseconds(used: float | None) -> str:
    return "" if used is None else f"{1000 * used:.0f}"


def cpu(scenario: Measured) -> str:
    figures = {name: figure for name in CONTENDERS if (figure := scenario.figure(name, MAIN))}
    programs = list(
        dict.fromkeys(program for figure in figures.values() for program in figure.cpu_per_thousand)
    )
    rows = [
        [
            CONTENDERS[name],
            *(seconds(figure.cpu_per_thousand.get(program)) for program in programs),
            seconds(figure.cost),
        ]
        for name, figure in figures.items()
    ]
    return table(["", *programs, "together"], rows)


def seconds(used: float | None) -> str:
    return "" if used is None else f"{used:.2f}"


def memory(results: Results) -> str:
    rows = [
        [
            name,
            *(
                f"{value:.0f}"
                for at in (idle, results.afterwards.get(name, idle))
                for value in (at.rss, at.pss)
            ),
        ]
        for name, idle in results.idle.items()
    ]
    totals = [
        f"{sum(getattr(memory, kind) for memory in programs.values()):.0f}"
        for programs in (results.idle, results.afterwards)
        for kind in ("rss", "pss")
    ]
    header = ["MiB", "RSS idle", "PSS idle", "RSS after the load", "PSS after the load"]
    return table(header, [*rows, ["together", *totals]])


def rate(figure: Figure | None) -> str:
    if figure is None:
        return ""
    return f"not valid ({errors(figure)})" if figure.errors else f"{figure.rate:,.0f}"


def errors(figure: Figure) -> str:
    return ", ".join(f"{count} {kind}" for kind, count in figure.errors.items())


def code(title: str) -> str:
    return f"`{title}`" if "/" in title else title


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [header, ["---", *("---:" if name else "---" for name in header[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
