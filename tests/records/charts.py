"""Creates the data of a patient's chart for tests of all operations, each item at its first use."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from http import HTTPStatus
from typing import Any
from uuid import uuid4

import httpx
from support import fhir
from support.asks import Ask, Ids
from support.eventually import eventually_is
from support.refused_callers import Headers, bearer

from chartroom.system.keys import Keyring
from tests.records.operations import CONDITION, INTAKE, MERGE, SCHEDULE, TASK, names_in

ANY_VERSION = {"If-Match": "*"}
PATIENTS = ("patient", "duplicate", "merged", "survivor")
ROUTING = {"to": "Falk", "reason": "Cough"}
VISIT = {"patient_id": "{patient}", "chief_complaint": "Dyspnoea"}


class Chart:
    """The chart of one patient. The caller in `holder` claims the tasks and sends the import."""

    def __init__(
        self, client: httpx.AsyncClient, keyring: Keyring, holder: Headers | None = None
    ) -> None:
        self._client = client
        self._keyring = keyring
        self._holder = holder or {}
        self._person = bearer(keyring.mint("dr-osei", kind="person"))
        self.ids: dict[str, Any] = {}

    @property
    def patients(self) -> list[str]:
        return [self.ids[name] for name in PATIENTS if name in self.ids]

    async def make(self, names: Iterable[str]) -> Ids:
        for name in names:
            if name not in self.ids:
                await MAKERS[name](self)
        return self.ids

    async def post(self, path: str, body: Any, headers: Headers | None = None) -> Any:
        named = Ask("POST", path, body)
        ask = named.about(await self.make(names_in(named)))
        answer = await self._client.post(
            ask.path, json=ask.body, headers=ANY_VERSION | (headers or {})
        )
        return answer.raise_for_status().json()

    async def patient(self) -> None:
        self.ids["number"] = f"N-{uuid4()}"
        number = {"system": fhir.MRN, "value": "{number}"}
        body = {"full_name": "李小龍", "identifiers": [number]}
        self.ids["patient"] = (await self.post("/patients", body))["id"]

    async def encounter(self) -> None:
        self.ids["encounter"] = id_ = (await self.post("/encounters", VISIT))["id"]
        summary = {"summary": "Written by an agent."}
        (await self._client.patch(f"/encounters/{id_}", json=summary)).raise_for_status()

    async def accepted(self) -> None:
        self.ids["accepted"] = id_ = (await self.post("/encounters", VISIT))["id"]
        written = await self._client.patch(
            f"/encounters/{id_}", json={"summary": "Written by a person."}, headers=self._person
        )
        written.raise_for_status()

    async def record(self) -> None:
        self.ids["record"] = (await self.post("/intake/store", INTAKE))["record_id"]
        await self.post("/intake/{record}/routing", ROUTING)

    async def condition(self) -> None:
        self.ids["condition"] = (await self.post("/fhir/Condition", CONDITION))["id"]

    async def panel(self) -> None:
        body = {"name": str(uuid4()), "callers": ["doctor"], "patients": ["{patient}"]}
        self.ids["panel"] = (await self.post("/panels", body, self._person))["id"]

    async def grant(self) -> None:
        """Open break-glass access as a new person, because a person may have at most five open grants."""
        doctor = bearer(self._keyring.mint(f"dr-{uuid4()}", kind="person"))
        body = {"patient": "{patient}", "reason": "Chest pain", "purpose": "BTG"}
        self.ids["grant"] = (await self.post("/break-glass", body, doctor))["id"]

    async def claimant(self) -> None:
        name, self.ids["claimed_number"] = f"nurse-{uuid4()}", f"C-{uuid4()}"
        await self.post("/panels", {"name": str(uuid4()), "callers": [name]}, self._person)
        number = {"system": fhir.MRN, "value": "{claimed_number}"}
        body = {"full_name": "Jane Doe", "identifiers": [number]}
        nurse = bearer(self._keyring.mint(name, scope="user/Patient.c"))
        self.ids["claimant"] = (await self.post("/patients", body, nurse))["id"]

    async def duplicate(self) -> None:
        self.ids["duplicate"] = await self._registered()

    async def merged(self) -> None:
        self.ids |= {name: await self._registered() for name in ("merged", "survivor")}
        merge = MERGE | {"source": "{merged}", "target": "{survivor}"}
        await self.post("/patients/merge", merge, self._person)

    async def _registered(self) -> str:
        return str((await self.post("/patients", {"full_name": "Jane Doe"}))["id"])

    async def import_(self) -> None:
        bundle = fhir.small(str(uuid4().int % 10**9))
        sent = await self.post("/imports/fhir-bundle", bundle, self._holder)
        self.ids["import"] = sent["id"]

    async def export(self) -> None:
        await self.make(["patient"])

        async def started() -> str | None:
            answer = await self._client.get("/fhir/$export?_type=Patient", headers=self._holder)
            if answer.status_code == HTTPStatus.TOO_MANY_REQUESTS:
                return None  # Two earlier exports still run.
            return answer.raise_for_status().headers["content-location"].split("/")[-1]

        self.ids["export"] = await eventually_is(started)

        async def is_ended() -> bool:
            path = f"/fhir/$export/{self.ids['export']}"
            return (await self._client.get(path, headers=self._holder)).status_code == 200

        await eventually_is(is_ended)

    async def task(self) -> None:
        self.ids["task"], self.ids["queue"] = await self._made()

    async def schedule(self) -> None:
        self.ids["schedule"] = name = str(uuid4())
        answer = await self._client.put(f"/schedules/{name}", json=SCHEDULE, headers=self._person)
        answer.raise_for_status()

    async def held_task(self) -> None:
        self.ids["held"], _ = await self._made()
        self.ids["awaited"] = f"lab-{uuid4()}"
        await self.post("/tasks/{held}/hold", {"reason": "Waits.", "awaiting": "{awaited}"})

    async def claimed_task(self) -> None:
        self.ids["claimed"], self.ids["token"] = await self._claimed()

    async def last(self) -> None:
        self.ids["last"], self.ids["last_token"] = await self._claimed(max_attempts=1)

    async def dead_task(self) -> None:
        self.ids["dead"], token = await self._claimed(max_attempts=1)
        body = {"claim_token": token, "error": "No answer."}
        await self.post("/tasks/{dead}/fail", body, self._holder)

    async def _made(self, **fields: Any) -> tuple[str, str]:
        task = await self.post("/tasks", TASK | {"queue": str(uuid4())} | fields)
        return task["id"], task["queue"]

    async def _claimed(self, **fields: Any) -> tuple[str, str]:
        id_, queue = await self._made(**fields)
        answer = await self.post("/tasks/claim", {"queues": [queue]}, self._holder)
        return id_, answer["tasks"][0]["claim_token"]


# The methods that create items of a chart, by the item's name.
MAKERS: Mapping[str, Callable[[Chart], Awaitable[None]]] = {
    "patient": Chart.patient,
    "number": Chart.patient,
    "encounter": Chart.encounter,
    "accepted": Chart.accepted,
    "record": Chart.record,
    "condition": Chart.condition,
    "panel": Chart.panel,
    "grant": Chart.grant,
    "claimant": Chart.claimant,
    "claimed_number": Chart.claimant,
    "duplicate": Chart.duplicate,
    "merged": Chart.merged,
    "import": Chart.import_,
    "export": Chart.export,
    "task": Chart.task,
    "queue": Chart.task,
    "schedule": Chart.schedule,
    "held": Chart.held_task,
    "awaited": Chart.held_task,
    "claimed": Chart.claimed_task,
    "token": Chart.claimed_task,
    "last": Chart.last,
    "last_token": Chart.last,
    "dead": Chart.dead_task,
}


def missing() -> dict[str, Any]:
    named = {name: str(uuid4()) for name in MAKERS}
    return named | {"number": f"N-{uuid4()}", "record": 10**9 + uuid4().int % 10**9}
