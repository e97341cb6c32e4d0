"""Parses the part of CSS that decides whether people see a text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

ROOT_PX = 16.0
# Pixels of a unit on a screen of 1200 x 800 pixels.
UNITS = {
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "in": 96.0,
    "cm": 37.8,
    "mm": 3.78,
    "vw": 12.0,
    "vh": 8.0,
}
SIZES = {
    "xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0, "x-large": 24.0,
    "xx-large": 32.0,
}  # fmt: skip
NAMED = {
    "white": (255, 255, 255), "snow": (255, 250, 250), "ivory": (255, 255, 240), "ghostwhite": (248, 248, 255),
    "floralwhite": (255, 250, 240), "mintcream": (245, 255, 250), "azure": (240, 255, 255), "black": (0, 0, 0),
    "whitesmoke": (245, 245, 245), "red": (255, 0, 0), "green": (0, 128, 0), "blue": (0, 0, 255),
    "yellow": (255, 255, 0), "gray": (128, 128, 128), "grey": (128, 128, 128), "silver": (192, 192, 192),
    "navy": (0, 0, 128), "maroon": (128, 0, 0), "teal": (0, 128, 128), "lightgray": (211, 211, 211),
}  # fmt: skip
MAX_RULES = 20_000
NARROW_PX = 1000.0
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_BLOCK = re.compile(r"([^{}]*)([{}])")
_SKIPPED_MEDIA = re.compile(r"(?i)\b(?:print|speech|prefers-[a-z-]+)\b")
_MAX_WIDTH = re.compile(r"(?i)max-(?:device-)?(?:width|height)\s*:\s*([^)]*)")
_LENGTH = re.compile(r"([-+]?[0-9]*\.?[0-9]+)\s*([a-z%]*)")
_FUNCTION = re.compile(r"(rgb|hsl)a?\(([^)]*)\)")
_LAST_SIMPLE = re.compile(r"(?:\[[^\]]*\]|\([^)]*\)|[^\s>+~])+$")
_NAME = re.compile(r"([.#]?)([\w-]+)")
_CONDITION = re.compile(r"\[[^\]]*\]|:[\w-]+(?:\([^)]*\))?")
_SIBLING = re.compile(r"[+~]")
_STATE = re.compile(r"::|:(?:hover|focus|active|visited|target|checked|before|after|first-l|-)")
_PROPERTIES = """
    display visibility content-visibility opacity filter color background background-color background-image
    -webkit-text-fill-color font font-size font-family text-indent margin-left margin-top position left right top bottom
    transform scale clip clip-path overflow overflow-x overflow-y width height max-width max-height mso-list
"""
PROPERTIES = frozenset(re.findall(r"\S+", _PROPERTIES))
# Expand a shorthand such as `font`, which replaces earlier properties such as `font-size`.
LONGHANDS = {
    "background": ("background-color", "background-image"),
    "font": ("font-size", "font-family"),
}
SHORTHANDS = {longhand: name for name, longhands in LONGHANDS.items() for longhand in longhands}
Color = tuple[int, int, int]


def declarations(written: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in _COMMENT.sub("", written).split(";"):
        name, colon, value = one.partition(":")
        if colon:
            _merge(found, {name.strip().lower(): " ".join(value.lower().split())})
    return found


def rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Parse the rules of a style sheet, without rules for paper or narrow screens."""
    open_blocks: list[str] = []
    skipped = 0
    for text, brace in _BLOCK.findall(_COMMENT.sub("", sheet)):
        if brace == "{":
            head = text.rpartition(";")[2].strip()
            open_blocks.append(head)
            skipped += _is_skipped(head)
            continue
        head = open_blocks.pop() if open_blocks else ""
        if skipped == 0 and head and not head.startswith("@"):
            declared = declarations(text)
            yield from ((selector.strip(), declared) for selector in head.split(","))
        skipped -= _is_skipped(head)


def _is_skipped(head: str) -> bool:
    if not head.lower().startswith("@media"):
        return False
    narrow = _MAX_WIDTH.search(head)
    if narrow is not None and (pixels(narrow[1], ROOT_PX) or 0) < NARROW_PX:
        return True
    return _SKIPPED_MEDIA.search(head) is not None and "screen" not in head


@dataclass(frozen=True, slots=True)
class _Rule:
    """A CSS rule. `names`: classes and ids that the selector needs on the element or its ancestors.
    `selector` is empty if a single name decides.
    """

    place: int
    selector: str
    names: frozenset[str]
    declared: Mapping[str, str]


class Sheet:
    """Finds the rules of an element by the class, id or name at the end of a selector."""

    def __init__(self, sheets: Sequence[str]) -> None:
        self._rules: dict[str, list[_Rule]] = {}
        every = (rule for sheet in sheets for rule in rules(sheet))
        for place, (selector, declared) in zip(range(MAX_RULES), every, strict=False):
            known = {name: value for name, value in declared.items() if name in PROPERTIES}
            last = _LAST_SIMPLE.search(selector)
            if not known or last is None or _STATE.search(selector):
                continue
            is_key = _NAME.fullmatch(selector) is not None or selector == "*"
            required = frozenset() if _SIBLING.search(selector) else _names_in(selector)
            rule = _Rule(place, "" if is_key else selector, required, known)
            self._rules.setdefault(_key_of(last[0]), []).append(rule)

    # Any: an element.
    def declared(self, element: Any) -> dict[str, str]:
        """A later declaration counts."""
        declared: dict[str, str] = {}
        if self._rules:
            keys = [*_names_of(element), element.name, "*"]
            around = {name for one in (element, *element.parents) for name in _names_of(one)}
            rules = (rule for key in keys for rule in self._rules.get(key, ()))
            for rule in sorted(rules, key=lambda one: one.place):
                if rule.names <= around and (not rule.selector or _matches(element, rule.selector)):
                    _merge(declared, rule.declared)
        if style := element.get("style"):
            _merge(declared, declarations(style))
        return {name: value.replace("!important", "").strip() for name, value in declared.items()}


# Any: an element.
def _names_of(element: Any) -> list[str]:
    names = [f".{name}" for name in element.get("class") or ()]
    return [*names, f"#{element['id']}"] if element.has_attr("id") else names


def _names_in(selector: str) -> frozenset[str]:
    found = _NAME.findall(_CONDITION.sub("", selector))
    return frozenset(mark + name for mark, name in found if mark)


def _key_of(simple: str) -> str:
    names = _NAME.findall(_CONDITION.sub("", simple))
    key = next(("".join(one) for one in names if one[0]), None)
    return key or ("".join(names[0]).lower() if names else "*")


def _merge(into: dict[str, str], declared: Mapping[str, str]) -> None:
    for name, value in declared.items():
        if "!important" not in value and "!important" in into.get(SHORTHANDS.get(name, ""), ""):
            continue
        names = [name, *LONGHANDS.get(name, ())]
        for replaced in [
            one for one in names if "!important" in value or "!important" not in into.get(one, "")
        ]:
            into.pop(replaced, None)
        into.setdefault(name, value)


# Any: an element.
def _matches(element: Any, selector: str) -> bool:
    import soupsieve

    try:
        return bool(soupsieve.match(selector, element))
    except (soupsieve.SelectorSyntaxError, NotImplementedError):
        return False


def pixels(value: str, size: float) -> float | None:
    """Convert a CSS length to pixels; `size` is the element's font size."""
    found = _LENGTH.fullmatch(value.strip().lower())
    if found is None:
        return None
    number, unit = float(found[1]), found[2]
    if unit in {"em", "ex", "ch"}:
        return number * size
    if unit == "rem":
        return number * ROOT_PX
    return number * UNITS.get(unit, 8.0 if unit == "%" else 1.0)


def color(value: str) -> Color | bool | None:
    """Parse a CSS color: False if transparent, None if unknown."""
    value = value.strip()
    if value in {"transparent", "#0000", "none"}:
        return False
    if value.startswith("#"):
        digits = value[1:]
        if len(digits) in {3, 4}:
            digits = "".join(2 * one for one in digits)
        if len(digits) not in {6, 8} or not re.fullmatch("[0-9a-f]+", digits):
            return None
        parts = [int(digits[at : at + 2], 16) for at in range(0, len(digits), 2)]
        is_clear = len(parts) == 4 and parts[3] < 13
        return False if is_clear else (parts[0], parts[1], parts[2])
    if (function := _FUNCTION.fullmatch(value)) is not None:
        return _of_function(function[1], re.split(r"[\s,/]+", function[2].strip()))
    return NAMED.get(value)


def _of_function(name: str, parts: list[str]) -> Color | bool | None:
    try:
        numbers = [float(one.rstrip("%deg")) for one in parts]
    except ValueError:
        return None
    if len(numbers) < 3:
        return None
    if len(numbers) > 3 and numbers[3] < (5 if parts[3].endswith("%") else 0.05):
        return False
    if name == "hsl":  # Only the lightness of black and white is compared.
        level = round(numbers[2] * 2.55)
        return (level, level, level) if level in {0, 255} or numbers[1] == 0 else None
    red, green, blue = (
        round(number * (2.55 if part.endswith("%") else 1))
        for number, part in zip(numbers[:3], parts, strict=False)
    )
    return red, green, blue
