from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from audit.events.rows import FollowedEvent

SERVICE = "service"
ANY = "any_"
COLUMNS = ("trace_id", "encounter_id", "tool", "agent_name", "event_type", "outcome")
FLAGS = frozenset({"access", "changes", "begun"})
NAMES = "names"
# Members of the payload by filter; the function `audit.attributes_of` returns them.
ATTRIBUTES = {"conversation_id": "conversation", "model": "model"}


@dataclass(frozen=True)
class Filter:
    """Filters of events; None does not restrict. An event matches a filter with several values if
    it has any of them.

    The time range is half-open. Access events match only with `access`, changes that services
    deliver only with `changes`, and the begin of a span that has ended only with `begun`.
    `recorded_by` also matches events that a service delivered for the caller, which have the
    service in `recorded_by` and the caller in `agent_name`. `names` are the identifiers under which
    the log has events of the patient `patient_id`; `patient_id` itself is absent if the value
    belonged to another patient before. Streams do not accept `conversation_id` and `model`.
    """

    patient_id: str | None = None
    encounter_id: UUID | tuple[UUID, ...] | None = None
    agent_name: str | tuple[str, ...] | None = None
    event_type: str | tuple[str, ...] | None = None
    tool: str | tuple[str, ...] | None = None
    outcome: str | tuple[str, ...] | None = None
    recorded_by: str | tuple[str, ...] | None = None
    trace_id: str | tuple[str, ...] | None = None
    conversation_id: str | tuple[str, ...] | None = None
    model: str | tuple[str, ...] | None = None
    recorded_from: datetime | None = None
    recorded_to: datetime | None = None
    access: bool = False
    changes: bool = True
    begun: bool = False
    names: tuple[str, ...] = ()

    def document(self) -> dict[str, Any]:
        return {
            name: value
            for name, field in self.__dataclass_fields__.items()
            if name != NAMES and (value := getattr(self, name)) != field.default
        }

    def values(self) -> dict[str, Any]:
        """Return SQL parameters. A filter with several values has the prefix ANY. `patient_id`
        becomes the patient's only identifier, or the parameter `names` if there are several.
        """
        parameters: dict[str, Any] = {}
        for name, value in self.document().items():
            if isinstance(value, tuple):
                parameters[ANY + name] = [*value]
            elif name not in FLAGS:
                parameters[name] = value
        if len(self.names) > 1:
            del parameters["patient_id"]
            parameters[NAMES] = [*self.names]
        elif self.names:
            parameters["patient_id"] = self.names[0]
        return parameters

    @cached_property
    def patients(self) -> frozenset[str]:
        if self.patient_id is None:
            return frozenset()
        return frozenset(self.names or [self.patient_id])

    @property
    def has_attributes(self) -> bool:
        return any(getattr(self, name) is not None for name in ATTRIBUTES)

    @property
    def is_of_patient(self) -> bool:
        is_of_one = self.patient_id is not None or self.encounter_id is not None
        return self.trace_id is None and is_of_one

    @property
    def encounter(self) -> UUID | None:
        return None if isinstance(self.encounter_id, tuple) else self.encounter_id

    @cached_property
    def exact(self) -> list[tuple[str, frozenset[Any]]]:
        found = ((name, _values(getattr(self, name))) for name in COLUMNS)
        return [(name, values) for name, values in found if values]

    @cached_property
    def callers(self) -> frozenset[str]:
        return _values(self.recorded_by)

    @property
    def shares_a_caller(self) -> bool:
        return not self.callers.isdisjoint(_values(self.agent_name))

    def matches(self, event: FollowedEvent, patients: Collection[str]) -> bool:
        """The result for an event MUST agree with the SQL of `page_query`."""
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
