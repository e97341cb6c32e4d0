import json
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from chartroom.commands.backups.manifest import (
    BackupUnusable,
    Content,
    Contents,
    copy_checked,
    read_manifest,
)
from chartroom.errors import ChartroomError
from chartroom.files import make_private_directory, write_atomically
from chartroom.interrupts import interrupted_by_signals
from chartroom.postgres.server import MAJOR
from chartroom.processes.exec_program import inherited
from chartroom.processes.services import check_environment, model_settings, withheld_from
from chartroom.progress import Progress, megabytes
from chartroom.system.layout import LAYOUT, Clone, DataDirectory, find_clone
from chartroom.system.logs import reason_in

RUNBOOK = "docs/runbooks/backup-and-restore.md"
LOCK = "lock"


def restore(source: Path, data: DataDirectory, console: Console) -> None:
    about, contents = read_manifest(source)
    _check_fits(about, find_clone())
    os.umask(0o077)
    progress = Progress(console)
    with interrupted_by_signals():
        made = _make_directory(data.path)
        with data.locked() as is_locked:
            if not is_locked or not _is_empty(data.path):
                raise ChartroomError(
                    f"{data.path} contains data, and a restore never overwrites data; "
                    "set --data-dir to a new directory, or move this directory away."
                )
            try:
                _fill(source, contents, data, progress)
                begin_log_name(data)
                data.claim(made=made)
            except BaseException as failure:
                _empty(data.path, made=made)
                if isinstance(failure, KeyboardInterrupt):
                    raise ChartroomError("Interrupted; nothing was restored.") from None
                raise
    progress.print(
        f"[bold]Restored[/] the backup of {about['began_at']} to {data.path} in {progress.seconds:.1f} s."
    )
    if external := about["databases_elsewhere"]:
        progress.print(
            f"[yellow]The data of {', '.join(external)} is on another server:[/] restore it as {RUNBOOK} describes."
        )


def _check_fits(about: Content, clone: Clone) -> None:
    if about["layout"] != LAYOUT:
        raise BackupUnusable(
            f"The backup was made by another version of chartroom (layout {about['layout']}, not {LAYOUT}); "
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
    """Raises ChartroomError for another embedding model, because retrieval cannot compare vectors of different
    models.
    """
    configured = _configured_model(clone)
    if configured != stored:
        raise BackupUnusable(
            f"The backup's vectors were made with {_name(stored)}, but {_name(configured)} is configured; set "
            + ", ".join(
                f"RETRIEVAL_{name}"
                for name in [
                    "MODEL_DIR",
                    "EMBEDDING_MODEL",
                    "EMBEDDING_VARIANT",
                    "EMBEDDING_DIMENSION",
                    "EMBEDDING_QUERY_PREFIX",
                    "EMBEDDING_PASSAGE_PREFIX",
                    "EMBEDDING_URL",
                ]
            )
            + " to the same values, for this command and for `chartroom up`."
        )


def _configured_model(clone: Clone) -> Content:
    python = clone.python("retrieval")
    check_environment("retrieval", python)
    done = subprocess.run(
        [str(python), "-m", "retrieval.embedding.models"],
        capture_output=True,
        text=True,
        check=False,
        cwd=clone.member("retrieval"),
        env=inherited(withheld_from("retrieval")) | model_settings(clone, "retrieval"),
    )
    if done.returncode != 0:
        reason = reason_in(done.stderr) or f"exit {done.returncode}"
        raise ChartroomError(f"The configured embedding model cannot be determined: {reason}.")
    found: Content = json.loads(done.stdout)
    return found


def _name(model: Content) -> str:
    prefixes = [
        f"{name} {model[name]!r}" for name in ("query_prefix", "passage_prefix") if name in model
    ]
    about = [model["variant"], f"{model['dimension']} dimensions", *prefixes]
    return f"{model['name']} ({', '.join(about)})"


def _fill(source: Path, contents: Contents, data: DataDirectory, progress: Progress) -> None:
    free = shutil.disk_usage(data.path).free
    if contents.size > free:
        raise ChartroomError(
            f"The backup needs {megabytes(contents.size)} and {data.path} has {megabytes(free)} free; "
            "make room or name another --data-dir."
        )
    with progress.step(
        "Copying and checking", f"{megabytes(contents.size)} copied and checked"
    ) as show:
        copy_checked(
            source,
            contents,
            data.path,
            lambda done: show(
                f"Copying and checking: {megabytes(done)} of {megabytes(contents.size)}"
            ),
        )
        os.sync()


def begin_log_name(data: DataDirectory) -> None:
    """Under the old name, the restored log would contradict checkpoints that the original log signed after the
    backup.
    """
    make_private_directory(data.keys)
    write_atomically(data.log_name, f"chartroom/audit-{datetime.now(UTC):%Y%m%dT%H%M%SZ}\n")


def _make_directory(path: Path) -> bool:
    try:
        path.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        return False
    return True


def _is_empty(path: Path) -> bool:
    return {entry.name for entry in path.iterdir()} <= {LOCK}


def _empty(path: Path, *, made: bool) -> None:
    if made:
        shutil.rmtree(path, ignore_errors=True)
        return
    for entry in path.iterdir():
        shutil.rmtree(entry, ignore_errors=True) if entry.is_dir() else entry.unlink()
