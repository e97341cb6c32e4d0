"""What a caller may not see answers like what does not exist: with the same bytes, in the same time.

`make nightly` measures the time, with 2,000 requests of each kind to each route, or as many as make it
certain.
"""

from collections.abc import AsyncIterator, Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import running, settings_for
from support.databases import Template, TestDatabase
from support.fhir import bundle, entry, patient, urn
from support.records_app import create_app
from support.same_answers import Ask, Asker, Ids, assert_same_time, medians_of

from chartroom.system.keys import Keyring
from records.settings import Settings

pytestmark = pytest.mark.anyio
TURNS, TURNS_BY_NIGHT = 3, 2_000
LARGE = 200  # Encounters and intake records of the foreign patient: more than a page.
VISIT = {"patient_id": "{patient}", "chief_complaint": "Cough"}
INTAKE = {"patient_id": "{patient}", "age": 44, "symptoms": ["cough"], "urgency": "low"}
MERGE = {
    "source": "{patient}",
    "source_version": 1,
    "target": "{own}",
    "target_version": 1,
    "reason": "Registered twice",
}
OWN_INTAKE = INTAKE | {"patient_id": "{own}"}
SUMMARY = {"summary": "Cough."}
COMPLAINT = {"chief_complaint": "Dyspnoea"}
QUEUE = {"queue": "triage"}
ROUTING = {"to": "triage", "reason": "Cough"}
BUNDLE = bundle(*(entry(patient(f"{number}"), urn(number)) for number in range(1, LARGE)))
KEY = {"Idempotency-Key": "{key}"}
ANY_VERSION = {"If-Match": "*"}
TASK = {"kind": "follow_up", "patient_id": "{patient}"}
OWN_TASK = TASK | {"patient_id": "{own}"}
SIGNAL = {"key": "payer-1", "patient_id": "{patient}"}
STEP, WAIT = {"step": "submitted"}, {"reason": "Waits", "awaiting": "lab"}
# Changes of a task; what its holder sends beside the token of its claim.
CHANGES: dict[str, Any] = {
    "hold": WAIT,
    "resume": {},
    "cancel": {"reason": "Not needed"},
    "requeue": None,
    "assign": {"owner": None},
    "steps": STEP,
}
BY_TOKEN: dict[str, dict[str, Any]] = {
    "complete": {},
    "fail": {"error": "No answer"},
    "release": {},
    "handoff": {"to": {"queue": "elsewhere"}, "reason": "No time"},
    "hold": WAIT,
    "heartbeat": {},
}
FIRST = {"If-Match": '"1"'}
PRESENT = {"If-Match": '"{version}"'}
# Each request that names a patient, or a resource by its id; where the foreign one is refused.
REQUESTS: dict[str, tuple[Ask, int]] = {
    "read a patient": (Ask("GET", "/patients/{patient}"), 403),
    "read a patient unless it is known": (
        Ask("GET", "/patients/{patient}", headers={"If-None-Match": '"1"'}),
        403,
    ),
    "change a patient": (Ask("PATCH", "/patients/{patient}", {"gender": "other"}), 403),
    "change the present version of a patient": (
        Ask("PATCH", "/patients/{patient}", {"gender": "other"}, FIRST),
        403,
    ),
    "resolve an id": (Ask("POST", "/patients/resolve", {"reference": "{patient}"}), 404),
    "resolve a number": (Ask("POST", "/patients/resolve", {"reference": "{number}"}), 404),
    "search by a number": (Ask("GET", "/fhir/Condition?patient={number}"), 200),
    "merge a patient": (Ask("POST", "/patients/merge", MERGE), 403),
    "take the merge of a patient back": (Ask("POST", "/patients/{patient}/unmerge"), 403),
    "a patient's history": (Ask("GET", "/patients/{patient}/history"), 403),
    "a version of a patient": (Ask("GET", "/patients/{patient}/history/1"), 403),
    "chart": (Ask("GET", "/patients/{patient}/chart"), 403),
    "everything": (Ask("GET", "/patients/{patient}/everything"), 403),
    "open an encounter": (Ask("POST", "/encounters", VISIT), 403),
    "list encounters": (Ask("GET", "/encounters?patient_id={patient}"), 403),
    "store an intake record": (Ask("POST", "/intake", INTAKE), 403),
    "store an intake record without its row": (Ask("POST", "/intake/store", INTAKE), 403),
    "store an intake record with a task": (Ask("POST", "/intake", INTAKE | QUEUE), 403),
    "list intake records": (Ask("GET", "/intake/{patient}"), 403),
    "the latest intake record": (Ask("GET", "/intake/{patient}?latest=true"), 403),
    "read an encounter": (Ask("GET", "/encounters/{encounter}"), 404),
    "change an encounter": (Ask("PATCH", "/encounters/{encounter}", SUMMARY), 404),
    "change the present version of an encounter": (
        Ask("PATCH", "/encounters/{encounter}", SUMMARY, PRESENT),
        404,
    ),
    "finish an encounter": (
        Ask("PATCH", "/encounters/{encounter}", {"status": "finished"}, PRESENT),
        404,
    ),
    "an encounter's history": (Ask("GET", "/encounters/{encounter}/history"), 404),
    "a version of an encounter": (Ask("GET", "/encounters/{encounter}/history/1"), 404),
    "context": (Ask("POST", "/encounters/{encounter}/context", {"question": "Cough?"}), 404),
    "accept a summary": (
        Ask("POST", "/encounters/{encounter}/summary/accept", headers=PRESENT),
        404,
    ),
    "reject a summary": (
        Ask("POST", "/encounters/{encounter}/summary/reject", headers=PRESENT),
        404,
    ),
    "route an intake record": (Ask("POST", "/intake/{record}/routing", ROUTING), 404),
    "route an intake record with a task": (
        Ask("POST", "/intake/{record}/routing", ROUTING | QUEUE),
        404,
    ),
    "an intake record of an encounter": (
        Ask("POST", "/intake", OWN_INTAKE | {"encounter_id": "{encounter}"}),
        404,
    ),
    "a correction of an intake record": (
        Ask("POST", "/intake", OWN_INTAKE | {"amends": "{record}"}),
        404,
    ),
    "a correction without its row": (
        Ask("POST", "/intake/store", OWN_INTAKE | {"amends": "{record}"}),
        404,
    ),
    "read an import": (Ask("GET", "/imports/{import}"), 404),
    "read a panel": (Ask("GET", "/panels/{panel}"), 404),
    "register a patient in a panel": (
        Ask("POST", "/patients", {"full_name": "Carla", "panel": "{panel}"}),
        404,
    ),
    "make a task": (Ask("POST", "/tasks", TASK), 403),
    "make a task of an encounter": (
        Ask("POST", "/tasks", OWN_TASK | {"encounter_id": "{encounter}"}),
        404,
    ),
    "make a task that waits for another": (
        Ask("POST", "/tasks", OWN_TASK | {"depends_on": ["{task}"]}),
        422,
    ),
    "send a signal": (Ask("POST", "/tasks/signals", SIGNAL), 403),
    "read a task": (Ask("GET", "/tasks/{task}"), 404),
    "a task's history": (Ask("GET", "/tasks/{task}/history"), 404),
    "a version of a task": (Ask("GET", "/tasks/{task}/history/1"), 404),
    "a task's steps": (Ask("GET", "/tasks/{task}/steps"), 404),
    "list a patient's tasks": (Ask("GET", "/tasks?patient_id={patient}"), 403),
    "list an encounter's tasks": (Ask("GET", "/tasks?encounter_id={encounter}"), 200),
    **{
        f"{action} of a task": (Ask("POST", f"/tasks/{{task}}/{action}", body, ANY_VERSION), 404)
        for action, body in CHANGES.items()
    },
    **{
        f"{action} by a claim": (
            Ask("POST", f"/tasks/{{task}}/{action}", body | {"claim_token": "{token}"}),
            409,
        )
        for action, body in BY_TOKEN.items()
    },
}
# Changes that the caller made while the patient was in reach, repeated under their keys.
REPEATS: dict[str, tuple[Ask, int]] = {
    "change a patient": (Ask("PATCH", "/patients/{patient}", {"gender": "other"}, KEY), 403),
    "open an encounter": (Ask("POST", "/encounters", VISIT, KEY), 403),
    "store an intake record": (Ask("POST", "/intake", INTAKE, KEY), 403),
    "store an intake record with a task": (Ask("POST", "/intake", INTAKE | QUEUE, KEY), 403),
    "change an encounter": (Ask("PATCH", "/encounters/{encounter}", COMPLAINT, KEY), 404),
    "route an intake record": (Ask("POST", "/intake/{record}/routing", ROUTING, KEY), 404),
    "route an intake record with a task": (
        Ask("POST", "/intake/{record}/routing", ROUTING | QUEUE, KEY),
        404,
    ),
    "accept a summary": (
        Ask("POST", "/encounters/{encounter}/summary/accept", headers=KEY | {"If-Match": '"3"'}),
        404,
    ),
    "make a task": (Ask("POST", "/tasks", TASK, KEY), 403),
    "steps of a task": (Ask("POST", "/tasks/{task}/steps", STEP, KEY | ANY_VERSION), 404),
    "hold of a task": (Ask("POST", "/tasks/{task}/hold", WAIT, KEY | ANY_VERSION), 404),
    "send a signal": (Ask("POST", "/tasks/signals", SIGNAL, KEY), 403),
    "complete an own task": (Ask("POST", "/tasks/{owned}/complete", {}, KEY | ANY_VERSION), 404),
}


# Of ids that a request without anything to find gets.
NAMES = ("patient", "encounter", "import", "panel", "task", "owned", "token", "key")


class Ward:
    """A nurse with one patient in her panel; a foreign patient with a large chart; and one who was
    in the panel while the nurse made the changes of REPEATS.
    """

    def __init__(self, client: httpx.AsyncClient, asker: Asker) -> None:
        self._client = client
        self.ask = asker
        self.foreign: dict[str, Any] = {}
        self.withdrawn: dict[str, Any] = {}
        self.own = ""

    async def fill(self, person: dict[str, str]) -> None:
        own, self.foreign, self.withdrawn = [await self._chart() for _ in range(3)]
        self.own = own["patient"]
        for _ in range(LARGE):
            await self._posted("/encounters", VISIT, self.foreign)
            await self._posted("/intake", INTAKE, self.foreign)
        imported = await self._posted("/imports/fhir-bundle", BUNDLE, {})
        self.foreign["own"] = self.own
        self.foreign["import"] = imported["id"]
        panels = []
        for callers, patients in ((["nurse"], [own, self.withdrawn]), (["doctor"], [self.foreign])):
            body = {
                "name": f"Ward of {callers[0]}",
                "callers": callers,
                "patients": [one["patient"] for one in patients],
            }
            answer = await self._client.post("/panels", json=body, headers=person)
            panels.append(answer.raise_for_status().json()["id"])
        self.foreign["panel"] = panels[1]
        await self._withdraw(panels[0], person)

    async def _withdraw(self, panel: str, person: dict[str, str]) -> None:
        for name, (ask, _) in REPEATS.items():
            answer = await self.ask(ask.about(self.withdrawn | {"key": name}))
            assert answer.status < 300, answer.body
        change = {"remove_patients": [self.withdrawn["patient"]]}
        answer = await self._client.patch(f"/panels/{panel}", json=change, headers=person)
        answer.raise_for_status()

    async def _chart(self) -> dict[str, Any]:
        ids = {"number": f"N-{uuid4()}"}
        number = {"system": "urn:example:mrn", "value": ids["number"]}
        body = {"full_name": "Berg", "identifiers": [number]}
        ids["patient"] = (await self._posted("/patients", body, {}))["id"]
        ids["encounter"] = (await self._posted("/encounters", VISIT, ids))["encounter_id"]
        path = f"/encounters/{ids['encounter']}"
        (await self._client.patch(path, json=SUMMARY)).raise_for_status()
        ids["version"] = 2
        ids["record"] = (await self._posted("/intake/store", INTAKE, ids))["record_id"]
        task = TASK | {"encounter_id": "{encounter}"}
        ids["task"] = (await self._posted("/tasks", task, ids))["id"]
        owned = TASK | {"owner": {"name": "nurse", "kind": "person"}}
        ids["owned"] = (await self._posted("/tasks", owned, ids))["id"]
        ids["token"] = str(uuid4())
        return ids

    async def _posted(self, path: str, body: Any, ids: Ids) -> Any:
        ask = Ask("POST", path, body).about(ids)
        return (await self._client.post(path, json=ask.body)).raise_for_status().json()

    def missing(self) -> Ids:
        ids = {name: str(uuid4()) for name in NAMES}
        ids["number"] = f"N-{uuid4()}"
        return ids | {"record": 10**9 + uuid4().int % 10**9, "own": self.own, "version": 2}


@pytest.fixture(scope="module")
def filled(template: Template) -> TestDatabase:
    return template.clone()


@pytest.fixture(scope="module")
async def ward(filled: TestDatabase, keyring: Keyring) -> AsyncIterator[Ward]:
    """Shared by these tests: what is refused changes nothing."""
    app = create_app(Settings(**settings_for(filled, keyring)))
    nurse = keyring.mint("nurse", kind="person", scope="user/*.cruds")
    person = {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
    async with running(app, keyring.mint("test-agent")) as client:
        ward = Ward(client, Asker(app, nurse))
        await ward.fill(person)
        yield ward


@pytest.mark.parametrize("name", REQUESTS)
async def test_a_foreign_resource_is_refused_like_a_missing_one(
    ward: Ward, name: str, measured: Callable[..., None], *, nightly: bool
) -> None:
    ask, status = REQUESTS[name]

    assert (await ward.ask(ask.about(ward.foreign))).status == status
    await compare(ward, ask, ward.foreign, measured, nightly=nightly)


@pytest.mark.parametrize("name", REPEATS)
async def test_a_repeat_after_a_withdrawal_is_refused_like_a_request_about_nothing(
    ward: Ward, name: str, measured: Callable[..., None], *, nightly: bool
) -> None:
    ask, status = REPEATS[name]
    ids = ward.withdrawn | {"key": name}

    assert (await ward.ask(ask.about(ids))).status == status
    await compare(ward, ask, ids, measured, nightly=nightly)


async def compare(
    ward: Ward, ask: Ask, foreign: Ids, measured: Callable[..., None], *, nightly: bool
) -> None:
    def about_foreign() -> Ask:
        return ask.about(foreign)

    def about_missing() -> Ask:
        return ask.about(ward.missing())

    if nightly:
        await assert_same_time(ward.ask, about_foreign, about_missing, TURNS_BY_NIGHT, measured)
    else:
        await medians_of(ward.ask, about_foreign, about_missing, TURNS)
