from typing import Any

import httpx


async def all_rows(
    client: httpx.AsyncClient, path: str, noun: str, headers: dict[str, str] | None = None
) -> list[dict[str, Any]]:
    """Return the rows of all pages of a list; check that body and `Link` header agree about the next page."""
    found: list[dict[str, Any]] = []
    following: str | None = path
    while following is not None:
        answer = await client.get(following, headers=headers)
        assert answer.status_code == 200, answer.text
        page = answer.json()
        found += page[noun]
        following = answer.links.get("next", {}).get("url")
        assert (page["next"] is None) == (following is None)
    return found
