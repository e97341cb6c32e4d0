"""The live log: the newest events, and then each as it is logged. The script follows the stream."""

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
# The text that a person types. The others are ids, which links set.
TYPED = {"agent_name": "Agent", "event_type": "Type", "tool": "Tool", "outcome": "Outcome"}
IDS = {"trace_id": "trace", "encounter_id": "encounter", "patient_id": "patient"}
MOST_CHARACTERS = 128
# In quotes or up to a comma. A quote within quotes is doubled.
WORD = re.compile(r'\s*+"((?:[^"]|"")++)"\s*+(?=,|\Z)|([^,]+)')
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Filters:
    """Which events are shown. One name may have several values: any of them."""

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
        """The query of the page itself, without what it has by default."""
        flags = {"changes": self.changes, "access": self.access}
        values = {name: [quoted(value) for value in given] for name, given in self.values.items()}
        return urlencode(
            values | {name: "true" for name, is_set in flags.items() if is_set}, doseq=True
        )


def _typed(given: list[str]) -> list[str]:
    """Return texts, of a list with commas each. One in quotes may have commas."""
    found = [word for text in given for word in WORD.finditer(text)]
    words = [word[1].replace('""', '"') if word[1] else word[2].strip() for word in found]
    return list(dict.fromkeys(word[:MOST_CHARACTERS] for word in words if word))


def _ids(name: str, given: list[str]) -> list[str]:
    """Return what is an id; a name or number of a patient has no place in an address."""
    found = [uuid_of(text.strip()) for text in given]
    if name == "trace_id":
        return [text.replace("-", "") for text in found if text]
    return [text for text in found if text]


@router.get(LOG, response_model=None)
@allow(None, only_person=True)
async def show_log(request: Request) -> Response:
    """Show the newest events, or with a `cursor` older ones, which do not change. The query is read
    here, since a filter may come twice.
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
    """Return where the stream of these filters is. It begins after the events of the page; where
    there are none, when the page was asked for.
    """
    since = {} if events.events else {"recorded_from": [iso(asked_at)]}
    return f"{LIVE_EVENTS}?{urlencode(filters.query | since, doseq=True)}"
