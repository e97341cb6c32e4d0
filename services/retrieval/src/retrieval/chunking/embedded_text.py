from retrieval.chunking.chunks import CountPieces

# The input size of all-MiniLM-L6-v2, without its two special pieces.
WINDOW_PIECES = 254


def embedded_text(
    title: str | None,
    section: str | None,
    text: str,
    count_pieces: CountPieces,
    max_pieces: int = WINDOW_PIECES,
) -> str:
    """Prefix a chunk's text with title and section, unless it begins with the section's name."""
    named = section if section is not None and not text.startswith(section) else None
    words = " ".join(filter(None, [title, named])).split()
    if not words:
        return text
    room = max_pieces - count_pieces(text)
    while words and count_pieces(" ".join(words)) > room:
        words.pop()
    return f"{' '.join(words)}\n{text}" if words else text
