"""A resource of a shared type, such as Group, is readable if the caller may see all patients that it refers to."""

import json
from collections.abc import Callable, Iterator
from typing import Any, get_args

import pytest
from fhir.resources.R4B import get_fhir_model_class
from support import fhir
from support.fhir import entry, urn

from records.fhir.r4.resource_types import RESOURCE_TYPES, SHARED
from tests.records.fhir_bundles import Recorded, failure, find, ids_of, imported, resources
from tests.records.wards import Ward

Resource = dict[str, Any]
NOT_FOUND = 404, "resource-not-found"
ORGANIZATION = {"resourceType": "Organization", "name": "North"}
# Resource types that never refer to a patient.
GENERAL = {"ObservationDefinition", "PlanDefinition", "ResearchStudy", "ValueSet"}


def group(*entities: Resource, **more: Any) -> Resource:
    members = {"member": [{"entity": one} for one in entities]} if entities else {}
    return {"resourceType": "Group", "type": "person", "actual": bool(entities)} | members | more


def schedule(*actors: Resource) -> Resource:
    return {"resourceType": "Schedule", "actor": [*actors]}


def to(reference: str, **more: str) -> Resource:
    return {"reference": reference} | more


def slot(reference: str) -> Resource:
    times = {"start": "2026-12-01T08:00:00Z", "end": "2026-12-01T08:15:00Z"}
    return {"resourceType": "Slot", "schedule": to(reference), "status": "busy"} | times


async def stored(ward: Ward, resource: Resource) -> str:
    path = f"/fhir/{resource['resourceType']}"
    answer = await ward.client.post(path, json=resource, headers=ward.everyone)
    assert answer.status_code == 201, answer.text
    id_: str = answer.json()["id"]
    return f"{resource['resourceType']}/{id_}"


async def of_patient(ward: Ward, type_: str, patient: str, **more: Any) -> str:
    field = {"Observation": "subject", "Media": "subject", "DocumentReference": "subject"}.get(
        type_
    )
    return await stored(
        ward, {"resourceType": type_, field or "patient": to(f"Patient/{patient}")} | more
    )


async def with_both(ward: Ward) -> Resource:
    people = [to(f"Patient/{one['patient']}") for one in (ward.anna, ward.bert)]
    return group(*people, name="HIV positive")


async def by_extension(ward: Ward) -> Resource:
    extension = {"url": "urn:a", "valueReference": to(f"Encounter/{ward.bert['encounter']}")}
    return ORGANIZATION | {"extension": [extension]}


async def contained(ward: Ward) -> Resource:
    inner = {"resourceType": "Patient", "id": "p", "name": [{"text": "Bert Berg"}]}
    return group(to("#p"), contained=[inner])


async def by_slot(ward: Ward) -> Resource:
    return slot(await stored(ward, schedule(to(f"Patient/{ward.bert['patient']}"))))


async def by_group(ward: Ward) -> Resource:
    return group(to(await stored(ward, await with_both(ward))))


async def by_device(ward: Ward) -> Resource:
    return schedule(to(await of_patient(ward, "Device", ward.bert["patient"])))


async def by_list(ward: Ward) -> Resource:
    people = [{"item": to(f"Patient/{one['patient']}")} for one in (ward.anna, ward.bert)]
    items = {"resourceType": "List", "status": "current", "mode": "working", "entry": people}
    return ORGANIZATION | {
        "extension": [{"url": "urn:a", "valueReference": to(await stored(ward, items))}]
    }


def constant(resource: Resource) -> Callable[[Ward], Any]:
    async def made(_: Ward) -> Resource:
        return resource

    return made


NAMES_BERT = (with_both, by_extension, by_slot, by_group, by_device, by_list)
NAMES_A_STRANGER = (
    contained,
    constant(group(to("https://ehr.example/fhir/Patient/4711", display="Bert Berg"))),
    constant(group({"identifier": {"value": "4711"}, "display": "Bert Berg"})),
    constant(schedule({"display": "Bert Berg"})),
    constant(schedule({"type": "Patient", "display": "Bert Berg"})),
    constant(slot("Schedule/4711")),
)


class TestReads:
    @pytest.mark.parametrize("make", [*NAMES_BERT, *NAMES_A_STRANGER])
    async def test_hides_patients_out_of_reach(
        self, ward: Ward, make: Callable[[Ward], Any], recorded: Recorded
    ):
        path = f"/fhir/{await stored(ward, await make(ward))}"
        names_bert = make in NAMES_BERT

        for rest in ("", "/_history", "/_history/1"):
            assert failure(await ward.client.get(path + rest)) == NOT_FOUND
            shown = await ward.client.get(path + rest, headers=ward.everyone)
            assert shown.status_code == 200
            named = (await recorded())[-1]["patient_ids"]
            assert (ward.bert["patient"] in named) is names_bert
        ward.become("anna", "patient/*.cruds", "person", patient=ward.anna["patient"])
        assert failure(await ward.client.get(path)) == NOT_FOUND

    async def test_shows_resources_of_visible_patients(self, ward: Ward, recorded: Recorded):
        anna = ward.anna["patient"]
        own = await stored(ward, schedule(to(f"Patient/{anna}"), to("Practitioner/f005")))
        scanner = await stored(ward, {"resourceType": "Device", "status": "active"})
        for resource, named in (
            (schedule(to(f"Patient/{anna}")), [anna]),
            (slot(own), [anna]),
            (schedule(to(scanner), {"type": "Practitioner", "display": "Dr Falk"}), []),
            (group(), []),
            (ORGANIZATION, []),
        ):
            path = f"/fhir/{await stored(ward, resource)}"
            for rest in ("", "/_history", "/_history/1"):
                answer = await ward.client.get(path + rest)
                assert answer.status_code == 200, answer.text
                assert (await recorded())[-1]["patient_ids"] == named

    async def test_version_depends_on_its_own_references(self, ward: Ward):
        name = await stored(ward, await with_both(ward))
        changed = group(to(f"Patient/{ward.anna['patient']}"), id=name.partition("/")[2])
        await ward.client.put(f"/fhir/{name}", json=changed, headers=ward.everyone)

        now = await ward.client.get(f"/fhir/{name}")
        before = await ward.client.get(f"/fhir/{name}/_history/1")

        assert (now.status_code, failure(before)) == (200, NOT_FOUND)

    async def test_more_than_1000_patients_require_system_level(self, ward: Ward, rows_of: Any):
        rows = await rows_of("""
            WITH made AS (
                INSERT INTO records.patients (full_name) SELECT 'X' FROM generate_series(1, 1001) RETURNING id
            ), added AS (
                INSERT INTO records.access_members (panel, ref) SELECT number, made.id::text FROM records.panels, made
            )
            SELECT id FROM made
        """)
        people = [to(f"Patient/{row['id']}") for row in rows]
        most, too_many = [await stored(ward, group(*some)) for some in (people[1:], people)]

        assert (await ward.client.get(f"/fhir/{most}")).status_code == 200
        assert failure(await ward.client.get(f"/fhir/{too_many}")) == NOT_FOUND
        read = await ward.client.get(f"/fhir/{too_many}", headers=ward.everyone)
        assert read.status_code == 200

    async def test_imported_resource(self, ward: Ward):
        people = entry(fhir.patient("1"), urn(1)), entry(fhir.patient("2"), urn(2))
        cohort = entry(group(to(urn(1)), to(urn(2))), urn(3))
        ward.client.headers, nurse = ward.everyone, dict(ward.client.headers)
        *_, id_ = await imported(ward.client, *people, cohort)

        answer = await ward.client.get(f"/fhir/Group/{id_}", headers=nurse)

        assert failure(answer) == NOT_FOUND


class TestIncludes:
    async def test_included_resources_are_visible(self, ward: Ward, recorded: Recorded):
        anna = ward.anna["patient"]
        own = await stored(ward, group(to(f"Patient/{anna}")))
        both = await stored(ward, await with_both(ward))
        for focus in (own, both):
            more = {"subject": to(f"Patient/{anna}"), "status": "final", "focus": [to(focus)]}
            more |= {"performer": [to(focus)]}
            observation = {"resourceType": "Observation", "code": {"text": "x"}} | more
            await stored(ward, observation)

        for query in (
            f"Observation?patient={anna}&_include=Observation:focus",
            f"Patient/{anna}/$everything",
        ):
            shown = await find(ward.client, query)
            groups = [one["id"] for one in resources(shown, "include")]
            assert groups == [own.partition("/")[2]], query
            assert (await recorded())[-1]["patient_ids"] == [anna]
            everything = await find(ward.client, query, **ward.everyone)
            assert {f"Group/{one['id']}" for one in resources(everything, "include")} == {own, both}
            assert ward.bert["patient"] in (await recorded())[-1]["patient_ids"]

    async def test_matches_and_counts_are_visible(self, ward: Ward):
        shown = await stored(ward, ORGANIZATION)
        await stored(ward, await by_extension(ward))

        for query in ("Organization?name=North", f"Organization?_id={shown.partition('/')[2]}"):
            found = await find(ward.client, query)
            counted = await find(ward.client, f"{query}&_summary=count")
            assert (ids_of(found), counted["total"]) == ([shown.partition("/")[2]], 1)
        everything = await find(ward.client, "Organization?name=North", **ward.everyone)
        assert len(ids_of(everything)) == 2


def references_in(model: str, *path: str) -> Iterator[tuple[tuple[str, ...], set[str]]]:
    for name, field in get_fhir_model_class(model).model_fields.items():
        if targets := (field.json_schema_extra or {}).get("enum_reference_types"):
            yield (*path, name), set(targets)
        for part in parts_of(field.annotation):
            inner = getattr(part, "__name__", "").removesuffix("Type")
            if inner.startswith(model) and inner not in {model, f"{model}Type"}:
                yield from references_in(inner, *path, name)


def parts_of(annotation: Any) -> Iterator[Any]:
    yield annotation
    for part in get_args(annotation):
        yield from parts_of(part)


async def test_each_reference_to_patients_is_known(ward: Ward, rows_of: Any):
    """HL7's definitions of the resource types list all elements that can refer to a patient."""
    bert = ward.bert["patient"]
    known = {
        "Resource": f"Patient/{bert}",
        "Patient": f"Patient/{bert}",
        "Encounter": f"Encounter/{ward.bert['encounter']}",
        "Group": await stored(ward, await with_both(ward)),
        "Schedule": await stored(ward, schedule(to(f"Patient/{bert}"))),
        "Device": await of_patient(ward, "Device", bert),
        "RelatedPerson": await of_patient(ward, "RelatedPerson", bert),
        "DetectedIssue": await of_patient(ward, "DetectedIssue", bert, status="final"),
        "Media": await of_patient(
            ward, "Media", bert, status="completed", content={"url": "urn:a"}
        ),
        "DocumentReference": await of_patient(
            ward,
            "DocumentReference",
            bert,
            status="current",
            content=[{"attachment": {"url": "urn:a"}}],
        ),
    }
    tried = set()
    for type_ in sorted(SHARED):
        for path, targets in references_in(type_):
            assert targets <= {*known, *SHARED, *GENERAL}, (type_, path)
            for target in targets & {*known}:
                body: Any = to(known[target])
                for name in reversed(path):
                    body = {name: [body]}
                named = "SELECT records.patients_named($1::jsonb) AS named"
                (row,) = await rows_of(named, json.dumps({"resourceType": type_} | body))
                assert bert in {*map(str, row["named"])}, (type_, path, target)
                tried.add(type_)
    assert tried == {"Group", "MedicationKnowledge", "Questionnaire", "Schedule", "Slot"}
    assert RESOURCE_TYPES >= SHARED


NUMBER = "urn:example:org|7"
NUMBERED = ORGANIZATION | {"identifier": [{"system": "urn:example:org", "value": "7"}]}
IF_NONE = {"If-None-Exist": f"identifier={NUMBER}"}


async def organizations(ward: Ward) -> int:
    found = await find(ward.client, "Organization?_summary=count", **ward.everyone)
    return found["total"]


class TestWrites:
    @pytest.mark.parametrize("level", ["user", "patient"])
    async def test_require_system_level(self, ward: Ward, level: str):
        id_ = (await stored(ward, ORGANIZATION)).partition("/")[2]
        ward.become("evil", f"{level}/*.cruds", "person", patient=ward.anna["patient"])

        for type_ in sorted(SHARED):
            body = {"resourceType": type_, "id": id_}
            for method, path, scope in (("POST", type_, "c"), ("PUT", f"{type_}/{id_}", "u")):
                answer = await ward.client.request(method, f"/fhir/{path}", json=body)
                assert failure(answer) == (403, "scope-missing"), path
                assert f'scope="system/{type_}.{scope}"' in answer.headers["www-authenticate"]
        ward.become("ehr", "system/Organization.cu")
        changed = ORGANIZATION | {"id": id_, "name": "South"}
        assert (await ward.client.post("/fhir/Organization", json=ORGANIZATION)).status_code == 201
        assert (await ward.client.put(f"/fhir/Organization/{id_}", json=changed)).is_success

    async def test_conditional_create_requires_read_scope(self, ward: Ward):
        path, statuses = "/fhir/Organization", []
        for _ in range(2):
            for scope in ("user/Organization.c", "user/Organization.r"):
                ward.become("nurse", scope)
                answer = await ward.client.post(path, json=NUMBERED, headers=IF_NONE)
                statuses.append(answer.status_code)
            created = await ward.client.post(path, json=NUMBERED, headers=ward.everyone | IF_NONE)

        assert statuses == [403, 403, 403, 200]
        assert answer.json() == created.json()
        assert await organizations(ward) == 1

    async def test_limited_transaction_only_finds(self, ward: Ward):
        found = entry(NUMBERED, urn(2), ifNoneExist=f"identifier={NUMBER}")
        observation = {
            "resourceType": "Observation",
            "status": "final",
            "code": {"text": "x"},
            "subject": to(f"Patient/{ward.anna['patient']}"),
            "performer": [to(urn(2))],
        }
        bundle = fhir.bundle(entry(observation, urn(1)), found)
        made = fhir.bundle(entry(observation, urn(1)), entry(ORGANIZATION, urn(2)))
        everything, mixed = "user/*.cruds", "user/Observation.c system/Organization.cr"

        for sent, scope in (
            (made, everything),
            (made, mixed),
            (bundle, everything),
            (bundle, mixed),
        ):
            ward.become("nurse", scope)
            refused = await ward.client.post("/fhir", json=sent)
            assert failure(refused) == (403, "scope-missing")
            (issue,) = refused.json()["issue"]
            assert issue["expression"] == ["Bundle.entry[1].resource"]
            assert "system/Organization.c" in issue["diagnostics"]
        assert await organizations(ward) == 0
        name = await stored(ward, NUMBERED)
        ward.become("nurse", "user/Observation.cr user/Organization.r")
        answer = await ward.client.post("/fhir", json=bundle)
        each = await ward.client.post("/fhir", json=made | {"type": "batch"})

        shown = answer.raise_for_status().json()["entry"]
        assert shown[0]["resource"]["performer"] == [to(name)]
        assert shown[1]["response"]["status"] == "200 OK"
        statuses = [one["response"]["status"][:3] for one in each.json()["entry"]]
        assert statuses == ["422", "403"]
