import io
from typing import Any
from unicodedata import category

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from pypdf._codecs.symbol import _symbol_encoding

from retrieval.files.file_types import FileType, Reading, UnreadReason
from retrieval.files.reading import read_file
from retrieval.files.symbols import UNKNOWN, shown
from tests.retrieval.pdfs import pdf_of

DOUBTFUL = {1: UnreadReason.DOUBTFUL}
SPACES = nsdecls("w", "m") + (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:x="http://schemas.microsoft.com/office/word/2015/wordml/symex"'
)
SYMBOL = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>'
MU = '<w:sym w:font="Symbol" w:char="F06D"/>'
BEGIN, SEPARATE, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)
FIELD = (
    BEGIN
    + "<w:r><w:instrText>SYMBOL 109 \\f &quot;</w:instrText></w:r><w:r><w:instrText>Symbol&quot; \\s 11"
    "</w:instrText></w:r>" + SEPARATE + "{}" + END
)
EMOJI = (
    "<w:r><mc:AlternateContent><mc:Choice><x:symEx x:font='Segoe UI Emoji' x:char='1F60A'/></mc:Choice>"
    "<mc:Fallback><w:t>?</w:t></mc:Fallback></mc:AlternateContent></w:r>"
)
TWICE = "<w:r><mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent></w:r>"
BOX = "<w:txbxContent><w:p><w:r>{}</w:r></w:p></w:txbxContent>"


def test_the_table_of_symbol_agrees_with_another_one():
    others = {chr(0xF000 + code): one for code, one in enumerate(_symbol_encoding)}
    known = {
        code: one for code, one in others.items() if code >= "\uf020" and ord(code) % 0x80 > 0x1F
    }
    mapped = {code: one for code, one in known.items() if category(one) not in {"Co", "Cc"}}
    same = {"\u2206": "\u0394", "\u2126": "\u03a9", "\u03bc": "\u00b5", "ð": UNKNOWN, "ÿ": UNKNOWN}

    assert len(mapped) > 150
    assert {one: shown(one, "Symbol") for one in mapped} == {
        code: same.get(one, one) for code, one in mapped.items()
    }


def of_docx(*runs: str, change: Any = None) -> Reading:
    document, written = Document(), io.BytesIO()
    paragraph = document.add_paragraph("5 ")
    for run in runs:
        for element in parse_xml(f"<w:p {SPACES}>{run}</w:p>"):
            paragraph._p.append(element)
    paragraph.add_run("g")
    if change is not None:
        change(document)
    document.save(written)
    return read_file(FileType.DOCX, written.getvalue(), None)


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (f"<w:r>{MU}</w:r>", "5 µg"),
        ('<w:r><w:sym w:font="Symbol" w:char="B3"/></w:r>', "5 ≥g"),
        (f'<w:r>{SYMBOL}<w:sym w:char="F06D"/></w:r>', "5 µg"),
        ('<w:r><w:sym w:font="Arial" w:char="00B0"/></w:r>', "5 °g"),
        (f"<w:r>{SYMBOL}<w:t>m</w:t></w:r>", "5 µg"),
        (f"<w:r>{SYMBOL}<w:t>\uf06d\uf020\u2265\xa0³</w:t></w:r>", "5 µ ≥\xa0≥g"),
        (
            '<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Arial"/></w:rPr><w:t>m³\uf06d</w:t></w:r>',
            "5 µ³µg",
        ),
        (
            '<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:asciiTheme="minorHAnsi"/></w:rPr><w:t>m</w:t></w:r>',
            "5 mg",
        ),
        (f"<w:ins><w:hyperlink><w:r>{MU}</w:r></w:hyperlink></w:ins>", "5 µg"),
        (f"<w:del><w:r>{MU}</w:r></w:del>", "5 g"),
        (f"<w:fldSimple w:instr='DATE'><w:r>{MU}</w:r></w:fldSimple>", "5 µg"),
        ("<w:fldSimple w:instr='SYMBOL 0x6d \\f Symbol'/>", "5 µg"),
        (FIELD.format(""), "5 µg"),
        (FIELD.format(f"<w:r>{SYMBOL}<w:t>m</w:t></w:r>"), "5 µg"),
        (FIELD.replace("SYMBOL", "DATE").format(""), "5 g"),
        (f"<m:oMath><m:r>{MU}</m:r><m:r>{SYMBOL}<m:t>m</m:t></m:r></m:oMath>", "5 µµg"),
        (EMOJI, "5 😊g"),
        (TWICE.format("", MU), "5 µg"),
        (TWICE.format(BOX.format(MU), BOX.format(MU)), "5 g\n\nµ"),
    ],
)
def test_word_shows_the_signs_of_the_font_symbol(run: str, text: str):
    found = of_docx(run)

    assert (found.text, found.unread) == (text, {})


@pytest.mark.parametrize("place", ["character", "base", "paragraph", "table", "defaults"])
def test_a_style_may_set_the_font(place: str):
    def change(document: Any) -> None:
        document.paragraphs[0].clear()
        paragraph = document.add_table(1, 1).cell(0, 0).paragraphs[0]
        run = paragraph.add_run("m")
        kind = {"paragraph": WD_STYLE_TYPE.PARAGRAPH, "table": WD_STYLE_TYPE.TABLE}
        base = document.styles.add_style("Signs", kind.get(place, WD_STYLE_TYPE.CHARACTER))
        fonts = base.element.get_or_add_rPr()._add_rFonts()
        if place == "defaults":
            fonts = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:rFonts')}")
            fonts.attrib.clear()
        fonts.set(qn("w:ascii"), "symbol")
        match place:
            case "paragraph":
                paragraph.style = base
            case "table":
                document.tables[0].style = base
            case "character" | "base":
                style = document.styles.add_style("Sign", WD_STYLE_TYPE.CHARACTER)
                style.base_style = base
                run.style = style if place == "base" else base

    assert "µ" in of_docx(change=change).text


RTF = (
    rb"{\rtf1\ansi{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\froman\fcharset2{\*\panose 05}Symbol{\*\falt S};}"
    rb"{\f2\fnil\fcharset2 Wingdings;}{\f3\fcharset2 Own;}{\f4\fcharset204 Arial;}{\f5\fcharset128 Gothic;}}\f0 5 %b}"
)
RTF_FIELD = rb'{\field{\*\fldinst {\f0 SYMBOL 109 \\f "Symbol" \\s 11}}{\fldrslt%b}}g'


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (rb"{\f1 m}g", "5 µg"),
        (rb"\f1 m\plain g", "5 µg"),
        (rb"{\b\f1\'6d}{\f1{\f0 m}\'b3\par}", "5 µm≥"),
        (rb"\f1\u-3987\'6d\f0 g \f1\u61619?", "5 µg ≥"),
        (rb"{\uc0\f1\u8805}\u8805{\f1\tab\'b7}", "5 ≥≥\t•"),
        (rb"{\listtext\f1\'b7\tab}{\listtext\f2\'a7\tab}{\*\other \f1 m}", "5 •\t•"),
        (RTF_FIELD % rb"", "5 µg"),
        (RTF_FIELD % rb"{\f1 m}", "5 µg"),
        (RTF_FIELD.replace(b"SYMBOL", b"DATE") % rb"", "5 g"),
        (rb"{\pict\bin3 }{}m}\f4\'ec\f5\'83A\u-10179?\u-8704?", "5 мア😀"),
    ],
)
def test_rtf_shows_the_signs_of_the_font_symbol(written: bytes, text: str):
    found = read_file(FileType.RTF, RTF % written, None)

    assert (found.text, found.unread) == (text, {})


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('<font face="Symbol">m</font>g', "µg"),
        ("<font face=symbol>&#xF06D;&#xb3;</font>", "µ≥"),
        (
            "<p style=\"font-family: 'Symbol', serif\">m<span style='font:9pt/1 Arial'>m</span><tt>&nbsp;</tt>",
            "µm",
        ),
        (
            "<style>.s {font: italic 1em Symbol}</style><p class=s>m<i style='font-family:inherit'>m</i>",
            "µ*µ*",
        ),
        ("<p style='font-family: Symbol; font: x-large Arial'>m</p>", "m"),
        ("<p style='font-family: Arial, Symbol, \"Segoe UI Symbol\"'>m", "m"),
        (
            "<p><span style='font-family:Wingdings'><span style='mso-list:Ignore'>§</span></span> Rest",
            "• Rest",
        ),
        (
            "<table style='font-family:Symbol'><tr><td>m<tr><td><select><option>m</select></table>",
            "|  |\n| --- |\n| µ |\n| m |",
        ),
    ],
)
def test_html_shows_the_signs_of_the_font_symbol(written: str, text: str):
    found = read_file(FileType.HTML, written.encode(), None)

    assert (found.text.strip(), found.unread) == (text, {})


def test_a_pdf_shows_the_signs_of_the_font_symbol():
    file = pdf_of(b"BT /F1 12 Tf 72 700 Td (m) Tj ET").replace(b"/Helvetica", b"/Symbol")

    assert read_file(FileType.PDF, file, None).text == "µ"


CDA = """<ClinicalDocument xmlns="urn:hl7-org:v3"><component><section><text>5 \uf06dg</text></section></component>
</ClinicalDocument>"""


@pytest.mark.parametrize(
    ("type_", "content", "text"),
    [
        (FileType.RTF, RTF % rb"{\f2 J\'e0}g {\f3 A}", "5 \ufffd\ufffdg \ufffd"),
        (FileType.RTF, RTF % rb"\u-3987?g {\f1 `\'80}", "5 \ufffdg \ufffd\ufffd"),
        (FileType.RTF, RTF.replace(b"\\ansi", b"\\ansicpg77777") % rb"\f9 \'b5g", "5 \ufffdg"),
        (FileType.HTML, b"5 <font face='Webdings'>a</font>g", "5 \ufffdg"),
        (FileType.HTML, b"5 &#xF06D;g", "5 \ufffdg"),
        (FileType.XML, CDA.encode(), "5 \ufffdg"),
    ],
)
def test_a_sign_without_a_meaning_is_unknown_and_listed(type_: FileType, content: bytes, text: str):
    found = read_file(type_, content, None)

    assert (found.text, found.unread) == (text, DOUBTFUL)


@pytest.mark.parametrize(
    "run",
    [
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
        '<w:r><w:sym w:font="Arial" w:char="F0FE"/></w:r>',
        '<w:r><w:sym w:font="Symbol" w:char="none"/></w:r>',
        f"<w:r>{SYMBOL.replace('Symbol', 'Wingdings 2')}<w:t>P</w:t></w:r>",
        "<w:r><w:t>\uf06d</w:t></w:r>",
        FIELD.replace("Symbol", "Webdings").format(""),
    ],
)
def test_a_sign_of_word_without_a_meaning_is_unknown_and_listed(run: str):
    found = of_docx(run)

    assert (found.text, found.unread) == ("5 \ufffdg", DOUBTFUL)
