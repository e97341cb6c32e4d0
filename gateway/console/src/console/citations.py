"""The address of a document with the spans that are cited: `/console/documents/ID?version=2&cited=120-180,300-340`."""

import re
from collections.abc import Sequence
from urllib.parse import urlencode
from uuid import UUID

from console.highlights import Span

SPAN = re.compile(r"([0-9]{1,9})-([0-9]{1,9})")


def document_address(document: UUID, version: int | None, spans: Sequence[Span]) -> str:
    query = {} if version is None else {"version": version}
    cited = {"cited": ",".join(f"{start}-{end}" for start, end in spans)} if spans else {}
    return f"/console/documents/{document}?{urlencode(query | cited, safe=',')}"


def spans_of(cited: str) -> list[Span]:
    """Return the spans of an address, without what is none."""
    found = map(SPAN.fullmatch, cited.split(","))
    return [(int(span[1]), int(span[2])) for span in found if span]
