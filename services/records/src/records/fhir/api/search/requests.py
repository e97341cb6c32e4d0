import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from chassis.problems.problem import FieldError
from records.fhir.api.search.conditions import BY_CHANGE, BY_DATE, BY_ID, NEWEST, Order
from records.fhir.api.search.parts import Summary
from records.fhir.errors import InvalidSearch
from records.fhir.r4.resource_types import SHARED
from records.fhir.r4.search.criteria import Criterion, Issue, Presence, Reason
from records.fhir.r4.search.parameters import PARAMETERS, PATHS, Path
from records.fhir.r4.search.parameters import Kind as ParameterKind
from records.fhir.r4.search.parsing import MAX_VALUES, Refused, are_too_many, parse, parse_limited
from records.fhir.search_index.entries import DATES
from records.tables.search_dates import FURTHER_DATES

DEFAULT_COUNT = 100
MAX_COUNT = 1000
CURSOR = "_cursor"
FORMAT = "_format"
# Types with rows of their own have one order.
ONLY_ORDERS = {
    "Task": "-authored-on",
    "DocumentReference": "-date",
    "QuestionnaireResponse": "-authored",
}
WITH_ROWS = ONLY_ORDERS.keys()  # The index of references lacks these rows.
SORT_DATES = {type_: names[:1] for type_, names in DATES.items()} | {"Encounter": ("date",)}
OF_PATIENT = ("patient", "subject")
_HAS = "_has:"
_PARTS_OF_HAS = 4
_NAME = re.compile(r"[A-Za-z]{1,64}(?:\[x\])?")
_INCLUDE = re.compile(r"([A-Za-z]+):([a-z-]+)(?::([A-Za-z]+))?")
_COUNT = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Include:
    parameter: str
    target: str | None = None


@dataclass(frozen=True, slots=True)
class ReverseInclude:
    """Resources of `type` that refer to results by `parameter`."""

    type: str
    parameter: str


@dataclass(frozen=True, slots=True)
class Has:
    """A condition such as `_has:Observation:patient:code=…`: resources of `type` refer by `reference` to the
    result, and meet the criterion.
    """

    type: str
    reference: str
    criterion: Criterion | Presence

    @property
    def name(self) -> str:
        return f"{_HAS}{self.type}:{self.reference}:{self.criterion.parameter.name}"

    @property
    def is_by_encounter(self) -> bool:
        return self.reference == "encounter"


@dataclass(frozen=True, slots=True)
class SearchRequest:
    type: str
    criteria: Sequence[Criterion | Presence] = ()
    count: int = DEFAULT_COUNT
    order: Order = NEWEST
    has_total: bool = False
    is_count: bool = False
    elements: frozenset[str] = frozenset()
    summary: Summary | None = None
    includes: Sequence[Include] = ()
    reverse_includes: Sequence[ReverseInclude] = ()
    referring: Sequence[Has] = ()
    issues: Sequence[Issue] = ()
    asked: Sequence[tuple[str, str]] = field(default_factory=list)

    @property
    def has_includes(self) -> bool:
        return bool(self.includes or self.reverse_includes)

    @property
    def names(self) -> list[str]:
        return sorted(
            {
                f"patient.{one.parameter.name}" if one.is_of_patient else one.parameter.name
                for one in self.criteria
            }
            | {one.name for one in self.referring}
        )


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
        elif name in seen and name not in REPEATED:
            issues.append(Issue(name, Reason.INVALID_VALUE))
        else:
            try:
                found = read(found, value)
            except Refused as refused:
                issues.append(Issue(name, refused.reason))
        seen.add(name)
    if found.summary is Summary.TEXT and found.has_includes:  # FHIR forbids both together.
        issues.append(Issue("_summary", Reason.INVALID_VALUE))
    search = parse_limited(type_, [one for one in limiting if not one[0].startswith(_HAS)])
    referring, refused_has = _referring(type_, [one for one in limiting if one[0].startswith(_HAS)])
    issues = [*search.issues, *refused_has, *issues]
    return replace(found, criteria=search.criteria, referring=referring, issues=issues)


def _referring(
    type_: str, given: Sequence[tuple[str, str]]
) -> tuple[Sequence[Has], Sequence[Issue]]:
    found: list[Has] = []
    issues: list[Issue] = []
    for name, value in given:
        try:
            found.append(_read_has(type_, name, value))
        except Refused as refused:
            issues.append(Issue("_has", refused.reason))
    return found, issues


def _read_has(type_: str, asked: str, value: str) -> Has:
    parts = asked.split(":", _PARTS_OF_HAS - 1)
    if len(parts) < _PARTS_OF_HAS or parts[2] not in INDEXED.get(type_, {}).get(parts[1], ()):
        raise Refused(Reason.UNINDEXED_REFERENCE)
    if value.count(",") >= MAX_VALUES:
        raise Refused(Reason.TOO_MANY)
    _, source, reference, inner = parts
    if inner.partition(":")[0].partition(".")[0] in OF_PATIENT:
        raise Refused(Reason.UNKNOWN_PARAMETER)
    search = parse(source, [(inner, value)])
    if search.issues:
        raise Refused(search.issues[0].reason)
    return Has(source, reference, search.criteria[0])


def _count(asked: SearchRequest, value: str) -> SearchRequest:
    if not _COUNT.fullmatch(value):
        raise Refused
    count = min(int(value), MAX_COUNT)
    return replace(asked, count=count, is_count=asked.is_count or count == 0)


def _sort(asked: SearchRequest, value: str) -> SearchRequest:
    """Only ids may follow another key, because an index lacks further keys."""
    first, comma, ids = value.partition(",")
    name = first.removeprefix("-")
    is_falling = first != name
    if comma and (ids.removeprefix("-") != BY_ID or name == BY_ID):
        raise Refused
    has_falling_ids = ids.startswith("-") if comma else is_falling
    if asked.type in ONLY_ORDERS:
        if first != ONLY_ORDERS[asked.type] or not has_falling_ids:
            raise Refused
        return asked
    order = Order(*_sort_key(asked.type, name), is_falling, has_falling_ids)
    return replace(asked, order=order)


def _sort_key(type_: str, name: str) -> tuple[str, str | None]:
    """Return the key, and the type if the key is a further date of the type."""
    if name in {BY_ID, BY_CHANGE}:
        return name, None
    if name in SORT_DATES.get(type_, ()):
        return BY_DATE, None
    if name in FURTHER_DATES.get(type_, ()):
        return name, type_
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
    wanted = Include(matched[2], matched[3])
    return replace(asked, includes=[*dict.fromkeys([*asked.includes, wanted])])


def _reverse_include(asked: SearchRequest, value: str) -> SearchRequest:
    matched = _INCLUDE.fullmatch(value)
    if matched is None or matched[3] not in {None, asked.type}:
        raise Refused
    parameter = PARAMETERS.get(matched[1], {}).get(matched[2])
    if parameter is None or parameter.kind is not ParameterKind.REFERENCE:
        raise Refused
    if asked.type in SHARED and matched[1] not in SHARED:  # No index finds them.
        raise Refused
    wanted = ReverseInclude(matched[1], matched[2])
    return replace(asked, reverse_includes=[*dict.fromkeys([*asked.reverse_includes, wanted])])


REPEATED = frozenset({"_include", "_revinclude"})
RESULTS: Mapping[str, Callable[[SearchRequest, str], SearchRequest]] = {
    "_count": _count,
    "_sort": _sort,
    "_total": _total,
    "_totalMethod": _total,
    "_summary": _summary,
    "_pretty": _pretty,
    "_elements": _elements,
    "_fields": _elements,
    "_include": _include,
    "_revinclude": _reverse_include,
}


def sorts_of(type_: str) -> list[str]:
    if type_ in ONLY_ORDERS:
        return [ONLY_ORDERS[type_]]
    dates = (*SORT_DATES.get(type_, ()), *FURTHER_DATES.get(type_, ()))
    return [sign + name for name in (*dates, BY_CHANGE, BY_ID) for sign in ("-", "")]


def invalid_search(issues: Sequence[Issue]) -> InvalidSearch:
    errors = [
        FieldError(f"/{issue.parameter}" if issue.parameter else "", issue.reason, location="query")
        for issue in issues
    ]
    return InvalidSearch(errors=errors)


def _is_element(paths: Mapping[str, list[Path]], name: str) -> bool:
    return any(path.parameter == name and not path.steps for path in paths.get(name, ()))


_SOURCES = PARAMETERS.keys() - SHARED - WITH_ROWS - {"Patient"}
# References by which an index finds resources, by the type to which they refer and their own type.
INDEXED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "Patient": {
        type_: tuple(name for name in OF_PATIENT if name in PARAMETERS[type_])
        for type_ in sorted(_SOURCES)
    },
    "Encounter": {
        type_: ("encounter",)
        for type_ in sorted(_SOURCES)
        if _is_element(PATHS[type_], "encounter")
    },
}


def referring_to(type_: str) -> list[tuple[str, str]]:
    """Return types and their references by which an index finds resources that refer to this type."""
    found = INDEXED.get(type_, {})
    return [(source, name) for source, names in found.items() for name in names]
