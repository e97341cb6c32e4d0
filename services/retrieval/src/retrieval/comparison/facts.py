"""The numbers, drugs and dates of a text, indexed so that long sources are compared quickly."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from retrieval.comparison.dates import WrittenDate, dates
from retrieval.comparison.drug_mentions import Mention, mentions
from retrieval.comparison.frequencies import Frequency, frequencies
from retrieval.comparison.quantities import ABOUT, Amount, amounts, implied

_NEAR = 2 * ABOUT  # Relative distance beyond which no amounts are equal.


class Known:
    """Amounts of a source. `has` finds amounts of a similar value by bisection."""

    def __init__(self, text: str, found: Iterable[Amount]) -> None:
        distinct = {(one.number, one.value, one.dimension, one.thing): one for one in found}
        self._by_number = sorted(distinct.values(), key=lambda one: one.number)
        self._by_value = sorted(distinct.values(), key=lambda one: one.value)
        self._numbers = [one.number for one in self._by_number]
        self._values = [one.value for one in self._by_value]
        self._spellings: dict[str | None, dict[str, None]] = defaultdict(dict)
        for one in distinct.values():
            self._spellings[one.dimension][text[one.start : one.end]] = None

    def has(self, amount: Amount) -> bool:
        by_number = _near(self._numbers, amount.number, self._by_number)
        by_value = _near(self._values, amount.value, self._by_value)
        return any(amount.equals(one) for found in (by_number, by_value) for one in found)

    def spellings(self, dimension: str | None) -> Collection[str]:
        return self._spellings.get(dimension, ())


def _near(keys: Sequence[float], key: float, found: Sequence[Amount]) -> Sequence[Amount]:
    return found[bisect_left(keys, key * (1 - _NEAR)) : bisect_right(keys, key * (1 + _NEAR))]


@dataclass(frozen=True)
class Facts:
    """The numbers, drugs and dates of a text; offsets refer to the text."""

    text: str
    amounts: Sequence[Amount]
    drugs: Sequence[Mention]
    frequencies: Sequence[Frequency]
    dates: Sequence[WrittenDate]

    @classmethod
    def of(cls, text: str, of_chart: Collection[str]) -> "Facts":
        days = dates(text)
        apart = [(one.start, one.end) for one in days]
        return cls(text, amounts(text, apart), mentions(text, of_chart), frequencies(text), days)

    def drug_of(self, place: Amount | Frequency) -> str | None:
        """Return the drug that an amount belongs to: the drug after the amount, else the last drug
        before it in the sentence.
        """
        after = bisect_left(self._starts, place.end)
        if after < len(self.drugs):
            drug = self.drugs[after]
            if self.text[place.end : drug.start].strip() in {"", "of"}:
                return drug.name
        before = bisect_right(self._ends, place.start) - 1
        if before < 0 or _ends_sentence(self.text[self._ends[before] : place.start]):
            return None
        return self.drugs[before].name

    @cached_property
    def _starts(self) -> list[int]:
        return [one.start for one in self.drugs]

    @cached_property
    def _ends(self) -> list[int]:
        return [one.end for one in self.drugs]

    @cached_property
    def drug_names(self) -> frozenset[str]:
        return frozenset(one.name for one in self.drugs)

    @cached_property
    def folded(self) -> str:
        return self.text.casefold()

    @cached_property
    def written(self) -> Mapping[str, WrittenDate]:
        return {self.text[one.start : one.end]: one for one in self.dates}

    @cached_property
    def supporting(self) -> Known:
        return Known(self.text, [*implied(self.text), *self.amounts])

    @cached_property
    def doses_of(self) -> Mapping[str, Known]:
        found: dict[str, list[Amount]] = defaultdict(list)
        for one in self.amounts:
            if one.is_dose and (drug := self.drug_of(one)):
                found[drug].append(one)
        return {drug: Known(self.text, doses) for drug, doses in found.items()}

    @cached_property
    def frequencies_of(self) -> Mapping[str | None, Sequence[Frequency]]:
        found: dict[str | None, list[Frequency]] = defaultdict(list)
        for one in self.frequencies:
            if drug := self.drug_of(one):
                found[drug].append(one)
        return found

    @cached_property
    def free(self) -> list[Amount]:
        return [one for one in self.amounts if not (one.is_dose and self.drug_of(one))]

    def doses_without(self, drug: str) -> Known:
        """Return doses without a drug, and numbers without a unit after the drug."""
        return self._doses_without.get(drug) or self._doses_without[None]

    @cached_property
    def _doses_without(self) -> Mapping[str | None, Known]:
        doses = [one for one in self.free if one.is_dose]
        bare: dict[str | None, list[Amount]] = defaultdict(list)
        for one in self.free:
            if one.dimension is None and (drug := self.drug_of(one)):
                bare[drug].append(one)
        return {drug: Known(self.text, [*doses, *found]) for drug, found in bare.items()} | {
            None: Known(self.text, doses)
        }


def _ends_sentence(text: str) -> bool:
    return any(sign in text for sign in (". ", ";", ".\n", "\n"))
