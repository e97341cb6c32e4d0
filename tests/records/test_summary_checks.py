import json
from typing import Any
from uuid import UUID

import httpx
import pytest
from support import fhir
from support.applications import assert_problem
from support.databases import TestDatabase, fetch
from support.eventually import eventually_is
from support.refused_callers import bearer

from chartroom.system.keys import Keyring
from records.chart.fields import Concept, Measured, ReferenceRange
from records.chart.schemas import Measurement
from records.reviews.omissions import is_critical

Answer = dict[str, Any]
SUMMARY = "Metoprolol 50 mg. No fever."
DOCUMENT = {"document_id": str(UUID(int=7)), "version": 2, "start": 0, "end": 31}
STORED = "SELECT result IS NOT NULL, due_at IS NOT NULL FROM records.summary_checks"
MISSING = {"resource": f"Condition/{UUID(int=8)}", "claim": {"start": 0, "end": 17}}


def body_of(request: httpx.Request) -> Answer:
    return json.loads(request.content)


@pytest.fixture
async def condition(client: httpx.AsyncClient, patient: Answer, as_person: Any) -> str:
    given = fhir.condition(f"Patient/{patient['id']}", code={"text": "Asthma"})
    answer = await client.post("/fhir/Condition", json=given, headers=as_person)
    return str(answer.raise_for_status().json()["id"])


async def test_sends_texts_and_items_of_the_chart_and_shows_what_differs(
    client: httpx.AsyncClient, encounter: Answer, condition: str, retrieval: Any, recorded: Any
):
    own = {"resource": f"Condition/{condition}"}
    path = f"/encounters/{encounter['id']}"
    change = {"summary": SUMMARY, "sources": [DOCUMENT, own]}
    written = (await client.patch(path, json=change)).raise_for_status().json()
    before = await recorded()

    checked = (await client.get(f"{path}/summary/check")).raise_for_status().json()

    asked = body_of(retrieval.asked[-1])
    assert (asked["summary"], encounter["patient_id"] in asked["patient"]) == (SUMMARY, True)
    document, resource = asked["sources"]
    assert (document, "Asthma" in resource["text"]) == (DOCUMENT, True)
    assert [one["text"] for one in asked["items"]] == ["Asthma"]
    assert (checked["version"], checked["unavailable"]) == (written["version"], [])
    assert [one["kind"] for one in checked["marks"]] == ["dose", "source-foreign"]
    (omission,) = checked["omissions"]
    assert (omission["kind"], omission["resource"]) == ("problem", own["resource"])
    (event,) = (await recorded())[len(before) :]
    assert event["event_type"] == "summary.checked"
    assert (await client.get(path)).json() == written


async def test_a_resource_with_a_modifier_does_not_support_a_summary(
    *, client: httpx.AsyncClient, encounter: Answer, patient: Answer, as_person: Any, retrieval: Any
):
    modifiers = [{"url": "urn:not-present", "valueBoolean": True}]
    given = fhir.condition(f"Patient/{patient['id']}", code={"text": "Asthma"})
    given |= {"modifierExtension": modifiers}
    answer = await client.post("/fhir/Condition", json=given, headers=as_person)
    own = {"resource": f"Condition/{answer.raise_for_status().json()['id']}"}
    draft = {"text": "Asthma.", "sources": [own]}
    path = f"/encounters/{encounter['id']}/summary/check"
    checked = (await client.post(path, json=draft)).raise_for_status().json()

    assert body_of(retrieval.asked[-1])["sources"] == [{"failure": "source-unread"}]
    (omission,) = checked["omissions"]
    assert omission["detail"].endswith(" by an extension that is not read.")


async def test_checks_a_draft_and_stores_nothing(
    client: httpx.AsyncClient, encounter: Answer, retrieval: Any
):
    path = f"/encounters/{encounter['id']}"
    draft = {"text": SUMMARY, "sources": [DOCUMENT, MISSING]}
    checked = (await client.post(f"{path}/summary/check", json=draft)).raise_for_status().json()

    assert checked["version"] is None
    missing = {"failure": "source-missing", "claim": MISSING["claim"]}
    assert body_of(retrieval.asked[-1])["sources"] == [DOCUMENT, missing]
    assert_problem(await client.get(f"{path}/summary/check"), 409, "no-summary")
    long = {"text": "Cough", "sources": [MISSING]}
    assert_problem(await client.post(f"{path}/summary/check", json=long), 422, "invalid")


@pytest.mark.parametrize("status", [403, 500, 200])
async def test_without_retrieval_no_list_is_empty_as_if_it_were_checked(
    client: httpx.AsyncClient, encounter: Answer, retrieval: Any, status: int
):
    retrieval.fail = lambda _: httpx.Response(status, json={})
    path = f"/encounters/{encounter['id']}/summary/check"
    checked = (await client.post(path, json={"text": SUMMARY})).raise_for_status().json()

    assert checked["unavailable"] == ["retrieval"]
    assert [checked[name] for name in ("claims", "marks", "omissions")] == [None] * 3


async def test_needs_both_scopes_and_hides_foreign_sources_and_items_without_a_scope(
    *,
    client: httpx.AsyncClient,
    encounter: Answer,
    condition: str,
    keyring: Keyring,
    retrieval: Any,
):
    path = f"/encounters/{encounter['id']}/summary/check"
    scopes = ("patient/Encounter.r", "patient/Encounter.r patient/DocumentReference.r")
    of_patient = {"patient": encounter["patient_id"]}
    lacking, both = (bearer(keyring.mint("nurse", scope=one, **of_patient)) for one in scopes)
    refused = await client.post(path, json={"text": SUMMARY}, headers=lacking)
    assert_problem(refused, 403, "scope-missing")
    response = await client.post(path, json={"text": SUMMARY}, headers=both)
    checked = response.raise_for_status().json()

    assert [one["kind"] for one in checked["marks"]] == ["dose", "source-missing"]
    assert body_of(retrieval.asked[-1])["items"] == []
    assert checked["withheld"] == ["allergies", "medications", "labs", "vital_signs", "problems"]


def asked_paths(retrieval: Any) -> list[str]:
    """Return the paths of the comparisons by the fake retrieval service, and clear the list."""
    root = "/internal/comparisons"
    asked = [one.url.path for one in retrieval.asked]
    paths = [one.removeprefix(root) for one in asked if one.startswith(root)]
    retrieval.asked.clear()
    return paths


async def write(client: httpx.AsyncClient, encounter: Answer, summary: str | None) -> str:
    path = f"/encounters/{encounter['id']}"
    await client.patch(path, json={"summary": summary, "sources": [DOCUMENT] if summary else None})
    return f"{path}/summary/check"


@pytest.mark.usefixtures("app")
async def test_a_stored_summary_is_compared_once_after_the_write(
    client: httpx.AsyncClient, encounter: Answer, retrieval: Any, database: TestDatabase
):
    path = await write(client, encounter, SUMMARY)

    async def is_compared() -> bool:
        return await fetch(database.admin_dsn, STORED) == [(True, False)]

    await eventually_is(is_compared)
    assert asked_paths(retrieval) == [""]
    checked = (await client.get(path)).raise_for_status().json()
    assert [one["kind"] for one in checked["marks"]] == ["dose", "source-foreign"]
    assert (checked["version"], asked_paths(retrieval)) == (2, ["/digest"])


async def test_a_stored_result_is_replaced_if_anything_compared_has_changed(
    *, client: httpx.AsyncClient, encounter: Answer, patient: Answer, as_person: Any, retrieval: Any
):
    path = await write(client, encounter, SUMMARY)
    for _ in range(2):
        await client.get(path)
    assert asked_paths(retrieval) == ["", "/digest"]

    retrieval.digest_salt = b"replaced"
    for _ in range(2):
        await client.get(path)
    assert asked_paths(retrieval) == ["/digest", "", "/digest"]

    given = fhir.condition(f"Patient/{patient['id']}", code={"text": "Asthma"})
    (await client.post("/fhir/Condition", json=given, headers=as_person)).raise_for_status()
    checked = (await client.get(path)).json()
    assert asked_paths(retrieval) == ["/digest", ""]
    assert [one["text"] for one in checked["omissions"]] == ["Asthma"]

    await write(client, encounter, SUMMARY + " No cough.")
    await client.get(path)
    assert asked_paths(retrieval) == [""]
    await write(client, encounter, None)
    assert_problem(await client.get(path), 409, "no-summary")


async def test_a_result_without_retrieval_or_for_fewer_scopes_is_not_stored(
    *,
    client: httpx.AsyncClient,
    encounter: Answer,
    retrieval: Any,
    keyring: Keyring,
    database: TestDatabase,
):
    path = await write(client, encounter, SUMMARY)
    scope = "patient/Encounter.r patient/DocumentReference.r"
    narrow = bearer(keyring.mint("nurse", scope=scope, patient=encounter["patient_id"]))
    await client.get(path, headers=narrow)
    retrieval.fail = lambda _: httpx.Response(503, json={})
    await client.get(path)
    assert await fetch(database.admin_dsn, STORED) == [(False, True)]

    retrieval.fail = None
    asked_paths(retrieval)
    whole = (await client.get(path)).json()
    limited = (await client.get(path, headers=narrow)).json()
    assert asked_paths(retrieval) == ["", "/digest"]
    assert [one["kind"] for one in whole["marks"]] == ["dose", "source-foreign"]
    assert [one["kind"] for one in limited["marks"]] == ["dose", "source-missing"]
    retrieval.fail = lambda _: httpx.Response(503, json={})
    assert (await client.get(path)).json()["unavailable"] == ["retrieval"]


async def test_the_most_dangerous_omissions_come_first(
    client: httpx.AsyncClient,
    patient: Answer,
    encounter: Answer,
    as_person: Any,
    retrieval: Any,
):
    of = {"reference": f"Patient/{patient['id']}"}
    for name, more in (("Penicillin", {"criticality": "high"}), ("Pollen", {}), ("Dust", {})):
        allergy = {"resourceType": "AllergyIntolerance", "patient": of, "code": {"text": name}}
        answer = await client.post(
            "/fhir/AllergyIntolerance", json=allergy | more, headers=as_person
        )
        answer.raise_for_status()
    drug = {"resourceType": "MedicationRequest", "status": "active", "intent": "order"}
    drug |= {"subject": of, "medicationCodeableConcept": {"text": "Warfarin"}}
    answer = await client.post("/fhir/MedicationRequest", json=drug, headers=as_person)
    answer.raise_for_status()
    await client.post(f"/encounters/{encounter['id']}/summary/check", json={"text": SUMMARY})

    items = [one["text"] for one in body_of(retrieval.asked[-1])["items"]]
    assert items == ["Penicillin", "Warfarin", "Dust", "Pollen"]


async def test_a_result_far_outside_its_range_is_an_omission_with_its_value(
    client: httpx.AsyncClient, patient: Answer, encounter: Answer, as_person: Any
):
    given = fhir.observation(
        f"Patient/{patient['id']}",
        code={"text": "Sodium [Moles/volume] in Serum"},
        category=[{"coding": [{"code": "laboratory"}]}],
        valueQuantity={"value": 118.0, "unit": "mmol/L"},
        referenceRange=[{"low": {"value": 135}, "high": {"value": 145}}],
    )
    del given["encounter"]
    (await client.post("/fhir/Observation", json=given, headers=as_person)).raise_for_status()
    path = f"/encounters/{encounter['id']}/summary/check"
    checked = (await client.post(path, json={"text": SUMMARY})).raise_for_status().json()

    assert [one["text"] for one in checked["omissions"]] == ["Sodium 118.0 mmol/L"]


@pytest.mark.parametrize(
    ("value", "interpretations", "expected"),
    [
        (6.8, ["HH"], True),
        (6.8, ["Critically high"], True),
        (6.8, ["H"], False),
        (118, [], True),
        (133, [], False),
        ("high", [], False),
    ],
)
def test_a_result_is_critical_by_its_source_else_far_outside_its_range(
    value: object, interpretations: list[str], expected: bool
):
    usual = ReferenceRange(low=135, high=145, unit=None, type=None, applies_to=[], text=None)
    none = dict.fromkeys(("value_type", "unit", "comparator", "absent_reason", "status", "date"))
    measured = {"code": Concept(text="Sodium", codings=[]), "value": value}
    lists = {"interpretations": interpretations, "reference_ranges": [usual]}
    lists |= {"body_sites": [], "components": [], "modifiers": []}
    assert {*measured, *lists} >= {*Measured.model_fields} - {*none}
    one = Measurement(id=UUID(int=1), last_final=None, **none, **measured, **lists)
    assert is_critical(one) is expected
