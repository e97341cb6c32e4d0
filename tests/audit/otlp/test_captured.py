import json
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.applications import running

from audit.settings import Settings
from chartroom.system.keys import Keyring
from tests.audit.app import create_app
from tests.audit.spans import PATH

Answer = dict[str, Any]
CAPTURED = Path(__file__).with_name("captured")
ENCOUNTER = "0198f0a2-7a55-7c0e-8f3d-0b8f6b1d2c44"
PATIENT = "01980000-0000-7000-8000-00000000a001"
TOOLS = {"tool_call": 2, "agent_run": 1}
# For each file of captured spans, the expected number of events per type.
EVENTS = {
    "pydantic_ai": {"tool_call": 3, "agent_run": 2, "model_call": 3},
    "openinference": TOOLS | {"model_call": 2, "retrieval": 1, "guardrail": 1, "evaluation": 1},
    "openllmetry": {"tool_call": 2, "agent_run": 2},
    "langfuse": TOOLS | {"model_call": 1, "retrieval": 1, "guardrail": 1, "evaluation": 1},
    "mlflow": TOOLS | {"model_call": 1},
    "mlflow_own": TOOLS | {"model_call": 1},
}
BY_PATIENT = {"mlflow", "mlflow_own"}  # Libraries that do not record the encounter.
NAMED = {"pydantic_ai", "openllmetry", "mlflow"}  # Libraries that record the agent's name.


async def events_of(client: httpx.AsyncClient, library: str, records: Any) -> list[Answer]:
    records.patients[ENCOUNTER] = PATIENT
    body = json.loads((CAPTURED / f"{library}.json").read_text("utf-8"))
    assert (await client.post(PATH, json=body)).raise_for_status().json() == {}
    listed = await client.get("/agent-events", params={"limit": 100})
    return listed.raise_for_status().json()["events"]


@pytest.mark.parametrize("library", EVENTS)
async def test_library_spans_become_events_without_texts(
    client: httpx.AsyncClient, records: Any, library: str
):
    assert "SECRET" in (CAPTURED / f"{library}.json").read_text("utf-8")

    events = await events_of(client, library, records)

    assert Counter(one["event_type"] for one in events) == EVENTS[library]
    assert "SECRET" not in json.dumps(events)
    calls = [one for one in events if one["event_type"] == "tool_call"]
    outcomes = {one["tool"]: one["outcome"] for one in calls}
    assert outcomes == {"risk_score": "ok", "fails": "error"}
    for one in calls:
        payload = one["payload"]
        if one["tool"] == "risk_score":
            assert "5" in payload["arguments"]["text"]
            assert json.loads(payload["result"]["text"]) == {"risk": "high"}
        else:
            assert [each["type"] for each in payload["exceptions"]] == ["ValueError"]
    if library in BY_PATIENT:
        assert {one for event in events for one in event["patient_ids"]} == {"P12345"}
        assert all(event["patient_ids"] for event in events)
    else:
        places = {(event["encounter_id"], event["patient_id"]) for event in events}
        assert places == {(ENCOUNTER, PATIENT)}
    if library in NAMED:
        runs = [
            one for one in events if (one["event_type"], library) != ("agent_run", "openllmetry")
        ]
        assert {one["agent_name"] for one in runs} == {"triage-agent"}


async def test_a_setting_also_stores_texts(settings: Answer, keyring: Keyring, records: Any):
    open_ = create_app(Settings(**settings, span_texts=True), records_transport=records)
    async with running(open_, keyring.mint("test-agent")) as client:
        shown = 0
        for library in EVENTS:
            events = await events_of(client, library, records)
            text, shown = json.dumps(events[shown:]), len(events)

            assert "SECRET ERROR" in text, library
            assert ("SECRET PROMPT" in text) is (library != "mlflow")
            assert "SECRET TRACE" not in text, library
