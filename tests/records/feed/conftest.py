"""The records application beside a fake retrieval service; tests deliver by themselves."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from pydantic import SecretStr
from support.databases import TestDatabase, fetch
from support.stand_in_retrieval import StandInRetrieval

from chassis.database.connections import Database
from chassis.delivery import Relay, Timing
from chassis.observability.metrics import DeliveryMetrics, Metrics
from chassis.peers import PeerClient
from chassis.settings import database_address
from chassis.timings import Timings
from records.chart_texts.destination import FEED, Documents, Waiting, WaitingResource
from records.clients import DocumentsClient

QUICK = Timing(
    hold_s=5, gather_s=0.01, measure_s=0.02, first_pause_s=0.02, longest_pause_s=0.1, stop_s=0.5
)


@dataclass
class Process:
    """The relay of one process of the service, with connections of its own."""

    database: Database
    retrieval: PeerClient
    registry: CollectorRegistry
    relay: Relay[WaitingResource]

    def metric(self, name: str) -> float:
        lines = generate_latest(self.registry).decode().splitlines()
        (value,) = (line.rpartition(" ")[2] for line in lines if line.startswith(f"{name} "))
        return float(value)

    async def deliver_all(self) -> None:
        while await self.relay.deliver():
            pass

    async def aclose(self) -> None:
        await self.retrieval.aclose()
        await self.database.aclose()


Make = Callable[..., Process]


@pytest.fixture
def stand_in() -> StandInRetrieval:
    return StandInRetrieval()


@pytest.fixture
async def make(database: TestDatabase, stand_in: StandInRetrieval) -> AsyncIterator[Make]:
    async with AsyncExitStack() as stack:

        def made(timing: Timing = QUICK) -> Process:
            address = database_address(SecretStr(database.app_dsn), None)
            connected = Database(
                address, schema="records", pool_size=4, timings=Timings.unhurried()
            )
            peer = PeerClient(
                "retrieval", "http://retrieval", metrics=Metrics(), transport=stand_in
            )
            registry = CollectorRegistry()
            relay = Relay(
                FEED,
                Waiting(),
                connected,
                Documents(connected, DocumentsClient(peer)),
                DeliveryMetrics(registry, "feed", "document", "retrieval"),
                timing=timing,
            )
            process = Process(connected, peer, registry, relay)
            stack.push_async_callback(process.aclose)
            return process

        yield made


@pytest.fixture
def process(make: Make) -> Process:
    return make()


@pytest.fixture
def waiting(database: TestDatabase) -> Callable[[], Awaitable[list[str]]]:
    """Return what waits, as `type/id`, the oldest first."""

    async def found() -> list[str]:
        rows = await fetch(
            database.admin_dsn,
            "SELECT type || '/' || resource_id AS source FROM records.feed WHERE refused IS NULL ORDER BY position",
        )
        return [row["source"] for row in rows]

    return found
