"""Replaces the embedding model step by step. Each step may be killed at any moment; the next run
continues it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from pgvector import HalfVector

from chassis.database.failures import LOCK_TIMEOUT, sqlstate_of
from chassis.database.pool import Connection
from chassis.settings import StartupError
from retrieval.chunking.chunks import CountPieces
from retrieval.chunking.embedded_text import embedded_text
from retrieval.chunks.pieces import divided
from retrieval.embedding.local import unit_mean
from retrieval.embedding.models import floor
from retrieval.embedding.models import repository as models
from retrieval.embedding.models.rows import Place, RegisteredModel
from retrieval.embedding.models.service import Loaded
from retrieval.embedding.protocol import Vector
from retrieval.errors import EmbeddingUnusable
from retrieval.lexical.terms import terms_of
from retrieval.reembed import repository
from retrieval.reembed.repository import Counted, Unfilled

BATCH = 64
LOCK_ATTEMPTS = 240
LOCK_PAUSE_S = 0.5
# Share of passages with vectors while indexes are missing: searches cannot use the model before.
NEARLY = 0.999
DEADLOCK = "40P01"
RUN_FILL = "run: python -m retrieval.reembed fill"


@dataclass(frozen=True, slots=True)
class State:
    used: RegisteredModel
    beside: RegisteredModel | None
    counted: Counted


async def state_of(connection: Connection) -> State:
    used, beside = await _registered(connection)
    return State(used, beside, await repository.COUNT.one(connection))


async def _registered(connection: Connection) -> tuple[RegisteredModel, RegisteredModel | None]:
    found = await models.REGISTERED.all(connection)
    if not found or found[0].place != Place.USED:
        raise StartupError(
            "No embedding model is registered; run: python -m chassis.migrate retrieval"
        )
    return found[0], found[1] if len(found) > 1 else None


class Filling:
    """Computes missing vectors. `others` count word pieces like the models that may have divided
    the passages.
    """

    def __init__(
        self,
        connection: Connection,
        model: Loaded,
        others: Sequence[CountPieces] = (),
        show: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._connection = connection
        self._model = model
        self._counts = [model.count_pieces, *others]
        self._show = show
        self._done = 0

    async def until_none_lacks(self, model_id: int, stored: Callable[[], Awaitable[None]]) -> None:
        is_first = True
        while await self._pass(model_id, stored) or is_first:
            is_first = False

    async def _pass(self, model_id: int, stored: Callable[[], Awaitable[None]]) -> bool:
        after, found_any = 0, False
        while found := await repository.UNFILLED.all(self._connection, after=after, limit=BATCH):
            vectors = await self._vectors(found)
            ids = [one.id for one in found]
            try:
                await repository.store_vectors(self._connection, model_id, ids, vectors)
            except Exception as failure:
                if sqlstate_of(failure) != DEADLOCK:  # The next pass embeds these passages.
                    raise
            after, found_any = ids[-1], True
            self._done += len(ids)
            self._show(self._done)
            await stored()
        return found_any

    async def _vectors(self, passages: Sequence[Unfilled]) -> list[HalfVector]:
        texts = [self._text(one) for one in passages]
        made = iter(await self._of_each([one for one in texts if one is not None]))
        vectors = [None if text is None else next(made) for text in texts]
        return [
            HalfVector(await self._of_whole(one) if vector is None else vector)
            for one, vector in zip(passages, vectors, strict=True)
        ]

    async def _of_each(self, texts: Sequence[str]) -> list[Vector | None]:
        try:
            return [*await self._model.embed_passages(texts)]
        except EmbeddingUnusable:
            if len(texts) == 1:
                return [None]
        return [one for text in texts for one in await self._of_each([text])]

    def _text(self, passage: Unfilled) -> str | None:
        if not passage.pieces:
            return embedded_text(
                passage.title,
                passage.section,
                passage.text,
                self._model.count_pieces,
                table_head=passage.table_head,
            )
        divisions = [divided(passage.text, count) for count in self._counts]
        fitting = (one[passage.before] for one in divisions if len(one) == passage.pieces)
        words = passage.words
        return next((sent for text, sent in fitting if terms_of(text, None).words == words), None)

    async def _of_whole(self, passage: Unfilled) -> Vector:
        pieces = divided(passage.text, self._model.count_pieces)
        return unit_mean(await self._model.embed_passages([embedded for _, embedded in pieces]))


async def fill(connection: Connection, model: Loaded, filling: Filling) -> int:
    """Compute missing vectors of the second model. Return the number of passages."""
    await repository.forget(connection)  # Finish a killed `drop`.
    used, beside = await _registered(connection)
    if used.identity == model.identity:
        raise StartupError(f"{model.identity} is in use already.")
    if beside is not None and beside.identity != model.identity:
        raise StartupError(
            f"Passages have vectors of {beside.identity} beside those of the model in use; remove these first: "
            "python -m retrieval.reembed drop"
        )
    if beside is None:
        beside = await _begin(connection, model, used)
    if beside.floor is None:
        is_default = model.identity.is_default
        found = 0.0 if is_default else await floor.measured(model.embedder, model.identity)
        await models.store_floor(connection, beside.id, found)
    model_id, counted = beside.id, await repository.COUNT.one(connection)
    filled = counted.filled

    async def store_progress() -> None:
        nonlocal filled
        filled = min(filled + BATCH, counted.passages)
        share = min(filled / max(counted.passages, 1), NEARLY)
        await repository.PROGRESS.run(connection, model_id=model_id, share=share)

    await filling.until_none_lacks(model_id, store_progress)
    await repository.build_indexes(connection)
    await filling.until_none_lacks(model_id, _nothing)
    await repository.PROGRESS.run(connection, model_id=model_id, share=1)
    return (await repository.COUNT.one(connection)).passages


async def _nothing() -> None: ...


async def _begin(connection: Connection, model: Loaded, used: RegisteredModel) -> RegisteredModel:
    await _locked(
        connection, lambda: repository.add_model(connection, model.identity, used=used.id)
    )
    _, beside = await models.REGISTERED.all(connection)
    return beside


async def switch(connection: Connection, model: Loaded, filling: Filling) -> bool:
    """Use the second model in searches. Return False if they use it already. Raises StartupError if
    passages lack vectors.
    """
    used, beside = await _registered(connection)
    if used.identity == model.identity:
        return False
    if beside is None or beside.identity != model.identity or beside.filled != 1:
        raise StartupError(f"Not every passage has a vector of {model.identity}; {RUN_FILL}")
    # First fill passages that processes without this model have stored since; then require a vector
    # of each new passage.
    await filling.until_none_lacks(beside.id, _nothing)
    await _locked(connection, lambda: repository.require_vectors(connection))
    await filling.until_none_lacks(beside.id, _nothing)
    await repository.check_vectors(connection)
    await _locked(
        connection, lambda: repository.change_places(connection, used=used.id, beside=beside.id)
    )
    return True


async def drop(connection: Connection) -> RegisteredModel:
    """Remove the second model and return it."""
    killed = await repository.forget(connection)
    _, beside = await _registered(connection)
    if killed is not None:
        return killed
    if beside is None:
        raise StartupError("There are vectors of the model in use only.")
    await _locked(connection, lambda: repository.remove_vectors(connection))
    await repository.forget(connection)
    return beside


async def _locked(connection: Connection, change: Callable[[], Awaitable[None]]) -> None:
    for _ in range(LOCK_ATTEMPTS):
        try:
            async with connection.transaction():
                await repository.lock(connection)
                await change()
                return
        except Exception as failure:
            if sqlstate_of(failure) not in {LOCK_TIMEOUT, DEADLOCK}:
                raise
        await asyncio.sleep(LOCK_PAUSE_S)
    raise StartupError(
        "A transaction uses the passages without a pause; end it (pg_locks shows it), then run this again."
    )
