"""Callers whom an operation is not for are refused through the gateway as by the service itself."""

import httpx
import pytest
from support.operations import Operation, operations
from support.problems import assert_failure, assert_problem
from support.refused_callers import ATTEMPTS, Tokens
from support.sources import SERVICES
from support.system import System

# The other attempts are refused by the services alone: tests/<service>/test_refused_callers.py.
AT_THE_GATEWAY = [
    "nothing",
    "only a forwarded token",
    "the token of audit with that of a person through the gateway",
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
def test_operations_refuse(system: System, service: str, name: str) -> None:
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
