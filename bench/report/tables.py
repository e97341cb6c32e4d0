import re
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
    "The limits of a caller (200 requests per second) are raised: a few callers stand for many. "
    "CPU times are those of one request or event."
)
# Programs with less than this share of a table's CPU time in every row are shown together.
SMALL = 0.05
PARTS = {
    "services": ("records", "audit", "retrieval", "empty"),
    "PostgreSQL": ("postgres",),
    "Traefik": ("traefik",),
}
# CPU ms per request of the naive version at 16 connections, in the published run with the lowest figures: 2026-11-26,
# 2 × AMD EPYC, load average 0.25. It registered patients without identifiers.
UNDISTURBED = {
    "events": 4.04,
    "encounters": 4.18,
    "patients": 3.95,
    "registrations": 3.95,
    "retrieve": 16.85,
}


def summary(results: Results) -> str:
    parts = []
    if results.scenarios:
        rates = ["naive", "chartroom", "times", "times by CPU", "p50", "p99", "database alone"]
        header = ["", *rates, "CPU ms", *PARTS, "others", "machine"]
        parts.append(table(header, [summary_row(scenario) for scenario in results.scenarios]))
        explanation = (
            f"Requests per second at {MAIN} connections, all on one machine; p50 and p99 in milliseconds, of chartroom "
            "through its gateway with tokens required. Naive is the simplest program with the same answers: one "
            "process, a connection per request, no token. Times: chartroom's rate divided by naive's. Times by CPU: "
            "naive's CPU time per request divided by chartroom's. CPU: chartroom's milliseconds per request, and its "
            "parts. Machine: naive's CPU time per request divided by its time on an undisturbed machine; a busy one "
            f"raises the CPU time of all programs. {machine_state(results)}"
        )
        parts.append(fill(explanation, LINE))
    return "\n\n".join(parts) + "\n"


def goals(results: Results) -> str:
    rows = [
        [target.what, target.goal, target.result, verdict(target)] for target in results.targets()
    ]
    return table(["", "target", "result", ""], rows)


def machine_state(results: Results) -> str:
    cores, load = (results.machine.get(name, "unknown") for name in ("processor", "load before"))
    consequence = ", so every rate is too low" if results.disturbance > QUIET else ""
    return (
        f"Cores: {cores}; load average before the measurement: {load}; during the measurement, other programs used "
        f"{results.disturbance:.0%} of the cores{consequence}."
    )


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
        *cpu_by_process(ours),
        times(slowdown(scenario)),
    ]


def cpu_by_process(figure: Figure | None) -> list[str]:
    if figure is None:
        return [""] * (len(PARTS) + 2)
    used = figure.cpu_per_thousand
    parts = [sum(used.get(name, 0) for name in names) for names in PARTS.values()]
    return [f"{ms:.2f}" for ms in (figure.cost, *parts, figure.cost - sum(parts))]


def slowdown(scenario: Measured) -> float | None:
    naive, undisturbed = scenario.figure("naive", MAIN), UNDISTURBED.get(scenario.name)
    return naive.cost / undisturbed if naive and undisturbed and not naive.errors else None


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
        parts += [f"## {code(scenario.title)}", rates(scenario)]
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
        ([str(count), CONTENDERS[name]], figure)
        for count in counts
        for name in CONTENDERS
        if (figure := scenario.figure(name, count))
    ]
    return figures(["connections", ""], rows)


def compared(comparison: Comparison) -> str:
    rows = [
        ([CONTENDERS.get(name, name)], figure)
        for name in comparison.contenders
        if (figure := comparison.figure(name))
    ]
    return figures([""], rows)


def figures(labels: Sequence[str], rows: Sequence[tuple[list[str], Figure]]) -> str:
    found = [figure for _, figure in rows]
    programs, units = large_programs(found), distinct(figure.sizes for figure in found)
    header = [*labels, *RATES, *units, *(f"CPU µs {one}" for one in (*programs, "others", "all"))]
    return table(header, [[*label, *cells(figure, units, programs)] for label, figure in rows])


def large_programs(found: Sequence[Figure]) -> list[str]:
    return [
        program
        for program in distinct(figure.cpu_per_thousand for figure in found)
        if any(one.cpu_per_thousand.get(program, 0) >= SMALL * one.cost for one in found)
    ]


def distinct(groups: Iterable[Iterable[str]]) -> list[str]:
    return list(dict.fromkeys(name for group in groups for name in group))


def cells(figure: Figure, units: Sequence[str], programs: Sequence[str]) -> list[str]:
    lowest, highest = figure.spread
    used = figure.cpu_per_thousand
    rest = figure.cost - sum(used.get(program, 0) for program in programs)
    return [
        rate(figure),
        f"{lowest:,.0f} to {highest:,.0f}" if len(figure.runs) > 1 else "",
        f"{figure.p50_ms:.1f}",
        f"{figure.p99_ms:.1f}",
        errors(figure) or "none",
        f"{figure.of(lambda run: run.disturbance):.0%}",
        *(f"{figure.sizes[unit]:.1f}" if unit in figure.sizes else "" for unit in units),
        *(microseconds(used.get(program)) for program in programs),
        *(microseconds(rest), microseconds(figure.cost)),
    ]


def microseconds(ms: float | None) -> str:
    return "" if ms is None else f"{1000 * ms:,.0f}"


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
    return re.sub(r"[A-Z]+ /\S+", r"`\g<0>`", title)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [header, ["---", *("---:" if name else "---" for name in header[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
