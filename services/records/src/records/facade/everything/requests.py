"""What clients ask of everything about a patient. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from records.facade.interactions import NOT_WRITTEN, READ, types_with
from records.facade.search.requests import (
    DEFAULT_COUNT,
    FORMAT,
    MAX_CHARACTERS,
    MAX_COUNT,
    MAX_PARAMETERS,
)
from records.fhir.search.criteria import Issue, Reason
from records.fhir.search.intervals import read_interval
from records.fhir.search.parsing import repeatable
from records.fhir.search.values import Interval

TYPES = frozenset(types_with(READ)) - NOT_WRITTEN
MAX_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Asked:
    """`types` is None where all are asked for. Dates begin with `start`, and end before `end`.
    `asked` are the parameters as the client wrote them.
    """

    types: frozenset[str] | None = None
    since: datetime | None = None
    start: datetime | None = None
    end: datetime | None = None
    count: int = DEFAULT_COUNT
    issues: Sequence[Issue] = ()
    asked: Sequence[tuple[str, str]] = field(default_factory=list)

    @property
    def has_dates(self) -> bool:
        return self.start is not None or self.end is not None

    def takes(self, updated_at: datetime, at: datetime | None) -> bool:
        """Whether a resource of these times is asked for; `at` is its date, None without one."""
        if self.since is not None and updated_at < self.since:
            return False
        if at is None:
            return True
        is_early = self.start is not None and at < self.start
        return not is_early and (self.end is None or at < self.end)


class Refused(ValueError):
    """A value that a parameter does not take."""


def read_request(pairs: Iterable[tuple[str, str]]) -> Asked:
    """Return what a client asks for. Issues are what is not understood; nothing of it counts."""
    given = [(name, value) for name, value in pairs if name != FORMAT]
    if (
        len(given) > MAX_PARAMETERS
        or sum(len(one) for each in given for one in each) > MAX_CHARACTERS
    ):
        return Asked(issues=[Issue("", Reason.INVALID_VALUE)])
    found, issues, seen = Asked(asked=given), list[Issue](), set[str]()
    for name, value in given:
        read = PARAMETERS.get(name)
        if read is None:
            issues.append(Issue(repeatable(name), Reason.UNKNOWN_PARAMETER))
        elif name in seen and name != "_type":
            issues.append(Issue(name, Reason.INVALID_VALUE))
        else:
            try:
                found = read(found, value)
            except Refused:
                issues.append(Issue(name, Reason.INVALID_VALUE))
        seen.add(name)
    return replace(found, issues=[*found.issues, *issues])


def _types(asked: Asked, value: str) -> Asked:
    named = frozenset(value.split(","))
    unknown = [Issue("_type", Reason.INVALID_VALUE)] if named - TYPES else []
    return replace(
        asked,
        types=(asked.types or frozenset()) | (named & TYPES),
        issues=[*asked.issues, *unknown],
    )


def _count(asked: Asked, value: str) -> Asked:
    if not (value.isascii() and value.isdigit() and len(value) <= MAX_DIGITS and int(value)):
        raise Refused
    return replace(asked, count=min(int(value), MAX_COUNT))


def _interval(value: str) -> Interval:
    found = read_interval(value.replace(" ", "+"))  # A plus that is not encoded arrives as a space.
    if found is None:
        raise Refused
    return found


def _since(asked: Asked, value: str) -> Asked:
    return replace(asked, since=_interval(value).start)


def _start(asked: Asked, value: str) -> Asked:
    return replace(asked, start=_interval(value).start)


def _end(asked: Asked, value: str) -> Asked:
    return replace(asked, end=_interval(value).end)


PARAMETERS: Mapping[str, Callable[[Asked, str], Asked]] = {
    "_type": _types,
    "_count": _count,
    "_since": _since,
    "start": _start,
    "end": _end,
}
