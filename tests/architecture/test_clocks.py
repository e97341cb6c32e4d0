"""Tests below the whole system read no clock and do not sleep: a busy machine must not change a verdict.

KNOWN lists what still does, and may only get shorter.
"""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1]
# The others run whole systems, kill or measure; `support` is what several parts use.
PARTS = (
    "attacks",
    "audit",
    "chassis",
    "client",
    "console",
    "contract",
    "gateway",
    "mcp_app",
    "records",
    "retrieval",
)
CLOCKS = {"monotonic", "perf_counter", "process_time"}
NIGHTLY = "pytest.mark.nightly"
KNOWN: dict[str, int] = {
    "attacks/conftest.py": 1,
    "chassis/sample/src/sample/endpoints.py": 1,
    "client/test_holding.py": 1,
    "client/test_worker.py": 1,
    "gateway/real_gateway.py": 7,
    "gateway/test_failures.py": 4,
    "records/test_merges.py": 1,
    "retrieval/conftest.py": 1,
    "retrieval/jobs/test_reading.py": 1,
    "retrieval/jobs/test_worker.py": 3,
    "retrieval/search/test_search.py": 1,
    "retrieval/test_earlier_states.py": 1,
    "retrieval/test_embedding.py": 1,
    "retrieval/test_embedding_models.py": 1,
    "retrieval/test_names.py": 1,
    "retrieval/test_openai_embedding.py": 2,
    "retrieval/test_reach.py": 2,
    "retrieval/test_yielding.py": 1,
}


def clocks_of(path: Path) -> Iterator[str]:
    """Yield each place where a file's tests by day read a clock or sleep."""
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


def test_decide_no_verdict_below_the_whole_system() -> None:
    found = [
        place
        for part in PARTS
        for path in sorted((TESTS / part).rglob("*.py"))
        for place in clocks_of(path)
    ]

    counts = Counter(place.partition(":")[0] for place in found)
    more = [
        place
        for place in found
        if counts[place.partition(":")[0]] > KNOWN.get(place.partition(":")[0], 0)
    ]
    assert more == [], "wait for a state instead (support.eventually), or inject the clock"
    assert counts == KNOWN, "shorten KNOWN"
