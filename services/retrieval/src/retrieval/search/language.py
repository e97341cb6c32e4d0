import re
from functools import cache

from retrieval.lexical.tokens import STOP_WORDS
from retrieval.lexical.word_lists import lines_of

LAST_LATIN = 0x24F
# Share of letters that are not Latin: an English question may have a Greek letter, or a name in
# another script.
MOST_OTHERS = 0.3
WORD = re.compile(r"\b[^\W\d_]+(?:[-'][^\W\d_]+)*\b")
FEWEST = 2


def is_english(question: str) -> bool:
    """False if many letters are not Latin, or if most function words are of other languages."""
    letters = [letter for letter in question if letter.isalpha()]
    others = sum(ord(letter) > LAST_LATIN for letter in letters)
    if others > MOST_OTHERS * len(letters):
        return False
    words = WORD.findall(question.casefold())
    foreign = [word for word in words if word in _foreign()]
    is_likely = len(foreign) >= FEWEST or any(not word.isascii() for word in foreign)
    return not is_likely or len(foreign) <= sum(word in STOP_WORDS for word in words)


@cache
def _foreign() -> frozenset[str]:
    words = {word for line in lines_of("search/function_words.txt") for word in line.split()}
    return frozenset(words) - STOP_WORDS
