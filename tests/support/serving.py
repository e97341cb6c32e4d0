"""Serves a real application on a port inside a test, for callers with another event loop."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import FastAPI

from chassis.serve import Server, configuration
from support.eventually import HANGS_S

STOP_S = 5


class ThreadedServer(Server):
    """Runs the chassis's server in a thread.

    `settled` is set once the server runs or has failed; `failure` is the reason.
    """

    def __init__(self, app: FastAPI, listening: socket.socket) -> None:
        config = configuration(app)
        config.timeout_graceful_shutdown = STOP_S
        super().__init__(config)
        self.settled = threading.Event()
        self.failure: BaseException | None = None
        self._application = app
        self._socket = listening
        self._thread = threading.Thread(target=self._run, name=f"serve-{app.title}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Stop the server like SIGTERM, and wait for its end."""
        self.should_exit = True
        self._thread.join(timeout=STOP_S + HANGS_S)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.settled.set()

    def _run(self) -> None:
        try:
            asyncio.run(self._start_and_serve())
        except BaseException as failure:  # noqa: BLE001 - Raised in the waiting thread.
            self.failure = failure
        finally:
            self.settled.set()

    async def _start_and_serve(self) -> None:
        await self._application.state.start()
        await self.serve(sockets=[self._socket])


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """Serve `app` on a free port; yield the base URL. No other event loop may use the application."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = ThreadedServer(app, listening)
        server.start()
        try:
            assert server.settled.wait(HANGS_S), "the application did not start in time"
            if server.failure is not None:
                raise server.failure
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.stop()
