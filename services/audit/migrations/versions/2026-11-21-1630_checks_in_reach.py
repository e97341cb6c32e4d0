"""Show the panel role no patients of foreign encounters, and judge an event by look-ups alone: PostgreSQL
answered `EXISTS` without OFFSET 0 from a hash of all encounters, made anew for each statement.
"""

from alembic import op

from chassis.database.migration_steps import IN_REACH, limit_to, run

revision = "audit_0007"
down_revision = "audit_0006"
# With the rights of its owner, who sees all rows: which encounters records has confirmed, and whether their
# patients are in reach, without these patients.
ENCOUNTER_REACH = """
CREATE VIEW audit.encounter_reach AS
    SELECT encounter_id, (OWNER_IN_REACH) IS TRUE AS is_in_reach
    FROM audit.encounter_checks WHERE is_known;
GRANT SELECT ON audit.encounter_reach TO audit_panel
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
OF_EVENT = "EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_payloads.seq OFFSET 0)"


def upgrade() -> None:
    """Make the view, and the policies anew."""
    in_reach = IN_REACH.replace("SERVICE", "audit")
    owner = in_reach.replace("REF", "patient_id::text")
    run(ENCOUNTER_REACH.replace("OWNER_IN_REACH", owner))
    all_named = ALL_NAMED.replace("NAMED_IN_REACH", in_reach.replace("REF", "named::text"))
    change_policy("agent_events", VISIBLE.replace("ALL_NAMED", all_named))
    change_policy("event_payloads", OF_EVENT)
    # A row without a patient says that records knew no such encounter.
    limit_to("audit", "encounter_checks", f"patient_id IS NULL OR {owner}", "SELECT")


def change_policy(table: str, condition: str) -> None:
    """Change the condition of the policy of the panel role."""
    op.execute(f"ALTER POLICY reach ON audit.{table} USING ({condition}) WITH CHECK ({condition})")
