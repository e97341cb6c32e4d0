"""Parses the commands of the runbooks in docs, and runs the commands as printed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from support.programs import ended

REPOSITORY = Path(__file__).parents[2]
RUNBOOKS = REPOSITORY / "docs" / "runbooks"
BLOCK = re.compile(
    r"(?:^Not run by the tests \((?P<reason>[^\n]+)\):\n\n)?^```sh\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
# The heading of a section in docs/runbooks/backup-and-restore with commands that need filled tables.
OWN_SERVERS = "PostgreSQL servers of your own"
HEADING = re.compile(r"^#{2,} (.+)$", re.MULTILINE)
# Matches lines that only set variables for later blocks.
SETTING = re.compile(r"(?:export )?\w+=\S+.*")


@dataclass(frozen=True)
class Block:
    section: str
    text: str
    reason: str | None  # The document's reason why tests do not run this block.


def blocks(runbook: str) -> list[Block]:
    """`runbook`: without `.md`, relative to docs/runbooks."""
    text = (RUNBOOKS / f"{runbook}.md").read_text(encoding="utf-8")
    found = []
    for match in BLOCK.finditer(text):
        headings = HEADING.findall(text, 0, match.start())
        found.append(Block(headings[-1], match["text"], match["reason"]))
    return found


@dataclass
class Shell:
    """An operator's shell in a clone. `spelled` maps printed texts to replacements; without `again`, each block runs
    only once.
    """

    directory: Path
    environment: Mapping[str, str]
    spelled: Mapping[str, str]
    again: bool = True
    settings: str = ""
    ran: set[str] = field(default_factory=set)

    @property
    def home(self) -> Path:
        return Path(self.environment["HOME"])

    def run(self, block: Block) -> str:
        text = self.spell(block.text)
        output = self.execute(text)
        self.ran.update(block.text.splitlines())
        self.settings += "".join(
            f"{line}\n" for line in text.splitlines() if SETTING.fullmatch(line)
        )
        return output

    def spell(self, text: str) -> str:
        """Replace all printed texts in a single pass, so that no replacement is replaced again."""
        printed = re.compile("|".join(re.escape(text) for text in self.spelled))
        return printed.sub(lambda found: self.spelled[found[0]], text)

    def execute(self, text: str) -> str:
        done = ended(
            ["bash", "-c", f"set -euo pipefail\n{self.settings}{text}"],
            cwd=self.directory,
            env=self.environment,
        )
        assert done.returncode == 0, f"{text}\n{done.stdout}{done.stderr}"
        return done.stdout

    def follow(self, runbook: str, *sections: str) -> Iterator[tuple[Block, str]]:
        """Run the document's blocks, or only these sections' blocks; yield each block with its output."""
        for block in blocks(runbook):
            is_wanted = block.reason is None and (not sections or block.section in sections)
            if is_wanted and (self.again or not self.ran.issuperset(block.text.splitlines())):
                yield block, self.run(block)
