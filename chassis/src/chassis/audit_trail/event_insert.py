from collections.abc import Mapping
from dataclasses import dataclass

from chassis.database.statements import Command

INSERT = """
INSERT INTO SCHEMA.outbox (bucket, event)
SELECT * FROM unnest(CAST(:buckets AS smallint[]), CAST(:events AS bytea[]))
"""


@dataclass(frozen=True, slots=True)
class InsertWithEvents:
    """A statement that contains INSERT, and the values of its other parameters."""

    command: Command
    values: Mapping[str, object]
