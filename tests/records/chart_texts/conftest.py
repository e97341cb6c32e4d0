"""Fixtures: the records application, and a fake retrieval service that receives the rendered chart texts."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from prometheus_client import CollectorRegistry, generate_latest
from pydantic import SecretStr
from support import fhir
from support.databases import TestDatabase, fetch

from chassis.database.connections import Database
from chassis.delivery import Relay, Timing
from chassis.observability.metrics import DeliveryMetrics, Metrics
from chassis.peers import PeerClient
from chassis.settings import database_address
from chassis.timings import Timings
from records.chart_texts.destination import CHART_TEXTS, Documents, Waiting, WaitingResource
from records.chart_texts.unread import UnreadMetrics
from records.clients import DocumentsClient
from tests.records.stand_in_retrieval import StandInRetrieval

Answer = dict[str, Any]
WHOM = fhir.urn(1)
WAITING = """
SELECT type || '/' || resource_id AS source FROM records.feed
WHERE refused IS NULL ORDER BY position
"""
QUICK = Timing(
    hold_s=5, gather_s=0.01, measure_s=0.02, first_pause_s=0.02, longest_pause_s=0.1, stop_s=0.5
)


@dataclass
class Process:
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
                CHART_TEXTS,
                Waiting(),
                connected,
                Documents(connected, DocumentsClient(peer), UnreadMetrics(registry)),
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


@dataclass
class ChartTexts:
    client: httpx.AsyncClient
    database: TestDatabase
    process: Process
    stand_in: StandInRetrieval

    async def store(self, *resources: Answer) -> list[str]:
        entries = [fhir.entry(one, f"urn:example:{n}") for n, one in enumerate(resources)]
        body = fhir.bundle(fhir.entry(fhir.patient(), WHOM), *entries)
        answer = await self.client.post("/imports/fhir-bundle", json=body)
        stored = answer.raise_for_status().json()["entries"]
        return [f"{one['type']}/{one['id']}" for one in stored if one["type"] != "Patient"]

    async def amend(self, source: str, **members: Any) -> None:
        stored = (await self.client.get(f"/fhir/{source}")).raise_for_status()
        headers = {"If-Match": stored.headers["ETag"]}
        body = stored.json() | members
        answer = await self.client.put(f"/fhir/{source}", json=body, headers=headers)
        answer.raise_for_status()

    async def deliver(self) -> None:
        await self.process.deliver_all()

    async def waiting(self) -> list[str]:
        rows = await fetch(self.database.admin_dsn, WAITING)
        return [row["source"] for row in rows]

    async def refused(self) -> list[str | None]:
        rows = await fetch(self.database.admin_dsn, "SELECT refused FROM records.feed")
        return [row["refused"] for row in rows]

    def sent(self) -> list[Answer]:
        return [json.loads(request.content) for request in self.stand_in.requests]


@pytest.fixture
def chart_texts(
    client: httpx.AsyncClient, database: TestDatabase, process: Process, stand_in: StandInRetrieval
) -> ChartTexts:
    return ChartTexts(client, database, process, stand_in)
