from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from retrieval.files.file_types import PAGE_BREAK, Reading, Unreadable, UnreadReason

if TYPE_CHECKING:
    from retrieval.files.pdf_characters import PageCharacters
    from retrieval.files.pdf_objects import PageObjects

# A page with at most MAX_STAMP characters is a scan if images cover most of the page, including
# margins; a figure with a caption leaves margins free.
MAX_STAMP = 120
MOST_DOUBTFUL = 0.3
FEW_UNKNOWN, MOST_UNKNOWN = 2, 0.05  # The second is a share, like MOST_DOUBTFUL.
MOST_LOST = 0.1
LEAST_JUDGED = 12
SCRAMBLED = 0.1
MAX_PAGES = 5_000
OCR_DPI = 200
MAX_PIXELS = 25_000_000


def pdf_text(content: bytes, most: int) -> Reading:
    """Return the text of a PDF. Raises Unreadable if it has more than `most` characters."""
    from retrieval.files.pdf_objects import Objects

    pages: list[_Page] = []
    with _opened(content) as document:
        if len(document) > MAX_PAGES:
            raise Unreadable("file-within-limits")
        objects = Objects(document, content)
        for number in range(len(document)):
            page = document[number]
            pages.append(_read(page, objects.page(number)))
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


def _read(page: Any, objects: "PageObjects") -> _Page:
    from retrieval.files.pdf_characters import CharacterReader, surface_of
    from retrieval.files.pdf_layout import page_text

    entered = [_clean(one) for one in objects.entered(page)]
    surface = surface_of(page.raw, page.get_bbox())  # Unlike other boxes, with inherited values.
    text_page = page.get_textpage()  # It must live as long as its pointer is in use.
    try:
        found = CharacterReader(text_page.raw, surface, objects).read()
    finally:
        text_page.close()
    is_lost = surface.lost > MOST_LOST * len(surface.order)
    if _is_doubtful(found) or (is_lost and (surface.lost_columns or objects.has_vertical_font())):
        return _Page("\n".join(entered), found.hidden, UnreadReason.DOUBTFUL, is_recognised=False)
    by_size = sorted(found.by_angle.values(), key=len, reverse=True)
    text = _clean("\n\n".join(page_text(characters) for characters in by_size))
    is_scan = surface.is_scan if text else surface.image_area > 0
    is_unread = is_scan and len(text) <= MAX_STAMP
    reason = UnreadReason.SCANNED if is_unread else None
    if surface.lost_columns or found.unknown > max(FEW_UNKNOWN, MOST_UNKNOWN * _count(found)):
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
    if found.unknown > MOST_DOUBTFUL * len(every):
        return True
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
