"""FHIR Binaries: which references decide the patient of a Binary, who may read it, and its content as bytes."""

from base64 import b64encode
from typing import Any

import pytest
from support import fhir
from support.databases import TestDatabase, fetch

from tests.records.fhir_bundles import failure
from tests.records.wards import Ward

Resource = dict[str, Any]
NOT_FOUND = 404, "resource-not-found"
OUT_OF_REACH = 403, "patient-out-of-reach"
URN = "urn:uuid:4b3f2f0e-77c1-4f0e-9c1b-2b6d3c1a0001"
ALL = "user/*.cruds"
READS = [("", {}), ("/_history", {}), ("/_history/1", {}), ("", {"Accept": "text/plain"})]


def binary(patient: str | None = None) -> Resource:
    context = {"securityContext": {"reference": f"Patient/{patient}"}} if patient else {}
    data = b64encode(b"Bert has asthma.").decode()
    return {"resourceType": "Binary", "contentType": "text/plain", "data": data} | context


def note(patient: str, url: str) -> Resource:
    return {
        "resourceType": "DocumentReference",
        "status": "current",
        "subject": {"reference": f"Patient/{patient}"},
        "content": [{"attachment": {"url": url}}],
    }


async def stored(ward: Ward, resource: Resource) -> str:
    """Store a FHIR resource as a caller with access to all patients; return its address."""
    path = f"/fhir/{resource['resourceType']}"
    answer = await ward.client.post(path, json=resource, headers=ward.everyone)
    assert answer.status_code == 201, answer.text
    return f"{resource['resourceType']}/{answer.json()['id']}"


async def patient_of(database: TestDatabase, address: str) -> str | None:
    statement = "SELECT patient_id::text AS patient FROM records.resources WHERE id = $1"
    (row,) = await fetch(database.admin_dsn, statement, address.partition("/")[2])
    return row["patient"]


@pytest.fixture
async def of_bert(ward: Ward) -> str:
    """Return the address of a Binary that belongs to the patient Bert because of a note."""
    address = await stored(ward, binary())
    await stored(ward, note(ward.bert["patient"], address))
    return address


class TestLimitedReaders:
    async def test_reads_binaries_of_own_patients(self, ward: Ward, of_bert: str):
        of_anna = await stored(ward, binary(ward.anna["patient"]))
        of_nobody = await stored(ward, binary())
        ward.become("nurse", ALL)

        answers = [
            (await ward.client.get(f"/fhir/{one}{rest}", headers=accept)).status_code
            for one in (of_anna, of_bert, of_nobody)
            for rest, accept in READS
        ]

        assert answers == [200] * 4 + [404] * 8

    async def test_binary_of_two_patients(self, ward: Ward, database: TestDatabase):
        both = await stored(ward, binary())
        await stored(ward, note(ward.anna["patient"], both))
        ward.become("nurse", ALL)
        assert (await ward.client.get(f"/fhir/{both}")).status_code == 200

        await stored(ward, note(ward.bert["patient"], both))

        assert await patient_of(database, both) is None
        for rest in ("", "/_history", "/_history/1", "/_history/2"):
            assert failure(await ward.client.get(f"/fhir/{both}{rest}")) == NOT_FOUND
        everyone = await ward.client.get(f"/fhir/{both}", headers=ward.everyone)
        assert everyone.status_code == 200


class TestLimitedWriters:
    @pytest.mark.parametrize("form", ["{}", "http://localhost/fhir/{}", "{}/_history/1"])
    async def test_reference_does_not_open_a_binary(
        self, ward: Ward, database: TestDatabase, of_bert: str, form: str
    ):
        """A limited caller cannot open a Binary by storing a note that refers to the Binary."""
        of_nobody = await stored(ward, binary())
        ward.become("nurse", ALL)
        for address in (of_bert, of_nobody):
            body = note(ward.anna["patient"], form.format(address))
            assert (await ward.client.post("/fhir/DocumentReference", json=body)).is_success

            assert failure(await ward.client.get(f"/fhir/{address}")) == NOT_FOUND

        owners = [await patient_of(database, one) for one in (of_bert, of_nobody)]
        assert owners == [ward.bert["patient"], None]

    async def test_reference_before_the_binary_does_not_open_it(
        self, ward: Ward, database: TestDatabase
    ):
        source, everyone = "https://ehr.example/fhir", ward.everyone
        ward.become("nurse", ALL)
        body = note(ward.anna["patient"], f"{source}/Binary/b1")
        assert (await ward.client.post("/fhir/DocumentReference", json=body)).is_success

        path = f"/imports/fhir-bundle?source={source}"
        answer = await ward.client.post(path, json=binary() | {"id": "b1"}, headers=everyone)

        address = f"Binary/{answer.raise_for_status().json()['entries'][0]['id']}"
        assert await patient_of(database, address) is None
        assert failure(await ward.client.get(f"/fhir/{address}")) == NOT_FOUND

    async def test_reference_of_the_same_patient_counts(self, ward: Ward, database: TestDatabase):
        """The Binary belongs to the patient of its notes; a later note of another patient revokes access."""
        address = await stored(ward, binary())
        await stored(ward, note(ward.anna["patient"], address))
        ward.become("nurse", ALL)
        body = note(ward.anna["patient"], address)
        assert (await ward.client.post("/fhir/DocumentReference", json=body)).is_success
        assert await patient_of(database, address) == ward.anna["patient"]

        await stored(ward, note(ward.bert["patient"], address))

        assert await patient_of(database, address) is None

    async def test_writes_a_binary_with_its_note(self, ward: Ward, database: TestDatabase):
        ward.become("nurse", ALL)
        about = note(ward.anna["patient"], URN)
        body = fhir.bundle(fhir.entry(binary(), URN), fhir.entry(about, URN[:-1] + "2"))
        answer = (await ward.client.post("/fhir", json=body)).raise_for_status().json()

        made = answer["entry"][0]["resource"]
        assert await patient_of(database, f"Binary/{made['id']}") == ward.anna["patient"]
        changed = await ward.client.put(f"/fhir/Binary/{made['id']}", json=made | {"data": "eA=="})
        assert changed.status_code == 200
        assert await patient_of(database, f"Binary/{made['id']}") == ward.anna["patient"]

    async def test_needs_a_patient_in_reach(self, ward: Ward):
        ward.become("nurse", ALL)
        patients = (None, ward.bert["patient"], ward.anna["patient"])

        answers = [await ward.client.post("/fhir/Binary", json=binary(one)) for one in patients]

        assert [failure(one) for one in answers[:2]] == [OUT_OF_REACH] * 2
        assert answers[2].status_code == 201


class TestBytes:
    async def test_read(self, ward: Ward, of_bert: str):
        ward.client.headers["Authorization"] = ward.everyone["authorization"]
        path = f"/fhir/{of_bert}"
        answer = await ward.client.get(path, headers={"Accept": "text/plain"})

        assert (answer.status_code, answer.content) == (200, b"Bert has asthma.")
        assert answer.headers["content-type"] == "text/plain"
        assert answer.headers["content-disposition"] == "attachment"
        assert answer.headers["x-content-type-options"] == "nosniff"
        known = {"Accept": "text/plain", "If-None-Match": answer.headers["etag"]}
        assert (await ward.client.get(path, headers=known)).status_code == 304
        for accept in ("*/*", "text/html, */*;q=0.8", "application/*"):
            for rest in ("", "/_history/1"):
                shown = await ward.client.get(path + rest, headers={"Accept": accept})
                assert shown.content == answer.content
        for accept in ("application/json, */*", "text/plain, application/fhir+json"):
            shown = await ward.client.get(path, headers={"Accept": accept})
            assert shown.json()["resourceType"] == "Binary"

    @pytest.mark.parametrize(
        ("members", "expected"),
        [
            ({"contentType": "text/html\r\nSet-Cookie: a=b"}, "application/octet-stream"),
            ({"data": "###"}, "application/fhir+json"),
        ],
    )
    async def test_odd_content(self, ward: Ward, members: Resource, expected: str):
        ward.client.headers["Authorization"] = ward.everyone["authorization"]
        path = "/imports/fhir-bundle?source=https://ehr.example/fhir"
        stored = await ward.client.post(path, json=binary() | {"id": "odd"} | members)

        address = f"/fhir/Binary/{stored.raise_for_status().json()['entries'][0]['id']}"
        answer = await ward.client.get(address, headers={"Accept": "image/*"})

        assert answer.headers["content-type"] == expected

    async def test_write(self, ward: Ward, database: TestDatabase):
        ward.become("nurse", ALL)
        content = b"%PDF-1.7 \x00\xff" * 200_000  # A larger body than other routes accept.
        headers = {
            "Content-Type": "application/pdf",
            "X-Security-Context": f"Patient/{ward.anna['patient']}",
        }

        made = await ward.client.post("/fhir/Binary", content=content, headers=headers)

        assert made.status_code == 201, made.text
        path = f"/fhir/Binary/{made.json()['id']}"
        read = await ward.client.get(path, headers={"Accept": "application/pdf"})
        assert read.content == content
        assert read.headers["x-security-context"] == headers["X-Security-Context"]
        assert await patient_of(database, path.removeprefix("/fhir/")) == ward.anna["patient"]
        changed = headers | {"Content-Type": "text/plain; charset=iso-8859-1"}
        answer = await ward.client.put(path, content=b"\xfc", headers=changed)
        assert answer.status_code == 200
        read = await ward.client.get(path, headers={"Accept": "text/*"})
        assert (read.content, read.headers["content-type"]) == (b"\xfc", changed["Content-Type"])

    async def test_writing_needs_the_patient_in_reach(self, ward: Ward):
        ward.become("nurse", ALL)
        for context in ({}, {"X-Security-Context": f"Patient/{ward.bert['patient']}"}):
            headers = {"Content-Type": "text/plain", **context}
            answer = await ward.client.post("/fhir/Binary", content=b"x", headers=headers)

            assert failure(answer) == OUT_OF_REACH

    @pytest.mark.parametrize(("type_", "kind"), [("Observation", "text/plain"), ("Binary", "")])
    async def test_other_types_are_json(self, ward: Ward, type_: str, kind: str):
        headers = {"Content-Type": kind}
        answer = await ward.client.post(f"/fhir/{type_}", content=b"x", headers=headers)

        assert failure(answer) == (415, "unsupported-media-type")
