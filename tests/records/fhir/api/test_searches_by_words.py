"""Compares searches by the texts of codes and identifiers with the texts of stored resources."""

from typing import Any

from support import fhir
from support.fhir import entry, urn

from tests.records.fhir_bundles import Client, Headers, failure, find, ids_of, imported, pages
from tests.records.wards import Ward

FINDINGS: dict[str, dict[str, Any]] = {
    "text": {"code": {"text": "Tension-type Headache"}},
    "display": {"code": {"coding": [{"code": "1"}, {"code": "2", "display": "Cluster headache"}]}},
    "accents": {"code": {"text": "Cefalée, STRAẞE, ΟΔΟΣ"}},
    "decomposed": {"code": {"text": "cefale\u0301e"}},
    "code": {"code": {"coding": [{"code": "headache", "system": "urn:headache"}]}},
    "category": {"category": [{"text": "Lab"}, {"coding": [{"display": "Headache clinic"}]}]},
    "component": {"component": [{"code": {"text": "100% _x\\"}, "valueString": "headache"}]},
    "identifier": {"identifier": [{"type": {"text": "Lab no."}, "value": "7"}, {"value": "Lab"}]},
    "note": {"note": [{"text": "Headache"}], "method": {"text": 'Scale "A", $.code'}},
}
FOUND = {
    "code:text=headache": "text display",
    "code:text=HEAD": "text display",
    "code:text=dache": "text display",
    "code:text= cluster  ": "display",
    "code:text=headache&code:text=cluster": "display",
    "code:text=cluster,tension-type": "text display",
    "code:text=headache&code=2": "display",
    "code:text=headache&code:not=2": "text",
    "code:text=tension type": "",
    "code:text=cefalee": "accents decomposed",
    "code:text=CEFALÉE": "accents decomposed",
    r"code:text=cefale%CC%81e\,": "accents",
    "code:text=strasse": "accents",
    "code:text=οδος": "accents",
    "code:text=urn": "",
    "category:text=lab": "category",
    "category:text=headache": "category",
    "combo-code:text=head": "text display",
    "combo-code:text=100%25 _x\\\\": "component",
    "component-code:text=%25": "component",
    "component-code:text=_": "component",
    "component-code:text=1%25": "",
    "identifier:text=lab": "identifier",
    "identifier:text=7": "",
    'method:text="a"\\, $.': "note",
    "value-concept:text=headache": "",
}


async def stored(client: Client) -> dict[str, str]:
    entries = [entry(fhir.patient("48151"), urn(1)), entry(fhir.encounter(), urn(3))]
    for number, (name, members) in enumerate(FINDINGS.items(), 10):
        one = fhir.observation(id=name) | {"code": {"coding": [{"code": "other"}]}} | members
        entries.append(entry(one, urn(number)))
    entries.append(entry(fhir.practitioner(), urn(2)))
    ids = await imported(client, *entries)
    return dict(zip(["patient", "encounter", *FINDINGS], ids, strict=False))


async def test_texts_of_stored_resources(client: Client):
    ids = await stored(client)
    for condition, names in FOUND.items():
        expected = {ids[name] for name in names.split()}
        for query in (condition, f"patient=48151&{condition}", f"{condition}&_sort=_id&_count=1"):
            shown = await pages(client, f"Observation?{query}")
            found = [id_ for page in shown for id_ in ids_of(page)]
            assert (len(found), {*found}) == (len(expected), expected), query
        counted = await find(client, f"Observation?{condition}&_summary=count")
        assert counted["total"] == len(expected), condition
        for type_, link in (("Patient", "patient"), ("Encounter", "encounter")):
            bundle = await find(
                client, f"{type_}?_has:Observation:{link}:{condition.split('&')[0]}"
            )
            assert ids_of(bundle) == ([ids[type_.lower()]] if expected else []), condition


async def test_changes_are_found(client: Client, as_person: Headers):
    ids = await stored(client)
    path = f"/fhir/Observation/{ids['text']}"
    body = (await client.get(path)).json() | {"code": {"text": "Migraine"}}
    answer = await client.put(path, json=body, headers=as_person | {"If-Match": "*"})
    assert answer.status_code == 200, answer.text

    assert ids_of(await find(client, "Observation?code:text=tension")) == []
    assert ids_of(await find(client, "Observation?code:text=migraine")) == [ids["text"]]


async def test_limited_caller(ward: Ward):
    ids = {}
    for name, chart in (("anna", ward.anna), ("bert", ward.bert)):
        body = fhir.condition(f"Patient/{chart['patient']}")
        headers = {"Authorization": ward.everyone["authorization"]}
        answer = await ward.client.post("/fhir/Condition", json=body, headers=headers)
        ids[name] = answer.raise_for_status().json()["id"]

    for query in (
        "Condition?code:text=asthma",
        f"Condition?code:text=a&_id={','.join(ids.values())}",
    ):
        assert ids_of(await find(ward.client, query)) == [ids["anna"]], query
        assert (await find(ward.client, f"{query}&_summary=count"))["total"] == 1
    bundle = await find(ward.client, "Patient?_has:Condition:patient:code:text=asthma")
    assert ids_of(bundle) == [ward.anna["patient"]]


async def test_conditions_of_writes_are_refused(client: Client):
    ids = await stored(client)
    body = fhir.condition(f"Patient/{ids['patient']}")
    condition = f"patient={ids['patient']}&code:text=asthma"
    for refused in (
        await client.post("/fhir/Condition", json=body, headers={"If-None-Exist": condition}),
        await client.put(f"/fhir/Condition?{condition}", json=body),
    ):
        assert refused.is_client_error, refused.text
        assert "unknown-modifier" in refused.text
        assert failure(refused)[0] in {400, 422}
    assert ids_of(await find(client, "Condition")) == []
