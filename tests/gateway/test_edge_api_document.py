from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from chassis.observability.metrics import Metrics
from chassis.peers import PeerClient
from edge.api_document import FRESH_S, FRESH_WHILE_INCOMPLETE_S, MergedDocument
from edge.errors import ServiceUnavailable
from tests.gateway.edge_app import Service, edge_client, service_document, services


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class System:
    def __init__(self) -> None:
        self.clock = Clock()
        self.services = services()
        metrics = Metrics()
        peers = {
            name: PeerClient(name, "http://peer", metrics=metrics, transport=service)
            for name, service in self.services.items()
            if name not in {"mcp", "console"}
        }
        self.document = MergedDocument(
            peers, own=lambda: {"paths": {}}, version="1", now=self.clock
        )

    async def read(self) -> tuple[set[str], str]:
        document = await self.document.current()
        return set(document["paths"]), document["info"]["description"]


ALL = {"/patients", "/agent-events", "/chunks"}


class TestMergedDocument:
    async def test_has_the_public_operations_of_all_services(self):
        paths, description = await System().read()

        assert paths == ALL
        assert "at the moment" not in description

    async def test_is_read_once_while_it_is_fresh(self):
        system = System()

        await system.read()
        system.clock.now = FRESH_S - 1
        await system.read()
        reads = len(system.services["records"].requests)
        system.clock.now = FRESH_S
        await system.read()

        assert (reads, len(system.services["records"].requests)) == (1, 2)

    async def test_shows_the_last_known_document_of_a_service_that_is_down(self):
        system = System()
        await system.read()

        system.clock.now = FRESH_S
        system.services["audit"].is_reachable = False
        paths, description = await system.read()

        assert paths == ALL
        assert "shown as last known: audit" in description

    async def test_is_complete_after_the_first_response_of_each_service(self):
        system = System()
        system.services["audit"].is_reachable = False
        reads = []
        for _ in range(2):
            with pytest.raises(ServiceUnavailable) as refused:
                await system.read()
            assert refused.value.detail.endswith("Missing: audit.")
            reads.append(len(system.services["records"].requests))
        system.services["audit"].is_reachable = True
        system.clock.now = FRESH_WHILE_INCOMPLETE_S
        paths, _ = await system.read()

        assert (paths, reads) == (ALL, [1, 1])

    @pytest.mark.parametrize(
        "unusable",
        [
            [],
            {"paths": []},
            {"paths": {p: {"get": {"operationId": "same", "responses": {}}} for p in ("/a", "/b")}},
        ],
    )
    async def test_has_no_unusable_part(self, unusable: Any):
        system = System()
        system.services["retrieval"].answers["/openapi.json"] = (200, unusable)

        with pytest.raises(ServiceUnavailable) as refused:
            await system.read()

        assert refused.value.detail.endswith("Missing: retrieval.")


async def test_the_served_document_is_valid_and_has_the_joined_health():
    async with edge_client(services()) as edge:
        document = (await edge.get("/openapi.json")).json()

    OpenAPIV31SpecValidator(document).validate()
    assert set(document["paths"]) == ALL | {"/health"}
    assert document["paths"]["/health"]["get"]["security"] == []
    assert set(document["paths"]["/health"]["get"]["responses"]) == {"200", "500", "503"}


async def test_two_services_with_the_same_path_are_a_problem():
    standins: dict[str, Service] = services()
    standins["audit"].answers["/openapi.json"] = (200, service_document("audit", "/patients"))

    async with edge_client(standins) as edge:
        answer = await edge.get("/openapi.json")

    assert (answer.status_code, answer.json()["code"]) == (500, "internal-error")
