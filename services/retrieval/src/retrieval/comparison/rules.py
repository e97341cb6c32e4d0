"""Marks the statements of a summary that the cited texts do not support."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from retrieval.chunking.sentences import Span, sentences
from retrieval.comparison.cues import Word
from retrieval.comparison.directions import NEEDED
from retrieval.comparison.drug_mentions import general_names
from retrieval.comparison.facts import Facts
from retrieval.comparison.known import Known
from retrieval.comparison.labels import TIMES, name_after, name_before
from retrieval.comparison.negation import Finding
from retrieval.comparison.polarity import Polarity, added, dropped
from retrieval.comparison.quantities import AGE, Amount
from retrieval.comparison.relatives import ANYONE, NOTHING, Stems, said_of_relatives, statements

MOST_SHOWN = 200  # Characters of a text in a mark.
MOST_EXPECTED = 3  # Values of the source that a mark has.


class Kind(StrEnum):
    NUMBER = "number"
    DOSE = "dose"
    DRUG = "drug"
    DATE = "date"
    NEGATION = "negation"
    NEGATION_OUTSIDE = "negation-outside"
    NOT_CITED = "not-cited"
    REPLACED = "source-replaced"
    FOREIGN = "source-foreign"
    MISSING = "source-missing"
    UNREAD = "source-unread"


DETAILS = {
    Kind.FOREIGN: "The source is about another patient.",
    Kind.MISSING: "The patient does not have such a source, or the source does not have such a passage.",
    Kind.UNREAD: "The text of the source could not be read, so nothing was compared with it.",
}


@dataclass(frozen=True, slots=True)
class Source:
    """The cited part is `text[start:end]`; the rest of `text` is its neighbourhood. `failure` is
    the reason if the text cannot be compared. `claim` is a part of the summary, None for the whole
    summary.
    """

    text: str = ""
    start: int = 0
    end: int = 0
    claim: Span | None = None
    failure: Kind | None = None
    replaced_by: int | None = None  # The newest version, if it is not the cited one.

    @property
    def cited(self) -> str:
        return self.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Claim:
    start: int
    end: int
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    kind: Kind
    start: int
    end: int
    text: str
    expected: str | None
    source: int | None
    detail: str


def claims_of(text: str, sources: Sequence[Source]) -> list[Claim]:
    return [
        Claim(start, end, tuple(_supporting(sources, start, end)))
        for start, end in sentences(text, 0, len(text))
        if any(sign.isalpha() for sign in text[start:end])
    ]


def _supporting(sources: Sequence[Source], start: int, end: int) -> Iterator[int]:
    for index, source in enumerate(sources):
        if source.claim is None or (source.claim[0] < end and start < source.claim[1]):
            yield index


def marks_of(
    text: str, claims: Iterable[Claim], sources: Sequence[Source], drugs: Collection[str]
) -> list[Mark]:
    """Compare a summary with its sources. `drugs` are names of the patient's medications."""
    facts = {
        index: Facts.of(source.cited, drugs)
        for index, source in enumerate(sources)
        if source.failure is None
    }
    polarities = {
        index: Polarity.of(one.text, one.start, one.end)
        for index in facts
        if (one := sources[index])
    }
    relatives = {index: said_of_relatives(sources[index].cited) for index in facts}
    whole = Polarity.of(text)
    found = [*_marks_of_sources(text, sources)]
    for claim in claims:
        sentence = Sentence(text, claim, sources, facts, polarities, relatives, whole, drugs)
        if not claim.sources:
            found.append(sentence.mark(Kind.NOT_CITED, 0, len(sentence.text)))
        elif sentence.cited:
            found.extend(sentence.marks())
    distinct = {(one.start, one.end, one.kind, one.source): one for one in reversed(found)}
    return [distinct[key] for key in sorted(distinct, key=_order)]


def _order(key: tuple[int, int, Kind, int | None]) -> tuple[int, int, Kind, int]:
    return (*key[:3], -1 if key[3] is None else key[3])


def _marks_of_sources(text: str, sources: Sequence[Source]) -> Iterator[Mark]:
    for index, source in enumerate(sources):
        start, end = source.claim or (0, len(text))
        shown = text[start:end][:MOST_SHOWN]
        if source.failure is not None:
            detail = DETAILS[source.failure]
            yield Mark(source.failure, start, end, shown, None, index, detail)
        elif source.replaced_by is not None:
            detail = f"Version {source.replaced_by} of the source has replaced the cited version."
            yield Mark(Kind.REPLACED, start, end, shown, None, index, detail)


@dataclass(frozen=True, slots=True)
class Sentence:
    summary: str
    claim: Claim
    sources: Sequence[Source]
    facts: dict[int, Facts]
    polarities: dict[int, Polarity]
    relatives: dict[int, Mapping[str, Stems]]
    whole: Polarity
    drugs: Collection[str]

    @property
    def text(self) -> str:
        return self.summary[self.claim.start : self.claim.end]

    @property
    def cited(self) -> dict[int, Facts]:
        return {index: self.facts[index] for index in self.claim.sources if index in self.facts}

    def marks(self) -> Iterator[Mark]:
        said = Facts.of(self.text, self.drugs)
        yield from self._drugs(said)
        yield from self._doses(said)
        yield from self._frequencies(said)
        yield from self._directions(said)
        yield from self._numbers(said)
        yield from self._dates(said)
        yield from self._negations()
        yield from self._relatives()

    def mark(
        self, kind: Kind, start: int, end: int, expected: str | None = None, of: int | None = None
    ) -> Mark:
        if of is None and len(self.cited) == 1:
            (of,) = self.cited
        text = self.text[start:end]
        at = self.claim.start
        detail = _detail(kind, text, expected)
        return Mark(kind, at + start, at + end, text[:MOST_SHOWN], expected, of, detail)

    def _drugs(self, said: Facts) -> Iterator[Mark]:
        known = {drug for facts in self.cited.values() for drug in facts.drug_names}
        named = {drug.name for drug in said.drugs}
        general = general_names(known)
        for drug in said.drugs:
            if drug.name not in known | general and not self._is_cited_word(
                self.text[drug.start : drug.end]
            ):
                others = sorted(known - named)
                expected = ", ".join(others) if 0 < len(others) <= MOST_EXPECTED else None
                yield self.mark(Kind.DRUG, drug.start, drug.end, expected)

    def _is_cited_word(self, word: str) -> bool:
        """Return whether a word of a source begins with `word`: atracurium is not cisatracurium."""
        pattern = re.compile(rf"(?<![^\W_]){re.escape(word.casefold())}")
        return any(pattern.search(facts.folded) for facts in self.cited.values())

    def _doses(self, said: Facts) -> Iterator[Mark]:
        for dose in said.amounts:
            mention = said.mention_of(dose) if dose.is_dose else None
            if mention is None:
                continue
            drug, written = mention.name, said.written_name(mention)
            given = {
                index: facts.doses_by_written_name.get(written, facts.doses_of[drug])
                for index, facts in self.cited.items()
                if drug in facts.doses_of
            }
            others = [
                facts.doses_without(drug) if given else facts.supporting
                for facts in self.cited.values()
            ]
            if not any(known.has(dose) for known in (*given.values(), *others)):
                yield self._wrong(Kind.DOSE, dose, given)

    def _frequencies(self, said: Facts) -> Iterator[Mark]:
        for often in said.frequencies:
            drug = said.drug_of(often)
            given = [
                (index, facts.text[one.start : one.end], one.per_day)
                for index, facts in self.cited.items()
                for one in facts.frequencies_of.get(drug, ())
            ]
            if given and all(one[2] != often.per_day for one in given):
                of, expected, _ = given[0]
                yield self.mark(Kind.DOSE, often.start, often.end, expected, of)

    def _directions(self, said: Facts) -> Iterator[Mark]:
        given_of = cache(self._given)
        for one in filter(said.is_next_to_drug, said.directions):
            drug = said.drug_of(one)
            given = given_of(drug, is_needed=one.value == NEEDED)
            if given and one.value not in given:
                of, expected = next(iter(given.values()))
                yield self.mark(Kind.DOSE, one.start, one.end, expected, of)
            if one.value == NEEDED and not given and self._scheduled(drug):
                yield self.mark(Kind.DOSE, one.start, one.end)
        yield from self._always(said)

    def _always(self, said: Facts) -> Iterator[Mark]:
        """Yield frequencies without "as needed" of drugs that are always given as needed."""
        for drug, times in said.frequencies_of.items():
            needed = sum(facts.count_needed(drug) for facts in self.cited.values())
            if said.count_needed(drug) or not 0 < self._scheduled(drug) <= needed:
                continue
            ((of, expected),) = self._given(drug, is_needed=True).values()
            for often in times:
                if often.per_day >= 1:
                    yield self.mark(Kind.DOSE, often.start, often.end, expected, of)

    def _given(self, drug: str | None, *, is_needed: bool) -> dict[str, tuple[int, str]]:
        """Return the first place of each route, or of "as needed"."""
        found: dict[str, tuple[int, str]] = {}
        for index, facts in self.cited.items():
            for one in facts.directions_of.get(drug, ()) if drug else ():
                if (one.value == NEEDED) is is_needed:
                    found.setdefault(one.value, (index, facts.text[one.start : one.end]))
        return found

    def _scheduled(self, drug: str | None) -> int:
        return sum(len(facts.frequencies_of.get(drug, ())) for facts in self.cited.values())

    def _numbers(self, said: Facts) -> Iterator[Mark]:
        cited = {index: facts.supporting for index, facts in self.cited.items()}
        has_age = any(known.spellings(AGE) for known in cited.values())
        for amount in said.free:
            if amount.dimension == AGE and not has_age:
                continue
            if not any(known.has(amount) for known in cited.values()):
                yield self._wrong(Kind.NUMBER, amount, cited)
            elif others := self._of_same_name(amount):
                yield self._wrong(Kind.NUMBER, amount, others)

    def _of_same_name(self, amount: Amount) -> dict[int, Known]:
        """Return what the sources have for the named quantity, if all numbers are different."""
        before = None if amount.dimension in TIMES else name_before(self.text, amount)
        after = (amount.dimension, name_after(self.text, amount))
        labels = {index: facts.labels for index, facts in self.cited.items()}
        for found in (
            {
                index: one.before[before]
                for index, one in labels.items()
                if before and before in one.before
            },
            {index: one.after[after] for index, one in labels.items() if after in one.after},
        ):
            if found and not any(known.has(amount) for known in found.values()):
                return found
        return {}

    def _wrong(self, kind: Kind, amount: Amount, cited: dict[int, Known]) -> Mark:
        alike = {
            spelling: index
            for index, known in cited.items()
            for spelling in known.spellings(amount.dimension)
        }
        of = {*alike.values()}
        if not 0 < len(alike) <= MOST_EXPECTED:
            return self.mark(kind, amount.start, amount.end)
        source = of.pop() if len(of) == 1 else None
        return self.mark(kind, amount.start, amount.end, " or ".join(alike), source)

    def _dates(self, said: Facts) -> Iterator[Mark]:
        cited = {
            written: one for facts in self.cited.values() for written, one in facts.written.items()
        }
        expected = " or ".join(cited) if 0 < len(cited) <= MOST_EXPECTED else None
        for date in said.dates:
            if not any(date.fits(one) for one in cited.values()):
                yield self.mark(Kind.DATE, date.start, date.end, expected)

    def _negations(self) -> Iterator[Mark]:
        said = Polarity.of(self.text)
        texts = {index: self.polarities[index] for index in self.cited}
        for affirmed, finding, index in dropped(said, self.whole, texts):
            yield self._negation(affirmed, finding, index)
        for finding, affirmed, index in added(said, texts):
            expected = texts[index].text[affirmed[0].start : affirmed[-1].end][:MOST_SHOWN]
            yield self.mark(Kind.NEGATION, finding.start, finding.end, expected, index)

    def _negation(self, affirmed: Sequence[Word], finding: Finding, index: int) -> Mark:
        source = self.sources[index]
        is_inside = source.start <= finding.cue_start and finding.cue_end <= source.end
        kind = Kind.NEGATION if is_inside else Kind.NEGATION_OUTSIDE
        expected = source.text[finding.start : finding.end][:MOST_SHOWN]
        return self.mark(kind, affirmed[0].start, affirmed[-1].end, expected, index)

    def _relatives(self) -> Iterator[Mark]:
        """Yield a relative if the sources say the same only about another relative."""
        cited = [(index, self.relatives[index]) for index in self.cited]
        for said in statements(self.text):
            own = [known.get(one, NOTHING) for _, known in cited for one in (ANYONE, *said.names)]
            if not said.stems.isdisjoint(NOTHING.union(*own)):
                continue
            others = (
                (name, index)
                for index, known in cited
                for name, stems in known.items()
                if len(said.stems & stems) * 2 >= len(said.stems)
            )
            if other := next(others, None):
                word = said.relatives[0]
                yield self.mark(Kind.NEGATION, word.start, word.end, *other)


def _detail(kind: Kind, text: str, expected: str | None) -> str:
    if kind is Kind.NOT_CITED:
        return "No source supports this sentence."
    if kind is Kind.NEGATION_OUTSIDE:
        return f"Next to the cited text the source says: {expected}."
    said = f"{text} was not found"
    if kind is Kind.NEGATION:
        said = f"{text} contradicts the source"
    return f"{said}; the source has {expected}." if expected else f"{said} in the sources."
