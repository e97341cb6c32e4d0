"""OpenAIEmbedder: vectors from any server that answers POST /v1/embeddings as OpenAI's API does."""

import numpy as np
from pydantic import BaseModel, Field, ValidationError

from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import PeerUnavailable
from retrieval.embedding.models.identity import ModelIdentity
from retrieval.embedding.protocol import Vector
from retrieval.errors import EmbeddingUnavailable, EmbeddingUnusable

SERVER_FAILED = 500


class Embedding(BaseModel):
    """One vector of an answer."""

    embedding: list[float]


class Embeddings(BaseModel):
    """The fields of an answer that are used."""

    data: list[Embedding] = Field(min_length=1, max_length=1)


class OpenAIEmbedder:
    """Sends one text per call, so that a long one fails alone. How long a text may be is the
    server's rule: it refuses, or embeds.
    """

    def __init__(self, server: PeerClient, model: ModelIdentity, *, deadline_s: float) -> None:
        self.model_name = model.name
        self.variant = model.variant
        self.dimension = model.dimension
        self._server = server
        self._deadline_s = deadline_s

    async def embed(self, text: str) -> Vector:
        """See Embedder. Raises EmbeddingUnavailable or EmbeddingUnusable."""
        body = {"model": self.model_name, "input": [text], "encoding_format": "float"}
        try:
            answer = await self._server.post(
                "/embeddings", body, deadline_s=self._deadline_s, may_repeat=True
            )
            (answered,) = Embeddings.model_validate(answer).data
        except PeerUnavailable:
            raise EmbeddingUnavailable from None
        except PeerRefused as refusal:
            raise (
                EmbeddingUnavailable if refusal.status >= SERVER_FAILED else EmbeddingUnusable
            ) from None
        except ValidationError:
            raise EmbeddingUnusable from None
        return self._unit(answered.embedding)

    def _unit(self, values: list[float]) -> Vector:
        vector = np.asarray(values, dtype=np.float64)
        largest = np.abs(vector).max(initial=0)
        if vector.shape != (self.dimension,) or not np.isfinite(largest) or largest == 0:
            raise EmbeddingUnusable
        # No square of what is left is too large or too small for a number.
        vector = vector / largest
        return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)

    async def aclose(self) -> None:
        """Nothing to free: the application closes the client."""
