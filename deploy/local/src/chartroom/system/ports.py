"""Ports on the loopback address: whether one is free, free ones for everything behind the gateway,
who is connected.
"""

import random
import socket
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPResponse

import psutil

from chartroom.errors import CannotStart

LOOPBACK = "127.0.0.1"
# Below the range that systems hand out to outgoing connections, one of which could otherwise sit on
# the port of a service at the moment it is restarted.
CANDIDATES = range(20000, 32768)
# Linux lets a program listen on an address that another one has bound and does not listen on; other
# systems do not.
HOLDING_IS_HARMLESS = sys.platform == "linux"


ANSWER_SECONDS = 2.0


def open_loopback(url: str) -> HTTPResponse:
    """Ask there; OSError where nothing answers in time, HTTPError (one, too) where the answer is no
    success.
    """
    # Straight there: a proxy of the environment does not know this machine's loopback.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    response: HTTPResponse = opener.open(url, timeout=ANSWER_SECONDS)
    return response


def has_connections(pid: int) -> bool:
    """Whether anybody is connected to a port on which this process listens."""
    try:
        connections = psutil.Process(pid).net_connections("tcp")
    except psutil.NoSuchProcess:
        return False
    listening = {
        connection.laddr for connection in connections if connection.status == psutil.CONN_LISTEN
    }
    return any(c.laddr in listening and c.status == psutil.CONN_ESTABLISHED for c in connections)


@contextmanager
def held(port: int) -> Iterator[None]:
    """Keep this port from other systems that start at the same time; CannotStart where it cannot be
    listened on.
    """
    try:
        bound = _bound(port)
    except PermissionError:
        raise CannotStart(
            f"Port {port} is reserved for root; choose one above 1023 with --port."
        ) from None
    except OSError:
        raise CannotStart(
            f"Port {port} on {LOOPBACK} is in use by another program; stop that one or choose another port with --port."
        ) from None
    with bound:
        if not HOLDING_IS_HARMLESS:
            bound.close()
        yield


@contextmanager
def held_free(names: list[str]) -> Iterator[dict[str, int]]:
    """A different free port for each name, held like the above."""
    with ExitStack() as stack:
        chosen = choose_free(names)
        for port in chosen.values():
            stack.enter_context(held(port))
        yield chosen


def choose_free(names: list[str]) -> dict[str, int]:
    """A different free port for each name, and none that is held."""
    chosen: dict[str, int] = {}
    for port in random.sample(CANDIDATES, len(CANDIDATES)):
        if len(chosen) == len(names):
            break
        if _is_free(port):
            chosen[names[len(chosen)]] = port
    return chosen


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
