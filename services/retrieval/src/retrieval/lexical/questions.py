from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from retrieval.lexical.terms import (
    K1,
    LEVEL_BITS,
    LEVELS,
    TYPICAL_TITLE_WORDS,
    TYPICAL_WORDS,
    idf,
    term_of,
    terms_asked,
    title_term_of,
)

# Weight of a synonym. On generated charts, .5 and .7 give the same results; 1 gives worse ones.
OF_OTHERS = 0.7
OF_STATUS = 2.0

MOST = (*LEVELS, K1 + 1)
# Postings of a search. Of 100,000 passages, a hybrid search finds 95 % of the best ten with 2,000, and
# 99 % with 8,000, if words and meaning match different passages. Fewer passages need fewer postings.
FEWEST_POSTINGS, MOST_POSTINGS, POSTINGS_PER_HUNDRED = 2_000, 6_000, 6
ALL_PASSAGES, ALL_WORDS, ALL_TITLED, ALL_TITLE_WORDS = -1, -2, -3, -4


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights of a question's terms. Keys that can add most to a score come first."""

    idf: Mapping[int, float]
    passages: int
    average_words: float
    average_title_words: float
    keys: Sequence[tuple[int, int]]
    least: int = 1
    known: frozenset[int] = frozenset()

    def knows(self, token: str) -> bool:
        """Whether enough passages (`least`) have the word."""
        return term_of(token) in self.known

    def of(self, token: str) -> float:
        fewest = min(self.least, self.passages)
        return self.idf.get(term_of(token)) or idf(self.passages, fewest)

    @property
    def postings(self) -> int:
        return min(MOST_POSTINGS, max(FEWEST_POSTINGS, self.passages * POSTINGS_PER_HUNDRED // 100))

    def likely_keys(self, postings: int) -> list[int]:
        """Return the first keys until their passages add up to `postings`."""
        return list(self._likely(postings))

    def _likely(self, postings: int) -> Iterator[int]:
        so_far = 0
        for key, having in self.keys:
            if so_far >= postings:
                return
            so_far += having
            yield key


def terms_of_question(
    question: str, others: Iterable[str] = (), in_texts: Iterable[str] = ()
) -> dict[int, float]:
    """Return the terms of a question. Synonyms (`others`) count less. `in_texts`: synonyms that
    count only in texts, because titles use them with another meaning.
    """
    of_texts, of_titles = terms_asked(question)
    shares = {
        term: OF_OTHERS for other in others for term in (term_of(other), title_term_of(other))
    }
    shares |= {term_of(other): OF_STATUS for other in in_texts}
    return {**shares, **dict.fromkeys(sorted(of_texts | of_titles), 1.0)}


def weigh(counts: Mapping[int, int], shares: Mapping[int, float], *, least: int = 1) -> Weights:
    """Compute weights. Rare terms count as present in at least `least` passages."""
    passages = counts.get(ALL_PASSAGES, 0)
    of_terms = {key: having for key, having in counts.items() if key >= 0 and having > 0}
    having_term: dict[int, int] = {}
    for key, having in of_terms.items():
        having_term[key >> LEVEL_BITS] = having_term.get(key >> LEVEL_BITS, 0) + having
    weights = {
        term: shares[term] * idf(passages, min(max(having, least), passages))
        for term, having in having_term.items()
    }
    level = (1 << LEVEL_BITS) - 1
    return Weights(
        weights,
        passages,
        _average(counts.get(ALL_WORDS, 0), passages, TYPICAL_WORDS),
        _average(counts.get(ALL_TITLE_WORDS, 0), counts.get(ALL_TITLED, 0), TYPICAL_TITLE_WORDS),
        sorted(
            of_terms.items(),
            key=lambda item: (-weights[item[0] >> LEVEL_BITS] * MOST[item[0] & level], item[0]),
        ),
        least,
        frozenset(term for term, having in having_term.items() if having >= least),
    )


def _average(words: int, count: int, typical: int) -> float:
    return words / count if words and count else typical
