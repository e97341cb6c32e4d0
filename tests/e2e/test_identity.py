"""Which tokens are accepted, and that nothing else is."""

import time
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.bad_tokens import BAD_TOKENS, signed
from support.problems import assert_problem
from support.system import System, run


def read(system: System, headers: dict[str, str]) -> httpx.Response:
    with system.client_with(headers) as client:
        return client.get("/intake/P-identity")


class TestACallerWithoutAToken:
    @pytest.mark.parametrize(
        ("headers", "code"),
        [
            ({}, "token-required"),
            ({"X-Agent-Name": "triage-agent"}, "token-required"),
            ({"Authorization": "Basic bWFsbG9yeTpzZWNyZXQ="}, "token-invalid"),
            ({"Authorization": ""}, "token-invalid"),
        ],
        ids=["nothing", "only a name", "another scheme", "nothing in the header"],
    )
    def test_is_refused(self, system: System, headers: dict[str, str], code: str) -> None:
        response = read(system, headers)

        assert_problem(response, 401, code)
        assert response.headers["www-authenticate"].startswith("Bearer")

    def test_is_refused_with_a_token_that_has_expired_and_the_token_is_not_repeated(
        self, system: System
    ) -> None:
        token = BAD_TOKENS["expired"](system.keyring)

        response = read(system, {"Authorization": f"Bearer {token}"})

        assert_problem(response, 401, "token-invalid")
        assert response.headers["www-authenticate"].startswith("Bearer error=")
        assert token not in response.text


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


class TestACaller:
    @pytest.mark.parametrize("options", [[], ["--person"]], ids=["agent", "person"])
    def test_gets_a_token_from_the_command_line(self, system: System, options: list[str]) -> None:
        token = run(system, "token", "dr-okafor", "--role", "coordinator", *options).stdout.strip()

        assert read(system, {"Authorization": f"Bearer {token}"}).status_code == 200

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

    def test_is_made_where_the_caller_gives_no_usable_one(self, agent: httpx.Client) -> None:
        for sent in ({}, {"X-Request-Id": "P90017 Mirela"}, {"X-Request-Id": "x" * 200}):
            response = agent.get("/intake/P-identity", headers=sent)

            assert response.status_code == 200
            assert len(response.headers["x-request-id"]) == 36
            assert response.headers["x-request-id"] not in sent.values()
