"""Conditions and references that are searches by any parameters, under /fhir and in imports."""

import asyncio
from typing import Any
from uuid import UUID

import httpx
import pytest
from support import fhir

from chassis.database.pool import Connection
from records.fhir.api.search import entry_search, references
from records.fhir.api.search.sources import Question
from tests.records.fhir_bundles import Client, Scoped, failure
from tests.records.wards import Ward

IMPORTS = "/imports/fhir-bundle"
ADA = {
    "resourceType": "Patient",
    "name": [{"family": "Ibáñez", "given": ["Ada"]}],
    "birthDate": "1950-02-03",
    "gender": "female",
}
EVA = ADA | {"name": [{"family": "Ibáñez", "given": ["Eva"]}]}
BY_NAME = "birthdate=1950-02-03&name=Ib%C3%A1%C3%B1ez"
MARRIED = {"maritalStatus": {"text": "Married"}}
SODIUM = {"coding": [{"system": "http://loinc.org", "code": "2951-2"}]}
UNSUPPORTED = {
    "hobby=chess": "unknown-parameter",
    "name:below=x": "unknown-modifier",
    "birthdate=ap1950": "unknown-prefix",
    "birthdate=x": "invalid-value",
    "_sort=name": "unknown-parameter",
    "name=x&_count=1": "unknown-parameter",
}


def result(patient: str, **more: Any) -> dict[str, Any]:
    subject = {"reference": f"Patient/{patient}"}
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": SODIUM,
        "subject": subject,
    } | more


async def created(client: Client, resource: dict[str, Any], **headers: str) -> str:
    answer = await client.post(f"/fhir/{resource['resourceType']}", json=resource, headers=headers)
    return str(answer.raise_for_status().json()["id"])


async def post(client: Client, resource: dict[str, Any], condition: str) -> httpx.Response:
    path = f"/fhir/{resource['resourceType']}"
    return await client.post(path, json=resource, headers={"If-None-Exist": condition})


async def put(client: Client, resource: dict[str, Any], query: str) -> httpx.Response:
    return await client.put(f"/fhir/{resource['resourceType']}?{query}", json=resource)


def in_bundle(*entries: tuple[dict[str, Any], str], method: str = "PUT") -> dict[str, Any]:
    made = []
    for number, (resource, condition) in enumerate(entries):
        type_ = resource["resourceType"]
        request = {"method": method, "url": f"{type_}?{condition}"}
        if method == "POST":
            request = {"method": method, "url": type_, "ifNoneExist": condition}
        made.append({"fullUrl": fhir.urn(number + 1), "resource": resource, "request": request})
    return {"resourceType": "Bundle", "type": "transaction", "entry": made}


async def many(client: Client, type_: str, query: str = "") -> int:
    answer = await client.get(f"/fhir/{type_}?_summary=count&{query}")
    return int(answer.raise_for_status().json()["total"])


class TestUnderFHIR:
    async def test_creations(self, client: Client):
        ada = await created(client, ADA)
        sodium = result(ada, effectiveDateTime="2026-11-20T08:00:00Z")
        condition = f"subject=Patient/{ada}&code=http://loinc.org|2951-2&date=2026-11-20"

        person = await post(client, ADA, BY_NAME)
        first, again = [await post(client, sodium, condition) for _ in range(2)]
        other_day = await post(client, sodium, condition.replace("20", "21"))

        assert (person.status_code, person.json()["id"]) == (200, ada)
        assert [one.status_code for one in (first, again, other_day)] == [201, 200, 201]
        assert again.json() == first.json()

    async def test_updates(self, client: Client):
        answers = [await put(client, one, BY_NAME) for one in (ADA, ADA | MARRIED, ADA | MARRIED)]
        reordered = await put(client, ADA | MARRIED, "name=Ib%C3%A1%C3%B1ez&birthdate=1950-02-03")
        unmet = await put(client, ADA, "birthdate=1999-01-01")
        sodium = result(answers[0].json()["id"])
        results = [
            await put(client, one, f"patient={answers[0].json()['id']}&code=2951-2&status=final")
            for one in (sodium, sodium | {"valueString": "141"}, sodium | {"status": "amended"})
        ]

        assert [one.status_code for one in (*answers, reordered)] == [201, 200, 200, 200]
        assert {one.json()["id"] for one in (*answers, reordered)} == {answers[0].json()["id"]}
        assert reordered.headers["etag"] == 'W/"2"'
        assert [one.status_code for one in results] == [201, 200, 422]
        listed = await client.post("/fhir", json=in_bundle((ADA, "birthdate=1999-01-01")))
        in_entry = ["Bundle.entry[0].request.url"]
        for refused, place in (unmet, None), (results[2], None), (listed, in_entry):
            (issue,) = refused.json()["issue"]
            assert "does not meet the condition" in issue["diagnostics"]
            assert issue.get("expression") == place
        assert await many(client, "Patient") == 1

    async def test_concurrent_requests_create_once(self, client: Client):
        for send in post, put:
            name = {"resourceType": "Organization", "name": f"Ward {send.__name__}"}
            query = f"name:exact={name['name']}"
            answers = await asyncio.gather(*(send(client, name, query) for _ in range(5)))

            assert sorted(one.status_code for one in answers) == [200, 200, 200, 200, 201]
            assert len({one.json()["id"] for one in answers}) == 1

    async def test_several_matches(self, client: Client):
        for _ in range(2):
            await created(client, {"resourceType": "Organization", "name": "Ward 3"})
        ward = {"resourceType": "Organization", "name": "Ward 3"}
        role = {
            "resourceType": "PractitionerRole",
            "organization": {"reference": "Organization?name=Ward"},
        }
        listed = {"resourceType": "Bundle", "type": "transaction", "entry": [fhir.entry(role)]}

        for answer, place in (
            (await post(client, ward, "name=Ward"), "http.if-none-exist"),
            (await put(client, ward, "name=Ward"), None),
            (
                await client.post("/fhir", json=in_bundle((ward, "name=Ward"))),
                "Bundle.entry[0].request.url",
            ),
            (
                await client.post("/fhir", json=in_bundle((ward, "name=Ward"), method="POST")),
                "Bundle.entry[0].request.ifNoneExist",
            ),
            (
                await client.post("/fhir/PractitionerRole", json=role),
                "PractitionerRole.organization.reference",
            ),
            (
                await client.post("/fhir", json=listed),
                "Bundle.entry[0].resource.organization.reference",
            ),
        ):
            assert failure(answer) == (412, "several-resources-match")
            (issue,) = answer.json()["issue"]
            assert issue.get("expression") == (None if place is None else [place])

    async def test_references(self, client: Client):
        ada = await created(client, ADA)
        sodium = result("") | {"subject": {"reference": f"Patient?{BY_NAME}&gender=female"}}

        shown = (await client.post("/fhir/Observation", json=sodium)).raise_for_status().json()
        unknown = sodium | {"subject": {"reference": "Patient?birthdate=1999-01-01&name=Ada"}}
        refused = await client.post("/fhir/Observation", json=unknown)

        assert shown["subject"] == {"reference": f"Patient/{ada}"}
        assert refused.status_code == 422
        assert refused.json()["issue"][0]["expression"] == ["Observation.subject.reference"]

    @pytest.mark.parametrize(("query", "rule"), UNSUPPORTED.items(), ids=UNSUPPORTED)
    async def test_unsupported_parameters(self, client: Client, query: str, rule: str):
        sodium = result("") | {"subject": {"reference": f"Patient?{query}"}}
        bundles = [in_bundle((ADA, query), method=method) for method in ("POST", "PUT")]
        answers = [
            await post(client, ADA, query),
            await put(client, ADA, query),
            await client.post("/fhir/Observation", json=sodium),
            *[await client.post("/fhir", json=one) for one in bundles],
        ]
        of_imports = [await client.post(IMPORTS, json=one) for one in bundles]

        assert [one.status_code for one in (*answers, *of_imports)] == [422] * 7
        assert {one.json()["errors"][0]["rule"] for one in of_imports} == {rule}
        assert await many(client, "Patient") == 0

    async def test_entries_of_a_bundle(self, client: Client):
        made = in_bundle((ADA, BY_NAME), (ADA, BY_NAME))
        sodium = result("") | {"subject": {"reference": fhir.urn(2)}}
        made["entry"].append(
            {"resource": sodium, "request": {"method": "POST", "url": "Observation"}}
        )

        both = (await client.post("/fhir", json=made)).raise_for_status().json()["entry"]
        different = await client.post(
            "/fhir", json=in_bundle((ADA, BY_NAME), (ADA | MARRIED, BY_NAME))
        )

        assert both[0]["resource"] == both[1]["resource"]
        assert both[2]["resource"]["subject"]["reference"] == f"Patient/{both[0]['resource']['id']}"
        assert different.status_code == 422
        assert await many(client, "Patient") == 1

    async def test_a_merged_patient_is_its_survivor(
        self, client: Client, as_person: dict[str, str]
    ):
        source, target = await created(client, ADA), await created(client, ADA)
        ends = {"source": source, "source_version": 1, "target": target, "target_version": 1}
        body = ends | {"reason": "Registered twice"}
        (await client.post("/patients/merge", json=body, headers=as_person)).raise_for_status()

        answer = await post(client, ADA, BY_NAME)

        assert (answer.status_code, answer.json()["id"]) == (200, target)

    async def test_searches_need_their_scope(self, client: Client, scoped: Scoped):
        ada = await created(client, ADA)
        sodium = result(ada)
        headers = scoped("system/Observation.cu system/Patient.cu")
        query = f"patient={ada}&code=2951-2"
        refers = sodium | {"subject": {"reference": f"Patient?{BY_NAME}"}}

        for answer in (
            await client.post(
                "/fhir/Observation", json=sodium, headers=headers | {"If-None-Exist": query}
            ),
            await client.put(f"/fhir/Observation?{query}", json=sodium, headers=headers),
            await client.post("/fhir/Observation", json=refers, headers=headers),
            await client.post("/fhir", json=in_bundle((sodium, query)), headers=headers),
        ):
            assert failure(answer) == (403, "scope-missing"), answer.text
            assert "scope" in answer.json()["issue"][0]["diagnostics"]
        assert await many(client, "Observation") == 0

    async def test_number_of_searches(self, client: Client):
        items = [{"item": {"reference": f"Patient?name=a{n}&gender=male"}} for n in range(501)]
        listed = {"resourceType": "List", "status": "current", "mode": "working", "entry": items}
        facts = [
            fhir.entry(result("") | {"subject": one["item"]}, fhir.urn(n))
            for n, one in enumerate(items)
        ]

        single = await client.post("/fhir/List", json=listed)
        refused = await client.post(IMPORTS, json=fhir.bundle(*facts))

        assert failure(single) == (422, "invalid")
        assert single.json()["issue"][0]["diagnostics"].startswith("too-many-searches")
        (error,) = refused.json()["errors"]
        last = "/entry/500/resource/subject/reference"
        assert (error["pointer"], error["rule"]) == (last, "too-many-searches")


class TestLimitedCallers:
    """The nurse sees Anna, but not Bert: a search of which the nurse sees a part does not decide."""

    async def test_refused(self, ward: Ward):
        anna, bert = ward.anna["patient"], ward.bert["patient"]
        nobody = "01a1f817-b2ff-75c5-841a-c9228591bdad"
        berg = {"resourceType": "Patient", "name": [{"text": "Bert Berg"}]}
        mine = result(anna)
        refers = mine | {"subject": {"reference": "Patient?name=Berg"}}
        client = ward.client

        for answer in (
            await post(client, berg, "name=Bert"),
            await put(client, berg, "name=Bert"),
            await post(client, berg, "name=Nobody"),
            await client.post("/fhir/Observation", json=refers),
            await post(client, mine, "code=2951-2"),
            await post(client, mine, "patient.name=Berg&code=2951-2"),
        ):
            assert failure(answer) == (403, "scope-missing"), answer.text
        for patient in bert, nobody:
            for answer in (
                await post(client, mine, f"patient={patient}&code=2951-2"),
                await put(client, mine, f"patient={patient}&code=2951-2"),
                await client.post(
                    "/fhir", json=in_bundle((mine, f"subject={patient}&code=2951-2"))
                ),
            ):
                assert failure(answer) == (403, "patient-out-of-reach"), answer.text

    async def test_of_their_own_patients(self, ward: Ward):
        sodium = result(ward.anna["patient"])
        query = f"patient={ward.anna['patient']}&code=2951-2"

        answers = [await post(ward.client, sodium, query) for _ in range(2)]
        answers.append(await put(ward.client, sodium | {"valueString": "141"}, query))

        assert [one.status_code for one in answers] == [201, 200, 200]


class TestImports:
    async def sent(self, client: Client, made: dict[str, Any]) -> list[tuple[str, str]]:
        answer = (await client.post(IMPORTS, json=made)).raise_for_status().json()
        return [(one["outcome"], one["id"]) for one in answer["entries"]]

    @pytest.mark.parametrize("method", ["POST", "PUT"])
    async def test_twice_is_once(self, client: Client, method: str):
        ada = await created(client, ADA)
        sodium = result("") | {"subject": {"reference": fhir.urn(1)}}
        condition = f"patient={ada}&code=2951-2"
        made = in_bundle((ADA, BY_NAME), (sodium, condition), method=method)

        first, again = [await self.sent(client, made) for _ in range(2)]

        assert [one for _, one in first] == [one for _, one in again]
        assert first[0][1] == ada
        assert (await many(client, "Patient"), await many(client, "Observation")) == (1, 1)

    async def test_updates(self, client: Client):
        ada = await created(client, ADA)
        sodium = result(ada, valueString="140")
        condition = f"patient={ada}&code=2951-2"

        for value in ("140", "141"):
            await self.sent(client, in_bundle((sodium | {"valueString": value}, condition)))
        unmet = await client.post(IMPORTS, json=in_bundle((sodium, f"patient={ada}&code=2345-7")))
        different = await client.post(IMPORTS, json=in_bundle((EVA, BY_NAME)))

        shown = (await client.get(f"/fhir/Observation?patient={ada}")).json()["entry"]
        assert [one["resource"]["valueString"] for one in shown] == ["141"]
        for answer, rule in (unmet, "resource-of-condition"), (different, "different-person"):
            assert answer.status_code == 422
            (error,) = answer.json()["errors"]
            assert (error["pointer"], error["rule"]) == ("/entry/0/request/url", rule)
        assert await many(client, "Patient") == 1

    async def test_several_matches(self, client: Client):
        for _ in range(2):
            await created(client, ADA)
        refers = result("") | {"subject": {"reference": f"Patient?{BY_NAME}"}}
        plain = fhir.bundle(fhir.entry(refers, fhir.urn(1)))
        good = fhir.entry({"resourceType": "Organization", "name": "Ward 3"}, fhir.urn(9))

        for made, place in (
            (in_bundle((ADA, BY_NAME), method="POST"), "/entry/0/request/ifNoneExist"),
            (in_bundle((ADA, BY_NAME)), "/entry/0/request/url"),
            (plain, "/entry/0/resource/subject/reference"),
        ):
            answer = await client.post(IMPORTS, json=made)
            assert answer.status_code == 412
            (error,) = answer.json()["errors"]
            assert (error["pointer"], error["rule"]) == (place, "several-matches")
            made["entry"].append(good)
            skipped = await client.post(f"{IMPORTS}?on_error=skip", json=made)
            assert skipped.raise_for_status().json()["skipped"] == 1

    async def test_all_places_at_once(self, client: Client):
        adas = [await created(client, ADA) for _ in range(2)]
        good = fhir.entry({"resourceType": "Organization", "name": "Ward 3"}, fhir.urn(999))
        by_year = [f"name=Ib%C3%A1%C3%B1ez&birthdate=ge{year}-01-01" for year in range(1850, 1910)]
        refer = [result("") | {"subject": {"reference": f"Patient?{one}"}} for one in by_year]
        unmet = [(result(adas[0]), f"patient={adas[0]}&code=2345-{n}") for n in range(60)]

        for made, status in (
            (in_bundle(*((ADA, one) for one in by_year), method="POST"), 412),
            (fhir.bundle(*(fhir.entry(one, fhir.urn(n)) for n, one in enumerate(refer))), 412),
            (in_bundle(*unmet), 422),
        ):
            refused = await client.post(IMPORTS, json=made)
            assert (refused.status_code, refused.json()["errors_total"]) == (status, 60)
            made["entry"].append(good)
            skipped = await client.post(f"{IMPORTS}?on_error=skip", json=made)
            assert skipped.raise_for_status().json()["skipped"] == 60

    async def test_costly_searches(self, client: Client, monkeypatch: pytest.MonkeyPatch):
        ada, _ = [await created(client, ADA) for _ in range(2)]
        sodium, find_ids = result(ada), entry_search.ids_of_entries
        monkeypatch.setattr(references, "MAX_PATIENTS", 1)

        async def ids(connection: Connection, question: Question, *, limit: int) -> list[UUID]:
            if "slow" in repr(question.criteria):
                await connection.execute("SET LOCAL statement_timeout = 1")
                await connection.execute("SELECT pg_sleep(10)")
            return [*await find_ids(connection, question, limit=limit)]

        monkeypatch.setattr(entry_search, "ids_of_entries", ids)
        for query, code, rule in (
            ("patient.name=Ib%C3%A1%C3%B1ez&code=2951-2", "invalid", "too-many-patients"),
            (f"patient={ada}&code=slow", "search-too-slow", "search-too-slow"),
        ):
            refers = sodium | {"hasMember": [{"reference": f"Observation?{query}"}]}
            made = fhir.bundle(fhir.entry(refers, fhir.urn(1)))
            place = "hasMember/0/reference"
            for entries, pointer in (
                (in_bundle((sodium, query), method="POST"), "request/ifNoneExist"),
                (in_bundle((sodium, query)), "request/url"),
                (made, f"resource/{place}"),
            ):
                refused = await client.post(IMPORTS, json=entries)
                assert (refused.status_code, refused.json()["code"]) == (422, code), refused.text
                (error,) = refused.json()["errors"]
                assert (error["pointer"], error["rule"]) == (f"/entry/0/{pointer}", rule)
                good = {"resourceType": "Organization", "name": f"{rule} {pointer}"}
                entries["entry"].append(fhir.entry(good, fhir.urn(9)))
                skipped = await client.post(f"{IMPORTS}?on_error=skip", json=entries)
                assert skipped.raise_for_status().json()["skipped"] == 1
        two = in_bundle(*((sodium, f"patient={ada}&code=slow{n}") for n in range(2)))
        refused = await client.post(f"{IMPORTS}?on_error=skip", json=two)
        assert refused.json()["code"] == "search-too-slow"

    async def test_a_different_person(self, client: Client):
        """Eva would meet the condition from then on, so the same import would find both."""
        await created(client, ADA)
        made = in_bundle((EVA, BY_NAME), method="POST")

        for _ in range(2):
            refused = await client.post(IMPORTS, json=made)
            assert refused.status_code == 422
            (error,) = refused.json()["errors"]
            assert (error["pointer"], error["rule"]) == (
                "/entry/0/request/ifNoneExist",
                "different-person",
            )
        assert await many(client, "Patient") == 1

    async def test_of_several_the_imported_one(self, client: Client):
        """A later patient who meets the condition does not change what a repeat means."""
        made = in_bundle((EVA, BY_NAME), method="POST")
        first = await self.sent(client, made)
        await created(client, ADA)

        assert await self.sent(client, made) == [("unchanged", first[0][1])]
        made["entry"][0]["resource"] = ADA | {"name": [{"family": "Ibáñez", "given": ["Ute"]}]}
        assert (await client.post(IMPORTS, json=made)).status_code == 412
        assert await many(client, "Patient") == 2

    async def test_references(self, client: Client):
        ada = await created(client, ADA)
        refers = result("") | {"subject": {"reference": f"Patient?{BY_NAME}"}}

        await self.sent(client, fhir.bundle(fhir.entry(refers, fhir.urn(1))))

        assert await many(client, "Observation", f"patient={ada}") == 1

    async def test_concurrent_imports_create_once(self, client: Client):
        ward = {"resourceType": "Organization", "name": "Ward 3"}
        bundles = [in_bundle((ward, "name=Ward 3"), method="POST") for _ in range(4)]
        for number, one in enumerate(bundles):
            one["entry"][0]["fullUrl"] = fhir.urn(number + 10)

        answers = await asyncio.gather(*(self.sent(client, one) for one in bundles))

        assert len({id_ for ((_, id_),) in answers}) == 1


async def test_deletions_are_refused(client: Client):
    ada = await created(client, ADA)
    entry = {"request": {"method": "DELETE", "url": f"Patient?{BY_NAME}"}}
    listed = {"resourceType": "Bundle", "type": "transaction", "entry": [entry]}

    for answer, status in (
        (await client.delete(f"/fhir/Patient?{BY_NAME}"), 405),
        (await client.delete(f"/fhir/Patient/{ada}"), 405),
        (await client.post("/fhir", json=listed), 422),
    ):
        (issue,) = answer.json()["issue"]
        assert (answer.status_code, issue["code"]) == (status, "not-supported")
        assert "Nothing of a chart is deleted" in issue["diagnostics"]
    assert (await client.post(IMPORTS, json=listed)).json()["errors"][0]["rule"] == "no-deletion"
