import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import httpx2
import mcp_types as types
from mcp.client.client import Client
from mcp.client.streamable_http import streamable_http_client
from support.system import System

T = TypeVar("T")
MODERN, LEGACY = "2026-07-28", "legacy"


@dataclass
class Result:
    text: str
    document: dict[str, Any]
    is_error: bool

    @property
    def code(self) -> str:
        assert self.is_error, self.text
        return str(self.document["code"])

    def ok(self) -> dict[str, Any]:
        assert not self.is_error, self.text
        assert json.loads(self.text) == self.document
        return self.document


@dataclass
class Tools:
    """The MCP tools of one caller. Each call opens a new connection, like a newly started agent."""

    system: System
    headers: Mapping[str, str]
    mode: str = MODERN

    @classmethod
    def of(cls, system: System, name: str, mode: str = MODERN, **claims: Any) -> "Tools":
        token = system.keyring.mint(name, **claims)
        return cls(system, {"Authorization": f"Bearer {token}"}, mode)

    def listed(self) -> list[types.Tool]:
        async def listed(client: Client) -> list[types.Tool]:
            return (await client.list_tools()).tools

        return self._with(listed)

    def instructions(self) -> str | None:
        async def instructions(client: Client) -> str | None:
            return client.instructions

        return self._with(instructions)

    def names(self) -> list[str]:
        return [tool.name for tool in self.listed()]

    def call(self, tool: str, meta: dict[str, Any] | None = None, **arguments: Any) -> Result:
        async def called(client: Client) -> Result:
            # Any, because the MCP SDK types `meta` as an open TypedDict.
            answer = await client.call_tool(tool, arguments, meta=meta)  # type: ignore[arg-type]
            (block,) = answer.content
            assert block.type == "text"
            return Result(block.text, answer.structured_content, answer.is_error)

        return self._with(called)

    def _with(self, work: Callable[[Client], Awaitable[T]]) -> T:
        async def connected() -> T:
            url = f"{self.system.url}/mcp"
            async with (
                httpx2.AsyncClient(headers=dict(self.headers), trust_env=False, timeout=30) as http,
                Client(streamable_http_client(url, http_client=http), mode=self.mode) as client,
            ):
                return await work(client)

        return asyncio.run(connected())
