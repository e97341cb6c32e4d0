import random
from collections.abc import Iterator
from typing import Any

from bench.figures.comparisons import Goal
from bench.figures.runs import MAIN, Run
from bench.load.wrk import Request
from bench.scenarios.planned import Planned, in_turns
from bench.systems.data import Data
from bench.systems.patient_names import wait_until_found
from bench.systems.stage import Stage

SEARCHES = 2_000
TOOL = "find_patients"
PRESENT = "2026-07-28"
# The body's members and the headers of each call in MCP's current protocol version.
ASKED_BY = {
    "io.modelcontextprotocol/protocolVersion": PRESENT,
    "io.modelcontextprotocol/clientCapabilities": {},
}
HEADERS = {"MCP-Protocol-Version": PRESENT, "Mcp-Method": "tools/call", "Mcp-Name": TOOL}


def searches(data: Data) -> list[dict[str, Any]]:
    draw = random.Random("tools")
    return [{"name": draw.choice(data.patients).full_name, "limit": 5} for _ in range(SEARCHES)]


def over_http(data: Data) -> list[Request]:
    return [Request("POST", "/patients/search", body) for body in searches(data)]


def tool_calls(data: Data) -> list[Request]:
    return [
        Request("POST", "/mcp", message(body, {"_meta": ASKED_BY}), HEADERS)
        for body in searches(data)
    ]


def earlier_tool_calls(data: Data) -> list[Request]:
    """Use MCP's previous protocol version, like LangChain's adapter."""
    return [Request("POST", "/mcp", message(body, {})) for body in searches(data)]


def message(arguments: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    params = {"name": TOOL, "arguments": arguments, **more}
    return {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}


def measure(stage: Stage, rounds: int, seconds: int) -> Iterator[Run]:
    wait_until_found(stage.system.admin_dsn)
    for connections, suffix in ((1, ", alone"), (MAIN, "")):
        contenders = [
            stage.over_http(f"http{suffix}", over_http(stage.data), "patients"),
            stage.over_http(f"tool{suffix}", tool_calls(stage.data), "result"),
            stage.over_http(f"earlier tool{suffix}", earlier_tool_calls(stage.data), "result"),
        ]
        yield from in_turns(contenders, rounds, connections=connections, seconds=seconds)


def goals() -> Iterator[Goal]:
    for contender, protocol in (("tool", PRESENT), ("earlier tool", "2025-11-25")):
        what = f"a tool's call ({protocol}) compared with HTTP"
        yield Goal(f"{what}, alone", f"{contender}, alone", "http, alone", p50_ms=5)
        yield Goal(what, contender, "http", 0.4)


PLANNED = (Planned("tools", "MCP tools, compared with the same requests", measure, tuple(goals())),)
