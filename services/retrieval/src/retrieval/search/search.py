from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID

from pgvector import HalfVector

from chassis.any_types import Values
from chassis.patient_names.names import Named
from retrieval.embedding.models.service import ActiveModel
from retrieval.lexical.questions import Weights
from retrieval.lexical.synonyms import Phrases, words_of
from retrieval.lexical.tokens import tokens
from retrieval.search.question_reading import QuestionIntent
from retrieval.search.ranking import Mode, Ranked, best, ranking_of
from retrieval.search.repository import CANDIDATES, Filters, PassageQuery
from retrieval.search.rows import Compared
from retrieval.search.schemas import SearchQuery
from retrieval.search.unfit import other_quantities

PAST = frozenset(tokens("resolved inactive remission stopped completed cancelled ended"))
# If all passages are compared. With 5 results, questions about charts have the same nDCG@5 as with 100 candidates.
CANDIDATES_PER_RESULT = 12


@dataclass(frozen=True)
class Search:
    """A search with its model and filters. `question`, the vector, is None if the question was not
    embedded. `synonyms` of the question's words: for charts only, because results improved
    (docs/quality).
    """

    query: SearchQuery
    named: Named | None
    question: HalfVector | None
    model: ActiveModel
    corpus: int
    mode: Mode
    intent: QuestionIntent
    synonyms: Mapping[str, Phrases] = field(default_factory=dict)

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(tokens(self.intent.words))

    @cached_property
    def other_words(self) -> frozenset[str]:
        found = words_of(self.synonyms) - self.words
        return found | PAST if self.intent.is_of_past else found

    @cached_property
    def asked(self) -> frozenset[str]:
        return self.words | self.other_words

    @cached_property
    def other_quantities(self) -> frozenset[str]:
        return other_quantities(self.intent, self.asked)

    def filters(self) -> Values:
        filters = {"corpus": self.corpus, **self.query.filters()}
        return filters if self.query.review_status else {**filters, "unless_asked": True}

    def of_patient(self, named: Named) -> Filters:
        of_one = len(named.names) == 1
        patient = {"patient_id": named.names[0]} if of_one else {"names": [*named.names]}
        return {**self.filters(), **patient}

    def passage_query(self, weights: Weights) -> PassageQuery:
        return PassageQuery(
            self.intent,
            self.question,
            weights,
            by_meaning=self.mode is not Mode.LEXICAL,
            by_words=self.mode is not Mode.DENSE,
            most_of_document=self.query.max_per_document,
            is_beside=self.model.is_beside,
            candidates=self.candidates,
        )

    @property
    def candidates(self) -> int:
        intent = self.intent
        if intent.value or intent.extreme or intent.negation or intent.order.as_series:
            return CANDIDATES  # Texts and times of further candidates decide.
        return min(CANDIDATES, CANDIDATES_PER_RESULT * self.query.top_k)

    def ranked(
        self, compared: Sequence[Compared], unfit: Collection[UUID] = (), *, times: int = 1
    ) -> list[Ranked]:
        return best(
            compared,
            ranking_of(self.mode, self.model.floor),
            intent=self.intent,
            unfit=unfit,
            top_k=self.query.top_k * times,
            max_per_document=self.query.max_per_document,
            min_similarity=self.query.min_similarity,
        )
