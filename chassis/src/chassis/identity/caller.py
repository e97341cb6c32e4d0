"""Who calls: the verified identity a request acts under. Free of FastAPI."""

from dataclasses import dataclass
from enum import StrEnum


class CallerKind(StrEnum):
    """What a caller is; only a service's own key makes a `service`."""

    AGENT = "agent"
    PERSON = "person"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Caller:
    """The subject of a verified token, or the agent the relaxed mode assumes."""

    name: str
    kind: CallerKind
