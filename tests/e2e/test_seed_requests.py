"""Every row of the seed systems' table of requests, with the whole answer."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from support.system import wait_until

Document = dict[str, Any]

ENCOUNTER_FIELDS = {
    "id",
    "encounter_id",
    "patient_id",
    "chief_complaint",
    "summary",
    "start",
    "end",
    "created_at",
}
INTAKE = {
    "patient_id": "P90017",
    "age": 47,
    "symptoms": ["Crushing chest pain", "Sweating at night"],
    "urgency": "emergent",
}


def answered(response: httpx.Response) -> Document:
    """Return the body of a success; the seeds' requests are all answered with 200."""
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/json"
    document: Document = response.json()
    return document


def is_recent(timestamp: str) -> bool:
    return abs(datetime.now(UTC) - datetime.fromisoformat(timestamp)) < timedelta(minutes=2)


class TestPatients:
    def test_registers_a_patient(self, agent: httpx.Client) -> None:
        body = {"full_name": "Mirela Østergård-Núñez", "date_of_birth": "1974-11-30"}

        document = answered(agent.post("/patients", json=body))

        assert document.items() >= body.items()
        assert UUID(document["id"]).version == 7
        assert is_recent(document["created_at"])

    def test_registers_a_patient_whose_date_of_birth_is_not_known(
        self, agent: httpx.Client
    ) -> None:
        document = answered(agent.post("/patients", json={"full_name": "Bo Vantongeren"}))

        assert (document["full_name"], document["date_of_birth"]) == ("Bo Vantongeren", None)

    def test_reads_a_patient(self, agent: httpx.Client, patient: Document) -> None:
        document = answered(agent.get(f"/patients/{patient['id']}"))

        assert document == patient


class TestEncounters:
    def test_opens_an_encounter(self, agent: httpx.Client, patient: Document) -> None:
        body = {"patient_id": patient["id"], "chief_complaint": "Wheezing since Tuesday"}

        document = answered(agent.post("/encounters", json=body))

        assert set(document) >= ENCOUNTER_FIELDS
        assert document["id"] == document["encounter_id"]
        assert {name: document[name] for name in body} == body
        assert (document["summary"], document["start"], document["end"]) == (None, None, None)
        assert is_recent(document["created_at"])

    def test_reads_an_encounter_with_its_patients_name(
        self, agent: httpx.Client, patient: Document, encounter: Document
    ) -> None:
        document = answered(agent.get(f"/encounters/{encounter['id']}"))

        assert document == encounter | {"patient_name": patient["full_name"]}

    def test_lists_a_patients_encounters_newest_first_by_start_else_by_creation(
        self, agent: httpx.Client, patient: Document, open_encounter: Callable[..., Document]
    ) -> None:
        opened_now = open_encounter("Follow-up of the wheezing")
        began_long_ago = open_encounter("Sprained left ankle", start="2019-05-06T08:00:00+02:00")
        begins_next_year = open_encounter("Planned colonoscopy", start="2999-01-01T09:00:00Z")

        document = answered(agent.get("/encounters", params={"patient_id": patient["id"]}))

        expected = [begins_next_year, opened_now, began_long_ago]
        name = {"patient_name": patient["full_name"]}
        assert document == {"encounters": [one | name for one in expected], "next": None}

    def test_writes_an_encounters_summary(
        self, agent: httpx.Client, patient: Document, encounter: Document
    ) -> None:
        summary = "Orthostatic hypotension; ramipril halved."

        document = answered(
            agent.patch(f"/encounters/{encounter['id']}", json={"summary": summary})
        )

        changed = {"summary": summary, "patient_name": patient["full_name"]}
        assert {name: document[name] for name in ENCOUNTER_FIELDS | set(changed)} == {
            name: (encounter | changed)[name] for name in ENCOUNTER_FIELDS | set(changed)
        }
        assert answered(agent.get(f"/encounters/{encounter['id']}")) == document


class TestAgentEvents:
    def event(self, encounter: Document, **more: Any) -> Document:
        payload = {
            "tool": "risk_score",
            "result": {"probability": 0.25, "notes": ["Older than 65"]},
        }
        return {
            "encounter_id": encounter["id"],
            "agent_name": "triage-agent",
            "event_type": "tool_call",
            "payload": payload,
        } | more

    def test_logs_an_event(self, agent: httpx.Client, encounter: Document) -> None:
        document = answered(agent.post("/agent-events", json=self.event(encounter)))

        assert UUID(document["id"])
        assert (document["status"], document["recorded_by"]) == ("logged", "test-agent")
        assert document["encounter_status"] in {
            "known",
            "unverified",
        }  # Records may be slow on a busy machine.
        assert is_recent(document["recorded_at"])

    def test_lists_an_encounters_events_in_the_order_logged(
        self, agent: httpx.Client, encounter: Document
    ) -> None:
        bodies = [
            self.event(encounter, event_type=name) for name in ("opened", "tool_call", "closed")
        ]
        ids = [answered(agent.post("/agent-events", json=body))["id"] for body in bodies]

        query = {"encounter_id": encounter["id"], "changes": "false"}
        document = answered(agent.get("/agent-events", params=query))

        assert document["next"] is None
        assert [event["id"] for event in document["events"]] == ids
        for event, body in zip(document["events"], bodies, strict=True):
            assert {name: event[name] for name in body} == body
            assert event["recorded_by"] == "test-agent"
            assert set(event) - set(body) >= {
                "id",
                "patient_id",
                "recorded_by",
                "recorded_at",
                "encounter_status",
            }
        assert [event["stream_pos"] for event in document["events"]] == [0, 1, 2]

    def test_lists_a_patients_events_over_all_encounters(
        self, agent: httpx.Client, patient: Document, open_encounter: Callable[..., Document]
    ) -> None:
        encounters = [open_encounter("Rash on both forearms"), open_encounter("Rash is back")]
        ids = [
            answered(agent.post("/agent-events", json=self.event(encounter)))["id"]
            for encounter in encounters
        ]
        agent.post("/agent-events", json=self.event(encounters[0], event_type="note_written"))
        query = {"patient_id": patient["id"], "event_type": "tool_call"}
        # On a busy machine an event is unverified at first; its patient is known a second later.
        wait_until(
            lambda: len(answered(agent.get("/agent-events", params=query))["events"]) == len(ids)
        )

        document = answered(agent.get("/agent-events", params=query))

        assert [event["id"] for event in document["events"]] == ids
        assert {event["patient_id"] for event in document["events"]} == {patient["id"]}


class TestIntake:
    def test_receives_an_intake(self, agent: httpx.Client) -> None:
        document = answered(agent.post("/intake", json=INTAKE))

        assert document == {
            "status": "received",
            "patient_id": "P90017",
            "record_id": document["record_id"],
        }

    def test_stores_an_intake(self, agent: httpx.Client) -> None:
        document = answered(agent.post("/intake/store", json=INTAKE))

        assert document == {"status": "stored", "record_id": document["record_id"]}
        assert type(document["record_id"]) is int

    def test_lists_what_both_of_them_stored_the_newest_last(self, agent: httpx.Client) -> None:
        first = INTAKE | {"patient_id": f"P-{uuid4().hex[:12]}"}
        claim = {"claim": {"number": "CL-4471-X", "amounts": [120.5, 3]}, "note": "Überweisung"}
        second = first | {"age": 48, "urgency": "routine", "kind": "claim", "details": claim}
        ids = [
            answered(agent.post("/intake", json=first))["record_id"],
            answered(agent.post("/intake/store", json=second))["record_id"],
        ]

        document = answered(agent.get(f"/intake/{first['patient_id']}"))

        assert document["next"] is None
        expected = [
            {**first, "id": ids[0], "kind": None, "details": None},
            {**second, "id": ids[1]},
        ]
        shown = [{name: record[name] for name in expected[0]} for record in document["records"]]
        assert shown == expected
        assert all(is_recent(record["created_at"]) for record in document["records"])

    @pytest.mark.parametrize("known", [True, False], ids=["of a patient here", "of another system"])
    def test_takes_a_uuid_whether_it_is_known_or_not(
        self, agent: httpx.Client, patient: Document, known: bool
    ) -> None:
        patient_id = patient["id"] if known else str(uuid4())

        document = answered(agent.post("/intake", json=INTAKE | {"patient_id": patient_id}))

        assert document["patient_id"] == patient_id


@pytest.fixture(scope="module")
def chunks(agent: httpx.Client) -> list[Document]:
    """Three passages of one patient and one of another."""
    number = f"P-{uuid4().hex[:12]}"
    sources = [
        (
            number,
            "discharge_summary",
            "ds-1",
            "Metoprolol was stopped because the heart rate fell to 38.",
        ),
        (
            number,
            "discharge_summary",
            "ds-2",
            "The appendix was removed in 2009 without complications.",
        ),
        (
            number,
            "lab_report",
            "lab-1",
            "Haemoglobin 7.1 g/dl, ferritin 4 ng/ml: iron deficiency anaemia.",
        ),
        (
            f"{number}-other",
            "discharge_summary",
            "ds-9",
            "Metoprolol was stopped because of a slow heart rate.",
        ),
    ]
    stored = []
    for patient_id, source_type, source_ref, text in sources:
        chunk = {
            "patient_id": patient_id,
            "source_type": source_type,
            "source_ref": source_ref,
            "chunk_text": text,
        }
        document = answered(agent.post("/chunks", json=chunk))
        assert document == {"chunk_id": document["chunk_id"], "status": "stored"}
        stored.append(chunk | {"id": document["chunk_id"]})
    return stored


class TestChunksAndRetrieve:
    def test_retrieves_a_persons_passages_best_first(
        self, agent: httpx.Client, chunks: list[Document]
    ) -> None:
        question = {
            "question": "Why was the beta blocker stopped?",
            "patient_id": chunks[0]["patient_id"],
        }

        matches = answered(agent.post("/retrieve", json=question))["matches"]

        scores = [match["scores"]["fused"] for match in matches]
        assert {name: matches[0][name] for name in chunks[0]} == chunks[0]
        assert sorted(match["id"] for match in matches) == sorted(
            chunk["id"] for chunk in chunks[:3]
        )
        assert scores == sorted(scores, reverse=True)
        assert 0.2 < matches[0]["similarity"] <= 1

    @pytest.mark.parametrize(
        ("scope", "expected"),
        [
            ({"source_type": "lab_report"}, ["lab-1"]),
            ({"source_ref": "ds-2"}, ["ds-2"]),
            ({"top_k": 1}, ["ds-1"]),
            ({"source_type": "lab_report", "source_ref": "ds-1"}, []),
        ],
        ids=["source type", "source", "at most one", "nothing in scope"],
    )
    def test_narrows_what_may_answer(
        self, agent: httpx.Client, chunks: list[Document], scope: Document, expected: list[str]
    ) -> None:
        question = {
            "question": "Why was metoprolol stopped?",
            "patient_id": chunks[0]["patient_id"],
        } | scope

        matches = answered(agent.post("/retrieve", json=question))["matches"]

        assert [match["source_ref"] for match in matches] == expected

    def test_retrieves_over_all_patients(self, agent: httpx.Client, chunks: list[Document]) -> None:
        question = {"question": chunks[2]["chunk_text"], "top_k": 3}

        matches = answered(agent.post("/retrieve", json=question))["matches"]

        assert matches[0]["chunk_text"] == chunks[2]["chunk_text"]
        assert matches[0]["similarity"] == pytest.approx(1, abs=1e-4)

    def test_embeds_the_end_of_a_text_that_is_longer_than_the_models_window(
        self, agent: httpx.Client
    ) -> None:
        number = f"P-{uuid4().hex[:12]}"
        chunk = {"patient_id": number, "source_type": "note", "source_ref": "n-1"}
        filler = "The weather was discussed at length. " * 120
        answered(agent.post("/chunks", json=chunk | {"chunk_text": filler}))
        answered(
            agent.post(
                "/chunks",
                json=chunk | {"chunk_text": filler + "Penicillin caused anaphylaxis. " * 30},
            )
        )

        matches = answered(
            agent.post(
                "/retrieve",
                json={"question": "Which drug caused anaphylaxis?", "patient_id": number},
            )
        )["matches"]

        assert "Penicillin" in matches[0]["chunk_text"]
        assert matches[0]["similarity"] > matches[1]["similarity"] + 0.05


class TestHealth:
    def test_is_joined_over_the_services(self, agent: httpx.Client) -> None:
        document = answered(agent.get("/health"))

        # Other tests' events wait in the outboxes.
        assert set(document.pop("outbox")) == {"records", "retrieval"}
        assert document == {
            "status": "ok",
            "services": dict.fromkeys(("records", "audit", "retrieval", "mcp", "console"), "ok"),
        }
