import csv
import io
import re
from dataclasses import replace

from chassis import character_sets
from chassis.invisible_characters import without_invisible
from retrieval.files import cda, docx, rtf
from retrieval.files.file_types import FileType, Reading, Unreadable, UnreadReason
from retrieval.files.symbols import UNKNOWN

MAX_CHARACTERS = 10 * 1024 * 1024
DELIMITERS = ",;\t|"
_DECLARED_CHARSET = re.compile(
    rb"<(?:meta[^>]{0,200}charset|\?xml[^>]{0,100}encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})",
    re.IGNORECASE,
)
# Their fonts and code pages decide about characters, and the file is one page.
OF_FONTS = frozenset({FileType.DOCX, FileType.HTML, FileType.RTF, FileType.XML})
IN_PROCESS = frozenset({FileType.TEXT, FileType.MARKDOWN})  # Not worth a process of their own.


def read_file(type_: FileType, content: bytes, charset: str | None) -> Reading:
    """Return the text, which may be blank."""
    try:
        found = _read(type_, content, charset)
        text, removed = without_invisible(found.text)
    except Unreadable:
        raise
    except (MemoryError, RecursionError):
        raise Unreadable("file-within-limits") from None
    except Exception:  # noqa: BLE001 - Parsers raise anything for a broken file.
        raise Unreadable("broken-file") from None
    if len(text) > MAX_CHARACTERS:
        raise Unreadable("file-within-limits")
    unread = {1: UnreadReason.DOUBTFUL} if type_ in OF_FONTS and UNKNOWN in text else found.unread
    return replace(found, text=text, hidden_removed=found.hidden_removed + removed, unread=unread)


def _read(type_: FileType, content: bytes, charset: str | None) -> Reading:
    # Import late: only some file types need these slow modules.
    match type_:
        case FileType.PDF:
            from retrieval.files.pdf import pdf_text

            return pdf_text(content, MAX_CHARACTERS)
        case FileType.HTML | FileType.XML:
            from retrieval.files.html import html_text

            is_html = type_ is FileType.HTML
            source = (
                decoded(content, charset or _declared(content)) if is_html else cda.html_of(content)
            )
            return Reading(*html_text(source))
        case FileType.RTF:
            return Reading(rtf.text_of(content))
        case FileType.DOCX:
            return Reading(*docx.text_of(content))
        case FileType.CSV:
            return Reading(_table(decoded(content, charset)))
        case _:
            return Reading(decoded(content, charset))


def decoded(content: bytes, charset: str | None) -> str:
    """Return the text without a byte order mark."""
    try:
        text = character_sets.decoded(content, charset or "utf-8")
    except ValueError:
        raise Unreadable("file-encoding") from None
    text = text.removeprefix("\ufeff")
    if "\0" in text:
        raise Unreadable("no-nul-character")
    return text


def _declared(content: bytes) -> str | None:
    found = _DECLARED_CHARSET.search(content[:2048])
    return None if found is None else found[1].decode("ascii")


def _table(text: str) -> str:
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    csv.field_size_limit(MAX_CHARACTERS)
    rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(row)]
    width = max(map(len, rows), default=0)
    lines = [f"| {' | '.join(map(_cell, [*row, *[''] * (width - len(row))]))} |" for row in rows]
    if lines:
        lines.insert(1, f"|{' --- |' * width}")
    return "\n".join(lines)


def _cell(value: str) -> str:
    return " ".join(value.split()).replace("|", "\\|")
