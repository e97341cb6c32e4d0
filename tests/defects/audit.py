"""Defects of audit: the walls around the log, its order, its events, its tree."""

from defects.defect import Defect

AUDIT = "services/audit/src/audit"
MIGRATIONS = "services/audit/migrations/versions"

DEFECTS = (
    Defect(
        "a list shows foreign events by the first wall",
        f"{AUDIT}/events/page_query.py",
        "        always.append(IS_VISIBLE)\n",
        "        pass\n",
        "tests/audit/test_leaks.py",
    ),
    Defect(
        "an unverified event is shown by the first wall to whom it names",
        f"{AUDIT}/events/reach.py",
        "is_settled = and_(~EVENTS.c.unverified, func",
        "is_settled = and_(func",
        "tests/audit/test_leaks.py",
    ),
    Defect(
        "a stream shows foreign events",
        f"{AUDIT}/events/reach.py",
        "            return self.includes(caller, event.patients)\n",
        "            return True\n",
        "tests/audit/test_reach.py",
    ),
    Defect(
        "an event is not found by its encounter's patient",
        f"{AUDIT}/events/appending.py",
        "            submitted.patient_ids if owner is None else (owner, *submitted.patient_ids)\n",
        "            submitted.patient_ids\n",
        "tests/audit/test_find.py",
    ),
    Defect(
        "whom else a service shows a caller is not recorded",
        f"{AUDIT}/events/accesses.py",
        "if caller.is_itself or (",
        "if caller.service or (",
        "tests/audit/test_access.py",
    ),
    Defect(
        "another event with a known id gets the first receipt",
        f"{AUDIT}/writer/writer.py",
        "    if event.is_repeat_of(first.event) and event",
        "    if event",
        "tests/audit/test_events.py",
    ),
    Defect(
        "a receipt is given before COMMIT",
        f"{AUDIT}/writer/writer.py",
        "                await repository.commit(connection)\n",
        "                await repository.roll_back(connection)\n",
        "tests/audit/test_events.py",
    ),
    Defect(
        "an event takes another position than it expects",
        f"{AUDIT}/writer/writer.py",
        "        if event.expected_position is not None and event.expected_position != position:\n",
        "        if False:\n",
        "tests/audit/test_events.py",
    ),
    Defect(
        "numbers have gaps",
        f"{AUDIT}/writer/repository.py",
        "        next_seq=last.seq + 1,\n",
        "        next_seq=last.seq + 2,\n",
        "tests/audit/test_writer.py",
    ),
    Defect(
        "an agent records that someone read",
        f"{AUDIT}/events/appending.py",
        "    elif submitted.access:\n        return NotAllowed()\n",
        "",
        "tests/audit/test_events.py",
    ),
    Defect(
        "an agent logs in another's name",
        f"{AUDIT}/events/appending.py",
        "    if grant is not None and not grant.allows(AGENT_NAME, submitted.agent_name):\n",
        "    if False:\n",
        "tests/audit/test_events.py",
    ),
    Defect(
        "a read of an event leaves none",
        f"{AUDIT}/events/service.py",
        "        encounter_id=row.encounter_id,\n    )\n    await log.record_access(access)\n",
        "        encounter_id=row.encounter_id,\n    )\n",
        "tests/audit/test_access.py",
    ),
    Defect(
        "a leaf does not cover the payload",
        f"{AUDIT}/leaves/leaf.py",
        "sha256(salt[:HALF] + fields.payload)",
        "sha256(salt[:HALF])",
        "tests/audit/leaves",
    ),
    Defect(
        "a leaf does not cover who may be meant",
        f"{AUDIT}/leaves/leaf.py",
        "orjson.dumps([owner, list(patient_ids)])",
        "orjson.dumps([owner])",
        "tests/audit/leaves",
    ),
    Defect(
        "the last leaf is not in the tree",
        f"{AUDIT}/tlog/integrator.py",
        "        edges.extend(hashes[begun:])\n",
        "        edges.extend([*hashes[begun:-1], hashes[0]])\n",
        "tests/audit/tlog/test_integrator.py",
    ),
    Defect(
        "a forged leaf is signed",
        f"{AUDIT}/tlog/integrator.py",
        "            if not self._proof.key.has_made(hashed, row.mac):\n",
        "            if False:\n",
        "tests/audit/tlog/test_integrator.py",
    ),
    Defect(
        "a tree that does not extend what was signed is signed",
        f"{AUDIT}/tlog/integrator.py",
        "    except (ProofBroken, TreeBroken) as broken:\n"
        '        raise LogAlarm("other-than-signed") from broken\n',
        "    except (ProofBroken, TreeBroken):\n        pass\n",
        "tests/audit/tlog/test_integrator.py::TestAnAlarm",
    ),
    Defect(
        "an update of a check takes late seals for those of a log that begins",
        f"{AUDIT}/verify/whole.py",
        "_first_read(since, plan.upgrades) // WIDTH",
        "since // WIDTH",
        "tests/audit/verify/test_whole.py",
    ),
    Defect(
        "a check forgets which event was before in an encounter",
        f"{AUDIT}/verify/chains.py",
        "return end.nth == nth - 1 and before in end.leaf",
        "return end.nth == nth - 1",
        "tests/audit/verify/test_whole.py",
    ),
    Defect(
        "a check of the database does not compare payloads",
        f"{AUDIT}/verify/opened.py",
        '        if fields.get("body") == _commitment(salt[:HALF], payload):\n',
        "        if payload:\n",
        "tests/attacks/test_database.py::test_an_attack_is_named_as_one_cause[payload]",
    ),
    Defect(
        "a check of the database takes a late seal for an honest one",
        f"{AUDIT}/verify/database.py",
        "                self._seals.add(seq, is_sealed=one.is_sealed)\n",
        "                pass\n",
        "tests/attacks/test_database.py::"
        "test_events_without_leaves_that_audit_seals_and_signs_are_named_outside_an_upgrade",
    ),
    Defect(
        "a stream outlives its token",
        f"{AUDIT}/stream/follower.py",
        "                    self.require_valid(listener.caller)\n",
        "",
        "tests/audit/test_stream.py::TestEnding::test_a_stream_ends_when_its_callers_token_expires",
    ),
    Defect(
        "the role of requests may change events",
        f"{MIGRATIONS}/2026-11-20-1200_one_order.py",
        '        op.execute(f"GRANT SELECT, INSERT ON audit.{table} TO audit_app;")',
        '        op.execute(f"GRANT SELECT, INSERT, UPDATE ON audit.{table} TO audit_app;")',
        "tests/audit/test_grants.py",
    ),
    Defect(
        "an unknown encounter is taken for a known one",
        f"{AUDIT}/encounters/service.py",
        "Checked(Verdict.UNKNOWN)) | _known",
        "Checked(Verdict.KNOWN)) | _known",
        "tests/audit/test_encounter_checks.py",
    ),
)
