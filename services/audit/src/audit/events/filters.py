"""Which events are asked for: as a statement over the indexes, and as a test for events that just came. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

# Of the columns of agent_events that an index begins with.
EXACT = ("encounter_id", "agent_name", "event_type", "tool", "outcome", "recorded_by", "trace_id")


@dataclass(frozen=True, slots=True)
class Filter:
    """What an event must be; None does not restrict. The range of time is half-open. Reads of the log and of charts
    (`is_access`) are left out unless asked for.
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

    def document(self) -> dict[str, Any]:
        """Return what is asked for as JSON for orjson: the filters that restrict."""
        given = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {name: value for name, value in given.items() if value is not None and value is not False}

    def statement(self, *, after_seq: int | None, newest_first: bool, limit: int) -> tuple[str, Sequence[Any]]:
        """Return the SELECT of a page of agent_events, and its values.

        Every index holds `is_access` before `seq`. So with accesses there are two ordered lists to merge, and the page
        is read from the heads of both.
        """
        values: list[Any] = []

        def value(given: Any) -> str:
            values.append(given)
            return f"${len(values)}"

        conditions = [f"agent_events.{name} = {value(given)}" for name, given in self._exact()]
        if after_seq is not None:
            conditions.append(f"agent_events.seq {'<' if newest_first else '>'} {value(after_seq)}")
        conditions += self._times(value)
        source = "audit.agent_events"
        if self.patient_id is not None:
            source += " JOIN audit.event_patients AS subject USING (seq)"
            conditions.append(f"subject.patient_id = {value(self.patient_id)}")
        order = f"ORDER BY seq {'DESC' if newest_first else 'ASC'} LIMIT {value(limit)}"

        def part(*, is_access: bool) -> str:
            wanted = "" if is_access else "NOT "
            subject = [f"{wanted}subject.is_access"] if self.patient_id is not None else []
            where = " AND ".join([f"{wanted}agent_events.is_access", *subject, *conditions])
            return f"SELECT agent_events.* FROM {source} WHERE {where} {order}"  # noqa: S608 - Names of ours only.

        if not self.access:
            return part(is_access=False), values
        both = f"({part(is_access=False)}) UNION ALL ({part(is_access=True)})"
        return f"SELECT * FROM ({both}) AS agent_events {order}", values  # noqa: S608 - Names of ours only.

    def _exact(self) -> list[tuple[str, Any]]:
        return [(name, given) for name in EXACT if (given := getattr(self, name)) is not None]

    def _times(self, value: Any) -> list[str]:
        """Time never runs back in the log, so a range of time is a range of `seq`, which every index ends with."""
        bounds = (("recorded_from", ">="), ("recorded_to", "<"))
        return [
            f"agent_events.seq {sign} coalesce((SELECT seq FROM audit.agent_events"  # noqa: S608 - Names of ours only.
            f" WHERE recorded_at >= {value(given)} ORDER BY recorded_at, seq LIMIT 1), 9223372036854775807)"
            for name, sign in bounds
            if (given := getattr(self, name)) is not None
        ]
