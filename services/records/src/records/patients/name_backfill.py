"""Computes the searchable words of patients who have none: those stored before name search existed,
and those that an older version of the service stores during a release.
"""

from chassis.database.pool import Connection
from records.patients import repository

BATCH = 500


async def backfill_names(connection: Connection) -> bool:
    """Process up to BATCH patients; return whether there were any."""
    return await repository.backfill_names(connection, limit=BATCH) > 0
