"""`python -m tests.schema SERVICE MESSAGE` writes a migration for the changes of the service's folder `schema/`."""

import sys
import tempfile
from importlib import import_module
from pathlib import Path

from sqlalchemy import MetaData
from sqlmodel import SQLModel
from support.databases import make_template
from support.migrations import empty_database

from chartroom.postgres.server import EmbeddedPostgres
from chassis.observability.logs import configure_logging
from tests.schema.catalog import objects
from tests.schema.declared import declare, schema_files
from tests.schema.migration import migration_steps, statements_by_object, write


def tables_of(service: str) -> MetaData:
    tables = import_module(f"{service}.tables")
    (base,) = (
        each
        for each in vars(tables).values()
        if isinstance(each, type) and SQLModel in each.__bases__
    )
    return base.metadata


def main() -> None:
    service, message = sys.argv[1:]
    configure_logging(service, "error")
    files = schema_files(service)
    with tempfile.TemporaryDirectory(prefix="chartroom-test-") as folder:
        Path(folder).chmod(0o711)  # PostgreSQL refuses to run as root.
        with EmbeddedPostgres(Path(folder) / "pg", settings={"fsync": "off"}) as server:
            declared = empty_database(server, service)
            declare(declared, tables_of(service), files)
            migrated = make_template(server, service).clone()
            statements, manual = migration_steps(
                objects(declared), objects(migrated), statements_by_object(files)
            )
    if statements:
        sys.stdout.write(f"{write(service, message, statements)}\n")
    for each in manual:
        sys.stdout.write(f"to write by hand: {each}\n")


if __name__ == "__main__":
    main()
