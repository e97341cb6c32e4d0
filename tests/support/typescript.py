"""Node.js and the compiler of `client-typescript/.venv-test`, and programs that use the packed client."""

import json
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from support.programs import ended
from support.sources import REPOSITORY

CLIENT = REPOSITORY / "client-typescript"
TOOLS = CLIENT / ".venv-test"
NODE = [str(TOOLS / "bin/node"), "--disable-warning=ExperimentalWarning"]
TSC = [*NODE, str(TOOLS / "node_modules/typescript/bin/tsc")]
STRICT = {
    "compilerOptions": {
        "module": "NodeNext",
        "target": "ES2023",
        "strict": True,
        "noEmit": True,
        "noUncheckedIndexedAccess": True,
        "skipLibCheck": True,
        "types": ["node"],
        "typeRoots": [str(TOOLS / "node_modules/@types")],
    }
}


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> str:
    done = ended(command, cwd=folder, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


class Project:
    """A folder of programs that depend on the packed client, or on the packages of `modules`."""

    def __init__(self, folder: Path, modules: Path | None = None) -> None:
        self.folder = folder
        self.package = folder / "node_modules" / "chartroom-client"
        if modules is None:
            self._install()
        else:
            (folder / "node_modules").symlink_to(modules)
        (folder / "package.json").write_text('{"private": true, "type": "module"}', "utf-8")
        (folder / "tsconfig.json").write_text(json.dumps(STRICT), "utf-8")

    def _install(self) -> None:
        folder = self.folder
        run([str(CLIENT / "pack"), str(folder / "packed")], REPOSITORY)
        (archive,) = (folder / "packed").glob("chartroom-client-*.tgz")
        self.package.mkdir(parents=True)
        run(["tar", "-xzf", str(archive), "-C", str(self.package), "--strip-components=1"], folder)

    def run(self, text: str, environment: Mapping[str, str] | None = None) -> str:
        return run(self._command(text), self.folder, environment)

    @contextmanager
    def running(
        self, text: str, environment: Mapping[str, str], stdin: int | None = None
    ) -> Iterator["subprocess.Popen[str]"]:
        """Run a program until SIGTERM at the end, after which it must exit with 0."""
        with subprocess.Popen(
            self._command(text),
            cwd=self.folder,
            env=environment,
            stdin=stdin,
            stdout=subprocess.PIPE,
            text=True,
        ) as program:
            try:
                yield program
            finally:
                program.terminate()
        assert program.returncode == 0

    def _command(self, text: str) -> list[str]:
        """Return the command of the program, after a check of its types."""
        (self.folder / "program.ts").write_text(text, "utf-8")
        run(TSC, self.folder)
        return [*NODE, "program.ts"]
