"""What waits in the services' outboxes, and what has arrived in audit's log."""

import asyncio
import json
import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import asyncpg
import httpx

from support.system import System, wait_until

TELLERS = ("records", "retrieval")
WAITING = """
SELECT (SELECT count(*) FROM records.outbox) + (SELECT count(*) FROM retrieval.outbox)
"""
# What a relay held that was killed is free again after 20 s.
DELIVERED_SECONDS = 60
BACK_SECONDS = 2
CHANGES = """
SELECT convert_from(body, 'UTF8') AS body FROM audit.agent_events JOIN audit.event_payloads USING (seq)
WHERE NOT is_access AND recorded_by = ANY($1) ORDER BY seq
"""


def fetch(system: System, query: str, *values: Any) -> Sequence[asyncpg.Record]:
    """Return a query's rows, read as the administrator."""

    async def read() -> Sequence[asyncpg.Record]:
        connection = await asyncpg.connect(system.admin_dsn)
        try:
            return list(await connection.fetch(query, *values))
        finally:
            await connection.close()

    return asyncio.run(read())


def waiting(system: System) -> int:
    """How many events wait, those that were set aside included: there should be none."""
    return int(fetch(system, WAITING)[0][0])


def wait_until_delivered(system: System) -> None:
    """Wait until nothing waits, and nothing has waited long."""
    wait_until(lambda: waiting(system) == 0, DELIVERED_SECONDS)
    wait_until(lambda: max(lags(system)) < BACK_SECONDS, DELIVERED_SECONDS)


def lags(system: System) -> list[float]:
    """Return how long the oldest event waits in each service, as it says itself."""
    found = []
    for service in TELLERS:
        said = (
            httpx.get(f"{system.address(service)}/metrics", trust_env=False, timeout=20)
            .raise_for_status()
            .text
        )
        (lag,) = re.findall(r"(?m)^chartroom_outbox_lag_seconds (\S+)$", said)
        found.append(float(lag))
    return found


def changes_told(system: System) -> dict[str, list[int]]:
    """Return the versions of each resource that the log knows of, in the log's order."""
    found: dict[str, list[int]] = defaultdict(list)
    for row in fetch(system, CHANGES, list(TELLERS)):
        payload = json.loads(row["body"])
        found[payload["resource"]].append(payload["resource_version"])
    return dict(found)
