"""`python -m chassis.migrate SERVICE`: bring a service's schema to its head, once, before the service starts."""

import sys

import asyncpg
from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError

from chassis.database import unusable
from chassis.migrations import upgrade
from chassis.settings import MigrationSettings, StartupError, explain


def settings_of(service: str) -> MigrationSettings:
    """Read <SERVICE>_MIGRATE_DATABASE_URL and its password from the environment. Raises StartupError."""
    prefix = f"{service.upper()}_"

    class Settings(MigrationSettings, env_prefix=prefix):
        """The migration settings of this service."""

    try:
        return Settings()
    except ValidationError as failure:
        raise StartupError(explain(Settings, failure)) from None


def migrate(service: str) -> None:
    """Migrate one service. Raises StartupError with one plain sentence for what an operator can mend."""
    variable = f"{service.upper()}_MIGRATE_DATABASE_URL"
    url = settings_of(service).database()
    try:
        upgrade(service, url)
    except (DBAPIError, asyncpg.PostgresError) as failure:
        state = str(getattr(getattr(failure, "orig", failure), "sqlstate", ""))
        if state.startswith("28") or state == "3D000":
            raise StartupError(unusable(service, variable, state)) from None
        if state == "22023":  # SET ROLE to a role that does not exist
            raise StartupError(
                f"The role {service}_owner is missing; run deploy/postgres/boundary.sql first."
            ) from None
        raise
    except (OSError, TimeoutError, asyncpg.InterfaceError):
        raise StartupError(
            f"The database that {variable} names cannot be reached; start it or correct the URL."
        ) from None


def main() -> int:
    """Run the command; return the exit code."""
    if len(sys.argv) != 2:  # noqa: PLR2004 - One argument.
        sys.stderr.write("usage: python -m chassis.migrate SERVICE\n")
        return 2
    try:
        migrate(sys.argv[1])
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
