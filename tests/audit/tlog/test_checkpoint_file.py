from pathlib import Path

from audit.tlog.checkpoint_file import TAIL_BYTES, CheckpointFile
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.notes import Note, Signer


def note(name: str, size: int) -> Note:
    text = Checkpoint(name, size, bytes(32)).text
    return Note(text, (Signer(name, bytes(32)).sign(text),))


def test_finds_the_last_checkpoint_of_a_former_log_among_later_ones(tmp_path: Path):
    file = CheckpointFile(tmp_path / "checkpoints")
    assert file.last_if_any("former") is None
    file.append(note("former", 7))
    former = note("former", 8)
    file.append(former)
    other = note("new", 1).document
    with (tmp_path / "checkpoints").open("a") as later:
        later.write(f"\x1e{other}" * (2 * TAIL_BYTES // len(other)))

    assert file.last_if_any("former") == former
    assert (file.last("former"), file.last_if_any("none")) == (None, None)
    assert file.last("new") == note("new", 1)
