from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import httpx
from support.problems import assert_problem

from tests.faults.load import Attempt, Ledger

Ledgers = Mapping[str, Ledger]
# The longest time that a client may wait for a response while a process is killed.
ANSWER_SECONDS = 5
# Problem codes of an unavailable service, and of an unavailable database.
GATEWAYS = frozenset({"connection-lost", "service-unavailable"})
DATABASES = frozenset({"database-unavailable", "database-busy", "service-unavailable"})
REFUSED_OR_RESET = frozenset({"ConnectError", "ReadError", "WriteError", "RemoteProtocolError"})
# Traefik's response after it has opened its port and before it has loaded its routes.
NO_ROUTES_YET = "404 without a problem"


def assert_nothing_is_lost_or_doubled(ledgers: Ledgers, stored: Mapping[str, Counter[str]]) -> None:
    """Check that acknowledged writes are stored, other writes at most once, and definitely failed writes never."""
    for service, ledger in ledgers.items():
        found = stored[service]
        acknowledged = {attempt.mark for attempt in ledger.written}
        perhaps = {attempt.mark for attempt in ledger.not_written if attempt.is_in_doubt}
        assert acknowledged - set(found) == set(), service
        assert {mark for mark, count in found.items() if count > 1} == set(), service
        assert set(found) - acknowledged <= perhaps, service


def assert_failed_only_for_a_while(
    ledgers: Ledgers, codes: Collection[str], *, of: Collection[str], within: float = ANSWER_SECONDS
) -> None:
    """Check that only clients of these services failed, only with these problem codes, and only for a short time."""
    assert {service for service, ledger in ledgers.items() if ledger.failed} <= set(of)
    for ledger in ledgers.values():
        assert set(ledger.codes) <= set(codes), ledger.codes
        for attempt in ledger.failed:
            assert_retryable(attempt)
    assert slowest(ledgers) < within


def assert_retryable(attempt: Attempt) -> None:
    response = attempt.failure
    if attempt.code in REFUSED_OR_RESET:
        return
    assert isinstance(response, httpx.Response), (
        f"a client was left without an answer: {attempt.code}"
    )
    if attempt.code == NO_ROUTES_YET:
        assert response.headers["content-type"] == "text/plain; charset=utf-8"
        assert response.text == "404 page not found\n"
        return
    document = assert_problem(response, response.status_code, attempt.code)
    assert (document["retryable"], document["retry_after_s"] >= 1) == (True, True)


def slowest(ledgers: Ledgers) -> float:
    return max(attempt.seconds for ledger in ledgers.values() for attempt in ledger.attempts)


@dataclass
class Figures:
    seen: dict[str, "Seen"] = field(default_factory=dict)

    def add(self, fault: str, ledgers: Ledgers, began: float) -> None:
        self.seen.setdefault(fault, Seen()).add(ledgers, began)

    def lines(self) -> list[str]:
        width = max(map(len, self.seen), default=0)
        return [f"{fault:{width}}  {seen}" for fault, seen in sorted(self.seen.items())]


@dataclass
class Seen:
    rounds: int = 0
    written: int = 0
    shown: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0
    outage: float = 0

    def add(self, ledgers: Ledgers, began: float) -> None:
        self.rounds += 1
        self.slowest = max(self.slowest, slowest(ledgers))
        for ledger in ledgers.values():
            self.written += len(ledger.written)
            self.shown += len(ledger.shown)
            self.codes += ledger.codes
            self.outage = max(self.outage, *(attempt.ended - began for attempt in ledger.failed), 0)

    def __str__(self) -> str:
        codes = ", ".join(f"{count} {code}" for code, count in self.codes.most_common()) or "none"
        return (
            f"{self.rounds} times: {self.written} writes and {self.shown} reads answered, not: {codes}; "
            f"slowest answer {self.slowest:.2f} s, last failure after {self.outage:.1f} s"
        )
