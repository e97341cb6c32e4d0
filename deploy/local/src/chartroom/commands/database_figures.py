import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import asyncpg
from rich.filesize import decimal
from rich.table import Table

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import DATABASE
from chartroom.system.layout import Clone

MOST_ROWS = 3  # Rows per query.


@dataclass(frozen=True)
class Figure:
    metric: str
    label: str
    value: float
    description: str

    def text(self) -> str:
        match self.metric.rpartition("_")[2]:
            case "bytes":
                return decimal(int(self.value))
            case "ratio":
                return f"{self.value:.1%}"
            case "seconds":
                return str(timedelta(seconds=round(self.value)))
            case _:
                return f"{self.value:,.0f}"


@dataclass(frozen=True)
class DatabaseQuery:
    name: str
    sql: str
    descriptions: dict[str, str]
    labels: frozenset[str]

    def figures(self, row: asyncpg.Record) -> Iterator[Figure]:
        label = " ".join(str(row[name]) for name in self.labels)
        for column, description in self.descriptions.items():
            if column not in self.labels:
                yield Figure(f"{self.name}_{column}", label, float(row[column]), description)


def load_queries(clone: Clone) -> list[DatabaseQuery]:
    # This import takes a sixth of a command's start, and only `status` needs it.
    from ruamel.yaml import YAML  # noqa: PLC0415

    path = clone.root / "deploy" / "observability" / "postgres-queries.yml"
    found = []
    for name, query in YAML(typ="safe").load(path).items():
        columns = {column: each for one in query["metrics"] for column, each in one.items()}
        found.append(
            DatabaseQuery(
                name,
                query["query"],
                {column: each["description"] for column, each in columns.items()},
                frozenset(column for column, each in columns.items() if each["usage"] == "LABEL"),
            )
        )
    return found


async def read_figures(dsn: str, queries: list[DatabaseQuery]) -> list[Figure]:
    """Raises OSError or asyncpg.PostgresError if the server does not answer."""
    connection = await asyncpg.connect(dsn)
    try:
        return [
            figure
            for query in queries
            for row in (await connection.fetch(query.sql))[:MOST_ROWS]
            for figure in query.figures(row)
        ]
    finally:
        await connection.close()


def figures_of(server: EmbeddedPostgres, clone: Clone) -> list[Figure]:
    return [
        *asyncio.run(read_figures(server.dsn(database=DATABASE), load_queries(clone))),
        _free_space(server.data),
    ]


def _free_space(folder: Path) -> Figure:
    free = shutil.disk_usage(folder).free
    return Figure("chartroom_disk_free_bytes", "", free, "Free space of the database's disk")


def table_of_figures(figures: list[Figure]) -> Table:
    table = Table("database", "", "value", "meaning")
    for figure in figures:
        name = figure.metric.removeprefix("chartroom_").removeprefix("database_")
        table.add_row(name, figure.label, figure.text(), figure.description)
    return table
