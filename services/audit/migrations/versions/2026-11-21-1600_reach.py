"""Who may see whom, and policies that show callers only the events of patients in their reach."""

from chassis.database.migration_steps import (
    IN_REACH,
    create_access,
    create_access_feed,
    grant_to_panel,
    limit_to,
    limit_to_reach,
)

revision = "audit_0006"
down_revision = "audit_0005"
CONFIRMED = """
EXISTS (
    SELECT FROM audit.encounter_checks k WHERE k.encounter_id = agent_events.encounter_id AND k.is_known
)
"""
# The patients whom the event names, and its encounter's, are all in reach; an event without a patient,
# or with an encounter that is not confirmed, is its writer's.
VISIBLE = """
CASE WHEN (NOT unverified OR CONFIRMED) AND (cardinality(patient_ids) > 0 OR CONFIRMED) THEN
    NOT EXISTS (SELECT FROM unnest(patient_ids) AS named WHERE (NAMED_IN_REACH) IS NOT TRUE)
    AND NOT EXISTS (
        SELECT FROM audit.encounter_checks k
        WHERE k.encounter_id = agent_events.encounter_id AND k.patient_id IS NOT NULL
            AND (OWNER_IN_REACH) IS NOT TRUE
    )
ELSE recorded_by_kind || ':' || recorded_by = (SELECT current_setting('chartroom.caller', true))
END
"""
OF_EVENT = "EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = {table}.seq)"
# Without a policy: they hold nothing of a chart.
SHARED = {"log_head": "SELECT", "alembic_version": "SELECT"}


def upgrade() -> None:
    """Make the tables and the policies."""
    create_access("audit")
    create_access_feed("audit")
    visible = (
        VISIBLE.replace("NAMED_IN_REACH", IN_REACH.replace("REF", "named::text"))
        .replace("OWNER_IN_REACH", IN_REACH.replace("REF", "k.patient_id::text"))
        .replace("CONFIRMED", CONFIRMED)
    )
    limit_to("audit", "agent_events", visible, "SELECT")
    limit_to("audit", "event_payloads", OF_EVENT.format(table="event_payloads"), "SELECT")
    limit_to_reach("audit", "event_patients", "patient_id::text", "SELECT")
    # Which encounters are confirmed must be seen to judge an event; the patient's id is in reach or not shown.
    grant_to_panel("audit", "encounter_checks", "SELECT")
    for table, privileges in SHARED.items():
        grant_to_panel("audit", table, privileges)
