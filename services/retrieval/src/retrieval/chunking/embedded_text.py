from retrieval.chunking.chunks import CountPieces
from retrieval.chunking.table_heads import words_of_head

# The input size of all-MiniLM-L6-v2, without its two special pieces.
WINDOW_PIECES = 254


def embedded_text(
    title: str | None,
    section: str | None,
    text: str,
    count_pieces: CountPieces,
    max_pieces: int = WINDOW_PIECES,
    *,
    table_head: str | None = None,
) -> str:
    """Prefix a chunk's text with title and section, unless it begins with the section's name."""
    named = section if section is not None and not text.startswith(section) else None
    columns = None if table_head is None else words_of_head(table_head)
    words = " ".join(filter(None, [title, named, columns])).split()
    if not words:
        return text
    room = max_pieces - count_pieces(text)
    while words and count_pieces(" ".join(words)) > room:
        words.pop()
    return f"{' '.join(words)}\n{text}" if words else text
