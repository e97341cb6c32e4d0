import asyncio
from collections.abc import Iterable, Iterator
from typing import Literal, Never

from pydantic import ValidationError

from audit.errors import TooManyEvents, TooManyPatients
from audit.events.schemas import MAX_PATIENTS_OF_BATCH, EventCreate
from audit.events.slices import in_slices
from audit.exact_json import MAX_DEPTH, NotAnObject, NotJSON, read_array, read_lines, read_object
from chassis.http.body_limits import SMALL_BYTES
from chassis.http.bounded_json import MAX_VALUES
from chassis.problems.problem import MAX_ERRORS, FieldError, Invalid
from chassis.problems.validation import refusal

MAX_EVENTS = 1_000
MAX_BATCH_ERRORS = 1_000  # Further errors are only counted.
UNLISTED = (
    "The event breaks rules. The answer has no room for their list; send this event alone "
    "to get it."
)
LIMITS = {"nesting-depth": MAX_DEPTH, "number-of-values": MAX_VALUES}

Form = Literal["object", "array", "lines"]


async def read_events(body: bytes, form: Form) -> list[EventCreate | Invalid]:
    """Return an event or a problem for each item. Raises Invalid, TooManyEvents or TooManyPatients
    if the whole body is rejected.
    """
    if form != "object" and len(body) > SMALL_BYTES:
        texts = await asyncio.to_thread(_split, body, form)
    else:
        texts = _split(body, form)
    if len(texts) > MAX_EVENTS:
        raise TooManyEvents(MAX_EVENTS)
    events = await in_slices(_read_each(texts))
    patients = sum(len(event.patient_ids) for event in events if isinstance(event, EventCreate))
    if patients > MAX_PATIENTS_OF_BATCH:
        raise TooManyPatients(MAX_PATIENTS_OF_BATCH)
    return events


def _split(body: bytes, form: Form) -> list[bytes]:
    if form == "object":
        return [body]
    try:
        return read_lines(body) if form == "lines" else read_array(body)
    except NotJSON as failure:
        _reject(failure.rule, LIMITS.get(failure.rule))
    except NotAnObject:
        _reject("must-be-list")


def _read_each(texts: Iterable[bytes]) -> Iterator[EventCreate | Invalid]:
    unlisted = MAX_BATCH_ERRORS
    for text in texts:
        try:
            event = _read(text, limit=min(unlisted, MAX_ERRORS))
        except Invalid as invalid:
            event = invalid.with_traceback(None)  # The frames would keep the text in memory.
        if isinstance(event, Invalid):
            unlisted = max(unlisted - len(event.errors), 0)
        yield event


def _read(text: bytes, *, limit: int) -> EventCreate | Invalid:
    if not text.strip():
        _reject("required")
    try:
        members = read_object(text, exact="payload", known=EventCreate.declared)
    except NotJSON as failure:
        _reject(failure.rule, LIMITS.get(failure.rule))
    except NotAnObject:
        _reject("must-be-object")
    try:
        return EventCreate.model_validate(members)
    except ValidationError as failure:
        if not limit:
            return Invalid(
                UNLISTED, errors_total=failure.error_count() + len(EventCreate.surplus(members))
            )
        broken = failure.errors(include_url=False, include_input=False)
        return refusal([{**one, "loc": ("body", *one["loc"])} for one in broken], limit=limit)


def _reject(rule: str, allowed: int | None = None) -> Never:
    raise Invalid(errors=(FieldError("", rule, allowed),))
