import json
import re
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import orjson
import pytest
from support import fhir
from support.databases import TestDatabase, execute, fetch

from chartroom.system.keys import Keyring
from chartroom.system.roles import Patients, Role, scopes_of
from records.chart import items, repository, service
from records.fhir.chart_index.entries import LISTED
from records.lenient_json import LenientJSON
from tests.records.chart_places import place_in_charts

Answer = dict[str, Any]
LOINC = "http://loinc.org"
SECTIONS, ALL = [*service.CURRENT], [*service.LISTS]
# By section: a resource, and its item in the chart.
SHOWN = json.loads(Path(__file__).with_name("chart_sections.json").read_text("utf-8"))


def coded(code: str, display: str | None = None, system: str = LOINC) -> Answer:
    shown = {} if display is None else {"display": display}
    return {"coding": [{"system": system, "code": code, **shown}]}


def category(code: str, system: str = "http://example.com/kinds") -> list[Answer]:
    return [{"coding": [{"system": system, "code": code}]}]


def status(code: str) -> Answer:
    return {"coding": [{"system": "http://example.com/statuses", "code": code}]}


def lab(code: str = "2823-3", **more: Any) -> Answer:
    return {
        "resourceType": "Observation",
        "status": "final",
        "category": category("laboratory"),
        "code": coded(code, f"Lab {code}"),
        "effectiveDateTime": "2026-01-02T10:00:00Z",
        "valueQuantity": {"value": 4.1, "unit": "mmol/L"},
    } | more


def allergy(text: str = "Penicillin", **more: Any) -> Answer:
    return {
        "resourceType": "AllergyIntolerance",
        "code": {"text": text},
        "recordedDate": "2020-05-04",
    } | more


def of_type(type_: str, **more: Any) -> Answer:
    return {"resourceType": type_} | more


SUBJECTS = {"AllergyIntolerance": "patient", "Immunization": "patient"}


def by_reference(**reference: str) -> Answer:
    return {"medicationReference": reference}


def about(patient: Answer, resource: Answer) -> Answer:
    if resource["resourceType"] in {"Medication", "Practitioner"}:
        return resource
    subject = SUBJECTS.get(resource["resourceType"], "subject")
    return resource | {subject: {"reference": f"Patient/{patient['id']}"}}


async def imported(client: httpx.AsyncClient, patient: Answer, *resources: Answer) -> list[str]:
    entries = [
        fhir.entry(about(patient, resource), f"urn:uuid:{uuid4()}") for resource in resources
    ]
    answer = await client.post("/imports/fhir-bundle", json=fhir.bundle(*entries))
    assert answer.status_code == 200, answer.text
    return [entry["id"] for entry in answer.json()["entries"]]


async def stored(database: TestDatabase, patient: Answer, *resources: Answer | str) -> list[str]:
    insert = """
    INSERT INTO records.resources (type, patient_id, body)
    SELECT body ->> 'resourceType', CASE WHEN body ->> 'resourceType' <> 'Medication' THEN $1::text::uuid END, body
    FROM (SELECT $2::text::jsonb AS body) AS given RETURNING id
    """
    ids = []
    for resource in resources:
        body = resource if isinstance(resource, str) else json.dumps(resource)
        ((id_,),) = await fetch(database.admin_dsn, insert, patient["id"], body)
        ids.append(str(id_))
    await place_in_charts(database)
    return ids


async def read(client: httpx.AsyncClient, patient: Answer, **params: Any) -> Answer:
    response = await client.get(f"/patients/{patient['id']}/chart", params=params)
    assert response.status_code == 200, response.text
    return response.json()


def without(name: str, resource: Answer) -> Answer:
    return {each: value for each, value in resource.items() if each != name}


def texts(items: list[Answer]) -> list[str]:
    return [item["code"]["text"] for item in items]


CATEGORIES: list[tuple[Any, str | None]] = [
    (category("vital-signs", "http://hl7.org/fhir/observation-category"), "vital_signs"),
    (category("Vital Signs"), "vital_signs"),
    ([{"text": "Vitals"}], "vital_signs"),
    ({"text": "vital-signs"}, "vital_signs"),
    (category("exam") + category("vital-signs"), "vital_signs"),
    (category("LAB", "http://terminology.hl7.org/CodeSystem/v2-0074"), "labs"),
    ([{"coding": [{"code": "x", "display": "Laboratory"}]}], "labs"),
    (category("HM", "http://terminology.hl7.org/CodeSystem/v2-0074"), "labs"),
    (category("PAR", "http://terminology.hl7.org/CodeSystem/v2-0074"), "labs"),
    (category("RAD", "http://terminology.hl7.org/CodeSystem/v2-0074"), None),
    (category("HM"), None),
    (category("social-history"), None),
    ([], None),
]
ACTIVE: list[Answer] = [
    {},
    {"clinicalStatus": status("active")},
    {"clinicalStatus": status("recurrence")},
    {"clinicalStatus": status("something-else")},
    {"verificationStatus": status("confirmed")},
]
NOT_ACTIVE: list[Answer] = [
    {"clinicalStatus": status("resolved")},
    {"clinicalStatus": status("Inactive")},
    {"clinicalStatus": status("remission")},
    {"clinicalStatus": {"text": "Resolved"}},
    {"clinicalStatus": "resolved"},
    {"verificationStatus": status("entered-in-error")},
    {"verificationStatus": status("refuted")},
]
# By resource type: the chart's section, the statuses that it excludes, and the statuses that it includes.
OF_STATUS: dict[str, tuple[str, list[str], list[str | None]]] = {
    "MedicationRequest": (
        "medications",
        ["cancelled", "completed", "draft", "entered-in-error", "stopped"],
        [None, "active", "on-hold", "unknown", "anything"],
    ),
    "MedicationStatement": (
        "medications",
        ["completed", "entered-in-error", "intended", "not-taken", "stopped"],
        [None, "active", "on-hold", "unknown"],
    ),
    "Procedure": (
        "procedures",
        ["entered-in-error", "not-done", "preparation", "stopped"],
        [None, "completed", "in-progress", "on-hold", "unknown"],
    ),
    "Immunization": ("immunizations", ["entered-in-error", "not-done"], [None, "completed"]),
    "CareTeam": ("care_teams", ["entered-in-error", "inactive", "proposed"], [None, "active"]),
    "MedicationAdministration": (
        "administrations",
        ["entered-in-error", "not-done"],
        [None, "completed", "in-progress", "on-hold", "stopped", "unknown"],
    ),
    "Flag": ("flags", ["entered-in-error", "inactive"], [None, "active", "unknown"]),
}
# Scopes of a caller, the chart sections that the scopes make complete, and the number of listed medication types.
SCOPES: list[tuple[str, set[str], int]] = [
    ("system/*.cruds", {*SECTIONS}, 2),
    ("", set(), 0),
    ("system/AllergyIntolerance.s", {"allergies"}, 0),
    ("system/AllergyIntolerance.r", set(), 0),
    ("system/Observation.rs", {"vital_signs", "labs"}, 0),
    ("system/MedicationStatement.s", set(), 1),
    ("system/MedicationStatement.s system/MedicationRequest.s", {"medications"}, 2),
    ("user/*.s", set(), 0),
]


def measured(**given: Any) -> Answer:
    item = items.measurement(UUID(int=1), LenientJSON.parse(json.dumps(given)))
    return json.loads(orjson.dumps(item.model_dump()))


class TestMeasurement:
    @pytest.mark.parametrize(
        ("given", "shown"),
        [
            ({"valueQuantity": {"value": 5, "comparator": "<", "code": "mg"}}, ("Quantity", 5)),
            (
                {"valueQuantity": {"value": "5,3", "comparator": "<", "unit": "mg"}},
                ("string", "5,3"),
            ),
            ({"valueInteger": "+3"}, ("string", "+3")),
            ({"valueBoolean": "true"}, ("string", "true")),
            ({"valueString": "Cloudy"}, ("string", "Cloudy")),
            (
                {"valueCodeableConcept": coded("260385009", "Negative")},
                ("CodeableConcept", "Negative"),
            ),
            ({"valueCodeableConcept": coded("260385009")}, ("CodeableConcept", "260385009")),
            ({"valueBoolean": False}, ("boolean", False)),
            ({"valueInteger": 3}, ("integer", 3)),
            ({"valueDateTime": "2026-01-01"}, ("dateTime", "2026-01-01")),
            ({"valueTime": "10:00:00"}, ("time", "10:00:00")),
            ({"valueRange": {"low": {"value": 1}}}, ("Range", {"low": {"value": 1}})),
        ],
    )
    def test_value_types(self, given: Answer, shown: Any):
        one = measured(**given)

        assert (one["value_type"], one["value"]) == shown
        if "valueQuantity" in given:
            assert (one["comparator"], one["unit"]) == ("<", "mg")

    def test_of_blood_pressure_has_components(self):
        parts = [
            {"code": {"text": "Systolic"}, "valueQuantity": {"value": 120, "unit": "mmHg"}},
            {"code": {"text": "Diastolic"}, "dataAbsentReason": status("not-performed")},
        ]

        one = measured(code={"text": "BP"}, component=parts)

        assert (one["code"]["text"], one["value"], one["status"]) == ("BP", None, None)
        assert [
            (part["code"]["text"], part["value"], part["unit"], part["absent_reason"])
            for part in one["components"]
        ] == [("Systolic", 120, "mmHg", None), ("Diastolic", None, None, "not-performed")]


class TestChart:
    async def test_sections_and_resource_ids(self, client: httpx.AsyncClient, patient: Answer):
        resources = [case["resource"] for case in SHOWN.values()]
        others = {"patient": patient, "truncated": [], "withheld": []}
        assert await read(client, patient) == {name: [] for name in ALL} | others
        ids = await imported(client, patient, *resources)

        chart = await read(client, patient)

        assert chart.items() >= others.items()
        assert {name: chart[name] for name in SECTIONS} == {
            name: [case["item"] | {"id": id_, "modifiers": []}]
            for (name, case), id_ in zip(SHOWN.items(), ids, strict=True)
        }

    async def test_keeps_all_digits(
        self, client: httpx.AsyncClient, patient: Answer, encounter: Answer, database: TestDatabase
    ):
        """Numbers inside objects, such as ratios, keep all their digits, too."""
        numbers = ("8.100", "123456789012345678901234567890", "0.10000000000000000001", "-3.50")
        ratio = '{"numerator": {"value": 1.10}, "denominator": {"value": 160}}'
        values = [
            f'"valueQuantity": {{"value": {one}}}, "referenceRange": {{"low": {{"value": {one}}}}}'
            for one in numbers
        ]
        for index, value in enumerate((*values, f'"valueRatio": {ratio}')):
            named = f'"category": "lab", "code": {{"text": "No. {index}"}}'
            await stored(database, patient, f'{{"resourceType": "Observation", {named}, {value}}}')

        chart = await client.get(f"/patients/{patient['id']}/chart")
        context = await client.post(f"/encounters/{encounter['id']}/context", json={})

        for answer in (chart, context):
            assert {*re.findall(r'"value":([-0-9.]+)', answer.text)} == {*numbers, "1.10", "160"}
            assert {*re.findall(r'"low":([-0-9.]+)', answer.text)} == {*numbers}
            assert answer.text.count('"value_type":"Ratio"') == 1

    async def test_categories_of_any_system(self, client: httpx.AsyncClient, patient: Answer):
        """If an observation lacks a category, it is a vital sign by its code, or a result by elements of labs."""
        made = (
            lab("29463-7"),
            lab("8331-1", referenceRange=[{"text": "below 38"}]),
            lab("2-2", specimen={"display": "Blood"}),
            lab("1234-5"),
            lab("2823-3", interpretation=[coded("HH")]),
        )
        unknown = {"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason"}
        without_category = [without("category", one) for one in made]
        without_category += [
            lab("8-8", category=[{"extension": [unknown | {"valueCode": "unknown"}]}], specimen={})
        ]
        measured = [lab(str(number), category=one) for number, (one, _) in enumerate(CATEGORIES)]
        of_elements = ["vital_signs", "vital_signs", "labs", None, "labs", "labs"]
        expected = [*(name for _, name in CATEGORIES), *of_elements]
        ids = await imported(client, patient, *measured, *without_category)

        chart = await read(client, patient)

        shown = {
            one["id"]: name for name in ("vital_signs", "labs", "problems") for one in chart[name]
        }
        assert [shown.get(id_) for id_ in ids] == expected

    async def test_latest_of_each_code(self, client: httpx.AsyncClient, patient: Answer):
        unit = {"unit": "mmol/L"}
        ids = await imported(
            client,
            patient,
            lab("1-1", effectiveDateTime="2026-01-01T23:30:00-05:00"),
            lab("1-1", effectiveDateTime="2026-01-02T03:00:00Z"),
            lab("1-1", effectiveDateTime="2026-01"),
            lab("2-2", effectiveDateTime="2026-03-01"),
            lab("2-2", effectiveDateTime="2024"),
            without("effectiveDateTime", lab("3-3", effectivePeriod={"start": "2025-01-01"})),
            lab("4-4", effectiveDateTime="yesterday"),
            lab("1-1", effectiveDateTime="2027-01-01", status="entered-in-error"),
            lab("1-1", effectiveDateTime="2027-01-01", status="cancelled"),
            without("valueQuantity", lab("1-1", effectiveDateTime="2027-01-01")),
            lab("1-1", effectiveDateTime="2026-01-03", valueQuantity=unit),
            lab("5-5", effectiveDateTime="0001-01-01T00:00:00+01:00"),
            lab("6-6", effectiveDateTime="9999-12-31T23:59:59-05:00"),
            without(
                "valueQuantity",
                lab("2-2", effectiveDateTime="2026-03-02", component=[{"valueQuantity": unit}]),
            ),
        )

        chart = await read(client, patient)

        assert [ids.index(one["id"]) for one in chart["dated_ahead"]] == [12]
        shown = [(ids.index(one["id"]), one["date"]) for one in chart["labs"]]
        assert shown[:3] == [(3, "2026-03-01"), (0, "2026-01-01T23:30:00-05:00"), (5, "2025-01-01")]
        assert {*shown[3:]} == {(11, "0001-01-01T00:00:00+01:00"), (6, "yesterday")}

    async def test_results_that_do_not_replace_each_other(
        self, client: httpx.AsyncClient, patient: Answer
    ):
        """Results of other parts of the body and of the same time, and interpretations without a value."""
        left, right = ({"text": f"{side} eye"} for side in ("Left", "Right"))
        normal = without("valueQuantity", lab("3-3", interpretation=[coded("N")]))
        organism = without("valueQuantity", lab("4-4", issued="2026-01-03T10:00:00Z"))
        other = {"identifier": [{"value": "2"}], "status": "corrected"}
        apart = (
            *(lab("1-1", bodySite=one) for one in (left, right)),
            *(lab("2-2", focus=[{"display": one["text"]}]) for one in (left, right)),
            lab("3-3"),
            normal | {"effectiveDateTime": "2026-01-03"},
            *(organism | {"valueString": one} for one in ("Escherichia coli", "Proteus mirabilis")),
            lab("5-5", identifier=[{"value": "1"}]),
            lab("5-5", **other),
        )
        replaced = (
            lab("1-1", bodySite=left, effectiveDateTime="2025-01-01"),
            lab("1-1", identifier=[{"value": "moved"}], effectiveDateTime="2024-01-01"),
            lab("4-4", status="preliminary"),
            lab("5-5", identifier=[{"value": "3"}], status="preliminary"),
        )
        moved = lab("1-1", identifier=[{"value": "moved"}], bodySite=left, status="corrected")
        of_arms = [
            lab("8867-4", bodySite=left),
            lab("8867-4", bodySite=right, effectiveDateTime="2026-02-01"),
        ]
        pulses = [one | {"category": category("vital-signs")} for one in of_arms]
        ids = await imported(client, patient, *apart, *replaced, *pulses)
        await imported(client, patient, moved | {"effectiveDateTime": "2024-01-01"})

        chart = await read(client, patient)

        assert {one["id"] for one in chart["labs"]} == {*ids[: len(apart)]}
        assert [one["id"] for one in chart["vital_signs"]] == ids[-1:]

    async def test_equal_codes(self, client: httpx.AsyncClient, patient: Answer):
        local = {"system": "http://example.com/labs", "code": "K"}
        loinc = {"system": LOINC, "code": "2823-3"}
        ids = await imported(
            client,
            patient,
            lab(effectiveDateTime="2026-01-01") | {"code": {"coding": [loinc]}},
            lab(effectiveDateTime="2026-01-02") | {"code": {"coding": [local, loinc]}},
            lab(effectiveDateTime="2026-01-03") | {"code": {"coding": [local]}},
            lab(effectiveDateTime="2026-01-04") | {"code": {"coding": [local], "text": "K"}},
            lab(effectiveDateTime="2026-01-05") | {"code": {"text": "Potassium "}},
            lab(effectiveDateTime="2026-01-06") | {"code": {"text": "potassium"}},
        )

        labs = (await read(client, patient))["labs"]

        assert [ids.index(one["id"]) for one in labs] == [5, 3, 1]

    async def test_interpretations_of_several_codes_and_ranges_of_ages(
        self, client: httpx.AsyncClient, patient: Answer
    ):
        hl7 = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
        codes = [{"system": "urn:lab", "code": "PANIC"}, {"system": hl7, "code": "HH"}]
        of_women = {"high": {"value": 5}, "appliesTo": [{"text": "female"}]}
        of_infants = of_women | {"age": {"high": {"value": 1, "unit": "a"}}}
        judged = {"interpretation": [{"coding": codes}, {"coding": codes[:1]}, {"text": "odd"}]}
        await imported(client, patient, lab(**judged, referenceRange=[of_women, of_infants]))

        (shown,) = (await read(client, patient))["labs"]

        assert shown["interpretations"] == ["HH", "PANIC", "odd"]
        applied = [one["applies_to"] for one in shown["reference_ranges"]]
        assert applied == [["female"], ["female", "age at most 1 years (1 a)"]]

    async def test_active_resources(self, client: httpx.AsyncClient, patient: Answer):
        resources = [
            of_type(type_, code={"text": f"No. {number}"}) | given
            for type_ in ("Condition", "AllergyIntolerance")
            for number, given in enumerate([*ACTIVE, *NOT_ACTIVE])
        ]
        await imported(client, patient, *resources)

        chart = await read(client, patient)

        expected = {f"No. {number}" for number in range(len(ACTIVE))}
        assert {*texts(chart["problems"])} == {*texts(chart["allergies"])} == expected

    async def test_excluded_statuses(
        self, client: httpx.AsyncClient, patient: Answer, database: TestDatabase
    ):
        """The chart excludes orders that forbid a medication (`doNotPerform`), too."""
        resources = [
            of_type(type_) if one is None else of_type(type_, status=one)
            for type_, (_, left_out, shown) in OF_STATUS.items()
            for one in [*left_out, *shown]
        ]
        not_to_give = of_type("MedicationRequest", status="active", doNotPerform=True)
        await stored(database, patient, not_to_give, *resources)

        chart = await read(client, patient)

        for type_, (name, _, shown) in OF_STATUS.items():
            listed = [one for one in chart[name] if one.get("type", type_) == type_]
            assert (len(listed), {one["status"] for one in listed}) == (len(shown), {*shown}), type_

    async def test_medication_names(
        self, client: httpx.AsyncClient, patient: Answer, database: TestDatabase
    ):
        drug = of_type("Medication", code=coded("1", "Stored"))
        (drug_id,) = await stored(database, patient, drug)
        ingredients = [
            {"itemCodeableConcept": coded("2", "Heparin")},
            {"itemReference": {"display": "Glucose 5%"}},
        ]
        (infusion_id,) = await stored(
            database, patient, of_type("Medication", ingredient=ingredients)
        )
        unnamed = [*ingredients, {"itemReference": {"reference": "#s"}}]
        (unnamed_id,) = await stored(database, patient, of_type("Medication", ingredient=unnamed))
        contained = of_type("Medication", id="in", code={"text": "Contained"})
        inside = {"contained": [contained], "effectivePeriod": {"start": "2026-04"}}
        concept = {"medicationCodeableConcept": {"text": "Concept"}}
        request = of_type("MedicationRequest", status="active")
        statement = of_type("MedicationStatement", status="active")
        await stored(
            database,
            patient,
            request
            | by_reference(reference=f"Medication/{drug_id}")
            | {"authoredOn": "2026-05-01"},
            statement | by_reference(reference="#in") | inside,
            statement | by_reference(display="Displayed") | {"dateAsserted": "2026-03-01"},
            statement | concept | {"effectiveDateTime": "2026-02-01"},
            request | {"authoredOn": "2026-01-01"},
            request
            | by_reference(reference=f"Medication/{infusion_id}")
            | {"authoredOn": "2025-12-01"},
            statement
            | by_reference(reference="#in")
            | {"contained": [of_type("Medication", id="in", ingredient=ingredients[:1])]},
            request
            | by_reference(reference=f"Medication/{unnamed_id}", display="Insulin drip")
            | {"authoredOn": "2025-11-01"},
        )

        listed = (await read(client, patient))["medications"]

        assert [(one["date"], one["code"] and one["code"]["text"]) for one in listed] == [
            ("2026-05-01", "Stored"),
            ("2026-04", "Contained"),
            ("2026-03-01", "Displayed"),
            ("2026-02-01", "Concept"),
            ("2026-01-01", None),
            ("2025-12-01", "Heparin + Glucose 5%"),
            ("2025-11-01", "Insulin drip"),
            (None, "Heparin"),
        ]

    async def test_invalid_resources(
        self, client: httpx.AsyncClient, patient: Answer, database: TestDatabase
    ):
        names = (
            "code", "clinicalStatus", "verificationStatus", "reaction", "participant", "component",
            "interpretation", "referenceRange", "valueQuantity", "dosage", "medicationReference",
            "recordedDate", "effectiveDateTime", "performedPeriod", "contained", "status",
        )  # fmt: skip
        insert = """
        INSERT INTO records.resources (type, patient_id, body)
        SELECT type, $2::text::uuid, jsonb_build_object('category', '{"text": "lab"}'::jsonb)
            || (SELECT jsonb_object_agg(name, $3::text::jsonb) FROM unnest($4::text[]) AS name)
        FROM unnest($1::text[]) AS type
        """
        types = ["Observation", *(type_ for type_ in LISTED)]
        for value in ("null", "1", "true", '"text"', "[]", "{}", "[null, 1, {}]", '{"coding": 1}'):
            await fetch(database.admin_dsn, insert, types, patient["id"], value, names)
        await place_in_charts(database)

        chart = await read(client, patient)

        assert [name for name in SECTIONS if not chart[name]] == ["vital_signs"]
        assert chart["truncated"] == []

    async def test_limit_and_truncated(
        self, client: httpx.AsyncClient, patient: Answer, encounter: Answer, database: TestDatabase
    ):
        await stored(
            database,
            patient,
            *(allergy(f"No. {day}", recordedDate=f"2026-01-{day:02}") for day in range(1, 6)),
            *(lab(f"{day}-1", effectiveDateTime=f"2026-01-{day:02}") for day in range(1, 6)),
            *(
                of_type(type_, authoredOn=f"2026-01-{day:02}", dateAsserted=f"2026-01-{day:02}")
                for type_ in ("MedicationRequest", "MedicationStatement")
                for day in (1, 2)
            ),
            of_type("Procedure", code={"text": "Only one"}),
        )

        chart = await read(client, patient, limit=3)
        context = await client.post(f"/encounters/{encounter['id']}/context", json={"limit": 3})

        for name in (*ALL, "truncated"):
            assert context.json()[name] == chart[name]
        assert texts(chart["allergies"]) == ["No. 5", "No. 4", "No. 3"]
        assert texts(chart["labs"]) == ["Lab 5-1", "Lab 4-1", "Lab 3-1"]
        dates = ["2026-01-02", "2026-01-02", "2026-01-01"]
        assert [one["date"] for one in chart["medications"]] == dates
        assert texts(chart["procedures"]) == ["Only one"]
        assert chart["truncated"] == ["allergies", "medications", "labs"]
        assert (await read(client, patient, limit=5))["truncated"] == []

    async def test_size_limit(
        self, client: httpx.AsyncClient, patient: Answer, monkeypatch: pytest.MonkeyPatch
    ):
        other = (await client.post("/patients", json={"full_name": "Somebody Else"})).json()
        await imported(client, other, lab("1-1"))
        await imported(client, patient, allergy("Old", recordedDate="2019"), allergy(), lab())
        monkeypatch.setattr(service, "LIST_BYTES", 10)

        chart = await read(client, patient)

        assert (texts(chart["allergies"]), chart["truncated"]) == (["Penicillin"], ["allergies"])
        assert len(chart["labs"]) == 1

    async def test_changed_resources(self, client: httpx.AsyncClient, patient: Answer):
        source = {"source": "urn:example:allergies"}
        shown = []
        for change in (
            {},
            {"code": {"text": "Nuts"}},
            {"clinicalStatus": status("resolved")},
            {"code": {"text": "Nuts again"}},
        ):
            await imported(client, patient, allergy(id="1", meta=source, **change))
            shown.append(texts((await read(client, patient))["allergies"]))

        assert shown == [["Penicillin"], ["Nuts"], [], ["Nuts again"]]

    async def test_limit_of_codes(
        self, client: httpx.AsyncClient, patient: Answer, database: TestDatabase
    ):
        insert = f"""
        INSERT INTO records.resources (type, patient_id, body)
        SELECT 'Observation', '{patient["id"]}', jsonb_build_object(
            'category', 'lab', 'code', jsonb_build_object('text', 'Code ' || n), 'valueInteger', n
        ) FROM generate_series(1, {repository.MAX_CODES + 50}) AS n
        """
        await execute(database.admin_dsn, insert)
        await place_in_charts(database)

        chart = await read(client, patient, limit=100)

        assert (len(chart["labs"]), chart["truncated"]) == (100, ["labs"])

    async def test_withheld_sections(
        self,
        *,
        client: httpx.AsyncClient,
        patient: Answer,
        database: TestDatabase,
        encounter: Answer,
        scoped: Any,
        recorded: Any,
    ):
        kinds = (
            "Condition",
            "MedicationRequest",
            "MedicationStatement",
            "Procedure",
            "CareTeam",
            "Flag",
            "MedicationAdministration",
        )
        await stored(
            database,
            patient,
            *(of_type(type_) for type_ in (*kinds, "Immunization")),
            allergy(),
            lab(),
            lab("8867-4", category=category("vital-signs")),
        )
        for scopes, shown, medications in SCOPES:
            headers = scoped(f"{scopes} system/Patient.r system/Encounter.r")
            context = await client.post(
                f"/encounters/{encounter['id']}/context", json={}, headers=headers
            )
            chart = await client.get(f"/patients/{patient['id']}/chart", headers=headers)

            event = (await recorded())[-1]
            withheld = [name for name in SECTIONS if name not in shown]
            for answer in (chart.json(), context.json()):
                some = {"medications"} if medications else set()
                assert {name for name in SECTIONS if answer[name]} == shown | some, scopes
                assert len(answer["medications"]) == medications, scopes
                listed = [name for name in answer["withheld"] if name in SECTIONS]
                assert listed == withheld, scopes
            assert event["event_type"] == "patient.chart-read"
            assert event["patient_ids"] == [patient["id"]]
            assert event["payload"]["data"].get("withheld", []) == chart.json()["withheld"]


async def test_a_context_shows_an_allergy_to_a_triage_agent(
    client: httpx.AsyncClient, patient: Answer, encounter: Answer, keyring: Keyring
):
    (id_,) = await imported(client, patient, allergy())
    for patients in (Patients(), Patients(patient=patient["id"])):
        scope = scopes_of(Role.TRIAGE, "triage-agent", patients)
        token = keyring.mint("triage-agent", scope=scope, patient=patients.patient)
        headers = {"Authorization": f"Bearer {token}"}

        path = f"/encounters/{encounter['id']}/context"
        context = await client.post(path, json={}, headers=headers)

        (shown,) = context.json()["allergies"]
        assert (shown["id"], shown["code"]["text"]) == (id_, "Penicillin")
        assert "allergies" not in context.json()["withheld"]
