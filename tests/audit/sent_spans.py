from collections import Counter

from audit.otlp.requests import SentSpan, spans_of


def sent_in(body: bytes, *, is_json: bool = False) -> list[SentSpan]:
    read = spans_of(body, Counter(), is_json=is_json)
    return [one for one in read if isinstance(one, SentSpan)]
