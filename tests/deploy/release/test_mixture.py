"""Environments for a mixture of released versions. `make check-release` runs systems in these environments."""

import subprocess
from pathlib import Path

import pytest

from release.errors import Refused
from release.mixture import _Builder, _chosen
from tests.deploy.release_repository import Repository


def program(environment: Path) -> Path:
    python = environment / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\necho "{environment.name}: $*"\n', encoding="utf-8")
    python.chmod(0o755)
    return environment


@pytest.fixture
def builder(repository: Repository, tmp_path: Path) -> _Builder:
    folder = tmp_path / "folder with a space"
    folder.mkdir()
    return _Builder(repository.root, folder)


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        ("-m chassis.migrate audit", "new: -m chassis.migrate audit\n"),
        ("-m chassis.serve audit", "earlier: -m chassis.serve audit\n"),
        ("-c pass", "earlier: -c pass\n"),
    ],
)
def test_the_earlier_program_runs_on_the_new_schema(
    builder: _Builder, arguments: str, printed: str
):
    earlier, new = (program(builder.folder / name) for name in ("earlier", "new"))

    python = builder.on_new_schema(earlier, new) / "bin" / "python"
    done = subprocess.run([python, *arguments.split()], capture_output=True, text=True, check=True)

    assert done.stdout == printed


def test_a_release_is_checked_out_without_uncommitted_changes(
    builder: _Builder, repository: Repository
):
    repository.git("tag", "audit-v0.1.0")
    repository.commit("Draw a map", **{"docs/a.md": "committed"})
    repository.write("docs/a.md", "not committed")

    released, new = builder.checkout("audit-v0.1.0"), builder.checkout(None)

    assert (released / "docs/a.md").read_text(encoding="utf-8") == ""
    assert (new / "docs/a.md").read_text(encoding="utf-8") == "not committed"
    assert builder.checkout("audit-v0.1.0^{}") == released
    assert repository.git("worktree", "list").count("\n") == 1


def test_a_build_that_fails_is_refused(builder: _Builder):
    with pytest.raises(Refused, match=r"`make .* failed in"):
        builder.build("HEAD", "audit")


@pytest.mark.parametrize(
    ("project", "options"),
    [('markers = ["one_version: lists"]', ["-m", "not one_version"]), ("", [])],
    ids=["a release that marks them", "an earlier one"],
)
def test_tests_marked_as_one_version_are_omitted(tmp_path: Path, project: str, options: list[str]):
    (tmp_path / "pyproject.toml").write_text(project, encoding="utf-8")

    assert _chosen(tmp_path) == options
