from enum import StrEnum


class Priority(StrEnum):
    ROUTINE = "routine"
    URGENT = "urgent"
    ASAP = "asap"
    STAT = "stat"

    @property
    def rank(self) -> int:
        return _RANKS[self]

    @classmethod
    def of_rank(cls, rank: int) -> "Priority":
        return _BY_RANK[rank]


_RANKS = {priority: rank for rank, priority in enumerate(Priority)}
_BY_RANK = dict(enumerate(Priority))
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
    return OF_URGENCY.get((urgency or "").strip().lower(), Priority.ROUTINE)
