"""OpenAIEmbedder: vectors from any server that answers POST /v1/embeddings as OpenAI's API does."""

import numpy as np
from pydantic import BaseModel, Field, ValidationError

from chassis.http import PeerClient, PeerRefused
from chassis.problems import PeerUnavailable
from retrieval.embedding import Vector
from retrieval.embedding_models.identity import ModelIdentity
from retrieval.errors import EmbeddingUnavailable, EmbeddingUnusable


class Embedding(BaseModel):
    """One vector of an answer."""

    embedding: list[float]


class Embeddings(BaseModel):
    """The fields of an answer that are used."""

    data: list[Embedding] = Field(min_length=1, max_length=1)


class OpenAIEmbedder:
    """Sends one text per call, so that a long one fails alone. How long a text may be is the server's rule: it refuses,
    or embeds.
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
            answer = await self._server.post("/embeddings", body, deadline_s=self._deadline_s, may_repeat=True)
            vector = np.asarray(Embeddings.model_validate(answer).data[0].embedding, dtype=np.float32)
        except PeerUnavailable:
            raise EmbeddingUnavailable from None
        except (PeerRefused, ValidationError):
            raise EmbeddingUnusable from None
        length = np.linalg.norm(vector)
        if vector.shape != (self.dimension,) or not np.isfinite(length) or length == 0:
            raise EmbeddingUnusable
        return np.asarray(vector / length, dtype=np.float32)

    async def aclose(self) -> None:
        """Nothing to free: the application closes the client."""
