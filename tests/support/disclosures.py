"""What the tests told the system about people, gathered as it is sent, and where it may not be
found again.
"""

import contextlib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import httpx

# Fields whose values are a program's words and no person's data.
VOCABULARY = frozenset(
    {"agent_name", "event_type", "source_type", "kind", "urgency", "type", "tool"}
    | {"resourceType", "method", "url", "system", "status", "use", "fullUrl"}  # FHIR's own.
    | {"recorded_by"}  # A caller, whom each line of a log names.
)
# Addresses of the gateway itself, such as /openapi.json, are in the logs.
SERVICE_PATH = re.compile(
    r"/(patients|encounters|intake|imports|agent-events|chunks|retrieve)/(.*)"
)
# Also codes of observations such as 8302-2: what is as short is found in request ids by chance.
PLAIN_WORD = re.compile(r"[a-z][a-z-]{0,15}|[0-9.,:;]{0,6}|[0-9]{1,5}-[0-9]|.{0,4}")


class Disclosures:
    """Texts and numbers of people that were sent, as they would look in a log."""

    def __init__(self) -> None:
        self.values: set[str] = set()

    def note(self, request: httpx.Request) -> None:
        """Keep what a request says of a person: every text of its body, its query's values and its
        path's last part.
        """
        parts = urlsplit(str(request.url))
        values = [value for name, value in parse_qsl(parts.query) if name not in VOCABULARY]
        if path := SERVICE_PATH.fullmatch(parts.path):
            values += [unquote(segment) for segment in path[2].split("/")]
        with contextlib.suppress(ValueError, httpx.RequestNotRead):  # A stream is not read twice.
            values += texts(json.loads(request.content))
        self.values |= {
            value.strip() for value in values if not PLAIN_WORD.fullmatch(value.strip())
        }

    def found_in(self, places: Mapping[str, str]) -> list[str]:
        """Name each place that repeats a value, in whichever spelling, and the value's first
        characters.
        """
        return [
            f"{place}: {value[:40]!r}"
            for place, text in places.items()
            for value in sorted(self.values)
            if any(spelling in text for spelling in spellings(value))
        ]


def texts(document: Any, field: str = "") -> Iterator[str]:
    """Yield every text in a JSON document that is not a word of the vocabulary."""
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
    """A text as it is, as JSON escapes it, as a URL does. Of a long text its beginning is
    enough.
    """
    start = value[:60]
    return {
        start,
        json.dumps(start)[1:-1],
        json.dumps(start, ensure_ascii=False)[1:-1],
        quote(start, safe=""),
    }
