import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from support.eventually import HANGS_S


@dataclass
class Received:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    port: int = 0  # The client's port; another port means another connection.


@dataclass
class Answer:
    status: int = 200
    body: bytes = b"{}"
    location: str | None = None
    encoding: str | None = None
    # The server sends the response only after this event is set.
    after: threading.Event | None = None


class QuietServer(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_: object) -> None:
        """Do not print errors, because tests close connections early on purpose."""


@contextmanager
def serving(server: ThreadingHTTPServer) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class LocalServer:
    """A local HTTP server. `answer` returns the response to the request with this number, from 1."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self._arrived = threading.Condition()
        self.answer: Callable[[int], Answer] = lambda _: Answer()
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                with server._arrived:
                    port = self.client_address[1]
                    server.received.append(Received(self.command, self.path, headers, body, port))
                    number = len(server.received)
                    server._arrived.notify_all()
                answer = server.answer(number)
                if answer.after is not None:
                    answer.after.wait(HANGS_S)
                self.close_connection = answer.status == 0
                if answer.status:
                    self.send_response(answer.status)
                    self.send_header("Content-Length", str(len(answer.body)))
                    if answer.location:
                        self.send_header("Location", answer.location)
                    if answer.encoding:
                        self.send_header("Content-Encoding", answer.encoding)
                    self.end_headers()
                    self.wfile.write(answer.body)

            do_POST = do_GET  # noqa: N815 - The base class requires this name.

            def log_message(self, *_: object) -> None:
                pass

        self._server = QuietServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def wait_for(self, number: int) -> None:
        with self._arrived:
            assert self._arrived.wait_for(lambda: len(self.received) >= number, HANGS_S)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()


@contextmanager
def local_server() -> Iterator[LocalServer]:
    server = LocalServer()
    server.start()
    try:
        yield server
    finally:
        server.stop()
