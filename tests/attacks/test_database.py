"""The check of the database names a superuser's changes in SQL, once for each cause, while appends go on; it
names no honest row.
"""

import asyncio
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from support.databases import Template, execute

from audit.verify.database import check_database
from audit.verify.findings import Kind, Verdict
from chartroom.postgres.server import MAJOR, find_wheel
from chassis.tlog.notes import Key

from .conftest import AttackedLog

pytestmark = [pytest.mark.anyio, pytest.mark.final]

PROGRAMS = find_wheel() / f"pginstall{MAJOR}" / "bin"
OTHER_LEAF = """
UPDATE audit.event_leaves SET leaf = overlay(leaf PLACING '\\x39'::bytea FROM 60 FOR 1) WHERE seq = {plain}
"""
OTHER_NAME = "UPDATE audit.agent_events SET agent_name = 'someone' WHERE seq = {plain}"
OTHER_TILE = """
UPDATE audit.tlog_tiles SET hashes = overlay(hashes PLACING '\\x00'::bytea FROM 9 FOR 1)
WHERE level = 0 AND idx = {tile}
"""
TILE_OF_OTHER_LEAF = """
UPDATE audit.tlog_tiles SET hashes = overlay(
    hashes PLACING (SELECT sha256('\\x00' || leaf) FROM audit.event_leaves WHERE seq = {plain})
    FROM {plain} % 256 * 32 + 1 FOR 32
) WHERE level = 0 AND idx = {tile}
"""
FORGED = """
INSERT INTO audit.agent_events (seq, id, agent_name, event_type, patient_ids, recorded_by,
    recorded_by_kind, recorded_at, is_access, unverified)
SELECT next_seq + {after}, gen_random_uuid(), 'a', 'b', '{{{{}}}}', 'c', 'agent', now(), false, false
FROM audit.log_head
"""
TABLES = ("agent_events", "event_payloads", "event_leaves", "event_patients")
COLUMNS = {
    "id": "gen_random_uuid()",
    "encounter_id": "gen_random_uuid()",
    "stream_pos": "stream_pos + 1000000",
    "agent_name": "'x'",
    "event_type": "'x'",
    "tool": "NULL",
    "outcome": "'x'",
    "occurred_at": "occurred_at + interval '1 microsecond'",
    "trace_id": "repeat('a', 32)",
    "span_id": "repeat('a', 16)",
    "recorded_by": "'x'",
    "recorded_by_kind": "'person'",
    "recorded_at": "recorded_at - interval '1 second'",
    "recorded_with": "'{{}}'",
}


@dataclass(frozen=True)
class Attack:
    """`found`: the kind and the place of each finding. A place is a number or the name of one; with
    two it is the first and the last.
    """

    name: str
    statements: tuple[str, ...]
    found: tuple[tuple[Kind, int | str | None], ...]


def attack(name: str, *statements: str, found: Kind, at: int | str | None = "plain") -> Attack:
    return Attack(name, statements, ((found, at),))


ATTACKS = [
    attack(
        "payload",
        "UPDATE audit.event_payloads SET body = '{{\"a\": 1}}' WHERE seq = {plain}",
        found=Kind.PAYLOAD_ALTERED,
    ),
    attack(
        "payload of the same size",
        "UPDATE audit.event_payloads SET body = set_byte(body, 1, 65) WHERE seq = {plain}",
        found=Kind.PAYLOAD_ALTERED,
    ),
    attack(
        "payload deleted",
        "DELETE FROM audit.event_payloads WHERE seq = {plain}",
        found=Kind.PAYLOAD_MISSING,
    ),
    attack(
        "payload and salt deleted, as by an erasure",
        "DELETE FROM audit.event_payloads WHERE seq = {plain}",
        "UPDATE audit.event_leaves SET salt = NULL WHERE seq = {plain}",
        found=Kind.PAYLOAD_MISSING,
    ),
    attack(
        "salt",
        "UPDATE audit.event_leaves SET salt = sha256(salt) WHERE seq = {plain}",
        found=Kind.SALT_ALTERED,
    ),
    *(
        attack(
            f"column {column}",
            f"UPDATE audit.agent_events SET {column} = {value} WHERE seq = {{plain}}",  # noqa: S608 - Our own.
            found=Kind.EVENT_ALTERED,
        )
        for column, value in COLUMNS.items()
    ),
    attack(
        "patients in the event",
        "UPDATE audit.agent_events SET patient_ids = '{{P9}}' WHERE seq = {plain}",
        found=Kind.EVENT_ALTERED,
    ),
    attack(
        "access turned off",
        "UPDATE audit.agent_events SET is_access = false WHERE seq = {access}",
        found=Kind.EVENT_ALTERED,
        at="access",
    ),
    attack(
        "access turned on",
        "UPDATE audit.agent_events SET is_access = true, stream_pos = NULL WHERE seq = {plain}",
        found=Kind.EVENT_ALTERED,
    ),
    attack("leaf", OTHER_LEAF, found=Kind.LEAF_FORGED),
    attack("leaf and column", OTHER_LEAF, OTHER_NAME, found=Kind.LEAF_FORGED),
    Attack(
        "leaf, column and tile",
        (
            OTHER_LEAF,
            OTHER_NAME,
            TILE_OF_OTHER_LEAF,
        ),
        ((Kind.LEAF_FORGED, "plain"), (Kind.TILE_ALTERED, "tile_begin")),
    ),
    attack(
        "leaf deleted",
        "DELETE FROM audit.event_leaves WHERE seq = {plain}",
        found=Kind.LEAF_MISSING,
    ),
    attack("tile", OTHER_TILE, found=Kind.TILE_ALTERED, at="tile_begin"),
    attack(
        "tile deleted",
        "DELETE FROM audit.tlog_tiles WHERE level = 0 AND idx = {tile}",
        found=Kind.TILE_ALTERED,
        at="tile_begin",
    ),
    attack(
        "event deleted",
        "DELETE FROM audit.agent_events WHERE seq = {plain}",
        found=Kind.EVENT_MISSING,
    ),
    attack(
        "event deleted everywhere",
        *(f"DELETE FROM audit.{table} WHERE seq = {{plain}}" for table in TABLES),  # noqa: S608 - Our own.
        found=Kind.EVENT_MISSING,
    ),
    attack(
        "tail deleted, and the heads with it",
        *(f"DELETE FROM audit.{table} WHERE seq >= {{size}} - 300" for table in TABLES),  # noqa: S608 - Our own.
        "DELETE FROM audit.unsettled_events WHERE seq >= {size} - 300",
        "UPDATE audit.log_head SET next_seq = {size} - 300, leaves = {size} - 300",
        "UPDATE audit.tlog_state SET size = 0, edges = '{{}}'",
        found=Kind.LOG_SHORTER,
        at="tail",
    ),
    attack(
        "two events swapped",
        "UPDATE audit.agent_events SET seq = 1000000000000 WHERE seq = {plain}",
        "UPDATE audit.agent_events SET seq = {plain} WHERE seq = {next}",
        "UPDATE audit.agent_events SET seq = {next} WHERE seq = 1000000000000",
        found=Kind.EVENTS_SWAPPED,
    ),
    attack(
        "event after the end",
        FORGED.format(after=9),
        found=Kind.EVENT_BEYOND_END,
        at=None,
    ),
    attack(
        "event with a leaf",
        FORGED.format(after=0),
        "INSERT INTO audit.event_payloads SELECT next_seq, '{{}}' FROM audit.log_head",
        "INSERT INTO audit.event_leaves SELECT next_seq, leaf, salt, mac FROM audit.log_head,"
        " audit.event_leaves WHERE seq = {plain}",
        "UPDATE audit.log_head SET next_seq = next_seq + 1, leaves = leaves + 1",
        found=Kind.EVENT_ALTERED,
        at=None,
    ),
    attack(
        "all leaves made with another key",
        "UPDATE audit.event_leaves SET mac = substr(sha256(leaf), 1, 16)",
        found=Kind.LEAF_FORGED,
        at=0,
    ),
    attack(
        "another patient in the index",
        "UPDATE audit.event_patients SET patient_id = 'P9' WHERE seq = {access}",
        found=Kind.PATIENT_MISSING,
        at="access",
    ),
    attack(
        "one more patient in the index",
        "INSERT INTO audit.event_patients VALUES ('P9', false, {plain})",
        found=Kind.PATIENT_ADDED,
    ),
    attack(
        "one patient less in the index",
        "DELETE FROM audit.event_patients WHERE seq = {access}",
        found=Kind.PATIENT_MISSING,
        at="access",
    ),
    attack(
        "a settled event's patient in the index",
        "DELETE FROM audit.event_patients WHERE seq = {settled}",
        found=Kind.PATIENT_MISSING,
        at="settled",
    ),
    attack(
        "the patient of an event of a trace in the index",
        "DELETE FROM audit.event_patients WHERE seq = {traced}",
        found=Kind.PATIENT_MISSING,
        at="traced",
    ),
    attack(
        "work row of an unverified event deleted",
        "DELETE FROM audit.unsettled_events WHERE seq = {unverified}",
        found=Kind.WORK_ALTERED,
        at="unverified",
    ),
    attack(
        "unverified removed, and its work row",
        "UPDATE audit.agent_events SET unverified = false WHERE seq = {unverified}",
        "DELETE FROM audit.unsettled_events WHERE seq = {unverified}",
        found=Kind.EVENT_ALTERED,
        at="unverified",
    ),
    attack(
        "encounter of a trace",
        "UPDATE audit.event_encounters SET encounter_id = '{settled_encounter}' WHERE seq = {traced}",
        found=Kind.TRACE_ALTERED,
        at="traced",
    ),
    attack(
        "encounter of a trace deleted",
        "DELETE FROM audit.event_encounters WHERE seq = {traced}",
        found=Kind.TRACE_ALTERED,
        at="traced",
    ),
    attack(
        "answer rewritten",
        "UPDATE audit.encounter_checks SET patient_id = 'P9' WHERE encounter_id = '{encounter}'",
        found=Kind.ANSWER_ALTERED,
        at="first_of_encounter",
    ),
    attack(
        "answer deleted",
        "DELETE FROM audit.encounter_checks WHERE encounter_id = '{encounter}'",
        found=Kind.ANSWER_MISSING,
        at="first_of_encounter",
    ),
    attack(
        "answer denied",
        "INSERT INTO audit.encounter_checks (encounter_id, is_known) VALUES ('{encounter}', false)",
        found=Kind.ANSWER_ADDED,
        at=None,
    ),
    attack(
        "head of an encounter",
        "UPDATE audit.encounter_heads SET next_pos = 0 WHERE encounter_id = '{encounter}'",
        found=Kind.HEAD_ALTERED,
        at=None,
    ),
    attack(
        "chain of an encounter",
        "UPDATE audit.encounter_heads SET leaves = leaves - 1 WHERE encounter_id = '{encounter}'",
        found=Kind.HEAD_ALTERED,
        at=None,
    ),
    attack(
        "state of the tree",
        "UPDATE audit.tlog_state SET size = size - 1",
        found=Kind.HEAD_ALTERED,
        at=None,
    ),
]


async def test_an_honest_log_is_intact(log: AttackedLog, *, nightly: bool) -> None:
    report = await log.checked_after()

    assert report.findings == ()
    assert report.verdict is Verdict.INTACT
    assert report.size >= (10_000 if nightly else 3_000)


async def test_an_honest_log_is_intact_in_any_time_zone(log: AttackedLog) -> None:
    report = await log.checked_after(
        "SET LOCAL timezone = 'Asia/Kolkata'", "SET LOCAL datestyle = 'german'"
    )

    assert report.findings == ()


@pytest.mark.parametrize("tried", ATTACKS, ids=lambda tried: tried.name)
async def test_an_attack_is_named_as_one_cause(log: AttackedLog, tried: Attack) -> None:
    report = await log.checked_after(*tried.statements)

    expected = [(kind, None if at is None else log.at.get(at, at)) for kind, at in tried.found]
    found = [(one.kind, one.seq) for one in report.findings]
    if expected[0][1] is None:  # At the end, which moves, or of no event.
        expected = [(kind, found[0][1] if found else None) for kind, _ in expected]
    assert sorted(found) == sorted(expected), [one.line for one in report.findings]
    assert report.verdict is Verdict.TAMPERED


async def test_a_log_rewritten_with_all_keys_is_named_between_two_kept_checkpoints(
    log: AttackedLog,
) -> None:
    report = await log.checked_after_rewriting()

    (found,) = report.findings
    seq = log.at["alone"]
    assert found.kind is Kind.REWRITTEN
    assert found.seq is not None
    assert found.until is not None
    sizes = {0, *(one.size for one in log.plan.kept)}
    assert found.seq <= seq <= found.until
    assert {found.seq, found.until + 1} <= sizes


async def test_the_same_is_not_noticed_by_one_who_keeps_no_checkpoint(log: AttackedLog) -> None:
    without = replace(log, plan=replace(log.plan, kept=()))

    assert (await without.checked_after_rewriting()).findings == ()


async def test_two_checkpoints_that_disagree_are_named(log: AttackedLog) -> None:
    lie = log.plan.kept[0]._replace(root=bytes(32))
    with_a_lie = replace(log, plan=replace(log.plan, kept=[*log.plan.kept, lie]))

    report = await with_a_lie.checked_after()

    assert [one.kind for one in report.findings] == [Kind.CHECKPOINT_DISAGREES]


async def test_another_signing_key_is_named(log: AttackedLog) -> None:
    other = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    plan = replace(log.plan, keys=[Key(log.plan.keys[0].name, other)], kept=())

    report = await replace(log, plan=plan).checked_after()

    assert [one.kind for one in report.findings] == [Kind.CHECKPOINT_NOT_SIGNED]


async def test_another_key_for_leaves_is_named_once(log: AttackedLog) -> None:
    plan = replace(log.plan, mac_key=bytes(32))

    report = await replace(log, plan=plan).checked_after()

    assert report.findings[0].kind is Kind.LEAF_FORGED
    assert report.findings[0].count == report.size


async def test_a_dump_that_was_restored_is_intact(
    log: AttackedLog, template: Template, tmp_path: Path
) -> None:
    restored, dump = template.clone(), tmp_path / "dump"
    await execute(restored.admin_dsn, "DROP SCHEMA audit CASCADE")
    for program, *arguments in (
        ("pg_dump", "--format=custom", "--schema=audit", f"--file={dump}", log.database.admin_dsn),
        ("pg_restore", f"--dbname={restored.admin_dsn}", str(dump)),
    ):
        await asyncio.to_thread(subprocess.run, [PROGRAMS / program, *arguments], check=True)

    report = await asyncio.to_thread(check_database, replace(log.plan, dsn=restored.admin_dsn))

    restored.drop()
    assert report.findings == ()
    assert report.size >= log.at["size"]
