"""Generate requests with tokens of each role and level, and compare the refusals with docs/access.md."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import CheckFunction
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import ignored_auth
from support.operations import scope_of
from support.problems import code_in

from chartroom.system.keys import Keyring, Kind
from chartroom.system.roles import EVERYONE, PERSONS, Patients, Role, scopes_of
from tests.contract.access_tables import DOCUMENT
from tests.contract.fuzzing import check_answer, failure_in, fuzzed_contract
from tests.contract.problem_tables import tables_in

PANEL = "Ward 3"


def fhir_type(path: str) -> str:
    return "Encounter" if path.startswith("/fhir/Patient/") else "Patient"


CASES = 5  # Requests per operation.
REFUSALS = {"scope-missing", "person-required", "not-allowed"}
# Endpoints that a role may call, but that reject some contents: the agent of an event, the kind of a task, a shared
# document, an exported type, the texts of documents, or a single member of the body.
BY_CONTENT = {
    "POST /agent-events": {"scope-missing"},
    "POST /documents": {"scope-missing", "person-required"},
    "POST /documents/delete": {"scope-missing"},
    "PATCH /documents/{id}": {"scope-missing", "person-required"},
    "DELETE /documents/{id}": {"scope-missing"},
    "GET /encounters/{id}/summary/check": {"scope-missing"},
    "POST /encounters/{id}/summary/check": {"scope-missing"},
    "GET /fhir/$export": {"scope-missing"},
    "POST /fhir/$export": {"scope-missing"},
    "GET /fhir/Patient/$export": {"scope-missing"},
    "POST /fhir/Patient/$export": {"scope-missing"},
    "GET /fhir/Group/{id}/$export": {"scope-missing"},
    "POST /fhir/Group/{id}/$export": {"scope-missing"},
    "PATCH /tasks/{id}": {"scope-missing"},
    "POST /tasks/claim": {"scope-missing"},
    "POST /tasks/{id}/assign": {"scope-missing"},
    "POST /tasks/{id}/cancel": {"scope-missing", "person-required"},
    "POST /tasks/{id}/complete": {"scope-missing"},
    "POST /tasks/{id}/hold": {"scope-missing"},
    "POST /tasks/{id}/resume": {"scope-missing", "person-required"},
    "POST /tasks/{id}/steps": {"scope-missing"},
}
QUOTED = re.compile(r"`([^`]+)`")
Ids = Mapping[
    str, Any
]  # Path parameters, such as `patient_id`, with the ids of one patient's data.


class Rule(NamedTuple):
    scope: str | None
    callers: str


@dataclass(frozen=True)
class RoleCaller:
    role: Role
    kind: Kind
    patients: Patients

    @property
    def name(self) -> str:
        return f"{self.role}-{self.kind}-{self.patients.level}"

    def token(self, keyring: Keyring) -> str:
        scopes = scopes_of(self.role, self.name, self.patients)
        claims = self.patients.claims
        return keyring.mint(self.name, kind=self.kind, scope=scopes, **claims)


def role_callers(patient: str) -> list[RoleCaller]:
    kinds: dict[Role, tuple[Kind, ...]] = dict.fromkeys(Role, ("agent",))
    kinds |= dict.fromkeys(PERSONS, ("person",))
    kinds[Role.OPERATOR] = ("agent", "person")
    levels = (EVERYONE, Patients(panel=PANEL), Patients(patient=patient))
    return [
        RoleCaller(role, kind, level) for role in Role for kind in kinds[role] for level in levels
    ]


def _rows(name: str) -> Iterator[list[str]]:
    table = tables_in(DOCUMENT.read_text(encoding="utf-8"))[name]
    for line in table.splitlines()[2:]:
        yield [cell.strip() for cell in line.strip("|").split("|")]


ROUTES = {
    QUOTED.findall(route)[0]: Rule(next(iter(QUOTED.findall(scope)), None), callers)
    for route, scope, callers, _ in _rows("routes")
}
ROLES = {QUOTED.findall(role)[0]: QUOTED.findall(scopes) for role, scopes, _ in _rows("roles")}


def refusal_of(caller: RoleCaller, route: str) -> str | None:
    rule = ROUTES[route]
    needed = (
        None if rule.scope is None else scope_of(rule.scope, fhir_type(route.partition(" ")[2]))
    )
    if not rule.callers:
        return "not-allowed"
    if rule.callers.startswith("everyone"):
        return None
    if caller.kind == "agent" and "agents" not in rule.callers.split(", "):
        return "person-required"
    return None if needed is None or _has(caller, needed) else "scope-missing"


def _has(caller: RoleCaller, scope: str) -> bool:
    if scope in ROLES[caller.role]:
        return True
    level, _, needed = scope.rpartition("/")
    wanted, _, operations = needed.partition(".")
    if level and level != caller.patients.level:
        return False
    scopes = [
        scope.partition("?")[0].partition(".") for scope in ROLES[caller.role] if "/" not in scope
    ]
    return all(
        any(resource in {"*", wanted} and operation in allowed for resource, _, allowed in scopes)
        for operation in operations
    )


def operations_of(service: str) -> list[APIOperation]:
    return [result.ok() for result in fuzzed_contract(service).get_all_operations()]


def for_each_case(operation: APIOperation, check: Callable[[schemathesis.Case], None]) -> None:
    @settings(
        max_examples=CASES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def each(case: schemathesis.Case) -> None:
        check(case)

    each()


def check_access(
    case: schemathesis.Case,
    url: str,
    keyring: Keyring,
    own: Ids,
    foreign: Ids,
    *,
    excluded: Collection[CheckFunction] = (),
) -> None:
    """With the token of a role, send a request about a patient in reach or out of reach; check the answer or the
    refusal.
    """
    route = f"{case.method} {case.operation.path}"
    for number, caller in enumerate(role_callers(own["patient_id"])):
        replace_ids(case, (own, foreign)[number % 2])
        answer = check_answer(case, url, caller.token(keyring), excluded=[*excluded, ignored_auth])
        code = code_in(failure_in(answer)) if answer.status_code == 403 else None
        refusal = refusal_of(caller, route)
        context = (route, caller.name, answer.status_code, code)
        if refusal is not None:
            assert code == refusal, context
        elif code in REFUSALS:
            assert code in BY_CONTENT.get(route, ()), context
        elif code is not None:
            assert (code, caller.patients.level != "system") == ("patient-out-of-reach", True), (
                context
            )


def replace_ids(case: schemathesis.Case, ids: Ids) -> None:
    noun = case.operation.path.split("/")[1]
    values = {**ids, "id": ids.get(noun)}
    if noun == "fhir":
        values |= {"type": fhir_type(case.operation.path), "id": ids["patient_id"]}
    for parameters in (case.path_parameters, case.query, case.body):
        if isinstance(parameters, dict):
            parameters |= {
                name: [values[name]] if isinstance(before, list) else values[name]
                for name, before in parameters.items()
                if values.get(name) is not None
            }
