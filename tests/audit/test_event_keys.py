"""An event without an `id` is recognised by its caller, its Idempotency-Key and its position in the request."""

from typing import Any

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.events import Answer, listed

from audit.writer.entries import id_from_key
from chartroom.system.keys import Keyring
from chassis.identity.caller import Caller, CallerKind
from chassis.writes.idempotency import HEADER, REPLAYED

KEY = {HEADER: "step-1"}


@pytest.fixture
def events(event: Answer) -> list[Answer]:
    return [event | {"payload": {"number": number}} for number in range(2)]


async def send(client: httpx.AsyncClient, body: Any, **headers: str) -> httpx.Response:
    path = "/agent-events/batch" if isinstance(body, list) else "/agent-events"
    return await client.post(path, json=body, headers=KEY | headers)


async def numbers(client: httpx.AsyncClient) -> list[int]:
    return [one["payload"]["number"] for one in await listed(client)]


async def test_an_event_is_stored_once_per_key_and_caller(
    client: httpx.AsyncClient, events: list[Answer], keyring: Keyring
):
    first, again = [await send(client, events[0]) for _ in range(2)]

    assert (first.json()["duplicate"], REPLAYED in first.headers) == (False, False)
    assert (again.json(), again.headers[REPLAYED]) == (first.json() | {"duplicate": True}, "true")
    ids = {first.json()["id"]}
    for name, kind in (("test-agent", "person"), ("other-agent", "agent")):
        token = keyring.mint(name, kind=kind)
        other = await send(client, events[0], Authorization=f"Bearer {token}")
        ids.add(other.raise_for_status().json()["id"])
    assert len(ids) == 3
    assert await numbers(client) == [0, 0, 0]


async def test_another_event_with_a_used_key_is_rejected(
    client: httpx.AsyncClient, events: list[Answer]
):
    await send(client, events[0])

    other, batch = await send(client, events[1]), await send(client, [events[1]] * 2)

    assert_problem(other, 422, "idempotency-key-used-otherwise")
    refused, logged = batch.json()["results"]
    assert (refused["code"], logged["status"]) == ("idempotency-key-used-otherwise", "logged")
    assert REPLAYED not in batch.headers
    assert await numbers(client) == [0, 1]


async def test_equal_events_of_a_batch_are_recognised_by_their_positions(
    client: httpx.AsyncClient, events: list[Answer]
):
    first, again = [await send(client, [events[0], *events]) for _ in range(2)]

    receipts = first.json()["results"]
    assert again.json()["results"] == [one | {"duplicate": True} for one in receipts]
    assert (REPLAYED in first.headers, again.headers[REPLAYED]) == (False, "true")
    assert await numbers(client) == [0, 0, 1]


async def test_an_id_precedes_a_key(client: httpx.AsyncClient, events: list[Answer]):
    for id_ in ("01980000-0000-7000-8000-000000000001", "01980000-0000-7000-8000-000000000002"):
        receipt = (await send(client, events[0] | {"id": id_})).json()

        assert (receipt["id"], receipt["duplicate"]) == (id_, False)


@pytest.mark.parametrize(
    ("key", "rule"),
    [(b"x" * 256, "too-long"), (b"", "must-match-pattern"), (b"caf\xe9", "must-match-pattern")],
)
async def test_an_invalid_key_is_rejected(
    client: httpx.AsyncClient, events: list[Answer], key: bytes, rule: str
):
    for path, body in (("/agent-events", events[0]), ("/agent-events/batch", events)):
        answer = await client.post(path, json=body, headers=[(HEADER.encode(), key)])

        assert broken_rules(assert_problem(answer, 422, "invalid")) == {
            (f"/{HEADER.lower()}", rule)
        }
    assert await listed(client) == []


def test_ids_of_keys_are_the_same_in_each_version():
    """A repeat may arrive after an upgrade."""
    caller = Caller("triage-agent", CallerKind.AGENT)

    assert [str(id_from_key(caller, "step-1", position)) for position in range(2)] == [
        "56d3b61e-ecb4-5755-be77-bf53b9e388ef",
        "75077145-5b9a-577a-a469-3e4d91fa1080",
    ]
