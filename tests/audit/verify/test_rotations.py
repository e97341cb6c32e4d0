"""The verifier follows a log's key to its successors, where it is given the rotations."""

from pathlib import Path

import pytest
from support.verified_logs import SIGNER, leaves_of, write_log

from audit.verify.__main__ import main
from chassis.tlog.notes import Note, Signer
from chassis.tlog.rotations import Rotation

NEW = Signer(SIGNER.key.name, b"n" * 32)


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    """Checks a log that the new key signs by one who knows the old key."""
    write_log(tmp_path, [leaf.entry for leaf in leaves_of(40)], NEW)
    (tmp_path / "log.vkey").write_text(SIGNER.key.vkey)
    return ["full", str(tmp_path), "--key", str(tmp_path / "log.vkey")]


def rotations(folder: Path, by: Signer) -> list[str]:
    text = Rotation(SIGNER.key, NEW.key, "2026-11-23T20:00:00+00:00").text
    (folder / "rotations").write_text(Note(text, (by.sign(text),)).document)
    return ["--rotations", str(folder / "rotations")]


def test_a_log_that_the_next_key_signs_is_intact_by_the_old_ones_word(
    command: list[str], tmp_path: Path
) -> None:
    assert main([*command, *rotations(tmp_path, SIGNER)]) == 0


@pytest.mark.parametrize("by", [None, NEW], ids=["no rotation", "a rotation by the new key"])
def test_without_the_old_ones_word_it_is_signed_by_another_key(
    command: list[str], tmp_path: Path, by: Signer | None
) -> None:
    assert main([*command, *([] if by is None else rotations(tmp_path, by))]) == 1


def test_a_file_that_is_none_of_rotations_is_no_proof(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "other").write_text("a text")

    assert main([*command, "--rotations", str(tmp_path / "other")]) == 2
