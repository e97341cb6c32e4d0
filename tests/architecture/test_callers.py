"""Every endpoint of every running service requires a token."""

from collections.abc import Iterator
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_failure
from support.system import SERVICES, System

METHODS = ("get", "put", "post", "patch", "delete")


def described(document: dict[str, dict[str, dict[str, object]]]) -> Iterator[tuple[str, str]]:
    for path, item in document["paths"].items():
        yield from ((method, path) for method in METHODS if method in item)


@pytest.mark.parametrize("service", SERVICES)
def test_every_endpoint_refuses_a_caller_without_a_token(system: System, service: str) -> None:
    with httpx.Client(base_url=system.address(service), trust_env=False, timeout=20) as client:
        endpoints = list(described(client.get("/openapi.json").json()))
        for method, path in endpoints:
            filled = "/".join(
                str(uuid4()) if part.startswith("{") else part for part in path.split("/")
            )
            assert_failure(client.request(method, filled), 401, "token-required")

    assert len(endpoints) >= 2


@pytest.mark.parametrize("service", SERVICES)
def test_only_health_and_documents_are_open(system: System, service: str) -> None:
    with httpx.Client(base_url=system.address(service), trust_env=False, timeout=20) as client:
        statuses = {
            path: client.get(path).status_code
            for path in ("/livez", "/readyz", "/metrics", "/openapi.json")
        }

    assert set(statuses.values()) == {200}, statuses
