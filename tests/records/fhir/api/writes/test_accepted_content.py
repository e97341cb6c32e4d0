"""Agents do not change content that a person or a feed wrote, or that a person accepted."""

from base64 import b64encode
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from support import fhir

from chartroom.system.keys import Keyring
from chassis.identity.authentication import DEFAULT_AGENT
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.trusted_agents import is_untrusted, trusted_agents
from tests.records.fhir.api.writes.test_patches import PATCH
from tests.records.fhir.api.writes.test_patches import bundle as bundle_of
from tests.records.fhir.api.writes.test_patches import entry as entry_of_patch
from tests.records.fhir_bundles import Client, Headers, failure
from tests.records.wards import Ward

TERMS = "http://terminology.hl7.org/CodeSystem"
SYSTEM = "urn:example:items"
AGENT, OTHER, TRUSTED, FEED, PERSON = "bot", "other-bot", "lab", "test-agent", "dr-roe"
REFUSED, VERSION_REQUIRED = (409, "accepted-content"), (428, "version-required")
Answer = dict[str, Any]


def coded(name: str, code: str) -> Answer:
    return {"coding": [{"system": f"{TERMS}/{name}", "code": code}]}


ACTIVE = {"status": "active", "intent": "order"}
TEXT = {"text": "Penicillin"}
ALLERGY = {
    "resourceType": "AllergyIntolerance",
    "clinicalStatus": coded("allergyintolerance-clinical", "active"),
    "code": TEXT,
}
LISTED = (
    ALLERGY,
    {
        "resourceType": "Condition",
        "clinicalStatus": coded("condition-clinical", "active"),
        "code": TEXT,
    },
    {"resourceType": "MedicationRequest", **ACTIVE, "medicationCodeableConcept": TEXT},
    {"resourceType": "MedicationStatement", "status": "active", "medicationCodeableConcept": TEXT},
    {
        "resourceType": "Immunization",
        "status": "completed",
        "vaccineCode": TEXT,
        "occurrenceDateTime": "2026-01-05",
    },
    {"resourceType": "Procedure", "status": "completed", "code": TEXT},
    {
        "resourceType": "Observation",
        "status": "final",
        "category": [coded("observation-category", "laboratory")],
        "code": TEXT,
        "valueQuantity": {"value": 6.9, "unit": "mmol/L"},
    },
    {"resourceType": "ServiceRequest", **ACTIVE, "doNotPerform": True, "code": TEXT},
    {"resourceType": "Flag", "status": "active", "code": TEXT},
)
NOTE = {"note": [{"text": "Seen by an agent."}]}


class Record:
    """A patient's record, with one resource by one of the writers."""

    def __init__(self, client: Client, keyring: Keyring) -> None:
        self.client = client
        self._keyring = keyring
        self.patient = ""
        self.stored: Answer = {}

    def of(self, name: str) -> Headers:
        kind = "person" if name == PERSON else "agent"
        return {
            "Authorization": f"Bearer {self._keyring.mint(name, kind=kind, scope='system/*.cruds')}"
        }

    async def send(
        self, method: str, path: str, body: Any, by: str = AGENT, **headers: str
    ) -> httpx.Response:
        return await self.client.request(
            method, f"/fhir{path}", json=body, headers=self.of(by) | headers
        )

    async def create(self, resource: Answer, by: str, **headers: str) -> Answer:
        answer = await self.send("POST", f"/{resource['resourceType']}", resource, by, **headers)
        return answer.raise_for_status().json()

    def about(self, resource: Answer) -> Answer:
        is_of_patient = resource["resourceType"] in {"AllergyIntolerance", "Immunization"}
        subject = {"reference": f"Patient/{self.patient}"}
        number = [{"system": SYSTEM, "value": self.patient}]
        return (
            resource
            | {"identifier": number}
            | ({"patient": subject} if is_of_patient else {"subject": subject})
        )

    async def write(self, writer: str, resource: Answer = ALLERGY) -> None:
        person = {"resourceType": "Patient", "name": [{"text": "Ada Ibáñez"}]}
        self.patient = (await self.create(person, FEED))["id"]
        await WRITERS[writer](self, self.about(resource))

    async def imports(self, resource: Answer) -> None:
        sent = await self.client.post("/imports/fhir-bundle", json=resource)
        (entry,) = sent.raise_for_status().json()["entries"]
        self.stored = (
            await self.client.get(f"/fhir/{resource['resourceType']}/{entry['id']}")
        ).json()

    async def writes(self, resource: Answer, by: str) -> None:
        self.stored = await self.create(resource, by)

    async def accepted(self, resource: Answer) -> None:
        made = await self.create(resource, AGENT)
        path = f"/{made['resourceType']}/{made['id']}"
        answer = await self.send("PUT", path, made, PERSON)
        self.stored = answer.raise_for_status().json()
        assert self.stored["meta"]["versionId"] == "2"

    async def chart(self) -> Answer:
        answer = await self.client.get(f"/patients/{self.patient}/chart", headers=self.of(PERSON))
        shown = answer.raise_for_status().json()
        return {name: value for name, value in shown.items() if name != "generated_at"}

    async def versions(self) -> int:
        path = f"/fhir/{self.stored['resourceType']}/{self.stored['id']}/_history"
        return (await self.client.get(path)).json()["total"]


WRITERS: dict[str, Callable[[Record, Answer], Awaitable[None]]] = {
    "a feed imported": Record.imports,
    "a feed wrote": lambda record, one: record.writes(one, FEED),
    "a person wrote": lambda record, one: record.writes(one, PERSON),
    "a person accepted": Record.accepted,
    "a trusted agent wrote": lambda record, one: record.writes(one, TRUSTED),
    "an agent wrote": lambda record, one: record.writes(one, OTHER),
}
ACCEPTED = [name for name in WRITERS if name != "an agent wrote"]


def changed(stored: Answer) -> Answer:
    return stored | ({"status": "inactive"} if stored["resourceType"] == "Flag" else NOTE)


def _put(**change: Any) -> Callable[..., Awaitable[httpx.Response]]:
    async def act(record: Record, by: str, **headers: str) -> httpx.Response:
        one = record.stored
        path = f"/{one['resourceType']}/{one['id']}"
        return await record.send("PUT", path, changed(one) | change, by, **headers)

    return act


async def _patch(record: Record, by: str, **headers: str) -> httpx.Response:
    one = record.stored
    path = f"/{one['resourceType']}/{one['id']}"
    operation = [{"op": "add", "path": "/note", "value": NOTE["note"]}]
    return await record.send("PATCH", path, operation, by, **PATCH, **headers)


async def _conditional(record: Record, by: str, **headers: str) -> httpx.Response:
    one = changed(record.stored)
    path = f"/{one['resourceType']}?identifier={SYSTEM}|{record.patient}"
    return await record.send("PUT", path, one, by, **headers)


def _in_bundle(type_: str, *, is_patch: bool) -> Callable[..., Awaitable[httpx.Response]]:
    async def act(record: Record, by: str, **headers: str) -> httpx.Response:
        one = record.stored
        version = {"ifMatch": headers["If-Match"]} if "If-Match" in headers else {}
        url = f"{one['resourceType']}/{one['id']}"
        operation = {"op": "add", "path": "/note", "value": NOTE["note"]}
        made = (
            entry_of_patch(one, operation, **version)
            if is_patch
            else fhir.entry(changed(one), method="PUT", url=url, **version)
        )
        answer = await record.send("POST", "", bundle_of(made, type_=type_), by)
        if type_ == "transaction":
            return answer
        (shown,) = answer.raise_for_status().json()["entry"]
        status, outcome = int(shown["response"]["status"][:3]), shown["response"].get("outcome")
        return httpx.Response(status, json=outcome, headers=answer.headers)

    return act


DOORS = {
    "PUT": _put(),
    "PUT in error": _put(
        verificationStatus=coded("allergyintolerance-verification", "entered-in-error"),
        clinicalStatus=coded("allergyintolerance-clinical", "resolved"),
    ),
    "PUT of a tag": _put(meta={"tag": [{"code": "seen"}]}),
    "PATCH": _patch,
    "conditional PUT": _conditional,
    "PUT in a transaction": _in_bundle("transaction", is_patch=False),
    "PATCH in a transaction": _in_bundle("transaction", is_patch=True),
    "PUT in a batch": _in_bundle("batch", is_patch=False),
    "PATCH in a batch": _in_bundle("batch", is_patch=True),
}


@pytest.fixture
def record(client: Client, keyring: Keyring) -> Record:
    return Record(client, keyring)


@pytest.mark.parametrize("writer", ACCEPTED)
async def test_agents_are_refused_at_each_door(record: Record, writer: str):
    await record.write(writer)
    before = await record.chart()
    version = record.stored["meta"]["versionId"]

    for door, act in DOORS.items():
        for headers in ({}, {"If-Match": f'W/"{version}"'}):
            answer = await act(record, AGENT, **headers)
            assert failure(answer) == REFUSED, door
            assert f"version is {version}" in answer.text

    assert await record.chart() == before
    assert await record.versions() == int(version)


async def test_drafts_of_agents_need_the_version_that_was_read(record: Record):
    for door, act in DOORS.items():
        await record.write("an agent wrote")
        for headers in ({}, {"If-Match": "*"}):
            assert failure(await act(record, AGENT, **headers)) == VERSION_REQUIRED, door
        assert (await act(record, AGENT, **{"If-Match": 'W/"1"'})).status_code == 200, door
        assert await record.versions() == 2


@pytest.mark.parametrize("resource", LISTED, ids=lambda one: one["resourceType"])
async def test_each_list_of_the_chart_stays(record: Record, resource: Answer):
    await record.write("a person wrote", resource)
    before = await record.chart()

    assert failure(await _put()(record, AGENT)) == REFUSED

    assert await record.chart() == before


@pytest.mark.parametrize("by", [TRUSTED, FEED, PERSON])
async def test_others_change_accepted_content_without_a_version(record: Record, by: str):
    await record.write("a person wrote")

    for door in ("PUT", "PATCH", "PUT in a transaction"):
        assert (await DOORS[door](record, by)).status_code == 200

    assert await record.versions() == 2


async def test_equal_content_has_no_effect(record: Record):
    await record.write("a person accepted")

    answer = await record.send("PUT", f"/AllergyIntolerance/{record.stored['id']}", record.stored)

    assert (answer.status_code, answer.json()) == (200, record.stored)


@pytest.mark.parametrize("by", [FEED, PERSON, OTHER])
async def test_repeated_messages_have_no_effect(record: Record, by: str):
    """Charts show elements, such as `active`, that the message lacks."""
    person = {
        "resourceType": "Patient",
        "name": [{"text": "Ada Ibáñez"}],
        "birthDate": "1956-02-03",
    }
    visit = {"resourceType": "Encounter", "status": "planned", "class": {"code": "IMP"}}
    named = [
        one | {"identifier": [{"system": SYSTEM, "value": one["resourceType"]}]}
        for one in (person, visit | {"subject": {"reference": fhir.urn(1)}})
    ]
    message = bundle_of(
        *(
            fhir.entry(one, url, method="PUT", url=f"{type_}?identifier={SYSTEM}|{type_}")
            for one, url in zip(named, (fhir.urn(1), fhir.urn(2)), strict=True)
            for type_ in [one["resourceType"]]
        )
    )

    answers = [await record.send("POST", "", message, sender) for sender in (by, AGENT)]

    first, again = ([one["resource"] for one in sent.json()["entry"]] for sent in answers)
    assert again == first


async def test_digits_are_content(record: Record):
    (observation,) = (one for one in LISTED if one["resourceType"] == "Observation")
    await record.write("a person accepted", observation)
    path = f"/fhir/Observation/{record.stored['id']}"
    text = httpx.Request("PUT", "http://host", json=record.stored).content
    text = text.replace(b"6.9", b"6.9000000000000000001")

    headers = record.of(AGENT) | {"Content-Type": "application/fhir+json"}
    answer = await record.client.put(path, content=text, headers=headers)

    assert failure(answer) == REFUSED


@pytest.mark.parametrize("type_", ["Medication", "Organization"])
async def test_shared_resources(record: Record, type_: str):
    for writer in (FEED, PERSON):
        record.stored = await record.create({"resourceType": type_}, writer)
        active = {"status": "active"} if type_ == "Medication" else {"name": "North"}

        answer = await record.send("PUT", f"/{type_}/{record.stored['id']}", record.stored | active)

        assert failure(answer) == REFUSED


async def test_a_binary_of_an_accepted_document(record: Record):
    """An agent wrote both; a person accepted the document."""
    data = b64encode(b"Allergic to penicillin.").decode()
    await record.write("a feed wrote")
    context = {"securityContext": {"reference": f"Patient/{record.patient}"}}
    binary = await record.create(
        {"resourceType": "Binary", "contentType": "text/plain", "data": data} | context, AGENT
    )
    document = await record.create(
        {
            "resourceType": "DocumentReference",
            "status": "current",
            "subject": {"reference": f"Patient/{record.patient}"},
            "content": [{"attachment": {"url": f"Binary/{binary['id']}"}}],
        },
        AGENT,
    )
    other = binary | {"data": b64encode(b"No allergies.").decode()}

    async def replace() -> httpx.Response:
        return await record.send("PUT", f"/Binary/{binary['id']}", other, **{"If-Match": "1"})

    accepted = await record.send("PUT", f"/DocumentReference/{document['id']}", document, PERSON)
    assert accepted.status_code == 200
    assert failure(await replace()) == REFUSED


async def test_a_medication_of_an_accepted_order(record: Record):
    """The chart shows the name of the agent's Medication as the name of the person's order."""
    await record.write("a feed wrote")
    made = await record.create({"resourceType": "Medication", "code": TEXT}, AGENT)
    (order,) = (one for one in LISTED if one["resourceType"] == "MedicationRequest")
    named = {"medicationReference": {"reference": f"Medication/{made['id']}"}}
    order = {name: order[name] for name in ("resourceType", *ACTIVE)} | named

    async def rename(name: str, version: int) -> httpx.Response:
        body = made | {"code": {"text": name}}
        path = f"/Medication/{made['id']}"
        return await record.send("PUT", path, body, **{"If-Match": str(version)})

    assert (await rename("Aspirin", 1)).status_code == 200
    await record.writes(record.about(order), PERSON)
    before = await record.chart()
    assert failure(await rename("Warfarin", 2)) == REFUSED
    assert await record.chart() == before


class TestOwnServer:
    @pytest.fixture
    def settings(self, settings: dict[str, Any]) -> dict[str, Any]:
        return settings | {"fhir_sources": f"{AGENT}=https://agents.example/fhir"}

    @pytest.mark.usefixtures("app")
    async def test_a_patient_joined_by_an_identifier(self, record: Record):
        await record.imports(fhir.patient())
        own = fhir.patient() | {"id": "p1", "gender": "unknown"}

        answer = await record.send("PUT", "/Patient/p1", own)

        assert failure(answer) == REFUSED


OF_PATIENTS = ("/patients", "PUT /fhir/Patient", "PATCH /fhir/Patient")
OF_ENCOUNTERS = ("/encounters", "PUT /fhir/Encounter", "PATCH /fhir/Encounter")


class TestRows:
    """Patients and encounters: one accepted version is enough, because an agent's version must not hide it."""

    async def change(self, record: Record, door: str, by: str, **headers: str) -> httpx.Response:
        method, _, path = door.rpartition(" ")
        path, one = f"{path}/{record.stored['id']}", record.stored
        is_patient = one["resourceType"] == "Patient"
        if path.startswith("/fhir"):
            add = {"gender": "other"} if is_patient else {"reasonCode": [{"text": "Cancer"}]}
            (name,) = add
            operation = [{"op": "add", "path": f"/{name}", "value": add[name]}]
            body = one | add if method == "PUT" else operation
            more = PATCH if method == "PATCH" else {}
            return await record.send(
                method, path.removeprefix("/fhir"), body, by, **more, **headers
            )
        body = {"gender": "other"} if is_patient else {"chief_complaint": "Cancer"}
        return await record.client.patch(path, json=body, headers=record.of(by) | headers)

    async def make(self, record: Record, type_: str, by: str) -> None:
        record.stored = patient = await record.create(
            {"resourceType": "Patient", "name": [{"text": "Ada Ibáñez"}]}, by
        )
        record.patient = patient["id"]
        if type_ == "Encounter":
            subject = f"Patient/{patient['id']}"
            visit = {"resourceType": "Encounter", "status": "in-progress", "class": {"code": "AMB"}}
            visit |= {"subject": {"reference": subject}}
            record.stored = await record.create(visit, by)

    @staticmethod
    def code(answer: httpx.Response) -> tuple[int, str]:
        body = answer.json()
        return failure(answer) if "issue" in body else (answer.status_code, body["code"])

    @pytest.mark.parametrize("by", [FEED, PERSON])
    @pytest.mark.parametrize("door", [*OF_PATIENTS, *OF_ENCOUNTERS])
    async def test_accepted(self, record: Record, door: str, by: str):
        await self.make(record, "Encounter" if "ncounter" in door else "Patient", by)

        for headers in ({}, {"If-Match": 'W/"1"'}):
            answer = await self.change(record, door, AGENT, **headers)
            assert self.code(answer) == REFUSED
            assert answer.json().get("current_version", 1) == 1

        assert await record.versions() == 1

    @pytest.mark.parametrize("door", [*OF_PATIENTS, *OF_ENCOUNTERS])
    async def test_of_agents_alone(self, record: Record, door: str):
        await self.make(record, "Encounter" if "ncounter" in door else "Patient", OTHER)

        for headers in ({}, {"If-Match": "*"}):
            assert self.code(await self.change(record, door, AGENT, **headers)) == VERSION_REQUIRED
        answer = await self.change(record, door, AGENT, **{"If-Match": 'W/"1"'})
        assert (answer.status_code, await record.versions()) == (200, 2)

    @pytest.mark.parametrize("type_", ["Patient", "Encounter"])
    async def test_a_persons_version_of_an_agents_row(self, record: Record, type_: str):
        """The person changes an element that only the FHIR resource has; then an agent cannot."""
        await self.make(record, type_, AGENT)
        body = record.stored | {"extension": [{"url": "urn:example:x", "valueString": "1"}]}
        path = f"/{type_}/{record.stored['id']}"
        answer = await record.send("PUT", path, body, PERSON)
        record.stored = answer.raise_for_status().json()

        for door in OF_PATIENTS if type_ == "Patient" else OF_ENCOUNTERS:
            answer = await self.change(record, door, AGENT, **{"If-Match": 'W/"2"'})
            assert self.code(answer) in {REFUSED, (412, "version-mismatch")}, door

    async def test_an_imported_patient(self, record: Record):
        await record.imports(fhir.patient())

        assert self.code(await self.change(record, "/patients", AGENT)) == REFUSED

    async def test_summaries_remain_open_to_agents(self, record: Record):
        await self.make(record, "Encounter", FEED)
        path, agent = f"/encounters/{record.stored['id']}", record.of(AGENT)

        written = await record.client.patch(path, json={"summary": "Cough."}, headers=agent)
        both = {"summary": "Cough, fever.", "chief_complaint": "Fever"}
        refused = await record.client.patch(path, json=both, headers=agent)

        assert written.json()["summary_status"] == "preliminary"
        assert self.code(refused) == REFUSED

    async def test_completions_of_tasks(self, record: Record):
        await self.make(record, "Encounter", PERSON)
        agent, visit = record.of(AGENT), record.stored["id"]
        task = {"kind": "summary", "encounter_id": visit}

        async def complete(change: Answer) -> httpx.Response:
            (await record.client.post("/tasks", json=task, headers=agent)).raise_for_status()
            claim = await record.client.post(
                "/tasks/claim", json={"queues": ["default"]}, headers=agent
            )
            (claimed,) = claim.raise_for_status().json()["tasks"]
            body = {"claim_token": claimed["claim_token"], "encounter": change}
            path = f"/tasks/{claimed['id']}/complete"
            return await record.client.post(path, json=body, headers=agent)

        refused = await complete({"summary": "Cough.", "chief_complaint": "Cancer", "version": 1})
        done = await complete({"summary": "Cough."})

        assert self.code(refused) == REFUSED
        assert done.status_code == 200

    async def test_confirmations_of_identifiers(self, ward: Ward, record: Record):
        number = {"system": fhir.MRN, "value": "1"}
        path = f"/patients/{ward.anna['patient']}"
        await ward.client.patch(path, json={"identifiers": [number]})

        answer = await ward.client.post(
            f"{path}/identifiers/confirm", json=number, headers=record.of(AGENT)
        )

        assert self.code(answer) == REFUSED
        assert (await ward.client.get(path)).json()["unconfirmed_identifiers"] == [number]


def test_callers_without_a_name_are_feeds():
    named = frozenset({"a:Condition"})
    assert trusted_agents(named, require_tokens=True) == named
    unnamed = Caller(DEFAULT_AGENT, CallerKind.AGENT)
    assert not is_untrusted(unnamed, "Patient", trusted_agents(named, require_tokens=False))
    assert is_untrusted(unnamed, "Patient", trusted_agents(named, require_tokens=True))
