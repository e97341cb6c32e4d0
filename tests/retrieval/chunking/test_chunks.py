from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from retrieval.chunking.chunks import MAX_CHARACTERS, MAX_PIECES, chunks
from retrieval.chunking.sections import MARKDOWN, PDF, sections
from retrieval.embedding.local import LocalEmbedder

WORDS = st.sampled_from(
    [
        "Dr.", "b.i.d.", "2.5", "mg.", "fever.", "Metoprolol", "was", "stopped!", "x" * 150, "患者过敏。",
        "😷", "e\u0301", "HPI:", "\nPLAN\n", "\n# Title\n", "```", "\n- ", "\n\n", "\r\n", "\u2028", "\x1c",
        "\u200b", "\n\f\n",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=60).map(" ".join),
    st.lists(WORDS, max_size=20).map("".join),
)


def words_and_signs(text: str) -> int:
    """Count tokens like a tokenizer that has only pieces of at most four characters."""
    return sum(-(-len(word) // 4) for word in text.split())


@given(TEXTS, st.sampled_from(["text/plain", MARKDOWN, PDF]), st.integers(1, 30))
@example("x" * 10_000, "text/plain", 3)
@example("PLAN\n" * 50, "text/plain", 2)
def test_chunks_are_the_text_between_their_offsets_in_order_without_loss(
    text: str, media_type: str, max_pieces: int
):
    parts = sections(text, media_type)

    found = chunks(text, parts, words_and_signs, max_pieces)

    assert all(one.end <= other.start for one, other in pairwise(found))
    texts = [text[one.start : one.end] for one in found]
    assert all(part and part == part.strip() for part in texts)
    assert all(words_and_signs(part) <= max_pieces for part in texts)
    assert "".join("".join(texts).split()) == "".join(text.split())
    for one in found:
        (of,) = [part for part in parts if part.start <= one.start and one.end <= part.end]
        assert one.section == of.title


def test_a_chunk_has_as_many_whole_sentences_as_fit():
    text = "Intro here. HPI\nOne two. Three four. Five.\nPLAN\nSix."
    text = text.replace(". HPI", ".\nHPI")

    found = chunks(text, sections(text), lambda part: len(part.split()), 5)

    assert [(one.section, text[one.start : one.end]) for one in found] == [
        (None, "Intro here."),
        ("HPI", "HPI\nOne two. Three four."),
        ("HPI", "Five."),
        ("PLAN", "PLAN\nSix."),
    ]


def test_no_chunk_exceeds_the_word_pieces_of_the_model(local_embedder: LocalEmbedder):
    table = "\n".join(
        f"HGB {number}.2 g/dL (low) 2026-01-{number % 28:02}" for number in range(200)
    )
    texts = [
        table,
        "患者对青霉素过敏" * 200,
        "x" * 20_000,
        "hydroxychloroquine-" * 400,
        "The patient takes metoprolol 25 mg b.i.d. and is well. " * 100,
        " ".join(["pneumonoultramicroscopic"] * 600),
    ]

    for text in texts:
        found = chunks(text, sections(text), local_embedder.count_pieces)
        parts = [text[one.start : one.end] for one in found]
        assert all(local_embedder.count_pieces(part) <= MAX_PIECES for part in parts)
        assert all(len(part) <= MAX_CHARACTERS for part in parts)
        assert "".join("".join(parts).split()) == "".join(text.split())
        assert len(parts) > 1
