"""Words of a clinical text in a form in which findings can be compared: names of the same finding are
equal, and words of opposite meaning share a stem.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from retrieval.comparison.drug_mentions import generic_name
from retrieval.lexical.tokens import tokens
from retrieval.lexical.word_lists import lines_of

_WORD = re.compile(
    r"(?<![^\W\d_])[-+]ve\b|[^\W\d_]+\d*(?:['\u2019][^\W\d_]+)?|[,:]|\d+(?:[.,]\d+)*[^\W\d_]*"
)
# "L knee", "Rt. hip"
_SIDE = re.compile(
    r"(?<![\w/.])(?<!\d )(?:(?P<left>L|[Ll]t)|(?P<right>R|[Rr]t))(?=\.?[ -](?:[a-z]{3}|[A-Z]{2}))"
)
# In a clause without these words, OD is once a day.
_OF_EYE = re.compile(
    r"(?i)\b(?:eyes?|vision|visual|acuity|cataract|glaucoma|iop|retin|macula|cornea|vitre|pupil)"
)
_EYE = re.compile(r"\b(?:(?P<left>OS)|(?P<right>OD)|(?P<both>OU))\b")
# A full stop does not end a clause after an initial ("C. difficile"), a title, or within a number.
_CLAUSE = re.compile(
    r"(?:[^.;!?\n()]|\.(?=\d)|(?<=\b[A-Z])\.(?= [a-z])|(?<=\b[DM]r)\.|(?<=\b[LRlr]t)\.|(?<=\bM[rs]s)\.|(?<=\bMs)\.)+"
)
# Longer clauses are divided, because the time of reading a clause grows with the square of its length.
MOST_OF_CLAUSE = 120
# Different endings of a noun's and its adjective's stem: stenosis, stenotic; ischemia, ischemic.
_ENDING = re.compile(r"(?<=[^\W\d_]{4})(?:at|asi|as|osi|ot|os|ia|ic)$")
# "No symptoms of depression" is about depression, "asymptomatic" is not.
_INDISTINCT = frozenset({"symptom", "symptoms"})
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "master"})
# Words with a prefix of negation that `opposites.txt` need not have. Other prefixes are ambiguous.
_NEGATIVE = re.compile(
    r"un(?!der|i|til|less)(?P<un>\w{2,}(?:ed|able|ible|ful|ive|ous|al|ing|y|ent))|non(?P<non>\w{6,})"
)
Phrases = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Word:
    """A word at `text[start:end]`; `stem` is empty for words that do not tell findings apart. A word
    such as `afebrile` has the stem of `febrile` and `is_negative`. `is_attribute`: the word, such as
    `stable`, contradicts its opposite only if both belong to the same thing.
    """

    start: int
    end: int
    text: str
    stem: str
    is_negative: bool = False
    is_attribute: bool = False


@dataclass(frozen=True, slots=True)
class _Opposite:
    stem: str
    is_negative: bool = False
    is_attribute: bool = False


@cache
def cues() -> Mapping[str, Phrases]:
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for line in lines_of("comparison/negations.txt"):
        kind, _, phrases = line.partition(" ")
        found[kind] |= {tuple(_texts(one)) for one in phrases.split("|")}
    return {kind: frozenset(phrases) for kind, phrases in found.items()}


def _texts(phrase: str) -> list[str]:
    return [one[0].casefold().replace("\u2019", "'") for one in _WORD.finditer(phrase)]


@cache
def _opposites() -> Mapping[str, _Opposite]:
    found: dict[str, _Opposite] = {}
    for line in lines_of("comparison/opposites.txt"):
        is_attribute = line.startswith("of ")
        words = line.removeprefix("of ")
        prefix, is_short, alike = words.partition("- ")
        if is_short and " " not in prefix:
            pairs = [(one, prefix + one) for one in alike.split()]
        else:
            pairs = [(words.partition("|")[0], words.partition("|")[2])]
        for affirmed, negated in pairs:
            key = _stem(affirmed.split()[0])
            for one in affirmed.split():
                found[_stem(one)] = _Opposite(key, is_attribute=is_attribute)
            for one in negated.split():
                found[_stem(one)] = _Opposite(key, is_negative=True, is_attribute=is_attribute)
    return found


@cache
def _same() -> tuple[Mapping[tuple[str, ...], tuple[str, ...]], int]:
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for line in lines_of("comparison/same_findings.txt"):
        first, *others = (tuple(_texts(one)) for one in line.split(" = "))
        found |= dict.fromkeys(others, first)
    return found, max(map(len, found))


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    """Return the English stem with American spelling (hemorrhage)."""
    found = tokens(word.replace("ae", "e").replace("oe", "e"))
    return _ENDING.sub("", found[0]) if found and not found[0][0].isdigit() else ""


@lru_cache(maxsize=20_000)
def _meaning(word: str) -> _Opposite:
    stem = _stem(word)
    opposite = _opposites().get(stem)
    if opposite is not None and word not in _INDISTINCT:
        return opposite
    if opposite is None and (affirmed := _NEGATIVE.fullmatch(word)):
        found = _meaning(affirmed["un"] or affirmed["non"])
        return replace(found, is_negative=not found.is_negative, is_attribute=True)
    is_filler = (word,) in cues()["filler"] | cues()["occur"]
    return _Opposite("" if is_filler else _stem(generic_name(word)))


def words_of_clauses(text: str) -> Iterator[Sequence[Word]]:
    for clause in _CLAUSE.finditer(text):
        found = words(text, clause.start(), clause.end())
        for start in range(0, len(found), MOST_OF_CLAUSE):
            yield found[start : start + MOST_OF_CLAUSE]


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    end = len(text) if end is None else end
    places = [(one.start(), one.end()) for one in _WORD.finditer(text, start, end)]
    sides = _sides(text, start, end)
    texts = [sides.get(a) or text[a:b].casefold().replace("\u2019", "'") for a, b in places]
    same, longest = _same()
    found: list[Word] = []
    at = 0
    while at < len(texts):
        lengths = range(min(longest, len(texts) - at), 0, -1)
        length = next((one for one in lengths if tuple(texts[at : at + one]) in same), 0)
        names = same[tuple(texts[at : at + length])] if length else (texts[at],)
        last = places[at + max(length, 1) - 1][1]
        if at > 0 and texts[at - 1] in _TITLES and text[places[at][0]].isupper():
            texts[at] = texts[at - 1]  # Further capitalised words belong to the name.
            found.append(Word(places[at][0], last, texts[at], ""))
        else:
            found += (_word(places[at][0], last, one) for one in names)
        at += max(length, 1)
    return found


def _sides(text: str, start: int, end: int) -> Mapping[int, str | None]:
    found, eyes = (
        {one.start(): one.lastgroup for one in pattern.finditer(text, start, end)}
        for pattern in (_SIDE, _EYE)
    )
    return found | eyes if eyes and _OF_EYE.search(text, start, end) else found


def _word(start: int, end: int, text: str) -> Word:
    meaning = _meaning(text)
    return Word(start, end, text, meaning.stem, meaning.is_negative, meaning.is_attribute)


@cache
def _lengths(kind: str) -> Mapping[str, Sequence[int]]:
    """Return the lengths of a kind's cues by their first word, the longest first."""
    found: dict[str, set[int]] = defaultdict(set)
    for phrase in cues()[kind]:
        found[phrase[0]].add(len(phrase))
    return {first: sorted(lengths, reverse=True) for first, lengths in found.items()}


def length_of(clause: Sequence[Word], at: int, kind: str) -> int:
    """Return the number of words of the longest cue of a kind that begins at a word."""
    if at >= len(clause) or (lengths := _lengths(kind).get(clause[at].text)) is None:
        return 0
    texts = tuple(one.text for one in clause[at : at + lengths[0]])
    return next((len(texts[:one]) for one in lengths if texts[:one] in cues()[kind]), 0)


@cache
def _first_words() -> frozenset[str]:
    kinds = ("pseudo", "stop", "verb", "neutral", "next", "back", "noun")
    return frozenset(first for kind in kinds for first, *_ in cues()[kind])


def begins_cue(word: Word) -> bool:
    return word.text in _first_words()


def is_a(word: Word, kind: str) -> bool:
    return (word.text,) in cues()[kind]
