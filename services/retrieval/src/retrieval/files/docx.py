import io
import re
from typing import TYPE_CHECKING, Any

from retrieval.files.docx_content import prepare
from retrieval.files.docx_hidden import remove_hidden
from retrieval.files.docx_strict import without_strict
from retrieval.files.docx_symbols import write_symbols

if TYPE_CHECKING:
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

_HEADING = re.compile(r"Heading (\d)")


def text_of(content: bytes) -> tuple[str, int]:
    """Headers, footers and comments are omitted. Return the text and the number of hidden characters."""
    from docx import Document

    document = Document(io.BytesIO(without_strict(content)))
    write_symbols(document)
    removed = remove_hidden(document)
    prepare(document.element.body)
    return _blocks(document), removed


# Any: the document or a cell.
def _blocks(container: Any) -> str:
    from docx.text.paragraph import Paragraph

    found = container.iter_inner_content()
    parts = [_line(one) if isinstance(one, Paragraph) else _table(one) for one in found]
    return "\n\n".join(part for part in parts if part)


def _line(paragraph: "Paragraph") -> str:
    text = paragraph.text.strip()
    style = paragraph.style.name if paragraph.style is not None else None
    heading = _HEADING.fullmatch(style or "")
    if heading and text:
        return f"{'#' * int(heading[1])} {text}"
    return f"- {text}" if text and (style or "").startswith("List") else text


def _table(table: "Table") -> str:
    rows = [row.cells for row in table.rows]
    every = {cell._tc: cell for cells in rows for cell in cells}  # noqa: SLF001 - Merged cells repeat.
    is_one_line = len(rows) == 1 or len(table.columns) == 1
    if is_one_line and any(cell.tables for cell in every.values()):
        # A row or column with tables in its cells only arranges them.
        return "\n\n".join(filter(None, map(_blocks, every.values())))
    texts = {element: _cell(cell) for element, cell in every.items()}
    lines = [f"| {' | '.join(texts[cell._tc] for cell in cells)} |" for cells in rows]  # noqa: SLF001
    if lines:
        lines.insert(1, f"|{' --- |' * len(rows[0])}")
    return "\n".join(lines)


def _cell(cell: "_Cell") -> str:
    return _words_of(cell).replace("|", "\\|")


def _words_of(cell: "_Cell") -> str:
    """Rows of tables within the cell end with a semicolon."""
    parts = [
        _rows_of(one) if hasattr(one, "rows") else one.text for one in cell.iter_inner_content()
    ]
    return " ".join(" ".join(parts).split())


def _rows_of(table: Any) -> str:
    """Merged cells are read once: repeating them at each depth of nested tables takes exponential time."""
    read: set[Any] = set()
    rows = []
    for row in table.rows:
        cells = {cell._tc: cell for cell in row.cells if cell._tc not in read}  # noqa: SLF001
        read.update(cells)
        rows.append(", ".join(map(_words_of, cells.values())))
    return "; ".join(filter(None, rows))
