import re

from retrieval.lexical.tokens import STOP_WORDS
from retrieval.lexical.word_lists import lines_of

WORD = re.compile(r"[^\W\d_]+")
SPANISH = "¿"
_WORDS = {
    kind: frozenset(words.split())
    for kind, words in (line.split(": ") for line in lines_of("search/foreign_words.txt"))
}
LATEST = _WORDS["latest"]
ALL = frozenset[str]().union(*_WORDS.values())


def has_foreign_words(question: str) -> bool:
    """Whether a question has more words of other languages than English stop words. A question such as "Letzter INR?"
    has too few letters for the model of languages.
    """
    words = frozenset(WORD.findall(question.lower()))
    return SPANISH in question or len(words & ALL) > len(words & STOP_WORDS)
