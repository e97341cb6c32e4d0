import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
OVERLAYS = ("small", "ha", "monitored")
DRILL = "restore-drill"
OLDEST = (1, 27)  # Older versions do not add labels to templates, or do not support `replacements`.
INSTALLED = ROOT / ".venv-kubectl" / "kubectl"

Object = dict[str, Any]  # Any: YAML of many kinds; manifests.validation has its schemas.


class Refused(Exception):
    """The text is one sentence with the reason and the remedy."""


def render(overlay: str) -> list[Object]:
    done = subprocess.run(
        [_kubectl(), "kustomize", ROOT / "deploy" / "kubernetes" / overlay],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Refused(f"kubectl does not render deploy/kubernetes/{overlay}: {done.stderr.strip()}")
    return list(YAML(typ="safe").load_all(done.stdout))


def _kubectl() -> str:
    for found in (shutil.which(INSTALLED), shutil.which("kubectl")):
        if found and _version(found) >= OLDEST:
            return found
    raise Refused("kubectl 1.27 or newer is missing: install it, or run `make kubectl`.")


@cache
def _version(kubectl: str) -> tuple[int, int]:
    asked = [kubectl, "version", "--client"]
    text = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    found = re.search(r"v(\d+)\.(\d+)", text)
    return (int(found[1]), int(found[2])) if found else (0, 0)
