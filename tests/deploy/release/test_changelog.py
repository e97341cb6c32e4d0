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


def test_the_section_has_written_entries_and_other_commits():
    closed = close(TEXT, Version(0, 2, 0), DAY, ["- Answer sooner"], PATH)

    assert closed == TEXT.replace(
        "## [Unreleased]\n\nNew:\n- Events have colours.\n",
        "## [Unreleased]\n\n## [0.2.0] - 2026-11-24\n\nNew:\n- Events have colours.\n\n"
        "### Changed\n\n- Answer sooner\n",
    )

    first = TEXT[: TEXT.index("## [0.1.0]")]
    without_an_earlier = close(first, Version(0, 1, 0), DAY, [], PATH)
    ending = "## [0.1.0] - 2026-11-24\n\nNew:\n- Events have colours.\n"
    assert without_an_earlier.endswith(ending)
    assert section_of(closed, Version(0, 2, 0)).startswith("New:\n- Events have colours.")


def test_invalid_changelogs_are_rejected():
    listed = ["- Answer sooner"]
    for text, version, entries_, sentence in (
        ("# A\n\n## [Unreleased]\n", Version(0, 2, 0), [], "Nothing has changed"),
        (TEXT, Version(0, 1, 0), [], "has a section of"),
        ("# A\n", Version(0, 2, 0), listed, "has no line"),
    ):
        with pytest.raises(Refused, match=sentence):
            close(text, version, DAY, entries_, PATH)


def test_a_commit_with_an_entry_is_not_listed_again():
    commits = [Commit("Answer sooner", ("a.py",)), Commit("Paint events", ("b.py", PATH))]

    assert entries(commits, PATH) == ["- Answer sooner"]
