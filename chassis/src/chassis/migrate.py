"""`python -m chassis.migrate SERVICE` migrates a service's schema. Run it before the service
starts.
"""

import sys

import asyncpg
from sqlalchemy.exc import DBAPIError

from chassis.database.connect import DRIVER_FAILURES
from chassis.database.failures import (
    behind_pooler,
    sqlstate_of,
    takes_no_writes,
    unreachable,
    unusable,
)
from chassis.database.migrations import upgrade
from chassis.observability.logs import place_of
from chassis.settings import MigrationSettings, StartupError, read_settings


def _settings_of(service: str) -> MigrationSettings:
    prefix = f"{service.upper()}_"

    class Settings(MigrationSettings, env_prefix=prefix):
        pass

    return read_settings(Settings)


def migrate(service: str) -> None:
    """Raises StartupError for failures that an operator can fix."""
    variable = f"{service.upper()}_MIGRATE_DATABASE_URL"
    url = _settings_of(service).database()
    try:
        upgrade(service, url)
    except (DBAPIError, asyncpg.PostgresError) as failure:
        raise StartupError(_refusal(service, variable, failure)) from None
    except DRIVER_FAILURES as failure:
        raise StartupError(unreachable(variable, failure)) from None


def _refusal(service: str, variable: str, failure: DBAPIError | asyncpg.PostgresError) -> str:
    state = sqlstate_of(failure)
    if takes_no_writes(failure) or behind_pooler(failure):
        return unreachable(variable, failure)
    if state.startswith("28") or state == "3D000":
        return unusable(service, variable, state)
    if state in {"22023", "3F000"}:  # SET ROLE to an unknown role; an unknown schema.
        return f"The role {service}_owner or its schema is missing; run deploy/postgres/boundary.sql first."
    return f"The migration of {service} was refused (SQLSTATE {state or 'unknown'}): {place_of(failure)}."


def main() -> int:
    if len(sys.argv) != 2:  # noqa: PLR2004
        sys.stderr.write("usage: python -m chassis.migrate SERVICE\n")
        return 2
    try:
        migrate(sys.argv[1])
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    except Exception as failure:  # noqa: BLE001 - The text may contain a password or a row; type and place do not.
        sys.stderr.write(
            f"The migration of {sys.argv[1]} failed unexpectedly: {place_of(failure)}.\n"
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
