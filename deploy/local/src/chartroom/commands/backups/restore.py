"""`chartroom restore`: a data directory out of a backup, at any place where there is none yet."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

from rich.console import Console

from chartroom.commands.backups.manifest import (
    BackupUnusable,
    Content,
    Contents,
    copy_checked,
    free_bytes,
    read_manifest,
)
from chartroom.errors import ChartroomError
from chartroom.interrupts import interrupted_by_signals
from chartroom.postgres.server import MAJOR
from chartroom.processes.services import model_settings, withheld_from
from chartroom.progress import Progress, megabytes
from chartroom.system.layout import LAYOUT, Clone, DataDirectory, find_clone

RUNBOOK = "docs/runbooks/backup-and-restore.md"
LOCK = "lock"


def restore(source: Path, data: DataDirectory, console: Console) -> None:
    """Ends with a system that can be started, or with a ChartroomError and nothing there."""
    about, contents = read_manifest(source)
    _check_fits(about, find_clone())
    os.umask(0o077)
    progress = Progress(console)
    with interrupted_by_signals():
        made = _make_directory(data.path)
        with data.locked() as alone:
            if not alone or not _is_empty(data.path):
                raise ChartroomError(
                    f"{data.path} holds data already, and a restore never goes over data; "
                    "name a new directory with --data-dir, or move this one away."
                )
            try:
                _fill(source, contents, data, progress)
                data.claim(made=made)
            except BaseException as failure:
                _empty(data.path, made=made)
                if isinstance(failure, KeyboardInterrupt):
                    raise ChartroomError("Interrupted; nothing was restored.") from None
                raise
    progress.say(
        f"[bold]Restored[/] what was backed up at {about['began_at']} to {data.path} in {progress.seconds:.1f} s."
    )
    if elsewhere := about["databases_elsewhere"]:
        progress.say(
            f"[yellow]The data of {', '.join(elsewhere)} is elsewhere:[/] restore it, too, as {RUNBOOK} says."
        )


def _check_fits(about: Content, clone: Clone) -> None:
    if about["layout"] != LAYOUT:
        raise BackupUnusable(
            f"The backup was made by another version of chartroom (layout {about['layout']}, this one knows {LAYOUT}); "
            "restore it with that version."
        )
    if about["postgresql"] and about["postgresql"].split(".")[0] != str(MAJOR):
        raise BackupUnusable(
            f"The backup was made by PostgreSQL {about['postgresql']} and this is PostgreSQL {MAJOR}; "
            "restore it with the chartroom version that made it."
        )
    if about["embedding_model"]:
        _check_model(about["embedding_model"], clone)


def _check_model(stored: Content, clone: Clone) -> None:
    """Vectors of two models cannot be compared, so retrieval would refuse to start."""
    configured = _configured_model(clone)
    if configured != stored:
        raise BackupUnusable(
            f"The backup's vectors were made with {_words(stored)}, but {_words(configured)} is configured; set "
            + ", ".join(
                f"RETRIEVAL_EMBEDDING_{name}" for name in ("MODEL", "VARIANT", "DIMENSION", "URL")
            )
            + " as they were there, for this command and for `chartroom up`."
        )


def _configured_model(clone: Clone) -> Content:
    """As retrieval itself says it."""
    python = clone.python("retrieval")
    if not python.exists():
        raise ChartroomError("The environment of retrieval is missing; run `make install` first.")
    withheld = re.compile(withheld_from("retrieval"))
    inherited = {name: value for name, value in os.environ.items() if not withheld.match(name)}
    done = subprocess.run(  # noqa: S603 - the service's own command.
        [str(python), "-m", "retrieval.embedding.models"],
        capture_output=True,
        text=True,
        check=False,
        cwd=clone.member("retrieval"),
        env=inherited | model_settings(clone, "retrieval"),
    )
    if done.returncode != 0:
        words = (done.stderr.strip().splitlines() or ["it says nothing"])[-1]
        raise ChartroomError(
            f"Which embedding model is configured cannot be found out: {words.rstrip('.')}."
        )
    found: Content = json.loads(done.stdout)
    return found


def _words(model: Content) -> str:
    return f"{model['name']} ({model['variant']}, {model['dimension']} dimensions)"


def _fill(source: Path, contents: Contents, data: DataDirectory, progress: Progress) -> None:
    if contents.size > free_bytes(data.path):
        raise ChartroomError(
            f"The backup takes {megabytes(contents.size)} and {data.path} has room for "
            f"{megabytes(free_bytes(data.path))}; make room or name another --data-dir."
        )
    with progress.step(
        "Copying and checking", f"{megabytes(contents.size)} copied and checked"
    ) as say:
        copy_checked(
            source,
            contents,
            data.path,
            lambda done: say(
                f"Copying and checking: {megabytes(done)} of {megabytes(contents.size)}"
            ),
        )
        os.sync()


def _make_directory(path: Path) -> bool:
    try:
        path.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        return False
    return True


def _is_empty(path: Path) -> bool:
    return {entry.name for entry in path.iterdir()} <= {LOCK}


def _empty(path: Path, *, made: bool) -> None:
    """Leave it as it was before."""
    if made:
        shutil.rmtree(path, ignore_errors=True)
        return
    for entry in path.iterdir():
        shutil.rmtree(entry, ignore_errors=True) if entry.is_dir() else entry.unlink()
