"""Notes (C2SP signed-note) with the log's new key, signed by the old key."""

from collections.abc import Sequence
from typing import NamedTuple

from chassis.tlog.notes import Key, NoteBroken, parse_note, signed_by

ROTATION = "chartroom-key-rotation@v1"


class Rotation(NamedTuple):
    """`at` is a time in RFC 3339. Both keys have the log's name."""

    old: Key
    new: Key
    at: str

    @property
    def text(self) -> str:
        return f"{ROTATION}\n{self.old.vkey}\n{self.new.vkey}\n{self.at}\n"


def parse_rotation(text: str) -> Rotation:
    try:
        head, old, new, at, end = text.split("\n")
        rotation = Rotation(Key.parse(old), Key.parse(new), at)
    except ValueError as error:
        raise NoteBroken("not a rotation of a key") from error
    if head != ROTATION or end or rotation.old.name != rotation.new.name:
        raise NoteBroken("not a rotation of a key, or not of one log")
    return rotation


def notes_of(document: str) -> list[str]:
    parts = document.strip("\n").split("\n\n") if document.strip("\n") else []
    if len(parts) % 2:
        raise NoteBroken("not a file of notes")
    return [
        f"{text}\n\n{signatures}\n"
        for text, signatures in zip(parts[::2], parts[1::2], strict=True)
    ]


def followed(keys: Sequence[Key], document: str) -> list[Key]:
    """Return these keys and their successors. Only the previous key can sign a rotation."""
    found = [*keys]
    for one in notes_of(document):
        note = parse_note(one)
        rotation = parse_rotation(note.text)
        if rotation.old in found and rotation.old in signed_by(note, [rotation.old]):
            found.append(rotation.new)
    return found
