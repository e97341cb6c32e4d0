import pytest

from retrieval.chunking.chunks import chunks
from retrieval.chunking.embedded_text import embedded_text
from retrieval.chunking.sections import sections
from retrieval.chunking.sentences import sentences
from retrieval.chunking.table_heads import MAX_HEAD, TableHeads

HEAD = "| Test | Value |"
LABS = f"Results\n\n{HEAD}\n| --- | :-: |\n| Sodium | 138. Normal |\n| Potassium | 5.9 |\n"


@pytest.mark.parametrize(
    ("before", "head"),
    [
        ("Results", None),
        ("| Test", None),
        ("| ---", HEAD),
        ("| Sodium", HEAD),
        ("Normal", HEAD),
        ("| Potassium", HEAD),
        ("After", None),
        ("| no table", None),
        ("| x", None),
        ("| 1 |", "| A |"),
    ],
)
def test_a_text_within_a_table_has_its_first_row(before: str, head: str | None):
    text = f"{LABS}After\n\n| no table |\n| x |\n\n| A |\r\n|---|\r\n| 1 |"

    assert TableHeads(text).at(text.index(before)) == head


def test_a_row_may_be_indented():
    text = f"  {HEAD}\n\t|---|---|\n  | Sodium | 138. Normal |\n"

    starts = [start for start, _ in sentences(text, 0, len(text))]

    assert [TableHeads(text).at(start) for start in starts] == [None, HEAD, HEAD]


def test_an_empty_head_is_none_and_a_long_one_is_cut():
    long = f"| {'a ' * MAX_HEAD}|"
    text = f"|  |  |\n|---|---|\n| 1 | 2 |\n\n{long}\n|---|\n| 3 |"

    heads = TableHeads(text)

    assert heads.at(text.index("| 1")) is None
    assert heads.at(text.index("| 3")) == long[:MAX_HEAD]


def test_chunks_end_after_rows_and_the_head_is_embedded():
    def count(text: str) -> int:
        return len(text.split())

    text = f"{LABS}\nAfter the table. The end."
    spans = chunks(text, sections(text), count, max_pieces=7)

    assert [text[one.start : one.end] for one in spans] == [
        f"Results\n\n{HEAD}",
        "| --- | :-: |",
        "| Sodium | 138. Normal |",
        "| Potassium | 5.9 |",
        "After the table. The end.",
    ]
    assert (
        embedded_text("Labs", None, "| Sodium | 138 |", count, table_head=HEAD)
        == "Labs Test Value\n| Sodium | 138 |"
    )
