import re
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

import snowballstemmer  # type: ignore[import-untyped]

# Matches abbreviations with full stops (t.i.d.), numbers with a sign between digits (5.9, 1,000,
# 2.5mg), and other words.
WORD = re.compile(
    r"(?<!\w)(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?"
    r"|\d+(?:[.,]\d+)+[^\W\d_]*(?!\w)"
    r"|[^\W_]+(?:['-][^\W_]+)*"
)
THOUSANDS = re.compile(r"\A[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")
AMOUNT = re.compile(r"([\d.,]+)([^\W\d_]+)")
ACCENTS = re.compile("[\u0300-\u036f]")
# Characters to remove: hyphens at line ends, and invisible characters.
DIVIDED = re.compile(r"(?<=[^\W\d_])-[ \t]*\r?\n[ \t]*(?=[^\W\d_])")
UNSEEN = re.compile("\u00ad(?:[ \\t]*\r?\n[ \\t]*)?|[\u200b\u2060\ufeff]")
SIGNS = str.maketrans({"\u2019": "'", "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-"})
# PostgreSQL's configuration `english`.
STOP_WORDS = frozenset(
    """
a about above after again against all am an and any are as at be because been before being below
between both but by can did do does doing don down during each few for from further had has have
having he her here hers herself him himself his how i if in into is it its itself just me more
most my myself no nor not now of off on once only or other our ours ourselves out over own s same
she should so some such t than that the their theirs them themselves then there these they this
those through to too under until up very was we were what when where which while who whom why
will with you your yours yourself yourselves
""".strip()
    .replace("\n", " ")
    .split(" ")
)
# A search needs the words of a question several times, and charts have few passages. A passage has at most so many
# characters.
REMEMBERED_LENGTH = 4_000
# A stemmer is not thread-safe.
_OF_THREAD = threading.local()


def tokens(text: str) -> Sequence[str]:
    """Return the words of a text in order, as English stems without stop words.

    Spellings of the same word give the same tokens:

    - Case, width and accents are ignored: `Sjögren`, `SJOGREN`.
    - Full stops of an abbreviation are ignored: `t.i.d.`, `TID`.
    - A word with hyphens gives its parts, and the word without hyphens, also as a stem: `COVID-19`
      gives `covid`, `19` and `covid19`, as `COVID19` does. A line may end after the hyphen.
    - A number with a unit gives one token and its two parts: `500mg` gives `500mg`, `500` and `mg`,
      so that `500 mg` is found.
    - Other words with digits stay unchanged: `HbA1c`, `Q12H`, and numbers: `5.9`; but `1,000`
      becomes `1000`.
    """
    return _remembered(text) if len(text) <= REMEMBERED_LENGTH else _tokens(text)


@lru_cache(maxsize=1_000)
def _remembered(text: str) -> Sequence[str]:
    return _tokens(text)


def _tokens(text: str) -> tuple[str, ...]:
    found: list[str] = []
    for word in WORD.findall(_folded(text)):
        if not word.isalpha():
            found += _of_signs(word)
        elif word not in STOP_WORDS:
            found.append(_stem(word))
    return tuple(found)


def _of_signs(word: str) -> Iterator[str]:
    if "." in word and not word[0].isdigit():
        yield word.replace(".", "")
    elif "-" in word:
        for part in word.split("-"):
            yield from _of_word(part)
        joined = word.replace("-", "").replace("'", "")
        yield joined
        if (stem := _stem(joined)) != joined:
            yield stem
    else:
        yield from _of_word(word)


def _folded(text: str) -> str:
    if text.isascii():
        text = text.lower()
        return DIVIDED.sub("-", text) if "\n" in text and "-" in text else text
    text = unicodedata.normalize("NFKC", text).casefold().translate(SIGNS)
    text = DIVIDED.sub("-", UNSEEN.sub("", text))
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", ACCENTS.sub("", unicodedata.normalize("NFD", text)))


def _of_word(word: str) -> Iterator[str]:
    if word[0].isdigit():
        word = THOUSANDS.sub(lambda thousands: thousands[0].replace(",", ""), word)
        yield word
        if amount := AMOUNT.fullmatch(word):
            yield from amount.groups()
    elif word not in STOP_WORDS:
        yield _stem(word)


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    stemmer = getattr(_OF_THREAD, "stemmer", None)
    if stemmer is None:
        stemmer = _OF_THREAD.stemmer = snowballstemmer.stemmer("english")
    stem: str = stemmer.stemWord(word)
    return stem
