import random
import socket
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cache
from http.client import HTTPResponse

import psutil

from chartroom.errors import CannotStart

LOOPBACK = "127.0.0.1"
# Ports below the range for outgoing connections, which could occupy the port of a service that is being restarted.
CANDIDATES = range(20000, 32768)
# Only on Linux may a program listen on an address that another socket is bound to without
# listening.
MAY_STAY_BOUND = sys.platform == "linux"
TIMEOUT_SECONDS = 2.0


def open_loopback(url: str) -> HTTPResponse:
    """GET `url`. Raises OSError without an answer in time, and HTTPError for an error status."""
    response: HTTPResponse = _opener().open(url, timeout=TIMEOUT_SECONDS)
    return response


@cache
def _opener() -> urllib.request.OpenerDirector:
    # A proxy server cannot reach this machine's loopback address.
    return urllib.request.build_opener(urllib.request.ProxyHandler({}))


def has_connections(pid: int) -> bool:
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
    """Raises CannotStart if the port is in use."""
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
        if not MAY_STAY_BOUND:
            bound.close()
        yield


@contextmanager
def held_free(names: Sequence[str]) -> Iterator[dict[str, int]]:
    with ExitStack() as stack:
        ports = choose_free(names)
        for port in ports.values():
            stack.enter_context(held(port))
        yield ports


def choose_free(names: Sequence[str], candidates: Sequence[int] = CANDIDATES) -> dict[str, int]:
    """Return free ports, fewer if there are not enough."""
    shuffled = random.sample(candidates, len(candidates))
    return dict(zip(names, filter(_is_free, shuffled), strict=False))


def _is_free(port: int) -> bool:
    """Without SO_REUSEADDR, a port that another start reserved is not free."""
    with socket.socket() as probe:
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def _bound(port: int) -> socket.socket:
    opened = socket.socket()
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((LOOPBACK, port))
    except OSError:
        opened.close()
        raise
    return opened
