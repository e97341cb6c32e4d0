"""Declarations of operations: the request, the scope, and what the answers may contain."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import uuid4

import httpx
from support.asks import Ask
from support.operations import Operation, operation_at, operations

from tests.leaks.drawing import DrawnCaller, Level
from tests.leaks.owners import mark

Refusal = tuple[int, str]
SCOPE_MISSING: Refusal = 403, "scope-missing"
OUT_OF_REACH: Refusal = 403, "patient-out-of-reach"
NOT_ALLOWED: Refusal = 403, "not-allowed"
ANY_VERSION = {"If-Match": "*"}
# Each write contains a different text, so that it creates a version.
_texts = count(1)


class Hidden(NamedTuple):
    """The answer about a patient out of the caller's reach, and about an unknown patient to callers who see all
    patients. `missing` is None if the request about an unknown patient succeeds.
    """

    foreign: Refusal
    missing: Refusal | None


def not_found(code: str) -> Hidden:
    return Hidden((404, code), (404, code))


class Row(NamedTuple):
    kind: str
    id: str
    version: str
    patients: tuple[str, ...]


@dataclass
class Subject:
    """A patient of the leak tests, with its stored rows as versions by kind and id."""

    number: int
    ref: str
    given: dict[str, Any] = field(default_factory=dict)  # Request values by name.
    rows: dict[str, dict[str, str]] = field(default_factory=dict)
    claim_token: str = ""  # Of the last claim of a task.

    @property
    def mark(self) -> str:
        return mark(self.number)

    @property
    def text(self) -> str:
        return f"{self.mark} no. {next(_texts)}"

    def add(self, row: Row) -> None:
        self.rows.setdefault(row.kind, {})[row.id] = row.version

    def ids(self, kind: str) -> list[str]:
        return [*self.rows.get(kind, ())]


class Missing(Subject):
    """A patient of leak tests, unknown to all services."""

    def ids(self, _: str) -> list[str]:
        return [str(uuid4())]


@dataclass(frozen=True)
class Exchange:
    caller: DrawnCaller
    level: Level
    subject: Subject
    answer: httpx.Response

    @property
    def body(self) -> Any:
        return self.answer.json()


@dataclass(frozen=True)
class Case:
    """A leak test of an operation about one patient. `{names}` in the request stand for objects of the patient."""

    operation: str
    route: str
    ask: Ask
    need: str  # The required scope.
    hidden: Hidden
    reveals: bool  # The answer names the patient.
    writes: bool | None  # The request changes rows of the patient; None if it may.
    own: Refusal | None = None  # The refusal about a patient in reach, if the request always fails.
    only_person: bool = False
    by_panel: bool = False  # A token for one patient is rejected.
    lists: Mapping[str, str] = field(default_factory=dict)  # Keys of complete lists.
    only_with: Mapping[str, str] = field(default_factory=dict)  # Keys for these scopes only.
    also: str | None = None  # Another required scope.
    event: str | None = None  # The type of the event about the patient.
    check: Callable[[Exchange], None] = lambda _: None


def lists_versions(kind: str) -> Callable[[Exchange], None]:
    """Return a check that a history has each version of the row in its path, newest first."""

    def check(exchange: Exchange) -> None:
        id_ = exchange.answer.url.path.split("/")[2]
        newest = int(exchange.subject.rows[kind][id_])
        numbers = [one["version"] for one in exchange.body["versions"]]
        assert numbers == list(range(newest, 0, -1))

    return check


@cache
def _operations(service: str) -> list[Operation]:
    return operations(service)


def declaring(service: str, hidden: Hidden) -> Callable[..., Case]:
    """Return a constructor of `Case` for objects with the same `hidden` answers. `route` names the contract's operation
    if the paths of two operations match the request. `reads`: a request that is not GET only reads.
    """

    def case(
        request: str,
        need: str,
        body: Any = None,
        *,
        label: str = "",
        route: str | None = None,
        headers: Mapping[str, str] = MappingProxyType({}),
        reads: bool = False,
        **fields: Any,
    ) -> Case:
        method, path = request.split(" ", 1)
        route = route or str(operation_at(_operations(service), method, path))
        operation = f"{route} ({label})" if label else route
        is_read = reads or method == "GET"
        usual = {"reveals": is_read, "writes": not is_read}
        ask = Ask(method, path, body, headers)
        return Case(operation, route, ask, need, hidden, **(usual | fields))

    return case
