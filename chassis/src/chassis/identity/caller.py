"""The verified identity of a request. Free of FastAPI."""

from dataclasses import dataclass
from enum import StrEnum


class CallerKind(StrEnum):
    """Only a token signed with a service's own key has the kind `service`."""

    AGENT = "agent"
    PERSON = "person"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Caller:
    """The subject of a verified token, or the agent of a request without a token where those are
    optional.
    """

    name: str
    kind: CallerKind
