"""A ward: two patients with charts, a nurse who may see one of them, and the requests about both."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import httpx

from chartroom.system.keys import Keyring

Answer = dict[str, Any]
NAMED = 403, "patient-out-of-reach"


class Ward:
    """Two patients, Anna in the nurse's panel and Bert in none of them, each with a chart."""

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
            answer: Answer = (await self.client.post(path, json=body)).raise_for_status().json()
            return answer

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


Request = Callable[[httpx.AsyncClient, Answer], Awaitable[httpx.Response]]
# Each route that names a patient, or a resource by its id, with the refusal of a foreign one.
REQUESTS: dict[str, tuple[Request, int, str]] = {
    "GET /patients/{id}": (lambda c, x: c.get(f"/patients/{x['patient']}"), *NAMED),
    "PATCH /patients/{id}": (
        lambda c, x: c.patch(f"/patients/{x['patient']}", json={"gender": "other"}),
        *NAMED,
    ),
    "GET /patients/{id}/history": (
        lambda c, x: c.get(f"/patients/{x['patient']}/history"),
        *NAMED,
    ),
    "GET /patients/{id}/history/{version}": (
        lambda c, x: c.get(f"/patients/{x['patient']}/history/1"),
        *NAMED,
    ),
    "GET /patients/{id}/chart": (
        lambda c, x: c.get(f"/patients/{x['patient']}/chart"),
        *NAMED,
    ),
    "GET /patients/{id}/everything": (
        lambda c, x: c.get(f"/patients/{x['patient']}/everything"),
        *NAMED,
    ),
    "POST /encounters": (
        lambda c, x: c.post(
            "/encounters", json={"patient_id": x["patient"], "chief_complaint": "Cough"}
        ),
        *NAMED,
    ),
    "GET /encounters": (
        lambda c, x: c.get("/encounters", params={"patient_id": x["patient"]}),
        *NAMED,
    ),
    "POST /intake": (lambda c, x: c.post("/intake", json=intake(x["patient"])), *NAMED),
    "POST /intake/store": (
        lambda c, x: c.post("/intake/store", json=intake(x["patient"])),
        *NAMED,
    ),
    "POST /intake with a task": (
        lambda c, x: c.post("/intake", json=intake(x["patient"], queue="triage")),
        *NAMED,
    ),
    "GET /intake/{patient_id}": (lambda c, x: c.get(f"/intake/{x['patient']}"), *NAMED),
    "GET /intake/{patient_id}?latest": (
        lambda c, x: c.get(f"/intake/{x['patient']}", params={"latest": "true"}),
        *NAMED,
    ),
    "GET /encounters/{id}": (
        lambda c, x: c.get(f"/encounters/{x['encounter']}"),
        404,
        "encounter-not-found",
    ),
    "PATCH /encounters/{id}": (
        lambda c, x: c.patch(f"/encounters/{x['encounter']}", json={"summary": "Cough."}),
        404,
        "encounter-not-found",
    ),
    "GET /encounters/{id}/history": (
        lambda c, x: c.get(f"/encounters/{x['encounter']}/history"),
        404,
        "encounter-not-found",
    ),
    "GET /encounters/{id}/history/{version}": (
        lambda c, x: c.get(f"/encounters/{x['encounter']}/history/1"),
        404,
        "encounter-version-not-found",
    ),
    "POST /encounters/{id}/context": (
        lambda c, x: c.post(f"/encounters/{x['encounter']}/context", json={}),
        404,
        "encounter-not-found",
    ),
    "POST /intake/{record_id}/routing": (
        lambda c, x: c.post(
            f"/intake/{x['record']}/routing",
            json={"to": "triage", "reason": "Cough"},
        ),
        404,
        "intake-record-not-found",
    ),
    "POST /intake/{record_id}/routing with a task": (
        lambda c, x: c.post(
            f"/intake/{x['record']}/routing",
            json={"to": "triage", "reason": "Cough", "queue": "triage"},
        ),
        404,
        "intake-record-not-found",
    ),
}
MISSING = {"patient": str(uuid4()), "encounter": str(uuid4()), "record": 10**9}


def content(answer: httpx.Response) -> tuple[int, Any, Any]:
    """Return what an answer shows, without the id of its request."""
    body = answer.json()
    headers = {
        name: value
        for name, value in answer.headers.items()
        if name not in {"x-request-id", "date"}
    }
    return answer.status_code, body | {"request_id": None}, headers
