"""A program with pydantic-ai's MCP client: `mcp_client.py URL TOKEN` reads tool calls as JSON lines."""

import asyncio
import json
import sys
from typing import Any

from pydantic_ai import Agent
from pydantic_ai.exceptions import ModelRetry
from pydantic_ai.mcp import MCPToolset
from pydantic_ai.messages import ModelMessage, ModelResponse, TextPart, ToolCallPart
from pydantic_ai.models.function import AgentInfo, FunctionModel


async def main(url: str, token: str) -> None:
    toolset = MCPToolset(url, headers={"Authorization": f"Bearer {token}"})
    steps: list[dict[str, Any]] = json.loads(sys.stdin.readline())["steps"]

    def answer(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        done = sum(isinstance(message, ModelResponse) for message in messages)
        if done < len(steps):
            step = steps[done]
            return ModelResponse(parts=[ToolCallPart(step["tool"], step["arguments"])])
        names = json.dumps(sorted(tool.name for tool in info.function_tools))
        return ModelResponse(parts=[TextPart(names)])

    agent = Agent(FunctionModel(answer), toolsets=[toolset], retries=5)
    async with toolset:
        result = await agent.run("Work.")
        write_line(
            {"names": json.loads(result.output), "returns": tool_results(result.all_messages())}
        )
        for line in sys.stdin:
            call = json.loads(line)
            try:
                write_line({"ok": await toolset.direct_call_tool(call["tool"], call["arguments"])})
            except ModelRetry as failure:
                write_line({"error": str(failure)})


def tool_results(messages: list[ModelMessage]) -> list[str]:
    return [
        part.model_response() if part.part_kind == "retry-prompt" else part.model_response_str()
        for message in messages
        if message.kind == "request"
        for part in message.parts
        if part.part_kind in {"tool-return", "retry-prompt"}
    ]


def write_line(document: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(document, default=str) + "\n")
    sys.stdout.flush()


asyncio.run(main(*sys.argv[1:]))
