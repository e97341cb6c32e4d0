from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from pgvector import HalfVector

from chassis.database.connections import Database
from chassis.settings import StartupError
from retrieval.embedding.models import floor, repository
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.models.rows import Place, RegisteredModel
from retrieval.embedding.protocol import Embedder, EmbedderBusy, Vector
from retrieval.embedding.yielding import Questions, YieldingEmbedder
from retrieval.errors import EmbeddingBusy, EmbeddingModelReplaced

Vectors = Mapping[int, Vector]
MAX_KNOWN = 2_000  # Vectors of .75 KiB each.


@dataclass(frozen=True, slots=True)
class ActiveModel:
    """`measured_floor` is None until it is measured. `is_beside`: the vectors are in the columns
    `beside_…`. With a `second` model, new passages get vectors of both. `is_english_only`: trained
    with English texts only.
    """

    embedder: Embedder
    id: int
    is_beside: bool = field(default=False, kw_only=True)
    second: "ActiveModel | None" = field(default=None, kw_only=True)
    query_prefix: str = field(default="", kw_only=True)
    passage_prefix: str = field(default="", kw_only=True)
    measured_floor: float | None = field(default=None, kw_only=True)
    is_english_only: bool = field(default=False, kw_only=True)
    questions: Questions = field(default_factory=Questions)
    # Caches question vectors by hash of the question, in the driver's format. A copy with another
    # embedder needs its own cache.
    _known: OrderedDict[bytes, HalfVector] = field(default_factory=OrderedDict, init=False)

    @property
    def models(self) -> Sequence["ActiveModel"]:
        return (self,) if self.second is None else (self, self.second)

    @property
    def places(self) -> Sequence[tuple[int, bool]]:
        return [(one.id, one.is_beside) for one in self.models]

    @property
    def floor(self) -> float:
        return self.measured_floor or 0.0

    async def embed_question(self, text: str) -> HalfVector:
        key = sha256(text.encode()).digest()
        vector = self._known.pop(key, None)
        if vector is None:
            vector = HalfVector(await self._embed(self.query_prefix + text))
        self._known[key] = vector
        if len(self._known) > MAX_KNOWN:
            self._known.popitem(last=False)
        return vector

    async def embed(self, text: str) -> Vector:
        return await self._embed(self.passage_prefix + text)

    async def _embed(self, text: str) -> Vector:
        try:
            with self.questions.asked():
                return await self.embedder.embed(text)
        except EmbedderBusy:
            raise EmbeddingBusy from None

    def yielding(self, questions: Questions | None = None) -> "ActiveModel":
        first = questions or self.questions
        second = self.second and self.second.yielding(first)
        return replace(self, embedder=YieldingEmbedder(self.embedder, first), second=second)

    def count_pieces(self, text: str) -> int:
        return self.embedder.count_pieces(self.passage_prefix + text)

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        try:
            return await self.embedder.embed_all([self.passage_prefix + text for text in texts])
        except EmbedderBusy:
            raise EmbeddingBusy from None

    async def embed_by_each(self, texts: Sequence[str]) -> list[Vectors]:
        made = {one.id: await one.embed_all(texts) for one in self.models}
        return [{id_: vectors[at] for id_, vectors in made.items()} for at in range(len(texts))]


@dataclass(frozen=True, slots=True)
class Loaded:
    identity: ModelIdentity
    embedder: Embedder

    def count_pieces(self, text: str) -> int:
        return self.embedder.count_pieces(self.identity.passage_prefix + text)

    async def embed_passages(self, texts: Sequence[str]) -> list[Vector]:
        return await self.embedder.embed_all([self.identity.passage_prefix + one for one in texts])


async def active_model(database: Database, loaded: Sequence[Loaded]) -> ActiveModel:
    """Raises StartupError if no loaded model has vectors, or if not every passage has one yet."""
    registered = await registered_models(database)
    if not registered:
        raise StartupError(
            "No embedding model is registered; run: python -m chassis.migrate retrieval"
        )
    active = among(registered, loaded)
    configured = loaded[0].identity
    if active is None:
        raise StartupError(_of_another(registered[0].identity, configured))
    if active.is_beside and not is_filled(registered[-1]):
        raise StartupError(
            f"Passages are still getting vectors of {configured} beside those of {registered[0].identity}; configure "
            "the latter until python -m retrieval.reembed has switched."
        )
    return active


def _of_another(used: ModelIdentity, configured: ModelIdentity) -> str:
    remedy = (
        "give RETRIEVAL_MODEL_DIR the unchanged directory of the former, and RETRIEVAL_EMBEDDING_MODEL, "
        "_QUERY_PREFIX and _PASSAGE_PREFIX their earlier values"
        if used.is_own
        else "set the former in RETRIEVAL_EMBEDDING_MODEL, _VARIANT, _DIMENSION, _QUERY_PREFIX and _PASSAGE_PREFIX"
    )
    return (
        f"The stored vectors were made with {used}, but {configured} is configured, and vectors of "
        f"two models cannot be compared; {remedy}, or change the model with python -m retrieval.reembed."
    )


async def registered_models(database: Database) -> list[RegisteredModel]:
    async with database.connection(database.service) as connection:
        return await repository.REGISTERED.all(connection)


def is_filled(model: RegisteredModel) -> bool:
    return model.place == Place.USED or model.filled == 1


def among(registered: Sequence[RegisteredModel], loaded: Sequence[Loaded]) -> ActiveModel | None:
    embedders = {one.identity: one.embedder for one in loaded}
    found = [
        ActiveModel(
            embedders[row.identity],
            row.id,
            query_prefix=row.query_prefix,
            passage_prefix=row.passage_prefix,
            measured_floor=row.floor,
            is_beside=row.place == Place.BESIDE,
            is_english_only=row.identity.is_default,
        )
        for row in registered
        if row.identity in embedders
    ]
    return replace(found[0], second=found[1] if len(found) > 1 else None) if found else None


async def in_place(database: Database, model: ActiveModel) -> ActiveModel:
    """Return the model with its present columns. Raises EmbeddingModelReplaced if no model of this
    process has vectors.
    """
    places = {one.id: one.place for one in await registered_models(database)}
    found = [
        replace(one, is_beside=places[one.id] == Place.BESIDE)
        for one in model.models
        if one.id in places
    ]
    if not found:
        raise EmbeddingModelReplaced
    found.sort(key=lambda one: one.is_beside)
    return replace(found[0], second=found[1] if len(found) > 1 else None)


async def with_floor(
    database: Database, model: ActiveModel, configured: ModelIdentity
) -> ActiveModel:
    """Measure and store the model's floor. If another process has stored a floor first, that one
    counts.
    """
    if model.measured_floor is not None:
        return model
    found = 0.0 if configured.is_default else await floor.measured(model.embedder, configured)
    async with database.connection(database.service) as connection:
        stored = await repository.store_floor(connection, model.id, found)
    return replace(model, measured_floor=stored)
