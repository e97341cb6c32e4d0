"""The scripts of examples/agents, with httpx alone, and of examples/client: each alone is the beginning of
a reader's own agent.
"""

import ast
import json
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
SCRIPTS = sorted(path.name for path in (EXAMPLES / "agents").glob("*.py"))
WORKERS = [name for name in SCRIPTS if name != "intake.py"]
MOST_LINES = 90
LIBRARIES = {"agents": "httpx", "client": "chartroom_client"}


def tree_of(script: str, folder: str = "agents") -> ast.Module:
    return ast.parse((EXAMPLES / folder / script).read_text(encoding="utf-8"))


def functions_of(script: str) -> dict[str, str]:
    return {
        node.name: ast.unparse(node)
        for node in tree_of(script).body
        if isinstance(node, ast.FunctionDef)
    }


def lines_of(script: str, folder: str) -> int:
    text = ast.unparse(tree_of(script, folder))
    return len([line for line in text.split("\n") if line.strip() and '"""' not in line])


@pytest.mark.parametrize("folder", LIBRARIES)
def test_there_are_four(folder: str) -> None:
    assert sorted(path.name for path in (EXAMPLES / folder).glob("*.py")) == [
        "intake.py",
        "prior_authorization.py",
        "summary.py",
        "triage.py",
    ]


@pytest.mark.parametrize("script", SCRIPTS)
class TestAScript:
    @pytest.mark.parametrize("folder", LIBRARIES)
    def test_needs_one_library_alone(self, script: str, folder: str) -> None:
        imported = {
            name.split(".")[0]
            for node in ast.walk(tree_of(script, folder))
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        }

        assert imported - sys.stdlib_module_names == {LIBRARIES[folder]}

    def test_is_short(self, script: str) -> None:
        assert lines_of(script, "agents") <= MOST_LINES


@pytest.mark.parametrize("script", WORKERS)
def test_workers_with_the_client_are_half_as_long(script: str) -> None:
    assert lines_of(script, "client") <= lines_of(script, "agents") / 2


@pytest.mark.parametrize("script", WORKERS)
def test_workers_differ_in_their_work_and_not_in_how_they_hold_a_task(script: str) -> None:
    own, first = functions_of(script), functions_of(WORKERS[0])

    for name in ("call", "log", "keep", "end"):
        assert own[name] == first[name]


@pytest.mark.parametrize("note", sorted((EXAMPLES / "notes").glob("*.json")), ids=lambda p: p.stem)
def test_notes_have_what_the_intake_agent_reads(note: Path) -> None:
    content = json.loads(note.read_text(encoding="utf-8"))

    assert set(content) == {
        "mrn",
        "full_name",
        "date_of_birth",
        "age",
        "urgency",
        "symptoms",
        "details",
        "note",
    }
