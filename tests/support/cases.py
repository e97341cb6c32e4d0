"""A patient of one load alone: what is written and read about it in every service, and what is stored of that."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from typing import Any

import asyncpg
import httpx

from support.load import Request, Use

QUESTION = {"question": "What helps against the pain?"}
# Where each service keeps what is written here, and how many times each mark is there.
STORED = {
    "records": "SELECT symptoms ->> 0, count(*) FROM records.intake_records WHERE patient_id = $1 GROUP BY 1",
    "audit": "SELECT payload ->> 'mark', count(*) FROM audit.agent_events WHERE encounter_id::text = $1 GROUP BY 1",
    "retrieval": "SELECT source_ref, count(*) FROM retrieval.medical_chunks WHERE patient_id = $1 GROUP BY 1",
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
            "records": Use(self._intake, records),
            "audit": Use(self._event, audit),
            "retrieval": Use(self._chunk, retrieval),
        }

    def stored(self, admin_dsn: str) -> dict[str, Counter[str]]:
        """How many times each mark is in each service's tables."""

        async def read() -> dict[str, Counter[str]]:
            connection = await asyncpg.connect(admin_dsn)
            try:
                keys = {"records": self.patient_id, "audit": self.encounter_id, "retrieval": self.patient_id}
                return {
                    service: Counter(dict(await connection.fetch(query, keys[service])))
                    for service, query in STORED.items()
                }
            finally:
                await connection.close()

        return asyncio.run(read())

    def _intake(self, mark: str) -> Request:
        body = {"patient_id": self.patient_id, "age": 30, "symptoms": [mark], "urgency": "routine"}
        return Request("POST", "/intake", body)

    def _event(self, mark: str) -> Request:
        body: dict[str, Any] = {"encounter_id": self.encounter_id, "agent_name": "triage-agent", "event_type": "step"}
        return Request("POST", "/agent-events", body | {"payload": {"mark": mark}})

    def _chunk(self, mark: str) -> Request:
        body = {"patient_id": self.patient_id, "source_type": "note", "source_ref": mark}
        return Request("POST", "/chunks", body | {"chunk_text": "Burning stomach pain after meals."})


def open_case(client: httpx.Client) -> Case:
    patient = client.post("/patients", json={"full_name": "Ines Falk-Ibarra"}).raise_for_status().json()
    encounter = {"patient_id": patient["id"], "chief_complaint": "Burning stomach pain"}
    return Case(patient["id"], client.post("/encounters", json=encounter).raise_for_status().json()["id"])
