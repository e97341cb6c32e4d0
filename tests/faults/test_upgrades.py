import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from support.system import MEMBERS, System, run, running, wait_until

from chartroom.system.layout import Clone
from tests.faults.cases import open_case
from tests.faults.load import load

REPOSITORY = Clone(Path(__file__).parents[2])
MIGRATION = '''"""A column more."""

from alembic import op

revision = "records_9001"
down_revision = "{head}"


def upgrade() -> None:
    op.execute("ALTER TABLE records.patients ADD COLUMN nickname text")
'''


def copied(root: Path) -> Clone:
    copy = Clone(root.resolve())
    made = shutil.ignore_patterns(".venv*", "__pycache__", "model", ".mypy_cache")
    for folder in ("chassis", "services", "gateway", "deploy"):
        shutil.copytree(REPOSITORY.root / folder, copy.root / folder, ignore=made)
    copy.model.symlink_to(REPOSITORY.model)
    for tools in (".venv-build", ".uv"):
        (copy.root / tools).symlink_to(REPOSITORY.root / tools)
    for member in MEMBERS:
        (copy.member(member) / ".venv").symlink_to(REPOSITORY.environments(member).current)
    return copy


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    copy = copied(tmp_path_factory.mktemp("clone"))
    versions = copy.member("records") / "migrations" / "versions"
    revisions = [
        re.search(r'(?m)^revision = "(.+)"', path.read_text(encoding="utf-8"))
        for path in versions.iterdir()
    ]
    head = max(revision[1] for revision in revisions if revision)
    (versions / "2100-01-01-0000_nickname.py").write_text(
        MIGRATION.format(head=head), encoding="utf-8"
    )
    return copy


@pytest.fixture(scope="module")
def environment(clone: Clone) -> dict[str, str]:
    """Environment variables for an upgrade without downloads: everything needed is already installed."""
    return {"CHARTROOM_CLONE": str(clone.root), "UV_OFFLINE": "1"}


@pytest.fixture(scope="module")
def system(environment: dict[str, str]) -> Iterator[System]:
    with running("--require-tokens", environment=environment) as started:
        yield started


@pytest.fixture(scope="module")
def agent(system: System) -> Iterator[httpx.Client]:
    with system.client() as client:
        yield client


def release(clone: Clone, version: str) -> None:
    project = clone.member("records") / "pyproject.toml"
    text = project.read_text(encoding="utf-8")
    project.write_text(
        re.sub(r'(?m)^version = ".*"', f'version = "{version}"', text), encoding="utf-8"
    )


def folders(clone: Clone) -> set[Path]:
    return {path for path in clone.member("records").glob(".venvs/*") if path.is_dir()}


def served(system: System) -> str:
    document = (
        httpx.get(f"{system.address('records')}/openapi.json", trust_env=False)
        .raise_for_status()
        .json()
    )
    return str(document["info"]["version"])


def columns(system: System) -> set[str]:
    query = "SELECT attname FROM pg_attribute WHERE attrelid = 'records.patients'::regclass"
    return {row["attname"] for row in system.rows(query)}


def test_an_upgrade_builds_and_migrates_while_requests_go_on(
    system: System, agent: httpx.Client, clone: Clone, environment: dict[str, str]
):
    release(clone, "9.0.1")
    assert (served(system) != "9.0.1", "nickname" in columns(system)) == (True, False)
    case = open_case(agent)
    with load(system, {"records": case.uses()["records"]}) as ledgers:
        done = run(system, "restart", "records", "--upgrade", environment=environment)
        wait_until(lambda: ledgers["records"].has_served(10))

    assert done.returncode == 0, done.stdout + done.stderr
    assert ledgers["records"].codes == Counter()
    assert (served(system), "nickname" in columns(system)) == ("9.0.1", True)
    current = clone.environments("records").current
    assert folders(clone) == {current}
    description = system.supervisor.description(system.place("records"))
    assert description.argv[0] == str(current / "bin" / "python")
