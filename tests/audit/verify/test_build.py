import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from support.programs import ended

from audit.verify.build import built
from tests.audit.verified_logs import SIGNER, leaves_of, put_entries, write_log


@pytest.fixture
def alone(tmp_path: Path) -> dict[str, str]:
    packages = tmp_path / "packages"
    packages.mkdir()
    for name in ("cryptography", "cffi", "_cffi_backend"):
        spec = find_spec(name)
        if spec is not None and spec.origin is not None:
            origin = Path(spec.origin)
            source = origin.parent if origin.name == "__init__.py" else origin
            (packages / source.name).symlink_to(source)
    return {"PYTHONPATH": str(packages), "PATH": os.environ.get("PATH", "")}


def test_the_file_runs_with_only_cryptography(tmp_path: Path, alone: dict[str, str]):
    file, log, key = tmp_path / "audit_verify.py", tmp_path / "log", tmp_path / "log.vkey"
    file.write_text(built())
    log.mkdir()
    key.write_text(SIGNER.key.vkey)
    entries = [leaf.entry for leaf in leaves_of(600)]
    write_log(log, entries)

    intact = _run(file, log, key, alone)
    put_entries(log, 1, [*entries[:300], b"{}", *entries[301:]])
    altered = _run(file, log, key, alone)

    assert (intact.returncode, intact.stderr) == (0, "")
    assert intact.stdout.startswith("intact: 600 entries, root ")
    assert altered.returncode == 1
    assert "entry-altered: seq 300" in altered.stdout


def test_without_its_dependencies_there_is_no_verdict(tmp_path: Path):
    file = tmp_path / "audit_verify.py"
    file.write_text(built())

    refused = _run(file, tmp_path, tmp_path, {})

    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("cannot tell: Python 3.11 or newer with cryptography")
    assert "Traceback" not in refused.stderr


def test_the_file_imports_no_chartroom_module():
    lines = [line.strip() for line in built().splitlines()]

    assert not [line for line in lines if line.startswith(("from audit", "from chassis"))]


def _run(
    file: Path, log: Path, key: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-S", str(file), "full", str(log), "--key", str(key)]
    return ended(command, env=environment)
