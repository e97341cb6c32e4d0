"""deploy/check-containers names what is missing before it starts. tests/e2e runs it on a system."""

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "deploy" / "check-containers"
TOOLS = ("bash", "cat", "dirname", "env", "git", "openssl", "curl")
NO_COMPOSE = "exit 1"
OLD_COMPOSE = '[ "$*" != "compose version --short" ] || echo v2.23.3'
NO_DAEMON = 'case "$*" in "compose version --short") echo 2.24.0 ;; info) exit 1 ;; esac'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A folder with the programs that the script needs, and no Docker."""
    for name in TOOLS:
        (tmp_path / name).symlink_to(str(shutil.which(name)))
    return tmp_path


def check(path: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [SCRIPT, *arguments], env={"PATH": str(path)}, capture_output=True, text=True, check=False
    )


def sentence_of(done: "subprocess.CompletedProcess[str]") -> str:
    assert (done.returncode, done.stdout) == (1, "")
    return done.stderr.splitlines()[-1]


class TestAMissingPart:
    @pytest.mark.parametrize("tool", ["openssl", "curl"])
    def test_a_tool(self, path: Path, tool: str) -> None:
        (path / tool).unlink()

        assert f"{tool} is not installed" in sentence_of(check(path))

    def test_docker(self, path: Path) -> None:
        assert "docker is not installed" in sentence_of(check(path))

    @pytest.mark.parametrize(
        ("docker", "sentence"),
        [
            (NO_COMPOSE, "no compose plugin"),
            (OLD_COMPOSE, "2.24 or newer"),
            (NO_DAEMON, "daemon does not answer"),
        ],
        ids=["compose", "a newer compose", "the daemon"],
    )
    def test_a_part_of_docker(self, path: Path, docker: str, sentence: str) -> None:
        (path / "docker").write_text(f"#!/usr/bin/env bash\n{docker}\n")
        (path / "docker").chmod(0o755)

        assert sentence in sentence_of(check(path))


class TestCommandLine:
    def test_prints_its_usage(self, path: Path) -> None:
        done = check(path, "--help")

        assert (done.returncode, done.stderr) == (0, "")
        assert "--url URL --secrets FOLDER" in done.stdout

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["--url"], "needs the address"),
            (
                ["--url", "http://127.0.0.1:9"],
                "needs --secrets FOLDER, or a token in CHARTROOM_TOKEN",
            ),
            (["up"], "up is no option"),
        ],
    )
    def test_names_a_wrong_argument(self, path: Path, arguments: list[str], sentence: str) -> None:
        assert sentence in sentence_of(check(path, *arguments))
