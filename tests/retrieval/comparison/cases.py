"""Summaries with planted errors, and counts of planted errors that are marked and of false marks."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from retrieval.comparison.rules import Kind, Mark, Source, claims_of, marks_of

FOUND_AS = {
    "dose": {Kind.DOSE, Kind.NUMBER},
    "number": {Kind.NUMBER, Kind.DOSE, Kind.DATE},
    "drug": {Kind.DRUG},
    "date": {Kind.DATE, Kind.NUMBER},
    "negation": {Kind.NEGATION, Kind.NEGATION_OUTSIDE},
    "replaced": {Kind.REPLACED},
    "foreign": {Kind.FOREIGN},
}
PART = re.compile(r"(?s).+?(?:[.;](?= )|$)")


@dataclass(frozen=True)
class Case:
    source: str
    summary: str
    # For each planted error: its class, and the change as `old => new`.
    errors: list[tuple[str, str]]

    def marks(self, summary: str, error: str = "") -> list[Mark]:
        text = "" if error == "foreign" else self.source
        failure = Kind.FOREIGN if error == "foreign" else None
        replaced = 2 if error == "replaced" else None
        source = Source(text, 0, len(text), None, failure, replaced)
        return marks_of(summary, claims_of(summary, [source]), [source], ())

    def missed(self) -> Iterator[tuple[str, str]]:
        """Yield the errors without a mark of their own. Such a mark lies on the sentence, or the part of
        it before or after a semicolon, that was changed, and the correct summary does not have it.
        """
        false = {(one.kind, one.text) for one in self.marks(self.summary)}
        for kind, change in self.errors:
            old, _, new = change.partition(" => ")
            at = self.summary.index(old)
            wrong = self.summary[:at] + new + self.summary[at + len(old) :]
            part = next(one for one in PART.finditer(wrong) if at < one.end())
            if not any(
                one.kind in FOUND_AS[kind] and one.start < part.end() and part.start() < one.end
                for one in self.marks(wrong, kind)
                if (one.kind, one.text) not in false
            ):
                yield kind, change


def cases(name: str) -> list[Case]:
    blocks = Path(__file__).with_name(name).read_text("utf-8").split("\n\n")
    lines = [block.strip().splitlines() for block in blocks if block.startswith("S ")]
    return [
        Case(source[2:], summary[2:], [(e.partition(" ")[0], e.partition(" ")[2]) for e in errors])
        for source, summary, *errors in lines
    ]


def shares(found: list[Case]) -> dict[str, float]:
    planted = Counter(kind for case in found for kind, _ in case.errors)
    missed = Counter(kind for case in found for kind, _ in case.missed())
    by_class = {kind: 1 - missed[kind] / count for kind, count in planted.items()}
    return by_class | {"all": 1 - missed.total() / planted.total()}


def false_marks(found: list[Case]) -> float:
    return sum(len(case.marks(case.summary)) for case in found) / len(found)
