"""A program with LangChain's MCP client: `mcp_client.py URL TOKEN` reads tool calls as JSON lines."""

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
    write_line({"names": sorted(tools), "returns": returns})
    for line in sys.stdin:
        request = json.loads(line)
        write_line(await call(tools[request["tool"]], request["arguments"]))


async def call(tool: BaseTool, arguments: dict[str, Any]) -> dict[str, Any]:
    tool_call = {"type": "tool_call", "id": "1", "name": tool.name, "args": arguments}
    message = await tool.ainvoke(tool_call)
    return {"error" if message.status == "error" else "ok": str(message.text)}


def write_line(document: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(document, default=str) + "\n")
    sys.stdout.flush()


asyncio.run(main(*sys.argv[1:]))
