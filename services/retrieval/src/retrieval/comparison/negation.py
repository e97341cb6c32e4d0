"""Finds negated findings in clinical text: a cue such as `denies` negates words up to the end of a
clause or a word of the list `end`. A comma also ends this reach unless the list goes on with `or`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from retrieval.lexical.tokens import tokens
from retrieval.lexical.word_lists import lines_of

_CLAUSE = re.compile(r"(?:[^.;!?\n()]|\.(?=\d))+")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?|[,:]|\d+(?:[.,]\d+)*")
_LIST = frozenset({"or", "nor", "and", ","})
Words = Sequence["Word"]


@dataclass(frozen=True, slots=True)
class Word:
    """A word at `text[start:end]`; `stem` is empty for stop words."""

    start: int
    end: int
    text: str
    stem: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A negated phrase. Its cue, such as `denies`, is `text[cue_start:cue_end]`."""

    words: tuple[Word, ...]
    cue_start: int
    cue_end: int
    # `has_ended`: the cue means that a drug was stopped, so an earlier sentence may affirm the
    # drug.
    has_ended: bool

    @property
    def stems(self) -> list[str]:
        return [one.stem for one in self.words]

    @property
    def start(self) -> int:
        return min(self.words[0].start, self.cue_start)

    @property
    def end(self) -> int:
        return max(self.words[-1].end, self.cue_end)


@cache
def _cues() -> Mapping[str, frozenset[tuple[str, ...]]]:
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for line in lines_of("comparison/negations.txt"):
        kind, _, phrases = line.partition(" ")
        found[kind] |= {tuple(one.split()) for one in phrases.split("|")}
    return {kind: frozenset(phrases) for kind, phrases in found.items()}


@lru_cache(maxsize=20_000)
def stem_of(word: str) -> str:
    """Return the English stem with American spelling (hemorrhage)."""
    if (word,) in _cues()["filler"]:
        return ""
    found = tokens(word.replace("ae", "e").replace("oe", "e"))
    return found[0] if found and not found[0][0].isdigit() else ""


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    return [
        Word(one.start(), one.end(), (word := one[0].casefold()), stem_of(word)) for one in found
    ]


def negated(text: str) -> list[Finding]:
    return [
        finding
        for clause in _CLAUSE.finditer(text)
        for finding in _of_clause(words(text, clause.start(), clause.end()))
    ]


def _of_clause(clause: Words) -> Iterator[Finding]:
    at = 0
    is_conditional = any(_is(one, "condition") for one in clause)  # "stop it if the pulse falls"
    while at < len(clause):
        length = _length(clause, at, "pseudo") or (is_conditional and _length(clause, at, "stop"))
        if length:
            at += length
            continue
        before, after = _length(clause, at, "post"), _length(clause, at, "pre")
        is_back = before and before >= after and not (after and _has_object(clause, at, after))
        if is_back and _reach_back(clause, at):
            yield from _findings(_reach_back(clause, at), clause[at : at + before])
            at += before
        elif after:
            yield from _findings(_reach_forward(clause, at + after), clause[at : at + after])
            at += after
        else:
            at += 1


def _length(clause: Words, at: int, kind: str) -> int:
    for length in (4, 3, 2, 1):
        if tuple(one.text for one in clause[at : at + length]) in _cues()[kind]:
            return length
    return 0


def _reach_back(clause: Words, at: int) -> Words:
    """Return the negated words before a cue, without amounts: `metoprolol` in `metoprolol 50 mg
    daily was stopped`.
    """
    while at > 0 and _is(clause[at - 1], "aux"):
        at -= 1
    start = at
    while start > 0 and not _breaks(clause, start - 1):
        start -= 1
    numbers = [index for index in range(start, at) if clause[index].text[0].isdigit()]
    subject = clause[start : numbers[0] if numbers else at]
    return subject if any(one.stem for one in subject) else ()


def _breaks(clause: Words, at: int) -> bool:
    word = clause[at]
    return word.text in _LIST or _is(word, "end") or _length(clause, at, "pre") > 0


def _is(word: Word, kind: str) -> bool:
    return (word.text,) in _cues()[kind]


def _has_object(clause: Words, at: int, length: int) -> bool:
    is_passive = at > 0 and _is(clause[at - 1], "aux")
    return not is_passive and any(one.stem for one in _reach_forward(clause, at + length))


def _reach_forward(clause: Words, at: int) -> Words:
    end = at
    while end < len(clause) and not _ends(clause, end) and not _is_last(clause, end):
        end += 1
    return clause[at:end]


def _ends(clause: Words, at: int) -> bool:
    word = clause[at]
    return _is(word, "end") or word.text[0].isdigit() or _length(clause, at, "pre") > 0


def _is_last(clause: Words, at: int) -> bool:
    """Return whether a comma or `and` does not continue the list of negated findings."""
    following = [one.text for one in clause[at + 1 :]]
    if clause[at].text == ",":
        return "or" not in following and "nor" not in following
    return clause[at].text == "and" and bool(following) and _is(clause[at + 1], "end")


def _findings(reach: Words, cue: Words) -> Iterator[Finding]:
    phrase: list[Word] = []
    has_ended = tuple(one.text for one in cue) in _cues()["stop"]
    for word in [*reach, None]:
        if word is None or word.text in _LIST:
            if phrase:
                yield Finding(tuple(phrase), cue[0].start, cue[-1].end, has_ended)
            phrase = []
        elif word.stem:
            phrase.append(word)
