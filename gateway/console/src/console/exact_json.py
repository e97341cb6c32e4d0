"""JSON with what parsers lose: members whose name repeats, and numbers digit by digit. Pure."""

import json
from typing import Any


class _Number(str):
    __slots__ = ()


class _Members(list[tuple[str, Any]]):
    __slots__ = ()


def pretty_member(name: str, text: bytes) -> str:
    """Return a member of a JSON object, indented. Raises ValueError and RecursionError."""
    members = json.loads(text, object_pairs_hook=_Members, parse_float=_Number, parse_int=_Number)
    return _pretty(dict(members)[name], "\n")


def _pretty(value: Any, margin: str) -> str:  # Any: JSON.
    if isinstance(value, _Number):
        return str(value)
    if not isinstance(value, list):
        return _written(value)
    deeper, parts = f"{margin}  ", []
    has_names = isinstance(value, _Members)
    for one in value:
        name, part = (f"{_written(one[0])}: ", one[1]) if has_names else ("", one)
        # A comprehension's frame for each of audit's 500 levels would be too many.
        parts.append(name + _pretty(part, deeper))
    left, right = "{}" if has_names else "[]"
    return f"{left}{deeper}{f',{deeper}'.join(parts)}{margin}{right}" if parts else left + right


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
