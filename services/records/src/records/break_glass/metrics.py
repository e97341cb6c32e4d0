"""How often somebody takes access, for an alert."""

from prometheus_client import CollectorRegistry, Counter


class BreakGlassMetrics:
    def __init__(self, registry: CollectorRegistry) -> None:
        self.taken = Counter(
            "chartroom_break_glass",
            "Accesses to patients that persons took (break-glass)",
            registry=registry,
        )
