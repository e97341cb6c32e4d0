"""A copy of the embedded database for the time of a block, in which anything may be changed."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from chartroom.commands.backups.base_backup import copy_cluster
from chartroom.commands.maintenance import service_descriptions, services_with_external_databases
from chartroom.interrupts import interrupted_by_signals
from chartroom.postgres.databases import server_of
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import DATABASE
from chartroom.system.layout import DataDirectory

# It need not survive anything.
SETTINGS = {"fsync": "off", "shared_buffers": "32MB"}


@contextmanager
def scratch_database(data: DataDirectory, service: str) -> Iterator[str | None]:
    """Yield the administrator's DSN of a copy of a service's database, as of one moment; None where
    that is not the embedded one. The system runs. The copy is in the data directory, as private as
    the original, and goes at the end.
    """
    if service in services_with_external_databases(service_descriptions(data)):
        yield None
        return
    server = server_of(data)
    with (
        interrupted_by_signals(),
        tempfile.TemporaryDirectory(dir=data.path, prefix="scratch-") as name,
    ):
        folder = Path(name)
        copy_cluster(server, folder / "data", lambda _done, _size: None)
        shutil.copy(server.cluster.password_file, folder)
        with EmbeddedPostgres(folder, settings=SETTINGS) as copy:
            yield copy.dsn(database=DATABASE)
