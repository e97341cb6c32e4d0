"""Refused bundles: the answer names place and rule, and nothing changes."""

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase
from support.fhir import MRN, NPI, bundle, entry, observation, patient, practitioner, urn
from support.imports import PATH, events, ids, imported, rows

pytestmark = pytest.mark.anyio


JSON = {"Content-Type": "application/json"}


def changed(change: Callable[[Any], Any], index: int | None = None) -> fhir.Resource:
    """Return the small bundle with a change made to it, or to one of its entries."""
    made = fhir.small()
    change(made if index is None else made["entry"][index])
    return made


def nested(depth: int) -> dict[str, Any]:
    """Return nested extensions."""
    inner: dict[str, Any] = {"url": "urn:x"}
    for _ in range(depth):
        inner = {"url": "urn:x", "extension": [inner]}
    return inner


OBSERVATION, ENCOUNTER, CONDITION, PATIENT, PRACTITIONER = range(5)
SECRET = "Jane-Doe-1970"
BROKEN: list[Any] = [
    pytest.param(
        {"resourceType": "Zebra"}, "/entry/0/resource/resourceType", "resource-type", id="no bundle"
    ),
    pytest.param(
        {"type": "transaction", "entry": []}, "/resourceType", "required", id="no resourceType"
    ),
    pytest.param({"resourceType": "Bundle", "entry": []}, "/type", "required", id="no type"),
    pytest.param([], "", "must-be-object", id="a list"),
    pytest.param(
        {"resourceType": "Bundle", "type": "transaction", "entry": {}},
        "/entry",
        "must-be-list",
        id="one entry",
    ),
    pytest.param(
        {"resourceType": "Bundle", "type": "transaction", "entry": [1]},
        "/entry/0",
        "must-be-object",
        id="1",
    ),
    pytest.param(
        changed(lambda b: b.update(type="batch")), "/type", "must-be-one-of", id="a batch"
    ),
    pytest.param(
        changed(lambda b: b.update(type="history")), "/type", "must-be-one-of", id="a history"
    ),
    pytest.param(
        changed(lambda e: e.pop("resource"), 0), "/entry/0/resource", "required", id="no resource"
    ),
    pytest.param(
        changed(lambda e: e.update(resource=[]), 0),
        "/entry/0/resource",
        "must-be-object",
        id="a list for it",
    ),
    pytest.param(
        changed(lambda e: e.pop("request"), 0), "/entry/0/request", "required", id="no request"
    ),
    pytest.param(
        changed(lambda e: e["request"].update(method="DELETE"), 0),
        "/entry/0/request/method",
        "must-be-one-of",
        id="DELETE",
    ),
    pytest.param(
        changed(lambda e: e["request"].update(method="GET"), 0),
        "/entry/0/request/method",
        "must-be-one-of",
        id="GET",
    ),
    pytest.param(
        changed(lambda e: e["request"].update(url="Condition"), 0),
        "/entry/0/request/url",
        "request-url",
        id="url",
    ),
    pytest.param(
        changed(lambda e: e["request"].update(method="PUT", url="Patient/else"), PATIENT),
        "/entry/3/request/url",
        "request-url",
        id="PUT of another id",
    ),
    pytest.param(
        changed(lambda e: e["request"].update(ifNoneExist="name=x"), PATIENT),
        "/entry/3/request/ifNoneExist",
        "search-by-identifier",
        id="ifNoneExist by name",
    ),
    pytest.param(
        changed(lambda e: e["request"].update(ifMatch='W/"1"'), PATIENT),
        "/entry/3/request/ifMatch",
        "not-supported",
        id="ifMatch",
    ),
    pytest.param(
        changed(lambda e: e["resource"].pop("resourceType"), 0),
        "/entry/0/resource/resourceType",
        "required",
        id="type",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(resourceType="InventoryItem"), 0),
        "/entry/0/resource/resourceType",
        "resource-type",
        id="a type of R5",
    ),
    pytest.param(
        changed(lambda e: e.update(fullUrl=fhir.small()["entry"][0]["fullUrl"]), 1),
        "/entry/1/fullUrl",
        "duplicate-full-url",
        id="one fullUrl twice",
    ),
    pytest.param(
        changed(
            lambda b: b["entry"].extend(
                entry({"resourceType": "Basic", "id": "b", "meta": {"source": "urn:x"}})
                for _ in range(2)
            )
        ),
        "/entry/6/resource",
        "duplicate-source-id",
        id="one source id twice",
    ),
    pytest.param(
        changed(
            lambda b: b["entry"].append(
                entry(
                    patient(
                        "2",
                        identifier=[
                            {"system": MRN, "value": "2"},
                            {"system": MRN, "value": "48151"},
                        ],
                    ),
                    urn(99),
                )
            )
        ),
        "/entry/5/resource/identifier/1",
        "duplicate-identifier",
        id="one identifier of two patients",
    ),
    pytest.param(
        changed(lambda b: b["entry"].append(entry({"resourceType": "Organization"}))),
        "/entry/5/fullUrl",
        "required",
        id="no source id",
    ),
    pytest.param(
        changed(lambda e: e.update(fullUrl="http://x/" + "𝄞" * 500), 0),
        "/entry/0/fullUrl",
        "too-long",
        id="a long fullUrl",
    ),
    pytest.param(
        changed(lambda e: e.update(fullUrl="urn:uuid:a\0b"), 4),
        "/entry/4/fullUrl",
        "no-nul-character",
        id="NUL in a URL",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["identifier"][0].update(value="x" * 256), PATIENT),
        "/entry/3/resource/identifier/0/value",
        "too-long",
        id="a long identifier",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["identifier"][0].update(system="a|b"), PATIENT),
        "/entry/3/resource/identifier/0/system",
        "no-space-or-bar",
        id="a bar in a system",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["subject"].update(reference=urn(77)), 0),
        "/entry/0/resource/subject/reference",
        "unknown-reference",
        id="an unknown patient",
    ),
    pytest.param(
        changed(
            lambda e: e["resource"].update(
                performer=[{"reference": f"Practitioner?identifier={NPI}|0"}]
            ),
            0,
        ),
        "/entry/0/resource/performer/0/reference",
        "unknown-reference",
        id="an unknown practitioner",
    ),
    pytest.param(
        changed(
            lambda e: e["resource"].update(performer=[{"reference": f"Practitioner/{uuid4()}"}]), 0
        ),
        "/entry/0/resource/performer/0/reference",
        "unknown-reference",
        id="an unknown id",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(performer=[{"reference": "#missing"}]), 0),
        "/entry/0/resource/performer/0/reference",
        "unknown-reference",
        id="not contained",
    ),
    pytest.param(
        changed(
            lambda e: e["resource"].update(performer=[{"reference": "Practitioner?name=x"}]), 0
        ),
        "/entry/0/resource/performer/0/reference",
        "reference-format",
        id="a search by name",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(performer=[{"reference": SECRET}]), 0),
        "/entry/0/resource/performer/0/reference",
        "reference-format",
        id="no reference",
    ),
    pytest.param(
        changed(lambda e: e["resource"].pop("subject"), CONDITION),
        "/entry/2/resource/subject",
        "required",
        id="no patient",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(subject={"display": SECRET}), CONDITION),
        "/entry/2/resource/subject/reference",
        "required",
        id="a subject in words",
    ),
    pytest.param(
        changed(lambda e: [e["resource"].pop("subject"), e["resource"].pop("encounter")], 0),
        "/entry/0/resource/subject",
        "required",
        id="a finding without a patient",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["subject"].update(reference=urn(481512)), 0),
        "/entry/0/resource/subject/reference",
        "reference-type",
        id="a practitioner as subject",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["encounter"].update(reference=urn(481511)), 0),
        "/entry/0/resource/encounter/reference",
        "reference-type",
        id="a patient as encounter",
    ),
    pytest.param(
        changed(
            lambda b: b["entry"].extend(
                [entry(patient("2"), urn(21)), entry(observation(urn(21), urn(481513)), urn(22))]
            )
        ),
        "/entry/6/resource/encounter/reference",
        "encounter-of-another-patient",
        id="another patient's encounter",
    ),
    pytest.param(
        changed(lambda e: e["resource"].pop("class"), ENCOUNTER),
        "/entry/1/resource/class",
        "required",
        id="no class",
    ),
    pytest.param(
        changed(
            lambda e: e["resource"].update({"class": [{"coding": [{"code": "AMB"}]}]}), ENCOUNTER
        ),
        "/entry/1/resource/class",
        "must-be-object",
        id="the class of R5",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(status="completed"), ENCOUNTER),
        "/entry/1/resource/status",
        "must-be-one-of",
        id="a status of R5",
    ),
    pytest.param(
        changed(lambda e: e["resource"].pop("status"), ENCOUNTER),
        "/entry/1/resource/status",
        "required",
        id="no status",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["period"].update(start="13.12.2011"), ENCOUNTER),
        "/entry/1/resource/period/start",
        "must-be-timestamp",
        id="a start in words",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["period"].update(end="2010-01-01"), ENCOUNTER),
        "/entry/1/resource/period/end",
        "end-not-before-start",
        id="an end before the start",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(birthDate="12.04.1988"), PATIENT),
        "/entry/3/resource/birthDate",
        "must-be-date",
        id="a date in words",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(birthDate="2023-02-30"), PATIENT),
        "/entry/3/resource/birthDate",
        "must-be-date",
        id="a day that does not exist",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(birthDate="2999"), PATIENT),
        "/entry/3/resource/birthDate",
        "not-in-future",
        id="a future year",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(birthDate=1988), PATIENT),
        "/entry/3/resource/birthDate",
        "must-be-text",
        id="a number for a date",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(gender="banana"), PATIENT),
        "/entry/3/resource/gender",
        "must-be-one-of",
        id="gender",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(gender=None), PATIENT),
        "/entry/3/resource/gender",
        "must-be-text",
        id="a null",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(name="Jane"), PATIENT),
        "/entry/3/resource/name",
        "must-be-list",
        id="name",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(name=[{"given": [7]}]), PATIENT),
        "/entry/3/resource/name/0/given/0",
        "must-be-text",
        id="a number for a name",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(name=[{"text": "x" * 201}]), PATIENT),
        "/entry/3/resource/name/0/text",
        "too-long",
        id="a long name",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(identifier=[{"system": MRN, "value": 7}]), PATIENT),
        "/entry/3/resource/identifier/0/value",
        "must-be-text",
        id="a number for an identifier",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(note=[{"text": "a\0b"}]), 0),
        "/entry/0/resource/note/0/text",
        "no-nul-character",
        id="NUL",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update({"Jane\0Doe": 1}), 0),
        "/entry/0/resource",
        "no-nul-character",
        id="name",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(extension=[nested(60)]), 0),
        "/entry/0/resource",
        "nesting-depth",
        id="nested deeply",
    ),
]
TEXTS = [
    pytest.param(b"", "", "valid-json", id="nothing"),
    pytest.param(b"{", "", "valid-json", id="no JSON"),
    pytest.param(b'{"resourceType": "\xff"}', "/resourceType", "valid-unicode", id="no UTF-8"),
    pytest.param(b'{"a": ' + b"[" * 100_000, "", "nesting-depth", id="brackets without end"),
]


def small_with(number: str) -> bytes:
    """Return the small bundle with another number in its finding."""
    return json.dumps(fhir.small()).replace("178.5", number).encode()


# These need the database.
FROM_DATABASE = {
    "duplicate-identifier",
    "encounter-of-another-patient",
    "reference-type",
    "unknown-reference",
}


class TestBrokenBundle:
    @pytest.mark.parametrize(
        ("broken", "pointer", "rule"),
        [case for case in BROKEN if case.values[2] not in FROM_DATABASE],
    )
    async def test_is_refused_with_place_and_rule_without_the_database(
        self, offline: httpx.AsyncClient, broken: Any, pointer: str, rule: str
    ) -> None:
        response = await offline.post(PATH, json=broken)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))
        assert SECRET not in response.text

    @pytest.mark.parametrize(
        ("broken", "pointer", "rule"), [case for case in BROKEN if case.values[2] in FROM_DATABASE]
    )
    async def test_is_refused_with_place_and_rule_and_changes_nothing(
        self,
        client: httpx.AsyncClient,
        database: TestDatabase,
        broken: Any,
        pointer: str,
        rule: str,
    ) -> None:
        response = await client.post(PATH, json=broken)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))
        assert SECRET not in response.text
        assert await rows(database) == (0, 0, 0, 0, 0, 0)
        assert await events(database) == {}

    @pytest.mark.parametrize(("text", "pointer", "rule"), TEXTS)
    async def test_that_is_not_json_is_refused(
        self, offline: httpx.AsyncClient, text: bytes, pointer: str, rule: str
    ) -> None:
        response = await offline.post(PATH, content=text, headers=JSON)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {(pointer, rule)}

    @pytest.mark.parametrize(
        "number", ["1e400", "-1e400", "9" * 400, "1e-20000", "0." + "1" * 17_000]
    )
    async def test_with_a_number_that_cannot_be_stored_is_refused(
        self, offline: httpx.AsyncClient, number: str
    ) -> None:
        response = await offline.post(PATH, content=small_with(number), headers=JSON)

        assert ("/entry/0/resource", "finite-number") in broken_rules(
            assert_problem(response, 422, "invalid")
        )

    @pytest.mark.parametrize(
        "values", ["[" + "0," * 1_000_000 + "0]", "[" + "{}," * 1_000_000 + "0]"]
    )
    async def test_with_more_values_than_can_be_stored_is_refused(
        self, offline: httpx.AsyncClient, values: str
    ) -> None:
        response = await offline.post(PATH, content=small_with(values), headers=JSON)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/0/resource", "number-of-values")
        }

    async def test_may_have_any_number_of_commas_in_a_text(self, client: httpx.AsyncClient) -> None:
        response = await client.post(
            PATH, content=small_with('"' + "," * 1_000_001 + '"'), headers=JSON
        )

        assert response.status_code == 200

    @pytest.mark.parametrize("text", ["\\ud800", "\\udc00\\ud800"])
    async def test_with_half_of_a_surrogate_pair_is_refused(
        self, offline: httpx.AsyncClient, text: str
    ) -> None:
        content = json.dumps(fhir.small()).replace('"cm"', f'"{text}"').encode()

        response = await offline.post(PATH, content=content, headers=JSON)

        assert ("/entry/0", "valid-unicode") in broken_rules(
            assert_problem(response, 422, "invalid")
        )

    async def test_names_the_entry_that_is_nested_too_deeply(
        self, offline: httpx.AsyncClient
    ) -> None:
        content = json.dumps(fhir.small()).replace("178.5", "[" * 5000 + "]" * 5000).encode()

        response = await offline.post(PATH, content=content, headers=JSON)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/0", "nesting-depth")
        }

    async def test_names_the_broken_rules_of_several_entries(
        self, client: httpx.AsyncClient
    ) -> None:
        made = fhir.small()
        del made["entry"][ENCOUNTER]["resource"]["class"]
        made["entry"][PATIENT]["resource"]["gender"] = "banana"

        response = await client.post(PATH, json=made)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/1/resource/class", "required"),
            ("/entry/3/resource/gender", "must-be-one-of"),
        }

    async def test_lists_twenty_broken_entries_and_counts_the_others(
        self, offline: httpx.AsyncClient
    ) -> None:
        entries = [
            entry(observation(urn(1), urn(2)) | {"status": "banana"}, urn(10 + n))
            for n in range(70)
        ]

        response = await offline.post(PATH, json=bundle(*entries))

        document = assert_problem(response, 422, "invalid")
        assert (len(document["errors"]), document["errors_total"]) == (20, 70)
        assert document["errors"][19]["pointer"] == "/entry/19/resource/status"

    async def test_lists_twenty_unknown_references_and_counts_the_others(
        self, client: httpx.AsyncClient
    ) -> None:
        others = [{"reference": urn(100 + n)} for n in range(70)]

        response = await client.post(
            PATH, json=changed(lambda e: e["resource"].update(performer=others), 0)
        )

        document = assert_problem(response, 422, "invalid")
        assert (len(document["errors"]), document["errors_total"]) == (20, 70)

    async def test_names_no_member_that_fhir_does_not_have(
        self, offline: httpx.AsyncClient
    ) -> None:
        """It could be a person's name. The pointer ends at the element that holds it."""
        made = changed(lambda e: e["resource"].update(note=[{SECRET: [{"text": "a\0b"}]}]), 0)

        response = await offline.post(PATH, json=made)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/0/resource/note/0", "no-nul-character")
        }
        assert SECRET not in response.text

    async def test_that_moves_an_encounter_to_another_patient_is_refused(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await imported(client, fhir.small())
        made = fhir.small()
        made["entry"].append(entry(patient("2"), urn(99)))
        made["entry"][ENCOUNTER]["resource"]["subject"]["reference"] = urn(99)
        made["entry"] = [made["entry"][index] for index in (ENCOUNTER, PATIENT, PRACTITIONER, 5)]
        before = await rows(database)

        response = await client.post(PATH, json=made)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/0/resource/subject", "patient-never-changes")
        }
        assert await rows(database) == before

    async def test_with_an_identifier_of_another_patient_is_refused(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await imported(client, bundle(entry(patient("1"), urn(1)), entry(patient("2"), urn(3))))
        other = patient("2")
        other["identifier"].append({"system": MRN, "value": "1"})
        before = await rows(database)

        response = await client.post(PATH, json=bundle(entry(other, urn(2))))

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/0/resource/identifier/2", "identifier-of-another-patient")
        }
        assert await rows(database) == before

    @pytest.mark.parametrize("condition", [f"identifier={NPI}|1", "identifier=1"])
    async def test_with_a_search_that_another_entry_meets_is_refused(
        self, client: httpx.AsyncClient, database: TestDatabase, condition: str
    ) -> None:
        """Once both were stored, several would match, and the same bundle would not be taken
        again.
        """
        other = practitioner("1") | {
            "identifier": [{"system": "urn:x", "value": "2"}, {"system": NPI, "value": "1"}]
        }

        response = await client.post(
            PATH,
            json=bundle(
                entry(practitioner("1"), urn(1), ifNoneExist=condition),
                entry(other, urn(2), ifNoneExist=condition),
            ),
        )

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/0/request/ifNoneExist", "met-by-another-entry"),
            ("/entry/1/request/ifNoneExist", "met-by-another-entry"),
        }
        assert await rows(database) == (0, 0, 0, 0, 0, 0)

    async def test_of_a_patient_whose_first_identifier_now_belongs_to_another_is_refused(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        known = ids(await imported(client, bundle(entry(patient("1"), urn(1)))))["Patient"]
        await client.patch(f"/patients/{known}", json={"identifiers": None})
        person = {"full_name": "Maria Ibanez", "identifiers": [{"system": MRN, "value": "1"}]}
        assert (await client.post("/patients", json=person)).status_code == 200
        before = await rows(database)

        response = await client.post(
            PATH, json=bundle(entry(patient("1", gender="unknown"), urn(1)))
        )

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/0/resource/identifier/0", "identifier-of-another-patient")
        }
        assert await rows(database) == before

    async def test_with_a_search_that_several_match_is_refused(
        self, client: httpx.AsyncClient
    ) -> None:
        one, other = practitioner("1"), practitioner("2")
        for each in (one, other):
            each["identifier"].append({"system": "urn:x", "value": "same"})
        await imported(client, bundle(entry(one, urn(1)), entry(other, urn(2))))
        role = {
            "resourceType": "PractitionerRole",
            "practitioner": {"reference": "Practitioner?identifier=urn:x|same"},
        }

        ambiguous = await client.post(PATH, json=bundle(entry(role, urn(3))))
        unless = await client.post(
            PATH, json=bundle(entry(one, urn(1), ifNoneExist="identifier=urn:x|same"))
        )
        both = await client.post(
            PATH, json=bundle(entry(one, urn(1)), entry(other, urn(2)), entry(role, urn(3)))
        )

        place = "/resource/practitioner/reference"
        assert broken_rules(assert_problem(ambiguous, 422, "invalid")) == {
            (f"/entry/0{place}", "ambiguous-reference")
        }
        assert broken_rules(assert_problem(unless, 422, "invalid")) == {
            ("/entry/0/request/ifNoneExist", "several-matches")
        }
        assert broken_rules(assert_problem(both, 422, "invalid")) == {
            (f"/entry/2{place}", "ambiguous-reference")
        }
