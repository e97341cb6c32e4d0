from itertools import count
from typing import Any
from uuid import uuid4

import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute, fetch
from support.fhir import MRN, NPI, bundle, condition, entry, extract, patient, practitioner, urn

from tests.records.fhir_bundles import Client
from tests.records.imports import PATH, body_of, events, ids, imported, rows

SERVER = "https://ehr.example/fhir"
OTHER_SERVER = "https://lab.example/fhir"
ACSN = {"type": {"coding": [{"code": "ACSN"}]}, "system": "urn:lab", "value": "A-7"}
MB = {"type": {"coding": [{"code": "MB"}]}, "system": "urn:insurer", "value": "F-1"}
JANE = {"name": [{"given": ["Jane"], "family": "Doe"}], "gender": "female"}
UUID4 = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
DRUG = {"coding": [{"system": "http://www.whocc.no/atc", "code": "B01AA03"}]}
PROVENANCE = {
    "resourceType": "Provenance",
    "target": [{"reference": urn(7)}],
    "recorded": "2026-03-01T10:00:00Z",
    "agent": [{"who": {"display": "EHR"}}],
}
PHONE = {"system": "phone", "value": "555-0100", "use": "home"}
TOM = {"name": [{"given": ["Tom"], "family": "Doe"}], "gender": "male"}


def with_new_urns(*resources: fhir.Resource, first: str | None = None) -> fhir.Resource:
    urns = [first or f"urn:uuid:{uuid4()}", *(f"urn:uuid:{uuid4()}" for _ in resources[1:])]
    about = {"subject": {"reference": urns[0]}, "beneficiary": {"reference": urns[0]}}
    subjects = {"Coverage": "beneficiary", "Patient": None, "Practitioner": None}
    entries = []
    for each, full_url in zip(resources, urns, strict=True):
        name = subjects.get(each["resourceType"], "subject")
        entries.append(entry(({} if name is None else {name: about[name]}) | each, full_url))
    return bundle(*entries)


def conditional(search: str) -> fhir.Resource:
    type_, _, condition_ = search.partition("?")
    return {"method": "POST", "url": type_, "ifNoneExist": condition_}


def result(code: str, **more: Any) -> fhir.Resource:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
        "identifier": [ACSN],
    } | more


def coverage(payor: str = "Insurer") -> fhir.Resource:
    return {
        "resourceType": "Coverage",
        "status": "active",
        "identifier": [MB],
        "payor": [{"display": payor}],
    }


def counts(answer: dict[str, Any]) -> tuple[int, int, int]:
    return answer["created"], answer["updated"], answer["unchanged"]


async def import_from(client: Client, server: str, *resources: fhir.Resource) -> dict[str, Any]:
    answer = await client.post(
        PATH, params={"source": server}, json=extract("collection", *resources)
    )
    return answer.raise_for_status().json()


class TestIdentifiers:
    async def test_join_only_repeated_resources(self, client: Client):
        for resources in (
            [patient("1"), practitioner("2")],
            # A repeated import recognises each of several results of one sample, even if their codes are equal.
            [patient("3"), result("2951-2"), result("2823-3")],
            [patient("4"), *(result("1558-6", valueString=str(n)) for n in range(3))],
            [patient("5"), coverage()],
        ):
            first = await imported(client, with_new_urns(*resources))
            again = await imported(client, with_new_urns(*resources))

            assert counts(first) == (len(resources), 0, 0)
            assert counts(again)[0] == 0
            assert [one["id"] for one in again["entries"]] == [
                one["id"] for one in first["entries"]
            ]

    async def test_policy_does_not_join_relatives(self, client: Client):
        number = count(1)
        for _ in range(2):
            for person in (JANE, TOM):
                own = patient("1", identifier=[MB], id=str(next(number)), **person)
                answer = await imported(client, with_new_urns(own, coverage()))
                assert counts(answer) == (2, 0, 0)

    async def test_result_of_a_found_encounter(self, client: Client):
        visit = fhir.encounter(identifier=[{"system": "urn:x", "value": "V"}], participant=[])
        people = [entry(patient(str(number)), urn(number)) for number in (1, 2)]
        of_other = result("2951-2", subject={"reference": urn(2)})
        found = entry(
            visit | {"subject": {"reference": urn(2)}}, urn(3), ifNoneExist="identifier=V"
        )
        of_visit = entry(result("2951-2", encounter={"reference": urn(3)}), urn(5))

        await imported(client, bundle(*people, entry(visit, urn(3)), entry(of_other)))
        second = await imported(client, bundle(*people, found, of_visit))

        assert counts(second) == (1, 0, 3)

    async def test_practitioner_of_two_servers(self, client: Client):
        one = await import_from(client, SERVER, practitioner("7"))
        other = await import_from(client, OTHER_SERVER, practitioner("7") | {"id": "another"})

        assert ids(one) == ids(other)


class TestAddresses:
    async def test_take_precedence_over_identifiers(self, client: Client, database: TestDatabase):
        one, other = patient("1"), patient("2")
        first = await import_from(client, SERVER, one, practitioner("3"))
        corrected = one | {"identifier": [{"system": MRN, "value": "11"}]}

        again = await import_from(client, SERVER, corrected, other)

        assert again["entries"][0]["id"] == ids(first)["Patient"]
        assert counts(again) == (1, 1, 0)
        stored = await body_of(database, ids(first)["Patient"])
        assert stored["identifier"] == corrected["identifier"]

    async def test_results_of_one_sample(self, client: Client):
        person = patient("1")
        results = [
            result("1558-6", id=f"o{n}", subject={"reference": "Patient/p1"}) for n in range(3)
        ]

        assert counts(await import_from(client, SERVER, person, *results)) == (4, 0, 0)
        assert counts(await import_from(client, SERVER, *reversed(results), person)) == (0, 0, 4)

    async def test_resource_without_a_key(self, client: Client, database: TestDatabase):
        resource = practitioner("1") | {"identifier": [{"system": NPI, "value": "1"}]}
        at_server = entry(resource, f"{SERVER}/Practitioner/d1")
        await imported(client, bundle(at_server))
        await execute(database.admin_dsn, "DELETE FROM records.resource_keys")

        assert counts(await imported(client, bundle(at_server))) == (0, 0, 1)

    async def test_own_address(self, client: Client, database: TestDatabase):
        first = await imported(client, fhir.small())
        patient_id, visit = (ids(first)[name] for name in ("Patient", "Encounter"))
        task = {"kind": "call", "patient_id": patient_id}
        (await client.post("/tasks", json=task)).raise_for_status()
        summary = {"summary": "Feels well."}
        (await client.patch(f"/encounters/{visit}", json=summary)).raise_for_status()
        whole = await client.get(f"/fhir/Patient/{patient_id}/$everything")
        before = await rows(database)

        again = await client.post(PATH, json=whole.raise_for_status().json())

        assert counts(again.json()) == (0, 0, 7)
        assert {*ids(first).values()} < {one["id"] for one in again.json()["entries"]}
        assert await rows(database) == before


@pytest.mark.parametrize("source", ["urn:ehr", ""])
async def test_meta_source_request_suffix_is_ignored(client: Client, source: str):
    def sent(request: str, note: str) -> fhir.Resource:
        meta = {"source": f"{source}#{request}"}
        problem = condition(id="7", meta=meta, note=[{"text": note}])
        return bundle(entry(patient("1"), urn(1)), entry(problem, urn(2)))

    first = await imported(client, sent("aaa", "active"))
    same = await imported(client, sent("aaa", "active"))
    again = await imported(client, sent("bbb", "resolved"))

    assert [counts(one) for one in (first, same, again)] == [(2, 0, 0), (0, 0, 2), (0, 1, 1)]
    assert ids(again) == ids(first)


class TestContradictingIdentifiers:
    async def test_new_patient_and_a_task_for_a_person(
        self, client: Client, database: TestDatabase
    ):
        jane, tom = (
            patient("1", birthDate=born, **who)
            for born, who in (("1961-04-12", JANE), ("1990-01-01", TOM))
        )
        holder = ids(await imported(client, with_new_urns(jane)))["Patient"]

        answer = await imported(client, with_new_urns(tom, result("2951-2")))
        again = await imported(client, with_new_urns(tom, result("2951-2")))

        own = ids(answer)["Patient"]
        assert counts(answer) == (2, 0, 0)
        assert answer["entries"][0]["identifier_of"] == holder != own
        assert counts(again) == (0, 1, 1) or counts(again) == (0, 0, 2)
        assert ids(again) == ids(answer)
        assert (await body_of(database, holder))["name"] == jane["name"]
        shown = (await client.get(f"/patients/{own}")).json()
        assert [one["value"] for one in shown["unconfirmed_identifiers"]] == ["1", "999-1"]
        tasks = await fetch(database.admin_dsn, "SELECT queue, kind, patient_id FROM records.tasks")
        assert [tuple(task) for task in tasks] == [("identity", "identity_review", own)]
        assert (await events(database))["task.created"] == 1

    @pytest.mark.parametrize("url", [None, f"{SERVER}/Patient/2", f"urn:uuid:{UUID4}"])
    async def test_condition_matches_the_other_patient(
        self, client: Client, database: TestDatabase, url: str | None
    ):
        def sent(**who: Any) -> fhir.Resource:
            person = patient("1", birthDate="1990-01-01", **who)
            first = url if who["gender"] == "male" else None
            made = with_new_urns(person, coverage(), first=first)
            made["entry"][0]["request"]["ifNoneExist"] = f"identifier={MRN}|1"
            return made

        jane = ids(await imported(client, sent(**JANE)))
        tom = ids(await imported(client, sent(**TOM)))
        corrected = {"date_of_birth": "1961-04-12", "gender": "male"}
        await client.patch(f"/patients/{jane['Patient']}", json=corrected)
        again = [await imported(client, sent(**who, telecom=[PHONE])) for who in (JANE, TOM)]

        assert tom["Patient"] != jane["Patient"]
        assert [(ids(one), counts(one)) for one in again] == [(jane, (0, 0, 2)), (tom, (0, 0, 2))]
        about = await body_of(database, tom["Coverage"])
        assert about["beneficiary"]["reference"] == f"Patient/{tom['Patient']}"

    async def test_one_difference_is_accepted(self, client: Client):
        for number, said in enumerate(
            (
                {"birthDate": "1990-04-12"},
                {"birthDate": "1961", "gender": "unknown"},
                {"name": [{"text": "María Doe"}], "gender": "male"},
            )
        ):
            holder = ids(await imported(client, with_new_urns(patient(str(number)))))
            answer = await imported(client, with_new_urns(patient(str(number), **said)))
            assert ids(answer) == holder, said


def numbered(number: str, given: str, **more: Any) -> fhir.Resource:
    identifier = {"system": MRN, "value": number, **more.pop("valid", {})}
    name = [{"given": [given], "family": "Doe"}]
    return {"resourceType": "Patient", "identifier": [identifier], "name": name} | more


OLD = {"use": "old", "period": {"end": "2020-01-01"}}


class TestEndedIdentifiers:
    @pytest.mark.parametrize("later", ["fay", "leo"])
    async def test_do_not_join(self, client: Client, later: str):
        fay = numbered("1", "Fay", valid=OLD, birthDate="1950-05-05")
        leo = numbered("1", "Leo", valid={"use": "official"})
        first, second = (leo, fay) if later == "fay" else (fay, leo)
        before = ids(await imported(client, with_new_urns(first)))["Patient"]

        answer = await imported(client, with_new_urns(second, result("2951-2")))

        assert ids(answer)["Patient"] != before
        assert answer["entries"][0]["identifier_of"] is None
        shown = (await client.get(f"/fhir/Patient/{before}")).json()
        assert shown["name"] == first["name"]
        assert shown["identifier"] == first["identifier"]

    async def test_next_holder_of_a_patient_identifier(self, client: Client):
        def of_source(person: fhir.Resource, id_: str) -> fhir.Resource:
            return bundle(entry(person, f"{SERVER}/Patient/{id_}"))

        fay = ids(await imported(client, of_source(numbered("1", "Fay"), "f")))["Patient"]
        await imported(client, of_source(numbered("1", "Fay", valid=OLD), "f"))

        leo = ids(await imported(client, of_source(numbered("1", "Leo"), "l")))["Patient"]

        named = await client.post("/patients/resolve", json={"reference": f"{MRN}|1"})
        assert named.json()["id"] == leo != fay

    @pytest.mark.parametrize("type_", ["Practitioner", "Organization"])
    @pytest.mark.parametrize("ending", [{"use": "old"}, {"period": {"end": "2020"}}])
    async def test_next_holder_of_another_identifier(
        self, client: Client, type_: str, ending: dict[str, Any]
    ):
        def holder(name: str, **valid: Any) -> fhir.Resource:
            named = {"name": [{"family": name}] if type_ == "Practitioner" else name}
            return {"resourceType": type_, "identifier": [seven | valid]} | named

        async def stored(*entries: fhir.Resource) -> str:
            return ids(await imported(client, bundle(*entries)))[type_]

        seven, search = {"system": NPI, "value": "7"}, f"{type_}?identifier={NPI}|7"
        before: list[str] = []
        for number, name in enumerate(("Hettinger", "Vogt", "Kowal")):
            address = f"{SERVER}/{type_}/{number}"
            now = await stored(entry(holder(name), address))
            assert now not in before
            fresh = entry(holder(name), f"urn:uuid:{uuid4()}")
            assert await stored(fresh) == now
            assert await stored(fresh | {"request": conditional(search)}) == now
            basic = {
                "resourceType": "Basic",
                "code": {"text": "Referral"},
                "author": {"reference": search},
            }
            location = {"resourceType": "Location", "managingOrganization": {"reference": search}}
            referring = basic if type_ == "Practitioner" else location
            written = await client.post(f"/fhir/{referring['resourceType']}", json=referring)
            assert f"{type_}/{now}" in written.raise_for_status().text
            before.append(now)

            await stored(entry(holder(name, **ending), address))
            assert await stored(entry(holder(name, **ending), address)) == now
        created = await client.post(
            f"/fhir/{type_}", json=holder("Doe"), headers={"If-None-Exist": f"identifier={NPI}|7"}
        )
        assert (created.status_code, created.json()["id"] in before) == (201, False)

    @pytest.mark.parametrize("period", [{"end": "soon"}, {"start": "2021-13-01"}])
    async def test_invalid_period(self, client: Client, period: Any):
        person = numbered("1", "Fay", valid={"period": period})

        refused = await client.post(PATH, json=with_new_urns(person))

        assert {rule for _, rule in broken_rules(refused.json())} == {"fhir-date-time"}


async def test_patient_without_demographics_refers_to_the_holder(
    client: Client, database: TestDatabase
):
    holder = ids(await imported(client, with_new_urns(patient())))["Patient"]
    before = await body_of(database, holder)
    bare = {"resourceType": "Patient", "identifier": patient()["identifier"]}

    answer = await imported(client, with_new_urns(bare, result("2951-2")))

    assert ids(answer)["Patient"] == holder
    about = await body_of(database, ids(answer)["Observation"])
    assert about["subject"]["reference"] == f"Patient/{holder}"
    assert await body_of(database, holder) == before
    assert "task.created" not in await events(database)


def with_template_urns(person: fhir.Resource, *about: fhir.Resource) -> fhir.Resource:
    """Return a transaction in which the patient has one URN and all other resources share another URN."""
    return bundle(entry(person, urn(7)), *(entry(one, urn(9)) for one in about))


def dose(amount: float) -> fhir.Resource:
    strength = {"numerator": {"value": amount, "unit": "mg"}}
    return {"ingredient": [{"itemReference": {"reference": urn(7)}, "strength": strength}]}


class TestRepeatedUrns:
    @pytest.mark.parametrize(
        ("resource", "place"),
        [
            (condition(urn(7)), "/subject"),
            (condition(urn(7), id="7", meta={"source": "urn:ehr"}), "/subject"),
            (condition(urn(7), identifier=[ACSN]), "/subject"),
            (condition(urn(7), id=UUID4), "/subject"),
            (PROVENANCE, ""),
        ],
    )
    @pytest.mark.parametrize("kind", ["transaction", "collection"])
    async def test_do_not_move_resources(
        self, client: Client, database: TestDatabase, kind: str, resource: fhir.Resource, place: str
    ):
        first, second = (
            with_template_urns(patient(number), resource) | {"type": kind} for number in ("1", "2")
        )
        await imported(client, first)
        await imported(client, with_template_urns(patient("2")) | {"type": kind})
        before = await rows(database)

        refused = await client.post(PATH, json=second)

        assert broken_rules(assert_problem(refused, 422, "invalid")) == {
            (f"/entry/1/resource{place}", "patient-never-changes")
        }
        assert await rows(database) == before
        assert counts(await imported(client, first)) == (0, 0, 2)

    @pytest.mark.parametrize(
        "more",
        [{}, {"id": "7", "meta": {"source": "urn:ehr"}}, {"id": UUID4}, {"identifier": [MB]}],
    )
    @pytest.mark.parametrize("kind", ["transaction", "collection"])
    async def test_another_person_is_a_new_patient(
        self, client: Client, database: TestDatabase, kind: str, more: fhir.Resource
    ):
        jane, tom = (
            with_template_urns({"resourceType": "Patient"} | who | more) | {"type": kind}
            for who in (JANE, TOM)
        )
        first = await imported(client, jane)
        before = await body_of(database, ids(first)["Patient"])

        other = await imported(client, tom)
        again = [await imported(client, one) for one in (jane, tom)]
        unsure = await client.post(PATH, json=bundle(entry(condition(urn(7)), urn(9))))

        assert (counts(first), counts(other)) == ((1, 0, 0), (1, 0, 0))
        assert other["entries"][0]["identifier_of"] == ids(first)["Patient"]
        assert [counts(one) for one in again] == [(0, 0, 1)] * 2
        assert [ids(one) for one in again] == [ids(first), ids(other)]
        assert broken_rules(unsure.json()) == {
            ("/entry/0/resource/subject/reference", "ambiguous-reference")
        }
        assert await body_of(database, ids(first)["Patient"]) == before
        assert (await events(database))["task.created"] == 1

    async def test_another_person_with_an_equal_number_is_a_new_patient(self, client: Client):
        """Converters derive the URN from the number, which a message may have by mistake."""
        jane, tom = (
            with_template_urns(patient("7") | who)
            for who in (JANE | {"birthDate": "1961-04-12"}, TOM | {"birthDate": "1990-01-31"})
        )
        first, other = [await imported(client, one) for one in (jane, tom)]
        again = [await imported(client, one) for one in (jane, tom)]

        assert other["entries"][0]["identifier_of"] == ids(first)["Patient"]
        assert [ids(one) for one in again] == [ids(first), ids(other)]

    async def test_an_identified_patient_keeps_earlier_results_after_a_merge(
        self, client: Client, as_person: dict[str, str]
    ):
        known = TOM | {"birthDate": "1990-01-31"}
        unknown = {"name": [{"text": "Unknown"}], "birthDate": "1980-01-01"}
        before, after = (
            with_template_urns(patient("7") | who, condition(urn(7))) for who in (unknown, known)
        )
        first = ids(await imported(client, before))

        refused = await client.post(PATH, json=after)
        skipped = await client.post(PATH, params={"on_error": "skip"}, json=after)
        separate = ids(skipped.json())["Patient"]
        pair = {"source": separate, "source_version": 1, "target": first["Patient"]}
        body = pair | {"target_version": 1, "reason": "Identified"}
        merged = await client.post("/patients/merge", json=body, headers=as_person)
        again = await imported(client, after)

        assert (refused.status_code, merged.status_code) == (422, 200)
        assert separate != first["Patient"]
        assert ids(again)["Condition"] == first["Condition"]

    async def test_locally_corrected_patient(self, client: Client):
        jane = {"resourceType": "Patient", "birthDate": "1961-04-12"} | JANE
        known = ids(await imported(client, with_template_urns(jane)))["Patient"]
        corrected = {"date_of_birth": "1990-01-01", "gender": "male"}
        (await client.patch(f"/patients/{known}", json=corrected)).raise_for_status()

        answers = [
            await imported(client, with_template_urns(one))
            for one in (jane, jane | {"active": True})
        ]

        assert [counts(one) for one in answers] == [(0, 0, 1), (0, 1, 0)]
        assert {ids(one)["Patient"] for one in answers} == {known}

    @pytest.mark.parametrize(
        ("type_", "one", "other"),
        [
            ("Medication", {"code": {"text": "Aspirin"}}, {"code": {"text": "Warfarin"}}),
            ("Medication", {"code": DRUG, **dose(1)}, {"code": DRUG, **dose(5.0)}),
            ("Practitioner", {"name": [{"text": "Dr. A"}]}, {"name": [{"family": "B"}]}),
            ("Location", {"name": "Ward 1"}, {"name": "Ward 2"}),
        ],
    )
    async def test_different_shared_resource(
        self, client: Client, type_: str, one: fhir.Resource, other: fhir.Resource
    ):
        said = [{"resourceType": type_, "status": "active"} | each for each in (one, other)]
        sent = [with_template_urns(patient(), each) for each in said]
        first, second = [await imported(client, each) for each in sent]
        again = [await imported(client, each) for each in sent]
        changed = with_template_urns(patient(), said[1] | {"status": "inactive"})

        assert (counts(first), counts(second)) == ((2, 0, 0), (1, 0, 1))
        assert [ids(each) for each in again] == [ids(first), ids(second)]
        assert [counts(each) for each in again] == [(0, 0, 2)] * 2
        assert ids(await imported(client, changed)) == ids(second)
