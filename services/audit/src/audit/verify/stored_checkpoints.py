"""Reads a database's checkpoints in pieces: a log has millions per year."""

from collections.abc import AsyncIterator, Sequence

from audit.verify.checkpoints import BY_OTHERS, opened
from audit.verify.findings import Finding, Findings, Kind
from audit.verify.rows import Cursor, StoredCheckpoint
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.notes import Key

NOTES_AT_ONCE = 5_000


class StoredCheckpoints:
    def __init__(self, rows: Cursor, keys: Sequence[Key], findings: Findings) -> None:
        self._rows = rows
        self._keys = keys
        self._findings = findings
        self._ahead: list[StoredCheckpoint] = []
        self._at = 0
        self._size: int | None = None
        self._of_size = 0  # Rows of this size so far.
        self._by_others: Finding | None = None  # Rows after the last one signed by a given key.
        self._broken: Finding | None = None

    async def until(self, size: int | None = None) -> AsyncIterator[Checkpoint]:
        """Yield the next checkpoints up to this size of the log that a trusted key signed."""
        while True:
            if self._at == len(self._ahead):
                rows = await self._rows.fetch(NOTES_AT_ONCE)
                self._ahead, self._at = [StoredCheckpoint(*row) for row in rows], 0
                if not rows:
                    return
            row = self._ahead[self._at]
            if size is not None and row.size > size:
                return
            self._at += 1
            checkpoint = self._opened(row)
            if checkpoint is not None:
                yield checkpoint

    def _opened(self, row: StoredCheckpoint) -> Checkpoint | None:
        if row.size != self._size:
            self._report_repeats()
            self._size, self._of_size = row.size, 0
        self._of_size += 1
        one = opened(row.note, self._keys)
        if not isinstance(one, Finding):
            if (one.origin, one.size) != (row.origin, row.size):
                detail = (
                    f"a checkpoint of {one.size} events is stored as a checkpoint of {row.size}"
                )
                self._findings.add(Finding(Kind.CHECKPOINT_DISAGREES, detail))
            self._by_others = None  # Keys from before a rotation need not be given.
            return one
        if one.detail == BY_OTHERS:
            self._by_others = one if self._by_others is None else self._by_others.joined(one)
        else:
            self._broken = one if self._broken is None else self._broken.joined(one)
        return None

    def _report_repeats(self) -> None:
        if self._of_size > 1:
            detail = f"tlog_checkpoints has {self._of_size} rows with one key"
            self._findings.add(Finding(Kind.ROW_REPEATED, detail))

    def finish(self) -> None:
        self._report_repeats()
        self._findings.extend(one for one in (self._by_others, self._broken) if one is not None)
