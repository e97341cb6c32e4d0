import time
from collections.abc import Callable
from statistics import median
from typing import Any

import httpx
import pytest
from support.event_stream import events_of
from support.system import System


def log(agent: httpx.Client, encounter: dict[str, Any], number: int) -> int:
    event = {"encounter_id": encounter["id"], "agent_name": "triage-agent", "event_type": "step"}
    answer = agent.post("/agent-events", json=event | {"payload": {"number": number}})
    return answer.raise_for_status().json()["seq"]


def path_of(encounter: dict[str, Any]) -> str:
    return f"/agent-events/stream?encounter_id={encounter['id']}&changes=false"


@pytest.mark.nightly
def test_sends_each_event_at_once(
    system: System, agent: httpx.Client, encounter: dict[str, Any], measured: Callable[..., None]
):
    late = []
    with system.client("reader") as reader, reader.stream("GET", path_of(encounter)) as answer:
        events = events_of(answer.raise_for_status())
        for number in range(10):
            # A pause between two events, so that the stream sends each event separately.
            time.sleep(0.15)
            seq = log(agent, encounter, number)
            receipt = time.perf_counter()
            message = next(events)
            late.append(time.perf_counter() - receipt)
            assert (message.seq, message.json["payload"]) == (seq, {"number": number})

    # The median delay ignores single events that a busy machine delays.
    measured("A stream brings an event after its receipt", median(late), at_most=0.2, unit="s")
