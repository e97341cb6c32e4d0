"""Fonts that declare their characters in unusual ways, or not at all."""

import re
import struct

import pytest

from retrieval.files.file_types import FileType, Reading, Unreadable, UnreadReason
from retrieval.files.reading import read_file
from tests.retrieval.pdfs import pdf_of

HELVETICA = b"/Subtype /Type1 /BaseFont /Helvetica"
BOTH = b"/F1 3 0 R /F2 << /Type /Font %b >>" % HELVETICA


def file_of(content: bytes, font: bytes, stream: bytes = b"x") -> bytes:
    """Return a page with this font as F1, and Helvetica as F2. `stream` is object 4."""
    whole = b"/Length %d >>\nstream\n%b\nendstream" % (len(stream), stream)
    return (
        pdf_of(content)
        .replace(HELVETICA, font)
        .replace(b"/Length 1 >>\nstream\nx\nendstream", whole)
        .replace(b"/F1 3 0 R", BOTH)
    )


def read(content: bytes, font: bytes, stream: bytes = b"x") -> Reading:
    return read_file(FileType.PDF, file_of(content, font, stream), None)


def shown(text: str, encoding: str) -> bytes:
    return b"BT /F1 12 Tf 72 700 Td <%b> Tj ET" % text.encode(encoding).hex().encode()


def test_a_text_of_unknown_characters_is_doubtful():
    odd = b"BT /F1 12 Tf 72 700 Td <0102030405060708090102030405> Tj ET"
    found = read_file(FileType.PDF, pdf_of(odd), None)

    assert found.unread == {1: UnreadReason.DOUBTFUL}
    with pytest.raises(Unreadable, match="doubtful-text"):
        found.require_text()


JAPANESE = (
    b"/Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [<< /Type /Font /Subtype "
    b"/CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> "
    b"/FontDescriptor << /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 0 9 9] /ItalicAngle 0 "
    b"/Ascent 880 /Descent -120 /CapHeight 9 /StemV 9 >> >>]"
)


VERTICAL = JAPANESE.replace(b"90ms-RKSJ-H", b"90ms-RKSJ-V")
PATIENT = "患者は高血圧の治療中"


def test_predefined_character_maps_of_chinese_and_japanese_are_decoded():
    assert read(shown(PATIENT, "shift_jis"), JAPANESE).text == PATIENT


@pytest.mark.parametrize("lost", [PATIENT, "中"])
@pytest.mark.parametrize("end", [b"startxref", b"end"])
def test_vertical_text_without_its_font_is_doubtful(lost: str, end: bytes):
    """Also in a file without `startxref`, and if each letter is placed alone."""
    file = file_of(b" ".join(shown(one, "shift_jis") for one in lost), VERTICAL)
    found = read_file(FileType.PDF, file.replace(b"startxref", end), None)

    assert (found.text, found.unread) == ("", {1: UnreadReason.DOUBTFUL})


def test_a_vertical_column_beside_other_text_is_doubtful():
    letter = b" ".join(
        b"BT /F2 12 Tf 72 %d Td (Rest.) Tj ET" % (600 - 14 * row) for row in range(20)
    )
    found = read(shown(PATIENT, "shift_jis") + b" " + letter, VERTICAL)

    assert (found.text.split(), found.unread) == (["Rest."] * 20, {1: UnreadReason.DOUBTFUL})


@pytest.mark.parametrize(
    ("text", "characters", "expected"),
    [
        ("dier", {"i": "iff"}, "differ"),
        ("cell g", {"g": "𠮷𠮷"}, "cell 𠮷"),
        ("cba edc", {"a": "א", "b": "ב", "c": "ג", "d": "ד", "e": "ה"}, "גדה אבג"),
        ("ba XY 12 ed", {"a": "א", "b": "ב", "d": "ד", "e": "ה"}, "דה XY 12 אב"),
        ("ba xXY", {"a": "א", "b": "ב", "x": "ה"}, "XY ה אב"),
        ("AB ba CD", {"a": "א", "b": "ב"}, "AB אב CD"),
        ("bxa", {"a": "س", "x": "ال", "b": "م"}, "سلام"),
        ("bxa", {"a": "س", "x": "لا", "b": "م"}, "سلام"),
        ("bxa", {"a": "س", "x": "\ufefb", "b": "م"}, "سلام"),
        ("xa", {"a": "ي", "x": "محمد"}, "يمحمد"),
        ("AB x CD", {"x": "שלום"}, "AB שלום CD"),
        ("x", {"x": "حَ"}, "حَ"),
        ("bx", {"x": "حَّب", "b": "م"}, "حَّبم"),
        ("x", {"x": "می\u200cروم"}, "می\u200cروم"),
        ("b x", {"x": "\ufdf2", "b": "م"}, "الله م"),
        ("b x", {"x": "جح", "b": "م"}, "جح م"),
        ("b x", {"x": "\ufc15", "b": "م"}, "جح م"),
        ("x", {"x": "\ufb4f"}, "אל"),
        ("ab", {"a": "스마", "b": "트"}, "스마트"),
        ("a b", {"a": "스마트", "b": "헬스"}, "스마트 헬스"),
    ],
)
def test_declared_characters_are_in_reading_order(
    text: str, characters: dict[str, str], expected: str
):
    """`text` is painted from left to right."""
    pairs = [(ord(one), text.encode("utf-16-be").hex()) for one, text in characters.items()]
    declared = declaring(*(f"<{code:02x}> <{text}>" for code, text in pairs), codes="<00> <ff>")
    content = b"BT /F1 12 Tf 72 700 Td (%b) Tj ET" % text.encode()

    assert read(content, HELVETICA + DECLARED, declared).text == expected


def test_text_that_replaces_glyphs_keeps_its_order():
    """`ActualText` of PDF: programs write it for ligatures."""
    word = "سلام"
    span = b"/Span << /ActualText <feff%b> >> BDC " % word.encode("utf-16-be").hex().encode()

    assert read(span + b"BT /F1 12 Tf 72 700 Td (abcdefgh) Tj ET EMC", HELVETICA).text == word


def declaring(*rows: str, kind: str = "bfchar", codes: str = "<0000> <ffff>") -> bytes:
    lines = f"{len(rows)} begin{kind} {' '.join(rows)} end{kind}"
    return f"begincmap 1 begincodespacerange {codes} endcodespacerange {lines} endcmap".encode()


DECLARED = b" /ToUnicode 4 0 R"
COMPOSITE = (
    b"/Subtype /Type0 /BaseFont /A+Song /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 "
    b"/BaseFont /A+Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 "
    b"/FontDescriptor << /Type /FontDescriptor /FontName /A+Song /Flags 4 /FontBBox [0 0 900 900] /ItalicAngle 0 "
    b"/Ascent 880 /Descent -120 /CapHeight 9 /StemV 9 %b>> >>]"
)
BUYER = b"BT /F2 12 Tf 72 720 Td (Buyer of the ward:) Tj ET "
NAME = "黎荣建国"


@pytest.mark.parametrize("in_form", [False, True])
def test_numbers_of_glyphs_are_marked_not_read_as_characters(*, in_form: bool):
    name = shown(NAME, "utf-16-be")
    file = file_of(
        BUYER + (b"/Form Do" if in_form else name), HELVETICA if in_form else COMPOSITE % b""
    )
    if in_form:
        resources = b"<< /Font << /F1 << /Type /Font %b >> >> >>" % (COMPOSITE % b"")
        form = b"/BBox [0 0 612 792] /Resources %b /Length %d >>\nstream\n%b" % (
            resources,
            len(name),
            name,
        )
        file = re.sub(rb"/BBox \[0 0 1 1\].*?/Scan Do", lambda _: form, file, flags=re.DOTALL)

    found = read_file(FileType.PDF, file, None)

    assert found.text == f"Buyer of the ward:\n{chr(0xFFFD) * 4}"
    assert found.unread == {1: UnreadReason.DOUBTFUL}


@pytest.mark.parametrize("glyphs", ["&RXJK", "  \n\r\t"])
def test_glyph_numbers_are_not_read_as_letters_or_spaces(glyphs: str):
    found = read(shown(glyphs, "utf-16-be"), COMPOSITE % b"")

    with pytest.raises(Unreadable, match="doubtful-text"):
        found.require_text()


@pytest.mark.parametrize(
    ("shift", "font", "declared"),
    [
        (0, DECLARED, declaring("<4e00> <9eff> 19968", kind="cidrange")),
        (0, DECLARED, declaring("<0000> <ffff> <0000>", kind="bfrange")),
        (7, DECLARED, declaring("<0001> <0002> [<01> <02>] <4e07> <9f07> <4e00>", kind="bfrange")),
        (0, b" /ToUnicode /Identity-H", b"x"),
    ],
)
def test_ranges_of_characters_are_read(shift: int, font: bytes, declared: bytes):
    codes = "".join(chr(ord(one) + shift) for one in NAME)
    found = read(shown(codes, "utf-16-be"), COMPOSITE % b"" + font, declared)

    assert (found.text, found.unread) == (NAME, {})


def truetype() -> bytes:
    """Return a font with two glyphs without shapes."""
    tables = {
        b"glyf": bytes(4),
        b"head": struct.pack(
            ">4I2H2Q4h2H3h", 1 << 16, 0, 0, 0x5F0F3CF5, 0, 1000, *[0] * 4, 9, 9, 0, 8, 2, 0, 0
        ),
        b"hhea": struct.pack(">I3hH6h8xhH", 1 << 16, 900, -100, 0, 500, 0, 0, 9, 1, 0, 0, 0, 1),
        b"hmtx": struct.pack(">Hhh", 500, 0, 0),
        b"loca": bytes(6),
        b"maxp": struct.pack(">I14H", 1 << 16, 2, *[0] * 13),
    }
    font = struct.pack(">I4H", 1 << 16, len(tables), 64, 2, 32)
    place = len(font) + 16 * len(tables)
    for name, table in tables.items():
        font += struct.pack(">4s3I", name, 0, place, len(table))
        place += len(table)
    return font + b"".join(tables.values())


@pytest.mark.parametrize(
    ("embedded", "between"), [(b"/FontFile2 4 0 R ", " "), (b"", chr(0xFFFD) * 2)]
)
def test_a_glyph_without_a_shape_is_a_space(embedded: bytes, between: str):
    """The shapes of a font that is not in the file are unknown."""
    content = (
        b"BT /F2 12 Tf 72 700 Td (Rest) Tj /F1 12 Tf <00010001> Tj /F2 12 Tf (and drink) Tj ET"
    )

    assert read(content, COMPOSITE % embedded, truetype()).text == f"Rest{between}and drink"
