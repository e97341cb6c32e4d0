"""Node.js and the compiler of `client-typescript/.venv-test`, and programs that use the compiled client."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from support.eventually import HANGS_S
from support.sources import REPOSITORY

CLIENT = REPOSITORY / "client-typescript"
TOOLS = CLIENT / ".venv-test"
NODE = [str(TOOLS / "bin/node"), "--disable-warning=ExperimentalWarning"]
TSC = [*NODE, str(TOOLS / "node_modules/typescript/bin/tsc")]
CONFIGURATION = {
    "compilerOptions": {
        "module": "NodeNext",
        "target": "ES2023",
        "strict": True,
        "noEmit": True,
        "types": ["node"],
        "typeRoots": [str(TOOLS / "node_modules/@types")],
    }
}


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=HANGS_S,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def project(folder: Path) -> Path:
    """Return a folder of a program that depends on the packed client."""
    run([str(CLIENT / "pack"), str(folder / "packed")], REPOSITORY)
    (archive,) = (folder / "packed").glob("chartroom-client-*.tgz")
    installed = folder / "node_modules" / "chartroom-client"
    installed.mkdir(parents=True)
    run(["tar", "-xzf", str(archive), "-C", str(installed), "--strip-components=1"], folder)
    (folder / "package.json").write_text('{"private": true, "type": "module"}', "utf-8")
    (folder / "tsconfig.json").write_text(json.dumps(CONFIGURATION), "utf-8")
    return folder


def program(folder: Path, text: str) -> list[str]:
    """Return the command of a program, after a check of its types."""
    (folder / "program.ts").write_text(text, "utf-8")
    run(TSC, folder)
    return [*NODE, "program.ts"]
