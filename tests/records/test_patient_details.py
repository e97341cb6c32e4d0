"""Whether a patient's record is in use, a death, contacts, addresses, languages, marital status."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
DETAILS = {
    "active": False,
    "deceased": "2026-03-14T08:00:00+01:00",
    "marital_status": "M",
    "telecom": [
        {"system": "phone", "value": "555-0100", "use": "home"},
        {"system": None, "value": "jane@home.example", "use": None},
    ],
    "address": [
        {
            "use": "home",
            "text": None,
            "line": ["586 Hill Ranch", "Unit 68"],
            "city": "Fall River",
            "state": "Massachusetts",
            "postal_code": "02720",
            "country": "US",
        },
    ],
    "communication": [
        {"language": "pt-BR", "preferred": True},
        {"language": "en", "preferred": None},
    ],
}
NOTHING = {
    "active": True,
    "deceased": None,
    "marital_status": None,
    "telecom": [],
    "address": [],
    "communication": [],
}


def details(answer: Answer) -> Answer:
    return {name: answer[name] for name in DETAILS}


@pytest.fixture
async def jane(client: httpx.AsyncClient) -> Answer:
    body = {"full_name": "Jane Doe", **DETAILS}
    jane: Answer = (await client.post("/patients", json=body)).raise_for_status().json()
    return jane


class TestARegistration:
    async def test_keeps_what_it_says_of_a_patient(
        self, client: httpx.AsyncClient, jane: Answer
    ) -> None:
        shown = (await client.get(f"/patients/{jane['id']}")).json()
        found = (await client.post("/patients/search", json={"name": "jane"})).json()["patients"]

        assert details(jane) == DETAILS
        assert shown == jane
        assert [one | {"unconfirmed_identifiers": []} for one in found] == [jane]

    async def test_needs_none_of_it(self, patient: Answer) -> None:
        assert details(patient) == NOTHING

    @pytest.mark.parametrize("deceased", [True, False, "2026", "2026-03", "2026-03-14"])
    async def test_keeps_a_death_as_precisely_as_it_is_known(
        self, client: httpx.AsyncClient, deceased: bool | str
    ) -> None:
        body = {"full_name": "Jane Doe", "deceased": deceased}

        assert (await client.post("/patients", json=body)).json()["deceased"] == deceased

    @pytest.mark.parametrize(
        ("given", "pointer", "rule"),
        [
            ({"active": "yes"}, "/active", "must-be-true-or-false"),
            ({"active": None}, "/active", "must-be-true-or-false"),
            ({"deceased": "yesterday"}, "/deceased", "true-false-or-time"),
            ({"deceased": "2026-02-30"}, "/deceased", "true-false-or-time"),
            ({"deceased": 2026}, "/deceased", "true-false-or-time"),
            ({"deceased": "9998"}, "/deceased", "not-in-future"),
            ({"marital_status": " "}, "/marital_status", "not-blank"),
            ({"marital_status": "x" * 101}, "/marital_status", "too-long"),
            ({"telecom": [{"system": "phone"}]}, "/telecom/0/value", "required"),
            ({"telecom": [{"value": "1" * 256}]}, "/telecom/0/value", "too-long"),
            (
                {"telecom": [{"value": "1", "system": "pigeon"}]},
                "/telecom/0/system",
                "must-be-one-of",
            ),
            ({"telecom": [{"value": "1", "use": "x"}]}, "/telecom/0/use", "must-be-one-of"),
            ({"telecom": [{"value": "1"}] * 21}, "/telecom", "too-many-items"),
            ({"address": [{"use": "home"}]}, "/address/0", "address-of-something"),
            ({"address": [{"city": "x" * 101}]}, "/address/0/city", "too-long"),
            ({"address": [{"line": ["x"] * 11}]}, "/address/0/line", "too-many-items"),
            ({"address": [{"city": "x", "use": "x"}]}, "/address/0/use", "must-be-one-of"),
            ({"address": [{"city": "x"}] * 11}, "/address", "too-many-items"),
            (
                {"communication": [{"language": "not a tag"}]},
                "/communication/0/language",
                "language-tag",
            ),
            (
                {"communication": [{"language": "en", "preferred": "yes"}]},
                "/communication/0/preferred",
                "must-be-true-or-false",
            ),
            ({"communication": [{"language": "en"}] * 21}, "/communication", "too-many-items"),
        ],
    )
    async def test_names_the_field_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, given: Answer, pointer: str, rule: str
    ) -> None:
        answers = [
            await offline.post("/patients", json={"full_name": "Jane Doe", **given}),
            await offline.patch(f"/patients/{uuid4()}", json=given),
        ]

        for answer in answers:
            assert (pointer, rule) in broken_rules(assert_problem(answer, 422, "invalid"))

    async def test_refuses_a_death_the_day_after_tomorrow(self, offline: httpx.AsyncClient) -> None:
        later = (datetime.now(UTC) + timedelta(days=2)).isoformat(timespec="seconds")

        response = await offline.post("/patients", json={"full_name": "A", "deceased": later})

        assert_problem(response, 422, "invalid")

    async def test_that_is_repeated_gives_its_first_answer(self, client: httpx.AsyncClient) -> None:
        body, key = {"full_name": "Jane Doe", **DETAILS}, {"Idempotency-Key": "k"}

        first = (await client.post("/patients", json=body, headers=key)).json()
        await client.patch(f"/patients/{first['id']}", json={"active": True, "telecom": None})
        again = (await client.post("/patients", json=body, headers=key)).json()

        assert again == first


class TestAChange:
    async def test_replaces_what_it_names_and_keeps_the_rest(
        self, client: httpx.AsyncClient, jane: Answer
    ) -> None:
        change = {"active": True, "address": [{"text": "At sea"}]}

        changed = (await client.patch(f"/patients/{jane['id']}", json=change)).json()

        assert details(changed) | {"address": None} == DETAILS | {"active": True, "address": None}
        assert [address["text"] for address in changed["address"]] == ["At sea"]

    async def test_removes_values_by_null(self, client: httpx.AsyncClient, jane: Answer) -> None:
        nothing = {name: None for name in DETAILS if name != "active"} | {"active": True}

        changed = (await client.patch(f"/patients/{jane['id']}", json=nothing)).json()

        assert details(changed) == NOTHING

    async def test_to_the_same_values_makes_no_version(
        self, client: httpx.AsyncClient, jane: Answer
    ) -> None:
        again = (await client.patch(f"/patients/{jane['id']}", json=DETAILS)).json()

        assert again["version"] == 1

    async def test_makes_a_version_and_keeps_the_one_before(
        self, client: httpx.AsyncClient, jane: Answer
    ) -> None:
        await client.patch(f"/patients/{jane['id']}", json={"deceased": None, "telecom": []})

        versions = (await client.get(f"/patients/{jane['id']}/history")).json()["versions"]
        assert [(one["deceased"], len(one["telecom"])) for one in versions] == [
            (None, 0),
            (DETAILS["deceased"], 2),
        ]

    async def test_is_recorded_by_the_names_of_its_fields_alone(
        self, client: httpx.AsyncClient, jane: Answer, recorded: Any
    ) -> None:
        change = {"active": True, "telecom": [{"value": "555-0199"}], "deceased": "2025-03"}

        await client.patch(f"/patients/{jane['id']}", json=change)

        event = (await recorded())[-1]
        assert event["payload"]["data"]["changed"] == ["active", "deceased", "telecom"]
        assert not [
            word for word in ("555-0199", "2025-03") if word in json.dumps(event["payload"])
        ]


async def test_an_outline_shows_none_of_it(
    client: httpx.AsyncClient, jane: Answer, scoped: Any
) -> None:
    headers = scoped("system/Patient.s")

    found = await client.post("/patients/search", json={"name": "jane"}, headers=headers)

    (outline,) = found.json()["patients"]
    assert outline["id"] == jane["id"]
    assert not outline.keys() & DETAILS.keys()
