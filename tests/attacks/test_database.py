"""A superuser's SQL changes of the log are reported by the database check, with one finding per cause."""

import asyncio
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from support.applications import proof_folder, running, settings_for
from support.databases import Template, execute

from audit.settings import Settings
from audit.tables import AgentEvent
from audit.verify.database import OF_NO_EVENT, check_database
from audit.verify.findings import CannotTell, Kind, Verdict
from audit.verify.knowledge import seqs_in
from chartroom.postgres.server import MAJOR, find_wheel
from chartroom.system.keys import Keyring
from chassis.tlog.notes import Key, Signer
from tests.audit.app import create_app
from tests.audit.checkpoints import covered
from tests.audit.fake_records import FakeRecords

from .conftest import AttackedLog, Rewriting, event_fields

pytestmark = pytest.mark.final

PROGRAMS = find_wheel() / f"pginstall{MAJOR}" / "bin"
OTHER_LEAF = """
    UPDATE audit.event_leaves SET leaf = overlay(leaf PLACING '\\x39'::bytea FROM 60 FOR 1) WHERE seq = {plain}"""
OTHER_NAME = """
    UPDATE audit.agent_events SET agent_name = 'someone' WHERE seq = {plain}"""
FORGED = """
    INSERT INTO audit.agent_events (seq, id, agent_name, event_type, patient_ids, recorded_by,
        recorded_by_kind, recorded_at, is_access, unverified)
    SELECT next_seq + AFTER, gen_random_uuid(), 'a', 'b', '{{}}', 'c', 'agent', now(), false, false
    FROM audit.log_head"""
SWAPPED_LEAVES, *SWAPPED_MORE = (
    f"""
    UPDATE audit.{table} SET seq = 5000000 WHERE seq = {{plain}};
    UPDATE audit.{table} SET seq = {{plain}} WHERE seq = {{next}};
    UPDATE audit.{table} SET seq = {{next}} WHERE seq = 5000000;"""
    for table in ("event_leaves", "agent_events", "event_payloads", "event_patients")
)
SWAPPED = "".join((SWAPPED_LEAVES, *SWAPPED_MORE))
# Each entry: the kind of the expected finding, its position, and the attack in SQL. The position is the number of an
# event. Findings about the moving end of the log or about no event lack a position.
ATTACKS = f"""
payload-altered at plain: payload
    UPDATE audit.event_payloads SET body = '{{{{"a": 1}}}}' WHERE seq = {{plain}}
payload-altered at plain: payload of the same size
    UPDATE audit.event_payloads SET body = set_byte(body, 1, 65) WHERE seq = {{plain}}
payload-missing at plain: payload deleted
    DELETE FROM audit.event_payloads WHERE seq = {{plain}}
payload-missing at plain: payload and salt deleted, as by an erasure
    DELETE FROM audit.event_payloads WHERE seq = {{plain}};
    UPDATE audit.event_leaves SET salt = NULL WHERE seq = {{plain}}
salt-altered at plain: salt deleted, payload, patients and index rewritten
    UPDATE audit.event_leaves SET salt = NULL WHERE seq = {{plain}};
    UPDATE audit.event_payloads SET body = '{{{{"a": 1}}}}' WHERE seq = {{plain}};
    UPDATE audit.agent_events SET patient_ids = '{{{{P9}}}}' WHERE seq = {{plain}};
    UPDATE audit.event_patients SET patient_id = 'P9' WHERE seq = {{plain}}
        AND patient_id = (SELECT min(patient_id) FROM audit.event_patients WHERE seq = {{plain}})
salt-altered at plain: salt
    UPDATE audit.event_leaves SET salt = sha256(salt) WHERE seq = {{plain}}
event-altered at plain: patients in the event
    UPDATE audit.agent_events SET patient_ids = '{{{{P9}}}}' WHERE seq = {{plain}}
event-altered at access: access turned off
    UPDATE audit.agent_events SET is_access = false WHERE seq = {{access}}
event-altered at plain: access turned on
    UPDATE audit.agent_events SET is_access = true, stream_pos = NULL WHERE seq = {{plain}}
leaf-forged at plain: leaf{OTHER_LEAF}
leaf-forged at plain: leaf and column{OTHER_LEAF};{OTHER_NAME}
leaf-forged at plain, tile-altered at tile_begin: leaf, column and tile{OTHER_LEAF};{OTHER_NAME};
    UPDATE audit.tlog_tiles SET hashes = overlay(
        hashes PLACING (SELECT sha256('\\x00' || leaf) FROM audit.event_leaves WHERE seq = {{plain}})
        FROM {{plain}} % 256 * 32 + 1 FOR 32
    ) WHERE level = 0 AND idx = {{tile}}
leaf-forged at plain: leaf that takes a reader too deep
    UPDATE audit.event_leaves SET leaf = convert_to(repeat('[', 60000), 'UTF8') WHERE seq = {{plain}}
leaf-missing at plain: leaf deleted
    DELETE FROM audit.event_leaves WHERE seq = {{plain}}
tile-altered at tile_begin: tile
    UPDATE audit.tlog_tiles SET hashes = set_byte(hashes, 8, get_byte(hashes, 8) # 1)
    WHERE level = 0 AND idx = {{tile}}
tile-altered at tile_begin: tile deleted
    DELETE FROM audit.tlog_tiles WHERE level = 0 AND idx = {{tile}}
event-missing at plain: event deleted
    DELETE FROM audit.agent_events WHERE seq = {{plain}}
event-missing at plain: event deleted everywhere
    DELETE FROM audit.agent_events WHERE seq = {{plain}};
    DELETE FROM audit.event_payloads WHERE seq = {{plain}};
    DELETE FROM audit.event_leaves WHERE seq = {{plain}};
    DELETE FROM audit.event_patients WHERE seq = {{plain}}
log-shorter at tail: tail deleted, and the heads with it
    DELETE FROM audit.agent_events WHERE seq >= {{tail}};
    DELETE FROM audit.event_payloads WHERE seq >= {{tail}};
    DELETE FROM audit.event_leaves WHERE seq >= {{tail}};
    DELETE FROM audit.event_patients WHERE seq >= {{tail}};
    DELETE FROM audit.unsettled_events WHERE seq >= {{tail}};
    UPDATE audit.log_head SET next_seq = {{tail}};
    UPDATE audit.tlog_state SET size = 0, edges = '{{{{}}}}'
events-swapped at plain: two events swapped
    UPDATE audit.agent_events SET seq = 5000000 WHERE seq = {{plain}};
    UPDATE audit.agent_events SET seq = {{plain}} WHERE seq = {{next}};
    UPDATE audit.agent_events SET seq = {{next}} WHERE seq = 5000000
events-swapped at plain: two events swapped with their leaves, payloads and patients{SWAPPED}
events-swapped at plain: two leaves swapped{SWAPPED_LEAVES}
event-beyond-end: event after the end{FORGED.replace("AFTER", "9")}
event-beyond-end: event before the log's first
    ALTER TABLE audit.agent_events DROP CONSTRAINT ck_agent_events_seq;{FORGED.replace("next_seq + AFTER", "-7")}
patient-added: patient of an event before the log's first
    INSERT INTO audit.event_patients VALUES ('P9', false, -7)
table-replaced: a view in the place of a table
    ALTER TABLE audit.agent_events RENAME TO kept;
    CREATE VIEW audit.agent_events AS SELECT * FROM audit.kept
table-replaced: a table that inherits, with the true row
    CREATE TABLE audit.more () INHERITS (audit.agent_events);
    INSERT INTO audit.more SELECT * FROM audit.agent_events WHERE seq = {{plain}};
    UPDATE ONLY audit.agent_events SET agent_name = 'someone' WHERE seq = {{plain}}
table-replaced: a rule
    CREATE RULE kept AS ON INSERT TO audit.unsettled_events DO INSTEAD NOTHING
table-replaced: a rule of a partition
    CREATE RULE kept AS ON INSERT TO audit.event_leaves_0 DO INSTEAD NOTHING
row-repeated at plain: the true payload beside another
    ALTER TABLE audit.event_payloads DROP CONSTRAINT pk_event_payloads;
    INSERT INTO audit.event_payloads SELECT * FROM audit.event_payloads WHERE seq = {{plain}}
row-repeated at no_event: the head beside itself
    ALTER TABLE audit.log_head DROP CONSTRAINT pk_log_head;
    INSERT INTO audit.log_head SELECT * FROM audit.log_head
row-repeated at no_event: the state of the tree beside itself
    ALTER TABLE audit.tlog_state DROP CONSTRAINT pk_tlog_state;
    INSERT INTO audit.tlog_state SELECT * FROM audit.tlog_state
row-repeated at no_event: a checkpoint beside itself
    ALTER TABLE audit.tlog_checkpoints DROP CONSTRAINT pk_tlog_checkpoints CASCADE;
    INSERT INTO audit.tlog_checkpoints SELECT * FROM audit.tlog_checkpoints LIMIT 1
event-altered: event with a leaf{FORGED.replace("AFTER", "0")};
    INSERT INTO audit.event_payloads SELECT next_seq, '{{{{}}}}' FROM audit.log_head;
    INSERT INTO audit.event_leaves
        SELECT next_seq, leaf, salt, mac FROM audit.log_head, audit.event_leaves WHERE seq = {{plain}};
    UPDATE audit.log_head SET next_seq = next_seq + 1
leaf-missing: event without a leaf{FORGED.replace("AFTER", "0")};
    INSERT INTO audit.event_payloads SELECT next_seq, '{{{{}}}}' FROM audit.log_head;
    UPDATE audit.log_head SET next_seq = next_seq + 1
leaf-missing: event without a leaf in an encounter{FORGED.replace("AFTER", "0")};
    UPDATE audit.agent_events SET encounter_id = '{{encounter}}', stream_pos = 1000000
    WHERE seq = (SELECT next_seq FROM audit.log_head);
    INSERT INTO audit.event_payloads SELECT next_seq, '{{{{}}}}' FROM audit.log_head;
    UPDATE audit.log_head SET next_seq = next_seq + 1
leaf-forged at first: all leaves made with another key
    UPDATE audit.event_leaves SET mac = substr(sha256(leaf), 1, 16)
patient-missing at access: another patient in the index
    UPDATE audit.event_patients SET patient_id = 'P9' WHERE seq = {{access}}
patient-added at plain: one more patient in the index
    INSERT INTO audit.event_patients VALUES ('P9', false, {{plain}})
patient-missing at access: one patient less in the index
    DELETE FROM audit.event_patients WHERE seq = {{access}}
patient-missing at settled: a settled event's patient in the index
    DELETE FROM audit.event_patients WHERE seq = {{settled}}
patient-missing at traced: the patient of an event of a trace in the index
    DELETE FROM audit.event_patients WHERE seq = {{traced}}
attribute-altered at plain: one more attribute
    INSERT INTO audit.event_attributes VALUES ('model', 'another', {{plain}})
attribute-altered at named: one attribute less
    DELETE FROM audit.event_attributes WHERE seq = {{named}} AND member = 'conversation'
attribute-altered at named: another attribute
    UPDATE audit.event_attributes SET value = 'another' WHERE seq = {{named}} AND member = 'conversation'
work-altered at unverified: work row of an unverified event deleted
    DELETE FROM audit.unsettled_events WHERE seq = {{unverified}}
answer-added at no_event, patient-added at unverified, work-altered at unverified: settled without an event
    DELETE FROM audit.unsettled_events WHERE seq = {{unverified}};
    INSERT INTO audit.event_patients VALUES ('P9', false, {{unverified}});
    INSERT INTO audit.encounter_checks
        SELECT encounter_id, true, 'P9', now(), {{plain}} FROM audit.agent_events WHERE seq = {{unverified}}
work-altered at denied: work row of one that came after records denied its encounter
    DELETE FROM audit.unsettled_events WHERE seq = {{denied}}
event-altered at unverified: unverified removed, and its work row
    UPDATE audit.agent_events SET unverified = false WHERE seq = {{unverified}};
    DELETE FROM audit.unsettled_events WHERE seq = {{unverified}}
trace-altered at traced: encounter of a trace
    UPDATE audit.event_encounters SET encounter_id = '{{settled_encounter}}' WHERE seq = {{traced}}
trace-altered at traced: encounter of a trace deleted
    DELETE FROM audit.event_encounters WHERE seq = {{traced}}
answer-altered at first_of_encounter: answer rewritten
    UPDATE audit.encounter_checks SET patient_id = 'P9' WHERE encounter_id = '{{encounter}}'
answer-missing at first_of_encounter: answer deleted
    DELETE FROM audit.encounter_checks WHERE encounter_id = '{{encounter}}'
answer-added: answer denied
    INSERT INTO audit.encounter_checks VALUES ('{{encounter}}', false, NULL, now(), {{plain}})
answer-added: answer for an encounter that no event names
    INSERT INTO audit.encounter_checks VALUES (gen_random_uuid(), true, 'P9', now(), {{plain}})
answer-added: answer for such an encounter, said by an event to come
    INSERT INTO audit.encounter_checks VALUES (gen_random_uuid(), true, 'P9', now(), 1000000000)
work-altered at unverified: work row of an unverified event under another encounter
    UPDATE audit.unsettled_events SET encounter_id = gen_random_uuid() WHERE seq = {{unverified}}
head-altered: head of an encounter that no event names
    INSERT INTO audit.encounter_heads VALUES (gen_random_uuid(), 7)
head-altered: time of the last event
    UPDATE audit.log_head SET last_recorded_at = last_recorded_at + interval '1 day'
head-altered: head of an encounter
    UPDATE audit.encounter_heads SET next_pos = 0 WHERE encounter_id = '{{encounter}}'
head-altered: chain of an encounter
    UPDATE audit.encounter_heads SET leaves = leaves - 1 WHERE encounter_id = '{{encounter}}'
head-altered: search for traces ahead of the log
    UPDATE audit.trace_settling SET next_seq = 1000000000000
head-altered: the row that settling locks
    DELETE FROM audit.trace_settling
checkpoint-disagrees: checkpoint under another size
    INSERT INTO audit.tlog_checkpoints SELECT origin, size + 1000000, note, at
    FROM audit.tlog_checkpoints ORDER BY size LIMIT 1
tile-altered: tile that is not full yet
    INSERT INTO audit.tlog_tiles SELECT 0, size / 256 + 1, hashes, root
    FROM audit.tlog_state, audit.tlog_tiles WHERE level = 0 AND idx = 0
tile-altered: tile of a level that the tree does not have
    INSERT INTO audit.tlog_tiles SELECT 1, 0, hashes, root FROM audit.tlog_tiles WHERE idx = 0
head-altered: state of the tree
    UPDATE audit.tlog_state SET size = size - 1
"""
ANOTHER_AGENT = Rewriting(
    "alone",
    b'"agent":"dr.osei"',
    b'"agent":"someone"',
    "UPDATE audit.agent_events SET agent_name = 'someone' WHERE seq = {alone}",
)
AHEAD = Rewriting(
    "last",
    b'"pos":',
    b'"pos":9',
    """
    UPDATE audit.agent_events SET stream_pos = ('9' || stream_pos)::bigint WHERE seq = {last};
    UPDATE audit.encounter_heads h
    SET next_pos = stream_pos + 1, head = sha256('\\x00'::bytea || leaf)
    FROM audit.agent_events e JOIN audit.event_leaves USING (seq)
    WHERE e.seq = {last} AND h.encounter_id = e.encounter_id
    """,
)
READER = "CREATE ROLE {0}; GRANT USAGE ON SCHEMA audit TO {0}; GRANT SELECT ON ALL TABLES IN SCHEMA audit TO {0}"
WITHOUT_LEAF = re.compile(r"event_leaves SET (leaf|mac|seq)|DELETE FROM audit.event_leaves")
# Columns of events and an altered value for each. One attack alters all columns, each in another event.
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
ATTACKED_ALONE = {"seq", "patient_ids", "is_access", "unverified"}


def attacks() -> Iterator[Any]:
    for block in re.split(r"\n(?=\S)", ATTACKS.strip()):
        head, _, statements = block.partition("\n")
        found, _, name = head.partition(": ")
        yield pytest.param([one.split(" at ") for one in found.split(", ")], statements, id=name)


async def test_an_honest_log_is_intact_in_any_time_zone(log: AttackedLog, *, nightly: bool):
    log = replace(log, most=sys.maxsize)
    for settings in ((), ("SET LOCAL timezone = 'Asia/Kolkata'", "SET LOCAL datestyle = 'german'")):
        report = await log.checked_after(*settings)

        assert report.findings == ()
        assert report.verdict is Verdict.INTACT
        assert report.size >= (10_000 if nightly else 1_000)


@pytest.mark.parametrize(("named", "statements"), [*attacks()])
async def test_an_attack_is_reported_as_one_cause(
    log: AttackedLog, named: list[list[str]], statements: str
):
    report = await log.checked_after(statements)

    found = [(one.kind, one.seq) for one in report.findings]
    wanted = [
        (kind, log.at[at[0]] if at else found[0][1] if found else None) for kind, *at in named
    ]
    assert sorted(found) == sorted(wanted), [one.line for one in report.findings]
    assert report.verdict is Verdict.TAMPERED
    places = {} if WITHOUT_LEAF.search(statements) else log.places
    of_events = [one for one in report.findings if one.kind not in OF_NO_EVENT]
    assert [one.nth for one in of_events] == [places.get(one.seq) for one in of_events]


async def test_attributes_that_are_not_indexed_yet_may_be_missing(log: AttackedLog):
    report = await log.checked_after(
        "UPDATE audit.attribute_filling SET below = {size}",
        "DELETE FROM audit.event_attributes WHERE seq < {size}",
    )

    assert report.findings == ()


async def test_each_altered_column_is_reported_with_its_event(log: AttackedLog):
    assert COLUMNS.keys() | ATTACKED_ALONE == AgentEvent.model_fields.keys()
    altered = dict(zip(COLUMNS, log.at["alike"], strict=True))
    report = await log.checked_after(
        *(
            f"UPDATE audit.agent_events SET {name} = {value} WHERE seq = {altered[name]}"
            for name, value in COLUMNS.items()
        )
    )

    assert {one.kind for one in report.findings} == {Kind.EVENT_ALTERED}
    named = {one.seq: one.detail.removeprefix("differs from its leaf: ") for one in report.findings}
    assert named == {seq: name for name, seq in altered.items()}
    assert len(report.findings) == len(COLUMNS)


async def test_a_log_rewritten_with_all_keys_is_reported_between_two_kept_checkpoints(
    log: AttackedLog,
):
    report = await log.checked_after_rewriting(ANOTHER_AGENT)

    (found,) = report.findings
    seq = log.at["alone"]
    assert found.kind is Kind.REWRITTEN
    assert found.seq is not None
    assert found.until is not None
    sizes = {0, *(one.size for one in log.plan.kept)}
    assert found.seq <= seq <= found.until
    assert {found.seq, found.until + 1} <= sizes


async def test_a_rewritten_log_is_not_detected_without_a_kept_checkpoint(log: AttackedLog):
    without = replace(log, plan=replace(log.plan, kept=()))

    assert (await without.checked_after_rewriting(ANOTHER_AGENT)).findings == ()


async def test_an_append_after_a_moved_position_is_reported(log: AttackedLog):
    report = await replace(log, plan=replace(log.plan, kept=())).checked_after_rewriting(AHEAD)

    assert [(one.kind, one.seq) for one in report.findings] == [
        (Kind.POSITION_WRONG, log.at["last"])
    ]


async def test_two_checkpoints_that_disagree_are_reported(log: AttackedLog):
    lie = log.plan.kept[0]._replace(root=bytes(32))
    plan = replace(log.plan, kept=[*log.plan.kept, lie])
    report = await replace(log, plan=plan).checked_after()

    assert [one.kind for one in report.findings] == [Kind.CHECKPOINT_DISAGREES]


async def test_another_signing_key_is_reported(log: AttackedLog):
    other = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    plan = replace(log.plan, keys=[Key(log.plan.keys[0].name, other)], kept=())

    report = await replace(log, plan=plan).checked_after()

    assert [one.kind for one in report.findings] == [Kind.CHECKPOINT_NOT_SIGNED]


@pytest.mark.parametrize(("has_new", "kinds"), [(True, []), (False, [Kind.CHECKPOINT_NOT_SIGNED])])
async def test_the_key_of_the_last_checkpoint_is_enough_after_a_rotation(
    log: AttackedLog, *, has_new: bool, kinds: list[Kind]
):
    new = Signer(log.plan.keys[0].name, bytes(32))
    plan = replace(log.plan, keys=[new.key], kept=()) if has_new else log.plan

    report = await replace(log, plan=plan).checked_after_signing(new)

    assert [one.kind for one in report.findings] == kinds


async def test_another_key_for_leaves_is_reported_once(log: AttackedLog):
    plan = replace(log.plan, mac_key=bytes(32))

    report = await replace(log, plan=plan).checked_after()

    assert report.findings[0].kind is Kind.LEAF_FORGED
    assert report.findings[0].count == report.size


async def test_a_restored_dump_is_intact_and_continues(
    log: AttackedLog, template: Template, keyring: Keyring, tmp_path: Path
):
    """The dump is checked by a role to which row-level security does not apply."""
    restored, dump = template.clone(), tmp_path / "dump"
    await execute(restored.admin_dsn, "DROP SCHEMA audit CASCADE")
    for program, *arguments in (
        ("pg_dump", "--format=custom", "--schema=audit", f"--file={dump}", log.database.admin_dsn),
        ("pg_restore", f"--dbname={restored.admin_dsn}", str(dump)),
    ):
        await asyncio.to_thread(subprocess.run, [PROGRAMS / program, *arguments], check=True)
    role = f"auditor_of_{restored.name}"
    await execute(restored.admin_dsn, READER.format(role))
    separator = "&" if "?" in restored.admin_dsn else "?"
    plan = replace(log.plan, dsn=f"{restored.admin_dsn}{separator}role={role}")

    with pytest.raises(CannotTell, match="row-level security"):
        await asyncio.to_thread(check_database, plan)
    await execute(restored.admin_dsn, f"ALTER ROLE {role} BYPASSRLS")
    report = await asyncio.to_thread(check_database, plan)
    shutil.copytree(proof_folder(log.database, keyring), proof_folder(restored, keyring))
    records = FakeRecords()
    app = create_app(Settings(**settings_for(restored, keyring)), records_transport=records)
    async with running(app, keyring.mint("triage-agent", scope="system/AuditEvent.crs")) as client:
        event = event_fields(1, UUID(records.encounter))
        (await client.post("/agent-events", json=event)).raise_for_status()
        await covered(client, report.size + 1)
        grown = await asyncio.to_thread(check_database, plan)

    await execute(restored.admin_dsn, f"DROP OWNED BY {role}; DROP ROLE {role}")
    restored.drop()
    assert (report.findings, grown.findings) == ((), ())
    assert grown.size > report.size >= log.at["size"]


@pytest.mark.parametrize("payload", [b"[" * 100_000, b'{"seqs":[1e999]}', b'{"seqs":[-1]}'])
def test_a_forged_payload_settles_no_events(payload: bytes):
    assert seqs_in(payload) == []
