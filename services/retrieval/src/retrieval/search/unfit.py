from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter
from uuid import UUID

from chassis.database.pool import Connection
from retrieval.lexical.tokens import tokens
from retrieval.lexical.word_lists import lines_of
from retrieval.search.hit_repository import hits
from retrieval.search.question_kinds import OBSERVATION
from retrieval.search.question_reading import QuestionIntent
from retrieval.search.rows import Compared, Hit

# Only passages with the best words can be of another quantity with the same word.
MOST_OF_WORDS = 30


async def unfit(
    connection: Connection,
    intent: QuestionIntent,
    asked: frozenset[str],
    compared: Sequence[Compared],
) -> tuple[Collection[UUID], Mapping[UUID, Hit]]:
    """Return passages that do not fit the question's value, extreme, negation or quantity, but none if no
    passage fits; and the texts that were read. `asked`: the words of the question and their synonyms, as tokens.
    """
    others = other_quantities(intent, asked)
    if not (intent.value or intent.extreme or intent.negation):
        if not others:
            return (), {}
        compared = sorted(compared, key=attrgetter("lexical"), reverse=True)[:MOST_OF_WORDS]
    found = await hits(connection, compared, neighbours=0)
    fit = {id_: hit for id_, hit in found.items() if _fits(intent, hit, asked, others)}
    if intent.extreme is not None:
        of_time = {one.id for one in compared if _is_measured(intent, one)}
        texts = {
            id_: (hit.title or "", hit.chunk_text) for id_, hit in fit.items() if id_ in of_time
        }
        fit = {id_: fit[id_] for id_ in intent.extreme.of(texts, asked)}
    return found.keys() - fit if fit else (), found


def is_of_another(hit: Hit, others: frozenset[str]) -> bool:
    return bool(others) and not others.isdisjoint(tokens(hit.title or ""))


def _fits(intent: QuestionIntent, hit: Hit, asked: frozenset[str], others: frozenset[str]) -> bool:
    value, negation = intent.value, intent.negation
    return (
        (value is None or value.is_in(hit.chunk_text, asked))
        and (negation is None or negation.allows(hit.title, hit.chunk_text))
        and not is_of_another(hit, others)
    )


def _is_measured(intent: QuestionIntent, one: Compared) -> bool:
    is_in_time = intent.period is None or intent.period.has(one.occurred_at)
    return one.source_type in OBSERVATION and one.counts and is_in_time


@cache
def _table() -> list[tuple[str, frozenset[str]]]:
    lines = (line.split(" | ") for line in lines_of("search/other_measures.txt"))
    return [(tokens(name)[0], frozenset(tokens(others))) for name, others in lines]


def other_quantities(intent: QuestionIntent, asked: frozenset[str]) -> frozenset[str]:
    """Return words of other quantities, such as "a1c" for a question about hemoglobin."""
    if not (intent.types == OBSERVATION or intent.value or intent.extreme):
        return frozenset()
    return frozenset[str]().union(*_of_asked(asked))


def _of_asked(asked: frozenset[str]) -> Iterator[frozenset[str]]:
    return (others for name, others in _table() if name in asked and others.isdisjoint(asked))
