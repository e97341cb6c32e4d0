"""Divides standalone chunks into pieces that fit into the embedding model; searches compare each
piece.
"""

import asyncio
from dataclasses import dataclass

from retrieval.chunking.chunks import MAX_CHARACTERS, MAX_PIECES, CountPieces, chunks
from retrieval.chunking.embedded_text import embedded_text
from retrieval.chunking.sections import sections
from retrieval.embedding.models.service import ActiveModel, Vectors

LONG = 2_000


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    vectors: Vectors


async def embedded(model: ActiveModel, text: str) -> list[Piece]:
    count = model.count_pieces
    if len(text) > LONG:
        parts = await asyncio.to_thread(divided, text, count)
    else:
        parts = divided(text, count)
    if len(parts) == 1:
        return [Piece(text, {one.id: await one.embed(text) for one in model.models})]
    found = await model.embed_by_each([for_model for _, for_model in parts])
    return [Piece(part, vectors) for (part, _), vectors in zip(parts, found, strict=True)]


def divided(text: str, count_pieces: CountPieces) -> list[tuple[str, str]]:
    is_short = len(text) <= MAX_CHARACTERS and count_pieces(text) <= MAX_PIECES
    spans = [] if is_short else chunks(text, sections(text), count_pieces)
    pieces = [(text[span.start : span.end], span.section) for span in spans]
    return [
        (piece, embedded_text(None, section, piece, count_pieces)) for piece, section in pieces
    ] or [(text, text)]
