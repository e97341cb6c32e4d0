"""Refusals as a caller of the gateway sees them: each names the field and the rule, at most twenty
of them, and repeats nothing that was sent.

Which rules a field has is tested with each service; which paths are public, with the gateway.
"""

import http.client
import json
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.problems import assert_problem, broken_rules
from support.system import SERVICES, System

UNKNOWN = str(uuid4())
# Submitted in the place of valid values; no answer may contain it.
SECRET = "Zebediah_Quux_1970"
EVENT = {
    "encounter_id": UNKNOWN,
    "agent_name": "triage-agent",
    "event_type": "tool_call",
    "payload": {"said": SECRET},
}
PATIENT = {"full_name": "Ada Quill"}
INTAKE = {"patient_id": "P-broken", "age": 36, "symptoms": [], "urgency": "urgent"}
ORGANIZATION = {"resourceType": "Organization", "contact": [{SECRET: {"text": "a\0"}}]}
BUNDLE = fhir.bundle(fhir.entry(ORGANIZATION, fhir.urn(770090)))
# A path of each service, a body whose only fault is one field, and that field with its rule.
BROKEN: list[tuple[str, dict[str, Any], tuple[str, str]]] = [
    ("/patients", {"full_name": SECRET * 12}, ("/full_name", "too-long")),
    ("/agent-events", EVENT | {"payload": SECRET}, ("/payload", "must-be-object")),
    ("/retrieve", {"question": SECRET, "top_k": SECRET}, ("/top_k", "must-be-whole-number")),
]
PATHS = [path for path, _, _ in BROKEN]


class TestABody:
    @pytest.mark.parametrize(("path", "body", "broken"), BROKEN, ids=SERVICES)
    def test_that_breaks_a_rule_is_refused_by_its_name(
        self, agent: httpx.Client, path: str, body: dict[str, Any], broken: tuple[str, str]
    ) -> None:
        response = agent.post(path, json=body)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {broken}
        assert_repeats_nothing(response)

    @pytest.mark.parametrize("path", PATHS)
    @pytest.mark.parametrize(
        "is_chunked", [False, True], ids=["length declared", "length not declared"]
    )
    def test_over_a_mebibyte_is_refused(
        self, agent: httpx.Client, path: str, *, is_chunked: bool
    ) -> None:
        text = json.dumps({"full_name": SECRET * 60_000}).encode()
        assert len(text) > 1024 * 1024

        response = agent.post(
            path,
            content=iter([text]) if is_chunked else text,
            headers={"Content-Type": "application/json"},
        )

        assert assert_problem(response, 413, "body-too-large")["errors"] == [
            {"in": "body", "pointer": "", "rule": "max-bytes", "allowed": 1024 * 1024}
        ]

    @pytest.mark.parametrize("path", PATHS)
    def test_of_another_media_type_or_of_none_is_refused(
        self, agent: httpx.Client, path: str
    ) -> None:
        for headers in ({"Content-Type": "text/plain"}, {}):
            response = agent.post(path, content=f'"{SECRET}"', headers=headers)

            assert_problem(response, 415, "unsupported-media-type")
            assert_repeats_nothing(response)

    @pytest.mark.parametrize(
        ("path", "body", "pointer", "meant"),
        [
            ("/agent-events", EVENT | {SECRET: 1}, "", None),
            ("/agent-events", EVENT | {"patient_id": "P1"}, "", "patient_ids"),
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
            ("/imports/fhir-bundle", BUNDLE, "/entry/0/resource/contact/0", None),
        ],
        ids=[
            "event",
            "misspelt in an event",
            "nested",
            "misspelt in a list",
            "one of several types",
            "free-form object",
            "misspelt in a question",
            "import",
        ],
    )
    def test_with_an_unknown_name_does_not_get_it_back_but_a_close_one_proposed(
        self, agent: httpx.Client, path: str, body: Any, pointer: str, meant: str | None
    ) -> None:
        response = agent.post(path, json=body)

        (error,) = assert_problem(response, 422, "invalid")["errors"]
        assert (error["pointer"], error.get("did_you_mean")) == (pointer, meant)
        assert_repeats_nothing(response)

    def test_of_many_broken_events_gets_no_large_answer(self, agent: httpx.Client) -> None:
        wrong = EVENT | {f"f{number}": 1 for number in range(700)}

        response = agent.post("/agent-events/batch", json=[wrong] * 1_000, timeout=60)

        results = response.json()["results"]
        assert len(response.content) <= 1024 * 1024
        assert {one["errors_total"] for one in results} == {700}
        assert max(len(one["errors"]) for one in results) == len(results[0]["errors"]) == 20
        assert_repeats_nothing(response)


class TestAnUnknownId:
    def test_is_a_404_without_the_id(self, agent: httpx.Client) -> None:
        for path, code in (
            (f"/patients/{UNKNOWN}", "patient-not-found"),
            (f"/encounters/{UNKNOWN}", "encounter-not-found"),
            (f"/encounters?patient_id={UNKNOWN}", "patient-not-found"),
        ):
            response = agent.get(path)

            assert assert_problem(response, 404, code)["retryable"] is False
            assert_repeats_nothing(response, UNKNOWN)

    def test_is_a_404_for_an_event_once_records_has_answered(self, agent: httpx.Client) -> None:
        response = agent.post("/agent-events", json=EVENT)
        # On a busy machine records may answer too late; the event is then stored unverified.
        for _ in range(20):
            if response.status_code != 200:
                break
            response = agent.post("/agent-events", json=EVENT | {"encounter_id": str(uuid4())})

        assert_problem(response, 404, "encounter-not-found")

    def test_that_is_a_number_from_elsewhere_leads_to_the_search(self, agent: httpx.Client) -> None:
        encounter = {"patient_id": "P12345", "chief_complaint": "Cough"}
        for method, path, body in (
            ("GET", "/patients/P12345", None),
            ("PATCH", "/patients/P12345", {"full_name": "Ada"}),
            ("GET", "/patients/P12345/history", None),
            ("GET", "/patients/P12345/everything", None),
            ("POST", "/encounters", encounter),
        ):
            response = agent.request(method, path, json=body)

            document = assert_problem(response, 422, "invalid")
            assert "`POST /patients/search`" in document["detail"]
            assert [error["rule"] for error in document["errors"]] == ["must-be-uuid"]
            assert_repeats_nothing(response, "P12345")


class TestAnAddress:
    def test_below_a_services_own_reaches_nothing_else_of_it(self, system: System) -> None:
        for service in ("patients", "agent-events", "chunks"):
            for tail in ("livez", "readyz", "metrics", "openapi.json", "internal/names"):
                status, body = raw_request(system, f"/{service}/{tail}")

                assert status in {404, 405, 422}, (service, tail)
                assert json.loads(body).keys() >= {"type", "title", "detail", "code", "request_id"}

    def test_with_an_escape_that_could_be_read_two_ways_is_refused_by_the_gateway(
        self, system: System
    ) -> None:
        """Before any router, as edge's document describes."""
        for path in ("/intake/P1%2Fstore", "/intake/..%2f..%2fmetrics"):
            status, body = raw_request(system, path)

            assert (status, body in {b"", b"Bad Request"}) == (400, True), path

    def test_with_nul_in_its_path_is_malformed(self, system: System) -> None:
        for path in ("/intake/P%001", "/agent-events/%00", "/documents/%00", "/fhir/Patient/%00"):
            status, body = raw_request(system, path)

            assert (status, b"malformed-request" in body) == (400, True), path

    def test_of_another_method_is_a_405(self, agent: httpx.Client) -> None:
        for method, path in (("PUT", "/agent-events"), ("GET", "/retrieve"), ("POST", "/health")):
            response = agent.request(method, path)

            assert_problem(response, 405, "method-not-allowed")
            assert response.headers["allow"]


def assert_repeats_nothing(response: httpx.Response, *values: str) -> None:
    """Check that neither the body nor the headers contain what was submitted."""
    answer = response.text + str(response.headers)
    for value in (SECRET, "Zebediah", *values):
        assert value not in answer


def raw_request(system: System, path: str) -> tuple[int, bytes]:
    """Send the path exactly as written; httpx would normalise it."""
    connection = http.client.HTTPConnection("127.0.0.1", system.port, timeout=20)
    try:
        token = system.keyring.mint("test-agent")
        connection.request("GET", path, headers={"Authorization": f"Bearer {token}"})
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()
