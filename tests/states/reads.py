"""Requests about a stored state, and the comparison of an earlier version's answers with the current answers."""

import asyncio
import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import httpx
from support.eventually import HANGS_S

# Members of answers that may differ between versions: cursors; similarities and scores, which depend on the processor;
# and confidence, because each version judges matches by its own rules.
NOT_COMPARED = frozenset({"confidence", "next", "scores", "similarity"})
KEPT_HEADERS = ("etag", "idempotency-replayed", "location")

Read = dict[str, Any]


async def recorded(
    client: httpx.AsyncClient,
    method: str,
    path: str,
    body: Any = None,
    *,
    key: str | None = None,
    holds: Sequence[str] = (),
) -> Read:
    """Send a request; return the request with its answer. `key`: the Idempotency-Key header. `holds`: texts that the
    answer must contain.
    """
    asked: Read = {"method": method, "path": path}
    if body is not None:
        asked["body"] = body
    if key is not None:
        asked["headers"] = {"Idempotency-Key": key}
    response = await sent(client, asked)
    assert response.is_success, (path, response.text)
    assert all(text in response.text for text in holds), (path, response.text)
    headers = {name: response.headers[name] for name in KEPT_HEADERS if name in response.headers}
    answer = {
        "status": response.status_code,
        "answered_with": headers,
        "answer": compared(response.json()),
    }
    return asked | answer | ({"holds": list(holds)} if holds else {})


async def sent(client: httpx.AsyncClient, asked: Read) -> httpx.Response:
    return await client.request(
        asked["method"], asked["path"], json=asked.get("body"), headers=asked.get("headers", {})
    )


def unchanged(answer: Any) -> Any:
    return answer


async def differences(
    client: httpx.AsyncClient, reads: Sequence[Read], shown: Callable[[Any], Any] = unchanged
) -> list[str]:
    """Repeat each recorded request and return the members that the current answer lacks or changes; additional
    members are allowed. `shown` removes members that are not compared. A request marked `eventual` is repeated until
    its answer matches, because background work changes the answer.
    """
    found: list[str] = []
    for read in reads:
        if read.get("eventual"):
            async with asyncio.timeout(HANGS_S):
                while await difference(client, read, shown):  # noqa: ASYNC110 - No event is set for it.
                    await asyncio.sleep(0.05)
        else:
            found += await difference(client, read, shown)
    return found


async def difference(
    client: httpx.AsyncClient, read: Read, shown: Callable[[Any], Any]
) -> list[str]:
    response = await sent(client, read)
    place = f"{read['method']} {read['path']}"
    if response.status_code != read["status"]:
        return [f"{place}: {response.status_code} {response.text}"]
    headers = [
        f"{place}: {name} is {response.headers.get(name)}, was {value}"
        for name, value in read["answered_with"].items()
        if response.headers.get(name) != value
    ]
    texts = [
        f"{place}: without {text}" for text in read.get("holds", ()) if text not in response.text
    ]
    return [
        *headers,
        *texts,
        *missing_members(compared(shown(read["answer"])), shown(response.json()), place),
    ]


def missing_members(expected: Any, actual: Any, place: str) -> Iterator[str]:
    if isinstance(expected, dict) and isinstance(actual, dict):
        for name, value in expected.items():
            if name not in actual:
                yield f"{place}/{name} is gone, was {json.dumps(value)}"
            else:
                yield from missing_members(value, actual[name], f"{place}/{name}")
    elif isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        for index, (one, other) in enumerate(zip(expected, actual, strict=True)):
            yield from missing_members(one, other, f"{place}/{index}")
    elif expected != actual:
        yield f"{place} is {json.dumps(actual)}, was {json.dumps(expected)}"


def compared(answer: Any) -> Any:
    """Return an answer without the members that may differ between versions (NOT_COMPARED)."""
    if isinstance(answer, dict):
        return {name: compared(value) for name, value in answer.items() if name not in NOT_COMPARED}
    return [compared(one) for one in answer] if isinstance(answer, list) else answer
