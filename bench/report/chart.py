"""The README's chart, as an SVG for light and dark backgrounds."""

from collections.abc import Iterator
from html import escape

from bench.figures.runs import Measured

WIDTH, ROW, TOP = 760, 108, 40
STYLE = """\
text { font: 13px system-ui, sans-serif; fill: #1f2328 } .small { font-size: 11px } .end { text-anchor: end }
.naive { fill: #a0a8b2 } .chartroom { fill: #2f74d0 } .target { stroke: #c8501e; stroke-width: 2 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .naive { fill: #6e7681 } .chartroom { fill: #5b9cf5 } }"""
RATIOS_X, RATIOS_WIDTH = 10, 250
RATES_X, RATES_WIDTH = 380, 290
LINE = 28


def draw(scenarios: list[Measured]) -> str:
    """Each row is a scenario: a bar for the ratio to the naive system's rate, a line at the target, and both rates."""
    shown = [scenario for scenario in scenarios if scenario.ratio() is not None]
    widest = max(
        (max(scenario.ratio() or 0, scenario.target or 0) for scenario in shown), default=1
    )
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {TOP + ROW * len(shown)}" role="img">',
        "<title>Rates of this system through its gateway, compared with the naive version</title>",
        f"<style>{STYLE}</style>",
        text(RATIOS_X, 18, "times the naive rate, 16 connections (line: target)", "small"),
        text(RATES_X, 18, "requests per second by connections", "small"),
        *(
            f'<rect class="{name}" x="{x}" y="9" width="10" height="10"/>'
            for name, x in (("naive", 590), ("chartroom", 650))
        ),
        text(604, 18, "naive", "small"),
        text(664, 18, "chartroom", "small"),
    ]
    for number, scenario in enumerate(shown):
        top = TOP + ROW * number
        parts += [*ratio_bar(scenario, top, widest), *rate_bars(scenario, top)]
    return "\n".join([*parts, "</svg>\n"])


def ratio_bar(scenario: Measured, top: float, widest: float) -> Iterator[str]:
    ratio = scenario.ratio() or 0
    scale = RATIOS_WIDTH / widest
    yield text(RATIOS_X, top + 18, scenario.title)
    yield bar("chartroom", RATIOS_X, top + 28, ratio * scale, 20)
    yield text(RATIOS_X + max(ratio, scenario.target or 0) * scale + 8, top + 43, f"{ratio:.1f} ×")
    if scenario.target is not None:
        x = RATIOS_X + scenario.target * scale
        yield f'<line class="target" x1="{x:.1f}" x2="{x:.1f}" y1="{top + 24}" y2="{top + 52}"/>'


def rate_bars(scenario: Measured, top: float) -> Iterator[str]:
    counts = sorted({run.connections for run in scenario.runs})
    figures = {
        (count, name): figure
        for count in counts
        for name in ("naive", "chartroom")
        if (figure := scenario.figure(name, count))
    }
    scale = RATES_WIDTH / max(figure.rate for figure in figures.values())
    for line, count in enumerate(counts):
        y = top + 8 + LINE * line
        yield text(RATES_X - 8, y + 14, str(count), "small end")
        for offset, name in ((0, "naive"), (11, "chartroom")):
            if figure := figures.get((count, name)):
                length = 0 if figure.errors else figure.rate * scale
                yield bar(name, RATES_X, y + offset, length, 10)
                label = "not valid" if figure.errors else f"{figure.rate:,.0f}"
                yield text(RATES_X + length + 5, y + offset + 9, label, "small")


def bar(name: str, x: float, y: float, width: float, height: float) -> str:
    return f'<rect class="{name}" x="{x}" y="{y}" width="{max(width, 1):.1f}" height="{height}"/>'


def text(x: float, y: float, content: str, style: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y}" class="{style}">{escape(content)}</text>'
