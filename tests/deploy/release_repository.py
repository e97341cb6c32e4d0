"""A temporary repository with the files of audit that a release changes or compares."""

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from release.history import RELEASES, History
from release.parts import ROOT, Part

CHANGELOG = "# Changelog of audit\n\n## [Unreleased]\n\n- The first words.\n"
Change = Callable[[dict[str, Any]], object]  # In an OpenAPI document.


@dataclass(frozen=True)
class Repository:
    root: Path

    @property
    def audit(self) -> Part:
        return Part("audit", self.root)

    @property
    def history(self) -> History:
        return History(self.root)

    def git(self, *arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=self.root, check=True, capture_output=True, text=True
        )
        return done.stdout

    def read(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def commit(self, subject: str, **files: str) -> None:
        for path, text in files.items():
            self.write(path, text)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", subject)

    def change_contract(self, change: Change) -> None:
        document = json.loads(self.read(self.audit.contract))
        change(document)
        written = json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
        self.write(self.audit.contract, written)


def make_repository(root: Path) -> Repository:
    made = Repository(root)
    root.mkdir()
    made.git("init", "--quiet", "--initial-branch", "main")
    made.git("config", "user.name", "Release Tests")
    made.git("config", "user.email", "release@example.org")
    audit = made.audit
    for path in (audit.project, audit.contract):
        (made.root / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, made.root / path)
    version = json.loads(made.read(audit.contract))["info"]["version"]
    for path in (audit.project, audit.contract):
        made.write(path, made.read(path).replace(f'"{version}"', '"0.1.0"', 1))
    made.commit(
        "Begin",
        **{audit.changelog: CHANGELOG, "chassis/chassis.py": "", "docs/a.md": "", RELEASES: ""},
    )
    return made
