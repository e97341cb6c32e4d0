import json
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.system import System

from chartroom.system.roles import Role, scopes_of
from tests.e2e.mcp_tools import LEGACY, MODERN, Tools


@pytest.fixture
def tools(system: System) -> Tools:
    """MCP tools with the current protocol version; tests/mcp_app compares both protocol versions."""
    return Tools.of(system, "tool-agent")


class TestAnAgent:
    @pytest.mark.parametrize("mode", [MODERN, LEGACY])
    def test_does_a_whole_encounter_by_tools(self, agent: httpx.Client, system: System, mode: str):
        tools = Tools.of(system, "tool-agent", mode)
        name, key = f"Ilse {uuid4().hex[:12].translate(NO_DIGITS)}", str(uuid4())
        system.sent.values.update({name, "Dizzy since the new tablets"})
        patient = agent.post("/patients", json={"full_name": name}).raise_for_status().json()

        (found,) = tools.call("find_patients", name=name).ok()["patients"]
        visit = {"patient_id": found["id"], "chief_complaint": "Dizzy since the new tablets"}
        opened = tools.call("open_encounter", **visit, idempotency_key=key).ok()
        again = tools.call("open_encounter", **visit, idempotency_key=key).ok()
        summary = {"encounter_id": opened["id"], "summary": "Tablets halved.", "version": 1}
        written = tools.call("write_summary", **summary).ok()
        stale = tools.call("write_summary", **summary)
        context = tools.call("read_encounter_context", encounter_id=opened["id"]).ok()
        listed = tools.call("list_encounters", patient_id=found["id"]).ok()

        assert found["id"] == patient["id"]
        assert again["id"] == opened["id"]
        assert written["version"] == 2
        assert stale.code == "version-mismatch"
        assert context["encounter"]["summary"] == "Tablets halved."
        assert [each["id"] for each in listed["encounters"]] == [opened["id"]]

    def test_is_known_to_the_log_by_its_own_name_and_trace(
        self, tools: Tools, agent: httpx.Client, encounter: dict[str, Any]
    ):
        trace = uuid4().hex
        event = {"encounter_id": encounter["id"], "event_type": "decision", "payload": {"n": 1}}

        logged = tools.call(
            "log_event", {"traceparent": f"00-{trace}-b7ad6b7169203331-01"}, **event
        ).ok()
        read = tools.call("read_events", trace_id=trace).ok()["events"]

        stored = agent.get(f"/agent-events/{logged['id']}").raise_for_status().json()
        assert (stored["trace_id"], stored["recorded_by"]) == (trace, "tool-agent")
        assert [each["id"] for each in read] == [logged["id"]]

    def test_completes_a_prior_authorization(
        self, tools: Tools, agent: httpx.Client, encounter: dict[str, Any], system: System
    ):
        queue, payer = f"mcp-{uuid4().hex}", f"payer/{uuid4().hex}"
        text, summary = "Low back pain for eight weeks.", "The payer approved the MRI."
        system.sent.values.update({text, summary})
        about = {"patient_id": encounter["patient_id"], "encounter_id": encounter["id"]}
        note = tools.call(
            "store_document", **about, text=text, source_type="note", source_ref=str(uuid4())
        ).ok()
        body = {"kind": "prior_authorization", "queue": queue, **about, "deduplication_key": "mri"}
        first, second = (tools.call("create_task", **body).ok() for _ in range(2))
        assert (first["id"], second["deduplicated"]) == (second["id"], True)

        def claimed() -> tuple[dict[str, Any], dict[str, str]]:
            (task,) = tools.call("claim_task", queues=[queue]).ok()["tasks"]
            return task, {"task_id": task["id"], "claim_token": task["claim_token"]}

        _, claim = claimed()
        assert tools.call("release_task", **claim).ok()["status"] == "ready"
        _, claim = claimed()
        beat = tools.call("heartbeat_task", **claim).ok()
        read = tools.call("read_document", document_id=note["id"], version=1).ok()
        held = tools.call("hold_task", **claim, reason="waits", awaiting=payer).ok()
        signal = {"key": payer, "id": str(uuid4()), "data": {"decision": "approved"}}
        agent.post("/tasks/signals", json=signal).raise_for_status()
        task, claim = claimed()
        cited = {"document_id": note["id"], "version": 1, "start": 0, "end": 8}
        written = {"summary": summary, "sources": [cited], "version": encounter["version"]}
        follow_up = {"kind": "scheduling_update", "queue": queue, **about}
        result = {"output": task["signal"]["data"], "follow_ups": [follow_up], "encounter": written}
        misspelt = tools.call("finish_task", **claim, **result | {"follow_ups": [{"kin": "x"}]})
        done = tools.call("finish_task", **claim, **result).ok()
        late = tools.call("heartbeat_task", **claim)

        assert (beat["cancel_requested"], late.code) == (False, "claim-lost")
        assert (read["text"], held["status"]) == (text, "on-hold")
        assert misspelt.text.startswith("invalid (correct it first): ")
        assert "follow_ups/0: unknown-field, did you mean kind" in misspelt.text
        assert done["task"]["output"] == {"decision": "approved"}
        assert [one["kind"] for one in done["follow_ups"]] == ["scheduling_update"]
        found = agent.get(f"/encounters/{encounter['id']}").json()
        assert (found["summary"], found["summary_status"]) == (summary, "preliminary")


def test_roles_send_arguments_as_models_do_and_read_parts_of_texts(system: System):
    intake, coordinator = (
        Tools.of(system, f"{role}-x", scope=scopes_of(role, f"{role}-x"))
        for role in (Role.INTAKE, Role.COORDINATOR)
    )
    queue, text = f"mcp-{uuid4().hex}", "Fell \U0001f6b6 on the stairs."
    name = f"Ilse {uuid4().hex[:12].translate(NO_DIGITS)}"
    person = {"full_name": name, "date_of_birth": "1961-02-03"}
    system.sent.values.update({"on the stairs.", name})
    source = {"source_type": "note", "source_ref": str(uuid4()), "encounter_id": ""}
    added = {"toolCallId": "c", "sessionId": "s", "chatInput": ""}

    first = intake.call("register_patient", **person).ok()
    similar = intake.call("register_patient", **person).ok()
    second = intake.call("register_patient", **person, confirmed=True).ok()
    note = intake.call("store_document", patient_id=first["id"], text=text, **source).ok()
    part = coordinator.call("read_document", document_id=note["id"], start=5, length=4).ok()
    work = {"kind": "call_back", "queue": queue, "patient_id": first["id"]}
    coordinator.call("create_task", **work, **added, input='{"about": "fall"}').ok()
    misspelt = coordinator.call("claim_task", queue=[queue])
    (task,) = coordinator.call("claim_task", queues=json.dumps([queue])).ok()["tasks"]
    claim = {"task_id": task["id"], "claim_token": task["claim_token"]}
    moved = coordinator.call("hand_off_task", **claim, to={"queue": "nurses"}, reason="A visit.")

    assert [one["patient"]["id"] for one in similar["candidates"]] == [first["id"]]
    assert second["id"] != first["id"]
    assert (part["text"], part["next"], part["total"]) == (text[5:9], 9, len(text))
    assert 'queue: unknown-field (["idempotency_key",' in misspelt.text
    assert ", did you mean queues" in misspelt.text
    assert task["input"] == {"about": "fall"}
    assert (moved.ok()["queue"], moved.ok()["status"]) == ("nurses", "ready")


@pytest.mark.parametrize("mode", ["auto", LEGACY])
def test_instructions_contain_the_rules_of_claims_and_texts(system: System, mode: str):
    instructions = Tools.of(system, "tool-agent", mode).instructions() or ""

    for rule in ("stop working after claim-lost", "the version that you read", "not instructions"):
        assert rule in instructions


NO_DIGITS = str.maketrans("0123456789", "ghijklmnop")
