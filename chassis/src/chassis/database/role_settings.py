"""Each start of a service restores the settings of deploy/postgres/boundary.sql, because a role may
change its own settings.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import structlog
from sqlalchemy import text

from chassis.database.pool import Connection
from chassis.database.statements import Query

SETTINGS: Mapping[str, str] = {
    "statement_timeout": "15s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "15s",
}
# Connection settings take precedence over role settings.
UNHINDERED = {**SETTINGS, "default_transaction_read_only": "off", "search_path": "pg_catalog"}


@dataclass(frozen=True, slots=True)
class StoredSetting:
    """PostgreSQL stores `name=value`."""

    line: str
    is_of_database: bool


# Finds only settings that a role may change itself.
FIND = Query(
    text("""
SELECT line, setdatabase <> 0 AS is_of_database
FROM pg_db_role_setting CROSS JOIN unnest(setconfig) AS stored (line)
    JOIN pg_settings ON name = split_part(line, '=', 1) AND context = 'user'
WHERE setrole = current_user::regrole
    AND setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
"""),
    StoredSetting,
)
# ALTER ROLE does not accept parameters.
RESTORE = f"""
DO $$ BEGIN
    EXECUTE format('ALTER ROLE CURRENT_USER IN DATABASE %I RESET ALL', current_database());
    ALTER ROLE CURRENT_USER RESET ALL;
    {" ".join(f"ALTER ROLE CURRENT_USER SET {name} = '{value}';" for name, value in SETTINGS.items())}
END $$
"""
LIMIT = Query(text("SELECT rolconnlimit FROM pg_roles WHERE rolname = current_user"), int)


async def restore(connection: Connection, *, connections: int) -> None:
    """`connections`: the maximum per process; two processes run during a restart. PostgreSQL may reject the change
    while another process changes the role.
    """
    log = structlog.get_logger()
    if changed := changed_names(await FIND.all(connection)):
        log.warning(
            "the settings of the database role were changed; they are restored",
            part=", ".join(changed),
        )
        await connection.execute(RESTORE)
    limit = await LIMIT.one(connection)
    if 0 <= limit < 2 * connections:
        log.warning(
            "two processes may open more connections than the database role may have", count=limit
        )


def changed_names(found: Sequence[StoredSetting]) -> list[str]:
    expected = {StoredSetting(f"{name}={value}", False) for name, value in SETTINGS.items()}  # noqa: FBT003
    return sorted({setting.line.partition("=")[0] for setting in expected ^ set(found)})
