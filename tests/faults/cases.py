"""A patient for each load test, and counts of the marked writes about this patient."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

import httpx
from support.queries import rows

from tests.faults.load import Request, Use

QUESTION = {"question": "What helps against the pain?"}
# For each service, an SQL query for the marked writes about a patient; a write that was done twice is listed twice.
MARKS = {
    "records": """
        SELECT symptoms ->> 0 FROM records.intake_records WHERE patient_id = $1
        UNION ALL SELECT split_part(full_name, ' ', 2) FROM records.patients WHERE starts_with(full_name, $1 || ' ')
        UNION ALL SELECT chief_complaint FROM records.encounters WHERE patient_id::text = $1 AND id::text <> $2
    """,
    "audit": """
        SELECT convert_from(body, 'UTF8')::json ->> 'mark' FROM audit.agent_events JOIN audit.event_payloads USING (seq)
        WHERE $1 <> '' AND encounter_id::text = $2 AND event_type = 'step'
    """,
    "retrieval": "SELECT source_ref FROM retrieval.chunks WHERE patient_id = $1 AND $2 <> ''",
}


@dataclass(frozen=True)
class Case:
    patient_id: str
    encounter_id: str

    def uses(self) -> dict[str, Use]:
        encounter = f"/encounters/{self.encounter_id}"
        of_patient = {"patient_id": self.patient_id}
        records = (Request("GET", encounter), Request("POST", f"{encounter}/context", QUESTION))
        audit = (Request("GET", f"/agent-events?encounter_id={self.encounter_id}&limit=5"),)
        retrieval = (Request("POST", "/retrieve", QUESTION | of_patient),)
        return {
            "records": Use((self._patient, self._encounter, self._intake), records),
            "audit": Use((self._event,), audit),
            "retrieval": Use((self._chunk,), retrieval),
        }

    def stored(self, admin_dsn: str) -> dict[str, Counter[str]]:
        names = self.patient_id, self.encounter_id
        return {
            service: Counter(mark for (mark,) in rows(admin_dsn, query, *names))
            for service, query in MARKS.items()
        }

    def _patient(self, mark: str) -> Request:
        return Request("POST", "/patients", {"full_name": f"{self.patient_id} {mark}"})

    def _encounter(self, mark: str) -> Request:
        return Request(
            "POST", "/encounters", {"patient_id": self.patient_id, "chief_complaint": mark}
        )

    def _intake(self, mark: str) -> Request:
        body = {"patient_id": self.patient_id, "age": 30, "symptoms": [mark], "urgency": "routine"}
        return Request("POST", "/intake", body)

    def _event(self, mark: str) -> Request:
        body: dict[str, Any] = {
            "encounter_id": self.encounter_id,
            "agent_name": "triage-agent",
            "event_type": "step",
        }
        return Request("POST", "/agent-events", body | {"payload": {"mark": mark}})

    def _chunk(self, mark: str) -> Request:
        body = {"patient_id": self.patient_id, "source_type": "note", "source_ref": mark}
        return Request(
            "POST", "/chunks", body | {"chunk_text": "Burning stomach pain after meals."}
        )


def open_case(client: httpx.Client) -> Case:
    patient = (
        client.post("/patients", json={"full_name": "Ines Falk-Ibarra"}).raise_for_status().json()
    )
    encounter = {"patient_id": patient["id"], "chief_complaint": "Burning stomach pain"}
    return Case(
        patient["id"], client.post("/encounters", json=encounter).raise_for_status().json()["id"]
    )
