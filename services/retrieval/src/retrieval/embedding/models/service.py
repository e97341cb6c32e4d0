"""The model in use, and whether it is the model of the stored vectors."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from chassis.database.connections import Database
from chassis.settings import StartupError
from retrieval.embedding.models import floor, repository
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.protocol import Embedder, EmbedderBusy, Vector
from retrieval.embedding.yielding import Questions, YieldingEmbedder
from retrieval.errors import EmbeddingBusy

MAX_KNOWN = 2_000  # Vectors, of 1.5 KiB each.


@dataclass(frozen=True, slots=True)
class ActiveModel:
    """The prefixes are those of the model's identity. `measured_floor` is None until it is measured."""

    embedder: Embedder
    id: int
    query_prefix: str = field(default="", kw_only=True)
    passage_prefix: str = field(default="", kw_only=True)
    measured_floor: float | None = field(default=None, kw_only=True)
    questions: Questions = field(default_factory=Questions)
    # The vectors of the latest questions, by hashes of these. A copy with another embedder has its own.
    _known: OrderedDict[bytes, Vector] = field(default_factory=OrderedDict, init=False)

    @property
    def floor(self) -> float:
        """The cosine of unrelated texts."""
        return self.measured_floor or 0.0

    async def embed_question(self, text: str) -> Vector:
        """Return a question's vector, kept for when it is asked again. Raises as `embed` does."""
        key = sha256(text.encode()).digest()
        vector = self._known.pop(key, None)
        if vector is None:
            vector = await self._embed(self.query_prefix + text)
        self._known[key] = vector
        if len(self._known) > MAX_KNOWN:
            self._known.popitem(last=False)
        return vector

    async def embed(self, text: str) -> Vector:
        """Return a passage's vector.

        Raises EmbeddingBusy, EmbeddingUnavailable, EmbeddingUnusable.
        """
        return await self._embed(self.passage_prefix + text)

    async def _embed(self, text: str) -> Vector:
        try:
            with self.questions.asked():
                return await self.embedder.embed(text)
        except EmbedderBusy:
            raise EmbeddingBusy from None

    def yielding(self) -> "ActiveModel":
        """Return the same model for work that lets the questions of this process go first."""
        return replace(self, embedder=YieldingEmbedder(self.embedder, self.questions))

    def count_pieces(self, text: str) -> int:
        """Return how many word pieces the model sees of a passage."""
        return self.embedder.count_pieces(self.passage_prefix + text)

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        """Return the vectors of the parts of a passage. Raises as `embed` does."""
        try:
            return await self.embedder.embed_all([self.passage_prefix + text for text in texts])
        except EmbedderBusy:
            raise EmbeddingBusy from None


async def active_model(
    database: Database, embedder: Embedder, configured: ModelIdentity
) -> ActiveModel:
    """Return the registered model, with its embedder.

    Raises StartupError if the stored vectors are from another model than the configured one.
    """
    async with database.connection(database.service) as connection:
        registered = await repository.registered(connection)
    if registered is None:
        raise StartupError(
            "No embedding model is registered; run: python -m chassis.migrate retrieval"
        )
    if registered.identity != configured:
        remedy = (
            "give RETRIEVAL_MODEL_DIR the unchanged directory of the former, and RETRIEVAL_EMBEDDING_MODEL, "
            "_QUERY_PREFIX and _PASSAGE_PREFIX their earlier values"
            if registered.identity.is_own
            else "set the former in RETRIEVAL_EMBEDDING_MODEL, _VARIANT, _DIMENSION, _QUERY_PREFIX and _PASSAGE_PREFIX"
        )
        raise StartupError(
            f"The stored vectors were made with {registered.identity}, but {configured} is configured, and vectors of "
            f"two models cannot be compared; {remedy}, or use an empty database."
        )
    return ActiveModel(
        embedder,
        registered.id,
        query_prefix=configured.query_prefix,
        passage_prefix=configured.passage_prefix,
        measured_floor=registered.floor,
    )


async def with_floor(
    database: Database, model: ActiveModel, configured: ModelIdentity
) -> ActiveModel:
    """Return the model with its floor. If none is stored, it is measured and stored; the one that
    another process stores first counts. A model that was replaced stays without. Raises what embedding raises.
    """
    if model.measured_floor is not None:
        return model
    found = 0.0 if configured.is_default else await floor.measured(model.embedder, configured)
    async with database.connection(database.service) as connection:
        stored = await repository.store_floor(connection, model.id, found)
    return replace(model, measured_floor=stored)
