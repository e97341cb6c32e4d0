"""The embedded text of a chunk. Pure."""

from retrieval.chunking.chunks import CountPieces

# The window of all-MiniLM-L6-v2, without the two pieces of its own.
WINDOW_PIECES = 254


def embedded_text(
    title: str | None,
    section: str | None,
    text: str,
    count_pieces: CountPieces,
    max_pieces: int = WINDOW_PIECES,
) -> str:
    """Return a chunk's text with its title and section in front, as many words of these as let
    the whole fit the model's window. A section that the text begins with is not said twice.
    """
    named = section if section is not None and not text.startswith(section) else None
    words = " ".join(filter(None, [title, named])).split()
    if not words:
        return text
    room = max_pieces - count_pieces(text)
    while words and count_pieces(" ".join(words)) > room:
        words.pop()
    return f"{' '.join(words)}\n{text}" if words else text
