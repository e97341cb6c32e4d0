from typing import Any

import pytest
from support import fhir

from tests.records.fhir.imports.test_names_of_resources import (
    JANE,
    OTHER_SERVER,
    SERVER,
    counts,
    import_from,
    with_new_urns,
)
from tests.records.fhir_bundles import Client
from tests.records.imports import ids, imported

SSN, MRN_A, MRN_B = ({"system": f"urn:{one}", "value": "7"} for one in ("ssn", "a", "b"))
PHONE, OTHER = ({"system": "phone", "value": f"555-010{n}", "use": "home"} for n in (0, 1))
OF_A = {"identifier": [SSN, MRN_A], "telecom": [PHONE], "birthDate": "1961"}
OF_B = {"identifier": [SSN, MRN_B], "birthDate": "1961"}


async def import_patient(
    client: Client, server: str, said_by: str, person: fhir.Resource
) -> dict[str, Any]:
    meta = {"meta": {"source": server}} if said_by == "meta.source" else {}
    person = JANE | {"resourceType": "Patient", "id": "1"} | meta | person
    if said_by == "address":
        answer = await import_from(client, server, person)
    else:
        answer = await imported(client, with_new_urns(person))
    shown = await client.get(f"/patients/{ids(answer)['Patient']}")
    found = shown.raise_for_status().json()
    systems = "".join(sorted(one["system"][4] for one in found["identifiers"]))
    return found | {"counts": counts(answer), "systems": systems}


@pytest.mark.parametrize("said_by", ["address", "meta.source", "nothing"])
async def test_source_removes_its_own_values(client: Client, said_by: str):
    first = await import_patient(client, SERVER, said_by, OF_A)
    for server, person in ((OTHER_SERVER, OF_B), (SERVER, OF_A), (OTHER_SERVER, OF_B)):
        now = await import_patient(client, server, said_by, person)
        assert (now["id"], now["systems"]) == (first["id"], "abs")
        assert (now["telecom"], now["birth_date"]) == ([PHONE], "1961")
    if said_by == "nothing":
        return
    assert now["counts"] == (0, 0, 1), "a source that repeats itself changes nothing"
    withdrawn = {"identifier": [MRN_A], "telecom": []}
    now = await import_patient(client, SERVER, said_by, withdrawn)
    assert (now["systems"], now["telecom"], now["birth_date"]) == ("abs", [], "1961")
    await import_patient(client, OTHER_SERVER, said_by, OF_B | {"telecom": [OTHER]})
    now = await import_patient(client, SERVER, said_by, withdrawn | {"telecom": [PHONE]})
    assert now["telecom"] == [PHONE]
    now = await import_patient(client, SERVER, said_by, withdrawn)
    assert now["telecom"] == [OTHER]
    now = await import_patient(
        client, OTHER_SERVER, said_by, {"identifier": [MRN_B], "telecom": [OTHER]}
    )
    assert (now["systems"], now["birth_date"]) == ("ab", None)


@pytest.mark.parametrize("said_by", ["address", "meta.source"])
async def test_identifier_of_another_patient_is_not_restored(client: Client, said_by: str):
    first = await import_patient(client, SERVER, said_by, OF_A)
    path = f"/patients/{first['id']}"
    (await client.patch(path, json={"identifiers": [MRN_A]})).raise_for_status()
    other = {"full_name": "Jane Doe", "identifiers": [SSN]}
    (await client.post("/patients", json=other)).raise_for_status()

    now = await import_patient(client, SERVER, said_by, OF_A | {"gender": "other"})

    assert (now["id"], now["systems"], now["gender"]) == (first["id"], "a", "other")


async def test_patient_by_address_of_each_source(client: Client):
    first = fhir.entry(fhir.patient(), f"{SERVER}/Patient/1")
    second = fhir.entry(fhir.patient(gender="other"), f"{OTHER_SERVER}/Patient/9")
    answers = [await imported(client, fhir.bundle(one)) for one in (first, second)]
    known, joined = (ids(one)["Patient"] for one in answers)
    assert known == joined

    for number, address in ((7, f"{SERVER}/Patient/1"), (8, f"{OTHER_SERVER}/Patient/9")):
        entry = fhir.entry(fhir.condition(address), fhir.urn(number))
        answer = await imported(client, fhir.bundle(entry))
        shown = (await client.get(f"/fhir/Condition/{ids(answer)['Condition']}")).json()
        assert shown["subject"]["reference"] == f"Patient/{known}"
