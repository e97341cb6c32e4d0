"""Removes text of word processors that people do not see on white paper."""

from collections.abc import Iterator
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VALUE = f"{W}val"
LEAST_HALF_POINTS = 4
LEAST_VISIBLE = 247  # One of red, green and blue must be darker.
NO = frozenset({"0", "false", "off"})
PLAIN = frozenset({"", "auto", "FFFFFF"})
PROPERTIES = ("rPr", "pPr", "tcPr", "tblPr")
STYLE_NAMES = {"r": "rStyle", "p": "pStyle", "tbl": "tblStyle"}
MAX_DEPTH = 20


# Any: a document of python-docx, and elements of lxml, which is not annotated; also below.
def remove_hidden(document: Any) -> int:
    """Return the number of removed characters, without white space."""
    styles = _Styles(document)
    removed = 0
    for run in list(document.element.body.iter(f"{W}r")):
        if styles.hides(run):
            removed += len("".join(run.text.split()))
            run.getparent().remove(run)
    return removed


class _Styles:
    def __init__(self, document: Any) -> None:
        sheet = document.styles.element
        self._by_id = {style.get(f"{W}styleId"): style for style in sheet.findall(f"{W}style")}
        self._default = next(
            (
                style
                for style in self._by_id.values()
                if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") == "1"
            ),
            None,
        )
        self._base = sheet.find(f"{W}docDefaults/{W}rPrDefault")
        paper = document.element.find(f"{W}background")
        self._is_on_color = paper is not None and paper.get(f"{W}color", "auto") not in PLAIN

    def hides(self, run: Any) -> bool:
        paragraph = next(run.iterancestors(f"{W}p"), None)
        of_run = [run, *self._chain(run)]
        of_paragraph = [] if paragraph is None else self._chain(paragraph)
        every = [*of_run, *of_paragraph, *([] if self._base is None else [self._base])]
        if _vanishes(run, of_run[1:], of_paragraph):
            return True
        size = _first(every, "sz")
        if size.isdecimal() and int(size) < LEAST_HALF_POINTS:
            return True
        return _is_white(_first(every, "color")) and not self._is_shaded(run, every)

    def _chain(self, element: Any) -> list[Any]:
        """The style of a run, paragraph or table, and the styles on which it is based."""
        kind = element.tag.removeprefix(W)
        name = element.find(f"{W}{kind}Pr/{W}{STYLE_NAMES[kind]}")
        style = None if name is None else self._by_id.get(name.get(VALUE))
        if style is None and kind == "p":
            style = self._default
        found: list[Any] = []
        while style is not None and len(found) < MAX_DEPTH:
            found.append(style)
            based_on = style.find(f"{W}basedOn")
            style = None if based_on is None else self._by_id.get(based_on.get(VALUE))
        return found

    def _is_shaded(self, run: Any, styles: list[Any]) -> bool:
        """The background of a text box is not examined."""
        around = [run, *run.iterancestors()]
        if self._is_on_color or any(one.tag == f"{W}txbxContent" for one in around):
            return True
        if _highlighted(styles) or any(map(_is_filled, _shadings([*around, *styles]))):
            return True
        tables = [style for one in around if one.tag == f"{W}tbl" for style in self._chain(one)]
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
