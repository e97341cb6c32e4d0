"""Compares the rows of a database with its leaves, in one snapshot, while appends continue."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from audit.leaves.leaf_key import LeafKey
from audit.verify.attributes import difference
from audit.verify.changes import compare_changes
from audit.verify.findings import CannotTell, Finding, Findings, Kind, Report
from audit.verify.heads import Heads
from audit.verify.knowledge import Knowledge, seqs_in
from audit.verify.opened import NOTHING, OpenedEvent, Opener
from audit.verify.rows import (
    EventRow,
    LeafRow,
    Outline,
    Page,
    Reader,
    StoredAnswer,
    StoredHead,
    StoredTile,
)
from audit.verify.stored_checkpoints import StoredCheckpoints
from audit.verify.stored_tree import StoredTree
from audit.verify.traces import not_of_traces
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.merkle import Edges
from chassis.tlog.notes import Key
from chassis.tlog.tiles import MAX_LEVEL, WIDTH

PAGE = 4 * WIDTH
PATIENT_ROWS = 5_000
TABLES = """
agent_events event_payloads event_leaves event_patients event_attributes event_encounters
attribute_filling encounter_checks encounter_heads unsettled_events trace_settling log_head tlog_tiles tlog_state
tlog_checkpoints tlog_cosignatures
"""
PARTITIONED_TABLES = ["event_leaves", "event_payloads"]
# A view, a rule or an inheriting table can show readers other rows than the table has. A partition
# must be a plain table, too.
NOT_PLAIN = """
SELECT relname FROM pg_catalog.pg_class AS c LEFT JOIN pg_catalog.pg_inherits ON inhrelid = c.oid
WHERE (
    (relnamespace = 'audit'::regnamespace AND relname = ANY($1))
    OR inhparent IN (
        SELECT oid FROM pg_catalog.pg_class
        WHERE relnamespace = 'audit'::regnamespace AND relname = ANY($2) AND relkind = 'p'
    )
) AND (
    relkind <> CASE WHEN relname = ANY($2) THEN 'p' ELSE 'r' END
    OR EXISTS (SELECT FROM pg_catalog.pg_rewrite WHERE ev_class = c.oid)
    OR (inhrelid IS NOT NULL AND relname = ANY($1))
    OR (relkind <> 'p' AND EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhparent = c.oid))
)
ORDER BY relname
"""
HEAD = "SELECT id, next_seq, last_recorded_at FROM audit.log_head WHERE id = 0"
FILLING = "SELECT id, below FROM audit.attribute_filling WHERE id = 0"
STATE = "SELECT id, size, edges FROM audit.tlog_state WHERE id = 0"
CHECKPOINTS = """
SELECT origin, size, note FROM audit.tlog_checkpoints WHERE origin = $1 ORDER BY size
"""
UPPER_TILES = "SELECT level, idx, hashes, root FROM audit.tlog_tiles WHERE level > 0"
ANSWERS = "SELECT encounter_id, is_known, patient_id, said_by FROM audit.encounter_checks"
HEADS = "SELECT encounter_id, next_pos, leaves, head FROM audit.encounter_heads"
EVENTS = """
SELECT seq, id, encounter_id, stream_pos, agent_name, event_type, tool, outcome, patient_ids,
    occurred_at, trace_id, span_id, recorded_by, recorded_by_kind, recorded_at, is_access,
    unverified, recorded_with
FROM audit.agent_events WHERE seq >= $1 AND seq < $2
"""
PAYLOADS = "SELECT seq, body FROM audit.event_payloads WHERE seq >= $1 AND seq < $2"
ATTRIBUTES = "SELECT seq, member, value FROM audit.event_attributes WHERE seq >= $1 AND seq < $2"
LEAVES = "SELECT seq, leaf, salt, mac FROM audit.event_leaves WHERE seq >= $1 AND seq < $2"
LEAVES_OF = "SELECT seq, leaf, salt, mac FROM audit.event_leaves WHERE seq = ANY($1)"
TILES = """
SELECT level, idx, hashes, root FROM audit.tlog_tiles WHERE level = 0 AND idx >= $1 AND idx < $2
"""
PATIENTS = "SELECT seq, patient_id, is_access FROM audit.event_patients ORDER BY seq"
BEYOND = """
SELECT min(seq) FROM (
    SELECT seq FROM audit.agent_events WHERE seq >= $1 OR seq < 0
    UNION ALL SELECT seq FROM audit.event_payloads WHERE seq >= $1 OR seq < 0
    UNION ALL SELECT seq FROM audit.event_leaves WHERE seq >= $1 OR seq < 0
) AS beyond
"""
BEYOND_TILES = """
SELECT min(idx) FROM audit.tlog_tiles WHERE level < 0 OR (level = 0 AND (idx >= $1 OR idx < 0))
"""
# The number of rows of the table with a single row, and how far the log was searched for traces.
LOCKED = "SELECT count(*), max(next_seq) FROM audit.trace_settling"
UNSETTLED = """
SELECT seq, (u.encounter_id, u.is_access) IS NOT DISTINCT FROM (e.encounter_id, e.is_access) AS is_own
FROM audit.unsettled_events u LEFT JOIN audit.agent_events e USING (seq)
"""
LACKING = """
SELECT seq FROM audit.agent_events e
WHERE encounter_id = $1 AND seq < $3 AND NOT EXISTS (
    SELECT FROM audit.event_patients p
    WHERE p.patient_id = $2 AND p.is_access = e.is_access AND p.seq = e.seq
)
"""
BY_TRACE = "SELECT seq, encounter_id FROM audit.event_encounters WHERE seq = ANY($1)"
ALL_BY_TRACE = "SELECT seq FROM audit.event_encounters"
OF_NO_EVENT = frozenset(
    {Kind.TILE_ALTERED, Kind.REWRITTEN, Kind.LOG_SHORTER, Kind.CHECKPOINT_DISAGREES}
)
# The keys of these tables are not `seq`.
SINGLE = frozenset({"log_head", "tlog_state", "attribute_filling"})
Progress = Callable[[int], None]


@dataclass(frozen=True)
class DatabasePlan:
    """`kept` are trusted checkpoints from outside the database, `mac_key` is audit's secret for
    leaves. `compares_changes` is False if rows of the records service were loaded without audit
    events.
    """

    dsn: str
    mac_key: bytes
    keys: Sequence[Key]
    kept: Sequence[Checkpoint] = ()
    compares_changes: bool = True


def check_database(plan: DatabasePlan, progress: Progress = lambda _: None) -> Report:
    return asyncio.run(_checked(plan, progress))


async def _checked(plan: DatabasePlan, progress: Progress) -> Report:
    try:
        import asyncpg  # noqa: PLC0415 - The other commands need no driver.
    except ImportError:
        raise CannotTell("the check of a database needs the package asyncpg") from None
    try:
        async with _snapshot(plan.dsn) as connection:
            return await check_snapshot(connection, plan, progress)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError) as error:
        raise CannotTell(f"the database: {type(error).__name__}: {error}") from None


async def check_snapshot(
    reader: Reader, plan: DatabasePlan, progress: Progress = lambda _: None
) -> Report:
    """Verify a database; `reader` MUST be in a `repeatable read` transaction."""
    return await _DatabaseCheck(reader, plan).run(progress)


@asynccontextmanager
async def _snapshot(dsn: str) -> AsyncIterator[Reader]:
    import asyncpg  # noqa: PLC0415 - As above.

    connection = await asyncpg.connect(dsn, server_settings={"application_name": "audit-verify"})
    try:
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            await connection.execute("SET LOCAL row_security = off")
            yield connection
    finally:
        await connection.close()


class _DatabaseCheck:
    def __init__(self, reader: Reader, plan: DatabasePlan) -> None:
        self._reader = reader
        self._plan = plan
        self._findings = Findings()
        self._missing: list[int] = []  # Existing events without a payload.
        self._destroyed: set[int] = set()
        self._with_attributes: set[int] = set()  # Events without a payload, but with attributes.

    async def run(self, progress: Progress) -> Report:
        for row in await self._reader.fetch(NOT_PLAIN, TABLES.split(), PARTITIONED_TABLES):
            detail = f"{row['relname']} is not an ordinary table, so nothing else was checked"
            self._findings.add(Finding(Kind.TABLE_REPLACED, detail))
        if self._findings.all():
            return Report(self._findings.all())
        outline = await self._outline()
        owners = {
            one: answer.patient_id
            for (one, _), answer in outline.answers.items()
            if answer.patient_id
        }
        self._opener = Opener(LeafKey(self._plan.mac_key), owners, self._findings)
        self._knowledge = Knowledge(outline.answers, self._findings)
        self._heads = Heads(self._findings)
        origins = {key.name for key in self._plan.keys}
        kept = [one for one in self._plan.kept if one.origin in origins]
        tree = StoredTree(outline, kept, self._state(outline), self._findings)
        checkpoints = await self._checkpoints()
        async for page in self._pages(outline):
            for stored in checkpoints:
                async for one in stored.until(page.end):
                    tree.expect(one)
            self._check(page, tree, outline)
            progress(page.end)
        for stored in checkpoints:
            async for one in stored.until():
                tree.expect(one)
            stored.finish()
        self._opener.finish()
        note = ""
        if self._plan.compares_changes:
            note = await compare_changes(self._reader, self._findings)
        if not tree.finish() and self._opener.has_opened:
            self._heads.finish(outline)
            await self._compare_locked(outline)
            await self._compare_tiles(max(outline.tree_size, tree.size), outline)
            await self._finish(outline)
        return Report(await self._placed(), tree.size, tree.root.hex(), said=note)

    async def _placed(self) -> tuple[Finding, ...]:
        found = self._findings.all()
        seqs = {one.seq for one in found if one.kind not in OF_NO_EVENT} - {None}
        rows = await self._reader.fetch(LEAVES_OF, list(seqs)) if seqs else []
        places = {row["seq"]: self._opener.place_of(LeafRow(*row)) for row in rows}
        return tuple(
            one
            if one.seq is None or one.kind in OF_NO_EVENT
            else replace(one, nth=places.get(one.seq))
            for one in found
        )

    def _check(self, page: Page, tree: StoredTree, outline: Outline) -> None:
        opened: dict[int, OpenedEvent] = {}
        for seq in range(page.first, page.end):
            opened[seq] = self._open(seq, page)
        for start in range(page.first, page.end, WIDTH):
            hashes = [opened[seq].leaf for seq in range(start, min(start + WIDTH, page.end))]
            used = tree.add(hashes, page.tiles.get(start // WIDTH))
            for seq, leaf in enumerate(used, start):
                self._heads.add(seq, leaf, opened[seq], page.events.get(seq))
        for seq, one in opened.items():
            event = page.events.get(seq)
            if event is None:
                continue
            self._note_payload(event, page.payloads.get(seq), one)
            self._compare_attributes(seq, page, one, outline.attributes_from)
            stored = page.leaves.get(seq)
            if stored is not None and stored.salt is None and seq in page.payloads:
                detail = "the salt was removed, but the payload is still stored"
                self._add(Kind.SALT_ALTERED, detail, seq)
            self._knowledge.add(event, one, page.patients.get(seq, set()))

    def _open(self, seq: int, page: Page) -> OpenedEvent:
        event, leaf = page.events.get(seq), page.leaves.get(seq)
        if event is None:
            detail = "no event has this number"
            self._findings.add(Finding(Kind.EVENT_MISSING, detail, seq))
            return NOTHING
        if leaf is None:
            self._findings.add(Finding(Kind.LEAF_MISSING, "an event has no leaf", seq))
            return NOTHING
        found_by = {patient for patient, _ in page.patients.get(seq, ())}
        return self._opener.open(seq, event, leaf, page.payloads.get(seq), found_by)

    def _note_payload(self, event: EventRow, payload: bytes | None, opened: OpenedEvent) -> None:
        if payload is None:
            self._missing.append(event.seq)
        if event.own_kind == "content.destroyed":
            self._destroyed.update(seqs_in(opened.payload))

    def _compare_attributes(
        self, seq: int, page: Page, opened: OpenedEvent, attributes_from: int
    ) -> None:
        stored, payload = page.attributes.get(seq, set()), page.payloads.get(seq)
        if payload is None and stored:
            self._with_attributes.add(seq)
        if payload is None or not opened.has_own_payload:
            return
        if detail := difference(payload, stored, is_filled=seq >= attributes_from):
            self._add(Kind.ATTRIBUTE_ALTERED, detail, seq)

    async def _checkpoints(self) -> list[StoredCheckpoints]:
        origins = sorted({key.name for key in self._plan.keys})
        return [
            StoredCheckpoints(
                await self._reader.cursor(CHECKPOINTS, origin), self._plan.keys, self._findings
            )
            for origin in origins
        ]

    def _state(self, outline: Outline) -> Checkpoint | None:
        """Return an unsigned checkpoint."""
        try:
            root = Edges(outline.tree_size, outline.tree_edges).root()
        except ValueError:
            detail = "the stored edges of the tree are not valid"
            self._findings.add(Finding(Kind.HEAD_ALTERED, detail))
            return None
        return Checkpoint("", outline.tree_size, root)

    async def _outline(self) -> Outline:
        heads = await self._rows("log_head", 1, HEAD)
        states = await self._rows("tlog_state", 1, STATE)
        if not heads or not states:
            raise CannotTell("the database does not have a log of this version")
        head, state = heads[0], states[0]
        return Outline(
            next_seq=head["next_seq"],
            last_recorded_at=head["last_recorded_at"],
            attributes_from=max(
                (row["below"] for row in await self._rows("attribute_filling", 1, FILLING)),
                default=0,
            ),
            tree_size=state["size"],
            tree_edges=state["edges"],
            upper_tiles={
                row[:2]: StoredTile(*row) for row in await self._rows("tlog_tiles", 2, UPPER_TILES)
            },
            answers={
                row[:2]: StoredAnswer(*row[2:])
                for row in await self._rows("encounter_checks", 2, ANSWERS)
            },
            heads={
                row[0]: StoredHead(*row[1:])
                for row in await self._rows("encounter_heads", 1, HEADS)
            },
        )

    async def _pages(self, outline: Outline) -> AsyncIterator[Page]:
        rows, index = self._rows, await self._reader.cursor(PATIENTS)
        ahead = await index.fetch(PATIENT_ROWS)
        at = 0
        for first in range(0, outline.next_seq, PAGE):
            end = min(first + PAGE, outline.next_seq)
            attributes: dict[int, set[tuple[str, str]]] = {}
            for seq, member, value in await rows("event_attributes", 3, ATTRIBUTES, first, end):
                attributes.setdefault(seq, set()).add((member, value))
            patients: dict[int, set[tuple[str, bool]]] = {}
            while ahead and ahead[at]["seq"] < end:
                seq, patient, is_access = ahead[at]
                found = patients.setdefault(seq, set())
                if seq < 0:
                    self._add(Kind.PATIENT_ADDED, "the index has an event that is none", seq)
                elif (patient, is_access) in found:
                    self._add(Kind.ROW_REPEATED, "event_patients has a key twice", seq)
                found.add((patient, is_access))
                at += 1
                if at == len(ahead):
                    ahead, at = await index.fetch(PATIENT_ROWS), 0
            yield Page(
                first,
                end,
                {
                    row[0]: EventRow(*row)
                    for row in await rows("agent_events", 1, EVENTS, first, end)
                },
                {row[0]: row[1] for row in await rows("event_payloads", 1, PAYLOADS, first, end)},
                {
                    row[0]: LeafRow(*row)
                    for row in await rows("event_leaves", 1, LEAVES, first, end)
                },
                patients,
                {
                    row["idx"]: StoredTile(*row)
                    for row in await rows("tlog_tiles", 2, TILES, first // WIDTH, -(-end // WIDTH))
                },
                attributes,
            )
        if ahead:
            self._add(Kind.PATIENT_ADDED, "the index has an event that is none", ahead[at]["seq"])

    async def _rows(self, table: str, keys: int, query: str, *arguments: object) -> list[Any]:
        """Fetch rows; their first `keys` columns are the primary key. Duplicates are reported,
        because the constraint may have been dropped.
        """
        rows = await self._reader.fetch(query, *arguments)
        for key, count in Counter(row[:keys] for row in rows).items():
            if count > 1:
                is_seq = keys == 1 and isinstance(key[0], int) and table not in SINGLE
                seq = key[0] if is_seq else None
                detail = f"{table} has {count} rows with one key"
                self._findings.add(Finding(Kind.ROW_REPEATED, detail, seq))
        return rows

    async def _finish(self, outline: Outline) -> None:
        reader = self._reader
        for seq in self._missing:
            if seq not in self._destroyed:
                self._add(
                    Kind.PAYLOAD_MISSING,
                    "a payload was removed, but no event records the reason",
                    seq,
                )
        for seq in sorted(self._with_attributes & self._destroyed):
            self._add(Kind.ATTRIBUTE_ALTERED, "texts of a destroyed payload are still stored", seq)
        beyond = await reader.fetchval(BEYOND, outline.next_seq)
        if beyond is not None:
            self._add(Kind.EVENT_BEYOND_END, "rows follow the end of the log", beyond)
        for one in self._knowledge.corrections:
            lacking = await reader.fetch(LACKING, *one)
            self._knowledge.correct(one, [row["seq"] for row in lacking])
        await self._compare_traces()
        unsettled = dict(await self._rows("unsettled_events", 1, UNSETTLED))
        self._knowledge.finish(unsettled, outline.next_seq)

    async def _compare_locked(self, outline: Outline) -> None:
        ((settling, searched),) = await self._reader.fetch(LOCKED)
        if settling != 1:
            detail = "the table does not have exactly one row for settling to lock"
            self._findings.add(Finding(Kind.HEAD_ALTERED, detail))
        elif searched > outline.next_seq:
            detail = "the stored position of the search for traces is beyond the end of the log"
            self._findings.add(Finding(Kind.HEAD_ALTERED, detail))

    async def _compare_tiles(self, size: int, outline: Outline) -> None:
        ((index,),) = await self._reader.fetch(BEYOND_TILES, size // WIDTH)
        beyond = [] if index is None else [(0, index)]
        for level, index in outline.upper_tiles:
            if level > MAX_LEVEL or not 0 <= index < size // WIDTH ** (level + 1):
                beyond.append((level, index))
        for level, index in beyond[:1]:
            detail = (
                f"tile {index} of level {level} is stored, but the tree is too small to have it"
            )
            self._findings.add(Finding(Kind.TILE_ALTERED, detail))

    async def _compare_traces(self) -> None:
        decided: dict[int, UUID] = {}
        for trace in self._knowledge.traces:
            rows = await self._reader.fetch(BY_TRACE, list(trace.seqs))
            stored = {row["seq"]: row["encounter_id"] for row in rows}
            for seq in trace.seqs:
                if decided.setdefault(seq, trace.encounter_id) != stored.get(seq):
                    detail = (
                        "its encounter differs from the encounter that a leaf records for its trace"
                    )
                    self._add(Kind.TRACE_ALTERED, detail, seq)
        for seq in await not_of_traces(self._reader, self._knowledge.traces):
            detail = "its trace does not have the encounter that a leaf records"
            self._add(Kind.TRACE_ALTERED, detail, seq)
        for row in await self._rows("event_encounters", 1, ALL_BY_TRACE):
            if row["seq"] not in decided:
                detail = "no leaf records an encounter for its trace"
                self._add(Kind.TRACE_ALTERED, detail, row["seq"])

    def _add(self, kind: Kind, detail: str, seq: int) -> None:
        self._findings.add(Finding(kind, detail, seq))
