from collections.abc import Awaitable, Callable
from typing import Any

import httpx

Answer = dict[str, Any]
Deliver = Callable[..., Awaitable[Answer]]


async def log(client: httpx.AsyncClient, event: Answer, **change: Any) -> Answer:
    response = await client.post("/agent-events", json=event | change)
    return response.raise_for_status().json()


async def listed(client: httpx.AsyncClient, query: str = "", **options: Any) -> list[Answer]:
    response = await client.get(f"/agent-events?{query}", **options)
    return response.raise_for_status().json()["events"]


async def every_page(client: httpx.AsyncClient, query: str) -> list[list[Answer]]:
    pages = []
    following: str | None = f"/agent-events?{query}"
    while following is not None:
        response = (await client.get(following)).raise_for_status()
        pages.append(response.json()["events"])
        following = response.links.get("next", {}).get("url")
    return pages
