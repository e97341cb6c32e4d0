"""`python -m bench.load.leaves DSN PROOF_FOLDER`: computes the leaves of events that SQL has inserted."""

import asyncio
import sys
from collections import defaultdict
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

from audit.leaves.leaf import ChainEnd, LeafPlace, new_salts, unplaced
from audit.leaves.leaf_key import LeafKey
from bench.systems.database import connected

AT_ONCE = 10_000  # Events per transaction.
EVENTS = """
SELECT e.*, body AS payload, NULL AS owner, NULL AS said
FROM audit.agent_events e JOIN audit.event_payloads USING (seq) ORDER BY seq
"""
CHAINED = "UPDATE audit.encounter_heads SET leaves = $2, head = $3 WHERE encounter_id = $1"
ENDED = "UPDATE audit.log_head SET next_seq = (SELECT max(seq) + 1 FROM audit.agent_events)"


async def make_leaves(dsn: str, key: LeafKey) -> None:
    ends = defaultdict[UUID, ChainEnd](ChainEnd)
    async with connected(dsn) as connection, connection.transaction():
        events = await connection.cursor(EVENTS)
        while some := await events.fetch(AT_ONCE):
            leaves = []
            for row, salt in zip(some, new_salts(len(some)), strict=True):
                event = SimpleNamespace(**row)
                end = ends[event.encounter_id]
                place = LeafPlace(event.seq, event.recorded_at, event.stream_pos, end)
                leaf = unplaced(event, key, salt).placed(place, key)
                ends[event.encounter_id] = end.then(leaf.hash)
                leaves.append((leaf.seq, leaf.entry, leaf.salt, leaf.mac))
            await connection.copy_records_to_table(
                "event_leaves", schema_name="audit", records=leaves
            )
        await connection.executemany(CHAINED, [(one, *end) for one, end in ends.items()])
        await connection.execute(ENDED)


if __name__ == "__main__":
    asyncio.run(make_leaves(sys.argv[1], LeafKey((Path(sys.argv[2]) / "mac.key").read_bytes())))
