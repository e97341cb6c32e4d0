"""`python -m retrieval.reembed`: RETRIEVAL_MODEL_DIR or RETRIEVAL_EMBEDDING_URL configure the first
model, as for the service; RETRIEVAL_BESIDE_MODEL_DIR or RETRIEVAL_BESIDE_EMBEDDING_URL the second
one.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, suppress
from time import monotonic

from pydantic_settings import SettingsConfigDict

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.observability.logs import place_of
from chassis.observability.metrics import Metrics
from chassis.peers import PeerClient
from chassis.problems.problem import Problem
from chassis.settings import MigrationSettings, StartupError, read_settings
from retrieval.embedding.configured import make_embedder
from retrieval.embedding.models.service import Loaded
from retrieval.embedding.yielding import Questions, YieldingEmbedder
from retrieval.reembed import repository, service
from retrieval.settings import BesideSettings, EmbeddingSettings, beside_settings
from retrieval.tables import SCHEMA

FOR_EVER_S = 365 * 86400.0
SHOWN_EVERY_S = 5.0
NICENESS = 10  # The service's questions go first.
COMMANDS = {
    "fill": "compute a vector of the second model for each passage, in addition to the vector in use",
    "switch": "let searches compare the vectors of the second model from now on",
    "back": "let searches compare the vectors of the configured model again",
    "drop": "remove the vectors of the model that is not in use",
    "status": "show which models have vectors, and of how many passages",
}


class Settings(MigrationSettings, EmbeddingSettings):
    model_config = SettingsConfigDict(env_prefix="RETRIEVAL_", protected_namespaces=())


def main(arguments: Sequence[str] | None = None) -> int:
    command = parser().parse_args(arguments).command
    try:
        said = asyncio.run(_run(command, read_settings(Settings), beside_settings()))
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
    except Problem as failure:
        sys.stderr.write(f"{failure.title}: {failure.detail}\nRun the same command again.\n")
    except Exception as failure:  # noqa: BLE001 - Its text may hold a password or a row; its type and place do not.
        sys.stderr.write(f"Failed unexpectedly: {place_of(failure)}. Run the same command again.\n")
    else:
        sys.stdout.write(f"{said}\n")
        return 0
    return 1


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="python -m retrieval.reembed",
        description="Change the embedding model of a filled database, while the service runs.",
    )
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, description in COMMANDS.items():
        commands.add_parser(name, help=description, description=description)
    return made


async def _run(command: str, settings: Settings, beside: BesideSettings | None) -> str:
    database = Database(settings.database(), schema=SCHEMA, pool_size=2)
    database.prepare_connections(repository.set_up)
    async with (
        aclosing(database),
        database.connection(database.service, FOR_EVER_S) as connection,
    ):
        if command == "status":
            return _shown(await service.state_of(connection))
        if not await repository.is_alone(connection):
            raise StartupError("Another process changes the model now; wait until it has ended.")
        if command == "drop":
            removed = await service.drop(connection)
            return f"Removed the vectors of {removed.identity}."
        return await _embedding(command, connection, settings, beside)


async def _embedding(
    command: str, connection: Connection, settings: Settings, beside: BesideSettings | None
) -> str:
    if beside is None:
        raise StartupError(
            "No second model is configured; set RETRIEVAL_BESIDE_MODEL_DIR or RETRIEVAL_BESIDE_EMBEDDING_URL."
        )
    source, other = (settings, beside) if command == "back" else (beside, settings)
    async with AsyncExitStack() as stack:
        model = await stack.enter_async_context(_loaded(source))
        counts = []
        with suppress(StartupError):  # Needed only to divide long passages as before.
            loaded = await stack.enter_async_context(_loaded(other))
            counts.append(loaded.count_pieces)
        counted = await repository.COUNT.one(connection)
        shown = Shown(counted.passages - counted.filled)
        filling = service.Filling(connection, model, counts, shown)
        if command == "fill":
            count = await service.fill(connection, model, filling)
            return f"All {count:,} passages have a vector of {model.identity}, in addition to the vector in use."
        if await service.switch(connection, model, filling):
            return f"Searches compare the vectors of {model.identity} now."
        return f"{model.identity} is in use already."


@asynccontextmanager
async def _loaded(source: EmbeddingSettings) -> AsyncIterator[Loaded]:
    clients: list[PeerClient] = []

    def use_server(url: str, bearer: str | None) -> PeerClient:
        clients.append(
            PeerClient("embedding-server", url, metrics=Metrics(), bearer=lambda: bearer)
        )
        return clients[-1]

    identity = source.model_identity()
    embedder = make_embedder(source, identity, use_server)
    try:
        yield Loaded(identity, YieldingEmbedder(embedder, Questions()))
    finally:
        await embedder.aclose()
        for client in clients:
            await client.aclose()


def _shown(state: service.State) -> str:
    used = f"Searches compare the vectors of {state.used.identity}."
    if state.beside is None:
        return f"{used} A second model is not stored."
    passages, filled = state.counted.passages, state.counted.filled
    share = 100 * filled / passages if passages else 100.0
    can = "Searches can" if state.beside.filled == 1 else "Searches cannot yet"
    return (
        f"{used}\nIn addition, {filled:,} of {passages:,} passages ({share:.1f} %) have a vector of "
        f"{state.beside.identity}. {can} compare these vectors."
    )


class Shown:
    def __init__(self, lacking: int) -> None:
        self._lacking = lacking
        self._began = self._last = monotonic()

    def __call__(self, done: int) -> None:
        now = monotonic()
        if now - self._last < SHOWN_EVERY_S:
            return
        self._last = now
        per_s = done / (now - self._began)
        minutes = max(0, self._lacking - done) / per_s / 60
        sys.stderr.write(
            f"{done:,} of {self._lacking:,} passages, {per_s:.0f} a second, {minutes:.0f} minutes left\n"
        )


if __name__ == "__main__":
    os.nice(NICENESS)
    sys.exit(main())
