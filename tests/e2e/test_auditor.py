"""An auditor verifies one encounter's bundle and the whole log with the commands of the auditors' guide."""

import json
import os
import shlex
import subprocess
import sys
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.eventually import HANGS_S
from support.programs import ended
from support.system import System

from tests.local.runbooks import REPOSITORY, Shell

GUIDE = "../audit-for-auditors"  # Relative to the runbooks.
PRINTED_ID = "01980000-0000-7000-8000-00000000c001"
COUNT = 20


@pytest.fixture
def shell(system: System, encounter: dict[str, Any], tmp_path: Path) -> Shell:
    python = REPOSITORY / "services/audit/.venv/bin/python"
    file = tmp_path / "audit_verify.py"
    build = [python, "-m", "audit.verify.build", file]
    subprocess.run(build, check=True, env={}, timeout=HANGS_S)
    environment = {
        "HOME": str(tmp_path),
        "PATH": os.environ["PATH"],
        "AUDIT_VERIFY_TOKEN": system.keyring.mint(
            "auditor", kind="person", scope="system/AuditEvent.rs"
        ),
    }
    spelled = {
        "https://chartroom.example": system.url,
        PRINTED_ID: encounter["id"],
        "python audit_verify.py": f"{shlex.quote(sys.executable)} audit_verify.py",
    }
    return Shell(tmp_path, environment, spelled)


def test_the_guides_commands_check_an_encounter_and_the_whole_log(
    shell: Shell, agent: httpx.Client, encounter: dict[str, Any]
):
    event = {"encounter_id": encounter["id"], "agent_name": "triage-agent", "event_type": "step"}
    sent = [event | {"payload": {"number": number}} for number in range(COUNT)]
    agent.post("/agent-events/batch", json=sent).raise_for_status()

    printed = {block.section: said for block, said in shell.follow(GUIDE)}

    assert list(printed) == ["The key", "The whole log", "One encounter"]
    assert printed["The whole log"].startswith("intact: ")
    who, verdict = printed["One encounter"].splitlines()
    assert who.startswith("read by auditor at ")
    assert verdict.startswith("intact: ")
    lines = (shell.directory / "bundle").read_text(encoding="utf-8").splitlines()
    assert len(lines) > COUNT + 1


def test_a_changed_bundle_is_reported_by_the_guides_command(shell: Shell):
    for _ in shell.follow(GUIDE, "The key", "One encounter"):
        pass
    file = shell.directory / "bundle"
    head, *lines = file.read_text(encoding="utf-8").splitlines()
    changed = json.loads(lines[0])
    payload = b64decode(changed["payload"]).replace(b"{", b"{ ", 1)
    changed["payload"] = b64encode(payload).decode()
    file.write_text("\n".join([head, json.dumps(changed), *lines[1:]]), encoding="utf-8")

    command = [sys.executable, "audit_verify.py", "bundle", "bundle", "--key", "log.vkey"]
    done = ended(command, cwd=shell.directory, env={})

    assert done.returncode == 1
    assert done.stdout.startswith(
        f"payload-altered: seq {changed['seq']}, event 0 of its encounter"
    )
