"""No log and no metric contains personal data that was sent.

These tests send data of every kind and search at once. After the last test of a run the fixture
`system` searches again for everything that was sent, so that crashes and failures are included.
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
    agent.get("/console/sign-in").raise_for_status()
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


class TestTheSearch:
    # In each spelling of such a text something else is written otherwise.
    TEXT = 'Blood & "sputum", très\tlong: ' + "x" * 40

    @pytest.mark.parametrize("spelling", sorted(spellings(TEXT)))
    def test_finds_each_spelling_wherever_it_is(self, spelling: str) -> None:
        sent = Disclosures()
        sent.values = {self.TEXT, "MRN-0042", "a\nb"}
        shown = f"{self.TEXT[:40]!r}"

        found = sent.found_in(
            {
                "first": f"{spelling} and more",
                "last": f"before {spelling}",
                "within": f"{{{spelling}}} GET /intake/MRN-0042",
                "nowhere": f"{spelling[:-1]}{spelling[1:]} MRN-004 a",
                "empty": "",
            }
        )

        assert found == [
            f"first: {shown}",
            f"last: {shown}",
            f"within: {shown}",
            "within: 'MRN-0042'",
        ]

    def test_knows_five_spellings(self) -> None:
        assert len(spellings(self.TEXT)) == 5

    def test_names_all_texts_that_begin_alike(self) -> None:
        sent = Disclosures()
        sent.values = {f"{'x' * 60}{end}" for end in "ab"}

        assert sent.found_in({"a log": "x" * 61}) == [f"a log: {'x' * 40!r}"] * 2

    def test_finds_nothing_where_nothing_was_sent(self) -> None:
        assert Disclosures().found_in({"a log": "something"}) == []


def test_every_line_of_a_services_log_is_json_about_a_route(disclosed: System) -> None:
    logs = disclosed.logs()

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
