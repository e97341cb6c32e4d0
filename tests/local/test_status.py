import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import psutil
import pytest
from rich.console import Console

from chartroom.commands.status import (
    ProgramStatus,
    print_alarms,
    print_unready,
    table_of,
    witness_alarms,
    witnesses_that_went_back,
)
from chartroom.processes.running import RunningSystem, write_state
from chartroom.processes.supervision import ProgramState
from chartroom.system.layout import DataDirectory
from chartroom.system.ports import LOOPBACK


def lines_of(*programs: ProgramStatus) -> list[str]:
    output = io.StringIO()
    Console(file=output, width=100).print(table_of([*programs]))
    return [" ".join(line.replace("│", " ").split()) for line in output.getvalue().splitlines()]


def test_shows_a_program_with_its_restarts_and_port_and_missing_values_as_a_dash():
    running = ProgramState("audit", "RUNNING", pid=4711, uptime_seconds=3665, restarts=3)
    failing = ProgramState("postgres", "BACKOFF", pid=0, uptime_seconds=0, restarts=0)
    address = "127.0.0.1:20100"

    lines = lines_of(ProgramStatus(running, address, address), ProgramStatus(failing, "", ""))

    assert "audit running 4711 1:01:05 3 20100" in lines
    assert "postgres backoff - - 0 -" in lines


@contextmanager
def answering(status: int, body: object) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body if isinstance(body, bytes) else json.dumps(body).encode())

        def log_message(self, *_: object) -> None:
            """Disable logging."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, args=[0.01])
        thread.start()
        yield f"127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def program(name: str, address: str) -> ProgramStatus:
    return ProgramStatus(
        ProgramState(name, "RUNNING", pid=1, uptime_seconds=1, restarts=0), address, address
    )


def test_prints_programs_that_are_not_ready():
    output = io.StringIO()
    with answering(200, {}) as ready, answering(503, {"checks": {"database": "down"}}) as unready:
        programs = [program("audit", ready), program("records-2", unready)]
        programs += [program("edge", f"{LOOPBACK}:1"), program("traefik", unready)]
        are_ready = print_unready(programs, Console(file=output))

    said = "records-2 is not ready: database down\nedge is not ready: the program does not answer\n"
    assert (are_ready, output.getvalue()) == (False, said)


@pytest.mark.parametrize("alarm", [{"kind": "leaf-forged", "seq": 7}, None])
def test_prints_an_alarm_of_the_log(alarm: object):
    output = io.StringIO()
    with answering(200, {"log": {"alarm": alarm}, "witnesses": {}}) as address:
        programs = [program("records", address), program("audit-2", address)]
        print_alarms(programs, Console(file=output))

    said = "The audit log is damaged and no longer signed; audit-2 reports: leaf-forged (docs/runbooks/log-alarm.md).\n"
    assert output.getvalue() == (said if alarm else "")


@pytest.mark.parametrize("status", [200, 503])
def test_reports_a_witness_with_an_outdated_memory(status: int):
    witnesses = {"records": {"went_back": True}, "retrieval": {"went_back": False}}
    with answering(status, {"witnesses": witnesses}) as address:
        assert witnesses_that_went_back(program("audit", address)) == ["records"]
        assert witnesses_that_went_back(program("records", address)) == []


def test_reports_a_witness_state_of_the_log():
    witness = {"alarms": {"chartroom/audit": {"kind": "rolled-back", "size": 7}}}
    with answering(200, {"witness": witness}) as address:
        assert witness_alarms(program("retrieval", address)) == ["rolled-back"]
        assert witness_alarms(program("audit", address)) == []


@pytest.mark.parametrize("body", [b"{", [], {"witnesses": None}, {"witnesses": {"records": 1}}])
def test_ignores_a_process_with_other_responses_or_none(body: object):
    with answering(200, body) as address:
        assert witnesses_that_went_back(program("audit", address)) == []
        assert witness_alarms(program("records", address)) == []
    for away in ("127.0.0.1:1", ""):
        assert witnesses_that_went_back(program("audit", away)) == []


@pytest.mark.skipif(not psutil.LINUX, reason="elsewhere the kernel keeps the time of a start")
def test_recognises_a_launcher_after_the_clock_was_set(
    data: DataDirectory, monkeypatch: pytest.MonkeyPatch
):
    booted = psutil.boot_time()
    write_state(data, url="", require_tokens=False, ready=True, detached=False)
    system = RunningSystem(**json.loads(data.state.read_text(encoding="utf-8")))
    of_another_process = replace(system, launcher_started=system.launcher_started - 1)

    monkeypatch.setattr("psutil._pslinux.boot_time", lambda: booted + 3600)

    assert system.launcher_is_alive()
    assert not of_another_process.launcher_is_alive()
