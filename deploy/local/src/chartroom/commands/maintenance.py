import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import PurePosixPath
from typing import NoReturn
from urllib.parse import parse_qs, urlsplit

from chartroom.errors import ChartroomError
from chartroom.postgres.databases import server_of
from chartroom.postgres.server import EmbeddedPostgres, wheel_program
from chartroom.processes.exec_program import inherited
from chartroom.processes.leftovers import stop_leftovers
from chartroom.processes.programs import Description
from chartroom.processes.running import find_running
from chartroom.processes.slots import find_slots
from chartroom.processes.supervision import Supervisor
from chartroom.system.database_roles import DATABASE, SERVICES
from chartroom.system.layout import DataDirectory


@contextmanager
def exclusive_access(data: DataDirectory) -> Iterator[bool]:
    """Block starts, stops, restarts and other maintenance. Yields whether the system runs. Raises
    ChartroomError if another command has the access.
    """
    with ExitStack() as stack:
        system = find_running(data)
        if system is None and not stack.enter_context(data.locked()):
            raise ChartroomError(
                f"Another chartroom command is starting or stopping the system in {data.path}; try again in a moment."
            )
        if system is not None and not system.ready:
            raise ChartroomError(
                f"chartroom is still starting with {data.path}; try again when it is ready."
            )
        if not stack.enter_context(data.locked_for_restart()):
            raise ChartroomError(
                f"A restart, backup or rotation is running in {data.path}; try again after it has ended."
            )
        if system is None:
            data.prepare()
            stop_leftovers(data)
        yield system is not None


@contextmanager
def embedded_server(data: DataDirectory, *, is_running: bool) -> Iterator[EmbeddedPostgres | None]:
    """Yield the embedded server, started for the block unless it runs; None if all databases are external."""
    server = server_of(data)
    if server.cluster.is_missing:
        yield None
    elif is_running and data.program("postgres").exists():
        yield server
    else:
        with server:
            yield server


def open_psql(data: DataDirectory, arguments: Sequence[str]) -> NoReturn:
    data.check_exists()
    server = server_of(data)
    if not server.is_accepting():
        raise ChartroomError(
            f"The embedded PostgreSQL in {data.path} is not running; start the system, or use psql with your own "
            "database's URL."
        )
    variables = inherited("PG") | server.libpq_variables(DATABASE)
    argv = [str(wheel_program("psql")), "--no-psqlrc", *arguments]
    os.execve(argv[0], argv, variables)  # noqa: S606 - the wheel's own program.


def service_descriptions(data: DataDirectory) -> dict[str, Description | None]:
    supervisor = Supervisor(data)
    return {
        name: supervisor.description(find_slots(data, supervisor, name).serving)
        for name in SERVICES
    }


def services_with_external_databases(descriptions: Mapping[str, Description | None]) -> list[str]:
    return [
        name
        for name, description in descriptions.items()
        if description and not _is_embedded(name, description)
    ]


def _is_embedded(service: str, description: Description) -> bool:
    url = urlsplit(description.environment.get(f"{service.upper()}_DATABASE_URL", ""))
    host = parse_qs(url.query).get("host", [""])[0]
    return url.path == f"/{DATABASE}" and PurePosixPath(host).name == "postgres"
