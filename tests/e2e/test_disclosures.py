"""No log and no metric contains personal data that was sent.

These tests send data of every kind and search at once. After the last test of a run the fixture
`system` searches again for everything that was sent, so that crashes and failures are included.
"""

import json
from typing import Any

import httpx
import pytest
from support.system import MEMBERS, SERVICES, UNREACHABLE, System


@pytest.fixture
def disclosed(
    agent: httpx.Client, system: System, patient: dict[str, Any], encounter: dict[str, Any]
) -> System:
    """The system after personal data of every kind was sent to it."""
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
    for named in ({"name": "Ada Quill Ferrante"}, {"nmae": "Ada Quill Ferrante"}):
        call = {"name": "find_patients", "arguments": named}
        message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call}
        agent.post("/mcp", json=message).raise_for_status()
    return system


class TestPersonalData:
    def test_is_recorded_by_the_test_client(self, disclosed: System) -> None:
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

    def test_is_in_no_log(self, disclosed: System) -> None:
        logs = disclosed.logs()

        assert {f"{name}.log" for name in (*MEMBERS, "traefik", "postgres", "supervisord")} <= set(
            logs
        )
        assert all('"caller":"test-agent"' in logs[f"{name}.log"] for name in SERVICES)
        assert disclosed.sent.found_in(logs) == []

    def test_is_in_no_metric(self, disclosed: System) -> None:
        metrics = disclosed.metrics()

        assert all('http_route="/' in metrics[name] for name in SERVICES)
        assert disclosed.sent.found_in(metrics) == []

    def test_would_be_found_in_any_spelling(self, disclosed: System) -> None:
        for spelling in (
            "GET /intake/MRN-0042-Quill",
            '{"said": "Blood in the sputum"}',
            "Blood%20in%20the%20sputum",
        ):
            assert disclosed.sent.found_in({"a log": f"something {spelling} something"})


@pytest.mark.parametrize("service", MEMBERS)
def test_every_line_of_a_services_log_is_json_about_a_route(
    disclosed: System, service: str
) -> None:
    written = disclosed.logs()[f"{service}.log"].splitlines()

    lines = [json.loads(line) for line in written if line != UNREACHABLE.format(service.upper())]

    requests = [line for line in lines if line["event"] == "request"]
    assert requests
    assert {line["service"] for line in lines} == {service}
    assert not [
        line["route"]
        for line in requests
        if not (line["route"] == "unmatched" or line["route"][0] == "/")
    ]
    assert not [line for line in lines if line["event"] == "unhandled exception"]
