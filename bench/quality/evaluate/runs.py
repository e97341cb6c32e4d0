"""Labelled sets stored and searched as the service does it, in a corpus of their own."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from pydantic import ValidationError

from bench.quality.evaluate import repository
from bench.quality.evaluate.sets import InvalidSet, LabelledSet, Question, Text
from chassis.database.connections import Database
from chassis.http.etags import Precondition
from chassis.patient_names.names import Named
from chassis.writes.write import Transaction, Work
from retrieval.documents.content import NewDocument
from retrieval.documents.ingest import ingest
from retrieval.documents.outcomes import Stored
from retrieval.documents.statuses import ReviewStatus
from retrieval.embedding.models.service import ActiveModel
from retrieval.search.ranking import Mode
from retrieval.search.schemas import SearchQuery
from retrieval.search.service import find

DEPTH = 100  # Per ranking.
AT_ONCE = 4
RRF_K = 60
RRF = "rrf"
# Longer than any run takes.
LEFT_BEHIND_AFTER = timedelta(days=1)

Item = TypeVar("Item")
Progress = Callable[[str, int, int], None]
Ranking = Sequence[str]  # Ids of texts, the best first.


@dataclass(frozen=True, slots=True)
class Rankings:
    """By the name of a mode, or RRF, and the id of a question."""

    by_mode: Mapping[str, Mapping[str, Ranking]]


async def ranked(
    database: Database, model: ActiveModel, labelled: LabelledSet, progress: Progress
) -> Rankings:
    """Store the texts, ask each question in each mode, and remove the texts again.

    `progress` is called with what is done, how many of it, and of how many. Raises InvalidSet for a
    question that no search takes, and what storing and searching raise.
    """
    corpus = secrets.randbelow(2**31 - 1) + 1
    async with AsyncExitStack() as stack:
        stack.push_async_callback(remove, database, corpus)
        await _each(
            labelled.texts,
            lambda text: _store(database, model, text, corpus),
            lambda done: progress("texts stored", done, len(labelled.texts)),
        )
        found: dict[str, dict[str, Ranking]] = {mode: {} for mode in Mode}

        async def ask(question: Question) -> None:
            for mode in Mode:
                found[mode][question.id] = await _ask(database, model, question, mode, corpus)

        questions = labelled.questions
        await _each(questions, ask, lambda done: progress("questions asked", done, len(questions)))
    fused = {
        one.id: rrf([found[Mode.DENSE][one.id], found[Mode.LEXICAL][one.id]]) for one in questions
    }
    return Rankings({**found, RRF: fused})


async def remove(database: Database, corpus: int) -> None:
    async with database.connection(database.service, None) as connection, connection.transaction():
        await repository.remove(connection, corpus)


async def remove_left_behind(database: Database) -> None:
    """Remove what runs stored that were killed."""
    async with database.connection(database.service) as connection:
        corpora = await repository.left_behind(connection, older_than=LEFT_BEHIND_AFTER)
    for corpus in corpora:
        await remove(database, corpus)


async def _store(database: Database, model: ActiveModel, text: Text, corpus: int) -> None:
    async def run(work: Work[Stored], *, within_s: float) -> Stored:
        # Its events are no one's: nothing of a chart is stored.
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
        review_status=ReviewStatus.APPROVED,
        corpus=corpus,
    )
    await ingest(database, database.service, model, new, run)


async def _ask(
    database: Database, model: ActiveModel, question: Question, mode: Mode, corpus: int
) -> Ranking:
    patient = question.metadata.patient_id
    try:
        query = SearchQuery(
            question=question.text,
            patient_id=patient,
            mode=mode,
            top_k=DEPTH,
            max_per_document=1,
        )
    except ValidationError:
        raise InvalidSet(f"The question {question.id} is none that a search takes.") from None
    named = None if patient is None else Named(patient, patient, (patient,))
    found = await find(database, database.service, model, query, named, corpus=corpus)
    return [match.hit.source_ref for match in found.matches]


async def _each(
    items: Sequence[Item], work: Callable[[Item], Awaitable[None]], progress: Callable[[int], None]
) -> None:
    """Do the work for each item, some at once; the first failure ends it."""
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
