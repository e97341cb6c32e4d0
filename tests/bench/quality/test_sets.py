from pathlib import Path

import pytest

from bench.errors import BenchmarkError
from bench.quality.__main__ import sets_in


def make_set(directory: Path) -> Path:
    (directory / "qrels").mkdir(parents=True)
    (directory / "qrels" / "test.tsv").touch()
    return directory


def test_a_set_or_all_sets_of_a_directory_are_measured(tmp_path: Path):
    second, first = make_set(tmp_path / "b"), make_set(tmp_path / "a")
    (tmp_path / "other").mkdir()

    assert sets_in(tmp_path) == [first, second]
    assert sets_in(first) == [first]
    with pytest.raises(BenchmarkError, match="nor a directory in it has qrels"):
        sets_in(tmp_path / "other")
