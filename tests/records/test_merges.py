import asyncio
import itertools
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch

from chartroom.system.keys import Keyring
from tests.records.pages import all_rows
from tests.records.wards import intake

Answer = dict[str, Any]
Recorded = Callable[[], Awaitable[list[Answer]]]
Reached = Callable[..., Awaitable[set[str]]]
CLINIC, LAB = "urn:example:clinic", "urn:example:lab"
REASON = "Registered twice; same passport"
COUGH = "Cough"
JANE = [{"text": "Jane Doe"}]


class Desk:
    def __init__(self, client: httpx.AsyncClient, headers: dict[str, str]) -> None:
        self.client = client
        self.headers = headers

    async def post(self, path: str, body: Answer | None = None) -> Answer:
        return (await self._post(path, body)).raise_for_status().json()

    async def get(self, path: str, headers: dict[str, str] | None = None) -> Answer:
        answer = await self.client.get(path, headers=headers or self.headers)
        return answer.raise_for_status().json()

    async def _post(self, path: str, body: Answer | None) -> httpx.Response:
        key = {"Idempotency-Key": uuid4().hex}
        return await self.client.post(path, json=body, headers=self.headers | key)

    async def register(self, *identifiers: tuple[str, str], **fields: Any) -> str:
        held = [{"system": system, "value": value} for system, value in identifiers]
        body = {"full_name": "Jane Doe", "identifiers": held} | fields
        return str((await self.post("/patients", body))["id"])

    async def version(self, patient: str) -> int:
        versions = (await self.get(f"/patients/{patient}/history?limit=1"))["versions"]
        return int(versions[0]["version"])

    async def send(self, source: str, target: str, /, **changed: Any) -> httpx.Response:
        body = {
            "source": source,
            "source_version": await self.version(source),
            "target": target,
            "target_version": await self.version(target),
            "reason": REASON,
        }
        return await self._post("/patients/merge", body | changed)

    async def merge(self, source: str, target: str) -> Answer:
        return (await self.send(source, target)).raise_for_status().json()

    async def unmerge(self, source: str) -> Answer:
        return await self.post(f"/patients/{source}/unmerge")

    async def store(self, *names: str) -> None:
        for name in names:
            await self.post("/intake", intake(name))
            await self.post("/tasks", {"kind": "follow_up", "patient_id": name})

    async def visit(self, patient: str) -> str:
        body = {"patient_id": patient, "chief_complaint": COUGH}
        return str((await self.post("/encounters", body))["id"])

    async def found(self, name: str) -> tuple[set[str], set[str]]:
        records = (await self.get(f"/intake/{name}?limit=1000"))["records"]
        tasks = (await self.get(f"/tasks?patient_id={name}&limit=1000"))["tasks"]
        return {one["patient_id"] for one in records}, {one["patient_id"] for one in tasks}

    async def visits(self, name: str, limit: int = 100) -> list[str]:
        path = f"/encounters?patient_id={name}&limit={limit}"
        rows = await all_rows(self.client, path, "encounters", self.headers)
        return [one["id"] for one in rows]

    async def import_resources(self, patient: str, *resources: Answer) -> list[str]:
        subject = {"reference": f"Patient/{patient}"}
        entries = []
        for resource in resources:
            element = SUBJECTS.get(resource["resourceType"], "subject")
            entries.append(fhir.entry(resource | {element: subject}, f"urn:uuid:{uuid4()}"))
        answer = await self.post(IMPORT, fhir.bundle(*entries))
        return [one["id"] for one in answer["entries"]]


SUBJECTS = {"AllergyIntolerance": "patient"}
IMPORT = "/imports/fhir-bundle"


@pytest.fixture
def desk(client: httpx.AsyncClient, as_person: dict[str, str]) -> Desk:
    return Desk(client, as_person)


@pytest.fixture
async def source(desk: Desk) -> str:
    return await desk.register((CLINIC, "P1"), full_name="Jane Do", gender="female")


@pytest.fixture
async def target(desk: Desk) -> str:
    return await desk.register((LAB, "P2"))


class TestAMerge:
    async def test_makes_the_source_inactive_and_keeps_who_merged_it_and_why(
        self, desk: Desk, source: str, target: str
    ):
        survivor = await desk.merge(source, target)

        assert (survivor["id"], survivor["replaces"]) == (target, [source])
        assert (survivor["active"], survivor["replaced_by"], survivor["version"]) == (True, None, 2)
        now, before = (await desk.get(f"/patients/{source}/history"))["versions"]
        assert (now["active"], now["replaced_by"]) == (False, target)
        assert (now["merge_reason"], now["changed_by"]) == (REASON, "dr-osei")
        assert [before[name] for name in ("active", "replaced_by", "merge_reason")] == [
            True,
            None,
            None,
        ]

    async def test_answers_reads_of_the_source_with_the_target_and_says_so(
        self, desk: Desk, source: str, target: str
    ):
        assert (await desk.get(f"/patients/{target}"))["asked"] is None
        await desk.merge(source, target)

        for name, asked in ((source, source), (target, None)):
            answer = await desk.get(f"/patients/{name}")
            assert (answer["asked"], answer["id"]) == (asked, target)
            chart = (await desk.get(f"/patients/{name}/chart"))["patient"]
            assert (chart["id"], chart["asked"]) == (target, asked)
            everything = await desk.get(f"/patients/{name}/everything")
            assert everything["items"][0]["patient"]["id"] == target
            assert everything["asked"] == asked

    async def test_leads_all_names_of_the_source_to_the_target(
        self, desk: Desk, source: str, target: str, scoped: Callable[..., dict[str, str]]
    ):
        await desk.merge(source, target)

        for name in (source, "P1", f"{CLINIC}|P1", target, "P2", f"{LAB}|P2"):
            resolved = await desk.post("/patients/resolve", {"reference": name})
            assert resolved["id"] == target
        headers = desk.headers | {"If-None-Exist": f"identifier={CLINIC}|P1"}
        body = {"full_name": "Jane Doe"}
        registered = await desk.client.post("/patients", json=body, headers=headers)
        assert (registered.status_code, registered.json()["id"]) == (200, target)
        body = {"identifier": f"{CLINIC}|P1"}
        for headers in (desk.headers, scoped("system/Patient.s")):
            answer = await desk.client.post("/patients/search", json=body, headers=headers)
            (found,) = answer.json()["patients"]
            assert (found["id"], found["replaced_by"]) == (source, target)

    async def test_is_listed_by_a_search_only_if_the_survivor_does_not_match(
        self, desk: Desk, source: str
    ):
        number = {"system": LAB, "value": "P2"}
        born = {"full_name": "Jane Doe", "date_of_birth": "1980-02-03"}
        target = (await desk.post("/patients", born | {"identifiers": [number]}))["id"]
        await desk.merge(source, target)

        for search, ids in (
            ({"name": "Jane"}, [target]),
            ({"name": "Jane Do"}, [target]),
            ({"name": "Jane", "date_of_birth": "1980"}, [target]),
            ({"name": "Jane", "identifier": f"{CLINIC}|P1"}, [source]),
        ):
            page = await desk.post("/patients/search", search)
            assert [one["id"] for one in page["patients"]] == ids, search

    async def test_ends_the_ambiguity_of_a_number_that_both_have(self, desk: Desk):
        one = await desk.register((CLINIC, "P1"))
        await desk.store("P1", one)
        two = await desk.register((LAB, "P1"))
        await desk.store(two)
        assert await desk.found("P1") == ({"P1"}, {"P1"})

        await desk.merge(one, two)
        assert await desk.found("P1") == ({"P1", one, two}, {"P1", one, two})

        await desk.unmerge(one)
        assert await desk.found("P1") == ({"P1"}, {"P1"})

    async def test_is_recorded_for_both_patients(
        self, desk: Desk, source: str, target: str, recorded: Recorded
    ):
        await desk.merge(source, target)
        merged = (await recorded())[-1]
        await desk.unmerge(source)
        unmerged = (await recorded())[-1]

        for event, type_, version in (
            (merged, "patient.merged", 2),
            (unmerged, "patient.unmerged", 3),
        ):
            payload = event["payload"]
            assert (event["event_type"], event["patient_ids"]) == (type_, [source, target])
            assert (payload["resource"], payload["resource_version"]) == (
                f"patient/{source}",
                version,
            )
            assert payload["data"].items() >= {"target": target, "target_version": version}.items()
        assert REASON not in str(await recorded())

    async def test_discloses_both_ids_when_the_source_is_read(
        self, desk: Desk, source: str, target: str, recorded: Recorded
    ):
        visit = await desk.visit(source)
        await desk.merge(source, target)

        for path in ("", "/chart", "/everything"):
            await desk.get(f"/patients/{source}{path}")
            assert set((await recorded())[-1]["patient_ids"]) == {source, target}
        await desk.get(f"/encounters?patient_id={target}")
        assert set((await recorded())[-1]["patient_ids"]) == {source, target}
        await desk.post(f"/encounters/{visit}/context", {})
        assert set((await recorded())[-1]["patient_ids"]) == {source, target}


class TestAMergeIsRefused:
    async def test_of_other_versions_itself_and_unknown_patients(
        self, desk: Desk, source: str, target: str
    ):
        for stale in ("source_version", "target_version"):
            answer = await desk.send(source, target, **{stale: 7})
            assert_problem(answer, 412, "version-mismatch")
        assert_problem(await desk.send(source, target, reason=" "), 422, "invalid")
        into_itself = assert_problem(await desk.send(source, source), 422, "invalid")
        assert broken_rules(into_itself) == {("/target", "another-patient")}
        for unknown in ("source", "target"):
            answer = await desk.send(source, target, **{unknown: str(uuid4())})
            assert_problem(answer, 404, "patient-not-found")
        assert (await desk.get(f"/patients/{source}"))["id"] == source

    async def test_into_an_inactive_target(self, desk: Desk, source: str, target: str):
        path = f"/patients/{target}"
        await desk.client.patch(path, json={"active": False}, headers=desk.headers)

        assert_problem(await desk.send(source, target), 409, "patient-inactive")
        assert (await desk.merge(target, source))["id"] == source

    async def test_a_second_time_and_in_a_cycle(self, desk: Desk, source: str, target: str):
        other = await desk.register()
        await desk.merge(source, target)

        for into in (target, other):
            answer = await desk.send(source, into)
            assert_problem(answer, 409, "patient-merged")
            assert target in answer.json()["detail"]
            (error,) = answer.json()["errors"]
            assert (error["pointer"], error["allowed"]) == ("/source", target)
        back = assert_problem(await desk.send(target, source), 409, "patient-merged")
        assert back["errors"][0]["pointer"] == "/target"

    async def test_in_a_cycle_of_three_at_once(self, desk: Desk):
        for _ in range(2):
            ring = [await desk.register() for _ in range(3)]

            pairs = zip(ring, ring[1:] + ring[:1], strict=True)
            answers = await asyncio.gather(
                *(desk.send(one, other, target_version=1, source_version=1) for one, other in pairs)
            )

            rows = [(await desk.get(f"/patients/{one}/history"))["versions"][0] for one in ring]
            assert sum(answer.status_code == 200 for answer in answers) < 3
            assert any(row["replaced_by"] is None for row in rows)


class TestTheSource:
    async def test_cannot_be_changed_and_the_answer_names_the_survivor(
        self, desk: Desk, source: str, target: str
    ):
        await desk.merge(source, target)

        for headers in ({}, {"If-Match": 'W/"1"'}):
            answer = await desk.client.patch(
                f"/patients/{source}", json={"gender": "male"}, headers=desk.headers | headers
            )
            assert_problem(answer, 409, "patient-merged")
            (error,) = answer.json()["errors"]
            assert (error["rule"], error["allowed"]) == ("surviving-patient", target)

    async def test_is_a_name_under_which_encounters_are_opened(
        self, desk: Desk, source: str, target: str
    ):
        await desk.merge(source, target)

        visit = await desk.visit(source)

        assert await desk.visits(target) == await desk.visits(source) == [visit]
        opened = await desk.get(f"/encounters/{visit}")
        assert (opened["patient_id"], opened["override_reason"]) == (source, None)

    async def test_has_encounters_opened_as_the_survivor_has(
        self, desk: Desk, source: str, target: str
    ):
        await desk.merge(source, target)
        body = {"patient_id": source, "chief_complaint": COUGH}
        states = {"patient-inactive": {"active": False}, "patient-deceased": {"deceased": True}}
        for code, state in states.items():
            change = {"active": True} | state
            await desk.client.patch(f"/patients/{target}", json=change, headers=desk.headers)

            refused = await desk.client.post("/encounters", json=body, headers=desk.headers)
            reason = {"override_reason": "Autopsy"}
            opened = await desk.post("/encounters", body | reason)

            assert_problem(refused, 409, code)
            assert opened["override_reason"] == "Autopsy"

    async def test_and_the_target_are_one_patient_for_records_of_an_encounter(
        self, desk: Desk, source: str, target: str, database: TestDatabase
    ):
        visit = await desk.visit(source)
        bodies = {
            "/intake": intake(target, encounter_id=visit),
            "/fhir/Observation": fhir.observation(f"Patient/{target}", f"Encounter/{visit}"),
        }
        note = {
            "resourceType": "DocumentReference",
            "status": "current",
            "subject": {"reference": f"Patient/{target}"},
            "content": [{"attachment": {"title": "Note"}}],
            "context": {"encounter": [{"reference": f"Encounter/{visit}"}]},
        }
        refused = [await desk.client.post(path, json=body) for path, body in bodies.items()]
        await desk.merge(source, target)

        stored = [await desk.client.post(path, json=body) for path, body in bodies.items()]
        noted = await desk.post("/fhir/DocumentReference", note)

        (row,) = await fetch(
            database.admin_dsn,
            "SELECT encounter_id FROM records.resources WHERE id = $1",
            noted["id"],
        )
        assert str(row["encounter_id"]) == visit
        assert [answer.status_code for answer in refused] == [409, 422]
        assert all("encounter-of-another-patient" in answer.text for answer in refused)
        assert [answer.status_code for answer in stored] == [200, 201]

    async def test_and_the_target_are_one_patient_for_a_source_that_merged_them_too(
        self, desk: Desk, source: str, target: str
    ):
        async def sent(patient: str) -> str:
            visit = fhir.encounter(f"Patient/{patient}")
            del visit["participant"]
            bundle = fhir.bundle(fhir.entry(visit, "http://hospital.example/Encounter/e1"))
            return str((await desk.post(IMPORT, bundle))["entries"][0]["id"])

        visit = await sent(source)
        await desk.merge(source, target)

        assert await sent(target) == visit

        await desk.unmerge(source)
        (shown,) = (await desk.get(f"/fhir/Encounter?patient={source}"))["entry"]
        assert shown["resource"]["id"] == visit
        assert shown["resource"]["subject"] == {"reference": f"Patient/{source}"}
        assert (await desk.get(f"/encounters/{visit}"))["patient_id"] == source

    async def test_and_the_target_are_both_in_the_event_of_what_a_source_moves_between_them(
        self, desk: Desk, source: str, target: str, recorded: Recorded
    ):
        async def sent(patient: str) -> Answer:
            found = fhir.entry(fhir.condition(f"Patient/{patient}"), fhir.urn(9))
            return (await desk.post(IMPORT, fhir.bundle(found)))["entries"][0]

        first = await sent(source)
        await desk.merge(source, target)

        assert await sent(target) == first | {"outcome": "updated"}
        assert {*(await recorded())[-1]["patient_ids"]} == {source, target}

    async def test_and_the_target_are_whom_a_number_of_both_names_in_an_import(self, desk: Desk):
        source, target = [await desk.register((system, "5")) for system in (CLINIC, LAB)]
        await desk.merge(source, target)
        named = fhir.condition() | {"subject": {"identifier": {"value": "5"}}}
        known = fhir.entry(fhir.patient(name=JANE), fhir.urn(1), ifNoneExist="identifier=5")

        answer = await desk.post(IMPORT, fhir.bundle(known, fhir.entry(named, fhir.urn(2))))

        await desk.unmerge(source)
        (shown,) = (await desk.get(f"/fhir/Condition?patient={source}"))["entry"]
        ids = [one["id"] for one in answer["entries"]]
        assert ids == [source, shown["resource"]["id"]]

    @pytest.mark.parametrize("is_first", [True, False])
    async def test_keeps_its_number_that_comes_as_an_old_one_of_the_target(
        self, desk: Desk, source: str, target: str, *, is_first: bool
    ):
        await desk.merge(source, target)
        numbers = [{"system": CLINIC, "value": "P1", "use": "old"}, {"system": LAB, "value": "P2"}]
        person = fhir.patient(identifier=numbers if is_first else numbers[::-1], name=JANE)

        answer = await desk.post(IMPORT, fhir.bundle(fhir.entry(person, fhir.urn(1))))

        assert answer["entries"][0]["id"] == target
        await desk.unmerge(source)
        for name, patient in ((f"{CLINIC}|P1", source), (f"{LAB}|P2", target)):
            assert (await desk.post("/patients/resolve", {"reference": name}))["id"] == patient

    async def test_is_another_patient_under_a_number_too(
        self, desk: Desk, source: str, target: str
    ):
        numbers = {"identifiers": [{"system": "urn:example:mrn", "value": "77"}]}
        (await desk.client.patch(f"/patients/{target}", json=numbers)).raise_for_status()
        body = {"kind": "follow_up", "encounter_id": await desk.visit(source)}

        for named in ("77", "urn:example:mrn|77"):
            refused = await desk.client.post("/tasks", json=body | {"patient_id": named})
            assert_problem(refused, 409, "encounter-of-another-patient")
        unknown = await desk.client.post("/tasks", json=body | {"patient_id": "78"})
        assert unknown.status_code == 201

    async def test_is_written_by_imports_and_stays_merged(self, desk: Desk):
        patient = fhir.patient(active=True)
        (imported,) = (await desk.post(IMPORT, fhir.bundle(fhir.entry(patient))))["entries"]
        target = await desk.register()
        await desk.merge(imported["id"], target)

        patient["gender"] = "other"
        await desk.post(IMPORT, fhir.bundle(fhir.entry(patient)))

        versions = (await desk.get(f"/patients/{imported['id']}/history"))["versions"]
        assert versions[0]["gender"] == "other"
        assert (versions[0]["active"], versions[0]["replaced_by"]) == (False, target)


class TestWhatWasStored:
    async def test_is_found_before_between_and_after(self, desk: Desk, source: str, target: str):
        of_source, of_target = {source, "P1"}, {target, "P2"}
        names = of_source | of_target
        await desk.store(*sorted(names))
        visits = {name: await desk.visit(name) for name in (source, target)}
        for name in of_source:
            assert await desk.found(name) == (of_source, of_source)

        await desk.merge(source, target)
        await desk.store(*sorted(names))
        for name in names:
            assert await desk.found(name) == (names, names)
            assert set(await desk.visits(name)) == {*visits.values()}

        await desk.unmerge(source)
        for own in (of_source, of_target):
            for name in own:
                assert await desk.found(name) == (own, own)
        assert await desk.visits("P1") == [visits[source]]
        assert await desk.visits("P2") == [visits[target]]

    async def test_is_listed_in_one_order_page_by_page(self, desk: Desk, source: str, target: str):
        opened = [await desk.visit(name) for name in (source, target, target, source, target)]
        await desk.merge(source, target)

        assert await desk.visits(source, limit=2) == opened[::-1]

    async def test_is_all_in_everything(self, desk: Desk, source: str, target: str):
        await desk.store(source, target)
        visits = [await desk.visit(name) for name in (source, target)]
        conditions = [
            *await desk.import_resources(source, {"resourceType": "Condition"}),
            *await desk.import_resources(target, {"resourceType": "Condition"}),
        ]
        await desk.merge(source, target)

        for name, limit in itertools.product((source, target), (1, 100)):
            path = f"/patients/{name}/everything?limit={limit}"
            items = await all_rows(desk.client, path, "items", desk.headers)
            by_type = {
                type_: [one for one in items if one["type"] == type_]
                for type_ in ("patient", "encounter", "intake-record", "resource", "task")
            }
            assert [one["patient"]["id"] for one in by_type["patient"]] == [target]
            assert {one["encounter"]["id"] for one in by_type["encounter"]} == {*visits}
            assert [one["resource"]["id"] for one in by_type["resource"]] == sorted(conditions)
            assert len(by_type["intake-record"]) == len(by_type["task"]) == 2

    async def test_is_all_in_the_chart(self, desk: Desk, source: str, target: str):
        potassium = {"coding": [{"system": "http://loinc.org", "code": "2823-3"}]}
        laboratory = [{"coding": [{"system": "urn:example:kinds", "code": "laboratory"}]}]
        lab = {
            "resourceType": "Observation",
            "status": "final",
            "category": laboratory,
            "code": potassium,
            "valueQuantity": {"value": 4.1, "unit": "mmol/L"},
        }
        allergy = {"resourceType": "AllergyIntolerance", "code": {"text": "Penicillin"}}
        old, _ = await desk.import_resources(
            source, lab | {"effectiveDateTime": "2025-01-02"}, allergy
        )
        new, _ = await desk.import_resources(
            target, lab | {"effectiveDateTime": "2026-01-02"}, allergy
        )
        visit = await desk.visit(source)
        await desk.merge(source, target)

        for name in (source, target):
            chart = await desk.get(f"/patients/{name}/chart")
            assert [one["id"] for one in chart["labs"]] == [new]
            assert len(chart["allergies"]) == 2
        context = await desk.post(f"/encounters/{visit}/context", {})
        assert [one["id"] for one in context["labs"]] == [new]
        assert (context["replaced_by"], context["encounter"]["patient_id"]) == (target, source)

        await desk.unmerge(source)
        chart = await desk.get(f"/patients/{source}/chart")
        assert [one["id"] for one in chart["labs"]] == [old]
        context = await desk.post(f"/encounters/{visit}/context", {})
        assert context["replaced_by"] is None

    async def test_is_found_by_searches_under_fhir(self, desk: Desk, source: str, target: str):
        (one,) = await desk.import_resources(source, {"resourceType": "Condition"})
        (other,) = await desk.import_resources(target, {"resourceType": "Condition"})

        async def found(query: str) -> set[str]:
            bundle = await desk.get(f"/fhir/Condition?{query}")
            return {entry["resource"]["id"] for entry in bundle.get("entry", ())}

        of_source = (f"patient={source}", f"subject=Patient/{source}", "patient=P1")
        of_target = (f"patient={target}", f"patient.identifier={LAB}|P2")
        both = (f"patient={source},{target}", f"patient={source}&patient.identifier={LAB}|P2")
        assert [await found(query) for query in (*of_source, *of_target)] == [
            *[{one}] * len(of_source),
            *[{other}] * len(of_target),
        ]

        await desk.merge(source, target)
        for query in (*of_source, *of_target, *both):
            assert await found(query) == {one, other}
            assert (await desk.get(f"/fhir/Condition?{query}&_summary=count"))["total"] == 2

        await desk.unmerge(source)
        assert await found(of_source[0]) == {one}


class TestAnUnmerge:
    async def test_takes_the_merge_back_exactly(self, desk: Desk, source: str, target: str):
        changing = {"version", "updated_at"}

        async def shown() -> list[Answer]:
            found = [await desk.get(f"/patients/{one}") for one in (source, target)]
            return [{k: v for k, v in one.items() if k not in changing} for one in found]

        before = await shown()
        await desk.merge(source, target)

        freed = await desk.unmerge(source)

        assert await shown() == before
        assert freed == await desk.get(f"/patients/{source}")
        assert (freed["version"], await desk.version(target)) == (3, 3)
        assert (await desk.merge(target, source))["id"] == source

    async def test_keeps_what_was_changed_before(self, desk: Desk, source: str, target: str):
        patch, path = desk.client.patch, f"/patients/{target}"
        await patch(f"/patients/{source}", json={"active": False}, headers=desk.headers)
        await desk.merge(source, target)
        await patch(path, json={"gender": "other"}, headers=desk.headers)

        freed = await desk.unmerge(source)

        assert (freed["active"], freed["gender"]) == (False, "female")
        assert (await desk.get(path))["gender"] == "other"

    async def test_is_refused_for_a_patient_who_is_not_merged(
        self, desk: Desk, source: str, target: str
    ):
        await desk.merge(source, target)

        for patient, status, code in (
            (target, 409, "patient-not-merged"),
            (str(uuid4()), 404, "patient-not-found"),
        ):
            answer = await desk.client.post(f"/patients/{patient}/unmerge", headers=desk.headers)
            assert_problem(answer, status, code)

    async def test_of_another_version_is_refused(self, desk: Desk, source: str, target: str):
        await desk.merge(source, target)
        path = f"/patients/{source}/unmerge"

        stale = await desk.client.post(path, headers=desk.headers | {"If-Match": 'W/"1"'})
        fresh = await desk.client.post(path, headers=desk.headers | {"If-Match": 'W/"2"'})

        assert_problem(stale, 412, "version-mismatch")
        assert (fresh.status_code, fresh.headers["ETag"]) == (200, 'W/"3"')


class TestAChain:
    @pytest.fixture
    async def chain(self, desk: Desk) -> list[str]:
        chain = [await desk.register((CLINIC, f"P{number}")) for number in range(3)]
        await desk.store(*chain)
        await desk.merge(chain[0], chain[1])
        await desk.merge(chain[1], chain[2])
        return chain

    async def test_leads_to_its_end(self, desk: Desk, chain: list[str]):
        for number, patient in enumerate(chain):
            found = await desk.get(f"/patients/{patient}")
            assert found["id"] == chain[2]
            assert await desk.found(patient) == ({*chain}, {*chain})
            assert await desk.found(f"P{number}") == ({*chain}, {*chain})

        answer = await desk.client.patch(
            f"/patients/{chain[0]}", json={"gender": "male"}, headers=desk.headers
        )
        assert answer.json()["errors"][0]["allowed"] == chain[2]

    async def test_grows_and_is_taken_apart_anywhere(self, desk: Desk, chain: list[str]):
        another = await desk.register((CLINIC, "P3"))
        await desk.merge(another, chain[2])
        assert (await desk.get(f"/patients/{chain[2]}"))["replaces"] == [chain[1], another]
        assert (await desk.get("/intake/P3"))["patient"]["id"] == chain[2]

        await desk.unmerge(chain[1])
        assert (await desk.get(f"/patients/{chain[0]}"))["id"] == chain[1]
        assert await desk.found("P0") == ({*chain[:2]}, {*chain[:2]})
        assert await desk.found("P2") == ({chain[2]}, {chain[2]})

        await desk.merge(chain[1], chain[2])
        await desk.unmerge(chain[0])
        assert await desk.found("P0") == ({chain[0]}, {chain[0]})
        assert await desk.found("P1") == ({*chain[1:]}, {*chain[1:]})


class TestAPanel:
    @pytest.fixture
    def as_nurse(self, keyring: Keyring) -> dict[str, str]:
        token = keyring.mint("nurse", kind="person", scope="user/*.cruds")
        return {"Authorization": f"Bearer {token}"}

    @pytest.mark.parametrize("member", ["source", "target", "number"])
    async def test_reaches_the_patient_under_all_names_until_the_unmerge(
        self,
        *,
        desk: Desk,
        source: str,
        target: str,
        as_nurse: dict[str, str],
        reached: Reached,
        member: str,
    ):
        named = {"source": source, "target": target, "number": "P1"}[member]
        other = source if member == "target" else target
        await desk.store(source, target)
        await desk.post("/panels", {"name": "Ward", "callers": ["nurse"], "patients": [named]})
        before = await reached()
        assert other not in before

        await desk.merge(source, target)
        assert await reached() == {*(source, "P1", f"{CLINIC}|P1"), *(target, "P2", f"{LAB}|P2")}
        for name in (source, target, "P1", "P2"):
            page = await desk.get(f"/intake/{name}", as_nurse)
            assert [one["patient_id"] for one in page["records"]] == [source, target]
        for name in (source, target):
            assert (await desk.get(f"/patients/{name}", as_nurse))["id"] == target

        await desk.unmerge(source)
        assert await reached() == before
        answer = await desk.client.get(f"/patients/{other}", headers=as_nurse)
        assert_problem(answer, 403, "patient-out-of-reach")

    @pytest.mark.parametrize("is_of_source", [True, False])
    async def test_of_one_sees_nothing_of_the_other_in_versions_after_the_unmerge(
        self, desk: Desk, source: str, target: str, as_nurse: dict[str, str], *, is_of_source: bool
    ):
        own, other = (source, target) if is_of_source else (target, source)
        await desk.post("/panels", {"name": "Ward", "callers": ["nurse"], "patients": [own]})
        histories = f"/patients/{own}/history", f"/fhir/Patient/{own}/_history"
        paths = [path + version for path in histories for version in ("", "/2")]
        await desk.merge(source, target)
        for path in paths:
            assert other in (await desk.client.get(path, headers=as_nurse)).text

        await desk.unmerge(source)

        for path in paths:
            shown = (await desk.client.get(path, headers=as_nurse)).text
            assert other not in shown
            assert REASON not in shown
            assert other in (await desk.client.get(path)).text

    async def test_that_is_made_while_they_are_merged_follows_both_and_then_loses_the_other_one(
        self, desk: Desk, source: str, target: str, reached: Reached
    ):
        await desk.merge(source, target)
        await desk.post("/panels", {"name": "Ward", "callers": ["nurse"], "patients": [source]})
        own = {source, "P1", f"{CLINIC}|P1"}
        assert await reached() == own | {target, "P2", f"{LAB}|P2"}

        held = [{"system": LAB, "value": "P3"}]
        await desk.client.patch(f"/patients/{target}", json={"identifiers": held})
        assert await reached() == own | {target, "P3", f"{LAB}|P3"}

        await desk.unmerge(source)
        assert await reached() == own

    async def test_of_one_alone_lets_no_one_merge_both(
        self, desk: Desk, source: str, target: str, as_nurse: dict[str, str]
    ):
        await desk.post("/panels", {"name": "Ward", "callers": ["nurse"], "patients": [source]})
        body = {"source": source, "source_version": 1, "target_version": 1, "reason": REASON}

        for other in (target, str(uuid4())):
            for ends in ({"target": other}, {"source": other, "target": source}):
                answer = await desk.client.post(
                    "/patients/merge", json=body | ends, headers=as_nurse
                )
                assert_problem(answer, 403, "patient-out-of-reach")

    async def test_a_token_for_one_patient_shows_that_patient_alone(
        self, desk: Desk, source: str, target: str, keyring: Keyring
    ):
        token = keyring.mint("app", scope="patient/*.cruds", patient=source)
        as_app = {"Authorization": f"Bearer {token}"}
        await desk.merge(source, target)

        found = await desk.get(f"/patients/{source}", as_app)
        assert (found["id"], found["replaced_by"]) == (source, target)
        answer = await desk.client.get(f"/patients/{target}", headers=as_app)
        assert_problem(answer, 403, "patient-out-of-reach")
        visit = {"patient_id": source, "chief_complaint": COUGH}
        opened = await desk.client.post("/encounters", json=visit, headers=as_app)
        assert opened.raise_for_status().json()["patient_id"] == source


async def test_merges_and_unmerges_of_the_same_patients_never_deadlock(
    desk: Desk, *, nightly: bool
):
    number_of = 4 if nightly else 3
    patients = [await desk.register((CLINIC, f"P{number}")) for number in range(number_of)]
    await desk.post("/panels", {"name": "Ward", "callers": ["nurse"], "patients": ["P0"]})

    async def work(one: str, other: str) -> set[str]:
        seen = set()
        for _ in range(6 if nightly else 3):
            merged = await desk.send(one, other)
            freed = await desk.client.post(f"/patients/{one}/unmerge", headers=desk.headers)
            seen |= {answer.json().get("code", "done") for answer in (merged, freed)}
        return seen

    seen = await asyncio.gather(*(work(*pair) for pair in itertools.permutations(patients, 2)))

    expected = {"done", "patient-merged", "patient-not-merged", "version-mismatch", "conflict"}
    assert set().union(*seen) <= expected
    for patient in patients:
        await desk.client.post(f"/patients/{patient}/unmerge", headers=desk.headers)
    for number, patient in enumerate(patients):
        resolved = await desk.post("/patients/resolve", {"reference": f"P{number}"})
        assert (resolved["id"], resolved["replaces"]) == (patient, [])


async def test_under_load_everything_is_found_before_between_and_after(
    desk: Desk, source: str, target: str, *, nightly: bool
):
    """While intake records and tasks are stored and read, the two patients are merged and unmerged."""
    stored: dict[str, int] = dict.fromkeys((source, "P1", target, "P2"), 0)
    of_source = {source, "P1"}
    is_over = asyncio.Event()

    async def write(name: str) -> None:
        while not is_over.is_set():
            await desk.store(name)
            stored[name] += 1

    async def read(name: str) -> None:
        own = of_source if name in of_source else stored.keys() - of_source
        while not is_over.is_set():
            before = {one: stored[one] for one in own}
            records = (await desk.get(f"/intake/{name}?limit=1000"))["records"]
            tasks = (await desk.get(f"/tasks?patient_id={name}&limit=1000"))["tasks"]
            for rows in (records, tasks):
                names = [one["patient_id"] for one in rows]
                # A read returns all of the patient's own rows, and either all rows of the merged patient or none.
                assert all(names.count(one) >= count for one, count in before.items())

    async def merge() -> None:
        try:
            for _ in range(5 if nightly else 1):
                await desk.merge(source, target)
                assert await desk.found("P1") == ({*stored}, {*stored})
                await desk.unmerge(source)
                assert await desk.found("P1") == (of_source, of_source)
        finally:
            is_over.set()

    await desk.store(*stored)
    for name in stored:
        stored[name] += 1
    await asyncio.gather(merge(), *map(write, stored), *map(read, stored))

    for name in stored:
        own = of_source if name in of_source else stored.keys() - of_source
        records = (await desk.get(f"/intake/{name}?limit=1000"))["records"]
        names = [one["patient_id"] for one in records]
        assert {one: names.count(one) for one in set(names)} == {one: stored[one] for one in own}
