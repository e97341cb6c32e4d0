import re
import shlex
import sys
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.sources import REPOSITORY
from support.system import System, wait_until

from tests.e2e.python_blocks import Reader, all_blocks, blocks

DOCUMENT = REPOSITORY / "docs" / "agents.md"
README = REPOSITORY / "client" / "README.md"
AGENTS = REPOSITORY / "tests" / "agents"
FIRST = "Connect an agent"
CHANGES = "Changes, schedules and unique tasks"
RETRIEVERS = {"LangChain": "langgraph", "LlamaIndex": "llama-index"}
FRAMEWORKS = {
    "pydantic-ai": "pydantic-ai",
    "OpenAI Agents SDK": "openai-agents",
    "LangGraph": "langgraph",
    "FastMCP": "fastmcp",
}
HERE = Path(sys.executable)
BLOCKS = dict(blocks(DOCUMENT))
PYTHONS = {
    "httpx": HERE,
    "The client": HERE,
    "OpenTelemetry": REPOSITORY / "services" / "audit" / ".venv-test" / "bin" / "python",
}


def installed_for(heading: str) -> set[str]:
    found = {each: text for each, kind, text in all_blocks(DOCUMENT) if kind == "sh"}
    return set(shlex.split(found[heading].removeprefix("pip install ")))


@pytest.fixture
def events_of(agent: httpx.Client) -> Any:
    def listed(**query: str) -> list[dict[str, Any]]:
        return agent.get("/agent-events", params=query).raise_for_status().json()["events"]

    return listed


def test_each_block_has_a_test():
    assert BLOCKS.keys() == {FIRST, *PYTHONS, *FRAMEWORKS}


def test_the_page_works_from_top_to_bottom(system: System, events_of: Any):
    said = Reader(system).follow(DOCUMENT, PYTHONS, BLOCKS[FIRST])

    assert "'allergies': []" in said["httpx"]
    assert "'allergies': []" in said["The client"]
    assert len(events_of(event_type="decision", recorded_by="care-coordinator")) == 2
    query = {"event_type": "tool_call", "tool": "risk_score", "recorded_by": "care-coordinator"}
    wait_until(lambda: len(events_of(**query)) == 1)


@pytest.mark.parametrize("heading", FRAMEWORKS)
def test_an_agent_of_a_framework_finds_the_patient(system: System, nightly: bool, heading: str):
    name = FRAMEWORKS[heading]
    model = AGENTS / name / "model.py"
    own = model.read_text("utf-8") if model.exists() else ""
    text = f"{own}\n{BLOCKS[FIRST]}\n{BLOCKS[heading]}"
    needed = (AGENTS / name / "requirements.in").read_text("utf-8").split()

    compile(text, str(DOCUMENT), "exec")
    assert installed_for(heading) == {re.split("[<>=]", each)[0] for each in needed}
    if nightly:  # Only the nightly run has environments of the agent frameworks.
        reader = Reader(system)
        reader.follow(DOCUMENT, {})
        python = REPOSITORY / f".venv-{name}" / "bin" / "python"
        assert "Ada Quill" in reader.run(text, python)


@pytest.mark.parametrize("heading", RETRIEVERS)
def test_a_retriever_of_a_framework_cites_the_document(
    system: System, agent: httpx.Client, encounter: dict[str, Any], *, nightly: bool, heading: str
):
    text = dict(blocks(README))[heading]
    compile(text, str(README), "exec")
    if not nightly:  # Only the nightly run has environments of the agent frameworks.
        return
    letter = {"source_type": "letter", "source_ref": uuid4().hex}
    letter |= {"patient_id": encounter["patient_id"]}
    plan = "The echocardiogram is in four weeks."
    stored = agent.post("/documents", json=letter | {"text": plan}).raise_for_status().json()
    question = {"question": "When is the echocardiogram?", "top_k": 3}
    wait_until(lambda: stored["id"] in agent.post("/retrieve", json=question).text)
    reader = Reader(system)
    reader.follow(README, {})
    python = REPOSITORY / f".venv-{RETRIEVERS[heading]}" / "bin" / "python"

    said = reader.run(f"import sys\nsys.path.insert(0, 'client/src')\n{text}", python)

    cited = {"document_id": stored["id"], "version": 1, "start": 0, "end": len(plan)}
    assert f"{plan} {cited}\n" in said


def test_the_readme_of_the_client_works_from_top_to_bottom(
    system: System, agent: httpx.Client, encounter: dict[str, Any]
):
    reader = Reader(system)
    said = reader.follow(README, dict.fromkeys(("chartroom-client", CHANGES), HERE))
    body = {"kind": "summary", "queue": "summary", "encounter_id": encounter["id"]}
    task = agent.post("/tasks", json=body).raise_for_status().json()["id"]

    with reader.start(dict(blocks(README))["A worker"], HERE) as worker:
        try:
            wait_until(lambda: agent.get(f"/tasks/{task}").json()["status"] == "completed")
        finally:
            worker.terminate()

    assert " decision\n" in said["chartroom-client"]
    assert worker.returncode == 0
