"""`python -m defects [NAME ...]`: plant one defect after the other in a copy of the repository, and run
the tests that must fail. Prints the defects that survive; then the exit code is 1.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from shutil import copy2
from tempfile import TemporaryDirectory

from defects.planted import DEFECTS, Defect

REPOSITORY = Path(__file__).parents[2]
# The environment whose Python runs the tests of a folder.
ENVIRONMENTS = {
    "tests/records": "services/records/.venv-test",
    "tests/audit": "services/audit/.venv-test",
    "tests/retrieval": "services/retrieval/.venv-test",
    "tests/chassis": "chassis/.venv-test",
    "tests/mcp_app": "gateway/mcp/.venv-test",
    "tests/console": "gateway/console/.venv-test",
}
PASSED, FAILED = 0, 1
ENDS_S = 600


class Copy:
    """The files that Git knows, beside links to the environments and the model."""

    def __init__(self, root: Path) -> None:
        self.root = root
        named = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(named, cwd=REPOSITORY, check=True, capture_output=True, text=True)
        for name in filter(None, listed.stdout.split("\0")):
            source, target = REPOSITORY / name, root / name
            if source.is_file():
                target.parent.mkdir(parents=True, exist_ok=True)
                copy2(source, target)
        for linked in (*ENVIRONMENTS.values(), "services/retrieval/model", ".venv"):
            if not (root / linked).exists():
                (root / linked).symlink_to(REPOSITORY / linked)
        sources = sorted(str(path) for path in root.glob("**/src") if ".venv" not in str(path))
        self._environment = os.environ | {"PYTHONPATH": os.pathsep.join(sources)}

    def run(self, tests: str) -> tuple[int, str]:
        """Run tests; return pytest's exit code and its last line."""
        part = "/".join(tests.split("/")[:2])
        python = REPOSITORY / ENVIRONMENTS[part] / "bin" / "python"
        done = subprocess.run(
            [python, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", tests],
            cwd=self.root,
            env=self._environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=ENDS_S,
        )
        return done.returncode, (done.stdout.strip().splitlines() or [""])[-1]

    def plant(self, defect: Defect) -> str:
        """Change the source; return what it was. Raises ValueError where the text is not there once."""
        file = self.root / defect.file
        text = file.read_text("utf-8")
        if text.count(defect.before) != 1:
            raise ValueError(f"{defect.file} does not have this text once: {defect.before!r}")
        file.write_text(text.replace(defect.before, defect.after), "utf-8")
        return text


def main(names: Sequence[str]) -> int:
    wanted = [one for one in DEFECTS if not names or one.name in names]
    survived: list[str] = []
    with TemporaryDirectory() as directory:
        copy = Copy(Path(directory))
        for tests in sorted({one.tests for one in wanted}):
            code, last = copy.run(tests)
            if code != PASSED:
                sys.stdout.write(f"{tests} fails without any defect: {last}\n")
                return 1
        for number, defect in enumerate(wanted, 1):
            text = copy.plant(defect)
            code, last = copy.run(defect.tests)
            (copy.root / defect.file).write_text(text, "utf-8")
            found = {FAILED: "found", PASSED: "SURVIVED"}.get(code, f"pytest ended with {code}")
            sys.stdout.write(f"{number}/{len(wanted)} {found}: {defect.name} ({last})\n")
            sys.stdout.flush()
            survived += [] if code == FAILED else [defect.name]
    sys.stdout.write(f"{len(wanted) - len(survived)} found, {len(survived)} survived\n")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
