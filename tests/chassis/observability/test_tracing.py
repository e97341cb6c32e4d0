import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider
from sample.app import create_app
from sample.settings import Settings
from support.applications import running
from support.eventually import HANGS_S
from support.otlp import CLIENT, SERVER, SOON, Receiver, Span, receiving
from support.stand_in_audit import StandInAudit

from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone
from chassis.observability import trace_export
from chassis.observability.tracing import summary_of
from chassis.settings import StartupError
from tests.chassis.forged_tokens import agent_claims
from tests.chassis.samples import plain

MARK = "Marked-Quill"
PARENT = "00f067aa0ba902b7"


@pytest.fixture
def collector(network: None) -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


@pytest.fixture
def traced(collector: Receiver, monkeypatch: pytest.MonkeyPatch) -> Receiver:
    for name, value in {"OTEL_EXPORTER_OTLP_ENDPOINT": collector.endpoint, **SOON}.items():
        monkeypatch.setenv(name, value)
    return collector


@pytest.fixture
async def agent(
    traced: Receiver, settings: dict[str, Any], keys: Any, audit: StandInAudit
) -> AsyncIterator[httpx.AsyncClient]:
    app = create_app(Settings(**settings), audit_transport=audit)
    async with running(app, keys.issuer.sign(agent_claims())) as client:
        yield client


@pytest.fixture
async def caller(traced: Receiver) -> AsyncIterator[httpx.AsyncClient]:
    """Return a client of an application that calls a service and returns the headers that the service received."""
    application = plain()
    peer = application.use_peer("friend", "http://friend", transport=httpx.MockTransport(echo))
    routes = Router()

    @routes.get("/calls/{id}")
    @allow_everyone
    async def call(id: str) -> Any:  # noqa: A002 - The path's name.
        return await peer.get(f"/things/{id}", deadline_s=5)

    async with running(application.finish([routes]), None) as client:
        yield client


def echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=dict(request.headers))


def new_trace() -> tuple[str, dict[str, str]]:
    trace_id = uuid4().hex
    return trace_id, {"traceparent": f"00-{trace_id}-{PARENT}-01"}


async def spans_of(collector: Receiver, trace_id: str, *names: str) -> dict[str, Span]:
    def is_whole(spans: list[Span]) -> bool:
        return {span.name for span in spans} >= set(names)

    found = await asyncio.to_thread(collector.wait_for, trace_id, is_whole)
    return {span.name: span for span in found}


class TestATracedRequest:
    async def test_continues_the_callers_trace_and_passes_it_on(
        self, traced: Receiver, caller: httpx.AsyncClient
    ):
        trace_id, headers = new_trace()

        sent = (await caller.get("/calls/7", headers=headers)).json()

        spans = await spans_of(traced, trace_id, "GET /calls/{id}", "GET friend")
        request, call = spans["GET /calls/{id}"], spans["GET friend"]
        assert (request.service, request.kind, request.parent_id) == ("plain", SERVER, PARENT)
        assert (call.kind, call.parent_id) == (CLIENT, request.span_id)
        assert sent["traceparent"] == f"00-{trace_id}-{call.span_id}-01"
        for span, name, value in (
            (request, "http.route", "/calls/{id}"),
            (call, "server.address", "friend"),
        ):
            assert span.attributes[name] == value
            assert span.attributes["http.response.status_code"] == "200"

    async def test_shows_its_statements_by_kind_and_table(
        self, traced: Receiver, agent: httpx.AsyncClient
    ):
        """Spans of SQL statements exist for requests, but not for health probes and background work."""
        trace_id, headers = new_trace()
        for path in ("/livez", "/readyz", "/metrics"):
            await agent.get(path)

        await agent.get("/things", headers=headers)
        note = (await agent.post("/notes", json={"text": "short"}, headers=headers)).json()
        await agent.patch(f"/notes/{note['id']}", json={"text": "longer"}, headers=headers)

        in_transaction = {"UPDATE sample.notes", "WITH sample.outbox"}
        statements = {"SELECT sample.things", "WITH sample.notes"} | in_transaction
        spans = await spans_of(traced, trace_id, "BEGIN", *statements, "COMMIT")
        assert spans["SELECT sample.things"].parent_id == spans["GET /things"].span_id
        assert spans["WITH sample.notes"].parent_id == spans["POST /notes"].span_id
        assert spans["WITH sample.notes"].attributes["db.system.name"] == "postgresql"
        assert {span.trace_id for span in traced.all()} == {trace_id}

    async def test_contains_no_input_of_its_caller(
        self, traced: Receiver, caller: httpx.AsyncClient, agent: httpx.AsyncClient
    ):
        trace_id, headers = new_trace()
        headers |= {"tracestate": f"a={MARK}", "baggage": f"a={MARK}"}
        headers |= {"User-Agent": MARK, "Referer": MARK}

        with_host = {**headers, "Host": MARK}
        sent = (await caller.get(f"/calls/{MARK}?{MARK}={MARK}", headers=with_host)).json()
        await caller.request(MARK.upper(), f"/{MARK}", headers=headers)
        for path in (f"/things/{MARK}/1", f"/boom/{MARK}", f"/things?place={MARK}"):
            await agent.get(path, headers=headers)
        # The second request violates a constraint, and PostgreSQL quotes the row in its error.
        for _ in range(2):
            await agent.post("/things", json={"name": MARK}, headers=headers)
        await agent.post("/notes", json={"text": MARK}, headers=headers)
        await agent.post("/statements", json={"statements": [f"SELECT '{MARK}'"]}, headers=headers)

        requests = ("GET /calls/{id}", "HTTP", "GET /boom/{secret}", "POST /notes")
        spans = await spans_of(traced, trace_id, *requests, "POST /statements", "SELECT")
        assert MARK.lower() not in traced.text.lower()
        assert {"tracestate", "baggage"} & sent.keys() == set()
        assert spans["GET /boom/{secret}"].attributes["error.type"] == "500"
        known = trace_export.OF_REQUESTS | trace_export.OF_CALLS
        assert all(span.attributes.keys() <= known for span in spans.values())

    async def test_is_answered_also_while_the_collector_is_down(
        self, caller: httpx.AsyncClient, collector: Receiver
    ):
        collector.close()

        answers = [(await caller.get("/calls/7")).status_code for _ in range(50)]

        assert answers == [200] * 50


@pytest.mark.usefixtures("traced")
class TestStopping:
    async def test_does_not_wait_for_a_collector_that_is_down(
        self, monkeypatch: pytest.MonkeyPatch, collector: Receiver
    ):
        monkeypatch.setattr(trace_export, "STOP_S", 0.2)
        answers, waited = threading.Event(), []
        really_shutdown = trace_export.TracerProvider.shutdown

        def shutdown(provider: TracerProvider) -> None:
            waited.append(answers.wait(HANGS_S))
            really_shutdown(provider)

        monkeypatch.setattr(trace_export.TracerProvider, "shutdown", shutdown)
        application = plain()
        async with running(application.finish([]), None) as client:
            collector.close()
            await client.get("/openapi.json")

        assert waited == []
        answers.set()

    async def test_sends_pending_spans(self, monkeypatch: pytest.MonkeyPatch, traced: Receiver):
        monkeypatch.setenv("OTEL_BSP_SCHEDULE_DELAY", "60000")
        trace_id, headers = new_trace()

        async with running(plain().finish([]), None) as client:
            await client.get("/openapi.json", headers=headers)

        assert [span.name for span in traced.spans(trace_id)] == ["GET /openapi.json"]


@pytest.mark.usefixtures("traced")
class TestSettings:
    def test_turn_it_off(self, monkeypatch: pytest.MonkeyPatch):
        for name, value in (("OTEL_SDK_DISABLED", "true"), ("OTEL_TRACES_EXPORTER", "none")):
            with monkeypatch.context() as patch:
                patch.setenv(name, value)
                assert plain().tracing is None

    def test_that_are_invalid_are_explained_in_one_sentence(self, monkeypatch: pytest.MonkeyPatch):
        for name, value in (
            ("ENDPOINT", "collector:4317"),
            ("TRACES_ENDPOINT", "http://collector:port/v1/traces"),
            ("ENDPOINT", "http://collector:0"),
            ("PROTOCOL", "grpc"),
            ("HEADERS", "Authorization: Bearer s3cret"),
            ("HEADERS", "authorization=Bearer s3,cret"),
            ("TRACES_HEADERS", "a=1,authorization=s3;cret"),
        ):
            variable = f"OTEL_EXPORTER_OTLP_{name}"
            with monkeypatch.context() as patch:
                patch.setenv(variable, value)
                with pytest.raises(StartupError, match=rf"^{variable} [^\n]*\.$") as failure:
                    plain()
            assert value not in str(failure.value)

    async def test_of_opentelemetry_set_service_name_and_sampling(
        self, monkeypatch: pytest.MonkeyPatch, traced: Receiver
    ):
        monkeypatch.setenv("OTEL_SERVICE_NAME", "ours")
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_HEADERS", " a = b=c%2C , authorization=Bearer d,")
        monkeypatch.setenv("OTEL_TRACES_SAMPLER", "parentbased_always_off")
        trace_id, headers = new_trace()

        async with running(plain().finish([]), None) as client:
            await client.get("/openapi.json")
            await client.get("/openapi.json", headers=headers)

        assert [(span.service, span.trace_id) for span in traced.all()] == [("ours", trace_id)]


SUMMARIES = {
    "SELECT a FROM records.patients WHERE b = $1": "SELECT records.patients",
    'INSERT INTO "records".outbox (a) VALUES ($1)': "INSERT records.outbox",
    "UPDATE audit.log_state SET a = $1": "UPDATE audit.log_state",
    "\nWITH held AS (SELECT 1) SELECT a FROM held JOIN audit.agent_events USING (a)": (
        "WITH audit.agent_events"
    ),
    "BEGIN;": "BEGIN",
    "SELECT 'a value'": "SELECT",
    "'a value'": "query",
}


def test_a_summary_names_kind_and_table():
    assert {statement: summary_of(statement) for statement in SUMMARIES} == SUMMARIES
