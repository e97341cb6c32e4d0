from typing import Any

from support import fhir

from tests.records.fhir_bundles import Client, Recorded, failure, imported

NUMBER = {"system": "urn:example:mrn", "value": "48151"}
PATIENT = {
    "resourceType": "Patient",
    "identifier": [NUMBER],
    "name": [{"use": "official", "family": "Ibáñez", "given": ["María"]}],
    "gender": "female",
    "birthDate": "1961-04-12",
    "multipleBirthInteger": 2,
}


async def registered(client: Client) -> dict[str, Any]:
    answer = await client.post("/fhir/Patient", json=PATIENT)
    return answer.raise_for_status().json()


async def test_a_registration_equals_post_patients(client: Client, recorded: Recorded):
    before = len(await recorded())

    answer = await client.post("/fhir/Patient", json=PATIENT)

    assert (answer.status_code, answer.headers["etag"]) == (201, 'W/"1"')
    assert answer.json()["multipleBirthInteger"] == 2
    id_ = answer.json()["id"]
    (event,) = (await recorded())[before:]
    assert (event["event_type"], event["patient_ids"]) == ("patient.created", [id_])
    row = (await client.get(f"/patients/{id_}")).json()
    assert (row["full_name"], row["date_of_birth"]) == ("María Ibáñez", "1961-04-12")
    found = await client.post("/patients/search", json={"identifier": "urn:example:mrn|48151"})
    assert [one["id"] for one in found.json()["patients"]] == [id_]
    again = await client.post("/fhir/Patient", json=PATIENT | {"gender": "male"})
    assert failure(again) == (409, "identifier-taken")
    (issue,) = again.json()["issue"]
    assert issue["expression"] == ["Patient.identifier[0]"]


class TestUpdates:
    async def test_row_or_body_alone_is_a_version(self, client: Client, recorded: Recorded):
        shown = await registered(client)
        path, own = f"/fhir/Patient/{shown['id']}", f"/patients/{shown['id']}"
        before = len(await recorded())

        answer = await client.put(path, json=shown | {"gender": "other"})
        assert answer.status_code == 200, answer.text
        row = (await client.get(own)).json()
        body = await client.put(path, json=answer.json() | {"multipleBirthInteger": 3})

        assert answer.json()["gender"] == "other"
        assert (row["gender"], row["version"]) == ("other", 2)
        assert body.headers["etag"] == 'W/"3"'
        assert (await client.get(path)).json() == body.json()
        assert (await client.get(own)).json()["version"] == 2
        of_row, of_body = [one for one in (await recorded())[before:] if not one["access"]]
        assert of_row["event_type"] == "patient.amended"
        assert of_row["payload"]["data"]["changed"] == ["gender"]
        assert of_body["event_type"] == "resource.amended"

    async def test_update_remains_until_the_source_changes_it(self, client: Client):
        sent = fhir.extract("collection", fhir.patient(multipleBirthInteger=2))
        source = {"source": "https://ehr.example/fhir"}
        made = await client.post("/imports/fhir-bundle", params=source, json=sent)
        path = f"/fhir/Patient/{made.json()['entries'][0]['id']}"
        shown = (await client.get(path)).json()
        written = await client.put(
            path, json=shown | {"gender": "other", "multipleBirthInteger": 3}
        )

        again = (await client.post("/imports/fhir-bundle", params=source, json=sent)).json()

        assert again["unchanged"] == 1
        assert (await client.get(path)).json() == written.json()
        sent["entry"][0]["resource"]["birthDate"] = "1961-04-13"
        await client.post("/imports/fhir-bundle", params=source, json=sent)
        now = (await client.get(path)).json()
        assert (now["gender"], now["birthDate"]) == ("other", "1961-04-13")

    async def test_unchanged_body_has_no_effect(self, client: Client):
        """PUT of an unchanged body stores nothing, for a registered patient and for an imported patient with local
        changes.
        """
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
            assert {**first.json(), "meta": None} == {**shown, "meta": None}
            assert again.json() == first.json()

    async def test_reverts_local_changes_if_the_version_matches(self, client: Client):
        """PUT with the current version reverts local changes, even if the body equals the imported body."""
        shown = await registered(client)
        path, own = f"/fhir/Patient/{shown['id']}", f"/patients/{shown['id']}"
        await client.patch(own, json={"gender": "other"})

        late = await client.put(path, json=shown, headers={"If-Match": 'W/"1"'})
        answer = await client.put(path, json=shown)

        assert failure(late) == (412, "version-mismatch")
        assert answer.json()["gender"] == "female"
        row = (await client.get(own)).json()
        assert (row["gender"], row["version"]) == ("female", 3)

    async def test_identifiers(self, client: Client):
        shown = await registered(client)
        other = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
        taken = PATIENT | {"id": other["id"]}
        refused = await client.put(f"/fhir/Patient/{other['id']}", json=taken)
        del shown["identifier"]

        await client.put(f"/fhir/Patient/{shown['id']}", json=shown)

        assert refused.status_code == 409
        assert (await client.get(f"/patients/{shown['id']}")).json()["identifiers"] == []
        assert (await client.post("/fhir/Patient", json=PATIENT)).status_code == 201

    async def test_later_import(self, client: Client):
        """A later import overwrites a local change of an element only if the source has changed the element since its
        last import.
        """
        (id_,) = await imported(client, fhir.entry(PATIENT))
        path = f"/fhir/Patient/{id_}"
        shown = (await client.get(path)).json()
        await client.put(path, json=shown | {"gender": "other"})

        again = PATIENT | {"gender": "other", "birthDate": "1961-04-13"}
        await imported(client, fhir.entry(again))

        row = (await client.get(f"/patients/{id_}")).json()
        assert (row["gender"], row["date_of_birth"]) == ("other", "1961-04-13")
