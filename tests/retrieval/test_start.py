"""The service as a process: `python -m chassis.serve retrieval`."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest
from support.databases import TestDatabase
from support.eventually import HANGS_S

from chartroom.system.keys import Keyring


@pytest.fixture
def variables(database: TestDatabase, keyring: Keyring, model_directory: Path) -> dict[str, str]:
    """The environment of a service that starts."""
    return {
        "PATH": os.environ["PATH"],
        "RETRIEVAL_PORT": "0",
        "RETRIEVAL_DATABASE_URL": database.app_dsn,
        "RETRIEVAL_TOKEN_JWKS": str(keyring.token_jwks),
        "RETRIEVAL_SERVICE_JWKS": str(keyring.service_jwks),
        "RETRIEVAL_SERVICE_KEY_FILE": str(keyring.service_key_file("retrieval")),
        "RETRIEVAL_MODEL_DIR": str(model_directory),
    }


def start(
    variables: dict[str, str], directory: Path, program: str = "chassis.serve"
) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", program, "retrieval"],
        cwd=directory,  # Without a .env file.
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: "subprocess.Popen[str]") -> tuple[int, str, str]:
    """Return exit code, standard output and standard error."""
    stdout, stderr = process.communicate(timeout=HANGS_S)
    return process.returncode, stdout, stderr


class TestServe:
    def test_stores_and_finds_until_it_is_terminated(
        self, variables: dict[str, str], keyring: Keyring, tmp_path: Path
    ) -> None:
        process = start(
            variables | {"RETRIEVAL_EMBEDDING_URL": "", "RETRIEVAL_EMBEDDING_API_KEY": ""}, tmp_path
        )
        assert process.stdout is not None
        chunk = {
            "patient_id": "P1",
            "source_type": "note",
            "source_ref": "n-1",
            "chunk_text": "Jane has a slow heart.",
        }

        port = orjson.loads(process.stdout.readline())["port"]
        with httpx.Client(
            base_url=f"http://127.0.0.1:{port}",
            headers={"Authorization": f"Bearer {keyring.mint('agent')}"},
            timeout=30,
        ) as client:
            stored = client.post("/chunks", json=chunk)
            found = client.post("/retrieve", json={"question": "Who has bradycardia?"})
            ready = client.get("/readyz")
        process.terminate()
        code, stdout, stderr = ended(process)

        assert stored.status_code == 200
        assert [match["chunk_text"] for match in found.json()["matches"]] == [chunk["chunk_text"]]
        assert ready.json()["checks"] == {"database": "ok"}
        assert (code in {0, -signal.SIGTERM}, stderr) == (True, "")
        assert "Jane" not in stdout
        assert "P1" not in stdout

    def test_gives_one_sentence_why_it_cannot_start(
        self, variables: dict[str, str], tmp_path: Path
    ) -> None:
        change = {"RETRIEVAL_EMBEDDING_VARIANT": "fp32"}

        code, stdout, stderr = ended(start(variables | change, tmp_path))

        assert stderr.startswith(
            "The stored vectors were made with all-MiniLM-L6-v2 (int8, 384 dimensions), "
            "but all-MiniLM-L6-v2 (fp32, 384 dimensions) is configured,"
        )
        assert stderr.count("\n") == 1
        assert (code != 0, stdout) == (True, "")

    def test_gives_one_sentence_about_settings_that_cannot_be_and_never_shows_a_secret(
        self, variables: dict[str, str], tmp_path: Path
    ) -> None:
        change = {
            "RETRIEVAL_EMBEDDING_API_KEY": "sk-sécret",
            "RETRIEVAL_EMBEDDING_URL": "https://user:sécret@server:99999/v1",
            "RETRIEVAL_EMBEDDING_DIMENSION": "4000",
        }

        code, stdout, stderr = ended(start(variables | change, tmp_path))

        assert stderr.startswith(
            "The settings do not allow a start: RETRIEVAL_EMBEDDING_URL is wrong (Value error, write it as "
            "http://HOST:PORT or https://HOST); "
        )
        assert (
            "RETRIEVAL_EMBEDDING_DIMENSION is wrong (Input should be less than or equal to 2000)"
            in stderr
        )
        assert stderr.count("\n") == 1
        assert (code != 0, stdout) == (True, "")
        assert "RETRIEVAL_EMBEDDING_API_KEY is wrong" in stderr
        assert "RETRIEVAL_EMBEDDING_URL is wrong" in stderr
        assert "cret@" not in stderr
        assert "sk-" not in stderr


class TestMigrate:
    def test_gives_one_sentence_about_a_wrong_setting(
        self, variables: dict[str, str], database: TestDatabase, tmp_path: Path
    ) -> None:
        more: dict[str, Any] = {
            "RETRIEVAL_MIGRATE_DATABASE_URL": database.migrate_dsn,
            "RETRIEVAL_EMBEDDING_VARIANT": "int4",
        }

        code, stdout, stderr = ended(start(variables | more, tmp_path, "chassis.migrate"))

        assert stderr.startswith(
            "The settings do not allow a start: RETRIEVAL_EMBEDDING_VARIANT is wrong ("
        )
        assert stderr.count("\n") == 1
        assert (code, stdout) == (1, "")
