import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from tests.faults.load import Ledger

PAGE = Path(__file__).parents[2] / "docs" / "faults.md"
BEGIN, END = "<!-- measured -->\n", "<!-- /measured -->\n"
HEAD = "| fault | bound s | writes away s | load | acknowledged | failed |\n|---|---|---|---|---|---|\n"
QUIET = 2.0  # Above this load average, durations are not judged.


@dataclass(frozen=True)
class Seen:
    at_most_s: float
    away_s: float
    load: float
    acknowledged: int
    failed: Counter[str]

    @property
    def is_late(self) -> bool:
        """Return whether a duration exceeds its bound; durations count only on a quiet machine."""
        return self.load < QUIET and self.away_s >= self.at_most_s

    def row(self, fault: str) -> str:
        failed = ", ".join(f"{count} {code}" for code, count in sorted(self.failed.items()))
        return (
            f"| {fault} | < {self.at_most_s:g} | {self.away_s:.1f} | {self.load:.1f} | "
            f"{self.acknowledged:,} | {failed or 'none'} |"
        )


@dataclass
class Figures:
    seen: dict[str, Seen] = field(default_factory=dict)

    def add(
        self, fault: str, at_most_s: float, away_s: float, ledgers: Mapping[str, Ledger]
    ) -> Seen:
        self.seen[fault] = Seen(
            at_most_s,
            away_s,
            os.getloadavg()[0],
            sum(len(ledger.written) for ledger in ledgers.values()),
            sum((ledger.codes for ledger in ledgers.values()), Counter()),
        )
        return self.seen[fault]

    def lines(self) -> list[str]:
        return [seen.row(fault) for fault, seen in self.seen.items()]

    def write(self) -> None:
        """Replace the page's rows for the faults of this run; rows for other faults remain."""
        if self.seen:
            text = PAGE.read_text(encoding="utf-8")
            PAGE.write_text(with_rows(text, dict(zip(self.seen, self.lines(), strict=True))))


def with_rows(page: str, rows: Mapping[str, str]) -> str:
    before, _, rest = page.partition(BEGIN)
    table, _, after = rest.partition(END)
    kept = {line.split(" | ")[0].removeprefix("| "): line for line in table.splitlines()[4:]}
    cores = f"Measured by `make test-ha` on {os.cpu_count()} cores.\n\n"
    lines = "".join(f"{line}\n" for line in (kept | dict(rows)).values())
    return f"{before}{BEGIN}{cores}{HEAD}{lines}{END}{after}"


def longest_gap(ledgers: Mapping[str, Ledger], since: float) -> float:
    """Return the longest time after `since` without an acknowledged write, in seconds."""
    return max(
        later - max(earlier, since)
        for ledger in ledgers.values()
        for earlier, later in pairwise(sorted(attempt.ended for attempt in ledger.written))
        if later > since
    )
