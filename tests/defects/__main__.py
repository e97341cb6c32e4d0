"""`python -m defects [WORD ...]`: plant defects in a copy of the repository; exit with 1 if tests miss a defect."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from shutil import copy2
from tempfile import TemporaryDirectory

from defects import audit, chassis, edges, records, retrieval, typescript
from defects.defect import Defect

DEFECTS: tuple[Defect, ...] = (
    *records.DEFECTS,
    *audit.DEFECTS,
    *retrieval.DEFECTS,
    *chassis.DEFECTS,
    *edges.DEFECTS,
    *typescript.DEFECTS,
)
REPOSITORY = Path(__file__).parents[2]
# For each test folder, the environment that runs the folder's tests.
ENVIRONMENTS = {
    "tests/records": "services/records/.venv-test",
    "tests/audit": "services/audit/.venv-test",
    "tests/attacks": "services/audit/.venv-test",
    "tests/retrieval": "services/retrieval/.venv-test",
    "tests/chassis": "chassis/.venv-test",
    "tests/gateway": "gateway/edge/.venv-test",
    "tests/mcp_app": "gateway/mcp/.venv-test",
    "tests/auth_app": "gateway/auth/.venv-test",
    "tests/console": "gateway/console/.venv-test",
    "tests/client": "client/.venv-test",
    "tests/client_typescript": ".venv",
}
LINKED = ("services/retrieval/model", ".venv", "client-typescript/.venv-test")
AT_ONCE = os.cpu_count() or 1
PASSED, FAILED = 0, 1
ENDS_S = 900
# A time limit for a test run, because many planted defects make a test hang.
WAITS = "tests/support/eventually.py"
SHORT = "HANGS_S = 30"


class Copy:
    """A copy of the tracked files, with environments that contain the copy's editable packages."""

    def __init__(self, root: Path) -> None:
        self.root = root
        named = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(named, cwd=REPOSITORY, check=True, capture_output=True, text=True)
        for name in filter(None, listed.stdout.split("\0")):
            source, target = REPOSITORY / name, root / name
            if source.is_file():
                target.parent.mkdir(parents=True, exist_ok=True)
                copy2(source, target)
        waits = (root / WAITS).read_text("utf-8")
        (root / WAITS).write_text(re.sub(r"HANGS_S = \d+", SHORT, waits), "utf-8")
        for name in {*ENVIRONMENTS.values()} - {*LINKED}:
            self._add_environment(name)
        for linked in LINKED:
            (root / linked).symlink_to(REPOSITORY / linked)

    def _add_environment(self, name: str) -> None:
        source, target = REPOSITORY / name, self.root / name
        (packages,) = source.glob("lib/python*/site-packages")
        copied = target / packages.relative_to(source)
        copied.mkdir(parents=True)
        for part in ("bin", "pyvenv.cfg"):
            (target / part).symlink_to(source / part)
        for entry in packages.iterdir():
            if entry.suffix == ".pth":
                paths = entry.read_text("utf-8").replace(str(REPOSITORY), str(self.root))
                (copied / entry.name).write_text(paths, "utf-8")
            else:
                (copied / entry.name).symlink_to(entry)

    def run(self, tests: Iterable[str]) -> tuple[int, str]:
        """Run one environment's tests; return pytest's exit code and its last line of output."""
        chosen = sorted(set(tests))
        python = self.root / environment_of(chosen[0]) / "bin" / "python"
        done = subprocess.run(
            [python, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *chosen],
            cwd=self.root,
            check=False,
            capture_output=True,
            text=True,
            timeout=ENDS_S,
        )
        return done.returncode, (done.stdout.strip().splitlines() or [""])[-1]

    def try_out(self, defect: Defect) -> tuple[int, str]:
        """Run a defect's tests. Raises ValueError unless the defect's text occurs exactly once."""
        file = self.root / defect.file
        text = file.read_text("utf-8")
        if text.count(defect.before) != 1:
            raise ValueError(f"{defect.file} does not have this text once: {defect.before!r}")
        file.write_text(text.replace(defect.before, defect.after), "utf-8")
        try:
            return self.run([defect.tests])
        finally:
            file.write_text(text, "utf-8")


def environment_of(tests: str) -> str:
    return ENVIRONMENTS["/".join(tests.split("/")[:2])]


def main(words: Sequence[str]) -> int:
    began = time.monotonic()
    wanted = [one for one in DEFECTS if not words or any(is_about(one, word) for word in words)]
    with TemporaryDirectory() as directory, ThreadPoolExecutor(AT_ONCE) as threads:
        copies: SimpleQueue[Copy] = SimpleQueue()
        for number in range(AT_ONCE):
            copies.put(Copy(Path(directory, str(number))))

        def without(environment: str) -> tuple[int, str]:
            copy = copies.get()
            tests = [one.tests for one in wanted if environment_of(one.tests) == environment]
            try:
                return copy.run(tests)
            finally:
                copies.put(copy)

        def is_found(defect: Defect) -> bool:
            copy = copies.get()
            try:
                code, last = copy.try_out(defect)
            finally:
                copies.put(copy)
            found = {FAILED: "found", PASSED: "SURVIVED"}.get(code, f"pytest ended with {code}")
            sys.stdout.write(f"{found}: {defect.name} ({last})\n")
            sys.stdout.flush()
            return code == FAILED

        environments = sorted({environment_of(one.tests) for one in wanted})
        for environment, (code, last) in zip(
            environments, threads.map(without, environments), strict=True
        ):
            if code != PASSED:
                sys.stdout.write(f"tests in {environment} fail without any defect: {last}\n")
                return 1
        found = sum(threads.map(is_found, wanted))
    took = time.monotonic() - began
    sys.stdout.write(f"{found} found, {len(wanted) - found} survived, {took:.0f} s\n")
    return 0 if found == len(wanted) else 1


def is_about(defect: Defect, word: str) -> bool:
    return word in defect.name or word in defect.file


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
