"""The embedded database server for work on a system's data, whether the system runs or not."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from chartroom.errors import ChartroomError
from chartroom.layout import DataDirectory
from chartroom.leftovers import stop_leftovers
from chartroom.postgres import EmbeddedPostgres
from chartroom.running import find_running


@contextmanager
def nothing_else_changes(data: DataDirectory) -> Iterator[bool]:
    """No start, stop, restart or other work on these data meanwhile; whether the system runs.

    Raises ChartroomError where such work is under way.
    """
    with ExitStack() as stack:
        system = find_running(data)
        if system is None and not stack.enter_context(data.locked()):
            raise ChartroomError(f"chartroom is just starting or stopping with {data.path}; try again in a moment.")
        if system is not None and not system.ready:
            raise ChartroomError(f"chartroom is still starting with {data.path}; try again when it is ready.")
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
    if not (data.postgres / "data").exists():
        yield None
        return
    server = EmbeddedPostgres(data.postgres, socket_directory=data.run / "postgres")
    if runs:
        yield server
    else:
        with server:
            yield server
