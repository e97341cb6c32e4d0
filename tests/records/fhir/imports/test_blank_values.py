from typing import Any

import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch
from support.fhir import MRN, bundle, entry, patient, urn

from records.fhir.bundles.repairs import without_blanks
from tests.records.fhir_bundles import Client
from tests.records.imports import PATH, body_of, ids, imported

BLANKS: dict[str, tuple[str, str, list[str]]] = {
    "members": ('{"a":"","gender":" \\n","b":"x"}', '{"b":"x"}', ["", "/gender"]),
    "an object of blanks": ('{"name":[{"family":""}],"a":"x"}', '{"a":"x"}', ["/name/0/family"]),
    "an item": ('{"line":["x",""]}', '{"line":["x"]}', ["/line/1"]),
    "an item with extensions": (
        '{"given":["","x"],"_given":[{"id":"a"},null]}',
        '{"given":[null,"x"],"_given":[{"id":"a"},null]}',
        ["/given/0"],
    ),
    "an extension": (
        '{"given":["a","x"],"_given":[{"id":""},{"id":"b"}]}',
        '{"given":["a","x"],"_given":[null,{"id":"b"}]}',
        ["/_given/0/id"],
    ),
    "among numbers": (
        '{"value":1.500,"code":"","text":"1E400"}',
        '{"value":1.500,"text":"1E400"}',
        ["/code"],
    ),
    "deleted in HL7 v2": (
        r'{"family":"\"\"","given":["x"," \"\"\n"],"text":"\"\"x"}',
        r'{"given":["x"],"text":"\"\"x"}',
        ["/family", "/given/1"],
    ),
    "none": ('{"text": "\\" \\"", "coding": [ ], "code": {}}',) * 2 + ([],),
}


@pytest.mark.parametrize("name", BLANKS)
def test_blank_values_are_removed(name: str):
    text, kept, pointers = BLANKS[name]

    assert without_blanks(text.encode(), "") == (kept.encode(), tuple(pointers))


class TestImports:
    async def test_other_values_are_stored_with_warnings(
        self, client: Client, database: TestDatabase
    ):
        blank: dict[str, Any] = {
            "identifier": [{"system": MRN, "value": "1", "use": ""}, {"system": MRN, "value": " "}],
            "name": [{"family": "Doe", "given": ["Jane", ""], "use": ""}, {"text": ""}],
            "birthDate": "",
        }
        weight = fhir.condition(code={"text": "Asthma", "coding": [{"display": ""}]})

        answer = await imported(
            client, bundle(entry(patient("1", **blank), urn(1)), entry(weight, urn(2)))
        )

        warned = [
            (one["pointer"], one["rule"]) for each in answer["entries"] for one in each["warnings"]
        ]
        assert warned == [
            (f"/entry/{place}", "not-blank")
            for place in (
                "0/resource/identifier/0/use",
                "0/resource/identifier/1/value",
                "0/resource/name/0/given/1",
                "0/resource/name/0/use",
                "0/resource/name/1/text",
                "0/resource/birthDate",
                "1/resource/code/coding/0/display",
            )
        ]
        body = await body_of(database, ids(answer)["Patient"])
        assert body["name"] == [{"family": "Doe", "given": ["Jane"]}]
        shown = (await client.get(f"/patients/{ids(answer)['Patient']}")).json()
        assert (shown["full_name"], shown["birth_date"]) == ("Jane Doe", None)
        assert [one["value"] for one in shown["identifiers"]] == ["1"]

    @pytest.mark.parametrize(
        ("resource", "request_", "expected"),
        [
            (
                fhir.condition("") | {"subject": {"reference": ""}},
                {},
                ("resource/subject", "required"),
            ),
            (patient("1"), {"ifNoneExist": " "}, ("request/ifNoneExist", "not-blank")),
            (fhir.encounter(status=""), {}, ("resource/status", "required")),
        ],
    )
    async def test_required_values(
        self,
        client: Client,
        database: TestDatabase,
        resource: fhir.Resource,
        request_: dict[str, str],
        expected: tuple[str, str],
    ):
        refused = await client.post(PATH, json=bundle(entry(resource, urn(1), **request_)))

        found = broken_rules(assert_problem(refused, 422, "invalid"))
        assert found == {(f"/entry/0/{expected[0]}", expected[1])}
        assert await fetch(database.admin_dsn, "SELECT 1 FROM records.resources") == []
