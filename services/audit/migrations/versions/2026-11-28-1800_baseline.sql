-- The schema of audit as release 0.1.0 begins, made once of tables.py and the folder schema/. It never changes: what
-- changes afterwards is in later migrations. schema/ has the same functions, triggers, policies and grants as they are
-- now, with comments.
SET LOCAL check_function_bodies = off;

CREATE TABLE audit.access_callers (
    principal text NOT NULL,
    panel bigint NOT NULL,
    CONSTRAINT pk_access_callers PRIMARY KEY (principal, panel)
);
CREATE INDEX ix_access_callers_panel ON audit.access_callers (panel);

CREATE TABLE audit.access_feed (
    id smallint NOT NULL,
    position bigint NOT NULL,
    heard_at timestamptz NOT NULL,
    CONSTRAINT pk_access_feed PRIMARY KEY (id)
);

CREATE TABLE audit.access_members (
    panel bigint NOT NULL,
    ref text NOT NULL,
    until timestamptz,
    CONSTRAINT pk_access_members PRIMARY KEY (panel, ref)
);
CREATE INDEX ix_access_members_ref_panel ON audit.access_members (ref, panel);

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
    recorded_with text,
    CONSTRAINT pk_agent_events PRIMARY KEY (seq),
    CONSTRAINT ck_agent_events_seq CHECK (seq >= 0),
    CONSTRAINT ck_agent_events_stream_pos CHECK (CASE WHEN encounter_id IS NULL OR is_access THEN stream_pos IS NULL ELSE coalesce(stream_pos >= 0, recorded_by_kind = 'service', false) END),
    CONSTRAINT uq_agent_events_id UNIQUE (id),
    CONSTRAINT uq_agent_events_encounter_id_stream_pos UNIQUE (encounter_id, stream_pos)
);
CREATE INDEX ix_agent_events_agent_name ON audit.agent_events (agent_name, is_access, seq, recorded_by, event_type, outcome);
CREATE INDEX ix_agent_events_delivered_for ON audit.agent_events (agent_name, is_access, seq, event_type, outcome, tool) WHERE recorded_by_kind = 'service';
CREATE INDEX ix_agent_events_encounter_id ON audit.agent_events (encounter_id, is_access, seq) WHERE encounter_id IS NOT NULL;
CREATE INDEX ix_agent_events_event_type ON audit.agent_events (event_type, is_access, seq, outcome);
CREATE INDEX ix_agent_events_outcome ON audit.agent_events (outcome, is_access, seq) WHERE outcome IS NOT NULL;
CREATE INDEX ix_agent_events_recorded_at ON audit.agent_events (recorded_at, seq);
CREATE INDEX ix_agent_events_recorded_by ON audit.agent_events (recorded_by, is_access, seq, event_type, outcome);
CREATE INDEX ix_agent_events_tool ON audit.agent_events (tool, is_access, seq, agent_name, recorded_by, event_type, outcome) WHERE tool IS NOT NULL;
CREATE INDEX ix_agent_events_trace_id ON audit.agent_events (trace_id, seq) WHERE trace_id IS NOT NULL;
CREATE INDEX ix_agent_events_without_place ON audit.agent_events (trace_id, recorded_by, seq) WHERE encounter_id IS NULL AND cardinality(patient_ids) = 0 AND trace_id IS NOT NULL AND NOT is_access AND recorded_by_kind <> 'service';

CREATE TABLE audit.encounter_checks (
    encounter_id uuid NOT NULL,
    is_known boolean NOT NULL,
    patient_id varchar(64),
    checked_at timestamptz DEFAULT now() NOT NULL,
    said_by bigint,
    CONSTRAINT pk_encounter_checks PRIMARY KEY (encounter_id, is_known),
    CONSTRAINT ck_encounter_checks_patient_of_known CHECK (is_known = (patient_id IS NOT NULL))
);
CREATE INDEX ix_encounter_checks_patient_id ON audit.encounter_checks (patient_id);
CREATE INDEX ix_encounter_checks_unsaid ON audit.encounter_checks (is_known, encounter_id) WHERE said_by IS NULL;

CREATE TABLE audit.encounter_heads (
    encounter_id uuid NOT NULL,
    next_pos bigint NOT NULL,
    leaves bigint DEFAULT 0 NOT NULL,
    head bytea,
    CONSTRAINT pk_encounter_heads PRIMARY KEY (encounter_id)
) WITH (fillfactor = 70);

CREATE TABLE audit.event_encounters (
    seq bigint NOT NULL,
    encounter_id uuid NOT NULL,
    said_by bigint,
    CONSTRAINT pk_event_encounters PRIMARY KEY (seq)
);
CREATE INDEX ix_event_encounters_encounter_id ON audit.event_encounters (encounter_id, seq);
CREATE INDEX ix_event_encounters_unsaid ON audit.event_encounters (encounter_id, seq) WHERE said_by IS NULL;

CREATE TABLE audit.event_leaves (
    seq bigint NOT NULL,
    leaf bytea NOT NULL,
    salt bytea,
    mac bytea NOT NULL,
    CONSTRAINT pk_event_leaves PRIMARY KEY (seq),
    CONSTRAINT ck_event_leaves_seq CHECK (seq >= 0)
);

CREATE TABLE audit.event_patients (
    patient_id varchar(64) NOT NULL,
    is_access boolean NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT pk_event_patients PRIMARY KEY (patient_id, is_access, seq)
);

CREATE TABLE audit.event_payloads (
    seq bigint NOT NULL,
    body bytea NOT NULL,
    CONSTRAINT pk_event_payloads PRIMARY KEY (seq)
);

CREATE TABLE audit.leaf_sealing (
    id smallint NOT NULL,
    CONSTRAINT pk_leaf_sealing PRIMARY KEY (id),
    CONSTRAINT ck_leaf_sealing_only_one CHECK (id = 0)
);

CREATE TABLE audit.log_head (
    id smallint NOT NULL,
    next_seq bigint NOT NULL,
    last_recorded_at timestamptz NOT NULL,
    leaves bigint DEFAULT 0 NOT NULL,
    CONSTRAINT pk_log_head PRIMARY KEY (id),
    CONSTRAINT ck_log_head_only_one CHECK (id = 0)
);

CREATE TABLE audit.tlog_checkpoints (
    origin varchar(128) NOT NULL,
    size bigint NOT NULL,
    note text NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_tlog_checkpoints PRIMARY KEY (origin, size)
);

CREATE TABLE audit.tlog_cosignatures (
    origin varchar(128) NOT NULL,
    size bigint NOT NULL,
    witness varchar(256) NOT NULL,
    line text NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_tlog_cosignatures PRIMARY KEY (origin, size, witness)
);

CREATE TABLE audit.tlog_state (
    id smallint NOT NULL,
    size bigint NOT NULL,
    edges bytea[] NOT NULL,
    CONSTRAINT pk_tlog_state PRIMARY KEY (id),
    CONSTRAINT ck_tlog_state_only_one CHECK (id = 0)
);

CREATE TABLE audit.tlog_tiles (
    level integer NOT NULL,
    idx bigint NOT NULL,
    hashes bytea NOT NULL,
    root bytea NOT NULL,
    CONSTRAINT pk_tlog_tiles PRIMARY KEY (level, idx)
);

CREATE TABLE audit.trace_settling (
    id smallint NOT NULL,
    next_seq bigint NOT NULL,
    CONSTRAINT pk_trace_settling PRIMARY KEY (id),
    CONSTRAINT ck_trace_settling_only_one CHECK (id = 0)
);

CREATE TABLE audit.unsettled_events (
    seq bigint NOT NULL,
    encounter_id uuid NOT NULL,
    is_access boolean NOT NULL,
    CONSTRAINT pk_unsettled_events PRIMARY KEY (seq)
);
CREATE INDEX ix_unsettled_events_encounter_id ON audit.unsettled_events (encounter_id);

CREATE OR REPLACE FUNCTION audit.refuse_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
        BEGIN
            RAISE EXCEPTION 'the log is append-only: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
                USING ERRCODE = 'insufficient_privilege';
        END
        $$;

ALTER TABLE audit.tlog_tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;

CREATE OR REPLACE VIEW audit.encounter_reach AS
SELECT encounter_id, (
    patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
    OR EXISTS (
        SELECT FROM audit.access_members m
        WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
            SELECT c.panel FROM audit.access_callers c
            WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
        )) AND (m.until IS NULL OR m.until > now())
        OFFSET 0
    )
) IS TRUE AS is_in_reach
FROM audit.encounter_checks WHERE is_known;
CREATE OR REPLACE VIEW audit.trace_reach AS
SELECT s.seq, (
    k.patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
    OR EXISTS (
        SELECT FROM audit.access_members m
        WHERE m.ref = k.patient_id::text AND m.panel = ANY (ARRAY(
            SELECT c.panel FROM audit.access_callers c
            WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
        )) AND (m.until IS NULL OR m.until > now())
        OFFSET 0
    )
) IS TRUE AS is_in_reach
FROM audit.event_encounters s JOIN audit.encounter_checks k USING (encounter_id)
WHERE k.is_known;

CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.agent_events
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.agent_events
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF encounter_id, is_known, checked_at ON audit.encounter_checks
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_second_word BEFORE UPDATE OF patient_id, said_by ON audit.encounter_checks
    FOR EACH ROW WHEN (OLD.said_by IS NOT NULL OR NEW.said_by IS NULL) EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.encounter_checks
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF seq, encounter_id ON audit.event_encounters
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_second_word BEFORE UPDATE OF said_by ON audit.event_encounters
    FOR EACH ROW WHEN (OLD.said_by IS NOT NULL) EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_encounters
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_destruction BEFORE UPDATE OF salt ON audit.event_leaves
    FOR EACH ROW WHEN (
        NEW.salt IS NOT NULL OR (
            current_user = 'audit_owner'
            AND coalesce(current_setting('chartroom.destroys_content', true), '') = 'yes'
        ) IS NOT TRUE
    )
    EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF seq, leaf, mac ON audit.event_leaves
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_leaves
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.event_patients
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_patients
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_destruction BEFORE DELETE ON audit.event_payloads
    FOR EACH ROW WHEN ((
        current_user = 'audit_owner'
        AND coalesce(current_setting('chartroom.destroys_content', true), '') = 'yes'
    ) IS NOT TRUE)
    EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE UPDATE ON audit.event_payloads
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_payloads
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.tlog_checkpoints
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF origin, size, witness, at ON audit.tlog_cosignatures
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_cosignatures
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.tlog_tiles
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_tiles
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

ALTER TABLE audit.agent_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON audit.agent_events TO audit_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON audit.agent_events TO audit_panel
    USING (
        CASE coalesce(
            (SELECT o.is_in_reach FROM audit.encounter_reach o WHERE o.encounter_id = agent_events.encounter_id),
            (SELECT t.is_in_reach FROM audit.trace_reach t WHERE t.seq = agent_events.seq)
        )
            WHEN true THEN NOT EXISTS (
                SELECT FROM unnest(patient_ids) AS named
                WHERE (named::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
                    OR EXISTS (
                        SELECT FROM audit.access_members m
                        WHERE m.ref = named::text AND m.panel = ANY (ARRAY(
                            SELECT c.panel FROM audit.access_callers c
                            WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
                        )) AND (m.until IS NULL OR m.until > now())
                        OFFSET 0
                    )
                ) IS NOT TRUE
                OFFSET 0
            )
            WHEN false THEN false
            ELSE CASE
                WHEN NOT unverified AND cardinality(patient_ids) > 0 THEN NOT EXISTS (
                    SELECT FROM unnest(patient_ids) AS named
                    WHERE (named::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
                        OR EXISTS (
                            SELECT FROM audit.access_members m
                            WHERE m.ref = named::text AND m.panel = ANY (ARRAY(
                                SELECT c.panel FROM audit.access_callers c
                                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
                            )) AND (m.until IS NULL OR m.until > now())
                            OFFSET 0
                        )
                    ) IS NOT TRUE
                    OFFSET 0
                )
                ELSE recorded_by_kind || ':' || recorded_by = (SELECT current_setting('chartroom.caller', true))
            END
        END
    )
    WITH CHECK (
        CASE coalesce(
            (SELECT o.is_in_reach FROM audit.encounter_reach o WHERE o.encounter_id = agent_events.encounter_id),
            (SELECT t.is_in_reach FROM audit.trace_reach t WHERE t.seq = agent_events.seq)
        )
            WHEN true THEN NOT EXISTS (
                SELECT FROM unnest(patient_ids) AS named
                WHERE (named::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
                    OR EXISTS (
                        SELECT FROM audit.access_members m
                        WHERE m.ref = named::text AND m.panel = ANY (ARRAY(
                            SELECT c.panel FROM audit.access_callers c
                            WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
                        )) AND (m.until IS NULL OR m.until > now())
                        OFFSET 0
                    )
                ) IS NOT TRUE
                OFFSET 0
            )
            WHEN false THEN false
            ELSE CASE
                WHEN NOT unverified AND cardinality(patient_ids) > 0 THEN NOT EXISTS (
                    SELECT FROM unnest(patient_ids) AS named
                    WHERE (named::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
                        OR EXISTS (
                            SELECT FROM audit.access_members m
                            WHERE m.ref = named::text AND m.panel = ANY (ARRAY(
                                SELECT c.panel FROM audit.access_callers c
                                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
                            )) AND (m.until IS NULL OR m.until > now())
                            OFFSET 0
                        )
                    ) IS NOT TRUE
                    OFFSET 0
                )
                ELSE recorded_by_kind || ':' || recorded_by = (SELECT current_setting('chartroom.caller', true))
            END
        END
    );
ALTER TABLE audit.encounter_checks ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON audit.encounter_checks TO audit_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON audit.encounter_checks TO audit_panel
    USING (
        patient_id IS NULL
        OR patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM audit.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM audit.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id IS NULL
        OR patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM audit.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM audit.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );
ALTER TABLE audit.event_encounters ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON audit.event_encounters TO audit_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON audit.event_encounters TO audit_panel
    USING (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_encounters.seq OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_encounters.seq OFFSET 0));
ALTER TABLE audit.event_patients ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON audit.event_patients TO audit_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON audit.event_patients TO audit_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM audit.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM audit.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM audit.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM audit.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );
ALTER TABLE audit.event_payloads ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON audit.event_payloads TO audit_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON audit.event_payloads TO audit_panel
    USING (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_payloads.seq OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_payloads.seq OFFSET 0));

GRANT SELECT, INSERT, UPDATE, DELETE ON audit.access_callers TO audit_app;
GRANT SELECT ON audit.access_callers TO audit_panel;
GRANT SELECT, UPDATE ON audit.access_feed TO audit_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON audit.access_members TO audit_app;
GRANT SELECT ON audit.access_members TO audit_panel;
GRANT SELECT, INSERT ON audit.agent_events TO audit_app;
GRANT SELECT ON audit.agent_events TO audit_panel;
GRANT SELECT, INSERT, UPDATE (patient_id, said_by) ON audit.encounter_checks TO audit_app;
GRANT SELECT ON audit.encounter_checks TO audit_panel;
GRANT SELECT, INSERT, UPDATE ON audit.encounter_heads TO audit_app;
GRANT SELECT ON audit.encounter_reach TO audit_panel;
GRANT SELECT, INSERT, UPDATE (said_by) ON audit.event_encounters TO audit_app;
GRANT SELECT ON audit.event_encounters TO audit_panel;
GRANT SELECT, INSERT ON audit.event_leaves TO audit_app;
GRANT SELECT, INSERT ON audit.event_patients TO audit_app;
GRANT SELECT ON audit.event_patients TO audit_panel;
GRANT SELECT, INSERT ON audit.event_payloads TO audit_app;
GRANT SELECT ON audit.event_payloads TO audit_panel;
GRANT SELECT, UPDATE ON audit.leaf_sealing TO audit_app;
GRANT SELECT, UPDATE ON audit.log_head TO audit_app;
GRANT SELECT ON audit.log_head TO audit_panel;
GRANT SELECT, INSERT ON audit.tlog_checkpoints TO audit_app;
GRANT SELECT, INSERT, UPDATE (line) ON audit.tlog_cosignatures TO audit_app;
GRANT SELECT, UPDATE ON audit.tlog_state TO audit_app;
GRANT SELECT, INSERT ON audit.tlog_tiles TO audit_app;
GRANT SELECT ON audit.trace_reach TO audit_panel;
GRANT SELECT, UPDATE ON audit.trace_settling TO audit_app;
GRANT SELECT, INSERT, DELETE ON audit.unsettled_events TO audit_app;

INSERT INTO audit.log_head (id, next_seq, last_recorded_at) VALUES (0, 0, 'epoch');
INSERT INTO audit.trace_settling (id, next_seq) VALUES (0, 0);
INSERT INTO audit.leaf_sealing (id) VALUES (0);
INSERT INTO audit.tlog_state (id, size, edges) VALUES (0, 0, '{}');
INSERT INTO audit.access_feed (id, position, heard_at) VALUES (1, 0, 'epoch');
