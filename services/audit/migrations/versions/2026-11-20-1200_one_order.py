"""The log in one gap-free order: exact bytes, positions per encounter, several patients per event.

The rows of the first version are taken along, in their order; their payloads as the text that PostgreSQL made of them.
"""

from alembic import op

revision = "audit_0002"
down_revision = "audit_0001"

APPEND_ONLY = ("agent_events", "event_payloads", "event_patients")


def upgrade() -> None:
    """Put the new tables in the old one's place."""
    set_aside()
    create_log()
    create_places()
    take_along()
    create_indexes()
    guard()


def run(statements: str) -> None:
    """Execute statements one by one, as the driver takes them."""
    for statement in statements.split(";"):
        if statement.strip():
            op.execute(statement)


def set_aside() -> None:
    """Number the old rows anew, without gaps, and give their table's name free. Nobody may add one meanwhile."""
    run(
        """
        LOCK TABLE audit.agent_events, audit.encounter_checks IN ACCESS EXCLUSIVE MODE;
        CREATE TABLE audit.numbered AS
            SELECT row_number() OVER (ORDER BY seq) - 1 AS new_seq,
                CASE WHEN encounter_id IS NOT NULL
                    THEN row_number() OVER (PARTITION BY encounter_id ORDER BY seq) - 1 END AS stream_pos,
                max(recorded_at) OVER (ORDER BY seq) AS not_before, *
            FROM audit.agent_events;
        DROP TABLE audit.agent_events;
        """
    )


def create_log() -> None:
    """Create what is only ever appended to."""
    run(
        """
        CREATE TABLE audit.agent_events (
            seq bigint NOT NULL,
            id uuid NOT NULL,
            encounter_id uuid,
            stream_pos bigint,
            agent_name varchar(128) NOT NULL,
            event_type varchar(128) NOT NULL,
            tool varchar(128),
            outcome varchar(64),
            patient_ids varchar(64)[] NOT NULL,
            occurred_at timestamptz,
            trace_id varchar(32),
            span_id varchar(16),
            recorded_by varchar(128) NOT NULL,
            recorded_by_kind varchar(16),
            recorded_at timestamptz NOT NULL,
            is_access boolean NOT NULL,
            unverified boolean NOT NULL,
            CONSTRAINT ck_agent_events_seq CHECK (seq >= 0),
            CONSTRAINT ck_agent_events_stream_pos
                CHECK (stream_pos >= 0 AND (stream_pos IS NULL) = (encounter_id IS NULL OR is_access))
        );
        CREATE TABLE audit.event_payloads (
            seq bigint NOT NULL,
            body bytea NOT NULL
        );
        CREATE TABLE audit.event_patients (
            patient_id varchar(64) NOT NULL,
            is_access boolean NOT NULL,
            seq bigint NOT NULL
        );
        """
    )


def create_places() -> None:
    """Create what the writer and the settling of encounters keep their places in."""
    run(
        """
        CREATE TABLE audit.log_head (
            id smallint NOT NULL,
            next_seq bigint NOT NULL,
            last_recorded_at timestamptz NOT NULL,
            CONSTRAINT pk_log_head PRIMARY KEY (id),
            CONSTRAINT ck_log_head_only_one CHECK (id = 0)
        );
        CREATE TABLE audit.encounter_heads (
            encounter_id uuid NOT NULL,
            next_pos bigint NOT NULL,
            CONSTRAINT pk_encounter_heads PRIMARY KEY (encounter_id)
        ) WITH (fillfactor = 70);
        CREATE TABLE audit.unsettled_events (
            seq bigint NOT NULL,
            encounter_id uuid NOT NULL,
            is_access boolean NOT NULL,
            CONSTRAINT pk_unsettled_events PRIMARY KEY (seq)
        );
        GRANT SELECT, UPDATE ON audit.log_head TO audit_app;
        GRANT SELECT, INSERT, UPDATE ON audit.encounter_heads TO audit_app;
        GRANT SELECT, INSERT, DELETE ON audit.unsettled_events TO audit_app;
        """
    )


def take_along() -> None:
    """Store the old rows in the new tables."""
    run(
        """
        INSERT INTO audit.agent_events
            SELECT new_seq, id, encounter_id, stream_pos, agent_name, event_type, NULL, NULL, '{}', NULL, NULL, NULL,
                recorded_by, NULL, not_before, false, unverified
            FROM audit.numbered;
        INSERT INTO audit.event_payloads SELECT new_seq, convert_to(payload::text, 'UTF8') FROM audit.numbered;
        INSERT INTO audit.event_patients
            SELECT patient_id, false, new_seq
            FROM audit.numbered JOIN audit.encounter_checks USING (encounter_id) WHERE is_known;
        INSERT INTO audit.encounter_heads
            SELECT encounter_id, max(stream_pos) + 1 FROM audit.numbered
            WHERE encounter_id IS NOT NULL GROUP BY encounter_id;
        INSERT INTO audit.unsettled_events
            SELECT new_seq, encounter_id, false FROM audit.numbered
            WHERE unverified AND encounter_id IS NOT NULL
                AND encounter_id NOT IN (SELECT encounter_id FROM audit.encounter_checks);
        INSERT INTO audit.log_head SELECT 0, count(*), coalesce(max(not_before), 'epoch') FROM audit.numbered;
        DROP TABLE audit.numbered;
        """
    )


def create_indexes() -> None:
    """Create what a reviewer's page is found by: a filter, the order that pages have, and filters it comes with."""
    run(
        """
        ALTER TABLE audit.agent_events
            ADD CONSTRAINT pk_agent_events PRIMARY KEY (seq),
            ADD CONSTRAINT uq_agent_events_id UNIQUE (id),
            ADD CONSTRAINT uq_agent_events_encounter_id_stream_pos UNIQUE (encounter_id, stream_pos);
        ALTER TABLE audit.event_payloads ADD CONSTRAINT pk_event_payloads PRIMARY KEY (seq);
        ALTER TABLE audit.event_patients ADD CONSTRAINT pk_event_patients PRIMARY KEY (patient_id, is_access, seq);
        CREATE INDEX ix_agent_events_recorded_at ON audit.agent_events (recorded_at, seq);
        CREATE INDEX ix_agent_events_encounter_id ON audit.agent_events (encounter_id, is_access, seq)
            WHERE encounter_id IS NOT NULL;
        CREATE INDEX ix_agent_events_tool
            ON audit.agent_events (tool, is_access, seq, agent_name, recorded_by, event_type, outcome)
            WHERE tool IS NOT NULL;
        CREATE INDEX ix_agent_events_agent_name
            ON audit.agent_events (agent_name, is_access, seq, recorded_by, event_type, outcome);
        CREATE INDEX ix_agent_events_recorded_by
            ON audit.agent_events (recorded_by, is_access, seq, event_type, outcome);
        CREATE INDEX ix_agent_events_event_type ON audit.agent_events (event_type, is_access, seq, outcome);
        CREATE INDEX ix_agent_events_outcome ON audit.agent_events (outcome, is_access, seq) WHERE outcome IS NOT NULL;
        CREATE INDEX ix_agent_events_trace_id ON audit.agent_events (trace_id, seq) WHERE trace_id IS NOT NULL;
        CREATE INDEX ix_unsettled_events_encounter_id ON audit.unsettled_events (encounter_id);
        """
    )


def guard() -> None:
    """Refuse every change, and let the runtime role append and read."""
    for table in APPEND_ONLY:
        # Row triggers do not fire on TRUNCATE, so it has one of its own.
        op.execute(
            f"CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.{table} "
            "FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();"
        )
        op.execute(
            f"CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.{table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();"
        )
        op.execute(f"GRANT SELECT, INSERT ON audit.{table} TO audit_app;")
