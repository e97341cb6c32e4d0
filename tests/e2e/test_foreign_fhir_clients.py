"""FHIR clients of other projects do what the table says (`tests/fhir_clients/expected.toml`)."""

import json
import os
import shutil
import tomllib
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from support.programs import ended
from support.sources import REPOSITORY
from support.system import System
from support.typescript import NODE

FOLDER = REPOSITORY / "tests" / "fhir_clients"
ENVIRONMENT = REPOSITORY / ".venv-fhir-clients"
TABLE: dict[str, dict[str, Any]] = tomllib.loads((FOLDER / "expected.toml").read_text("utf-8"))
COMMON, REASONS = TABLE.pop("common"), TABLE.pop("reasons")
PROBLEMS = {"method-not-allowed", "not-found", "resource-not-found"}


def expected(client: str) -> dict[str, Any]:
    row = dict(TABLE[client])
    lacks = row.pop("lacks", [])
    return {call: value for call, value in COMMON.items() if call not in lacks} | row


def command(client: str, folder: Path) -> list[str]:
    """Link the packages in the folder of the programs, where Node.js looks for packages."""
    shutil.copytree(FOLDER / "clients", folder, dirs_exist_ok=True)
    (folder / "node_modules").symlink_to(ENVIRONMENT / "node_modules")
    (program,) = (path for path in folder.iterdir() if path.stem == client)
    interpreter = NODE if program.suffix == ".mjs" else [str(ENVIRONMENT / "bin" / "python")]
    return [*interpreter, str(program)]


def failed(result: object) -> bool:
    first = result[0] if isinstance(result, list) else result
    return str(first).startswith("HTTP ") or str(first) in PROBLEMS


def test_each_failure_has_a_reason_and_each_reason_a_failure():
    found = {call for row in TABLE.values() for call, value in row.items() if failed(value)}
    assert found == REASONS.keys()


@pytest.mark.nightly
@pytest.mark.parametrize("client", TABLE)
def test_a_client_gets_the_results_of_the_table(system: System, client: str, tmp_path: Path):
    token = system.keyring.mint("dr-ferrante", kind="person", scope="system/*.cruds")
    environment = os.environ | {
        "FHIR_URL": f"{system.url}/fhir",
        "FHIR_TOKEN": token,
        "FHIR_RUN": uuid4().hex,
    }
    done = ended(command(client, tmp_path), env=environment)
    found = [json.loads(line) for line in done.stdout.splitlines()]

    assert {one["call"]: one["result"] for one in found} == expected(client), done.stderr
