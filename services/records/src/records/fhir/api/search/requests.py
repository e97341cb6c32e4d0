import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from chassis.problems.problem import FieldError
from records.errors import InvalidSearch
from records.fhir.api.search.conditions import Order
from records.fhir.api.search.parts import Summary
from records.fhir.r4.search.criteria import Criterion, Issue, Presence, Reason, Search
from records.fhir.r4.search.parameters import PARAMETERS
from records.fhir.r4.search.parameters import Kind as ParameterKind
from records.fhir.r4.search.parsing import MAX_VALUES, OF_PATIENT, parse, repeatable
from records.fhir.search_index.entries import DATES

DEFAULT_COUNT = 100
MAX_COUNT = 1000
MAX_PARAMETERS = 50
MAX_CHARACTERS = 8000  # Limit for all parameters together, because cursors contain the parameters.
CURSOR = "_cursor"
FORMAT = "_format"
ORDERS = {
    "Patient": (),
    "Encounter": ("-date",),
    "Task": ("-authored-on",),
    "DocumentReference": ("-date",),
    "QuestionnaireResponse": ("-authored",),
}
_NAME = re.compile(r"[A-Za-z]{1,64}(?:\[x\])?")
_INCLUDE = re.compile(r"([A-Za-z]+):([a-z-]+)(?::([A-Za-z]+))?")
_COUNT = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Include:
    parameter: str
    target: str | None = None


@dataclass(frozen=True, slots=True)
class SearchRequest:
    type: str
    criteria: Sequence[Criterion | Presence] = ()
    count: int = DEFAULT_COUNT
    order: Order = Order.NEWEST
    has_total: bool = False
    is_count: bool = False
    elements: frozenset[str] = frozenset()
    summary: Summary | None = None
    includes: Sequence[Include] = ()
    issues: Sequence[Issue] = ()
    asked: Sequence[tuple[str, str]] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        return sorted(
            {
                f"patient.{one.parameter.name}" if one.is_of_patient else one.parameter.name
                for one in self.criteria
            }
        )


class Refused(ValueError):
    pass


def are_too_many(parameters: Sequence[tuple[str, str]]) -> bool:
    characters = sum(len(one) for each in parameters for one in each)
    return len(parameters) > MAX_PARAMETERS or characters > MAX_CHARACTERS


def is_refused(issues: Sequence[Issue], *, is_lenient: bool) -> bool:
    """Whether to refuse a request with issues: lenient clients ignore unsupported parameters, but
    ignoring excess conditions would return data of other patients.
    """
    return any(not is_lenient or issue.reason is Reason.TOO_MANY for issue in issues)


def read_request(type_: str, pairs: Iterable[tuple[str, str]]) -> SearchRequest:
    given = [(name, value) for name, value in pairs if name != FORMAT]
    if are_too_many(given):
        return SearchRequest(type_, issues=[Issue("", Reason.TOO_MANY)])
    found, seen = SearchRequest(type_, asked=given), set[str]()
    issues, limiting = list[Issue](), list[tuple[str, str]]()
    for name, value in given:
        read = RESULTS.get(name)
        if read is None:
            limiting.append((name, value))
        elif name in seen and name != "_include":
            issues.append(Issue(name, Reason.INVALID_VALUE))
        else:
            try:
                found = read(found, value)
            except Refused:
                issues.append(Issue(name, Reason.INVALID_VALUE))
        seen.add(name)
    if found.summary is Summary.TEXT and found.includes:  # FHIR forbids both together.
        issues.append(Issue("_summary", Reason.INVALID_VALUE))
    search = _parse(type_, limiting)
    return replace(found, criteria=search.criteria, issues=[*search.issues, *issues])


def _parse(type_: str, given: Sequence[tuple[str, str]]) -> Search:
    criteria: list[Criterion | Presence] = []
    issues: list[Issue] = []
    for name, value in given:
        if name.endswith(":missing") and name.partition(":")[0] in OF_PATIENT:
            issues.append(Issue(name, Reason.UNKNOWN_MODIFIER))
        elif value.count(",") >= MAX_VALUES:
            issues.append(Issue(repeatable(name), Reason.TOO_MANY))
        else:
            found = parse(type_, [(name, value)])
            criteria += found.criteria
            issues += found.issues
    return Search(tuple(criteria), tuple(issues))


def _count(asked: SearchRequest, value: str) -> SearchRequest:
    if not _COUNT.fullmatch(value):
        raise Refused
    count = min(int(value), MAX_COUNT)
    return replace(asked, count=count, is_count=asked.is_count or count == 0)


def _sort(asked: SearchRequest, value: str) -> SearchRequest:
    if asked.type in ORDERS:
        if value.partition(",")[0] not in ORDERS[asked.type]:
            raise Refused
        return asked
    value = value.partition(",")[0]
    name = value.removeprefix("-")
    is_falling = value != name
    if name == "_lastUpdated":
        return replace(asked, order=Order.LAST_UPDATED if is_falling else Order.FIRST_UPDATED)
    if name in DATES.get(asked.type, ())[:1]:
        return replace(asked, order=Order.NEWEST if is_falling else Order.OLDEST)
    raise Refused


def _total(asked: SearchRequest, value: str) -> SearchRequest:
    if value not in {"none", "estimate", "accurate", "count"}:
        raise Refused
    return replace(asked, has_total=asked.has_total or value != "none")


def _summary(asked: SearchRequest, value: str) -> SearchRequest:
    if value not in {"count", "false", *Summary}:
        raise Refused
    summary = Summary(value) if value in {*Summary} else None
    return replace(asked, is_count=asked.is_count or value == "count", summary=summary)


def _pretty(asked: SearchRequest, value: str) -> SearchRequest:
    if value not in {"true", "false"}:
        raise Refused
    return asked


def _elements(asked: SearchRequest, value: str) -> SearchRequest:
    names = frozenset(value.split(","))
    if not all(map(_NAME.fullmatch, names)):
        raise Refused
    return replace(asked, elements=names)


def _include(asked: SearchRequest, value: str) -> SearchRequest:
    matched = _INCLUDE.fullmatch(value)
    if matched is None or matched[1] != asked.type:
        raise Refused
    parameter = PARAMETERS[asked.type].get(matched[2])
    if parameter is None or parameter.kind is not ParameterKind.REFERENCE:
        raise Refused
    return replace(asked, includes=[*asked.includes, Include(matched[2], matched[3])])


RESULTS: Mapping[str, Callable[[SearchRequest, str], SearchRequest]] = {
    "_count": _count,
    "_sort": _sort,
    "_total": _total,
    "_totalMethod": _total,
    "_summary": _summary,
    "_pretty": _pretty,
    "_elements": _elements,
    "_include": _include,
}


def invalid_search(issues: Sequence[Issue]) -> InvalidSearch:
    errors = [
        FieldError(f"/{issue.parameter}" if issue.parameter else "", issue.reason, location="query")
        for issue in issues
    ]
    return InvalidSearch(errors=errors)
