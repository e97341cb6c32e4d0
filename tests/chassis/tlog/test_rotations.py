"""A key of a log is followed to its successors, and to none that it has not signed."""

import pytest

from chassis.tlog.fields import NoteBroken
from chassis.tlog.notes import Note, Signer
from chassis.tlog.rotations import Rotation, followed, notes_of, parse_rotation

FIRST, SECOND, THIRD, OTHER = (Signer("log", bytes([n]) * 32) for n in range(1, 5))


def rotated(old: Signer, new: Signer, by: Signer | None = None) -> str:
    text = Rotation(old.key, new.key, "2026-11-23T20:00:00+00:00").text
    return Note(text, ((by or old).sign(text),)).document


class TestFollowed:
    def test_leads_from_a_key_to_all_its_successors(self) -> None:
        document = "\n".join([rotated(FIRST, SECOND), rotated(SECOND, THIRD)])

        assert followed([FIRST.key], document) == [FIRST.key, SECOND.key, THIRD.key]
        assert followed([SECOND.key], document) == [SECOND.key, THIRD.key]

    def test_does_not_lead_back_to_an_older_key(self) -> None:
        assert followed([SECOND.key], rotated(FIRST, SECOND)) == [SECOND.key]

    def test_does_not_lead_to_a_key_that_the_old_one_has_not_signed(self) -> None:
        assert followed([FIRST.key], rotated(FIRST, SECOND, by=OTHER)) == [FIRST.key]
        assert followed([FIRST.key], rotated(OTHER, SECOND)) == [FIRST.key]

    def test_of_an_empty_file_leads_nowhere(self) -> None:
        assert followed([FIRST.key], "") == [FIRST.key]

    @pytest.mark.parametrize("text", ["a text", "a\n\nb\n\nc", "a\n\n— log AAAA\n"])
    def test_takes_no_other_file(self, text: str) -> None:
        with pytest.raises(NoteBroken):
            followed([FIRST.key], text)


class TestParseRotation:
    def test_returns_what_was_written(self) -> None:
        rotation = Rotation(FIRST.key, SECOND.key, "2026-11-23T20:00:00+00:00")

        assert parse_rotation(rotation.text) == rotation

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "chartroom-key-rotation@v1\n",
            f"chartroom-key-rotation@v2\n{FIRST.key.vkey}\n{SECOND.key.vkey}\nnow\n",
            f"chartroom-key-rotation@v1\n{FIRST.key.vkey}\nno key\nnow\n",
            f"chartroom-key-rotation@v1\n{FIRST.key.vkey}\n{Signer('b', b'b' * 32).key.vkey}\nnow\n",
        ],
    )
    def test_takes_no_other_text(self, text: str) -> None:
        with pytest.raises(NoteBroken):
            parse_rotation(text)

    def test_a_file_holds_notes_one_after_the_other(self) -> None:
        both = [rotated(FIRST, SECOND), rotated(SECOND, THIRD)]

        assert notes_of("\n".join(both)) == both
