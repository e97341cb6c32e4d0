"""`python -m audit.verify.build build/audit_verify.py` builds the verifier: one readable file that
needs only Python and `cryptography`.
"""

import ast
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

# Modules of the verifier's single file; each follows the modules that it imports.
MODULES = (
    "chassis.tlog.merkle",
    "chassis.tlog.notes",
    "chassis.tlog.rotations",
    "chassis.tlog.checkpoints",
    "chassis.tlog.proofs",
    "chassis.tlog.tiles",
    "audit.leaves.leaf_key",
    "audit.leaves.receipts",
    "audit.verify.findings",
    "audit.verify.sources",
    "audit.verify.checkpoints",
    "audit.verify.entries",
    "audit.verify.chains",
    "audit.verify.causes",
    "audit.verify.upper_tiles",
    "audit.verify.tree",
    "audit.verify.whole",
    "audit.verify.rows",
    "audit.verify.opened",
    "audit.verify.single",
    "audit.verify.bundle",
    "audit.verify.heads",
    "audit.verify.knowledge",
    "audit.verify.stored_checkpoints",
    "audit.verify.stored_tree",
    "audit.verify.traces",
    "audit.verify.attributes",
    "chassis.audit_trail.unrecorded",
    "audit.verify.changes",
    "audit.verify.database",
    "audit.verify.__main__",
)
HEAD = '''"""Checks the log of chartroom: python audit_verify.py --help.

Needs Python 3.11 or newer, and `cryptography` only.
"""

import sys

try:
'''
# An uncaught error must not end with Python's exit code 1, which would be the verdict `tampered`.
REFUSED = """except ImportError as error:
    needed = "Python 3.11 or newer with cryptography is needed"
    print(f"cannot tell: {needed}: {error}", file=sys.stderr)
    sys.exit(2)
"""


def built() -> str:
    imports: set[str] = set()
    owners: dict[str, str] = {}
    parts = []
    for name in MODULES:
        source = _source_of(name)
        tree = ast.parse(source)
        lines = source.splitlines()
        for statement in tree.body:
            for defined in _names_in(statement):
                if owners.setdefault(defined, name) != name:
                    raise ValueError(f"{defined} is in {owners[defined]} and in {name}")
            if isinstance(statement, ast.Import | ast.ImportFrom):
                if not _is_spliced(statement):
                    imports.add(ast.unparse(statement))
                for line in range(statement.lineno - 1, statement.end_lineno or 0):
                    lines[line] = ""
        parts.append(f"\n# {name}\n\n" + "\n".join(lines).strip("\n") + "\n")
    tried = "".join(f"    {line}\n" for line in sorted(imports))
    return HEAD + tried + REFUSED + "\n".join(parts)


def _source_of(name: str) -> str:
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise ValueError(f"no module {name}")
    return Path(spec.origin).read_text()


def _is_spliced(statement: ast.Import | ast.ImportFrom) -> bool:
    return isinstance(statement, ast.ImportFrom) and statement.module in MODULES


def _names_in(statement: ast.stmt) -> Iterator[str]:
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        yield statement.name
    elif isinstance(statement, ast.Assign):
        yield from (one.id for one in statement.targets if isinstance(one, ast.Name))


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(built())
