import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_HEADING = re.compile(r"Heading (\d)")


def text_of(content: bytes) -> str:
    """Headers, footers, comments and hidden text are omitted."""
    from docx import Document  # noqa: PLC0415 - Other files do not need it.
    from docx.text.paragraph import Paragraph  # noqa: PLC0415

    blocks = Document(io.BytesIO(content)).iter_inner_content()
    parts = [_line(one) if isinstance(one, Paragraph) else _table(one) for one in blocks]
    return "\n\n".join(part for part in parts if part)


def _line(paragraph: "Paragraph") -> str:
    text = _shown(paragraph).strip()
    style = paragraph.style.name if paragraph.style is not None else None
    heading = _HEADING.fullmatch(style or "")
    if heading and text:
        return f"{'#' * int(heading[1])} {text}"
    return f"- {text}" if text and (style or "").startswith("List") else text


def _shown(paragraph: "Paragraph") -> str:
    from docx.text.run import Run  # noqa: PLC0415

    parts = paragraph.iter_inner_content()
    return "".join(one.text for one in parts if not (isinstance(one, Run) and one.font.hidden))


def _table(table: "Table") -> str:
    rows = [[_cell(cell.paragraphs) for cell in row.cells] for row in table.rows]
    lines = [f"| {' | '.join(cells)} |" for cells in rows]
    if lines:
        lines.insert(1, f"|{' --- |' * len(rows[0])}")
    return "\n".join(lines)


def _cell(paragraphs: "list[Paragraph]") -> str:
    return " ".join(" ".join(map(_shown, paragraphs)).split()).replace("|", "\\|")
