import time
from typing import Any

import httpx
from support.bad_tokens import BAD_TOKENS, signed
from support.problems import assert_problem
from support.system import System


def read(system: System, headers: dict[str, str]) -> httpx.Response:
    with system.client_with(headers) as client:
        return client.get("/intake/P-identity")


def test_a_caller_without_a_required_valid_token_is_rejected(system: System):
    expired = BAD_TOKENS["expired"](system.keyring)
    for headers, code in (
        ({}, "token-required"),
        ({"X-Agent-Name": "triage-agent"}, "token-required"),
        ({"Authorization": "Basic bWFsbG9yeTpzZWNyZXQ="}, "token-invalid"),
        ({"Authorization": ""}, "token-invalid"),
        ({"Authorization": f"Bearer {expired}"}, "token-invalid"),
    ):
        response = read(system, headers)
        assert_problem(response, 401, code)
        assert response.headers["www-authenticate"].startswith("Bearer")
        assert expired not in response.text

    with system.client(None) as client:
        open_to_all = ("/", "/health", "/openapi.json", "/docs")
        statuses = {path: client.get(path).status_code for path in open_to_all}
    assert set(statuses.values()) == {200}, statuses


def test_a_services_token_is_refused_at_the_gateway(system: System, encounter: dict[str, Any]):
    """Services accept a service's token from each other, but not through the gateway. The request omits, empties or
    tries to remove the gateway's header X-Through-Gateway.
    """
    now = int(time.time())
    token = signed(
        system.keyring, kid="audit", key="audit", iss="audit", sub="audit", aud="records", kind="service",
        iat=now, exp=now + 60,
    )  # fmt: skip
    of_audit = {"Authorization": f"Bearer {token}"}
    mark = "X-Through-Gateway"
    lookup = {"ids": [encounter["id"]]}

    for more in ({}, {mark: ""}, {"Connection": mark}):
        with system.client_with(of_audit | more) as client:
            answers = [
                client.get(f"/encounters/{encounter['id']}"),
                client.post("/patients", json={"full_name": "Never To Be Stored"}),
            ]
            internal = client.post("/internal/encounters/lookup", json=lookup)

        for answer in answers:
            assert_problem(answer, 403, "not-allowed")
        assert_problem(internal, 404, "not-found")
