import select
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from types import SimpleNamespace

import pytest
import uvicorn
from support.eventually import HANGS_S
from support.service_process import ServiceProcess

from chassis.serve import listen, load_application, serve
from chassis.settings import ServerSettings, StartupError

pytestmark = pytest.mark.usefixtures("network")

Serve = Callable[..., ServiceProcess]
ENDED = "long answers end, because the process will be stopped"


async def test_checks_what_it_needs_before_it_listens(monkeypatch: pytest.MonkeyPatch):
    done: list[str] = []

    async def start() -> None:
        done.append("checks")

    def refuse(_: object) -> None:
        done.append("listens")
        raise StartupError

    monkeypatch.setattr("chassis.serve.listen", refuse)
    state = SimpleNamespace(start=start, stop=None, settings=None)
    app = SimpleNamespace(state=state)

    with pytest.raises(StartupError):
        await serve(app, uvicorn.Config(app))

    assert done == ["checks", "listens"]


def write_line(process: ServiceProcess, line: str) -> None:
    process.process.stdin.write(line.encode())
    process.process.stdin.flush()


class TestMain:
    def test_serves_on_a_free_port_and_lets_a_running_request_finish_when_it_stops(
        self, serve: Serve
    ):
        """Endless responses end at a stop, or earlier on request. SIGURG, which Go runtimes send, is ignored."""
        process = serve()
        head = "POST /statements HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        wait = "Content-Length: 17\r\nExpect: 100-continue\r\n\r\n"
        address = ("127.0.0.1", process.port)
        with process.client() as client:
            assert client.get("/readyz").status_code == 200
            with client.stream("GET", "/endless") as answer:
                parts = answer.iter_bytes()
                begun = next(parts)
                for ignored in (signal.SIGURG, signal.SIGWINCH):
                    process.process.send_signal(ignored)
                write_line(process, "something else\n")
                assert client.get("/done").json() == "done"
                opened = answer.extensions["network_stream"].get_extra_info("socket")
                assert select.select([opened], [], [], 0)[0] == []
                write_line(process, "end long answers\n")
                assert begun + b"".join(parts) == b"begun ended"
                process.wait_for_line(event=ENDED)
            assert client.get("/done").json() == "done"

        with socket.create_connection(address, HANGS_S) as connection:
            connection.sendall((head + wait).encode())
            assert b" 100 Continue" in connection.recv(1000)
            process.terminate()
            with suppress(ConnectionError):
                while True:
                    socket.create_connection(address, HANGS_S).close()
            connection.sendall(b'{"statements":[]}')
            finished = b"".join(iter(lambda: connection.recv(1000), b""))

        assert (finished[:12], finished[-6:]) == (b"HTTP/1.1 200", b'"done"')
        assert (process.finish() in {0, -15}, process.stderr) == (True, "")
        assert process.lines(event="serving")[0]["version"] == "1.2.3"

    @pytest.mark.parametrize(
        ("fails", "sentence"),
        [("START", "sample failed unexpectedly"), ("WORK", "background work did not start")],
    )
    def test_reports_in_one_sentence_why_it_does_not_start(
        self, serve: Serve, fails: str, sentence: str
    ):
        process = serve(**{f"SAMPLE_{fails}_FAILS": "true"})

        assert process.finish() == 1
        assert process.stderr.count("\n") == 1, process.stderr
        assert sentence in process.stderr
        assert "Jane" not in process.stdout + process.stderr

    def test_does_not_print_an_invalid_setting(self, serve: Serve):
        traces = {
            "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9",
            "OTEL_TRACES_SAMPLER": "jane",
        }
        process = serve(SAMPLE_START_FAILS="true", **traces)

        assert process.finish() == 1
        assert "jane" not in process.stdout + process.stderr

    def test_ends_endless_responses_and_logs_only_failures_of_its_work(self, serve: Serve):
        process = serve(SAMPLE_STOP_FAILS="true")
        with process.client() as client, client.stream("GET", "/endless") as answer:
            parts = answer.iter_bytes()
            begun = next(parts)
            process.terminate()
            assert begun + b"".join(parts) == b"begun ended"

        process.finish()
        (line,) = process.lines(event="background work failed")
        assert line["exception"] == "builtins.RuntimeError"
        assert line["frames"][-1].startswith("app.py:")
        assert "Jane" not in process.stdout + process.stderr


def test_does_not_import_fastapi_before_it_defers_models():
    code = "import sys, chassis.serve; sys.exit('fastapi' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_does_not_import_models_of_pydantic_v1():
    code = """
import sys
from chassis.serve import main
main()
from fastapi import FastAPI
def read() -> str: ...
FastAPI().get("/")(read)
sys.exit("pydantic.v1.main" in sys.modules)
"""
    arguments = [sys.executable, "-c", code, "no_such_service"]
    assert subprocess.run(arguments, check=False).returncode == 0


def test_load_application_reports_errors_in_one_sentence(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(StartupError, match="There is no service named no_such_service"):
        load_application("no_such_service")
    with monkeypatch.context() as patch:
        patch.delenv("SAMPLE_TOKEN_JWKS")
        with pytest.raises(StartupError, match="SAMPLE_TOKEN_JWKS is not set"):
            load_application("sample")

    monkeypatch.setenv("SAMPLE_DATABASE_URL", "postgresql://a:b@h:Jane/d")
    with pytest.raises(StartupError, match="A database URL cannot be read") as refusal:
        load_application("sample")
    assert "Jane" not in str(refusal.value)


class TestListen:
    def test_lets_only_one_process_have_a_port(self):
        with listen(ServerSettings(port=0)) as first:
            port = first.getsockname()[1]
            taken = rf"Cannot listen on 127.0.0.1 port {port} \(address already in use\)"
            with pytest.raises(StartupError, match=taken):
                listen(ServerSettings(port=port))

    @pytest.mark.parametrize(
        "host", ["nowhere.invalid", "x" * 300, "192.0.2.1", "::ffff:192.0.2.1"]
    )
    def test_reports_an_unusable_address(self, host: str):
        with pytest.raises(StartupError, match="Cannot listen on"):
            listen(ServerSettings(host=host, port=0))
