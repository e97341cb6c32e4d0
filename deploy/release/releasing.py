"""`make release`: write a part's version and changelog in a commit on main, record that commit, and tag it."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from release import changelog, contract
from release.errors import Refused
from release.history import History
from release.migrations import newest_revision
from release.parts import Part
from release.versions import Version, state, stated

BRANCH = "main"
# The package's own versions are the first two in its lock.
LOCKED_VERSION = re.compile(r'(?m)^((?:  |      )"version": ")[^"]*(")')
CONTRACT_VERSION = re.compile(r'(?m)^(  "info": \{.*?^    "version": ")[^"]*(")', re.DOTALL)


def release(part: Part, wanted: str | None) -> str:
    """Release the version `wanted`, or the version in pyproject.toml, and return its tag. Raises
    Refused and changes nothing if this is not possible.
    """
    history = History(part.root)
    if history.changed():
        raise Refused("Some files are not committed; commit or stash them.")
    if history.branch() != BRANCH:
        raise Refused(f"Releases are made on {BRANCH}; run `git switch {BRANCH}`.")
    now = stated(part.path(part.project).read_text(encoding="utf-8"))
    version = Version.read(wanted) if wanted else now
    last = history.last(part)
    _check_larger(part, version, now, last)
    _check_state(part)
    if last and part.is_service:
        since, base = last
        if wrong := contract.check(part, base, since, history, version):
            raise Refused("\n".join(wrong))

    tag, title = f"{part.name}-v{version}", f"Release {part.name} {version}"
    commits = history.since(last[1], part.sources) if last else []
    start = history.commit("HEAD")
    try:
        words = _write_changelog(part, version, changelog.entries(commits, part.changelog))
        _write_version(part, version)
        history.record_all(title)
        released = history.commit("HEAD")
        history.record_release(tag, released)
        history.tag(tag, released, f"{title}\n\n{words}\n")
    except Refused:
        history.return_to(start)
        raise
    return tag


def _write_changelog(part: Part, version: Version, entries: Sequence[str]) -> str:
    path = part.path(part.changelog)
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    today = datetime.now(UTC).date()
    text = changelog.close(before, version, today, entries, part.changelog)
    path.write_text(text, encoding="utf-8")
    return changelog.section_of(text, version)


def _write_version(part: Part, version: Version) -> None:
    project = part.path(part.project)
    project.write_text(state(project.read_text(encoding="utf-8"), version), encoding="utf-8")
    for name, pattern, count in (
        (part.contract, CONTRACT_VERSION, 1),
        (f"{part.folder}/package-lock.json", LOCKED_VERSION, 2),
    ):
        if (path := part.path(name)).exists():
            text = path.read_text(encoding="utf-8")
            path.write_text(
                pattern.sub(rf"\g<1>{version}\g<2>", text, count=count), encoding="utf-8"
            )


def _check_state(part: Part) -> None:
    """Require stored data of the present schema, with which later versions are tested."""
    newest = newest_revision(part)
    states = part.path(f"tests/states/{part.name}").glob("*.sql")
    if newest and not any(f"VALUES ('{newest}');" in state.read_text("utf-8") for state in states):
        raise Refused(
            f"tests/states/{part.name} has no state of the revision {newest}. "
            f"Write one and commit it: make state SERVICE={part.name}"
        )


def _check_larger(
    part: Part, version: Version, now: Version, last: tuple[Version, str] | None
) -> None:
    if version < now:
        raise Refused(
            f"{part.name} is at {now} already; {version} is not larger. "
            f"Give a larger one: make release SERVICE={part.name} VERSION=…"
        )
    if last and version <= last[0]:
        raise Refused(
            f"{last[1]} is released already, and {version} is not larger. "
            f"Give a larger one: make release SERVICE={part.name} VERSION=…"
        )
