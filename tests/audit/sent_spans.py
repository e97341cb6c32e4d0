"""The spans that audit reads in a body."""

from collections import Counter

from audit.otlp.requests import SentSpan, spans_of


def sent_in(body: bytes, *, is_json: bool = False) -> list[SentSpan]:
    """Return the spans that a body holds and that can be read."""
    read = spans_of(body, Counter(), is_json=is_json)
    return [one for one in read if isinstance(one, SentSpan)]
