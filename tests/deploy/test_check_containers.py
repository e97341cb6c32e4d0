import os
import shutil
import subprocess
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from support.programs import ended

SCRIPT = Path(__file__).parents[2] / "deploy" / "check-containers"
TOOLS = ("bash", "cat", "dirname", "env", "git", "openssl", "curl")
NO_COMPOSE = "exit 1"
OLD_COMPOSE = '[ "$*" != "compose version --short" ] || echo v2.23.3'
NO_DAEMON = 'case "$*" in "compose version --short") echo 2.24.0 ;; info) exit 1 ;; esac'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    for name in TOOLS:
        (tmp_path / name).symlink_to(str(shutil.which(name)))
    return tmp_path


def check(path: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return ended([SCRIPT, *arguments], env={"PATH": str(path)})


def sentence_of(done: "subprocess.CompletedProcess[str]") -> str:
    assert (done.returncode, done.stdout) == (1, "")
    return done.stderr.splitlines()[-1]


@pytest.mark.parametrize("tool", ["openssl", "curl"])
def test_a_missing_tool_is_reported(path: Path, tool: str):
    (path / tool).unlink()

    assert f"{tool} is not installed" in sentence_of(check(path))


def test_a_missing_docker_or_plugin_is_reported(path: Path):
    docker = path / "docker"
    assert "docker is not installed" in sentence_of(check(path))
    for script, sentence in (
        (NO_COMPOSE, "no compose plugin"),
        (OLD_COMPOSE, "2.24 or newer"),
        (NO_DAEMON, "daemon does not answer"),
    ):
        docker.write_text(f"#!/usr/bin/env bash\n{script}\n")
        docker.chmod(0o755)
        assert sentence in sentence_of(check(path))


def test_it_prints_its_usage_and_reports_a_wrong_argument(path: Path):
    done = check(path, "--help")

    assert (done.returncode, done.stderr) == (0, "")
    assert "--url URL --secrets FOLDER" in done.stdout
    needed = "needs --secrets FOLDER, or a token in CHARTROOM_TOKEN"
    for arguments, sentence in (
        (["--url"], "needs the address"),
        (["--url", "http://127.0.0.1:9"], needed),
        (["up"], "up is no option"),
    ):
        assert sentence in sentence_of(check(path, *arguments))


class Unprotected(BaseHTTPRequestHandler):
    """Answers every request like the health check of a system that requires no tokens."""

    def answer(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"] or 0))
        self.send_response(200)
        self.end_headers()
        services = (
            f'"{name}":"ok"' for name in ("records", "audit", "retrieval", "mcp", "console")
        )
        self.wfile.write(f"{{{','.join(services)}}}".encode())

    do_GET = do_POST = answer  # noqa: N815

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def unprotected() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Unprotected) as server:
        serving = Thread(target=server.serve_forever)
        serving.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        serving.join()


def test_a_system_that_requires_no_tokens_is_reported(unprotected: str):
    done = ended([SCRIPT, "--url", unprotected], env=os.environ | {"CHARTROOM_TOKEN": "a-token"})

    assert done.returncode == 1
    assert "POST /patients without a token answered 200, not 401" in done.stderr
