"""Groups findings by cause, so that one change is reported once."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from audit.verify.chains import ANOTHER
from audit.verify.findings import Finding, Kind

# Kinds of findings; each can cause the kinds that follow it in this list.
ORDER = (
    Kind.ENTRIES_SWAPPED,
    Kind.ENTRIES_MISSING,
    Kind.ENTRY_ALTERED,
    Kind.REWRITTEN,
    Kind.NOT_A_LEAF,
    Kind.NUMBER_WRONG,
    Kind.TILE_ALTERED,
    Kind.UPPER_TILE_ALTERED,
    Kind.CHAIN_BROKEN,
    Kind.POSITION_WRONG,
)
# A leaf is wrong only if it was itself changed; a link or an upper hash can be wrong because of any
# change below.
OWN = frozenset({Kind.NOT_A_LEAF, Kind.NUMBER_WRONG})
OF_ENCOUNTERS = frozenset({Kind.CHAIN_BROKEN, Kind.POSITION_WRONG})
FOLLOWING = OWN | OF_ENCOUNTERS | {Kind.UPPER_TILE_ALTERED}
# Findings with a wider range of events than the change that caused them.
WIDE = frozenset({Kind.REWRITTEN, Kind.NUMBER_WRONG})


class _Causes:
    def __init__(self, findings: Sequence[Finding]) -> None:
        self._found = sorted(findings, key=_place)
        self._firsts = [_place(one) for one in self._found]
        self._effects: list[list[Finding]] = [[] for _ in self._found]

    def attach(self, finding: Finding) -> bool:
        for place in (_last(finding), _place(finding), _since(finding)):
            at = bisect_right(self._firsts, place) - 1
            if at >= 0 and _follows(finding, self._found[at]):
                self._effects[at].append(finding)
                return True
        return False

    def all(self) -> list[Finding]:
        both = zip(self._found, self._effects, strict=True)
        return [_with_effects(cause, effects) for cause, effects in both]


def grouped(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    result = [one for one in findings if one.kind not in ORDER or one.seq is None]
    causes: list[_Causes] = []
    for kind in ORDER:
        own = [one for one in findings if one.kind is kind and one.seq is not None]
        if kind in FOLLOWING:
            own = [one for one in own if not any(cause.attach(one) for cause in causes)]
        causes.append(_Causes(own))
    for cause in causes:
        result += cause.all()
    return tuple(sorted(result, key=_place))


def _with_effects(cause: Finding, effects: Sequence[Finding]) -> Finding:
    if not effects:
        return cause
    detail = cause.detail
    if cause.kind in WIDE:
        first = min(effects, key=_place)
        place = "" if first.nth is None else f", event {first.nth} of its encounter"
        after = "" if first.since is None else f", after seq {first.since}"
        first_seq = f"seq {first.seq}{place}{after}"
        detail += f"; the first event that does not follow from the event before it is {first_seq}"
    return replace(cause, detail=detail, effects=sum(one.count for one in effects))


def _follows(finding: Finding, cause: Finding) -> bool:
    first, last = _place(cause), _last(cause)
    if cause.kind is Kind.NUMBER_WRONG:
        last = first  # One event is missing or added from here on.
    if cause.kind is Kind.ENTRIES_SWAPPED:
        return any(_touches(finding, one, one) for one in (first, last))
    return _touches(finding, first, last)


def _touches(finding: Finding, first: int, last: int) -> bool:
    if finding.kind in OWN:
        return first <= _place(finding) and _last(finding) <= last
    if finding.kind is Kind.CHAIN_BROKEN and finding.detail == ANOTHER:
        return any(first <= one <= last for one in (_since(finding), _place(finding)))
    return first <= _last(finding) and _since(finding) <= last


def _place(finding: Finding) -> int:
    return -1 if finding.seq is None else finding.seq


def _last(finding: Finding) -> int:
    return _place(finding) if finding.until is None else finding.until


def _since(finding: Finding) -> int:
    if finding.kind not in OF_ENCOUNTERS:
        return _place(finding)
    return 0 if finding.since is None else finding.since
