"""A fast fake embedder: texts with common words have near vectors. tests/retrieval/test_fake_embedder.py tests it."""

import asyncio
import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

import numpy as np

from retrieval.embedding.protocol import Vector

DIMENSION = 384
PLACES = 4  # Each word sets this many dimensions of a vector.
# Splits text like the model's tokenizer: Chinese characters and most short words are one piece; long words
# are divided.
PIECE = re.compile(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]{1,6}|[^\w\s]|_")


class FakeEmbedder:
    """An implementation of Embedder with the name of the default model, which migrations register."""

    model_name = "all-MiniLM-L6-v2"
    variant = "int8"
    dimension = DIMENSION
    at_once = 1

    async def embed(self, text: str) -> Vector:
        _require_characters(text)
        vector = np.zeros(DIMENSION)
        vector[0] = 0.1  # A text without words also needs a vector of length 1.
        for word in re.findall(r"\w+", text.lower()):
            vector[_places(word)] += 1
        return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        return [await self.embed(text) for text in texts]

    def count_pieces(self, text: str) -> int:
        _require_characters(text)
        return len(PIECE.findall(text))

    async def aclose(self) -> None:
        pass


class ArrangedEmbedder(FakeEmbedder):
    """An embedder that stores requested texts, waits until `may_go` is set, and can hang or fail for given texts."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.may_go = asyncio.Event()
        self.may_go.set()
        self.hangs: Callable[[str], bool] = lambda _: False
        self.fails: Callable[[str], Exception | None] = lambda _: None

    async def embed(self, text: str) -> Vector:
        self.texts.append(text)
        await self.may_go.wait()
        if self.hangs(text):
            await asyncio.Event().wait()
        failure = self.fails(text)
        if failure is not None:
            raise failure
        return await super().embed(text)


class KnownVectors(FakeEmbedder):
    def __init__(self, vectors: Mapping[str, Vector]) -> None:
        self._vectors = vectors

    async def embed(self, text: str) -> Vector:
        return self._vectors[text]


@lru_cache(maxsize=10_000)
def _places(word: str) -> list[int]:
    digest = hashlib.blake2b(word.encode(), digest_size=2 * PLACES).digest()
    return [
        int.from_bytes(digest[start : start + 2]) % DIMENSION for start in range(0, len(digest), 2)
    ]


def _require_characters(text: str) -> None:
    """Raise TypeError for a lone surrogate, like the tokenizer."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise TypeError("a lone surrogate is no character") from None
