from dataclasses import dataclass

from chassis.any_types import Values
from chassis.database.statements import Command

EVENTS = """
INSERT INTO SCHEMA.outbox (bucket, event)
SELECT * FROM unnest(CAST(:buckets AS smallint[]), CAST(:events AS bytea[]))
"""
# The keys of repeatable requests and their answers (`chassis.writes.idempotency`).
KEYS = """
INSERT INTO SCHEMA.idempotency_keys (caller, key, fingerprint, resource, resource_id, resource_version, status)
SELECT * FROM unnest(
    CAST(:key_callers AS text[]), CAST(:keys AS text[]), CAST(:key_fingerprints AS bytea[]),
    CAST(:key_resources AS text[]), CAST(:key_resource_ids AS text[]), CAST(:key_versions AS integer[]),
    CAST(:key_statuses AS smallint[])
)
"""
EVENTS_AND_KEYS = f"WITH stored_events AS ({EVENTS}) {KEYS}"


@dataclass(frozen=True, slots=True)
class InsertWithEvents:
    """A statement that contains EVENTS and KEYS, and the values of its other parameters."""

    command: Command
    values: Values

    def with_values(self, more: Values) -> "InsertWithEvents":
        return InsertWithEvents(self.command, {**self.values, **more})
