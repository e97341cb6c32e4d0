"""A changelog before and after a release."""

from datetime import date

import pytest

from release.changelog import close, entries, section_of
from release.errors import Refused
from release.history import Commit
from release.versions import Version

PATH = "services/audit/CHANGELOG.md"
DAY = date(2026, 11, 24)
TEXT = """\
# Changelog of audit

## [Unreleased]

New:
- Events have colours.

## [0.1.0]

The first version.
"""


def test_the_section_takes_what_was_written_and_the_other_commits() -> None:
    closed = close(TEXT, Version(0, 2, 0), DAY, ["- Answer sooner"], PATH)

    assert closed == TEXT.replace(
        "## [Unreleased]\n\nNew:\n- Events have colours.\n",
        "## [Unreleased]\n\n## [0.2.0] - 2026-11-24\n\nNew:\n- Events have colours.\n\n"
        "### Changed\n\n- Answer sooner\n",
    )


def test_a_changelog_without_an_earlier_release_is_closed_alike() -> None:
    first = TEXT[: TEXT.index("## [0.1.0]")]

    closed = close(first, Version(0, 1, 0), DAY, [], PATH)

    assert closed.endswith("## [0.1.0] - 2026-11-24\n\nNew:\n- Events have colours.\n")


def test_what_a_section_says_ends_at_the_next() -> None:
    closed = close(TEXT, Version(0, 2, 0), DAY, [], PATH)

    assert section_of(closed, Version(0, 2, 0)) == "New:\n- Events have colours."


def test_a_release_without_changes_is_refused() -> None:
    with pytest.raises(Refused, match="Nothing has changed"):
        close("# A\n\n## [Unreleased]\n", Version(0, 2, 0), DAY, [], PATH)


def test_a_version_that_has_a_section_is_refused() -> None:
    with pytest.raises(Refused, match="has a section of"):
        close(TEXT, Version(0, 1, 0), DAY, [], PATH)


def test_a_changelog_without_the_section_is_refused() -> None:
    with pytest.raises(Refused, match="has no line"):
        close("# A\n", Version(0, 2, 0), DAY, ["- Answer sooner"], PATH)


def test_a_commit_that_wrote_its_entry_is_not_listed_again() -> None:
    commits = [Commit("Answer sooner", ("a.py",)), Commit("Paint events", ("b.py", PATH))]

    assert entries(commits, PATH) == ["- Answer sooner"]
