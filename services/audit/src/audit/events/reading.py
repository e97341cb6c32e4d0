"""Bodies with events: from bytes to events that are checked, each with its own refusal. Pure."""

from typing import Any, Never

from pydantic import ValidationError

from audit.events.schemas import EventCreate
from audit.exact_json import MAX_DEPTH, NotAnObject, NotJSON, read_array, read_lines, read_object
from chassis.problem_fields import field_error
from chassis.problems import FieldError, Invalid

MAX_EVENTS = 1_000


def read_event(text: bytes) -> EventCreate:
    """Return the event a JSON text holds. Raises Invalid."""
    if not text.strip():
        refuse("", "missing")
    try:
        members = read_object(text, exact="payload")
    except NotJSON as failure:
        refuse("", failure.rule, MAX_DEPTH if failure.rule == "nesting-depth" else None)
    except NotAnObject:
        refuse("", "model-attributes-type")
    try:
        return EventCreate.model_validate(members)
    except ValidationError as failure:
        broken = failure.errors(include_url=False, include_input=False)
        raise Invalid(errors=tuple(field_error({**one, "loc": ("body", *one["loc"])}) for one in broken)) from None


def split_batch(text: bytes, *, lines: bool) -> list[bytes]:
    """Return the events of a batch, each as it was sent: a JSON array's items, or lines of NDJSON. Raises Invalid."""
    try:
        return read_lines(text) if lines else read_array(text)
    except NotJSON as failure:
        refuse("", failure.rule, MAX_DEPTH if failure.rule == "nesting-depth" else None)
    except NotAnObject:
        refuse("", "list-type")


def refuse(pointer: str, rule: str, allowed: Any = None) -> Never:  # Any: a limit or values, as JSON.
    """Raise Invalid with one broken rule."""
    raise Invalid(errors=(FieldError(pointer, rule, allowed),))
