from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import NamedTuple

NO_WITNESSES: Mapping[str, int | None] = MappingProxyType({})


class Verdict(IntEnum):
    INTACT = 0
    TAMPERED = 1
    UNKNOWN = 2  # Needed data could not be read.


class Kind(StrEnum):
    CHECKPOINT_NOT_SIGNED = "checkpoint-not-signed"
    COSIGNATURE_BROKEN = "cosignature-broken"
    CHECKPOINT_DISAGREES = "checkpoint-disagrees"
    LOG_SHORTER = "log-shorter"
    ENTRIES_MISSING = "entries-missing"
    ENTRY_ALTERED = "entry-altered"
    ENTRIES_SWAPPED = "entries-swapped"
    NOT_A_LEAF = "not-a-leaf"
    TILE_ALTERED = "tile-altered"
    UPPER_TILE_ALTERED = "upper-tile-altered"
    REWRITTEN = "rewritten"
    NUMBER_WRONG = "number-wrong"
    CHAIN_BROKEN = "chain-broken"
    POSITION_WRONG = "position-wrong"
    PROOF_BROKEN = "proof-broken"
    OTHER_ENCOUNTER = "other-encounter"
    PAYLOAD_ALTERED = "payload-altered"
    PATIENTS_ALTERED = "patients-altered"
    CLAIMS_ALTERED = "claims-altered"
    RECEIPT_NOT_OURS = "receipt-not-ours"
    ACCESS_MISSING = "access-missing"
    TABLE_REPLACED = "table-replaced"
    ROW_REPEATED = "row-repeated"
    EVENT_ALTERED = "event-altered"
    EVENT_MISSING = "event-missing"
    EVENT_BEYOND_END = "event-beyond-end"
    EVENTS_SWAPPED = "events-swapped"
    LEAF_FORGED = "leaf-forged"
    LEAF_MISSING = "leaf-missing"
    PAYLOAD_MISSING = "payload-missing"
    SALT_ALTERED = "salt-altered"
    PATIENT_ADDED = "patient-added"
    PATIENT_MISSING = "patient-missing"
    ATTRIBUTE_ALTERED = "attribute-altered"
    ANSWER_ALTERED = "answer-altered"
    ANSWER_ADDED = "answer-added"
    ANSWER_MISSING = "answer-missing"
    TRACE_ALTERED = "trace-altered"
    WORK_ALTERED = "work-altered"
    HEAD_ALTERED = "head-altered"
    CHANGE_UNRECORDED = "change-unrecorded"


class CannotTell(Exception):
    """Data that the check needs cannot be read."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`seq` is the first affected event and `until` the last; `nth` is the first event's number in
    its encounter, and `since` the previous event of the encounter. `effects` counts the differences
    that the finding caused.
    """

    kind: Kind
    detail: str
    seq: int | None = None
    until: int | None = None
    nth: int | None = None
    count: int = 1
    since: int | None = None
    effects: int = 0

    @property
    def line(self) -> str:
        place = "" if self.seq is None else f" seq {self.seq}"
        if self.until not in {None, self.seq}:
            place += f" to {self.until}"
        if self.nth is not None:
            place += f", event {self.nth} of its encounter"
        times = "" if self.count == 1 else f" ({self.count} times)"
        follows = f"; further differences that it causes: {self.effects}" if self.effects else ""
        return f"{self.kind}:{place}: {self.detail}{times}{follows}"

    @property
    def last(self) -> int | None:
        return self.seq if self.until is None else self.until

    def joined(self, other: "Finding") -> "Finding":
        return replace(
            self,
            until=other.last,
            count=self.count + other.count,
            effects=self.effects + other.effects,
        )


class Report(NamedTuple):
    """`size` and `root` (hexadecimal) describe the verified part of the log. `witnessed` has the
    time of each witness's signature in seconds since 1970. `said` is a note for the reader.
    """

    findings: tuple[Finding, ...]
    size: int = 0
    root: str = ""
    witnessed: Mapping[str, int | None] = NO_WITNESSES
    said: str = ""

    @property
    def unsigned(self) -> list[str]:
        return [name for name, at in self.witnessed.items() if at is None]

    @property
    def verdict(self) -> Verdict:
        if self.findings:
            return Verdict.TAMPERED
        return Verdict.UNKNOWN if self.unsigned else Verdict.INTACT

    def as_json(self) -> dict[str, object]:
        found = [asdict(one) for one in self.findings]
        return {
            "verdict": self.verdict.name.lower(),
            "size": self.size,
            "root": self.root,
            "witnesses": dict(self.witnessed),
            "said": self.said,
            "findings": found,
        }


class Findings:
    """Merges findings of the same kind on neighbouring events."""

    def __init__(self) -> None:
        self._found: list[Finding] = []
        self._last: dict[Kind, int] = {}

    def add(self, finding: Finding) -> None:
        at = self._last.get(finding.kind)
        if at is not None and _are_neighbours(self._found[at], finding):
            self._found[at] = self._found[at].joined(finding)
            return
        self._last[finding.kind] = len(self._found)
        self._found.append(finding)

    def extend(self, findings: Iterable[Finding]) -> None:
        for finding in findings:
            self.add(finding)

    def all(self) -> tuple[Finding, ...]:
        return tuple(self._found)


def _are_neighbours(earlier: Finding, later: Finding) -> bool:
    if earlier.seq is None or later.seq is None or earlier.detail != later.detail:
        return False
    until = earlier.seq if earlier.until is None else earlier.until
    return 0 <= later.seq - until <= 1
