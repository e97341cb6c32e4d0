"""The live log page: the newest events. The script then adds events from the stream."""

import re
from asyncio import gather
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlencode

from fastapi import Request, Response
from starlette.datastructures import QueryParams

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.addresses import LIVE_EVENTS, LOG
from console.answers import Events
from console.checkpoints import read_cover
from console.forms import uuid_of
from console.gateway import Missing, Visit
from console.rendering import page
from console.wording import iso, quoted

ROWS = 60
# Filters that a person types. IDs are filters set by links.
TYPED = {"agent_name": "Agent", "event_type": "Type", "tool": "Tool", "outcome": "Outcome"}
IDS = {"trace_id": "trace", "encounter_id": "encounter", "patient_id": "patient"}
MOST_CHARACTERS = 128
# A quoted value, in which quotes are doubled, or a value up to the next comma.
WORD = re.compile(r'\s*+"((?:[^"]|"")++)"\s*+(?=,|\Z)|([^,]+)')
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Filters:
    """Filters of events. An event matches if it has any of a filter's values."""

    values: dict[str, list[str]]
    changes: bool
    access: bool

    @classmethod
    def of(cls, query: QueryParams) -> "Filters":
        values = {name: _typed(query.getlist(name)) for name in TYPED}
        ids = {name: _ids(name, query.getlist(name)) for name in IDS}
        kept = {name: given for name, given in (values | ids).items() if given}
        return cls(kept, query.get("changes") == "true", query.get("access") == "true")

    @property
    def query(self) -> dict[str, list[str]]:
        flags = {"changes": [str(self.changes).lower()]} | (
            {"access": ["true"]} if self.access else {}
        )
        return self.values | flags

    @property
    def address(self) -> str:
        """The URL query of the page, without default values."""
        flags = {"changes": self.changes, "access": self.access}
        values = {name: [quoted(value) for value in given] for name, given in self.values.items()}
        return urlencode(
            values | {name: "true" for name, is_set in flags.items() if is_set}, doseq=True
        )


def _typed(given: list[str]) -> list[str]:
    """Split comma-separated lists of values. Quoted values may contain commas."""
    found = [word for text in given for word in WORD.finditer(text)]
    words = [word[1].replace('""', '"') if word[1] else word[2].strip() for word in found]
    return list(dict.fromkeys(word[:MOST_CHARACTERS] for word in words if word))


def _ids(name: str, given: list[str]) -> list[str]:
    """Keep only UUIDs, because patient names and identifiers must not appear in URLs."""
    found = [uuid_of(text.strip()) for text in given]
    if name == "trace_id":
        return [text.replace("-", "") for text in found if text]
    return [text for text in found if text]


@router.get(LOG, response_model=None)
@allow(None, only_person=True)
async def show_log(request: Request) -> Response:
    """Show the newest events, or older events from `cursor` on. The query is parsed here because a
    filter may occur several times.
    """
    visit = Visit(request)
    filters = Filters.of(request.query_params)
    cursor = request.query_params.get("cursor")
    asked_at = datetime.now(UTC)
    events, cover = await gather(
        visit.get(
            Events,
            "/agent-events",
            {**filters.query, "order": "desc", "limit": ROWS, "cursor": cursor},
        ),
        read_cover(visit),
    )
    return page(
        request,
        "log.html",
        visit=visit,
        events=events,
        cover=cover,
        filters=filters,
        typed=TYPED,
        ids=IDS,
        cursor=cursor,
        blank_s=None if cursor else request.state.blank_s,
        stream=None
        if cursor or isinstance(events, Missing)
        else _stream(filters, events, asked_at),
        last_seq=None if isinstance(events, Missing) or not events.events else events.events[0].seq,
    )


def _stream(filters: Filters, events: Events, asked_at: datetime) -> str:
    """Return the URL of the stream with these filters. It starts after the page's newest event, or at
    the time of the request if the page has no events.
    """
    since = {} if events.events else {"recorded_from": [iso(asked_at)]}
    return f"{LIVE_EVENTS}?{urlencode(filters.query | since, doseq=True)}"
