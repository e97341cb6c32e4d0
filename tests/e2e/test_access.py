"""The access rights of tokens that the launcher creates, tested through the gateway."""

import json
import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import jwt
import pytest
from support.sources import REPOSITORY
from support.system import PROBES, SERVICES, System, run, wait_until

from chartroom.system.roles import SCOPES, Patients, Role

WITHDRAWN = "A withdrawn token is refused by all services"

# A request per route, and the roles that may send it.
UNKNOWN = str(uuid4())
CLAIMING = {Role.TRIAGE, Role.SUMMARY, Role.PRIOR_AUTH, Role.COORDINATOR, Role.REVIEWER}
READING, FINDING = {Role.COORDINATOR, Role.REVIEWER}, CLAIMING - {Role.TRIAGE}
MANAGING = CLAIMING - {Role.TRIAGE, Role.PRIOR_AUTH}  # Without a restriction to a kind of task.
AGENTS = {Role.INTAKE, *CLAIMING} - {Role.REVIEWER}
REQUESTS: dict[str, set[Role]] = {
    "POST /patients": {Role.INTAKE},
    "POST /patients/search": {Role.INTAKE, *READING},
    "POST /patients/resolve": {Role.INTAKE, *READING},
    f"GET /patients/{UNKNOWN}": READING,
    f"PATCH /patients/{UNKNOWN}": set(),
    "POST /patients/merge": set(),
    f"POST /patients/{UNKNOWN}/unmerge": set(),
    "POST /encounters": {Role.INTAKE, Role.COORDINATOR},
    f"PATCH /encounters/{UNKNOWN}": {Role.SUMMARY, Role.REVIEWER},
    f"POST /encounters/{UNKNOWN}/summary/accept": {Role.REVIEWER},
    f"POST /encounters/{UNKNOWN}/summary/withdraw": {Role.REVIEWER},
    f"POST /encounters/{UNKNOWN}/summary/objections": {Role.REVIEWER},
    "POST /intake": {Role.INTAKE, Role.PRIOR_AUTH},
    "POST /intake/1/routing": {Role.TRIAGE},
    "POST /imports/fhir-bundle": set(),
    f"GET /agent-events/{UNKNOWN}": READING,
    "POST /agent-events": AGENTS,
    "POST /chunks": {Role.INTAKE},
    "POST /tasks": {*AGENTS, Role.REVIEWER},
    "POST /tasks/claim": CLAIMING,
    f"POST /tasks/{UNKNOWN}/complete": CLAIMING,
    f"POST /tasks/{UNKNOWN}/requeue": CLAIMING,
    f"GET /tasks/{UNKNOWN}": CLAIMING,
    "GET /tasks?queue=/": CLAIMING,
    "POST /tasks/requeue": MANAGING,
    "GET /queues?limit=0": CLAIMING,
    "GET /queues/unknown": CLAIMING,
    "PUT /queues/unknown": MANAGING,
    "GET /schedules?limit=0": CLAIMING,
    "GET /schedules/unknown": CLAIMING,
    "PUT /schedules/unknown": MANAGING,
    "DELETE /schedules/unknown": MANAGING,
    f"DELETE /chunks/{UNKNOWN}": set(),
    "POST /retrieve": CLAIMING,
    "POST /documents": {Role.INTAKE},
    "GET /documents?limit=0": CLAIMING,
    f"GET /documents/{UNKNOWN}": FINDING,
    f"GET /documents/{UNKNOWN}?version=1": FINDING,
    f"GET /documents/{UNKNOWN}/chunks": FINDING,
    f"PATCH /documents/{UNKNOWN}": {Role.REVIEWER},
    f"DELETE /documents/{UNKNOWN}": set(),
    "POST /documents/delete": set(),
}


def test_the_contracts_require_scopes_of_exactly_the_roles_that_need_a_route():
    paths: dict[str, Any] = {}
    for service in SERVICES:
        contract = REPOSITORY / "services" / service / "openapi.json"
        paths |= json.loads(contract.read_bytes())["paths"]

    for request, roles in REQUESTS.items():
        method, path = request.partition("?")[0].split(" ")
        templates = [one for one in paths if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", one), path)]
        operation = paths[min(templates, key=lambda one: one.count("{"))][method.lower()]
        ((scope,),) = operation["security"][0].values()
        permitted = {role for role in Role if grants(role, scope)}
        assert permitted == roles | {Role.OPERATOR}, request


def grants(role: Role, scope: str) -> bool:
    """A scope for the level `system` is not granted for one kind of task only."""
    level, _, words = scope.rpartition("/")
    type_, operations = words.split(".")
    for granted in SCOPES[role]:
        name, _, some = granted.partition("?")[0].partition(".")
        is_whole = not level or "?" not in granted
        if name in {type_, "*"} and {*operations} <= {*some} and is_whole:
            return True
    return False


@pytest.mark.nightly
def test_a_withdrawal_counts_within_3_s_for_its_caller_or_token_only(
    system: System, measured: Callable[..., None]
):
    of_caller = system.headers_of("leaving-agent", Role.OPERATOR)
    of_token, other = (system.headers_of("two-tokens", Role.OPERATOR) for _ in range(2))
    claims = jwt.decode(of_token["Authorization"][7:], options={"verify_signature": False})

    for withdrawn, named in ((of_caller, ["leaving-agent"]), (of_token, ["--id", claims["jti"]])):
        assert statuses(system, withdrawn) == {200}
        assert run(system, "revoke", *named).returncode == 0
        refused = wait_until(lambda: statuses(system, withdrawn) == {401})
        measured(WITHDRAWN, refused, at_most=3, unit="s")
    assert statuses(system, other) == {200}
    assert statuses(system, system.headers_of("leaving-agent", Role.OPERATOR)) == {200}


def test_the_holder_of_a_task_reads_its_patient_at_all_services_until_it_ends(
    system: System,
    agent: httpx.Client,
    encounter: dict[str, Any],
    measured: Callable[..., None],
    *,
    nightly: bool,
):
    """By night, access begins within a second of the claim, and ends at most three seconds after the claim."""
    patient, queue = encounter["patient_id"], uuid4().hex
    body = {"kind": "follow_up", "queue": queue, "patient_id": patient}
    agent.post("/tasks", json=body).raise_for_status()
    holder = system.headers_of("task-holder", Role.OPERATOR, patients=Patients(panel="Empty ward"))
    question = {"question": "Which medication?", "patient_id": patient}

    with system.client_with(holder) as client:

        def shown() -> set[int]:
            return {
                client.get(f"/patients/{patient}").status_code,
                client.post("/retrieve", json=question).status_code,
                client.get("/agent-events", params={"patient_id": patient}).status_code,
            }

        assert shown() == {403}
        (task,) = client.post("/tasks/claim", json={"queues": [queue]}).json()["tasks"]
        granted = wait_until(lambda: shown() == {200})

        done = {"claim_token": task["claim_token"]}
        client.post(f"/tasks/{task['id']}/complete", json=done).raise_for_status()
        assert client.get(f"/patients/{patient}").status_code == 403
        ended = wait_until(lambda: shown() == {403})

    if nightly:
        measured(
            "The holder of a task sees its patient at all services", granted, at_most=1, unit="s"
        )
        measured(
            "The former holder of a task sees its patient no longer", ended, at_most=3, unit="s"
        )


def statuses(system: System, headers: dict[str, str]) -> set[int]:
    with system.client_with(headers) as client:
        asked = (PROBES[service] for service in SERVICES)
        return {client.request(method, path, json=body).status_code for method, path, body in asked}
