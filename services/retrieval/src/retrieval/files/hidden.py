"""Removes text that browsers do not show, because people would not see it, but models would read
it, and writes the characters of symbol fonts as the characters that people see.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from retrieval.files import symbols
from retrieval.files.styles import ROOT_PX, SIZES, Color, Sheet, color, pixels

UNSEEN = frozenset(
    {
        "script", "style", "noscript", "template", "title", "svg", "iframe", "object", "head", "audio",
        "video", "canvas", "datalist", "noembed", "noframes", "map",
    }
)  # fmt: skip
COUNTED = UNSEEN - {"script", "style", "template", "title", "head"}
INLINE = frozenset({"span", "a", "label", "font", "b", "i", "em", "strong", "small", "u", "output"})
BLOCK_DISPLAYS = frozenset(
    {"block", "flex", "grid", "table", "list-item", "table-row", "flow-root", "table-caption"}
)
APART_DISPLAYS = frozenset(
    {"table-cell", "inline-block", "inline-flex", "inline-table", "inline-grid"}
)
OWN_FONT = frozenset(
    {"code", "kbd", "pre", "samp", "tt", "button", "input", "option", "select", "textarea"}
)
LEAST_PX, LEAST_BOX_PX, FAR_PX = 2.0, 1.0, 400.0
LEAST_OPACITY = 0.05
SAME_COLOR = 24  # Largest sum of the differences of red, green and blue.
_EMPTY_CLIP = re.compile(
    r"rect\(\s*(?:0\w*[\s,]+){2,3}0\w*\s*\)|rect\((?:\s*1px[\s,]*){4}\)|inset\(\s*(?:100|[5-9]\d)%.*\)|circle\(0.*\)"
)
_SCALED = re.compile(r"scale(?:x|y|3d)?\(\s*0*\.?0*\s*[,)]")
_MOVED = re.compile(r"translate(x|y|3d)?\(\s*([^,)]+)(?:,\s*([^,)]+))?")
_FONT_SIZE = re.compile(
    r"(?:^|\s)(?:[\d.]\S*|(?:xx?-)?(?:small|large)|medium|smaller|larger)(?:\s*/\s*\S+)?\s+(?P<family>.+)"
)
_NO_OPACITY = re.compile(r"opacity\(\s*0*\.?0*%?\s*\)")


@dataclass(frozen=True, slots=True)
class Look:
    """The style that an element inherits. `background` is None if it is an image or unknown. `family` is the first
    font.
    """

    family: str = ""
    is_list_mark: bool = False
    size: float = ROOT_PX
    is_visible: bool = True
    text: Color | bool | None = (0, 0, 0)
    background: Color | bool | None = (255, 255, 255)

    @property
    def is_shown(self) -> bool:
        if not self.is_visible or self.size < LEAST_PX or self.text is False:
            return False
        if not isinstance(self.text, tuple) or not isinstance(self.background, tuple):
            return True
        return sum(abs(a - b) for a, b in zip(self.text, self.background, strict=True)) > SAME_COLOR


# Any: an element of Beautiful Soup; also below.
def remove_hidden(soup: Any) -> int:
    """Return the number of removed characters, without white space."""
    sheet = Sheet([one.get_text() for one in soup("style")])
    removed = 0
    waiting = [(soup, Look())]
    while waiting:
        parent, look = waiting.pop()
        for child in list(parent.children):
            if child.name is None:
                removed += _visit_text(child, look)
                continue
            removed += _visit(child, look, sheet, waiting)
    return removed


# Any: a text of Beautiful Soup.
def _visit_text(text: Any, look: Look) -> int:
    if not look.is_shown and text.strip():
        text.extract()
        return length(text)
    shown = symbols.shown(text, look.family, is_list_mark=look.is_list_mark)
    if shown != text:
        text.replace_with(shown)
    return 0


def _visit(element: Any, look: Look, sheet: Sheet, waiting: list[tuple[Any, Look]]) -> int:
    if element.name in UNSEEN:
        removed = length(element.get_text()) if element.name in COUNTED else 0
        element.decompose()
        return removed
    declared = sheet.declared(element)
    if _is_closed(element) or _is_gone(declared, look):
        removed = length(element.get_text())
        element.decompose()
        return removed
    _set_apart(element, declared.get("display", ""))
    waiting.append((element, _look(element, declared, look)))
    return 0


def length(text: str) -> int:
    return len("".join(text.split()))


def _is_closed(element: Any) -> bool:
    is_dialog = element.name == "dialog" and not element.has_attr("open")
    is_hidden = element.has_attr("hidden") or element.get("aria-hidden", "").lower() == "true"
    return is_dialog or is_hidden


def _is_gone(declared: Mapping[str, str], look: Look) -> bool:
    if declared.get("display") == "none" or declared.get("content-visibility") == "hidden":
        return True
    opacity = declared.get("opacity", "")
    value = pixels(opacity.rstrip("%"), 1)
    least = LEAST_OPACITY * (100 if opacity.endswith("%") else 1)
    if value is not None and value < least:
        return True
    if _NO_OPACITY.search(declared.get("filter", "")):
        return True
    return _is_cut(declared, look.size) or _is_far(declared, look.size)


def _is_cut(declared: Mapping[str, str], size: float) -> bool:
    if any(_EMPTY_CLIP.fullmatch(declared.get(name, "")) for name in ("clip", "clip-path")):
        return True
    if _SCALED.search(declared.get("transform", "")) or declared.get("scale", "1") in {"0", "0%"}:
        return True
    overflow = " ".join(declared.get(name, "") for name in ("overflow", "overflow-x", "overflow-y"))
    if "hidden" not in overflow and "clip" not in overflow:
        return False
    boxes = (declared.get(name) for name in ("width", "height", "max-width", "max-height"))
    found = (pixels(box, size) for box in boxes if box is not None)
    return any(one is not None and one <= LEAST_BOX_PX for one in found)


def _is_far(declared: Mapping[str, str], size: float) -> bool:
    """A page scrolls down to a text that is far below its beginning, unless the place of the text is fixed."""
    names = ["text-indent", "margin-left", "margin-top"]
    if declared.get("position") in {"absolute", "fixed", "relative"}:
        names += ["left", "right", "top", "bottom"]
    moves = [(name, declared[name]) for name in names if name in declared]
    for axis, along, across in _MOVED.findall(declared.get("transform", "")):
        moves += [("top" if axis == "y" else "left", along), ("top", across)]
    found = [(name, pixels(move, size)) for name, move in moves]
    is_fixed = declared.get("position") == "fixed"
    return any(one is not None and _is_out(name, one, is_fixed=is_fixed) for name, one in found)


def _is_out(name: str, moved: float, *, is_fixed: bool) -> bool:
    is_before, is_after = moved <= -FAR_PX, moved >= 10 * FAR_PX
    if name in {"top", "margin-top"}:
        return is_before or (is_fixed and is_after)
    if name == "bottom":
        return is_after or (is_fixed and is_before)
    return is_before or is_after


def _set_apart(element: Any, display: str) -> None:
    if element.name not in INLINE:
        return
    if display in BLOCK_DISPLAYS:
        element.name = "div"
    elif display in APART_DISPLAYS:
        element.insert_before(" ")
        element.insert_after(" ")


def _look(element: Any, declared: Mapping[str, str], look: Look) -> Look:
    if (visibility := declared.get("visibility")) in {"visible", "hidden", "collapse"}:
        look = replace(look, is_visible=visibility == "visible")
    if (size := _size(declared, look.size)) is not None:
        look = replace(look, size=size)
    if (family := _family(element, declared)) not in {None, look.family, "inherit"}:
        look = replace(look, family=family)
    if "ignore" in declared.get("mso-list", ""):  # Word writes the marks of lists as text.
        look = replace(look, is_list_mark=True)
    written = (
        declared.get("-webkit-text-fill-color")
        or declared.get("color")
        or _attribute(element, "color", "text")
    )
    if written and written not in {"inherit", "currentcolor"}:
        look = replace(look, text=color(written))
    behind = _background(declared) or _attribute(element, "bgcolor")
    if "background-image" in declared or "url(" in (behind or "") or "gradient" in (behind or ""):
        return replace(look, background=None)
    if behind and (found := _first_color(behind)) is not False:
        look = replace(look, background=found)
    return look


def _attribute(element: Any, *names: str) -> str:
    if element.name not in {"font", "body", "table", "tr", "td", "th"}:
        return ""
    return next((str(element[name]).lower() for name in names if element.has_attr(name)), "")


def _background(declared: Mapping[str, str]) -> str:
    return declared.get("background-color") or declared.get("background") or ""


def _first_color(written: str) -> Color | bool | None:
    parts = re.findall(r"[^\s(]+\([^)]*\)|\S+", written)
    found = [color(one) for one in parts]
    return next(
        (one for one in found if isinstance(one, tuple)),
        None if None in found and len(parts) == 1 else False,
    )


def _size(declared: Mapping[str, str], inherited: float) -> float | None:
    written = declared.get("font-size")
    if written is None and "font" in declared:
        written = next(
            (one.partition("/")[0] for one in declared["font"].split() if one[0].isdigit()), None
        )
    if written is None:
        return None
    if written in SIZES:
        return SIZES[written]
    if written.endswith("%"):
        return inherited * (pixels(written[:-1], 1) or 0) / 100
    return pixels(written, inherited)


def _family(element: Any, declared: Mapping[str, str]) -> str | None:
    written = declared.get("font-family")
    if written is None and (font := _FONT_SIZE.search(declared.get("font", ""))) is not None:
        written = font["family"]
    if written is None and element.name == "font":
        written = element.get("face")
    if written is None:
        return "" if element.name in OWN_FONT else None
    return written.partition(",")[0].strip(" \"'").lower()
