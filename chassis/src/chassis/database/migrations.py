"""Migrations run as the schema's owner and in one process at a time."""

import asyncio
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, text
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from chassis.database.connect import Servers
from chassis.database.migration_steps import LOCK_TIMEOUT
from chassis.database.revisions import migrations_directory, newest_revision
from chassis.settings import StartupError


def alembic_config(service: str, **attributes: Any) -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations_directory(service)).replace("%", "%%"))
    config.attributes.update(attributes)
    return config


def upgrade(service: str, url: URL) -> None:
    """Idempotent; concurrent calls are safe. A newer schema is not changed, so a release can be
    rolled back.
    """
    command.upgrade(alembic_config(service, url=url), "head")


POLL_S = 0.1
Finish = Callable[[Connection], None]
# The advisory lock's key contains the schema's OID, so services do not share locks.
LOCK = text("""
SELECT pg_try_advisory_lock(
    CAST(CAST(:schema AS text) AS regnamespace)::oid::integer, hashtext('migrations')
)
""")
HOLDER = text("""
SELECT usename FROM pg_locks JOIN pg_stat_activity USING (pid)
WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND pg_locks.database = datid
    AND usename <> session_user AND datname = current_database()
    AND classid = CAST(CAST(:schema AS text) AS regnamespace)
    AND objid = hashtext('migrations')::oid
""")
PARTITIONS = text("""
SELECT relname FROM pg_class
WHERE relispartition AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = :schema)
""")


def run(context: EnvironmentContext, *, schema: str, finish: Finish | None = None) -> None:
    """`finish` runs under the lock of the migrations. The launcher skips a migration if neither settings nor
    the state of the schema changed: its `schema_state` reads everything that a `finish` compares.
    """
    asyncio.run(_run(context, schema, context.config.attributes["url"], finish))


async def _run(context: EnvironmentContext, schema: str, url: URL, finish: Finish | None) -> None:
    opened = partial(Servers(url).connect, f"{schema}-migrate", {})
    engine = create_async_engine(
        url, async_creator=opened, poolclass=NullPool, hide_parameters=True
    )
    try:
        async with engine.connect() as connection:
            await connection.run_sync(_run_as_owner, context, schema, finish)
    finally:
        await engine.dispose()


def _run_as_owner(
    connection: Connection, context: EnvironmentContext, schema: str, finish: Finish | None
) -> None:
    connection.execute(text(f'SET ROLE "{schema}_owner"'))
    connection.execute(text(f"SET lock_timeout = '{LOCK_TIMEOUT}'"))
    connection.commit()
    take_turn(connection, schema)
    metadata: MetaData | None = context.config.attributes.get("metadata")
    partitions = set(connection.scalars(PARTITIONS, {"schema": schema}))
    connection.commit()
    context.configure(
        connection=connection,
        target_metadata=metadata,
        version_table_schema=schema,
        include_schemas=True,
        include_name=lambda name, kind, _: (
            name == schema if kind == "schema" else kind != "table" or name not in partitions
        ),
        transaction_per_migration=True,
        compare_type=True,
    )
    applied = context.get_context().get_current_revision()
    if applied is not None and applied > newest_revision(schema):
        return  # This version can serve a newer schema.
    adopt(connection, schema, applied, context.script)
    with context.begin_transaction():
        context.run_migrations()
    if finish is not None:
        finish(connection)
    # The runtime role reads the schema's revision in its readiness check.
    connection.execute(text(f'GRANT SELECT ON "{schema}".alembic_version TO "{schema}_app"'))
    connection.commit()


def adopt(
    connection: Connection, schema: str, applied: str | None, scripts: ScriptDirectory
) -> None:
    """Raises StartupError for a schema that is older than the last revision before the baseline,
    which is identical to the baseline.
    """
    (base,) = scripts.get_bases()
    baseline = scripts.get_revision(base).module
    if applied is None or applied >= base:
        return
    if applied != baseline.replaces:
        raise StartupError(
            f"The schema of {schema} is at revision {applied}: start commit {baseline.last_commit} of "
            "chartroom once with this database before you start this version."
        )
    move = text(f'UPDATE "{schema}".alembic_version SET version_num = :base')  # noqa: S608 - A service's name.
    connection.execute(move, {"base": base})
    connection.commit()


def take_turn(connection: Connection, schema: str) -> None:
    """Wait for the lock of migrations."""
    while not connection.scalar(LOCK, {"schema": schema}):
        holder = connection.scalar(HOLDER, {"schema": schema})
        connection.commit()
        if holder is not None:
            raise StartupError(
                f"The role {holder} holds the migration lock of {schema}; "
                "end its session (see pg_locks), then migrate again."
            )
        time.sleep(POLL_S)
    connection.commit()
