import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Self
from urllib.parse import parse_qsl
from uuid import UUID

from chassis.any_types import JSONObject
from records.fhir.api.capabilities import NOT_WRITTEN, READ, types_with
from records.fhir.api.search.requests import CURSOR, FORMAT, RESULTS, SearchRequest, read_request
from records.fhir.mapping.resources import uuid_of
from records.fhir.r4.search.criteria import Issue, Reason
from records.fhir.r4.search.parameters import PARAMETERS as SEARCH_PARAMETERS
from records.fhir.r4.search.parsing import Refused, repeatable
from records.fhir.r4.search.values import read_interval

TYPES = frozenset(types_with(READ)) - NOT_WRITTEN
NDJSON = "application/fhir+ndjson"
FORMATS = frozenset({NDJSON, "application/ndjson", "ndjson"})
MAX_PARAMETERS = 1_100
MAX_CHARACTERS = 200_000
PATIENT = "Patient/"
# A comma within a filter is part of a value; smart-fetch encodes it as %2C.
_NEXT_FILTER = re.compile(r",(?=[A-Z][A-Za-z]+\?)")
_FILTER = re.compile(r"([A-Z][A-Za-z]+)\?(.+)", re.DOTALL)


class Level(StrEnum):
    SYSTEM = "system"
    PATIENT = "patient"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """`filters`: pairs of a type and a query; `since` in ISO 8601; `patients` None for all; `source`: the
    address of the client's own server.
    """

    level: Level
    base: str
    group: str | None = None
    types: Sequence[str] | None = None
    since: str | None = None
    filters: Sequence[tuple[str, str]] = ()
    patients: Sequence[str] | None = None
    source: str | None = None
    issues: Sequence[Issue] = field(default=())

    def document(self) -> JSONObject:
        members = asdict(self)
        del members["issues"]
        return members

    @classmethod
    def of_document(cls, document: JSONObject) -> Self:
        filters = [(type_, query) for type_, query in document["filters"]]
        members = document | {"level": Level(document["level"]), "filters": filters}
        return cls(**members)

    @property
    def patient_ids(self) -> list[UUID] | None:
        return None if self.patients is None else [UUID(one) for one in self.patients]

    @property
    def searches(self) -> list[SearchRequest]:
        return [
            read_request(type_, parse_qsl(query, keep_blank_values=True))
            for type_, query in self.filters
        ]

    def searches_of(self, type_: str) -> list[SearchRequest]:
        """A resource is exported if it matches at least one of these searches."""
        found = [one for one in self.searches if one.type == type_]
        return found or [SearchRequest(type_)]

    def is_refused(self, *, is_lenient: bool) -> bool:
        """Lenient clients ignore unsupported parameters, but a value that does not count would export
        resources of other patients or types.
        """
        return any(
            not is_lenient
            or issue.reason is not Reason.UNKNOWN_PARAMETER
            or _is_of_patient(issue.parameter)
            for issue in self.issues
        )


def read_export(
    asked: ExportRequest, pairs: Iterable[tuple[str, str]], *, is_post: bool
) -> ExportRequest:
    issues, seen = list[Issue](), set[str]()
    given = [(name, value) for name, value in pairs if name != FORMAT]
    if len(given) > MAX_PARAMETERS or sum(len(value) for _, value in given) > MAX_CHARACTERS:
        return replace(asked, issues=[Issue("", Reason.TOO_MANY)])
    for name, value in given:
        read = PARAMETERS.get(name)
        if read is None or (
            name == "patient" and not (is_post and asked.level is not Level.SYSTEM)
        ):
            issues.append(Issue(repeatable(name), Reason.UNKNOWN_PARAMETER))
        elif name in seen and name not in REPEATED:
            issues.append(Issue(name, Reason.INVALID_VALUE))
        else:
            try:
                asked = read(asked, value)
            except Refused:
                issues.append(Issue(name, Reason.INVALID_VALUE))
        seen.add(name)
    if asked.types is not None and any(type_ not in asked.types for type_, _ in asked.filters):
        issues.append(Issue("_typeFilter", Reason.INVALID_VALUE))
    return replace(asked, issues=[*asked.issues, *issues])


def _is_of_patient(parameter: str) -> bool:
    return re.split("[:.]", parameter)[0] in {"patient", "subject"}


def _types(asked: ExportRequest, value: str) -> ExportRequest:
    named = value.split(",")
    if not TYPES.issuperset(named):
        raise Refused
    return replace(asked, types=sorted({*(asked.types or ()), *named}))


def _since(asked: ExportRequest, value: str) -> ExportRequest:
    found = read_interval(value.replace(" ", "+"))  # An unencoded plus arrives as a space.
    if found is None or found.start is None:
        raise Refused
    return replace(asked, since=found.start.isoformat())


def _type_filter(asked: ExportRequest, value: str) -> ExportRequest:
    """Unsupported parameters of a filter do not count, if others limit it."""
    found, issues = [*asked.filters], [*asked.issues]
    for one in _NEXT_FILTER.split(value):
        matched = _FILTER.fullmatch(one)
        if matched is None or matched[1] not in SEARCH_PARAMETERS:
            raise Refused
        pairs = parse_qsl(matched[2], keep_blank_values=True)
        search = read_request(matched[1], pairs)
        is_of_result = any(name in RESULTS or name == CURSOR for name, _ in pairs)
        is_limited = bool(search.criteria or search.referring)
        unknown = [one for one in search.issues if one.reason is Reason.UNKNOWN_PARAMETER]
        if is_of_result or not is_limited or len(unknown) < len(search.issues):
            raise Refused
        if read_request(matched[1], [pair for pair in pairs if _is_of_patient(pair[0])]).issues:
            raise Refused
        issues += [Issue("_typeFilter", Reason.UNKNOWN_PARAMETER)] if unknown else []
        found.append((matched[1], matched[2]))
    return replace(asked, filters=found, issues=issues)


def _format(asked: ExportRequest, value: str) -> ExportRequest:
    if value.replace(" ", "+") not in FORMATS:
        raise Refused
    return asked


def _patient(asked: ExportRequest, value: str) -> ExportRequest:
    id_ = uuid_of(value.removeprefix(f"{asked.base}/").removeprefix(PATIENT))
    if id_ is None:
        raise Refused
    return replace(asked, patients=[*(asked.patients or ()), str(id_)])


PARAMETERS: Mapping[str, Callable[[ExportRequest, str], ExportRequest]] = {
    "_type": _types,
    "_since": _since,
    "_typeFilter": _type_filter,
    "_outputFormat": _format,
    "patient": _patient,
}
REPEATED = frozenset({"_type", "_typeFilter", "patient"})
