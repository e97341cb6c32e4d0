ROW_MARK = "|"
_INDENT = " \t"


def row_of(line: str) -> str | None:
    """Return a row of a Markdown table without white space around it, or None for another line."""
    row = line.strip(_INDENT)
    return row if row.startswith(ROW_MARK) else None


def indent_of(line: str) -> int:
    return len(line) - len(line.lstrip(_INDENT))
