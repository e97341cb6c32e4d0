from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

PAGE_BREAK = "\n\f\n"
OCR = "ocr"


class FileType(StrEnum):
    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    CSV = "text/csv"
    HTML = "text/html"
    PDF = "application/pdf"
    RTF = "text/rtf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XML = "application/xml"
    UNKNOWN = "application/octet-stream"

    @property
    def of_text(self) -> str:
        match self:
            case FileType.HTML | FileType.DOCX | FileType.XML | FileType.CSV:
                return FileType.MARKDOWN.value
            case FileType.RTF:
                return FileType.TEXT.value
            case _:
                return self.value


SUFFIXES = {
    FileType.TEXT: "txt",
    FileType.MARKDOWN: "md",
    FileType.CSV: "csv",
    FileType.HTML: "html",
    FileType.PDF: "pdf",
    FileType.RTF: "rtf",
    FileType.DOCX: "docx",
    FileType.XML: "xml",
}


class Unreadable(Exception):
    """The file cannot be read; `rule` is the rule of a problem document."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


class UnreadReason(StrEnum):
    SCANNED = "scanned"
    DOUBTFUL = "doubtful-text"


@dataclass(frozen=True, slots=True)
class Reading:
    """The text of a file, with PAGE_BREAK between a PDF's pages. `hidden_removed` counts removed
    characters. Page numbers count from 1: `unread` pages, and pages with text that a program
    `recognised` in an image.
    """

    text: str
    hidden_removed: int = 0
    unread: Mapping[int, UnreadReason] = field(default_factory=dict)
    recognised: frozenset[int] = frozenset()

    @property
    def page_notes(self) -> list[dict[str, Any]]:
        unread = [{"page": page, "reason": str(reason)} for page, reason in self.unread.items()]
        recognised = [{"page": page, "source": OCR} for page in self.recognised]
        return sorted([*unread, *recognised], key=lambda one: one["page"])

    def require_text(self) -> "Reading":
        if self.text.strip():
            return self
        if not self.unread:
            raise Unreadable("not-blank")
        is_doubtful = set(self.unread.values()) == {UnreadReason.DOUBTFUL}
        raise Unreadable("doubtful-text" if is_doubtful else "scanned-file")
