"""Compares what a summary affirms and negates with what its sources affirm and negate."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from retrieval.comparison.cues import Word
from retrieval.comparison.negation import Clause, Finding, clauses

Contradiction = tuple[list[Word], Finding, int]


@dataclass(frozen=True)
class Polarity:
    """The clauses of a text, with the findings that they negate, and their other words."""

    text: str
    clauses: Sequence[Clause]

    @classmethod
    def of(cls, text: str, start: int = 0, end: int | None = None) -> "Polarity":
        """Return what `text[start:end]` has. The cue of a finding (such as `denies`) may stand outside
        of this part.
        """
        end = len(text) if end is None else end
        found = [part for one in clauses(text) if (part := _part(one, start, end)).stems]
        # Of equal clauses the last counts, because a stopped drug may have been affirmed before.
        return cls(text, [*{_content(one): one for one in found}.values()])

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset[str]().union(*(one.stems for one in self.clauses))

    @cached_property
    def _by_negated(self) -> Mapping[str, Sequence[Clause]]:
        return _index((clause, stem) for clause in self.clauses for stem in _negated_stems(clause))

    @cached_property
    def _by_affirmed(self) -> Mapping[str, Sequence[Clause]]:
        return _index(
            (clause, stem)
            for clause in self.clauses
            for stem in {one.stem for one in clause.affirmed}
        )

    @cached_property
    def _by_head(self) -> Mapping[str, Sequence[Clause]]:
        return _index(
            (clause, head)
            for clause in self.clauses
            for head in {head for one in clause.negated for head in one.heads}
        )

    def with_heads(self, stems: Iterable[str]) -> list[Clause]:
        return _found(self._by_head, stems)

    def affirming_all(self, stems: Collection[str]) -> Sequence[Clause]:
        """Return the clauses that affirm the rarest of the stems."""
        return min((self._by_affirmed.get(one, ()) for one in stems), key=len, default=())

    def negating(self, finding: Finding) -> list[Clause]:
        """Return the clauses with most words of a finding of which at least one is negated."""
        near = _found(self._by_negated, finding.stems)
        return [one for one in near if _negates(one, finding)]

    def affirming(self, finding: Finding) -> Iterator[tuple[Clause, list[Word]]]:
        for clause in _found(self._by_affirmed, finding.heads):
            if not _negates(clause, finding) and (found := _affirmed(clause, finding)):
                yield clause, found


def _index(places: Iterable[tuple[Clause, str]]) -> Mapping[str, Sequence[Clause]]:
    found: dict[str, list[Clause]] = defaultdict(list)
    for clause, stem in places:
        found[stem].append(clause)
    return found


def _found(index: Mapping[str, Sequence[Clause]], stems: Iterable[str]) -> list[Clause]:
    """Return the clauses with one of the stems, in their order."""
    found = {id(one): one for stem in dict.fromkeys(stems) for one in index.get(stem, ())}
    return sorted(found.values(), key=_first_place)


def _first_place(clause: Clause) -> int:
    starts = [one.start for one in clause.affirmed] + [one.start for one in clause.negated]
    return min(starts, default=0)


def _negated_stems(clause: Clause) -> set[str]:
    return {stem for one in clause.negated for stem in one.stems}


def _content(clause: Clause) -> Hashable:
    """Return a key that is equal for clauses of which one is enough."""
    negated = tuple(
        (tuple(one.stems), one.heads, one.has_ended, one.is_predicate) for one in clause.negated
    )
    first = clause.affirmed[0].start if clause.affirmed else 0
    affirmed = tuple((one.stem, one.start - first, one.end - first) for one in clause.affirmed)
    return negated, affirmed, clause.stems


def _part(clause: Clause, start: int, end: int) -> Clause:
    def is_in(word: Word) -> bool:
        return start <= word.start and word.end <= end

    negated = tuple(one for one in clause.negated if any(map(is_in, one.words)))
    affirmed = tuple(filter(is_in, clause.affirmed))
    return replace(
        clause,
        negated=negated,
        affirmed=affirmed,
        stems=clause.stems if negated or affirmed else frozenset(),
    )


def _negates(clause: Clause, finding: Finding) -> bool:
    if clause.stems.isdisjoint(finding.stems):
        return False
    stems = {*finding.stems}
    negated = [one for one in clause.negated if not _names_both(clause, one, finding)]
    return _is_most(stems & clause.stems, stems) and any(stems & {*one.stems} for one in negated)


def _names_both(clause: Clause, side: Finding, finding: Finding) -> bool:
    """Return whether a clause names both sides, so that it does not negate a finding of one side."""
    affirmed = {one.stem for one in clause.affirmed}
    return side.is_predicate and affirmed.issuperset(side.stems) and side.heads != finding.heads


def _is_most(found: set[str] | frozenset[str], stems: set[str]) -> bool:
    return len(found) >= (len(stems) + 1) / 2


def _affirmed(clause: Clause, finding: Finding) -> list[Word]:
    """Return the words that affirm a finding: a head with half of its words, or a head to which no
    other word belongs.
    """
    stems = {*finding.stems}
    near = [one for one in clause.affirmed if one.stem in stems]
    heads = [one for one in near if one.stem in finding.heads]
    if not heads:
        return []
    if not _is_most({one.stem for one in near}, stems):
        near = heads = [
            one for one in heads if one.stem == finding.heads[0] and not _is_modified(clause, one)
        ]
    return sorted({*near[:1], *heads[:1]}, key=_start)


def _is_modified(clause: Clause, word: Word) -> bool:
    """Return whether another word is next to a word, or after it and `of`."""
    return any(
        word.start - one.end == len(" ") or one.start - word.end in {len(" "), len(" of ")}
        for one in clause.affirmed
    )


def _start(word: Word) -> int:
    return word.start


def dropped(
    said: Polarity, summary: Polarity, texts: Mapping[int, Polarity]
) -> Iterator[Contradiction]:
    """Yield words of a sentence that affirm a finding that a source negates. A sentence may affirm a
    drug that another sentence of the summary stops.
    """
    known = said.stems
    for index, text in texts.items():
        for clause in text.with_heads(known):
            for finding in clause.negated:
                if known.isdisjoint(finding.heads):
                    continue
                if finding.has_ended and summary.negating(finding):
                    continue
                if affirmed := _dropped(said, clause, finding, texts):
                    yield affirmed, finding, index


def _dropped(
    said: Polarity, clause: Clause, finding: Finding, texts: Mapping[int, Polarity]
) -> list[Word]:
    if said.negating(finding):
        return []
    for where, affirmed in said.affirming(finding):
        likeness = _likeness(where, clause, finding)
        if likeness and not _is_supported(where, affirmed, finding, texts, likeness):
            return affirmed
    return []


def _is_supported(
    where: Clause,
    affirmed: list[Word],
    finding: Finding,
    texts: Mapping[int, Polarity],
    likeness: int,
) -> bool:
    stems = {one.stem for one in affirmed}
    for text in texts.values():
        for clause in text.affirming_all(stems):
            known = {
                one.stem
                for one in clause.affirmed
                if not finding.has_ended or one.start > finding.start
            }
            if stems <= known and _likeness(where, clause, finding) >= likeness:
                return True
    return False


def _likeness(one: Clause, other: Clause, finding: Finding) -> int:
    """Return 1 plus the words that two clauses have in common next to a finding; 0 if they are about
    different things.
    """
    stems = {*finding.stems}
    first, second = one.stems - stems, other.stems - stems
    common = len(first & second)
    if finding.is_predicate and len(stems) == 1 and first and second and not common:
        return 0
    return 1 + common


def added(
    said: Polarity, texts: Mapping[int, Polarity]
) -> Iterator[tuple[Finding, list[Word], int]]:
    """Yield findings that a summary negates, with the words of a source that affirm them."""
    for clause in said.clauses:
        for finding in clause.negated:
            same = max(
                (
                    _likeness(clause, one, finding)
                    for text in texts.values()
                    for one in text.negating(finding)
                ),
                default=0,
            )
            found = [
                (_likeness(clause, where, finding), affirmed, index)
                for index, text in texts.items()
                for where, affirmed in text.affirming(finding)
            ]
            best = max(found, key=lambda one: one[0], default=None)
            is_name = len(finding.words) == 1 and finding.words[0].is_negative
            is_enough = finding.has_ended or (is_name and not finding.is_predicate)
            if best is not None and best[0] > same and not (same and is_enough):
                yield finding, best[1], best[2]
