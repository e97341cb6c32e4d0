"""Serving a real application over a real port inside a test.

For what drives an application from another event loop or another library (schemathesis, a peer's
own client): a database engine is bound to the loop it was used in first, so such callers need a
server, not a transport.
"""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import FastAPI

from chassis.serve import Server, configuration

START_S = 30.0  # Only guards against hanging; a start takes some 50 ms.
STOP_S = 5


class ThreadedServer(Server):
    """The chassis's server in a thread with a loop of its own. `settled` is set when it serves or
    has failed; `failure` says why.
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
        """End it as SIGTERM would, and wait for that."""
        self.should_exit = True
        self._thread.join(timeout=STOP_S + START_S)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.settled.set()

    def _run(self) -> None:
        try:
            asyncio.run(self._start_and_serve())
        except BaseException as failure:  # noqa: BLE001 - The thread that waits raises it.
            self.failure = failure
        finally:
            self.settled.set()

    async def _start_and_serve(self) -> None:
        await self._application.state.start()
        await self.serve(sockets=[self._socket])


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """Start `app` as chassis.serve does, on a free port of the loopback; yield its base URL,
    `http://127.0.0.1:PORT`.

    What keeps it from starting is raised here. The application MUST NOT be used by another loop
    before or meanwhile; build one for this alone.
    """
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = ThreadedServer(app, listening)
        server.start()
        try:
            assert server.settled.wait(START_S), "the application did not start in time"
            if server.failure is not None:
                raise server.failure
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.stop()
