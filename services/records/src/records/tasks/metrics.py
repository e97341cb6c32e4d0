"""Label values are names in the settings of queues, which persons choose, and well-known kinds. Other
names might contain PHI.
"""

from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from records.tasks.rows import HandedOutRow, TaskRow
from records.tasks.statuses import TaskStatus

ALL = "*"  # All queues, with and without settings. No queue has this name.
OTHER = "other"
KINDS = frozenset(
    {
        "assignment",
        "follow_up",
        "intake_triage",
        "prior_authorization",
        "scheduling_update",
        "summary_objection",
        "summary_revision",
    }
)
OUTCOMES = {TaskStatus.READY: "retried", TaskStatus.FAILED: "dead"}
LATENCIES_S = (0.01, 0.05, 0.25, 1, 5, 30, 120, 600, 3600, 6 * 3600, 24 * 3600)


class TaskMetrics:
    def __init__(self, registry: CollectorRegistry) -> None:
        self._kinds = KINDS
        self.tasks = Gauge(
            "chartroom_tasks",
            "Tasks of a queue by state, at most 10,000",
            ["queue", "state"],
            registry=registry,
        )
        self.oldest_ready = Gauge(
            "chartroom_tasks_oldest_ready_seconds",
            "How long the longest waiting task that can be claimed has waited; without paused queues",
            ["queue", "priority"],
            registry=registry,
        )
        self.paused = Gauge(
            "chartroom_queue_paused", "Whether the queue is paused", ["queue"], registry=registry
        )
        self._failures = Counter(
            "chartroom_task_failures",
            "Failed attempts, by the kind of the task and whether it became a dead letter",
            ["kind", "outcome"],
            registry=registry,
        )
        self._latency = Histogram(
            "chartroom_task_claim_latency_seconds",
            "Time from when a task could be claimed until it was claimed",
            buckets=LATENCIES_S,
            registry=registry,
        )

    def name_kinds(self, kinds: Iterable[str]) -> None:
        self._kinds = KINDS.union(kinds)

    def count_failures(self, rows: Iterable[TaskRow]) -> None:
        for row in rows:
            outcome = OUTCOMES.get(TaskStatus(row.status))
            if outcome is not None:
                kind = row.kind if row.kind in self._kinds else OTHER
                self._failures.labels(kind, outcome).inc()

    def count_claims(self, rows: Iterable[HandedOutRow]) -> None:
        for row in rows:
            self._latency.observe(max(row.waited_s, 0.0))
