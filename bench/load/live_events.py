import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from bench.figures.processes import Programs
from bench.load.listeners import Received
from bench.load.wrk import Load
from bench.scenarios.endpoints import event
from bench.systems.data import Encounter

SECONDS = "s"


@dataclass
class LiveEvents:
    """The load consists of events that viewers receive. The run ends when each viewer has the last event."""

    name: str
    programs: Programs
    agent: httpx.Client
    encounters: Sequence[Encounter]
    # The events that all viewers together have received since they connected.
    wait_for: Callable[[int], Received]
    batch: int
    per_second: float

    def prepare(self) -> None:
        pass

    def run(self, *, connections: int, seconds: int) -> Load:
        draw, count = random.Random("live events"), round(seconds * self.per_second)
        began, began_at = time.monotonic(), time.time()
        for number in range(count):
            time.sleep(max(0.0, began + number / self.per_second - time.monotonic()))
            self._send([event(draw.choice(self.encounters), draw) for _ in range(self.batch)])
        expected = connections * count * self.batch
        received = self.wait_for(expected)
        lasted = received.last_at - began_at
        return Load(
            requests=received.events,
            seconds=lasted,
            p50_ms=received.p50_ms,
            p99_ms=received.p99_ms,
            errors={
                "not delivered": max(0, expected - received.events),
                "repeated": received.repeated,
            },
            sizes={SECONDS: lasted},
        )

    def _send(self, events: list[dict[str, Any]]) -> None:
        for one in events:
            one["payload"]["sent_at"] = time.time()
        self.agent.post("/agent-events/batch", json=events).raise_for_status()
