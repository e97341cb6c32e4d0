"""LangChain's client of /mcp, as agents use it: `client.py URL TOKEN`.

It reads steps and calls from its standard input, as JSON lines, and answers each with a line.
"""

import asyncio
import json
import sys
from typing import Any

from langchain_core.tools import BaseTool
from langchain_mcp_adapters.client import MultiServerMCPClient


async def main(url: str, token: str) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    server = {"transport": "streamable_http", "url": url, "headers": headers}
    loaded = await MultiServerMCPClient({"chartroom": server}).get_tools()
    tools = {tool.name: tool for tool in loaded}
    returns = []
    for step in json.loads(sys.stdin.readline())["steps"]:
        answer = await call(tools[step["tool"]], step["arguments"])
        returns.append(answer.get("ok") or answer["error"])
    say({"names": sorted(tools), "returns": returns})
    for line in sys.stdin:
        asked = json.loads(line)
        say(await call(tools[asked["tool"]], asked["arguments"]))


async def call(tool: BaseTool, arguments: dict[str, Any]) -> dict[str, Any]:
    """Call a tool as an agent's graph does; a failure is a message, too."""
    asked = {"type": "tool_call", "id": "1", "name": tool.name, "args": arguments}
    message = await tool.ainvoke(asked)
    return {"error" if message.status == "error" else "ok": str(message.text)}


def say(document: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(document, default=str) + "\n")
    sys.stdout.flush()


asyncio.run(main(*sys.argv[1:]))
