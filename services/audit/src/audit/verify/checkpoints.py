"""A file of checkpoints is a sequence of notes, separated by empty lines."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from audit.verify.findings import CannotTell, Finding, Kind
from chassis.tlog.checkpoints import Checkpoint, parse_checkpoint
from chassis.tlog.notes import Algorithm, Key, NoteBroken, parse_note, signed_by, time_of
from chassis.tlog.rotations import followed, notes_of

BY_OTHERS = "none of the given keys signed a checkpoint"


def read_keys(path: Path, rotations: Path | None = None) -> list[Key]:
    """Read trusted public keys, and the keys that replaced them according to a file of rotations."""
    try:
        lines = path.read_text().splitlines()
        keys = [Key.parse(line) for line in lines if line.strip()]
        if rotations is not None:
            keys = followed(keys, rotations.read_text())
    except (OSError, ValueError) as error:
        raise CannotTell(f"{path}: no public keys ({type(error).__name__})") from None
    if not keys:
        raise CannotTell(f"{path}: no public keys")
    return keys


def witness_of(vkey: str) -> Key:
    try:
        key = Key.parse(vkey)
    except ValueError as error:
        raise CannotTell(f"--witness: {error}") from None
    if key.algorithm is not Algorithm.WITNESS:
        raise CannotTell(f"--witness: {key.name} is not a witness's key")
    return key


def notes_in(path: Path) -> list[str]:
    try:
        return notes_of(path.read_text())
    except NoteBroken:
        raise CannotTell(f"{path}: not a file of checkpoints") from None
    except (OSError, ValueError) as error:
        raise CannotTell(f"{path}: {type(error).__name__}") from None


def opened(document: str, keys: Sequence[Key]) -> Checkpoint | Finding:
    try:
        note = parse_note(document)
        checkpoint = parse_checkpoint(note.text)
        signers = signed_by(note, keys)
    except (NoteBroken, UnicodeError) as error:  # UnicodeError: an unpaired surrogate from JSON.
        return Finding(Kind.CHECKPOINT_NOT_SIGNED, str(error))
    if not any(key.name == checkpoint.origin for key in signers):
        return Finding(Kind.CHECKPOINT_NOT_SIGNED, BY_OTHERS)
    return checkpoint


def witnessed(document: str, witnesses: Iterable[Key]) -> dict[str, int | None] | Finding:
    """Return the time of each witness's signature, in seconds since 1970, or None if the witness
    did not sign.
    """
    note = parse_note(document)
    times: dict[str, int | None] = {}
    for key in witnesses:
        try:
            signature = signed_by(note, [key]).get(key)
        except NoteBroken:
            detail = f"the signature of the witness {key.name} is not valid"
            return Finding(Kind.COSIGNATURE_BROKEN, detail)
        times[key.name] = None if signature is None else time_of(signature)
    return times
