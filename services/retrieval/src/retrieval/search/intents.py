from collections.abc import Mapping
from datetime import UTC, datetime

from chassis.patient_names.names import Named
from retrieval.lexical.synonyms import Phrases, synonyms_by_word
from retrieval.search.question_ages import BirthDate
from retrieval.search.question_events import EventAsked
from retrieval.search.question_kinds import MEDICATIONS
from retrieval.search.question_reading import QuestionIntent, read
from retrieval.search.schemas import Order, SearchQuery


def read_intent(
    query: SearchQuery,
    named: Named | None,
    event: EventAsked | None = None,
    event_at: datetime | None = None,
) -> QuestionIntent:
    """Only questions about a chart are analysed."""
    asked = query.question
    if named is None:
        intent = QuestionIntent(asked, asked, embedded=asked)
    else:
        birth = BirthDate.of(named.birth_date) if named.birth_date else None
        is_newest = query.order is Order.NEWEST
        now = datetime.now(UTC)
        if event is None or event_at is None:
            intent = read(asked, now, birth=birth, is_newest_asked=is_newest)
        else:
            intent = event.intent(event_at, now, is_newest_asked=is_newest)
    if query.order is not None:
        intent = intent.in_order(newest_first=query.order is Order.NEWEST)
    return intent


def synonyms_of(intent: QuestionIntent) -> Mapping[str, Phrases]:
    return synonyms_by_word(
        intent.words,
        of_medication=bool(intent.types & MEDICATIONS),
        of_allergy="AllergyIntolerance" in intent.types,
    )
