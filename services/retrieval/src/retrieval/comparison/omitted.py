from dataclasses import dataclass
from functools import cache

from retrieval.comparison.drug_mentions import mentions
from retrieval.lexical.synonyms import synonyms
from retrieval.lexical.tokens import tokens
from retrieval.lexical.word_lists import lines_of

ENOUGH = 0.5  # Share of an item's words that a summary must have.


@cache
def _stems_of(name: str) -> frozenset[str]:
    return frozenset(stem for line in lines_of(f"comparison/{name}") for stem in tokens(line))


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The words of a summary, with their synonyms, and its drugs."""

    stems: frozenset[str]
    drugs: frozenset[str]

    @classmethod
    def of(cls, summary: str) -> "Mentioned":
        said = frozenset(tokens(summary)) | synonyms(summary)
        return cls(said, frozenset(one.name for one in mentions(summary)))

    def has(self, item: str) -> bool:
        drugs = {one.name for one in mentions(item)}
        if drugs and drugs <= self.drugs:
            return True
        # A number with a unit in the summary is not the name of an item.
        words = [one for one in tokens(item) if not one[0].isdigit()]
        stems = {one for one in words if one not in _stems_of("qualifiers.txt")}
        said = {one for one in stems if one in self.stems}
        return not stems or len(said) >= ENOUGH * len(stems)


def is_anticoagulant(item: str) -> bool:
    return any(set(tokens(one.name)) & _stems_of("anticoagulants.txt") for one in mentions(item))
