"""Parses the blocks of commands, Python and TypeScript of a document, and runs the blocks like a reader."""

import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from support.eventually import HANGS_S
from support.programs import ended
from support.sources import REPOSITORY
from support.system import System

HEADING_OR_BLOCK = re.compile(
    r"^#+ (?P<heading>[^\n]+)$|^```(?P<language>python|sh|ts)\n(?P<block>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def all_blocks(document: Path) -> Iterator[tuple[str, str, str]]:
    heading = ""
    for match in HEADING_OR_BLOCK.finditer(document.read_text("utf-8")):
        heading = match["heading"] or heading
        if match["block"] is not None:
            yield heading, match["language"], match["block"]


def blocks(document: Path, language: str = "python") -> list[tuple[str, str]]:
    return [(heading, text) for heading, kind, text in all_blocks(document) if kind == language]


class Reader:
    """A shell in a clone that runs a document's blocks. `pip`, `npm` and `make` in a block do not install packages."""

    def __init__(self, system: System, *, omits: str = "\n") -> None:
        self._url, self._omits = system.url, omits
        self.environment: Mapping[str, str] = {
            **{name: os.environ[name] for name in os.environ if not name.startswith("CHARTROOM_")},
            "CHARTROOM_DATA_DIR": str(system.data.path),
            "NO_PROXY": "127.0.0.1",
        }

    def follow(
        self, document: Path, pythons: Mapping[str, Path], before: str = ""
    ) -> dict[str, str]:
        """Run the blocks below these headings, and return their outputs."""
        output = {}
        for heading, kind, text in all_blocks(document):
            if kind == "sh":
                self._execute(text)
            elif heading in pythons:
                output[heading] = self.run(before + text, pythons[heading])
        return output

    def start(self, text: str, python: Path) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [str(python), "-c", text],
            cwd=REPOSITORY,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, text: str, python: Path) -> str:
        program = self.start(text, python)
        output, complained = program.communicate(timeout=HANGS_S)
        assert program.returncode == 0, complained
        return output

    def _execute(self, text: str) -> None:
        kept = "\n".join(line for line in text.split("\n") if self._omits not in line)
        commands = kept.replace("http://127.0.0.1:8080", self._url)
        done = ended(
            [
                "bash",
                "-c",
                f"set -euo pipefail\npip() {{ :; }}; npm() {{ :; }}; make() {{ :; }}\n{commands}\nenv -0",
            ],
            cwd=REPOSITORY,
            env=self.environment,
        )
        assert done.returncode == 0, f"{text}\n{done.stderr}"
        self.environment = dict(each.split("=", 1) for each in done.stdout.split("\0") if each)
