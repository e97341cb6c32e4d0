import re
from collections.abc import Sequence

WORDS = re.compile(r"\w+|[^\w\s](?=\s?\d)")  # Signs before a number are words: -5, <5, 1.5.
LEAST_WORDS = 10  # A shorter text has its own meaning, although another one contains its words.


def distinct_texts(texts: Sequence[str], known: Sequence[str] = ()) -> list[str]:
    """Omit texts that repeat a known or another text: the same note in another format. A repeat has
    the same words in the same order, or at least LEAST_WORDS adjacent words of the other text.
    """
    spoken = [" ".join(WORDS.findall(one.casefold())) or one for one in [*known, *texts]]
    kept: list[str] = []
    for place, text in enumerate(texts, len(known)):
        own = spoken[place]
        is_long = own.count(" ") >= LEAST_WORDS - 1
        others = (one for index, one in enumerate(spoken) if index != place and one != own)
        is_part = is_long and any(f" {own} " in f" {one} " for one in others)
        if own not in spoken[:place] and not is_part:
            kept.append(text)
    return kept
