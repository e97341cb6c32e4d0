"""Marks the statements of a summary that the cited texts do not support."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from retrieval.chunking.sentences import Span, sentences
from retrieval.comparison.cues import Word
from retrieval.comparison.dates import WrittenDate, dates
from retrieval.comparison.drug_mentions import Mention, general_names, mentions
from retrieval.comparison.frequencies import Frequency, frequencies
from retrieval.comparison.negation import Finding
from retrieval.comparison.polarity import Polarity, added, dropped
from retrieval.comparison.quantities import AGE, Amount, amounts, implied

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


@dataclass(frozen=True, slots=True)
class Facts:
    """The numbers, drugs and dates of a text; offsets refer to the text."""

    text: str
    amounts: Sequence[Amount]
    drugs: Sequence[Mention]
    frequencies: Sequence[Frequency]
    dates: Sequence[WrittenDate]
    implied: Sequence[Amount] = ()

    @classmethod
    def of(cls, text: str, of_chart: Collection[str]) -> "Facts":
        days = dates(text)
        apart = [(one.start, one.end) for one in days]
        found = amounts(text, apart)
        return cls(text, found, mentions(text, of_chart), frequencies(text), days, [*implied(text)])

    def drug_of(self, place: Amount | Frequency) -> str | None:
        """Return the drug that an amount belongs to: the drug after the amount, else the last drug
        before it in the sentence.
        """
        for drug in self.drugs:
            between = self.text[place.end : drug.start]
            if drug.start >= place.end and between.strip() in {"", "of"}:
                return drug.name
        before = [one for one in self.drugs if one.end <= place.start]
        if not before or _ends_sentence(self.text[before[-1].end : place.start]):
            return None
        return before[-1].name

    def doses_of(self, drug: str) -> list[Amount]:
        return [one for one in self.amounts if one.is_dose and self.drug_of(one) == drug]

    def supporting(self) -> list[Amount]:
        return [*self.amounts, *self.implied]

    def free_doses(self, drug: str) -> list[Amount]:
        """Return doses without a drug, and numbers without a unit after the drug."""
        return [
            one
            for one in self.free()
            if one.is_dose or (one.dimension is None and self.drug_of(one) == drug)
        ]

    def free(self) -> list[Amount]:
        return [one for one in self.amounts if not (one.is_dose and self.drug_of(one))]


def _ends_sentence(text: str) -> bool:
    return any(sign in text for sign in (". ", ";", ".\n", "\n"))


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
    whole = Polarity.of(text)
    found = [*_marks_of_sources(text, sources)]
    for claim in claims:
        sentence = Sentence(text, claim, sources, facts, polarities, whole, drugs)
        if not claim.sources:
            found.append(sentence.mark(Kind.NOT_CITED, 0, len(sentence.text)))
        elif sentence.cited:
            found.extend(sentence.marks())
    return sorted(found, key=lambda one: (one.start, one.end, one.kind))


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
        yield from self._numbers(said)
        yield from self._dates(said)
        yield from self._negations()

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
        known = {drug.name for facts in self.cited.values() for drug in facts.drugs}
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
        return any(word.casefold() in facts.text.casefold() for facts in self.cited.values())

    def _doses(self, said: Facts) -> Iterator[Mark]:
        for dose in said.amounts:
            drug = said.drug_of(dose) if dose.is_dose else None
            if drug is None:
                continue
            given = {index: facts.doses_of(drug) for index, facts in self.cited.items()}
            others = [
                one
                for facts in self.cited.values()
                for one in (facts.free_doses(drug) if any(given.values()) else facts.supporting())
            ]
            if not _is_among(dose, [*_all(given.values()), *others]):
                expected, of = self._expected(given, dose)
                yield self.mark(Kind.DOSE, dose.start, dose.end, expected, of)

    def _frequencies(self, said: Facts) -> Iterator[Mark]:
        for often in said.frequencies:
            drug = said.drug_of(often)
            given = [
                (index, facts.text[one.start : one.end], one.per_day)
                for index, facts in self.cited.items()
                for one in facts.frequencies
                if drug is not None and facts.drug_of(one) == drug
            ]
            if given and all(one[2] != often.per_day for one in given):
                of, expected, _ = given[0]
                yield self.mark(Kind.DOSE, often.start, often.end, expected, of)

    def _numbers(self, said: Facts) -> Iterator[Mark]:
        cited = {index: facts.supporting() for index, facts in self.cited.items()}
        has_age = any(one.dimension == AGE for one in _all(cited.values()))
        for amount in said.free():
            if amount.dimension == AGE and not has_age:
                continue
            if not _is_among(amount, _all(cited.values())):
                expected, of = self._expected(cited, amount)
                yield self.mark(Kind.NUMBER, amount.start, amount.end, expected, of)

    def _expected(
        self, cited: dict[int, Sequence[Amount]] | dict[int, list[Amount]], amount: Amount
    ) -> tuple[str | None, int | None]:
        alike = {
            self.facts[index].text[one.start : one.end]: index
            for index, found in cited.items()
            for one in found
            if one.dimension == amount.dimension
        }
        if not 0 < len(alike) <= MOST_EXPECTED:
            return None, None
        of = {*alike.values()}
        return " or ".join(alike), of.pop() if len(of) == 1 else None

    def _dates(self, said: Facts) -> Iterator[Mark]:
        cited = {
            facts.text[one.start : one.end]: one
            for facts in self.cited.values()
            for one in facts.dates
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


def _all(lists: Iterable[Sequence[Amount]]) -> list[Amount]:
    return [one for found in lists for one in found]


def _is_among(amount: Amount, others: Iterable[Amount]) -> bool:
    return any(amount.equals(one) for one in others)


def _detail(kind: Kind, text: str, expected: str | None) -> str:
    if kind is Kind.NOT_CITED:
        return "No source supports this sentence."
    if kind is Kind.NEGATION_OUTSIDE:
        return f"Next to the cited text the source says: {expected}."
    said = f"{text} was not found"
    if kind is Kind.NEGATION:
        said = f"{text} contradicts the source"
    return f"{said}; the source has {expected}." if expected else f"{said} in the sources."
