"""Look up a caller's panels once for a statement, not for each row, and judge a routing decision by
look-ups alone: PostgreSQL answered `EXISTS` without OFFSET 0 from a hash of all intake records.
"""

from alembic import op

from chassis.database.migration_steps import IN_REACH_OF_PANELS

revision = "records_0012"
down_revision = "records_0011"
REACHES = {
    "patients": "id::text",
    "patient_versions": "id::text",
    "patient_identifiers": "patient_id::text",
    "patient_names": "patient_id::text",
    "encounters": "patient_id::text",
    "encounter_versions": "patient_id::text",
    "intake_records": "patient_id::text",
    "resources": "patient_id::text",
    "resource_versions": "patient_id::text",
    "access_grants": "patient::text",
}
OF_A_RECORD = "EXISTS (SELECT FROM records.intake_records r WHERE r.id = record_id OFFSET 0)"
CHANGE = "ALTER POLICY reach ON records.TABLE_NAME USING (CONDITION) WITH CHECK (CONDITION)"


def upgrade() -> None:
    """Change the conditions of the policies."""
    in_reach = IN_REACH_OF_PANELS.replace("SERVICE", "records")
    for table, reference in REACHES.items():
        change_policy(table, in_reach.replace("REF", reference))
    change_policy("intake_routings", OF_A_RECORD)


def change_policy(table: str, condition: str) -> None:
    """Change the condition of the policy of the panel role."""
    op.execute(CHANGE.replace("TABLE_NAME", table).replace("CONDITION", condition))
