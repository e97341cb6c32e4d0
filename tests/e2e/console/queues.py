from typing import Any
from uuid import uuid4

import httpx
from support.system import System

from chartroom.system.roles import Role

ERROR = "No paper."


def managed_queue(system: System, agent: httpx.Client, patient: str) -> str:
    """Make a queue with settings and a dead letter, and a schedule with the same name."""
    # Letters only: metrics show the names of queues with settings, which persons choose.
    name = "fax-" + "".join(chr(ord("a") + byte % 26) for byte in uuid4().bytes[:8])
    work = {"kind": "fax", "queue": name, "patient_id": patient}
    _post(agent, "/tasks", work)
    (task,) = _post(agent, "/tasks/claim", {"queues": [name]})["tasks"]
    failure = {"claim_token": task["claim_token"], "error": ERROR, "final": True}
    _post(agent, f"/tasks/{task['id']}/fail", failure)
    plan = {"cron": "30 6 * * MON-FRI", "task": {"kind": "daily_report", "queue": name}}
    operator = system.headers_of("ola.operator", Role.OPERATOR, "person")
    with system.client_with(operator) as person:
        person.put(f"/queues/{name}", json={"max_running": 20}).raise_for_status()
        person.put(f"/schedules/{name}", json=plan).raise_for_status()
    return name


def _post(agent: httpx.Client, path: str, body: dict[str, Any]) -> dict[str, Any]:
    return agent.post(path, json=body).raise_for_status().json()
