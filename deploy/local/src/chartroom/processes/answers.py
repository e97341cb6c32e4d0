import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from prometheus_client.parser import text_string_to_metric_families

from chartroom.system.ports import LOOPBACK, open_loopback

DURATIONS = "http_server_request_duration_seconds"
PROBES = ("/livez", "/readyz", "/metrics")
SERVER_ERRORS = 500
# A smaller number of failures or slow answers may be chance.
FEWEST_FAILURES = 3
FEWEST_SLOW = 10
HIGHEST_SHARE = 0.01
TIMES = 2.0
# A 99th percentile needs this many answers of a route.
ENOUGH = 50
P99 = 0.99


@dataclass(frozen=True)
class Route:
    """Cumulative counts of a route's answers, by upper bounds of the duration in seconds."""

    counts: Mapping[float, float] = field(default_factory=dict)

    @property
    def total(self) -> float:
        return self.counts.get(math.inf, 0.0)

    def p99_s(self) -> float:
        return min(bound for bound, count in self.counts.items() if count >= P99 * self.total)

    def slower_than(self, seconds: float) -> float:
        bound = min(bound for bound in self.counts if bound >= seconds)
        return self.total - self.counts[bound]


@dataclass(frozen=True)
class Answers:
    total: int = 0
    failed: int = 0
    routes: Mapping[str, Route] = field(default_factory=dict)

    @property
    def share(self) -> float:
        return self.failed / self.total if self.total else 0.0

    def since(self, earlier: Self) -> "Answers":
        """Subtract earlier counts. A restarted process began at zero, so nothing is subtracted."""
        if earlier.total > self.total:
            return self
        routes = {}
        for name, route in self.routes.items():
            before = earlier.routes.get(name, Route()).counts
            routes[name] = Route(
                {bound: count - before.get(bound, 0.0) for bound, count in route.counts.items()}
            )
        return Answers(self.total - earlier.total, self.failed - earlier.failed, routes)

    def __str__(self) -> str:
        return f"{self.total:,} requests, {self.failed:,} of them with an error ({self.share:.1%})"


def read_answers(port: int) -> Answers:
    """Return the counts of a process's answers; none if the process does not respond."""
    try:
        with open_loopback(f"http://{LOOPBACK}:{port}/metrics") as response:
            return parse_answers(response.read().decode())
    except OSError:
        return Answers()


def parse_answers(metrics: str) -> Answers:
    total = failed = 0
    routes: dict[str, dict[float, float]] = defaultdict(lambda: defaultdict(float))
    for family in text_string_to_metric_families(metrics):
        if family.name != DURATIONS:
            continue
        for sample in family.samples:
            if sample.labels["http_route"] in PROBES:
                continue
            if sample.name == f"{DURATIONS}_count":
                total += int(sample.value)
                if int(sample.labels["http_response_status_code"]) >= SERVER_ERRORS:
                    failed += int(sample.value)
            elif sample.name == f"{DURATIONS}_bucket":
                route = f"{sample.labels['http_request_method']} {sample.labels['http_route']}"
                routes[route][float(sample.labels["le"])] += sample.value
    return Answers(total, failed, {name: Route(dict(counts)) for name, counts in routes.items()})


def worse(new: Answers, old: Answers) -> str | None:
    """Return why the new version performs worse, or None.

    It performs worse if FEWEST_FAILURES requests fail, more than 1 %, and more than twice the other
    version's share; or if FEWEST_SLOW answers and more than 1 % take longer than twice the other
    version's p99 of the same route.
    """
    most = max(HIGHEST_SHARE, TIMES * old.share)
    if new.failed >= FEWEST_FAILURES and new.share > most:
        return f"fails in {new.share:.1%} of its requests, where {most:.1%} are allowed"
    slow = compared = 0.0
    for name, route in new.routes.items():
        before = old.routes.get(name, Route())
        if before.total >= ENOUGH:
            slow += route.slower_than(TIMES * before.p99_s())
            compared += route.total
    if slow >= FEWEST_SLOW and slow > HIGHEST_SHARE * compared:
        return (
            f"takes longer than twice the p99 of the version before in {slow / compared:.1%} "
            "of its answers"
        )
    return None
