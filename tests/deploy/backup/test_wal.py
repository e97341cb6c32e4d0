from pathlib import Path

import pytest

from chartroom_backup.wal import DEFAULT_BYTES, Archive, position


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path)


def put(archive: Archive, *names: str, size: int = DEFAULT_BYTES) -> None:
    for name in names:
        with (archive.folder / name).open("wb") as file:
            file.truncate(size)


def test_converts_lsns_and_names_segments_like_postgresql(archive: Archive):
    assert position("1/6B3740A8") == (1 << 32) + 0x6B3740A8
    assert archive.name_of(3, "2/FF000028") == "0000000300000002000000FF"


@pytest.mark.parametrize("size", [0, 12288])
def test_a_truncated_segment_does_not_change_names(archive: Archive, size: int):
    put(archive, "00000001000000000000004A.partial", size=size)
    assert archive.name_of(1, "0/48000028") == "000000010000000000000048"

    put(archive, *(f"0000000100000000000000{number:X}" for number in range(0x40, 0x4A)))
    assert [one.number for one in archive.since(1, "0/49000028")] == [0x49, 0x4A]


def test_numbers_continue_after_the_low_part_of_a_name_overflows(archive: Archive):
    put(archive, "0000000100000001000000FF", "000000010000000200000000")

    assert archive.first_missing(1, "1/FF000000") is None
    first, second = (one.number for one in archive.segments())
    assert second == first + 1


def test_a_partial_segment_counts_if_the_complete_one_is_missing(archive: Archive):
    put(archive, "000000010000000000000001", "000000010000000000000001.partial")
    put(archive, "000000010000000000000002.partial")

    assert [(one.name[-1], one.is_partial) for one in archive.segments()] == [
        ("1", False),
        ("2", True),
    ]


def test_reports_the_first_segment_of_a_gap_after_the_position(archive: Archive):
    put(archive, "000000010000000000000002", "000000010000000000000005")

    assert archive.first_missing(1, "0/2000000") == 3
    assert archive.first_missing(1, "0/5000000") is None
    assert [one.number for one in archive.since(1, "0/5000000")] == [5]


def test_a_later_timeline_continues_the_former_one(archive: Archive):
    put(archive, "000000010000000000000002", "000000020000000000000003")

    assert archive.first_missing(1, "0/2000028") is None


def test_ignores_other_files(archive: Archive):
    put(archive, "000000010000000000000001.gz", "00000002.history", "notes")

    assert archive.segments() == []
    assert [path.name for path in archive.histories()] == ["00000002.history"]
