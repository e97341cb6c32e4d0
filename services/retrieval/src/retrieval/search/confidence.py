from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from retrieval.lexical.questions import Weights
from retrieval.lexical.synonyms import Phrases
from retrieval.lexical.tokens import tokens
from retrieval.search.question_kinds import is_of_types
from retrieval.search.question_reading import QuestionIntent, phrasing_words
from retrieval.search.ranking import above_floor
from retrieval.search.rows import Hit

# A passage with all words of the question is doubtful below a cosine of .05 (never for a chart), one without any below
# .5.
DOUBTFUL_BELOW, OF_WORDS = 0.5, 0.45


def is_doubtful(
    similarity: float | None,
    floor: float,
    words: Callable[[], float],
    *,
    is_of_chart: bool = False,
) -> bool:
    """Whether a passage may not answer the question. `words` returns the share of the question's
    words in the passage; it is called only if the similarity does not decide.
    """
    if similarity is None or (meaning := above_floor(similarity, floor)) >= DOUBTFUL_BELOW:
        return False
    share = words()
    if is_of_chart and share == 1:
        return False
    return meaning + OF_WORDS * share < DOUBTFUL_BELOW


@dataclass(frozen=True)
class AskedWords:
    """The words of a question, with their weights and synonyms."""

    intent: QuestionIntent
    weights: Weights
    synonyms: Mapping[str, Phrases]

    def share_in(self, hit: Hit) -> float:
        """Return the share of the words that the passage has, by weight. A passage of a resource type
        that the question asks for does not need words that name the type.
        """
        is_of_type = is_of_types(hit.source_type, self.intent.types)
        by_rest = is_of_type or (self.intent.rest and not self.intent.types)
        asked = self._rest if by_rest else self._counted
        if not asked:
            return 1.0 if is_of_type else 0.0
        written = _written(f"{hit.title or ''} {hit.chunk_text}")
        found = sum(
            weight
            for word, weight in asked.items()
            if word in written or _has_any(written, self.synonyms.get(word, ()))
        )
        return found / (sum(asked.values()) or 1.0)

    @cached_property
    def _rest(self) -> Mapping[str, float]:
        return self._weighed(self.intent.rest)

    @cached_property
    def _counted(self) -> Mapping[str, float]:
        return self._weighed(self.intent.counted)

    def _weighed(self, question: str) -> Mapping[str, float]:
        asked = frozenset(tokens(question))
        subjects = asked - phrasing_words() if self.intent.rest else asked
        return {word: self.weights.of(word) for word in subjects}


@lru_cache(maxsize=1_000)
def _written(text: str) -> frozenset[str]:
    return frozenset(tokens(text))


def _has_any(written: Collection[str], phrases: Iterable[frozenset[str]]) -> bool:
    return any(phrase.issubset(written) and phrase - phrasing_words() for phrase in phrases)
