"""Only declared field names appear in `errors`, because other names may contain PHI."""

import re
from collections.abc import Collection, Sequence
from difflib import get_close_matches
from typing import Any

from chassis.problems.closed_model import UNKNOWN
from chassis.problems.field_rules import rule_of
from chassis.problems.problem import MAX_ERRORS, FieldError, Invalid

QUOTED = re.compile("'([^']*)'")  # Pydantic quotes an enumeration's values in a sentence.
LIMITS = (
    "max_length",
    "min_length",
    "max_bytes",
    "ge",
    "gt",
    "le",
    "lt",
    "expected",
    "allowed",
    "pattern",
)
KEY = "[key]"  # Pydantic's mark of a key in a free-form object.
MAX_NAME = 64  # Longer names are not compared with the known names.


def refusal(errors: Sequence[dict[str, Any]], *, limit: int = MAX_ERRORS) -> Invalid:
    more = sum(error["ctx"]["more"] for error in errors if error["type"] == UNKNOWN)
    hints = [
        error["ctx"]["detail"] for error in errors[:limit] if "detail" in (error.get("ctx") or {})
    ]
    return Invalid(
        f"{Invalid.detail} {hints[0]}" if hints else None,
        errors=[field_error(error) for error in errors[:limit]],
        errors_total=len(errors) + more,
    )


def field_error(error: dict[str, Any]) -> FieldError:
    if error["type"] == "json_invalid":
        return FieldError("", "valid-json")
    location, *steps = error["loc"]
    if steps[-1:] == [KEY]:
        del steps[-2:]
    context = error.get("ctx") or {}
    allowed = next((context[name] for name in LIMITS if name in context), None)
    if "expected" in context:
        allowed = QUOTED.findall(context["expected"]) or allowed
    # A location part with a bracket is a member of a union.
    pointer = "".join(f"/{step}" for step in steps if "[" not in str(step))
    return FieldError(
        pointer.lower() if location == "header" else pointer,
        rule_of(error["type"]),
        allowed if isinstance(allowed, str | int | float | list) else None,
        str(location),
        close_to(context["name"], context["declared"]) if error["type"] == UNKNOWN else None,
    )


def close_to(name: str, declared: Collection[str]) -> str | None:
    if len(name) > MAX_NAME:
        return None
    return next(iter(get_close_matches(name.lower(), sorted(declared), 1)), None)
