import ast
import json
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
WITH_CLIENT = ["intake.py", "prior_authorization.py", "summary.py", "triage.py"]
BY_HAND = "summary_by_hand.py"
MOST_LINES = 90


def tree_of(script: str) -> ast.Module:
    return ast.parse((EXAMPLES / "agents" / script).read_text(encoding="utf-8"))


def lines_of(script: str) -> int:
    text = ast.unparse(tree_of(script))
    return len([line for line in text.split("\n") if line.strip() and '"""' not in line])


def functions_of(script: str) -> dict[str, str]:
    found = [node for node in tree_of(script).body if isinstance(node, ast.FunctionDef)]
    return {node.name: ast.unparse(node) for node in found}


def test_there_are_four_and_one_without_the_client():
    scripts = {path.name for path in (EXAMPLES / "agents").glob("*.py")}

    assert scripts == {*WITH_CLIENT, BY_HAND}


@pytest.mark.parametrize("script", [*WITH_CLIENT, BY_HAND])
def test_a_script_needs_only_one_library(script: str):
    imported = set()
    for node in ast.walk(tree_of(script)):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add(str(node.module).split(".")[0])

    library = "httpx" if script == BY_HAND else "chartroom_client"
    assert imported - sys.stdlib_module_names == {library}


def test_scripts_are_short_and_half_as_long_with_the_client():
    assert lines_of(BY_HAND) <= MOST_LINES
    assert lines_of("summary.py") <= lines_of(BY_HAND) / 2
    assert all(lines_of(script) <= MOST_LINES / 2 for script in WITH_CLIENT)


def test_both_drafting_agents_cite_alike():
    with_client, by_hand = functions_of("summary.py"), functions_of(BY_HAND)

    assert {name: by_hand[name] for name in ("citation", "source")} == {
        name: with_client[name] for name in ("citation", "source")
    }


@pytest.mark.parametrize("note", sorted((EXAMPLES / "notes").glob("*.json")), ids=lambda p: p.stem)
def test_notes_have_what_the_intake_agent_reads(note: Path):
    content = json.loads(note.read_text(encoding="utf-8"))

    person = {"mrn", "full_name", "date_of_birth", "age"}
    assert set(content) == person | {"urgency", "symptoms", "details", "note"}
