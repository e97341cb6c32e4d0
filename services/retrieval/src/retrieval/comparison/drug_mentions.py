"""Names of drugs in clinical text."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from retrieval.lexical.word_lists import lines_of

SHORTEST = 5  # Letters of a word that ends with an INN stem, or begins a name of the chart.
# Names in the drug table that mean something else in clinical text.
_AMBIGUOUS = frozenset({"nitro", "bayer", "mobic", "yaz", "calan", "provera", "asa"})
# Before these words, a name does not mean a drug: "iron deficiency".
_CONDITIONS = frozenset({"deficiency", "deficient", "overload", "stores", "studies", "status"})
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Mention:
    """A drug in a text, at `text[start:end]`; `name` is the same for all names of a drug."""

    start: int
    end: int
    name: str


@cache
def _vocabulary() -> tuple[Mapping[str, str], tuple[str, ...]]:
    known: dict[str, str] = {}
    stems = []
    for line in lines_of("comparison/drug_names.txt"):
        if line.startswith(">"):
            continue
        for word in line.split():
            if word.startswith("-"):
                stems.append(word[1:])
                continue
            alike = [one.replace("-", " ") for one in word.split("=")]
            known |= dict.fromkeys(alike, alike[0])
    for line in lines_of("lexical/drugs.txt"):
        alike = line.partition(" > ")[0].replace("-", " ").split(" = ")
        name = next((known[one] for one in alike if one in known), alike[0])
        known |= {one: name for one in alike if one not in _AMBIGUOUS}
    return known, tuple(stems)


@cache
def _general() -> Mapping[str, str]:
    lines = (one.split()[1:] for one in lines_of("comparison/drug_names.txt") if one[0] == ">")
    return {
        generic_name(one.replace("-", " ")): generic_name(general)
        for general, *others in lines
        for one in others
    }


def general_names(drugs: Iterable[str]) -> set[str]:
    """Return names such as `insulin` that a text may use for one of the drugs."""
    return {_general()[one] for one in drugs if one in _general()}


def generic_name(word: str) -> str:
    return _vocabulary()[0].get(word, word)


def mentions(text: str, of_chart: Collection[str] = ()) -> list[Mention]:
    """Find drugs; of overlapping names, the longest counts. `of_chart` are names of the patient's
    medications.
    """
    known, stems = _vocabulary()
    added = {first.casefold() for one in of_chart if (first := _first_word(one))}
    words = [*_WORD.finditer(text)]
    found: list[Mention] = []
    at = 0
    while at < len(words):
        length, name = _longest(words, at, text, known)
        if not length:
            word = words[at][0].casefold()
            is_named = word in added or (len(word) > SHORTEST and word.endswith(stems))
            length, name = 1, word if is_named else ""
        following = words[at + length : at + length + 1]
        if name and not (following and following[0][0].casefold() in _CONDITIONS):
            found.append(Mention(words[at].start(), words[at + length - 1].end(), name))
        at += length
    return found


def _longest(
    words: list[re.Match[str]], at: int, text: str, known: Mapping[str, str]
) -> tuple[int, str]:
    for length in (3, 2, 1):
        if at + length <= len(words):
            part = text[words[at].start() : words[at + length - 1].end()].casefold()
            if (name := known.get(" ".join(re.split(r"[\s/-]+", part)))) is not None:
                return length, name
    return 0, ""


def _first_word(name: str) -> str | None:
    word = _WORD.match(name.strip())
    return word[0] if word is not None and len(word[0]) >= SHORTEST else None
