"""Leaves that were made after their events were stored: in upgrades alone. Pure."""

from collections.abc import Sequence

from audit.verify.findings import Finding, Findings, Kind
from audit.verify.opened import OpenedEvent


class Seals:
    """`upgrades` are ranges of numbers in which leaves may be sealed after the first made at once."""

    def __init__(self, findings: Findings, upgrades: Sequence[range]) -> None:
        self._findings = findings
        self._upgrades = upgrades
        self._made_at_once = False

    def add(self, seq: int, opened: OpenedEvent) -> None:
        if opened.leaf is None:
            return
        if not opened.is_sealed:
            self._made_at_once = True
        elif self._made_at_once and not any(seq in one for one in self._upgrades):
            detail = "stored without a leaf, outside a named upgrade"
            self._findings.add(Finding(Kind.SEALED_LATE, detail, seq))
