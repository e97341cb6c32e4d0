import json
from pathlib import Path

import httpx
from backup.conftest import Restored, checkpoint, of_audit
from support.system import PROBES, System, wait_until

BEHIND_S = 60


def numbers(client: httpx.Client) -> list[int]:
    found: list[int] = []
    cursor = ""
    while True:
        page = client.get(f"/agent-events?access=true&limit=1000{cursor}").raise_for_status().json()
        found += [event["seq"] for event in page["events"]]
        if page["next"] is None:
            return sorted(found)
        cursor = f"&cursor={page['next']}"


class TestTheRestoredSystem:
    def test_has_exactly_the_writes_before_that_time(self, restored: Restored):
        stored = restored.case.stored(restored.system.admin_dsn)

        for service, marks in stored.items():
            assert len(restored.before[service]) >= 6
            assert len(restored.after[service]) >= 6
            assert restored.before[service] - {*marks} == set(), service
            assert restored.after[service] & {*marks} == set(), service
            assert {mark for mark, count in marks.items() if count > 1} == set(), service

    def test_has_a_log_without_gaps_that_continues(self, restored: Restored):
        event = {"patient_ids": ["P1"], "agent_name": "a", "event_type": "note", "payload": {}}
        with restored.system.client() as client:
            receipt = client.post("/agent-events", json=event).raise_for_status().json()
            found = numbers(client)

        assert found == list(range(len(found)))
        assert receipt["seq"] in found

    def test_serves_reads_and_writes_of_every_service(self, restored: Restored):
        with restored.system.client() as client:
            assert {name for name in PROBES if not System.answers(client, name)} == set()
            for use in restored.case.uses().values():
                for request in [*use.reads, *(write("later") for write in use.writes)]:
                    answer = client.request(request.method, request.path, json=request.body)
                    assert answer.status_code == httpx.codes.OK, answer.text

    def test_has_its_keys_and_passwords(self, restored: Restored):
        for name in ("issuer.pem", "database-passwords.json", "audit-proof/mac.key"):
            original = restored.original.data.keys / name
            assert (restored.system.data.keys / name).read_bytes() == original.read_bytes(), name

    def test_was_restored_from_an_incremental_backup_and_archived_wal(self, restored: Restored):
        assert "-incremental and later commits" in restored.said
        assert "Combined 2 backups" in restored.said


class TestTheProof:
    def test_reports_a_rollback_of_the_log_under_the_former_name(
        self, restored: Restored, tmp_path: Path
    ):
        """The restored log keeps the log's name, and an auditor has a later checkpoint of the original log."""
        with restored.original.client() as client:
            (tmp_path / "log.vkey").write_text(client.get("/tlog/key").text)
        (tmp_path / "kept").write_text(restored.last_checkpoint)

        done = of_audit(
            restored.system,
            "audit.verify",
            *("database", restored.system.admin_dsn, "--key", str(tmp_path / "log.vkey")),
            *("--mac-key", str(restored.system.data.audit_proof / "mac.key")),
            *("--kept", str(tmp_path / "kept")),
        )

        assert done.returncode == 1, done.stdout + done.stderr
        assert "log-shorter" in done.stdout

    def test_continues_under_a_new_name_with_an_event_with_the_reason(self, restored: Restored):
        done = of_audit(
            restored.system,
            "audit.record_restore",
            *("--at", restored.at.isoformat(), "--by", "dr-okafor", "--reason", "a bad import"),
            AUDIT_FORMER_DATABASE_URL=restored.original.admin_dsn,
        )

        assert done.returncode == 0, done.stderr
        with restored.system.client() as client:
            page = client.get("/agent-events?event_type=log.restored").raise_for_status().json()
            (event,) = page["events"]
            proof = f"/agent-events/{event['id']}/proof"
            wait_until(lambda: client.get(proof).status_code == httpx.codes.OK)
            assert checkpoint(client).startswith("chartroom/audit-2")
        said = event["payload"]
        assert (said["by"], said["reason"]) == ("dr-okafor", "a bad import")
        assert said["former_log_name"] == "chartroom/audit"
        former = int(said["former_checkpoint"].splitlines()[1])
        assert former >= int(restored.last_checkpoint.splitlines()[1])
        assert said["destroy_again"] == [restored.destroyed]
        assert f"--seq {restored.destroyed} " in done.stdout

    def test_lists_content_to_destroy_again_which_is_then_gone(self, restored: Restored):
        path = f"/agent-events?encounter_id={restored.case.encounter_id}&limit=1000"

        def content(client: httpx.Client) -> object:
            events = client.get(path).raise_for_status().json()["events"]
            return next(one["payload"] for one in events if one["seq"] == restored.destroyed)

        with restored.system.client() as client:
            was = content(client)
            done = of_audit(
                restored.system,
                "audit.destroy_content",
                *("--seq", str(restored.destroyed), "--reason", "destroyed before the restore"),
            )
            assert done.returncode == 0, done.stderr
            assert (was, content(client)) == ({"mark": "to-be-destroyed"}, {})


def test_the_archive_is_less_than_a_minute_behind_under_load(restored: Restored):
    done = restored.backups.run("check", "--behind", str(BEHIND_S), "--files")

    assert (done.returncode, done.stderr) == (0, "")
    progress = json.loads((restored.backups.store / "archive.json").read_text())
    assert progress["complete_to"] > restored.at.isoformat()
