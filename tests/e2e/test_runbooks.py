import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import httpx
import pytest
from support.problems import assert_problem
from support.system import System, running, wait_until

from chartroom.postgres.server import MAJOR, find_wheel
from tests.local.runbooks import OWN_SERVERS, REPOSITORY, Shell, blocks
from tests.retrieval.pdfs import pdf_of

PYTHON_OF_RETRIEVAL = REPOSITORY / "services" / "retrieval" / ".venv-test" / "bin" / "python"
WRITE_MODEL = """
import pathlib, sys
from tests.retrieval.tiny_model import write_tiny_model
write_tiny_model(pathlib.Path(sys.argv[1]))
"""
TEXT = "Knee pain after a fall."
# Seconds between two searches during a step of a runbook, which searches without a pause would slow.
PAUSE_S = 0.1
PROGRAMS = find_wheel() / f"pginstall{MAJOR}" / "bin"


def shell_of(system: System, **spelled: str) -> Shell:
    """Return a shell in a temporary clone, with PostgreSQL programs of the Python wheel first in PATH."""
    where = str(system.data.run / "postgres")
    password = (system.data.postgres / "administrator-password").read_text(encoding="utf-8")
    clone, home = (system.data.path.with_name(name) for name in ("clone", "home"))
    clone.mkdir()
    home.mkdir()
    for name in ("deploy", "gateway", "services"):
        (clone / name).symlink_to(REPOSITORY / name)
    (clone / ".venv").symlink_to(sys.prefix)
    (clone / ".chartroom").symlink_to(system.data.path)
    environment = {
        "HOME": str(home),
        "PATH": f"{PROGRAMS}:{os.environ['PATH']}",
        "CHARTROOM_CLONE": str(clone),
        "PGHOST": where,
        "PGUSER": "postgres",
        "PGPASSWORD": password,
    }
    return Shell(clone, environment, {"db.example.org": where, **spelled})


@pytest.fixture(scope="module")
def shell(system: System) -> Shell:
    return shell_of(system)


@pytest.mark.nightly
def test_the_outbox_is_inspected_and_repaired(shell: Shell):
    printed = [text for _, text in shell.follow("outbox")]

    assert "chartroom_outbox_lag_seconds " in printed[0]
    assert "waiting" in printed[1]
    assert "(0 rows)" in printed[2]
    assert printed[3].startswith("UPDATE")
    assert printed[4] == "VACUUM\n"


@pytest.mark.nightly
def test_the_feed_is_inspected_repaired_and_repeated(shell: Shell, system: System):
    of_records = ("Texts of charts", "Lists of charts", "Overwritten content")
    upgraded = [text for _, text in shell.follow("upgrade", *of_records)]
    assert "INSERT 0 1" in upgraded[0]
    assert upgraded[-1].endswith("resources restored.\n")
    printed = [text for _, text in shell.follow("chart-texts")]

    assert "chartroom_feed_lag_seconds " in printed[0]
    assert all("waiting" in printed[place] for place in (1, 2))
    assert "refused" in printed[3]
    assert printed[4].startswith("UPDATE")
    assert "(0 rows)" in printed[5]
    assert printed[6] == "INSERT 0 1\n"
    # The rebuild of the search index waits until imports of other tests have been indexed.
    wait_until(lambda: not any_rebuild_waits(shell), seconds=300.0)


def test_a_folder_of_files_is_stored_and_its_unread_pages_are_found(
    system: System, shell: Shell, tmp_path: Path
):
    token = system.keyring.mint("librarian", scope="system/*.cruds")
    (tmp_path / ".curlrc").write_text(f'header = "Authorization: Bearer {token}"\n', "utf-8")
    text, scan = b"BT /F1 12 Tf 72 700 Td (Wash hands.) Tj ET", b"/Scan Do"
    for name, pages in {"hands.pdf": [text, scan], "scan.pdf": [scan], "trial.pdf": [text]}.items():
        (tmp_path / name).write_bytes(pdf_of(*pages))
    for name in (".venv", ".chartroom"):
        (tmp_path / name).symlink_to((shell.directory / name).resolve())
    environment = {**shell.environment, "HOME": str(tmp_path)}
    own = Shell(tmp_path, environment, {"http://127.0.0.1:8080": system.url})

    printed = [output for _, output in own.follow("../files")]

    stored = (tmp_path / "stored.txt").read_text("utf-8").splitlines()
    assert stored == ["201 hands.pdf", "422 scan.pdf", "201 trial.pdf"]
    assert printed[1] == "422 scan.pdf\n"
    assert "| hands.pdf" in printed[2]
    assert "scanned" in printed[2]
    assert json.loads((tmp_path / "answer.json").read_text("utf-8"))["unread"] == []


def test_an_alarm_of_the_log_is_inspected_and_ended(shell: Shell):
    assert [text for _, text in shell.follow("log-alarm")] == [
        "No alarm is stored.\nThe log may be signed again.\n"
    ]


def test_the_key_of_a_restored_log_is_rotated(shell: Shell, system: System, agent: httpx.Client):
    """The key is rotated in a copy of the keys, for a log with another name."""
    agent.post("/patients", json={"full_name": "Orla Winterbourne"}).raise_for_status()
    wait_until((system.data.audit_proof / "checkpoints").exists)
    name, keys = b"chartroom/audit-2", shell.home / "keys"
    shutil.copytree(system.data.keys, keys)
    (keys / "log-name").write_bytes(name + b"\n")
    signed = keys / system.data.audit_proof.name / "checkpoints"
    signed.write_bytes(signed.read_bytes().replace(b"chartroom/audit", name))
    spelled = {".chartroom/keys": str(keys)}

    (said,) = [
        text for _, text in Shell(shell.directory, shell.environment, spelled).follow("log-keys")
    ]

    assert said.startswith(f"From the next start on: {name.decode()}+")


@pytest.mark.nightly
def test_the_content_of_an_event_is_destroyed(shell: Shell, system: System, agent: httpx.Client):
    event = {"patient_ids": ["P1"], "agent_name": "triage-agent", "event_type": "note"}
    logged = agent.post("/agent-events", json=event | {"payload": {"text": "of another"}})
    receipt = logged.raise_for_status().json()
    spelled = dict(shell.spelled) | {"--seq 1234": f"--seq {receipt['seq']}"}

    (said,) = [
        text
        for _, text in Shell(shell.directory, shell.environment, spelled).follow("destroy-content")
    ]

    assert said.startswith("Destroyed; event ")
    shown = agent.get(f"/agent-events/{receipt['id']}").raise_for_status().json()
    assert (shown["payload"], shown["content_destroyed"]) == ({}, True)


Answer = tuple[int, bool, tuple[str, ...]]


class Searching(Thread):
    def __init__(self, client: httpx.Client, patient: str) -> None:
        super().__init__()
        self._client = client
        self._query = {"question": "knee pain", "patient_id": patient, "mode": "dense"}
        self._is_over = Event()
        self.answers: set[Answer] = set()

    def ask(self) -> Answer:
        answer = self._client.post("/retrieve", json=self._query)
        if not answer.is_success:
            return answer.status_code, False, (answer.text,)
        found = answer.json()
        texts = sorted(match["chunk_text"] for match in found["matches"])
        return answer.status_code, found["degraded"], tuple(texts)

    def run(self) -> None:
        while not self._is_over.wait(PAUSE_S):
            self.answers.add(self.ask())

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self.join()

    def __enter__(self) -> None:
        self.start()


@pytest.mark.nightly
def test_the_embedding_model_is_changed_during_searches(tmp_path: Path):
    model = tmp_path / "model"
    subprocess.run([PYTHON_OF_RETRIEVAL, "-c", WRITE_MODEL, model], cwd=REPOSITORY, check=True)
    with running("--require-tokens") as own, own.client() as client:
        spelled = {
            "/srv/models/new": str(model),
            "up --detach\n": f"up --detach --port {own.port} --require-tokens\n",
        }
        patient = client.post("/patients", json={"full_name": "Orla Winterbourne"}).json()["id"]
        passage = {"patient_id": patient, "source_type": "note", "source_ref": "n-1"}
        client.post("/chunks", json=passage | {"chunk_text": TEXT}).raise_for_status()
        steps = shell_of(own, **spelled).follow("change-model")
        searching = Searching(client, patient)

        _, shown = next(steps)
        with searching:
            _, switched = next(steps)
        refused = client.post("/chunks", json=passage | {"chunk_text": "Knee pain again."})
        next(steps)
        own.wait_for("retrieval")
        restarted = searching.ask()
        client.post("/chunks", json=passage | {"chunk_text": "Fever."}).raise_for_status()
        _, dropped = next(steps)
        last = searching.ask()

    former = "all-MiniLM-L6-v2 (int8, 384 dimensions)"
    assert shown == f"Searches compare the vectors of {former}. A second model is not stored.\n"
    assert "All 1 passages have a vector of " in switched
    assert searching.answers == {restarted} == {(200, False, (TEXT,))}
    assert_problem(refused, 503, "embedding-model-replaced")
    assert dropped == f"Removed the vectors of {former}.\n"
    assert last == (200, False, ("Fever.", TEXT))


@pytest.mark.nightly
def test_alarms_of_a_witness_are_inspected_and_ended(shell: Shell, system: System):
    shown, trusted = (block for block in blocks("witness") if block.reason is None)

    key, *said = shell.run(shown).splitlines()

    assert key == system.data.public_key("records").read_text(encoding="utf-8").strip()
    assert said == ["No alarm is stored.", "No alarm is stored."]
    with pytest.raises(
        AssertionError, match="has the checkpoints that it signed; nothing was changed"
    ):
        shell.run(trusted)


@pytest.mark.nightly
def test_an_external_server_is_dumped_restored_and_copied(
    shell: Shell, system: System, agent: httpx.Client
):
    agent.post("/patients", json={"full_name": "Orla Winterbourne"}).raise_for_status()
    wait_until(lambda: rows(shell, "chartroom", "records.outbox") == 0)
    before = rows(shell, "chartroom", "audit.agent_events")

    for _ in shell.follow("backup-and-restore", OWN_SERVERS):
        pass

    restored = rows(shell, "chartroom_restored", "audit.agent_events")
    psql(shell, "postgres", "DROP DATABASE chartroom_restored")
    assert restored >= before > 0
    assert (shell.home / "base-backup" / "backup_manifest").exists()


def any_rebuild_waits(shell: Shell) -> bool:
    waiting = """
SELECT id FROM records.feed_rebuilds
WHERE of = 'resources' AND after = '00000000-0000-0000-0000-000000000000'
"""
    return bool(psql(shell, "chartroom", waiting))


def rows(shell: Shell, database: str, table: str) -> int:
    return len(psql(shell, database, f"TABLE {table}").splitlines())


def psql(shell: Shell, database: str, statement: str) -> str:
    return shell.execute(f'psql -At -c "{statement}" {database}')
