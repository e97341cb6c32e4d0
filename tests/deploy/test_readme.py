"""Runs the commands of README, section "Deploy", and of docs/operating.md with a fake Docker."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import jwt
import pytest
from support.eventually import HANGS_S

REPOSITORY = Path(__file__).parents[2]
RECORD = '#!/bin/sh\necho "$@" >> "$HOME/recorded"\n'


@pytest.fixture(scope="module")
def blocks() -> list[str]:
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    operating = (REPOSITORY / "docs" / "operating.md").read_text(encoding="utf-8")
    _, _, first = readme.partition("\n## Deploy\n")
    text = first.partition("\n## ")[0] + operating.partition("\n## In containers\n")[2]
    return re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    shutil.copytree(REPOSITORY / "deploy", tmp_path / "clone" / "deploy")
    (tmp_path / "bin").mkdir()
    for name in ("docker", "curl"):
        (tmp_path / "bin" / name).write_text(RECORD)
        (tmp_path / "bin" / name).chmod(0o755)
    return tmp_path


def run(script: str, home: Path) -> None:
    environment = {"HOME": str(home), "PATH": f"{home / 'bin'}:{os.environ['PATH']}"}
    subprocess.run(
        ["bash", "-ec", script], cwd=home / "clone", env=environment, check=True, timeout=HANGS_S
    )


def recorded(home: Path) -> list[str]:
    return (home / "recorded").read_text(encoding="utf-8").splitlines()


class TestDeploy:
    def test_sets_the_folder_of_secrets_and_starts_everything(self, blocks: list[str], home: Path):
        run(blocks[0], home)

        settings = re.findall(
            r"^\w+=.*", (home / "clone" / ".env").read_text(encoding="utf-8"), re.MULTILINE
        )
        assert settings == [f"CHARTROOM_SECRETS={home}/chartroom-secrets"]
        assert (home / "chartroom-secrets" / "issuer_key").exists()
        assert recorded(home) == ["compose up --build --wait"]

    def test_calls_with_a_token_that_the_services_accept(self, blocks: list[str], home: Path):
        token_and_call = "\n".join(blocks[1].splitlines()[:2])

        run(blocks[0] + token_and_call, home)

        found = re.search(r"Authorization: Bearer (\S+)", recorded(home)[-1])
        assert found is not None
        key, _ = json.loads((home / "chartroom-secrets" / "token-jwks.json").read_text())["keys"]
        claims = jwt.decode(
            found[1], jwt.PyJWK(key), ["ES256"], issuer="chartroom", audience="chartroom"
        )
        assert (claims["sub"], claims["kind"]) == ("triage-agent", "agent")

    def test_checks_the_running_system_with_options_that_exist(self, blocks: list[str]):
        check = blocks[1].splitlines()[2].split("#")[0].split()

        help_text = subprocess.run(
            [REPOSITORY / check[0], "--help"], capture_output=True, text=True, check=True
        ).stdout

        assert [word for word in check if word.startswith("--")] == ["--url", "--secrets"]
        assert "--url URL --secrets FOLDER" in help_text

    def test_prints_a_link_for_a_person(self, blocks: list[str], home: Path):
        run(blocks[0] + blocks[1].splitlines()[3], home)

        (left,) = (home / "chartroom-secrets" / "sign-ins").iterdir()
        token = json.loads(left.read_text())["token"]
        claims = jwt.decode(token, options={"verify_signature": False})
        assert (claims["sub"], claims["kind"]) == ("dr-okafor", "person")

    def test_releases_a_service_of_the_compose_file(self, blocks: list[str]):
        services = re.findall(
            r"^  ([a-z-]+):$", (REPOSITORY / "docker-compose.yml").read_text(), re.MULTILINE
        )

        released = [line.split()[-1] for line in blocks[2].splitlines()]

        assert released == ["audit", "audit-migrate", "audit"]
        assert {"audit", "audit-migrate"} <= set(services)
