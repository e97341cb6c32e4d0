"""FHIR's operations on patients: GET /fhir/Patient/$ihe-pix and POST /fhir/Patient/$merge."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest

from chartroom.system.keys import Keyring

pytestmark = pytest.mark.anyio
Answer = dict[str, Any]
Recorded = Callable[[], Awaitable[list[Answer]]]
PIX, MERGE = "/fhir/Patient/$ihe-pix", "/fhir/Patient/$merge"
FHIR_JSON = "application/fhir+json"
CLINIC, LAB = "urn:example:clinic", "urn:example:lab"


async def register(client: httpx.AsyncClient, *identifiers: tuple[str, str]) -> str:
    held = [{"system": system, "value": value} for system, value in identifiers]
    body = {"full_name": "Jane Doe", "identifiers": held}
    return str((await client.post("/patients", json=body)).raise_for_status().json()["id"])


def code_of(answer: httpx.Response) -> tuple[int, str]:
    """Return status and code of a failure, an OperationOutcome."""
    assert answer.headers["content-type"] == FHIR_JSON, answer.text
    issue = answer.json()["issue"][0]
    return answer.status_code, issue["details"]["coding"][0]["code"]


def named(answer: httpx.Response, name: str) -> list[Any]:
    """Return the values of the parameters of an answer that have this name."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == FHIR_JSON
    body = answer.json()
    assert body["resourceType"] == "Parameters"
    return [
        next(value for key, value in one.items() if key != "name")
        for one in body["parameter"]
        if one["name"] == name
    ]


def found(answer: httpx.Response) -> set[tuple[str, str]]:
    return {(one["system"], one["value"]) for one in named(answer, "targetIdentifier")}


def by_reference(source: str, target: str, **more: Any) -> Answer:
    """Return the parameters of a merge."""
    sides = {"source-patient": source, "target-patient": target}
    parameters: list[Answer] = [
        {"name": name, "valueReference": {"reference": f"Patient/{one}"}}
        for name, one in sides.items()
    ]
    parameters += [{"name": name, "valueBoolean": value} for name, value in more.items()]
    return {"resourceType": "Parameters", "parameter": parameters}


def by_identifier(side: str, system: str, value: str) -> Answer:
    identifier = {"system": system, "value": value}
    return {"name": f"{side}-patient-identifier", "valueIdentifier": identifier}


class TestPix:
    async def test_finds_the_identifiers_of_the_patient_who_has_one(
        self, client: httpx.AsyncClient
    ) -> None:
        patient = await register(client, (CLINIC, "P1"), (LAB, "P2"))
        await register(client, (CLINIC, "P3"))

        answer = await client.get(PIX, params={"sourceIdentifier": f"{CLINIC}|P1"})

        assert found(answer) == {(CLINIC, "P1"), (LAB, "P2")}
        (target,) = named(answer, "targetId")
        assert target["reference"].endswith(f"/fhir/Patient/{patient}")

    async def test_finds_those_of_the_target_systems(self, client: httpx.AsyncClient) -> None:
        await register(client, (CLINIC, "P1"), (LAB, "P2"), ("urn:example:ward", "P3"))

        for systems, expected in (
            (LAB, {(LAB, "P2")}),
            (f"{LAB},{CLINIC}", {(LAB, "P2"), (CLINIC, "P1")}),
            ("urn:example:unknown", set()),
        ):
            params = {"sourceIdentifier": f"{CLINIC}|P1", "targetSystem": systems}
            assert found(await client.get(PIX, params=params)) == expected

    async def test_finds_those_of_merged_patients(
        self, client: httpx.AsyncClient, as_person: dict[str, str]
    ) -> None:
        source, target = await register(client, (CLINIC, "P1")), await register(client, (LAB, "P2"))
        merge = by_reference(source, target)
        (await client.post(MERGE, json=merge, headers=as_person)).raise_for_status()

        for name in (f"{CLINIC}|P1", f"{LAB}|P2"):
            answer = await client.get(PIX, params={"sourceIdentifier": name})
            assert found(answer) == {(CLINIC, "P1"), (LAB, "P2")}
            assert named(answer, "targetId")[0]["reference"].endswith(target)

    @pytest.mark.parametrize("name", [f"{CLINIC}|P9", f"{LAB}|P1", "P9"])
    async def test_knows_no_unknown_identifier(self, client: httpx.AsyncClient, name: str) -> None:
        await register(client, (CLINIC, "P1"))

        answer = await client.get(PIX, params={"sourceIdentifier": name})

        assert code_of(answer) == (404, "patient-not-found")

    async def test_names_no_patient_by_a_value_of_several(self, client: httpx.AsyncClient) -> None:
        for system in (CLINIC, LAB):
            await register(client, (system, "P1"))

        answer = await client.get(PIX, params={"sourceIdentifier": "P1"})

        assert code_of(answer) == (409, "ambiguous")

    async def test_needs_an_identifier_and_the_scope_to_search(
        self, offline: httpx.AsyncClient, scoped: Callable[..., dict[str, str]]
    ) -> None:
        assert code_of(await offline.get(PIX)) == (422, "invalid")
        headers = scoped("system/Patient.cru")
        params = {"sourceIdentifier": "P1"}
        answer = await offline.get(PIX, params=params, headers=headers)
        assert code_of(answer) == (403, "scope-missing")

    async def test_shows_no_patient_out_of_reach(
        self, client: httpx.AsyncClient, keyring: Keyring
    ) -> None:
        await register(client, (CLINIC, "P1"))
        headers = {"Authorization": f"Bearer {keyring.mint('nurse', scope='user/*.cruds')}"}

        answer = await client.get(PIX, params={"sourceIdentifier": f"{CLINIC}|P1"}, headers=headers)

        assert code_of(answer) == (404, "patient-not-found")

    async def test_is_recorded(self, client: httpx.AsyncClient, recorded: Recorded) -> None:
        patient = await register(client, (CLINIC, "P1"))

        await client.get(PIX, params={"sourceIdentifier": f"{CLINIC}|P1"})

        event = (await recorded())[-1]
        assert (event["event_type"], event["access"]) == ("patient.read", True)
        assert event["patient_ids"] == [patient]


@pytest.fixture
async def source(client: httpx.AsyncClient) -> str:
    return await register(client, (CLINIC, "P1"), (LAB, "P1"))


@pytest.fixture
async def target(client: httpx.AsyncClient) -> str:
    return await register(client, (LAB, "P2"))


class TestMerge:
    async def test_merges_and_shows_the_target(
        self, client: httpx.AsyncClient, as_person: dict[str, str], source: str, target: str
    ) -> None:
        body = by_reference(source, target)
        answer = await client.post(MERGE, json=body, headers=as_person)

        (result,) = named(answer, "result")
        link = {"other": {"reference": f"Patient/{source}"}, "type": "replaces"}
        assert (result["id"], result["link"]) == (target, [link])
        (outcome,) = named(answer, "outcome")
        assert outcome["issue"][0]["severity"] == "information"
        assert named(answer, "input") == [body]
        assert (await client.get(f"/patients/{source}")).json()["id"] == target
        merged = (await client.get(f"/fhir/Patient/{source}")).json()
        replaced = {"other": {"reference": f"Patient/{target}"}, "type": "replaced-by"}
        assert (merged["id"], merged["active"], merged["link"]) == (source, False, [replaced])

    async def test_takes_identifiers_of_either(
        self, client: httpx.AsyncClient, as_person: dict[str, str], source: str, target: str
    ) -> None:
        sides = [
            by_identifier("source", CLINIC, "P1"),
            by_identifier("source", LAB, "P1"),
            by_identifier("target", LAB, "P2"),
        ]
        body = {"resourceType": "Parameters", "parameter": sides}
        answer = await client.post(MERGE, json=body, headers=as_person)

        assert named(answer, "result")[0]["id"] == target
        assert (await client.get(f"/patients/{source}")).json()["id"] == target

    async def test_takes_the_media_type_of_fhir(
        self, client: httpx.AsyncClient, as_person: dict[str, str], source: str, target: str
    ) -> None:
        headers = as_person | {"Content-Type": FHIR_JSON}
        answer = await client.post(MERGE, json=by_reference(source, target), headers=headers)

        assert named(answer, "result")[0]["id"] == target

    async def test_of_a_preview_stores_nothing(
        self,
        *,
        client: httpx.AsyncClient,
        as_person: dict[str, str],
        source: str,
        target: str,
        recorded: Recorded,
    ) -> None:
        body = by_reference(source, target, preview=True)
        preview = await client.post(MERGE, json=body, headers=as_person)

        event = (await recorded())[-1]
        assert (event["event_type"], event["patient_ids"]) == ("resource.read", [target])
        assert (await client.get(f"/patients/{source}")).json()["id"] == source
        merged = await client.post(MERGE, json=by_reference(source, target), headers=as_person)
        (shown,), (result,) = named(preview, "result"), named(merged, "result")
        assert shown["link"] == result["link"]

    async def test_of_a_preview_is_refused_like_the_merge(
        self, client: httpx.AsyncClient, as_person: dict[str, str], source: str, target: str
    ) -> None:
        merge = by_reference(source, target)
        (await client.post(MERGE, json=merge, headers=as_person)).raise_for_status()

        for more in ({}, {"preview": True}):
            body = by_reference(source, target, **more)
            answer = await client.post(MERGE, json=body, headers=as_person)
            assert code_of(answer) == (409, "patient-merged")
            assert target in answer.json()["issue"][0]["diagnostics"]

    async def test_is_safe_to_repeat(
        self, client: httpx.AsyncClient, as_person: dict[str, str], source: str, target: str
    ) -> None:
        headers = as_person | {"Idempotency-Key": uuid4().hex}
        first, second = [
            await client.post(MERGE, json=by_reference(source, target), headers=headers)
            for _ in range(2)
        ]

        assert first.json() == second.json()
        assert second.headers["Idempotency-Replayed"] == "true"

    async def test_shows_no_patient_without_the_scope_to_read(
        self,
        *,
        client: httpx.AsyncClient,
        scoped: Callable[..., dict[str, str]],
        source: str,
        target: str,
    ) -> None:
        headers = scoped("system/Patient.u", "person")
        answer = await client.post(MERGE, json=by_reference(source, target), headers=headers)

        assert named(answer, "result") == []
        assert len(named(answer, "outcome")) == 1

    async def test_is_for_persons_with_the_scope_to_change_patients(
        self, offline: httpx.AsyncClient, scoped: Callable[..., dict[str, str]]
    ) -> None:
        for headers, code in (
            (scoped("system/*.cruds"), "person-required"),
            (scoped("system/Patient.crs", "person"), "scope-missing"),
        ):
            answer = await offline.post(MERGE, json={}, headers=headers)
            assert code_of(answer) == (403, code)

    @pytest.mark.parametrize(
        ("parameter", "status", "code"),
        [
            ([], 422, "invalid"),
            ([by_identifier("source", CLINIC, "P1")], 422, "invalid"),
            (by_reference(str(uuid4()), str(uuid4()))["parameter"], 404, "patient-not-found"),
            (
                [by_identifier("source", CLINIC, "P1"), by_identifier("target", CLINIC, "P1")],
                422,
                "invalid",
            ),
            (
                [by_identifier("source", CLINIC, "P1"), by_identifier("target", CLINIC, "P9")],
                404,
                "patient-not-found",
            ),
            (
                [
                    by_identifier("source", CLINIC, "P1"),
                    by_identifier("source", LAB, "P2"),
                    by_identifier("target", LAB, "P2"),
                ],
                422,
                "invalid",
            ),
            (
                [
                    {"name": "source-patient", "valueReference": {"reference": "Group/1"}},
                    by_identifier("target", LAB, "P2"),
                ],
                404,
                "patient-not-found",
            ),
            (
                [
                    {"name": "source-patient", "valueBoolean": True},
                    by_identifier("target", LAB, "P2"),
                ],
                422,
                "invalid",
            ),
        ],
        ids=[
            "nothing",
            "no target",
            "unknown",
            "itself",
            "unknown identifier",
            "several patients",
            "another type",
            "another value",
        ],
    )
    @pytest.mark.usefixtures("source", "target")
    async def test_refuses(
        self,
        *,
        client: httpx.AsyncClient,
        as_person: dict[str, str],
        parameter: list[Answer],
        status: int,
        code: str,
    ) -> None:
        body = {"resourceType": "Parameters", "parameter": parameter}
        answer = await client.post(MERGE, json=body, headers=as_person)

        assert code_of(answer) == (status, code)


class TestAPut:
    async def test_of_a_merged_patient_is_refused_with_the_survivor(
        self, client: httpx.AsyncClient, as_person: dict[str, str], source: str, target: str
    ) -> None:
        merge = by_reference(source, target)
        (await client.post(MERGE, json=merge, headers=as_person)).raise_for_status()
        body = (await client.get(f"/fhir/Patient/{source}")).json()

        answer = await client.put(f"/fhir/Patient/{source}", json=body | {"gender": "male"})

        assert code_of(answer) == (409, "patient-merged")
        assert target in answer.json()["issue"][0]["diagnostics"]

    async def test_of_the_survivor_keeps_no_link_beyond_the_unmerge(
        self, client: httpx.AsyncClient, as_person: dict[str, str], source: str, target: str
    ) -> None:
        own = {"other": {"reference": f"Patient/{uuid4()}"}, "type": "seealso"}
        merge = by_reference(source, target)
        (await client.post(MERGE, json=merge, headers=as_person)).raise_for_status()
        body = (await client.get(f"/fhir/Patient/{target}")).json()
        assert len(body["link"]) == 1

        path = f"/fhir/Patient/{target}"
        body |= {"link": [own, *body["link"]], "gender": "other"}
        put = await client.put(path, json=body)
        assert put.json()["link"] == body["link"]
        unmerge = await client.post(f"/patients/{source}/unmerge", headers=as_person)

        shown = (await client.get(path)).json()
        assert unmerge.status_code == 200
        assert (shown["gender"], shown["link"]) == ("other", [own])


async def test_the_capabilities_name_the_operations(client: httpx.AsyncClient) -> None:
    statement = (await client.get("/fhir/metadata")).json()

    (patient,) = [one for one in statement["rest"][0]["resource"] if one["type"] == "Patient"]
    assert [one["name"] for one in patient["operation"]] == [
        "everything",
        "match",
        "merge",
        "ihe-pix",
    ]
