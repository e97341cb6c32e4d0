"""Background embedding, which gives priority to questions of this process."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from retrieval.embedding.protocol import Embedder, EmbedderBusy, Vector

# Seconds after a question in which background embedding uses one core, and pauses after each text
# or batch for as long as that took.
AT_ONCE = 2
QUIET_S = 1.0
LONGEST_WAIT_S = 0.25
BUSY_S = 0.5


class Questions:
    def __init__(self) -> None:
        self._waiting = 0
        self._last_at = float("-inf")
        self._none = asyncio.Event()
        self._none.set()

    @property
    def are_recent(self) -> bool:
        return self._waiting > 0 or time.monotonic() - self._last_at < QUIET_S

    @contextmanager
    def asked(self) -> Iterator[None]:
        self._waiting += 1
        self._none.clear()
        try:
            yield
        finally:
            self._waiting -= 1
            self._last_at = time.monotonic()
            if not self._waiting:
                self._none.set()

    async def let_through(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._none.wait(), LONGEST_WAIT_S)


class YieldingEmbedder:
    """Delays background embedding. Waits instead of raising EmbedderBusy. An embedder that takes
    several texts at once is a server with its own cores, and not delayed.
    """

    def __init__(self, embedder: Embedder, questions: Questions) -> None:
        self._embedder = embedder
        self._questions = questions

    @property
    def model_name(self) -> str:
        return self._embedder.model_name

    @property
    def variant(self) -> str:
        return self._embedder.variant

    @property
    def dimension(self) -> int:
        return self._embedder.dimension

    @property
    def at_once(self) -> int:
        return self._embedder.at_once

    def count_pieces(self, text: str) -> int:
        return self._embedder.count_pieces(text)

    async def embed(self, text: str) -> Vector:
        while True:
            await self._questions.let_through()
            try:
                return await self._embedder.embed(text)
            except EmbedderBusy:
                await asyncio.sleep(BUSY_S)

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        vectors: list[Vector] = []
        while len(vectors) < len(texts):
            has_room = not self._questions.are_recent
            waiting = texts[len(vectors) :]
            began = time.monotonic()
            if self.at_once > 1:
                await self._questions.let_through()
                vectors += await self._embedder.embed_all(waiting[: self.at_once])
            else:
                some = waiting[: AT_ONCE if has_room else 1]
                vectors += await asyncio.gather(*map(self.embed, some))
            if not has_room:
                await asyncio.sleep(min(time.monotonic() - began, LONGEST_WAIT_S))
        return vectors

    async def aclose(self) -> None:
        """Do nothing."""
