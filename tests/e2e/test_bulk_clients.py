"""smart-fetch, a bulk client from PyPI, downloads charts with its own key as it is."""

import gzip
import json
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm
from support import fhir
from support.programs import ended
from support.sources import REPOSITORY
from support.system import System, run

SMART_FETCH = REPOSITORY / ".venv-smart-fetch" / "bin" / "smart-fetch"
TYPES = ("Condition", "Encounter", "Observation", "Patient")
SCOPE = "system/*.rs"
MODES = ("bulk", "export", "crawl")


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory, system: System) -> tuple[str, Path]:
    """Register a backend client, and return its name and the file of its private key."""
    folder, name = tmp_path_factory.mktemp("key"), f"smart-fetch-{uuid4().hex}"
    private = ec.generate_private_key(ec.SECP384R1())
    named = {"kid": "1", "alg": "ES384"}
    public = ECAlgorithm.to_jwk(private.public_key(), as_dict=True) | named
    own = ECAlgorithm.to_jwk(private, as_dict=True) | named | {"key_ops": ["sign"]}
    (folder / "public.json").write_text(json.dumps({"keys": [public]}))
    (folder / "private.jwks").write_text(json.dumps({"keys": [own]}))
    file = str(folder / "public.json")
    added = run(system, "client", "add", name, "--jwks", file, "--scope", SCOPE)
    assert added.returncode == 0, added.stderr
    return name, folder / "private.jwks"


def fetched(folder: Path) -> list[dict[str, Any]]:
    files = [file for file in folder.rglob("*.ndjson.gz") if not file.is_symlink()]
    lines = [line for file in files for line in gzip.decompress(file.read_bytes()).splitlines()]
    found = [json.loads(line) for line in lines]
    return [one for one in found if one.get("resourceType") in TYPES]


@pytest.mark.nightly
@pytest.mark.parametrize("mode", MODES)
def test_smart_fetch_downloads_a_group(
    system: System, agent: httpx.Client, key: tuple[str, Path], mode: str, tmp_path: Path
):
    number = str(uuid4().int % 10**9)
    stored = agent.post("/imports/fhir-bundle", json=fhir.large(300, number)).raise_for_status()
    entries = stored.json()["entries"]
    patient = next(one["id"] for one in entries if one["type"] == "Patient")
    body = {"name": f"Study {number}", "patients": [patient]}
    with system.client("dr-osei", kind="person") as person:
        group = person.post("/panels", json=body).raise_for_status().json()["id"]
    name, file = key
    command = [mode, "--fhir-url", f"{system.url}/fhir", "--smart-client-id", name]
    command += ["--smart-key", str(file), "--type", ",".join(TYPES), "--no-default-filters"]

    done = ended([str(SMART_FETCH), *command, "--group", group, str(tmp_path)])

    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    found = fetched(tmp_path)
    wanted = Counter(one["type"] for one in entries if one["type"] in TYPES)
    assert Counter(one["resourceType"] for one in found) == wanted
