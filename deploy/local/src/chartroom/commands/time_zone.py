import os
import subprocess

from chartroom.commands.maintenance import (
    embedded_server,
    exclusive_access,
    service_descriptions,
    services_with_external_databases,
)
from chartroom.errors import ChartroomError
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.processes.services import service_migration
from chartroom.system.database_roles import DATABASE, load_passwords, service_dsn
from chartroom.system.layout import DataDirectory, find_clone

RECORDS = "records"


def change_time_zone(data: DataDirectory, zone: str) -> int:
    """Return the exit code of records' command. Raises ChartroomError while the system runs."""
    data.check_exists()
    with exclusive_access(data) as is_running:
        if is_running:
            raise ChartroomError(
                "The time zone of stored dates can only be changed while the system is stopped; stop it with "
                f"`{data.command('down')}`."
            )
        is_external = RECORDS in services_with_external_databases(service_descriptions(data))
        with embedded_server(data, is_running=False) as server:
            if server is None or is_external:
                raise ChartroomError(
                    "Records uses a database of your own: run `python -m records.time_zone` with "
                    "RECORDS_MIGRATE_DATABASE_URL (docs/operating.md)."
                )
            return _run(data, server, zone)


def _run(data: DataDirectory, server: EmbeddedPostgres, zone: str) -> int:
    clone = find_clone()
    as_migration = service_migration(
        clone,
        RECORDS,
        python=clone.python(RECORDS),
        launcher=os.environ,
        dsn=service_dsn(server.dsn(), f"{RECORDS}_app", DATABASE),
        password=load_passwords(data.database_passwords)[RECORDS].migrate,
        model={},
    )
    command = [str(as_migration.python), "-m", "records.time_zone", zone]
    return subprocess.run(command, env=as_migration.environment, check=False).returncode
