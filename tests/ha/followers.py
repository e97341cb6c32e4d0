import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx
from support.event_stream import events_of
from support.system import System, wait_until

SEQS = "SELECT seq FROM audit.agent_events ORDER BY seq"


@dataclass
class Follower:
    system: System
    seqs: list[int] = field(default_factory=list)
    ends: int = 0

    @contextmanager
    def following(self) -> Iterator["Follower"]:
        is_over = threading.Event()
        thread = threading.Thread(target=self._follow, args=[is_over], daemon=True)
        thread.start()
        wait_until(lambda: self.seqs)
        yield self
        last = self.system.rows(SEQS)[-1][0]
        wait_until(lambda: self.seqs[-1] >= last)
        is_over.set()
        thread.join()

    def _follow(self, is_over: threading.Event) -> None:
        # A timeout that exceeds the interval of 15 s between heartbeats of a stream.
        with self.system.client("follower", timeout=20, event_hooks={}) as client:
            while not is_over.is_set():
                after = {"Last-Event-ID": str(self.seqs[-1])} if self.seqs else {}
                path = "/agent-events/stream?access=true"
                try:
                    with client.stream("GET", path, headers=after) as answer:
                        if answer.status_code != httpx.codes.OK:
                            time.sleep(0.2)
                            continue
                        for event in events_of(answer):
                            self.seqs.append(event.seq)
                            if is_over.is_set():
                                return
                except httpx.TransportError:
                    pass
                self.ends += 1

    def assert_without_gap_or_repeat(self) -> None:
        assert self.seqs == list(range(self.seqs[0], self.seqs[-1] + 1))
