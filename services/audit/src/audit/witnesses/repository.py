"""Every SQL statement about what witnesses signed, but for the one that the tree shows it by."""

from sqlalchemy import text

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query

LAST_SIZE = Query(
    text("""
SELECT size FROM audit.tlog_cosignatures
WHERE origin = :origin AND witness = :witness AND size <= :size ORDER BY size DESC LIMIT 1
"""),
    int,
)
INSERT = Command(
    text("""
INSERT INTO audit.tlog_cosignatures (origin, size, witness, line)
VALUES (:origin, :size, :witness, :line) ON CONFLICT DO NOTHING
""")
)


async def last_size(connection: Connection, origin: str, witness: str, size: int) -> int | None:
    """Fetch the size of the last checkpoint up to this one that the witness has signed."""
    return await LAST_SIZE.first(connection, origin=origin, witness=witness, size=size)


async def insert(
    connection: Connection, *, origin: str, size: int, witness: str, line: str
) -> None:
    await INSERT.run(connection, origin=origin, size=size, witness=witness, line=line)
