"""A fake for a service's Python, which the launcher calls as `-m chassis.serve NAME` or `-m
chassis.migrate NAME`.

A file `behaviour` in the member's folder (the working directory) makes it misbehave.
"""

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer

BEHAVIOUR = Path("behaviour").read_text(encoding="utf-8") if Path("behaviour").exists() else ""
NAME = "http_server_request_duration_seconds"
LABELS = 'http_route="/",http_request_method="GET",http_response_status_code'
answered: Counter[int] = Counter()


def metrics() -> str:
    lines = [f"# TYPE {NAME} histogram"]
    for status, number in answered.items():
        for part, le in (("bucket", ',le="0.01"'), ("bucket", ',le="+Inf"'), ("count", "")):
            lines.append(f'{NAME}_{part}{{{LABELS}="{status}"{le}}} {number}')
    return "\n".join(lines) + "\n"


ANSWERS = 5  # The number of responses after which a "sickening" service becomes unready.


def is_unready() -> bool:
    return BEHAVIOUR == "unready" or (BEHAVIOUR == "sickening" and answered.total() >= ANSWERS)


class Handler(StreamRequestHandler):
    """A minimal HTTP/1.0 server, because importing http.server takes longer."""

    def handle(self) -> None:
        method, path, _ = self.rfile.readline().decode().split()
        headers = dict(line.lower().split(": ", 1) for line in self._header_lines())
        self.rfile.read(int(headers.get("content-length", "0")))
        status, body = (self._post if method == "POST" else self._get)(path, headers)
        head = f"HTTP/1.0 {status} Said\r\nContent-Length: {len(body)}\r\n\r\n"
        self.wfile.write(head.encode() + body)

    def _header_lines(self) -> Iterator[str]:
        while line := self.rfile.readline().decode().rstrip():
            yield line

    def _get(self, path: str, _: dict[str, str]) -> tuple[int, bytes]:
        if path == "/crash":
            os._exit(3)
        if path == "/metrics":
            return 200, metrics().encode()
        if path == "/readyz":
            if not is_unready():
                return 200, b"{}"
            checks = {"database": "not migrated", "model": "ok"}
            return 503, json.dumps({"checks": checks}).encode()
        if BEHAVIOUR == "ending" and answered.total() == ANSWERS:
            os._exit(3)
        status = 500 if BEHAVIOUR == "failing" else 200
        answered[status] += 1
        environment = path.endswith("/environment")
        return status, json.dumps(dict(os.environ)).encode() if environment else b"{}"

    def _post(self, _: str, headers: dict[str, str]) -> tuple[int, bytes]:
        """Respond to POST like a service that requires any bearer token."""
        return 200 if headers.get("authorization", "").startswith("bearer ey") else 401, b""


class Server(ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 100


def log(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    module, name = sys.argv[2:4]
    started = {"event": "starting", "module": module, "environment": os.environ["ENVIRONMENT"]}
    if module == "chassis.migrate":
        started["settings"] = {
            name: value for name, value in os.environ.items() if not name.endswith("_KEY")
        }
    log(json.dumps(started))
    if module == BEHAVIOUR:
        log(json.dumps({"event": "closed"}))
        sys.exit(f"{name} cannot do that: the stand-in has to fail.")
    if module == "chassis.serve":
        if BEHAVIOUR == "never ready":
            time.sleep(3600)
        if BEHAVIOUR == "ends later":
            time.sleep(0.5)
            sys.exit(f"{name} could not go on.")
        prefix = name.removesuffix("_app").upper()
        port = int(os.environ[f"{prefix}_PORT"])
        Server((os.environ[f"{prefix}_HOST"], port), Handler).serve_forever()


if __name__ == "__main__":
    main()
