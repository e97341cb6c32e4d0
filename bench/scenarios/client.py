from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import httpx

from bench.figures.comparisons import Goal
from bench.figures.runs import Run
from bench.load.calls import Calls
from bench.scenarios.planned import Planned, in_turns
from bench.systems.stage import Stage
from chartroom_client import Chartroom

CLIENT, HTTPX = "chartroom-client", "httpx"
TURNS = 3  # The measured difference is small, so short runs of both contenders alternate.


def calls(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    url, token = stage.system.url, stage.tokens[0]
    encounter = str(stage.data.encounters[0].id)
    event: Any = {"encounter_id": encounter, "agent_name": "agent", "event_type": "step"}
    event["payload"] = {"tool": "risk_score", "result": "high"}
    headers = {"Authorization": f"Bearer {token}"}
    with (
        Chartroom(url, token=token) as chartroom,
        httpx.Client(base_url=url, headers=headers, timeout=60) as bare,
    ):

        def by_client() -> dict[str, Any]:
            return {**chartroom.log_agent_event(event)}

        def by_httpx() -> dict[str, Any]:
            key = {"Idempotency-Key": str(uuid4())}
            answer = bare.post("/agent-events", json=event, headers=key).raise_for_status()
            document: dict[str, Any] = answer.json()
            return document

        contenders = [
            Calls(CLIENT, stage.programs, by_client, "seq"),
            Calls(HTTPX, stage.programs, by_httpx, "seq"),
        ]
        yield from in_turns(
            contenders, TURNS * rounds, connections=1, seconds=max(1, seconds // TURNS)
        )


PLANNED = (
    Planned(
        "client",
        "an agent that logs events, one after the other",
        calls,
        (
            Goal(
                "CPU time of a call by chartroom-client, compared with httpx",
                CLIENT,
                HTTPX,
                p50_ms=0.3,
            ),
        ),
    ),
)
