"""The numbers, drugs and dates of a text, indexed so that long sources are compared quickly."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from retrieval.comparison.dates import WrittenDate, dates
from retrieval.comparison.directions import NEEDED, Direction, directions, may_be_between
from retrieval.comparison.drug_mentions import Mention, mentions
from retrieval.comparison.frequencies import Frequency, frequencies
from retrieval.comparison.known import Known
from retrieval.comparison.labels import Labels
from retrieval.comparison.quantities import Amount, amounts, implied

Place = Amount | Frequency | Direction
MOST_BETWEEN = 20  # Amounts, frequencies and directions between a drug and its direction.


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

    def mention_of(self, place: Place) -> Mention | None:
        """Return the drug that an amount belongs to: the drug after the amount, else the last drug
        before it in the sentence.
        """
        after = bisect_left(self._starts, place.end)
        if after < len(self.drugs):
            drug = self.drugs[after]
            if self.text[place.end : drug.start].strip() in {"", "of"}:
                return drug
        before = bisect_right(self._ends, place.start) - 1
        if before < 0 or _ends_sentence(self.text[self._ends[before] : place.start]):
            return None
        return self.drugs[before]

    def drug_of(self, place: Place) -> str | None:
        drug = self.mention_of(place)
        return drug.name if drug else None

    def written_name(self, drug: Mention) -> str:
        return self.text[drug.start : drug.end].casefold()

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
    def doses_by_written_name(self) -> Mapping[str, Known]:
        """Return doses of brands apart: Oramorph and Zomorph are both morphine."""
        found: dict[str, list[Amount]] = defaultdict(list)
        for one in self.amounts:
            if one.is_dose and (drug := self.mention_of(one)):
                found[self.written_name(drug)].append(one)
        return {name: Known(self.text, doses) for name, doses in found.items()}

    @cached_property
    def labels(self) -> Labels:
        return Labels.of(self.text, self.amounts)

    @cached_property
    def frequencies_of(self) -> Mapping[str | None, Sequence[Frequency]]:
        found: dict[str | None, list[Frequency]] = defaultdict(list)
        for one in self.frequencies:
            if drug := self.drug_of(one):
                found[drug].append(one)
        return found

    @cached_property
    def directions(self) -> Sequence[Direction]:
        return directions(self.text)

    @cached_property
    def directions_of(self) -> Mapping[str | None, Sequence[Direction]]:
        found: dict[str | None, list[Direction]] = defaultdict(list)
        for one in self.directions:
            found[self.drug_of(one)].append(one)
        return found

    def count_needed(self, drug: str | None) -> int:
        return sum(one.value == NEEDED for one in self.directions_of.get(drug, ()))

    def is_next_to_drug(self, direction: Direction) -> bool:
        """Return whether only words of a prescription are between a direction and its drug."""
        drug = self.mention_of(direction)
        if drug is None or direction.end <= drug.start:
            return drug is not None
        first = bisect_left(self._places, (drug.end, 0))
        last = bisect_left(self._places, (direction.start, 0))
        if last - first > MOST_BETWEEN:
            return False
        at = drug.end
        for start, end in self._places[first:last]:
            if start >= at:
                if not may_be_between(self.text[at:start]):
                    return False
                at = end
        return may_be_between(self.text[at : direction.start])

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        places: list[Place] = [*self.amounts, *self.frequencies, *self.directions]
        return sorted((one.start, one.end) for one in places)

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
