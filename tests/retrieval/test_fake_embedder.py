import asyncio

import numpy as np
import pytest

from retrieval.embedding.local import LocalEmbedder
from retrieval.embedding.protocol import Embedder
from tests.retrieval.fake_embedder import FakeEmbedder

TEXTS = [
    "",
    " \n\t ",
    "x",
    "\x00",
    "\u200b",
    "😷 \U0001f9d1\u200d\u2695\ufe0f",
    "患者对青霉素过敏。",
    "x" * 5_000,
    "The patient takes metoprolol 25 mg b.i.d. and is well. " * 40,
]
SENTENCES = [
    "Metoprolol was stopped because of bradycardia.",
    "HGB 12.2 g/dL (low) 2026-01-12",
    "The patient was seen for hypertension and takes lisinopril every day.",
]


@pytest.fixture(params=["real", "fake"])
def each_embedder(
    request: pytest.FixtureRequest, local_embedder: LocalEmbedder, embedder: FakeEmbedder
) -> Embedder:
    return local_embedder if request.param == "real" else embedder


async def test_returns_a_unit_vector_and_for_the_same_text_the_same_bytes(
    each_embedder: Embedder,
):
    identity = (each_embedder.model_name, each_embedder.variant, each_embedder.dimension)
    assert identity == ("all-MiniLM-L6-v2", "int8", 384)
    for text in TEXTS:
        vector = await each_embedder.embed(text)

        assert (vector.shape, vector.dtype) == ((384,), np.float32)
        assert vector.flags.c_contiguous
        assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-6)
        beside_others = await asyncio.gather(*map(each_embedder.embed, ["other", text, "texts"]))
        (of_many,) = await each_embedder.embed_all([text])
        assert vector.tobytes() == beside_others[1].tobytes() == of_many.tobytes()


async def test_embeds_parts_in_order_and_blank_texts_like_the_empty_text(
    each_embedder: Embedder,
):
    texts = [*SENTENCES, " \r\n ", ""]
    vectors = [vector.tobytes() for vector in await each_embedder.embed_all(texts)]

    assert vectors == [(await each_embedder.embed(text)).tobytes() for text in texts]
    assert vectors[-2] == vectors[-1]
    assert await each_embedder.embed_all([]) == []


async def test_places_texts_that_share_their_words_nearer_than_others(
    each_embedder: Embedder,
):
    question = await each_embedder.embed("Why was metoprolol stopped?")
    near, *others = [await each_embedder.embed(sentence) for sentence in SENTENCES]

    assert question @ near > 0.5
    assert all(question @ near > question @ other + 0.2 for other in others)


async def test_vectors_of_long_texts_depend_on_the_end(each_embedder: Embedder):
    history = "The patient was seen for hypertension and takes lisinopril every day. " * 30

    one, other = [
        await each_embedder.embed(history + end) for end in ("All is well.", "She was dead.")
    ]

    assert one @ other < 0.9999


async def test_rejects_a_lone_surrogate(each_embedder: Embedder):
    for text in ("\ud800", "a \udfff b"):
        with pytest.raises(TypeError):
            await each_embedder.embed(text)
        with pytest.raises(TypeError):
            await each_embedder.embed_all([text])
        with pytest.raises(TypeError):
            each_embedder.count_pieces(text)


async def test_a_text_has_at_most_the_pieces_of_its_parts(each_embedder: Embedder):
    for texts in (SENTENCES, TEXTS):
        parts = sum(map(each_embedder.count_pieces, texts))
        for joint in (" ", "\n", "\r\n\t"):
            assert each_embedder.count_pieces(joint.join(texts)) <= parts


async def test_counts_a_piece_or_two_for_each_word(each_embedder: Embedder):
    assert [each_embedder.count_pieces(text) for text in ("", " \n ", "fever", "no fever")] == [
        0,
        0,
        1,
        2,
    ]
    assert [each_embedder.count_pieces(text) for text in ("患者对青霉素过敏", "a, b.")] == [8, 4]


async def test_counts_of_clinical_text_are_similar(
    local_embedder: LocalEmbedder, embedder: FakeEmbedder
):
    for sentence in SENTENCES:
        real, fake = (one.count_pieces(sentence) for one in (local_embedder, embedder))
        assert 0.6 * real <= fake <= 1.6 * real, sentence
