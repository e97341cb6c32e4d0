"""Ports on the loopback address: whether one is free, and free ones for everything behind the gateway."""

import random
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from chartroom.errors import CannotStart

LOOPBACK = "127.0.0.1"
# Below the range that systems hand out to outgoing connections, one of which could otherwise sit on the port of a
# service at the moment it is restarted.
CANDIDATES = range(20000, 32768)


def check_free(port: int) -> None:
    try:
        _bound(port).close()
    except PermissionError:
        raise CannotStart(f"Port {port} is reserved for root; choose one above 1023 with --port.") from None
    except OSError:
        raise CannotStart(
            f"Port {port} on {LOOPBACK} is in use by another program; stop that one or choose another port with --port."
        ) from None


def choose_free(names: list[str]) -> dict[str, int]:
    """A different free port for each name."""
    chosen: dict[str, int] = {}
    for port in random.sample(CANDIDATES, len(CANDIDATES)):
        if len(chosen) == len(names):
            break
        if _is_free(port):
            chosen[names[len(chosen)]] = port
    return chosen


@contextmanager
def held_free(names: list[str]) -> Iterator[dict[str, int]]:
    """As `choose_free`; until the end another system that starts at the same time does not choose them, too."""
    with ExitStack() as stack:
        chosen = choose_free(names)
        # Linux lets a program listen on an address that somebody has bound but does not listen on; others do not.
        for port in chosen.values() if sys.platform == "linux" else ():
            stack.enter_context(_bound(port))
        yield chosen


def _is_free(port: int) -> bool:
    """Also not held by a system that is starting."""
    with socket.socket() as probe:
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def _bound(port: int) -> socket.socket:
    opened = socket.socket()
    # As the programs themselves do it: connections of an earlier run that linger are no hindrance.
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((LOOPBACK, port))
    except OSError:
        opened.close()
        raise
    return opened
