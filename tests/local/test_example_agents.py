"""The scripts of examples/agents: each alone is the beginning of a reader's own agent."""

import ast
import json
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
SCRIPTS = sorted(path.name for path in (EXAMPLES / "agents").glob("*.py"))
WORKERS = [name for name in SCRIPTS if name != "intake.py"]
MOST_LINES = 90


def tree_of(script: str) -> ast.Module:
    return ast.parse((EXAMPLES / "agents" / script).read_text(encoding="utf-8"))


def functions_of(script: str) -> dict[str, str]:
    return {
        node.name: ast.unparse(node)
        for node in tree_of(script).body
        if isinstance(node, ast.FunctionDef)
    }


def test_there_are_four() -> None:
    assert SCRIPTS == ["intake.py", "prior_authorization.py", "summary.py", "triage.py"]


@pytest.mark.parametrize("script", SCRIPTS)
class TestAScript:
    def test_needs_httpx_alone(self, script: str) -> None:
        imported = {
            name.split(".")[0]
            for node in ast.walk(tree_of(script))
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        }

        assert imported - sys.stdlib_module_names == {"httpx"}

    def test_is_short(self, script: str) -> None:
        text = ast.unparse(tree_of(script))

        lines = [line for line in text.split("\n") if line.strip() and '"""' not in line]

        assert len(lines) <= MOST_LINES


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
