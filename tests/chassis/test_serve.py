import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
import uvicorn
from support.eventually import HANGS_S
from support.service_process import ServiceProcess

from chassis.serve import listen, load_application, serve
from chassis.settings import ServerSettings, StartupError

Serve = Callable[..., ServiceProcess]


def assert_one_sentence(process: ServiceProcess, *parts: str) -> None:
    """Check that a process ended with one sentence that has these parts."""
    assert process.finish() == 1
    assert process.stderr.count("\n") == 1, process.stderr
    for part in parts:
        assert part in process.stderr
    assert "Jane" not in process.stdout + process.stderr


@pytest.mark.anyio
async def test_makes_its_document_before_it_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    async def start() -> None:
        done.append("checks")

    def refuse(_: object) -> None:
        done.append("listens")
        raise StartupError

    monkeypatch.setattr("chassis.serve.listen", refuse)
    state = SimpleNamespace(start=start, stop=None, settings=None)
    app = SimpleNamespace(state=state, openapi=lambda: done.append("document"))

    with pytest.raises(StartupError):
        await serve(app, uvicorn.Config(app))

    assert done == ["checks", "document", "listens"]


class TestMain:
    def test_serves_on_a_free_port_and_stops_on_sigterm(self, serve: Serve) -> None:
        process = serve()
        answer = httpx.get(f"http://127.0.0.1:{process.port}/readyz", trust_env=False)

        process.terminate()

        assert (answer.status_code, process.finish() in {0, -15}) == (200, True)
        assert process.stderr == ""
        assert process.lines(event="serving")[0]["version"] == "1.2.3"

    def test_lets_a_running_request_finish(self, serve: Serve) -> None:
        process = serve()
        address = ("127.0.0.1", process.port)
        head = "POST /statements HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        wait = "Content-Length: 17\r\nExpect: 100-continue\r\n\r\n"
        with socket.create_connection(address, HANGS_S) as connection:
            connection.sendall((head + wait).encode())
            assert b" 100 Continue" in connection.recv(1000)
            process.terminate()
            with suppress(ConnectionError):
                while True:  # Until the process takes no more requests.
                    socket.create_connection(address, HANGS_S).close()
            connection.sendall(b'{"statements":[]}')
            answer = b"".join(iter(lambda: connection.recv(1000), b""))

        assert (answer[:12], answer[-6:]) == (b"HTTP/1.1 200", b'"done"')
        assert process.finish() in {0, -15}

    def test_ends_endless_answers_when_it_stops(self, serve: Serve) -> None:
        process = serve()
        with process.client() as client, client.stream("GET", "/endless") as answer:
            parts = answer.iter_bytes()
            begun = next(parts)
            process.terminate()

            assert begun + b"".join(parts) == b"begun ended"
        assert process.finish() in {0, -15}

    def test_ends_endless_answers_on_a_signal_and_serves_on(self, serve: Serve) -> None:
        process = serve()
        with process.client() as client, client.stream("GET", "/endless") as answer:
            parts = answer.iter_bytes()
            begun = next(parts)
            process.process.send_signal(signal.SIGURG)

            assert begun + b"".join(parts) == b"begun ended"
            assert client.get("/slow?seconds=0").json() == "done"

    def test_says_that_the_port_is_taken(self, serve: Serve) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]

            process = serve(SAMPLE_PORT=str(port))

            assert_one_sentence(
                process, f"Cannot listen on 127.0.0.1 port {port} (address already in use)"
            )

    @pytest.mark.parametrize(
        ("changed", "sentence"),
        [
            pytest.param(
                {"SAMPLE_TOKEN_JWKS": None},
                "SAMPLE_TOKEN_JWKS is not set",
                id="a setting is missing",
            ),
            pytest.param(
                {"SAMPLE_DATABASE_URL": "postgresql://a:Jane@127.0.0.1:9/d"},
                "The database that SAMPLE_DATABASE_URL names cannot be reached",
                id="no database",
            ),
            pytest.param(
                {"SAMPLE_DATABASE_URL": "postgresql://a:b@h:Jane/d"},
                "A database URL cannot be read",
                id="no URL",
            ),
            pytest.param(
                {"SAMPLE_START_FAILS": "true"}, "sample failed unexpectedly", id="a defect at start"
            ),
            pytest.param(
                {"SAMPLE_WORK_FAILS": "true"},
                "background work did not start",
                id="a defect in its work",
            ),
        ],
    )
    def test_explains_in_one_sentence_why_it_does_not_start(
        self, serve: Serve, changed: dict[str, Any], sentence: str
    ) -> None:
        assert_one_sentence(serve(**changed), sentence)

    def test_says_that_there_is_no_such_service(self, serve: Serve) -> None:
        assert_one_sentence(serve("nothing"), "There is no service named nothing")

    def test_logs_only_where_its_work_failed_at_the_end(self, serve: Serve) -> None:
        process = serve(SAMPLE_STOP_FAILS="true")
        assert process.port

        process.terminate()

        process.finish()
        (line,) = process.lines(event="background work failed")
        assert line["exception"] == "builtins.RuntimeError"
        assert line["frames"][-1].startswith("app.py:")
        assert "Jane" not in process.stdout + process.stderr


class TestLoadApplication:
    def test_refuses_an_unknown_service(self) -> None:
        with pytest.raises(StartupError, match="There is no service named no_such_service"):
            load_application("no_such_service")


class TestListen:
    def test_lets_only_one_process_have_a_port(self) -> None:
        first = listen(ServerSettings(port=0))
        port = first.getsockname()[1]

        with first, pytest.raises(StartupError, match="address already in use"):
            listen(ServerSettings(port=port))

    @pytest.mark.parametrize(
        "host", ["nowhere.invalid", "x" * 300, "192.0.2.1", "::ffff:192.0.2.1"]
    )
    def test_says_that_an_address_cannot_be_used(self, host: str) -> None:
        with pytest.raises(StartupError, match="Cannot listen on"):
            listen(ServerSettings(host=host, port=0))
