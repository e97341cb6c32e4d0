from typing import Any

import httpx


async def pages_of(
    client: httpx.AsyncClient, path: str, headers: dict[str, str] | None = None
) -> list[dict[str, Any]]:
    """Return all pages of a list; check that body and `Link` header agree about the next page."""
    found: list[dict[str, Any]] = []
    following: str | None = path
    while following is not None:
        answer = await client.get(following, headers=headers)
        assert answer.status_code == 200, answer.text
        found.append(answer.json())
        following = answer.links.get("next", {}).get("url")
        assert (found[-1]["next"] is None) == (following is None)
    return found


async def all_rows(
    client: httpx.AsyncClient, path: str, noun: str, headers: dict[str, str] | None = None
) -> list[dict[str, Any]]:
    return [row for page in await pages_of(client, path, headers) for row in page[noun]]
