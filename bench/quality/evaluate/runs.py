import asyncio
import secrets
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Collection,
    Iterable,
    Mapping,
    Sequence,
)
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from pydantic import ValidationError

from bench.quality.evaluate import repository
from bench.quality.evaluate.sets import InvalidSet, LabelledSet, Question, Text
from chassis.database.connections import Database
from chassis.http.etags import Precondition
from chassis.patient_names.names import Named
from chassis.writes.write import Transaction, Work
from retrieval.acceptance import Acceptance
from retrieval.documents.content import NewDocument
from retrieval.documents.ingest import ingest
from retrieval.documents.outcomes import Stored
from retrieval.documents.statuses import ReviewStatus
from retrieval.embedding.models.service import ActiveModel
from retrieval.search.endpoints import match_of
from retrieval.search.ranking import Mode
from retrieval.search.schemas import SearchQuery
from retrieval.search.service import Found, find

DEPTH = 100
TEXTS_OF_NOTE = 8
AT_ONCE = 4
RRF_K = 60
RRF = "rrf"
LEFT_BEHIND_AFTER = timedelta(days=1)

Item = TypeVar("Item")
Progress = Callable[[str, int, int], None]
Ranking = Sequence[str]  # IDs, best first.


@dataclass(frozen=True, slots=True)
class Rankings:
    """Rankings by search mode (or RRF) and question ID. `low`: the questions with a best match of low confidence."""

    by_mode: Mapping[str, Mapping[str, Ranking]]
    low: Collection[str]


@dataclass(frozen=True, slots=True)
class Inside:
    """The share of questions with an answer inside the first match, alone and with its neighbours."""

    alone: float
    with_neighbours: float


async def ranked(
    database: Database, model: ActiveModel, labelled: LabelledSet, progress: Progress
) -> Rankings:
    """Rank the texts for each question. Calls `progress` with the activity, the completed items,
    and their total.
    """
    found: dict[str, dict[str, Ranking]] = {mode: {} for mode in Mode}
    low: set[str] = set()
    questions = [*labelled.questions, *labelled.unanswerable]
    async with _stored(database, model, labelled.texts, progress) as corpus:

        async def ask(question: Question) -> None:
            for mode in Mode:
                answer = await _ask(
                    database, model, question, corpus, mode=mode, top_k=DEPTH, max_per_document=1
                )
                found[mode][question.id] = [match.hit.source_ref for match in answer.matches]
                first = answer.matches[:1] if mode is Mode.HYBRID else []
                if any(match_of(one).confidence == "low" for one in first):
                    low.add(question.id)

        await _each(questions, ask, lambda done: progress("questions asked", done, len(questions)))
    fused = {
        one.id: rrf([found[Mode.DENSE][one.id], found[Mode.LEXICAL][one.id]]) for one in questions
    }
    return Rankings({**found, RRF: fused}, low)


async def inside(
    database: Database, model: ActiveModel, labelled: LabelledSet, progress: Progress
) -> Inside:
    texts = {text.id: text.text.strip() for text in labelled.texts}
    alone: set[str] = set()
    with_neighbours: set[str] = set()
    questions = labelled.questions
    async with _stored(database, model, notes(labelled.texts), progress) as corpus:

        async def ask(question: Question) -> None:
            answer = await _ask(database, model, question, corpus, top_k=1, neighbours=1)
            answers = [texts[text] for text in labelled.gains[question.id]]
            for match in answer.matches:
                if any(one in match.hit.chunk_text for one in answers):
                    alone.add(question.id)
                if any(one in (match.hit.merged_text or "") for one in answers):
                    with_neighbours.add(question.id)

        await _each(questions, ask, lambda done: progress("asked of notes", done, len(questions)))
    return Inside(len(alone) / len(questions), len(with_neighbours) / len(questions))


def notes(texts: Sequence[Text]) -> list[Text]:
    starts = range(0, len(texts), TEXTS_OF_NOTE)
    return [_note(texts[start : start + TEXTS_OF_NOTE]) for start in starts]


def _note(texts: Sequence[Text]) -> Text:
    joined = "\n\n".join(f"{one.title}\n{one.text}" for one in texts)
    return Text.model_validate({"_id": f"note of {texts[0].id}", "text": joined})


@asynccontextmanager
async def _stored(
    database: Database, model: ActiveModel, texts: Sequence[Text], progress: Progress
) -> AsyncIterator[int]:
    """Store the texts; remove them after the block."""
    corpus = secrets.randbelow(2**31 - 1) + 1
    try:
        await _each(
            texts,
            lambda text: _store(database, model, text, corpus),
            lambda done: progress("texts stored", done, len(texts)),
        )
        yield corpus
    finally:
        await remove(database, corpus)


async def remove(database: Database, corpus: int) -> None:
    async with database.connection(database.service, None) as connection, connection.transaction():
        await repository.remove(connection, corpus)


async def remove_left_behind(database: Database) -> None:
    async with database.connection(database.service) as connection:
        corpora = await repository.left_behind(connection, older_than=LEFT_BEHIND_AFTER)
    for corpus in corpora:
        await remove(database, corpus)


async def _store(database: Database, model: ActiveModel, text: Text, corpus: int) -> None:
    async def run(work: Work[Stored], *, within_s: float) -> Stored:
        async with (
            database.connection(database.service, within_s) as connection,
            connection.transaction(),
        ):
            transaction = Transaction(connection, database.service, Precondition())
            return (await work(transaction)).value

    new = NewDocument(
        patient_id=text.metadata.patient_id,
        source_type=text.metadata.source_type,
        source_ref=text.id,
        text=text.text,
        title=text.title or None,
        codes=text.metadata.codes,
        occurred_at=text.metadata.occurred_at,
        counts=text.metadata.counts,
        precedence=text.metadata.precedence,
        review_status=ReviewStatus.APPROVED,
        corpus=corpus,
    )
    await ingest(database, database.service, model, new, run, acceptance=Acceptance())


async def _ask(
    database: Database,
    model: ActiveModel,
    question: Question,
    corpus: int,
    **options: Any,  # Any: fields of SearchQuery.
) -> Found:
    patient = question.metadata.patient_id
    try:
        query = SearchQuery(question=question.text, patient_id=patient, **options)
    except ValidationError:
        raise InvalidSet(f"The question {question.id} is none that a search takes.") from None
    named = None if patient is None else Named(patient, patient, (patient,))
    return await find(database, database.service, model, query, named, corpus=corpus)


async def _each(
    items: Sequence[Item], work: Callable[[Item], Awaitable[None]], progress: Callable[[int], None]
) -> None:
    waiting = iter(items)
    done = 0

    async def worker() -> None:
        nonlocal done
        for item in waiting:
            await work(item)
            done += 1
            progress(done)

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(worker())
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from None


def rrf(rankings: Iterable[Ranking]) -> Ranking:
    """Fuse rankings by reciprocal ranks (Cormack, Clarke and Büttcher, 2009)."""
    scores: dict[str, float] = {}
    for ranking in rankings:
        for rank, one in enumerate(ranking, 1):
            scores[one] = scores.get(one, 0.0) + 1 / (RRF_K + rank)
    return sorted(scores, key=lambda one: (-scores[one], one))[:DEPTH]
