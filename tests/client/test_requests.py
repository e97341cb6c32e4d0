import json
import logging
import pickle
from typing import Any
from unittest.mock import Mock

import httpx
import pytest

from chartroom_client import AsyncChartroom, Chartroom, Problem, Unreachable, Unsendable
from tests.client.fake_gateway import FakeGateway, Pieces, outcome, problem, rpc_status, sample_of

from .conftest import Clock

URL = "http://gateway.test"
PERSON: Any = {"full_name": "Ada Quill"}
BROKEN = httpx.ReadError("")


@pytest.fixture
def anyio_backend(loop_of_clock: Any) -> Any:
    return loop_of_clock


def keys(gateway: FakeGateway, name: str) -> list[str]:
    return [request.headers["idempotency-key"] for request in gateway.sent(name)]


class TestAWrite:
    async def test_has_one_key_for_all_its_attempts(
        self, gateway: FakeGateway, chartroom: AsyncChartroom
    ):
        gateway.plan("register_patient", BROKEN, problem("database-busy", 503), {"version": 1})

        patient = await chartroom.register_patient(PERSON)

        assert patient["version"] == 1
        assert len(keys(gateway, "register_patient")) == 3
        assert len(set(keys(gateway, "register_patient"))) == 1

    async def test_has_a_new_key_or_the_given_one(
        self, gateway: FakeGateway, chartroom: AsyncChartroom
    ):
        await chartroom.register_patient(PERSON)
        await chartroom.register_patient(PERSON)
        await chartroom.register_patient(PERSON, idempotency_key="note-1")

        first, second, given = keys(gateway, "register_patient")
        assert first != second
        assert given == "note-1"

    async def test_of_fhir_is_retried_or_rejected_by_its_outcome(
        self, gateway: FakeGateway, chartroom: AsyncChartroom
    ):
        running = outcome("still-running", 409, **{"Retry-After": "1"})
        bundle = {"resourceType": "Bundle", "type": "transaction", "entry": []}
        stored = httpx.Response(201, json=bundle)
        gateway.plan("write_bundle", running, stored, outcome("invalid", 422))

        assert await chartroom.request("POST", "/fhir", body=bundle) == bundle
        with pytest.raises(Problem, match=r"^invalid: Detail\.$") as refused:
            await chartroom.request("POST", "/fhir", body=bundle)

        assert (refused.value.status, refused.value.retryable) == (422, False)
        first, second, _ = keys(gateway, "write_bundle")
        assert first == second

    async def test_of_spans_is_retried_or_rejected_by_its_status(
        self, gateway: FakeGateway, chartroom: AsyncChartroom
    ):
        gateway.plan(
            "log_spans",
            rpc_status("log-busy: Again.", 503, **{"Retry-After": "0"}),
            rpc_status("scope-missing: Ask\nfor it.", 403),
            rpc_status("Forbidden", 403),
        )

        with pytest.raises(Problem, match=r"^scope-missing: Ask\nfor it\.$") as refused:
            await chartroom.log_spans({"resourceSpans": []})
        with pytest.raises(Problem, match="unexpected-answer"):
            await chartroom.log_spans({"resourceSpans": []})

        assert (refused.value.status, refused.value.retryable) == (403, False)

    async def test_sends_bytes_unchanged(self, gateway: FakeGateway, chartroom: AsyncChartroom):
        headers = {"Content-Type": "application/x-ndjson"}
        lines = b'{"text": "\xc3\x84"}\n'

        await chartroom.request("POST", "/documents/batch", body=lines, headers=headers)

        (request,) = gateway.sent("store_documents")
        assert request.content == lines

    async def test_encodes_headers_for_the_services(self, gateway: FakeGateway):
        async with AsyncChartroom(URL, agent_name="J\xfcrgen", transport=gateway) as chartroom:
            await chartroom.register_patient(
                PERSON, if_none_exist="identifier=\xc4", idempotency_key="note-\xc4"
            )

        sent = dict(gateway.requests[0].headers.raw)
        assert sent[b"X-Agent-Name"] == b"J\xfcrgen"
        assert sent[b"If-None-Exist"] == b"identifier=\xc3\x84"
        assert sent[b"Idempotency-Key"] == b"note-\xc3\x84"

    async def test_sends_the_version_that_it_changes(
        self, gateway: FakeGateway, chartroom: AsyncChartroom
    ):
        await chartroom.update_encounter("a b/c", {"summary": "Well."}, if_match=3)

        (request,) = gateway.sent("update_encounter")
        assert request.headers["if-match"] == "3"
        assert request.url.raw_path == b"/encounters/a%20b%2Fc"


class TestARequest:
    async def test_has_the_token_and_only_the_parameters_that_are_given(
        self, gateway: FakeGateway, chartroom: AsyncChartroom
    ):
        await chartroom.read_chart("p", limit=5)

        (request,) = gateway.requests
        assert request.headers["authorization"] == "Bearer token"
        assert "idempotency-key" not in request.headers
        assert request.url.query == b"limit=5"

    @pytest.mark.parametrize(
        ("path", "query", "sent"),
        [
            ("/agent-events?patient_id=P-1&limit=5", None, b"patient_id=P-1&limit=5"),
            ("/agent-events?patient_id=P-1", {"limit": 5}, b"patient_id=P-1&limit=5"),
            (f"{URL}/agent-events?cursor=a%2Bb%3D", {"limit": None}, b"cursor=a%2Bb%3D"),
            ("/agent-events", {"event_type": ["a", "b"]}, b"event_type=a&event_type=b"),
        ],
    )
    async def test_keeps_the_query_of_its_path(
        self,
        gateway: FakeGateway,
        chartroom: AsyncChartroom,
        path: str,
        query: dict[str, Any] | None,
        sent: bytes,
    ):
        await chartroom.request("GET", path, query=query)

        assert gateway.requests[-1].url.query == sent

    @pytest.mark.parametrize(
        "url", ["http://elsewhere.test/fhir", "https://gateway.test/fhir", f"{URL}:8080/fhir"]
    )
    async def test_sends_its_token_to_no_other_server(
        self, gateway: FakeGateway, chartroom: AsyncChartroom, url: str
    ):
        with pytest.raises(Unsendable, match="another server"):
            await chartroom.request("GET", url)

        assert gateway.requests == []

    async def test_is_retried_after_an_error_of_a_proxy(
        self, gateway: FakeGateway, chartroom: AsyncChartroom
    ):
        gateway.plan("read_patient", httpx.Response(502, html="<p>Bad gateway"), {"version": 7})

        assert (await chartroom.read_patient("p"))["version"] == 7

    async def test_waits_as_long_as_the_problem_says(
        self, gateway: FakeGateway, chartroom: AsyncChartroom, clock: Clock
    ):
        gateway.plan("read_patient", problem("too-many-requests", 429, retry_after_s=1), {})
        began = clock.now

        await chartroom.read_patient("p")

        assert clock.now - began == pytest.approx(1)

    async def test_is_repeated_by_the_synchronous_client_too(
        self, gateway: FakeGateway, blocking: Chartroom
    ):
        gateway.plan("register_patient", BROKEN, problem("restarting", 503), {"version": 1})

        assert blocking.register_patient(PERSON)["version"] == 1
        assert len(set(keys(gateway, "register_patient"))) == 1


class TestARefusal:
    async def test_is_an_exception_with_the_problems_members(
        self, gateway: FakeGateway, chartroom: AsyncChartroom
    ):
        errors = [{"in": "body", "pointer": "/full_name", "rule": "required"}]
        gateway.plan("register_patient", problem("invalid", 422, errors=errors, errors_total=1))

        with pytest.raises(Problem, match=r"^invalid: .* \(/full_name required\)$") as refused:
            await chartroom.register_patient(PERSON)

        found = refused.value
        assert (found.code, found.status, found.retryable) == ("invalid", 422, False)
        assert (found.errors, found.errors_total) == (errors, 1)
        assert pickle.loads(pickle.dumps(found)).code == "invalid"  # noqa: S301 - Between processes.
        assert len(gateway.requests) == 1

    async def test_that_is_temporary_is_raised_when_patience_ends(self, gateway: FakeGateway):
        gateway.plan("read_patient", problem("database-busy", 503))

        async with AsyncChartroom(URL, patience_s=0.3, transport=gateway) as chartroom:
            with pytest.raises(Problem, match="database-busy"):
                await chartroom.read_patient("p")

        assert len(gateway.requests) > 1

    async def test_with_retry_after_beyond_the_patience_is_raised_at_once(
        self, gateway: FakeGateway
    ):
        gateway.plan("read_patient", problem("access-unknown", 503, retry_after_s=5))

        async with AsyncChartroom(URL, patience_s=1, transport=gateway) as chartroom:
            with pytest.raises(Problem, match="access-unknown"):
                await chartroom.read_patient("p")

        assert len(gateway.requests) == 1

    async def test_of_another_server_is_reported_as_such(
        self, gateway: FakeGateway, chartroom: AsyncChartroom
    ):
        others: list[Any] = [["errors"], {"errors": "none"}, "no", {"error": "x"}]
        others += [{"code": 404}, {"code": "not-found", "detail": "No route."}]
        others.append({"resourceType": "OperationOutcome", "issue": [{"code": "not-found"}]})
        answers = [httpx.Response(404, json=answer) for answer in others]
        gateway.plan("read_patient", httpx.Response(200, html="<p>Welcome"), *answers)

        for _ in range(1 + len(answers)):
            with pytest.raises(Problem, match="unexpected-answer") as refused:
                await chartroom.read_patient("p")
            assert refused.value.code == "unexpected-answer"
            assert "Check that the URL is the URL of its gateway" in str(refused.value)


class TestAMissingResponse:
    async def test_is_unreachable_when_patience_ends_without_quoting_bytes(
        self, gateway: FakeGateway, caplog: pytest.LogCaptureFixture
    ):
        caplog.set_level(logging.DEBUG, "chartroom_client")
        gateway.plan("read_patient", httpx.RemoteProtocolError("illegal line: Jane Doe"))
        gateway.plan("read_chart", httpx.ConnectError("refused"))

        async with AsyncChartroom(URL, patience_s=0.2, transport=gateway) as chartroom:
            with pytest.raises(Unreachable) as raised:
                await chartroom.read_patient("p")
            with pytest.raises(Unreachable, match="ConnectError: refused"):
                await chartroom.read_chart("p")

        assert len(gateway.sent("read_chart")) > 1
        assert raised.value.__suppress_context__
        assert "Jane" not in str(raised.value) + caplog.text

    async def test_may_be_undecodable(self, gateway: FakeGateway, chartroom: AsyncChartroom):
        packed = {"Content-Encoding": "gzip"}
        gateway.plan(
            "read_patient",
            lambda _: httpx.Response(200, headers=packed, stream=Pieces(b"no gzip")),
            {"version": 7},
        )

        assert (await chartroom.read_patient("p"))["version"] == 7

    async def test_fails_at_once_if_retries_are_futile(self):
        async with AsyncChartroom("gopher://gateway.test") as chartroom:
            with pytest.raises(Unsendable, match="UnsupportedProtocol"):
                await chartroom.read_patient("p")

    @pytest.mark.parametrize(
        ("path", "query", "headers"),
        [
            ("/patients?name=\n", {}, {}),
            ("/patients", {"name": "\ud800"}, {}),
            ("/patients", {}, {"If-None-Exist": "\ud800"}),
        ],
    )
    async def test_fails_at_once_without_quotes_if_a_part_is_unencodable(
        self, chartroom: AsyncChartroom, path: str, query: Any, headers: Any
    ):
        with pytest.raises(Unsendable, match=r" cannot be sent \(\w+\)\.$") as raised:
            await chartroom.request("POST", path, query=query, headers=headers)

        assert raised.value.__suppress_context__

    @pytest.mark.parametrize("task_id", ["", ".", "..", "\ud800"])
    async def test_with_an_id_that_would_change_the_path_is_not_sent(
        self, gateway: FakeGateway, chartroom: AsyncChartroom, task_id: str
    ) -> None:
        """`/tasks/./requeue` would requeue the dead letters of a queue."""
        with pytest.raises(Unsendable):
            await chartroom.requeue_task(task_id, if_match="*")

        assert gateway.requests == []

    @pytest.mark.parametrize(
        "made",
        [
            {"url": "http://a:b"},
            {"url": URL, "agent_name": "\u0141"},
            {"url": URL, "token": "\ud800"},
        ],
    )
    def test_is_raised_for_a_client_with_unencodable_settings(self, made: Any):
        with pytest.raises(Unsendable, match="cannot be sent"):
            Chartroom(**made).read_patient("p")

    async def test_does_not_quote_an_unencodable_token(
        self, gateway: FakeGateway, chartroom: AsyncChartroom
    ):
        text = r"Illegal header value b'Bearer to\nken'"  # The message of h11.
        gateway.plan("read_patient", httpx.LocalProtocolError(text))

        with pytest.raises(Unsendable, match="A header") as raised:
            await chartroom.read_patient("p")

        assert "Bearer" not in str(raised.value)
        assert len(gateway.requests) == 1


class TestAToken:
    async def test_of_a_function_is_requested_again_if_rejected(self, gateway: FakeGateway):
        tokens = iter(["old", "new", "new"])
        gateway.plan("read_patient", problem("token-invalid", 401), {})

        async with AsyncChartroom(URL, token=tokens.__next__, transport=gateway) as chartroom:
            await chartroom.read_patient("p")

        sent = [request.headers["authorization"] for request in gateway.requests]
        assert sent == ["Bearer old", "Bearer new"]

    async def test_that_is_rejected_twice_is_a_rejection(self, gateway: FakeGateway):
        numbers = iter(range(9))
        gateway.plan("read_patient", problem("token-invalid", 401))

        async with AsyncChartroom(
            URL, token=lambda: str(next(numbers)), transport=gateway
        ) as chartroom:
            with pytest.raises(Problem, match="token-invalid"):
                await chartroom.read_patient("p")

        assert len(gateway.requests) == 2

    async def test_of_a_failing_function_is_requested_until_patience_ends(
        self, gateway: FakeGateway
    ):
        token = Mock(side_effect=[KeyError("secret"), "old", KeyError("secret"), " new\n"])
        gateway.plan("read_patient", problem("token-invalid", 401), {})

        async with AsyncChartroom(URL, token=token, patience_s=0.3, transport=gateway) as chartroom:
            await chartroom.read_patient("p")
            token.side_effect = KeyError("secret")
            with pytest.raises(
                Unreachable, match=r"^The token function failed \(KeyError\)\.$"
            ) as raised:
                await chartroom.read_patient("p")
            with pytest.raises(Unreachable):
                await anext(chartroom.follow())

        assert raised.value.__suppress_context__
        sent = [request.headers["authorization"] for request in gateway.requests]
        assert sent == ["Bearer old", "Bearer new"]

    async def test_the_name_and_the_url_come_from_the_environment(
        self, gateway: FakeGateway, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setenv("CHARTROOM_URL", URL)
        monkeypatch.setenv("CHARTROOM_TOKEN", "of the environment")
        monkeypatch.setenv("CHARTROOM_AGENT_NAME", "triage")

        async with AsyncChartroom(transport=gateway) as chartroom:
            await chartroom.read_patient("p")

        (request,) = gateway.requests
        assert request.url.host == "gateway.test"
        assert request.headers["authorization"] == "Bearer of the environment"
        assert request.headers["x-agent-name"] == "triage"

    async def test_without_a_url_is_an_error_with_the_variable(
        self, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.delenv("CHARTROOM_URL", raising=False)

        with pytest.raises(TypeError, match="CHARTROOM_URL"):
            AsyncChartroom()


class TestPages:
    async def test_are_read_one_after_the_other_when_they_are_needed(
        self, gateway: FakeGateway, chartroom: AsyncChartroom
    ):
        gateway.plan("list_queues", {"next": "two"}, {"next": None})

        pages = chartroom.list_queues(limit=1).pages()
        seen = [(page["next"], len(gateway.requests)) async for page in pages]

        assert seen == [("two", 1), (None, 2)]
        assert [request.url.query for request in gateway.requests] == [
            b"limit=1",
            b"limit=1&cursor=two",
        ]

    async def test_iterate_over_their_items(self, gateway: FakeGateway, chartroom: AsyncChartroom):
        def event(seq: int) -> dict[str, Any]:
            return sample_of("EventOut") | {"seq": seq}

        gateway.plan(
            "list_agent_events",
            {"events": [event(1), event(2)], "next": "a"},
            {"events": [], "next": "b"},
            {"events": [event(3)], "next": None},
        )

        found = [one["seq"] async for one in chartroom.list_agent_events(encounter_id="e")]

        assert found == [1, 2, 3]

    async def test_of_a_search_send_the_cursor_in_the_body(
        self, gateway: FakeGateway, blocking: Chartroom
    ):
        gateway.plan("search_patients", {"next": "two"}, {"next": None})

        assert list(blocking.search_patients({"name": "ada"})) == []

        bodies = [json.loads(request.content) for request in gateway.requests]
        assert bodies == [{"name": "ada"}, {"name": "ada", "cursor": "two"}]
