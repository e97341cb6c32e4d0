import pytest

from retrieval.chunking.sections import MAX_SECTIONS, Section, sections

NOTE = """Jane Doe, seen by Dr. Smith.

HPI: Cough for three days.
CHIEF COMPLAINT
Emergency room follow-up
Past Medical History:
• Endocrine: Type 2 diabetes
BP: 120/80
HIV
Social History

Assessment and Plan
1. COPD. Continue. WE ALL KNOW THIS IS A VERY LONG LINE IN CAPITALS AND NO HEADING
"""
PAGE = """Intro

# Insulin *pump* ##
Text
```sh
# no heading
```
Storage
-------
- item
---
## Doses
"""


def titles(text: str, media_type: str = "text/plain") -> list[tuple[str | None, str]]:
    return [
        (section.title, text[section.start : section.end].split("\n", maxsplit=1)[0])
        for section in sections(text, media_type)
    ]


def test_clinical_headings_begin_sections():
    assert titles(NOTE) == [
        (None, "Jane Doe, seen by Dr. Smith."),
        ("HPI", "HPI: Cough for three days."),
        ("CHIEF COMPLAINT", "CHIEF COMPLAINT"),
        ("Past Medical History", "Past Medical History:"),
        ("Social History", "Social History"),
        ("Assessment and Plan", "Assessment and Plan"),
    ]


def test_lines_in_capitals_begin_sections_only_in_mixed_case_texts():
    note = "SOCIAL HISTORY\nHE DENIES ANY HISTORY OF\nDIABETES OR STROKE\nSKIN FINDINGS:\nNO RASH\n5 mg x"

    assert [title for title, _ in titles(note)] == ["SOCIAL HISTORY", "SKIN FINDINGS"]
    assert [title for title, _ in titles(note, "application/pdf")] == [
        "Page 1: SOCIAL HISTORY",
        "Page 1: SKIN FINDINGS",
    ]
    assert titles("SKIN FINDINGS\nNone.") == [("SKIN FINDINGS", "SKIN FINDINGS")]


def test_markdown_headings_begin_sections_but_not_within_code():
    assert titles(PAGE, "text/markdown") == [
        (None, "Intro"),
        ("Insulin *pump*", "# Insulin *pump* ##"),
        ("Storage", "Storage"),
        ("Doses", "## Doses"),
    ]


@pytest.mark.parametrize("text", ["", "no heading at all", "\r\nHPI:\r\nx\r\n", "PLAN", "#\n#"])
@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown"])
def test_sections_are_the_whole_text(text: str, media_type: str):
    found = sections(text, media_type)

    assert "".join(text[one.start : one.end] for one in found) == text
    assert [one.start for one in found[1:]] == [one.end for one in found[:-1]]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        pytest.param("x" * 300, "x" * 200, id="long"),
        ("a ## \t", "a"),
        ("a # b#", "a # b#"),
        ("##", "##"),
        pytest.param("a" + " " * 200_000 + "b", "a", id="blanks"),  # Parsing ends in time.
    ],
)
def test_a_title_is_truncated_and_without_closing_marks(heading: str, title: str):
    text = f"# {heading}"

    assert sections(text, "text/markdown") == [Section(title, 0, len(text))]


def test_too_many_headings_are_ignored():
    most = "#\n" * MAX_SECTIONS

    assert len(sections(most, "text/markdown")) == MAX_SECTIONS
    assert sections(most + "#", "text/markdown") == [Section(None, 0, len(most) + 1)]


def test_pages_of_a_pdf_begin_sections_that_continue_the_heading():
    text = "Jane\n\f\nPLAN\nRest.\n\f\nWalk.\n\f\nHPI:\nCough."

    assert titles(text, "application/pdf") == [
        ("Page 1", "Jane"),
        ("Page 2: PLAN", "PLAN"),
        ("Page 3: PLAN", "Walk."),
        ("Page 4: HPI", "HPI:"),
    ]
