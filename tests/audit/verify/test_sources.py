from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from audit.verify.findings import CannotTell
from audit.verify.sources import MAX_BYTES, Address, Folder, Missing


class _Log(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/tlog/checkpoint":
            self._answer(200, self.headers["Authorization"].encode())
        elif self.path == "/tlog/long":
            self._answer(200, bytes(MAX_BYTES + 1))
        elif self.path == "/tlog/cut-off":
            self._answer(200, b"half", announced=8)
        elif self.path == "/tlog/moved":
            self._answer(302, b"")
        else:
            self._answer(503 if self.path == "/tlog/down" else 404, b"")

    def _answer(self, status: int, body: bytes, announced: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Location", "/tlog/checkpoint")
        self.send_header("Content-Length", str(announced or len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def address(network: None) -> Iterator[Address]:
    server = HTTPServer(("127.0.0.1", 0), _Log)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield Address(f"http://127.0.0.1:{server.server_port}/tlog/", "a-token")
    server.shutdown()
    thread.join()
    server.server_close()


def test_sends_the_token(address: Address):
    assert address.read("checkpoint") == b"Bearer a-token"


def test_distinguishes_what_is_missing(address: Address):
    with pytest.raises(Missing):
        address.read("tile/0/000")


@pytest.mark.parametrize("path", ["moved", "down", "long", "cut-off"])
def test_is_unknown_unless_the_response_is_a_whole_file_of_a_log(address: Address, path: str):
    with pytest.raises(CannotTell):
        address.read(path)


def test_reads_a_file_only_up_to_the_limit(tmp_path: Path):
    (tmp_path / "long").write_bytes(bytes(MAX_BYTES + 1))

    with pytest.raises(CannotTell, match="longer"):
        Folder(tmp_path).read("long")
