import pytest

from chassis.tlog.notes import Note, NoteBroken, Signer
from chassis.tlog.rotations import Rotation, followed, notes_of, parse_rotation

FIRST, SECOND, THIRD, OTHER = (Signer("log", bytes([n]) * 32) for n in range(1, 5))


def rotated(old: Signer, new: Signer, by: Signer | None = None) -> str:
    text = Rotation(old.key, new.key, "2026-11-23T20:00:00+00:00").text
    return Note(text, ((by or old).sign(text),)).document


def test_a_key_is_followed_to_all_its_successors_and_no_other():
    notes = [rotated(FIRST, SECOND), rotated(SECOND, THIRD)]
    document = "\n".join(notes)

    assert notes_of(document) == notes
    assert followed([FIRST.key], document) == [FIRST.key, SECOND.key, THIRD.key]
    assert followed([SECOND.key], document) == [SECOND.key, THIRD.key]
    # A rotation leads only from the former key to its successor, not back.
    assert followed([SECOND.key], rotated(FIRST, SECOND)) == [SECOND.key]
    for other in (rotated(FIRST, SECOND, by=OTHER), rotated(OTHER, SECOND), ""):
        assert followed([FIRST.key], other) == [FIRST.key]
    for no_notes in ("a text", "a\n\nb\n\nc", "a\n\n— log AAAA\n"):
        with pytest.raises(NoteBroken):
            followed([FIRST.key], no_notes)


def test_a_rotation_round_trips_and_other_texts_are_rejected():
    rotation = Rotation(FIRST.key, SECOND.key, "2026-11-23T20:00:00+00:00")
    of_another = Signer("b", b"b" * 32).key.vkey

    assert parse_rotation(rotation.text) == rotation
    for text in (
        "",
        "chartroom-key-rotation@v1\n",
        f"chartroom-key-rotation@v2\n{FIRST.key.vkey}\n{SECOND.key.vkey}\nnow\n",
        f"chartroom-key-rotation@v1\n{FIRST.key.vkey}\nno key\nnow\n",
        f"chartroom-key-rotation@v1\n{FIRST.key.vkey}\n{of_another}\nnow\n",
    ):
        with pytest.raises(NoteBroken):
            parse_rotation(text)
