"""Compares the chains of encounters and the heads of a log with its leaves. Pure."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from audit.verify.chains import NOT_NEXT
from audit.verify.findings import Finding, Findings, Kind
from audit.verify.opened import OpenedEvent, hash_in
from audit.verify.rows import EventRow, Outline


@dataclass(slots=True)
class _End:
    """`leaf` is None if the last leaf is unknown. `is_placed`: `next_pos` is certain."""

    leaves: int = 0
    next_pos: int = 0
    leaf: bytes | None = None
    is_certain: bool = True
    is_placed: bool = True


class Heads:
    """Compares chains and stored heads. Memory grows with encounters."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._ends: dict[UUID, _End] = {}
        self._lost = 0  # Number of leaves with an unknown encounter.
        self._last_at: datetime | None = None  # None if the time of the last event is uncertain.

    def add(
        self, seq: int, leaf: bytes | None, opened: OpenedEvent, event: EventRow | None
    ) -> None:
        """Add the next leaf. `leaf` is its hash, taken from its tile if audit did not make the
        leaf.
        """
        is_certain = opened.leaf is not None and "recorded_at" not in opened.altered
        self._last_at = event.recorded_at if event is not None and is_certain else None
        is_altered = "encounter_id" in opened.altered or "id" in opened.altered
        encounter = None if event is None or is_altered else event.encounter_id
        if opened.leaf is None:
            # If the row exists, its encounter is the one that audit's leaf would have.
            if encounter is None:
                self._lost += 1
            else:
                end = self._ends.setdefault(encounter, _End())
                end.leaves, end.leaf, end.is_certain = end.leaves + 1, leaf, leaf is not None
                end.is_placed = False
                if event is not None and event.stream_pos is not None:
                    end.next_pos = event.stream_pos + 1
            return
        if "enc" in opened.fields and encounter is not None:
            self._chain(seq, leaf, opened, encounter)
        elif "enc" in opened.fields:
            self._lost += 1

    def _chain(self, seq: int, leaf: bytes | None, opened: OpenedEvent, encounter: UUID) -> None:
        end = self._ends.setdefault(encounter, _End())
        nth, before = int(opened.fields.get("nth", 0)), hash_in(opened.fields, "prev")
        gap = nth - end.leaves
        is_explained = 0 < gap <= self._lost
        if is_explained:
            self._lost -= gap
        is_next = gap == 0 and (not end.is_certain or before == end.leaf)
        if not is_next and not is_explained:
            detail = "an event of its encounter before it is missing or was another"
            self._findings.add(Finding(Kind.CHAIN_BROKEN, detail, seq))
        end.leaves, end.leaf, end.is_certain = nth + 1, leaf, True
        position = opened.fields.get("pos")
        if position is None:
            end.is_placed = end.is_placed and is_next
            return
        if end.is_placed and is_next and position != end.next_pos:
            self._findings.add(Finding(Kind.POSITION_WRONG, NOT_NEXT, seq))
        end.next_pos, end.is_placed = int(position) + 1, True

    def finish(self, outline: Outline) -> None:
        """Compare the stored heads, unless events are missing: then they cannot agree."""
        if self._lost:
            return
        if self._last_at not in (None, outline.last_recorded_at):
            detail = "the time of the last event is another than the log says"
            self._findings.add(Finding(Kind.HEAD_ALTERED, detail))
        for encounter in outline.heads.keys() - self._ends.keys():
            detail = f"encounter {encounter} has a next place and no event"
            self._findings.add(Finding(Kind.HEAD_ALTERED, detail))
        for encounter, end in self._ends.items():
            stored = outline.heads.get(encounter)
            is_same = stored is not None and (stored.next_pos, stored.leaves) == (
                end.next_pos,
                end.leaves,
            )
            if not is_same or (end.is_certain and stored is not None and stored.head != end.leaf):
                detail = f"where the next event of encounter {encounter} goes is another place"
                self._findings.add(Finding(Kind.HEAD_ALTERED, detail))
