"""A stand-in for a service's Python, which the launcher calls as `-m chassis.serve NAME` or
`-m chassis.migrate NAME`.

A file `behaviour` in the member's folder (the working directory) makes it misbehave.
"""

import json
import os
import sys
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

BEHAVIOUR = Path("behaviour").read_text(encoding="utf-8") if Path("behaviour").exists() else ""
NAME = "http_server_request_duration_seconds"
LABELS = 'http_route="/",http_request_method="GET",http_response_status_code'
answered: Counter[int] = Counter()


def metrics() -> str:
    """Each answer took a hundredth of a second."""
    lines = [f"# TYPE {NAME} histogram"]
    for status, number in answered.items():
        for part, le in (("bucket", ',le="0.01"'), ("bucket", ',le="+Inf"'), ("count", "")):
            lines.append(f'{NAME}_{part}{{{LABELS}="{status}"{le}}} {number}')
    return "\n".join(lines) + "\n"


ANSWERS = 5  # Before a new version shows what it is.


def is_unready() -> bool:
    return BEHAVIOUR == "unready" or (BEHAVIOUR == "sickening" and answered.total() >= ANSWERS)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/crash":
            os._exit(3)
        body = (
            json.dumps(dict(os.environ)).encode() if self.path.endswith("/environment") else b"{}"
        )
        status = 200
        if self.path == "/readyz" and is_unready():
            status = 503
            body = json.dumps({"checks": {"database": "not migrated", "model": "ok"}}).encode()
        elif self.path == "/metrics":
            body = metrics().encode()
        elif self.path != "/readyz":
            status = 500 if BEHAVIOUR == "failing" else 200
            if BEHAVIOUR == "ending" and answered.total() == ANSWERS:
                os._exit(3)
            answered[status] += 1
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        """Answer as a service that requires a token, and accepts any."""
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(
            200 if self.headers.get("Authorization", "").startswith("Bearer ey") else 401
        )
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


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
            time.sleep(2)
            sys.exit(f"{name} could not go on.")
        prefix = name.removesuffix("_app").upper()
        port = int(os.environ[f"{prefix}_PORT"])
        ThreadingHTTPServer((os.environ[f"{prefix}_HOST"], port), Handler).serve_forever()


if __name__ == "__main__":
    main()
