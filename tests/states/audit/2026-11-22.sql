SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

ALTER SCHEMA audit OWNER TO audit_owner;

CREATE FUNCTION audit.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        BEGIN
            RAISE EXCEPTION 'the log is append-only: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
                USING ERRCODE = 'insufficient_privilege';
        END
        $$;


ALTER FUNCTION audit.refuse_change() OWNER TO audit_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE audit.access_callers (
    principal text NOT NULL,
    panel bigint NOT NULL
);


ALTER TABLE audit.access_callers OWNER TO audit_owner;

CREATE TABLE audit.access_feed (
    id smallint NOT NULL,
    "position" bigint NOT NULL,
    heard_at timestamp with time zone NOT NULL
);


ALTER TABLE audit.access_feed OWNER TO audit_owner;

CREATE TABLE audit.access_members (
    panel bigint NOT NULL,
    ref text NOT NULL,
    until timestamp with time zone
);


ALTER TABLE audit.access_members OWNER TO audit_owner;

CREATE TABLE audit.agent_events (
    seq bigint NOT NULL,
    id uuid NOT NULL,
    encounter_id uuid,
    stream_pos bigint,
    agent_name character varying(128) NOT NULL,
    event_type character varying(128) NOT NULL,
    tool character varying(128),
    outcome character varying(64),
    patient_ids character varying(64)[] NOT NULL,
    occurred_at timestamp with time zone,
    trace_id character varying(32),
    span_id character varying(16),
    recorded_by character varying(128) NOT NULL,
    recorded_by_kind character varying(16),
    recorded_at timestamp with time zone NOT NULL,
    is_access boolean NOT NULL,
    unverified boolean NOT NULL,
    recorded_with text,
    CONSTRAINT ck_agent_events_seq CHECK ((seq >= 0)),
    CONSTRAINT ck_agent_events_stream_pos CHECK (
CASE
    WHEN ((encounter_id IS NULL) OR is_access) THEN (stream_pos IS NULL)
    ELSE COALESCE((stream_pos >= 0), ((recorded_by_kind)::text = 'service'::text), false)
END)
);


ALTER TABLE audit.agent_events OWNER TO audit_owner;

CREATE TABLE audit.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE audit.alembic_version OWNER TO audit_owner;

CREATE TABLE audit.encounter_checks (
    encounter_id uuid NOT NULL,
    is_known boolean NOT NULL,
    patient_id character varying(64),
    checked_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT ck_encounter_checks_patient_of_known CHECK ((is_known = (patient_id IS NOT NULL)))
);


ALTER TABLE audit.encounter_checks OWNER TO audit_owner;

CREATE TABLE audit.encounter_heads (
    encounter_id uuid NOT NULL,
    next_pos bigint NOT NULL
)
WITH (fillfactor='70');


ALTER TABLE audit.encounter_heads OWNER TO audit_owner;

CREATE VIEW audit.encounter_reach AS
 SELECT encounter_id,
    ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
           FROM audit.access_members m
          WHERE ((m.ref = (encounter_checks.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
                   FROM audit.access_callers c
                  WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
         OFFSET 0))) IS TRUE) AS is_in_reach
   FROM audit.encounter_checks
  WHERE is_known;


ALTER VIEW audit.encounter_reach OWNER TO audit_owner;

CREATE TABLE audit.event_encounters (
    seq bigint NOT NULL,
    encounter_id uuid NOT NULL
);


ALTER TABLE audit.event_encounters OWNER TO audit_owner;

CREATE TABLE audit.event_patients (
    patient_id character varying(64) NOT NULL,
    is_access boolean NOT NULL,
    seq bigint NOT NULL
);


ALTER TABLE audit.event_patients OWNER TO audit_owner;

CREATE TABLE audit.event_payloads (
    seq bigint NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE audit.event_payloads OWNER TO audit_owner;

CREATE TABLE audit.log_head (
    id smallint NOT NULL,
    next_seq bigint NOT NULL,
    last_recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_log_head_only_one CHECK ((id = 0))
);


ALTER TABLE audit.log_head OWNER TO audit_owner;

CREATE VIEW audit.trace_reach AS
 SELECT s.seq,
    ((((k.patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
           FROM audit.access_members m
          WHERE ((m.ref = (k.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
                   FROM audit.access_callers c
                  WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
         OFFSET 0))) IS TRUE) AS is_in_reach
   FROM (audit.event_encounters s
     JOIN audit.encounter_checks k USING (encounter_id))
  WHERE k.is_known;


ALTER VIEW audit.trace_reach OWNER TO audit_owner;

CREATE TABLE audit.trace_settling (
    id smallint NOT NULL,
    next_seq bigint NOT NULL,
    CONSTRAINT ck_trace_settling_only_one CHECK ((id = 0))
);


ALTER TABLE audit.trace_settling OWNER TO audit_owner;

CREATE TABLE audit.unsettled_events (
    seq bigint NOT NULL,
    encounter_id uuid NOT NULL,
    is_access boolean NOT NULL
);


ALTER TABLE audit.unsettled_events OWNER TO audit_owner;

INSERT INTO audit.access_callers VALUES ('caller:triage-agent', 1);
INSERT INTO audit.access_callers VALUES ('group:ward-3', 2);


INSERT INTO audit.access_feed VALUES (1, 5, '2026-11-22 18:51:33.27868+00');


INSERT INTO audit.access_members VALUES (1, '01980000-0000-7000-8000-000000000101', NULL);
INSERT INTO audit.access_members VALUES (1, 'P12345', NULL);
INSERT INTO audit.access_members VALUES (2, 'P 77', '2027-01-01 00:00:00+00');


INSERT INTO audit.agent_events VALUES (0, '00000000-0000-0000-0000-00000000000b', '01980000-0000-7000-8000-000000000001', 0, 'old-agent', 'b', NULL, NULL, '{}', NULL, NULL, NULL, 'agent', NULL, '2026-03-14 09:30:00+00', false, false, NULL);
INSERT INTO audit.agent_events VALUES (1, '00000000-0000-0000-0000-00000000000c', '01980000-0000-7000-8000-000000000004', 0, 'old-agent', 'b', NULL, NULL, '{}', NULL, NULL, NULL, 'agent', NULL, '2026-03-14 09:31:00+00', false, true, NULL);
INSERT INTO audit.agent_events VALUES (2, '00000000-0000-0000-0000-00000000000e', '01980000-0000-7000-8000-000000000001', 1, 'old-agent', 'b', NULL, NULL, '{}', NULL, NULL, NULL, 'agent', NULL, '2026-03-14 09:31:00+00', false, true, NULL);
INSERT INTO audit.agent_events VALUES (3, '00000000-0000-0000-0000-00000000000f', '01980000-0000-7000-8000-000000000002', 0, 'old-agent', 'b', NULL, NULL, '{}', NULL, NULL, NULL, 'agent', NULL, '2026-03-14 09:32:00+00', false, true, NULL);
INSERT INTO audit.agent_events VALUES (4, '01980000-0000-7000-8000-000000000201', '01980000-0000-7000-8000-000000000001', 2, 'Агент 7', 'tool_call', 'risk/score', 'success', '{P12345,"odd \",{} 号"}', '2026-11-20 04:30:00.123456+00', '4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7', 'test-agent', 'agent', '2026-11-22 18:51:32.289515+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"0956c064-6a2a-414c-aee6-8ff248f7f1fc"}');
INSERT INTO audit.agent_events VALUES (5, '01a20499-684e-7c7b-8b01-26bf4511e255', '01980000-0000-7000-8000-000000000001', 3, 'triage-agent', 'message', NULL, NULL, '{}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 18:51:32.305387+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"0956c064-6a2a-414c-aee6-8ff248f7f1fc"}');
INSERT INTO audit.agent_events VALUES (6, '01a20499-685d-725b-a105-6f52e878db21', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P12345}', NULL, NULL, NULL, 'dr-osei', 'person', '2026-11-22 18:51:32.318406+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"d6523847-6877-4203-9512-96c31216a41a"}');
INSERT INTO audit.agent_events VALUES (7, '01980000-0000-7000-8000-000000000202', '01980000-0000-7000-8000-000000000001', NULL, 'test-agent', 'encounter.read', NULL, NULL, '{01980000-0000-7000-8000-000000000101}', '2026-11-20 10:01:00+00', NULL, NULL, 'records', 'service', '2026-11-22 18:51:32.329556+00', true, false, NULL);
INSERT INTO audit.agent_events VALUES (8, '01980000-0000-7000-8000-000000000203', '01980000-0000-7000-8000-000000000001', NULL, 'test-agent', 'encounter.amended', NULL, NULL, '{01980000-0000-7000-8000-000000000101}', '2026-11-20 10:01:00+00', NULL, NULL, 'records', 'service', '2026-11-22 18:51:32.34481+00', false, false, NULL);
INSERT INTO audit.agent_events VALUES (9, '01a0c450-6c7b-7c40-a7f4-18bf06709a50', NULL, NULL, 'test-agent', 'tool_call', 'risk_score', 'ok', '{}', '2026-09-21 14:13:20.123456+00', '5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e', '0000000000000001', 'test-agent', 'agent', '2026-11-22 18:51:32.359179+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"0956c064-6a2a-414c-aee6-8ff248f7f1fc"}');
INSERT INTO audit.agent_events VALUES (10, '01a0c450-6c7b-7f5f-a948-5eb352579f19', '01980000-0000-7000-8000-000000000001', 4, 'test-agent', 'tool_call', 'risk_score', 'ok', '{}', '2026-09-21 14:13:20.123456+00', '5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e', '0000000000000002', 'test-agent', 'agent', '2026-11-22 18:51:32.359179+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"0956c064-6a2a-414c-aee6-8ff248f7f1fc"}');
INSERT INTO audit.agent_events VALUES (11, '01a20499-68d7-7af3-8466-f439bb1b5b09', NULL, NULL, 'test-agent', 'agent-event.searched', NULL, NULL, '{01980000-0000-7000-8000-000000000101}', NULL, NULL, NULL, 'audit', 'service', '2026-11-22 18:51:32.439954+00', true, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"0956c064-6a2a-414c-aee6-8ff248f7f1fc"}');
INSERT INTO audit.agent_events VALUES (12, '01a0c450-6c7b-7d08-9864-9276ea32a156', NULL, NULL, 'test-agent', 'tool_call', 'risk_score', 'ok', '{}', '2026-09-21 14:13:20.123456+00', '0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e', '0000000000000001', 'test-agent', 'agent', '2026-11-22 18:51:32.444017+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"0956c064-6a2a-414c-aee6-8ff248f7f1fc"}');
INSERT INTO audit.agent_events VALUES (13, '01a20499-68ea-7c49-b883-710e8fd6d3c2', NULL, NULL, 'test-agent', 'agent-event.searched', NULL, NULL, '{}', NULL, NULL, NULL, 'audit', 'service', '2026-11-22 18:51:32.459026+00', true, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"0956c064-6a2a-414c-aee6-8ff248f7f1fc"}');
INSERT INTO audit.agent_events VALUES (14, '01a20499-6917-7e1c-a1fe-489d8fb10668', '01980000-0000-7000-8000-000000000001', NULL, 'test-agent', 'agent-event.searched', NULL, NULL, '{01980000-0000-7000-8000-000000000101}', NULL, NULL, NULL, 'audit', 'service', '2026-11-22 18:51:32.505019+00', true, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"0956c064-6a2a-414c-aee6-8ff248f7f1fc"}');
INSERT INTO audit.agent_events VALUES (15, '01a20499-6adb-75c4-8a76-3e1f7da41f1a', '01980000-0000-7000-8000-000000000003', 0, 'triage-agent', 'message', NULL, NULL, '{}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-22 18:51:33.007345+00', false, true, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"5e388548-c892-458a-aaa2-6c23f54df4db"}');


INSERT INTO audit.alembic_version VALUES ('audit_0010');


INSERT INTO audit.encounter_checks VALUES ('01980000-0000-7000-8000-000000000001', true, '01980000-0000-7000-8000-000000000101', '2026-11-22 18:51:31.414031+00');
INSERT INTO audit.encounter_checks VALUES ('01980000-0000-7000-8000-000000000002', false, NULL, '2026-11-22 18:51:31.414031+00');
INSERT INTO audit.encounter_checks VALUES ('01980000-0000-7000-8000-000000000004', false, NULL, '2026-11-22 18:51:32.244639+00');


INSERT INTO audit.encounter_heads VALUES ('01980000-0000-7000-8000-000000000004', 1);
INSERT INTO audit.encounter_heads VALUES ('01980000-0000-7000-8000-000000000002', 1);
INSERT INTO audit.encounter_heads VALUES ('01980000-0000-7000-8000-000000000001', 5);
INSERT INTO audit.encounter_heads VALUES ('01980000-0000-7000-8000-000000000003', 1);


INSERT INTO audit.event_encounters VALUES (9, '01980000-0000-7000-8000-000000000001');


INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 2);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 0);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 4);
INSERT INTO audit.event_patients VALUES ('P12345', false, 4);
INSERT INTO audit.event_patients VALUES ('odd ",{} 号', false, 4);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 5);
INSERT INTO audit.event_patients VALUES ('P12345', false, 6);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', true, 7);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 8);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 10);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', true, 11);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 9);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', true, 14);


INSERT INTO audit.event_payloads VALUES (0, '\x7b226e223a20312e31302c2022c3a9223a205b312c20325d7d');
INSERT INTO audit.event_payloads VALUES (1, '\x7b7d');
INSERT INTO audit.event_payloads VALUES (2, '\x7b7d');
INSERT INTO audit.event_payloads VALUES (3, '\x7b7d');
INSERT INTO audit.event_payloads VALUES (4, '\x7b22746f6f6c223a227269736b5f73636f7265227d');
INSERT INTO audit.event_payloads VALUES (5, '\x7b20226222203a20312e31302c2261223a5b203165322c202d302e302c31323334353637383930313233343536373839302e313233205d2c09225c7530306539223a22c3a9f09f98805c75643833645c75646530305c2f222c202262223a207b22223a206e756c6c7d207d');
INSERT INTO audit.event_payloads VALUES (6, '\x7b7d');
INSERT INTO audit.event_payloads VALUES (7, '\x7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30313938303030302d303030302d373030302d383030302d303030303030303030303031222c227265736f757263655f76657273696f6e223a327d');
INSERT INTO audit.event_payloads VALUES (8, '\x7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30313938303030302d303030302d373030302d383030302d303030303030303030303031222c227265736f757263655f76657273696f6e223a327d');
INSERT INTO audit.event_payloads VALUES (9, '\x7b227370616e223a7b226e616d65223a22657865637574655f746f6f6c207269736b5f73636f7265222c2273636f7065223a227465737473222c226475726174696f6e5f6d73223a312e357d7d');
INSERT INTO audit.event_payloads VALUES (10, '\x7b227370616e223a7b226e616d65223a22657865637574655f746f6f6c207269736b5f73636f7265222c2273636f7065223a227465737473222c226475726174696f6e5f6d73223a312e357d7d');
INSERT INTO audit.event_payloads VALUES (11, '\x7b227175657279223a7b2274726163655f6964223a223565356535653565356535653565356535653565356535653565356535653565227d2c2272657475726e6564223a322c2266697273745f736571223a392c226c6173745f736571223a31307d');
INSERT INTO audit.event_payloads VALUES (12, '\x7b227370616e223a7b226e616d65223a22657865637574655f746f6f6c207269736b5f73636f7265222c2273636f7065223a227465737473222c226475726174696f6e5f6d73223a312e357d7d');
INSERT INTO audit.event_payloads VALUES (13, '\x7b227175657279223a7b2274726163655f6964223a223065306530653065306530653065306530653065306530653065306530653065227d2c2272657475726e6564223a312c2266697273745f736571223a31322c226c6173745f736571223a31327d');
INSERT INTO audit.event_payloads VALUES (14, '\x7b227175657279223a7b22656e636f756e7465725f6964223a2230313938303030302d303030302d373030302d383030302d303030303030303030303031227d2c2272657475726e6564223a322c2266697273745f736571223a302c226c6173745f736571223a327d');
INSERT INTO audit.event_payloads VALUES (15, '\x7b226e223a317d');


INSERT INTO audit.log_head VALUES (0, 16, '2026-11-22 18:51:33.007345+00');


INSERT INTO audit.trace_settling VALUES (0, 16);


INSERT INTO audit.unsettled_events VALUES (15, '01980000-0000-7000-8000-000000000003', false);


ALTER TABLE ONLY audit.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


ALTER TABLE ONLY audit.access_callers
    ADD CONSTRAINT pk_access_callers PRIMARY KEY (principal, panel);


ALTER TABLE ONLY audit.access_feed
    ADD CONSTRAINT pk_access_feed PRIMARY KEY (id);


ALTER TABLE ONLY audit.access_members
    ADD CONSTRAINT pk_access_members PRIMARY KEY (panel, ref);


ALTER TABLE ONLY audit.agent_events
    ADD CONSTRAINT pk_agent_events PRIMARY KEY (seq);


ALTER TABLE ONLY audit.encounter_checks
    ADD CONSTRAINT pk_encounter_checks PRIMARY KEY (encounter_id, is_known);


ALTER TABLE ONLY audit.encounter_heads
    ADD CONSTRAINT pk_encounter_heads PRIMARY KEY (encounter_id);


ALTER TABLE ONLY audit.event_encounters
    ADD CONSTRAINT pk_event_encounters PRIMARY KEY (seq);


ALTER TABLE ONLY audit.event_patients
    ADD CONSTRAINT pk_event_patients PRIMARY KEY (patient_id, is_access, seq);


ALTER TABLE ONLY audit.event_payloads
    ADD CONSTRAINT pk_event_payloads PRIMARY KEY (seq);


ALTER TABLE ONLY audit.log_head
    ADD CONSTRAINT pk_log_head PRIMARY KEY (id);


ALTER TABLE ONLY audit.trace_settling
    ADD CONSTRAINT pk_trace_settling PRIMARY KEY (id);


ALTER TABLE ONLY audit.unsettled_events
    ADD CONSTRAINT pk_unsettled_events PRIMARY KEY (seq);


ALTER TABLE ONLY audit.agent_events
    ADD CONSTRAINT uq_agent_events_encounter_id_stream_pos UNIQUE (encounter_id, stream_pos);


ALTER TABLE ONLY audit.agent_events
    ADD CONSTRAINT uq_agent_events_id UNIQUE (id);


CREATE INDEX ix_access_callers_panel ON audit.access_callers USING btree (panel);


CREATE INDEX ix_access_members_ref_panel ON audit.access_members USING btree (ref, panel);


CREATE INDEX ix_agent_events_agent_name ON audit.agent_events USING btree (agent_name, is_access, seq, recorded_by, event_type, outcome);


CREATE INDEX ix_agent_events_delivered_for ON audit.agent_events USING btree (agent_name, is_access, seq, event_type, outcome, tool) WHERE ((recorded_by_kind)::text = 'service'::text);


CREATE INDEX ix_agent_events_encounter_id ON audit.agent_events USING btree (encounter_id, is_access, seq) WHERE (encounter_id IS NOT NULL);


CREATE INDEX ix_agent_events_event_type ON audit.agent_events USING btree (event_type, is_access, seq, outcome);


CREATE INDEX ix_agent_events_outcome ON audit.agent_events USING btree (outcome, is_access, seq) WHERE (outcome IS NOT NULL);


CREATE INDEX ix_agent_events_recorded_at ON audit.agent_events USING btree (recorded_at, seq);


CREATE INDEX ix_agent_events_recorded_by ON audit.agent_events USING btree (recorded_by, is_access, seq, event_type, outcome);


CREATE INDEX ix_agent_events_tool ON audit.agent_events USING btree (tool, is_access, seq, agent_name, recorded_by, event_type, outcome) WHERE (tool IS NOT NULL);


CREATE INDEX ix_agent_events_trace_id ON audit.agent_events USING btree (trace_id, seq) WHERE (trace_id IS NOT NULL);


CREATE INDEX ix_agent_events_without_place ON audit.agent_events USING btree (trace_id, recorded_by, seq) WHERE ((encounter_id IS NULL) AND (cardinality(patient_ids) = 0) AND (trace_id IS NOT NULL) AND (NOT is_access) AND ((recorded_by_kind)::text <> 'service'::text));


CREATE INDEX ix_encounter_checks_patient_id ON audit.encounter_checks USING btree (patient_id);


CREATE INDEX ix_event_encounters_encounter_id ON audit.event_encounters USING btree (encounter_id, seq);


CREATE INDEX ix_unsettled_events_encounter_id ON audit.unsettled_events USING btree (encounter_id);


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE ON audit.agent_events FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE ON audit.encounter_checks FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE ON audit.event_encounters FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE ON audit.event_patients FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE ON audit.event_payloads FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.agent_events FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.encounter_checks FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_encounters FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_patients FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_payloads FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


ALTER TABLE audit.agent_events ENABLE ROW LEVEL SECURITY;

ALTER TABLE audit.encounter_checks ENABLE ROW LEVEL SECURITY;

ALTER TABLE audit.event_encounters ENABLE ROW LEVEL SECURITY;

ALTER TABLE audit.event_patients ENABLE ROW LEVEL SECURITY;

ALTER TABLE audit.event_payloads ENABLE ROW LEVEL SECURITY;

CREATE POLICY everyone ON audit.agent_events TO audit_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON audit.encounter_checks TO audit_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON audit.event_encounters TO audit_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON audit.event_patients TO audit_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON audit.event_payloads TO audit_app USING (true) WITH CHECK (true);


CREATE POLICY reach ON audit.agent_events TO audit_panel USING (
CASE COALESCE(( SELECT o.is_in_reach
       FROM audit.encounter_reach o
      WHERE (o.encounter_id = agent_events.encounter_id)), ( SELECT t.is_in_reach
       FROM audit.trace_reach t
      WHERE (t.seq = agent_events.seq)))
    WHEN true THEN (NOT (EXISTS ( SELECT
       FROM unnest(agent_events.patient_ids) named(named)
      WHERE ((((named.named)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
               FROM audit.access_members m
              WHERE ((m.ref = (named.named)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
                       FROM audit.access_callers c
                      WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
             OFFSET 0))) IS NOT TRUE)
     OFFSET 0)))
    WHEN false THEN false
    ELSE
    CASE
        WHEN ((NOT unverified) AND (cardinality(patient_ids) > 0)) THEN (NOT (EXISTS ( SELECT
           FROM unnest(agent_events.patient_ids) named(named)
          WHERE ((((named.named)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
                   FROM audit.access_members m
                  WHERE ((m.ref = (named.named)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
                           FROM audit.access_callers c
                          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
                 OFFSET 0))) IS NOT TRUE)
         OFFSET 0)))
        ELSE ((((recorded_by_kind)::text || ':'::text) || (recorded_by)::text) = ( SELECT current_setting('chartroom.caller'::text, true) AS current_setting))
    END
END) WITH CHECK (
CASE COALESCE(( SELECT o.is_in_reach
       FROM audit.encounter_reach o
      WHERE (o.encounter_id = agent_events.encounter_id)), ( SELECT t.is_in_reach
       FROM audit.trace_reach t
      WHERE (t.seq = agent_events.seq)))
    WHEN true THEN (NOT (EXISTS ( SELECT
       FROM unnest(agent_events.patient_ids) named(named)
      WHERE ((((named.named)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
               FROM audit.access_members m
              WHERE ((m.ref = (named.named)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
                       FROM audit.access_callers c
                      WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
             OFFSET 0))) IS NOT TRUE)
     OFFSET 0)))
    WHEN false THEN false
    ELSE
    CASE
        WHEN ((NOT unverified) AND (cardinality(patient_ids) > 0)) THEN (NOT (EXISTS ( SELECT
           FROM unnest(agent_events.patient_ids) named(named)
          WHERE ((((named.named)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
                   FROM audit.access_members m
                  WHERE ((m.ref = (named.named)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
                           FROM audit.access_callers c
                          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
                 OFFSET 0))) IS NOT TRUE)
         OFFSET 0)))
        ELSE ((((recorded_by_kind)::text || ':'::text) || (recorded_by)::text) = ( SELECT current_setting('chartroom.caller'::text, true) AS current_setting))
    END
END);


CREATE POLICY reach ON audit.encounter_checks TO audit_panel USING (((patient_id IS NULL) OR ((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM audit.access_members m
  WHERE ((m.ref = (encounter_checks.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM audit.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK (((patient_id IS NULL) OR ((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM audit.access_members m
  WHERE ((m.ref = (encounter_checks.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM audit.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON audit.event_encounters TO audit_panel USING ((EXISTS ( SELECT
   FROM audit.agent_events e
  WHERE (e.seq = event_encounters.seq)
 OFFSET 0))) WITH CHECK ((EXISTS ( SELECT
   FROM audit.agent_events e
  WHERE (e.seq = event_encounters.seq)
 OFFSET 0)));


CREATE POLICY reach ON audit.event_patients TO audit_panel USING ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM audit.access_members m
  WHERE ((m.ref = (event_patients.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM audit.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0)))) WITH CHECK ((((patient_id)::text = ( SELECT NULLIF(current_setting('chartroom.patient'::text, true), ''::text) AS "nullif")) OR (EXISTS ( SELECT
   FROM audit.access_members m
  WHERE ((m.ref = (event_patients.patient_id)::text) AND (m.panel = ANY (ARRAY( SELECT c.panel
           FROM audit.access_callers c
          WHERE (c.principal = ANY (string_to_array(( SELECT current_setting('chartroom.principals'::text, true) AS current_setting), '
'::text)))))) AND ((m.until IS NULL) OR (m.until > now())))
 OFFSET 0))));


CREATE POLICY reach ON audit.event_payloads TO audit_panel USING ((EXISTS ( SELECT
   FROM audit.agent_events e
  WHERE (e.seq = event_payloads.seq)
 OFFSET 0))) WITH CHECK ((EXISTS ( SELECT
   FROM audit.agent_events e
  WHERE (e.seq = event_payloads.seq)
 OFFSET 0)));


GRANT USAGE ON SCHEMA audit TO audit_app;
GRANT USAGE ON SCHEMA audit TO audit_panel;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE audit.access_callers TO audit_app;
GRANT SELECT ON TABLE audit.access_callers TO audit_panel;


GRANT SELECT,UPDATE ON TABLE audit.access_feed TO audit_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE audit.access_members TO audit_app;
GRANT SELECT ON TABLE audit.access_members TO audit_panel;


GRANT SELECT,INSERT ON TABLE audit.agent_events TO audit_app;
GRANT SELECT ON TABLE audit.agent_events TO audit_panel;


GRANT SELECT ON TABLE audit.alembic_version TO audit_app;


GRANT SELECT,INSERT ON TABLE audit.encounter_checks TO audit_app;
GRANT SELECT ON TABLE audit.encounter_checks TO audit_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE audit.encounter_heads TO audit_app;


GRANT SELECT ON TABLE audit.encounter_reach TO audit_panel;


GRANT SELECT,INSERT ON TABLE audit.event_encounters TO audit_app;
GRANT SELECT ON TABLE audit.event_encounters TO audit_panel;


GRANT SELECT,INSERT ON TABLE audit.event_patients TO audit_app;
GRANT SELECT ON TABLE audit.event_patients TO audit_panel;


GRANT SELECT,INSERT ON TABLE audit.event_payloads TO audit_app;
GRANT SELECT ON TABLE audit.event_payloads TO audit_panel;


GRANT SELECT,UPDATE ON TABLE audit.log_head TO audit_app;
GRANT SELECT ON TABLE audit.log_head TO audit_panel;


GRANT SELECT ON TABLE audit.trace_reach TO audit_panel;


GRANT SELECT,UPDATE ON TABLE audit.trace_settling TO audit_app;


GRANT SELECT,INSERT,DELETE ON TABLE audit.unsettled_events TO audit_app;


