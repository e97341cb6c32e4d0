"""Requests with the token of each role that `chartroom token` gives, at each level, and whether
docs/access.md allows them.
"""

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
from tests.contract.fuzzing import failure_in, fuzzed_contract, hold
from tests.contract.problem_tables import tables_in

PANEL = "Ward 3"


def fhir_type(path: str) -> str:
    """Return the type of all cases of a path that names one."""
    return "Encounter" if path.startswith("/fhir/Patient/") else "Patient"


CASES = 5  # Per operation.
REFUSALS = {"scope-missing", "person-required", "not-allowed"}
# Refusals of a role because of its body, or the patient of it, although it may call the route:
# scopes with parameters name the agent of an event, and the kinds of tasks; parts of some bodies, and
# documents that are shared, need another scope or a person.
BY_CONTENT = {
    "POST /agent-events": {"scope-missing"},
    "POST /documents": {"scope-missing", "person-required"},
    "POST /documents/delete": {"scope-missing"},
    "PATCH /documents/{id}": {"scope-missing", "person-required"},
    "DELETE /documents/{id}": {"scope-missing"},
    "POST /tasks/claim": {"scope-missing"},
    "POST /tasks/{id}/assign": {"scope-missing"},
    "POST /tasks/{id}/cancel": {"scope-missing", "person-required"},
    "POST /tasks/{id}/complete": {"scope-missing"},
    "POST /tasks/{id}/hold": {"scope-missing"},
    "POST /tasks/{id}/resume": {"scope-missing", "person-required"},
    "POST /tasks/{id}/steps": {"scope-missing"},
}
QUOTED = re.compile(r"`([^`]+)`")
Ids = Mapping[str, Any]  # One patient's resources: each takes the place of `{id}`.


class Rule(NamedTuple):
    """A row of the table of routes."""

    scope: str | None
    callers: str


@dataclass(frozen=True)
class Holder:
    """Somebody with a token of a role."""

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


def holders(patient: str) -> list[Holder]:
    kinds: dict[Role, tuple[Kind, ...]] = dict.fromkeys(Role, ("agent",))
    kinds |= dict.fromkeys(PERSONS, ("person",))
    kinds[Role.OPERATOR] = ("agent", "person")
    levels = (EVERYONE, Patients(panel=PANEL), Patients(patient=patient))
    return [Holder(role, kind, level) for role in Role for kind in kinds[role] for level in levels]


def _rows(name: str) -> Iterator[list[str]]:
    table = tables_in(DOCUMENT.read_text(encoding="utf-8"))[name]
    for line in table.splitlines()[2:]:
        yield [cell.strip() for cell in line.strip("|").split("|")]


ROUTES = {
    QUOTED.findall(route)[0]: Rule(next(iter(QUOTED.findall(scope)), None), callers)
    for route, scope, callers, _ in _rows("routes")
}
ROLES = {QUOTED.findall(role)[0]: QUOTED.findall(scopes) for role, scopes, _ in _rows("roles")}


def refusal_of(holder: Holder, route: str) -> str | None:
    """Return the code with which docs/access.md has a role refused at a route, or None."""
    rule = ROUTES[route]
    needed = (
        None if rule.scope is None else scope_of(rule.scope, fhir_type(route.partition(" ")[2]))
    )
    if not rule.callers:
        return "not-allowed"
    if rule.callers.startswith("everyone"):
        return None
    if holder.kind == "agent" and "agents" not in rule.callers.split(", "):
        return "person-required"
    return None if needed is None or _has(holder, needed) else "scope-missing"


def _has(holder: Holder, scope: str) -> bool:
    if scope in ROLES[holder.role]:
        return True
    level, _, needed = scope.rpartition("/")
    wanted, _, operations = needed.partition(".")
    if level and level != holder.patients.level:
        return False
    held = [one.partition("?")[0].partition(".") for one in ROLES[holder.role] if "/" not in one]
    return all(
        any(name in {"*", wanted} and operation in allowed for name, _, allowed in held)
        for operation in operations
    )


def operations_of(service: str) -> list[APIOperation]:
    return [found.ok() for found in fuzzed_contract(service).get_all_operations()]


def for_each_case(operation: APIOperation, check: Callable[[schemathesis.Case], None]) -> None:
    """Check cases of an operation, the same in every run."""

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


def hold_for_all(
    case: schemathesis.Case,
    url: str,
    keyring: Keyring,
    own: Ids,
    foreign: Ids,
    *,
    excluded: Collection[CheckFunction] = (),
) -> None:
    """Send a case as each holder, about its patient, about a foreign one and about nothing in turn;
    check each answer with the contract and the document.
    """
    route = f"{case.method} {case.operation.path}"
    for number, holder in enumerate(holders(own["patient_id"])):
        place(case, (own, foreign)[number % 2])
        answer = hold(case, url, holder.token(keyring), excluded=[*excluded, ignored_auth])
        code = code_in(failure_in(answer)) if answer.status_code == 403 else None
        refusal = refusal_of(holder, route)
        where = (route, holder.name, answer.status_code, code)
        if refusal is not None:
            assert code == refusal, where
        elif code in REFUSALS:
            assert code in BY_CONTENT.get(route, ()), where
        elif code is not None:
            assert (code, holder.patients.level != "system") == ("patient-out-of-reach", True), (
                where
            )


def place(case: schemathesis.Case, ids: Ids) -> None:
    """Put ids of resources into a case, in the places of generated ones."""
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
