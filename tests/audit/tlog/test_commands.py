import asyncio
from pathlib import Path

import pytest

from audit.leaves.alarms import LogAlarm
from audit.leaves.proof_folder import ProofFolder
from audit.tlog.__main__ import main
from audit.tlog.checkpoint_file import CheckpointFile
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.notes import Note, Signer
from chassis.tlog.rotations import followed


@pytest.fixture
def proof(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ProofFolder:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AUDIT_PROOF_FOLDER", str(tmp_path / "proof"))
    proof = ProofFolder(tmp_path / "proof", "chartroom/audit")
    asyncio.run(proof.load())
    return proof


def test_the_key_is_printed(proof: ProofFolder, capsys: pytest.CaptureFixture[str]):
    assert main(["key"]) == 0
    assert capsys.readouterr().out == f"{proof.signer.key.vkey}\n"


def test_a_key_is_rotated_and_the_rotations_are_printed(
    proof: ProofFolder, capsys: pytest.CaptureFixture[str]
):
    assert main(["rotations"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["rotate-key"]) == 0
    said = capsys.readouterr().out
    assert main(["key"]) == 0
    new = capsys.readouterr().out.strip()
    assert main(["rotations"]) == 0
    assert said == f"From the next start on: {new}\n"
    assert followed([proof.signer.key], capsys.readouterr().out)[-1].vkey == new


def test_a_rotation_under_another_than_the_signed_name_is_rejected(
    proof: ProofFolder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    text = Checkpoint("log-2", 7, bytes(32)).text
    signed = Note(text, (Signer("log-2", bytes(32)).sign(text),))
    CheckpointFile(proof.file("checkpoints")).append(signed)
    key = proof.file("signing.key").read_bytes()

    assert main(["rotate-key"]) == 1
    assert (
        "last signed as log-2, not as chartroom/audit; set AUDIT_LOG_NAME"
        in capsys.readouterr().err
    )
    assert (proof.file("signing.key").read_bytes(), proof.rotations()) == (key, "")
    monkeypatch.setenv("AUDIT_LOG_NAME", "log-2")
    assert main(["rotate-key"]) == 0
    assert proof.file("signing.key").read_bytes() != key


def test_an_alarm_is_shown_until_it_is_ended(
    proof: ProofFolder, capsys: pytest.CaptureFixture[str]
):
    assert main(["alarm"]) == 0
    proof.alarms.raise_alarm(LogAlarm("leaf-missing", 7).alarm)
    assert main(["alarm"]) == 1
    assert "leaf-missing at seq 7, since " in capsys.readouterr().out
    assert main(["end-alarm"]) == 0
    assert main(["alarm"]) == 0


def test_a_missing_setting_gives_a_plain_message(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("AUDIT_PROOF_FOLDER", raising=False)
    assert main(["key"]) == 1
    assert "AUDIT_PROOF_FOLDER is not set" in capsys.readouterr().err
