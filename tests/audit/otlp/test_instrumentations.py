"""Real instrumentation libraries trace agents; these tests run only in `make nightly`."""

import asyncio
import json
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.programs import ended
from support.serving import served
from support.sources import REPOSITORY

from chartroom.system.keys import Keyring
from tests.audit.spans import PATH

AGENTS = Path(__file__).with_name("instrumentations") / "agents.py"
PYTHON = REPOSITORY / ".venv-instrumentations" / "bin" / "python"
EACH = {"tool_call": 2, "agent_run": 1, "model_call": 1}


def run(agent: str, url: str, token: str, encounter: str) -> None:
    done = ended(
        [PYTHON, AGENTS, agent],
        env={
            "ENCOUNTER": encounter,
            "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": f"{url}{PATH}",
            "OTEL_EXPORTER_OTLP_TRACES_HEADERS": f"authorization=Bearer%20{token}",
            "OTEL_EXPORTER_OTLP_TRACES_COMPRESSION": "gzip",
            "OTEL_SERVICE_NAME": "triage-agent",
        },
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.usefixtures("nightly", "network")
@pytest.mark.parametrize(
    "agent", ["pydantic_ai", "with_baggage", "openinference_of_pydantic_ai", "openinference"]
)
async def test_an_agents_work_is_in_the_log(
    app: FastAPI, keyring: Keyring, records: Any, agent: str, pytestconfig: pytest.Config
):
    if not pytestconfig.getoption("nightly"):
        pytest.skip("The environment of the libraries is made by `make nightly`.")
    token = keyring.mint("triage-agent", scope="system/AuditEvent.cs?agent-name=triage-agent")
    with served(app) as url:
        await asyncio.to_thread(run, agent, url, token, records.encounter)
        headers = {"authorization": f"Bearer {keyring.mint('test-agent')}"}
        async with httpx.AsyncClient(base_url=url, headers=headers, trust_env=False) as client:
            events = (await client.get("/agent-events")).raise_for_status().json()["events"]

    assert Counter(one["event_type"] for one in events) == EACH
    assert {one["tool"]: one["outcome"] for one in events if one["tool"]} == {
        "risk_score": "ok",
        "fails": "error",
    }
    assert {(one["agent_name"], one["encounter_id"]) for one in events} == {
        ("triage-agent", records.encounter)
    }
    assert "SECRET" not in json.dumps(events)
