"""The verifier names what was done to a log, and is silent about an intact one."""

import json
from pathlib import Path

import pytest
from support.eventually import HANGS_S
from support.verified_logs import SIGNER, leaves_of, note_of, put, put_entries, write_log

from audit.verify import __main__ as verifier
from audit.verify.__main__ import main
from chassis.tlog.notes import Algorithm, Signature, Signer, parse_note
from chassis.tlog.tiles import WIDTH, pack_entries

SIZE = 1000
WITNESS = Signer("records.example", bytes(range(64, 96)), Algorithm.WITNESS)


class Auditor:
    """Who has a public key, a folder with the log, and the checkpoints kept so far."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.log = folder / "log"
        self.log.mkdir()
        self.key, self.kept = folder / "log.vkey", folder / "kept"
        self.key.write_text(SIGNER.key.vkey + "\n")
        self.key_option = ["--key", str(self.key)]
        self._capsys = capsys

    def keep(self, *notes: str) -> None:
        self.kept.write_text("\n".join(notes))

    def checks(
        self, *arguments: str, command: str = "full"
    ) -> tuple[int, list[tuple[object, ...]]]:
        """Return the exit code and, of each finding, kind, first and last seq."""
        code, found = self.finds(*arguments, command=command)
        return code, [(one["kind"], one["seq"], one["until"]) for one in found]

    def finds(self, *arguments: str, command: str = "full") -> tuple[int, list[dict[str, object]]]:
        """Return the exit code and the findings."""
        options = [*self.key_option, "--json", *arguments]
        if self.kept.exists() and "--kept" not in arguments:
            options += ["--kept", str(self.kept)]
        code = main([command, str(self.log), *options])
        found: list[dict[str, object]] = json.loads(self._capsys.readouterr().out).get(
            "findings", []
        )
        return code, found


@pytest.fixture
def auditor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Auditor:
    return Auditor(tmp_path, capsys)


@pytest.fixture(scope="module")
def entries() -> list[bytes]:
    return [leaf.entry for leaf in leaves_of(SIZE)]


@pytest.fixture(scope="module")
def many() -> list[bytes]:
    """Enough for a hash of level 2."""
    return [leaf.entry for leaf in leaves_of(WIDTH * WIDTH + 2 * WIDTH + 3)]


class TestFull:
    @pytest.mark.parametrize("size", [0, 1, 255, 256, 257, 512, SIZE])
    def test_is_silent_about_an_intact_log(
        self, auditor: Auditor, entries: list[bytes], size: int
    ) -> None:
        write_log(auditor.log, entries[:size])

        assert auditor.checks() == (0, [])

    def test_agrees_with_kept_checkpoints_of_any_size(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        write_log(auditor.log, entries)
        auditor.keep(*(note_of(entries[:size]) for size in (0, 1, 255, 256, 300, 512, SIZE)))

        assert auditor.checks() == (0, [])

    def test_names_an_altered_leaf_once(self, auditor: Auditor, entries: list[bytes]) -> None:
        write_log(auditor.log, entries)
        altered = [*entries]
        altered[300] = altered[300].replace(b"tool_call", b"tool_cell")
        put_entries(auditor.log, 1, altered)

        assert auditor.checks() == (1, [("entry-altered", 300, None)])

    def test_names_an_altered_tile(self, auditor: Auditor, entries: list[bytes]) -> None:
        write_log(auditor.log, entries)
        tile = auditor.log / "tile/0/001"
        tile.write_bytes(bytes(32) + tile.read_bytes()[32:])

        assert auditor.checks() == (1, [("tile-altered", 256, None)])

    def test_names_the_range_between_kept_checkpoints_where_all_was_rewritten(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        auditor.keep(*(note_of(entries[:size]) for size in (100, 500, 900)))
        rewritten = [*entries]
        rewritten[600] = rewritten[600].replace(b"tool_call", b"tool_cell")
        write_log(auditor.log, rewritten)

        assert auditor.checks() == (1, [("rewritten", 500, 899)])

    def test_names_missing_entries(self, auditor: Auditor, entries: list[bytes]) -> None:
        write_log(auditor.log, entries)
        (auditor.log / "tile/entries/002").unlink()

        assert auditor.checks() == (1, [("entries-missing", 512, 767)])

    def test_names_a_log_shorter_than_a_kept_checkpoint(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        auditor.keep(note_of(entries))
        write_log(auditor.log, entries[:700])

        assert auditor.checks() == (1, [("log-shorter", 700, 999)])

    def test_names_an_event_left_out_by_the_first_number_that_is_wrong(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        write_log(auditor.log, [*entries[:400], *entries[401:]])

        assert auditor.checks() == (1, [("number-wrong", 400, 998)])

    def test_names_two_checkpoints_that_disagree(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        write_log(auditor.log, entries)
        auditor.keep(note_of([*entries[:-1], b"{}"]))

        assert auditor.checks() == (1, [("checkpoint-disagrees", 0, 999)])

    def test_names_a_log_signed_with_another_key(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        write_log(auditor.log, entries, Signer(SIGNER.key.name, bytes(32)))

        assert auditor.checks() == (1, [("checkpoint-not-signed", None, None)])

    def test_lists_late_seals_as_one_range_unless_an_upgrade_is_named(
        self, auditor: Auditor
    ) -> None:
        sealed = leaves_of(400, sealed=range(300, 310))
        write_log(auditor.log, [leaf.entry for leaf in sealed])

        assert auditor.checks() == (1, [("sealed-late", 300, 309)])
        assert auditor.checks("--upgrade", "300-309") == (0, [])

    def test_lets_an_upgrade_seal_what_was_stored_before(self, auditor: Auditor) -> None:
        sealed = leaves_of(400, sealed=range(300))
        write_log(auditor.log, [leaf.entry for leaf in sealed])

        assert auditor.checks() == (0, [])

    def test_cannot_tell_without_the_log(self, auditor: Auditor) -> None:
        assert auditor.checks() == (2, [])


class TestCauses:
    """One cause is one finding, however many links and numbers differ because of it."""

    @pytest.mark.parametrize(
        "altered", [b"{}", b'{"v":1,"seq":700,"enc":"AAAA","nth":3}'], ids=["no-leaf", "another"]
    )
    def test_a_replaced_leaf_is_one_finding(
        self, auditor: Auditor, entries: list[bytes], altered: bytes
    ) -> None:
        write_log(auditor.log, entries)
        put_entries(auditor.log, 1, [*entries[:300], altered, *entries[301:]])

        assert auditor.checks() == (1, [("entry-altered", 300, None)])

    def test_two_swapped_leaves_are_one_finding(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        write_log(auditor.log, entries)
        swapped = [*entries]
        swapped[300], swapped[310] = swapped[310], swapped[300]
        put_entries(auditor.log, 1, swapped)

        assert auditor.checks() == (1, [("entries-swapped", 300, 310)])

    def test_an_entry_left_out_of_its_tile_is_named_by_the_hashes(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        write_log(auditor.log, entries)
        rest = pack_entries([*entries[256:300], *entries[301:512]])
        put(auditor.log, "entries/001", rest)

        assert auditor.checks() == (1, [("entries-missing", 300, None)])

    def test_an_entry_too_many_is_named_by_its_tile(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        write_log(auditor.log, entries)
        put(auditor.log, "entries/001", pack_entries([*entries[256:512], b"{}"]))

        assert auditor.checks() == (1, [("entry-altered", 256, 511)])

    def test_a_rewritten_log_names_the_first_event_that_does_not_fit(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        auditor.keep(*(note_of(entries[:size]) for size in (100, 500)))
        note = note_of(entries)
        rewritten = [*entries]
        rewritten[300], rewritten[310] = rewritten[310], rewritten[300]
        write_log(auditor.log, rewritten)
        (auditor.log / "checkpoint").write_text(note)

        code, findings = auditor.finds()

        assert (code, [one["kind"] for one in findings]) == (1, ["rewritten"])
        assert "is seq 300" in str(findings[0]["detail"])

    def test_a_rewritten_log_names_the_first_link_that_is_broken(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        note = note_of(entries)
        rewritten = [*entries]
        rewritten[300] = rewritten[300].replace(b"tool_call", b"tool_cell")
        write_log(auditor.log, rewritten)
        (auditor.log / "checkpoint").write_text(note)

        code, (found,) = auditor.finds()

        assert (code, found["kind"], found["effects"]) == (1, "rewritten", 1)
        detail = "the first that does not fit the others is seq 307, event 35 of its encounter"
        assert str(found["detail"]).endswith(f"{detail}, after seq 300 there")

    def test_a_leaf_and_its_tile_rewritten_are_not_hidden_by_another_altered_leaf(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        note = note_of(entries)
        rewritten = [*entries]
        rewritten[300] = rewritten[300].replace(b"tool_call", b"tool_cell")
        write_log(auditor.log, rewritten)
        (auditor.log / "checkpoint").write_text(note)
        rewritten[310] = rewritten[310].replace(b"tool_call", b"tool_cell")
        put_entries(auditor.log, 1, rewritten)

        assert auditor.checks() == (1, [("rewritten", 0, 999)])

    def test_a_broken_link_elsewhere_is_a_finding_of_its_own(self, auditor: Auditor) -> None:
        forged = [leaf.entry for leaf in leaves_of(SIZE)]
        forged[900] = forged[900].replace(b'"prev":"', b'"prev":"AAAA')
        write_log(auditor.log, forged)
        put_entries(auditor.log, 1, [*forged[:300], b"{}", *forged[301:]])

        code, found = auditor.checks()

        assert code == 1
        assert found == [("entry-altered", 300, None), ("chain-broken", 900, 907)]


def alter(tile: Path, at: int) -> None:
    """Replace one hash of a tile."""
    data = tile.read_bytes()
    tile.write_bytes(data[: at * 32] + bytes(32) + data[(at + 1) * 32 :])


class TestUpperTiles:
    """Levels above the leaves' hashes, of which proofs are made."""

    def test_an_altered_hash_of_level_1_is_named_with_the_entries_under_it(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        write_log(auditor.log, entries)
        alter(auditor.log / "tile/1/000.p/3", 2)

        assert auditor.checks() == (1, [("upper-tile-altered", 512, 767)])

    @pytest.mark.nightly
    @pytest.mark.parametrize(
        ("path", "at", "under"),
        [
            ("1/000", 5, (1280, 1535)),
            ("1/001.p/2", 1, (65792, 66047)),
            ("2/000.p/1", 0, (0, 65535)),
        ],
    )
    def test_an_altered_hash_is_named_with_the_entries_under_it(
        self, auditor: Auditor, many: list[bytes], path: str, at: int, under: tuple[int, int]
    ) -> None:
        write_log(auditor.log, many)
        alter(auditor.log / "tile" / path, at)

        assert auditor.checks() == (1, [("upper-tile-altered", *under)])

    def test_a_missing_one_is_named(self, auditor: Auditor, entries: list[bytes]) -> None:
        write_log(auditor.log, entries)
        (auditor.log / "tile/1/000.p/3").unlink()

        assert auditor.checks() == (1, [("upper-tile-altered", 0, 767)])

    def test_those_over_an_altered_leaf_are_no_finding_of_their_own(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        write_log(auditor.log, entries)
        altered = entries[300].replace(b"tool_call", b"tool_cell")
        put_entries(auditor.log, 1, [*entries[:300], altered, *entries[301:]])

        code, (found,) = auditor.finds()

        assert (code, found["kind"], found["seq"], found["effects"]) == (1, "entry-altered", 300, 1)

    def test_an_update_compares_that_which_grew(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        write_log(auditor.log, entries)
        auditor.keep(note_of(entries[:300]))
        assert auditor.checks(command="update") == (0, [])
        alter(auditor.log / "tile/1/000.p/3", 2)

        code, found = auditor.checks(command="update")

        assert (code, found) == (1, [("upper-tile-altered", 512, 767)])

    @pytest.mark.nightly
    @pytest.mark.parametrize("kept", [256, 65536, 65536 + 300])
    def test_an_update_compares_those_that_grew(
        self, auditor: Auditor, many: list[bytes], kept: int
    ) -> None:
        write_log(auditor.log, many)
        auditor.keep(note_of(many[:kept]))
        assert auditor.checks(command="update") == (0, [])
        alter(auditor.log / "tile/1/001.p/2", 1)

        code, found = auditor.checks(command="update")

        assert (code, found) == (1, [("upper-tile-altered", 65792, 66047)])


class TestUpdate:
    @pytest.mark.parametrize("size", [1, 256, 300, 512, 999, SIZE])
    def test_is_silent_about_a_log_that_grew(
        self, auditor: Auditor, entries: list[bytes], size: int
    ) -> None:
        write_log(auditor.log, entries)
        auditor.keep(note_of(entries[:size]))

        assert auditor.checks("--keep", command="update") == (0, [])
        assert auditor.kept.read_text().endswith(note_of(entries))

    def test_names_a_log_that_was_rewritten_before_the_kept_checkpoint(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        auditor.keep(note_of(entries[:600]))
        write_log(auditor.log, [entries[0].replace(b"tool", b"pool"), *entries[1:]])

        code, found = auditor.checks(command="update")

        assert code == 1
        assert found
        assert all(kind == "rewritten" for kind, *_ in found)


class TestWitnesses:
    """Given keys of witnesses must have signed the checkpoint, too."""

    def sign(self, auditor: Auditor, *signatures: Signature) -> None:
        file = auditor.log / "checkpoint"
        file.write_text(parse_note(file.read_text()).signed_also(*signatures).document)

    def test_is_silent_where_they_signed(
        self, auditor: Auditor, entries: list[bytes], capsys: pytest.CaptureFixture[str]
    ) -> None:
        write_log(auditor.log, entries)
        text = parse_note((auditor.log / "checkpoint").read_text()).text
        self.sign(auditor, WITNESS.cosign(text, 1_800_000_000))

        assert auditor.checks("--witness", WITNESS.key.vkey) == (0, [])
        main(["full", str(auditor.log), *auditor.key_option, "--witness", WITNESS.key.vkey])
        shown = capsys.readouterr().out
        assert "the witness records.example signed it at 2027-01-15T08:00:00+00:00" in shown

    def test_cannot_tell_where_one_has_not(
        self, auditor: Auditor, entries: list[bytes], capsys: pytest.CaptureFixture[str]
    ) -> None:
        write_log(auditor.log, entries)

        assert auditor.checks("--witness", WITNESS.key.vkey) == (2, [])
        main(["full", str(auditor.log), *auditor.key_option, "--witness", WITNESS.key.vkey])
        shown = capsys.readouterr().out
        assert "the witness records.example has not signed this checkpoint" in shown
        assert "unknown: 1000 entries" in shown

    def test_names_a_signature_that_is_not_by_the_witness(
        self, auditor: Auditor, entries: list[bytes]
    ) -> None:
        write_log(auditor.log, entries)
        self.sign(auditor, WITNESS.cosign("another text\n", 1_800_000_000))

        found = ("cosignature-broken", None, None)
        assert auditor.checks("--witness", WITNESS.key.vkey) == (1, [found])
        assert auditor.checks() == (0, [])

    @pytest.mark.parametrize("vkey", ["no key", SIGNER.key.vkey])
    def test_cannot_tell_with_what_is_no_key_of_a_witness(
        self, auditor: Auditor, entries: list[bytes], vkey: str
    ) -> None:
        write_log(auditor.log, entries)

        assert auditor.checks("--witness", vkey) == (2, [])

    def test_a_log_of_an_address_is_read_again_until_they_signed(
        self, entries: list[bytes], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(verifier, "LOOK_SECONDS", 0)
        note = parse_note(note_of(entries))
        signed = note.signed_also(WITNESS.cosign(note.text, 1_800_000_000))
        answers = iter([note.document, note.document, signed.document])

        class Busy:
            def read(self, path: str) -> bytes:
                assert path == "checkpoint"
                return next(answers).encode()

        document, _, seen = verifier.newest(Busy(), [SIGNER.key], [WITNESS.key], HANGS_S)

        assert document == signed.document
        assert seen == {"records.example": 1_800_000_000}
