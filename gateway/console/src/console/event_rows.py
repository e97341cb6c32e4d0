"""Groups events for lists: repeated events are one row, and events of a trace are listed together."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from console.answers import Event
from console.wording import content


@dataclass(frozen=True, slots=True)
class Row:
    """`event` is the first of `times` consecutive events that look the same."""

    event: Event
    times: int = 1


@dataclass(frozen=True, slots=True)
class Trace:
    """If `id` is None, the events do not have a trace, for example services' changes."""

    id: str | None
    rows: list[Row]
    count: int


def folded(events: Iterable[Event]) -> list[Row]:
    rows = []
    for _, run in groupby(events, key=_looks):
        same = list(run)
        rows.append(Row(same[0], len(same)))
    return rows


def by_trace(events: Iterable[Event]) -> list[Trace]:
    groups: dict[str | None, list[Event]] = {}
    for event in events:
        groups.setdefault(event.trace_id, []).append(event)
    return [Trace(trace, folded(group), len(group)) for trace, group in groups.items()]


def _looks(event: Event) -> tuple[object, ...]:
    return (
        event.agent_name,
        event.event_type,
        event.tool,
        event.state,
        event.encounter_id,
        event.is_change,
        content(event),
    )
