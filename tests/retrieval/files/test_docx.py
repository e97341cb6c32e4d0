import io
import re
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from retrieval.files.file_types import FileType, Reading
from retrieval.files.reading import read_file

WHITE = RGBColor(255, 255, 255)
MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
COMPATIBLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


# Any: a document of python-docx; also below.
def read(document: Any) -> Reading:
    stream = io.BytesIO()
    document.save(stream)
    return read_file(FileType.DOCX, stream.getvalue(), None)


def shading(fill: str) -> Any:
    found = OxmlElement("w:shd")
    found.set(qn("w:val"), "clear")
    found.set(qn("w:fill"), fill)
    return found


def hide(font: Any) -> None:
    font.hidden = True


def shrink(font: Any) -> None:
    font.size = Pt(1)


def whiten(font: Any) -> None:
    font.color.rgb = RGBColor(254, 255, 254)


WAYS = [hide, shrink, whiten]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("place", ["run", "character style", "base style", "paragraph style"])
def test_hidden_text_is_removed(way: Callable[[Any], None], place: str):
    document = Document()
    paragraph = document.add_paragraph("Cough.")
    styles = document.styles
    if place == "run":
        way(paragraph.add_run("Secret").font)
    elif place == "paragraph style":
        style = styles.add_style("Notes", WD_STYLE_TYPE.PARAGRAPH)
        way(style.font)
        document.add_paragraph("Secret", style=style)
    else:
        base = styles.add_style("Base", WD_STYLE_TYPE.CHARACTER)
        way(base.font)
        style = styles.add_style("Quiet", WD_STYLE_TYPE.CHARACTER)
        style.base_style = base
        paragraph.add_run("Secret", style=base if place == "character style" else style)

    found = read(document)

    assert (found.text, found.hidden_removed) == ("Cough.", 6)


@pytest.mark.parametrize("way", WAYS)
def test_a_run_can_show_what_its_style_hides(way: Callable[[Any], None]):
    document = Document()
    style = document.styles.add_style("Notes", WD_STYLE_TYPE.PARAGRAPH)
    way(style.font)
    run = document.add_paragraph(style=style).add_run("Cough.")
    run.font.hidden = False
    run.font.size = Pt(11)
    run.font.color.rgb = RGBColor(0, 0, 0)

    assert read(document).text == "Cough."


def test_a_text_that_two_styles_hide_is_shown():
    document = Document()
    outer = document.styles.add_style("Notes", WD_STYLE_TYPE.PARAGRAPH)
    inner = document.styles.add_style("Quiet", WD_STYLE_TYPE.CHARACTER)
    hide(outer.font)
    hide(inner.font)
    document.add_paragraph(style=outer).add_run("Cough.", style=inner)

    assert read(document).text == "Cough."


@pytest.mark.parametrize(
    ("place", "is_shown"),
    [
        ("dark cell", True),
        ("white cell", False),
        ("table style", True),
        ("paragraph style", True),
        ("dark paper", True),
        ("highlighted", True),
    ],
)
def test_white_text_on_a_color_is_shown(place: str, is_shown: bool):
    document = Document()
    table = document.add_table(1, 1)
    cell = table.cell(0, 0)
    run = cell.paragraphs[0].add_run("Cough.")
    run.font.color.rgb = WHITE
    match place:
        case "dark cell" | "white cell":
            fill = shading("1F3864" if place == "dark cell" else "FFFFFF")
            cell._tc.get_or_add_tcPr().append(fill)
        case "table style":
            style = document.styles.add_style("Rows", WD_STYLE_TYPE.TABLE)
            part = parse_xml(
                f'<w:tblStylePr {nsdecls("w")} w:type="firstRow"><w:tcPr/></w:tblStylePr>'
            )
            part[0].append(shading("4472C4"))
            style.element.append(part)
            table.style = style
        case "paragraph style":
            style = document.styles.add_style("Dark", WD_STYLE_TYPE.PARAGRAPH)
            style.element.get_or_add_pPr().append(shading("000000"))
            cell.paragraphs[0].style = style
        case "dark paper":
            paper = OxmlElement("w:background")
            paper.set(qn("w:color"), "000000")
            document.element.insert(0, paper)
        case _:
            run.font.highlight_color = 4

    found = read(document)

    assert ("Cough." in found.text, found.hidden_removed) == (is_shown, 0 if is_shown else 6)


def test_text_boxes_follow_their_paragraph():
    document = Document()
    host = document.add_paragraph("Plan").runs[0]._r
    box = "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p><w:p/></w:txbxContent>"
    for text in ("Stop metoprolol.", "Rest."):
        host.append(
            parse_xml(
                f"<mc:AlternateContent {COMPATIBLE} {nsdecls('w')}><mc:Choice><w:drawing>{box.format(text)}</w:drawing>"
                f"</mc:Choice><mc:Fallback><w:pict>{box.format(text)}</w:pict></mc:Fallback></mc:AlternateContent>"
            )
        )
    document.add_paragraph("Kind regards")

    assert read(document).text == "Plan\n\nStop metoprolol.\n\nRest.\n\nKind regards"


def drawing(text: str, fill: str, *, behind: int = 0, width: int = 5_486_400) -> Any:
    """Return an anchored shape of three lines with a text box."""
    return parse_xml(
        f"<w:drawing {nsdecls('w', 'wp', 'a')}><wp:anchor behindDoc='{behind}'><wp:extent cx='{width}' cy='560000'/>"
        "<wps:wsp xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'>"
        f"<wps:spPr>{fill}</wps:spPr><wps:txbx><w:txbxContent><w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr>"
        f"<w:t>{text}</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing>"
    )


DARK = "<a:solidFill><a:srgbClr val='1F3864'/></a:solidFill>"
LIGHT = "<a:solidFill><a:srgbClr val='FFFFFF'/></a:solidFill>"


@pytest.mark.parametrize(
    ("fills", "shown", "removed"),
    [
        ([DARK], ["Cough."], 0),
        ([""], ["Cough."], 0),  # The theme may have a fill.
        ([LIGHT], [], 6),
        (["<a:noFill/>"], [], 6),
        (["<a:noFill/>", DARK], ["Cough.", "Cough."], 0),  # The first may lie on the second.
    ],
)
@pytest.mark.parametrize("way", [whiten, shrink])
def test_the_anchor_of_a_text_box_may_be_hidden(
    way: Callable[[Any], None], fills: list[str], shown: list[str], removed: int
):
    document = Document()
    run = document.add_paragraph().add_run("Secret")
    way(run.font)
    for fill in fills:
        run._r.append(drawing("Cough.", fill))

    found = read(document)

    assert (found.text.split(), found.hidden_removed) == (shown, removed + 6)


@pytest.mark.parametrize(
    ("behind", "fill", "width", "count"),
    [(1, DARK, 5_486_400, 4), (0, DARK, 5_486_400, 0), (1, LIGHT, 5_486_400, 0), (1, DARK, 9, 0)],
)
def test_white_text_before_a_shape_is_shown(behind: int, fill: str, width: int, count: int):
    document = Document()
    for number in range(5):
        run = document.add_paragraph().add_run("Cough.")
        whiten(run.font)
        if number == 0:
            document.paragraphs[0].add_run()._r.append(
                drawing("", fill, behind=behind, width=width)
            )

    assert read(document).text.split().count("Cough.") == count


@pytest.mark.parametrize(
    "envelope",
    [
        "<w:fldSimple w:instr='DATE'>{}</w:fldSimple>",
        "<w:customXml><w:customXmlPr/><!-- x -->{}</w:customXml>",
        "<w:bdo w:val='ltr'><w:dir w:val='rtl'>{}</w:dir></w:bdo>",
    ],
)
def test_text_within_other_elements_is_read(envelope: str):
    document = Document()
    inner = envelope.format("<w:r><w:t>3 May</w:t></w:r>")
    paragraph = parse_xml(f"<w:p {nsdecls('w')}>{inner}</w:p>")
    document.add_paragraph("On ")._p.append(paragraph[0])

    assert read(document).text == "On 3 May"


def test_a_strict_document_is_read():
    document = Document()
    document.add_heading("Plan", 1)
    whiten(document.add_paragraph("Rest.").add_run("Secret").font)
    stream, strict = io.BytesIO(), io.BytesIO()
    document.save(stream)
    usual = re.compile(
        rb"http://schemas.openxmlformats.org/(\w+)/2006/(?!content-types|relationships\"|metadata)"
    )
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(strict, "w") as target:
        for name in source.namelist():
            part = usual.sub(rb"http://purl.oclc.org/ooxml/\1/", source.read(name))
            target.writestr(name, part.replace(b"extended-properties", b"extendedProperties"))

    found = read_file(FileType.DOCX, strict.getvalue(), None)

    assert (found.text, found.hidden_removed) == ("# Plan\n\nRest.", 6)


def test_formulas_are_written_in_a_line():
    document = Document()

    def part(name: str, text: str) -> str:
        return f"<m:{name}><m:r><m:t>{text}</m:t></m:r></m:{name}>"

    fraction = f"<m:f><m:fPr/>{part('num', 'a+b')}{part('den', '2')}</m:f>"
    power = f"<m:sSup>{part('e', 'r')}{part('sup', '2')}</m:sSup>"
    total = f'<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr>{part("e", "x")}</m:nary>'
    formula = f"<m:oMath {MATH}>{part('e', 'y=')}{fraction}{power}{total}{part('d', 'z')}</m:oMath>"
    document.add_paragraph("So ")._p.append(parse_xml(formula))
    whole = f"<m:oMathPara {MATH}>{formula}</m:oMathPara>"
    document.add_paragraph()._p.append(parse_xml(whole))

    assert read(document).text == "So y=(a+b)/2r^2∑x(z)\n\ny=(a+b)/2r^2∑x(z)"


def test_a_table_within_a_cell_is_read():
    document = Document()
    outer = document.add_table(1, 2)
    outer.cell(0, 0).text = "Labs"
    inner = outer.cell(0, 1).add_table(2, 2)
    for row, texts in enumerate((("Na", "K"), ("138", "4"))):
        for column, text in enumerate(texts):
            inner.cell(row, column).text = text

    assert read(document).text == "Labs\n\n| Na | K |\n| --- | --- |\n| 138 | 4 |"


def test_rows_around_a_table_within_a_cell_stay_rows():
    document = Document()
    outer = document.add_table(2, 2)
    for row, texts in enumerate((("Day", "Labs"), ("Monday", "Fasting"))):
        for column, text in enumerate(texts):
            outer.cell(row, column).text = text
    inner = outer.cell(1, 1).add_table(2, 2)
    for row, texts in enumerate((("Na", "138"), ("K", "4"))):
        for column, text in enumerate(texts):
            inner.cell(row, column).text = text

    assert read(document).text == (
        "| Day | Labs |\n| --- | --- |\n| Monday | Fasting Na, 138; K, 4 |"
    )


@pytest.mark.parametrize("last", [(0, 1), (1, 0)])
def test_merged_cells_of_nested_tables_are_read_once(last: tuple[int, int]):
    document = Document()
    outer = document.add_table(2, 2)
    cell = outer.cell(1, 1)
    for _ in range(40):
        inner = cell.add_table(2, 2)
        cell = inner.cell(0, 0).merge(inner.cell(*last))
    cell.text = "Fasting"

    assert read(document).text.count("Fasting") == 1


@pytest.mark.parametrize(
    ("width", "height", "image", "is_shown"),
    [
        (5_486_400, 8_229_600, "r:embed='rId1'", True),
        (5_486_400, 8_229_600, "", False),
        (1, 8_229_600, "r:embed='rId1'", False),
        (5_486_400, 560_000, "r:embed='rId1'", False),
    ],
)
def test_only_a_picture_of_the_page_is_a_background(
    width: int, height: int, image: str, is_shown: bool
):
    document = Document()
    run = document.add_paragraph().add_run("Cough.")
    whiten(run.font)
    document.paragraphs[0].add_run()._r.append(
        parse_xml(
            f"<w:drawing {nsdecls('w', 'wp', 'a', 'pic', 'r')}><wp:anchor behindDoc='1'>"
            f"<wp:extent cx='{width}' cy='{height}'/><pic:pic><pic:blipFill><a:blip {image}/></pic:blipFill></pic:pic>"
            "</wp:anchor></w:drawing>"
        )
    )
    run._r.append(drawing("Rest.", "<a:noFill/>"))

    assert read(document).text.split() == (["Cough.", "Rest."] if is_shown else [])


@pytest.mark.parametrize(
    ("size", "is_shown"),
    [(size, True) for size in ("4", "12pt", "0.4cm", "1pc")]
    + [(size, False) for size in ("3", "1pt", "0.2mm", "0.01in", "0.1pi", "nan", "inf")],
)
def test_text_of_less_than_two_points_is_removed(size: str, is_shown: bool):
    document = Document()
    run = document.add_paragraph().add_run("Cough.")
    run.font.size = Pt(11)
    run._r.rPr.find(qn("w:sz")).set(qn("w:val"), size)

    assert read(document).text == ("Cough." if is_shown else "")
