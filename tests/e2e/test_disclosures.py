"""Logs and metrics must not contain personal data. The fixture `system` searches the logs and metrics again after the
last test.
"""

import json
from typing import Any

import httpx
import pytest
from support.disclosures import Disclosures, spellings
from support.system import MEMBERS, SERVICES, UNREACHABLE, System


@pytest.fixture
def disclosed(
    agent: httpx.Client, system: System, patient: dict[str, Any], encounter: dict[str, Any]
) -> System:
    intake = {
        "patient_id": "MRN-0042-Quill",
        "age": 66,
        "symptoms": ["Blood in the sputum"],
        "urgency": "urgent",
    }
    agent.post("/intake", json=intake)
    agent.get(f"/intake/{intake['patient_id']}")
    agent.patch(f"/encounters/{encounter['id']}", json={"summary": "Suspected bronchial carcinoma"})
    chunk = {"patient_id": patient["id"], "source_type": "note", "source_ref": "note of 4 May 2026"}
    agent.post("/chunks", json=chunk | {"chunk_text": "Coughing blood for three weeks"})
    agent.post(
        "/retrieve", json={"question": "Since when is there blood?", "patient_id": patient["id"]}
    )
    agent.post(
        f"/encounters/{encounter['id']}/context", json={"question": "Since when is there blood?"}
    )
    agent.post("/patients", json={"full_name": ["A Name In A List"]})
    agent.get("/agent-events", params={"patient_id": intake["patient_id"]})
    agent.get("/nothing/MRN-0042-Quill")
    agent.get("/console/sign-in").raise_for_status()
    for named in ({"name": "Ada Quill Ferrante"}, {"nmae": "Ada Quill Ferrante"}):
        call = {"name": "find_patients", "arguments": named}
        message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call}
        agent.post("/mcp", json=message).raise_for_status()
    agent.get("/auth/jwks").raise_for_status()
    return system


def test_logs_and_metrics_have_no_personal_data_and_log_lines_are_json(disclosed: System):
    logs, metrics = disclosed.logs(), disclosed.metrics()

    assert disclosed.sent.values >= {
        "Ada Quill Ferrante",
        "1961-02-03",
        "Dizzy after standing up",
        "Suspected bronchial carcinoma",
        "MRN-0042-Quill",
        "Blood in the sputum",
        "Coughing blood for three weeks",
        "Since when is there blood?",
        "note of 4 May 2026",
        "A Name In A List",
    }
    assert {f"{name}.log" for name in (*MEMBERS, "traefik", "postgres", "supervisord")} <= {*logs}
    assert all('"caller":"test-agent"' in logs[f"{name}.log"] for name in SERVICES)
    assert all('http_route="/' in metrics[name] for name in SERVICES)
    assert disclosed.sent.found_in(logs) == []
    assert disclosed.sent.found_in(metrics) == []
    for service in MEMBERS:
        written = logs[f"{service}.log"].splitlines()
        lines = [
            json.loads(line) for line in written if line != UNREACHABLE.format(service.upper())
        ]
        routes = {line["route"] for line in lines if line["event"] == "request"}
        assert routes, service
        assert {line["service"] for line in lines} == {service}
        assert [one for one in routes if not (one == "unmatched" or one[0] == "/")] == []
        assert [line for line in lines if line["event"] == "unhandled exception"] == []


# Each encoding (JSON, URL, form) escapes different characters of this text.
TEXT = 'Blood & "sputum", très\tlong: ' + "x" * 40


def test_the_search_finds_each_spelling_and_all_texts_with_a_common_start():
    sent, shown = Disclosures(), f"{TEXT[:40]!r}"
    assert sent.found_in({"a log": "something"}) == []
    sent.values = {TEXT, "MRN-0042", "a\nb"}

    assert len(spellings(TEXT)) == 5
    for spelling in spellings(TEXT):
        found = sent.found_in(
            {
                "first": f"{spelling} and more",
                "last": f"before {spelling}",
                "within": f"{{{spelling}}} GET /intake/MRN-0042",
                "nowhere": f"{spelling[:-1]}{spelling[1:]} MRN-004 a",
                "empty": "",
            }
        )
        places = [f"{place}: {shown}" for place in ("first", "last", "within")]
        assert found == [*places, "within: 'MRN-0042'"], spelling

    sent.values = {f"{'x' * 60}{end}" for end in "ab"}
    assert sent.found_in({"a log": "x" * 61}) == [f"a log: {'x' * 40!r}"] * 2
