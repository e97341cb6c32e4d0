from base64 import b64encode
from uuid import UUID

import pytest

from audit.verify.findings import Findings, Kind
from audit.verify.heads import Heads
from audit.verify.opened import NOTHING, OpenedEvent
from audit.verify.rows import EventRow, Outline, StoredHead
from tests.audit.verified_logs import AT

ENCOUNTER = UUID(int=7)
HASHES = [bytes([n]) * 32 for n in range(4)]


def row(seq: int) -> EventRow:
    nothing = dict.fromkeys(EventRow._fields)
    said = {"seq": seq, "encounter_id": ENCOUNTER, "stream_pos": seq, "recorded_at": AT}
    return EventRow(**nothing | said)  # type: ignore[arg-type] - Other columns do not count here.


def leaf(seq: int, nth: int, before: int | None) -> OpenedEvent:
    fields = {"enc": "x", "nth": nth, "pos": nth}
    prev = {} if before is None else {"prev": text(HASHES[before])}
    return OpenedEvent(HASHES[seq], fields | prev)


def text(data: bytes) -> str:
    return b64encode(data).decode()


@pytest.mark.parametrize("in_tile", [None, HASHES[1]])
@pytest.mark.parametrize(
    ("after", "stored", "kinds"),
    [
        (leaf(2, 1, 0), StoredHead(2, 2, HASHES[2]), []),  # The row was added.
        (leaf(2, 2, 1), StoredHead(3, 3, HASHES[2]), []),  # The event of the leaf was deleted.
        (leaf(2, 1, 3), StoredHead(2, 2, HASHES[2]), [Kind.CHAIN_BROKEN]),
        (leaf(2, 3, 1), StoredHead(4, 4, HASHES[2]), [Kind.CHAIN_BROKEN]),
        (leaf(2, 1, 0), StoredHead(3, 3, HASHES[2]), [Kind.HEAD_ALTERED]),
        (None, StoredHead(1, 1, HASHES[0]), []),
        (None, StoredHead(2, 2, HASHES[1]), []),
        (None, StoredHead(3, 3, HASHES[1]), [Kind.HEAD_ALTERED]),
    ],
)
def test_a_row_without_a_leaf_may_have_had_one(
    in_tile: bytes | None, after: OpenedEvent | None, stored: StoredHead, kinds: list[Kind]
):
    findings = Findings()
    heads = Heads(findings)
    heads.add(0, HASHES[0], leaf(0, 0, None), row(0))
    heads.add(1, in_tile, NOTHING, row(1))
    if after is not None:
        heads.add(2, HASHES[2], after, row(2))
    heads.finish(Outline(3, AT, 0, [], {}, {}, {ENCOUNTER: stored}))

    assert [one.kind for one in findings.all()] == kinds
