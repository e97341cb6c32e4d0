import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from support.eventually import HANGS_S, turns

from retrieval.embedding import yielding
from retrieval.embedding.models.service import ActiveModel
from retrieval.embedding.protocol import EmbedderBusy, Vector


class Embedder:
    model_name, variant, dimension, at_once = "m", "int8", 1, 1

    def __init__(self) -> None:
        self.busy = 0
        self.now = 0
        self.most = 0
        self.embedded: list[str] = []

    def count_pieces(self, text: str) -> int:
        return len(text)

    async def embed(self, text: str) -> Vector:
        if self.busy:
            self.busy -= 1
            raise EmbedderBusy
        self.now += 1
        self.most = max(self.most, self.now)
        await turns(5)
        self.now -= 1
        self.embedded.append(text)
        return np.array([float(text.removeprefix("text "))], dtype=np.float32)

    async def embed_all(self, texts: Sequence[str]) -> list[Vector]:
        raise NotImplementedError

    async def aclose(self) -> None:
        pass


TEXTS = [f"text {number}" for number in range(7)]


def numbers(vectors: list[Vector]) -> list[Any]:
    return [float(vector[0]) for vector in vectors]


async def test_uses_both_cores_in_order_but_one_after_a_question(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(yielding, "QUIET_S", HANGS_S)
    embedder = Embedder()
    model = ActiveModel(embedder, 1)

    vectors = await model.yielding().embed_all(TEXTS)

    assert (embedder.most, numbers(vectors)) == (2, [*map(float, range(7))])
    await model.embed("8")
    embedder.most = 0
    await model.yielding().embed_all(TEXTS)
    assert embedder.most == 1


async def test_does_not_start_a_text_while_a_question_waits(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(yielding, "LONGEST_WAIT_S", HANGS_S)
    embedder = Embedder()
    model = ActiveModel(embedder, 1)
    with model.questions.asked():
        work = asyncio.create_task(model.yielding().embed_all(TEXTS[:2]))
        await turns()
        assert (embedder.now, embedder.embedded) == (0, [])

    await work
    assert embedder.embedded == TEXTS[:2]


async def test_continues_despite_endless_questions(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(yielding, "LONGEST_WAIT_S", 0.05)
    embedder = Embedder()
    model = ActiveModel(embedder, 1)
    with model.questions.asked():
        await model.yielding().embed_all(TEXTS[:2])

    assert embedder.embedded == TEXTS[:2]


async def test_waits_if_the_model_is_busy(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(yielding, "BUSY_S", 0.01)
    embedder = Embedder()
    embedder.busy = 3

    vectors = await ActiveModel(embedder, 1).yielding().embed_all(TEXTS)

    assert numbers(vectors) == [*map(float, range(7))]


async def test_a_question_is_embedded_once_while_it_is_among_the_latest(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr("retrieval.embedding.models.service.MAX_KNOWN", 2)
    first, second = Embedder(), Embedder()
    model = ActiveModel(first, 1)

    vectors = [await model.embed_question(f"text {n}") for n in (1, 2, 1, 3, 1, 2)]
    await replace(model, embedder=second).embed_question("text 2")

    assert [vector.to_list()[0] for vector in vectors] == [1, 2, 1, 3, 1, 2]
    assert first.embedded == ["text 1", "text 2", "text 3", "text 2"]
    assert second.embedded == ["text 2"]
