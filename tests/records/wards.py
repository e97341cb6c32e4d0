from typing import Any
from uuid import uuid4

import httpx

from chartroom.system.keys import Keyring

Answer = dict[str, Any]
NAMED = 403, "patient-out-of-reach"


class Ward:
    """A nurse with two patients: Anna is in the nurse's panel, Bert is not. Each patient has a chart."""

    def __init__(
        self, client: httpx.AsyncClient, keyring: Keyring, as_person: dict[str, str]
    ) -> None:
        self.client = client
        self._keyring = keyring
        self._as_person = as_person
        self.everyone = dict(client.headers)
        self.anna: Answer = {}
        self.bert: Answer = {}
        self.panel: Answer = {}

    async def fill(self) -> None:
        self.anna, self.bert = await self._chart("Anna Berg"), await self._chart("Bert Berg")
        body = {"name": "Ward 3", "callers": ["nurse"], "patients": [self.anna["patient"]]}
        answer = await self.client.post("/panels", json=body, headers=self._as_person)
        self.panel = answer.raise_for_status().json()

    async def _chart(self, name: str) -> Answer:
        async def posted(path: str, body: Answer) -> Answer:
            return (await self.client.post(path, json=body)).raise_for_status().json()

        patient = (await posted("/patients", {"full_name": name}))["id"]
        visit = {"patient_id": patient, "chief_complaint": "Cough"}
        encounter = (await posted("/encounters", visit))["encounter_id"]
        record = (await posted("/intake/store", intake(patient)))["record_id"]
        return {"patient": patient, "encounter": encounter, "record": record}

    def become(self, name: str, scope: str, kind: Any = "agent", **claims: Any) -> None:
        token = self._keyring.mint(name, kind=kind, scope=scope, **claims)
        self.client.headers["Authorization"] = f"Bearer {token}"

    async def change_panel(self, **change: Any) -> None:
        path = f"/panels/{self.panel['id']}"
        (await self.client.patch(path, json=change, headers=self._as_person)).raise_for_status()


def intake(patient: str, **more: Any) -> Answer:
    return {"patient_id": patient, "age": 44, "symptoms": ["cough"], "urgency": "low"} | more


MISSING = {"patient": str(uuid4()), "encounter": str(uuid4()), "record": 10**9}


def content(answer: httpx.Response) -> tuple[int, Any, Any]:
    body = answer.json()
    headers = {
        name: value
        for name, value in answer.headers.items()
        if name not in {"x-request-id", "x-logged-request-id", "date"}
    }
    return answer.status_code, body | {"request_id": None}, headers
