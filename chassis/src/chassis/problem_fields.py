"""What pydantic says of a broken rule, as the members of a problem's `errors`. Pure."""

import re
from typing import Any

from chassis.problems import FieldError

# A field name that a caller made up is shown only where it looks like one, so that no value slips out as a name.
FIELD_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
QUOTED = re.compile("'([^']*)'")  # The library lists the values of an enumeration in a sentence.
LIMITS = ("max_length", "min_length", "max_bytes", "ge", "gt", "le", "lt", "expected", "allowed", "pattern")


def field_error(error: dict[str, Any]) -> FieldError:
    """Translate one of pydantic's errors; the submitted value and the library's sentence are left behind."""
    if error["type"] == "json_invalid":
        return FieldError("", "valid-json")
    location, *steps = error["loc"]
    names = [str(step) if FIELD_NAME.fullmatch(str(step)) or isinstance(step, int) else "?" for step in steps]
    context = error.get("ctx") or {}
    allowed = next((context[name] for name in LIMITS if name in context), None)
    if "expected" in context:
        allowed = QUOTED.findall(context["expected"]) or allowed
    if location == "header":
        names = [name.lower() for name in names]
    return FieldError(
        "".join(f"/{name}" for name in names),
        str(error["type"]).replace("_", "-"),
        allowed if isinstance(allowed, str | int | float | list) else None,
        str(location),
    )
