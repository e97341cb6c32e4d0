"""The demo's client: the sentences for refused and failed requests."""

from collections.abc import Callable

import httpx
import pytest

from chartroom.demo import DemoFailed, client
from chartroom.demo.client import Caller, Exchange, Gateway, Request

Handler = Callable[[httpx.Request], httpx.Response]


class TestGateway:
    ASK = Request(
        "GET", "/intake/{patient_id}", path_values={"patient_id": "Jane Doe"}, query={"q": "secret"}
    )

    @pytest.fixture(autouse=True)
    def _no_waiting(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(client, "LONGEST_WAIT_SECONDS", 0.0)

    def call(self, handler: Handler, request: Request = ASK) -> Exchange:
        gateway = Gateway(
            "http://gateway.test", lambda *_: "t", transport=httpx.MockTransport(handler)
        )
        with gateway:
            return gateway.call(Caller("agent"), request)

    def test_a_problem_becomes_one_sentence_without_values(self) -> None:
        problem = {
            "title": "Invalid request",
            "detail": "A field is wrong.",
            "errors": [{"pointer": "/a", "rule": "max"}],
        }

        with pytest.raises(DemoFailed) as failed:
            self.call(lambda _: httpx.Response(422, json=problem))

        sentence = (
            "GET /intake/{patient_id} answered 422: Invalid request; A field is wrong; /a max."
        )
        assert str(failed.value) == sentence

    @pytest.mark.parametrize(
        "response", [httpx.Response(502, text="Bad Gateway"), httpx.Response(502, json=[])]
    )
    def test_an_error_without_a_problem_document_is_a_sentence_too(
        self, response: httpx.Response
    ) -> None:
        with pytest.raises(
            DemoFailed,
            match=r"^GET /intake/\{patient_id\} answered 502 without a problem document\.$",
        ):
            self.call(lambda _: response)

    @pytest.mark.parametrize(
        ("error", "sentence"),
        [
            (httpx.ConnectError("Jane Doe"), "Nothing answers at http://gateway.test"),
            (httpx.ReadTimeout("Jane Doe"), "was not answered in time"),
            (httpx.RemoteProtocolError("Jane Doe"), r"broke off \(RemoteProtocolError\)"),
        ],
    )
    def test_a_connection_that_fails_is_a_sentence(
        self, error: httpx.HTTPError, sentence: str
    ) -> None:
        def handler(_: httpx.Request) -> httpx.Response:
            raise error

        with pytest.raises(DemoFailed, match=sentence) as failed:
            self.call(handler)

        assert "Jane" not in str(failed.value)
        assert "secret" not in str(failed.value)

    def test_repeats_a_request_when_a_busy_service_asks_for_it(self) -> None:
        answers = [
            httpx.Response(503, headers={"Retry-After": "1"}),
            httpx.Response(200, json={"id": "x"}),
        ]

        assert self.call(lambda _: answers.pop(0)).text("id") == "x"

    @pytest.mark.parametrize("status", [503, 502, 500])
    def test_repeats_nothing_that_may_have_been_stored(self, status: int) -> None:
        asked: list[httpx.Request] = []

        def handler(request: httpx.Request) -> httpx.Response:
            asked.append(request)
            return httpx.Response(status)

        with pytest.raises(DemoFailed):
            self.call(handler)
        assert len(asked) == 1

    def test_an_answer_without_the_needed_field_is_a_sentence(self) -> None:
        with pytest.raises(DemoFailed, match="answered 200 without the field `id`"):
            self.call(lambda _: httpx.Response(200, json={})).text("id")

    @pytest.mark.parametrize("status", [200, 401])
    def test_a_request_in_vain_that_is_not_refused_is_a_sentence(self, status: int) -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(status, json={}))

        with (
            Gateway("http://gateway.test", lambda _: "t", transport=transport) as gateway,
            pytest.raises(DemoFailed, match=f"answered {status}"),
        ):
            gateway.call_in_vain(Caller("agent"), self.ASK)

    def test_path_values_are_encoded(self) -> None:
        assert self.ASK.target == "/intake/Jane%20Doe?q=secret"

    def test_mints_one_token_per_caller_and_counts_what_was_stored(self) -> None:
        minted: list[Caller] = []

        def token(caller: Caller) -> str:
            minted.append(caller)
            return "t"

        transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
        with Gateway("http://gateway.test", token, transport=transport) as gateway:
            for caller in (Caller("a"), Caller("b", is_person=True), Caller("a")):
                gateway.call(caller, Request("POST", "/chunks", {}))

            assert minted == [Caller("a"), Caller("b", is_person=True)]
            assert gateway.stored == {"chunks": 3}
