"""Labelled sets in the layout of BEIR: `corpus.jsonl`, `queries.jsonl` and `qrels/test.tsv`."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import AwareDatetime, BaseModel, Field, TypeAdapter, ValidationError

CORPUS, QUERIES, JUDGEMENTS = "corpus.jsonl", "queries.jsonl", Path("qrels", "test.tsv")

Line = TypeVar("Line", bound=BaseModel)


class InvalidSet(Exception):
    """The message is one sentence with the fault and its place."""


class OfChart(BaseModel, frozen=True):
    patient_id: str | None = None
    source_type: str = "evaluation"
    codes: tuple[str, ...] = ()
    occurred_at: AwareDatetime | None = None
    counts: bool = True
    precedence: str = ""


class Text(BaseModel, frozen=True):
    id: str = Field(alias="_id", min_length=1)
    title: str = ""
    text: str
    metadata: OfChart = OfChart()


class Asked(BaseModel, frozen=True):
    """`second_half`: the question was not used to choose the first constants of the search. `has_answer`:
    false if the chart does not contain the answer. A question with a `language` is not searched: the report has the
    share of these questions that a search reports as not supported.
    """

    patient_id: str | None = None
    kind: str | None = None
    second_half: bool = False
    has_answer: bool = True
    language: str | None = None


class Question(BaseModel, frozen=True):
    id: str = Field(alias="_id", min_length=1)
    text: str
    metadata: Asked = Asked()


class Judgement(BaseModel, frozen=True):
    question: str = Field(alias="query-id")
    text: str = Field(alias="corpus-id")
    score: float = Field(ge=0, allow_inf_nan=False)


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """Texts and questions. `gains`: the relevance of texts by question ID."""

    name: str
    texts: Sequence[Text]
    questions: Sequence[Question]
    gains: Mapping[str, Mapping[str, float]]
    unanswerable: Sequence[Question]
    in_languages: Sequence[Question] = ()


def read_set(directory: Path) -> LabelledSet:
    texts = [*_lines(directory / CORPUS, Text)]
    questions = [*_lines(directory / QUERIES, Question)]
    texts_by_id = _once(directory / CORPUS, [text.id for text in texts])
    _once(directory / QUERIES, [question.id for question in questions])
    gains: dict[str, dict[str, float]] = defaultdict(dict)
    for judgement in _judgements(directory / JUDGEMENTS):
        if judgement.text not in texts_by_id:
            raise InvalidSet(f"{directory / JUDGEMENTS} names a text that {CORPUS} has not.")
        if judgement.score > 0:
            gains[judgement.question][judgement.text] = judgement.score
    judged = [question for question in questions if question.id in gains]
    if not judged:
        raise InvalidSet(f"{directory / JUDGEMENTS} has no relevant text for any of the {QUERIES}.")
    unanswerable = [question for question in questions if not question.metadata.has_answer]
    in_languages = [question for question in questions if question.metadata.language is not None]
    return LabelledSet(directory.resolve().name, texts, judged, gains, unanswerable, in_languages)


def _lines(path: Path, kind: type[Line]) -> Iterator[Line]:
    for number, line in enumerate(_content(path).splitlines(), 1):
        if line.strip():
            try:
                yield kind.model_validate_json(line)
            except ValidationError:
                raise InvalidSet(
                    f"Line {number} of {path} is no {kind.__name__.lower()}."
                ) from None


def _judgements(path: Path) -> list[Judgement]:
    rows = csv.DictReader(_content(path).splitlines(), delimiter="\t")
    try:
        return TypeAdapter(list[Judgement]).validate_python([*rows])
    except ValidationError:
        raise InvalidSet(
            f"{path} is no table of `query-id`, `corpus-id` and `score`, divided by tabs."
        ) from None


def _content(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as failure:
        raise InvalidSet(f"{path} cannot be read: {failure.strerror}.") from None
    except UnicodeDecodeError:
        raise InvalidSet(f"{path} is not in UTF-8.") from None


def _once(path: Path, ids: Sequence[str]) -> set[str]:
    found = set(ids)
    if len(found) < len(ids):
        raise InvalidSet(f"{path} has an `_id` twice.")
    return found
