"""Writes of patients under /fhir: a write of the row, and of the body that it came with."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from support import fhir
from support.wards import Ward

pytestmark = pytest.mark.anyio
Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]
NUMBER = {"system": "urn:example:mrn", "value": "48151"}
PATIENT = {
    "resourceType": "Patient",
    "identifier": [NUMBER],
    "name": [{"use": "official", "family": "Ibáñez", "given": ["María"]}],
    "gender": "female",
    "birthDate": "1961-04-12",
    "multipleBirthInteger": 2,
}


async def registered(client: httpx.AsyncClient, **more: Any) -> dict[str, Any]:
    answer = await client.post("/fhir/Patient", json=PATIENT | more)
    found: dict[str, Any] = answer.raise_for_status().json()
    return found


class TestARegistration:
    async def test_makes_a_patient_as_post_patients_does(
        self, client: httpx.AsyncClient, recorded: Recorded
    ) -> None:
        before = len(await recorded())

        answer = await client.post("/fhir/Patient", json=PATIENT)

        assert (answer.status_code, answer.headers["etag"]) == (201, 'W/"1"')
        id_ = answer.json()["id"]
        (event,) = (await recorded())[before:]
        assert (event["event_type"], event["patient_ids"]) == ("patient.created", [id_])
        row = (await client.get(f"/patients/{id_}")).json()
        assert (row["full_name"], row["date_of_birth"]) == ("María Ibáñez", "1961-04-12")
        found = await client.post("/patients/search", json={"identifier": "urn:example:mrn|48151"})
        assert [one["id"] for one in found.json()["patients"]] == [id_]
        assert answer.json()["multipleBirthInteger"] == 2

    async def test_with_an_identifier_of_another_patient_is_refused_as_post_patients_does(
        self, client: httpx.AsyncClient
    ) -> None:
        await registered(client)

        answer = await client.post("/fhir/Patient", json=PATIENT | {"gender": "male"})

        assert answer.status_code == 409
        assert answer.json()["issue"][0]["details"]["coding"][0]["code"] == "identifier-taken"

    async def test_of_a_limited_caller_joins_its_only_panel(self, ward: Ward) -> None:
        shown = await registered(ward.client)

        assert (await ward.client.get(f"/fhir/Patient/{shown['id']}")).json() == shown
        panel = (await ward.client.get(f"/panels/{ward.panel['id']}")).json()
        assert shown["id"] in panel["patients"]

    async def test_of_a_limited_caller_without_a_panel_is_refused(self, ward: Ward) -> None:
        ward.become("porter", "user/*.cruds")

        answer = await ward.client.post("/fhir/Patient", json=PATIENT)

        assert answer.status_code == 422
        assert answer.json()["issue"][0]["details"]["coding"][0]["code"] == "panel-required"


class TestAnUpdate:
    async def test_changes_the_row_and_keeps_its_version_before(
        self, client: httpx.AsyncClient, recorded: Recorded
    ) -> None:
        shown = await registered(client)
        path = f"/fhir/Patient/{shown['id']}"
        before = len(await recorded())

        answer = await client.put(path, json=shown | {"gender": "other"})

        assert answer.status_code == 200, answer.text
        assert answer.json()["gender"] == "other"
        assert (await client.get(path)).json() == answer.json()
        row = (await client.get(f"/patients/{shown['id']}")).json()
        assert (row["gender"], row["version"]) == ("other", 2)
        (event,) = [one for one in (await recorded())[before:] if not one["access"]]
        assert event["event_type"] == "patient.amended"
        assert event["payload"]["data"]["changed"] == ["gender"]

    async def test_of_the_body_alone_is_a_version_with_an_event(
        self, client: httpx.AsyncClient, recorded: Recorded
    ) -> None:
        shown = await registered(client)
        before = len(await recorded())

        answer = await client.put(
            f"/fhir/Patient/{shown['id']}", json=shown | {"multipleBirthInteger": 3}
        )

        assert answer.headers["etag"] == 'W/"2"'
        assert (await client.get(f"/patients/{shown['id']}")).json()["version"] == 1
        (event,) = [one for one in (await recorded())[before:] if not one["access"]]
        assert event["event_type"] == "resource.amended"

    async def test_with_what_was_read_changes_nothing(self, client: httpx.AsyncClient) -> None:
        """Also of a patient who was registered here, and one who was changed here since."""
        body = {
            "full_name": "Jane Doe",
            "date_of_birth": "1988-04-12",
            "identifiers": [{"system": "urn:example:ssn", "value": "1", "type": "SS"}],
            "telecom": [{"system": "phone", "value": "555"}],
            "marital_status": "M",
        }
        native = (await client.post("/patients", json=body)).json()
        ours = await registered(client)
        await client.patch(f"/patients/{ours['id']}", json={"gender": "other"})
        for id_ in (native["id"], ours["id"]):
            path = f"/fhir/Patient/{id_}"
            row = (await client.get(f"/patients/{id_}")).json()
            shown = (await client.get(path)).json()

            first = await client.put(path, json=shown)
            again = await client.put(path, json=first.json())

            assert first.status_code == 200, first.text
            assert (await client.get(f"/patients/{id_}")).json() == row
            left = {**first.json(), "meta": None}
            assert left == {**shown, "meta": None}
            assert again.json() == first.json()

    async def test_takes_back_what_was_changed_here(self, client: httpx.AsyncClient) -> None:
        """Although the body is the one that it came with."""
        shown = await registered(client)
        await client.patch(f"/patients/{shown['id']}", json={"gender": "other"})

        answer = await client.put(f"/fhir/Patient/{shown['id']}", json=shown)

        assert answer.json()["gender"] == "female"
        row = (await client.get(f"/patients/{shown['id']}")).json()
        assert (row["gender"], row["version"]) == ("female", 3)

    async def test_of_another_version_than_the_client_read_is_412(
        self, client: httpx.AsyncClient
    ) -> None:
        shown = await registered(client)
        path, if_first = f"/fhir/Patient/{shown['id']}", {"If-Match": 'W/"1"'}
        await client.patch(f"/patients/{shown['id']}", json={"gender": "other"})

        answer = await client.put(path, json=shown, headers=if_first)

        assert answer.status_code == 412

    async def test_removes_an_identifier_that_it_omits(self, client: httpx.AsyncClient) -> None:
        shown = await registered(client)
        del shown["identifier"]

        await client.put(f"/fhir/Patient/{shown['id']}", json=shown)

        assert (await client.get(f"/patients/{shown['id']}")).json()["identifiers"] == []
        assert (await client.post("/fhir/Patient", json=PATIENT)).status_code == 201

    async def test_with_an_identifier_of_another_patient_is_refused(
        self, client: httpx.AsyncClient
    ) -> None:
        await registered(client)
        other = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
        body = PATIENT | {"id": other["id"]}

        answer = await client.put(f"/fhir/Patient/{other['id']}", json=body)

        assert answer.status_code == 409

    async def test_is_followed_by_the_import_of_its_source(self, client: httpx.AsyncClient) -> None:
        """The source's changes since it sent the last time are taken; the rest stays unchanged."""
        bundle = fhir.bundle(fhir.entry(PATIENT))
        (entry,) = (await client.post("/imports/fhir-bundle", json=bundle)).json()["entries"]
        path = f"/fhir/Patient/{entry['id']}"
        shown = (await client.get(path)).json()
        await client.put(path, json=shown | {"gender": "other"})

        again = fhir.bundle(fhir.entry(PATIENT | {"gender": "other", "birthDate": "1961-04-13"}))
        await client.post("/imports/fhir-bundle", json=again)

        row = (await client.get(f"/patients/{entry['id']}")).json()
        assert (row["gender"], row["date_of_birth"]) == ("other", "1961-04-13")
