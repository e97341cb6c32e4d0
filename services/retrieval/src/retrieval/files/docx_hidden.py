"""Removes text of word processors that people do not see on white paper."""

from collections.abc import Iterator
from enum import Enum, auto
from itertools import islice
from math import isfinite
from typing import Any

from retrieval.files.docx_styles import VALUE, StyleSheet, W

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
EXTENT = f"{DRAWING}extent"
PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
EMBEDDED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
VML = "{urn:schemas-microsoft-com:vml}"
BOX = f"{W}txbxContent"
SHAPES = {
    "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}wsp",
    *(f"{VML}{name}" for name in ("shape", "rect", "roundrect", "oval")),
}
TEXTS = {f"{W}{name}" for name in ("t", "tab", "br", "cr", "noBreakHyphen")}
LINES_OF_PAGE = 60
LINE = 182_880  # Height of a line of 12 points, in units of DrawingML (EMU).
HALF_POINT = 6_350
HALF_POINTS = {"pt": 2, "pc": 24, "pi": 24, "in": 144, "cm": 144 / 2.54, "mm": 14.4 / 2.54}
COVERED = 0.8  # A background covers at least this part of the width and height of the text.
TEXT_AREA = (5_943_600, 8_229_600)  # Letter paper with margins of one inch.
LEAST_HALF_POINTS = 4
LEAST_VISIBLE = 247  # One of red, green and blue must be darker.
NO = frozenset({"0", "false", "off"})
PLAIN = frozenset({"", "auto", "FFFFFF"})
MAX_DIGITS = 20
PROPERTIES = ("rPr", "pPr", "tcPr", "tblPr")


# Any: a document of python-docx, and elements of lxml, which is not annotated; also below.
def remove_hidden(document: Any) -> int:
    """Return the number of removed characters, without white space."""
    styles = _Styles(document)
    removed = 0
    for run in list(document.element.body.iter(f"{W}r")):
        hiding = styles.hides(run)
        if hiding is None:
            continue
        removed += len("".join(run.text.split()))
        if hiding is Hiding.ALL or next(run.iter(BOX), None) is None:
            run.getparent().remove(run)
            continue
        for child in list(run):
            if child.tag in TEXTS:
                run.remove(child)
    return removed


class Hiding(Enum):
    """A white or tiny run does not hide its text boxes."""

    ALL = auto()
    OWN_TEXT = auto()


class _Styles:
    def __init__(self, document: Any) -> None:
        self._sheet = StyleSheet(document)
        paper = document.element.find(f"{W}background")
        body = document.element.body
        area = _text_area(document)
        self._before_shapes = _before_shapes(body, area)
        shapes = (one for one in body.iter(*SHAPES, PICTURE) if _is_background(one, area))
        self._backgrounds = {size for one in shapes if min(size := _size(one)) >= LINE}
        self._is_on_color = paper is not None and paper.get(f"{W}color", "auto") not in PLAIN

    def hides(self, run: Any) -> Hiding | None:
        paragraph = next(run.iterancestors(f"{W}p"), None)
        of_run = [run, *self._sheet.chain(run)]
        of_paragraph = [] if paragraph is None else self._sheet.chain(paragraph)
        every = [*of_run, *of_paragraph, *self._sheet.base]
        if _vanishes(run, of_run[1:], of_paragraph):
            return Hiding.ALL
        size = _half_points(_first(every, "sz"))
        is_white = _is_white(_first(every, "color")) and not self._is_shaded(run, every)
        is_tiny = size is not None and size < LEAST_HALF_POINTS
        return Hiding.OWN_TEXT if is_tiny or is_white else None

    def _is_shaded(self, run: Any, styles: list[Any]) -> bool:
        around = [run, *run.iterancestors()]
        if self._is_on_color or _is_in_filled_box(around, self._backgrounds):
            return True
        if any(one in self._before_shapes for one in around):
            return True
        if _highlighted(styles) or any(map(_is_filled, _shadings([*around, *styles]))):
            return True
        tables = [
            style for one in around if one.tag == f"{W}tbl" for style in self._sheet.chain(one)
        ]
        # The first row of a table, for example, can have a separate style.
        return any(_is_filled(shading) for style in tables for shading in style.iter(f"{W}shd"))


def _vanishes(run: Any, of_run: list[Any], of_paragraph: list[Any]) -> bool:
    own = run.find(f"{W}rPr/{W}vanish")
    if own is not None:
        return own.get(VALUE, "1") not in NO
    # Two styles that hide a text show it (ISO 29500-1, 17.7.3).
    return _is_on(of_run) != _is_on(of_paragraph)


def _is_on(styles: list[Any]) -> bool:
    return _first(styles, "vanish", default="1") not in {"", *NO}


def _first(elements: list[Any], name: str, *, default: str = "") -> str:
    """`default` is the value of an element without a value."""
    found = (one.find(f"{W}rPr/{W}{name}") for one in elements)
    first = next((one for one in found if one is not None), None)
    return "" if first is None else first.get(VALUE, default)


def _half_points(size: str) -> float | None:
    """Strict documents may write "12pt" instead of "24". A size that is not finite is 0."""
    factor = HALF_POINTS.get(size[-2:])
    try:
        value = float(size) if factor is None else float(size[:-2]) * factor
    except ValueError:
        return None
    return value if isfinite(value) else 0.0


def _is_in_filled_box(around: list[Any], backgrounds: set[tuple[int, int]]) -> bool:
    """A shape without own fill may have one from its theme. One without any may lie on another shape."""
    if not any(one.tag == BOX for one in around):
        return False
    shape = next((one for one in around if one.tag in SHAPES), None)
    if shape is None or _has_fill(shape):
        return True
    size = _size(shape)
    return any(_covers(one, size) for one in backgrounds)


def _has_fill(shape: Any) -> bool:
    if shape.tag.startswith(VML):
        is_filled = shape.get("filled", "t") not in {"f", "false"}
        return is_filled and shape.get("fillcolor", "white").lower() not in {"white", "#ffffff"}
    properties = next((one for one in shape if str(one.tag).endswith("}spPr")), None)
    if properties is None:
        return True
    color = properties.find(f"{A}solidFill/{A}srgbClr")
    is_white = color is not None and _is_white(color.get("val", ""))
    return properties.find(f"{A}noFill") is None and not is_white


def _before_shapes(body: Any, area: tuple[int, int]) -> frozenset[Any]:
    """Return the paragraphs that a filled shape or picture behind the text may reach."""
    found = []
    for anchor in body.iter(f"{DRAWING}anchor"):
        paragraph = next(anchor.iterancestors(f"{W}p"), None)
        width, height = _size(anchor)
        is_behind = anchor.get("behindDoc") in {"1", "true"}
        if not is_behind or paragraph is None or not _covers((width, 0), (area[0], 0)):
            continue
        if any(_is_background(one, area) for one in anchor.iter(*SHAPES, PICTURE)):
            after = paragraph.itersiblings(f"{W}p")
            found += [paragraph, *islice(after, min(height // LINE, LINES_OF_PAGE))]
    return frozenset(found)


def _is_background(shape: Any, area: tuple[int, int]) -> bool:
    """A picture must have an image and fill the page: the colors of the image are unknown."""
    if shape.tag != PICTURE:
        return _has_fill(shape)
    has_image = any(one.get(EMBEDDED) for one in shape.iter(f"{A}blip"))
    return has_image and _covers(_size(shape), area)


def _covers(size: tuple[int, int], other: tuple[int, int]) -> bool:
    return size[0] >= other[0] * COVERED and size[1] >= other[1] * COVERED


def _text_area(document: Any) -> tuple[int, int]:
    """Return the greatest width and height of the sections' text, in EMU."""
    width = height = 0
    for section in document.sections:
        try:
            sides = (section.left_margin or 0) + (section.right_margin or 0)
            ends = (section.top_margin or 0) + (section.bottom_margin or 0)
            width = max(width, (section.page_width or 0) - sides)
            height = max(height, (section.page_height or 0) - ends)
        except ValueError:  # Not a length.
            continue
    return (width, height) if min(width, height) > 0 else TEXT_AREA


def _size(shape: Any) -> tuple[int, int]:
    """Return width and height in EMU; a shape in a group has the size of the group. 0 if unknown."""
    if shape.tag.startswith(VML):
        style = dict(part.partition(":")[::2] for part in shape.get("style", "").split(";"))
        lengths = [_half_points(style.get(name, "").strip()) for name in ("width", "height")]
        width, height = (int((one or 0) * HALF_POINT) for one in lengths)
        return width, height
    around = [shape, *shape.iterancestors()]
    extent = next((found for one in around if (found := one.find(EXTENT)) is not None), None)
    sizes = ["" if extent is None else extent.get(name, "") for name in ("cx", "cy")]
    width, height = (int(one) if one.isdecimal() and len(one) < MAX_DIGITS else 0 for one in sizes)
    return width, height


def _is_white(color: str) -> bool:
    try:
        red, green, blue = bytes.fromhex(color)
    except ValueError:
        return False
    return min(red, green, blue) > LEAST_VISIBLE


def _highlighted(elements: list[Any]) -> bool:
    return _first(elements, "highlight") not in {"", "none", "white"}


def _shadings(elements: list[Any]) -> Iterator[Any]:
    for element in elements:
        for kind in PROPERTIES:
            shading = element.find(f"{W}{kind}/{W}shd")
            if shading is not None:
                yield shading


def _is_filled(shading: Any) -> bool:
    is_pattern = shading.get(VALUE, "clear") not in {"clear", "nil"}
    return is_pattern or shading.get(f"{W}fill", "auto").upper() not in {"AUTO", *PLAIN}
