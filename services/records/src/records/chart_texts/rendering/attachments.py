from base64 import b64decode
from binascii import Error
from dataclasses import dataclass
from html.parser import HTMLParser

from chassis.character_sets import decoded
from chassis.distinct_texts import distinct_texts
from records.chart_texts.rendering.binaries import (
    ELSEWHERE,
    EMPTY,
    MISSING,
    OF_ANOTHER_PATIENT,
    UNREAD,
)
from records.fhir.r4.addresses import BINARY
from records.fhir.r4.resource_types import words
from records.lenient_json import LenientJSON

PLAIN = frozenset({"text/plain", "text/markdown"})
MARKED_UP = frozenset({"text/html", "application/xhtml+xml"})
FILES = {
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
# Equal words for both, so that a text does not reveal whether another patient has the Binary.
REASONS = {
    ELSEWHERE: "the note is at another address",
    MISSING: "the note is in no Binary of this patient",
    EMPTY: "the Binary has no content",
    OF_ANOTHER_PATIENT: "the note is in no Binary of this patient",
    "base64": "the note is not valid base64",
}
STRUCK = frozenset({"del", "s", "strike"})
UNSEEN = frozenset({"script", "style", "title", "template"})
BLOCKS = words(
    """
    address article aside blockquote br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
    h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul
    """
)


def texts(attachments: list[LenientJSON]) -> list[str]:
    """The text of each note once, although several attachments may have it in different formats."""
    return distinct_texts([text for one in attachments if (text := _text(one)) is not None])


@dataclass(frozen=True, slots=True)
class Unread:
    """An attachment that is not read. `media_type` is empty if it is unknown."""

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
    if type_ not in PLAIN | MARKED_UP:
        return None if type_ in FILES else "media-type"
    return "base64" if _bytes(attachment) is None else None


def _reason_of_link(attachment: LenientJSON) -> str | None:
    """Only links and references to a Binary are attachments."""
    url, reference = attachment.text("url"), attachment.text("reference") or ""
    if url is None:
        is_binary = "Binary/" in reference and BINARY.fullmatch(reference)
        return MISSING if is_binary else None
    return MISSING if BINARY.fullmatch(url) or url.startswith("#") else ELSEWHERE


@dataclass(frozen=True, slots=True)
class File:
    media_type: str
    data: str


def files(attachments: list[LenientJSON]) -> tuple[File, ...]:
    held = ((_type(one)[0], "".join((one.text("data") or "").split())) for one in attachments)
    found = (File(FILES[type_], data) for type_, data in held if type_ in FILES and data)
    return tuple(dict.fromkeys(found))


def _type(attachment: LenientJSON) -> tuple[str, str]:
    type_, _, parameters = (attachment.text("contentType") or "").lower().partition(";")
    return type_.strip(), parameters


def _text(attachment: LenientJSON) -> str | None:
    type_, parameters = _type(attachment)
    if type_ not in PLAIN | MARKED_UP or (data := _bytes(attachment)) is None:
        return None
    written = _decoded(data, parameters)
    if type_ in MARKED_UP:
        written = plain(written)
    return written.replace("\x00", "").strip() or None


def _bytes(attachment: LenientJSON) -> bytes | None:
    data = attachment.text("data")
    if data is None:
        return None
    try:
        return b64decode("".join(data.split()), validate=True)
    except (Error, ValueError):
        return None


def _decoded(data: bytes, parameters: str) -> str:
    """Decode by the declared character set, else UTF-8, else Windows-1252, which accepts all bytes."""
    _, _, declared = parameters.partition("charset=")
    for charset in (declared.strip(" \"'"), "utf-8"):
        try:
            return decoded(data, charset).removeprefix("\ufeff")
        except ValueError:
            continue
    return data.decode("cp1252", errors="replace")


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._unseen = 0
        self._is_raised = False  # The next text is superscript; `10<sup>9</sup>` is not `109`.
        self._as_written = 0

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        if tag in UNSEEN:
            self._unseen += 1
        elif tag in BLOCKS:
            self.words.append("\n")
            self._as_written += tag == "pre"
        elif tag in STRUCK:
            self.words.append("[struck out: ")
        elif tag in {"td", "th"}:
            self.words.append(" ")
        elif tag == "sup":
            self._is_raised = True

    def handle_endtag(self, tag: str) -> None:
        if tag in UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in BLOCKS:
            self.words.append("\n")
            self._as_written = max(0, self._as_written - (tag == "pre"))
        elif tag in STRUCK:
            self.words.append("]")
        elif tag == "sup":
            self._is_raised = False

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            if self._is_raised and data.strip():
                data = f"^{data.lstrip()}"
                self._is_raised = False
            self.words.append(data if self._as_written else data.replace("\n", " "))

    def parse_html_declaration(self, i: int) -> int:
        try:
            return super().parse_html_declaration(i)
        except AssertionError:
            return -1  # The parser then treats the declaration as text.


def plain(html: str) -> str:
    reader = _Words()
    reader.feed(_with_ends(html))
    reader.close()
    lines = (" ".join(one.split()) for one in "".join(reader.words).split("\n"))
    return "\n".join(one for one in lines if one)


def _with_ends(html: str) -> str:
    """The parser would search the whole text for the end of each `<` and `<!--`."""
    for start, end in (("<!--", "-->"), ("<", ">")):
        before, found, rest = html.rpartition(end)
        html = before + found + rest.replace(start, start.replace("<", "&lt;"))
    return html
