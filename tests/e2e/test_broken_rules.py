"""Refusals name the broken rules: no more than the limit, and nothing that the caller sent."""

from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_problem

SECRET = "Zebediah_Quux_1970"
EVENT = {
    "patient_ids": ["P-broken"],
    "agent_name": "triage-agent",
    "event_type": "tool_call",
    "payload": {},
}
PATIENT = {"full_name": "Ada Quill"}
INTAKE = {"patient_id": "P-broken", "age": 36, "symptoms": [], "urgency": "urgent"}
MANY = {f"{SECRET}_{n}": 1 for n in range(700)}


def organisation(**more: Any) -> dict[str, Any]:
    """Return an entry of a bundle."""
    resource = {"resourceType": "Organization", **more}
    return {
        "fullUrl": f"urn:uuid:{uuid4()}",
        "resource": resource,
        "request": {"method": "POST", "url": "Organization"},
    }


def bundle(*entries: dict[str, Any]) -> dict[str, Any]:
    return {"resourceType": "Bundle", "type": "transaction", "entry": list(entries)}


class TestManyBrokenRules:
    @pytest.mark.parametrize(
        ("path", "body", "total"),
        [
            ("/agent-events", EVENT | MANY, 700),
            ("/patients", PATIENT | MANY, 700),
            ("/patients", PATIENT | {"identifiers": [{"value": "1"} | MANY] * 2}, 1400),
            ("/intake", INTAKE | {"symptoms": [7] * 70}, 70),
            ("/intake", INTAKE | {"symptoms": [7] * 200_000}, 1),
            ("/retrieve", {"question": "Why?"} | MANY, 700),
            ("/imports/fhir-bundle", bundle(*[organisation(resourceType="Zebra")] * 70), 70),
        ],
        ids=["event", "patient", "nested", "list", "list that is too long", "question", "import"],
    )
    def test_are_counted_and_twenty_listed(
        self, agent: httpx.Client, path: str, body: Any, total: int
    ) -> None:
        response = agent.post(path, json=body)

        document = assert_problem(response, 422, "invalid")
        assert (len(document["errors"]), document["errors_total"]) == (min(total, 20), total)
        assert SECRET not in response.text

    def test_of_a_query_are_counted_and_twenty_listed(self, agent: httpx.Client) -> None:
        document = assert_problem(
            agent.get("/agent-events", params=dict(list(MANY.items())[:99])), 422, "invalid"
        )

        assert (len(document["errors"]), document["errors_total"]) == (20, 99)

    @pytest.mark.parametrize(
        ("more", "total"),
        [({f"f{n}": 1 for n in range(700)}, 700), ({"patient_ids": [1] * 1_000}, 1_000)],
        ids=["unknown fields", "wrong items"],
    )
    def test_of_a_batch_make_no_large_answer(
        self, agent: httpx.Client, more: Any, total: int
    ) -> None:
        response = agent.post("/agent-events/batch", json=[EVENT | more] * 1_000, timeout=60)

        results = response.json()["results"]
        assert len(response.content) <= 1024 * 1024
        assert {one["errors_total"] for one in results} == {total}
        assert max(len(one["errors"]) for one in results) == len(results[0]["errors"]) == 20
        assert sum(len(one["errors"]) for one in results) <= 1_000

    def test_none_is_counted_where_none_was_broken(self, agent: httpx.Client) -> None:
        document = assert_problem(agent.get(f"/patients/{uuid4()}"), 404, "patient-not-found")

        assert (document["errors"], document["errors_total"]) == ([], 0)


class TestNumbersFromElsewhere:
    @pytest.mark.parametrize(
        ("method", "path", "body"),
        [
            ("GET", "/patients/P12345", None),
            ("PATCH", "/patients/P12345", {"full_name": "Ada"}),
            ("GET", "/patients/P12345/history", None),
            ("GET", "/patients/P12345/everything", None),
            ("POST", "/encounters", {"patient_id": "P12345", "chief_complaint": "Cough"}),
        ],
    )
    def test_in_the_place_of_a_patients_id_lead_to_the_search(
        self, agent: httpx.Client, method: str, path: str, body: Any
    ) -> None:
        response = agent.request(method, path, json=body)

        document = assert_problem(response, 422, "invalid")
        assert "`POST /patients/search`" in document["detail"]
        assert [error["rule"] for error in document["errors"]] == ["must-be-uuid"]
        assert "P12345" not in response.text


class TestTitles:
    def test_are_the_same_for_each_problem_of_a_kind_while_details_differ(
        self, agent: httpx.Client
    ) -> None:
        first = assert_problem(agent.get("/patients/P12345"), 422, "invalid")
        second = assert_problem(agent.post("/patients", json={}), 422, "invalid")

        assert first["title"] == second["title"] == "Invalid request"
        assert first["detail"] != second["detail"]

    def test_are_no_sentences(self, agent: httpx.Client) -> None:
        for path in ("/nothing", f"/patients/{uuid4()}", f"/encounters/{uuid4()}", "/patients/P1"):
            title = agent.get(path).json()["title"]
            assert len(title) < 30
            assert not title.endswith(".")


class TestUnknownNames:
    @pytest.mark.parametrize(
        ("path", "body", "pointer", "meant"),
        [
            ("/agent-events", EVENT | {SECRET: 1}, "", None),
            ("/agent-events", EVENT | {"patient_id": "P1"}, "", "patient_ids"),
            ("/patients", PATIENT | {SECRET: 1}, "", None),
            ("/patients", PATIENT | {"dateOfBirth": "1961-02-03"}, "", "date_of_birth"),
            ("/patients", PATIENT | {"names": [{"text": "Ada", SECRET: 1}]}, "/names/0", None),
            (
                "/patients",
                PATIENT | {"identifiers": [{"value": "1", "sytem": "urn:x"}]},
                "/identifiers/0",
                "system",
            ),
            ("/patients/search", {"identifier": {"value": "1", SECRET: 1}}, "/identifier", None),
            ("/intake", INTAKE | {"details": {SECRET: "a\0"}}, "/details", None),
            ("/retrieve", {"question": "Why?", "topk": 3}, "", "top_k"),
            (
                "/imports/fhir-bundle",
                bundle(organisation(contact=[{SECRET: {"text": "a\0"}}])),
                "/entry/0/resource/contact/0",
                None,
            ),
        ],
        ids=[
            "event",
            "misspelt in an event",
            "patient",
            "misspelt in a patient",
            "nested",
            "misspelt in a list",
            "one of several types",
            "free-form object",
            "misspelt in a question",
            "import",
        ],
    )
    def test_are_not_repeated_but_a_close_one_is_proposed(
        self, agent: httpx.Client, path: str, body: Any, pointer: str, meant: str | None
    ) -> None:
        response = agent.post(path, json=body)

        (error,) = assert_problem(response, 422, "invalid")["errors"]
        assert (error["pointer"], error.get("did_you_mean")) == (pointer, meant)
        assert SECRET not in response.text

    @pytest.mark.parametrize(
        ("query", "meant"),
        [(f"{SECRET}=1", None), ("patientId=1", "patient_id")],
        ids=["unknown", "misspelt"],
    )
    def test_are_not_repeated_of_a_query(
        self, agent: httpx.Client, query: str, meant: str | None
    ) -> None:
        response = agent.get(f"/agent-events?{query}")

        (error,) = assert_problem(response, 422, "invalid")["errors"]
        assert (error["in"], error["pointer"], error.get("did_you_mean")) == ("query", "", meant)
        assert SECRET not in response.text

    def test_are_not_repeated_of_a_batch(self, agent: httpx.Client) -> None:
        response = agent.post(
            "/agent-events/batch", json=[EVENT | {SECRET: 1}, EVENT | {"patient_id": "P1"}]
        )

        (first,), (second,) = (one["errors"] for one in response.json()["results"])
        assert (first["pointer"], "did_you_mean" in first) == ("", False)
        assert (second["pointer"], second["did_you_mean"]) == ("", "patient_ids")
        assert SECRET not in response.text
