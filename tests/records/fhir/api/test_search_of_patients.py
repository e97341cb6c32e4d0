import pytest
from support import fhir
from support.fhir import entry, urn

from tests.records.fhir_bundles import (
    Client,
    Headers,
    Ids,
    Scoped,
    find,
    following,
    ids_of,
    imported,
    pages,
    resources,
)

MRN = "urn:example:numbers"
MARIA = fhir.patient(
    identifier=[
        {"system": fhir.MRN, "value": "48151"},
        {"system": "urn:example:wristband", "value": "W-1 "},
    ],
    active=True,
    telecom=[{"system": "email", "value": "maria@example.org"}],
    address=[{"city": "Zaragoza", "postalCode": "50001", "country": "ES"}],
)
JANE = {
    "full_name": "Jane Doe",
    "date_of_birth": "1988-04-12",
    "gender": "female",
    "identifiers": [{"system": MRN, "value": "J-1"}],
    "deceased": True,
}
JOHN = {"full_name": "John Roe", "gender": "male", "active": False}
PATIENTS = {
    "": "john jane maria",
    "identifier=J-1": "jane",
    f"identifier={MRN}|J-1": "jane",
    "identifier=urn:other|J-1": "",
    "identifier=J-1,48151": "jane maria",
    "identifier=urn:example:wristband|W-1": "maria",
    "name=mar": "maria",
    "name=jane d": "jane",
    "family=ibanez": "maria",
    "given=jose": "maria",
    "name:contains=oe": "john jane",
    "family:exact=Ibáñez": "maria",
    "family:exact=ibanez": "",
    "given=mariajose": "maria",
    "birthdate=1988-04-12": "jane",
    "birthdate=1961": "maria",
    "birthdate=lt1970": "maria",
    "gender=female": "jane maria",
    "gender:not=female": "john",
    "active=false": "john",
    "deceased=true": "jane",
    "deceased=false": "john maria",
    "email=maria@example.org": "maria",
    "telecom=email|maria@example.org": "maria",
    "address-city=zara": "maria",
    "address-postalcode=50001": "maria",
    "gender=female&birthdate=1988-04-12": "jane",
    "telecom:missing=true": "john jane",
}
# Searches, and whether they match the encounter and condition of the imported patient Maria.
OF_MARIA = {
    "Encounter?patient=48151": True,
    "Encounter?patient=J-1": False,
    "Encounter?status=finished": True,
    "Encounter?status=planned": False,
    "Encounter?class=AMB": True,
    "Encounter?date=2011-12-13": True,
    "Encounter?date=2012": False,
    "Encounter?identifier=V-1": True,
    "Encounter?identifier=V-2": False,
    "Encounter?patient=48151&status=finished": True,
    "Encounter?patient.name=ib": True,
    "Encounter?patient.birthdate=1961-04-12": True,
    "Condition?patient.identifier=W-1": True,
    "Condition?patient.name=ibáñez": True,
    "Condition?patient.name=doe": False,
    "Condition?patient.name:exact=Ibáñez": True,
    "Condition?patient.birthdate=1961": True,
    "Condition?patient.birthdate=gt1988": False,
    "Condition?patient.name=ib&patient.birthdate=1988": False,
}


@pytest.fixture
async def people(client: Client) -> Ids:
    made = await imported(
        client,
        entry(MARIA, urn(1)),
        entry(fhir.encounter(identifier=[{"value": "V-1"}]), urn(3)),
        entry(fhir.condition(id="c1"), urn(4)),
        entry(fhir.practitioner(), urn(2)),
    )
    for body in (JANE, JOHN):
        made.append((await client.post("/patients", json=body)).raise_for_status().json()["id"])
    names = ("maria", "visit", "condition", "doctor", "jane", "john")
    return dict(zip(names, made, strict=True))


async def opened(client: Client, patient: str) -> str:
    body = {"patient_id": patient, "chief_complaint": "Cough"}
    return str((await client.post("/encounters", json=body)).raise_for_status().json()["id"])


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("family=mueller", "Jürgen Müller"),
        ("name=juergen", "Jürgen Müller"),
        ("family:contains=uell", "Jürgen Müller"),
        ("given=annemarie", "Anne-Marie Kowal"),
        ("given=anne-marie", "Annemarie Åberg"),
        ("family=aaberg", "Annemarie Åberg"),
        ("family=joh", None),  # The text must not match "Joe".
    ],
)
async def test_patients_are_found_by_each_spelling(client: Client, query: str, name: str | None):
    for full_name in ("Jürgen Müller", "Anne-Marie Kowal", "Annemarie Åberg", "Ann Joe"):
        given, family = full_name.split(" ")
        body = {"full_name": full_name, "names": [{"family": family, "given": [given]}]}
        (await client.post("/patients", json=body)).raise_for_status()

    found = (await find(client, f"Patient?{query}")).get("entry", [])

    families = [one["resource"]["name"][0]["family"] for one in found]
    assert families == [] if name is None else name.split()[1] in families


async def test_patients_are_found_by_current_values(client: Client, people: Ids):
    for query, found in PATIENTS.items():
        bundle = await find(client, f"Patient?{query}")
        expected = [people[name] for name in found.split()]
        assert (ids_of(bundle), bundle["total"]) == (expected, len(expected)), query
        counted = await find(client, f"Patient?{query}&_summary=count")
        assert counted["total"] == len(expected), query
    assert ids_of(await find(client, f"Patient?_id={people['jane']},x")) == [people["jane"]]

    change = {"gender": "other"}
    (await client.patch(f"/patients/{people['maria']}", json=change)).raise_for_status()

    assert ids_of(await find(client, "Patient?gender=other")) == [people["maria"]]
    assert ids_of(await find(client, "Patient?gender=female")) == [people["jane"]]


async def test_patient_pages(client: Client, people: Ids):
    found = [ids_of(page) for page in await pages(client, "Patient?gender=female,male&_count=1")]

    assert found == [[people[name]] for name in ("john", "jane", "maria")]
    newest = await find(client, "Patient?_sort=-_lastUpdated")
    assert ids_of(newest) == [people[name] for name in ("john", "jane", "maria")]


async def test_chained_criteria(client: Client, people: Ids):
    ids = {"Encounter": people["visit"], "Condition": people["condition"]}
    for query, is_found in OF_MARIA.items():
        expected = [ids[query.partition("?")[0]]] if is_found else []
        assert ids_of(await find(client, query)) == expected, query

    later = await opened(client, people["maria"])

    for query in ("patient=48151", "patient=48151&_sort=-date", ""):
        assert ids_of(await find(client, f"Encounter?{query}")) == [later, people["visit"]]


@pytest.mark.usefixtures("people")
async def test_chained_criteria_require_patient_scope(client: Client, scoped: Scoped):
    headers = scoped("system/Condition.s")

    for query in ("patient.name=ib", "patient.birthdate=1961"):
        answer = await client.get(f"/fhir/Condition?{query}", headers=headers)
        assert answer.status_code == 403


async def test_compartment_pages(client: Client, people: Ids):
    under = f"Patient/{people['maria']}"
    for query, expected in {
        f"{under}/Condition?_count=1": [people["condition"]],
        f"{under}/Encounter?status=finished": [people["visit"]],
        f"Patient/{people['jane']}/Condition": [],
        f"{under}/Condition?patient={people['jane']}": [],
    }.items():
        assert ids_of(await find(client, query)) == expected, query
    for type_ in ("Practitioner", "Patient", "Account"):
        assert (await client.get(f"/fhir/{under}/{type_}")).status_code == 404
    await opened(client, (await client.post("/patients", json={"full_name": "Ann"})).json()["id"])
    later = await opened(client, people["maria"])

    first = await find(client, f"{under}/Encounter?_count=1")
    second = await find(client, following(first))

    assert (ids_of(first), ids_of(second)) == ([later], [people["visit"]])


async def test_compartment_of_merged_patients(client: Client, people: Ids, as_person: Headers):
    merge = {
        "source": people["maria"],
        "source_version": 1,
        "target": people["jane"],
        "target_version": 1,
        "reason": "The same person",
    }
    merged = await client.post("/patients/merge", json=merge, headers=as_person)
    assert merged.status_code == 200, merged.text

    for named in (people["jane"], people["maria"], "48151", "J-1"):
        for type_, id_ in (("Condition", people["condition"]), ("Encounter", people["visit"])):
            assert ids_of(await find(client, f"{type_}?patient={named}")) == [id_], named
    both = {people["jane"], people["maria"]}
    found = await find(client, "Patient?_has:Condition:patient:_lastUpdated=gt2020")
    assert {*ids_of(found)} == both
    for id_ in both:
        bundle = await find(client, f"Patient?_id={id_}&_revinclude=Condition:patient")
        assert [one["id"] for one in resources(bundle, "include")] == [people["condition"]]
        query = f"Patient?_id={id_}&_has:Condition:patient:_lastUpdated=gt2020"
        assert ids_of(await find(client, query)) == [id_]
