import json
import os
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.sources import REPOSITORY
from support.system import System, wait_until
from support.typescript import Project

from chartroom.system.roles import Role
from tests.e2e.python_blocks import Reader, blocks

AGENTS = REPOSITORY / "docs" / "agents.md"
MODULES = REPOSITORY / ".venv-mcp-typescript" / "node_modules"
README = REPOSITORY / "client-typescript" / "README.md"
TRIAGE = REPOSITORY / "examples" / "agents-typescript" / "triage.ts"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return Project(tmp_path_factory.mktemp("typescript"))


@pytest.mark.nightly
def test_the_readme_works_from_top_to_bottom(
    system: System, agent: httpx.Client, encounter: dict[str, Any], project: Project
):
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
):
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


@pytest.mark.nightly
def test_the_page_for_agents_works_with_the_client(system: System, project: Project):
    reader = Reader(system)
    reader.follow(AGENTS, {})
    own = {"CHARTROOM_TOKEN": system.keyring.mint("typescript-agent")}
    text = dict(blocks(AGENTS, "ts"))["The client for TypeScript"]

    said = project.run(text, {**reader.environment, **own})

    assert said.endswith(" []\n")


# A failure that a client would reject if the tool's `outputSchema` required members.
REFUSAL = """
console.log(JSON.stringify(await chartroom.callTool({ name: "claim_task", arguments: { queues: [] } })));
"""


@pytest.mark.nightly
def test_the_page_for_agents_works_with_the_mcp_sdk(system: System, tmp_path: Path):
    reader, project = Reader(system), Project(tmp_path, MODULES)
    reader.follow(AGENTS, {})
    text = dict(blocks(AGENTS, "ts"))["MCP SDK for TypeScript"]

    said = project.run(
        text.replace("await chartroom.close", f"{REFUSAL}await chartroom.close"), reader.environment
    )

    found, refused = map(json.loads, said.splitlines())
    assert "Ada Quill" in {one["full_name"] for one in found["patients"]}
    assert refused["isError"]
    assert refused["structuredContent"]["code"] == "invalid"
