import ast
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
SUPPORT = REPOSITORY / "tests" / "support"
PLUGIN = re.compile(r"support\.(\w+)")
MOST_LINES = 4_500
COUNTED = re.compile(r"\.py$|/(schema|migrations)/.*\.sql$")
TESTED = ("bench", "chassis", "client", "deploy", "examples", "gateway", "services")


def helpers_of(path: Path) -> Iterator[str]:
    text = path.read_text("utf-8")
    for node in ast.walk(ast.parse(text)) if "support" in text else ():
        if isinstance(node, ast.Constant) and (plugin := PLUGIN.fullmatch(str(node.value))):
            yield plugin[1]
        if not isinstance(node, ast.ImportFrom) or node.module is None:
            continue
        package, _, helper = node.module.partition(".")
        if package == "support":
            yield from [helper] if helper else [imported.name for imported in node.names]


@pytest.fixture(scope="module")
def users() -> dict[str, set[Path]]:
    users = defaultdict(set)
    for path in [*REPOSITORY.glob("tests/**/*.py"), *REPOSITORY.glob("bench/**/*.py")]:
        part = path if path.parent == SUPPORT else path.relative_to(REPOSITORY).parents[-3:][0]
        for helper in helpers_of(path):
            users[helper].add(part)
    for of_all in users.values():
        while others := {other for other in of_all if other.parent == SUPPORT}:
            of_all.difference_update(others)
            of_all.update(*(users[other.stem] for other in others if other.stem in users))
    return users


def test_have_several_users(users: dict[str, set[Path]]):
    alone = {name: parts for name, parts in users.items() if len(parts) < 2}
    assert {name: parts for name, parts in alone.items() if parts != {Path("tests")}} == {}


def lines_in(*folders: Path) -> int:
    """Count the lines of Python, SQL schemas and migrations in these folders, without installed packages."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", *folders]
    listed = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    files = [REPOSITORY / name for name in listed.stdout.splitlines() if COUNTED.search(name)]
    return sum(len(path.read_text("utf-8").splitlines()) for path in files if path.is_file())


def test_are_few():
    assert lines_in(SUPPORT) <= MOST_LINES


def test_tests_have_no_more_lines_than_what_they_test():
    assert lines_in(REPOSITORY / "tests") <= lines_in(*(REPOSITORY / one for one in TESTED))
