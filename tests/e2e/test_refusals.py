"""Rejections at the gateway list up to twenty invalid fields with their rules, and do not repeat submitted values."""

import http.client
import json
from typing import Any
from uuid import uuid4

import httpx
from support import fhir
from support.problems import assert_problem, broken_rules
from support.system import System

UNKNOWN = str(uuid4())
# A value that the test submits as invalid; no response may repeat it.
SECRET = "Zebediah_Quux_1970"
EVENT = {
    "encounter_id": UNKNOWN,
    "agent_name": "triage-agent",
    "event_type": "tool_call",
    "payload": {"said": SECRET},
}
INTAKE = {"patient_id": "P-broken", "age": 36, "symptoms": [], "urgency": "urgent"}
ORGANIZATION = {"resourceType": "Organization", "contact": [{SECRET: {"text": "a\0"}}]}
BUNDLE = fhir.bundle(fhir.entry(ORGANIZATION, fhir.urn(770090)))
# A path, a body with one invalid field, the reported field with its rule, and the suggested field name.
BROKEN: list[tuple[str, Any, tuple[str, str], str | None]] = [
    ("/patients", {"full_name": SECRET * 12}, ("/full_name", "too-long"), None),
    ("/agent-events", EVENT | {"payload": SECRET}, ("/payload", "must-be-object"), None),
    ("/retrieve", {"question": SECRET, "top_k": SECRET}, ("/top_k", "must-be-whole-number"), None),
    ("/agent-events", EVENT | {SECRET: 1}, ("", "unknown-field"), None),
    ("/retrieve", {"question": "Why?", "topk": 3}, ("", "unknown-field"), "top_k"),
    ("/intake", INTAKE | {"details": {SECRET: "a\0"}}, ("/details", "no-nul-character"), None),
    ("/imports/fhir-bundle", BUNDLE, ("/entry/0/resource/contact/0", "no-nul-character"), None),
]


class TestABody:
    def test_that_breaks_a_rule_is_rejected_with_a_suggestion(self, agent: httpx.Client) -> None:
        for path, body, broken, meant in BROKEN:
            response = agent.post(path, json=body)

            refusal = assert_problem(response, 422, "invalid")
            assert broken_rules(refusal) == {broken}, path
            assert refusal["errors"][0].get("did_you_mean") == meant
            assert_repeats_nothing(response)


def test_other_paths_reach_nothing_and_malformed_ones_are_rejected(
    system: System,
) -> None:
    for service in ("patients", "agent-events", "chunks"):
        for tail in ("livez", "readyz", "metrics", "openapi.json", "internal/names"):
            status, body = raw_request(system, f"/{service}/{tail}")
            assert status in {404, 405, 422}, (service, tail)
            assert json.loads(body).keys() >= {"type", "title", "detail", "code", "request_id"}
    # The gateway rejects these paths before any route matches, as the contract of edge documents.
    for path in ("/intake/P1%2Fstore", "/intake/..%2f..%2fmetrics"):
        status, body = raw_request(system, path)
        assert (status, body in {b"", b"Bad Request"}) == (400, True), path
    for path in ("/intake/P%001", "/agent-events/%00", "/documents/%00", "/fhir/Patient/%00"):
        status, body = raw_request(system, path)
        assert (status, b"malformed-request" in body) == (400, True), path


def assert_repeats_nothing(response: httpx.Response) -> None:
    """Check that neither the response's body nor its headers contain submitted values."""
    answer = response.text + str(response.headers)
    for value in (SECRET, "Zebediah"):
        assert value not in answer


def raw_request(system: System, path: str) -> tuple[int, bytes]:
    """Send a request with the path exactly as written; httpx would normalise the path."""
    connection = http.client.HTTPConnection("127.0.0.1", system.port, timeout=20)
    try:
        token = system.keyring.mint("test-agent")
        connection.request("GET", path, headers={"Authorization": f"Bearer {token}"})
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()
