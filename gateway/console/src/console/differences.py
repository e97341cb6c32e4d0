import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

WORD = re.compile(r"\s*\S+|\s+$")
CONTEXT = 8
MOST_WORDS = (
    3_000  # A comparison of words takes seconds for longer texts, so they are compared by lines.
)


class Kind(StrEnum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Part:
    kind: Kind
    text: str = ""


def differences(before: str, after: str) -> list[Part]:
    if before == after:
        return []
    old, new = WORD.findall(before), WORD.findall(after)
    if len(old) > MOST_WORDS or len(new) > MOST_WORDS:
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return [*_parts(old, new)]


def _parts(old: list[str], new: list[str]) -> Iterator[Part]:
    steps = SequenceMatcher(None, old, new).get_opcodes()
    for place, (tag, first, last, start, end) in enumerate(steps):
        if tag == "equal":
            is_first, is_last = place == 0, place == len(steps) - 1
            yield from _around(old[first:last], is_first=is_first, is_last=is_last)
            continue
        if last > first:
            yield Part(Kind.REMOVED, "".join(old[first:last]))
        if end > start:
            yield Part(Kind.ADDED, "".join(new[start:end]))


def _around(words: list[str], *, is_first: bool, is_last: bool) -> Iterator[Part]:
    head = 0 if is_first else CONTEXT
    tail = 0 if is_last else CONTEXT
    if len(words) <= head + tail:
        yield Part(Kind.SAME, "".join(words))
        return
    if head:
        yield Part(Kind.SAME, "".join(words[:head]))
    yield Part(Kind.GAP)
    if tail:
        yield Part(Kind.SAME, "".join(words[-tail:]))
