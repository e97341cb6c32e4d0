"""`chartroom psql`: PostgreSQL's own client on the embedded database, as its administrator."""

import os
from collections.abc import Sequence
from typing import NoReturn

from chartroom.errors import ChartroomError
from chartroom.postgres.databases import server_of
from chartroom.postgres.server import ADMINISTRATOR, MAJOR, PORT, find_wheel
from chartroom.system.database_roles import DATABASE
from chartroom.system.layout import DataDirectory


def open_psql(data: DataDirectory, arguments: Sequence[str]) -> NoReturn:
    """Become psql, with its own arguments. Raises ChartroomError where no embedded database
    runs.
    """
    data.check_known()
    server = server_of(data)
    if not server.is_accepting():
        raise ChartroomError(
            f"No embedded PostgreSQL runs with {data.path}; start the system, or use psql with your own database's URL."
        )
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    program = str(find_wheel() / f"pginstall{MAJOR}" / "bin" / "psql")
    where = {
        "PGHOST": str(server.socket_directory),
        "PGPORT": str(PORT),
        "PGUSER": ADMINISTRATOR,
        "PGPASSWORD": server.password,
        "PGDATABASE": DATABASE,
    }
    # the wheel's own program.
    os.execve(program, [program, "--no-psqlrc", *arguments], inherited | where)  # noqa: S606
