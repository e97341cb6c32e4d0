"""Objects of a PDF that PDFium does not show: values of forms, typed notes, and encodings of fonts."""

import io
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

UNSEEN_NOTES = 0b10_0010  # Hidden, or not shown on the screen.
MAX_CODE = 0xFFFF
IDENTITY = ("/Identity-H", "/Identity-V")
_RANGES = re.compile(rb"begin(?:bf|cid)range(.*?)end(?:bf|cid)range", re.DOTALL)
_CODE = rb"<([0-9A-Fa-f]{1,8})>\s*"
_RANGE = re.compile(_CODE + _CODE + rb"(?:<([0-9A-Fa-f]{1,4})>|(\d{1,7})|[<\[][^>\]]*[>\]])")
_LIGATURE = re.compile(rb"<F[CD][0-9A-F]{2}>", re.IGNORECASE)
Range = tuple[int, int, int]  # First and last code, and the first character.


# Any: objects of pypdfium2 and pypdf, which are not annotated; also below.
class Objects:
    """The pages as pypdf reads them. pypdf starts with the first question."""

    def __init__(self, document: Any, content: bytes) -> None:
        self._document = document
        self._content = content

    def page(self, number: int) -> "PageObjects":
        return PageObjects(self, number)

    @cached_property
    def pages(self) -> Any:
        from pypdf.errors import PyPdfError

        try:
            return _pages(io.BytesIO(self._content))
        except PyPdfError:
            repaired = io.BytesIO()
            self._document.save(repaired)  # PDFium finds objects without a table.
            return _pages(repaired)


class PageObjects:
    def __init__(self, objects: Objects, number: int) -> None:
        self._objects = objects
        self._number = number

    def entered(self, page: Any) -> Iterator[str]:
        """`page`: the page of PDFium, which is faster."""
        return _entered(self._objects.pages[self._number]) if _has_entries(page) else iter(())

    def has_vertical_font(self) -> bool:
        """Whether a font uses a predefined character map for vertical text."""
        encodings = [_resolved(font, "/Encoding") for font in self._fonts or ()]
        is_vertical = any(isinstance(one, str) and one.endswith("V") for one in encodings)
        return self._fonts is None or is_vertical

    def character(self, font_name: bytes, code: int) -> int | None:
        """Return the character of a code that PDFium cannot map, and None for the number of a glyph."""
        if self._ranges is None:
            return None
        fonts = self._ranges.get(_decoded(font_name))
        if fonts is None:
            return code  # A simple font.
        found = {_character(ranges, code) for ranges in fonts}
        return found.pop() if len(found) == 1 else None

    def has_ligature_codes(self) -> bool:
        """Whether a font declares ligatures of Arabic letters by a code of their own."""
        declared = [_resolved(font, "/ToUnicode") for font in self._fonts or ()]
        return any(_LIGATURE.search(one.get_data()) for one in declared if hasattr(one, "get_data"))

    @cached_property
    def _fonts(self) -> list[Any] | None:
        """The fonts of the page and its forms; None if the file is broken."""
        try:
            return list(_fonts_of(self._objects.pages[self._number]["/Resources"], set()))
        except Exception:  # noqa: BLE001 - The library raises anything for a broken file.
            return None

    @cached_property
    def _ranges(self) -> dict[str, list[list[Range]]] | None:
        """The ranges of the composite fonts by name."""
        found = defaultdict[str, list[list[Range]]](list)
        try:
            for font in self._fonts or ():
                if font["/Subtype"] == "/Type0":
                    found[_descendant_name(font)].append(_declared_ranges(font))
        except Exception:  # noqa: BLE001 - Likewise.
            return None
        return None if self._fonts is None else found


def _pages(stream: io.BytesIO) -> Any:
    from pypdf import PdfReader

    reader = PdfReader(stream)
    if reader.is_encrypted:
        reader.decrypt("")
    return reader.pages


def _fonts_of(resources: Any, seen: set[int]) -> Iterator[Any]:
    yield from _values(resources, "/Font")
    for form in _values(resources, "/XObject"):
        if "/Resources" in form and id(form) not in seen:
            seen.add(id(form))
            yield from _fonts_of(form["/Resources"], seen)


def _values(resources: Any, kind: str) -> list[Any]:
    return [one.get_object() for one in resources[kind].values()] if kind in resources else []


def _resolved(font: Any, key: str) -> Any:
    value = font.get(key)
    return None if value is None else value.get_object()


def _descendant_name(font: Any) -> str:
    descendant = font["/DescendantFonts"][0].get_object()
    return str(descendant["/BaseFont"]).removeprefix("/")


def _decoded(name: bytes) -> str:
    from pypdf.generic import NameObject

    for charset in NameObject.CHARSETS:
        try:
            return name.decode(charset)
        except UnicodeDecodeError:
            continue
    return ""


def _declared_ranges(font: Any) -> list[Range]:
    """PDFium skips `cidrange`, names, and the codes of a range with other first bytes."""
    declared = _resolved(font, "/ToUnicode")
    if declared is None or isinstance(declared, str):
        return [(0, MAX_CODE, 0)] if declared in IDENTITY else []
    rows = [row for some in _RANGES.findall(declared.get_data()) for row in _RANGE.findall(some)]
    return [
        (int(first, 16), int(last, 16), int(character, 16) if character else int(number))
        for first, last, character, number in rows
        if character or number
    ]


def _character(ranges: Sequence[Range], code: int) -> int | None:
    found = (character + code - first for first, last, character in ranges if first <= code <= last)
    character = next(found, None)
    return None if character is None or character > MAX_CODE else character


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
