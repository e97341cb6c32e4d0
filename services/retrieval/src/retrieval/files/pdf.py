import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from retrieval.files.file_types import PAGE_BREAK, Reading, Unreadable, UnreadReason

if TYPE_CHECKING:
    from retrieval.files.pdf_characters import PageCharacters

UNSEEN_NOTES = 0b10_0010  # Hidden, or not shown on the screen.
# A page with at most MAX_STAMP characters is a scan if images cover most of the page, including
# margins; a figure with a caption leaves margins free.
MAX_STAMP = 120
MOST_DOUBTFUL = 0.3
MOST_UNKNOWN = 0.05
MOST_LOST = 0.1
LEAST_JUDGED = 12
SCRAMBLED = 0.1
MAX_PAGES = 5_000
OCR_DPI = 200
MAX_PIXELS = 25_000_000


def pdf_text(content: bytes, most: int) -> Reading:
    """Return the text of a PDF. Raises Unreadable if it has more than `most` characters."""
    pages: list[_Page] = []
    with _opened(content) as document:
        if len(document) > MAX_PAGES:
            raise Unreadable("file-within-limits")
        objects = _Objects(content)
        for number in range(len(document)):
            page = document[number]
            values = [_clean(one) for one in objects.entered(page, number)]
            pages.append(_read(page, values, partial(objects.has_vertical_font, number)))
            page.close()
            if sum(len(one.text) for one in pages) > most:
                raise Unreadable("file-within-limits")
    numbered = list(enumerate(pages, 1))
    unread = {number: page.reason for number, page in numbered if page.reason is not None}
    if not unread and not any(page.text for page in pages):
        raise Unreadable("scanned-file")
    return Reading(
        PAGE_BREAK.join(page.text for page in pages),
        sum(page.hidden for page in pages),
        unread,
        frozenset(number for number, page in numbered if page.is_recognised),
    )


def page_image(content: bytes, number: int) -> bytes:
    """Return the page as a portable gray map (PGM), for a program that recognises text."""
    with _opened(content) as document:
        page = document[number - 1]
        width, height = page.get_size()
        scale = min(OCR_DPI / 72, (MAX_PIXELS / max(1.0, width * height)) ** 0.5)
        bitmap = page.render(scale=scale, grayscale=True)
        head = b"P5 %d %d 255\n" % (bitmap.width, bitmap.height)
        data = bytes(bitmap.buffer)
        rows = (
            data[start : start + bitmap.width]
            for start in range(0, bitmap.stride * bitmap.height, bitmap.stride)
        )
        return head + b"".join(rows)


# Any: a document of pypdfium2, which is not annotated; also below.
def _opened(content: bytes) -> Any:
    import pypdfium2  # type: ignore[import-untyped]

    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        code = pypdfium2.raw.FPDF_GetLastError()
        locked = {pypdfium2.raw.FPDF_ERR_PASSWORD, pypdfium2.raw.FPDF_ERR_SECURITY}
        raise Unreadable("encrypted-file" if code in locked else "broken-file") from None


@dataclass(frozen=True, slots=True)
class _Page:
    """A page's text and kind. `is_recognised`: a program read a scan, and added its text invisibly
    to the page.
    """

    text: str
    hidden: int
    reason: UnreadReason | None
    is_recognised: bool


def _read(page: Any, entered: list[str], is_vertical: Callable[[], bool]) -> _Page:
    from retrieval.files.pdf_characters import CharacterReader, surface_of
    from retrieval.files.pdf_layout import page_text

    surface = surface_of(page.raw, page.get_bbox())  # Unlike other boxes, with inherited values.
    text_page = page.get_textpage()  # It must live as long as its pointer is in use.
    try:
        found = CharacterReader(text_page.raw, surface).read()
    finally:
        text_page.close()
    if _is_doubtful(found) or (surface.lost > MOST_LOST * len(surface.order) and is_vertical()):
        return _Page("\n".join(entered), found.hidden, UnreadReason.DOUBTFUL, is_recognised=False)
    by_size = sorted(found.by_angle.values(), key=len, reverse=True)
    text = _clean("\n\n".join(page_text(characters) for characters in by_size))
    is_scan = surface.is_scan if text else surface.image_area > 0
    is_unread = is_scan and len(text) <= MAX_STAMP
    reason = UnreadReason.SCANNED if is_unread else None
    if found.unknown >= LEAST_JUDGED and found.unknown > MOST_UNKNOWN * _count(found):
        reason = UnreadReason.DOUBTFUL  # The rest of the page is kept.
    return _Page(
        "\n".join(filter(None, [text, *entered])),
        found.hidden,
        reason,
        is_recognised=found.read_in_scan > 0,
    )


def _count(found: "PageCharacters") -> int:
    return sum(map(len, found.by_angle.values()))


def _is_doubtful(found: "PageCharacters") -> bool:
    """Whether most characters may have wrong codes: the font shows another letter than the code."""
    every = [one.text for characters in found.by_angle.values() for one in characters]
    if len(every) < LEAST_JUDGED:
        return False
    if found.odd > MOST_DOUBTFUL * len(every):
        return True
    if found.unmapped <= MOST_DOUBTFUL * len(every):
        return False
    pairs = pairwise(every)
    breaks = sum(
        (a.islower() and b.isupper()) or (a.isalpha() and b in "\\^_`~|[]{}<>") for a, b in pairs
    )
    return breaks > SCRAMBLED * len(every)


def _clean(text: str) -> str:
    text = text.replace("\f", "\n").replace("\0", "").strip()
    return text.encode("utf-8", "replace").decode()


class _Objects:
    """The values of forms and typed notes, which are annotations. PDFium does not show them, nor the
    encodings of fonts.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._pages: Any = None

    def entered(self, page: Any, number: int) -> Iterator[str]:
        if not _has_entries(page):
            return iter(())
        return _entered(self._page(number))

    def has_vertical_font(self, number: int) -> bool:
        """Whether a font uses a predefined character map for vertical text."""
        try:
            fonts = self._page(number)["/Resources"]["/Font"].values()
            encodings = [font.get_object().get("/Encoding") for font in fonts]
        except Exception:  # noqa: BLE001 - The library raises anything for a broken file.
            return False
        return any(isinstance(one, str) and one.endswith("V") for one in encodings)

    def _page(self, number: int) -> Any:
        if self._pages is None:
            from pypdf import PdfReader

            reader = PdfReader(io.BytesIO(self._content))
            if reader.is_encrypted:
                reader.decrypt("")
            self._pages = reader.pages
        return self._pages[number]


def _has_entries(page: Any) -> bool:
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

    kinds = {pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT}
    for at in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
        note = pdfium.FPDFPage_GetAnnot(page.raw, at)
        if note:
            kind = pdfium.FPDFAnnot_GetSubtype(note)
            pdfium.FPDFPage_CloseAnnot(note)
            if kind in kinds:
                return True
    return False


def _entered(page: Any) -> Iterator[str]:
    from pypdf.generic import DictionaryObject

    for reference in page.annotations or ():
        note = reference.get_object()
        if not isinstance(note, DictionaryObject) or note.get_inherited("/F", 0) & UNSEEN_NOTES:
            continue
        if note.get("/Subtype") == "/FreeText":
            yield _written(note.get_inherited("/Contents"))
        elif note.get("/Subtype") == "/Widget" and (value := _value(note)):
            name = note.get_inherited("/TU") or note.get_inherited("/T")
            yield f"{_written(name)}: {value}" if name else value


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
    if isinstance(value, bytes):
        return value.decode("latin-1")
    return str(value) if isinstance(value, str) else ""
