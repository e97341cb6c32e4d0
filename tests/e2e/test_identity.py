"""Which tokens are accepted, and that nothing else is."""

import time
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.bad_tokens import BAD_TOKENS, signed
from support.problems import assert_problem
from support.system import System, run

# One read of each service.
READS = {
    "records": "/intake/P-identity",
    "audit": "/agent-events?patient_id=P-identity",
    "retrieval": "/chunks",
}


def call(system: System, service: str, headers: dict[str, str]) -> httpx.Response:
    body = {
        "patient_id": "P-identity",
        "source_type": "note",
        "source_ref": "n-1",
        "chunk_text": "Never to be stored.",
    }
    with system.client_with(headers) as client:
        if service == "retrieval":
            return client.post(READS[service], json=body)
        return client.get(READS[service])


@pytest.mark.parametrize("service", READS)
class TestAServiceRefuses:
    @pytest.mark.parametrize(
        "headers", [{}, {"X-Agent-Name": "triage-agent"}], ids=["nothing", "only a name"]
    )
    def test_a_caller_without_a_token(
        self, system: System, service: str, headers: dict[str, str]
    ) -> None:
        response = call(system, service, headers)

        assert_problem(response, 401, "token-required")
        assert response.headers["www-authenticate"] == "Bearer"

    @pytest.mark.parametrize("kind", BAD_TOKENS)
    def test_a_bad_token(self, system: System, service: str, kind: str) -> None:
        token = BAD_TOKENS[kind](system.keyring)

        response = call(system, service, {"Authorization": f"Bearer {token}"})

        assert_problem(response, 401, "token-invalid")
        assert response.headers["www-authenticate"].startswith("Bearer error=")
        assert token not in response.text

    @pytest.mark.parametrize(
        "header", ["Basic bWFsbG9yeTpzZWNyZXQ=", "Bearer", ""], ids=["Basic", "bare", "empty"]
    )
    def test_another_authorization(self, system: System, service: str, header: str) -> None:
        response = call(system, service, {"Authorization": header})

        assert_problem(response, 401, "token-invalid")


class TestAServicesToken:
    @pytest.fixture
    def of_audit(self, system: System) -> dict[str, str]:
        """A token as audit shows it to records."""
        now = int(time.time())
        token = signed(
            system.keyring, kid="audit", key="audit", iss="audit", sub="audit", aud="records", kind="service",
            iat=now, exp=now + 60,
        )  # fmt: skip
        return {"Authorization": f"Bearer {token}"}

    @pytest.mark.parametrize(
        "more",
        [{}, {"X-Through-Gateway": ""}, {"Connection": "X-Through-Gateway"}],
        ids=["as it is", "with an empty mark", "that takes the mark away"],
    )
    def test_is_refused_at_the_gateway(
        self,
        system: System,
        of_audit: dict[str, str],
        encounter: dict[str, Any],
        more: dict[str, str],
    ) -> None:
        with system.client_with(of_audit | more) as client:
            answers = [
                client.get(f"/encounters/{encounter['id']}"),
                client.get(f"/patients/{encounter['patient_id']}"),
                client.post("/patients", json={"full_name": "Never To Be Stored"}),
            ]

        for answer in answers:
            assert_problem(answer, 403, "not-allowed")

    def test_reads_and_writes_nothing_that_no_peer_needs(
        self, system: System, of_audit: dict[str, str], encounter: dict[str, Any]
    ) -> None:
        with system.client_with(of_audit, base_url=system.address("records")) as client:
            known = client.post("/internal/encounters/lookup", json={"ids": [encounter["id"]]})
            refused = [
                client.get(f"/encounters/{encounter['id']}"),
                client.get(f"/patients/{encounter['patient_id']}/everything"),
                client.post("/patients/search", json={"name": "Ferrante"}),
                client.post("/patients", json={"full_name": "Never To Be Stored"}),
            ]

        assert known.json()["encounters"][0]["id"] == encounter["id"]
        for answer in refused:
            assert_problem(answer, 403, "not-allowed")

    def test_lasts_minutes(self, system: System) -> None:
        long = signed(
            system.keyring,
            kid="audit",
            key="audit",
            iss="audit",
            sub="audit",
            aud="records",
            kind="service",
        )

        with system.client_with(
            {"Authorization": f"Bearer {long}"}, base_url=system.address("records")
        ) as client:
            answer = client.post("/internal/encounters/lookup", json={"ids": [str(uuid4())]})

        assert_problem(answer, 401, "token-invalid")


class TestACaller:
    def test_may_be_a_person(self, system: System, encounter: dict[str, Any]) -> None:
        event = {
            "encounter_id": encounter["id"],
            "agent_name": "chart",
            "event_type": "chart_opened",
            "payload": {},
        }

        with system.client("dr-okafor", "person") as client:
            response = client.post("/agent-events", json=event)

        assert (response.status_code, response.json()["recorded_by"]) == (200, "dr-okafor")

    @pytest.mark.parametrize("options", [[], ["--person"]], ids=["agent", "person"])
    def test_gets_a_token_from_the_command_line(self, system: System, options: list[str]) -> None:
        token = run(system, "token", "dr-okafor", "--role", "coordinator", *options).stdout.strip()

        assert call(system, "records", {"Authorization": f"Bearer {token}"}).status_code == 200

    def test_is_who_the_token_says_whatever_the_headers_say(
        self, system: System, encounter: dict[str, Any]
    ) -> None:
        event = {
            "encounter_id": encounter["id"],
            "agent_name": "triage-agent",
            "event_type": "note",
            "payload": {},
        }
        names = (
            "X-Agent-Name",
            "X-Agent-Id",
            "X-User-Id",
            "X-Forwarded-User",
            "X-Remote-User",
            "X-Scopes",
        )

        with system.client("intake-agent", headers=dict.fromkeys(names, "mallory")) as client:
            response = client.post("/agent-events", json=event)

        assert response.json()["recorded_by"] == "intake-agent"

    def test_needs_no_token_for_health_and_documents(self, system: System) -> None:
        with system.client(None) as client:
            statuses = {
                path: client.get(path).status_code
                for path in ("/", "/health", "/openapi.json", "/docs")
            }

        assert set(statuses.values()) == {200}, statuses


class TestARequestId:
    def test_is_the_callers_in_answer_and_problem(self, agent: httpx.Client) -> None:
        known, unknown = str(uuid4()), str(uuid4())

        answered = agent.get("/intake/P-identity", headers={"X-Request-Id": known})
        refused = agent.get(f"/patients/{uuid4()}", headers={"X-Request-Id": unknown})

        assert answered.headers["x-request-id"] == known
        assert assert_problem(refused, 404, "patient-not-found")["request_id"] == unknown

    def test_reaches_the_gateways_own_problems(self, agent: httpx.Client) -> None:
        sent = str(uuid4())

        response = agent.get("/nothing", headers={"X-Request-Id": sent})

        assert assert_problem(response, 404, "not-found")["request_id"] == sent

    @pytest.mark.parametrize(
        "sent", [None, "P90017 Mirela", "x" * 200], ids=["none", "of another shape", "too long"]
    )
    def test_is_made_where_the_caller_gives_no_usable_one(
        self, agent: httpx.Client, sent: str | None
    ) -> None:
        response = agent.get("/intake/P-identity", headers={"X-Request-Id": sent} if sent else {})

        assert response.status_code == 200
        assert len(response.headers["x-request-id"]) == 36
        assert response.headers["x-request-id"] != sent
