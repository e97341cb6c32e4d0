"""For work on a system's data, whether the system runs or not: nothing else changes them, and the
server is there.
"""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import PurePosixPath
from urllib.parse import parse_qs, urlsplit

from chartroom.errors import ChartroomError
from chartroom.postgres.databases import server_of
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.processes.leftovers import stop_leftovers
from chartroom.processes.running import find_running
from chartroom.processes.slots import find_places
from chartroom.processes.supervision import Description, Supervisor
from chartroom.system.database_roles import DATABASE, SERVICES
from chartroom.system.layout import DataDirectory


@contextmanager
def nothing_else_changes(data: DataDirectory) -> Iterator[bool]:
    """No start, stop, restart or other work on these data meanwhile; whether the system runs.

    Raises ChartroomError where such work is under way.
    """
    with ExitStack() as stack:
        system = find_running(data)
        if system is None and not stack.enter_context(data.locked()):
            raise ChartroomError(
                f"chartroom is just starting or stopping with {data.path}; try again in a moment."
            )
        if system is not None and not system.ready:
            raise ChartroomError(
                f"chartroom is still starting with {data.path}; try again when it is ready."
            )
        if not stack.enter_context(data.locked_for_restart()):
            raise ChartroomError(
                f"A restart, a backup or a change of keys is under way with {data.path}; try again when it has ended."
            )
        if system is None:
            data.prepare()
            stop_leftovers(data)
        yield system is not None


@contextmanager
def embedded_server(data: DataDirectory, *, runs: bool) -> Iterator[EmbeddedPostgres | None]:
    """The embedded server; None where there is none.

    It is started for as long as the block lasts, unless the system `runs`.
    """
    server = server_of(data)
    if server.cluster.is_missing:
        yield None
    elif runs:
        yield server
    else:
        with server:
            yield server


def described_services(data: DataDirectory) -> dict[str, Description | None]:
    """How each service runs, or ran last."""
    supervisor = Supervisor(data)
    return {
        name: supervisor.description(find_places(data, supervisor, name).serving)
        for name in SERVICES
    }


def databases_elsewhere(described: Mapping[str, Description | None]) -> list[str]:
    """The services whose database is not the embedded one, but one of an administrator's."""
    return [
        name
        for name, description in described.items()
        if description and not _is_embedded(name, description)
    ]


def _is_embedded(service: str, description: Description) -> bool:
    """Also where the data directory has moved since: its socket is in a folder of this name in any
    case.
    """
    url = urlsplit(description.environment.get(f"{service.upper()}_DATABASE_URL", ""))
    host = parse_qs(url.query).get("host", [""])[0]
    return url.path == f"/{DATABASE}" and PurePosixPath(host).name == "postgres"
