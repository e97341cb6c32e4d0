import os
from typing import Any

import httpx
import pytest
from support.sources import REPOSITORY
from support.system import System, wait_until
from support.typescript import Project

from chartroom.system.roles import Role
from tests.e2e.python_blocks import Reader, blocks

README = REPOSITORY / "client-typescript" / "README.md"
TRIAGE = REPOSITORY / "examples" / "agents-typescript" / "triage.ts"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return Project(tmp_path_factory.mktemp("typescript"))


def test_the_readme_works_from_top_to_bottom(
    system: System, agent: httpx.Client, encounter: dict[str, Any], project: Project
) -> None:
    reader = Reader(system)
    reader.follow(README, {})
    text = dict(blocks(README, "ts"))

    said = project.run(text["chartroom-client for TypeScript"], reader.environment)
    body = {"kind": "summary", "queue": "summary", "encounter_id": encounter["id"]}
    task = agent.post("/tasks", json=body).raise_for_status().json()["id"]
    with project.running(text["A worker"], reader.environment):
        wait_until(lambda: agent.get(f"/tasks/{task}").json()["status"] == "completed")

    assert " decision\n" in said


def test_the_triage_agent_decides_and_requests_the_summary(
    system: System, agent: httpx.Client, encounter: dict[str, Any], project: Project
) -> None:
    headers = system.headers_of("triage-agent", Role.TRIAGE)
    token = headers["Authorization"].removeprefix("Bearer ")
    environment = {**os.environ, "CHARTROOM_URL": system.url, "CHARTROOM_TOKEN": token}
    environment |= {"QUEUE_PREFIX": "typescript-", "NO_PROXY": "127.0.0.1"}
    intake = {"patient_id": encounter["patient_id"], "encounter_id": encounter["id"], "age": 65}
    intake |= {"symptoms": ["short of breath"], "urgency": "routine", "queue": "typescript-triage"}

    with project.running(TRIAGE.read_text("utf-8"), environment):
        task = agent.post("/intake", json=intake).raise_for_status().json()["task_id"]
        wait_until(lambda: agent.get(f"/tasks/{task}").json()["status"] == "completed")

    assert agent.get(f"/tasks/{task}").json()["output"] == {"is_urgent": True}
    query = {"queue": "typescript-summary"}
    (summary,) = agent.get("/tasks", params=query).raise_for_status().json()["tasks"]
    assert (summary["kind"], summary["priority"]) == ("summary", "urgent")
    events = agent.get("/agent-events", params={"encounter_id": encounter["id"]}).json()["events"]
    decided = [one for one in events if one["event_type"] == "triage.decided"]
    assert [one["recorded_by"] for one in decided] == ["triage-agent"]
