"""Look up a caller's panels once for a statement, not for each patient of each event."""

from alembic import op

from chassis.database.migration_steps import IN_REACH_OF_PANELS

revision = "audit_0008"
down_revision = "audit_0007"
ENCOUNTER_REACH = """
CREATE OR REPLACE VIEW audit.encounter_reach AS
    SELECT encounter_id, (OWNER_IN_REACH) IS TRUE AS is_in_reach
    FROM audit.encounter_checks WHERE is_known
"""
ALL_NAMED = """
NOT EXISTS (SELECT FROM unnest(patient_ids) AS named WHERE (NAMED_IN_REACH) IS NOT TRUE OFFSET 0)
"""
# The patients whom the event names, and its encounter's, are all in reach; an event without a patient,
# or with an encounter that is not confirmed, is its writer's.
VISIBLE = """
CASE (SELECT o.is_in_reach FROM audit.encounter_reach o WHERE o.encounter_id = agent_events.encounter_id)
    WHEN true THEN ALL_NAMED
    WHEN false THEN false
    ELSE CASE
        WHEN NOT unverified AND cardinality(patient_ids) > 0 THEN ALL_NAMED
        ELSE recorded_by_kind || ':' || recorded_by = (SELECT current_setting('chartroom.caller', true))
    END
END
"""


def upgrade() -> None:
    """Make the view and the policies anew."""
    in_reach = IN_REACH_OF_PANELS.replace("SERVICE", "audit")
    owner = in_reach.replace("REF", "patient_id::text")
    op.execute(ENCOUNTER_REACH.replace("OWNER_IN_REACH", owner))
    all_named = ALL_NAMED.replace("NAMED_IN_REACH", in_reach.replace("REF", "named::text"))
    change_policy("agent_events", VISIBLE.replace("ALL_NAMED", all_named))
    change_policy("event_patients", owner)
    change_policy("encounter_checks", f"patient_id IS NULL OR {owner}")


def change_policy(table: str, condition: str) -> None:
    """Change the condition of the policy of the panel role."""
    op.execute(f"ALTER POLICY reach ON audit.{table} USING ({condition}) WITH CHECK ({condition})")
