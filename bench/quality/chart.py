from collections.abc import Iterator, Sequence

from bench.quality.measured import NDCG, Interval, Quality
from bench.report.chart import bar, text

MODES = ("lexical", "dense", "rrf", "hybrid")
WIDTH, LEFT, SCALE = 760, 150, 520
TOP, ROW, GAP = 40, 24, 26
STYLE = """\
text { font: 13px system-ui, sans-serif; fill: #1f2328 } .small { font-size: 11px } .end { text-anchor: end }
.other { fill: #a0a8b2 } .hybrid { fill: #2f74d0 } .interval { stroke: #1f2328; stroke-width: 1.5 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .other { fill: #6e7681 } .hybrid { fill: #5b9cf5 }
.interval { stroke: #e6edf3 } }"""


def draw(sets: Sequence[Quality]) -> str:
    block = ROW * len(MODES) + GAP
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {TOP + block * len(sets)}" role="img">',
        "<title>nDCG@10 of each mode of search by labelled set</title>",
        f"<style>{STYLE}</style>",
        text(10, 18, "nDCG@10 (line: 95 % confidence)", "small"),
    ]
    for number, quality in enumerate(sets):
        parts += _block(quality, TOP + block * number)
    return "\n".join([*parts, "</svg>\n"])


def _block(quality: Quality, top: float) -> Iterator[str]:
    yield text(10, top + 12, f"{quality.name}, {quality.questions:,} questions")
    for line, mode in enumerate(MODES):
        y = top + 20 + ROW * line
        value = quality.measures[mode][NDCG]
        yield text(LEFT - 8, y + 13, mode, "small end")
        yield bar("hybrid" if mode == "hybrid" else "other", LEFT, y, value.mean * SCALE, 18)
        yield _interval(value, y + 9)
        yield text(LEFT + value.high * SCALE + 8, y + 13, f"{value.mean:.3f}", "small")


def _interval(value: Interval, y: float) -> str:
    low, high = (LEFT + one * SCALE for one in (value.low, value.high))
    return f'<line class="interval" x1="{low:.1f}" x2="{high:.1f}" y1="{y:.1f}" y2="{y:.1f}"/>'
