"""Stored names and searches are normalised by the same functions."""

# ruff: noqa: RUF001 - This module is about letters that look alike.

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, product
from typing import NamedTuple
from unicodedata import category, combining, normalize

# The index's limit.
MAX_PART = 60
MAX_SUFFIXES = 20
_LETTERS = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i",
        "ȷ": "j", "ŋ": "n", "ə": "e", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ß": "ss", "ĸ": "k",
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "ـ": "",
    }
)  # fmt: skip
# Letters that are often spelt with two letters, such as ü as ue.
_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ø": "oe", "ü": "ue", "å": "aa"})
_DIGRAPH = re.compile("([aou]e|aa)")
MAX_DIGRAPHS = 3  # Limit per word; further digraphs are searched as written.
_APOSTROPHES = "'`´‘’ʼʻʹ′"
_ASCII_WORDS = re.compile(r"[a-z0-9']+")
# Scripts without spaces between parts of a name: a search for 小龍 must find 李小龍.
_UNSPACED = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
# Unicode combining classes of marks that are part of a letter and stay, as do Thai and Tibetan
# vowels.
_NUKTA, _VIRAMA = 7, 9
# Unicode combining classes: Hebrew and Arabic vowels end with the first, accents begin with the
# second.
_LAST_FIXED, _ABOVE_OR_BELOW = 36, 200


def fold(text: str) -> str:
    # Change case first, because a Greek accent becomes a letter in capitals; and last, because №
    # decomposes into capitals.
    plain = _strip_accents(normalize("NFD", text).casefold()).casefold()
    if plain.isascii():
        return plain
    plain = _strip_accents(plain)
    return normalize("NFC", _strip_accents(plain.translate(_LETTERS)))


def _strip_accents(text: str) -> str:
    return "".join(
        character
        for character in normalize("NFKD", text)
        if not _is_accent(character) and category(character) != "Cf"
    )


def _is_accent(character: str) -> bool:
    kind = combining(character)
    return kind > 0 and not _NUKTA <= kind <= _VIRAMA and not _LAST_FIXED < kind < _ABOVE_OR_BELOW


def is_same_name(one: str, other: str) -> bool:
    """Equal names have the same words in the same order, family name first or last: `Jane Doe` and
    `Doe, Jane`, `Müller` and `Mueller`, `Anne-Marie` and `Annemarie`, not `Jo` and `Joe`.
    """
    rotations = {
        "".join(found[place:] + found[:place])
        for form in (one, _with_digraphs(one))
        for found in (words(form),)
        for place in range(len(found))
    }
    return any("".join(words(form)) in rotations for form in (other, _with_digraphs(other)))


def _with_digraphs(text: str) -> str:
    return text if text.isascii() else normalize("NFC", text).casefold().translate(_DIGRAPHS)


def is_unspaced(word: str) -> bool:
    """A word in a script without spaces may be a full name."""
    return _UNSPACED.search(word) is not None


def words(text: str) -> list[str]:
    found = [word.replace("'", "") for word in _split(text)]
    return [word[:MAX_PART] for word in found if word] or ["".join(text.split())[:MAX_PART]]


class SearchWord(NamedTuple):
    """A word of a search. `joined` begins with the word before, so Anne Marie finds Annemarie."""

    word: str
    joined: str

    @property
    def forms(self) -> list[str]:
        word, joined = self
        return [word] if joined.startswith(word) else sorted(self)


def search_words(text: str) -> list[SearchWord]:
    found = words(text)
    joined = [found[0], *_joined(found)]
    return [SearchWord(*pair) for pair in zip(found, joined, strict=True)]


def _joined(found: Iterable[str]) -> list[str]:
    return [(one + other)[:MAX_PART] for one, other in pairwise(found)]


def parts(texts: Iterable[str]) -> list[str]:
    """Return all spellings of words, of parts of words, and of adjacent words as one, sorted."""
    found: set[str] = set()
    for text in texts:
        found.update(words(text))
        typed = words(_with_digraphs(text))
        for word in (*typed, *_joined(typed)):
            found.update(_spellings(word))
        for word in _split(text):
            if "'" in word:
                found.update(piece[:MAX_PART] for piece in word.split("'") if piece)
            elif is_unspaced(word):
                found.update(
                    word[start : start + MAX_PART]
                    for start in range(1, min(len(word), MAX_SUFFIXES))
                )
    return sorted(found)


def _spellings(word: str) -> Iterator[str]:
    pieces = _DIGRAPH.split(word, MAX_DIGRAPHS)
    choices = [(one, one[0]) if place % 2 else (one,) for place, one in enumerate(pieces)]
    return map("".join, product(*choices))


def joined_spellings(text: str) -> set[str]:
    return {"".join(words(text)), *_spellings("".join(words(_with_digraphs(text))))}


def _split(text: str) -> list[str]:
    if text.isascii():
        return _ASCII_WORDS.findall(text.lower().replace("`", "'"))
    folded = _unify_apostrophes(fold(_unify_apostrophes(text)))
    return "".join(
        character if _is_word_character(character) else " " for character in folded
    ).split()


def _unify_apostrophes(text: str) -> str:
    return "".join("'" if character in _APOSTROPHES else character for character in text)


def _is_word_character(character: str) -> bool:
    return character.isalnum() or character == "'" or category(character).startswith("M")
