import json
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from support.eventually import HANGS_S

from audit.verify import __main__ as verifier
from audit.verify import whole
from audit.verify.__main__ import main
from chassis.tlog.notes import Algorithm, Note, Signature, Signer, parse_note
from chassis.tlog.rotations import Rotation
from chassis.tlog.tiles import WIDTH, pack_entries
from tests.audit.verified_logs import SIGNER, leaves_of, note_of, put, put_entries, write_log

SIZE = 1000
WITNESS = Signer("records.example", bytes(range(64, 96)), Algorithm.WITNESS)
Found = list[tuple[object, ...]]


class Auditor:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.log = folder / "log"
        self.log.mkdir(parents=True)
        self.key, self.kept = folder / "log.vkey", folder / "kept"
        self.key.write_text(SIGNER.key.vkey + "\n")
        self.key_option = ["--key", str(self.key)]
        self._capsys = capsys

    def keep(self, *notes: str) -> None:
        self.kept.write_text("\n".join(notes))

    def replace_entries(self, entries: list[bytes]) -> None:
        put_entries(self.log, 1, entries)

    def rewrite(self, entries: list[bytes]) -> None:
        note = (self.log / "checkpoint").read_text()
        write_log(self.log, entries)
        (self.log / "checkpoint").write_text(note)

    def checks(self, *arguments: str, command: str = "full") -> tuple[int, Found]:
        code, found = self.finds(*arguments, command=command)
        return code, [(one["kind"], one["seq"], one["until"]) for one in found]

    def finds(self, *arguments: str, command: str = "full") -> tuple[int, list[dict[str, object]]]:
        options = [*self.key_option, "--json", *arguments]
        if self.kept.exists() and "--kept" not in arguments:
            options += ["--kept", str(self.kept)]
        code = main([command, str(self.log), *options])
        found: list[dict[str, object]] = json.loads(self._capsys.readouterr().out).get(
            "findings", []
        )
        return code, found


@pytest.fixture(autouse=True)
def in_one_process() -> Iterator[None]:
    """Use threads instead of processes, which start slowly; test_build.py tests processes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(whole, "ProcessPoolExecutor", ThreadPoolExecutor)
        yield


@pytest.fixture
def auditor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Auditor:
    return Auditor(tmp_path, capsys)


@pytest.fixture(scope="module")
def entries() -> list[bytes]:
    return [leaf.entry for leaf in leaves_of(SIZE)]


@pytest.fixture(scope="module")
def many() -> list[bytes]:
    return [leaf.entry for leaf in leaves_of(WIDTH * WIDTH + 2 * WIDTH + 3)]


def altered(entries: list[bytes], seq: int) -> list[bytes]:
    return replaced(entries, seq, entries[seq].replace(b"tool_call", b"tool_cell"))


def replaced(entries: list[bytes], seq: int, entry: bytes) -> list[bytes]:
    return [*entries[:seq], entry, *entries[seq + 1 :]]


def swapped(entries: list[bytes]) -> list[bytes]:
    return replaced(replaced(entries, 300, entries[310]), 310, entries[300])


def alter(tile: Path, at: int) -> None:
    data = tile.read_bytes()
    tile.write_bytes(data[: at * 32] + bytes(32) + data[(at + 1) * 32 :])


def peak_of_check(auditor: Auditor, entries: list[bytes]) -> int:
    write_log(auditor.log, entries)
    tracemalloc.start()
    try:
        assert auditor.checks() == (0, [])
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.nightly
def test_memory_of_a_check_depends_on_encounters_not_events(
    auditor: Auditor, many: list[bytes], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(whole, "AHEAD", 2)
    few = peak_of_check(auditor, many[: 8 * WIDTH])

    assert peak_of_check(auditor, many[: 64 * WIDTH]) <= 1.2 * few


HOSTILE = {
    "deep JSON": b"[" * 60_000,
    "a number without end": b'{"seq":1e999}',
    "a place without end": b'{"seq":300,"nth":1e999}',
    "a number too long to print": b'{"seq":-' + b"9" * 4300 + b"}",
}
ANOTHER_LEAF = b'{"v":1,"seq":700,"enc":"AAAA","nth":3}'
# Attacks on an intact log, and the expected findings: one per cause, however many leaves the attack changes.
TAMPERED: dict[str, tuple[Callable[[Auditor, list[bytes]], object], Found]] = {
    "a leaf": (lambda a, e: a.replace_entries(altered(e, 300)), [("entry-altered", 300, None)]),
    "no leaf": (
        lambda a, e: a.replace_entries(replaced(e, 300, b"{}")),
        [("entry-altered", 300, None)],
    ),
    "another leaf": (
        lambda a, e: a.replace_entries(replaced(e, 300, ANOTHER_LEAF)),
        [("entry-altered", 300, None)],
    ),
    **{
        name: (
            lambda a, e, entry=entry: a.replace_entries(replaced(e, 300, entry)),  # type: ignore[misc]
            [("entry-altered", 300, None)],
        )
        for name, entry in HOSTILE.items()
    },
    "two swapped leaves": (
        lambda a, e: a.replace_entries(swapped(e)),
        [("entries-swapped", 300, 310)],
    ),
    "an entry left out of its tile": (
        lambda a, e: put(a.log, "entries/001", pack_entries([*e[256:300], *e[301:512]])),
        [("entries-missing", 300, None)],
    ),
    "an entry too many": (
        lambda a, e: put(a.log, "entries/001", pack_entries([*e[256:512], b"{}"])),
        [("entry-altered", 256, 511)],
    ),
    "a tile": (lambda a, _: alter(a.log / "tile/0/001", 0), [("tile-altered", 256, None)]),
    "a hash of level 1": (
        lambda a, _: alter(a.log / "tile/1/000.p/3", 2),
        [("upper-tile-altered", 512, 767)],
    ),
    "a missing tile of level 1": (
        lambda a, _: (a.log / "tile/1/000.p/3").unlink(),
        [("upper-tile-altered", 0, 767)],
    ),
    "missing entries": (
        lambda a, _: (a.log / "tile/entries/002").unlink(),
        [("entries-missing", 512, 767)],
    ),
    "an event left out": (
        lambda a, e: write_log(a.log, [*e[:400], *e[401:]]),
        [("number-wrong", 400, 998)],
    ),
    "an event whose position is too high": (
        lambda a, _: write_log(a.log, [leaf.entry for leaf in leaves_of(SIZE, ahead=600)]),
        [("position-wrong", 600, None)],
    ),
    "such an event, the first of its tile": (
        lambda a, _: write_log(a.log, [leaf.entry for leaf in leaves_of(769, ahead=768)]),
        [("position-wrong", 768, None)],
    ),
    "a leaf's position": (
        lambda a, e: a.replace_entries(replaced(e, 300, e[300].replace(b'"pos":', b'"pos":9'))),
        [("entry-altered", 300, None)],
    ),
    "another key": (
        lambda a, e: write_log(a.log, e, Signer(SIGNER.key.name, bytes(32))),
        [("checkpoint-not-signed", None, None)],
    ),
    "a leaf and its tile, beside another leaf": (
        lambda a, e: (a.rewrite(altered(e, 300)), a.replace_entries(altered(altered(e, 300), 310))),
        [("rewritten", 0, 999)],
    ),
}
# Sizes of stored checkpoints, events that replace the log's end, and the expected findings.
REWRITTEN: dict[str, tuple[list[int], Callable[[list[bytes]], list[bytes]], Found]] = {
    "between kept checkpoints": (
        [100, 500, 900],
        lambda e: altered(e, 600),
        [("rewritten", 500, 899)],
    ),
    "shorter": ([SIZE], lambda e: e[:700], [("log-shorter", 700, 999)]),
    "of the same size": (
        [SIZE],
        lambda e: replaced(e, 999, b"{}"),
        [("checkpoint-disagrees", 0, 999)],
    ),
}


class TestFull:
    def test_is_silent_about_an_intact_log(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str], entries: list[bytes]
    ):
        sizes = [0, 1, 255, 256, 257, 300, 512, SIZE]
        for size in sizes:
            auditor = Auditor(tmp_path / str(size), capsys)
            write_log(auditor.log, entries[:size])
            auditor.keep(*(note_of(entries[:kept]) for kept in sizes if kept <= size))

            assert auditor.checks() == (0, []), size

    @pytest.mark.parametrize(("tamper", "found"), TAMPERED.values(), ids=TAMPERED)
    def test_reports_each_change_once(
        self,
        auditor: Auditor,
        entries: list[bytes],
        tamper: Callable[[Auditor, list[bytes]], object],
        found: Found,
    ):
        write_log(auditor.log, entries)
        tamper(auditor, entries)

        assert auditor.checks() == (1, found)

    @pytest.mark.parametrize(("kept", "rewrite", "found"), REWRITTEN.values(), ids=REWRITTEN)
    def test_reports_a_log_that_differs_from_stored_checkpoints(
        self,
        auditor: Auditor,
        entries: list[bytes],
        *,
        kept: list[int],
        rewrite: Callable[[list[bytes]], list[bytes]],
        found: Found,
    ):
        auditor.keep(*(note_of(entries[:size]) for size in kept))
        write_log(auditor.log, rewrite(entries))

        assert auditor.checks() == (1, found)

    def test_is_unknown_without_the_log_or_its_text(self, auditor: Auditor):
        assert auditor.checks() == (2, [])
        (auditor.log / "checkpoint").write_bytes(b"\xff\xfe")
        assert auditor.checks() == (2, [])


class TestCauses:
    def test_reports_the_first_wrong_event_of_a_rewritten_log(
        self, auditor: Auditor, entries: list[bytes]
    ):
        write_log(auditor.log, entries)
        auditor.keep(*(note_of(entries[:size]) for size in (100, 500)))
        auditor.rewrite(swapped(entries))

        code, findings = auditor.finds()

        assert (code, [one["kind"] for one in findings]) == (1, ["rewritten"])
        assert "is seq 300" in str(findings[0]["detail"])

    def test_reports_the_first_broken_link_of_a_rewritten_log(
        self, auditor: Auditor, entries: list[bytes]
    ):
        write_log(auditor.log, entries)
        auditor.rewrite(altered(entries, 300))

        code, (found,) = auditor.finds()

        assert (code, found["kind"], found["effects"]) == (1, "rewritten", 1)
        place = "is seq 307, event 35 of its encounter, after seq 300"
        assert str(found["detail"]).endswith(place)

    def test_a_broken_link_elsewhere_is_a_separate_finding(
        self, auditor: Auditor, entries: list[bytes]
    ):
        forged = replaced(entries, 900, entries[900].replace(b'"prev":"', b'"prev":"AAAA'))
        write_log(auditor.log, forged)
        auditor.replace_entries(replaced(forged, 300, b"{}"))

        found = [("entry-altered", 300, None), ("chain-broken", 900, 907)]
        assert auditor.checks() == (1, found)

    def test_tiles_over_an_altered_leaf_are_not_separate_findings(
        self, auditor: Auditor, entries: list[bytes]
    ):
        write_log(auditor.log, entries)
        auditor.replace_entries(altered(entries, 300))

        code, (found,) = auditor.finds()

        assert (code, found["kind"], found["seq"], found["effects"]) == (1, "entry-altered", 300, 1)


@pytest.mark.nightly
class TestUpperTiles:
    @pytest.mark.parametrize(
        ("path", "at", "under"),
        [
            ("1/000", 5, (1280, 1535)),
            ("1/001.p/2", 1, (65792, 66047)),
            ("2/000.p/1", 0, (0, 65535)),
        ],
    )
    def test_reports_an_altered_hash_with_the_entries_below(
        self, auditor: Auditor, many: list[bytes], path: str, at: int, under: tuple[int, int]
    ):
        write_log(auditor.log, many)
        alter(auditor.log / "tile" / path, at)

        assert auditor.checks() == (1, [("upper-tile-altered", *under)])

    @pytest.mark.parametrize("kept", [256, 65536, 65536 + 300])
    def test_an_update_compares_grown_tiles(self, auditor: Auditor, many: list[bytes], kept: int):
        write_log(auditor.log, many)
        auditor.keep(note_of(many[:kept]))
        assert auditor.checks(command="update") == (0, [])
        alter(auditor.log / "tile/1/001.p/2", 1)

        assert auditor.checks(command="update") == (1, [("upper-tile-altered", 65792, 66047)])


class TestUpdate:
    def test_is_silent_about_a_log_that_grew(self, auditor: Auditor, entries: list[bytes]):
        write_log(auditor.log, entries)
        for size in (1, 256, 300, 512, 999, SIZE):
            auditor.keep(note_of(entries[:size]))

            assert auditor.checks("--keep", command="update") == (0, []), size
            assert auditor.kept.read_text().endswith(note_of(entries))

    def test_keeps_nothing_without_a_file(self, auditor: Auditor):
        with pytest.raises(SystemExit, match="2"):
            auditor.checks("--keep")

    def test_reports_earlier_and_later_changes(self, auditor: Auditor, entries: list[bytes]):
        write_log(auditor.log, entries)
        auditor.keep(note_of(entries[:300]))
        alter(auditor.log / "tile/1/000.p/3", 2)
        assert auditor.checks(command="update") == (1, [("upper-tile-altered", 512, 767)])

        auditor.keep(note_of(entries[:600]))
        write_log(auditor.log, replaced(entries, 0, entries[0].replace(b"tool", b"pool")))
        code, found = auditor.checks(command="update")

        assert (code, {kind for kind, *_ in found}) == (1, {"rewritten"})


class TestRotations:
    NEW = Signer(SIGNER.key.name, b"n" * 32)

    def rotations(self, auditor: Auditor, by: Signer) -> tuple[str, str]:
        text = Rotation(SIGNER.key, self.NEW.key, "2026-11-23T20:00:00+00:00").text
        file = auditor.log.with_name("rotations")
        file.write_text(Note(text, (by.sign(text),)).document)
        return "--rotations", str(file)

    def test_the_next_key_needs_the_old_keys_signature(
        self, auditor: Auditor, entries: list[bytes]
    ):
        write_log(auditor.log, entries[:40], self.NEW)

        assert auditor.checks(*self.rotations(auditor, SIGNER)) == (0, [])
        other = (1, [("checkpoint-not-signed", None, None)])
        assert auditor.checks() == auditor.checks(*self.rotations(auditor, self.NEW)) == other
        none = auditor.log.with_name("none")
        none.write_text("a text")
        assert auditor.checks("--rotations", str(none)) == (2, [])


class TestWitnesses:
    def sign(self, auditor: Auditor, *signatures: Signature) -> None:
        file = auditor.log / "checkpoint"
        file.write_text(parse_note(file.read_text()).signed_also(*signatures).document)

    def test_have_signed_it_or_the_verdict_is_unknown(
        self, auditor: Auditor, entries: list[bytes], capsys: pytest.CaptureFixture[str]
    ):
        write_log(auditor.log, entries)
        witness = ("--witness", WITNESS.key.vkey)
        text = parse_note((auditor.log / "checkpoint").read_text()).text

        assert auditor.checks(*witness) == (2, [])
        main(["full", str(auditor.log), *auditor.key_option, *witness])
        shown = capsys.readouterr().out
        assert "the witness records.example has not signed this checkpoint" in shown
        assert "unknown: 1000 entries" in shown
        for no_witness in ("no key", SIGNER.key.vkey):
            assert auditor.checks("--witness", no_witness) == (2, [])

        unsigned = (auditor.log / "checkpoint").read_text()
        for at, time in (
            (1_800_000_000, "2027-01-15T08:00:00+00:00"),
            (2**60, f"{2**60} seconds after 1970"),
        ):
            (auditor.log / "checkpoint").write_text(unsigned)
            self.sign(auditor, WITNESS.cosign(text, at))
            assert auditor.checks(*witness) == (0, [])
            main(["full", str(auditor.log), *auditor.key_option, *witness])
            shown = capsys.readouterr().out
            assert f"the witness records.example signed it at {time}\n" in shown

    def test_must_have_signed_it_themselves(self, auditor: Auditor, entries: list[bytes]):
        write_log(auditor.log, entries)
        self.sign(auditor, WITNESS.cosign("another text\n", 1_800_000_000))

        found = ("cosignature-broken", None, None)
        assert auditor.checks("--witness", WITNESS.key.vkey) == (1, [found])
        assert auditor.checks() == (0, [])

    def test_a_log_at_an_address_is_read_again_until_they_signed(
        self, entries: list[bytes], monkeypatch: pytest.MonkeyPatch
    ):
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
