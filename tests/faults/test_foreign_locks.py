import asyncio
import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_problem
from support.queries import connected
from support.system import System

from chartroom.system.database_roles import load_passwords, service_dsn

ANSWER_SECONDS = 5
Hold = Callable[[int | str], AbstractContextManager[None]]


@pytest.fixture
def hold(system: System) -> Hold:
    password = load_passwords(system.data.keys / "database-passwords.json")["retrieval"].app
    dsn = service_dsn(system.admin_dsn, "retrieval_app", "chartroom", password)

    @contextmanager
    def held(lock: int | str) -> Iterator[None]:
        holding, over = threading.Event(), threading.Event()
        number = lock if isinstance(lock, int) else f"hashtext('{lock}')"

        async def keep() -> None:
            async with connected(dsn) as connection:
                await connection.execute(
                    f"SELECT pg_advisory_lock('records'::regnamespace::oid::integer, {number})"
                )
                holding.set()
                await asyncio.to_thread(over.wait)

        thread = threading.Thread(target=lambda: asyncio.run(keep()))
        thread.start()
        try:
            assert holding.wait(ANSWER_SECONDS)
            yield
        finally:
            over.set()
            thread.join()

    return held


def number_of(caller: str, key: str) -> int:
    name = f"idempotency_keys\0{caller}\0{key}".encode()
    return int.from_bytes(hashlib.sha256(name).digest()[:4], signed=True)


def assert_retryable(response: httpx.Response, *codes: str) -> None:
    document = assert_problem(response, response.status_code, response.json()["code"])
    assert (
        response.status_code in {409, 503},
        document["code"] in codes,
        document["retryable"],
    ) == (True, True, True)
    assert int(response.headers["Retry-After"]) >= 1
    assert response.elapsed.total_seconds() < ANSWER_SECONDS


def test_a_role_that_holds_the_lock_of_an_identifier_only_delays_a_registration(
    agent: httpx.Client, hold: Hold
):
    value = f"L-{uuid4().hex}"
    body = {
        "full_name": "Ines Falk-Ibarra",
        "identifiers": [{"system": "urn:example:mrn", "value": value}],
    }
    condition = {"If-None-Exist": f"identifier=urn:example:mrn|{value}"}

    with hold(f"patient_identifiers/{value}"):
        blocked = agent.post("/patients", json=body, headers=condition)
    afterwards = agent.post("/patients", json=body, headers=condition)

    assert_retryable(blocked, "conflict", "database-busy")
    assert afterwards.status_code == 201


def test_a_role_that_holds_the_lock_of_a_key_only_delays_a_write(agent: httpx.Client, hold: Hold):
    key = str(uuid4())
    body = {"full_name": "Ines Falk-Ibarra"}

    with hold(number_of("agent:test-agent", key)):
        blocked = agent.post("/patients", json=body, headers={"Idempotency-Key": key})
        others = agent.post("/patients", json=body, headers={"Idempotency-Key": str(uuid4())})
    afterwards = agent.post("/patients", json=body, headers={"Idempotency-Key": key})

    assert_retryable(blocked, "still-running")
    assert (others.status_code, afterwards.status_code) == (200, 200)
    assert "Idempotency-Replayed" not in afterwards.headers
