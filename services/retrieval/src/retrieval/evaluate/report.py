"""What a run measured, as a table and as JSON. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from retrieval.evaluate.measures import Interval, interval, ndcg, recall, reciprocal_rank
from retrieval.evaluate.runs import RRF, Ranking, Rankings
from retrieval.evaluate.sets import LabelledSet
from retrieval.search.ranking import Mode

Measure = Callable[[Ranking, Mapping[str, float]], float]
NDCG = "nDCG@10"
MEASURES: Mapping[str, Measure] = {
    NDCG: partial(ndcg, at=10),
    "recall@10": partial(recall, at=10),
    "recall@100": partial(recall, at=100),
    "MRR@10": partial(reciprocal_rank, at=10),
}


@dataclass(frozen=True, slots=True)
class Report:
    """The measures of a set by mode, and by how much hybrid is above RRF in nDCG@10."""

    name: str
    texts: int
    questions: int
    measures: Mapping[str, Mapping[str, Interval]]
    above_rrf: Interval

    def as_json(self) -> dict[str, Any]:  # Any: JSON.
        return asdict(self)


def report_of(labelled: LabelledSet, rankings: Rankings) -> Report:
    values = {
        mode: {name: _values(labelled, found, measure) for name, measure in MEASURES.items()}
        for mode, found in rankings.by_mode.items()
    }
    both = zip(values[Mode.HYBRID][NDCG], values[RRF][NDCG], strict=True)
    return Report(
        labelled.name,
        len(labelled.texts),
        len(labelled.questions),
        {
            mode: {name: interval(found) for name, found in by_name.items()}
            for mode, by_name in values.items()
        },
        interval([hybrid - fused for hybrid, fused in both]),
    )


def _values(
    labelled: LabelledSet, found: Mapping[str, Ranking], measure: Measure
) -> Sequence[float]:
    return [measure(found[one.id], labelled.gains[one.id]) for one in labelled.questions]


def table(reports: Iterable[Report]) -> str:
    """Return a Markdown table of all sets; each value with its interval of 95 % confidence."""
    names = [*MEASURES]
    lines = [
        f"| set | mode | {' | '.join(names)} |",
        f"|---|---|{'---|' * len(names)}",
    ]
    for report in reports:
        for mode, values in report.measures.items():
            cells = " | ".join(_cell(values[name]) for name in names)
            lines.append(f"| {report.name} ({report.questions:,} questions) | {mode} | {cells} |")
        lines.append(
            f"| {report.name} | hybrid above rrf | {_cell(report.above_rrf)} |{' |' * (len(names) - 1)}"
        )
    return "\n".join(lines) + "\n"


def _cell(value: Interval) -> str:
    return f"{value.mean:.3f} [{value.low:.3f}, {value.high:.3f}]"
