from collections.abc import Mapping
from typing import NamedTuple

from audit.verify.entries import Link, Positions, Run
from audit.verify.findings import Finding, Findings, Kind

ANOTHER = "the event of its encounter before it was another"
LEFT_OUT = "an event of its encounter before it is missing"
NOT_NEXT = "its position is not the next one of its encounter"


class _ChainEnd(NamedTuple):
    """The end of an encounter's chain of leaves. `leaf`: the possible hashes of the last leaf.
    `next_pos` is None if earlier positions are unknown; `positioned` is the last event with a
    position.
    """

    seq: int
    nth: int
    leaf: set[bytes]
    next_pos: int | None
    positioned: int | None


class Chains:
    def __init__(self, findings: Findings, *, is_whole: bool) -> None:
        self._findings = findings
        self._is_whole = is_whole
        self._ends: dict[bytes, _ChainEnd] = {}
        self._breaks: dict[bytes, Finding] = {}  # Keys are encounters.

    def add_runs(self, runs: Mapping[bytes, Run]) -> bool:
        """Add the consecutive leaves (runs) of a tile. Return False and add nothing if a run does
        not continue its encounter's chain.
        """
        if self._breaks or not all(
            self._is_next(name, run[0], run[1]) and self._is_at(name, run[5] and run[5][0])
            for name, run in runs.items()
        ):
            return False
        for name, (_, _, nth, leaf, seq, positions) in runs.items():
            self._ends[name] = _ChainEnd(seq, nth, {leaf}, *self._place(name, positions))
        return True

    def add(self, seq: int, leaf: set[bytes], link: Link | None) -> None:
        """Add one leaf. If its entry and its hash tile differ, `leaf` has both hashes: another
        check reports this difference.
        """
        if link is None:
            self._findings.add(
                Finding(Kind.NOT_A_LEAF, "an entry is not the leaf of an event", seq)
            )
            return
        if link.seq != seq:
            self._add_number(seq, link.seq - seq)
        if link.encounter is not None:
            self._add_to_chain(seq, link, link.encounter, leaf)

    def finish(self) -> None:
        self._findings.extend(self._breaks.values())
        self._breaks.clear()

    def _add_number(self, seq: int, ahead: int) -> None:
        place = f"{ahead} later" if ahead > 0 else f"{-ahead} earlier"
        detail = f"the leaf has the number of the event {place}"
        self._findings.add(Finding(Kind.NUMBER_WRONG, detail, seq))

    def _add_to_chain(self, seq: int, link: Link, encounter: bytes, leaf: set[bytes]) -> None:
        end = self._ends.get(encounter)
        expected = 0 if end is None else end.nth + 1
        known = self._breaks.pop(encounter, None)
        is_next = self._is_next(encounter, link.nth, link.before)
        if not is_next:
            broken = Finding(
                Kind.CHAIN_BROKEN,
                LEFT_OUT if link.nth > expected else ANOTHER,
                seq,
                nth=link.nth,
                since=None if end is None else end.seq,
            )
            self._breaks[encounter] = broken if known is None else known.joined(broken)
        elif known is not None:
            self._findings.add(known)
        self._ends[encounter] = _ChainEnd(
            seq, link.nth, leaf, *self._placed(seq, link, encounter, is_next=is_next)
        )

    def _placed(
        self, seq: int, link: Link, encounter: bytes, *, is_next: bool
    ) -> tuple[int | None, int | None]:
        next_pos, positioned = self._place(encounter, None)
        if link.pos is None:
            return next_pos if is_next else None, positioned
        if is_next and next_pos not in {None, link.pos}:
            self._findings.add(
                Finding(Kind.POSITION_WRONG, NOT_NEXT, seq, nth=link.nth, since=positioned)
            )
        return link.pos + 1, seq

    def _is_next(self, encounter: bytes, nth: int, before: bytes | None) -> bool:
        end = self._ends.get(encounter)
        if end is None:
            return not self._is_whole or (nth, before) == (0, None)
        return end.nth == nth - 1 and before in end.leaf

    def _is_at(self, encounter: bytes, pos: int | None) -> bool:
        """Whether the position continues the encounter; `pos` is None if the event does not count
        in `stream_pos`.
        """
        next_pos, _ = self._place(encounter, None)
        return pos is None or next_pos is None or pos == next_pos

    def _place(self, encounter: bytes, added: Positions | None) -> tuple[int | None, int | None]:
        if added is not None:
            return added[1], added[2]
        end = self._ends.get(encounter)
        if end is None:
            return (0 if self._is_whole else None), None
        return end.next_pos, end.positioned
