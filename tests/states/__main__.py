"""Write a stored state with the installed version of a service: `python -m tests.states SERVICE [DAY]`."""

import asyncio
import sys
import tempfile
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from support.keyring import FullKeyring
from support.migrations import empty_database, migrate_to

from chartroom.postgres.server import EmbeddedPostgres
from chassis.observability.logs import configure_logging
from tests.states.files import State, dumped, write_state


def make(state: State, folder: Path) -> None:
    writer = import_module(f"tests.states.of_{state.service}")
    keyring = FullKeyring(folder / "keys")
    keyring.initialise()
    with EmbeddedPostgres(folder / "pg") as server:
        database = empty_database(server, state.service)
        migrate_to(database, "head")
        written = asyncio.run(writer.write(database, keyring))
        sql = dumped(database)
        write_state(state, sql, asyncio.run(writer.read(database, keyring, written)))


def main() -> None:
    service, day = (*sys.argv[1:], f"{datetime.now(UTC):%Y-%m-%d}")[:2]
    state = State(service, day)
    configure_logging(service, "error")
    with tempfile.TemporaryDirectory(prefix="chartroom-test-") as folder:
        Path(folder).chmod(0o711)
        make(state, Path(folder))
    sys.stdout.write(f"{state.sql}\n")


if __name__ == "__main__":
    main()
