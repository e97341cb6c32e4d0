import time
from collections.abc import Sequence
from itertools import accumulate

import numpy as np
from pydantic import BaseModel, ValidationError

from chassis.any_types import JSON
from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.protocol import Vector
from retrieval.errors import EmbeddingUnavailable, EmbeddingUnusable

REFUSES_TEXT = {400, 413, 422}  # Other statuses concern the API key, its quota or the model.
FAILS = 500  # llama.cpp answers so for a text that is too long, other servers for any text.
BYTES_PER_PIECE = (
    3  # A piece of clinical English has four bytes; of tables and other scripts, fewer.
)
MAX_BATCH_BYTES = 64 * 1024  # A batch of 32 chunks has half of this.
PART_OF_DEADLINE = 0.25  # A batch may take this part of the deadline at the last batch's speed.


class Embedding(BaseModel):
    embedding: list[float]
    index: int | None = None


class Embeddings(BaseModel):
    data: list[Embedding]


class OpenAIEmbedder:
    """Embeds texts by an HTTP server with OpenAI's API. If the server is slow, batches are small.
    The texts of a rejected batch are sent one by one.
    """

    def __init__(
        self, server: PeerClient, model: ModelIdentity, *, deadline_s: float, max_batch: int
    ) -> None:
        self.model_name = model.name
        self.variant = model.variant
        self.dimension = model.dimension
        self._server = server
        self._deadline_s = deadline_s
        self.at_once = max_batch
        self._most_bytes = 0.0  # The first batch is one text.

    async def embed(self, text: str) -> Vector:
        (vector,) = await self._embed_batch([text])
        return vector

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        vectors: list[Vector] = []
        while len(vectors) < len(texts):
            batch = first_batch(texts[len(vectors) :], self.at_once, self._most_bytes)
            self._most_bytes = 0.0  # The limit remains if the batch fails.
            began = time.monotonic()
            vectors += await self._embed_batch(batch)
            took_s = max(time.monotonic() - began, 0.001)
            in_time = len("".join(batch).encode()) * self._deadline_s * PART_OF_DEADLINE / took_s
            self._most_bytes = min(in_time, MAX_BATCH_BYTES)
        return vectors

    async def _embed_batch(self, texts: Sequence[str], *, is_again: bool = False) -> list[Vector]:
        try:
            found = Embeddings.model_validate(await self._answer(texts)).data
        except PeerUnavailable:
            raise EmbeddingUnavailable from None
        except PeerRefused as refusal:
            fails = refusal.status == FAILS
            if not (refusal.status in REFUSES_TEXT or (fails and await self._embeds_others())):
                raise EmbeddingUnavailable from None
            # Reject the text only after a second failure: a server may fail once for any text.
            if is_again or (len(texts) == 1 and not fails):
                raise EmbeddingUnusable from None
        except ValidationError:
            raise EmbeddingUnusable from None
        else:
            return [self._unit(one.embedding) for one in _in_order(found, len(texts))]
        return [one for text in texts for one in await self._embed_batch([text], is_again=True)]

    async def _embeds_others(self) -> bool:
        try:
            await self._answer(["ready"])
        except (PeerUnavailable, PeerRefused):
            return False
        return True

    async def _answer(self, texts: Sequence[str]) -> JSON:
        body = {"model": self.model_name, "input": texts, "encoding_format": "float"}
        return await self._server.post(
            "/embeddings", body, deadline_s=self._deadline_s, may_repeat=True
        )

    def count_pieces(self, text: str) -> int:
        """Return an estimate, because the server's vocabulary is unknown."""
        return -(-len("".join(text.split()).encode()) // BYTES_PER_PIECE)

    def _unit(self, values: list[float]) -> Vector:
        vector = np.asarray(values, dtype=np.float64)
        largest = np.abs(vector).max(initial=0)
        if vector.shape != (self.dimension,) or not np.isfinite(largest) or largest == 0:
            raise EmbeddingUnusable
        vector = vector / largest  # Avoids overflow and underflow of squares.
        return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)

    async def aclose(self) -> None:
        """The application closes the client."""


def first_batch(texts: Sequence[str], most: int, most_bytes: float) -> Sequence[str]:
    sizes = accumulate(len(text.encode()) for text in texts[:most])
    return texts[: max(1, sum(size <= most_bytes for size in sizes))]


def _in_order(found: Sequence[Embedding], count: int) -> Sequence[Embedding]:
    """Return vectors in the order of the texts. Raises EmbeddingUnusable unless each text has
    exactly one.
    """
    if len(found) != count:
        raise EmbeddingUnusable
    if count == 1 or all(one.index is None for one in found):
        return found
    placed = {one.index: one for one in found}
    if placed.keys() != set(range(count)):
        raise EmbeddingUnusable
    return [placed[index] for index in range(count)]
