import argparse
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from types import FrameType

from chartroom_backup.archiving import EVERY_S, archive
from chartroom_backup.base_backups import prune, take_full, take_incremental
from chartroom_backup.checking import check, check_archive, show
from chartroom_backup.errors import BackupError
from chartroom_backup.kept_keys import Keys, keep_keys
from chartroom_backup.places import FolderForPostgres
from chartroom_backup.progress import say
from chartroom_backup.restoring import Place, restore
from chartroom_backup.server import Server, find_programs
from chartroom_backup.store import Store

LATEST = "latest"
BEHIND_S = 60.0
AGE_HOURS = 26.0


def main(arguments: Sequence[str] | None = None) -> int:
    options = parser().parse_args(arguments)
    os.umask(0o077)
    command: Callable[[argparse.Namespace], None] = options.run
    try:
        with _interrupted_by_signals():
            command(options)
    except BackupError as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    except OSError as failure:
        place = failure.filename or options.store
        sys.stderr.write(f"{place} cannot be used: {failure.strerror or failure}.\n")
        return 1
    except KeyboardInterrupt:
        if options.run is _archive:
            say("Stopped.")
            return 0
        is_pruning = options.run is _prune
        say(f"Interrupted; {'run `prune` again' if is_pruning else 'nothing was kept'}.")
        return 1
    return 0


@contextmanager
def _interrupted_by_signals() -> Iterator[None]:
    """Unfinished files are removed also after SIGTERM and SIGHUP."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    numbers = [signal.SIGINT, signal.SIGTERM]
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup ignores it.
        numbers.append(signal.SIGHUP)
    before = {number: signal.signal(number, interrupt) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="chartroom-backup", description=__doc__)
    made.add_argument(
        "--store", type=_path, metavar="DIR", required=True, help="the folder with backups and WAL"
    )
    made.add_argument(
        "--programs", type=_path, metavar="DIR", help="the folder of PostgreSQL's programs"
    )
    commands = made.add_subparsers(dest="command", required=True)

    def add(
        name: str, run: Callable[[argparse.Namespace], None], text: str
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text)
        added.set_defaults(run=run)
        return added

    archiving = add("archive", _archive, "archive WAL until interrupted")
    archiving.add_argument(
        "--every",
        type=float,
        default=EVERY_S,
        metavar="SECONDS",
        help="time between measurements of the delay",
    )
    archiving.add_argument(
        "--metrics",
        type=_path,
        metavar="FILE",
        help="a file for node_exporter's textfile collector, with the times of the newest backup and of the archive",
    )
    full = add("full", _copy, "copy the whole server")
    full.set_defaults(take=take_full)
    incremental = add("incremental", _copy, "copy what changed since the newest backup")
    incremental.set_defaults(take=take_incremental)
    for each in (archiving, full, incremental):
        _add_source(each)
    add("list", _list, "show the backups and the times to which a restore is possible")
    checking = add("check", _check, "exit 1 if the store is damaged or not up to date")
    checking.add_argument("--files", action="store_true", help="also verify each file's SHA-256")
    checking.add_argument("--archive", action="store_true", help="check only the archive's delay")
    checking.add_argument("--behind", type=float, default=BEHIND_S, metavar="SECONDS")
    checking.add_argument("--age", type=float, default=AGE_HOURS, metavar="HOURS")
    pruning = add("prune", _prune, "remove old backups, and the WAL and keys that only they need")
    pruning.add_argument(
        "--keep", type=_count, required=True, metavar="N", help="how many full backups to keep"
    )
    restoring = add("restore", _restore, "restore to a time, as a new system")
    restoring.add_argument(
        "--at",
        type=_time,
        required=True,
        metavar="TIME",
        help="as 2026-11-20T08:34:25+00:00, or `latest`",
    )
    restoring.add_argument("--to", type=_path, required=True, metavar="DIR", help="a new folder")
    restoring.add_argument(
        "--embedded", action="store_true", help="make a data directory for `chartroom up`"
    )
    restoring.add_argument(
        "--owner", metavar="USER", help="the owner of the data directory, if root restores it"
    )
    return made


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data-dir",
        type=_path,
        metavar="DIR",
        help="back up the running embedded system there, with its keys. Without it, PostgreSQL's own variables "
        "(PGHOST, PGUSER, PGPASSFILE …) name the server and its administrator",
    )
    parser.add_argument(
        "--password-file",
        type=_path,
        metavar="FILE",
        help="of the administrator, instead of PGPASSFILE",
    )
    parser.add_argument(
        "--keys",
        type=_named_path,
        action="append",
        default=[],
        metavar="NAME=PATH",
        help="a folder or file with keys or passwords to store with the backups; may be repeated",
    )


def _archive(options: argparse.Namespace) -> None:
    server, keys = _source(options)
    archive(_store_of(options, server), server, keys, options.every, options.metrics)


def _copy(options: argparse.Namespace) -> None:
    server, keys = _source(options)
    store = _store_of(options, server)
    with store.locked():
        keep_keys(store, keys)
        options.take(store, server)


def _list(options: argparse.Namespace) -> None:
    show(Store(options.store).open())


def _check(options: argparse.Namespace) -> None:
    store = Store(options.store).open()
    if options.archive:
        check_archive(store, options.behind)
        return
    check(store, files=options.files, behind_s=options.behind, age=timedelta(hours=options.age))


def _prune(options: argparse.Namespace) -> None:
    store = Store(options.store).open()
    with store.locked():
        prune(store, Server(find_programs(options.programs), {}), options.keep)


def _restore(options: argparse.Namespace) -> None:
    programs = find_programs(options.programs)
    place: Place
    if options.embedded:
        from chartroom_backup.embedded import EmbeddedSystem  # noqa: PLC0415 - Needs the launcher.

        place = EmbeddedSystem(options.to)
    else:
        place = FolderForPostgres(options.to, str(programs / "postgres"), options.owner)
    store = Store(options.store).open()
    # A store on a read-only disk can be restored without a lock.
    with store.locked() if os.access(store.path, os.W_OK) else nullcontext():
        restored = restore(store, place, str(programs / "pg_combinebackup"), options.at)
    until = (
        f"its last commit was at {restored.last_commit}"
        if restored.last_commit
        else "nothing was replayed"
    )
    say(
        f"Restored {restored.backup.name} and later commits to {options.to}; {until}. "
        "docs/runbooks/restore-to-a-time.md describes the next steps."
    )


def _source(options: argparse.Namespace) -> tuple[Server, Keys]:
    programs = find_programs(options.programs)
    if options.data_dir:
        _require_launcher()
        from chartroom_backup.embedded import keys_in, server_in  # noqa: PLC0415

        return server_in(options.data_dir, programs), keys_in(options.data_dir)
    environment = {}
    if options.password_file:
        try:
            environment["PGPASSWORD"] = options.password_file.read_text(encoding="utf-8").strip()
        except OSError:
            raise BackupError(
                f"{options.password_file} cannot be read; correct --password-file."
            ) from None
    return Server(programs, environment, options.password_file), dict(options.keys)


def _require_launcher() -> None:
    if find_spec("chartroom") is None:
        raise BackupError(
            "The launcher of the embedded system is not installed here; use .venv/bin/chartroom-backup."
        )


def _store_of(options: argparse.Namespace, server: Server) -> Store:
    system = int(server.value("system_identifier FROM pg_control_system()"))
    return Store(options.store).open_for(system)


def _path(text: str) -> Path:
    return Path(text).absolute()


def _named_path(text: str) -> tuple[str, Path]:
    name, separator, path = text.partition("=")
    if not (name.isidentifier() or name.replace("-", "_").isidentifier()) or not separator:
        raise argparse.ArgumentTypeError("write it as NAME=PATH")
    return name, _path(path)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a whole number from 1 on")
    return int(text)


def _time(text: str) -> datetime | None:
    if text == LATEST:
        return None
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        time = datetime.min  # noqa: DTZ901 - Refused below.
    if time.tzinfo is None:
        raise argparse.ArgumentTypeError(
            f"write it with its offset, as 2026-11-20T08:34:25+00:00, or `{LATEST}`"
        )
    return time.astimezone(UTC)


if __name__ == "__main__":
    sys.exit(main())
