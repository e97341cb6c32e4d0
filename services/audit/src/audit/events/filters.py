"""Which events are asked for: as a statement over the indexes, and as a test for events that just
came. Pure.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from chassis.database.pool import Row

# What a page may be read by, the most selective first; the index behind it holds the filters after
# it as well.
DRIVERS = (
    "trace_id",
    "encounter_id",
    "patient_id",
    "tool",
    "agent_name",
    "recorded_by",
    "event_type",
    "outcome",
)
COLUMNS = tuple(name for name in DRIVERS if name not in {"patient_id", "recorded_by"})
OPTIONAL = frozenset({"trace_id", "encounter_id", "tool", "outcome"})  # Their indexes hold no NULL.
LAST_SEQ = 2**63 - 1
SERVICE = "service"
# Who caused what a service delivered; `tables.AgentEvent` has an index for just these rows.
DELIVERED = "agent_events.recorded_by_kind = 'service'"
# Filters whose own events are few: whoever caused one is found among them, without a list of its
# own.
FEW = frozenset({"trace_id", "encounter_id", "patient_id"})
CALLERS = frozenset({"agent_name", "recorded_by"})
CALLER = "(agent_events.recorded_by = {0} OR (" + DELIVERED + " AND agent_events.agent_name = {0}))"
NO_CHANGE = "(agent_events.is_access OR agent_events.recorded_by_kind IS DISTINCT FROM 'service')"

SUBJECT = " JOIN audit.event_patients AS subject USING (seq)"
# A value and no EXISTS, which the planner would turn into a join with all events of a patient.
HAS_PATIENT = """(
    SELECT true FROM audit.event_patients AS subject
    WHERE subject.patient_id = {} AND subject.is_access = agent_events.is_access AND subject.seq = agent_events.seq)"""
FIRST_SEQ_FROM = """coalesce(
    (SELECT seq FROM audit.agent_events WHERE recorded_at >= {} ORDER BY recorded_at, seq LIMIT 1),
    9223372036854775807)"""


@dataclass(frozen=True)
class Filter:
    """What an event must be; None does not restrict. The range of time is half-open. Reads of the
    log and of charts (`is_access`) are left out unless asked for, the changes that services tell of
    are not. `recorded_by` also finds what a service delivered for that caller: the row names the
    service, and the caller as `agent_name`.
    """

    patient_id: str | None = None
    encounter_id: UUID | None = None
    agent_name: str | None = None
    event_type: str | None = None
    tool: str | None = None
    outcome: str | None = None
    recorded_by: str | None = None
    trace_id: str | None = None
    recorded_from: datetime | None = None
    recorded_to: datetime | None = None
    access: bool = False
    changes: bool = True

    def document(self) -> dict[str, Any]:
        """Return what is asked for as JSON for orjson: the filters that restrict."""
        given = {
            name: (getattr(self, name), field.default)
            for name, field in self.__dataclass_fields__.items()
        }
        return {name: value for name, (value, usual) in given.items() if value != usual}

    @cached_property
    def exact(self) -> list[tuple[str, Any]]:
        """Return the columns of agent_events that must have one value, and that value."""
        return [(name, given) for name in COLUMNS if (given := getattr(self, name)) is not None]

    def matches(self, event: Row, patients: Collection[str]) -> bool:
        """Whether an event, found by these patients, is asked for: what `statement` says to the
        database.
        """
        recorded_at = event["recorded_at"]
        return (
            (self.access or not event["is_access"])
            and (self.changes or event["is_access"] or event["recorded_by_kind"] != SERVICE)
            and (self.patient_id is None or self.patient_id in patients)
            and (self.recorded_from is None or self.recorded_from <= recorded_at)
            and (self.recorded_to is None or recorded_at < self.recorded_to)
            and (self.recorded_by is None or self.recorded_by in callers_of(event))
            and all(event[name] == given for name, given in self.exact)
        )

    def statement(
        self, *, after_seq: int | None, newest_first: bool, limit: int, last_seq: int | None = None
    ) -> tuple[str, Sequence[Any]]:
        """Return the SELECT of a page of agent_events, none beyond `last_seq`, and its values.

        One filter drives: its index is read from where the page begins, and no further than the
        page needs. The index is compared as a row, and the order names all its columns, so that it
        is the order of this index alone: with plain equalities the planner at times walks the log
        by `seq` in the hope of meeting the value soon, which takes the whole log for an agent that
        has long fallen silent.
        """
        values = Values()
        places = {
            name: values.place(given)
            for name in DRIVERS
            if (given := getattr(self, name)) is not None
        }
        bounds = self._bounds(values, after_seq, last_seq, newest_first=newest_first)
        maximum = values.place(limit)
        direction = "DESC" if newest_first else "ASC"
        lists = [
            each
            for key, rest in self._lists(places)
            for each in self._selects(key, bounds, rest, maximum, direction)
        ]
        if len(lists) == 1:
            return lists[0], values
        # Ordered lists without an event in common; the page is read from the heads of all.
        together = " UNION ALL ".join(f"({each})" for each in lists)
        order = f"ORDER BY seq {direction} LIMIT {maximum}"
        # Names of ours only.
        return f"SELECT * FROM ({together}) AS agent_events {order}", values  # noqa: S608

    def _lists(self, places: Mapping[str, str]) -> Iterator[tuple["Key", list[str]]]:
        """Yield what the page is read by, and the conditions beside it: the index of the most
        selective filter; where a caller is asked for, also the index of what services delivered for
        somebody.
        """
        driver = next(iter(places), None)
        others = {name: place for name, place in places.items() if name != driver}
        caller = others.get("recorded_by") if driver in FEW else None
        own = [
            CALLER.format(place) if place == caller else condition(name, place)
            for name, place in others.items()
        ]
        yield Key(driver, places[driver] if driver else ""), own
        if (
            self.recorded_by is None
            or driver in FEW
            or self.agent_name not in {None, self.recorded_by}
        ):
            return
        caller = places["recorded_by"]
        yield (
            Key("agent_name", caller),
            [
                DELIVERED,
                f"agent_events.recorded_by <> {caller}",  # That is in the other list.
                *(condition(name, place) for name, place in places.items() if name not in CALLERS),
            ],
        )

    def _selects(
        self, key: "Key", bounds: tuple[str, str], rest: Sequence[str], maximum: str, direction: str
    ) -> Iterator[str]:
        """Yield the SELECTs of a list, one more for accesses where its index keeps them apart."""
        rest = [*rest, *([] if self.changes else [NO_CHANGE])]
        if not key.is_split_by_access:
            kept_out = [] if self.access else ["NOT agent_events.is_access"]
            yield key.select(bounds, [*rest, *kept_out], maximum, direction)
            return
        yield key.select(bounds, rest, maximum, direction, is_access=False)
        if self.access:
            yield key.select(bounds, rest, maximum, direction, is_access=True)

    def _bounds(
        self, values: "Values", after_seq: int | None, last_seq: int | None, *, newest_first: bool
    ) -> tuple[str, str]:
        """Return the first and the last `seq` that may be on the page. Time never runs back in the
        log, so a range of time is a range of `seq`.
        """
        first, last = ["0"], [str(LAST_SEQ)]
        if after_seq is not None and newest_first:
            last.append(f"{values.place(after_seq - 1)}::bigint")
        elif after_seq is not None:
            first.append(f"{values.place(after_seq + 1)}::bigint")
        if last_seq is not None:
            last.append(f"{values.place(last_seq)}::bigint")
        if self.recorded_from is not None:
            first.append(FIRST_SEQ_FROM.format(values.place(self.recorded_from)))
        if self.recorded_to is not None:
            last.append(f"{FIRST_SEQ_FROM.format(values.place(self.recorded_to))} - 1")
        return f"greatest({', '.join(first)})", f"least({', '.join(last)})"


def callers_of(event: Row) -> set[str]:
    """Return who recorded an event: whose token was shown, and for whom a service delivered it."""
    delivered_for = {event["agent_name"]} if event["recorded_by_kind"] == SERVICE else set()
    return {event["recorded_by"], *delivered_for}


def condition(name: str, place: str) -> str:
    """Return the condition of a filter whose value is in a place."""
    return HAS_PATIENT.format(place) if name == "patient_id" else f"agent_events.{name} = {place}"


class Values(list[Any]):
    """The values of a statement."""

    def place(self, given: Any) -> str:
        """Take a value and return its place."""
        self.append(given)
        return f"${len(self)}"


@dataclass(frozen=True, slots=True)
class Key:
    """The index that a page is read by: the one of a filter that has the value in `place`, or of
    `seq` alone.
    """

    driver: str | None
    place: str

    @property
    def is_split_by_access(self) -> bool:
        """Whether `is_access` comes before `seq` in it."""
        return self.driver not in {None, "trace_id"}

    def select(
        self,
        bounds: tuple[str, str],
        rest: Sequence[str],
        maximum: str,
        direction: str,
        *,
        is_access: bool | None = None,
    ) -> str:
        """Return the SELECT that reads it between the bounds."""
        table = "subject" if self.driver == "patient_id" else "agent_events"
        kind = [("is_access", str(is_access).lower())] if is_access is not None else []
        prefix = [(self.driver, self.place), *kind] if self.driver else []
        columns = [f"{table}.{column}" for column, _ in prefix] + [f"{table}.seq"]
        begin, end = ([*(place for _, place in prefix), bound] for bound in bounds)
        where = [f"{row(columns)} >= {row(begin)}", f"{row(columns)} <= {row(end)}", *rest]
        if self.driver in OPTIONAL:
            where.append(f"{table}.{self.driver} IS NOT NULL")
        source = "audit.agent_events" + (SUBJECT if self.driver == "patient_id" else "")
        order = ", ".join(f"{column} {direction}" for column in columns)
        return (
            # Names of ours only.
            f"SELECT agent_events.* FROM {source} WHERE {' AND '.join(where)} "  # noqa: S608
            f"ORDER BY {order} LIMIT {maximum}"
        )


def row(parts: Sequence[str]) -> str:
    """Return a row of columns or values."""
    return f"({', '.join(parts)})"
