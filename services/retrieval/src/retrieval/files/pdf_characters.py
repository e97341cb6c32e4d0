import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from unicodedata import normalize

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from retrieval.files.pdf_objects import PageObjects
from retrieval.files.text_direction import as_declared

# The smallest visible font size: a smaller text is a dot on paper.
LEAST_PT = 1.5
SAME_COLOR = 24  # Largest sum of the differences of red, green and blue.
LEAST_VISIBLE = 247  # On white, one of the colors must be darker.
OPAQUE = 250
MAX_OBJECTS = 200_000
LEAST_WIDTH = 0.01  # PDFium omits narrower texts.
BLANK = 0.01  # The box of a glyph without a shape is lower. A multiple of the font size.
MAX_NAME = 400
INVISIBLE_MODES = frozenset({pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP})
LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
# Shapes of Hebrew and Arabic letters.
PRESENTATION_FORMS = ((0xFB1D, 0xFDFF), (0xFE70, 0xFEFC))
HALVES = ("\ud800", "\udc00", "\ue000")
ODD = ((0, 31), (0x7F, 0x9F), (0xE000, 0xF8FF), (0xFFF0, 0xFFFF))
UNKNOWN = "\ufffd"
SPACES, ENDS = frozenset({9, 32, 160}), frozenset({0, 10, 13})
# A page is a scan if an image covers this share of the page; the invisible text of a scan is the
# text that a program read in the image.
MOST_OF_PAGE = 0.8
Box = tuple[float, float, float, float]  # Left, bottom, right, top.
Color = tuple[int, int, int]


class Char(NamedTuple):
    """Coordinates are in points, and the page is turned so that the text reads from left to right. Several
    letters of a glyph are not in order yet, unlike the letters of a text that `replaces` glyphs.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    ends_word: bool = False
    replaces: bool = False


@dataclass(slots=True)
class Painted:
    """An image or a filled shape. `color` is None unless the shape is an opaque rectangle."""

    order: int
    box: Box
    color: Color | None


@dataclass(slots=True)
class Surface:
    """PDFium does not read the text of `lost` objects: spaces, or vertical text with a font that is not in
    the file. `lost_columns` are higher than spaces.
    """

    page_box: Box
    painted: list[Painted] = field(default_factory=list)
    order: dict[int, int] = field(default_factory=dict)  # Of text objects, by address.
    image_area: float = 0.0
    lost: int = 0
    lost_columns: int = 0

    @property
    def is_scan(self) -> bool:
        left, bottom, right, top = self.page_box
        return self.image_area > MOST_OF_PAGE * (right - left) * (top - bottom)


@dataclass(slots=True)
class Style:
    size: float
    angle: int  # 0, 90, 180 or 270 degrees.
    is_hidden: bool
    is_unpainted: bool
    behind: list[Painted]
    before: list[Painted]
    color: Color

    @property
    def is_white(self) -> bool:
        return min(self.color) > LEAST_VISIBLE


@dataclass(slots=True)
class PageCharacters:
    """`by_angle`: the seen characters. `odd` ones have a code without a shape; for `unmapped` ones the font
    does not declare a character, and PDFium returns the code. `unknown` ones are unmapped, and the code
    is odd or the number of a glyph; their text is UNKNOWN. A program read `read_in_scan` characters in
    the image of the page.
    """

    by_angle: dict[int, list[Char]]
    hidden: int = 0
    odd: int = 0
    unmapped: int = 0
    unknown: int = 0
    read_in_scan: int = 0


# Any: pointers of PDFium; also below.
def surface_of(page: Any, page_box: Box) -> Surface:
    surface = Surface(page_box)
    for order, (pointer, matrix) in enumerate(_objects(page)):
        kind = pdfium.FPDFPageObj_GetType(pointer)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            surface.order[_address(pointer)] = order
            height = _lost_height(pointer)
            surface.lost += height is not None
            surface.lost_columns += height is not None and height > LEAST_WIDTH
        elif kind == pdfium.FPDF_PAGEOBJ_SHADING and (box := _box_of(pointer, matrix)) is not None:
            surface.painted.append(Painted(order, _clipped(pointer, box), None))
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE and (box := _box_of(pointer, matrix)) is not None:
            box = _overlap(box, page_box)
            surface.image_area += _area(box)
            surface.painted.append(Painted(order, box, None))
        elif (
            kind == pdfium.FPDF_PAGEOBJ_PATH
            and _is_filled(pointer)
            and (box := _box_of(pointer, matrix)) is not None
        ):
            surface.painted.append(Painted(order, _clipped(pointer, box), _rectangle(pointer)))
    return surface


def _objects(page: Any) -> Iterator[tuple[Any, pdfium.FS_MATRIX]]:
    """Yield the page's objects, and those in forms, in the order of painting."""
    count = pdfium.FPDFPage_CountObjects(page)
    unit = pdfium.FS_MATRIX(1, 0, 0, 1, 0, 0)
    waiting = [
        (pdfium.FPDFPage_GetObject(page, at), unit) for at in range(min(count, MAX_OBJECTS))
    ][::-1]
    for _ in range(MAX_OBJECTS):
        if not waiting:
            return
        pointer, matrix = waiting.pop()
        if pdfium.FPDFPageObj_GetType(pointer) != pdfium.FPDF_PAGEOBJ_FORM:
            yield pointer, matrix
            continue
        own = pdfium.FS_MATRIX()
        pdfium.FPDFPageObj_GetMatrix(pointer, own)
        inner = _product(own, matrix)
        inside = range(min(pdfium.FPDFFormObj_CountObjects(pointer), MAX_OBJECTS))
        waiting += [(pdfium.FPDFFormObj_GetObject(pointer, at), inner) for at in inside][::-1]


def _product(a: Any, b: Any) -> Any:
    return pdfium.FS_MATRIX(
        a.a * b.a + a.b * b.c,
        a.a * b.b + a.b * b.d,
        a.c * b.a + a.d * b.c,
        a.c * b.b + a.d * b.d,
        a.e * b.a + a.f * b.c + b.e,
        a.e * b.b + a.f * b.d + b.f,
    )


def _lost_height(text: Any) -> float | None:
    """Return None for a text that PDFium reads."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(text, matrix)
    if abs(matrix.b) > abs(matrix.a):
        return None  # The width is the height of the text, and a space has none.
    box = _box_of(text, pdfium.FS_MATRIX(1, 0, 0, 1, 0, 0))
    return box[3] - box[1] if box is not None and box[2] - box[0] < LEAST_WIDTH else None


def _address(pointer: Any) -> int:
    return ctypes.addressof(pointer.contents) if pointer else 0


def _box_of(pointer: Any, matrix: Any) -> Box | None:
    parts = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(pointer, *parts):
        return None
    left, bottom, right, top = (one.value for one in parts)
    corners = [
        (matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f)
        for x in (left, right)
        for y in (bottom, top)
    ]
    xs, ys = zip(*corners, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _is_filled(path: Any) -> bool:
    mode, stroke = ctypes.c_int(), pdfium.FPDF_BOOL()
    is_drawn = pdfium.FPDFPath_GetDrawMode(path, mode, stroke)
    return bool(is_drawn) and mode.value != pdfium.FPDF_FILLMODE_NONE


def _rectangle(path: Any) -> Color | None:
    """Return the color of an opaque rectangle. Other shapes may have holes."""
    if pdfium.FPDFPageObj_HasTransparency(path) or not _is_rectangle(path):
        return None
    return _color(path, pdfium.FPDFPageObj_GetFillColor)


def _is_rectangle(path: Any) -> bool:
    count = pdfium.FPDFPath_CountSegments(path)
    if not 4 <= count <= 6:
        return False
    xs, ys = set[float](), set[float]()
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(path, at)
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_BEZIERTO:
            return False
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        xs.add(round(x.value, 2))
        ys.add(round(y.value, 2))
    return len(xs) == len(ys) == 2


def _color(pointer: Any, read: Any) -> Color | None:
    """Return None for a transparent color."""
    parts = [ctypes.c_uint() for _ in range(4)]
    if not read(pointer, *parts):
        return None
    red, green, blue, alpha = (one.value for one in parts)
    return (red, green, blue) if alpha >= OPAQUE else None


def _clipped(pointer: Any, box: Box) -> Box:
    clip = pdfium.FPDFPageObj_GetClipPath(pointer)
    count = pdfium.FPDFClipPath_CountPaths(clip) if clip else 0
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(max(0, count)):
        points = []
        for number in range(pdfium.FPDFClipPath_CountPathSegments(clip, at)):
            segment = pdfium.FPDFClipPath_GetPathSegment(clip, at, number)
            pdfium.FPDFPathSegment_GetPoint(segment, x, y)
            points.append((x.value, y.value))
        if points:
            xs, ys = zip(*points, strict=True)
            box = _overlap(box, (min(xs), min(ys), max(xs), max(ys)))
    return box


def _overlap(a: Box, b: Box) -> Box:
    return max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])


def _area(box: Box) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def _contains(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


class CharacterReader:
    def __init__(self, text_page: Any, surface: Surface, objects: PageObjects) -> None:
        self._page = text_page
        self._surface = surface
        self._objects = objects
        self._characters: dict[tuple[int, int], int | None] = {}  # Declared, by font and code.
        self._styles: dict[int, Style] = {}

    def read(self) -> PageCharacters:
        found, characters = PageCharacters({}), list[Char]()
        before: tuple[int, float, float] | None = None
        left = 0.0
        page, box, x, y = self._page, pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        for at in range(pdfium.FPDFText_CountChars(page)):
            code = pdfium.FPDFText_GetUnicode(page, at)
            pointer = pdfium.FPDFText_GetTextObject(page, at)
            is_unmapped = pdfium.FPDFText_HasUnicodeMapError(page, at) == 1
            declared = self._declared(pointer, code) if is_unmapped else code
            if declared in SPACES or (declared is None and self._is_blank(pointer, at)):
                before = None
                if characters:
                    characters[-1] = characters[-1]._replace(ends_word=True)
                continue
            if not pointer or declared in ENDS:
                continue
            pdfium.FPDFText_GetLooseCharBox(page, at, box)
            style = self._style(pointer, at)
            if self._is_hidden(style, (box.left + box.right) / 2, (box.bottom + box.top) / 2):
                found.hidden += 1
                before = None
                continue
            pdfium.FPDFText_GetCharOrigin(page, at, x, y)
            glyph = _address(pointer), x.value, y.value
            if glyph == before:
                characters[-1] = _joined(characters[-1], code, is_apart=box.left != left)
                continue
            before, left = glyph, box.left
            found.read_in_scan += style.is_unpainted
            text = _counted(found, declared, is_unmapped=is_unmapped)
            characters = found.by_angle.setdefault(style.angle, [])
            characters.append(_turned(text, box, (x.value, y.value), style))
        for characters in found.by_angle.values():
            characters[:] = [self._in_order(one) for one in characters]
        return found

    def _in_order(self, one: Char) -> Char:
        if len(one.text) == 1 or one.replaces:
            return one
        return one._replace(text=as_declared(one.text, self._objects.has_ligature_codes))

    def _declared(self, text: Any, code: int) -> int | None:
        font = pdfium.FPDFTextObj_GetFont(text)
        place = _address(font), code
        if place not in self._characters:
            name = ctypes.create_string_buffer(MAX_NAME)
            pdfium.FPDFFont_GetBaseFontName(font, name, MAX_NAME)
            self._characters[place] = self._objects.character(name.value, code)
        return self._characters[place]

    def _is_blank(self, text: Any, at: int) -> bool:
        """Whether the glyph is a space. The shapes of a font that is not in the file are unknown."""
        if pdfium.FPDFFont_GetIsEmbedded(pdfium.FPDFTextObj_GetFont(text)) != 1:
            return False
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        pdfium.FPDFText_GetCharBox(self._page, at, left, right, bottom, top)
        size = self._style(text, at).size
        return min(top.value - bottom.value, right.value - left.value) < BLANK * size

    def _style(self, pointer: Any, at: int) -> Style:
        address = _address(pointer)
        style = self._styles.get(address)
        if style is None:
            style = self._styles[address] = self._read_style(pointer, address, at)
        return style

    def _read_style(self, pointer: Any, address: int, at: int) -> Style:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._page, at, matrix)
        scale = math.sqrt(abs(matrix.a * matrix.d - matrix.b * matrix.c))
        size = pdfium.FPDFText_GetFontSize(self._page, at) * (scale or 1.0)
        angle = round(math.degrees(math.atan2(matrix.b, matrix.a)) / 90) % 4 * 90
        mode = pdfium.FPDFTextObj_GetTextRenderMode(pointer)
        is_stroked = mode in {
            pdfium.FPDF_TEXTRENDERMODE_STROKE,
            pdfium.FPDF_TEXTRENDERMODE_STROKE_CLIP,
        }
        read = pdfium.FPDFPageObj_GetStrokeColor if is_stroked else pdfium.FPDFPageObj_GetFillColor
        color = _color(pointer, read)
        is_read_in_scan = self._surface.is_scan
        is_unpainted = mode in INVISIBLE_MODES or _is_clear(pointer, read)
        is_hidden = size < LEAST_PT or (is_unpainted and not is_read_in_scan)
        order = self._surface.order.get(address, 0)
        behind = [one for one in self._surface.painted if one.order < order]
        # Text under an image counts as visible on scans: a program that reads a scan may put its
        # text under the image.
        before = [
            one for one in self._surface.painted if one.order > order and one.color is not None
        ]
        if is_unpainted:
            behind, color = [], None
        return Style(size, angle, is_hidden, is_unpainted, behind, before, color or (0, 0, 0))

    def _is_hidden(self, style: Style, x: float, y: float) -> bool:
        if style.is_hidden or not _contains(self._surface.page_box, x, y):
            return True
        for one in style.before:
            if _contains(one.box, x, y):
                return True
        for one in reversed(style.behind):
            if _contains(one.box, x, y):
                return one.color is not None and _is_near(style.color, one.color)
        return style.is_white


def _is_near(a: Color, b: Color) -> bool:
    return abs(a[0] - b[0]) + abs(a[1] - b[1]) + abs(a[2] - b[2]) <= SAME_COLOR


def _is_clear(pointer: Any, read: Any) -> bool:
    parts = [ctypes.c_uint() for _ in range(4)]
    return bool(read(pointer, *parts)) and parts[3].value < 255 - OPAQUE


def _counted(found: PageCharacters, code: int | None, *, is_unmapped: bool) -> str:
    """Return the text of the code after counting its kind."""
    is_odd = code is not None and _is_odd(code)
    found.odd += is_odd
    found.unmapped += is_unmapped
    if code is None or (is_odd and is_unmapped):
        found.unknown += 1
        return UNKNOWN
    return _written(code)


def _is_odd(code: int) -> bool:
    """Whether no font shows the code as a letter: a control or private character, or no character."""
    return any(first <= code <= last for first, last in ODD)


def _written(code: int) -> str:
    if code in LIGATURES:
        return LIGATURES[code]
    if any(first <= code <= last for first, last in PRESENTATION_FORMS):
        return normalize("NFKC", chr(code))
    return "-" if code in {2, 0xFFFE} else chr(code)  # A hyphen at the end of a line.


def _joined(before: Char, code: int, *, is_apart: bool) -> Char:
    """A ligature is several characters of one glyph, and a rare character has two halves. The characters
    of a text that replaces glyphs (`ActualText`) have places of their own.
    """
    text = before.text + _written(code)
    if HALVES[0] <= text[-2] < HALVES[1] <= text[-1] < HALVES[2]:
        text = text[:-2] + text[-2:].encode("utf-16", "surrogatepass").decode("utf-16")
        # Some fonts declare each such character twice.
        text = text[:-1] if text[-2:-1] == text[-1:] else text
    return before._replace(text=text, replaces=before.replaces or is_apart)


def _turned(text: str, box: Any, origin: tuple[float, float], style: Style) -> Char:
    x, y = origin
    match style.angle:
        case 90:
            return Char(text, box.bottom, box.top, -x, style.size)
        case 180:
            return Char(text, -box.right, -box.left, -y, style.size)
        case 270:
            return Char(text, -box.top, -box.bottom, x, style.size)
        case _:
            return Char(text, box.left, box.right, y, style.size)
