"""The figures of clients for each fault, and their page."""

import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from tests.faults.load import Ledger

PAGE = Path(__file__).parents[2] / "docs" / "faults.md"
BEGIN, END = "<!-- measured -->\n", "<!-- /measured -->\n"
HEAD = "| fault | asked s | writes away s | acknowledged | failed |\n|---|---|---|---|---|\n"


@dataclass(frozen=True)
class Seen:
    at_most_s: float
    away_s: float
    acknowledged: int
    failed: Counter[str]

    def row(self, fault: str) -> str:
        failed = ", ".join(f"{count} {code}" for code, count in sorted(self.failed.items()))
        return (
            f"| {fault} | < {self.at_most_s:g} | {self.away_s:.1f} | {self.acknowledged:,} | "
            f"{failed or 'none'} |"
        )


@dataclass
class Figures:
    expected: set[str] = field(default_factory=set)
    seen: dict[str, Seen] = field(default_factory=dict)

    def add(
        self, fault: str, at_most_s: float, away_s: float, ledgers: Mapping[str, Ledger]
    ) -> None:
        self.seen[fault] = Seen(
            at_most_s,
            away_s,
            sum(len(ledger.written) for ledger in ledgers.values()),
            sum((ledger.codes for ledger in ledgers.values()), Counter()),
        )

    def lines(self) -> list[str]:
        return [seen.row(fault) for fault, seen in self.seen.items()]

    def write(self) -> None:
        """Write the figures to the page if each fault has happened in this run."""
        if not self.seen or set(self.seen) != self.expected:
            return
        page = PAGE.read_text(encoding="utf-8")
        before, _, rest = page.partition(BEGIN)
        _, _, after = rest.partition(END)
        cores = f"Measured by `make test-ha` on {os.cpu_count()} cores.\n\n"
        table = HEAD + "".join(f"{line}\n" for line in self.lines())
        PAGE.write_text(f"{before}{BEGIN}{cores}{table}{END}{after}", encoding="utf-8")


def longest_gap(ledgers: Mapping[str, Ledger], since: float) -> float:
    """Return the longest time in seconds, after `since`, without an acknowledged write of a
    service.
    """
    return max(
        later - max(earlier, since)
        for ledger in ledgers.values()
        for earlier, later in pairwise(sorted(attempt.ended for attempt in ledger.written))
        if later > since
    )
