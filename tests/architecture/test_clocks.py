"""Tests neither sleep nor read the clock, except tests of whole running systems."""

import ast
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1]
# Folders with tests that must neither sleep nor read the clock. Tests in other folders run whole systems, kill
# processes or measure times.
PARTS = (
    "attacks",
    "audit",
    "chassis",
    "client",
    "client_typescript",
    "console",
    "contract",
    "gateway",
    "mcp_app",
    "records",
    "retrieval",
)
CLOCKS = {"monotonic", "perf_counter", "process_time"}
NIGHTLY = "pytest.mark.nightly"


def clocks_of(path: Path) -> Iterator[str]:
    text = path.read_text("utf-8")
    if not any(name in text for name in (*CLOCKS, "sleep")):
        return
    tree = ast.parse(text)
    if any(NIGHTLY in ast.unparse(node) for node in tree.body if is_mark(node)):
        return
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        marks = getattr(node, "decorator_list", [])
        if any(ast.unparse(mark) == NIGHTLY for mark in marks):
            continue
        if isinstance(node, ast.Call) and is_clock(node):
            yield f"{path.relative_to(TESTS)}:{node.lineno}: {ast.unparse(node)}"
        pending.extend(ast.iter_child_nodes(node))


def is_mark(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "pytestmark"


def is_clock(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "sleep" and call.args:
        given = call.args[0]
        return not (isinstance(given, ast.Constant) and given.value == 0)
    return name in CLOCKS


def test_decide_no_verdict_below_the_whole_system():
    found = [
        place
        for part in PARTS
        for path in sorted((TESTS / part).rglob("*.py"))
        for place in clocks_of(path)
    ]

    assert found == [], "wait for a state instead (support.eventually), or inject the clock"
