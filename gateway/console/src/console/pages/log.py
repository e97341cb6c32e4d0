import re
from asyncio import gather
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlencode

from fastapi import Request, Response
from fastapi.responses import PlainTextResponse
from pydantic import TypeAdapter, ValidationError
from starlette.datastructures import QueryParams

from chassis.http.fields import Timestamp
from chassis.http.query_parameters import check_own_query
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow
from console.addresses import LIVE_COVER, LIVE_EVENTS, LOG
from console.answers import Events
from console.checkpoints import read_cover
from console.forms import uuid_of
from console.gateway import Lack, Missing, Visit
from console.rendering import page
from console.wording import iso, quoted

ROWS = 60
# Filters of the log that a person types; links set the other filters by ID.
TYPED = {"agent_name": "Agent", "event_type": "Type", "tool": "Tool", "outcome": "Outcome"}
IDS = {"trace_id": "trace", "encounter_id": "encounter", "patient_id": "patient"}
FLAGS = ("changes", "access")
KNOWN = frozenset({*TYPED, *IDS, *FLAGS, "before", "cursor"})
UNUSABLE = (
    "No events are shown, because the address of this page has filters that are not valid: {}. "
    "A patient, an encounter and a trace need an ID, and a time needs a UTC offset."
)
# A filter's value: in quotes, with doubled quotes inside, or up to the next comma.
WORD = re.compile(r'\s*+"((?:[^"]|"")++)"\s*+(?=,|\Z)|([^,]+)')
MOMENT: TypeAdapter[datetime] = TypeAdapter(Timestamp)
router = Router(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Filters:
    """Filters of the log: an event matches if it has any of a filter's values. `before`: the page only has earlier
    events and is not live. `unusable`: labels of parameters that cannot be applied.
    """

    values: dict[str, list[str]]
    changes: bool
    access: bool
    before: datetime | None = None
    unusable: tuple[str, ...] = ()

    @classmethod
    def of(cls, query: QueryParams) -> "Filters":
        values = {name: _typed(query.getlist(name)) for name in TYPED}
        ids = {name: _ids(name, query.getlist(name)) for name in IDS}
        kept = {name: given for name, given in (values | ids).items() if given}
        before = _moment(query.get("before"))
        changes, access = (query.get(name) == "true" for name in FLAGS)
        return cls(kept, changes, access, before, _unusable(query))

    @property
    def query(self) -> dict[str, list[str]]:
        flags = {"changes": [str(self.changes).lower()]} | (
            {"access": ["true"]} if self.access else {}
        )
        before = {} if self.before is None else {"recorded_to": [iso(self.before)]}
        return self.values | flags | before

    @property
    def newest(self) -> str:
        return replace(self, before=None).address

    @property
    def address(self) -> str:
        """The URL query of the log page without default values."""
        flags = {"changes": self.changes, "access": self.access}
        values = {name: [quoted(value) for value in given] for name, given in self.values.items()}
        values |= {} if self.before is None else {"before": [iso(self.before)]}
        return urlencode(
            values | {name: "true" for name, is_set in flags.items() if is_set}, doseq=True
        )


def _moment(text: str | None) -> datetime | None:
    try:
        return MOMENT.validate_python(text) if text else None
    except ValidationError:
        return None


def _typed(given: list[str]) -> list[str]:
    found = [word for text in given for word in WORD.finditer(text)]
    words = [word[1].replace('""', '"') if word[1] else word[2].strip() for word in found]
    return list(dict.fromkeys(word for word in words if word))


def _unusable(query: QueryParams) -> tuple[str, ...]:
    """Omits names of unknown parameters, which can be of patients."""
    no_ids = [label for name, label in IDS.items() if None in map(_id, query.getlist(name))]
    no_flags = [name for name in FLAGS if {*query.getlist(name)} - {"true", "false"}]
    no_moment = ["time"] if query.get("before") and _moment(query["before"]) is None else []
    unknown = ["an unknown filter"] if {*query} - KNOWN else []
    return (*no_ids, *no_flags, *no_moment, *unknown)


def _id(text: str) -> str | None:
    return uuid_of(text.strip())


def _ids(name: str, given: list[str]) -> list[str]:
    """Keep only UUIDs, because patient names and identifiers must not appear in URLs."""
    found = [_id(text) for text in given]
    if name == "trace_id":
        return [text.replace("-", "") for text in found if text]
    return [text for text in found if text]


@router.get(LOG, response_model=None)
@allow(None, only_person=True)
@check_own_query
async def show_log(request: Request) -> Response:
    """Show the newest events, or older events from `cursor` on. A filter may occur several times in
    the query.
    """
    visit = Visit(request)
    filters = Filters.of(request.query_params)
    cursor = request.query_params.get("cursor")
    is_past = cursor is not None or filters.before is not None
    asked_at = datetime.now(UTC)
    events, cover = await gather(
        _read_events(visit, filters, cursor),
        read_cover(visit),
    )
    return page(
        request,
        "log.html",
        status=422 if filters.unusable else 200,
        visit=visit,
        events=events,
        cover=cover,
        filters=filters,
        typed=TYPED,
        ids=IDS,
        is_past=is_past,
        cover_address=LIVE_COVER,
        blank_s=None if is_past else request.state.blank_s,
        stream=None
        if is_past or isinstance(events, Missing)
        else _stream(filters, events, asked_at),
        last_seq=None if isinstance(events, Missing) or not events.events else events.events[0].seq,
    )


async def _read_events(visit: Visit, filters: Filters, cursor: str | None) -> Events | Missing:
    if filters.unusable:
        return Missing(Lack.REFUSED, UNUSABLE.format(", ".join(filters.unusable)))
    query = {**filters.query, "order": "desc", "limit": ROWS, "cursor": cursor}
    return await visit.get(Events, "/agent-events", query)


@router.get(LIVE_COVER, response_model=None)
@allow(None, only_person=True)
async def show_cover(request: Request) -> Response:
    """Return the log's newest checkpoint; the page's script removes marks of covered events."""
    cover = await read_cover(Visit(request))
    size = 0 if isinstance(cover, Missing) else cover.size
    return PlainTextResponse(page(request, "cover.txt", cover=cover, size=size).body)


def _stream(filters: Filters, events: Events, asked_at: datetime) -> str:
    """The stream starts after the page's newest event, or at the time of the request if the page
    has no events.
    """
    since = {} if events.events else {"recorded_from": [iso(asked_at)]}
    return f"{LIVE_EVENTS}?{urlencode(filters.query | since, doseq=True)}"
