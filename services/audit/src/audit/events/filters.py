"""The filters of a list or a stream of events. Pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from audit.events.rows import FollowedEvent

SERVICE = "service"
# Before the name of a filter with several values, as a parameter of statements.
ANY = "any_"
# The filters that compare one column with values.
COLUMNS = ("trace_id", "encounter_id", "tool", "agent_name", "event_type", "outcome")
FLAGS = frozenset({"access", "changes", "begun"})
NAMES = "names"


@dataclass(frozen=True)
class Filter:
    """The events to list or to stream; None does not restrict, and of several values an event has
    any.

    The range of time is half-open. Events that record reads are included with `access` only,
    changes that services deliver unless `changes` is false, and the begin of a span that has ended
    with `begun` only. `recorded_by` also finds the events
    that a service delivered for that caller: their row names the service, and the caller as
    `agent_name`. `names` are the names under which events are about the patient whom `patient_id`
    names; `patient_id` itself is not among them if another patient had it before.
    """

    patient_id: str | None = None
    encounter_id: UUID | tuple[UUID, ...] | None = None
    agent_name: str | tuple[str, ...] | None = None
    event_type: str | tuple[str, ...] | None = None
    tool: str | tuple[str, ...] | None = None
    outcome: str | tuple[str, ...] | None = None
    recorded_by: str | tuple[str, ...] | None = None
    trace_id: str | tuple[str, ...] | None = None
    recorded_from: datetime | None = None
    recorded_to: datetime | None = None
    access: bool = False
    changes: bool = True
    begun: bool = False
    names: tuple[str, ...] = ()

    def document(self) -> dict[str, Any]:
        """Return the filters that differ from their defaults, for orjson."""
        return {
            name: value
            for name, field in self.__dataclass_fields__.items()
            if name != NAMES and (value := getattr(self, name)) != field.default
        }

    def values(self) -> dict[str, Any]:
        """Return the parameters of statements. A filter with several values has a parameter of another
        name; `patient_id` becomes the patient's only name, or `names` if there are several.
        """
        given: dict[str, Any] = {}
        for name, value in self.document().items():
            if isinstance(value, tuple):
                given[ANY + name] = [*value]
            elif name not in FLAGS:
                given[name] = value
        if len(self.names) > 1:
            del given["patient_id"]
            given[NAMES] = [*self.names]
        elif self.names:
            given["patient_id"] = self.names[0]
        return given

    @cached_property
    def patients(self) -> frozenset[str]:
        """The names under which events are about the patient; none without `patient_id`."""
        if self.patient_id is None:
            return frozenset()
        return frozenset(self.names or [self.patient_id])

    @property
    def encounter(self) -> UUID | None:
        """The one encounter that is asked about."""
        return None if isinstance(self.encounter_id, tuple) else self.encounter_id

    @cached_property
    def exact(self) -> list[tuple[str, frozenset[Any]]]:
        """The columns that are compared, each with the values of which it has one."""
        found = ((name, _values(getattr(self, name))) for name in COLUMNS)
        return [(name, values) for name, values in found if values]

    @cached_property
    def callers(self) -> frozenset[str]:
        """The callers in `recorded_by`."""
        return _values(self.recorded_by)

    @property
    def shares_a_caller(self) -> bool:
        """Whether one name is in both `agent_name` and `recorded_by`."""
        return not self.callers.isdisjoint(_values(self.agent_name))

    def matches(self, event: FollowedEvent, patients: Collection[str]) -> bool:
        """Whether an event, which these patients find, passes: the same as `page_query` in SQL."""
        return (
            (self.access or not event.is_access)
            and (self.changes or event.is_access or event.recorded_by_kind != SERVICE)
            and (self.begun or not event.has_ended)
            and (self.patient_id is None or not self.patients.isdisjoint(patients))
            and (self.recorded_from is None or self.recorded_from <= event.recorded_at)
            and (self.recorded_to is None or event.recorded_at < self.recorded_to)
            and (not self.callers or not self.callers.isdisjoint(callers_of(event)))
            and all(getattr(event, name) in values for name, values in self.exact)
        )


def _values(given: Any) -> frozenset[Any]:  # Any: of a filter's type.
    if given is None:
        return frozenset()
    return frozenset(given if isinstance(given, tuple) else (given,))


def callers_of(event: FollowedEvent) -> set[str]:
    if event.recorded_by_kind == SERVICE:
        return {event.recorded_by, event.agent_name}
    return {event.recorded_by}
