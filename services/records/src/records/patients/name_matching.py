"""How names are compared: without case and accents, by the beginnings of their words. Pure.

What is stored and what is asked for go through the same functions, so that any spelling of a name
finds it.
"""

# ruff: noqa: RUF001 - Letters that look like others are what this is about.

import re
from collections.abc import Iterable
from unicodedata import category, combining, normalize

MAX_PART = 60  # Characters; an index takes no longer words.
MAX_STARTS = (
    20  # Of a word without spaces: names are shorter, and a patient has some hundred texts.
)
# Letters that Unicode does not take apart, as people type them who do not have them.
LETTERS = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i",
        "ȷ": "j", "ŋ": "n", "ə": "e", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ß": "ss", "ĸ": "k",
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "ـ": "",
    }
)  # fmt: skip
APOSTROPHES = "'`´‘’ʼʻʹ′"  # As people type them.
ASCII_WORDS = re.compile(r"[a-z0-9']+")
# Scripts that put no space between the parts of a name: 李小龍 is found by 小龍, too.
UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")
NUKTA, VIRAMA = (
    7,
    9,
)  # Combining classes of marks that are part of a letter, as are Thai and Tibetan vowels.
LAST_FIXED, ABOVE_OR_BELOW = (
    36,
    200,
)  # Hebrew and Arabic vowels end with the one, accents begin with the other.


def fold(text: str) -> str:
    """Return `text` without case, accents and other differences of spelling."""
    # First case, since a Greek accent becomes a letter in capitals; then once more, since № is made
    # of capitals.
    plain = without_accents(normalize("NFD", text).casefold()).casefold()
    if plain.isascii():
        return plain
    plain = without_accents(plain)
    return normalize("NFC", without_accents(plain.translate(LETTERS)))


def without_accents(text: str) -> str:
    """Return `text` taken apart, without the marks that are accents and what has no form."""
    return "".join(
        character
        for character in normalize("NFKD", text)
        if not is_accent(character) and category(character) != "Cf"
    )


def is_accent(character: str) -> bool:
    """Whether a mark can be left out and the word is still read."""
    kind = combining(character)
    return kind > 0 and not NUKTA <= kind <= VIRAMA and not LAST_FIXED < kind < ABOVE_OR_BELOW


def words(text: str) -> list[str]:
    """Return the words of `text` as they are searched for; none is empty, and there is one at
    least.
    """
    found = [word.replace("'", "") for word in with_apostrophes(text)]
    return [word[:MAX_PART] for word in found if word] or ["".join(text.split())[:MAX_PART]]


def parts(texts: Iterable[str]) -> list[str]:
    """Return what a person of these names is found by, sorted: each word, and what it is put
    together from.
    """
    found: set[str] = set()
    for text in texts:
        found.update(words(text))
        for word in with_apostrophes(text):
            if "'" in word:
                found.update(piece[:MAX_PART] for piece in word.split("'") if piece)
            elif UNSPACED.search(word):
                found.update(
                    word[start : start + MAX_PART] for start in range(1, min(len(word), MAX_STARTS))
                )
    return sorted(found)


def with_apostrophes(text: str) -> list[str]:
    """Return the words of `text`, folded; an apostrophe is part of a word."""
    if text.isascii():
        return ASCII_WORDS.findall(text.lower().replace("`", "'"))
    # Before they are taken apart, since the parts of some are a space and an accent.
    folded = with_one_apostrophe(fold(with_one_apostrophe(text)))
    return "".join(character if is_of_word(character) else " " for character in folded).split()


def with_one_apostrophe(text: str) -> str:
    """Return `text` with all apostrophes spelt the same."""
    return "".join("'" if character in APOSTROPHES else character for character in text)


def is_of_word(character: str) -> bool:
    """Whether a character stands in words."""
    return character.isalnum() or character == "'" or category(character).startswith("M")
