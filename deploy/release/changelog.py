import re
from collections.abc import Sequence
from datetime import date

from release.errors import Refused
from release.history import Commit
from release.versions import Version

UNRELEASED = "## [Unreleased]"
SECTION = re.compile(rf"(?ms)^{re.escape(UNRELEASED)}\n(.*?)(?=^## |\Z)")


def entries(commits: Sequence[Commit], changelog: str) -> list[str]:
    return [f"- {commit.subject}" for commit in commits if changelog not in commit.files]


def close(text: str, version: Version, day: date, more: Sequence[str], path: str) -> str:
    """The version's section has the text under Unreleased, then `more`. Raises Refused if both are
    empty.
    """
    section = SECTION.search(text)
    if section is None:
        raise Refused(f"{path} has no line `{UNRELEASED}`; write it above the releases.")
    if f"## [{version}]" in text:
        raise Refused(f"{path} has a section of {version} already; release a larger version.")
    written = section[1].strip()
    if more:
        written = "\n\n".join(filter(None, (written, "### Changed", "\n".join(more))))
    if not written:
        raise Refused(
            f"Nothing has changed since the last release; write an entry under {UNRELEASED} in {path}."
        )
    released = f"{UNRELEASED}\n\n## [{version}] - {day.isoformat()}\n\n{written}\n"
    rest = text[section.end() :]
    return text[: section.start()] + released + (f"\n{rest}" if rest else "")


def section_of(text: str, version: Version) -> str:
    found = re.search(rf"(?ms)^## \[{re.escape(str(version))}\][^\n]*\n(.*?)(?=^## |\Z)", text)
    return found[1].strip() if found else ""
