"""Which events are asked for: as a statement over the indexes, and as a test for events that just came. Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from chassis.pool import Row

# What a page may be read by, the most selective first; the index behind it holds the filters after it as well.
DRIVERS = ("trace_id", "encounter_id", "patient_id", "tool", "agent_name", "recorded_by", "event_type", "outcome")
OPTIONAL = frozenset({"trace_id", "encounter_id", "tool", "outcome"})  # Their indexes hold no NULL.
LAST_SEQ = 2**63 - 1
SERVICE = "service"
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
    """What an event must be; None does not restrict. The range of time is half-open. Reads of the log and of charts
    (`is_access`) are left out unless asked for, the changes that services tell of are not.
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
        given = {name: (getattr(self, name), field.default) for name, field in self.__dataclass_fields__.items()}
        return {name: value for name, (value, usual) in given.items() if value != usual}

    @cached_property
    def exact(self) -> list[tuple[str, Any]]:
        """Return the columns of agent_events that must have one value, and that value."""
        return [
            (name, given) for name in DRIVERS if name != "patient_id" and (given := getattr(self, name)) is not None
        ]

    def matches(self, event: Row, patients: Collection[str]) -> bool:
        """Whether an event, found by these patients, is asked for: what `statement` says to the database."""
        recorded_at = event["recorded_at"]
        return (
            (self.access or not event["is_access"])
            and (self.changes or event["is_access"] or event["recorded_by_kind"] != SERVICE)
            and (self.patient_id is None or self.patient_id in patients)
            and (self.recorded_from is None or self.recorded_from <= recorded_at)
            and (self.recorded_to is None or recorded_at < self.recorded_to)
            and all(event[name] == given for name, given in self.exact)
        )

    def statement(self, *, after_seq: int | None, newest_first: bool, limit: int) -> tuple[str, Sequence[Any]]:
        """Return the SELECT of a page of agent_events, and its values.

        One filter drives: its index is read from where the page begins, and no further than the page needs. The index
        is compared as a row, and the order names all its columns, so that it is the order of this index alone: with
        plain equalities the planner at times walks the log by `seq` in the hope of meeting the value soon, which takes
        the whole log for an agent that has long fallen silent.
        """
        values = Values()
        driver = next((name for name in DRIVERS if getattr(self, name) is not None), None)
        key = Key(driver, values.place(getattr(self, driver)) if driver else "", newest_first=newest_first)
        bounds = self._bounds(values, after_seq, newest_first=newest_first)
        rest = self._rest(driver, values)
        maximum = values.place(limit)
        if not key.is_split_by_access:
            rest += [] if self.access else ["NOT agent_events.is_access"]
            return key.select(bounds, rest, maximum), values
        others = key.select(bounds, rest, maximum, is_access=False)
        if not self.access:
            return others, values
        # Two ordered lists; the page is read from the heads of both.
        both = f"({others}) UNION ALL ({key.select(bounds, rest, maximum, is_access=True)})"
        order = f"ORDER BY seq {key.direction} LIMIT {maximum}"
        return f"SELECT * FROM ({both}) AS agent_events {order}", values  # noqa: S608 - Names of ours only.

    def _bounds(self, values: "Values", after_seq: int | None, *, newest_first: bool) -> tuple[str, str]:
        """Return the first and the last `seq` that may be on the page. Time never runs back in the log, so a range of
        time is a range of `seq`.
        """
        first, last = ["0"], [str(LAST_SEQ)]
        if after_seq is not None and newest_first:
            last.append(f"{values.place(after_seq - 1)}::bigint")
        elif after_seq is not None:
            first.append(f"{values.place(after_seq + 1)}::bigint")
        if self.recorded_from is not None:
            first.append(FIRST_SEQ_FROM.format(values.place(self.recorded_from)))
        if self.recorded_to is not None:
            last.append(f"{FIRST_SEQ_FROM.format(values.place(self.recorded_to))} - 1")
        return f"greatest({', '.join(first)})", f"least({', '.join(last)})"

    def _rest(self, driver: str | None, values: "Values") -> list[str]:
        """Return the conditions beside the driver's."""
        others = [name for name in DRIVERS if name != driver and getattr(self, name) is not None]
        rest = [] if self.changes else [NO_CHANGE]
        return rest + [
            HAS_PATIENT.format(values.place(self.patient_id))
            if name == "patient_id"
            else f"agent_events.{name} = {values.place(getattr(self, name))}"
            for name in others
        ]


class Values(list[Any]):
    """The values of a statement."""

    def place(self, given: Any) -> str:
        """Take a value and return its place."""
        self.append(given)
        return f"${len(self)}"


@dataclass(frozen=True, slots=True)
class Key:
    """The index that a page is read by: the one of a filter that has the value in `place`, or of `seq` alone."""

    driver: str | None
    place: str
    newest_first: bool = field(kw_only=True)

    @property
    def is_split_by_access(self) -> bool:
        """Whether `is_access` comes before `seq` in it."""
        return self.driver not in {None, "trace_id"}

    @property
    def direction(self) -> str:
        """Return the order of a page."""
        return "DESC" if self.newest_first else "ASC"

    def select(
        self, bounds: tuple[str, str], rest: Sequence[str], maximum: str, *, is_access: bool | None = None
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
        order = ", ".join(f"{column} {self.direction}" for column in columns)
        return (
            f"SELECT agent_events.* FROM {source} WHERE {' AND '.join(where)} "  # noqa: S608 - Names of ours only.
            f"ORDER BY {order} LIMIT {maximum}"
        )


def row(parts: Sequence[str]) -> str:
    """Return a row of columns or values."""
    return f"({', '.join(parts)})"
