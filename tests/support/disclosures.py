"""Records personal data that tests send to the system, and searches logs and metrics for this data."""

import contextlib
import json
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, quote_plus, unquote, urlsplit

import httpx

# Fields with values from a vocabulary, which identify no person.
VOCABULARY = frozenset(
    {"agent_name", "event_type", "source_type", "kind", "urgency", "type", "tool"}
    | {"resourceType", "method", "url", "system", "status", "use", "fullUrl"}  # Fields of FHIR.
    | {"contentType"}  # Metrics count files by type.
    | {"recorded_by"}  # The caller's name, which every log line contains.
    | {"then", "verdict", "where"}  # Fields of the console's forms.
)
FORM = "application/x-www-form-urlencoded"
# Paths of the gateway itself, such as /openapi.json, which the gateway logs.
SERVICE_PATH = re.compile(
    r"/(patients|encounters|intake|imports|agent-events|access-reports|chunks|retrieve|fhir/\w+)/(.*)"
)
# FHIR operations are parts of routes. Short values such as 8302-2 occur in request ids by chance.
PLAIN_WORD = re.compile(r"[_$]?[a-z][a-z-]{0,15}|[0-9.,:;]{0,6}|[0-9]{1,5}-[0-9]|.{0,4}")


class Disclosures:
    """Personal texts and identifiers that tests have sent, in every encoding that a log could contain."""

    def __init__(self) -> None:
        self.values: set[str] = set()

    def record(self, request: httpx.Request) -> None:
        """Record the texts of a request's body, the values of its query, and the last segment of its path."""
        parts = urlsplit(str(request.url))
        values = [value for name, value in parse_qsl(parts.query) if name not in VOCABULARY]
        if request.headers.get("content-type", "").startswith(FORM):
            fields = parse_qsl(request.content.decode())
            values += [value for name, value in fields if name not in VOCABULARY]
        if path := SERVICE_PATH.fullmatch(parts.path):
            values += [unquote(segment) for segment in path[2].split("/")]
        with contextlib.suppress(
            ValueError, httpx.RequestNotRead
        ):  # Skips streamed bodies, which cannot be read twice.
            values += texts(json.loads(request.content))
        self.values |= {
            value.strip() for value in values if not PLAIN_WORD.fullmatch(value.strip())
        }

    def found_in(self, places: Mapping[str, str]) -> list[str]:
        """Return each place that contains a recorded value in any encoding, and the first characters of the value."""
        needles: dict[str, set[str]] = {}
        for value in self.values:
            for spelling in spellings(value):
                needles.setdefault(spelling, set()).add(value)
        return [
            f"{place}: {value[:40]!r}"
            for place, text in places.items()
            for value in sorted(set().union(*(needles[one] for one in contained(needles, text))))
        ]


def contained(needles: Collection[str], text: str) -> Iterator[str]:
    """Yield the recorded values in a text. Compares parts of the text of equal length, because a search per value takes
    seconds.
    """
    length = min(map(len, needles), default=1)
    parts = {text[at : at + length] for at in range(len(text))}
    for needle in needles:
        if needle[:length] in parts and needle[-length:] in parts and needle in text:
            yield needle


def texts(document: Any, field: str = "") -> Iterator[str]:
    if isinstance(document, str):
        if field not in VOCABULARY:
            yield document
    elif isinstance(document, dict):
        for name, value in document.items():
            yield from texts(value, name)
    elif isinstance(document, list):
        for value in document:
            yield from texts(value, field)


def spellings(value: str) -> set[str]:
    """Return a text in plain, JSON-escaped, URL-encoded and form-encoded form; of a long text, only the beginning."""
    start = value[:60]
    return {
        start,
        json.dumps(start)[1:-1],
        json.dumps(start, ensure_ascii=False)[1:-1],
        quote(start, safe=""),
        quote_plus(start),
    }
