import io
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.table import Table
    from docx.text.paragraph import Paragraph

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LEAST_HALF_POINTS, WHITE = 4, "FFFFFF"
_HEADING = re.compile(r"Heading (\d)")


def text_of(content: bytes) -> tuple[str, int]:
    """Headers, footers and comments are omitted. Return the text and the number of hidden characters."""
    from docx import Document  # noqa: PLC0415 - Other files do not need it.
    from docx.text.paragraph import Paragraph  # noqa: PLC0415

    document = Document(io.BytesIO(content))
    _accept_changes(document.element.body)
    removed = _remove_hidden(document.element.body)
    blocks = document.iter_inner_content()
    parts = [_line(one) if isinstance(one, Paragraph) else _table(one) for one in blocks]
    return "\n\n".join(part for part in parts if part), removed


# Any: an element of lxml, which is not annotated; also below.
def _remove_hidden(body: Any) -> int:
    removed = 0
    for run in list(body.iter(f"{W}r")):
        if _is_hidden(run):
            removed += len("".join(run.text.split()))
            run.getparent().remove(run)
    return removed


def _is_hidden(run: Any) -> bool:
    style = run.find(f"{W}rPr")
    if style is None:
        return False
    vanish, size, color = (style.find(f"{W}{name}") for name in ("vanish", "sz", "color"))
    if vanish is not None and vanish.get(f"{W}val", "1") not in {"0", "false", "off"}:
        return True
    half_points = "" if size is None else size.get(f"{W}val", "")
    if half_points.isdecimal() and int(half_points) < LEAST_HALF_POINTS:
        return True
    is_white = color is not None and color.get(f"{W}val", "").upper() == WHITE
    return is_white and not any(map(_is_shaded, (run, *run.iterancestors())))


def _is_shaded(element: Any) -> bool:
    kinds = ("rPr", "pPr", "tcPr", "tblPr")
    return any(element.find(f"{W}{kind}/{W}shd") is not None for kind in kinds)


def _accept_changes(body: Any) -> None:
    """Accept tracked changes: the library omits inserted text and the content of form fields."""
    for name in ("ins", "moveTo", "smartTag", "sdtContent", "sdt"):
        for element in list(body.iter(f"{W}{name}")):
            for child in list(element):
                if child.tag not in {f"{W}sdtPr", f"{W}sdtEndPr"}:
                    element.addprevious(child)
            element.getparent().remove(element)


def _line(paragraph: "Paragraph") -> str:
    text = paragraph.text.strip()
    style = paragraph.style.name if paragraph.style is not None else None
    heading = _HEADING.fullmatch(style or "")
    if heading and text:
        return f"{'#' * int(heading[1])} {text}"
    return f"- {text}" if text and (style or "").startswith("List") else text


def _table(table: "Table") -> str:
    rows = [[_cell(cell.paragraphs) for cell in row.cells] for row in table.rows]
    lines = [f"| {' | '.join(cells)} |" for cells in rows]
    if lines:
        lines.insert(1, f"|{' --- |' * len(rows[0])}")
    return "\n".join(lines)


def _cell(paragraphs: "list[Paragraph]") -> str:
    return " ".join(" ".join(one.text for one in paragraphs).split()).replace("|", "\\|")
