"""Sections by Markdown headings, headings of clinical notes, and pages of a PDF."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from retrieval.chunking.headings import CLINICAL_HEADINGS

MARKDOWN = "text/markdown"
PDF = "application/pdf"
MAX_TITLE = 200
MAX_SECTIONS = 20_000
MAX_HEADING = 60
MAX_WORDS = 8
MAX_JUDGED = 20_000
MIN_LETTERS = 4  # `HIV` is not a heading.
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")
_ATX = re.compile(r" {0,3}#{1,6}(?=[ \t]|$)(?P<title>.*)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_NO_PARAGRAPH = re.compile(r"\s*$|\s*[-*+>|]| {4}|\t")
_HEADING = re.compile(r"(?P<title>[^:]*[^\s:])\s*(?P<colon>:?)\s*")
_INLINE = re.compile(r"\s*(?P<title>[A-Za-z][^:]{0,58}):\s*\S")


@dataclass(frozen=True, slots=True)
class Section:
    """A section reaches from `start` to before `end`, in code points. `title` is None before the
    first heading.
    """

    title: str | None
    start: int
    end: int


def sections(text: str, media_type: str = "text/plain") -> list[Section]:
    """Together, the sections are the whole text. A text with more than MAX_SECTIONS headings is one
    section.
    """
    every = {MARKDOWN: _markdown, PDF: _pages}.get(media_type, _clinical)(text)
    found = list(islice(every, MAX_SECTIONS + 1))
    if len(found) > MAX_SECTIONS:
        found.clear()
    headings = [(start, title[:MAX_TITLE].strip() or None) for start, title in found]
    if not headings or headings[0][0] > 0:
        headings.insert(0, (0, None))
    ends = [start for start, _ in headings[1:]] + [len(text)]
    return [Section(title, start, end) for (start, title), end in zip(headings, ends, strict=True)]


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    for line in _LINE.finditer(text):
        yield line.start(), line[0].rstrip("\r\n")


def _markdown(text: str) -> Iterator[tuple[int, str]]:
    fence = ""
    before: tuple[int, str] | None = None
    for start, line in lines_of(text):
        mark = _FENCE.match(line)
        if fence:
            is_end = mark is not None and mark[1].startswith(fence)
            fence = "" if is_end else fence
        elif mark is not None:
            fence = mark[1]
        elif (atx := _ATX.match(line)) is not None:
            yield start, _atx_title(atx["title"])
        elif before is not None and _UNDERLINE.match(line):
            yield before[0], before[1].strip()
        elif not _NO_PARAGRAPH.match(line):
            before = (start, line)
            continue
        before = None


def _atx_title(title: str) -> str:
    title = title.strip(" \t")
    bare = title.rstrip("#")
    return (bare if bare.endswith((" ", "\t")) else title).strip()


def _pages(text: str) -> Iterator[tuple[int, str]]:
    page, heading, is_begun = 1, "", False
    in_capitals = _is_in_capitals(text)
    for start, line in lines_of(text):
        if line == "\f":
            page, is_begun = page + 1, False
            continue
        title = _clinical_title(line, in_capitals=in_capitals)
        if title is not None or not is_begun:
            heading = heading if title is None else title
            yield start, f"Page {page}: {heading}" if heading else f"Page {page}"
        is_begun = True


def _clinical(text: str) -> Iterator[tuple[int, str]]:
    in_capitals = _is_in_capitals(text)
    for start, line in lines_of(text):
        title = _clinical_title(line, in_capitals=in_capitals)
        if title is not None:
            yield start, title


def _is_in_capitals(text: str) -> bool:
    """Whether a text is mostly in capitals, which then do not mark headings."""
    lines = [line for line in text[:MAX_JUDGED].splitlines() if line.upper() != line.lower()]
    lower = [line for line in lines if sum(map(str.islower, line)) > sum(map(str.isupper, line))]
    return 4 * len(lower) < len(lines)


def _clinical_title(line: str, *, in_capitals: bool) -> str | None:
    """Return the heading with which a line begins, as in `HPI: Seen for a cough.`"""
    stripped = line.strip()
    if not stripped or not stripped[0].isalpha():
        return None
    if len(stripped) <= MAX_HEADING and (alone := _HEADING.fullmatch(stripped)) is not None:
        title = alone["title"]
        has_colon = bool(alone["colon"])
        return title if _is_heading(title, has_colon=has_colon, in_capitals=in_capitals) else None
    inline = _INLINE.match(line)
    if inline is not None and _normal(inline["title"]) in CLINICAL_HEADINGS:
        return inline["title"].strip()
    return None


def _is_heading(title: str, *, has_colon: bool, in_capitals: bool) -> bool:
    if _normal(title) in CLINICAL_HEADINGS:
        return True
    words = title.split()
    letters = sum(character.isalpha() for character in title)
    if len(words) > MAX_WORDS or letters < MIN_LETTERS or title[-1] in ".,;?!":
        return False
    if any(character.isdigit() for character in title):
        return False
    if title.isupper():
        return has_colon or not in_capitals
    return has_colon and title.istitle()


def _normal(title: str) -> str:
    return " ".join(title.lower().split())
