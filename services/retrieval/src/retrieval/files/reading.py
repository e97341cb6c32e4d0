import io
import re
from collections.abc import Iterator
from copy import copy
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from chassis import character_sets
from retrieval.files import cda, docx, rtf

if TYPE_CHECKING:
    from pypdf import PageObject

MAX_CHARACTERS = 10 * 1024 * 1024
MAX_DEPTH = 300
PAGE_BREAK = "\n\f\n"
_DECLARED_CHARSET = re.compile(
    rb"<(?:meta[^>]{0,200}charset|\?xml[^>]{0,100}encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})",
    re.IGNORECASE,
)
_BLANK_LINES = re.compile(r"\n{3,}")
_HIDDEN = re.compile(r"(?i)(?:\A|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b")
_STRUCK = re.compile(r"(?i)\btext-decoration(?:-line)?\s*:[^;]*\bline-through\b")
ENTERED = frozenset({"text", "number", "date", "time", "tel", "email"})
CHOSEN = frozenset({"checkbox", "radio"})
UNSEEN_NOTES = 0b10_0010  # Hidden, or not shown on the screen.
# A page with at most MAX_STAMP characters is a scan if images cover MOST_OF_PAGE. A figure with a
# caption leaves the page's margins free.
MAX_STAMP, MOST_OF_PAGE = 120, 0.8
UNSEEN = ["script", "style", "noscript", "template", "title", "svg", "iframe", "object"]


class FileType(StrEnum):
    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    PDF = "application/pdf"
    RTF = "text/rtf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    XML = "application/xml"

    @property
    def of_text(self) -> str:
        match self:
            case FileType.HTML | FileType.DOCX | FileType.XML:
                return FileType.MARKDOWN.value
            case FileType.RTF:
                return FileType.TEXT.value
            case _:
                return self.value


class Unreadable(Exception):
    """`rule` is the broken rule."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


def text_of(type_: FileType, content: bytes, charset: str | None) -> str:
    """A PDF gets PAGE_BREAK between its pages. Raises Unreadable."""
    try:
        return _text_of(type_, content, charset)
    except Unreadable:
        raise
    except (MemoryError, RecursionError):
        raise Unreadable("file-within-limits") from None
    except Exception:  # noqa: BLE001 - Parsers raise anything for a broken file.
        raise Unreadable("broken-file") from None


def _text_of(type_: FileType, content: bytes, charset: str | None) -> str:
    match type_:
        case FileType.PDF:
            text = _pdf(content)
        case FileType.RTF:
            text = rtf.text_of(content)
        case FileType.DOCX:
            text = docx.text_of(content)
        case FileType.XML:
            text = _html(cda.html_of(content))
        case FileType.HTML:
            text = _html(decoded(content, charset or _declared(content)))
        case _:
            text = decoded(content, charset)
    if not text.strip():
        raise Unreadable("scanned-file" if type_ is FileType.PDF else "not-blank")
    if len(text) > MAX_CHARACTERS:
        raise Unreadable("file-within-limits")
    return text


def decoded(content: bytes, charset: str | None) -> str:
    """Return the text without a byte order mark. Raises Unreadable."""
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


def _html(source: str) -> str:
    # lxml ends an unclosed paragraph as browsers do; the standard library's parser nests the next
    # paragraphs in it.
    from bs4 import BeautifulSoup, Comment  # noqa: PLC0415
    from bs4.builder._lxml import LXMLTreeBuilder  # noqa: PLC0415
    from markdownify import MarkdownConverter  # noqa: PLC0415

    class Converter(MarkdownConverter):
        # Any: an element.
        def convert_sup(self, _: Any, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002 - The library's.
            """`10<sup>9</sup>` becomes `10^9`, not `109`."""
            return f"^{text.lstrip()}" if text.strip() else ""

        # Any: an element.
        def convert_input(self, element: Any, _: str, parent_tags: set[str]) -> str:  # noqa: ARG002
            kind = str(element.get("type", "text")).lower()
            if kind in CHOSEN:
                return f" [{'x' if element.has_attr('checked') else ' '}] "
            return f" {element.get('value', '')} " if kind in ENTERED else ""

    class BoundedBuilder(LXMLTreeBuilder):
        # Any: the library's arguments.
        def start(self, *element: Any, **more: Any) -> None:
            """The conversion recurses, so a deeply nested file would cost seconds."""
            if self.soup is not None and len(self.soup.tagStack) > MAX_DEPTH:
                raise Unreadable("file-within-limits")
            super().start(*element, **more)

    soup = BeautifulSoup(source, builder=BoundedBuilder())
    for element in soup(UNSEEN):
        element.decompose()
    for element in soup(lambda one: one.has_attr("hidden") or _has_style(one, _HIDDEN)):
        element.decompose()
    for comment in soup.find_all(string=lambda one: isinstance(one, Comment)):
        comment.extract()
    _mark(soup)
    converter = Converter(
        heading_style="ATX", escape_asterisks=False, escape_underscores=False, strip=["a", "img"]
    )
    return _BLANK_LINES.sub("\n\n", str(converter.convert_soup(soup))).strip()


# Any: elements; also below.
def _mark(soup: Any) -> None:
    """Replace HTML that Markdown cannot express."""
    for element in soup(lambda one: one.name == "strike" or _has_style(one, _STRUCK)):
        for text in element.find_all(string=lambda one: one.strip()):
            if text.find_parent(["del", "s"]) is None:
                text.wrap(soup.new_tag("del"))  # Rows and list items stay.
    for option in soup.select("select:has(option[selected]) option:not([selected])"):
        option.decompose()
    for cell in soup.select("td[rowspan], th[rowspan]"):
        _repeat(cell)


def _has_style(element: Any, style: re.Pattern[str]) -> bool:
    return style.search(element.get("style", "")) is not None


def _repeat(cell: Any) -> None:
    span, row = cell.attrs.pop("rowspan"), cell.find_parent("tr")
    more = int(span) - 1 if span.isdecimal() else 0
    column = sum(map(_columns, cell.find_previous_siblings(["td", "th"])))
    for other in row.find_next_siblings("tr", limit=more) if row and more > 0 else []:
        before = 0
        for place in other.find_all(["td", "th"], recursive=False):
            if before >= column:
                place.insert_before(copy(cell))
                break
            before += _columns(place)
        else:
            other.append(copy(cell))


def _columns(cell: Any) -> int:
    span = cell.get("colspan", "1")
    return max(1, int(span)) if span.isdecimal() else 1


def _pdf(content: bytes) -> str:
    from pypdf import PdfReader  # noqa: PLC0415
    from pypdf.errors import LimitReachedError  # noqa: PLC0415

    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable("encrypted-file")
    try:
        pages = [_page(page) for page in reader.pages]
    except LimitReachedError:
        raise Unreadable("file-within-limits") from None
    if not any(pages):
        return ""
    # Some fonts contain code points that are not characters.
    return PAGE_BREAK.join(pages).encode("utf-8", "replace").decode()


def _page(page: "PageObject") -> str:
    """Raises Unreadable for a scan."""
    text = _clean(page.extract_text())
    if len(text) <= MAX_STAMP and (content := page.get_contents()) is not None:
        images = _under_images(page, content.operations)
        if images > (MOST_OF_PAGE * page.cropbox.width * page.cropbox.height if text else 0):
            raise Unreadable("scanned-file")
    return "\n".join(filter(None, [text, *map(_clean, _entered(page))]))


def _clean(text: str) -> str:
    return text.replace("\f", "\n").replace("\0", "").strip()


def _entered(page: "PageObject") -> Iterator[str]:
    """Entered texts are annotations, not text of the page."""
    from pypdf.generic import DictionaryObject  # noqa: PLC0415

    for reference in page.annotations or ():
        note = reference.get_object()
        if not isinstance(note, DictionaryObject) or note.get_inherited("/F", 0) & UNSEEN_NOTES:
            continue
        if note.get("/Subtype") == "/FreeText":
            yield _written(note.get_inherited("/Contents"))
        elif note.get("/Subtype") == "/Widget" and (value := _value(note)):
            name = note.get_inherited("/TU") or note.get_inherited("/T")
            yield f"{_written(name)}: {value}" if name else value


# Any: dictionaries and values of pypdf.
def _value(field: Any) -> str:
    match field.get_inherited("/FT"):
        case "/Tx" | "/Ch":
            value = field.get_inherited("/V")
            return ", ".join(map(_written, value if isinstance(value, list) else [value]))
        case "/Btn" if field.get("/AS", "/Off") != "/Off":
            return _written(field["/AS"]).removeprefix("/")
        case _:
            return ""


def _written(value: Any) -> str:
    """A string is bytes if it contains an undefined character."""
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return str(value) if isinstance(value, str) else ""


# Any: dictionaries and operands of pypdf, which resolve their references.
def _under_images(of: Any, operations: list[tuple[Any, bytes]]) -> float:
    """Resources may include images of other pages, and pypdf's `images` would decode inline images."""
    from pypdf.generic import ContentStream  # noqa: PLC0415

    area, unit, saved, objects = 0.0, 1.0, list[float](), _objects(of)
    for operands, operator in operations:
        is_known = operator == b"Do" and operands and operands[0] in objects
        shown = objects[operands[0]] if is_known else None
        kind = shown.get("/Subtype") if isinstance(shown, dict) else None
        if operator == b"q":
            saved.append(unit)
        elif operator == b"Q" and saved:
            unit = saved.pop()
        elif operator == b"cm":
            a, b, c, d, *_ = map(float, operands)
            unit *= abs(a * d - b * c)
        elif operator == b"INLINE IMAGE" or kind == "/Image":
            area += unit
        elif kind == "/Form":
            area += unit * _under_images(shown, ContentStream(shown, None).operations)
    return area


def _objects(of: Any) -> Any:
    for key in ("/Resources", "/XObject"):
        of = of[key] if key in of else {}  # noqa: SIM401 - `get` does not look up.
    return of
