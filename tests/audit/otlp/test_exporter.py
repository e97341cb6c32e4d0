import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from opentelemetry.exporter.otlp.proto.http import Compression
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import Tracer, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from support.serving import served

from audit.errors import LogBusy
from audit.writer.writer import Writer
from chartroom.system.keys import Keyring
from tests.audit.spans import PATH, TOOL

pytestmark = pytest.mark.usefixtures("network")
AGENT = {"gen_ai.operation.name": "invoke_agent", "gen_ai.agent.name": "triage-agent"}


@contextmanager
def exporting(url: str, token: str, compression: Compression) -> Iterator[Tracer]:
    exporter = OTLPSpanExporter(
        endpoint=f"{url}{PATH}",
        headers={"authorization": f"Bearer {token}"},
        compression=compression,
    )
    provider = TracerProvider(resource=Resource({"service.name": "agents"}), shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    try:
        yield provider.get_tracer("tests")
    finally:
        assert provider.force_flush()
        provider.shutdown()


def work(url: str, token: str, encounter: str, compression: Compression) -> None:
    with (
        exporting(url, token, compression) as tracer,
        tracer.start_as_current_span("triage", attributes=AGENT) as run,
    ):
        run.set_attribute("chartroom.encounter_id", encounter)
        for tool in ("risk_score", "chart_search"):
            with tracer.start_as_current_span(f"execute_tool {tool}", attributes=TOOL):
                pass


async def events_of(url: str, token: str) -> list[dict[str, Any]]:
    headers = {"authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(base_url=url, headers=headers, trust_env=False) as client:
        return (await client.get("/agent-events")).json()["events"]


@pytest.mark.parametrize("compression", [Compression.NoCompression, Compression.Gzip])
async def test_its_spans_inherit_the_encounter_of_an_ancestor_also_in_a_busy_log(
    app: FastAPI,
    keyring: Keyring,
    records: Any,
    monkeypatch: pytest.MonkeyPatch,
    compression: Compression,
):
    append, tries = Writer.append, count()

    async def busy_at_first(writer: Writer, events: Any) -> Any:
        if next(tries) == 0 and compression is Compression.Gzip:
            raise LogBusy
        return await append(writer, events)

    monkeypatch.setattr(Writer, "append", busy_at_first)
    token = keyring.mint("test-agent")
    with served(app) as url:
        await asyncio.to_thread(work, url, token, records.encounter, compression)
        events = await events_of(url, token)

    assert [(one["event_type"], one["tool"]) for one in events] == [
        ("tool_call", "risk_score"),
        ("tool_call", "chart_search"),
        ("agent_run", None),
    ]
    assert {(one["encounter_id"], one["agent_name"]) for one in events} == {
        (records.encounter, "triage-agent")
    }
    assert len({one["trace_id"] for one in events}) == 1
