"""`chartroom psql`: PostgreSQL's own client on the embedded database, as its administrator."""

import os
from collections.abc import Sequence
from typing import NoReturn

from chartroom.errors import ChartroomError
from chartroom.postgres.databases import server_of
from chartroom.postgres.server import ADMINISTRATOR, PORT, wheel_program
from chartroom.processes.exec_program import inherited
from chartroom.system.database_roles import DATABASE
from chartroom.system.layout import DataDirectory


def open_psql(data: DataDirectory, arguments: Sequence[str]) -> NoReturn:
    data.check_exists()
    server = server_of(data)
    if not server.is_accepting():
        raise ChartroomError(
            f"No embedded PostgreSQL runs with {data.path}; start the system, or use psql with your own database's URL."
        )
    connection = {
        "PGHOST": str(server.socket_directory),
        "PGPORT": str(PORT),
        "PGUSER": ADMINISTRATOR,
        "PGPASSWORD": server.password,
        "PGDATABASE": DATABASE,
    }
    argv = [str(wheel_program("psql")), "--no-psqlrc", *arguments]
    os.execve(argv[0], argv, inherited("PG") | connection)  # noqa: S606 - the wheel's own program.
