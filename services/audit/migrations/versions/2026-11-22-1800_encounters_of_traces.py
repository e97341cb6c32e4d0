"""Events of spans that name neither an encounter nor a patient: an encounter that the same caller names
in the same trace, in a row of its own, is theirs.
"""

from alembic import op

from chassis.database.migration_steps import IN_REACH_OF_PANELS, limit_to, run

revision = "audit_0010"
down_revision = "audit_0009"
TABLES = """
CREATE TABLE audit.event_encounters (
    seq bigint NOT NULL,
    encounter_id uuid NOT NULL,
    CONSTRAINT pk_event_encounters PRIMARY KEY (seq)
);
CREATE INDEX ix_event_encounters_encounter_id ON audit.event_encounters (encounter_id, seq);
CREATE TABLE audit.trace_settling (
    id smallint NOT NULL,
    next_seq bigint NOT NULL,
    CONSTRAINT pk_trace_settling PRIMARY KEY (id),
    CONSTRAINT ck_trace_settling_only_one CHECK (id = 0)
);
INSERT INTO audit.trace_settling SELECT 0, next_seq FROM audit.log_head;
CREATE INDEX ix_agent_events_without_place ON audit.agent_events (trace_id, recorded_by, seq)
    WHERE encounter_id IS NULL AND cardinality(patient_ids) = 0 AND trace_id IS NOT NULL
        AND NOT is_access AND recorded_by_kind <> 'service';
GRANT SELECT, INSERT ON audit.event_encounters TO audit_app;
GRANT SELECT, UPDATE ON audit.trace_settling TO audit_app;
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.event_encounters
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_encounters
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()
"""
# With the rights of its owner, as audit.encounter_reach: of which events the encounter was settled by their
# trace, and whether its patient is in reach.
TRACE_REACH = """
CREATE VIEW audit.trace_reach AS
    SELECT s.seq, (OWNER_IN_REACH) IS TRUE AS is_in_reach
    FROM audit.event_encounters s JOIN audit.encounter_checks k USING (encounter_id)
    WHERE k.is_known;
GRANT SELECT ON audit.trace_reach TO audit_panel
"""
ALL_NAMED = """
NOT EXISTS (SELECT FROM unnest(patient_ids) AS named WHERE (NAMED_IN_REACH) IS NOT TRUE OFFSET 0)
"""
# As before; an event that names nothing has the encounter that its trace settled.
VISIBLE = """
CASE coalesce(
    (SELECT o.is_in_reach FROM audit.encounter_reach o WHERE o.encounter_id = agent_events.encounter_id),
    (SELECT t.is_in_reach FROM audit.trace_reach t WHERE t.seq = agent_events.seq)
)
    WHEN true THEN ALL_NAMED
    WHEN false THEN false
    ELSE CASE
        WHEN NOT unverified AND cardinality(patient_ids) > 0 THEN ALL_NAMED
        ELSE recorded_by_kind || ':' || recorded_by = (SELECT current_setting('chartroom.caller', true))
    END
END
"""
OF_EVENT = "EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_encounters.seq OFFSET 0)"


def upgrade() -> None:
    """Make the tables, the view, and the policies."""
    run(TABLES)
    in_reach = IN_REACH_OF_PANELS.replace("SERVICE", "audit")
    run(TRACE_REACH.replace("OWNER_IN_REACH", in_reach.replace("REF", "k.patient_id::text")))
    all_named = ALL_NAMED.replace("NAMED_IN_REACH", in_reach.replace("REF", "named::text"))
    visible = VISIBLE.replace("ALL_NAMED", all_named)
    op.execute(f"ALTER POLICY reach ON audit.agent_events USING ({visible}) WITH CHECK ({visible})")
    limit_to("audit", "event_encounters", OF_EVENT, "SELECT")
