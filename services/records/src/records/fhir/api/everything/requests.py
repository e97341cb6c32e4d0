from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from records.fhir.api.capabilities import NOT_WRITTEN, READ, types_with
from records.fhir.api.search.requests import DEFAULT_COUNT, FORMAT, MAX_COUNT
from records.fhir.r4.search.criteria import Issue, Reason
from records.fhir.r4.search.parsing import Refused, are_too_many, repeatable
from records.fhir.r4.search.values import Interval, read_interval

TYPES = frozenset(types_with(READ)) - NOT_WRITTEN
MAX_DIGITS = 9


@dataclass(frozen=True, slots=True)
class EverythingRequest:
    types: frozenset[str] | None = None
    since: datetime | None = None
    start: datetime | None = None
    end: datetime | None = None
    count: int = DEFAULT_COUNT
    issues: Sequence[Issue] = ()
    asked: Sequence[tuple[str, str]] = field(default_factory=list)

    @property
    def is_reversed(self) -> bool:
        return self.start is not None and self.end is not None and self.end <= self.start

    def matches(self, updated_at: datetime, at: datetime | None) -> bool:
        if self.since is not None and updated_at < self.since:
            return False
        if at is None:
            return True
        is_early = self.start is not None and at < self.start
        return not is_early and (self.end is None or at < self.end)


def read_request(pairs: Iterable[tuple[str, str]]) -> EverythingRequest:
    given = [(name, value) for name, value in pairs if name != FORMAT]
    if are_too_many(given):
        return EverythingRequest(issues=[Issue("", Reason.TOO_MANY)])
    found, issues, seen = EverythingRequest(asked=given), list[Issue](), set[str]()
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
    if found.is_reversed:
        found = replace(found, end=None)
        issues.append(Issue("end", Reason.INVALID_VALUE))
    return replace(found, issues=[*found.issues, *issues])


def _types(asked: EverythingRequest, value: str) -> EverythingRequest:
    named = frozenset(value.split(","))
    unknown = [Issue("_type", Reason.INVALID_VALUE)] if named - TYPES else []
    return replace(
        asked,
        types=(asked.types or frozenset()) | (named & TYPES),
        issues=[*asked.issues, *unknown],
    )


def _count(asked: EverythingRequest, value: str) -> EverythingRequest:
    if not (value.isascii() and value.isdigit() and len(value) <= MAX_DIGITS and int(value)):
        raise Refused
    return replace(asked, count=min(int(value), MAX_COUNT))


def _interval(value: str) -> Interval:
    found = read_interval(value.replace(" ", "+"))  # An unencoded plus arrives as a space.
    if found is None:
        raise Refused
    return found


def _since(asked: EverythingRequest, value: str) -> EverythingRequest:
    return replace(asked, since=_interval(value).start)


def _start(asked: EverythingRequest, value: str) -> EverythingRequest:
    return replace(asked, start=_interval(value).start)


def _end(asked: EverythingRequest, value: str) -> EverythingRequest:
    return replace(asked, end=_interval(value).end)


def _look(asked: EverythingRequest, value: str) -> EverythingRequest:
    if value not in {"true", "false"}:
        raise Refused
    return asked


PARAMETERS: Mapping[str, Callable[[EverythingRequest, str], EverythingRequest]] = {
    "_type": _types,
    "_count": _count,
    "_since": _since,
    "start": _start,
    "end": _end,
    "_pretty": _look,
    "_summary": _look,
}
