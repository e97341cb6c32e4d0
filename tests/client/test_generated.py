"""What is made of the contracts is current, and the package needs httpx alone."""

import ast
import inspect
import subprocess
import sys
from importlib.metadata import requires
from pathlib import Path

import pytest
from support.fake_gateway import operations
from support.sources import REPOSITORY

from chartroom_client import AsyncChartroom, Chartroom

CLIENT = REPOSITORY / "client"
PACKAGE = CLIENT / "src" / "chartroom_client"
# Bodies that are no JSON, and the stream of a job, which is read by asking for the job.
WITHOUT_METHOD = {"store_documents", "stream_job"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("made")
    python = CLIENT / ".venv-generate" / "bin" / "python"
    subprocess.run([str(python), str(CLIENT / "generate" / "write.py"), str(directory)], check=True)
    return directory


def test_the_generated_modules_are_what_the_contracts_and_the_asynchronous_half_give(
    made: Path,
) -> None:
    names = [path.relative_to(made) for path in made.rglob("*.py")]

    assert len(names) > 8
    stale = [
        str(name) for name in names if (made / name).read_text() != (PACKAGE / name).read_text()
    ]
    assert stale == [], "run: make generated"


def test_each_request_has_a_method() -> None:
    public = {
        one.name: one for one in operations() if not one.path.startswith(("/internal", "/fhir"))
    }
    wanted = {"follow" if name == "stream_agent_events" else name for name in public}

    for client in (AsyncChartroom, Chartroom):
        assert wanted - WITHOUT_METHOD <= {name for name, _ in inspect.getmembers(client)}


def test_the_halves_have_the_same_methods_and_parameters() -> None:
    def described(client: type) -> dict[str, list[str]]:
        return {
            name: list(inspect.signature(method).parameters)
            for name, method in inspect.getmembers(client, inspect.isfunction)
            if not name.startswith("_")
        }

    asynchronous = described(AsyncChartroom)
    asynchronous["close"] = asynchronous.pop("aclose")

    assert described(Chartroom) == asynchronous


def test_the_package_needs_httpx_alone() -> None:
    imported = {
        name.split(".")[0]
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }

    assert imported - sys.stdlib_module_names == {"chartroom_client", "httpx"}
    needed = [one for one in requires("chartroom-client") or [] if "extra ==" not in one]
    assert [one.partition(">")[0] for one in needed] == ["httpx"]
