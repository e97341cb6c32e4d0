"""A fake HTTP server for OpenAI's `POST /v1/embeddings`."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from support.local_servers import serving

DIMENSION = 1536
MODEL = "text-embedding-3-small"
KEY = "sk-test-key"
Answer = tuple[int, bytes]


def vector_of(text: str) -> list[float]:
    vector = [0.0] * DIMENSION
    for word in re.findall(r"\w+", text.lower()):
        vector[int.from_bytes(hashlib.sha256(word.encode()).digest()[:4]) % DIMENSION] += 1.0
    vector[0] += 0.01  # A text without words also needs a vector of length 1.
    return vector


def answer_of(*vectors: Any) -> bytes:
    data = [
        {"object": "embedding", "index": index, "embedding": vector}
        for index, vector in enumerate(vectors)
    ]
    usage = {"prompt_tokens": 7, "total_tokens": 7}
    return json.dumps({"object": "list", "data": data, "model": MODEL, "usage": usage}).encode()


class EmbeddingServer(ThreadingHTTPServer):
    """A fake server that stores requests and rejects invalid requests; `fail` sets an error response."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[dict[str, Any]] = []
        self.fail: Callable[[], Answer] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    @property
    def texts(self) -> list[str]:
        return [text for body in self.asked for text in body["input"]]

    def answer(self, path: str, headers: dict[str, str], content: bytes) -> Answer:
        if path != "/v1/embeddings":
            return 404, b'{"error": {"message": "unknown path"}}'
        if headers.get("authorization") != f"Bearer {KEY}":
            return 401, b'{"error": {"message": "incorrect API key"}}'
        body = json.loads(content)
        self.asked.append(body)
        if self.fail is not None:
            return self.fail()
        right = headers.get("content-type") == "application/json" and set(body) <= {
            "model",
            "input",
            "encoding_format",
        }
        texts = body.get("input")
        if not right or body.get("model") != MODEL or not isinstance(texts, list) or not all(texts):
            return 400, b'{"error": {"message": "not a request for embeddings"}}'
        return 200, answer_of(*map(vector_of, texts))


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: EmbeddingServer

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers["content-length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        status, body = self.server.answer(self.path, headers, content)
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Disable logging."""


@contextmanager
def embedding_server() -> Iterator[EmbeddingServer]:
    server = EmbeddingServer()
    with serving(server):
        yield server
