"""Which labelled sets are measured."""

from pathlib import Path

import pytest

from bench.errors import BenchmarkError
from bench.quality.__main__ import sets_in


def make_set(directory: Path) -> Path:
    (directory / "qrels").mkdir(parents=True)
    (directory / "qrels" / "test.tsv").touch()
    return directory


def test_of_a_directory_the_sets_in_it_are_measured(tmp_path: Path) -> None:
    second, first = make_set(tmp_path / "b"), make_set(tmp_path / "a")
    (tmp_path / "other").mkdir()

    assert sets_in(tmp_path) == [first, second]


def test_a_set_is_measured_alone(tmp_path: Path) -> None:
    assert sets_in(make_set(tmp_path / "a")) == [tmp_path / "a"]


def test_a_directory_without_a_set_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BenchmarkError, match="nor a directory in it has qrels"):
        sets_in(tmp_path)
