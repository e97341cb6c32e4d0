import httpx
import pytest
from support.system import SERVICES, TLS, System


@pytest.mark.parametrize("service", SERVICES)
def test_only_health_and_documents_are_open(system: System, service: str) -> None:
    with httpx.Client(
        base_url=system.address(service), trust_env=False, timeout=20, verify=TLS
    ) as client:
        statuses = {
            path: client.get(path).status_code
            for path in ("/livez", "/readyz", "/metrics", "/openapi.json")
        }

    assert set(statuses.values()) == {200}, statuses
