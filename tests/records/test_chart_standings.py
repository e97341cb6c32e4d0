"""A chart lists current and past resources separately, and shows the latest result of each code."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import FastAPI
from support import fhir
from support.applications import running
from support.databases import TestDatabase, fetch

from chartroom.system.keys import Keyring
from records.chart_texts.service import CurrentDocument, Source, render_sources
from records.settings import Settings
from tests.records.app import create_app

Answer = dict[str, Any]
SNOMED = "http://snomed.info/sct"
AT = "2026-06-01T08:00:00Z"
SYSTEMS = {"AllergyIntolerance": "patient", "Immunization": "patient"}


def potassium(value: float, status: str = "final", at: str = AT, **more: Any) -> Answer:
    result = {
        "resourceType": "Observation",
        "status": status,
        "category": [{"coding": [{"code": "laboratory"}]}],
        "code": {"coding": [{"system": "http://loinc.org", "code": "2823-3"}]},
        "effectiveDateTime": at,
        "valueQuantity": {"value": value},
    }
    return result | more


def of_type(type_: str, text: str, **more: Any) -> Answer:
    names = {"Immunization": "vaccineCode", "CareTeam": "name"}
    name = names.get(type_, "medicationCodeableConcept" if type_.startswith("Med") else "code")
    return {"resourceType": type_, name: text if name == "name" else {"text": text}} | more


def allergy(text: str, code: str | None = None, **more: Any) -> Answer:
    coding = {} if code is None else {"coding": [{"system": SNOMED, "code": code}]}
    return of_type("AllergyIntolerance", text) | {"code": {"text": text} | coding} | more


class Chart:
    def __init__(self, client: httpx.AsyncClient, patient: Answer, keyring: Keyring) -> None:
        self._client = client
        self._keyring = keyring
        self.patient = patient["id"]

    def about(self, resource: Answer) -> Answer:
        name = SYSTEMS.get(resource["resourceType"], "subject")
        return resource | {name: {"reference": f"Patient/{self.patient}"}}

    async def imports(self, *resources: Answer) -> list[str]:
        ids = []
        for number, one in enumerate(resources):
            body = fhir.bundle(fhir.entry(self.about(one), f"urn:uuid:{uuid4()}"))
            params = {"source": f"https://source-{number}.example/fhir"}
            answer = await self._client.post("/imports/fhir-bundle", json=body, params=params)
            ids.append(answer.raise_for_status().json()["entries"][0]["id"])
        return ids

    async def writes(self, resource: Answer, by: str, kind: str, id_: str | None = None) -> str:
        headers = {"Authorization": f"Bearer {self._keyring.mint(by, kind=kind)}"}
        type_, body = resource["resourceType"], self.about(resource)
        answer = await (
            self._client.post(f"/fhir/{type_}", json=body, headers=headers)
            if id_ is None
            else self._client.put(f"/fhir/{type_}/{id_}", json=body | {"id": id_}, headers=headers)
        )
        return str(answer.raise_for_status().json()["id"])

    async def read(self, **params: Any) -> Answer:
        answer = await self._client.get(f"/patients/{self.patient}/chart", params=params)
        return answer.raise_for_status().json()

    async def latest(self) -> list[float]:
        return [one["value"] for one in (await self.read())["labs"]]


@pytest.fixture
def chart(client: httpx.AsyncClient, patient: Answer, keyring: Keyring) -> Chart:
    return Chart(client, patient, keyring)


def names(items: list[Answer]) -> set[str]:
    return {one["code"]["text"] for one in items}


# Results of one code, by the rule that decides between them. The first result is always the latest, in any order of
# imports.
RESULTS: dict[str, list[Answer]] = {
    "clinical time": [potassium(1, "preliminary", "2026-06-02"), potassium(2, "corrected")],
    "status": [
        potassium(1, "corrected"),
        potassium(2, "amended"),
        potassium(3, "final"),
        potassium(4, "preliminary"),
        potassium(5, "registered"),
        potassium(6, "unknown"),
    ],
    "issued": [
        potassium(1, issued="2026-06-01T10:00:00+01:00"),
        potassium(2, issued="2026-06-01T08:59:59Z"),
        potassium(3),
    ],
    "lastUpdated": [
        potassium(1, meta={"lastUpdated": "2026-06-03T00:00:00Z"}),
        potassium(2, meta={"lastUpdated": "2026-06-02T00:00:00Z"}),
        potassium(3),
    ],
    "what never counts": [
        potassium(1, "preliminary", "2020"),
        potassium(2, "entered-in-error"),
        potassium(3, "cancelled"),
    ],
    "one identifier": [
        potassium(1, "corrected", identifier=[{"system": "urn:lab", "value": "7"}]),
        potassium(
            2, "final", "2026-06-01T09:00:00Z", identifier=[{"system": "urn:lab", "value": "7"}]
        ),
        potassium(3, "final", "2026-05-01"),
    ],
}


@pytest.mark.parametrize(
    ("dated", "latest"),
    [
        ({"effectiveDateTime": "20260602083000+0100"}, [1]),
        ({"effectiveDateTime": "02/06/2019", "issued": "2026-06-02T08:30:00Z"}, [1, 2]),
        ({"effectiveTiming": {"event": ["2026-06-02"]}}, [1]),
        ({"effectivePeriod": {"end": "2026-06-02"}}, [1]),
        ({"effectiveDateTime": "02/06/2026"}, [2, 1]),
        ({"effectiveDateTime": "240602010203"}, [2, 1]),
        ({"effectiveDateTime": "0024-06-02"}, [2, 1]),
        ({}, [2, 1]),
    ],
)
async def test_earlier_result_does_not_hide_result_with_unusual_date(
    chart: Chart, dated: Answer, latest: list[float]
) -> None:
    undated = {name: one for name, one in potassium(1).items() if name != "effectiveDateTime"}

    await chart.imports(undated | dated, potassium(2))

    assert await chart.latest() == latest


async def test_corrected_result_without_a_date_replaces_the_result_with_its_identifier(
    chart: Chart,
):
    same = {"identifier": [{"value": "7"}]}
    corrected = {**potassium(1, "corrected", **same), "effectiveDateTime": "02/06/2026"}

    await chart.imports(potassium(2, **same), corrected)

    assert await chart.latest() == [1]


@pytest.mark.parametrize(
    ("focus", "latest"),
    [
        ({"display": "Fetus"}, [2]),
        ({"display": "Kidney of the living donor"}, [2]),
        ({"display": "Jane Doe"}, [2]),
        ({"display": "Mutter"}, [2]),
        ({"display": "F\u00f6tus links"}, [2]),
        ({"display": "Heart, second patient"}, [2]),
        ({"type": "Patient", "display": "Left"}, [2]),
        ({"identifier": {"value": "7"}, "display": "Left"}, [2]),
        ({"reference": "#baby"}, [2]),
        ({"display": "Left eye"}, [1, 2]),
        ({"display": "Wound 2 (right heel)"}, [1, 2]),
        ({"type": "BodyStructure", "display": "Mother's kidney"}, [1]),
        ({"reference": "https://ehr.example/fhir/Device/abc_1"}, [1]),
        ({"reference": "https://ehr.example/fhir/Condition/7"}, [1]),
    ],
)
async def test_results_of_another_person_are_not_listed(
    chart: Chart, focus: Answer, latest: list[float]
) -> None:
    baby = {"resourceType": "RelatedPerson", "id": "baby", "patient": {"display": "Mother"}}
    later = potassium(1, at="2026-06-02", focus=[focus], contained=[baby])

    await chart.imports(later, potassium(2))

    assert await chart.latest() == latest


async def test_result_about_the_patient_is_listed(chart: Chart):
    named = {"reference": f"Patient/{chart.patient}/_history/1"}

    await chart.imports(potassium(1, focus=[named]))

    assert await chart.latest() == [1]


@pytest.mark.parametrize("results", RESULTS.values(), ids=RESULTS)
@pytest.mark.parametrize("order", [1, -1], ids=["the latest first", "the latest last"])
async def test_latest_result_in_any_order(chart: Chart, results: list[Answer], order: int):
    await chart.imports(*results[::order])

    assert await chart.latest() == [1]


async def test_import_reports_superseded_result(client: httpx.AsyncClient, chart: Chart):
    """An import does not report that a withdrawn result, or a result of another time, superseded a stored result."""

    async def outcome(status: str, at: str = AT, value: float = 2, **more: Any) -> Answer:
        result = potassium(value, status, at, id="potassium", **more)
        body = fhir.bundle(
            fhir.entry(chart.about(result), "https://lab.example/fhir/Observation/1")
        )
        answer = await client.post("/imports/fhir-bundle", json=body)
        entry: Answer = answer.raise_for_status().json()["entries"][0]
        return {"outcome": entry["outcome"], "stored_status": entry.get("stored_status")}

    assert await outcome("corrected", value=1) == {"outcome": "created", "stored_status": None}
    for status in ("preliminary", "registered", "final", "amended"):
        assert await outcome(status) == {"outcome": "unchanged", "stored_status": "corrected"}
    assert await chart.latest() == [1]
    for status, at in (("preliminary", "2026-06-02"), ("cancelled", AT), ("final", "02/06/2026")):
        assert await outcome(status, at) == {"outcome": "updated", "stored_status": None}
    unread = await outcome("preliminary", "02/06/2026", issued="2026-06-02T08:00:00Z")
    assert unread == {"outcome": "unchanged", "stored_status": "final"}


URN = "urn:uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301"
NINE, TEN = (f"2026-06-02T{hour}:00:00Z" for hour in ("09", "10"))


@pytest.mark.parametrize(
    ("before", "now", "value"),
    [
        ({"issued": NINE}, {"issued": TEN}, 2),
        ({"issued": NINE}, {"issued": TEN, "status": "amended"}, 2),
        ({"meta": {"lastUpdated": NINE}}, {"meta": {"lastUpdated": TEN}, "status": "amended"}, 1),
        ({"issued": TEN}, {"issued": TEN, "meta": {"lastUpdated": TEN}}, 1),
        ({"issued": NINE}, {}, 1),
        ({"issued": NINE}, {"issued": TEN, "status": "preliminary"}, 1),
        ({"issued": NINE, "meta": {"source": "urn:other"}}, {"issued": TEN}, 1),
    ],
)
async def test_final_result_after_its_correction(
    client: httpx.AsyncClient, chart: Chart, before: Answer, now: Answer, value: float
):
    """A final result replaces the correction if the same source issued it later."""
    for result in (potassium(1, "corrected", **before), potassium(2, **now)):
        made = fhir.entry(chart.about(result | {"id": "potassium"}), URN)
        answer = await client.post("/imports/fhir-bundle", json=fhir.bundle(made))
        answer.raise_for_status()

    assert await chart.latest() == [value]


async def test_preliminary_and_last_final_result(chart: Chart):
    _, last, _, newest = await chart.imports(
        potassium(3, "final", "2026-05-01"),
        potassium(4, "amended", "2026-05-02"),
        potassium(5, "preliminary", "2026-05-03"),
        potassium(6, "preliminary", "2026-05-04"),
    )

    (shown,) = (await chart.read())["labs"]

    assert (shown["id"], shown["status"], shown["value"]) == (newest, "preliminary", 6)
    beside = shown["last_final"]
    assert (beside["id"], beside["status"], beside["value"]) == (last, "amended", 4)
    await chart.imports(potassium(7, "final", "2026-05-04"))
    (shown,) = (await chart.read())["labs"]
    assert (shown["value"], shown["last_final"]) == (7, None)


async def test_result_in_the_future(chart: Chart):
    now = datetime.now(UTC)
    soon, late = (now + timedelta(hours=hours) for hours in (20, 30))
    await chart.imports(
        potassium(1, at=soon.isoformat()),
        potassium(2, "corrected", late.isoformat()),
        potassium(3, at="2062-06-01T08:00:00Z"),
        of_type("Procedure", "Scan", status="completed", performedDateTime="2062"),
        of_type("Procedure", "Hip", status="preparation", performedDateTime="2062"),
        of_type("AllergyIntolerance", "Nuts", recordedDate="2062"),
    )

    shown = await chart.read()

    assert [one["value"] for one in shown["labs"]] == [1]
    assert (shown["procedures"], names(shown["planned"])) == ([], {"Hip"})
    assert names(shown["allergies"]) == {"Nuts"}
    assert [(one["type"], one["value"]) for one in shown["dated_ahead"]] == [
        ("Observation", 3),
        ("Procedure", None),
        ("Observation", 2),
    ]


async def test_planned_end_is_not_the_time_of_a_medication(chart: Chart):
    until = {"status": "active", "effectivePeriod": {"end": "2062-06-01"}}
    await chart.imports(of_type("MedicationStatement", "Warfarin", **until))

    shown = await chart.read()

    assert [(one["date"], one["ended"]) for one in shown["medications"]] == [(None, "2062-06-01")]


async def test_searches_prefer_the_latest_result(
    chart: Chart, app_of_client: FastAPI, database: TestDatabase
):
    """After the latest result is withdrawn, the earlier result counts again and is sent to retrieval again."""
    same = {"identifier": [{"value": "7"}]}
    corrected = potassium(1, "corrected", **same)
    first, other = await chart.imports(corrected, potassium(2, at="2026-07-01", **same))

    async def counted() -> bool:
        source = Source("Observation", UUID(other))
        found = (await render_sources(app_of_client.state.database, [source]))[source][source]
        assert isinstance(found, CurrentDocument)
        return found.rendered.counts

    waiting = "DELETE FROM records.feed RETURNING resource_id::text"
    assert other in {row[0] for row in await fetch(database.admin_dsn, waiting)}
    assert not await counted()
    withdrawn = corrected | {"status": "entered-in-error"}
    await chart.writes(withdrawn, "dr-roe", "person", first)
    assert other in {row[0] for row in await fetch(database.admin_dsn, waiting)}
    assert await counted()


async def test_proposals_plans_and_prohibitions(chart: Chart):
    order = {"status": "active", "intent": "order"}
    await chart.imports(
        of_type("MedicationRequest", "Aspirin", **order),
        of_type("MedicationRequest", "Ibuprofen", **order, doNotPerform=True),
        of_type("ServiceRequest", "Blood from the left arm", **order, doNotPerform=True),
        of_type("ServiceRequest", "Chest X-ray", **order),
        *(
            of_type("MedicationRequest", intent, status="active", intent=intent)
            for intent in ("proposal", "option", "plan", "filler-order")
        ),
        of_type("MedicationRequest", "Draft", status="draft", intent="order"),
        of_type("MedicationStatement", "Intended", status="intended"),
        of_type("MedicationStatement", "Stopped", status="stopped"),
        *(
            of_type(
                "MedicationRequest", f"no {intent}", **order | {"intent": intent}, doNotPerform=True
            )
            for intent in ("proposal", "plan")
        ),
    )
    resuscitation = of_type("ServiceRequest", "no resuscitation", **order, doNotPerform=True)
    await chart.writes(resuscitation, "triage-agent", "agent")

    shown = await chart.read()

    assert names(shown["medications"]) == {"Aspirin", "filler-order"}
    assert names(shown["not_to_be_done"]) == {"Ibuprofen", "Blood from the left arm"}
    to_do = {"proposal", "option", "Draft", "plan", "Intended"}
    not_to_do = {
        "Ibuprofen",
        "Blood from the left arm",
        "no proposal",
        "no plan",
        "no resuscitation",
    }
    others = [one for name in ("not_to_be_done", "proposed", "planned") for one in shown[name]]
    assert names(shown["proposed"]) == {
        "proposal",
        "option",
        "Draft",
        "no proposal",
        "no resuscitation",
    }
    assert names(shown["planned"]) == {"plan", "Intended", "no plan"}
    assert names([one for one in others if one["do_not_perform"]]) == not_to_do
    assert names([one for one in others if not one["do_not_perform"]]) == to_do


async def test_unconfirmed_and_refuted_conditions(chart: Chart):
    def found(verification: str, type_: str = "Condition") -> Answer:
        status = {"coding": [{"code": verification}]}
        return of_type(type_, f"{type_} {verification}", verificationStatus=status)

    await chart.imports(
        *map(found, ("confirmed", "provisional", "differential", "unconfirmed", "refuted")),
        found("unconfirmed", "AllergyIntolerance"),
        found("refuted", "AllergyIntolerance"),
        of_type("Procedure", "Prepared", status="preparation"),
        of_type("Procedure", "Stopped", status="stopped"),
        of_type("Procedure", "Done", status="completed"),
        of_type("CareTeam", "Team", status="proposed"),
    )

    shown = await chart.read()

    assert names(shown["problems"]) == {"Condition confirmed"}
    suspected = {f"Condition {one}" for one in ("provisional", "differential", "unconfirmed")}
    assert names(shown["proposed"]) == suspected | {"Team"}
    assert names(shown["refuted"]) == {"Condition refuted", "AllergyIntolerance refuted"}
    assert names(shown["allergies"]) == {"AllergyIntolerance unconfirmed"}
    assert (names(shown["procedures"]), names(shown["planned"])) == ({"Done"}, {"Prepared"})


async def test_absences_and_contradictions(chart: Chart):
    penicillin, nuts, *_ = await chart.imports(
        allergy("Penicillin V", category=["medication"], recordedDate="2020-01-01"),
        allergy("Nuts", category=["food"], recordedDate="2020-01-02"),
        allergy("No known allergy", "716186003", recordedDate="2026-01-03"),
        allergy("No known drug allergy", "409137002", recordedDate="2026-01-02"),
        allergy("No known latex allergy", "1003774007", recordedDate="2026-01-01"),
        allergy("Allergy status unknown", "787923006"),
        of_type("MedicationStatement", "No known medications", status="active")
        | {"medicationCodeableConcept": {"coding": [{"system": SNOMED, "code": "787481004"}]}},
        allergy(
            "No known food allergy", "429625007", clinicalStatus={"coding": [{"code": "inactive"}]}
        ),
    )

    shown = await chart.read()

    assert names(shown["allergies"]) == {"Penicillin V", "Nuts"}
    assert shown["medications"] == []
    stated = {
        (one["of"], one["category"], one["is_known"]): {*one["contradicted_by"]}
        for one in shown["absences"]
    }
    assert stated == {
        ("allergies", None, True): {penicillin, nuts},
        ("allergies", "medication", True): {penicillin},
        ("allergies", "other", True): set(),
        ("allergies", None, False): set(),
        ("medications", None, True): set(),
    }


URL = "https://ehr.example/fhir/StructureDefinition/not-present"
MODIFIED: Answer = {"modifierExtension": [{"url": URL, "valueBoolean": True}]}
NONE_KNOWN = allergy("No known allergy", "716186003", recordedDate="2026-01-03")


async def test_items_have_the_modifiers_of_their_sources(chart: Chart):
    """Modifiers may change the meaning: an allergy stays listed, and a statement of absence is not known."""
    ingredient = {"itemReference": {"display": "Warfarin"}, **MODIFIED}
    warfarin = {"resourceType": "Medication", "ingredient": [ingredient]}
    _, medication = await chart.imports(allergy("Nuts"), warfarin)
    refers = {"medicationReference": {"reference": f"Medication/{medication}"}}
    await chart.imports(
        allergy("Penicillin V", **MODIFIED),
        NONE_KNOWN | MODIFIED,
        of_type("Condition", "Gout", implicitRules="urn:rules"),
        of_type("MedicationStatement", "Aspirin", dosage=[MODIFIED]),
        {"resourceType": "MedicationStatement", **refers},
        of_type("CareTeam", "Team", participant=[MODIFIED]),
        of_type("Procedure", "Scan", status="preparation", **MODIFIED),
    )

    shown = await chart.read()

    lists = ("allergies", "problems", "medications", "care_teams", "planned")
    listed = [one for name in lists for one in shown[name]]
    assert {
        one["name"] if "name" in one else one["code"]["text"]: one["modifiers"] for one in listed
    } == {
        "Nuts": [],
        "Penicillin V": [URL],
        "Gout": ["urn:rules"],
        "Aspirin": [URL],
        "Warfarin": [URL],
        "Team": [URL],
        "Scan": [URL],
    }
    (absence,) = shown["absences"]
    assert (absence["is_known"], absence["contradicted_by"], absence["modifiers"]) == (
        False,
        [],
        [URL],
    )


async def test_results_with_modifiers_do_not_replace_others(chart: Chart):
    same = {"identifier": [{"value": "7"}]}
    part = {"component": [{"valueString": "Traces", **MODIFIED}]}
    await chart.imports(
        potassium(1, "corrected", "2026-06-04", **same, **MODIFIED),
        potassium(2, "preliminary", "2026-06-03"),
        potassium(3, "final", "2026-06-02", **part),
        potassium(4, "final", "2026-06-01", **same),
        potassium(5, "corrected", "2026-05-31", implicitRules="urn:rules"),
    )

    labs = (await chart.read())["labs"]

    assert [(one["value"], one["modifiers"]) for one in labs] == [
        (1, [URL]),
        (2, []),
        (5, ["urn:rules"]),
    ]
    assert labs[1]["last_final"]["value"] == 4


async def test_latest_administration_of_each_medication(chart: Chart):
    def given(text: str, at: str, code: str | None = None, **more: Any) -> Answer:
        concept = {"text": text} | ({"coding": [{"system": SNOMED, "code": code}]} if code else {})
        of = {"medicationCodeableConcept": concept, "effectiveDateTime": at, "status": "completed"}
        return {"resourceType": "MedicationAdministration", **of, **more}

    def of_medication(at: str, **reference: str) -> Answer:
        one = given("", at, medicationReference=reference)
        return {name: value for name, value in one.items() if name != "medicationCodeableConcept"}

    (drug,) = await chart.imports({"resourceType": "Medication", "code": {"text": "Heparin"}})
    heparin = {"reference": f"Medication/{drug}"}
    unnamed = {"contained": [{"resourceType": "Medication", "id": "none"}]}
    ids = await chart.imports(
        given("Morphine", "2026-06-03", "373529000", status="not-done"),
        given("Morphine 5 mg", "2026-06-02", "373529000"),
        given("Morphine", "2026-06-01", "373529000"),
        given("Morphine", "2026-05-31", "373529000", dosage=MODIFIED),
        given("Other", "2026-05-30T12:00:00Z", "a"),
        given("Another", "2026-05-30T11:00:00Z", "A"),
        given("Aspirin", "2026-05-30"),
        given("ASPIRIN ", "2026-05-29"),
        of_medication("2026-05-28", **heparin),
        of_medication("2026-05-27", **heparin),
        of_medication("2026-05-26", reference="#none") | unnamed,
        of_medication("2026-05-25", reference="#none") | unnamed,
        given("Warfarin", "2062-01-01"),
    )

    shown = await chart.read()

    listed = [ids.index(one["id"]) for one in shown["administrations"]]
    assert listed == [1, 3, 4, 5, 6, 8, 10, 11]
    assert shown["administrations"][5]["code"]["text"] == "Heparin"
    assert names(shown["dated_ahead"]) == {"Warfarin"}


async def test_agent_drafts_are_proposed(chart: Chart, client: httpx.AsyncClient):
    await chart.imports(potassium(4.0, at="2026-01-01"))
    gout, lab = of_type("Condition", "Gout"), potassium(9.9)
    ids = [await chart.writes(one, "triage-agent", "agent") for one in (gout, lab)]

    shown = await chart.read()

    assert (shown["problems"], await chart.latest()) == ([], [4.0])
    assert {
        (one["id"], one["type"], one["value"], one["written_by"]) for one in shown["proposed"]
    } == {(ids[0], "Condition", None, "triage-agent"), (ids[1], "Observation", 9.9, "triage-agent")}
    labelled = (await client.get(f"/fhir/Condition/{ids[0]}")).json()["meta"]["security"]
    assert [one["code"] for one in labelled] == ["AIAST"]
    for resource, id_ in zip((gout, lab), ids, strict=True):
        await chart.writes(resource, "dr-roe", "person", id_)
    shown = await chart.read()
    assert (names(shown["problems"]), await chart.latest()) == ({"Gout"}, [9.9])
    assert shown["proposed"] == []


async def test_labelled_imports_are_proposed(chart: Chart):
    label = {"system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "code": "AIAST"}
    await chart.imports(of_type("Condition", "Gout", meta={"security": [label]}))

    shown = await chart.read()

    assert (shown["problems"], names(shown["proposed"])) == ([], {"Gout"})


class TestTrustedAgents:
    @pytest.fixture
    def settings(self, settings: dict[str, Any]) -> dict[str, Any]:
        return settings | {"trusted_agents": "lab-agent:Observation,other:Condition"}

    @pytest.fixture
    async def client(
        self, settings: dict[str, Any], keyring: Keyring, audit: Any, retrieval: Any
    ) -> AsyncIterator[httpx.AsyncClient]:
        app = create_app(Settings(**settings), audit_transport=audit, retrieval_transport=retrieval)
        async with running(app, keyring.mint("test-agent")) as client:
            yield client

    async def test_types_in_the_setting(self, chart: Chart):
        await chart.writes(potassium(5.0), "lab-agent", "agent")
        await chart.writes(potassium(6.0, at="2026-06-02"), "other", "agent")
        await chart.writes(of_type("Condition", "Gout"), "lab-agent", "agent")
        await chart.writes(of_type("Condition", "Asthma"), "other", "agent")

        shown = await chart.read()

        assert (await chart.latest(), names(shown["problems"])) == ([5.0], {"Asthma"})
        assert len(shown["proposed"]) == 2

    def test_format_of_the_setting(self, settings: dict[str, Any]):
        for wrong in (
            "lab-agent",
            "lab-agent:",
            "lab-agent:observation",
            "a:Condition,",
            ":Condition",
        ):
            with pytest.raises(ValueError, match="trusted_agents"):
                Settings(**settings | {"trusted_agents": wrong})
