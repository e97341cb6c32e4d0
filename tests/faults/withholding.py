"""A proxy that can receive a service's response without forwarding it to the client."""

import http.client
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from support.eventually import HANGS_S


class WithholdingProxy:
    """Forwards a request.

    `answer` returns the service's response to the test; `drop` closes the client's connection.
    """

    def __init__(self, listening: socket.socket, port: int) -> None:
        self._listening = listening
        self._port = port
        self._answered = threading.Event()
        self._drop = threading.Event()
        self._status = 0
        self._body = b""
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def answer(self) -> tuple[int, Any]:
        assert self._answered.wait(HANGS_S), "no response came"
        return self._status, json.loads(self._body)

    def drop(self) -> None:
        self._drop.set()
        self._thread.join(HANGS_S)

    def _run(self) -> None:
        client, _ = self._listening.accept()
        with client, socket.create_connection(("127.0.0.1", self._port), HANGS_S) as server:
            server.sendall(whole_request(client))
            response = http.client.HTTPResponse(server)
            response.begin()
            self._status, self._body = response.status, response.read()
            self._answered.set()
            self._drop.wait(HANGS_S)


def whole_request(client: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        received += client.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    headers = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    while len(body) < int(headers.get(b"content-length", 0)):
        body += client.recv(65536)
    return head + b"\r\n\r\n" + body


@contextmanager
def withholding(port: int) -> Iterator[WithholdingProxy]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        proxy = WithholdingProxy(listening, port)
        try:
            yield proxy
        finally:
            proxy.drop()
