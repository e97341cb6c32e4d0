"""The model in use, and whether it is the model of the stored vectors."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from chassis.database.connections import Database
from chassis.settings import StartupError
from retrieval.embedding.models import repository
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.protocol import Embedder, EmbedderBusy, Vector
from retrieval.embedding.yielding import Questions, YieldingEmbedder
from retrieval.errors import EmbeddingBusy

MAX_KNOWN = 2_000  # Vectors, of 1.5 KiB each.


@dataclass(frozen=True, slots=True)
class ActiveModel:
    embedder: Embedder
    id: int
    questions: Questions = field(default_factory=Questions)
    # The vectors of the latest questions, by hashes of these. A copy with another embedder has its own.
    _known: OrderedDict[bytes, Vector] = field(default_factory=OrderedDict, init=False)

    async def embed_question(self, text: str) -> Vector:
        """Return the text's vector, kept for when it is asked again. Raises as `embed` does."""
        key = sha256(text.encode()).digest()
        vector = self._known.pop(key, None)
        if vector is None:
            vector = await self.embed(text)
        self._known[key] = vector
        if len(self._known) > MAX_KNOWN:
            self._known.popitem(last=False)
        return vector

    async def embed(self, text: str) -> Vector:
        """Return the text's vector.

        Raises EmbeddingBusy, EmbeddingUnavailable, EmbeddingUnusable.
        """
        try:
            with self.questions.asked():
                return await self.embedder.embed(text)
        except EmbedderBusy:
            raise EmbeddingBusy from None

    def yielding(self) -> "ActiveModel":
        """Return the same model for work that lets the questions of this process go first."""
        return ActiveModel(YieldingEmbedder(self.embedder, self.questions), self.id, self.questions)

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        """Return the vectors of the parts of a text. Raises as `embed` does."""
        try:
            return await self.embedder.embed_all(texts)
        except EmbedderBusy:
            raise EmbeddingBusy from None


async def id_of_registered(database: Database, configured: ModelIdentity) -> int:
    """Return the registered model's id.

    Raises StartupError if the stored vectors are from another model than the configured one.
    """
    async with database.connection(database.service) as connection:
        registered = await repository.registered(connection)
    if registered is None:
        raise StartupError(
            "No embedding model is registered; run: python -m chassis.migrate retrieval"
        )
    if registered.identity != configured:
        raise StartupError(
            f"The stored vectors were made with {registered.identity}, but {configured} is configured, and vectors of "
            "two models cannot be compared; set the former in RETRIEVAL_EMBEDDING_MODEL, _VARIANT and _DIMENSION, or "
            "use an empty database."
        )
    return registered.id
