"""The commands of the runbooks, on the real launcher, PostgreSQL and Traefik; services are
stand-ins.

What asks the services' own tables is followed in tests/e2e.
"""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from local.launching import Launcher, launcher_in_a_new_directory
from support.runbooks import REPOSITORY, RUNBOOKS, Shell, blocks

from chartroom.system.database_roles import load_passwords
from chartroom.system.layout import DataDirectory
from chartroom.system.ports import held_free

HERE = ("backup-and-restore", "key-rotation", "full-disk", "upgrade")
IN_E2E = ("outbox",)
WITHOUT_COMMANDS = ("alerts",)


@pytest.fixture(scope="module")
def launcher() -> Iterator[Launcher]:
    """A system in the place where the documents expect it, with a table that says which data it
    has.
    """
    with launcher_in_a_new_directory() as launcher:
        root = launcher.clone.root
        (root / ".venv").symlink_to(sys.prefix)
        (root / "deploy" / "env").symlink_to(REPOSITORY / "deploy" / "env")
        launcher.data = DataDirectory(root / ".chartroom")
        up = launcher.run("up", "--detach")
        assert up.returncode == 0, up.stderr
        launcher.run("psql", "-c", "CREATE TABLE kept AS SELECT 7 AS seven")
        yield launcher


@pytest.fixture(scope="module")
def shell(launcher: Launcher, soak: bool) -> Iterator[Shell]:
    home = launcher.clone.root.parent / "home"
    home.mkdir()
    environment = os.environ | launcher._environment() | {"HOME": str(home)}
    with held_free(["second"]) as ports:
        second = str(ports["second"])
        yield Shell(
            launcher.clone.root,
            environment,
            {"up --detach\n": f"up --detach --port {launcher.port}\n", "8081": second},
            again=soak,
        )


def seven(launcher: Launcher) -> str:
    return launcher.run("psql", "-At", "-c", "SELECT seven FROM kept").stdout.strip()


def test_every_runbook_is_followed_somewhere() -> None:
    assert {path.stem for path in RUNBOOKS.glob("*.md")} == {*HERE, *IN_E2E, *WITHOUT_COMMANDS}
    assert not any(blocks(runbook) for runbook in WITHOUT_COMMANDS)


def test_what_is_not_run_says_why_in_the_document(capsys: pytest.CaptureFixture[str]) -> None:
    """Every other block of the documents is run; a fence without `sh` would go unnoticed."""
    left = [
        (runbook, block)
        for runbook in (*HERE, *IN_E2E)
        for block in blocks(runbook)
        if block.reason
    ]
    fences = sum(path.read_text(encoding="utf-8").count("\n```") for path in RUNBOOKS.glob("*.md"))

    with capsys.disabled():
        for runbook, block in left:
            print(f"\nnot run: {runbook}.md, {block.section!r}: {block.reason}", end="")  # noqa: T201

    assert fences == 2 * sum(len(blocks(runbook)) for runbook in (*HERE, *IN_E2E))
    assert {block.reason for _, block in left} <= {
        "needs Docker",
        "it replaces the environments that the tests run in",
    }


def test_a_backup_is_restored_after_a_loss(launcher: Launcher, shell: Shell, soak: bool) -> None:
    """To try it beside the running system takes another start, and tests/faults do the same with
    services.
    """
    shell.run(blocks("backup-and-restore")[0])
    launcher.run("psql", "-c", "UPDATE kept SET seven = 8")

    for _ in shell.follow(
        "backup-and-restore", *(["Try a backup"] if soak else []), "Restore after a loss"
    ):
        pass

    assert seven(launcher) == "7"
    assert (launcher.clone.root / ".chartroom-lost").is_dir()


def test_keys_and_passwords_are_replaced(launcher: Launcher, shell: Shell) -> None:
    secrets = shell.home / "chartroom-secrets"
    subprocess.run([REPOSITORY / "deploy" / "env" / "make-secrets", secrets], check=True)
    files = [
        launcher.data.keys / name for name in ("issuer.pem", "records.pem", "services.jwks.json")
    ]
    before = {
        path: path.read_text() for path in [*files, *secrets.iterdir()] if path.name != "issuer_key"
    }
    passwords = load_passwords(launcher.data.keys / "database-passwords.json")

    for _ in shell.follow("key-rotation"):
        pass

    assert [path.name for path in files if path.read_text() == before[path]] == []
    assert not {*passwords.values()} & {
        *load_passwords(launcher.data.keys / "database-passwords.json").values()
    }
    changed = {
        path.name
        for path in secrets.iterdir()
        if path in before and path.read_text() != before[path]
    }
    keys = {f"{name}_service_key" for name in ("records", "audit", "retrieval")}
    assert changed == {"token-jwks.json", "service-jwks.json", "audit_database_password", *keys}
    assert seven(launcher) == "7"


def test_where_the_room_of_a_full_disk_went_is_shown(shell: Shell) -> None:
    printed = [text for _, text in shell.follow("full-disk")]

    assert "database" in printed[0]
    assert "kept" in printed[1]


def test_a_service_and_everything_is_upgraded(launcher: Launcher, shell: Shell) -> None:
    environment = launcher.clone.python("audit")

    for _ in shell.follow("upgrade"):
        pass

    assert launcher.clone.python("audit") != environment
    assert seven(launcher) == "7"
