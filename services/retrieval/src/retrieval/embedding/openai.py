"""Vectors from any server that answers POST /v1/embeddings as OpenAI's API does."""

from collections.abc import Sequence

import numpy as np
from pydantic import BaseModel, Field, ValidationError

from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.protocol import Vector
from retrieval.errors import EmbeddingUnavailable, EmbeddingUnusable

SERVER_FAILED = 500
BYTES_PER_PIECE = 3  # Of clinical English a piece has four; tables and other scripts have fewer.


class Embedding(BaseModel):
    embedding: list[float]


class Embeddings(BaseModel):
    data: list[Embedding] = Field(min_length=1, max_length=1)


class OpenAIEmbedder:
    """Sends one text per call, so that a text that is too long fails alone. The server decides how
    long a text may be: it embeds the text or refuses it.
    """

    def __init__(self, server: PeerClient, model: ModelIdentity, *, deadline_s: float) -> None:
        self.model_name = model.name
        self.variant = model.variant
        self.dimension = model.dimension
        self._server = server
        self._deadline_s = deadline_s

    async def embed(self, text: str) -> Vector:
        """Implement Embedder. Raises EmbeddingUnavailable or EmbeddingUnusable."""
        body = {"model": self.model_name, "input": [text], "encoding_format": "float"}
        try:
            answer = await self._server.post(
                "/embeddings", body, deadline_s=self._deadline_s, may_repeat=True
            )
            (item,) = Embeddings.model_validate(answer).data
        except PeerUnavailable:
            raise EmbeddingUnavailable from None
        except PeerRefused as refusal:
            raise (
                EmbeddingUnavailable if refusal.status >= SERVER_FAILED else EmbeddingUnusable
            ) from None
        except ValidationError:
            raise EmbeddingUnusable from None
        return self._unit(item.embedding)

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        """Implement Embedder."""
        return [await self.embed(text) for text in texts]

    def count_pieces(self, text: str) -> int:
        """Implement Embedder with an estimate, since the server's vocabulary is not known."""
        return -(-len("".join(text.split()).encode()) // BYTES_PER_PIECE)

    def _unit(self, values: list[float]) -> Vector:
        vector = np.asarray(values, dtype=np.float64)
        largest = np.abs(vector).max(initial=0)
        if vector.shape != (self.dimension,) or not np.isfinite(largest) or largest == 0:
            raise EmbeddingUnusable
        vector = vector / largest  # The squares of any float64 then neither overflow nor vanish.
        return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)

    async def aclose(self) -> None:
        """Nothing to free: the application closes the client."""
