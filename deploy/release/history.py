import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from release.errors import Refused
from release.parts import Part
from release.versions import Version

# Each line of the file has a release tag and its commit, for clones without tags.
RELEASES = "deploy/release/releases.txt"


@dataclass(frozen=True)
class Commit:
    subject: str
    files: tuple[str, ...]


@dataclass(frozen=True)
class History:
    root: Path

    def released(self, part: Part) -> dict[Version, str]:
        """Return the last release; its revision is the tag, or the commit if the tag is missing."""
        prefix = f"{part.name}-v"
        tags = self._git("tag", "--list", f"{prefix}*").splitlines()
        revisions = self._recorded() | dict(zip(tags, tags, strict=True))
        found = {
            version: revision
            for tag, revision in revisions.items()
            if tag.startswith(prefix) and (version := Version.find(tag.removeprefix(prefix)))
        }
        return dict(sorted(found.items()))

    def last(self, part: Part) -> tuple[Version, str] | None:
        released = self.released(part)
        return list(released.items())[-1] if released else None

    def commit(self, revision: str) -> str:
        try:
            return self._git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").strip()
        except Refused:
            raise Refused(
                f"There is no revision {revision} in this repository; `git fetch --tags` brings tags."
            ) from None

    def show(self, revision: str, path: str) -> str | None:
        if path not in self.files(revision, path):
            return None
        return self._git("show", f"{revision}:{path}")

    def files(self, revision: str, folder: str) -> list[str]:
        listed = self._git("ls-tree", "-r", "--name-only", revision, "--", folder)
        return listed.splitlines()

    def since(self, revision: str, sources: Sequence[str]) -> list[Commit]:
        written = self._git(
            *("log", "--reverse", "--no-merges", "--format=%x00%s", "--name-only"),
            *(f"{revision}..HEAD", "--", *sources),
        )
        commits = (text.splitlines() for text in written.split("\0")[1:])
        return [Commit(subject, tuple(filter(None, files))) for subject, *files in commits]

    def changed(self) -> list[str]:
        return self._git("status", "--porcelain").splitlines()

    def branch(self) -> str:
        return self._git("branch", "--show-current").strip()

    def record_all(self, message: str) -> None:
        self._git("add", "--all")
        self._git("commit", "--quiet", "--message", message)

    def return_to(self, commit: str) -> None:
        """The checkout MUST NOT have uncommitted changes."""
        self._git("reset", "--quiet", "--hard", commit)

    def tag(self, name: str, commit: str, message: str) -> None:
        self._git("tag", "--annotate", name, commit, "--cleanup=whitespace", "--message", message)

    def record_release(self, tag: str, commit: str) -> None:
        """Record the release's commit in a second commit."""
        lines = (f"{name} {hash_}\n" for name, hash_ in (self._recorded() | {tag: commit}).items())
        (self.root / RELEASES).write_text("".join(lines), encoding="utf-8")
        self.record_all(f"Record the commit of {tag}")

    def _recorded(self) -> dict[str, str]:
        path = self.root / RELEASES
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return dict(line.split(" ") for line in lines)

    def _git(self, *arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments],  # noqa: S607 - git from PATH.
            cwd=self.root,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise Refused(f"`git {arguments[0]}` failed: {done.stderr.strip()}")
        return done.stdout
