import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from chassis.any_types import JSON

Value = JSON
YEAR = r"[0-9]{4}"
DATE = rf"{YEAR}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
TIME = r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?"
ZONE = r"(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))"
DAY_LENGTH = len("2026-11-22")
MAX_INTEGER = 2**31 - 1
NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")


def _text(pattern: str, rule: str) -> Callable[[Value], str | None]:
    compiled = re.compile(pattern, re.DOTALL)

    def broken(value: Value) -> str | None:
        if not isinstance(value, str):
            return "must-be-text"
        if not value.strip():
            return "not-blank"
        return None if compiled.fullmatch(value) else rule

    return broken


def _time(pattern: str, rule: str) -> Callable[[Value], str | None]:
    check = _text(pattern, rule)

    def broken(value: Value) -> str | None:
        found = check(value)
        if found is None and len(value) >= DAY_LENGTH:
            try:
                date.fromisoformat(value[:DAY_LENGTH])
            except ValueError:
                return rule
        return found

    return broken


def _integer(least: int) -> Callable[[Value], str | None]:
    def broken(value: Value) -> str | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return "must-be-whole-number"
        if value > MAX_INTEGER:
            return "too-large"
        return "too-small" if value < least else None

    return broken


def _decimal(value: Value) -> str | None:
    is_number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    return None if is_number else "must-be-number"


def _boolean(value: Value) -> str | None:
    return None if isinstance(value, bool) else "must-be-true-or-false"


PATTERN = "must-match-pattern"
URI = _text(r"\S+", PATTERN)
STRING = _text(r".+", "not-blank")
PRIMITIVES: Mapping[str, Callable[[Value], str | None]] = {
    "base64Binary": _text(r"(\s*[0-9A-Za-z+/=]){4,}\s*", PATTERN),
    "boolean": _boolean,
    "canonical": URI,
    "code": _text(r"\S+( \S+)*", PATTERN),
    "date": _time(DATE, "must-be-date"),
    "dateTime": _time(rf"{DATE}|{YEAR}-[0-9]{{2}}-[0-9]{{2}}T{TIME}{ZONE}", "must-be-timestamp"),
    "decimal": _decimal,
    "id": _text(r"[A-Za-z0-9.-]{1,64}", PATTERN),
    "instant": _time(rf"{YEAR}-[0-9]{{2}}-[0-9]{{2}}T{TIME}{ZONE}", "must-be-timestamp"),
    "integer": _integer(-MAX_INTEGER - 1),
    "markdown": STRING,
    "oid": _text(r"urn:oid:[0-2](\.(0|[1-9][0-9]*))+", PATTERN),
    "positiveInt": _integer(1),
    "string": STRING,
    "time": _text(TIME, "must-be-time"),
    "unsignedInt": _integer(0),
    "uri": URI,
    "url": URI,
    "uuid": _text(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", PATTERN),
    "xhtml": _text(r"\s*<.+", PATTERN),
}


def repaired(type_: str, value: Value) -> Value:
    """Return the value in the right JSON type if it has the same text, else None."""
    if isinstance(value, str):
        text = value.strip()
        if PRIMITIVES[type_] is _boolean:
            return {"true": True, "false": False}.get(text.lower())
        if type_ == "decimal" and NUMBER.fullmatch(text):
            return Decimal(text)
        if type_ in {"integer", "positiveInt", "unsignedInt"} and re.fullmatch(
            r"-?[0-9]{1,10}", text
        ):
            return int(text)
    elif isinstance(value, int) and not isinstance(value, bool):
        return str(value) if PRIMITIVES[type_] is STRING else None
    return None
