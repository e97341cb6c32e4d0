"""Requests, calls and connection pools use OpenTelemetry's names. Label values come from short
lists: a route template, never a path.
"""

import platform
from collections.abc import Callable, Iterable

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import Response

from chassis.observability.pool_use import PoolUse

BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Durations(dict[tuple[str | int, ...], Histogram]):
    """A cache, because `labels()` of Prometheus acquires a lock and costs more CPU than an observation."""

    def __init__(self, parent: Histogram) -> None:
        super().__init__()
        self._parent = parent

    def __missing__(self, values: tuple[str | int, ...]) -> Histogram:
        child = self[values] = self._parent.labels(*values)
        return child


class PoolCollector(Collector):
    """Reads the pools only when Prometheus collects metrics."""

    def __init__(self, pools: Callable[[], Iterable[PoolUse]]) -> None:
        self._pools = pools

    def collect(self) -> Iterable[GaugeMetricFamily]:
        pool = "db_client_connection_pool_name"
        count = GaugeMetricFamily(
            "db_client_connection_count",
            "Connections of the pool, by whether they are in use",
            labels=[pool, "db_client_connection_state"],
        )
        largest = GaugeMetricFamily(
            "db_client_connection_max", "Most connections the pool may hold", labels=[pool]
        )
        waiting = GaugeMetricFamily(
            "db_client_connection_pending_requests",
            "Requests that wait for a connection",
            labels=[pool],
        )
        for each in self._pools():
            count.add_metric([each.name, "used"], each.used)
            count.add_metric([each.name, "idle"], each.idle)
            largest.add_metric([each.name], each.largest)
            waiting.add_metric([each.name], each.waiting)
        return [count, largest, waiting]


class DeliveryMetrics:
    """Metrics of a queue: `what` is the kind of its rows, which are delivered to `peer`."""

    def __init__(self, registry: CollectorRegistry, queue: str, what: str, peer: str) -> None:
        self.lag = Gauge(
            f"chartroom_{queue}_lag_seconds",
            f"How long the oldest {what} has waited for delivery to {peer}",
            registry=registry,
        )
        self.refused = Gauge(
            f"chartroom_{queue}_refused",
            f"Each {what} that {peer} refused and that is set aside",
            registry=registry,
        )
        self.delivered = Counter(
            f"chartroom_{queue}_delivered", f"Each {what} delivered to {peer}", registry=registry
        )


def outbox_metrics(registry: CollectorRegistry) -> DeliveryMetrics:
    return DeliveryMetrics(registry, "outbox", "event", "audit")


class Metrics:
    def __init__(self) -> None:
        # Disables a second series per metric with the series' creation time.
        disable_created_metrics()  # type: ignore[no-untyped-call]
        self.registry = CollectorRegistry()
        for collector in (ProcessCollector, PlatformCollector, GCCollector):
            collector(registry=self.registry)
        self.requests = Durations(
            Histogram(
                "http_server_request_duration_seconds",
                "Time to answer a request",
                ["http_request_method", "http_route", "http_response_status_code"],
                buckets=BUCKETS,
                registry=self.registry,
            )
        )
        self.peer_calls = Durations(
            Histogram(
                "http_client_request_duration_seconds",
                "Time of a call to another service, its repeats included",
                [
                    "http_request_method",
                    "server_address",
                    "http_response_status_code",
                    "error_type",
                ],
                buckets=BUCKETS,
                registry=self.registry,
            )
        )
        self.peer_up = Gauge(
            "chartroom_peer_up",
            "Whether the last call to a peer was answered",
            ["server_address"],
            registry=self.registry,
        )
        self.unhandled = Counter(
            "chartroom_unhandled_exceptions",
            "Requests that raised an unhandled exception",
            ["http_route"],
            registry=self.registry,
        )
        self.streams_ended_early = Counter(
            "chartroom_streams_ended_early",
            "Event streams that the service ended within five seconds without a reason",
            ["http_route"],
            registry=self.registry,
        )

    def describe_build(self, service: str, version: str) -> None:
        build = Gauge(
            "build_info",
            "The version that this process runs; always 1",
            ["service", "version", "python"],
            registry=self.registry,
        )
        build.labels(service, version, platform.python_version()).set(1)

    def watch_pools(self, pools: Callable[[], Iterable[PoolUse]]) -> None:
        self.registry.register(PoolCollector(pools))

    async def endpoint(self, _: Request) -> Response:
        return Response(generate_latest(self.registry), media_type=CONTENT_TYPE_LATEST)
