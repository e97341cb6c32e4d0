"""The settings of the role that a service runs as. deploy/postgres/boundary.sql makes them; since a
role may change its own, each start of the service compares them and puts them back.
"""

from collections.abc import Mapping, Sequence

import structlog

from chassis.database.pool import Connection, Row, only

SETTINGS: Mapping[str, str] = {
    "statement_timeout": "15s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "15s",
}
# What a session says for itself counts more than what its role is set to.
UNHINDERED = {**SETTINGS, "default_transaction_read_only": "off", "search_path": "pg_catalog"}
# Of the settings that a role may change; the others are its administrator's.
FOUND = """
SELECT line, setdatabase <> 0 AS is_of_database
FROM pg_db_role_setting CROSS JOIN unnest(setconfig) AS stored (line)
    JOIN pg_settings ON name = split_part(line, '=', 1) AND context = 'user'
WHERE setrole = current_user::regrole
    AND setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
"""
# Names and values are constants; ALTER ROLE takes no parameters.
PUT_BACK = f"""
DO $$ BEGIN
    EXECUTE format('ALTER ROLE CURRENT_USER IN DATABASE %I RESET ALL', current_database());
    ALTER ROLE CURRENT_USER RESET ALL;
    {" ".join(f"ALTER ROLE CURRENT_USER SET {name} = '{value}';" for name, value in SETTINGS.items())}
END $$
"""
LIMIT = "SELECT rolconnlimit FROM pg_roles WHERE rolname = current_user"


async def put_back(session: Connection, *, connections: int) -> None:
    """Make the role's settings what they shall be, and log what was changed. `connections`: how
    many a process of the service opens at most, of which there are two while it is replaced.

    The role may be refused it, for instance while another process does the same.
    """
    log = structlog.get_logger()
    if changed := changed_names(await session.fetch(FOUND)):
        log.warning(
            "the settings of the database role were changed; they are put back",
            part=", ".join(changed),
        )
        await session.execute(PUT_BACK)
    (limit,) = only(await session.fetchrow(LIMIT))
    if 0 <= limit < 2 * connections:
        log.warning(
            "two processes may open more connections than the database role may have", count=limit
        )


def changed_names(found: Sequence[Row]) -> list[str]:
    """Return the names of settings that differ from SETTINGS."""
    wanted = {(f"{name}={value}", False) for name, value in SETTINGS.items()}
    differing = wanted ^ {(row["line"], row["is_of_database"]) for row in found}
    return sorted({line.partition("=")[0] for line, _ in differing})
