"""Each block of docs/agents.md and client/README.md runs as printed, against the real system."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.python_blocks import blocks
from support.sources import REPOSITORY
from support.system import System, wait_until

DOCUMENT = REPOSITORY / "docs" / "agents.md"
README = REPOSITORY / "client" / "README.md"
AGENTS = REPOSITORY / "tests" / "agents"
FRAMEWORKS = {
    "pydantic-ai": "pydantic-ai",
    "OpenAI Agents SDK": "openai-agents",
    "LangGraph": "langgraph",
    "FastMCP": "fastmcp",
}
HERE = Path(sys.executable)


BLOCKS = dict(blocks(DOCUMENT))
PREAMBLE = BLOCKS.pop("Connect an agent")


def environment_of(system: System, **more: str) -> Mapping[str, str]:
    access = {"CHARTROOM_URL": system.url, "CHARTROOM_TOKEN": system.keyring.mint("triage-agent")}
    return {**os.environ, **access, "NO_PROXY": "127.0.0.1", **more}


def run(system: System, text: str, python: Path, **more: str) -> str:
    """Run Python, and return what it prints."""
    done = subprocess.run(
        [str(python), "-c", text],
        env=environment_of(system, **more),
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def ada(agent: httpx.Client) -> str:
    """The patient whom the blocks look for."""
    made = agent.post("/patients", json={"full_name": "Ada Quill Ferrante"}).raise_for_status()
    patient: str = made.json()["id"]
    return patient


@pytest.fixture
def events_of(agent: httpx.Client) -> Any:
    def listed(**query: str) -> list[dict[str, Any]]:
        found = agent.get("/agent-events", params=query).raise_for_status().json()["events"]
        events: list[dict[str, Any]] = found
        return events

    return listed


def test_each_block_has_a_test() -> None:
    assert set(BLOCKS) == {"httpx", "The client", "OpenTelemetry", *FRAMEWORKS}


@pytest.mark.parametrize("heading", ["httpx", "The client"])
def test_a_program_reads_a_chart_and_logs_it(
    system: System, ada: str, events_of: Any, heading: str
) -> None:
    # Other tests have patients with this name, too: the block takes the first.
    output = run(system, PREAMBLE + BLOCKS[heading], HERE)

    assert "'allergies': []" in output
    assert events_of(event_type="decision", recorded_by="triage-agent")


@pytest.mark.parametrize("heading", FRAMEWORKS)
def test_an_agent_of_a_framework_finds_a_patient(
    system: System, ada: str, nightly: bool, heading: str
) -> None:
    name = FRAMEWORKS[heading]
    model = AGENTS / name / "model.py"
    own = model.read_text("utf-8") if model.exists() else ""
    text = f"{own}\n{PREAMBLE}\n{BLOCKS[heading]}"
    compile(text, str(DOCUMENT), "exec")
    if nightly:  # Otherwise the environments of the frameworks are not installed.
        assert ada in run(system, text, REPOSITORY / f".venv-{name}" / "bin" / "python")


def test_an_exporter_s_span_becomes_an_event(
    system: System, encounter: dict[str, Any], events_of: Any
) -> None:
    python = REPOSITORY / "services" / "audit" / ".venv-test" / "bin" / "python"

    run(system, PREAMBLE + BLOCKS["OpenTelemetry"], python, ENCOUNTER_ID=encounter["id"])

    query = {"encounter_id": encounter["id"], "event_type": "tool_call", "tool": "risk_score"}
    wait_until(lambda: len(events_of(**query)) == 1)


class TestTheReadmeOfTheClient:
    def test_reads_and_writes_as_printed(self, system: System) -> None:
        (text,) = [text for heading, text in blocks(README) if heading == "chartroom-client"]

        assert " decision\n" in run(system, text, HERE)

    def test_works_on_tasks_as_printed(
        self, system: System, agent: httpx.Client, encounter: dict[str, Any]
    ) -> None:
        (text,) = [text for heading, text in blocks(README) if heading == "A worker"]
        body = {"kind": "summary", "queue": "summary", "encounter_id": encounter["id"]}
        task = agent.post("/tasks", json=body).raise_for_status().json()["id"]

        worker = subprocess.Popen([str(HERE), "-c", text], env=environment_of(system))
        try:
            wait_until(lambda: agent.get(f"/tasks/{task}").json()["status"] == "completed")
            time.sleep(0.2)
        finally:
            worker.terminate()

        assert worker.wait(timeout=30) == 0
