import http.client
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

import httpx
import psutil
import pytest
from support.eventually import HANGS_S
from support.system import SERVICES, System, run, wait_until

from tests.faults.cases import open_case
from tests.faults.load import load
from tests.faults.verdicts import Figures, assert_nothing_is_lost_or_doubled

# The number of requests to each service during two restarts, which take a few hundred requests.
REQUESTS = 5_000


def restart(system: System, service: str, *arguments: str) -> None:
    done = run(system, "restart", service, "--timeout", str(HANGS_S), *arguments)
    assert done.returncode == 0, done.stdout + done.stderr


def peers_reach_each_other(agent: httpx.Client) -> bool:
    """Audit asks records about a new encounter; records asks audit and retrieval for an encounter's context."""
    encounter = open_case(agent).encounter_id
    event = {"encounter_id": encounter, "agent_name": "a", "event_type": "step", "payload": {}}
    logged = agent.post("/agent-events", json=event).raise_for_status().json()
    asked = agent.post(f"/encounters/{encounter}/context", json={"question": "What helps?"})
    context = asked.raise_for_status().json()
    answered = not context["unavailable"] and len(context["events"]) == 1
    return answered and bool(logged["encounter_status"] == "known")


def is_running(pid: int) -> bool:
    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


@contextmanager
def slow_request(
    system: System, patient: dict[str, str]
) -> Iterator[Callable[[], tuple[int, Any]]]:
    body = json.dumps(patient).encode()
    headers = {
        "Authorization": f"Bearer {system.keyring.mint('test-agent')}",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
    }
    with closing(http.client.HTTPConnection("127.0.0.1", system.port, timeout=60)) as connection:
        connection.putrequest("POST", "/patients")
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.endheaders(body[:10])

        def send_the_rest() -> tuple[int, Any]:
            connection.send(body[10:])
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())

        yield send_the_rest


@pytest.mark.parametrize("service", SERVICES)
class TestARestartUnderLoad:
    def test_fails_no_request_and_is_unnoticed_by_peers(
        self, system: System, agent: httpx.Client, service: str, figures: Figures
    ):
        before, case = system.pids(), open_case(agent)
        use = {service: case.uses()[service]}

        with load(system, use, writers=3, at_full_speed=True) as ledgers:
            began = time.monotonic()
            # Each service restarts twice, so that both of its slots are replaced once.
            while len(ledgers[service].attempts) < REQUESTS:
                restart(system, service)
                restart(system, service)
            ended = time.monotonic()
            wait_until(lambda: ledgers[service].has_served(10, since=ended))

        figures.add(f"restart of {service}", ledgers, began)
        assert ledgers[service].codes == Counter()
        assert_nothing_is_lost_or_doubled(ledgers, case.stored(system.admin_dsn))
        after = system.pids()
        assert {name for name in before if before[name] != after[name]} == {service}
        wait_until(lambda: peers_reach_each_other(agent))


@contextmanager
def asking(system: System, ask: Callable[[httpx.Client], None]) -> Iterator[None]:
    over = threading.Event()

    def ask_on() -> None:
        with system.client() as client:
            while not over.is_set():
                ask(client)
                over.wait(0.02)

    thread = threading.Thread(target=ask_on, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def test_a_restart_of_the_edge_app_fails_no_request(system: System):
    statuses: Counter[tuple[str, int]] = Counter()

    def ask(client: httpx.Client) -> None:
        for path in ("/", "/docs", "/nothing"):
            statuses[path, client.get(path).status_code] += 1

    with asking(system, ask):
        restart(system, "edge")
        restart(system, "edge")

    assert statuses.keys() == {("/", 200), ("/docs", 200), ("/nothing", 404)}


def test_a_restart_of_the_mcp_app_fails_no_tools_call(system: System):
    statuses: Counter[int] = Counter()

    def ask(client: httpx.Client) -> None:
        message = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
        statuses[client.post("/mcp", json=message).status_code] += 1

    with asking(system, ask):
        restart(system, "mcp")
        restart(system, "mcp")

    assert statuses.keys() == {httpx.codes.OK}


def test_a_restart_waits_for_a_request_that_is_still_on_its_way(system: System):
    old, pid = system.place("records"), system.pids()["records"]
    with slow_request(system, {"full_name": "Ines Falk-Ibarra"}) as send_the_rest:
        restarting = threading.Thread(target=restart, args=[system, "records"])
        restarting.start()
        wait_until(lambda: system.place("records") != old)
        # The wait is longer than the time for which the gateway keeps idle connections.
        time.sleep(8)
        assert is_running(pid)

        status, patient = send_the_rest()

    restarting.join()
    assert (status, patient["full_name"]) == (200, "Ines Falk-Ibarra")
    assert not is_running(pid)
