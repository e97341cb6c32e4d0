from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from audit.verify.chains import NOT_NEXT
from audit.verify.findings import Finding, Findings, Kind
from audit.verify.opened import OpenedEvent, hash_in
from audit.verify.rows import EventRow, Outline, StoredHead


@dataclass(slots=True)
class _End:
    """The end of an encounter according to leaves. `leaf` is the hash of the last leaf. `doubtful`
    counts later rows without an authentic leaf; `doubtful_leaf` is the last hash in their tile, if
    known. `is_placed`: `next_pos` is certain.
    """

    leaves: int = 0
    next_pos: int = 0
    leaf: bytes | None = None
    doubtful: int = 0
    doubtful_leaf: bytes | None = None
    is_placed: bool = True

    def precedes(self, nth: int, before: bytes | None) -> bool:
        gap = nth - self.leaves
        if gap == 0:
            return before == self.leaf
        if gap == self.doubtful:
            return self.doubtful_leaf in {None, before}
        return 0 < gap < self.doubtful

    def follow(self, nth: int, leaf: bytes | None) -> None:
        self.leaves, self.leaf = nth + 1, leaf
        self.doubtful, self.doubtful_leaf = 0, None

    def agrees(self, stored: StoredHead) -> bool:
        if self.doubtful:
            return 0 <= stored.leaves - self.leaves <= self.doubtful
        return stored == (self.next_pos, self.leaves, self.leaf)


class Heads:
    """Memory grows with encounters."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._ends: dict[UUID, _End] = {}
        self._lost = 0
        self._last_at: datetime | None = None  # None if the time is uncertain.

    def add(
        self, seq: int, leaf: bytes | None, opened: OpenedEvent, event: EventRow | None
    ) -> None:
        """Add one event. `leaf` is the hash in the log's tile if audit did not make the leaf."""
        is_certain = opened.leaf is not None and "recorded_at" not in opened.altered
        self._last_at = event.recorded_at if event is not None and is_certain else None
        is_altered = "encounter_id" in opened.altered or "id" in opened.altered
        encounter = None if event is None or is_altered else event.encounter_id
        if opened.leaf is None:
            if encounter is None:
                self._lost += 1
            else:
                end = self._ends.setdefault(encounter, _End())
                end.doubtful, end.doubtful_leaf = end.doubtful + 1, leaf
                end.is_placed = False
            return
        if "enc" in opened.fields and encounter is not None:
            self._chain(seq, leaf, opened, encounter)
        elif "enc" in opened.fields:
            self._lost += 1

    def _chain(self, seq: int, leaf: bytes | None, opened: OpenedEvent, encounter: UUID) -> None:
        end = self._ends.setdefault(encounter, _End())
        nth, before = int(opened.fields.get("nth", 0)), hash_in(opened.fields, "prev")
        is_next = end.precedes(nth, before)
        lost = nth - end.leaves - end.doubtful
        if not is_next and 0 < lost <= self._lost:
            self._lost -= lost
        elif not is_next:
            detail = "an earlier event of its encounter is missing or was changed"
            self._findings.add(Finding(Kind.CHAIN_BROKEN, detail, seq))
        end.follow(nth, leaf)
        position = opened.fields.get("pos")
        if position is None:
            end.is_placed = end.is_placed and is_next
            return
        if end.is_placed and is_next and position != end.next_pos:
            self._findings.add(Finding(Kind.POSITION_WRONG, NOT_NEXT, seq))
        end.next_pos, end.is_placed = int(position) + 1, True

    def finish(self, outline: Outline) -> None:
        if self._lost:
            return
        if self._last_at not in (None, outline.last_recorded_at):
            detail = "the stored time of the last event differs from the log"
            self._findings.add(Finding(Kind.HEAD_ALTERED, detail))
        for encounter in outline.heads.keys() - self._ends.keys():
            detail = f"encounter {encounter} has a next position, but no event"
            self._findings.add(Finding(Kind.HEAD_ALTERED, detail))
        for encounter, end in self._ends.items():
            stored = outline.heads.get(encounter)
            if stored is None or not end.agrees(stored):
                detail = f"the stored next position of encounter {encounter} differs from the log"
                self._findings.add(Finding(Kind.HEAD_ALTERED, detail))
