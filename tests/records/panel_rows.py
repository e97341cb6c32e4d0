"""Inserts large panels of patients directly into the database, without the API and triggers."""

from support.databases import TestDatabase
from support.queries import connected

CALLER = "INSERT INTO records.access_callers VALUES ($1, $2)"
# Insert every n-th patient as a member of a panel.
MEMBERS = """
INSERT INTO records.access_members (panel, ref) SELECT {panel}, ref FROM (
    SELECT ref, row_number() OVER (ORDER BY ref) AS place FROM ({refs}) AS patients
) AS ordered WHERE {condition}
"""
OTHERS = 100


async def fill_panels(database: TestDatabase, refs: str, patients: int, *sizes: int) -> None:
    """Insert a panel of each size for the caller `of-SIZE`, and 100 panels that together list each patient once."""
    async with connected(database.admin_dsn) as connection:
        await connection.execute("SET session_replication_role = replica")
        for panel, size in enumerate(sizes, 1_001):
            await connection.execute(CALLER, f"caller:of-{size}", panel)
            condition = f"place % {patients // size} = 0"
            await connection.execute(MEMBERS.format(panel=panel, refs=refs, condition=condition))
        for panel in range(OTHERS):
            await connection.execute(CALLER, f"group:{panel}", panel)
        of_others = MEMBERS.format(panel=f"place % {OTHERS}", refs=refs, condition="true")
        await connection.execute(of_others)
        await connection.execute("ANALYZE records.access_members, records.access_callers")
