"""`python -m manifests.images MEMBER...` runs commands of deploy/Dockerfile without a container engine, for each
member: `python -m chassis.…` of RUN, and HEALTHCHECK. It also checks that the build context contains the copied files.

The environment of a member is the image's /opt/venv: both contain the packages of the member's lock.
"""

import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from string import Template

from ruamel.yaml import YAML

from manifests.rendering import ROOT

ENVIRONMENT = "/opt/venv"
OWN_COMMAND = re.compile(r"python -m chassis\.")
CONTINUED = re.compile(r"\\\n(?:\s*#.*\n)*")
FROM = re.compile(r"(?P<parent>\S+) AS (?P<stage>\S+)")
ASSIGNMENT = re.compile(r"(\w+)=(\S*)")
HEALTH = re.compile(r"(?:--\S+ )*CMD (?P<argv>\[.*\])")
# Prints the requested address.
NO_REQUEST = (
    "import types, urllib.request as r; "
    "r.build_opener = lambda *_: types.SimpleNamespace(open=lambda url, **_: print(url)); "
)
DEFAULT_PORT = (
    "import importlib, os; settings = importlib.import_module(os.environ['PACKAGE'] + '.settings'); "
    "print('http://127.0.0.1:%s/readyz' % settings.Settings.model_fields['port'].default)"
)


@dataclass(frozen=True, slots=True)
class Image:
    """A build of docker-compose.yml. `arguments`: its build arguments, and the defaults of the Dockerfile."""

    target: str
    arguments: dict[str, str]

    def filled(self, text: str) -> str:
        return Template(text).safe_substitute(self.arguments)


class Dockerfile:
    def __init__(self, root: Path) -> None:
        self._root = root
        self._ignored = (root / ".dockerignore").read_text(encoding="utf-8").split("\n")
        self._parents: dict[str, str] = {}
        self._instructions: list[tuple[str, str, str]] = []  # Stage, keyword, rest of the line.
        stage = ""
        for line in CONTINUED.sub("", (root / "deploy" / "Dockerfile").read_text("utf-8")).split(
            "\n"
        ):
            keyword, _, rest = line.partition(" ")
            if keyword == "FROM" and (found := FROM.fullmatch(rest)) is not None:
                stage = found["stage"]
                self._parents[stage] = found["parent"]
            elif keyword.isupper():
                self._instructions.append((stage, keyword, rest.strip()))

    def image(self, target: str, given: dict[str, str]) -> Image:
        found = Image(target, dict(given))
        for rest in self._of(target, "ARG"):
            name, _, default = rest.partition("=")
            found.arguments.setdefault(name, found.filled(default))
        return found

    def faults(self, image: Image) -> list[str]:
        copied = [path for rest in self._of(image.target, "COPY") for path in rest.split()[:-1]]
        paths = [image.filled(path) for path in copied if not path.startswith(("--from", "/"))]
        missing = [f"{path} is not in the build context" for path in paths if not self._has(path)]
        return [*missing, *self._failures(image)]

    def _of(self, target: str, keyword: str) -> list[str]:
        """Return the instructions of the stages that the target needs, in order."""
        needed = {target}
        for stage in reversed(self._parents):
            if stage in needed:
                froms = (
                    re.search(r"--from=(\S+)", rest)
                    for at, _, rest in self._instructions
                    if at == stage
                )
                needed |= {
                    self._parents[stage],
                    *(found[1] for found in froms if found is not None),
                }
        return [rest for at, name, rest in self._instructions if at in needed and name == keyword]

    def _has(self, path: str) -> bool:
        parts = path.split("/")
        prefixes = {"/".join(parts[:end]) for end in range(1, len(parts) + 1)}
        is_ignored = False
        for pattern in self._ignored:
            if any(fnmatchcase(one, pattern.removeprefix("!")) for one in prefixes):
                is_ignored = not pattern.startswith("!")
        return not is_ignored and (self._root / path).exists()

    def _failures(self, image: Image) -> list[str]:
        environment = {"PATH": os.environ["PATH"]}
        own = str(self._root / image.arguments["SOURCE"] / ".venv")
        for rest in self._of(image.target, "ENV"):
            for name, value in ASSIGNMENT.findall(rest):
                filled = Template(value).safe_substitute(image.arguments | environment)
                environment[name] = filled.replace(ENVIRONMENT, own)
        parts = (part for rest in self._of(image.target, "RUN") for part in rest.split(" && "))
        commands = [part for part in parts if OWN_COMMAND.match(part)]
        if not commands:
            return ["RUN does not build the application"]
        runs = [(command, _run(["sh", "-c", command], environment)) for command in commands]
        failed = [
            f"RUN {command}: {run.stderr.strip()[-500:]}" for command, run in runs if run.returncode
        ]
        return [*failed, *self._health(image, environment)]

    def _health(self, image: Image, environment: dict[str, str]) -> list[str]:
        """Without a setting, the health check asks the port at which the service listens by default."""
        (health,) = filter(None, map(HEALTH.fullmatch, self._of(image.target, "HEALTHCHECK")))
        program, option, code = json.loads(health["argv"])
        asked = _run([program, option, NO_REQUEST + code], environment)
        expected = _run([program, "-c", DEFAULT_PORT], environment)
        if asked.stdout == expected.stdout != "":
            return []
        return [
            f"HEALTHCHECK asks {asked.stdout.strip() or asked.stderr.strip()[-200:]}, not {expected.stdout.strip()}"
        ]


def _run(argv: list[str], environment: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    # Not in the checkout: Python would import its folders.
    return subprocess.run(
        argv, cwd="/", env=environment, capture_output=True, text=True, check=False
    )


def main(members: list[str]) -> int:
    dockerfile = Dockerfile(ROOT)
    services = YAML(typ="safe").load(ROOT / "docker-compose.yml")["services"].values()
    builds = [
        one["build"]
        for one in services
        if one.get("build", {}).get("dockerfile") == "deploy/Dockerfile"
    ]
    images = {
        image.arguments["SOURCE"]: image
        for image in (dockerfile.image(one["target"], one["args"]) for one in builds)
    }
    faults = [
        f"{member}: docker-compose.yml does not build it"
        for member in members
        if member not in images
    ]
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        for member, found in zip(
            images, threads.map(dockerfile.faults, images.values()), strict=True
        ):
            faults += [f"{member}: {fault}" for fault in found]
    sys.stdout.writelines(f"deploy/Dockerfile: {fault}\n" for fault in faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
