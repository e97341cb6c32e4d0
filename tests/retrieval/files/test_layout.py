import pytest

from retrieval.files.file_types import FileType, UnreadReason
from retrieval.files.reading import read_file
from tests.retrieval.pdfs import pdf_of

LEFT = (
    "The patient was admitted",
    "with chest pain and was",
    "treated with aspirin and",
    "clopidogrel.",
)
RIGHT = (
    "Follow-up is planned in",
    "four weeks with the",
    "cardiologist. Metoprolol",
    "was stopped.",
)
LABS = (
    ("Potassium", "5.9", "mmol/L", "H"),
    ("Sodium", "138", "mmol/L", ""),
    ("Creatinine", "88", "umol/L", "H"),
)
TABLE = (
    "| Potassium | 5.9 | mmol/L | H |\n| --- | --- | --- | --- |\n"
    "| Sodium | 138 | mmol/L |  |\n| Creatinine | 88 | umol/L | H |"
)
Placed = tuple[float, float, str]


def page(*texts: Placed, turn: bytes = b"1 0 0 1") -> bytes:
    return b" ".join(
        b"BT /F1 10 Tf %b %g %g Tm (%b) Tj ET" % (turn, x, y, text.encode("latin-1"))
        for x, y, text in texts
    )


def text_of(*pages: bytes) -> str:
    return read_file(FileType.PDF, pdf_of(*pages), None).text


def column(x: float, lines: tuple[str, ...], *, top: float = 700, step: float = 12) -> list[Placed]:
    return [(x, top - step * row, line) for row, line in enumerate(lines)]


@pytest.mark.parametrize("shift", [0, 5])
@pytest.mark.parametrize("order", ["columns", "rows", "upwards"])
def test_columns_stay_apart_whatever_the_order_of_painting(order: str, shift: float):
    placed = [*column(72, LEFT), *column(320, RIGHT, top=700 - shift)]
    if order != "columns":
        placed.sort(key=lambda one: one[1] if order == "upwards" else -one[1])
    title = (
        72,
        730,
        "A discharge letter of the hospital of St. Mary that is wider than one column",
    )

    assert text_of(page(title, *placed)).replace("\n\n", "\n") == "\n".join(
        [title[2], *LEFT, *RIGHT]
    )


@pytest.mark.parametrize("by_column", [False, True])
def test_a_table_becomes_a_markdown_table(by_column: bool):
    cells = [
        (72 + 120 * at, 650 - 16 * row, text)
        for row, texts in enumerate(LABS)
        for at, text in enumerate(texts)
        if text
    ]
    if by_column:
        cells.sort(key=lambda one: one[0])

    text = text_of(
        page((72, 700, "Results of 12 April, as seen by us"), *cells, (72, 560, "Kind regards"))
    )

    assert text == f"Results of 12 April, as seen by us\n\n{TABLE}\n\nKind regards"


def test_the_lines_of_a_cell_stay_together():
    cells = [
        *((72, 700, "Drug"), (180, 700, "Dose"), (260, 700, "Remark on a|b")),
        *(
            (72, 676, "Warfarin"),
            (180, 676, "5 mg"),
            (260, 676, "daily, check INR"),
            (260, 664, "each week"),
        ),
        *((72, 640, "Aspirin"), (180, 640, "81 mg"), (260, 640, "daily")),
    ]

    assert text_of(page(*cells)) == (
        "| Drug | Dose | Remark on a\\|b |\n| --- | --- | --- |\n"
        "| Warfarin | 5 mg | daily, check INR each week |\n| Aspirin | 81 mg | daily |"
    )


def test_a_sidebar_is_read_apart_from_the_letter():
    letter = tuple(f"This is line number {row} of the long letter" for row in range(6))
    sidebar = ("St. Mary", "Ward 4", "Tel. 5550", "Bed 12")

    text = text_of(page(*column(250, letter), *column(72, sidebar, step=17)))

    assert text.replace("\n\n", "\n").split("\n") == [*sidebar, *letter]


def test_turned_pages_are_read_like_others():
    down = [(72 + 12 * row, 100, line) for row, line in enumerate(LEFT)]

    assert text_of(page(*down, turn=b"0 1 -1 0")) == "\n".join(LEFT)


def test_words_are_divided_by_gaps_and_bold_letters_are_read_once():
    kerned = b"BT /F1 12 Tf 72 700 Td [(Meto) 40 (prolol) -300 (stopped)] TJ ET"
    bold = b"BT /F1 12 Tf 72 680 Td (Bold) Tj ET BT /F1 12 Tf 72.4 680 Td (Bold) Tj ET"

    assert text_of(kerned + b" " + bold) == "Metoprolol stopped\nBold"


def test_pages_without_text_are_listed_and_blank_pages_are_not():
    found = read_file(FileType.PDF, pdf_of(page((72, 700, "Cough.")), b"/Scan Do", b""), None)

    assert found.text == "Cough.\n\f\n\n\f\n"
    assert found.unread == {2: UnreadReason.SCANNED}
