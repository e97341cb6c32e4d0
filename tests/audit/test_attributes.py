import asyncio
from typing import Any

import httpx
import pytest
from support.databases import TestDatabase, execute, fetch
from support.events import every_page, listed
from support.eventually import eventually_is
from support.migrations import migrate_to
from support.queries import connected

from audit import attribute_filling
from audit.attribute_filling import FILL, LOCK, PAYLOAD_BYTES, AttributeFilling
from audit.verify.attributes import attributes_of
from chassis.database.connections import Database

MODEL, CONVERSATION = ("model", "m-1"), ("conversation", "c-1")
# Payloads, and their attributes.
PAYLOADS: dict[bytes, list[tuple[str, str]]] = {
    b"{}": [],
    b'{"model": "m-1", "conversation": "c-1"}': [CONVERSATION, MODEL],
    b'{"model": null, "conversation": ["c-1"]}': [],
    b'{"model": 1, "data": {"model": "m-1"}, "conversation": "c-1"}': [CONVERSATION],
    b'{"model": "m-2", "model": "m-1"}': [MODEL],
    b'{"m\\u006fdel": "m\\u002d1"}': [MODEL],
    '{"model": "Ⅲ é"}'.encode(): [("model", "Ⅲ é")],
    b'{"model": ""}': [],
    b'{"model": "%s"}' % (b"m" * 512): [("model", "m" * 512)],
    b'{"model": "%s"}' % (b"m" * 513): [],
    b'{"n": 1%s, "model": "m-1"}' % (b"0" * 999): [MODEL],
    # Escapes that PostgreSQL rejects: NUL and single surrogates.
    b'{"text": "\\u0000\\u0000", "model": "m-1"}': [MODEL],
    b'{"text": "\\ud83d \\uDE00\\ud83d", "conversation": "c-1"}': [CONVERSATION],
    b'{"text": "\\\\u0000\\\\\\u0000\\\\ud83d", "model": "\\ud83d\\ude00"}': [("model", "😀")],
    b'{"text": "\\ud000\\ud83d\\u0000", "model": "m-1"}': [MODEL],
    b'{"text": "\\u0000", "model": 1}': [],
    # A Hangul letter is not a surrogate.
    b'{"text": "\\udEad\\uD83d", "model": "\\ud55c\\uD3c9"}': [("model", "\ud55c\ud3c9")],
    b'{"model": "m-1\xff"}': [],
    b'{"model": "m-1\0"}': [],
}
# Searches, the events found by a caller who may see all patients, and the events found by a caller who may see P1.
QUERIES = {
    "model=m-1&order=desc": ([5, 3, 1], [1]),
    "model=m-1&model=m-0": ([*range(7)], [1, 4]),
    "conversation_id=c-1&model=m-0&agent_name=a": ([0, 2, 4, 6], [4]),
    "conversation_id=c-1&patient_id=P1": ([1, 4], [1, 4]),
    "model=m-1&recorded_from=2000-01-01T00:00:00Z": ([1, 3, 5], [1]),
}
STORED = "SELECT member, value, seq FROM audit.event_attributes ORDER BY seq, member"
# The log of a version without attributes.
EARLIER = """
SET session_replication_role = replica;
DELETE FROM audit.event_attributes;
UPDATE audit.attribute_filling SET below = (SELECT next_seq FROM audit.log_head)
"""
SIZE_OF_LAST = "SELECT sum(octet_length(body)) FROM audit.event_payloads WHERE seq > 4"
BELOW = "SELECT below FROM audit.attribute_filling"
WAITING = """
SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()
"""
WITHOUT_ATTRIBUTES = """
SET session_replication_role = replica; DELETE FROM audit.event_attributes WHERE seq = 5
"""
NOT_IN_PAYLOAD = "INSERT INTO audit.event_attributes VALUES ('model', 'another', 0)"
DESTROY = """
BEGIN; SET LOCAL ROLE audit_owner; SET LOCAL chartroom.destroys_content = 'yes';
DELETE FROM audit.event_payloads WHERE seq = 0; COMMIT
"""
BEFORE = "audit_0021"
OLD_EVENT = """
INSERT INTO audit.event_payloads VALUES (0, '{"model": "m-1"}');
UPDATE audit.log_head SET next_seq = 1
"""


async def test_attributes_are_texts_of_the_payload(database: TestDatabase):
    async with connected(database.app_dsn) as connection:
        found = {
            body: [
                *map(tuple, await connection.fetch("SELECT * FROM audit.attribute_rows($1)", body))
            ]
            for body in PAYLOADS
        }

    assert found == PAYLOADS


@pytest.mark.parametrize("payload", PAYLOADS)
def test_the_verifier_finds_the_same_attributes(payload: bytes):
    assert attributes_of(payload) == {*PAYLOADS[payload]}


class TestEventsOfAnEarlierVersion:
    @pytest.fixture
    def filling(self, service: Database, constants: pytest.MonkeyPatch) -> AttributeFilling:
        constants.setattr(attribute_filling, "EVENTS", 3)
        return AttributeFilling(service)

    @pytest.fixture
    async def limited(
        self, client: httpx.AsyncClient, nurse: dict[str, str], records: Any
    ) -> dict[str, str]:
        records.panels.let("caller:nurse", "P1")
        copied = await client.get("/agent-events?patient_id=P1", headers=nurse)
        assert copied.is_success
        return nurse

    @pytest.fixture
    async def logged(self, client: httpx.AsyncClient) -> None:
        events = [
            {
                "agent_name": "a",
                "event_type": "model_call",
                "patient_ids": [f"P{number % 3}"],
                "payload": {
                    "model": f"m-{number % 2}",
                    "conversation": "c-1",
                    "text": "\0" * number,
                },
            }
            for number in range(7)
        ]
        (await client.post("/agent-events/batch", json=events)).raise_for_status()

    @pytest.mark.usefixtures("logged")
    async def test_are_found_before_while_and_after_their_attributes_are_added(
        self,
        client: httpx.AsyncClient,
        database: TestDatabase,
        filling: AttributeFilling,
        limited: dict[str, str],
    ):
        stored = await fetch(database.admin_dsn, STORED)
        await execute(database.admin_dsn, EARLIER)
        for is_left in (True, True, False, False):
            found = {
                query: (
                    [one["seq"] for one in await listed(client, query)],
                    [one["seq"] for one in await listed(client, query, headers=limited)],
                )
                for query in QUERIES
            }
            assert found == QUERIES
            assert await filling.fill() is is_left

        assert await fetch(database.admin_dsn, BELOW) == [(0,)]
        assert await fetch(database.admin_dsn, STORED) == stored

    @pytest.mark.usefixtures("logged")
    async def test_are_found_by_the_index_from_the_first_number_with_attributes_on(
        self, client: httpx.AsyncClient, database: TestDatabase, filling: AttributeFilling
    ):
        await execute(database.admin_dsn, EARLIER)
        await filling.fill()
        await execute(database.admin_dsn, WITHOUT_ATTRIBUTES)

        found = [
            [[one["seq"] for one in page] for page in await every_page(client, query)]
            for query in ("conversation_id=c-1&limit=4", "conversation_id=c-1&limit=3")
        ]

        assert found == [[[0, 1, 2, 3], [4, 6]], [[0, 1, 2], [3, 4, 5], [6]]]

    @pytest.mark.usefixtures("logged")
    async def test_are_read_until_their_payloads_reach_a_size(
        self,
        database: TestDatabase,
        filling: AttributeFilling,
        constants: pytest.MonkeyPatch,
    ):
        await execute(database.admin_dsn, EARLIER)
        below = [7]
        # The size of events 6 and 5, and one that each event exceeds.
        ((two,),) = await fetch(database.admin_dsn, SIZE_OF_LAST)
        for most in (two, 1, 1, 1, two):
            constants.setattr(attribute_filling, "PAYLOAD_BYTES", most)
            await filling.fill()
            below += [row["below"] for row in await fetch(database.admin_dsn, BELOW)]

        assert below == [7, 5, 4, 3, 2, 0]

    @pytest.mark.usefixtures("logged")
    async def test_have_no_attributes_after_their_content_is_destroyed_meanwhile(
        self, database: TestDatabase, service: Database
    ):
        await execute(database.admin_dsn, EARLIER)
        await execute(database.admin_dsn, NOT_IN_PAYLOAD)

        async with service.connection(service.service) as connection, connection.transaction():
            below = await LOCK.one(connection)
            await FILL.one(connection, first=0, below=below, most=PAYLOAD_BYTES)
            destroying = asyncio.create_task(execute(database.admin_dsn, DESTROY))
            await eventually_is(lambda: fetch(database.admin_dsn, WAITING))
        await destroying

        seqs = {row["seq"] for row in await fetch(database.admin_dsn, STORED)}
        assert seqs == {*range(1, 7)}

    def test_are_those_below_the_first_number_after_the_migration(self, empty: TestDatabase):
        migrate_to(empty, BEFORE)
        asyncio.run(execute(empty.admin_dsn, OLD_EVENT))
        migrate_to(empty, "head")

        assert asyncio.run(fetch(empty.admin_dsn, BELOW)) == [(1,)]
        assert asyncio.run(fetch(empty.admin_dsn, STORED)) == []
