"""Finds negated findings in clinical text: a cue such as `denies` negates words up to the end of a
clause. A comma or `and` ends this reach unless an item of a list follows.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import takewhile

from retrieval.comparison.cues import Word, begins_cue, cues, is_a, length_of, words_of_clauses

_CONJUNCTIONS = frozenset({"or", "nor", "and"})
_DISJUNCTIONS = frozenset({"or", "nor"})
_LIST = _CONJUNCTIONS | {","}
# Endings of adjectives: "no rash, pupils reactive".
_ADJECTIVE = re.compile(r"(?:ive|(?<!m)ent|ant|able|ible|ous|ed)$")
_NOUN = re.compile(r"(?:[ae]nce|[ae]ncy|ity|ion|ment|ness)$")  # "No weakness, incontinence"
_REASONS = frozenset(
    {"because", "due", "for", "with", "after", "given", "secondary", "despite", "owing"}
)
_DETERMINERS = frozenset({"a", "an", "the", "first", "second", "third", "last"})
_MOST_OF_ITEM = 4  # Words of an item of a list without a word of `filler`.
_MOST_OF_LIST = 40  # Words between the first comma of a list and its verb.
Words = Sequence[Word]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue of negation at `clause[start:end]`. `has_ended`: a drug was stopped, so an earlier
    sentence may affirm it. `of_verb`: the cue is `not` or the like.
    """

    start: int
    end: int
    has_ended: bool = False
    of_verb: bool = False


class Follows(Enum):
    """The part after a comma: a further negated item, a new statement, or a doubtful one."""

    ITEM = auto()
    END = auto()
    DOUBT = auto()


@dataclass(frozen=True, slots=True)
class Finding:
    """A negated phrase. Its cue, such as `denies`, is `text[cue_start:cue_end]`. Another
    phrase is about the same if it has one of `heads` and half of the words, or just the first of
    `heads`. `is_predicate`: the finding, such as `controlled`, is said of another word of the clause.
    """

    words: tuple[Word, ...]
    cue_start: int
    cue_end: int
    heads: tuple[str, ...]
    has_ended: bool
    is_predicate: bool

    @property
    def stems(self) -> list[str]:
        return [one.stem for one in self.words]

    @property
    def start(self) -> int:
        return min(self.words[0].start, self.cue_start)

    @property
    def end(self) -> int:
        return max(self.words[-1].end, self.cue_end)


@dataclass(frozen=True, slots=True)
class Clause:
    """The findings that a clause negates, and the words that it affirms."""

    negated: tuple[Finding, ...]
    affirmed: tuple[Word, ...]
    stems: frozenset[str]


def clauses(text: str) -> list[Clause]:
    return [clause for words in words_of_clauses(text) for clause in _Reader(words).read()]


def negated(text: str) -> list[Finding]:
    return [finding for clause in clauses(text) for finding in clause.negated]


class _Reader:
    def __init__(self, clause: Words) -> None:
        self._words = clause
        self._findings: list[tuple[int, Finding]] = []  # With the place of its first word.
        # Places of words: in the reach of a cue, in a cue, and neither affirmed nor negated.
        self._read: set[int] = set()
        self._cues: set[int] = set()
        self._neutral: set[int] = set()
        # "Stop it if the pulse falls" does not stop it, and "it should be stopped" has not yet.
        self._is_conditional = any(is_a(one, "condition") for one in clause)
        self._is_advice = any(one.text == "should" for one in clause)

    def read(self) -> Iterator[Clause]:
        at = 0
        while at < len(self._words):
            at += self._step(at)
        return self._clauses()

    def _step(self, at: int) -> int:
        """Read a cue, and return the number of words to skip."""
        if not begins_cue(self._words[at]):
            return 1
        if length := self._pseudo(at):
            return length
        if length := length_of(self._words, at, "neutral"):
            self._neutral |= {*self._forward(at + length, Cue(at, at + length))[0]}
            return length
        if length := length_of(self._words, at, "next"):
            self._negate([at + length], Cue(at, at + length))
            return length
        back, forward = length_of(self._words, at, "back"), self._length(at)
        if back and back >= forward and self._reads_back(at, back, forward):
            return back
        if forward:
            self._read_forward(at, forward)
        elif back:
            self._read_forward(at, back)
        return max(forward, back, 1)

    def _pseudo(self, at: int) -> int:
        """Return the length of a cue that does not negate: a pseudo cue, a negated cue such as `not
        excluded`, or a stop under a condition.
        """
        if length := length_of(self._words, at, "pseudo"):
            return length
        if self._is_conditional and (length := length_of(self._words, at, "stop")):
            return length
        length = length_of(self._words, at, "verb")
        if not length:
            return 0
        after = self._skip(at + length)
        doubled = max(length_of(self._words, after, one) for one in ("noun", "verb", "back"))
        return after + doubled - at if doubled else 0

    def _skip(self, at: int) -> int:
        while at < len(self._words) and is_a(self._words[at], "aux"):
            at += 1
        return at

    def _length(self, at: int) -> int:
        return max(length_of(self._words, at, "noun"), length_of(self._words, at, "verb"))

    def _cue(self, at: int, length: int) -> Cue:
        texts = tuple(one.text for one in self._words[at : at + length])
        return Cue(at, at + length, self._has_ended(texts), texts in cues()["verb"])

    def _has_ended(self, cue: tuple[str, ...]) -> bool:
        return cue in cues()["stop"] and not self._is_advice

    def _reads_back(self, at: int, length: int, forward: int) -> bool:
        cue = self._cue(at, length)
        # "Clear margins, negative nodes": nothing is between the comma and the cue.
        # "From the first negative culture": the cue belongs to the word after it.
        is_attributive = at > 0 and self._words[at - 1].text in _DETERMINERS
        is_first = is_attributive or not (cue.has_ended or self._back(at, crosses=False))
        if (forward or is_first) and self._has_object(at, length):
            return False
        reach = self._back(at, is_name=cue.has_ended)
        self._negate(reach, cue)
        return bool(reach)

    def _has_object(self, at: int, length: int) -> bool:
        is_passive = at > 0 and is_a(self._words[at - 1], "be")
        if is_passive and not is_a(self._words[at], "answer"):
            return False
        if length_of(self._words, at + length, "after"):
            return False
        return self._is_content(self._forward(at + length, Cue(at, at + length))[0])

    def _is_content(self, places: Sequence[int]) -> bool:
        return any(self._words[one].stem for one in places if one < len(self._words))

    def _read_forward(self, at: int, length: int) -> None:
        cue = self._cue(at, length)
        after = at + length
        while after < len(self._words) and self._is_between(after):
            after += 1
        if cue.of_verb and after < len(self._words) and is_a(self._words[after], "occur"):
            reach = self._back(at, crosses=False)
            if self._is_content(reach) and not self._has_object(at, after + 1 - at):
                return self._negate(reach, Cue(at, after + 1, cue.has_ended))
        reach, doubtful = self._forward(self._skip(at + length), cue)
        self._neutral |= {*doubtful}
        return self._negate(reach, cue)

    def _is_between(self, at: int) -> bool:
        return is_a(self._words[at], "aux") and not is_a(self._words[at], "occur")

    def _back(self, at: int, *, crosses: bool = True, is_name: bool = False) -> list[int]:
        """Return the words before a cue, without amounts: `metoprolol` in `metoprolol 50 mg daily was
        stopped`. With `is_name`, a preposition ends the reach.
        """
        end = at
        while at > 0 and is_a(self._words[at - 1], "aux"):
            at -= 1
        is_single = any(is_a(one, "singular") for one in self._words[at:end])
        subject = at
        while crosses and at > 0 and self._words[at - 1].text in {",", "but", "and"}:
            at -= 1  # "offered, but declined"
        end = at
        while at > 0 and (
            not self._breaks(at - 1, is_name=is_name, is_single=is_single)
            or self._continues(at - 1, end)
        ):
            at -= 1
        reach = self._without_numbers(at, end, is_name=is_name)
        if end < subject and at > 0 and self._words[at - 1].text in _REASONS:
            return []  # "Stopped because of gout and replaced by amlodipine"
        if end < subject:  # "Steroids caused a rash, and were stopped"
            verbs = (one for one in reach[1:] if self._words[one].text.endswith("ed"))
            reach = [*range(at, next(verbs, reach[-1] + 1 if reach else at))]
        return reach if self._is_content(reach) else []

    def _without_numbers(self, at: int, end: int, *, is_name: bool) -> list[int]:
        """Return the words before an amount: "metoprolol 50 mg was stopped". A finding stands
        after a number: "grade 3 ER negative".
        """
        numbers = [one for one in range(at, end) if self._words[one].text[0].isdigit()]
        if not numbers:
            return [*range(at, end)]
        after = [*range(numbers[-1] + 1, end)]
        return after if not is_name and self._is_content(after) else [*range(at, numbers[0])]

    def _breaks(self, at: int, *, is_name: bool, is_single: bool) -> bool:
        word = self._words[at]
        if word.text in _CONJUNCTIONS:
            return is_single or not self._is_subject(at)
        is_end = is_a(word, "end") and (is_name or not is_a(word, "within"))
        return word.text in _LIST or is_end or self._length(at) > 0

    def _continues(self, at: int, end: int) -> bool:
        """Return whether a comma divides subjects of a verb: "culture, toxin and CMV were negative"."""
        if self._words[at].text != "," or end - at > _MOST_OF_LIST:
            return False
        return any(one.text == "and" for one in self._words[at:end]) and self._is_subject(at)

    def _is_subject(self, at: int) -> bool:
        """Return whether the words before an `and` are only a name: "lisinopril and naproxen were
        withheld".
        """
        before = [*takewhile(lambda one: self._words[one].text not in _LIST, range(at - 1, -1, -1))]
        return self._is_content(before) and not any(map(self._begins_clause, before))

    def _forward(self, at: int, cue: Cue) -> tuple[list[int], list[int]]:
        """Return the negated words after a cue, and its doubtful words."""
        while at < len(self._words) and self._words[at].text[0].isdigit():
            at += 1
        found: list[int] = []
        doubtful: list[int] = []
        follows = Follows.ITEM
        is_closed = False  # A list ends with the item after `or`.
        for place in range(at, len(self._words)):
            if self._ends(place):
                break
            if (sign := self._words[place].text) in _LIST:
                follows = self._following(place, cue, is_closed=is_closed) if found else Follows.END
                is_closed = is_closed or sign in _DISJUNCTIONS
            if follows is Follows.END:
                break
            if follows is Follows.ITEM:
                found.append(place)
            else:
                doubtful.append(place)
        return found, doubtful

    def _ends(self, at: int) -> bool:
        word = self._words[at]
        return is_a(word, "end") or word.text[0].isdigit() or self._length(at) > 0

    def _following(self, at: int, cue: Cue, *, is_closed: bool) -> Follows:
        """Return what follows a comma, `and` or `or`."""
        sign, rest = self._words[at].text, self._words[at + 1 :]
        item = [*takewhile(lambda one: one.text not in _LIST, rest)]
        if sign in _DISJUNCTIONS:
            return Follows.ITEM
        if not item:
            return (
                Follows.END if cue.of_verb and rest[:1] and rest[0].text == "and" else Follows.ITEM
            )
        places = range(at + 1, at + 1 + len(item))
        count = sum(bool(one.stem) for one in item)
        if count > _MOST_OF_ITEM or any(map(self._begins_clause, places)):
            return Follows.END
        if len(rest) > len(item) and rest[len(item)].text in _DISJUNCTIONS:
            return Follows.ITEM
        if (
            item[0].text in {"a", "an"}
            or (sign == "and" and item[0].text in {"the", "his", "her", "their"})
            or is_closed
            or any(map(self._is_quality, places))
            or _ADJECTIVE.search(item[-1].text)
        ):
            return Follows.END
        return self._unclosed(sign, cue, count)

    def _unclosed(self, sign: str, cue: Cue, count: int) -> Follows:
        """Judge the next item of a list without `or`."""
        if cue.of_verb:
            return Follows.ITEM if sign == "and" and count == 1 else Follows.END
        first = self._words[cue.start]
        is_item = sign == "and" or count == 1 or is_a(first, "list")
        return Follows.ITEM if is_item else Follows.DOUBT

    def _begins_clause(self, at: int) -> bool:
        word = self._words[at]
        is_cue = self._length(at) > 0 or any(is_a(word, kind) for kind in ("clause", "end", "back"))
        return is_cue or word.text[0].isdigit()

    def _is_quality(self, at: int) -> bool:
        word = self._words[at]
        is_affirmed = word.is_attribute and not word.is_negative
        is_negative = word.is_negative and not _NOUN.search(word.text)
        return is_affirmed or is_negative or (bool(word.stem) and word.text.endswith("ed"))

    def _negate(self, places: Sequence[int], cue: Cue) -> None:
        """Add a finding for each item of a list. Items after a preposition belong to the item before
        it: "no injury of the knee or foot".
        """
        phrase: list[int] = []
        is_complete = False
        self._read |= {one for one in places if one < len(self._words)}
        self._cues |= {*range(cue.start, cue.end)}
        for place in [*places, None]:
            if place is not None and self._is_content([place]):
                phrase.append(place)
            elif phrase and (place is None or self._words[place].text in _LIST):
                is_complete = is_complete or self._add(phrase, cue)
                phrase = []

    def _add(self, places: Sequence[int], cue: Cue) -> bool:
        """Add a finding, and return whether a preposition follows its head."""
        # A negation of `abnormal` affirms `normal`.
        if self._words[places[-1]].is_negative:
            return False
        places = [one for one in places if not self._words[one].is_negative]
        if not places:
            return False
        phrase = [self._words[one] for one in places]
        head = self._head(places)
        heads: tuple[str, ...] = (self._words[head].stem,)
        if phrase[0].text.endswith("ing") and not cue.of_verb:
            heads = (phrase[0].stem,)  # "denies checking her blood pressure"
        elif cue.of_verb:
            is_next = places[0] == cue.end  # "does not smoke cigarettes"
            heads = (phrase[0].stem, *heads) if is_next else (*heads, phrase[0].stem)
        self._findings.append(
            (
                places[0],
                Finding(
                    tuple(phrase),
                    self._words[cue.start].start,
                    self._words[cue.end - 1].end,
                    heads,
                    has_ended=cue.has_ended,
                    is_predicate=phrase[0].is_attribute
                    or (cue.of_verb and self._has_subject(cue.start)),
                ),
            )
        )
        return head != places[-1]

    def _head(self, places: Sequence[int]) -> int:
        """Return the place of the last word before a preposition: `response` of `response to
        antibiotics`.
        """
        head, *others = places
        for place in others:
            if any(is_a(one, "preposition") for one in self._words[head + 1 : place]):
                break
            head = place
        return head

    def _has_subject(self, at: int) -> bool:
        return self._is_content(self._back(at, crosses=False))

    def _clauses(self) -> Iterator[Clause]:
        start = 0
        for end in [*self._boundaries(), len(self._words)]:
            yield self._clause(range(start, end))
            start = end

    def _boundaries(self) -> Iterator[int]:
        """Yield the places at which a statement begins after another: after `but`, and after a comma
        or `and` if both parts have a predicate.
        """
        start = 0
        has_predicate = False
        for at in range(len(self._words)):
            is_read = at in self._read or at in self._cues
            if (
                at > start
                and not is_read
                and self._begins_statement(at, has_predicate=has_predicate)
            ):
                yield at
                start = at
                has_predicate = False
            has_predicate = has_predicate or self._is_predicate(at)

    def _begins_statement(self, at: int, *, has_predicate: bool) -> bool:
        if is_a(self._words[at], "contrast"):
            return True
        return has_predicate and self._words[at].text in _LIST and self._is_statement(at + 1)

    def _is_statement(self, at: int) -> bool:
        following = takewhile(lambda one: one.text not in _LIST, self._words[at:])
        after = range(at, at + sum(1 for _ in following))
        has_subject = any(self._words[at].stem and not self._is_predicate(at) for at in after)
        return has_subject and any(map(self._is_predicate, after))

    def _is_predicate(self, at: int) -> bool:
        is_read = at in self._cues or at in self._read
        return is_read or is_a(self._words[at], "clause") or self._words[at].is_attribute

    def _clause(self, places: range) -> Clause:
        negated = [finding for at, finding in self._findings if at in places]
        affirmed = []
        read = self._read | self._cues | self._neutral
        for at in places:
            word = self._words[at]
            if not word.stem:
                continue
            if word.is_negative and at not in self._read:
                heads = (word.stem,)
                negated.append(
                    Finding(
                        (word,),
                        word.start,
                        word.end,
                        heads,
                        has_ended=False,
                        is_predicate=word.is_attribute,
                    )
                )
            elif word.is_negative or at not in read:
                affirmed.append(word)
        stems = frozenset(self._words[at].stem for at in places if self._words[at].stem)
        return Clause(tuple(negated), tuple(affirmed), stems)
