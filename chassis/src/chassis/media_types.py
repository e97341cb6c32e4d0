"""Recognises the type of a content from its bytes."""

import re

from chassis.character_sets import decoded

PDF, RTF, HTML, XML, TEXT = (
    "application/pdf",
    "text/rtf",
    "text/html",
    "application/xml",
    "text/plain",
)
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
BEGIN = 4096
_CDA = re.compile(rb"<(?:\w+:)?ClinicalDocument\b")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|div|p|h[1-6]|table|span|br)\b",
    re.IGNORECASE | re.DOTALL,
)
_HL7_V2 = b"MSH|"
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1f]")


def recognised(content: bytes) -> str | None:
    """Return None for images, programs and other content without text."""
    begin = content[:BEGIN].removeprefix(b"\xef\xbb\xbf").lstrip()
    signatures = (
        (b"%PDF-" in begin[:1024], PDF),
        (begin.startswith(b"{\\rtf"), RTF),
        (begin.startswith(b"PK\3\4"), DOCX if b"word/document.xml" in content else None),
        (begin.startswith(_HL7_V2), None),
        (_CDA.search(begin) is not None, XML),
        (_HTML.match(begin) is not None, HTML),
        (begin.startswith(b"<?xml"), None),
        (_is_text(content), TEXT),
    )
    return next((type_ for applies, type_ in signatures if applies), None)


def _is_text(content: bytes) -> bool:
    if _CONTROLS.search(content):
        return False
    try:
        decoded(content, "utf-8")
    except ValueError:
        return _is_western(content)
    return bool(content.strip())


def _is_western(content: bytes) -> bool:
    ascii_bytes = sum(byte < 128 for byte in content[:BEGIN])  # noqa: PLR2004
    return ascii_bytes >= 0.7 * len(content[:BEGIN])
