from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.records.fhir_bundles import Client, Headers, Recorded, Scoped, failure

Answer = dict[str, Any]
PIX, MERGE = "/fhir/Patient/$ihe-pix", "/fhir/Patient/$merge"
FHIR_JSON = "application/fhir+json"
CLINIC, LAB = "urn:example:clinic", "urn:example:lab"


async def register(client: Client, *identifiers: tuple[str, str]) -> str:
    held = [{"system": system, "value": value} for system, value in identifiers]
    body = {"full_name": "Jane Doe", "identifiers": held}
    return str((await client.post("/patients", json=body)).raise_for_status().json()["id"])


def parameters_named(answer: httpx.Response, name: str) -> list[Any]:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == FHIR_JSON
    body = answer.json()
    assert body["resourceType"] == "Parameters"
    return [
        next(value for key, value in one.items() if key != "name")
        for one in body["parameter"]
        if one["name"] == name
    ]


def by_reference(source: str, target: str, **more: Any) -> Answer:
    parameters: list[Answer] = [
        {"name": f"{side}-patient", "valueReference": {"reference": f"Patient/{one}"}}
        for side, one in (("source", source), ("target", target))
    ]
    parameters += [{"name": name, "valueBoolean": value} for name, value in more.items()]
    return {"resourceType": "Parameters", "parameter": parameters}


def by_identifier(side: str, system: str, value: str) -> Answer:
    identifier = {"system": system, "value": value}
    return {"name": f"{side}-patient-identifier", "valueIdentifier": identifier}


class TestPix:
    async def test_returns_identifiers_of_the_patient(self, client: Client, recorded: Recorded):
        patient = await register(client, (CLINIC, "P1"), (LAB, "P2"), ("urn:example:ward", "P3"))
        await register(client, (CLINIC, "P3"))

        for systems, expected in (
            (None, "P1 P2 P3"),
            (LAB, "P2"),
            (f"{LAB},{CLINIC}", "P1 P2"),
            ([LAB, CLINIC], "P1 P2"),
            ("urn:example:unknown", ""),
        ):
            params = {"sourceIdentifier": f"{CLINIC}|P1"}
            params |= {} if systems is None else {"targetSystem": systems}
            answer = await client.get(PIX, params=params)
            found = sorted(one["value"] for one in parameters_named(answer, "targetIdentifier"))
            assert found == expected.split(), systems
            (target,) = parameters_named(answer, "targetId")
            assert target["reference"].endswith(f"/fhir/Patient/{patient}")
        event = (await recorded())[-1]
        assert (event["event_type"], event["access"]) == ("patient.read", True)
        assert event["patient_ids"] == [patient]

    async def test_unknown_or_ambiguous_identifier(self, client: Client):
        for system in (CLINIC, LAB):
            await register(client, (system, "P1"))
        await register(client, (CLINIC, "P2"))

        for name in (f"{CLINIC}|P9", f"{LAB}|P2", "P9"):
            answer = await client.get(PIX, params={"sourceIdentifier": name})
            assert failure(answer) == (404, "patient-not-found"), name
        for several in (f"{CLINIC}|P1,{CLINIC}|P2", f"{CLINIC}|"):
            answer = await client.get(PIX, params={"sourceIdentifier": several})
            assert answer.status_code == 422, several
        answer = await client.get(PIX, params={"sourceIdentifier": "P1"})
        assert failure(answer) == (409, "ambiguous")
        assert failure(await client.get(PIX)) == (422, "invalid")


@pytest.fixture
async def source(client: Client) -> str:
    return await register(client, (CLINIC, "P1"), (LAB, "P1"))


@pytest.fixture
async def target(client: Client) -> str:
    return await register(client, (LAB, "P2"))


class TestMerge:
    async def test_preview_and_merge(
        self, *, client: Client, as_person: Headers, source: str, target: str, recorded: Recorded
    ):
        ask, merge = by_reference(source, target, preview=True), by_reference(source, target)
        preview = await client.post(MERGE, json=ask, headers=as_person)
        event = (await recorded())[-1]
        assert (event["event_type"], event["patient_ids"]) == ("resource.read", [target])
        assert (await client.get(f"/patients/{source}")).json()["id"] == source

        headers = as_person | {"Content-Type": FHIR_JSON}
        answer = await client.post(MERGE, json=merge, headers=headers)

        (shown,), (result,) = (
            parameters_named(preview, "result"),
            parameters_named(answer, "result"),
        )
        link = {"other": {"reference": f"Patient/{source}"}, "type": "replaces"}
        assert (result["id"], result["link"]) == (target, [link])
        assert shown["link"] == result["link"]
        (outcome,) = parameters_named(answer, "outcome")
        assert outcome["issue"][0]["severity"] == "information"
        assert parameters_named(answer, "input") == [merge]
        assert (await client.get(f"/patients/{source}")).json()["id"] == target
        merged = (await client.get(f"/fhir/Patient/{source}")).json()
        replaced = {"other": {"reference": f"Patient/{target}"}, "type": "replaced-by"}
        assert (merged["id"], merged["active"], merged["link"]) == (source, False, [replaced])
        for name in (f"{CLINIC}|P1", f"{LAB}|P2"):
            pix = await client.get(PIX, params={"sourceIdentifier": name})
            assert {one["value"] for one in parameters_named(pix, "targetIdentifier")} == {
                "P1",
                "P2",
            }
            assert parameters_named(pix, "targetId")[0]["reference"].endswith(target)

        for body in (merge, ask):
            refused = await client.post(MERGE, json=body, headers=as_person)
            assert failure(refused) == (409, "patient-merged")
            assert target in refused.json()["issue"][0]["diagnostics"]
        put = await client.put(f"/fhir/Patient/{source}", json=merged | {"gender": "male"})
        assert failure(put) == (409, "patient-merged")
        assert target in put.json()["issue"][0]["diagnostics"]

    async def test_patients_by_identifier(
        self, *, client: Client, scoped: Scoped, source: str, target: str
    ):
        sides = [
            by_identifier("source", CLINIC, "P1"),
            by_identifier("source", LAB, "P1"),
            by_identifier("target", LAB, "P2"),
        ]
        body = {"resourceType": "Parameters", "parameter": sides}
        headers = scoped("system/Patient.u", "person")
        answer = await client.post(MERGE, json=body, headers=headers)

        assert (parameters_named(answer, "result"), len(parameters_named(answer, "outcome"))) == (
            [],
            1,
        )
        assert (await client.get(f"/patients/{source}")).json()["id"] == target

    @pytest.mark.usefixtures("source", "target")
    async def test_requires_two_patients(self, client: Client, as_person: Headers):
        source, target = by_identifier("source", CLINIC, "P1"), by_identifier("target", LAB, "P2")
        group = {"name": "source-patient", "valueReference": {"reference": "Group/1"}}
        nothing = {"name": "source-patient", "valueBoolean": True}
        invalid, unknown = (422, "invalid"), (404, "patient-not-found")
        for parameters, expected in (
            ([], invalid),
            ([source], invalid),
            (by_reference(str(uuid4()), str(uuid4()))["parameter"], unknown),
            ([source, by_identifier("target", CLINIC, "P1")], invalid),
            ([source, by_identifier("target", CLINIC, "P9")], unknown),
            ([source, by_identifier("source", LAB, "P2"), target], invalid),
            ([group, target], unknown),
            ([nothing, target], invalid),
        ):
            body = {"resourceType": "Parameters", "parameter": parameters}
            answer = await client.post(MERGE, json=body, headers=as_person)
            assert failure(answer) == expected, parameters

    async def test_unmerge_removes_links(
        self, client: Client, as_person: Headers, source: str, target: str
    ):
        own = {"other": {"reference": f"Patient/{uuid4()}"}, "type": "seealso"}
        merge = by_reference(source, target)
        (await client.post(MERGE, json=merge, headers=as_person)).raise_for_status()
        path = f"/fhir/Patient/{target}"
        body = (await client.get(path)).json()
        assert len(body["link"]) == 1

        body |= {"link": [own, *body["link"]], "gender": "other"}
        put = await client.put(path, json=body)
        assert put.json()["link"] == body["link"]
        unmerge = await client.post(f"/patients/{source}/unmerge", headers=as_person)

        shown = (await client.get(path)).json()
        assert unmerge.status_code == 200
        assert (shown["gender"], shown["link"]) == ("other", [own])
