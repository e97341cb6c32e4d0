"""The runbooks' commands work with the real launcher, PostgreSQL and Traefik, and with fake services."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from chartroom.system.database_roles import load_passwords
from chartroom.system.layout import DataDirectory
from chartroom.system.ports import held_free
from tests.local.launching import Launcher, launcher_in_a_new_directory, wait_until
from tests.local.runbooks import REPOSITORY, RUNBOOKS, Shell, blocks

HERE = ("backup-and-restore", "key-rotation", "full-disk", "upgrade", "restore-to-a-time")
IN_E2E = (
    "outbox",
    "chart-texts",
    "log-alarm",
    "destroy-content",
    "witness",
    "change-model",
    "log-keys",
)
WITHOUT_COMMANDS = ("alerts", "database-alerts", "database-failover")


@pytest.fixture(scope="module")
def launcher() -> Iterator[Launcher]:
    """Start a system in `.chartroom`, like a reader of the runbooks. The table `kept` identifies its database."""
    with launcher_in_a_new_directory() as launcher:
        root = launcher.clone.root
        (root / ".venv").symlink_to(sys.prefix)
        (root / "deploy" / "env").symlink_to(REPOSITORY / "deploy" / "env")
        launcher.data = DataDirectory(root / ".chartroom")
        launcher.prepare()
        up = launcher.run("up", "--detach")
        assert up.returncode == 0, up.stderr
        launcher.run("psql", "-c", "CREATE TABLE kept AS SELECT 7 AS seven")
        yield launcher


@pytest.fixture(scope="module")
def shell(launcher: Launcher, nightly: bool) -> Iterator[Shell]:
    home = launcher.clone.root.parent / "home"
    home.mkdir()
    environment = os.environ | launcher.environment_variables() | {"HOME": str(home)}
    with held_free(["second"]) as ports:
        second = str(ports["second"])
        yield Shell(
            launcher.clone.root,
            environment,
            {
                "up --detach\n": f"up --detach --port {launcher.port}\n",
                "8081": second,
                "rollout audit\n": "rollout audit --seconds 1\n",
            },
            again=nightly,
        )


def seven(launcher: Launcher) -> str:
    return launcher.run("psql", "-At", "-c", "SELECT seven FROM kept").stdout.strip()


def test_every_runbook_is_followed_somewhere():
    assert {path.stem for path in RUNBOOKS.glob("*.md")} == {*HERE, *IN_E2E, *WITHOUT_COMMANDS}
    assert not any(blocks(runbook) for runbook in WITHOUT_COMMANDS)


def test_a_free_port_that_holds_the_digits_of_a_printed_port_stays_whole():
    shell = Shell(REPOSITORY, {}, {"up\n": "up --port 28081\n", "8081": "31496"})

    assert shell.spell("up\ncurl :8081\n") == "up --port 28081\ncurl :31496\n"


def test_a_block_that_is_not_run_has_its_reason_in_the_document(
    capsys: pytest.CaptureFixture[str],
):
    """The test counts code fences to detect blocks without `sh`, because every `sh` block without a reason is run."""
    not_run = [
        (runbook, block)
        for runbook in (*HERE, *IN_E2E)
        for block in blocks(runbook)
        if block.reason
    ]
    fences = sum(path.read_text(encoding="utf-8").count("\n```") for path in RUNBOOKS.glob("*.md"))

    with capsys.disabled():
        for runbook, block in not_run:
            print(f"\nnot run: {runbook}.md, {block.section!r}: {block.reason}", end="")

    assert fences == 2 * sum(len(blocks(runbook)) for runbook in (*HERE, *IN_E2E))
    assert {block.reason for _, block in not_run} <= {
        "needs Docker",
        "it replaces the environments that the tests run in",
        "it runs until it is interrupted",
        "`make test-backup` runs it with a former database",
    }


def test_no_document_names_the_folder_of_sockets():
    """The socket folder is below /tmp if the data directory's path is too long for a socket."""
    documents = (REPOSITORY / "docs").rglob("*.md")

    assert [path.name for path in documents if "/run/postgres" in path.read_text("utf-8")] == []


def test_a_backup_of_containers_has_audits_keys_and_is_private():
    found = [each.text for each in blocks("backup-and-restore")]
    folder = "--directory=/var/lib/chartroom"
    compose = (REPOSITORY / "docker-compose.yml").read_text(encoding="utf-8")
    assert "audit-proof:/var/lib/chartroom\n" in compose
    assert "AUDIT_PROOF_FOLDER: /var/lib/chartroom/proof\n" in compose

    writing = [text for text in found if ".dump" in text and "pg_restore" not in text]
    assert [text.startswith("umask 077 ") for text in writing] == [True, True]
    assert f"audit tar --create {folder} proof > audit-proof.tar\n" in writing[1]
    restoring, keys, starting = found[-3:]
    assert "tar --extract --preserve-permissions --file=secrets.tar" in restoring
    assert f"audit tar --extract {folder} < audit-proof.tar\n" in keys
    assert starting.startswith("echo AUDIT_LOG_NAME=")


def test_restored_containers_begin_a_new_store():
    """`archive` rejects a backup store with WAL of a replication slot that the new server lacks."""
    (text,) = [b.text for b in blocks("restore-to-a-time") if "--to /restored" in b.text]
    steps = ("cp --archive", "export CHARTROOM_BACKUPS", "docker compose up", "backup full")
    places = [text.index(step) for step in steps]

    assert places == sorted(places)


@pytest.mark.nightly
def test_a_backup_is_restored_after_a_loss(launcher: Launcher, shell: Shell, nightly: bool):
    """Nightly runs also back up a running system, as tests/faults does with real services."""
    shell.run(blocks("backup-and-restore")[0])
    launcher.run("psql", "-c", "UPDATE kept SET seven = 8")

    for _ in shell.follow(
        "backup-and-restore", *(["Try a backup"] if nightly else []), "Restore after a loss"
    ):
        pass

    assert seven(launcher) == "7"
    assert (launcher.clone.root / ".chartroom-lost").is_dir()


@pytest.mark.nightly
def test_keys_and_passwords_are_replaced(launcher: Launcher, shell: Shell):
    secrets = shell.home / "chartroom-secrets"
    subprocess.run([REPOSITORY / "deploy" / "env" / "make-secrets", secrets], check=True)
    files = [
        launcher.data.keys / name for name in ("issuer.pem", "records.pem", "services.jwks.json")
    ]
    before = {
        path: path.read_text()
        for path in [*files, *secrets.iterdir()]
        if path.is_file() and path.name != "issuer_key"
    }
    passwords = load_passwords(launcher.data.database_passwords)

    for _ in shell.follow("key-rotation"):
        pass

    assert [path.name for path in files if path.read_text() == before[path]] == []
    assert not {*passwords.values()} & {*load_passwords(launcher.data.database_passwords).values()}
    changed = {
        path.name
        for path in secrets.iterdir()
        if path in before and path.read_text() != before[path]
    }
    keys = {f"{name}_service_key" for name in ("records", "audit", "retrieval", "auth")}
    documents = {"token-jwks.json", "service-jwks.json"}
    assert changed == {*documents, "audit_database_password", "console_session_key", *keys}
    for folder in (launcher.data.keys, secrets / "revocations"):
        listed = folder / "revocations.json"
        assert '"triage-agent":' in listed.read_text(encoding="utf-8")
    assert seven(launcher) == "7"


@pytest.mark.nightly
def test_the_runbook_shows_what_fills_the_disk(shell: Shell):
    printed = [text for _, text in shell.follow("full-disk")]

    assert "database" in printed[0]
    assert "kept" in printed[1]


@pytest.mark.nightly
def test_a_service_and_everything_is_upgraded(launcher: Launcher, shell: Shell):
    environment = launcher.clone.python("audit")

    of_records = {"Texts of charts", "Lists of charts", "Overwritten content"}  # tests/e2e
    sections = {block.section for block in blocks("upgrade")} - of_records
    for _ in shell.follow("upgrade", *sections):
        pass

    assert launcher.clone.python("audit") != environment
    assert seven(launcher) == "7"


def test_commands_for_containers_name_volumes_and_signals_as_docker_needs_them():
    """Only the service that declares a volume may use the volume's short name in `docker compose run`."""
    text = "".join(path.read_text(encoding="utf-8") for path in RUNBOOKS.glob("*.md"))
    volumes = re.findall(r"run --rm --volume (\S+?):", text)

    assert volumes
    assert all(name.startswith("chartroom_") for name in volumes)
    assert "docker compose kill --signal HUP gateway" in text


@pytest.mark.nightly
def test_a_system_is_restored_from_its_store(launcher: Launcher, shell: Shell):
    store = shell.home / "chartroom-store"
    argv = [sys.executable, "-m", "chartroom_backup", "--store", store, "archive", "--every", "0.5"]
    archive = subprocess.Popen(
        [*argv, "--data-dir", launcher.data.path],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until((store / "archive.json").exists)
        for _ in shell.follow("restore-to-a-time", "Keep a store"):
            pass
        launcher.run("psql", "-c", "UPDATE kept SET seven = 9")
        wait_until(lambda: is_archived(shell))
        for _ in shell.follow("restore-to-a-time", "Restore the embedded system"):
            pass
    finally:
        archive.terminate()
        archive.wait()

    assert seven(launcher) == "9"
    assert (launcher.data.keys / "log-name").read_text().startswith("chartroom/audit-2")


def is_archived(shell: Shell) -> bool:
    """Return whether the archive has all write-ahead log that is older than a second."""
    check = ".venv/bin/chartroom-backup --store $STORE check --archive --behind"
    return shell.execute(f"sleep 1; {check} 1 || echo behind\n").strip() != "behind"
