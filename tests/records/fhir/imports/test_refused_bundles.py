import json
from typing import Any
from unittest.mock import Mock
from uuid import uuid4

import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase
from support.fhir import MRN, NPI, bundle, entry, observation, patient, practitioner, urn

from chassis.problems.problem import Invalid
from records.fhir.bundles import bundle_entry
from records.fhir.bundles.bundle import parse_bundle
from tests.records.fhir_bundles import Client
from tests.records.imports import PATH, events, ids, imported, rows

JSON = {"Content-Type": "application/json"}
OBSERVATION, ENCOUNTER, CONDITION, PATIENT, PRACTITIONER = range(5)
SECRET = "Jane-Doe-1970"
Rules = set[tuple[str, str]]
Case = tuple[Any, str, str]  # A bundle, and the error's location and rule.


def changed(into: dict[str, Any], members: dict[str, Any]) -> None:
    for name, value in members.items():
        into.pop(name) if value is ... else into.update({name: value})


def an_entry(index: int, pointer: str, rule: str, **members: Any) -> Case:
    made = fhir.small()
    changed(made["entry"][index], members)
    return made, f"/entry/{index}{pointer}", rule


def a_request(index: int, pointer: str, rule: str, **members: Any) -> Case:
    made = fhir.small()
    changed(made["entry"][index]["request"], members)
    return made, f"/entry/{index}/request/{pointer}", rule


def resource(index: int, pointer: str, rule: str, **members: Any) -> Case:
    made = fhir.small()
    changed(made["entry"][index]["resource"], members)
    return made, f"/entry/{index}/resource{pointer}", rule


def more(pointer: str, rule: str, *entries: Any) -> Case:
    made = fhir.small()
    return made | {"entry": [*made["entry"], *entries]}, f"/entry/{pointer}", rule


def referring(to: str, rule: str) -> Case:
    place = "/performer/0/reference"
    return resource(OBSERVATION, place, rule, performer=[{"reference": to}])


def nested(depth: int) -> dict[str, Any]:
    inner: dict[str, Any] = {"url": "urn:x"}
    for _ in range(depth):
        inner = {"url": "urn:x", "extension": [inner]}
    return inner


def transaction(entries: Any) -> fhir.Resource:
    return {"resourceType": "Bundle", "type": "transaction", "entry": entries}


TWICE = entry({"resourceType": "Basic", "id": "b", "meta": {"source": "urn:x"}})
TWO = [{"system": MRN, "value": "2"}, {"system": MRN, "value": "48151"}]
BROKEN: list[Case] = [
    ({"resourceType": "Zebra"}, "/entry/0/resource/resourceType", "resource-type"),
    ({"type": "transaction", "entry": []}, "/resourceType", "required"),
    ({"resourceType": "Bundle", "entry": []}, "/type", "required"),
    ([], "", "must-be-object"),
    (transaction({}), "/entry", "must-be-list"),
    (transaction([1]), "/entry/0", "must-be-object"),
    (fhir.small() | {"type": "batch"}, "/type", "must-be-one-of"),
    (fhir.small() | {"type": "history"}, "/type", "must-be-one-of"),
    an_entry(0, "/resource", "required", resource=...),
    an_entry(0, "/resource", "must-be-object", resource=[]),
    an_entry(0, "/request", "required", request=...),
    an_entry(1, "/fullUrl", "duplicate-full-url", fullUrl=fhir.small()["entry"][0]["fullUrl"]),
    an_entry(0, "/fullUrl", "too-long", fullUrl="http://x/" + "𝄞" * 500),
    an_entry(4, "/fullUrl", "no-nul-character", fullUrl="urn:uuid:a\0b"),
    a_request(0, "method", "no-deletion", method="DELETE"),
    a_request(0, "method", "must-be-one-of", method="GET"),
    a_request(0, "url", "request-url", url="Condition"),
    a_request(PATIENT, "url", "request-url", method="PUT", url="Patient/else"),
    a_request(
        PATIENT, "url", "request-url", method="PUT", url=f"Patient?identifier={MRN}|48151,x|1"
    ),
    *(
        a_request(PATIENT, "ifNoneExist", rule, ifNoneExist=search)
        for search, rule in {
            "hobby=x": "unknown-parameter",
            "name:below=x": "unknown-modifier",
            "birthdate=x": "invalid-value",
            "identifier=a|1,": "identifier-token",
            "Organization?identifier=a|1": "condition",
        }.items()
    ),
    a_request(PRACTITIONER, "ifNoneExist", "identifier-token", ifNoneExist="identifier=a|1,|1"),
    a_request(PATIENT, "ifMatch", "not-supported", ifMatch='W/"1"'),
    resource(0, "/resourceType", "required", resourceType=...),
    resource(0, "/resourceType", "resource-type", resourceType="InventoryItem"),
    resource(0, "/resourceType", "no-inner-bundle", resourceType="Bundle"),
    more("6/resource", "duplicate-source-id", TWICE, TWICE),
    more("5/fullUrl", "required", entry({"resourceType": "Organization"})),
    resource(
        PATIENT, "/identifier/0/value", "too-long", identifier=[{"system": MRN, "value": "x" * 256}]
    ),
    resource(
        *(PATIENT, "/identifier/0/system", "no-space-or-bar"),
        identifier=[{"system": "a|b", "value": "1"}],
    ),
    resource(
        *(PATIENT, "/identifier/0/value", "must-be-text"), identifier=[{"system": MRN, "value": 7}]
    ),
    referring("#missing", "unknown-reference"),  # Nothing is contained.
    referring("Practitioner?hobby=x", "unknown-parameter"),
    referring("Practitioner?identifier=a|1,", "identifier-token"),
    referring(SECRET, "reference-format"),
    resource(CONDITION, "/subject", "required", subject=...),
    resource(CONDITION, "/subject/reference", "required", subject={"display": SECRET}),
    resource(ENCOUNTER, "/class", "required", **{"class": ...}),
    resource(ENCOUNTER, "/class", "must-be-object", **{"class": [{"coding": [{"code": "AMB"}]}]}),
    resource(ENCOUNTER, "/status", "must-be-one-of", status="completed"),  # Code of R5.
    resource(ENCOUNTER, "/status", "required", status=...),
    resource(ENCOUNTER, "/period/start", "must-be-timestamp", period={"start": "13.12.2011"}),
    resource(
        *(ENCOUNTER, "/period/end", "end-not-before-start"),
        period={"start": "2011-12-13T22:28:27+01:00", "end": "2010-01-01"},
    ),
    resource(
        *(ENCOUNTER, "/period/end", "end-not-before-start"),
        period={"start": "2011-12-13T22:28:27+01:00", "end": "2011-12-13T22:28:26+01:00"},
    ),
    resource(PATIENT, "/birthDate", "must-be-date", birthDate="12.04.1988"),
    resource(PATIENT, "/birthDate", "must-be-date", birthDate="2023-02-30"),
    resource(PATIENT, "/birthDate", "not-in-future", birthDate="2999"),
    resource(PATIENT, "/birthDate", "must-be-text", birthDate=1988),
    resource(PATIENT, "/gender", "must-be-one-of", gender="banana"),
    resource(PATIENT, "/gender", "must-be-text", gender=None),
    resource(PATIENT, "/name", "must-be-list", name="Jane"),
    resource(PATIENT, "/name/0/given/0", "must-be-text", name=[{"given": [7]}]),
    resource(PATIENT, "/name/0/text", "too-long", name=[{"text": "x" * 201}]),
    resource(OBSERVATION, "/note/0/text", "no-nul-character", note=[{"text": "a\0b"}]),
    resource(OBSERVATION, "", "no-nul-character", **{"Jane\0Doe": 1}),
    # Unknown members may be names of people, so the error's pointer ends at the parent of an unknown member.
    resource(OBSERVATION, "/note/0", "no-nul-character", note=[{SECRET: [{"text": "a\0b"}]}]),
    resource(OBSERVATION, "", "nesting-depth", extension=[nested(60)]),
]
# Bundles that break rules about other entries of the bundle or about stored data.
IN_CONTEXT: list[Case] = [
    more(
        "5/resource/identifier/1",
        "duplicate-identifier",
        entry(patient("2", identifier=TWO), urn(9)),
    ),
    resource(
        OBSERVATION, "/subject/reference", "unknown-reference", subject={"reference": urn(77)}
    ),
    referring(f"Practitioner?identifier={NPI}|0", "unknown-reference"),
    referring(f"Practitioner/{uuid4()}", "unknown-reference"),
    resource(
        OBSERVATION, "/subject/reference", "reference-type", subject={"reference": urn(481512)}
    ),
    resource(
        *(OBSERVATION, "/encounter/reference", "reference-type"),
        encounter={"reference": urn(481511)},
    ),
    more(
        *("6/resource/encounter/reference", "encounter-of-another-patient"),
        *(entry(patient("2"), urn(21)), entry(observation(urn(21), urn(481513)), urn(22))),
    ),
]
LONG_LISTS = ["[" + "0," * 100_000 + "0]", "[" + "{}," * 100_000 + "0]"]
NUMBERS = ["1e400", "-1e400", "9" * 400, "1e-20000", "0." + "1" * 17_000]


def small_with(text: str, instead_of: str = "178.5") -> bytes:
    return json.dumps(fhir.small()).replace(instead_of, text).encode()


# Request bodies that are not valid JSON, or that PostgreSQL cannot store.
TEXTS: list[tuple[bytes, str, str]] = [
    (b"", "", "valid-json"),
    (b"{", "", "valid-json"),
    (b'{"resourceType": "\xff"}', "/resourceType", "valid-unicode"),
    (b'{"a": ' + b"[" * 100_000, "", "nesting-depth"),
    (small_with("[" * 5000 + "]" * 5000), "/entry/0", "nesting-depth"),
    *((small_with(text), "/entry/0/resource", "finite-number") for text in NUMBERS),
    *((small_with(text), "/entry/0/resource", "number-of-values") for text in LONG_LISTS),
    (small_with('178.5, "value" : 1'), "/entry/0/resource", "each-member-once"),
    (small_with('1, "unit": "\\u003a", "unit": 2'), "/entry/0/resource", "each-member-once"),
    (
        small_with('1}}, "search": {}, "search": {}, "x": {"y": {"z": 1'),
        "/entry/0",
        "each-member-once",
    ),
    (b'{"type": "batch",' + small_with("1")[1:], "", "each-member-once"),
    (b'{":": "\\":", "type": "batch",' + small_with("1")[1:], "", "each-member-once"),
    (
        b'{"resourceType":"Bundle","type":"transaction","entry":[{"request":{"url":"","url":""}}]}',
        "/entry/0/request",
        "each-member-once",
    ),
    *(
        (small_with(f'"{half}"', '"cm"'), "/entry/0", "valid-unicode")
        for half in ("\\ud800", "\\udc00\\ud800")
    ),
]


def errors_of(text: bytes) -> list[dict[str, Any]]:
    try:
        parse_bundle(text)
    except Invalid as refusal:
        return [error.document() for error in refusal.errors]
    return []


class TestInvalidBundles:
    @pytest.mark.parametrize(("made", "pointer", "rule"), BROKEN)
    def test_pointer_and_rule(self, made: Any, pointer: str, rule: str):
        found = errors_of(json.dumps(made).encode())

        assert (pointer, rule) in [(error["pointer"], error["rule"]) for error in found]
        assert SECRET not in json.dumps(found)

    def test_duplicate_entries(self):
        made, _, _ = more("6/resource", "duplicate-source-id", TWICE, TWICE)
        made["entry"][1]["fullUrl"] = made["entry"][0]["fullUrl"]

        found = errors_of(json.dumps(made).encode())

        others = {one["pointer"]: one["other"] for one in found if "other" in one}
        assert others == {"/entry/1/fullUrl": "/entry/0", "/entry/6/resource": "/entry/5"}

    def test_unreadable_bundle(self):
        for text, pointer, rule in TEXTS:
            found = [(error["pointer"], error["rule"]) for error in errors_of(text)]
            assert found == [(pointer, rule)], text[:100]

    @pytest.mark.parametrize("member", ['":": %s, "request": {', '"request": {":": %s, '])
    def test_nested_members_with_colons(self, member: str):
        for depth in range(850, 1000):
            nested = small_with(member % ("[" * depth + "]" * depth), '"request": {')
            assert {error["rule"] for error in errors_of(nested)} <= {"nesting-depth"}

    def test_members_with_colons(self):
        colons = small_with('"a:\\":", ":": {"\\":": ":"}, "\\u003a:": ":"')

        assert errors_of(b'{":": "\\":", ' + colons[1:]) == []

    def test_commas_in_a_text(self):
        assert errors_of(small_with('"' + "," * 100_001 + '"')) == []

    def test_many_internal_references(self, monkeypatch: pytest.MonkeyPatch):
        looks = Mock(wraps=bundle_entry.contained_ids)
        monkeypatch.setattr(bundle_entry, "contained_ids", looks)
        inner = [{"resourceType": "Practitioner", "id": str(n)} for n in range(100)]
        performer = [{"reference": f"#{one['id']}"} for one in inner]
        made, *_ = resource(OBSERVATION, "", "", contained=inner, performer=performer)

        assert errors_of(json.dumps(made).encode()) == []
        assert looks.call_count == 1

    async def test_size_limit(self, offline: Client):
        content = b" " * (64 * 1024 * 1024 + 1)

        response = await offline.post(PATH, content=content, headers=JSON)

        assert_problem(response, 413, "body-too-large")

    async def test_answer_lists_twenty_entries(self, offline: Client):
        """The answer lists the first broken rule of at most twenty entries, and never the rejected values."""
        finding = observation(urn(1), urn(2), note=[{"text": SECRET}]) | {"status": SECRET}
        entries = [entry(finding, urn(10 + n)) for n in range(70)]

        response = await offline.post(PATH, json=bundle(*entries))

        document = assert_problem(response, 422, "invalid")
        places = [(f"/entry/{n}/resource/status", "must-be-one-of") for n in range(20)]
        assert [(one["pointer"], one["rule"]) for one in document["errors"]] == places
        assert document["errors_total"] == 70
        assert SECRET not in response.text


async def refused(client: Client, made: Any) -> Rules:
    return broken_rules(assert_problem(await client.post(PATH, json=made), 422, "invalid"))


class TestConflictingBundles:
    async def test_pointer_rule_and_no_change(self, client: Client, database: TestDatabase):
        for made, pointer, rule in IN_CONTEXT:
            assert await refused(client, made) >= {(pointer, rule)}
        unknown = [{"reference": urn(100 + n)} for n in range(70)]
        response = await client.post(PATH, json=resource(OBSERVATION, "", "", performer=unknown)[0])

        document = assert_problem(response, 422, "invalid")
        assert (len(document["errors"]), document["errors_total"]) == (20, 70)
        assert await rows(database) == (0, 0, 0, 0, 0, 0)
        assert await events(database) == {}

    async def test_encounter_or_identifier_of_another_patient(
        self, client: Client, database: TestDatabase
    ):
        await imported(client, fhir.small())
        await imported(client, bundle(entry(patient("1"), urn(1)), entry(patient("2"), urn(3))))
        moved = fhir.small()
        moved["entry"].append(entry(patient("2"), urn(99)))
        moved["entry"][ENCOUNTER]["resource"]["subject"]["reference"] = urn(99)
        moved["entry"] = [moved["entry"][index] for index in (ENCOUNTER, PATIENT, PRACTITIONER, 5)]
        other = patient("2")
        other["identifier"].append({"system": MRN, "value": "1"})
        before = await rows(database)

        assert await refused(client, moved) == {
            ("/entry/0/resource/subject", "patient-never-changes")
        }
        assert await refused(client, bundle(entry(other, urn(2)))) == {
            ("/entry/0/resource/identifier/2", "identifier-of-another-patient")
        }
        assert await rows(database) == before

    async def test_identifier_has_a_new_holder(self, client: Client, database: TestDatabase):
        known = ids(await imported(client, bundle(entry(patient("1"), urn(1)))))["Patient"]
        await client.patch(f"/patients/{known}", json={"identifiers": None})
        person = {"full_name": "Maria Ibanez", "identifiers": [{"system": MRN, "value": "1"}]}
        assert (await client.post("/patients", json=person)).status_code == 200
        before = await rows(database)

        again = bundle(entry(patient("1", gender="unknown"), urn(1)))

        assert await refused(client, again) == {
            ("/entry/0/resource/identifier/0", "identifier-of-another-patient")
        }
        assert await rows(database) == before

    @pytest.mark.parametrize("is_known", [False, True])
    @pytest.mark.parametrize("condition", [None, f"identifier={MRN}|1"])
    async def test_patient_in_two_entries(
        self, client: Client, condition: str | None, *, is_known: bool
    ):
        if is_known:
            await imported(client, bundle(entry(patient("1"), urn(1))))
        bodies = patient("1"), patient("1", telecom=[{"system": "phone", "value": "1"}])
        entries = [entry(each, urn(number)) for number, each in enumerate(bodies, 8)]
        if condition is not None:
            request = {"method": "POST", "url": "Patient", "ifNoneExist": condition}
            entries = [one | {"request": request} for one in entries]

        refusal = await client.post(PATH, json=bundle(*entries))

        assert refusal.status_code == 422
        for error in refusal.json()["errors"]:
            assert {error[name][:8] for name in ("pointer", "other")} == {"/entry/0", "/entry/1"}

    async def test_condition_matches_another_entry(self, client: Client, database: TestDatabase):
        """A bundle in which two entries match one condition is rejected: a repeat would match several resources."""
        numbers = [{"system": "urn:x", "value": "2"}, {"system": NPI, "value": "1"}]
        for search in (f"identifier={NPI}|1", "identifier=1"):
            made = bundle(
                entry(practitioner("1"), urn(1), ifNoneExist=search),
                entry(practitioner("1") | {"identifier": numbers}, urn(2), ifNoneExist=search),
            )
            assert await refused(client, made) == {
                (f"/entry/{n}/request/ifNoneExist", "met-by-another-entry") for n in (0, 1)
            }
        assert await rows(database) == (0, 0, 0, 0, 0, 0)

    async def test_several_matches(self, client: Client):
        one, other = practitioner("1"), practitioner("2")
        for each in (one, other):
            each["identifier"].append({"system": "urn:x", "value": "same"})
        people = entry(one, urn(1)), entry(other, urn(2))
        await imported(client, bundle(*people))
        named = {"reference": "Practitioner?identifier=urn:x|same"}
        role = entry({"resourceType": "PractitionerRole", "practitioner": named}, urn(3))
        unless = entry(one, urn(1), ifNoneExist="identifier=urn:x|same")
        either = f"identifier={NPI}|1,{NPI}|2"
        role_of_either = {
            "resourceType": "PractitionerRole",
            "practitioner": {"reference": f"Practitioner?{either}"},
        }

        place = "/resource/practitioner/reference"
        for made, pointer, rule in (
            (bundle(role), f"/entry/0{place}", "ambiguous-reference"),
            (bundle(*people, role), f"/entry/2{place}", "ambiguous-reference"),
            *(
                (
                    bundle(*some, entry(role_of_either, urn(3))),
                    *(f"/entry/{len(some)}{place}", "ambiguous-reference"),
                )
                for some in ((), people[:1], people)
            ),
        ):
            assert await refused(client, made) == {(pointer, rule)}
        for made in bundle(unless), bundle(entry(practitioner("3"), urn(1), ifNoneExist=either)):
            problem = assert_problem(
                await client.post(PATH, json=made), 412, "several-resources-match"
            )
            assert broken_rules(problem) == {("/entry/0/request/ifNoneExist", "several-matches")}
