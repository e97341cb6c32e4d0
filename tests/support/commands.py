"""Commands of the launcher, forked from a process that has already imported the launcher: an import takes 0.5 s."""

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from uuid import uuid4

from support.eventually import HANGS_S

FORKS = multiprocessing.get_context("forkserver")
# typer imports its adapters, with pydantic, when it parses its first command.
FORKS.set_forkserver_preload(["chartroom.cli", "typer._adapters"])


class Command:
    """A command in a separate session."""

    def __init__(
        self,
        main: Callable[[], int | None],
        arguments: Sequence[str],
        environment: Mapping[str, str],
        folder: Path,
    ) -> None:
        self._arguments = arguments
        self._printed, self._errors = (folder / f"output-{uuid4()}" for _ in range(2))
        for path in (self._printed, self._errors):
            path.touch()
        written = (os.devnull, str(self._printed), str(self._errors))
        self._process = FORKS.Process(
            target=call, args=(main, arguments, dict(environment), written)
        )
        self._process.start()

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    def output(self) -> str:
        return "".join(path.read_text("utf-8") for path in (self._printed, self._errors))

    def wait(self) -> None:
        self._process.join(timeout=HANGS_S)
        assert self.returncode is not None, f"the command does not end: {self.output()}"

    def completed(self) -> "subprocess.CompletedProcess[str]":
        self.wait()
        code = self._process.exitcode or 0
        printed, errors = (path.read_text("utf-8") for path in (self._printed, self._errors))
        return subprocess.CompletedProcess(self._arguments, code, printed, errors)


def call(
    main: Callable[[], int | None],
    arguments: Sequence[str],
    environment: Mapping[str, str],
    written: Sequence[str],
) -> None:
    os.setsid()
    for descriptor, path in enumerate(written):
        os.dup2(os.open(path, os.O_RDWR | os.O_APPEND), descriptor)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["chartroom", *arguments]
    sys.exit(main())
