"""Callers whom an operation is not for are refused through the gateway as by the service itself."""

import httpx
import pytest
from support.operations import Operation, operations
from support.problems import assert_failure, assert_problem
from support.refused_callers import ATTEMPTS, Tokens
from support.sources import SERVICES
from support.system import System

AT_THE_GATEWAY = [
    "nothing",
    "only a forwarded token",
    "a token expired",
    "a bad token beside a good forwarded one",
    *(name for name in ATTEMPTS if name.endswith("through the gateway")),
    "the token of an agent",
    "the token of an agent that acts for a person",
    "a token without a scope beside a good forwarded one",
    "a token with all other scopes",
]


def sent(client: httpx.Client, operation: Operation, headers: dict[str, str]) -> httpx.Response:
    """Send a body that is no JSON: it would be refused, too."""
    body = b"{" if operation.method in {"POST", "PATCH", "PUT"} else None
    typed = {"Content-Type": "application/json"} if body else {}
    return client.request(
        operation.method, operation.address, content=body, headers=headers | typed
    )


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("name", AT_THE_GATEWAY)
def test_every_operation_refuses(system: System, service: str, name: str) -> None:
    tokens = Tokens(system.keyring, service)

    with system.client(None) as client:
        for operation in operations(service):
            attempt = ATTEMPTS[name](tokens, operation)
            if attempt is None:
                continue
            headers, refusal = attempt
            answer = sent(client, operation, headers)
            if operation.is_for_services_only:
                assert_problem(answer, 404, "not-found")
                continue
            assert_failure(answer, refusal.status, refusal.code)
            assert answer.headers.get("www-authenticate") == refusal.challenge


@pytest.mark.parametrize("service", SERVICES)
def test_what_is_for_peers_is_found_by_no_caller_of_the_gateway(
    system: System, service: str
) -> None:
    tokens = Tokens(system.keyring, service)
    internal = [one for one in operations(service) if one.is_for_services_only]
    everybody = [{}, tokens.of_agent(), tokens.of_person(), *map(tokens.of_service, SERVICES)]

    with system.client(None) as client:
        answers = [sent(client, one, headers) for one in internal for headers in everybody]

    assert all(one.path.startswith("/internal/") for one in internal)
    for answer in answers:
        assert_problem(answer, 404, "not-found")
