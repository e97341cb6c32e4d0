"""Send requests directly to an ASGI application, for tests that compare the exact response bytes."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from fastapi import FastAPI

Message = dict[str, Any]


async def sent_by(
    app: FastAPI,
    method: str,
    path: str,
    headers: Mapping[str, str],
    receive: Callable[[], Awaitable[Message]],
) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    path, _, query = path.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [
            (name.lower().encode(), value.encode())
            for name, value in {"Host": "localhost", **headers}.items()
        ],
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", 80),
    }
    messages: list[Message] = []

    async def send(message: Any) -> None:
        messages.append(message)

    await app(scope, receive, send)
    content = b"".join(message.get("body", b"") for message in messages[1:])
    return messages[0]["status"], messages[0]["headers"], content
