"""How urgent a task is, in the words of FHIR's Task. Pure."""

from enum import StrEnum


class Priority(StrEnum):
    ROUTINE = "routine"
    URGENT = "urgent"
    ASAP = "asap"
    STAT = "stat"

    @property
    def rank(self) -> int:
        """Return the number by which the queue orders; higher ones come first."""
        return _RANKS[self]

    @classmethod
    def of_rank(cls, rank: int) -> "Priority":
        return _BY_RANK[rank]


_RANKS = {priority: rank for rank, priority in enumerate(Priority)}
_BY_RANK = dict(enumerate(Priority))
# Words of intake agents for `urgency`, in lower case; any other word is routine.
OF_URGENCY = {
    "routine": Priority.ROUTINE,
    "low": Priority.ROUTINE,
    "normal": Priority.ROUTINE,
    "non-urgent": Priority.ROUTINE,
    "medium": Priority.ROUTINE,
    "urgent": Priority.URGENT,
    "high": Priority.URGENT,
    "asap": Priority.ASAP,
    "emergent": Priority.STAT,
    "emergency": Priority.STAT,
    "critical": Priority.STAT,
    "immediate": Priority.STAT,
    "stat": Priority.STAT,
}


def priority_of_urgency(urgency: str | None) -> Priority:
    """Return the priority of the task of an intake record."""
    return OF_URGENCY.get((urgency or "").strip().lower(), Priority.ROUTINE)
