"""Forbids network sockets in tests of single parts, except in tests that request the fixture `network`."""

import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).parents[1]
PARTS = {"audit", "auth_app", "chassis", "console", "contract", "mcp_app", "records", "retrieval"}
UNUSED_PORT = 9  # A port without a listener.
_opened: list[str] = []
_is_refusing = False


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:  # Any: of many events.
    if not _is_refusing or event not in {"socket.bind", "socket.connect"}:
        return
    opened, address = arguments
    if not isinstance(opened, socket.socket) or opened.family == socket.AF_UNIX:
        return
    if address[1] != UNUSED_PORT:
        _opened.append(f"{event} {address}")
        raise ConnectionRefusedError(f"This test opens no sockets: {event} {address}")


sys.addaudithook(_refuse)


@pytest.fixture(scope="session")
def network() -> None:
    """Allow network sockets in a test or fixture that requests this fixture."""


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest) -> Iterator[None]:
    """Forbid network sockets, also in background tasks; a failure there would otherwise go unnoticed."""
    global _is_refusing  # noqa: PLW0603 - An audit hook stays until the process ends.
    part = request.path.relative_to(TESTS).parts[0]
    _is_refusing = part in PARTS and "network" not in request.fixturenames
    yield
    _is_refusing = False
    opened = _opened.copy()
    _opened.clear()
    assert opened == [], "give the application a fake peer, or ask for `network`"
