import re
from base64 import b64decode, b64encode
from binascii import Error
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass

from chassis.character_sets import decoded
from chassis.distinct_texts import distinct_texts
from chassis.media_types import recognised
from records.chart_texts.rendering.binaries import (
    ELSEWHERE,
    EMPTY,
    MISSING,
    OF_ANOTHER_PATIENT,
    UNKNOWN_TYPE,
    UNREAD,
)
from records.fhir.r4.addresses import BINARY
from records.lenient_json import LenientJSON

PLAIN = frozenset({"text/plain", "text/markdown"})
HTML, CSV = "text/html", "text/csv"
# Retrieval reads them.
FILES = {
    HTML: HTML,
    "application/xhtml+xml": HTML,
    CSV: CSV,
    "application/pdf": "application/pdf",
    "text/rtf": "text/rtf",
    "application/rtf": "text/rtf",
    "application/xml": "application/xml",
    "text/xml": "application/xml",
    "application/cda+xml": "application/xml",
    "application/hl7-cda+xml": "application/xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
}
# Equal texts for a missing Binary and one of another patient, so that they do not reveal which is
# true.
REASONS = {
    ELSEWHERE: "the note is at another address",
    MISSING: "the note is in no Binary of this patient",
    EMPTY: "the Binary has no content",
    OF_ANOTHER_PATIENT: "the note is in no Binary of this patient",
    "base64": "the note is not valid base64",
}
DECLARED_IN_HTML = re.compile(rb"(?i)<(?:meta[^>]{0,200}charset|\?xml[^>]{0,100}encoding)\s*=")
UTF_16 = (BOM_UTF16_LE, BOM_UTF16_BE)
CHARSET = re.compile(r"[A-Za-z0-9_:.-]{1,40}")


def texts(attachments: list[LenientJSON]) -> list[str]:
    return distinct_texts([text for one in attachments if (text := _text(one)) is not None])


@dataclass(frozen=True, slots=True)
class Unread:
    reason: str
    media_type: str = ""

    @property
    def words(self) -> str:
        return REASONS.get(self.reason) or f"{self.media_type or 'content without a type'}"


def unread(attachments: list[LenientJSON]) -> tuple[Unread, ...]:
    found = ((_reason(one), _type(one)[0]) for one in attachments)
    return tuple(Unread(reason, type_) for reason, type_ in found if reason is not None)


def _reason(attachment: LenientJSON) -> str | None:
    if (reason := attachment.text(UNREAD)) is not None:
        return reason
    if attachment.text("data") is None:
        return _reason_of_link(attachment)
    type_, _ = _type(attachment)
    if type_ not in PLAIN | FILES.keys():
        return "base64" if not type_ and _bytes(attachment) is None else "media-type"
    needs_bytes = type_ in PLAIN or FILES[type_] in {HTML, CSV}
    return "base64" if needs_bytes and _bytes(attachment) is None else None


def _reason_of_link(attachment: LenientJSON) -> str | None:
    url, reference = attachment.text("url"), attachment.text("reference") or ""
    if url is None:
        is_binary = "Binary/" in reference and BINARY.fullmatch(reference)
        return MISSING if is_binary else None
    return MISSING if BINARY.fullmatch(url) or url.startswith("#") else ELSEWHERE


@dataclass(frozen=True, slots=True)
class File:
    media_type: str
    data: str
    charset: str | None = None


def files(attachments: list[LenientJSON]) -> tuple[File, ...]:
    found = (file for one in attachments if (file := _file(one)) is not None)
    return tuple(dict.fromkeys(found))


def narrative_file(html: str) -> tuple[File, ...]:
    if not html.strip():
        return ()
    return (File(HTML, b64encode(html.encode()).decode(), "utf-8"),)


def _file(attachment: LenientJSON) -> File | None:
    type_, parameters = _type(attachment)
    data = "".join((attachment.text("data") or "").split())
    media_type = FILES.get(type_)
    if media_type is None or not data:
        return None
    if media_type not in {HTML, CSV}:
        return File(media_type, data)
    content = _bytes(attachment)
    if content is None:
        return None
    declares = media_type == HTML and DECLARED_IN_HTML.search(content[:2048])
    is_declared = "charset=" in parameters or not declares
    return File(media_type, data, _charset(content, parameters) if is_declared else None)


def _type(attachment: LenientJSON) -> tuple[str, str]:
    type_, _, parameters = (attachment.text("contentType") or "").lower().partition(";")
    type_ = type_.strip()
    if type_ in {"", UNKNOWN_TYPE} and (content := _bytes(attachment)) is not None:
        type_ = recognised(content) or type_
    return type_, parameters


def _text(attachment: LenientJSON) -> str | None:
    type_, parameters = _type(attachment)
    if type_ not in PLAIN or (data := _bytes(attachment)) is None:
        return None
    text = decoded(data, _charset(data, parameters))
    return text.removeprefix("\ufeff").replace("\x00", "").strip() or None


def _bytes(attachment: LenientJSON) -> bytes | None:
    data = attachment.text("data")
    if data is None:
        return None
    try:
        return b64decode("".join(data.split()), validate=True)
    except (Error, ValueError):
        return None


def _charset(data: bytes, parameters: str) -> str:
    _, _, declared = parameters.partition("charset=")
    marked = "utf-16" if data.startswith(UTF_16) else ""
    charsets = (marked, declared.partition(";")[0].strip(" \"'"), "utf-8", "windows-1252")
    return next((one for one in charsets if _is_valid(data, one)), "iso-8859-1")


def _is_valid(data: bytes, charset: str) -> bool:
    try:
        decoded(data, charset)
    except ValueError:
        return False
    return CHARSET.fullmatch(charset) is not None
