from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from itertools import groupby
from statistics import fmean
from typing import Any

from bench.quality.evaluate.measures import Interval, hits, interval, ndcg, recall, reciprocal_rank
from bench.quality.evaluate.runs import RRF, Inside, Ranking, Rankings
from bench.quality.evaluate.sets import LabelledSet, Question
from retrieval.search.language import is_english
from retrieval.search.ranking import Mode

Measure = Callable[[Ranking, Mapping[str, float]], float]
NDCG = "nDCG@10"
ALL = "all kinds"
MEASURES: Mapping[str, Measure] = {
    NDCG: partial(ndcg, at=10),
    "recall@10": partial(recall, at=10),
    "recall@100": partial(recall, at=100),
    "MRR@10": partial(reciprocal_rank, at=10),
}


@dataclass(frozen=True, slots=True)
class Kind:
    """The shares of questions with an answer in first place, and among the first three."""

    name: str
    second_half: bool
    questions: int
    first: float
    first_three: float


@dataclass(frozen=True, slots=True)
class Low:
    """The shares of questions with a best match of low confidence."""

    answerable: float
    unanswerable: float
    questions: int  # Counts only unanswerable questions.


@dataclass(frozen=True, slots=True)
class Language:
    """The share of questions that a search reports as not supported."""

    name: str
    questions: int
    unsupported: float


@dataclass(frozen=True, slots=True)
class Report:
    """Ranking quality of a set. `low`: for a set with unanswerable questions. `inside`: for texts joined to notes."""

    name: str
    texts: int
    questions: int
    measures: Mapping[str, Mapping[str, Interval]]
    above_rrf: Interval
    kinds: Sequence[Kind]
    low: Low | None
    languages: Sequence[Language]
    inside: Inside | None

    def as_json(self) -> dict[str, Any]:  # Any: JSON.
        return asdict(self)


def report_of(labelled: LabelledSet, rankings: Rankings, inside: Inside | None) -> Report:
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
        [*_kinds(labelled, rankings.by_mode[Mode.HYBRID])],
        _low(labelled, rankings.low),
        [*_languages(labelled.in_languages)],
        inside,
    )


def _low(labelled: LabelledSet, low: Collection[str]) -> Low | None:
    if not labelled.unanswerable:
        return None
    answerable, unanswerable = (
        fmean(one.id in low for one in questions)
        for questions in (labelled.questions, labelled.unanswerable)
    )
    return Low(answerable, unanswerable, len(labelled.unanswerable))


def _languages(questions: Sequence[Question]) -> Iterator[Language]:
    for name, asked in groupby(questions, key=lambda one: one.metadata.language):
        is_reported = [not is_english(one.text) for one in asked]
        yield Language(str(name), len(is_reported), fmean(is_reported))


def _kinds(labelled: LabelledSet, found: Mapping[str, Ranking]) -> Iterator[Kind]:
    by_kind: dict[tuple[bool, str], list[Question]] = defaultdict(list)
    for one in labelled.questions:
        if one.metadata.kind is not None:
            by_kind[one.metadata.second_half, one.metadata.kind].append(one)
            by_kind[one.metadata.second_half, ALL].append(one)
    for (is_of_second_half, kind), questions in by_kind.items():
        first, first_three = (
            fmean(hits(found[one.id], labelled.gains[one.id], at=at) for one in questions)
            for at in (1, 3)
        )
        yield Kind(kind, is_of_second_half, len(questions), first, first_three)


def _values(
    labelled: LabelledSet, found: Mapping[str, Ranking], measure: Measure
) -> Sequence[float]:
    return [measure(found[one.id], labelled.gains[one.id]) for one in labelled.questions]


def table(reports: Sequence[Report]) -> str:
    names = [*MEASURES]
    lines = [f"| set | mode | {' | '.join(names)} |", f"|---|---|{'---|' * len(names)}"]
    for report in reports:
        for mode, values in report.measures.items():
            cells = " | ".join(_cell(values[name]) for name in names)
            lines.append(f"| {report.name} ({report.questions:,} questions) | {mode} | {cells} |")
        lines.append(
            f"| {report.name} | hybrid above rrf | {_cell(report.above_rrf)} |{' |' * (len(names) - 1)}"
        )
    lines += [line for report in reports for line in _table_of_kinds(report)]
    lines += [line for report in reports for line in _table_of_low(report)]
    lines += [line for report in reports for line in _table_of_languages(report)]
    lines += [*_table_of_inside(reports)]
    return "\n".join(lines) + "\n"


def _table_of_kinds(report: Report) -> Iterator[str]:
    if report.kinds:
        yield f"\n| {report.name} | questions | first | among the first three |\n|---|---:|---:|---:|"
    for kind in sorted(report.kinds, key=lambda one: (one.second_half, one.name != ALL)):
        name = f"{kind.name}{', second half' if kind.second_half else ''}"
        yield f"| {name} | {kind.questions:,} | {kind.first:.2f} | {kind.first_three:.2f} |"


def _table_of_low(report: Report) -> Iterator[str]:
    if report.low is not None:
        yield f"\n| {report.name} | questions | best match of low confidence |\n|---|---:|---:|"
        yield f"| with an answer | {report.questions:,} | {report.low.answerable:.2f} |"
        yield f"| without one | {report.low.questions:,} | {report.low.unanswerable:.2f} |"


def _table_of_languages(report: Report) -> Iterator[str]:
    if report.languages:
        yield f"\n| {report.name} | questions | reported as `unsupported` |\n|---|---:|---:|"
    for one in report.languages:
        yield f"| {one.name} | {one.questions:,} | {one.unsupported:.2f} |"


def _table_of_inside(reports: Sequence[Report]) -> Iterator[str]:
    found = [(one.name, one.inside) for one in reports if one.inside is not None]
    if found:
        yield "\n| texts in notes | wholly inside the first match | with `neighbours: 1` |\n|---|---:|---:|"
    for name, inside in found:
        yield f"| {name} | {inside.alone:.2f} | {inside.with_neighbours:.2f} |"


def _cell(value: Interval) -> str:
    return f"{value.mean:.3f} [{value.low:.3f}, {value.high:.3f}]"
