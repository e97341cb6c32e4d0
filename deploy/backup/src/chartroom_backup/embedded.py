import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from chartroom.commands.backups.restore import begin_log_name
from chartroom.commands.maintenance import service_descriptions, services_with_external_databases
from chartroom.errors import ChartroomError
from chartroom.postgres.databases import server_of
from chartroom.postgres.run_as import Kind
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.layout import DataDirectory
from chartroom_backup.errors import BackupError
from chartroom_backup.files import sync_tree, unfinished
from chartroom_backup.kept_keys import Keys
from chartroom_backup.progress import say
from chartroom_backup.server import Server

KEYS, PASSWORD = "keys", "administrator-password"


def server_in(path: Path, programs: Path) -> Server:
    data = DataDirectory(path)
    try:
        data.check_exists()
        server = server_of(data)
        if not server.is_accepting():
            raise BackupError(
                f"The system in {path} is not running; start it with `{data.command('up')}`."
            )
        external = services_with_external_databases(service_descriptions(data))
    except ChartroomError as failure:
        raise BackupError(str(failure)) from None
    if external:
        say(
            f"The data of {', '.join(external)} is on another server: back up that server in a separate store."
        )
    return Server(programs, server.libpq_variables(), server.cluster.password_file)


def keys_in(path: Path) -> Keys:
    """Omit the witnesses' folder: a restore would roll back their state together with the log."""
    data = DataDirectory(path)
    return {KEYS: data.keys, PASSWORD: server_of(data).cluster.password_file}


class EmbeddedSystem:
    """Restores to `target`, a data directory for `chartroom up`."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self._folder = target

    @contextmanager
    def filling(self) -> Iterator[Path]:
        try:
            with unfinished(self.target) as self._folder:
                data = DataDirectory(self._folder)
                data.claim(made=True)
                data.prepare()
                data.postgres.mkdir(mode=0o700)
                yield data.postgres / "data"
                # New signatures under the old log name would contradict signatures that the original log makes later.
                begin_log_name(data)
        except ChartroomError as failure:
            raise BackupError(str(failure)) from None

    def command(self) -> Sequence[str]:
        data = DataDirectory(self._folder)
        server = EmbeddedPostgres(data.postgres, socket_directory=data.run / "postgres")
        if server.identity.kind is Kind.OTHER_USER:
            data.open_to_postgres()
        server.initialise()
        return server.command()

    def put_keys(self, version: Path | None) -> None:
        if version is None or not (version / PASSWORD).exists():
            raise BackupError(
                "The store does not contain keys of an embedded system; restore without --embedded."
            )
        data = DataDirectory(self._folder)
        shutil.copytree(version / KEYS, data.keys, dirs_exist_ok=True)
        sync_tree(data.keys)
        shutil.copy2(version / PASSWORD, data.postgres / PASSWORD)
