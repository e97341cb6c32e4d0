from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.patient_names.asked import AskedPatients
from chassis.patient_names.names import Named
from retrieval.documents.newer_documents import newer_documents
from retrieval.embedding.models.repository import model_replacements, place
from retrieval.embedding.models.rows import Place
from retrieval.embedding.models.service import ActiveModel, in_place
from retrieval.errors import (
    EmbeddingBusy,
    EmbeddingModelReplaced,
    EmbeddingUnavailable,
    EmbeddingUnusable,
)
from retrieval.lexical.questions import Weights
from retrieval.lexical.tokens import tokens
from retrieval.passages.service import Statistics, weights_of
from retrieval.search import hit_repository, repository, size_repository
from retrieval.search.confidence import AskedWords, is_doubtful
from retrieval.search.intents import read_intent, synonyms_of
from retrieval.search.matches import Match, relative_to_best
from retrieval.search.question_events import event_in
from retrieval.search.question_reading import LONGEST, QuestionIntent, phrasing_words
from retrieval.search.ranking import Candidate, Mode, Ranked
from retrieval.search.repeats import repeats
from retrieval.search.repository import CANDIDATES, Filters, PassageQuery
from retrieval.search.rows import Compared, Hit
from retrieval.search.schemas import SearchQuery
from retrieval.search.search import Search
from retrieval.search.spelling import corrected, unknown_words
from retrieval.search.unfit import is_of_another
from retrieval.search.unfit import unfit as unfit_of
from retrieval.search.word_repository import words_of_passages

# All matching passages are compared if that is faster than the indexes, up to this value of their
# squared number divided by the number of all passages (decision 0053). A comparison takes 3 µs; a
# scan of the vector index takes 3 ms times all passages divided by matching ones, and misses some.
SQUARE_OF_FEW_PER_PASSAGE = 1_500
# Up to this many passages of a limited caller's patients, all are compared. A larger limit would
# cost more counting (6 µs each).
FEW_OF_MEMBERS = 10_000
ACTIVE = "activ"
# Attempts of a search: a document may be replaced during it, or two models may change places.
ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Found:
    """Search results. `is_degraded`: only words were compared, because vectors are missing.
    `corrected`: the question with corrected words, if any.
    """

    named: Named | None
    matches: Sequence[Match]
    is_degraded: bool
    corrected: str | None = None


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of the passages with its own filters; a small one is compared completely."""

    filters: Filters
    statistics: Statistics
    is_small: bool = False


async def retrieve(
    database: Database,
    caller: Caller,
    model: ActiveModel,
    patients: AskedPatients,
    query: SearchQuery,
) -> Found:
    """Releases its connection while records answers or the model works."""
    named = None
    if query.patient_id is not None:
        named = await patients.find(caller, query.patient_id, query.require)
    return await find(database, caller, model, query, named)


async def find(
    database: Database,
    caller: Caller,
    model: ActiveModel,
    query: SearchQuery,
    named: Named | None = None,
    *,
    corpus: int = 0,
) -> Found:
    """Without the question's vector, only words are compared. Raises EmbeddingUnavailable,
    EmbeddingBusy or EmbeddingUnusable if `min_similarity` needs the vector, and
    EmbeddingModelReplaced if no model of this process has vectors.
    """
    for _ in range(ATTEMPTS - 1):
        try:
            return await _find(database, caller, model, query, named, corpus=corpus)
        except EmbeddingModelReplaced:
            model = await in_place(database, model)
    return await _find(database, caller, model, query, named, corpus=corpus)


async def _find(
    database: Database,
    caller: Caller,
    model: ActiveModel,
    query: SearchQuery,
    named: Named | None,
    *,
    corpus: int,
    may_correct: bool = True,
) -> Found:
    question, is_degraded = None, False
    intent = await _intent(database, caller, model, query, named, corpus=corpus)
    if query.mode is not Mode.LEXICAL or query.min_similarity is not None:
        try:
            question = await model.embed_question(intent.embedded)
        except (EmbeddingUnavailable, EmbeddingBusy, EmbeddingUnusable):
            if query.min_similarity is not None:
                raise
            is_degraded = True
    mode = query.mode if question is not None else Mode.LEXICAL
    if mode is not Mode.HYBRID:
        intent = replace(intent, order=replace(intent.order, later_first=False))
    synonyms = {} if named is None else synonyms_of(intent)
    search = Search(query, named, question, model, corpus, mode, intent, synonyms)
    may_correct = may_correct and named is not None and len(query.question) <= LONGEST
    within_s = (
        None if named is not None and not query.include_shared else database.timings.long_read_s
    )
    async with database.searching(caller, within_s) as connection:
        with model_replacements():
            async with connection.transaction() if connection.is_limited else nullcontext():
                portions = await _portions(connection, search)
                weights = await _weights(connection, search, _statistics_of(portions))
                spelt = await _corrected(connection, search, weights) if may_correct else None
                if spelt is None:
                    matches, are_complete = await _matches(connection, search, portions, weights)
                    if connection.is_limited:
                        matches = relative_to_best(matches, search.mode)
    if spelt is not None:
        query = query.model_copy(update={"question": spelt})
        found = await _find(database, caller, model, query, named, corpus=corpus, may_correct=False)
        return replace(found, corrected=spelt)
    return Found(named, matches, is_degraded or not are_complete)


async def _intent(
    database: Database,
    caller: Caller,
    model: ActiveModel,
    query: SearchQuery,
    named: Named | None,
    *,
    corpus: int,
) -> QuestionIntent:
    """Read the question. An event in the question is searched first, because its date is a condition."""
    event = None if named is None else event_in(query.question)
    if event is None or query.mode is Mode.LEXICAL:
        return read_intent(query, named)
    asked = SearchQuery(
        question=event.event,
        patient_id=query.patient_id,
        source_types=[*event.types],
        mode=query.mode,
    )
    found = await _find(database, caller, model, asked, named, corpus=corpus, may_correct=False)
    dates = [
        one.hit.occurred_at
        for one in found.matches
        if one.hit.occurred_at is not None and one.dense is not None and not one.is_doubtful
    ]
    return read_intent(query, named, event, dates[0] if dates else None)


async def _corrected(connection: Connection, search: Search, weights: Weights) -> str | None:
    """Correct a limited caller's words with words of the patient's chart only, whatever other
    charts contain.
    """
    asked = {*tokens(search.intent.rest)} - phrasing_words()
    unseen = {one for one in asked if not weights.knows(one)}
    unknown = unknown_words(search.query.question, lambda word: not unseen.issuperset(tokens(word)))
    if not unknown or search.named is None:
        return None
    initials = "".join(sorted({word[0].lower() for word in unknown}))
    written = await words_of_passages(connection, search.of_patient(search.named), initials)
    return corrected(search.query.question, unknown, frozenset(written))


async def _matches(
    connection: Connection,
    search: Search,
    portions: Sequence[Portion],
    weights: Weights,
) -> tuple[list[Match], bool]:
    for _ in range(ATTEMPTS):
        compared = await _compared(connection, search, portions, weights)
        unfit, read = await unfit_of(connection, search.intent, search.asked, compared)
        ranked, groups = await _ranked(connection, search, compared, unfit, read)
        newer = await _newer_documents(connection, search, groups)
        if newer:
            outdated = (one.id for one in compared if one.document_id in newer)
            unfit = {*unfit, *outdated}
            ranked, groups = await _ranked(connection, search, compared, unfit, read)
            newer = await _newer_documents(connection, search, groups)
        if sum(map(len, groups)) == len(ranked):
            break
    ranks = {one.candidate.id: one for one in ranked}
    asked = AskedWords(search.intent, weights, search.synonyms)
    matches = [
        Match(
            hit,
            ranks[hit.id].candidate.dense,
            ranks[hit.id].candidate.lexical,
            ranks[hit.id].score,
            _is_doubtful(search, asked, ranks[hit.id].candidate, hit),
            places,
            newer.get(hit.document_id),
        )
        for hit, *places in groups[: search.query.top_k]
    ]
    return matches, await _are_complete(connection, search, portions, compared)


async def _newer_documents(
    connection: Connection, search: Search, groups: Iterable[Iterable[Hit]]
) -> Mapping[UUID | None, UUID]:
    if search.named is None:
        return {}
    hits = (hit for group in groups for hit in group)
    ids = {hit.document_id for hit in hits if hit.document_id and not hit.is_of_chart}
    return await newer_documents(connection, search.named.names, ids)


def _is_doubtful(search: Search, asked: AskedWords, candidate: Candidate, hit: Hit) -> bool:
    if is_of_another(hit, search.other_quantities):
        return True
    share = partial(asked.share_in, hit)
    is_of_chart = search.named is not None
    return is_doubtful(candidate.dense, search.model.floor, share, is_of_chart=is_of_chart)


async def _ranked(
    connection: Connection,
    search: Search,
    compared: Sequence[Compared],
    unfit: Collection[UUID],
    read: Mapping[UUID, Hit],
) -> tuple[list[Ranked], list[list[Hit]]]:
    """Return the best passages, and their texts grouped by `repeats`; more than `top_k` passages if
    some of the best have the same words.
    """
    for times in (1, 2):
        ranked = search.ranked(compared, unfit, times=times)
        found = await hit_repository.hits(
            connection,
            [one.candidate for one in ranked],
            neighbours=search.query.neighbours,
            known=read,
        )
        groups = repeats([*found.values()])
        has_repeats = len(groups) < len(found)
        if not has_repeats or len(ranked) < search.query.top_k or search.intent.order.as_series:
            break
    return ranked, groups


async def _are_complete(
    connection: Connection,
    search: Search,
    portions: Sequence[Portion],
    compared: Sequence[Compared],
) -> bool:
    """Whether enough passages have a vector: those without one of the second model are not
    compared.
    """
    if search.question is None or not search.model.is_beside:
        return True
    if any(one.dense is None for one in compared):
        return False
    for portion in portions:
        if await size_repository.lacks_vectors(connection, portion.filters):
            return False
    return True


async def _weights(connection: Connection, search: Search, statistics: Statistics) -> Weights:
    order = search.intent.order
    return await weights_of(
        connection,
        search.corpus,
        search.intent.counted,
        search.other_words,
        in_texts={ACTIVE} if order.newest_first and search.intent.is_of_active else (),
        statistics=statistics,
    )


async def _compared(
    connection: Connection,
    search: Search,
    portions: Sequence[Portion],
    weights: Weights,
) -> list[Compared]:
    compared: list[Compared] = []
    for portion in portions:
        query = search.passage_query(weights)
        compared += await _of_portion(connection, search, query, portion)
    if search.question is not None:
        await _require_of_model(connection, compared, search.model)
    return compared


async def _require_of_model(
    connection: Connection, compared: Sequence[Compared], model: ActiveModel
) -> None:
    """Raise EmbeddingModelReplaced if vectors of another model were compared, or if the model's
    vectors were deleted.
    """
    made_with = {one.model_id for one in compared}
    if not made_with <= {model.id, None}:
        raise EmbeddingModelReplaced
    if None in made_with and await place(connection, model.id) != Place.BESIDE:
        raise EmbeddingModelReplaced


async def _portions(connection: Connection, search: Search) -> list[Portion]:
    if search.named is not None:
        of_patient = Portion(search.of_patient(search.named), Statistics.CHARTS, is_small=True)
        return [of_patient, _shared(search)] if search.query.include_shared else [of_patient]
    if search.query.scope is not None:
        return [_shared(search)]
    if connection.is_limited and await _sees_few(connection):
        members = {**search.filters(), "members": True}
        return [Portion(members, Statistics.CHARTS, is_small=True), _shared(search)]
    return [Portion(search.filters(), Statistics.ALL)]


def _shared(search: Search) -> Portion:
    return Portion({**search.filters(), "shared": True}, Statistics.SHARED)


def _statistics_of(portions: Sequence[Portion]) -> Statistics:
    """Scores by different statistics are not comparable: portions of one ranking share statistics."""
    return portions[0].statistics if len(portions) == 1 else Statistics.ALL


async def _sees_few(connection: Connection) -> bool:
    limit = FEW_OF_MEMBERS + 1
    return await size_repository.count_of_members(connection, limit=limit) < limit


async def _of_portion(
    connection: Connection, search: Search, query: PassageQuery, portion: Portion
) -> Sequence[Compared]:
    weights, filters = query.weights, portion.filters
    if not portion.is_small and not await _are_few(connection, filters, of=weights.passages):
        keys = weights.likely_keys(weights.postings) if query.by_words else []
        found = await repository.compared_likely(connection, query, filters, keys)
        if is_enough(search, found, has_all_words=len(keys) == len(weights.keys)):
            return found
    return await repository.compared_all(connection, query, filters)


async def _are_few(connection: Connection, filters: Filters, *, of: int) -> bool:
    expected = await size_repository.estimate(connection, filters)
    return expected**2 <= SQUARE_OF_FEW_PER_PASSAGE * of


def is_enough(search: Search, found: Sequence[Compared], *, has_all_words: bool) -> bool:
    """Whether the indexes returned the best passages, and as many as the search asks for."""
    top_k, most = search.query.top_k, search.query.max_per_document
    is_full = bool(found) and found[0].indexed >= CANDIDATES
    if search.mode is Mode.LEXICAL and has_all_words and not is_full:
        return True  # No other passage has a word of the question.
    if search.mode is not Mode.LEXICAL and not is_full:
        return False  # The vector index gave up.
    has_enough = _count(search, found) >= top_k
    if has_enough and (most is None or search.mode is not Mode.HYBRID):
        return True
    nearest = sorted((one for one in found if one.dense is not None), key=_dense, reverse=True)[
        :CANDIDATES
    ]
    if has_enough and most is not None:
        of_each = Counter(one.document_id or one.id for one in nearest)
        return sum(min(number, most) for number in of_each.values()) >= top_k
    least = search.query.min_similarity
    has_nearest = search.mode is not Mode.LEXICAL and len(nearest) == CANDIDATES
    return least is not None and has_nearest and _dense(nearest[-1]) < least


def _count(search: Search, found: Sequence[Compared]) -> int:
    query = search.query
    is_selective = query.max_per_document is not None or query.min_similarity is not None
    if search.mode is Mode.HYBRID and not is_selective:
        return len(found)  # Each passage has a score, so ranking omits none.
    return len(search.ranked(found))


def _dense(one: Compared) -> float:
    return one.dense or 0.0
