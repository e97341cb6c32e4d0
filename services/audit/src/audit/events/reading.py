"""Bodies with events: from bytes to events that are checked, each with its own refusal. Pure."""

from collections.abc import Iterable, Iterator
from typing import Any, Never

from pydantic import ValidationError

from audit.events.schemas import EventCreate
from audit.exact_json import MAX_DEPTH, NotAnObject, NotJSON, read_array, read_lines, read_object
from chassis.http.bounded_json import MAX_VALUES
from chassis.problems.problem import MAX_ERRORS, FieldError, Invalid
from chassis.problems.validation import refusal

MAX_EVENTS = 1_000
LIMITS = {"nesting-depth": MAX_DEPTH, "number-of-values": MAX_VALUES}
MAX_BATCH_ERRORS = 1_000  # What the refusals of a batch list together; then they only count.
UNLISTED = "The event breaks rules. The answer lists those of other events; send this one again alone to see its own."


def read_event(text: bytes, *, limit: int = MAX_ERRORS) -> EventCreate:
    """Return the event a JSON text holds. Raises Invalid, which lists up to `limit` errors."""
    if not text.strip():
        refuse("", "required")
    try:
        members = read_object(text, exact="payload", known=EventCreate.declared)
    except NotJSON as failure:
        refuse("", failure.rule, LIMITS.get(failure.rule))
    except NotAnObject:
        refuse("", "must-be-object")
    checked = check(members, limit)
    if isinstance(checked, Invalid):
        raise checked
    return checked


def check(members: dict[str, Any], limit: int) -> EventCreate | Invalid:
    """Return the event, or its refusal. Returned and not raised: the library's errors are large and
    soon forgotten.
    """
    try:
        return EventCreate.model_validate(members)
    except ValidationError as failure:
        if not limit:
            return Invalid(
                UNLISTED, errors_total=failure.error_count() + len(EventCreate.surplus(members))
            )
        broken = failure.errors(include_url=False, include_input=False)
        return refusal([{**one, "loc": ("body", *one["loc"])} for one in broken], limit=limit)


def read_batch(texts: Iterable[bytes]) -> Iterator[EventCreate | Invalid]:
    """Yield the event that each text holds, or what keeps it out."""
    left = MAX_BATCH_ERRORS
    for text in texts:
        try:
            event = read_event(text, limit=min(left, MAX_ERRORS))
        except Invalid as invalid:
            left = max(left - len(invalid.errors), 0)
            yield invalid.with_traceback(None)  # Its frames hold the text.
        else:
            yield event


def split_batch(text: bytes, *, lines: bool) -> list[bytes]:
    """Return the events of a batch, each as it was sent: a JSON array's items, or lines of NDJSON.
    Raises Invalid.
    """
    try:
        return read_lines(text) if lines else read_array(text)
    except NotJSON as failure:
        refuse("", failure.rule, LIMITS.get(failure.rule))
    except NotAnObject:
        refuse("", "must-be-list")


# Any: a limit or values, as JSON.
def refuse(pointer: str, rule: str, allowed: Any = None) -> Never:
    """Raise Invalid with one broken rule."""
    raise Invalid(errors=(FieldError(pointer, rule, allowed),))
