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

CREATE FUNCTION audit.add_attributes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO audit.event_attributes (member, value, seq)
    SELECT member, value, NEW.seq FROM audit.attribute_rows(NEW.body)
    ON CONFLICT DO NOTHING;
    RETURN NEW;
END
$$;


ALTER FUNCTION audit.add_attributes() OWNER TO audit_owner;

CREATE FUNCTION audit.attribute_rows(body bytea) RETURNS TABLE(member text, value text)
    LANGUAGE sql IMMUTABLE
    AS $$
SELECT named.member, named.value
FROM audit.attributes_of(body) AS found
    CROSS JOIN LATERAL (VALUES ('conversation', found.conversation), ('model', found.model)) AS named (member, value)
WHERE length(named.value) BETWEEN 1 AND 512
$$;


ALTER FUNCTION audit.attribute_rows(body bytea) OWNER TO audit_owner;

CREATE FUNCTION audit.attributes_of(body bytea, OUT conversation text, OUT model text) RETURNS record
    LANGUAGE plpgsql IMMUTABLE
    AS $$
DECLARE
    content text;
    members json;
    found json;
BEGIN
    IF NOT audit.may_have_attributes(body) THEN
        RETURN;
    END IF;
    content := convert_from(body, 'UTF8');
    FOR attempt IN 1..3 LOOP
        BEGIN
            members := content;
            found := members -> 'conversation';
            IF json_typeof(found) = 'string' THEN
                conversation := found #>> '{}';
            END IF;
            found := members -> 'model';
            IF json_typeof(found) = 'string' THEN
                model := found #>> '{}';
            END IF;
            RETURN;
        EXCEPTION WHEN data_exception THEN
            -- PostgreSQL rejects the escapes of NUL, and of single surrogates. Each change leaves valid JSON, because no
            -- escape changes its length.
            content := CASE attempt WHEN 1 THEN replace(content, '\u0000', '\ufffd')
                ELSE replace(replace(content, '\ud', '\u1'), '\uD', '\u1') END;
        END;
    END LOOP;
END
$$;


ALTER FUNCTION audit.attributes_of(body bytea, OUT conversation text, OUT model text) OWNER TO audit_owner;

CREATE FUNCTION audit.create_partitions() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
DECLARE
    width CONSTANT bigint := 4194304;
    needed bigint;
    first bigint;
    parent text;
    made text;
BEGIN
    PERFORM pg_advisory_xact_lock('audit'::regnamespace::oid::integer, hashtext('partitions'));
    SELECT (next_seq / width + 2) * width INTO STRICT needed FROM audit.log_head WHERE id = 0;
    FOREACH parent IN ARRAY ARRAY['event_leaves', 'event_payloads'] LOOP
        SELECT coalesce(max(substring(pg_get_expr(relpartbound, oid) FROM 'TO \(''(\d+)''\)')::bigint), 0) INTO first
        FROM pg_class JOIN pg_inherits ON inhrelid = oid WHERE inhparent = format('audit.%I', parent)::regclass;
        WHILE first < needed LOOP
            made := parent || '_' || first;
            EXECUTE format('CREATE TABLE audit.%I (LIKE audit.%I INCLUDING ALL)', made, parent);
            EXECUTE format(
                'CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.%I '
                'FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', made
            );
            EXECUTE format(
                'ALTER TABLE audit.%I ATTACH PARTITION audit.%I FOR VALUES FROM (%L) TO (%L)',
                parent, made, first, first + width
            );
            first := first + width;
        END LOOP;
    END LOOP;
END
$$;


ALTER FUNCTION audit.create_partitions() OWNER TO audit_owner;

CREATE FUNCTION audit.may_have_attributes(body bytea) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
SELECT position('"conversation"'::bytea IN body) > 0 OR position('"model"'::bytea IN body) > 0
    OR position('\\u00'::bytea IN body) > 0
$$;


ALTER FUNCTION audit.may_have_attributes(body bytea) OWNER TO audit_owner;

CREATE FUNCTION audit.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        BEGIN
            RAISE EXCEPTION 'the log is append-only: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
                USING ERRCODE = 'insufficient_privilege';
        END
        $$;


ALTER FUNCTION audit.refuse_change() OWNER TO audit_owner;

CREATE FUNCTION audit.remove_attributes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    -- Waits for a step of audit/attribute_filling.py that may have read the payload.
    PERFORM FROM audit.attribute_filling WHERE id = 0 FOR UPDATE;
    DELETE FROM audit.event_attributes AS stored USING audit.attribute_rows(OLD.body) AS found
    WHERE stored.member = found.member AND stored.value = found.value AND stored.seq = OLD.seq;
    RETURN NULL;
END
$$;


ALTER FUNCTION audit.remove_attributes() OWNER TO audit_owner;

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
    recorded_by_kind character varying(16) NOT NULL,
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

CREATE TABLE audit.attribute_filling (
    id smallint NOT NULL,
    below bigint NOT NULL,
    CONSTRAINT ck_attribute_filling_only_one CHECK ((id = 0))
);


ALTER TABLE audit.attribute_filling OWNER TO audit_owner;

CREATE TABLE audit.encounter_checks (
    encounter_id uuid NOT NULL,
    is_known boolean NOT NULL,
    patient_id character varying(64),
    checked_at timestamp with time zone DEFAULT now() NOT NULL,
    said_by bigint NOT NULL,
    CONSTRAINT ck_encounter_checks_patient_of_known CHECK ((is_known = (patient_id IS NOT NULL)))
);


ALTER TABLE audit.encounter_checks OWNER TO audit_owner;

CREATE TABLE audit.encounter_heads (
    encounter_id uuid NOT NULL,
    next_pos bigint NOT NULL,
    leaves bigint DEFAULT 0 NOT NULL,
    head bytea
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

CREATE TABLE audit.event_attributes (
    member character varying(16) NOT NULL,
    value character varying(512) NOT NULL,
    seq bigint NOT NULL
);


ALTER TABLE audit.event_attributes OWNER TO audit_owner;

CREATE TABLE audit.event_encounters (
    seq bigint NOT NULL,
    encounter_id uuid NOT NULL,
    said_by bigint NOT NULL
);


ALTER TABLE audit.event_encounters OWNER TO audit_owner;

CREATE TABLE audit.event_leaves (
    seq bigint NOT NULL,
    leaf bytea NOT NULL,
    salt bytea,
    mac bytea NOT NULL,
    CONSTRAINT ck_event_leaves_seq CHECK ((seq >= 0))
)
PARTITION BY RANGE (seq);


ALTER TABLE audit.event_leaves OWNER TO audit_owner;

CREATE TABLE audit.event_leaves_0 (
    seq bigint CONSTRAINT event_leaves_seq_not_null NOT NULL,
    leaf bytea CONSTRAINT event_leaves_leaf_not_null NOT NULL,
    salt bytea,
    mac bytea CONSTRAINT event_leaves_mac_not_null NOT NULL,
    CONSTRAINT ck_event_leaves_seq CHECK ((seq >= 0))
);


ALTER TABLE audit.event_leaves_0 OWNER TO audit_owner;

CREATE TABLE audit.event_leaves_4194304 (
    seq bigint CONSTRAINT event_leaves_seq_not_null NOT NULL,
    leaf bytea CONSTRAINT event_leaves_leaf_not_null NOT NULL,
    salt bytea,
    mac bytea CONSTRAINT event_leaves_mac_not_null NOT NULL,
    CONSTRAINT ck_event_leaves_seq CHECK ((seq >= 0))
);


ALTER TABLE audit.event_leaves_4194304 OWNER TO audit_owner;

CREATE TABLE audit.event_patients (
    patient_id character varying(64) NOT NULL,
    is_access boolean NOT NULL,
    seq bigint NOT NULL
);


ALTER TABLE audit.event_patients OWNER TO audit_owner;

CREATE TABLE audit.event_payloads (
    seq bigint NOT NULL,
    body bytea NOT NULL
)
PARTITION BY RANGE (seq);


ALTER TABLE audit.event_payloads OWNER TO audit_owner;

CREATE TABLE audit.event_payloads_0 (
    seq bigint CONSTRAINT event_payloads_seq_not_null NOT NULL,
    body bytea CONSTRAINT event_payloads_body_not_null NOT NULL
);


ALTER TABLE audit.event_payloads_0 OWNER TO audit_owner;

CREATE TABLE audit.event_payloads_4194304 (
    seq bigint CONSTRAINT event_payloads_seq_not_null NOT NULL,
    body bytea CONSTRAINT event_payloads_body_not_null NOT NULL
);


ALTER TABLE audit.event_payloads_4194304 OWNER TO audit_owner;

CREATE TABLE audit.log_head (
    id smallint NOT NULL,
    next_seq bigint NOT NULL,
    last_recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_log_head_only_one CHECK ((id = 0))
);


ALTER TABLE audit.log_head OWNER TO audit_owner;

CREATE TABLE audit.tlog_checkpoints (
    origin character varying(128) NOT NULL,
    size bigint NOT NULL,
    note text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE audit.tlog_checkpoints OWNER TO audit_owner;

CREATE TABLE audit.tlog_cosignatures (
    origin character varying(128) NOT NULL,
    size bigint NOT NULL,
    witness character varying(256) NOT NULL,
    line text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE audit.tlog_cosignatures OWNER TO audit_owner;

CREATE TABLE audit.tlog_state (
    id smallint NOT NULL,
    size bigint NOT NULL,
    edges bytea[] NOT NULL,
    CONSTRAINT ck_tlog_state_only_one CHECK ((id = 0))
);


ALTER TABLE audit.tlog_state OWNER TO audit_owner;

CREATE TABLE audit.tlog_tiles (
    level integer NOT NULL,
    idx bigint NOT NULL,
    hashes bytea NOT NULL,
    root bytea NOT NULL
);
ALTER TABLE ONLY audit.tlog_tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;


ALTER TABLE audit.tlog_tiles OWNER TO audit_owner;

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

CREATE TABLE audit.webhook_deliveries (
    webhook_id uuid NOT NULL,
    seq bigint NOT NULL,
    event_id uuid NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_status smallint,
    last_failure character varying(32),
    failing_since timestamp with time zone,
    next_at timestamp with time zone DEFAULT now() NOT NULL,
    delivered_at timestamp with time zone
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');


ALTER TABLE audit.webhook_deliveries OWNER TO audit_owner;

CREATE TABLE audit.webhooks (
    id uuid NOT NULL,
    url character varying(2048) NOT NULL,
    event_types character varying(128)[] NOT NULL,
    secret bytea NOT NULL,
    disabled_because character varying(16),
    next_seq bigint NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_by character varying(128) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    holder uuid,
    held_until timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL
);


ALTER TABLE audit.webhooks OWNER TO audit_owner;

ALTER TABLE ONLY audit.event_leaves ATTACH PARTITION audit.event_leaves_0 FOR VALUES FROM ('0') TO ('4194304');


ALTER TABLE ONLY audit.event_leaves ATTACH PARTITION audit.event_leaves_4194304 FOR VALUES FROM ('4194304') TO ('8388608');


ALTER TABLE ONLY audit.event_payloads ATTACH PARTITION audit.event_payloads_0 FOR VALUES FROM ('0') TO ('4194304');


ALTER TABLE ONLY audit.event_payloads ATTACH PARTITION audit.event_payloads_4194304 FOR VALUES FROM ('4194304') TO ('8388608');


INSERT INTO audit.access_callers VALUES ('caller:triage-agent', 1);
INSERT INTO audit.access_callers VALUES ('group:ward-3', 2);


INSERT INTO audit.access_feed VALUES (1, 5, '2026-11-30 09:25:21.550873+00');


INSERT INTO audit.access_members VALUES (1, '01980000-0000-7000-8000-000000000101', NULL);
INSERT INTO audit.access_members VALUES (1, 'P12345', NULL);
INSERT INTO audit.access_members VALUES (2, 'P 77', '2027-01-01 00:00:00+00');


INSERT INTO audit.agent_events VALUES (0, '01980000-0000-7000-8000-000000000201', '01980000-0000-7000-8000-000000000001', 0, 'Агент 7', 'tool_call', 'risk/score', 'success', '{P12345,"odd \",{} 号"}', '2026-11-20 04:30:00.123456+00', '4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7', 'test-agent', 'agent', '2026-11-30 09:25:19.746644+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (1, '01a22bc5-e715-7160-b602-f6b28b7456df', '01980000-0000-7000-8000-000000000001', 1, 'triage-agent', 'message', NULL, NULL, '{}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:19.768475+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (2, '01a22bc5-e72b-7ff2-9278-83176de0571a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P12345}', NULL, NULL, NULL, 'dr-osei', 'person', '2026-11-30 09:25:19.794125+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"ed6e806e-bf43-4468-82d6-e14f6335ad91"}');
INSERT INTO audit.agent_events VALUES (3, '01a22bc5-e73f-7b59-a899-de9eb870b850', NULL, NULL, 'dr-osei', 'webhook.created', NULL, NULL, '{}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 09:25:19.815373+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"ed6e806e-bf43-4468-82d6-e14f6335ad91"}');
INSERT INTO audit.agent_events VALUES (4, '01a22bc5-e775-7201-bcea-963d32f9076d', NULL, NULL, 'dr-osei', 'webhook.redelivered', NULL, NULL, '{}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 09:25:19.871541+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"ed6e806e-bf43-4468-82d6-e14f6335ad91"}');
INSERT INTO audit.agent_events VALUES (5, '01980000-0000-7000-8000-000000000202', '01980000-0000-7000-8000-000000000001', NULL, 'test-agent', 'encounter.read', NULL, NULL, '{01980000-0000-7000-8000-000000000101}', '2026-11-20 10:01:00+00', NULL, NULL, 'records', 'service', '2026-11-30 09:25:19.888304+00', true, false, NULL);
INSERT INTO audit.agent_events VALUES (6, '01980000-0000-7000-8000-000000000203', '01980000-0000-7000-8000-000000000001', NULL, 'test-agent', 'encounter.amended', NULL, NULL, '{01980000-0000-7000-8000-000000000101}', '2026-11-20 10:01:00+00', NULL, NULL, 'records', 'service', '2026-11-30 09:25:19.899596+00', false, false, NULL);
INSERT INTO audit.agent_events VALUES (7, '01a0c450-6c7b-7c40-a7f4-18bf06709a50', NULL, NULL, 'test-agent', 'tool_call', 'risk_score', 'ok', '{}', '2026-09-21 14:13:20.123456+00', '5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e', '0000000000000001', 'test-agent', 'agent', '2026-11-30 09:25:19.916352+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (8, '01a0c450-6c7b-7f5f-a948-5eb352579f19', '01980000-0000-7000-8000-000000000001', 2, 'test-agent', 'tool_call', 'risk_score', 'ok', '{}', '2026-09-21 14:13:20.123456+00', '5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e', '0000000000000002', 'test-agent', 'agent', '2026-11-30 09:25:19.916352+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (9, '01a22bc5-e7c8-78cf-af40-7a7a4e61040e', NULL, NULL, 'test-agent', 'agent-event.searched', NULL, NULL, '{01980000-0000-7000-8000-000000000101}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 09:25:19.945168+00', true, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (10, '01a0c450-6c7b-7d08-9864-9276ea32a156', NULL, NULL, 'test-agent', 'tool_call', 'risk_score', 'ok', '{}', '2026-09-21 14:13:20.123456+00', '0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e', '0000000000000001', 'test-agent', 'agent', '2026-11-30 09:25:19.955319+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (11, '01a22bc5-e7da-7db8-93ae-228bf9a6fba5', NULL, NULL, 'test-agent', 'agent-event.searched', NULL, NULL, '{}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 09:25:19.967823+00', true, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (12, 'b621ce8a-518d-436c-98f1-5e9957245f94', '01980000-0000-7000-8000-000000000001', NULL, 'audit', 'trace.settled', NULL, NULL, '{}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 09:25:20.008708+00', false, false, NULL);
INSERT INTO audit.agent_events VALUES (13, '01a22bc5-e81a-76dd-8dab-5a4d9d228cb9', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (14, '01a22bc5-e81a-71ec-a407-507d1943e9cc', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (15, '01a22bc5-e81a-77d1-b910-089997ebd527', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (16, '01a22bc5-e81a-79eb-9461-dcda39d072a0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (17, '01a22bc5-e81a-7d87-8953-af578b845eb5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (18, '01a22bc5-e81a-7afb-8ca5-196f4b6c687e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (19, '01a22bc5-e81a-7141-8c63-7c178591a093', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (20, '01a22bc5-e81a-76bd-b581-c8bb56774202', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (21, '01a22bc5-e81a-7c11-bca3-3a5baed9ec0f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (22, '01a22bc5-e81a-714d-9d52-afdc6f333994', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (23, '01a22bc5-e81a-7fa5-95e8-5166efcf1085', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (24, '01a22bc5-e81a-798c-ac84-3182298b7fb4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (25, '01a22bc5-e81a-7ea5-bd1a-5ab486e1eb8f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (26, '01a22bc5-e81a-782e-a295-fbff03a7e652', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (27, '01a22bc5-e81a-7413-9c05-42a1a5a9b0c6', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (28, '01a22bc5-e81a-7627-9911-3d7e02c396e8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (29, '01a22bc5-e81a-7d5d-94a3-682e2e99a73f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (30, '01a22bc5-e81a-7235-94fe-9d88a888285e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (31, '01a22bc5-e81a-77a2-9183-969080e6b7ea', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (32, '01a22bc5-e81a-76ee-9d31-931939bc9802', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (33, '01a22bc5-e81a-7987-abde-989b18861191', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (34, '01a22bc5-e81a-7bb6-a819-ecec2a417cb8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (35, '01a22bc5-e81a-7f1c-9348-fdac5e73f6f3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (36, '01a22bc5-e81a-77a2-9841-55296e8cbecc', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (37, '01a22bc5-e81a-7325-8088-728e38c545ae', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (38, '01a22bc5-e81a-78b2-85fc-16fb1d7cadef', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (39, '01a22bc5-e81a-701f-adb5-c16ddc7b409f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (40, '01a22bc5-e81a-7d12-9c92-f7f54803e204', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (41, '01a22bc5-e81a-762f-8358-1c44d9a87c1b', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (42, '01a22bc5-e81a-759c-af9a-6f6691990eac', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (43, '01a22bc5-e81a-7eba-9682-4938fa84580b', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (44, '01a22bc5-e81a-7ef8-b8f4-e80866d90804', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (45, '01a22bc5-e81a-7fb9-a948-90a74420891a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (46, '01a22bc5-e81a-7c6f-8bc8-bf35beb993b0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (47, '01a22bc5-e81a-7e8c-bc3a-2045a5bcf473', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (48, '01a22bc5-e81a-7d28-a014-7eebf0212cf1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (49, '01a22bc5-e81a-7ebb-8c20-6bfa98207eb6', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (50, '01a22bc5-e81a-7c04-960b-b759532f5298', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (51, '01a22bc5-e81a-74d5-aa7c-c241fb90d92f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (52, '01a22bc5-e81a-78f6-ba96-d36ebbb2c560', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (53, '01a22bc5-e81a-7572-8330-41a15e41306c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (54, '01a22bc5-e81a-772f-9e8d-9e722299001a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (55, '01a22bc5-e81a-7d53-8123-187eef5d0d68', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (56, '01a22bc5-e81a-78c9-a661-ffa61c60cd75', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (57, '01a22bc5-e81a-78da-bdb5-6aa2ee79f6cf', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (58, '01a22bc5-e81a-7449-98ef-89681b8b8cc8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (59, '01a22bc5-e81a-7170-9e2b-5c7565b1a279', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (60, '01a22bc5-e81a-7597-914f-0a21cff2ad58', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (61, '01a22bc5-e81a-74b2-8666-f8f32b8c6b64', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (62, '01a22bc5-e81a-7991-bcbf-9ca965c78965', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (63, '01a22bc5-e81a-783e-9bf4-f805bc63790d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (64, '01a22bc5-e81a-75f4-8eac-99bf18701dcb', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (65, '01a22bc5-e81a-74ac-8c3d-709acebe115d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (66, '01a22bc5-e81a-783e-92b3-74c93a185ad1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (67, '01a22bc5-e81a-73c1-9e96-f609aa83934a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (68, '01a22bc5-e81a-7228-8019-d0a24b0f207f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (69, '01a22bc5-e81a-729e-87fc-eddd41de18f1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (70, '01a22bc5-e81a-7f13-8f58-67c30af54bfc', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (71, '01a22bc5-e81a-75e4-a00e-9cc71b0e2a61', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (72, '01a22bc5-e81a-7fc7-8896-4e1b0e192594', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (73, '01a22bc5-e81a-7500-a28f-3c695cc03bf0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (74, '01a22bc5-e81a-7eee-a4de-eea7a6897554', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (75, '01a22bc5-e81a-7c2e-b162-b1e43e0e89e5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (76, '01a22bc5-e81a-79af-ae6f-fabc3b5ff9cf', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (77, '01a22bc5-e81a-79d5-9cd7-f0a69d185297', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (78, '01a22bc5-e81a-741f-aad5-c6c6213f200d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (79, '01a22bc5-e81a-7817-a781-8821eeeea468', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (80, '01a22bc5-e81a-7574-b88f-98e7129866b3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (81, '01a22bc5-e81a-72a2-a1a9-d8f3b156841a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (82, '01a22bc5-e81a-7c0a-b11d-ac7d496201b3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (83, '01a22bc5-e81a-74f0-85a9-9dd4f601073d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (84, '01a22bc5-e81a-7432-9c70-cd12abd39fd1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (85, '01a22bc5-e81a-7ee3-a1f1-65a874eaf4f3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (86, '01a22bc5-e81a-70f5-81a2-24d0a3f7b971', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (87, '01a22bc5-e81a-7a40-98ff-e83f4a1ad9df', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (88, '01a22bc5-e81a-7b46-a735-4c5965ecaf78', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (89, '01a22bc5-e81a-7d85-9e00-7047cdf0ee59', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (90, '01a22bc5-e81a-771b-b85e-2c4b8a4a8f22', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (91, '01a22bc5-e81a-738a-aa5e-06ba1042ea49', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (92, '01a22bc5-e81a-7e4b-9f00-83c0adc3b073', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (93, '01a22bc5-e81a-7978-ad4f-5a3e860511b3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (94, '01a22bc5-e81a-7184-9117-e7e37d9285c1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (95, '01a22bc5-e81a-7710-b817-b7541dafc7ab', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (96, '01a22bc5-e81a-7503-8452-5d792ad850f2', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (97, '01a22bc5-e81a-7804-b0b1-32e504ced15d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (98, '01a22bc5-e81a-797d-bf55-e6d9cc1e29d4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (99, '01a22bc5-e81a-74cb-9d01-f6248000a2f4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (100, '01a22bc5-e81a-734b-aa1e-3932f986259c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (101, '01a22bc5-e81a-7733-a5b8-338adc4c41e5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (102, '01a22bc5-e81a-7c15-8ada-0f15d3a96762', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (103, '01a22bc5-e81a-76f8-a5d3-070e57f57265', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (104, '01a22bc5-e81a-764f-809e-54c005e5b3b3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (105, '01a22bc5-e81a-7ea7-ab3a-f048061cd1f0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (106, '01a22bc5-e81a-797d-a4fe-ccaf9ba81899', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (107, '01a22bc5-e81a-7b24-8e31-9e4dd7cca038', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (108, '01a22bc5-e81a-76f6-acb4-b0e8b914091c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (109, '01a22bc5-e81a-7385-834d-7bde49853637', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (110, '01a22bc5-e81a-7afa-8e63-83676e68e4af', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (111, '01a22bc5-e81a-7ef7-bd40-3f1b56d7c24f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (112, '01a22bc5-e81a-7d1b-8338-8bc99a5dc465', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (113, '01a22bc5-e81a-778d-8fd3-6d94d3937439', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (114, '01a22bc5-e81a-7aa1-a35d-a06df172b5e5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (115, '01a22bc5-e81a-729c-8c7c-a2e48b718a42', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (116, '01a22bc5-e81a-715a-98b3-f4525c2460e9', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (117, '01a22bc5-e81a-755a-8bb8-8a374fe65153', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (118, '01a22bc5-e81a-7ecc-bb84-2f8e3a6246ba', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (119, '01a22bc5-e81b-79b1-aaa5-675a7e7c3641', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (120, '01a22bc5-e81b-79da-9d5e-7d51ab9bd597', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (121, '01a22bc5-e81b-710c-9c63-affecc32f175', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (122, '01a22bc5-e81b-728f-a2a7-98b51fd22b2f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (123, '01a22bc5-e81b-7410-b35a-f71c17e00d49', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (124, '01a22bc5-e81b-77a3-bcd7-c93161ed4cdf', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (125, '01a22bc5-e81b-798e-a158-3629cdf6acd0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (126, '01a22bc5-e81b-7d81-8972-be4669db5a90', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (127, '01a22bc5-e81b-7a9d-ae87-8006a73fee74', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (128, '01a22bc5-e81b-7179-a1bd-215feefbe5fd', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (129, '01a22bc5-e81d-79dc-b3c2-127157ad5022', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (130, '01a22bc5-e81d-7728-b795-5e912dcded27', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (131, '01a22bc5-e81d-72b4-a60b-83d92d242ef3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (132, '01a22bc5-e81d-716b-84e5-6141e6bedd3a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (133, '01a22bc5-e81d-7280-9030-28913869f750', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (134, '01a22bc5-e81d-749e-ad67-e23fcb1850ab', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (135, '01a22bc5-e81d-7543-9f8f-c7e626347143', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (136, '01a22bc5-e81e-7f3d-be3e-646fc9ae9bf5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (137, '01a22bc5-e81e-7567-b684-7bac5137cfc2', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (138, '01a22bc5-e81e-76ef-a733-32a907496b8c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (139, '01a22bc5-e81e-798b-8180-183a7caaffe4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (140, '01a22bc5-e81e-7bba-b93f-cd6971fd54ef', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (141, '01a22bc5-e81e-7a59-a902-9060738126af', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (142, '01a22bc5-e81e-7b1e-ac7c-6cbbf553f0c0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (143, '01a22bc5-e81e-7ffa-93ff-b71b4664efee', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (144, '01a22bc5-e81e-73ce-9610-968ee9b2d1bf', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (145, '01a22bc5-e81e-73dd-a1e8-5a74b55afa28', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (146, '01a22bc5-e81e-7949-b5ac-af6158d560bb', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (147, '01a22bc5-e81e-7536-9fbe-eb1dbfd7030a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (148, '01a22bc5-e81e-74b7-8540-b42bb4cf61ad', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (149, '01a22bc5-e81e-7854-8350-7c04eebe4726', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (150, '01a22bc5-e81e-7bcb-a323-b21cb466cddb', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (151, '01a22bc5-e81e-75c9-be94-351f958d4868', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (152, '01a22bc5-e81e-7ebc-bf42-2682abb76ca6', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (153, '01a22bc5-e81e-7156-a85d-70a6930d48d1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (154, '01a22bc5-e81e-7c6b-9b31-f247bc97637c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (155, '01a22bc5-e81e-7d87-b882-bf127da65478', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (156, '01a22bc5-e81e-7942-8a6e-c252a69a9778', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (157, '01a22bc5-e81e-76d1-8f08-cd9e3733f427', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (158, '01a22bc5-e81e-73ba-a41e-77b3bd5931b3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (159, '01a22bc5-e81e-7ca6-923d-d3d48b3482b4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (160, '01a22bc5-e81e-7a85-9e22-c4f7a44bc949', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (161, '01a22bc5-e81e-77c0-8b14-0f9ff702268a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (162, '01a22bc5-e81e-7fab-b072-8e8afd4533b7', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (163, '01a22bc5-e81e-72dd-a728-997a5b75f18e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (164, '01a22bc5-e81e-7e41-a04c-8ad509322587', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (165, '01a22bc5-e81e-70da-8bca-f98f491c40bc', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (166, '01a22bc5-e81e-7e5d-b8fa-9e50aee786dc', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (167, '01a22bc5-e81e-7f21-89d0-22dc801ca340', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (168, '01a22bc5-e81e-7a6c-aa08-2edb3d31cfb0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (169, '01a22bc5-e81e-7326-a09c-9a76346646e9', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (170, '01a22bc5-e81e-7884-9d2a-023ae21429d8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (171, '01a22bc5-e81e-7e9a-90cd-c0fe48266f66', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (172, '01a22bc5-e81e-7cb9-9f35-fecc2c2c4001', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (173, '01a22bc5-e81e-7440-a3a9-c596dfaab437', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (174, '01a22bc5-e81e-7218-bada-7003b745e42d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (175, '01a22bc5-e81e-770a-b3c0-f62471865d73', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (176, '01a22bc5-e81e-7c4c-979f-f0799f7065f1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (177, '01a22bc5-e81e-77a0-93b3-c42a6be9b239', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (178, '01a22bc5-e81e-74d1-83ad-173edf255a93', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (179, '01a22bc5-e81e-7240-a80a-fb8dcc848312', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (180, '01a22bc5-e81e-7044-98f1-07d72bce70fd', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (181, '01a22bc5-e81e-7c6e-a743-859a3d2bc1e9', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (182, '01a22bc5-e81e-7e2d-9115-c57ea801d86f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (183, '01a22bc5-e81e-7469-a289-4ca3a6b7e85d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (184, '01a22bc5-e81e-7ffa-b36f-e29360aad2cc', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (185, '01a22bc5-e81e-765f-b9fe-1efd30e98d88', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (186, '01a22bc5-e81e-7ae0-b93d-5b1e33737258', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (187, '01a22bc5-e81e-7398-92fc-39f7bc140191', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (188, '01a22bc5-e81e-7972-a5e3-3db3eb19b3cc', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (189, '01a22bc5-e81e-79a6-995a-5ffa09b4ec87', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (190, '01a22bc5-e81e-7655-852f-74014b2b2d7e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (191, '01a22bc5-e81e-7eae-8fc0-5ef2e0005f69', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (192, '01a22bc5-e81e-7a80-8784-4d167d7319b7', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (193, '01a22bc5-e81e-7269-997a-51da3abfa11d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (194, '01a22bc5-e81e-7caf-9352-404b07cfd13e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (195, '01a22bc5-e81e-7dff-bbc3-1a3581fde8a1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (196, '01a22bc5-e81e-77b9-b378-c182d4041212', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (197, '01a22bc5-e81e-7ca7-a701-e1c78d79c3ca', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (198, '01a22bc5-e81e-7566-add5-8fff4886b9a0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (199, '01a22bc5-e81e-76fa-a11a-f9d01a561bb6', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (200, '01a22bc5-e81e-7ac9-9a53-0786a8df1065', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (201, '01a22bc5-e81e-79e7-ad61-5d4a11abd8dd', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (202, '01a22bc5-e81e-7521-898e-9e6925765dd9', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (203, '01a22bc5-e81e-7381-848f-9dabcb1fc0f2', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (204, '01a22bc5-e81e-7c44-88b1-21550caba6dc', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (205, '01a22bc5-e81e-7d23-a799-f0a95e741690', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (206, '01a22bc5-e81e-7c5c-bc13-1628809c2d48', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (207, '01a22bc5-e81e-7031-9089-e5b322f6fccc', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (208, '01a22bc5-e81e-79a5-bfe9-757b297acced', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (209, '01a22bc5-e81e-7056-9136-b9196aa9005f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (210, '01a22bc5-e81e-7709-8e95-f8caa67b387e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (211, '01a22bc5-e81e-7138-bbb1-e8959dea25e1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (212, '01a22bc5-e81e-779c-b539-631f8bb0e5b2', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (213, '01a22bc5-e81e-7ea9-bbc1-2e3e8200755d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (214, '01a22bc5-e81e-7a38-aa97-dbd578245206', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (215, '01a22bc5-e81e-7c29-a58b-d2b5d1a4a3d6', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (216, '01a22bc5-e81e-7dba-a466-bbf7ccb2cee8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (217, '01a22bc5-e81e-7ae8-b772-fe43945fee4f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (218, '01a22bc5-e81e-7984-9cfe-9f9bc3229d98', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (219, '01a22bc5-e81e-7641-a960-1199ce9f4546', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (220, '01a22bc5-e81e-7114-9474-fb87601e1572', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (221, '01a22bc5-e81e-7dd7-805c-b878fd20ae89', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (222, '01a22bc5-e81e-78be-bc5c-77f21efaef32', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (223, '01a22bc5-e81e-7637-a0ff-17e4bb42b6e5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (224, '01a22bc5-e81e-7dc8-a01e-6e3cd12b9177', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (225, '01a22bc5-e81e-79b3-9344-f4b47859157d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (226, '01a22bc5-e81e-790b-a50c-2fd1d8f69f87', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (227, '01a22bc5-e81e-711d-a649-ec2e2b61e259', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (228, '01a22bc5-e81e-7e21-8c9c-b7ce55bb7b81', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (229, '01a22bc5-e81e-73c0-a6ce-2513c2d56e44', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (230, '01a22bc5-e81e-7b04-aee2-c413bcc31171', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (231, '01a22bc5-e81e-73d0-b9fa-c4a586871923', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (232, '01a22bc5-e81e-795f-ae45-5d38c07fad03', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (233, '01a22bc5-e81e-7076-a42f-06f17c3e3546', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (234, '01a22bc5-e81e-7ac8-a778-a5b01d7bc35a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (235, '01a22bc5-e81e-7f49-b793-b9b7996ea1db', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (236, '01a22bc5-e81e-7861-b7b2-536b48bb5874', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (237, '01a22bc5-e81e-7c21-9dcc-1aeedc1e53f9', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (238, '01a22bc5-e81e-7956-b838-b22efe32c810', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (239, '01a22bc5-e81e-74ad-a908-1e0f0620d545', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (240, '01a22bc5-e81e-780f-b28b-8d95eeb93069', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (241, '01a22bc5-e81e-74d1-bb8b-fef02c8c3a30', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (242, '01a22bc5-e81e-75a4-afcb-d9fff4f70c8c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (243, '01a22bc5-e81e-7977-8ad7-759327500140', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (244, '01a22bc5-e81e-7e67-a39b-53c108bad966', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (245, '01a22bc5-e81e-7def-90a4-a98d8ee2b927', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (246, '01a22bc5-e81e-7154-aa1f-51d434a878e9', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (247, '01a22bc5-e81e-7b56-a8e2-ef3b528ee886', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (248, '01a22bc5-e81e-7f5b-b97f-19c99a16c248', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (249, '01a22bc5-e81e-7842-bb4d-ca07fb5cfb32', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (250, '01a22bc5-e81e-7a5e-a52e-8553eaad82c5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (251, '01a22bc5-e81e-7fca-a07e-d6adc67a9eac', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (252, '01a22bc5-e81e-766a-b78e-9aad945ce8e0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (253, '01a22bc5-e81e-77d9-9f03-a259dd809a2b', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (254, '01a22bc5-e81e-7dc3-89c7-a22a77739948', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (255, '01a22bc5-e81e-7c8b-bc8c-544dc44286ba', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (256, '01a22bc5-e81e-7dc5-9452-d58a8701f7ea', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (257, '01a22bc5-e81e-77a3-a7d9-e41a447c2641', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (258, '01a22bc5-e81e-706a-829e-09c537d57266', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (259, '01a22bc5-e81e-7d83-aee5-362dfe8b29a7', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (260, '01a22bc5-e81e-7329-98ee-350a93fbf542', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (261, '01a22bc5-e81e-752d-aac3-524e70542bb6', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (262, '01a22bc5-e81e-76c4-a32a-d9d50a7d68e8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (263, '01a22bc5-e81e-763e-850e-fa449ef74ffd', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (264, '01a22bc5-e81e-7f3f-8790-385047a180bf', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (265, '01a22bc5-e81e-7c7f-bf8d-099e12085158', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (266, '01a22bc5-e81e-79ad-85b7-7c425a3ba674', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (267, '01a22bc5-e81e-71ab-8658-823d4c7362eb', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (268, '01a22bc5-e81e-705e-9a12-f321550190f3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:20.035639+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (269, '01a22bc5-eae3-78f7-a962-60fda488b25e', '01980000-0000-7000-8000-000000000001', NULL, 'test-agent', 'agent-event.searched', NULL, NULL, '{01980000-0000-7000-8000-000000000101,P12345,"odd \",{} 号"}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 09:25:20.740608+00', true, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"42b712c2-22ea-44df-b804-73f046298298"}');
INSERT INTO audit.agent_events VALUES (270, '01a22bc5-ec55-7d61-a98e-482f6c171b17', '01980000-0000-7000-8000-000000000003', 0, 'triage-agent', 'message', NULL, NULL, '{}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:21.146576+00', false, true, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"46897f73-dd68-4621-931b-8f2e24719fe9"}');
INSERT INTO audit.agent_events VALUES (271, '01a22bc5-ed66-746e-94d8-7dc5bd9724b4', '01980000-0000-7000-8000-000000000004', 0, 'triage-agent', 'message', NULL, NULL, '{}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 09:25:21.383815+00', false, true, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"46897f73-dd68-4621-931b-8f2e24719fe9"}');


INSERT INTO audit.alembic_version VALUES ('audit_0022');


INSERT INTO audit.attribute_filling VALUES (0, 0);


INSERT INTO audit.encounter_checks VALUES ('01980000-0000-7000-8000-000000000001', true, '01980000-0000-7000-8000-000000000101', '2026-11-30 09:25:19.718676+00', 0);


INSERT INTO audit.encounter_heads VALUES ('01980000-0000-7000-8000-000000000001', 3, 7, '\x465c80046738031f1d4e2feb4deef9d1522ed7ee6d40e7de78b7b5d927ee428f');
INSERT INTO audit.encounter_heads VALUES ('01980000-0000-7000-8000-000000000003', 1, 1, '\x1c6d502c15da4a0bd7ea8ee9151ecb48bf01430b96479692c3bba55ab2785b0c');
INSERT INTO audit.encounter_heads VALUES ('01980000-0000-7000-8000-000000000004', 1, 1, '\x9aacc4b7afbf6d38d96a22927c13c605f5aa47da379a9d943ea0ce454c577848');


INSERT INTO audit.event_attributes VALUES ('conversation', 'Visite 1', 0);
INSERT INTO audit.event_attributes VALUES ('model', 'risk-2', 0);


INSERT INTO audit.event_encounters VALUES (7, '01980000-0000-7000-8000-000000000001', 12);


INSERT INTO audit.event_leaves_0 VALUES (0, '\x7b2276223a312c22736571223a302c226174223a22323032362d31312d33305430393a32353a31392e3734363634345a222c22706f73223a302c226e7468223a302c226964223a2230313938303030302d303030302d373030302d383030302d303030303030303030323031222c2273697a65223a36342c22626f6479223a22614a33677a6e4b4d564f443671454e6867574a4141545736796c6d4346414476513533535a6432346671593d222c2277686f223a227759456f437639466538694e2b714a7a527343764f32366b68596362554b77496234516447646c48545a733d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a22d090d0b3d0b5d0bdd1822037222c2274797065223a22746f6f6c5f63616c6c222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c2273616964223a226b6e6f776e222c22746f6f6c223a227269736b2f73636f7265222c226f7574636f6d65223a2273756363657373222c227472616365223a223462663932663335373762333464613661336365393239643065306534373336222c227370616e223a2230306630363761613062613930326237222c226f63637572726564223a22323032362d31312d32305430343a33303a30302e3132333435365a222c22636c61696d73223a222b686c2f782f546945433935654d5759524761514e49536d616e6c6b6165376135387031327273557658773d227d', '\xa291cc73138afe6d7682573c4208e1cfd99993ea8692f1fe1d06a5793ce4ef0f', '\x9031daa5670057c7939331df2f674eb0');
INSERT INTO audit.event_leaves_0 VALUES (1, '\x7b2276223a312c22736571223a312c226174223a22323032362d31312d33305430393a32353a31392e3736383437355a222c22706f73223a312c226e7468223a312c2270726576223a22546f7871755a4a47666b653347724e6e5559786171456d7476763933374b517130756468593646594d71493d222c226964223a2230316132326263352d653731352d373136302d623630322d663662323862373435366466222c2273697a65223a3130372c22626f6479223a22474e79735364337835625a686a2f687541326c31496f41636e4d6a745a5058454c6758454b53497644344d3d222c2277686f223a223736344d6235336266766155334a4853586554574576432f2f6e7974676b635573414e4e4b31524d354a513d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c2273616964223a226b6e6f776e222c22636c61696d73223a2235584c6f5a49715a4963305161484c6b724f6f51746541517367594852566a68314769726f482f745a54343d227d', '\xe6e84efe42441419e95065cec829abb51b59b0852a98be70c79db0dcd818d006', '\x9b405ea55f1895f93a10da7e2ade0113');
INSERT INTO audit.event_leaves_0 VALUES (2, '\x7b2276223a312c22736571223a322c226174223a22323032362d31312d33305430393a32353a31392e3739343132355a222c226964223a2230316132326263352d653732622d376666322d393237382d383331373664653035373161222c2273697a65223a322c22626f6479223a227773577a5433634c534744786532786e485a67415a4f444c736e4b50435a4b685658555458784b4e6f4a453d222c2277686f223a22674c626842413951506a6b6c5759506664364f6544446f78327271512b44512b72364e78367974305a30493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a2264722d6f736569222c226b696e64223a22706572736f6e222c22636c61696d73223a2231314334776d4e78437235734a6248426c434b34322b3756444b56744148497a78505873476f5a7131686b3d227d', '\x9fe9eaddfa039b9950e6ee2d406bf35448144bec417f6c91232b9769244da2e8', '\x91d5a0320f06be1afccf1a14d0c912f6');
INSERT INTO audit.event_leaves_0 VALUES (3, '\x7b2276223a312c22736571223a332c226174223a22323032362d31312d33305430393a32353a31392e3831353337335a222c226964223a2230316132326263352d653733662d376235392d613839392d646539656238373062383530222c2273697a65223a3232382c22626f6479223a22776347614a2f474f2b424a5354664757566962754a4d46777463535856797a436c32697943706c547038593d222c2277686f223a2232445637734476636c5a62466665456d4f3342572b574f712f5034624e4d6a736b2f526b702b53723843413d222c226167656e74223a2264722d6f736569222c2274797065223a22776562686f6f6b2e63726561746564222c226279223a226175646974222c226b696e64223a2273657276696365222c22636c61696d73223a2257773662744d42466c46644d65365762306f53643335584277704354626766796a51634a2f35772f394f513d227d', '\xe3383ecb455092a692f8ca1eaa92bcfdc49c225b72a8bb41a5e249adc58067e2', '\x4fd7e4d6520e6aaf20f9a89ea422aa7a');
INSERT INTO audit.event_leaves_0 VALUES (4, '\x7b2276223a312c22736571223a342c226174223a22323032362d31312d33305430393a32353a31392e3837313534315a222c226964223a2230316132326263352d653737352d373230312d626365612d393633643332663930373664222c2273697a65223a38322c22626f6479223a227a77614a6559557a595a7575526e4645476b4563386563634d512f445671647a76505741454d4c625a72343d222c2277686f223a2268666e7a464739676e635353374457476651736e4b5045306e594f6a315447336e3467544d68746e6443303d222c226167656e74223a2264722d6f736569222c2274797065223a22776562686f6f6b2e726564656c697665726564222c226279223a226175646974222c226b696e64223a2273657276696365222c22636c61696d73223a226b425659517130664f566e5a4d4f7078307535466d48786e655a734d332b30377757416945614e43504f513d227d', '\x7c40cf55ad85e15fab6dec50dd24f38f43190a8525813af003c92a17f147a38c', '\x2be9cfd8fb6d2a8269bb3e8d5a15cb35');
INSERT INTO audit.event_leaves_0 VALUES (5, '\x7b2276223a312c22736571223a352c226174223a22323032362d31312d33305430393a32353a31392e3838383330345a222c226e7468223a322c2270726576223a2271664b782b42465637427537662f57736c754b61387a366b6e665368587674784e664b50494158355032513d222c226964223a2230313938303030302d303030302d373030302d383030302d303030303030303030323032222c2273697a65223a3131362c22626f6479223a2235706c75366f753055587a38773139464e6e62594f6f6c702f737070597342396278347234685a674579343d222c2277686f223a22494d634d705165766276744b38696e49504b333666572f6c6b3636445353596f4c42452f6b4576454438633d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a22746573742d6167656e74222c2274797065223a22656e636f756e7465722e72656164222c226279223a227265636f726473222c226b696e64223a2273657276696365222c22616363657373223a747275652c226f63637572726564223a22323032362d31312d32305431303a30313a30302e3030303030305a227d', '\x0617154b3ed0bda5fe1dc40b5ea1e520d4d38224e63b2ba0f6a0d7faa9a3bd8c', '\x6ce895a58564c571cf68811172a54bd5');
INSERT INTO audit.event_leaves_0 VALUES (6, '\x7b2276223a312c22736571223a362c226174223a22323032362d31312d33305430393a32353a31392e3839393539365a222c226e7468223a332c2270726576223a227a2b4f4d76413159513333466d3275706134336e4c306654754a38524a78686a4c694e62515a36373473773d222c226964223a2230313938303030302d303030302d373030302d383030302d303030303030303030323033222c2273697a65223a3131362c22626f6479223a222f4c374b7046515246344d73316161385167726145314179736566656235424b4536564f31336a496973413d222c2277686f223a224b7278375a594f31666b3570705a6e532b46506c4c556e677665734c4a7773335347707762586b6f79434d3d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a22746573742d6167656e74222c2274797065223a22656e636f756e7465722e616d656e646564222c226279223a227265636f726473222c226b696e64223a2273657276696365222c226f63637572726564223a22323032362d31312d32305431303a30313a30302e3030303030305a227d', '\xad2044aa683d7797e4d71a5b50ba00c9d6bd69095dfdeeba9f2e671a8edaedc1', '\xc9f832600a1088d1686b307815764c1f');
INSERT INTO audit.event_leaves_0 VALUES (7, '\x7b2276223a312c22736571223a372c226174223a22323032362d31312d33305430393a32353a31392e3931363335325a222c226964223a2230316130633435302d366337622d376334302d613766342d313862663036373039613530222c2273697a65223a37372c22626f6479223a2234784b396d392b4648706175484d38702f626c6f7a763571505670384f654b69795730433659344d43654d3d222c2277686f223a226d6947767054706a3879386b45314c74464837654b7a593037507134576a3473417849444c6a5a4b48736b3d222c226167656e74223a22746573742d6167656e74222c2274797065223a22746f6f6c5f63616c6c222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22746f6f6c223a227269736b5f73636f7265222c226f7574636f6d65223a226f6b222c227472616365223a223565356535653565356535653565356535653565356535653565356535653565222c227370616e223a2230303030303030303030303030303031222c226f63637572726564223a22323032362d30392d32315431343a31333a32302e3132333435365a222c22636c61696d73223a2254307a544b594730345a72734168793846384461444b6c76614637617444794c78444e63734c4b3236594d3d227d', '\x3cc4d0bfbc313a230a77f732b1055aa4bd749d4f3afe54c7a8f17399d8221009', '\xbf6320e100dadaa408883f55bdbba734');
INSERT INTO audit.event_leaves_0 VALUES (8, '\x7b2276223a312c22736571223a382c226174223a22323032362d31312d33305430393a32353a31392e3931363335325a222c22706f73223a322c226e7468223a342c2270726576223a2245306846485a6b347861386c655432527261542f417371735654306b50752f6d4f613851427063612b33383d222c226964223a2230316130633435302d366337622d376635662d613934382d356562333532353739663139222c2273697a65223a37372c22626f6479223a224676464b684d6f6432536a334a4a6c44364e75506e2b6a6b4d4f4b6e506c2b46593971663849392f4e64493d222c2277686f223a2235654e42542b4c49757139394c755a78346f35567636583639676263506963554f314658314532636d33553d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a22746573742d6167656e74222c2274797065223a22746f6f6c5f63616c6c222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c2273616964223a226b6e6f776e222c22746f6f6c223a227269736b5f73636f7265222c226f7574636f6d65223a226f6b222c227472616365223a223565356535653565356535653565356535653565356535653565356535653565222c227370616e223a2230303030303030303030303030303032222c226f63637572726564223a22323032362d30392d32315431343a31333a32302e3132333435365a222c22636c61696d73223a222f6c797463686e44646569486d7644716f6c54343562417747354b6e756748757569337652754b4f446f733d227d', '\x30e520bdc3d9de855fba1d44f5760d4ce4de7166e17470da529b91ad2e2ce8ea', '\x2b9149a4a52142efc6ee37b9c779e8ba');
INSERT INTO audit.event_leaves_0 VALUES (9, '\x7b2276223a312c22736571223a392c226174223a22323032362d31312d33305430393a32353a31392e3934353136385a222c226964223a2230316132326263352d653763382d373863662d616634302d376137613465363130343065222c2273697a65223a3132382c22626f6479223a224553516457756339592f6531756b2b622b6a2b6268366f51354d454a5846617256534c625143376d347a453d222c2277686f223a226c6f577378754e6578322b68517766755257337068383745686575315348547674735a75353468673256343d222c226167656e74223a22746573742d6167656e74222c2274797065223a226167656e742d6576656e742e7365617263686564222c226279223a226175646974222c226b696e64223a2273657276696365222c22616363657373223a747275652c22636c61696d73223a2231624b384a6949634a6e6c422f626c72525747776b696a4f56513158495063657a6d79306971724b656c493d227d', '\x1327f988cd70d89f20e836e78df95c8ad2138683596ab61c7ba7dd4e3b271b4d', '\x3e176b06da0b78e097bfc0b7d3467870');
INSERT INTO audit.event_leaves_0 VALUES (10, '\x7b2276223a312c22736571223a31302c226174223a22323032362d31312d33305430393a32353a31392e3935353331395a222c226964223a2230316130633435302d366337622d376430382d393836342d393237366561333261313536222c2273697a65223a37372c22626f6479223a22305a382b79796269507969356559346376477837395651497268656b316e544b796b4e6f2b55692b5165453d222c2277686f223a2247516346433879374a6e6c393844364c2b386e623630334458542f6970486c746c7a6a632f75546c5a78343d222c226167656e74223a22746573742d6167656e74222c2274797065223a22746f6f6c5f63616c6c222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22746f6f6c223a227269736b5f73636f7265222c226f7574636f6d65223a226f6b222c227472616365223a223065306530653065306530653065306530653065306530653065306530653065222c227370616e223a2230303030303030303030303030303031222c226f63637572726564223a22323032362d30392d32315431343a31333a32302e3132333435365a222c22636c61696d73223a22426b38577a68794248717430496c6e4f596737796d38714a596c616f487a4153746a63336a765036746f383d227d', '\x176b1195d28e6ba5c291cc97918bb41008d05979c300994026ca8342da3de95c', '\x39355f85266e8423eddb6aa8ad1ace2b');
INSERT INTO audit.event_leaves_0 VALUES (11, '\x7b2276223a312c22736571223a31312c226174223a22323032362d31312d33305430393a32353a31392e3936373832335a222c226964223a2230316132326263352d653764612d376462382d393361652d323238626639613666626135222c2273697a65223a3133302c22626f6479223a22714c513249584b3059675536366233744d486a53665564324c4f53717a68472f7a6c707855515739396e493d222c2277686f223a2261364f7a6b63453333774175422f775866637a4f33387471422b6c56665377534a633368676965776941493d222c226167656e74223a22746573742d6167656e74222c2274797065223a226167656e742d6576656e742e7365617263686564222c226279223a226175646974222c226b696e64223a2273657276696365222c22616363657373223a747275652c22636c61696d73223a22526b4f78444539386133612f452f42484f6f70796f52355861436752394a6f6e414d584e625a6f4b686f383d227d', '\x8dce6fccb10c08573670d9b052bce44b2d72b625d22ba2a97168c6a12e366892', '\x0d79c008fd6fd02a3b788408ee11b6db');
INSERT INTO audit.event_leaves_0 VALUES (12, '\x7b2276223a312c22736571223a31322c226174223a22323032362d31312d33305430393a32353a32302e3030383730385a222c226e7468223a352c2270726576223a224c526d4c7171626932446f76376946312b4f42496b775a5349342f6d56384d77306234674b4d5531384d453d222c226964223a2262363231636538612d353138642d343336632d393866312d356539393537323435663934222c2273697a65223a31322c22626f6479223a22537a6b3653412b593876357873675562347569736e4f6d774f4331506379464a4e7a782b58734c323047773d222c2277686f223a22476c39756e6f4b414f32475a6761316a675743304e576756744a2f6c3331762f69634b6133416a665633493d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a226175646974222c2274797065223a2274726163652e736574746c6564222c226279223a226175646974222c226b696e64223a2273657276696365222c2273616964223a226b6e6f776e227d', '\x20d0d0b3eb02c5e18bdb74bf798259877f9dea7a564cebe7912762811df20151', '\x0f6871f1ba642fddecf351f222d91baf');
INSERT INTO audit.event_leaves_0 VALUES (13, '\x7b2276223a312c22736571223a31332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373664642d386461622d356134643964323238636239222c2273697a65223a322c22626f6479223a22537a5043464d6b4d795150426b2f74524b687a5439715a5879696a62663862543748636f6f524956346a513d222c2277686f223a22444f74743379394c7034794d39496b75775956316334744974376e554358724559657439357a73774e5a773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2253596b6c6e3333597868784f796b724358646a542f51344e45535461526b524f5038716d5a5a4668667a673d227d', '\xfbd22560ff8329ae5991626941699b65f4f9413089b09e209e0f1a866d7925c3', '\xd9c7010f41091bd0a641319767202b76');
INSERT INTO audit.event_leaves_0 VALUES (14, '\x7b2276223a312c22736571223a31342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373165632d613430372d353037643139343365396363222c2273697a65223a322c22626f6479223a2255684977354d63327644437832454e664e306437646b7671486c6e6f7346382b38685a565847674d5a36383d222c2277686f223a2239554c564a3554476a6e3747356e685267336b49396c4870787830585473394b566b767346316a625a386f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22412f46573959372f52614b584e302f67744d4652524d2f2f63507475475a644c6254445948536c754661303d227d', '\xa0ece67a866d542be77bf6adffded05dd29dda531fcb034ac17577e2e298dadf', '\x030dfbeaeba833c1d15df778bf40e4ea');
INSERT INTO audit.event_leaves_0 VALUES (15, '\x7b2276223a312c22736571223a31352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373764312d623931302d303839393937656264353237222c2273697a65223a322c22626f6479223a22615731486531654234563655546d754474454b4b54413038384a77724644557931533467332b784d48336f3d222c2277686f223a222f6544757a364559794c324d78565049355a2b6e756342625945626a495971387264685a3864774b4f33553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22776e6754756358774b494f31457944336441413655696f4b793776544d436c4157365664792f6a57664b6f3d227d', '\x0d6cf162b2c44ffbbc8ff22dfb19bc67ff718ca6a56b70ac980de146ae0fcd70', '\x440d62ec226810991ebce72c6bc161cb');
INSERT INTO audit.event_leaves_0 VALUES (16, '\x7b2276223a312c22736571223a31362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373965622d393436312d646364613339643037326130222c2273697a65223a322c22626f6479223a22674e2f727859315776554f4f78454b7a4e756d664d34696f56725a79425245315878556d2b5956455968493d222c2277686f223a226f69715247506253325845414342396137656a7731587834375067416667657a767551534d5761496349773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22727979314676794e76454a764c6137546a593844564c65664f56742b5132346f504c716e6e38794f4644553d227d', '\xc122979f21897f5613d6cfa427680124f790546788e652eceef78f3e3c679032', '\x2ed0e87ef8c82bd120d755ed27566512');
INSERT INTO audit.event_leaves_0 VALUES (17, '\x7b2276223a312c22736571223a31372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376438372d383935332d616635373862383435656235222c2273697a65223a322c22626f6479223a222f61767361456776537553414c574c4e5a49327066315a6b6d4962354258713451634d34784a5848596d303d222c2277686f223a227a722b63796f494a394d4b747a61323332386a633141554d51506537736a306e484d415648306b565247343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226a6f7066597559347868737445476b574a616f7a466f71673154652b4e72704a42782b554e7549673634773d227d', '\xf18ee6ca41d208ada5f01a2c9e93a8a5f0f7367aa066c5ed67301eb5d58d7820', '\x6f3efd7222ff8ba79a535ec4fa5e39c6');
INSERT INTO audit.event_leaves_0 VALUES (18, '\x7b2276223a312c22736571223a31382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376166622d386361352d313936663462366336383765222c2273697a65223a322c22626f6479223a226a5831326e2f71595851594e7572574d594e36444a6447333938427864644270593279465951374138426f3d222c2277686f223a224947726654754b6b4651544e584c397a7645656b43614334756d534f436d44574b735667506d47615531303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2271697a793559513070485372716f38504f70635454424331414d7544542f76774b6a6b50626a6b3358594d3d227d', '\x10f6195b28fc9d4b6ca62a43a35ff2a55ea9e6aabe66760e197eda8a30be159d', '\xea24ce4541c20068a3331943962880e1');
INSERT INTO audit.event_leaves_0 VALUES (19, '\x7b2276223a312c22736571223a31392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373134312d386336332d376331373835393161303933222c2273697a65223a322c22626f6479223a226a663552714f382b59783534486d646f4a505936592f626549336579504c357831533476316879437a41413d222c2277686f223a225a32546d447350744732544f746b3368314949574d33495a66726f5778647772382b4230374c396f7550343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22662b783155507a78725a4d52674950614e56314151326a63376a7a55513945647568342f476a4a5038536f3d227d', '\xcb49f4aa4cfde9506d1ac2b4a3e68b8a2c98cc1c85c7b55b64eb745e9265f610', '\x9be6b72ebc3861668eb589d5392ae5ec');
INSERT INTO audit.event_leaves_0 VALUES (20, '\x7b2276223a312c22736571223a32302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373662642d623538312d633862623536373734323032222c2273697a65223a322c22626f6479223a2255594a7973416d574739467a786c3571574b684655726632516a62674473306d346c65564a5237545441593d222c2277686f223a227a2b4e654d4e6c2b633453547467366368447a7450753055694f39416d53686b6754436f6d4651502b706f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2274384d434578713747544732693647633575776f4c436655473530424e794f70332f734e643074436538773d227d', '\xfdb2001ed6287ce2f128b3adbe03922afb011c197825c04ab20840cc750a7dcb', '\xaea98de3931da8a49b5d6112127b57ea');
INSERT INTO audit.event_leaves_0 VALUES (21, '\x7b2276223a312c22736571223a32312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376331312d626361332d336135626165643965633066222c2273697a65223a322c22626f6479223a227a6b673631503055774b6a7a4e5649743567734d7a6c7a45536369334245596c6951385272642f7777624d3d222c2277686f223a2238696375714530724b795231493758625078316b592f7a667366526d316b4c546d415264506b646c4470513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22743541626f774a334e4b304c4a446c374e4a57666333734a314b36557355473846325a724e356f374e73303d227d', '\xbf5ebdca394be2874dbe002df1e629e81b6f2fd023e65fa1d46a1250418fd89e', '\x76fa5827e67a9a53c563203fbc608da9');
INSERT INTO audit.event_leaves_0 VALUES (22, '\x7b2276223a312c22736571223a32322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373134642d396435322d616664633666333333393934222c2273697a65223a322c22626f6479223a22482b4772497853786155303777312f6b7277314f6e5579764a4f5053517338676572616554566d6b6e49673d222c2277686f223a22705579756e4953554d6e6255783276477332776c6d53683637394169434251424976446c735135445853593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226a33627a66662b552f684f3053584c6f5946677a554e314178324f344d6d4857317158584639316e4d42343d227d', '\x503a71a3c305f88ae371669a2c737920a69ac05e81bf65dac310f51c886c5c1f', '\x5e0e9edb0d276715e5592883a570f60e');
INSERT INTO audit.event_leaves_0 VALUES (23, '\x7b2276223a312c22736571223a32332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376661352d393565382d353136366566636631303835222c2273697a65223a322c22626f6479223a226c32742f597442466473655262426a624b693676704777414761776d4c34366f777a4178473568395165673d222c2277686f223a226d2f5471643145625142376b33686a4b492f4e333348433465562f4673777130384e7434794846622f52553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22364b2b546858745771665633526f6d6938793338676644765a5634543368515137547a496f47552f5932303d227d', '\x3b7f135b2a0d4225d1cdb54f2a89d2cc503c16c92db5ecb0c1da1980393822bb', '\x340514af4d37450718c08c630f3d2cd3');
INSERT INTO audit.event_leaves_0 VALUES (24, '\x7b2276223a312c22736571223a32342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373938632d616338342d333138323239386237666234222c2273697a65223a322c22626f6479223a22396f784e776f2b50794873722b7752745273594c567474565230476a45475a50724939424a4a2f34554d513d222c2277686f223a22436941547144412b70526a6e5357665874456373444f647757513348574b592b437a4936445035513759673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223155526c6349527231746f434b54656b3545427746414d5a4c73585663492f664a633878527754703135413d227d', '\xce8b0ec6fe27db5d3ef15143d22e1bdd2156210c28856befa6f806d62efc895b', '\x1222d1f69afea21fd41fa71add6bff5f');
INSERT INTO audit.event_leaves_0 VALUES (25, '\x7b2276223a312c22736571223a32352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376561352d626431612d356162343836653165623866222c2273697a65223a322c22626f6479223a2278524243767a79594b357266543730426362736f35714d6a6f67386b6d322b4d58787942342b6b424a31553d222c2277686f223a22744f7653726b3057546e526a584f336f466f51376750335041766e76636a6671743866784d5338516d38303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2231724c54344c3736504d38525666566147455a594f614a61685a497751484c32373539463753445a464f383d227d', '\xcd80281ce58afd77b64ecc8ce1d803fdd77f29d3ed907d44dab15a8dd4fc0b9d', '\xcae6d73a118e873e1a2cdc0ae75d236b');
INSERT INTO audit.event_leaves_0 VALUES (26, '\x7b2276223a312c22736571223a32362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373832652d613239352d666266663033613765363532222c2273697a65223a322c22626f6479223a2263676f7a754d434844656675594d6b693251797150444164625548783435414b376e32654d3459745651673d222c2277686f223a2266556a2f62796d4f4778726a6b43666379342f394d754162554b566577307233372b6446542f7a4348436f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227572594b51506e4c5064432f41767865574f72535059584749344361345a496a397147653152346f315a383d227d', '\x81c243986e897947216f3e56b8f17cddb543fff86c4e64553d248873d5f48f0a', '\xa29de4d11c55f4947b4d5658e61fbde6');
INSERT INTO audit.event_leaves_0 VALUES (27, '\x7b2276223a312c22736571223a32372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373431332d396330352d343261316135613962306336222c2273697a65223a322c22626f6479223a2254656e585955436b556f726449757043766f54445254696441513634386549345755356e426730485a73593d222c2277686f223a225a593971314369756d63387562533072373445413053422b4347683437372f574d2f54324f69563132724d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22334c4c4f50756e7a4c61766247785a546c76344d32794a68434e484f684a4848672b4c504b57364f506b553d227d', '\x956cb4e65766265b39ff9b2328b786ee716904482ec26db2bbe637b34dfd9cac', '\xfaa29a4b3397229e44539640990a81d4');
INSERT INTO audit.event_leaves_0 VALUES (28, '\x7b2276223a312c22736571223a32382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373632372d393931312d336437653032633339366538222c2273697a65223a322c22626f6479223a224b7864724d526a4170547254713944474e4e707752456c41596555416745776370575557523851344951673d222c2277686f223a2274543244772b71654241324b526932644f4c6f422f3075457a2f392b3749376f53747758772f6c584f5a493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22387675542f376e44366e4f747754773847553641522b5a75664a4e654f4c34574d726f51687a41375566453d227d', '\x2f3abdabaab1f2c5c343ba9bc8d6f8bf4a3f24d78709388f79b982c61d84eb6d', '\xe621c03ed231e36b85a9b15f1c494231');
INSERT INTO audit.event_leaves_0 VALUES (29, '\x7b2276223a312c22736571223a32392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376435642d393461332d363832653265393961373366222c2273697a65223a322c22626f6479223a2252735a6b6652767959515138387a556834484c2b2f65766469336a526f526e2b69754857637431637171513d222c2277686f223a226a59796b5668366165477a506f684b326c334272317069314946424d6939786978454f70656648727477453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22384f5a4a5a5253376579612f51483970554337494f6b4370776c4f694934316e52466576344558522b6b513d227d', '\xb83feadc7e32b65e4be4603f0a09a5ef2afbc4a0fe10f4e85e45778cf6beddf5', '\xd03c0e5c2167be19400c625b877ddbb4');
INSERT INTO audit.event_leaves_0 VALUES (30, '\x7b2276223a312c22736571223a33302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373233352d393466652d396438386138383832383565222c2273697a65223a322c22626f6479223a226d4d356863655a7779416a6b5a4a4934663273713976445a7a5937486e5752686b2b583264796d704c4d773d222c2277686f223a224e6e654b6a386b674a542f534f6738326175415732484b776b354730307132347a4734474a696a4c52536f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b6a77334b534537384f4e306c38354247684d6473756d4d7676436d6866725971576f715848386c6e476b3d227d', '\x0bddf65141af31aa9ed9673e0c10b8858ec4f2e0cca605605be78ed0e13f26f4', '\xf1d44ce1e97b1b87693b29ab0bf09494');
INSERT INTO audit.event_leaves_0 VALUES (31, '\x7b2276223a312c22736571223a33312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373761322d393138332d393639303830653662376561222c2273697a65223a322c22626f6479223a224e6436516d636d3062354b536466384a4d2b2f33704a76423630595843666c4a686d3873564341514667513d222c2277686f223a2273364a397a7471547830795553554558544b386e75746a4f4756683941704d626239767458416e49764e493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224a4e455566536735755245424c4168496d692b6949447465344a41637243766a746b317a64704851386b773d227d', '\xcdc215f9855438c9da818e73139016878889b0dbf009da42788460644d772a01', '\xa250dccf6584ece896081c4214fa2395');
INSERT INTO audit.event_leaves_0 VALUES (32, '\x7b2276223a312c22736571223a33322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373665652d396433312d393331393339626339383032222c2273697a65223a322c22626f6479223a226961485945436156346c3269415a3163644b6435357469315957697a576c4871426e3563757041384463343d222c2277686f223a2254395463587779687a566371525079377864474d50726f54774f4e72614844616631476b707871525772593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2274386e4477484b584a2f724e486c4c4a65796e79556a6c31726d464c5739776b7a6b51677137556b4559773d227d', '\xe025f84a53e417f781bd3efa3ad06c8c9618ec4a8ed547a499118f1ce2a5cdf4', '\x14b38878d15b1b53e82d77a37bcedeb1');
INSERT INTO audit.event_leaves_0 VALUES (33, '\x7b2276223a312c22736571223a33332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373938372d616264652d393839623138383631313931222c2273697a65223a322c22626f6479223a227163593048306154373774594e37594e647a43636d42387a635752697765777252584e4e4531692b4e4e633d222c2277686f223a227376474a5850505658496e38704c337376534e376a33664756763161316e623179362b7862566e477950593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224d787442336235346e7177775a554f4f454c555630626179527a6a483731756d693236595177456258686b3d227d', '\x857a86327b0c37aa25009aec58927ad7b3df1706074957268ef853423b82d6bd', '\x23d8c89aa9d1f0a4d4e99d16ef40ad22');
INSERT INTO audit.event_leaves_0 VALUES (34, '\x7b2276223a312c22736571223a33342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376262362d613831392d656365633261343137636238222c2273697a65223a322c22626f6479223a2232647273754e326b4d436d69487869577a544347777a67434a74504c48584f4b504e712b7a5468777869303d222c2277686f223a227143695549626b575a536873746832507252424431563278756d496f715a494a4a4a68556478432f4c79493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226d524335615a2b6b6d4b492b6a4e4b45743461336a586e2b7538735365444b422f4f2b36744572556174553d227d', '\x1b63aef69fc12693bec505ae6723048b5938a55722922b8885d80c7862c9d949', '\xf7af64352a7bb1c961e40e03ba841921');
INSERT INTO audit.event_leaves_0 VALUES (35, '\x7b2276223a312c22736571223a33352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376631632d393334382d666461633565373366366633222c2273697a65223a322c22626f6479223a225870694b46436f4146334a6c58563539676a6d46513478664e6361365a564959512f5134504b3259326f513d222c2277686f223a22644b51376a502b323745694357336a4a523570764233434c5552484d5552797563394a4a6f72682b7135493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22586f6e412f67724179585564626d77677133632f5152492f676570396448566f6c4b3774734f33522f6c553d227d', '\xe6f8443f8ecd2aafe0c5df999789b71e4d57223737e920b08125deef279cc5f0', '\x8978b817a58e6c02ea16b149afccb9be');
INSERT INTO audit.event_leaves_0 VALUES (36, '\x7b2276223a312c22736571223a33362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373761322d393834312d353532393665386362656363222c2273697a65223a322c22626f6479223a2241372f5764656c66335834364d55496530666c446a544670705a4744657242575958596e78333856676c303d222c2277686f223a22562f51375a363171353937644d503532796c32773841773941385a2b7576742b3178525177546c623572303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225262432f53434b72424f47576b4b39656a6a4b55534e41502b5077436876487370697779354d566d48516f3d227d', '\xc79ebd951194a66b786a52711b5177e4fd4f4de6d6500441edd97620fa2ee350', '\x9bde2ea76f71631378c6aea3af291265');
INSERT INTO audit.event_leaves_0 VALUES (37, '\x7b2276223a312c22736571223a33372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373332352d383038382d373238653338633534356165222c2273697a65223a322c22626f6479223a225a582f5a4e6262342b344765374e5a4a674a346b655373484f483543545a31614c77725a674d484c534f553d222c2277686f223a22794a4364516346517743346d61354731574b5835544149627179543955303270553234792f717434522b513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224a636657566c363255576b3641724b7a6d49594f6a354f6e69436b616d6b6d685039736475756d6e476b673d227d', '\x183880c0ea3f48a80ef7f0d350750f344fa89b140c9476b2b8f167bd217ddf1e', '\x7da6391755909d2c6991dd2c2abd12f1');
INSERT INTO audit.event_leaves_0 VALUES (38, '\x7b2276223a312c22736571223a33382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373862322d383566632d313666623164376361646566222c2273697a65223a322c22626f6479223a22734f45596e567153654e526d4c41706a2f36697242303154554531765141384c6d2b683055495556556c6b3d222c2277686f223a222f6e65646153625a68467a564d567336394f693445476f53702b79364e466f4d66787871594f662b356a673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225139726d4a4c6c315a516a4877756d39464d78383261517771573935534d67675a73466c615055344170673d227d', '\xb821897ddd6a4db695357305dc0c4c2af562b892e9dda90d7623f047961aae6e', '\xd2002a1b5894481c2b87e44df072cc45');
INSERT INTO audit.event_leaves_0 VALUES (39, '\x7b2276223a312c22736571223a33392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373031662d616462352d633136646463376234303966222c2273697a65223a322c22626f6479223a224c5270776d53544671736370386d6554684a45716f576b3456635a314957496c5a2b65712b454e45436f553d222c2277686f223a22726a5148556654614c4436453452593677395030564431323743306e6770664c4576446449356744492f493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2248634a576176756d676e4e4372364851314c5168557a3764424f4f75684c49575056593346314f462b75513d227d', '\x6261243c3c4a310e4919815fe31eea8316d7a4d56c6c28ca9a5bff49c002754b', '\xaac579e9998986bf14e54dec2329f78e');
INSERT INTO audit.event_leaves_0 VALUES (40, '\x7b2276223a312c22736571223a34302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376431322d396339322d663766353438303365323034222c2273697a65223a322c22626f6479223a2274486a7271414d4256547247612f54664c3633506742506475447a4161546963385367506b5770717a75343d222c2277686f223a2251575946726179386f6465582b492b725236666d36316961737259476962416e735266387343326d7a49773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226254567a633346597635335a447a567443345778314b69636b664b492f71644c4f5755392f7643584c67413d227d', '\x1b0fa404b242c52be3c975a2562d6e3ae33ed3f595e0c743b4144806756837ef', '\xc334e5f3b9b9db0ea2ca0216d373e815');
INSERT INTO audit.event_leaves_0 VALUES (41, '\x7b2276223a312c22736571223a34312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373632662d383335382d316334346439613837633162222c2273697a65223a322c22626f6479223a2231397668704837787a3538304735797a73655746796b3079734d4d64375748754b4d41464b424e714b48383d222c2277686f223a2247486f39346d693252346f384345397178354c31657456317144344d69584c326b434a586579582b3139413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224c45706c666647414669317057624942745354773161322b44374c394a54315169386e62622b4d61454d303d227d', '\xb343436d9f950f9e5aecb218d2195f9a7ee1b4ec9a5a6447ff85aafdcecd70d1', '\x0fb6c8ed8796310d7fb8ea6747c36bc3');
INSERT INTO audit.event_leaves_0 VALUES (42, '\x7b2276223a312c22736571223a34322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373539632d616639612d366636363931393930656163222c2273697a65223a322c22626f6479223a227679687a56544f67512b455a61394a5932394e56634d5a7a7244364632647169685573304b7a4e4f434b303d222c2277686f223a225778557a665955304a696e6c775066764f554a68592b4274666a4345755231694c673767715638304d35773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223155705974672f42744f51334d4e634c565878646c55546f2f5534514e695452586961786477467468774d3d227d', '\x98feab2433dbe5a6a1e4d2a0dea1820483254baca8a01bec48afefcb81b589a2', '\x7469b9402730ab977ff89ca490b43033');
INSERT INTO audit.event_leaves_0 VALUES (43, '\x7b2276223a312c22736571223a34332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376562612d393638322d343933386661383435383062222c2273697a65223a322c22626f6479223a226258746d6946524f2f643474755a69427575673249367a44657a44666f38643455737568714234336c39493d222c2277686f223a22307a754631794a31735a674b3575634b6237686150443854574a49676b6b51626e45566a717a666a3565513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223856387130704f79544662494346773236304578634f47795344466e335772716a38634c477651527676413d227d', '\xb8172f60a8256b93787d23a6993b741011c8ffbca88e9d1c8dedb0f3930c8ac8', '\x2fc11e8d26c8d3898649c9212db7daba');
INSERT INTO audit.event_leaves_0 VALUES (44, '\x7b2276223a312c22736571223a34342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376566382d623866342d653830383636643930383034222c2273697a65223a322c22626f6479223a22577364707377436573424e566968684c732b4d7239713563384d753244434567622b496133354e474845673d222c2277686f223a2259484f505330416238444473366a49477844544e50316e5a6c2f78334f6955414e4a3233783347635939733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225a556f4f3661736b59424b57665545686f744977457430663259705841654e7a71456643675752474462493d227d', '\x75abf73c104280acc1873d35e3344407b50d5ff3faa2369b1897ea482a5bdd3b', '\xa25b2e4906059e1a1435deb2e42a6aa6');
INSERT INTO audit.event_leaves_0 VALUES (45, '\x7b2276223a312c22736571223a34352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376662392d613934382d393061373434323038393161222c2273697a65223a322c22626f6479223a2249633075364f31484b54684b456967555154484479724946323478484b633138746c4a734b436556676d733d222c2277686f223a22537a69706f735737327a594471374f61427471444461585365746c59732b69354d657336596a4665504a513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223245704146635034766c4e445071587a436653555641784479736c44526c6b456d7367396a6a6d4c7741593d227d', '\xc476cd4544aafad9552de500c1faa313e7a03ea512c870b1d25db4c789b11ee2', '\x4140e1a4d83792c0c8ea19d022e5a54a');
INSERT INTO audit.event_leaves_0 VALUES (46, '\x7b2276223a312c22736571223a34362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376336662d386263382d626633356265623939336230222c2273697a65223a322c22626f6479223a22656639436370625a3446385a6e5a46395852697447316b435578506f4f6b6e63584c562f516675587a67773d222c2277686f223a22685a7846477047376f34684951494944796275454c452f67546c6b586a756d37666a4763326b32346637773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225942345237715579546131704f352b666b673542666b484e34552b434a6e792f4e66467a366e5778376d303d227d', '\x7ae46127409d631c122edd7bc7cbfce83184a5a2cc6051ba71447ce170f4756d', '\x431201064cb32f8d5e3d3709d6e68343');
INSERT INTO audit.event_leaves_0 VALUES (47, '\x7b2276223a312c22736571223a34372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376538632d626333612d323034356135626366343733222c2273697a65223a322c22626f6479223a223262635a74446c7654467958384b63796a3750702f4250464f337159616634714e5834624463763543396b3d222c2277686f223a22714b51724250473444673836707a522f5455372b5272356b4c4c793648782b2b77496f70347641506c4d593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2238385a34634b73706850376c72504155306269426770476563473454776b7363583774313465455646764d3d227d', '\x7908a197e4cc803002183dd98aa3b9086572964bbfc2cfe4e97ba7a1c69f7ed0', '\x78363a90a9db4b68b2e824470b1bcfec');
INSERT INTO audit.event_leaves_0 VALUES (48, '\x7b2276223a312c22736571223a34382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376432382d613031342d376565626630323132636631222c2273697a65223a322c22626f6479223a22562f564e39507a756c506b49536337354e77462b6666665356415376624e516c7a364d796c4e4346716b593d222c2277686f223a224f4a7445702f43744b6466464b3552596b572b5573774f613534393169696d43594e5456477375467176383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226a6b76317a694c6f574e4c6a4f58465432757171585533506370744d3361394439652f66575441356d51633d227d', '\x230996fc69863b186baaae1821739cb805fc3a190036c37be9b52bff0882f939', '\x40daaa4be462578e92e3a3a75eecec81');
INSERT INTO audit.event_leaves_0 VALUES (49, '\x7b2276223a312c22736571223a34392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376562622d386332302d366266613938323037656236222c2273697a65223a322c22626f6479223a225235686131577039395153354a59664269446b5766324435446c6165597275536973596c786358654661303d222c2277686f223a22796463536b7336573158623053736e4a49685067656a51596d72696f33534c78524c78667a6d5946326a493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223154373244565a5a314256377343746f777567764a4667386573427463384435447472782f4d2b6c4d74303d227d', '\xef7ed07ce9fdb8146aa6ac0c2682877696bc7f68d48b9231ea3b889907494923', '\xe81b238b070c22519e72a41f20b01870');
INSERT INTO audit.event_leaves_0 VALUES (50, '\x7b2276223a312c22736571223a35302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376330342d393630622d623735393533326635323938222c2273697a65223a322c22626f6479223a22646b4d495236616547574e5a6a5a4b357442386d352f5463484a654f32433175546b6e54486366304a5a593d222c2277686f223a2271424f645633334a4f335851732f6436766a504268495349537035444754577874516c4a585943414a6d453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2249526e4b77484777755669666f43726d65565a3631736749576c682f6d7368782b502b6a6c534b747770593d227d', '\xd48be26ff5994fa1ae0fa665f01c07fe676f0ae69cf730657bd93f30ba00076e', '\x48126215de5af976f44b30dcd0cf7dea');
INSERT INTO audit.event_leaves_0 VALUES (51, '\x7b2276223a312c22736571223a35312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373464352d616137632d633234316662393064393266222c2273697a65223a322c22626f6479223a227474494b696550484335344c7a66736163585852686d78674a542f313068774b51686a31792b75383145413d222c2277686f223a22596e66414e504d717858613933514c423876396161414139685042657557305471524e39752f64654e2f513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2264594e7850374236784f4563342b4d2f2f4635306c584e6972493535575766352f5062714461396f4f6c4d3d227d', '\xce1e1e2972069e73fa162fcff5f3fb5fc1473bf953fd1f8f295b6d8f88aa85cf', '\x928edc00625d833ccd90d2a602a5ca82');
INSERT INTO audit.event_leaves_0 VALUES (52, '\x7b2276223a312c22736571223a35322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373866362d626139362d643336656262623263353630222c2273697a65223a322c22626f6479223a224c4150564a434a386131554e345278386466504966744c383735576c4553526e6b695042586e4a3869486f3d222c2277686f223a2250346f2f64334a4c516e61646c5973466346344e5a4a2b5753412b76454b4e73426b67675a6d6f2f4455303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22705334546d47315957557a76654978374f59304964494f4543396f47516b33364b2b39344a33574d5a48633d227d', '\xa5816102620d7b04d83fa93931d4d24917efa1d078102174b9a944a168f3afaa', '\xd5dd47f6a15c148aed01bf31f61de051');
INSERT INTO audit.event_leaves_0 VALUES (53, '\x7b2276223a312c22736571223a35332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373537322d383333302d343161313565343133303663222c2273697a65223a322c22626f6479223a226f33355959412f662b62364b576c6b2f6d6c61304a417a4d576771576a3753434d6a696e563543622b72493d222c2277686f223a22723837704b567065364c53427661794a717552506b36394f73356f302f6d474336496c6f71676146435a633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b67494d417a305841534e4e5678564e58525878374331327778676a754250436944705576366f75594c6b3d227d', '\x134cde620d1ab6dcc0b7fd1113c90839f355c7c2ec922668122106abbe5e7d18', '\xa091b9c201c00646f607058086f6ce85');
INSERT INTO audit.event_leaves_0 VALUES (54, '\x7b2276223a312c22736571223a35342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373732662d396538642d396537323232393930303161222c2273697a65223a322c22626f6479223a22713966666b6754417755363158627365626d7a505a4935515a49304d65354e75554e3548566d30723033773d222c2277686f223a224e66734b625235706d4a736e526a7751436d775857346b4d333566414a536551336f635a6565324d516d343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2232675067656a30675971635749584a2f44737242336d4a396a356f4b706749326d467372514d616e5543553d227d', '\x0a9fb239ffae7decb46112847f6935ce0410afa27154e4daff4082e21f81335d', '\xa3fc727acc9399d38f59ebc595bf60e7');
INSERT INTO audit.event_leaves_0 VALUES (55, '\x7b2276223a312c22736571223a35352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376435332d383132332d313837656566356430643638222c2273697a65223a322c22626f6479223a22377a443936746177544853392b42314d3646465546364a667536594a58724b33394f525871593347446d413d222c2277686f223a22357366585931484e30456a766b39354c57794b317a47736c3635657135302b58694a494965376f4b6862773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226167344f7a326961705268743454356852774e58484d666b6a5236434e526b50446e69396d4665353273493d227d', '\x42d335e6f3a8ac11ece8a5bbf99fc6823080cd9e4d209cf1bdeb08d81ebb92ce', '\x1039be812de71f9957873438e3fa55c0');
INSERT INTO audit.event_leaves_0 VALUES (56, '\x7b2276223a312c22736571223a35362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373863392d613636312d666661363163363063643735222c2273697a65223a322c22626f6479223a22656b395836302b6a473264416337456774733053617a37586b3848436d467330347a627746637a473059343d222c2277686f223a22536e4a6351455a6e6b594a4e4d57616b664939324f66665a5a4f427a565650554f56757656792b4451596b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22373258446f545773793570545a37576c796b6f4d33784a42666c34597258644c4d654e497143613977386f3d227d', '\xee86248b51fa2266591a3ba85c868099058c9f49cf49f9198a6d9e36462b45ca', '\xe2a5e513bf5d27a56deeca093761ac5d');
INSERT INTO audit.event_leaves_0 VALUES (57, '\x7b2276223a312c22736571223a35372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373864612d626462352d366161326565373966366366222c2273697a65223a322c22626f6479223a222b6c4242396c48452b494b41472b53446c79324c4332674a624846556b47303152786d6132744c562b71343d222c2277686f223a22446f6b545762515378434567505a355a4f37664e4b4c786e44734c473461704f2f5354613377412f6968413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22396e584a31376558526435307a71793759574547784e2f2b48776337316c797569445832766d4a784c33343d227d', '\xdffed54059154469dbf1b1f4c58496732a5de38f6ac22eb0c5087d77bb81dd8c', '\xf0ff1a0bc6c57f734f1937b9c4be2604');
INSERT INTO audit.event_leaves_0 VALUES (58, '\x7b2276223a312c22736571223a35382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373434392d393865662d383936383162386238636338222c2273697a65223a322c22626f6479223a22326168534951663565536a626b4e7a42755234575950316636564a6e4846376d66394d32766555657032303d222c2277686f223a22367544635930374373335958736c4859713258786f35314243426736364531575a635a4574566f547637513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226a2f333144703679466e7a5076716c475754724677534159717133545a495242614b2b32506644783853343d227d', '\x488ec2c45f83afaa559da50a63322df48bbffc9e57db598bf8c77093dc6d6c2f', '\xcecc123a60a6305c938bc90ca090ff26');
INSERT INTO audit.event_leaves_0 VALUES (59, '\x7b2276223a312c22736571223a35392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373137302d396532622d356337353635623161323739222c2273697a65223a322c22626f6479223a226a61587a716763332b432b626a6553695879462b4951744e474b6444557137775746465845646f703447383d222c2277686f223a22507332596368505269312f79614a31472b394e5835754e7a41736f37727a64562b4d4366317a4c5264376b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225a666a71766f785132526a704e437155496773556c3439665249307775413253753852794e6d67467a7a773d227d', '\x19d4e7169a9dccf5feb6ae63eecf595338f2a6cf9125bccfed8e46d90be47b9f', '\x38ff91527b680081e059258a66ed7723');
INSERT INTO audit.event_leaves_0 VALUES (60, '\x7b2276223a312c22736571223a36302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373539372d393134662d306132316366663261643538222c2273697a65223a322c22626f6479223a22326156694764593730417a7531714f68685a464f4d514762516664596e4e736a2f6a2f6a7a2f3033554b633d222c2277686f223a226c754530594442722f45744a7033514d614e416575666c635659347a327464523757735170665569794f633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226f6c646b5a3250483367714c657746566f6c43703571512b4e4c33424a4561636f4f7878386c4152436a453d227d', '\x5a7de584eac7f109f3e842af5a3b13d1cb0ddc89e24ce385eaf5780b9549a6c7', '\xbd4ee0e71a98dcb8bba3d5078c3511f5');
INSERT INTO audit.event_leaves_0 VALUES (61, '\x7b2276223a312c22736571223a36312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373462322d383636362d663866333262386336623634222c2273697a65223a322c22626f6479223a22724a766b57554c7277505a7937542b62633676522b55716d2f692f6d74323769344172502b63664a526c413d222c2277686f223a22796a4649784a653546315056676a496a78315276747a4973774e7539564e42576b596932746831315045673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2271483937492f6970622f3136466f42594f536b2b786f6d586f306e6655736d77556370744d6d314c4d33383d227d', '\x6f2df14a2645ae62ee7a75578674fa3e6f3fd54c330b0e121bf66a461247de39', '\xabbbb5131a3a65ed44cbb2ee047218d2');
INSERT INTO audit.event_leaves_0 VALUES (62, '\x7b2276223a312c22736571223a36322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373939312d626362662d396361393635633738393635222c2273697a65223a322c22626f6479223a22412f4d61335a517841714439536f6f49456343717859316a74626f70746e78496a484b4d795a3436574a593d222c2277686f223a226b7a4c79567a6b796b4544574e306451726e67494a4b67384c774164594a2b506d546c365973635957704d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226c3975485431622b6b7a41654e67616e7177356c65794e7a6f77473155386948597167334e4d424274616f3d227d', '\x9323aa9c3e5361cb604473ca6cdb09a1301e2f65e1c08548842831f42df18999', '\xfe70866f1ca26557d446eedf30930ab3');
INSERT INTO audit.event_leaves_0 VALUES (63, '\x7b2276223a312c22736571223a36332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373833652d396266342d663830356263363337393064222c2273697a65223a322c22626f6479223a22766847706f3858303245494b753877464d662f73567755486359704a425a792f2b696636626461697231593d222c2277686f223a22422b457234655a50767336474161324a313162734c70433342513948416c497838634159646e78453933453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227a52765a33326e3256467a4d796e726d7945524e324b4f3970346a586b74717343313441535a47745a47493d227d', '\xbc05036518cd16b6f764c910e9dbad6dc3f5ff8d9cca02579b23dac04f5732cc', '\xfc65c5197d827a4caa124ecdf2c5ba8f');
INSERT INTO audit.event_leaves_0 VALUES (64, '\x7b2276223a312c22736571223a36342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373566342d386561632d393962663138373031646362222c2273697a65223a322c22626f6479223a2235746954474c6431496d616a467934426a532f48746834727745527a585744624563444d625237513633413d222c2277686f223a223065494d2b323653566c7143646f4f30694444664b6551586a717a7734674e3459744f636c46344c6a47733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22467246327244432b574762574f364a6a4e364154664e2f4c4364536c6f384a6c6f50784b6b774a714a4d6b3d227d', '\x6971c3b4a48f1ce1979297bfa3903d33d4330b4ea40001c093b57fc65564cd5d', '\xc106616493b58d25e7d50842451744e3');
INSERT INTO audit.event_leaves_0 VALUES (65, '\x7b2276223a312c22736571223a36352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373461632d386333642d373039616365626531313564222c2273697a65223a322c22626f6479223a22756a3131706f38533732426d783338392b4f4f6979727175736f3450315870736e762f36613363514949673d222c2277686f223a22577a4872792b47376c787a7a505765424969576f6e3844714571473130706a366c6b68667a3037376433633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225856673650785774746e596b376b726773556341446244505a32634639614865756c6f546b586d3650316b3d227d', '\x45dd6035129b9a989358b06dcac6de10f4ba775bcae56d7bf515e572e0865efe', '\x06aa55f21924bd1044a21126fad07124');
INSERT INTO audit.event_leaves_0 VALUES (66, '\x7b2276223a312c22736571223a36362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373833652d393262332d373463393361313835616431222c2273697a65223a322c22626f6479223a22437736356941673752767676646141425258374b704f4a594853534c54753955544e2f616a7a36456a50303d222c2277686f223a224f794773446e366d644c512f556167706147307756387549457962566372724b70765457504f73423069593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2243795076437778417246416c4453466f68644b456c6a784d6e626a6e4563704159564f4c445049443637633d227d', '\x0e6c9b14f3916a3658e9888d560ff3d715eb8b28a0303d78f96996bb404b5cad', '\x004a3b61c53ade0c3f78256dfc7c78bc');
INSERT INTO audit.event_leaves_0 VALUES (67, '\x7b2276223a312c22736571223a36372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373363312d396539362d663630396161383339333461222c2273697a65223a322c22626f6479223a2249356d336b4a6b7068682b472b564e4c33305a4c43616d414131506131464d517076747551355a524371673d222c2277686f223a2248623663566772674947465a546f687470316c77426538414555745677417034587676697843624956534d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22422f68666b7a79627a632b767667394f3333375971425a7a557537525a317652684163787a634567304b383d227d', '\x74070e841ccdfb7c17e151faee062fcbaf9412a28c8bdb29ac7c9d63720f76e5', '\xa040a9915493a9350539e915ae622826');
INSERT INTO audit.event_leaves_0 VALUES (68, '\x7b2276223a312c22736571223a36382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373232382d383031392d643061323462306632303766222c2273697a65223a322c22626f6479223a226d4831376f647853634764535277712f774d53436531362b3639634d4a5a626e634a504e36376a5a4478773d222c2277686f223a226e3273794d5336457a5275774149316f734d734b767458366a6253774876726539717242483069595066593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224666624a5077427036364b2b544f656249787477645751657433677964554a6c70696b6750766443764d493d227d', '\x382dfda8342cbb579d41cdd26943e75868f6b9ef02cbfbd8f9ac5e80caa8ef3a', '\x1ba2477ad6666174971516913ac1a631');
INSERT INTO audit.event_leaves_0 VALUES (69, '\x7b2276223a312c22736571223a36392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373239652d383766632d656464643431646531386631222c2273697a65223a322c22626f6479223a224d6a6c385778675a487844634a2b5448514b6a35425954396d7070707a3956674851314c396130715369553d222c2277686f223a226c542f68716a6247357978654b7434796663616e566e4657415247724e6237705a75442f4d47594d7773453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224639485754354238344972555a3041365348627338696f464978334f6774616f6d624a336361346c63566b3d227d', '\xd16776e458fc46d35bee2095a74b21d5c8f6379eb2b53d4237e9fd7d310b5f40', '\x152dcec4dc331b08830eee2b2cb9f7e6');
INSERT INTO audit.event_leaves_0 VALUES (70, '\x7b2276223a312c22736571223a37302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376631332d386635382d363763333061663534626663222c2273697a65223a322c22626f6479223a2242444d6a355346316e717458357051784b756c6e78664272334b31527a2b5a475a465a78414e6f444a70493d222c2277686f223a226b4b46554e5662727468502b6d6656484e53653264414d655949776f6775726e6742693062435745796c553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2248535376736a785345304b5238506a69487950346f305565756736774f44594a5654674e3669356565646b3d227d', '\x5ce45c052078b73fc52ffba2d5e7feca90b91915ffa50c7b1c7631f717e0f974', '\xf9b2566043fd62baa0ae69b9d8c5d76b');
INSERT INTO audit.event_leaves_0 VALUES (71, '\x7b2276223a312c22736571223a37312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373565342d613030652d396363373162306532613631222c2273697a65223a322c22626f6479223a224d53423348796374765361734861787239345a68554f706c6e6a5434366e674f75484a57423162736c56343d222c2277686f223a225563573131474c372b3146614a63793144757a553157642b71694b4331483455493530472f77445a7738513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2235446f58524e77794a4f5032384a616a47516439654b4a554e52636638355443554363522f764942307a4d3d227d', '\x83908c2ab6ce46f6e7484b5f32e707361a14f2414cbe39e4c2712c77f53d3e6a', '\x6422714c13811099959c274a8d95cf5b');
INSERT INTO audit.event_leaves_0 VALUES (72, '\x7b2276223a312c22736571223a37322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376663372d383839362d346531623065313932353934222c2273697a65223a322c22626f6479223a224b714c4157737965512b327255687a7a444667325859664d3658392f47686d6d564a4361324562434a39413d222c2277686f223a22716d71454c4e36616d4a707539486639766a6b2f72396f4c634333735156726538706358556231523839593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2259553147684f666e6a766f62507653463762424166454d76317a536f556a35434b785a74663457684b50493d227d', '\xc8d857307704dcff9cb5e2f3ee94614bcdab0b8c0d07baa34157cd0d32a599de', '\x081865170c69c493b24e895cee55e8b0');
INSERT INTO audit.event_leaves_0 VALUES (73, '\x7b2276223a312c22736571223a37332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373530302d613238662d336336393563633033626630222c2273697a65223a322c22626f6479223a22346b6a44374b41683758506c4f59414c685a527579336f4f6565546439676131366e6e47684b4e48416d303d222c2277686f223a22734d4c474a4276414554795661396551786d317a2b41516f5147707063434142613072786c726332474d673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2255562b714b71323865336d6f577a69737577586830305643412b37487a7a45426f7850727578396f4e66303d227d', '\xaceebdc8ce7413a5864fd33305a75163375c6af864d89a0a04dead556b6818de', '\xd9b09f874bd022c5eda8400d6f5baef2');
INSERT INTO audit.event_leaves_0 VALUES (74, '\x7b2276223a312c22736571223a37342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376565652d613464652d656561376136383937353534222c2273697a65223a322c22626f6479223a223579336c5a4a3449685931536b682b2b6c6b6e2f4e4f6438536930424f61396241566f4731647872592f343d222c2277686f223a2273793175514163394535344651506276386f69486975364a4b374e5a44706c33506d3449466a2b5330794d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22462f536a5a686937686676314b3948456674506875306152754f416a4a6c776a61746d63586b3277306c413d227d', '\x52edf5ef13162c1bda06a47d1988c33aeb5d1e7327dcbf32250bd0f3a1b991cf', '\x05e7d0fab97663f223439fb95cc5c4dc');
INSERT INTO audit.event_leaves_0 VALUES (75, '\x7b2276223a312c22736571223a37352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376332652d623136322d623165343365306538396535222c2273697a65223a322c22626f6479223a223047644358522f6a55345657416d567843596e424d576d54627a4474594b6c77326730677678564e6776553d222c2277686f223a2279644833564e6d3449654b766755636e4d7a5762496835776e2b5639506d3239412b4d783054686a4833413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22627377646c3746484c41397a674c566d784f50746148553476396d61536c66796772505a33667551526d593d227d', '\x129ee6e422a258dbf9c2cb2ed92441315ed99703fefeb06ee52fecd402eaec56', '\xc82eb327f113eda716ddd6233239a16a');
INSERT INTO audit.event_leaves_0 VALUES (76, '\x7b2276223a312c22736571223a37362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373961662d616536662d666162633362356666396366222c2273697a65223a322c22626f6479223a223779436762687a5873797242626d646768767932737877786d5744324b68364b36495351736a376d6461773d222c2277686f223a224f324e6d53365a4f3231565762642b2f6f7a63574f4570354a324666626a7a7a496d3052374336774437513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224e59684c5a544a62376f566b4e746f6d39437764304a63424572584e435144653856427762427630724a4d3d227d', '\xd51fa9815dcce3a3db0e50bd87e520011ee5d25c05b85f777b2c95fbe1990909', '\x00126616e0597b75eee2df6123ab2394');
INSERT INTO audit.event_leaves_0 VALUES (77, '\x7b2276223a312c22736571223a37372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373964352d396364372d663061363964313835323937222c2273697a65223a322c22626f6479223a226b49556b346d556e2f616c6b414e6c486f797971584c69754e396338336c477247712f76686f534453474d3d222c2277686f223a22657a664642325a7a3762504768496d4a582b4f584969327577386474344c30305574326a776a4f6131784d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2241706e684d545238624e5851343239307177505176375a694f6b717a4f502b6d7a7155522f4d78545935383d227d', '\x2d971caf59edf303a1a705361ae44ab095a4896cd652e2658887ffd4833ce858', '\x4821139a1b961089411656d6e1ec8665');
INSERT INTO audit.event_leaves_0 VALUES (78, '\x7b2276223a312c22736571223a37382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373431662d616164352d633663363231336632303064222c2273697a65223a322c22626f6479223a22736f6d6841693862546e52677542776e4672627a66734f7a34766a6d52785674354c396f683658493535733d222c2277686f223a225974786d6173463652716f4d70705a7044416c3159703072453743716a5261354848344e7472436a3239773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2257714b423445446c4f4251305841686664546449326757536d78506256526d654c716869374746336b5a673d227d', '\x90de0aa9d3b8477d2a80782a48bb1f0879d657ea8f1fc2c5fbad68cbbe74713f', '\x37d67995235a6c0fee59134f51647f95');
INSERT INTO audit.event_leaves_0 VALUES (79, '\x7b2276223a312c22736571223a37392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373831372d613738312d383832316565656561343638222c2273697a65223a322c22626f6479223a2248754273316a65696776766a5a74656e314e68564e664367385237615838644b48764a7430546e466259633d222c2277686f223a2231596962513076332b596a4e79344f42546c61575a48424152687042426a6e79734a6963354e486e55584d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223633643556376d4b6a7144464c5a38455967493557654f704d6b4f4350644d355a48325765447754794e343d227d', '\xcd60ee5456145001ab2fe4c1a31c7c5694631754b66bc2ee8deaf2c9a5c5f7e6', '\xdd4f4f8d4a058e28a47d5bfbd01b89ad');
INSERT INTO audit.event_leaves_0 VALUES (80, '\x7b2276223a312c22736571223a38302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373537342d623838662d393865373132393836366233222c2273697a65223a322c22626f6479223a2265524a6a33657941774768425a35696e6d4966683661575a58727633546b39723476445a492b67784339733d222c2277686f223a227542516337584174586d4d642f61683343587a2f51644f6f5042376144514d362f47374b5a4e72563454773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2259736371355631706572547a2f5252615164564d542b37726649304a48305636326d4a646c74776e2f6c413d227d', '\xba4097476b7003461e3876e7fe9a49d0ddfb3ed080d3388e699ca12bdbe6bd9f', '\x171e1366ffb41d998fe79b16e4089bbe');
INSERT INTO audit.event_leaves_0 VALUES (81, '\x7b2276223a312c22736571223a38312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373261322d613161392d643866336231353638343161222c2273697a65223a322c22626f6479223a2247756b74467935724e6154455257555942794269557757684f583355352b6c35567551635a414149496d493d222c2277686f223a22563957593376684e4e775a6e4746373751734e6c4a727a55462b3650427972587a68345143486d6a47636f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22746c566b59393662496a36383577696b6779456a4a35356c324e617668474f39496a7130545531705753453d227d', '\xf03dc4587d47649a4724543419515cd7017f3cab7769574615b286a8fcf07a68', '\xd8db1474e5db461d67763b167966696c');
INSERT INTO audit.event_leaves_0 VALUES (82, '\x7b2276223a312c22736571223a38322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376330612d623131642d616337643439363230316233222c2273697a65223a322c22626f6479223a22766d5151506754706675732b4266504562396530786769706d2b4e794b66654e446c69526a545a554462673d222c2277686f223a2272784c446e35595a712f3241684e2f5a71436e6566426644444a4c594d31424353366b5959486c764546493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22696d66785173685a35394a704a7a364472594d756c347a6870687269742f666a4551754b326652746367453d227d', '\xe2f918249b22179821ef42874e24fa2c7aa74a872d50291e6a6f33ae8705ead9', '\x3f09e10f2b664eb89287c8a3ffd35a7e');
INSERT INTO audit.event_leaves_0 VALUES (83, '\x7b2276223a312c22736571223a38332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373466302d383561392d396464346636303130373364222c2273697a65223a322c22626f6479223a22365a5930594d654a544553366b534149584274515753366867364f323573674a4f783977576d55586a55343d222c2277686f223a224541504a4e596e494a667a7255456533664b4e2b5539514e79577a2f7474735358542f7667306b787472733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2233384c526642425548783371506546754d704e455a31387641774539536d5238494d6d79514d7a624849673d227d', '\xa9e07b9c0cfe0425cfca9f5621e727ac0929f3701e82387edfa06318adff5c2d', '\x4686cd5ce2d40afca92e66e27cf6950a');
INSERT INTO audit.event_leaves_0 VALUES (84, '\x7b2276223a312c22736571223a38342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373433322d396337302d636431326162643339666431222c2273697a65223a322c22626f6479223a2271745872614f61413459377679505570726d47514a54463432754641527453314c696e6b314832557751383d222c2277686f223a22324c73327152484d447867435341634b33524b30734e6339367630353476663246497932514645316151383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224a513141656e456638797a6a714c2f643158552f4a4c377457635a4e6f4f536f77357967386847456144453d227d', '\x67d3b09402749fbcb1b27535ae2f49c2eb302912c0affc425c144619d4043508', '\xfc7536444b602b13170c9158071332af');
INSERT INTO audit.event_leaves_0 VALUES (85, '\x7b2276223a312c22736571223a38352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376565332d613166312d363561383734656166346633222c2273697a65223a322c22626f6479223a2251796762464d4c6c3142346e6552365738327045356955614a5a53526e4b424c474e6c68376639516b4c493d222c2277686f223a225251536a2b2b464c39647a77795a4a3550632b313555485a69424753387a4d69496b6a6b326454357658453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224744526b432f5a63526b54536f786b4e3945644331454e563333386c325a394f6e5a5259516175493466493d227d', '\x0b9d37e37a7a7c6c7a00e94c36e32662ff6014b9761eb9dd6ff46350142512b6', '\x98c2e192f64f2065b588744c87987cc4');
INSERT INTO audit.event_leaves_0 VALUES (86, '\x7b2276223a312c22736571223a38362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373066352d383161322d323464306133663762393731222c2273697a65223a322c22626f6479223a2243465861536542564f30765172687533754d776c74393543377358524d35446e336747537a386c486a64303d222c2277686f223a223968676e4b39676a6831524230474a3537567a794b6255724a385231584f7759423033464e56692b522f413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226d4654575368456a3453476f6c6f5056793249692b49727531766c4a7a4279744f76425a6757575a6f39493d227d', '\x8c1dbb3f5289da041d5e2e78d7310f41026c3beca1c95792db170b294869d1a4', '\x77428462f4efcb01f77e3b3c23427fcd');
INSERT INTO audit.event_leaves_0 VALUES (87, '\x7b2276223a312c22736571223a38372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376134302d393866662d653833663461316164396466222c2273697a65223a322c22626f6479223a22595844677a6e70532f4e34326c50316e6a5651377a32794e64734f346942686b3157455445374d5a7238493d222c2277686f223a224b366e632b6e6f5a47794d367a5544383537473442476b2f48324246576870685272514a473955543672383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2236485335312f6b2f2b526c2f4130626c31615555756e6755596878356f6435487a5a525a6a6247684450303d227d', '\x6ccb0943622abfb7fb76b938d6045287821c3f5116cbacadbf89dbc8cf43b462', '\x4b0d9878bcee5a014a1876b95c25241d');
INSERT INTO audit.event_leaves_0 VALUES (88, '\x7b2276223a312c22736571223a38382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376234362d613733352d346335393635656361663738222c2273697a65223a322c22626f6479223a224a5861724f73544e47614a4573462f5551424977636b33467a5742664375792b4d4a576238382f79417a303d222c2277686f223a2270575456673033324a356b654438414c745165723851424863316e4e6e7357436b4f7039345454497951733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225448726934672f754c317334322b6530673154654437457355687a5269467a385364482f6a5373366342493d227d', '\x21c5222bdd42f316b5dfff7a4d18dc0a5c9a9205276c445947ffe674ca6e38f3', '\x993f22facf3932cb3256e7819d5128da');
INSERT INTO audit.event_leaves_0 VALUES (89, '\x7b2276223a312c22736571223a38392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376438352d396530302d373034376364663065653539222c2273697a65223a322c22626f6479223a2256702f5170526974595a59525142664242616b776a6e30366a516d61574947366e766b4e51464842726f383d222c2277686f223a227132317a4236346e4c5a6a68553535687137476a5872576c6a554f6654714f544c51715532696952782b773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225150616b4c4b755472696f395a69386f497a7268392b574b7939525365524a586159415847554c5a5434673d227d', '\xf16ebcfe710c7b257f8c7af7537a2917fc9012d369abd7b83965ad9561f61766', '\x95d8dd8a30d35955fa5b2de78468b573');
INSERT INTO audit.event_leaves_0 VALUES (90, '\x7b2276223a312c22736571223a39302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373731622d623835652d326334623861346138663232222c2273697a65223a322c22626f6479223a22612b37335830544a6a324977757448616f4a48767048664a48374b6c4b4b64585252683935715a75674a343d222c2277686f223a22784c724857636f6b6f47337365497131754c4468434668684e5a7763666a627976665237766935554a396b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225a7a51744b38414c664467304c637270576c74434b67625457426a4c736b6c7a6733767649395778645a513d227d', '\x907fd5db6337c52e66dba92d3f2652e22744dd34561bf917e4d14e7b32b9c538', '\x8d7a1d68f8651d199c2fadc427ded323');
INSERT INTO audit.event_leaves_0 VALUES (91, '\x7b2276223a312c22736571223a39312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373338612d616135652d303662613130343265613439222c2273697a65223a322c22626f6479223a2256584a565a393141635a646d43436c58593755776d334873335652574b30396e6f773942587339627239453d222c2277686f223a224135644a646f65372f50475145335132474352706d2f4a676839326558616b54666d4533627856693338303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22417559744c726c4d764a6c625066636776584e672f44582b4b664f556741496a4a68766a6f6a75587532383d227d', '\xbdcc3b26ca3d3895ec49705fb59a0df8dfc5e1c56137a659b51949a9a733f20a', '\xc9a06f58c7936673ce407677f6cb18f3');
INSERT INTO audit.event_leaves_0 VALUES (92, '\x7b2276223a312c22736571223a39322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376534622d396630302d383363306164633362303733222c2273697a65223a322c22626f6479223a226d4b7a507a5141333534464b30766d6b77684531764b506a57754b726c2f6c484b54455042467a424869493d222c2277686f223a22724e706569305a766b664239686d6577753135553957556f6a5a4867534632396433524b52674a6d63766f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2262307170744574674b763146676b747663764b4f4e696776476251527151675a663067595979455847446b3d227d', '\xdc56c018521bd73c0a0bec32b81316e15fda14659b4b5721cd7b9fcdab9b7df9', '\x7603a8c844e6a1a9fb30b01f371a0402');
INSERT INTO audit.event_leaves_0 VALUES (93, '\x7b2276223a312c22736571223a39332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373937382d616434662d356133653836303531316233222c2273697a65223a322c22626f6479223a226e4d43564f4b43636c6774433162517745314645574e6864477579486f64354a764e3072687862687067383d222c2277686f223a22664d71434e5a506a616454476439656245796671744d544b6f58504c6770464e70424276454a6d456d48383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226d656931326c4c3359475950634b554e364f3252485467455555747138642b4c6f4d715662586d546653593d227d', '\x4d7011f415f33afd0e14e6f423332cf15cbdbdbea729087a7fff1d7e3d55f1b6', '\x731d41bc63e057bbb74a862e8648731b');
INSERT INTO audit.event_leaves_0 VALUES (94, '\x7b2276223a312c22736571223a39342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373138342d393131372d653765333764393238356331222c2273697a65223a322c22626f6479223a222b71334a6f63676b567158326a49756f724e6a2f45564965396d2b6f78322b4d626a574959626b537a52513d222c2277686f223a22426c2f46304c6446507a36303663776c7345636f4b38752f6b45796c384a34744b464e2f614550526a61413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2255375043484f76526d78676c786143704c63654d54653074773066476b536e65674f76362b7837395542773d227d', '\x6300dcb67b26ef4a2c38eb4d2575ff33f65588eb562cf653dc3b1d1a523d0807', '\x06f80fd72bba41ed5166fcd8d239f5c7');
INSERT INTO audit.event_leaves_0 VALUES (95, '\x7b2276223a312c22736571223a39352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373731302d623831372d623735343164616663376162222c2273697a65223a322c22626f6479223a22337952414174354f724f506c4735315443775533317566713355764c54616f6d492f34453779775038706b3d222c2277686f223a227a796255496b34596a4c6573794d32765a3569655849527052336d5a5344776b436d50696930424f4c77673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226f3853795a3459735a747757324e384a5151746968586852726a486d59347738677764484d4e6c686345733d227d', '\xe92c47e31485fb1411fb91daf79a2e67dcbe5612500afe05018403e2a443b4eb', '\x9aa18cbacc495b25da4372001a54b030');
INSERT INTO audit.event_leaves_0 VALUES (96, '\x7b2276223a312c22736571223a39362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373530332d383435322d356437393261643835306632222c2273697a65223a322c22626f6479223a224575725a503264444f347253557a68346a63704e707030794b4b684955796f765564436b74543857324f6f3d222c2277686f223a2248386e7a5154555a55766b576e392b6176796f6b66627a44323266767a774d7551726930776d6e59614c343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224731677a6473456d3458777530346449364e324d506145533453365339337a75485a7063437368543951453d227d', '\x8660a122ccecbde11c82ea1e8d807286277a7576138fe30221733d1dd5726a6f', '\x70b4942dddb7def13464eaf961e991c4');
INSERT INTO audit.event_leaves_0 VALUES (97, '\x7b2276223a312c22736571223a39372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373830342d623062312d333265353034636564313564222c2273697a65223a322c22626f6479223a226f43306238694c6544466536715448334c6d6b396a4b5a376e4f784b48327547564f55686a38416f6e73493d222c2277686f223a22334a794571326a4e7a4a49794758312f672f78734a436c6e654738724a325667356a773039483254454c343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2234524e724d4c313252304f4a44586c7847705041453857537867527237446a63337335584247496a7465733d227d', '\xfd9502bb5a0501b20dfb21c0b708ff4e5aa01fee3c2b2e6d106b52fb20493e12', '\x9b412940b0a204c1573eb2b84338b662');
INSERT INTO audit.event_leaves_0 VALUES (98, '\x7b2276223a312c22736571223a39382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373937642d626635352d653664396363316532396434222c2273697a65223a322c22626f6479223a223836783230796433316965526f564d70304b394f2f63514c4967614d325865746b5031395970466a3944413d222c2277686f223a2251564a2b542f49592b2b612b56775974367746625832527a394566364d78525970386f6b667046545669773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224947514d4a394f46346a416a3065324950664571367370695a7344596d4e7550373464676174764e6667303d227d', '\xd15fd603c0c35c036e67fafe1d22d098e7ab63290a5a9ad503b54a76c1ffe948', '\x2856b82ababe0d4ea19f59279c46c0c2');
INSERT INTO audit.event_leaves_0 VALUES (99, '\x7b2276223a312c22736571223a39392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373463622d396430312d663632343830303061326634222c2273697a65223a322c22626f6479223a225979554776617364316369526f7646485054364343453939374762374133727456486a326278374f4e42673d222c2277686f223a227a50666638634457366a4c4c6358357144544e6b2f4a6c74336d354a36746f37304d7a5a52646e383953513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22723962626c67764b5146716a2f4a356b6c5a4e3930345841734354376e526565366572386b6a6a594963673d227d', '\xbc5cf11ac4089efc0a521ec0002daa339cfaa12de84e487666b9bd2274ec8fd4', '\x58c8c7e83c7817538bac821519f557b2');
INSERT INTO audit.event_leaves_0 VALUES (100, '\x7b2276223a312c22736571223a3130302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373334622d616131652d333933326639383632353963222c2273697a65223a322c22626f6479223a224b354256655a38467534683467325147434e4a47356a53573071762f37642b4753346e445779756b2f2f733d222c2277686f223a223658707a677241415154575649344c42734c593466536e566b646c6a504749716d4f662b327361636669343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22507338423754446a382b335565434e703052327a5a2b4d76655463346d6f416f314242575a326b774264773d227d', '\x3b1ab4e5d526e41b4396ed1f078e1557e7761692d38192ccc72e3e2d8abb627d', '\xe08e612b6010a6c375ae57ded77e9408');
INSERT INTO audit.event_leaves_0 VALUES (101, '\x7b2276223a312c22736571223a3130312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373733332d613562382d333338616463346334316535222c2273697a65223a322c22626f6479223a22504d2b744c7a4d3847583247615448546d777a6169742f4159475179534765707259596b6872364e6930773d222c2277686f223a223543467333396b5631384a5930766f4b52394b49704e462b30517a6d624141734568397457453045317a343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22634d36763374355343636e6c5065633354386a36506b4a654e322b506134664e646b30363976394d474e453d227d', '\x127d23cc94e0e64d71c0a9f51f280978822af092e04c349b8087bc69e0c55f1c', '\x0481f45c82ab8edae5ece627dddb792d');
INSERT INTO audit.event_leaves_0 VALUES (102, '\x7b2276223a312c22736571223a3130322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376331352d386164612d306631356433613936373632222c2273697a65223a322c22626f6479223a222f4e4c483064464a466a597a435439595644695a5945565666766d747151565947464543324f64536264343d222c2277686f223a224f645667446d7150363548535651394d2b5852497950654279314e74352b2b5767616a487a396772654c383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22662b344a6543634c4938734934556349326b76527055416e5253766e686e792f6336464a792f74626a636f3d227d', '\xcf1c1c0656512821257ec9d9fd2c7c195287c0d117353ec109d230d132c11c8e', '\x122528eb30e798630b20e64523c79cd0');
INSERT INTO audit.event_leaves_0 VALUES (103, '\x7b2276223a312c22736571223a3130332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373666382d613564332d303730653537663537323635222c2273697a65223a322c22626f6479223a2236466a35732f6841597668433865586735306e6d6c462b492b45615a5255684179506665436a394b634f6f3d222c2277686f223a22316531675964387a595944524e51625a6b546752416361646f65502b587448557a2b47566a4f4d2f6e386b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2245434d6c382f48387175532b4462636372556478425a6c4f556175517158504c6f74566b4c6f7039507a4d3d227d', '\xc4819fa238fdd6f2dd0aed0a882d4225de81ebe9b0a4710953b01a9b381b397c', '\xef9a30b1656edb8b624f40aeecd97769');
INSERT INTO audit.event_leaves_0 VALUES (104, '\x7b2276223a312c22736571223a3130342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373634662d383039652d353463303035653562336233222c2273697a65223a322c22626f6479223a22676f394b584e2b6a626e6670506e564a505349736e66384c75316c33456c573955504b4c685939414832593d222c2277686f223a22494753775a7632375a785172475561496c5258677233662b774c54456d54656d55334d4b6b3071387170303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22386f467a446e2f5871344b366d5931565a706c326242796e6935647258596735594f504a61456d646d6e383d227d', '\x1cb05513ce0f4646112c28dbca69db7ad1fb8af2d50468c762ad2c8cd81a4d37', '\x7d3e0c3eea77239f4b08ab9492de8339');
INSERT INTO audit.event_leaves_0 VALUES (105, '\x7b2276223a312c22736571223a3130352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376561372d616233612d663034383036316364316630222c2273697a65223a322c22626f6479223a22343449343555727079467534703771696b5056662b4245596c74333144454c6d366e6c6a4a587273704b553d222c2277686f223a227954466149467a754c527a4255504c65574b72744162384673557934615a634b425759594f5151526b4b513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b7650775754675452696c48353654694237555955393670746a5753323346495677786f4d6d35614451303d227d', '\x3055d3ed88999d0ef062ca243df95847cbc22c68b537a13db32f8c1bd5e344d1', '\xde368ff4ca2dc2dddc46cc19e933a27a');
INSERT INTO audit.event_leaves_0 VALUES (106, '\x7b2276223a312c22736571223a3130362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373937642d613466652d636361663962613831383939222c2273697a65223a322c22626f6479223a2241582b6164563378685550414f33494c7641366a32387853706238664979436e627a5143456248616a556f3d222c2277686f223a2247613035796130484f4352463146535764667964415a76506a6f5258746a395542526e46717631466e74453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225a3537534a734b32726f764e4b5a716636325939647a7075622b2b6b5a4c50737770486e694e5341706c6f3d227d', '\xc682d970d9c1838bfa579472a2be3226e7f7cd288b7f9db330cdf03b278c2f6f', '\x6e8a46e0a8c7de11ce04ac9ae2d321a5');
INSERT INTO audit.event_leaves_0 VALUES (107, '\x7b2276223a312c22736571223a3130372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376232342d386533312d396534646437636361303338222c2273697a65223a322c22626f6479223a2249726e44682b6f3655364962787a33623275446a307a6b4d576a6a5663464c5449756774693979307677303d222c2277686f223a227a6f506256592b6d70632b74586c6e65574957536f33557967326f634f6448414f5533706151506b4f32553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222f6e465773425650504973476c6f445339394e374e76627a7a6d772f4c74497369565a6a446469345042733d227d', '\xcfad289cb3ee08fc8570f7f6b6138ebbc85e0b94c9e4bdc0de761d56694e12f6', '\x90de730eb3bdf985156f4845188f0f08');
INSERT INTO audit.event_leaves_0 VALUES (108, '\x7b2276223a312c22736571223a3130382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373666362d616362342d623065386239313430393163222c2273697a65223a322c22626f6479223a227a4d5a693658356c3342304f33546d4a486a364e4b6366646d71536c2f6c6d4c61694758734a436d6d70633d222c2277686f223a2231472f57646d554544542f63732b714f522b447364765146497946665068596275746d4433744c615952493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22396d7459336d5968677338377036724a6f64664b724965484c4343652f41646376793668343673652b4d593d227d', '\x7ca5607c49d2d768fb357d2a9dd97c3c9ba5d0c07fd048aeb95a935743e70f98', '\xe1bb530955d6c9be08ffa71e53db9390');
INSERT INTO audit.event_leaves_0 VALUES (109, '\x7b2276223a312c22736571223a3130392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373338352d383334642d376264653439383533363337222c2273697a65223a322c22626f6479223a2241384473372f7274757838464e504f526f654b66484a666b2f4f3268764e686f655869574f67337759746f3d222c2277686f223a226c4934465844384a6d34454b334442787057697744735676614957356e42576d646c61504c4d6b394d4b343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b6f654168624f77664c4e49426a5339382f745033654146482b6361615845306f53595149722b53756f633d227d', '\xec73502d8832de2afecc09425993762429b74269024c2ade49e029ad08bb9d7f', '\xc45474961b861012191930c5ac998750');
INSERT INTO audit.event_leaves_0 VALUES (110, '\x7b2276223a312c22736571223a3131302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376166612d386536332d383336373665363865346166222c2273697a65223a322c22626f6479223a22754d533273346e654b4574785337372f4234465558315a304258583368764f702f55642f4d4350464c63593d222c2277686f223a22424266624944557a556635504b7a6b61763449506e6e444f4147386f323371672b786c54682f496473716f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227356524947305a4858694a4878536359654a5851686d79324b2f6e333061334570454749715a63646e46413d227d', '\x4a4211819a12096b6e4a3e647287d0c3188da789a9c12a7b4b26b41e4cfb664f', '\x342f44f41ffa22e8a2fda00716490782');
INSERT INTO audit.event_leaves_0 VALUES (111, '\x7b2276223a312c22736571223a3131312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376566372d626434302d336631623536643763323466222c2273697a65223a322c22626f6479223a225556326239386a372f347a56524b4c736d505751514d51376565302f7335424a73587758535476324246773d222c2277686f223a226a5035674c503542472b6141724278535636636f4764756f666d306665302b6d49535a6b464169586f54303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22436a6e4f316b3351637a562b71434b4556474c4e6c713443482b755048376e5a376d37784a6d35776b54303d227d', '\xf696aed2822cbf7550fa14654088c98bcaf48bced1d71245f46e646c772bd78c', '\x86af15bf33020b6117f657c714913204');
INSERT INTO audit.event_leaves_0 VALUES (112, '\x7b2276223a312c22736571223a3131322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376431622d383333382d386263393961356463343635222c2273697a65223a322c22626f6479223a2243574b7a69424f366b3845636e31644e32682f6642723636523773524c6b367066376d4a366a4c586f666f3d222c2277686f223a22594e7a61574231484932456e73706774615a57675466684a563936797944533331506a5336385970596f4d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223434495671577349444f75796779664431796577712b6347304843467243372f302f467957712b6748694d3d227d', '\x968e8592d51b38dcfd4af4aa6446d38583b963547cb9d4b4d8cf8db8117fa4bf', '\xa312e9fe25acd7b38cba3fc61f9989db');
INSERT INTO audit.event_leaves_0 VALUES (113, '\x7b2276223a312c22736571223a3131332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373738642d386664332d366439346433393337343339222c2273697a65223a322c22626f6479223a225873572b7855326f6964562f37305974514f572f4d574468316769466b41316e337a655276434d594a4c453d222c2277686f223a22437978454a6a6b32546e53643441665955785a6e5732396f472f507952336b2b754a347578626b62356d453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227a4b734a7272766d2b75366a57317a62673445774764627456743663354c6849353047666a4d4c5162796f3d227d', '\x6beabd0899db0925012365a524b913fda2060956ef4db81ed6b2f8d1b69f8f1a', '\x3f057f00712cdf42873168d23e1ae952');
INSERT INTO audit.event_leaves_0 VALUES (114, '\x7b2276223a312c22736571223a3131342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376161312d613335642d613036646631373262356535222c2273697a65223a322c22626f6479223a22467072366d704766564356532b65614d6e66794754335958446c706931504e555976626332457055677a303d222c2277686f223a22436f7954344e316c54666b44492f38754f374e554f715a394a324b49417a305a6b746163427273687a78773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22696d6167674c3775544758444636755a447349696c52553676744b476948353342634941376a6f6f3361773d227d', '\x2c5c5f4a1b862f7c8483b5017f9a38925bc6d70cd218c0e03300f2b8d6f279de', '\xf9947001cd1241738d795e56499d6709');
INSERT INTO audit.event_leaves_0 VALUES (115, '\x7b2276223a312c22736571223a3131352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373239632d386337632d613265343862373138613432222c2273697a65223a322c22626f6479223a224d70316b416e455a4a376a5269444b307946532f474a575378624d376a6f4e53316e554e512b4b6b5238553d222c2277686f223a226b4b50643047693563526575486b686b336137506444756d68626e45456351414b347964497a4747766d413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2263354e444336696c347130434c2b6e305042764a4c76317365355035314d6f6c3457767258543545336f513d227d', '\xeb30c2f7bea89dd9edc228a7ccc1842a02a764c650bf4b0e0b2469a32341d523', '\xe99697241cfcaf841c410788725333a3');
INSERT INTO audit.event_leaves_0 VALUES (116, '\x7b2276223a312c22736571223a3131362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373135612d393862332d663435323563323436306539222c2273697a65223a322c22626f6479223a22554170583456365a5276757a76512b47465470583133703858413031324f61474e4b4e62626f2f435645413d222c2277686f223a22596f7941612f4464555a4a4558377136625038326f6b556a74623654654b68696230486441334871596a413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2241524948492f4a4f38696548576363705362666f4f58766d6967366f4378307a706c6162796d71375069383d227d', '\xfe26688a7a1fb87c9fe59bfb761f5d84bb8df083b791ee118aae4f38cedf8e50', '\x74fd510ba923f0856f794bc509a6443e');
INSERT INTO audit.event_leaves_0 VALUES (117, '\x7b2276223a312c22736571223a3131372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d373535612d386262382d386133373466653635313533222c2273697a65223a322c22626f6479223a224978633638595557356578716c3649454c597a43653070476c4d774348766569652b4a6a51537764496b593d222c2277686f223a22707146484459452f64766c4353797447734d5334574765632f6c34354f745a6d6b7056383662434d737a773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224b6d5432772f7632454562792b686b516b756c37765642693248394b692f496c53654541507774374e4f6f3d227d', '\xad713da057f204e85dc98f0dde9e311adc3411c5e27bbda799c3bf77a4b2ec9b', '\xb390b198c11e5e13652aecb205f31877');
INSERT INTO audit.event_leaves_0 VALUES (118, '\x7b2276223a312c22736571223a3131382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831612d376563632d626238342d326638653361363234366261222c2273697a65223a322c22626f6479223a2253316b41595378586847673854766f61695167514b4d3967782f79324a366f4f7132686f4c6c466d7275453d222c2277686f223a225a7a6c783735684a5449424e4562525949413757723570486a41526c743039465870446963377a442f624d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224e2f53545876387563377755616644737330656277345a776a35676145496d4f466d6d70644157626b5a493d227d', '\xa629838eb3ab75f581469cad5db19b0b3b4bff2917aa48d2e80657ec4b24dde4', '\x646274b8e4c5dc31598349c39c8c3513');
INSERT INTO audit.event_leaves_0 VALUES (119, '\x7b2276223a312c22736571223a3131392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831622d373962312d616161352d363735613765376333363431222c2273697a65223a322c22626f6479223a2259574e72522b7962355652525141343664623530444f43344c556e756e366137424f4d6a514664726b48673d222c2277686f223a22456c6b3253643766716452347030373767376f476a712f38306b564a387576396571333677666671766d673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2253704a702b596e644849634a316f71717a6644364e6f524f394f6f6f345261414b615a424a4b6e504436633d227d', '\x97ee4f97973a8b73e1b38633da7ac631fa889903da84b0aa524e3b10ea812555', '\xae9920a849512d245435cb9bc371bea4');
INSERT INTO audit.event_leaves_0 VALUES (120, '\x7b2276223a312c22736571223a3132302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831622d373964612d396435652d376435316162396264353937222c2273697a65223a322c22626f6479223a22614d36415476676a31547970725168706739436e2f66587377424b6144305643727071715468686e4733453d222c2277686f223a226e456d7a465452686a526373334f7856373070382b526f67443175765578534e6271764545384b6f626f453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22586d78635a4b767136336a534f6f3371706335512f544f726c386d354b676e53573666747070684a4937773d227d', '\x87f86166d7164007f88f3d8cf2d3572e2df862abfab2c64ab2edf0e8485e806a', '\x24c475158d5857de97e4fa340f67496e');
INSERT INTO audit.event_leaves_0 VALUES (121, '\x7b2276223a312c22736571223a3132312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831622d373130632d396336332d616666656363333266313735222c2273697a65223a322c22626f6479223a226d6778616a656b53304849705366456878536635356c3178723879734142364538487738714b52706a42453d222c2277686f223a2273784c7974303550666c6c317644714a383451346243324a6f776c637743654877496c6778777348566d4d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2233473343656575534d52567961444c352f2b6252724f4f72555a6e3465636d5176492f624b66592f4779453d227d', '\xc7b702aced7e12cf279264204bf5d5a30e28969400ed63107fb81e1938dbc5b2', '\x668f801171e45297dd88cede870de414');
INSERT INTO audit.event_leaves_0 VALUES (122, '\x7b2276223a312c22736571223a3132322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831622d373238662d613261372d393862353166643232623266222c2273697a65223a322c22626f6479223a227876764d71726a53337346496f4455745a3434716645584f6644694f2b386d3362594d4d7749693652326b3d222c2277686f223a22766b44644a37734a46357136647a744f53485a37796a786f304f6e30584b64376f3148342b506d4a4268673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226f497259647944334b6c4c6672425a33387044477778496231703561593335534a334d6552684e376f57733d227d', '\x6bdf6c53132d72123fab82866e5bada776791776d4f5f1c125e7b1e0bd6e84e5', '\x97794604fc1541d3d2e6be10c8ef7348');
INSERT INTO audit.event_leaves_0 VALUES (123, '\x7b2276223a312c22736571223a3132332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831622d373431302d623335612d663731633137653030643439222c2273697a65223a322c22626f6479223a22425837596c32474d57325433577239775251764346436b3434334a555a79356f6c50747559497261336a513d222c2277686f223a224450677279306f627461767553783475756743484b6f45744c714b742b5150385a5777724170466f3353303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22583234736b41795443657a4a707632635563734d67744f7847487972384673797a553547394e43516b69383d227d', '\x2092ec2b0c0b7ea2c346cb6b729ead5294d6ccaa300b79285f0fc09325ef4857', '\xaf14b195794ad2312fa396fe400b64b5');
INSERT INTO audit.event_leaves_0 VALUES (124, '\x7b2276223a312c22736571223a3132342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831622d373761332d626364372d633933313631656434636466222c2273697a65223a322c22626f6479223a2251377733643552395749737376784a79374b727038762b6a66526a416d5950507239674f7437452b324e513d222c2277686f223a22666f734f72346b68787150693038312b465a456c4f766d525078796a396c585058764233483338335179773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22665047635849704a594944717a6c54674f536d473072736e314162636631756c4e33543161466a556176343d227d', '\x0d6eae5e5b4a19cee2f7fbc2c5aa283bee354a72e7eceb5820aa00ef102e6b09', '\x8d0861ea8df208e02de4da6cc16274f6');
INSERT INTO audit.event_leaves_0 VALUES (125, '\x7b2276223a312c22736571223a3132352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831622d373938652d613135382d333632396364663661636430222c2273697a65223a322c22626f6479223a2271515230486e546b4161566345424e59755871436e4239684430504b724d416b5a69505466675943366f6b3d222c2277686f223a224a41784c4d7359524c76617538656e727a564b4d4c6539635a51396c6d67694d3065663175737a656a43493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22416869534c7a6b52326c42503441462b78484b4d46424754426e592f734f79726a2b704f784b75376250633d227d', '\x0b29dadb7b87359d4d0e4aaae2e44bb6aef3fef904404086098e7288da3c0915', '\xc7c9a2f4b7f1e2fff31d4fb791e8d263');
INSERT INTO audit.event_leaves_0 VALUES (126, '\x7b2276223a312c22736571223a3132362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831622d376438312d383937322d626534363639646235613930222c2273697a65223a322c22626f6479223a222b367244415761755a6a6f71494f416d796e58624f7a48694278374e4b6c7762466d2b62324245455850553d222c2277686f223a2231496d5a3833743174784c4651704e6730504836364e496872566a67335a63654e43662f7262343854796b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22534d764545386e4e7077572b7a5669444f70375975394741666857394e6f6c6b5162417a576f44647164453d227d', '\x26111f902524ee095e54a65f9d6935419f26f044809a5c54ecc4bf13e6ff6497', '\x3a4288372953192291d0b8efc0080caf');
INSERT INTO audit.event_leaves_0 VALUES (127, '\x7b2276223a312c22736571223a3132372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831622d376139642d616538372d383030366137336665653734222c2273697a65223a322c22626f6479223a226b5358436d3453704373627a2f4b4a486d41386542533079696330574f55683562776c684d32326636654d3d222c2277686f223a22694b48532f7177443772385134456b6c53764b62414f5975336f4b387a7a556f69534174434f694a4b65493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2233733956554b454c74472f44395942796f5558392f3369736c6c4b67736236516f314d7065336b36324c453d227d', '\x216168571b0aa01e282e4e16022db652f50008497339b2ff6d2062fd68effb49', '\x1a4b436f83cdf05dd6fe367b27a82649');
INSERT INTO audit.event_leaves_0 VALUES (128, '\x7b2276223a312c22736571223a3132382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831622d373137392d613162642d323135666565666265356664222c2273697a65223a322c22626f6479223a227149517765524c2f44396a33466d302b5348334e59486247387a4230366e7a32337865554b6c6d524d70773d222c2277686f223a223358654b5a674d6d322b7733577562314c475a7165514f5a332f6f636c6f37684c2f726b702b4c7a6656413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22566b66796c6332362b3155467759386f4637554a38586d766c705761675852492b6a6d7a2b6d7166374c343d227d', '\x7c56269645222fd90417dfa9a09b9f68798fb71a411cfc9ec16092fbd5ddd012', '\x6c0c2c8687996b0655d67b09b479a593');
INSERT INTO audit.event_leaves_0 VALUES (129, '\x7b2276223a312c22736571223a3132392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831642d373964632d623363322d313237313537616435303232222c2273697a65223a322c22626f6479223a2252396e617a414d417464416f4f68446161545a55726d43724b42344d444257586e753639396330773866303d222c2277686f223a22547031466a3346557344727a556f495a544f534c58683848627575787256434c757570554c7556637551383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224f44425066503351697173735374617532676733637241634631592f754c41706d5235634b644e76486f553d227d', '\x92d6e42a5317961e7a285fc187f2ede3157871ec979976c74353341092c58e0a', '\x3ebc2292735e19a73bba685ac0e41949');
INSERT INTO audit.event_leaves_0 VALUES (130, '\x7b2276223a312c22736571223a3133302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831642d373732382d623739352d356539313264636465643237222c2273697a65223a322c22626f6479223a22796f4b7a37676c6373354d647358397250783433436954714c384e7a4269576639727947393250585048773d222c2277686f223a22754c783963497130506d7668752b58424255613861586a6e5a796c494558386549777a764863554a6949513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22583154674b7761416e322b772f366a662b59706975776536414b38744a476a727038754c753462395939303d227d', '\x0b7e4b3e43b4357a167446a5319e4b1ba546cdd77eeae147b2065e3604d3ae6d', '\x1e9c3fa2a1b9bae6f5621e77d254d6f9');
INSERT INTO audit.event_leaves_0 VALUES (131, '\x7b2276223a312c22736571223a3133312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831642d373262342d613630622d383364393264323432656633222c2273697a65223a322c22626f6479223a22436b36754344533739717138786d796a2f61754139564a2f6178636c6f4355383754773974623468536b4d3d222c2277686f223a2242356543584936696547785a612f666b624a586d4856397663345171545676617257356959314f587453493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227963416e655570316479306945634d6c726b477279543265783477734c4b4c767632596858566d383164553d227d', '\x03149a4640caacd67532f74127409481a139cb571802fbd84907daba59021580', '\x7febfe1ce60bb5896632c51cb3b9aeca');
INSERT INTO audit.event_leaves_0 VALUES (132, '\x7b2276223a312c22736571223a3133322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831642d373136622d383465352d363134316536626564643361222c2273697a65223a322c22626f6479223a226479526a686d7a376b637266332f5041446f77445862497146797673735073702b4f434c485758346733553d222c2277686f223a222b397369345650727635336d6b32574559492f4e7445472b7055716a4856465a72434556773663573468383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2243347a446f4279665048326530794c336b704372304878653666736b68793554315142306e4d7978362b413d227d', '\x473dab6268fba79e8732418bf633dab464c8430c1ce5fc8fd46de022639ca017', '\x06f3ecda053c956ebe6e834253e67ad5');
INSERT INTO audit.event_leaves_0 VALUES (133, '\x7b2276223a312c22736571223a3133332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831642d373238302d393033302d323839313338363966373530222c2273697a65223a322c22626f6479223a224c7a6b58624863346c525a434673595a2b677277796b634358754e694e386b446e61503437596a79326d513d222c2277686f223a22306f77645a5145456975734d466b7275656e6b2b796175506d666166484b4a524d45585777484e32624d733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227a376959544a2f467350656e78503547552b562b466a4d334241676f73317453567041576f5635485935593d227d', '\x8c15e3e3af6e9e43c6dcd22ee17fe3a45558cc776de99dfa1ba52f80fdd48fed', '\x6b9dcd92f22532210b4b2b977e2305d4');
INSERT INTO audit.event_leaves_0 VALUES (134, '\x7b2276223a312c22736571223a3133342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831642d373439652d616436372d653233666362313835306162222c2273697a65223a322c22626f6479223a226a7859386f312b564633314849446e38504348367777357144436a334f63655051736e4251554c6e5359773d222c2277686f223a227652725539495a6f7575612b6a6f75756b57564a5551444d454c386a6e474c3263692f7631596d2f412b413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222f4134554273716a7070704a43776a2f534963426b394f4f71546a52346c2f794f6463567448574753644d3d227d', '\x88280a7c23d20efb4b5e9c499c8a6280440ef2931c133af8a9cbd981733b8757', '\xa0e65ead2836b99ceff5f69630b0f985');
INSERT INTO audit.event_leaves_0 VALUES (135, '\x7b2276223a312c22736571223a3133352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831642d373534332d396638662d633765363236333437313433222c2273697a65223a322c22626f6479223a222b6c393245512f6278327359514165315835574f774e564542444f4a4f2b6d6b4b442f2b4e4c30477a6d6f3d222c2277686f223a226e744b2b754c51546970597053786732787439647a4364306f366b4b773554776f715463766e7731454e673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22634a514242674658705073622b723567744571595773456f46614f4d5577677a7a7a6a6a2b676b30576f593d227d', '\x729206a7dab86c700633a0e82a008cf7bf59f35f1f57daaba3072f02b6205ef0', '\x56ed0c084a5bb4c4e822e3ade2783654');
INSERT INTO audit.event_leaves_0 VALUES (136, '\x7b2276223a312c22736571223a3133362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376633642d626533652d363436666339616539626635222c2273697a65223a322c22626f6479223a227258566e7a43616c39702f6c4953737752346e785759355154793233506b54524e6571777a326e68754b773d222c2277686f223a224d45553842665531434745657a3853737444376a6d2b6d5958457278514d304b56564f34673853475159673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2251486f466f625a716b3754687a6d4536695038722f3735546c336c6237393172484669335164694b3048493d227d', '\x9204ba7a7e1952f2bf138649816f4e405f2df282c4a93d36089f7bb5978c5d83', '\xf2514c47c217043226a05b00aee13bcf');
INSERT INTO audit.event_leaves_0 VALUES (137, '\x7b2276223a312c22736571223a3133372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373536372d623638342d376261633531333763666332222c2273697a65223a322c22626f6479223a227a44472f6478674e68432f4648426f4c2b473257622f74702f535149634d673833676d2f5a4653392b76633d222c2277686f223a224d4841665658754272744a4e786b594c6834453341334e5852346b70484873554b2b67734e4f51497a69673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22634d554f6d64436d2f4d324954576345776f34326e4244367173436d5052727142795351446a76692f66493d227d', '\x46c9e8e31c47b9b48837c9d210414e2a539b197086563cf64a3f4c35958e3de4', '\x1658774bb9fec9987bd86a37fd019239');
INSERT INTO audit.event_leaves_0 VALUES (138, '\x7b2276223a312c22736571223a3133382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373665662d613733332d333261393037343936623863222c2273697a65223a322c22626f6479223a22614f4c784c434471324b507a4a6e6446726f316b526b335335426c427a313048386f5137433534717059453d222c2277686f223a225279324e445274745231562f7a55685932677a787a723167416f704c352f717634656b5365626a684c58413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2232722f4e53706a345a6d5a355142595a372f37774a477a4a6f714964634a676c707271396e7261464658593d227d', '\x97c84cc9187b10f7b0b279c1ee5b18e246c0be766b727bc02effc1b575dde17a', '\x910b31cbac8474d27f2f9e005547d000');
INSERT INTO audit.event_leaves_0 VALUES (139, '\x7b2276223a312c22736571223a3133392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373938622d383138302d313833613763616166666534222c2273697a65223a322c22626f6479223a2236393957534d7766663030502f324a615644694d6632635462645535434f79416738434a546e59743547383d222c2277686f223a226e32597a33456452624f6d447259625135384d644130525373435a4f714245634b6f4d44454d47464948593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2244587961505035397377725030754232754d35306c47322f7841587652357a307a6a3852793569363874303d227d', '\xc4c087c8c990a2ed48c82931ff12b955af468ef297ede846ea7f7505df99900f', '\x6657a3d3bea33b7d6bfd68b0faa65b16');
INSERT INTO audit.event_leaves_0 VALUES (140, '\x7b2276223a312c22736571223a3134302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376262612d623933662d636436393731666435346566222c2273697a65223a322c22626f6479223a2242346b38497137644c7145467a3331754e55564e37512b4a567a4172674a6545337951626a763442336b493d222c2277686f223a22546b77493656585169314d685a4e545574744363466a524b78756849785a576d73562b5736716e764773513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2261634c4a786b474b4c617367714f7539454b46762b4354516b4d5866716f4e464b474e393736774874764d3d227d', '\x646ca36b4ed5427144f34b0b28941ab4d5f965527e4e3f8175767511654cdf18', '\x93c8929dc17a29025f0f52bf25443fce');
INSERT INTO audit.event_leaves_0 VALUES (141, '\x7b2276223a312c22736571223a3134312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376135392d613930322d393036303733383132366166222c2273697a65223a322c22626f6479223a224a7469745a4a655757556d63486e536e6f776b43505155453370616e4e5a36636d415234784456554a49773d222c2277686f223a224573594359383254705130712b5052414e46702f34517a66704e6657547844527a544c756f474f576375413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226d564658354c4e556242626335335136776645422b5051307564777a564f796c5634673546444e344b6a4d3d227d', '\x1e71901c7e17eed272edba990f032a8cc6ef7e99c7d4ef28d431a4d16af05259', '\xf4d1a13bee090f8c23456490ff9b51bd');
INSERT INTO audit.event_leaves_0 VALUES (142, '\x7b2276223a312c22736571223a3134322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376231652d616337632d366362626635353366306330222c2273697a65223a322c22626f6479223a2242427157627837484630797a636d56585732496c486c31496d2f6e467647677670306563534d636f5759553d222c2277686f223a22465250535862507968436a4f514a76735235344859377348776a364d74693336475138446664447652486f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224d56452b675971524a7077634d5a33626d38693136524c2f712b6d562f4e79426e4a456c657a426c5a48493d227d', '\xcfa28a6058f98b7d389b1e507d2a6c39cddc58a561338598fc4a33362ed320e7', '\x063c2c703662233549b9f8f5b1736e78');
INSERT INTO audit.event_leaves_0 VALUES (143, '\x7b2276223a312c22736571223a3134332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376666612d393366662d623731623436363465666565222c2273697a65223a322c22626f6479223a224873614e454b53337273304259682b465864622b424538546d716338694d346135724a50696c532b3443553d222c2277686f223a2232574971684f525263746350424a63486b79616e612b3646537676467357544d66593038316c6a796d65493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2245416b613732614c505a363146662f683350745933383831514762784d6875376f6e69454d4f4639446a513d227d', '\xbd564b2083ec29905d84012443b6109943d8f0588d9b3c5aaaa465a62212fca2', '\x03ab880df65186803820eac4d8f9449b');
INSERT INTO audit.event_leaves_0 VALUES (144, '\x7b2276223a312c22736571223a3134342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373363652d393631302d393638656539623264316266222c2273697a65223a322c22626f6479223a226e477146756e704c3075684372554f6852755156377a4c637337466857493268456a716679766e644735513d222c2277686f223a2267766d2b707742314b686e37526a76566f756b494130536f4c63774b50646674515655512f6163315234383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2236797a4e536877374c486441556d4b646b794a50544c39507a4c4a4b522f6b487175713037794849755a303d227d', '\xb3c8f68b1a4ac5d61c2f5ed5d033b2702ef80b498d73d77a7d254815a1a37745', '\x2d199d77f1a1777ab8e17ce990198bf5');
INSERT INTO audit.event_leaves_0 VALUES (145, '\x7b2276223a312c22736571223a3134352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373364642d613165382d356137346235356166613238222c2273697a65223a322c22626f6479223a22365059364c756f3172306e69524c7656384651705573794b63734c6948504d33664965506c354e364857453d222c2277686f223a22464f4662396f6e386d4e4250532f506c323038564f707a516866726d68732b46704b6555686e334e2f41553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22552b526e4b7767485a75785555566661634a4b472b5871704b73394e7447504e336351774b75304c47416f3d227d', '\x88cf3ace8d8492afa3d210afeb81af5ca4bd4289678de7cfaddacf35dde0eeb6', '\x7676800eadb75bdd70bd59dff7212a9b');
INSERT INTO audit.event_leaves_0 VALUES (146, '\x7b2276223a312c22736571223a3134362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373934392d623561632d616636313538643536306262222c2273697a65223a322c22626f6479223a2235754f6573437a72782f2f2b566956415a4b39724c4a61624f696766506e46632b4f71705a3349626e4c453d222c2277686f223a22674a347a6f776a7a44695a57593950564d6a37533558795468464561452b64343372705a584a304a526a413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2274534a6935425666704e5752556b416152445379447777536730524f312f666873516a59676657592f4d6b3d227d', '\x2e4de7142e1ed48a61574a3e73a0a4e55734ae016ed85c5e28b415b432373f3a', '\xbdef130704f0b1eaf60e920bb7438bc7');
INSERT INTO audit.event_leaves_0 VALUES (147, '\x7b2276223a312c22736571223a3134372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373533362d396662652d656231646266643730333061222c2273697a65223a322c22626f6479223a2267427355736d634b5270395144484b626864565777384c467152553334723058577046537156506c4c34673d222c2277686f223a226b334d54714d6663534f6f78527232397133515069584c2b7972574d6e3759795542515279357156354c633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2254393377323647534e6c64714d66304a51526c7379684c36776367334c6c6d6877335765577758594370303d227d', '\x7866526e8fa0c7d051b15062b67e90ece3cfe02804e04c10e708c3de02f3a45c', '\x9efdc4af82d784bd53be46109ddfd4ab');
INSERT INTO audit.event_leaves_0 VALUES (148, '\x7b2276223a312c22736571223a3134382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373462372d383534302d623432626234636636316164222c2273697a65223a322c22626f6479223a223948364a59665264324f4f4b3342753648522f665a6a73665275615548793571484b7163692f70646d4a6b3d222c2277686f223a22716433714a4939425845543254534476792f454259536a79364f7636577a744b72336d5a6378654f6f69413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2235344e31486439766b695752715458506b4338675658396b6734674e614c35322b535271724d35392f65773d227d', '\x8da5ef0b47033bf0a0d86fbf9e2644a5c70452abe3989d384b9604d2f4e4f71f', '\xaaf548bdf1c5874cb4674160d19ec433');
INSERT INTO audit.event_leaves_0 VALUES (149, '\x7b2276223a312c22736571223a3134392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373835342d383335302d376330346565626534373236222c2273697a65223a322c22626f6479223a227276344d5535436b41757846427052426b695066564d4f337168626451615654394c694a4f3147477a43383d222c2277686f223a227178443350425572326a6d74477572485879557648496a346e4f35336267766f32617150666c754142394d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22463667774c37594d4f553967532f5a4a706b6c39786b67777966474455592b70705538624f453273695a493d227d', '\x17e14be10a76cfa97ef00b2fc76d8422566543c07bf9a661041e848d34a4e38c', '\xcb696d3b5ade3d85c169fd156b47307e');
INSERT INTO audit.event_leaves_0 VALUES (150, '\x7b2276223a312c22736571223a3135302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376263622d613332332d623231636234363663646462222c2273697a65223a322c22626f6479223a226e34775861375865304a524b52415a347a6637743131787267554272684971655379697936436a746971553d222c2277686f223a226a31734565782b5749474c5776534b66637031695071446e56726d4c786c597845394956436548514462453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224d526446384d4f662f636570364655304537396735686f4f2b34324d434a346d42522b7248484d306648513d227d', '\xb13efbb075840807c2e65d9ae8a247deb225ab76707d5b06edb0e5980c2d2a87', '\x1dd2767c2403d5586163ebbc952f803b');
INSERT INTO audit.event_leaves_0 VALUES (151, '\x7b2276223a312c22736571223a3135312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373563392d626539342d333531663935386434383638222c2273697a65223a322c22626f6479223a222f7549346c5a3975416136504d5634513937335a784c48596977652f455958514c52764f703139516234593d222c2277686f223a22457977586877525559376679777561714a56663876446e7252656b726a5a676a6851423955466b6a4b77773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22364a5351546a667055503858796c30683063474971624149682f41454e66672f7766615477766478754e6b3d227d', '\x196e38d0be01e08f8cd1a467c5915c567637d49299cf7de244fe43b18198ef33', '\x9d3acd18b25c6756ba01258ed4c91760');
INSERT INTO audit.event_leaves_0 VALUES (152, '\x7b2276223a312c22736571223a3135322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376562632d626634322d323638326162623736636136222c2273697a65223a322c22626f6479223a225769584241395448746d774769305a375663436d45736a57716b59614158675143394c6f764f366d6c72413d222c2277686f223a2253322f554f7635526e2f57754f38742f65457a68354c325757417756574d4734446d4742323349764b38773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22316573654437726f374f666331656e3534767152594f6854343552696b49767a7678564d735a706248614d3d227d', '\xe402eba2c9c1c73a168ef7d7c57c0d44c8b3dedcdc2a94b682a4aa5bdf49c524', '\xa646250d2ad0b38eae29fc5a262c49bc');
INSERT INTO audit.event_leaves_0 VALUES (153, '\x7b2276223a312c22736571223a3135332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373135362d613835642d373061363933306434386431222c2273697a65223a322c22626f6479223a22724d554c4f6d6b655971463938334a7665522f3679347636615631756e66525279716a344c586c2b65456f3d222c2277686f223a22536844363965524b6e47505436336667466673686671464e5a49594f306b736b6b596e525467496b3736343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22493668786265657671697732616c4256386f5455523062347130684e776a463079357675322f464b73456b3d227d', '\xfd0cdf430377ce4298579d3f04436d6672ebf0a6f9da6c9364c7f27e0db28f17', '\x2c812f6a369548dab1a6271a78b0355c');
INSERT INTO audit.event_leaves_0 VALUES (154, '\x7b2276223a312c22736571223a3135342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376336622d396233312d663234376263393736333763222c2273697a65223a322c22626f6479223a22374b345a734f656e6648485073692f764f522b75555a4846344878597168392b6f463053707a4a476379493d222c2277686f223a226b356c623432676e4477304c7531306b53706d784e31343542597843384f48656651414c624879766d4d513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224e54443971537a6b53416930315258776b77753347356768335a61414847567653586c79434a4b303079593d227d', '\xee7fa1df5d6634be2621389330d469e19884b434b6b087061ebd47c71dc360b0', '\x3c16c78b9cb460cade2d40b2c295e4b4');
INSERT INTO audit.event_leaves_0 VALUES (155, '\x7b2276223a312c22736571223a3135352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376438372d623838322d626631323764613635343738222c2273697a65223a322c22626f6479223a224a78636d6330424d72643070395a47753355446562704e69335a314f574769746e4c474d5a6464393061453d222c2277686f223a2273366236336f4458734d4a433378394f373064356c676e567279446b516a61517075563750364d566967553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222f756e783767584c6f427874566f47465534756c4555662f506c2f503056544e63575358555831554141593d227d', '\x4cb56af6b39f4a9345dbc3c571c3275fe4717450916f496b1fd05e1bf6a2df39', '\x9df2f92b3a19fe06fb3b015ee6000f4b');
INSERT INTO audit.event_leaves_0 VALUES (156, '\x7b2276223a312c22736571223a3135362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373934322d386136652d633235326136396139373738222c2273697a65223a322c22626f6479223a22744749557a4e57346e30543675366c32793738764d462b33705754775564434c514342733475524377734d3d222c2277686f223a22485872614b3838426e4261334a50644d626654624d495a4b702f526c6c2b4673457965494675384a6e534d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225a337139714b6f6e35344e494a714269684130655135626336315048502f6861754c636b766d46686855493d227d', '\x1468f54162e4a229abd8c34aba3a61e7deb9f50e8553940626ec4fd5e2993a03', '\x0168e2add84eab1d786b98626b2638cd');
INSERT INTO audit.event_leaves_0 VALUES (157, '\x7b2276223a312c22736571223a3135372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373664312d386630382d636439653337333366343237222c2273697a65223a322c22626f6479223a2261486e71684c41443041456147555667525246366f4c4a4f6d4e6d2f453541412b356d3165486175554e343d222c2277686f223a22736e6253342b4b36746835316f786c77656a73473758444456374e62727743437161585948576379314f773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227250575841357536654d6d46315750413453487042616d65383238425155384b4c575a34797663463432493d227d', '\x43fec8ba712db0c602ce8115f6219b9bd5660098fb6e8813293ae56672f58216', '\xd54b705e5317092f9eaf6c89239769af');
INSERT INTO audit.event_leaves_0 VALUES (158, '\x7b2276223a312c22736571223a3135382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373362612d613431652d373762336264353933316233222c2273697a65223a322c22626f6479223a226836466e6c2b74374a754d6738302b486e4d426c2b6b65712b32754a6a5a4f6e754e524a557775507557673d222c2277686f223a227865615751466f6f65304f6a5a555742637a6f4d744937456635644748705134356e666b7973706c4259343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226e702f4469777932743052596f656d50784a4939304e545976446a377a664b5a6c4468482f3330344934343d227d', '\xdd85d29e6bfcf0be884122d007a0c6d6b597b2501f20b834153b8652a4c298b6', '\x0ed5f56206ff9ff0704695bd4486e6a9');
INSERT INTO audit.event_leaves_0 VALUES (159, '\x7b2276223a312c22736571223a3135392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376361362d393233642d643364343862333438326234222c2273697a65223a322c22626f6479223a2262636d46526534693550556470494f2b7276676f787963794b7637324a6e754c3663476a512f32486764453d222c2277686f223a224678366d4f2b67423832374c6742766572626b7472574337784e3562427a46466b35326b4e3430352b35343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224c684a2b6b4d5033332b536963374c71634c5641314e4a735345734b7243347172776c7a495a4c592b54733d227d', '\x1576d9a4b5a8ce7e7edd708be135518fc82bb6ab84fdcb0b3d6aedac2b7548b9', '\x3058eed22116c9e90c779b41c4e880e5');
INSERT INTO audit.event_leaves_0 VALUES (160, '\x7b2276223a312c22736571223a3136302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376138352d396532322d633466376134346263393439222c2273697a65223a322c22626f6479223a226d516849707131643666424e6f686d5242357a2b41796e51365852336a5454485835667a556a6f7a4152383d222c2277686f223a227639725167383375446d4a51676d77577a3578376f49664d43713148784a6139486e6e4e61672b714d66413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2263516d6d697a657a394d424d61316c41726d61652f56777a4953695048596e75485373496e777053576c453d227d', '\xbb0956862afae9aab9cbc2fc3e6f677d89a4d12f7f7d1b3ab762926a85f81c01', '\x7318f375dabbe5932f0b10c5f462ca12');
INSERT INTO audit.event_leaves_0 VALUES (161, '\x7b2276223a312c22736571223a3136312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373763302d386231342d306639666637303232363861222c2273697a65223a322c22626f6479223a223042624e2f5a31774e4857716b7557545438534a5457414b5145556f3239773853326a4d474b774c364f673d222c2277686f223a226649436f4b694853644b6a3343487a765a4476423441365253793966736c437046715463597a464b462b593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22473659667a725857713445667957387174633139332b705264594e6254525a767768734f474830774835593d227d', '\x1943a63de949f9c27ec6be22bf614f19b21de4a1100238e511519b513fd3dd7e', '\x0fef6cde5d0c0c91a72d2daaef3e47ac');
INSERT INTO audit.event_leaves_0 VALUES (162, '\x7b2276223a312c22736571223a3136322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376661622d623037322d386538616664343533336237222c2273697a65223a322c22626f6479223a222b625a7a6966326158653764634341372f55686a484b444c652f57326b50642f53363132424174556951593d222c2277686f223a22453032414b58504346342b396d4f75676e564d4b515556447a61714761765443723455747849704a3278593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2235656d3673757653776f5169344463704a33683531594b4a527757766836535158656c312f43774e314f773d227d', '\xe1b263a5c799dac772b9a9eb045d83614cd3cb69beaf1d7210a6e09591654448', '\x610b379ec4c5515b612a1d2d21eee75d');
INSERT INTO audit.event_leaves_0 VALUES (163, '\x7b2276223a312c22736571223a3136332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373264642d613732382d393937613562373566313865222c2273697a65223a322c22626f6479223a2258414d484b7a474f6e61706f306a4e62315435726a5745662b46786e5642365142466c42725673656258493d222c2277686f223a22545a3762775a4d766b656b44314b6d77576851525146306b4d697034684a434151616471506472534358493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22696f677774387a5868576338334d7961695a557672424655354e48645475746e69337534636d51446a746f3d227d', '\x1e80e160065d2968a94f6fc57c013fcadb92a814355102e079a9c38ebf497b11', '\x750b72d0ae4403767045398366c5fca9');
INSERT INTO audit.event_leaves_0 VALUES (164, '\x7b2276223a312c22736571223a3136342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376534312d613034632d386164353039333232353837222c2273697a65223a322c22626f6479223a2263535371716f337450564e2f6768345249484c325a78414774687033646b757a514d4367553452693656773d222c2277686f223a22617256576330582f5748693251667474756c6437482f7545654f3450386a386b747975464b5773575547553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226c656d796e4947554261734143584632744951654877424144594a784c4b6173336833442b585270414d513d227d', '\xe5dcaba083a6966454e9e52abb367c716ce5ac32a03b93a198a81e9751b5ca18', '\xcddd329fb6780d1caa31d73d12b467db');
INSERT INTO audit.event_leaves_0 VALUES (165, '\x7b2276223a312c22736571223a3136352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373064612d386263612d663938663439316334306263222c2273697a65223a322c22626f6479223a22694f47723555344a672f714f6467442b58426d487858394149655a746a42455a364b655938793152794c4d3d222c2277686f223a22737865722f79355437356f486b7342475662684b733537715a657335644a31752f347045444a77786c7a633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224e6e3539784e426d6d77646b3034617075486773507648546649634579686742353677654f7135323566493d227d', '\xecaaea1cb11eeca4efa6b5d8cd452a15b549e7df61b5480ae306faa2de3e5285', '\x3f0373e96c8b34db75c325adf9791bca');
INSERT INTO audit.event_leaves_0 VALUES (166, '\x7b2276223a312c22736571223a3136362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376535642d623866612d396535306165653738366463222c2273697a65223a322c22626f6479223a2255634b795155396b647a4d5074394f704d3331666c66684e4d6f48427835594c6d436a4a5a30797a6d744d3d222c2277686f223a22576f6172313367454f4d593830426b6d50356163634b474c57592f4b47435476316e4b6f384166505563303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2241726e7732775a6243464a36535074737046317237555936764647316c636365556f58726a496f6e6169343d227d', '\x218800807aa393abfcc43210c6a1c4213038e779ce26330d9a213208b72835aa', '\xd756f6d7b33eeb85f4eb6a5099920009');
INSERT INTO audit.event_leaves_0 VALUES (167, '\x7b2276223a312c22736571223a3136372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376632312d383964302d323264633830316361333430222c2273697a65223a322c22626f6479223a226f3555627755792b754c464531774d30596364324f374242774b57727435353674394334487143555730773d222c2277686f223a2255477a4b4356624a6f416a414a477131595a7674504f2b657336684d4e796b725a31452f746732485541303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2232777343455232505a543356594a78567a6c625441767056316973714d464e5239674261346a4d6f577a303d227d', '\x4d69a4446ad445a54da29eb0497e8b2c3bb6e20ef3ca07b1105c9867ad33814e', '\xac30958d42169296a23b0213dad15c41');
INSERT INTO audit.event_leaves_0 VALUES (168, '\x7b2276223a312c22736571223a3136382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376136632d616130382d326564623364333163666230222c2273697a65223a322c22626f6479223a22516c364c4850484531756444683433663635796149672f7048656b6c6e6444484b2b35694d75586c4232343d222c2277686f223a2271336447546538525262725250304b4b536c2b496e483445354f4569684d3943477343545a59682f4a2f553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2265644e6279774761676b50574751334c44766d6c48374e4f5751326a69593579435a5864537476734b71593d227d', '\x9fcd91c9705b1b898f74fef8a8dc6cd54fe503d42274550876dfe3033293f29d', '\x9ff4408a40f76c0ac299a466c736a282');
INSERT INTO audit.event_leaves_0 VALUES (169, '\x7b2276223a312c22736571223a3136392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373332362d613039632d396137363334363634366539222c2273697a65223a322c22626f6479223a226d374132536d30485039354f5533347771352b4a4f42756736776b4b676f7a58714b32356f3742703670633d222c2277686f223a2274464b727447477665543563534f302f6d4d493154307848616b794732756c2b626b3131676256512f78733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22524a61456f744537587546765a3163424d4431793335376c6a4f43564e68714b5632444a5a6953365555553d227d', '\x289492dc89ebc6db66588858a62d490757a3e78c8499cf6f00764361c84b0df1', '\x0ddd3be35c75a15235e1d12c06091729');
INSERT INTO audit.event_leaves_0 VALUES (170, '\x7b2276223a312c22736571223a3137302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373838342d396432612d303233616532313432396438222c2273697a65223a322c22626f6479223a22436f4851765943567147437164706545314c376e354c36354d6a684262686b477a57636e3259374e365a493d222c2277686f223a226962532f4f344c4a794e6c7973486b4443544448315867766b2b6d71626a305a35475a507978546a4c6b513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224f4367385a36793252356133554f664d5267386b302f3577466e76535268514f356d6b77764166476e4d493d227d', '\x0f49ebabc7cf08f850a37b7ab4efed8a9e6c42775f9db7643b13d56a43ae385d', '\x60ef9672186dd27a3bb6b77c576c057e');
INSERT INTO audit.event_leaves_0 VALUES (171, '\x7b2276223a312c22736571223a3137312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376539612d393063642d633066653438323636663636222c2273697a65223a322c22626f6479223a226b30375244327871464f35774e654a4a6d7a6d74706e2b7742445835617935384d512f69517635416d78303d222c2277686f223a22444a75582f576d586d6852624554443433536449436c434a65386d617374306452383732326532657335493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224c492f54794e4c7242786276716f4236507349676c68557773455555776478774d2b746c734232354b4a593d227d', '\x3b7e63d415b69a2cdc2f3ac88958a824167bf589c92a82493f9474d79f576d7a', '\x3c1bed32fa23beac7e4c35a87675e6db');
INSERT INTO audit.event_leaves_0 VALUES (172, '\x7b2276223a312c22736571223a3137322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376362392d396633352d666563633263326334303031222c2273697a65223a322c22626f6479223a22477366777367517055444b432b594464626552684a543736366257325847366d696d5949626659526979303d222c2277686f223a2268465a6679743056554c412b366c384236785271346f4c4232543844386b5361394e48795468536570776f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225a52346661633670495643526861363774544369356d6d46346d5172463777544278596c726d314c7846553d227d', '\x3864b46482237ae6eaa97d053e841a2758cae599b08aa80ca01162d88067ace8', '\xc13ba7ab696c5f186326a06ef192bdb6');
INSERT INTO audit.event_leaves_0 VALUES (173, '\x7b2276223a312c22736571223a3137332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373434302d613361392d633539366466616162343337222c2273697a65223a322c22626f6479223a224f4c6f4e2b304159367a44723645355947714144714970356b7a45324d305735697864624d7676623034513d222c2277686f223a224d36355036316b425754424f336364374e46397733334a4a325645356e553148497a685853646b2b5676593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226b3570466452633837745a53342f61685233335148336434614f69753967733454645861797156783770303d227d', '\x2351350f852ba04095df412f23973fdf060b3d518b0a1eb51976a9a60da8f61f', '\x9ebd7d5e262b53fb053936ca4b813807');
INSERT INTO audit.event_leaves_0 VALUES (174, '\x7b2276223a312c22736571223a3137342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373231382d626164612d373030336237343565343264222c2273697a65223a322c22626f6479223a2235616934776a4779744f5a306b64377031656557474f734141466e315279626b384e3639747667703332673d222c2277686f223a226739466831463762376b585a3643522b6f617a494e414b424762467473713468717865577a756c4d7775673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224f657467516478454e693768744e484d616362356e373144736b79696578577a7937687a3877756e7449773d227d', '\x591044afb904bfefdc10be809ac6b6e47ed2f4300f4ed8af8155988c243ccb10', '\x97bcf32684687ca88156a01307897b34');
INSERT INTO audit.event_leaves_0 VALUES (175, '\x7b2276223a312c22736571223a3137352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373730612d623363302d663632343731383635643733222c2273697a65223a322c22626f6479223a224850304b776359337846352b43717077507758333468564a6b706a334d62327378354d556e41767955526f3d222c2277686f223a2241783436456d35315571686b534136636972792f7652614c665a39394a6b65355030716d4c7978484d36383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2264597571374a523538724f55526e4a7841426f62574c504c72395a307070385741685237503667556572453d227d', '\x64473155c1a230b39ed6e92baf747522d80676176770b4a95e1a34cc223f0260', '\x0ec46313699e03d26b25e8418aa2fbbb');
INSERT INTO audit.event_leaves_0 VALUES (176, '\x7b2276223a312c22736571223a3137362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376334632d393739662d663037393966373036356631222c2273697a65223a322c22626f6479223a2261786c5a4172554d34484c2f365230356354436c5177574c39484a5956697a62687a68524266754c452b343d222c2277686f223a224335374b354a676a444a4537554955643637525671314d794b7454397771744f71554d38684233447664493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22587455756265696c5361694a674936514d396d716633454f677375334671554e32773149796b3672466a6b3d227d', '\xfa8ade51a3dad8e33999b3c307122e922228158ea69dfe784006f43578bb6f7f', '\x346e756e991d8d54f2421470d297a14f');
INSERT INTO audit.event_leaves_0 VALUES (177, '\x7b2276223a312c22736571223a3137372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373761302d393362332d633432613662653962323339222c2273697a65223a322c22626f6479223a2248536150757a4e6a7a3844356f6c3652636378756c34696b38594e666436494131424f5041394e367468593d222c2277686f223a22436b667468716c2b695a71636b6d67454b5550465875366831737073743371426b754c6b4d552b4a49646b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224435613568732b54357a79314e565a557669344569675a6333432b593832334e372b545466564f394d49773d227d', '\x619c51343eebdf140f319558e9f85d3352d0fc1d13de48215ac53cfbdd8e4f35', '\x7abd2af9e30b4dd6e44189b4e44d7bf0');
INSERT INTO audit.event_leaves_0 VALUES (178, '\x7b2276223a312c22736571223a3137382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373464312d383361642d313733656466323535613933222c2273697a65223a322c22626f6479223a223864794c2f57316f6a576c2f2b384572684f76687754667677696e6d5269415649794d4434555a42515a673d222c2277686f223a22795a564f52646a63626145656e476774426c575074487748454f6e746b6467784e59685131596966396a343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2279635873373461504541746e6f78517579325a586e4766594c35674a5354514f495775653633303559544d3d227d', '\xa2c78570b20425eecfdaf6012025b1b5477360969424ce2e408344c5504c12b8', '\xdf3067094d1c45683868da83f10dc51d');
INSERT INTO audit.event_leaves_0 VALUES (179, '\x7b2276223a312c22736571223a3137392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373234302d613830612d666238646363383438333132222c2273697a65223a322c22626f6479223a224e4e7950725347343855484647782f454f31656b484c6734376572526a546e464e42594a4c7a65513675303d222c2277686f223a2253353279646b42484139335068686a6c683566344872414f324951644b6b4546666166726d5337643361493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225377596d446a30745676746741613952707a58744c6250374c346f646e436742345154513534464d4a46633d227d', '\x771fceb876bd5ce74a708401c15471c082e9d84fdb2e389f4e1e11516b6d48ae', '\x372a289bce59e39086da89feda2b3bda');
INSERT INTO audit.event_leaves_0 VALUES (180, '\x7b2276223a312c22736571223a3138302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373034342d393866312d303764373262636537306664222c2273697a65223a322c22626f6479223a22685039466a6d6e444535316578414c4f4f3759386750567a5344704261303848754b4a724e6770716471773d222c2277686f223a223965415a5437516f34755a44697145366159592b49313646527a4e5051624e5479794b35324a58716d75413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22596a526747363476333157376a354968766f514d645a41624e4d6e5263716a387273674d4738455a7438453d227d', '\x90cc967c65db0e3ac5b1f582fcd23b3c422257755828862dc3f610bc8f3cc3eb', '\x2e86458073430ae72fb9192bd1a4f187');
INSERT INTO audit.event_leaves_0 VALUES (181, '\x7b2276223a312c22736571223a3138312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376336652d613734332d383539613364326263316539222c2273697a65223a322c22626f6479223a227771724b4439616d31353370764a7645755644554d5a793235354c5471626d616b5a76676d536d59706e343d222c2277686f223a22497967657551482b727163564a724754746c36767a366e77466b6270756a4f717a4869576e6369444c2b383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2234575a57554972454d3857394c4d4b4c33382b73367771596261466f4269716d2b334c2b3741652f7432673d227d', '\xde1da876b0e69a648f3bf93924d28d059a1302609526c2d74807122759044636', '\x4b3a5889772a575441f1ccc5dba987d0');
INSERT INTO audit.event_leaves_0 VALUES (182, '\x7b2276223a312c22736571223a3138322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376532642d393131352d633537656138303164383666222c2273697a65223a322c22626f6479223a225a447842352b30726b6a56646135656e4246453163776379584152595542303449546e716e5052726c44453d222c2277686f223a22442b356e6d73596f72575179776d5731424d4e61426d61346f586e2b364353444850504a6d415a74447a773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223573632f4843767073794e6d696b6269444774337554426171497a4b4d414c3957364f6776372b4e5776633d227d', '\x6a82c655b28c844b22538569405496501fc576d4d47d444a9fd119d2b523d530', '\xef842e977d6b48b13ba1a7ffbea9906a');
INSERT INTO audit.event_leaves_0 VALUES (183, '\x7b2276223a312c22736571223a3138332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373436392d613238392d346361336136623765383564222c2273697a65223a322c22626f6479223a2262787a4d4d5a614c746c7464654b7a494d424a32644571537a4a746b66337a5a573175797a4c54737450383d222c2277686f223a2230786e626534384c6a5a7351364c4962584d38343536394f2f6e4e4862382b714d6874546b316f3051656b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22532b5a716a694b53443339465074345341656b375952453846573645672b583748587349727657686243493d227d', '\x12b225458945ddd2dedcc6d1c5f15012eda0a9f282a7fdbf5957a993c8681ef5', '\x987b31671ccf01e3ec701e7de0f30424');
INSERT INTO audit.event_leaves_0 VALUES (184, '\x7b2276223a312c22736571223a3138342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376666612d623336662d653239333630616164326363222c2273697a65223a322c22626f6479223a22652f7762577a4c7073307347766e387734523474326c7a51676963437444305553703350546b68716e786f3d222c2277686f223a22453773316b595369353871525a65437a6c4e63516637455736787875356a665a7032326a445153554c63513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22424968536d775a707243664574304c364a6f6f71785439624b4d6c546645615a61534b43453173646668673d227d', '\x2281703d6f037fec1c8392a0d15a1dd78f32feb02e5fc4b7491ed02d17eb5de4', '\xb1cb0e8f88b381c41ba77b3a4a9e9f9d');
INSERT INTO audit.event_leaves_0 VALUES (185, '\x7b2276223a312c22736571223a3138352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373635662d623966652d316566643330653938643838222c2273697a65223a322c22626f6479223a224143636c3931367037354932526578387945766d3970682f657057334a62534d784d63325a4737304130493d222c2277686f223a2244652f453072304832575959674d32343256456a4e4e6f33416643524e6b726b747532334e7065613478733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227130365276704957457538457a6f627570647644513241676e3159632f386762647271624777633970756f3d227d', '\x8fa2266f0903e0d98080661e9c2bd3f83f607e9efbbd389e79449836c3526b58', '\xcd49c3930617c9d70502ea59f74440ea');
INSERT INTO audit.event_leaves_0 VALUES (186, '\x7b2276223a312c22736571223a3138362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376165302d623933642d356231653333373337323538222c2273697a65223a322c22626f6479223a22734146767136714b6a6e784f782f65766c684d534b385532442f524a64764b5636393564525a5735496f513d222c2277686f223a2264476b573939385465744d3375465066625465713034436d354e6b5950675275706c716678425a6a6848733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2249454f714562705a54786e6c6d3563396b6b786d5a516f46707a63372b73453445343436393358325669553d227d', '\x4d1c13301c098d92e97c86fad0a0ad81018158c4f9faaac3a6e856a5de9faa0d', '\xa3021bb77445db4f4c6b4e37fa143842');
INSERT INTO audit.event_leaves_0 VALUES (187, '\x7b2276223a312c22736571223a3138372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373339382d393266632d333966376263313430313931222c2273697a65223a322c22626f6479223a226d6c53717578754e367232725371493074754d5079536c514c77736a317159304f424353566734715244343d222c2277686f223a226857475875534e3555336e376c4559753144374d7576395a6f47464f7357382b6f48542f544d47626368303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2247305a50625a78504d797376576f4f69576b344a7666446e6273583863773844754a6c6f2f4a616b7938553d227d', '\xbf61cf10dc71f2c4d21a18209dbc4612738982ed229f8a0c768aad32e5a7dbcb', '\x836f775947e54c21abfd805c06c703c0');
INSERT INTO audit.event_leaves_0 VALUES (188, '\x7b2276223a312c22736571223a3138382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373937322d613565332d336462336562313962336363222c2273697a65223a322c22626f6479223a22485a5a5662517a52476578764a6a5867705844416b2f4b556a56494f30736f496b7852615a465361415a493d222c2277686f223a225437376a4a7a6d324c3579664b3337314c4e6a6e463933524a5452736c4e2f4e6a7851535858725a2f6b633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22777551754f702b546f6b7970514d7746517646644e3177416166754934424830647a424f324b78445757633d227d', '\x16a614e4ad1f73cd35c4373efb43ab1b5d52e2117dbd8b000ee46d4ebdc10a11', '\xfc8d605d0c54fed298942cf2b7f34e5d');
INSERT INTO audit.event_leaves_0 VALUES (189, '\x7b2276223a312c22736571223a3138392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373961362d393935612d356666613039623465633837222c2273697a65223a322c22626f6479223a226555645445317852596f4975626a4b5a46434a56537653626d353654645a3039736a49486a7233717671733d222c2277686f223a224c73384b6b737978592b675a7258506b6e327856687071796a6544416a5847582b756d78584239366377553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226b635a67674e77444e434f3678637836654c4552555842685967655a566857324d617a364d6e7473624f413d227d', '\x480a12ba7f96a53da8f991349d3fe856e2e412c42dc15b5b49579db1e780f535', '\xd8ab379488beacb0afb9b91726075101');
INSERT INTO audit.event_leaves_0 VALUES (190, '\x7b2276223a312c22736571223a3139302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373635352d383532662d373430313462326232643765222c2273697a65223a322c22626f6479223a227741416570724d3831346171524c6a38384e3357632b4963324e786e31434c716f71454a31515050647a453d222c2277686f223a2234684c4b6f72314f5a64496a7535686d4d41477a6b5257786375566e61694c7a556437745668384c6141513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22683279504e725a5a324c53336169667a563634554f4c7a725979566c4c34576f4a696f2b61465351757a303d227d', '\x846e47a35997a5509eea8f4b1599bd8193bd92bdfe5c5e7b61d52079bc90fc17', '\x04b3f499d960b2eb0690f818e35c992a');
INSERT INTO audit.event_leaves_0 VALUES (191, '\x7b2276223a312c22736571223a3139312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376561652d386663302d356566326530303035663639222c2273697a65223a322c22626f6479223a225747745877714e6437467367503555446f31504b5a33544677785462767a33563431557377676c725053413d222c2277686f223a22595a715768486d44757771304169656e4632484d4b4753557173374b474530377149365057516c3157356f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22464552696b69444239497334436d63622f3134526f5646394e6f68674f53474a50535162506d353536554d3d227d', '\x7154bccf650d862035664b90042700198f3ca41f6398c5cbada55f94e22ad5e3', '\xbfd92c1944217ff2d5068ebe4d7c4407');
INSERT INTO audit.event_leaves_0 VALUES (192, '\x7b2276223a312c22736571223a3139322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376138302d383738342d346431363764373331396237222c2273697a65223a322c22626f6479223a22456b3972626f6773617644665852615938644b6e5a4547654b6e674d394e617758442f70614c6f325858513d222c2277686f223a226b6a42315779506b727a61536e316c704239384938632f526c4233374e746e46367851512b434e7a6956513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2252576e5856536f32544165487769495462743748717056694b485047626c634942353637675831716e37593d227d', '\xff1a3502e2fed0e1b63819a3811c69941eaf6c746136d50f14384405da2461cb', '\x45cf3e72dedda1392ef414041c02096e');
INSERT INTO audit.event_leaves_0 VALUES (193, '\x7b2276223a312c22736571223a3139332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373236392d393937612d353164613361626661313164222c2273697a65223a322c22626f6479223a224d4b59637134783078303169734b664855446d3937697456486341375437777a444b644530625530354d593d222c2277686f223a223364762b6865792f687853366a6a2b384559487252785067526d76577a414c77322f4b316b3932647234493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225846537a6e2f493575574651365661713879484d32564439485641382f305645304d7a763038487a6c43453d227d', '\xb823938b3117a4010e7536e9f080c03351a2ce734ab5d938a3ae26f4296da1ff', '\x42452040980cbd668626cc29665bb2ff');
INSERT INTO audit.event_leaves_0 VALUES (194, '\x7b2276223a312c22736571223a3139342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376361662d393335322d343034623037636664313365222c2273697a65223a322c22626f6479223a2266365649672f73394b34534964594c4e61665a6d2b796754655a554b734c497834784c524c306d536b66513d222c2277686f223a2272465a465a654e5457717068676b6d6a644861502b62544446466b4439742f767664453155546b7a5a58773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2279773468477032422f432b424238754b674a796b7876786745374869796e3859665056485458584b34754d3d227d', '\xaf7f8afc416c331ceb96e2c9a03fcd65e962bf62f7859bde0faa0cc4de8d1bd1', '\xbdaae0f6456fbd48d31cfd190bba1089');
INSERT INTO audit.event_leaves_0 VALUES (195, '\x7b2276223a312c22736571223a3139352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376466662d626263332d316133353831666465386131222c2273697a65223a322c22626f6479223a2235767562744142526d326e573276666f73342b74713950747279393767353654775477566139686c4346673d222c2277686f223a22695341485565673768504d5a31716b31742b646b4d61655765384b3244386b4d6c48354d454e78486961343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22642f6f62527134425652334e78613275317372564f307a4977712f56563445666a45336153632b47346b493d227d', '\xeac308cf39f41ee69efeb21087ed7a371bc58006872a47eeb81083556abda2f0', '\x250302646cd7429d5229ac1b81d9ca01');
INSERT INTO audit.event_leaves_0 VALUES (196, '\x7b2276223a312c22736571223a3139362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373762392d623337382d633138326434303431323132222c2273697a65223a322c22626f6479223a224c6c4543766c314d666e484d436b706d385a547a736d58467139756359616b47342f364c617a464e6c46513d222c2277686f223a2279594f383562506241326c634676624f586e744762502f4c5247723968633952687a42373777684b73564d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224464316146434f744873667a64412f497172634978624e5537492b64465a31724b346d57444d612f4d56733d227d', '\xd4bd4849d2fe84a077b69af096aed911acdfc987b4d3e7a974da40e50dbe024a', '\xb5414b1297a66fd661d58926bb6c8b10');
INSERT INTO audit.event_leaves_0 VALUES (197, '\x7b2276223a312c22736571223a3139372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376361372d613730312d653163373864373963336361222c2273697a65223a322c22626f6479223a22394d6f6335627642435434676f676c712f5a42382b6d432f6c50714835426e706f77334a396630494175513d222c2277686f223a22465a316f754d4a4d312f5856653679517279366f32345336565665476e454746536e77416f31744a492f383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226d4a4b746c48383652673031512b335841384f5259745a567858654a4564796f37507179626775423855593d227d', '\x9e869a0d36e08fd512e914703ede9ce7d3401783848efafaf599f49bd141e53d', '\x5be382dabfe74ad32863598830fe3a66');
INSERT INTO audit.event_leaves_0 VALUES (198, '\x7b2276223a312c22736571223a3139382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373536362d616464352d386666663438383662396130222c2273697a65223a322c22626f6479223a2232732b56487a68347374716d432f4f745958534369547243324a4963492b6a525832366f4e6b58734841673d222c2277686f223a224b6c4448366a6a376c6b39367a746453392b4a64554f6b45494f4e495253544d61753352547a6772746e673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22766f453756316138786f413238515973362b78354679416163516b6335556c353049744b512f536f5858513d227d', '\x380e5259eb5229a1d64c1a46e13203b0716b760c1af2a5af7de533bf79f8d324', '\x7ff01e27277bd6684090cd70540b7815');
INSERT INTO audit.event_leaves_0 VALUES (199, '\x7b2276223a312c22736571223a3139392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373666612d613131612d663964303161353631626236222c2273697a65223a322c22626f6479223a226b6c6b686e494975345761436843706c45387452766e417375516775675064677852674357744e776178513d222c2277686f223a224d366e6a634271506750765937396e6c776a4f4c2b3475767442704a55377939465930686d42587a35676b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226b747a73684a346d5843735146397530756d794d4a6c31554d587543363465655a7839795362532f416c513d227d', '\x514f68e8e867599b6d1681e65f6fac337f936f5577551f17e207c3e795d49a49', '\x7b43e1bfa9b449e0f645be1ceb0ea9c2');
INSERT INTO audit.event_leaves_0 VALUES (200, '\x7b2276223a312c22736571223a3230302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376163392d396135332d303738366138646631303635222c2273697a65223a322c22626f6479223a22507962796841703169426441353253474c76656c2f3266514246676a34707276537466692b3050724c74733d222c2277686f223a22624678704d66334c2f617a376d68495473756845364946304b656e443942426a4141794e7a36466c6466773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2272396a426847495353384a4837476a324148746576784c68476337624e544d56766c4c4f435158323174673d227d', '\x1246498cb62d89feb07b98da97d6f8101dfa62c14ce4742d89d1b74b892ee64d', '\x95c6b6c66f484da38eed3821d1b90e24');
INSERT INTO audit.event_leaves_0 VALUES (201, '\x7b2276223a312c22736571223a3230312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373965372d616436312d356434613131616264386464222c2273697a65223a322c22626f6479223a222f6a4a4d6137486743747962423850776879544132364c6e5369714c554f67344e426779745678377147493d222c2277686f223a22753477383163536c4b6839425338476d2b394e6a78377836492b566b626c4844594d4b596c752b7a34666f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2248574c364856565761503841716847334454474f4631384b73366b325a673135392b416d5370796c474c6b3d227d', '\x430ce6b8098be62f4da2b999e4122d1f8ce43948c2c0a6fc48fc527a79c06286', '\xe89b45491428276cae404af77da8478e');
INSERT INTO audit.event_leaves_0 VALUES (202, '\x7b2276223a312c22736571223a3230322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373532312d383938652d396536393235373635646439222c2273697a65223a322c22626f6479223a224678764e73526a4c45417a6e4764752b537a64412b516b394b6c51463876713164674759557a6a6c47766f3d222c2277686f223a2271464c454e6c48594a3065734c626945517766647063423378415143767937576c62696c624f536b617a6f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224c47326935755454495030324271316a54546753332f54685a6e686a4e6d68486c53324f654465564c4b773d227d', '\x5e63e72f3464353e9feec168be925849561ba0562b633a8a5915e9ef0e86f32a', '\xbf450db6fa4d1190a205bc204aafe4d9');
INSERT INTO audit.event_leaves_0 VALUES (203, '\x7b2276223a312c22736571223a3230332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373338312d383438662d396461626362316663306632222c2273697a65223a322c22626f6479223a224f6452427753444175623673714f446f6c6c4e6272506747304b7a634558334e6e4c526630705a6648624d3d222c2277686f223a222f3443542f3874496a30724e7a73572f41724567754f3566522f4862547073666c6f316b4b38454f39544d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2255594d79724f61773530327a5936535137704b6436484270494e584a6e6a316b734b57584c486a7333794d3d227d', '\x7f48b2c91684fc10c2f38a18a2ab177dea1c7d386d6f2f5aee4a9f88279873cf', '\x2b26b8518523fd3965fb8e931d26aa3a');
INSERT INTO audit.event_leaves_0 VALUES (204, '\x7b2276223a312c22736571223a3230342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376334342d383862312d323135353063616261366463222c2273697a65223a322c22626f6479223a224a43592f74754b49396453766c50653574755330536b2b50587362776e6858414c322f6a524d41477675773d222c2277686f223a22705a544c6859493633575230567578576e6f676f50317843576f54765543596c436841786b516252666c513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2266706269506c356d5271727852464c6766586a4337754a4e66374936304d6e2f35316236306659727577453d227d', '\xf3ad1d7b7d3f96621fd2c32c4394bf7a0ec18636190a38e1a014b5784d8057db', '\xf13af9fc57ec696d659444116611dde7');
INSERT INTO audit.event_leaves_0 VALUES (205, '\x7b2276223a312c22736571223a3230352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376432332d613739392d663061393565373431363930222c2273697a65223a322c22626f6479223a224a4b5942646b6f7a747636313439654d4c5972386c66424a42657a54532f307633635444485544337562553d222c2277686f223a22656e38364e6d4c4376507a556f4248636e44577734504e584761624449783561657164644f6876364752303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226c64496a795141616362645365465a47577a79764e2f674b7668785458382b5334446b6830494e486c5a633d227d', '\x2cd13bb6a5431a696de7feaf506bd328a191de1711db483858c4680e9d848d3f', '\x192bf8844ba0b2f26f6610586a40fe2a');
INSERT INTO audit.event_leaves_0 VALUES (206, '\x7b2276223a312c22736571223a3230362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376335632d626331332d313632383830396332643438222c2273697a65223a322c22626f6479223a224a5a4b4b30785530504f674e395650707470554c614c4d47685877446b526277684c653053435844366c453d222c2277686f223a226552773645317679326d614e68394b64577935525935627945576e6b346c764d7663674e444466533267553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226c6a63507976446b674b79767a354a734a37317a426346494e6c43676a37734f6c764c665334417078724d3d227d', '\x1d3065d7632c00d0f8891cc7802c961546983b49789fc3862c419f18e30f6d26', '\x27a66fecab53acb9da53b4f4f199bfbf');
INSERT INTO audit.event_leaves_0 VALUES (207, '\x7b2276223a312c22736571223a3230372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373033312d393038392d653562333232663666636363222c2273697a65223a322c22626f6479223a2272524e6730463531366347577157655a5976653032644f677a7566735668536262535967636c657a496c493d222c2277686f223a22474835696d4f6a2f5144716f563146494670437a38694a636f315875786c6e6e6c4c3668775a5664546b303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22596b34476370794c7348656e72744b336b6545396265714c56656f3932696875696a4866774d58767533733d227d', '\xf207e8f7e69dd11d261cb722b0b4d6308b6cfc4b3379e88b79d356561b4dd85e', '\x9d8ae0e060a108e657ed272995c47281');
INSERT INTO audit.event_leaves_0 VALUES (208, '\x7b2276223a312c22736571223a3230382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373961352d626665392d373537623239376163636564222c2273697a65223a322c22626f6479223a22485458343977794e4d5a472b556f59796a44774f424d587752336f4132754771303843334c4433733865673d222c2277686f223a226e71417048756c33704b522f5079684e3467645057655339374c3253716a37533133674d7472574c7230493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2234566e6836417a645949767a31516d4f6a6b3469427763754c572b66342b374f364d567a4e4a31786d7a633d227d', '\x2c99e7871245e20928ccb98d8e31bf0c715244fe07a41886057fba9196060779', '\xa6d4d4624ab73fbe61af1696d5c35733');
INSERT INTO audit.event_leaves_0 VALUES (209, '\x7b2276223a312c22736571223a3230392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373035362d393133362d623931393661613930303566222c2273697a65223a322c22626f6479223a226847557457446d6e6542475930485257786665546a7265513577457a2f6f6b694f4f5749493455646431493d222c2277686f223a22306d7044764754775579667259697363576e54444f76426a314644794f4d6f725772745846656f66732b6b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22564463536b30796d7061563068492f587132705757377a546d314a7576734639744a3144696c457a6734773d227d', '\x82ed4110e293d4b5b058e102bda83d33a7cfc6f356b204c26eed999fe71f823a', '\xb88516150bbc30acb35e49b86d391bd3');
INSERT INTO audit.event_leaves_0 VALUES (210, '\x7b2276223a312c22736571223a3231302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373730392d386539352d663863616136376233383765222c2273697a65223a322c22626f6479223a227855544a6e496467334e7a6d536c43666e455a2b6a4850306a593435504445724d424f644c7a61486276733d222c2277686f223a2272356d304e6373736248386f57594952445374454857554a5445636c6551774673737356537870317669633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224c32727533377463315a336275572b5359756c6471464c536b67412f3439556464646d6950543773504b553d227d', '\xe9c9080a7fbd1567fb97572945cc7ca8f902eb2ae9f99884b73cce5b0e93088a', '\x2ee716a31b1e4570565554588456c91f');
INSERT INTO audit.event_leaves_0 VALUES (211, '\x7b2276223a312c22736571223a3231312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373133382d626262312d653839353964656132356531222c2273697a65223a322c22626f6479223a222b674270757a566f415538655968304c3049426b457741724e68377a7932396e6a614976494141674d346b3d222c2277686f223a2272506c7a3476617930646f646a576f71675366562f7a4332432f50307249416951595577614e6e777a4f493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2255712f623950774b656e2b3355786f67794e664d464e7452776a484e2b43385a3633505958392f785766633d227d', '\x882037c37719cf5c8992f9c6c399d95e6a3972c544e82c9a4a177d4741df0730', '\xe3c31ff6e880d239c28080642c3523d7');
INSERT INTO audit.event_leaves_0 VALUES (212, '\x7b2276223a312c22736571223a3231322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373739632d623533392d363331663862623065356232222c2273697a65223a322c22626f6479223a226a666a704453616c6b66525431797a7978644d79797157325a4b443337782f326d676e384c656b577650553d222c2277686f223a2235527a4b6e5970444f525964542b6976446d33305138517278674f466958355053677151436172483479593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223658507a4d3749546d454f335537354c49545a76466174537a543437596458414b476d704e622f5a787a303d227d', '\x636f67d1ab3043c42da646cfa9ee46309e37b5fa1a2dadd25f0ae4929b9c978b', '\x871fd9385fceec634d6b00e3d154eec5');
INSERT INTO audit.event_leaves_0 VALUES (213, '\x7b2276223a312c22736571223a3231332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376561392d626263312d326533653832303037353564222c2273697a65223a322c22626f6479223a22415a50696d4b6374712f49637a54564c38536635795a426d43713756654c4565464e424c455558515662593d222c2277686f223a2236476f4a714544567a774e395a536f4c74486342672b785735656b6b776e577a58586d74352b4f626c6c633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2249397070635843424b5453746a4256724179432f544d796a417a47505247557149386e34552f344f69716b3d227d', '\xfd0a9861f2d558c9fb95e264b345cdac4448ef24d46abf5dea33b4e3530f7017', '\x8a5f88ad9fe71c587e34a08fbb867bb7');
INSERT INTO audit.event_leaves_0 VALUES (214, '\x7b2276223a312c22736571223a3231342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376133382d616139372d646264353738323435323036222c2273697a65223a322c22626f6479223a2279787a52445250347641475046393374334d336d56495569706243756f62573641636c627730457049476f3d222c2277686f223a226a612f7738616b3078362b674876315448616331326f43764b4933683065633770596967386a774b3934593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2233337a525234435864554e554b314c2f6550304477666e6c57762f625a6165487a66582b3641784c6764733d227d', '\x6f7efadd0aef21d147fa47fd3dc8c9103ad8025756ff6a735387bb9dfb910e10', '\x7131292cbd6de2f192c15da40059bf67');
INSERT INTO audit.event_leaves_0 VALUES (215, '\x7b2276223a312c22736571223a3231352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376332392d613538622d643262356431613461336436222c2273697a65223a322c22626f6479223a22306d767055427a5a3043707752744334766435336e75554b37543761625469486142794f55715a316b33453d222c2277686f223a224c5476576b397156786353774b364d386f5233634d684867706a6a337649704161744c58786561362b43383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22376445415152785178316e63473141512f503761454b45693978524235507867445773724b3751357830513d227d', '\x75a2b306fbeb20d990aeddd37c32f2193650934992602c5587583d9dfe2f6c3a', '\xb64ffb9a1166f3c4a415bf910527e460');
INSERT INTO audit.event_leaves_0 VALUES (216, '\x7b2276223a312c22736571223a3231362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376462612d613436362d626266376363623263656538222c2273697a65223a322c22626f6479223a224a48492b466378575431344c3537306e37717279592f78532b2f4475755972485935426e7633527a374f633d222c2277686f223a224658706b6e4f736f616658515172506f363330305a71494d576f49325747662f7553396c3055355a4344733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2234665a6d4a523457776573385558312b3959452b444f724e4532426c2f47324839753863356a44636550733d227d', '\x728be3075ce9157072061767031747f1b84190061f53194799e3fa59990758d4', '\x851540c67e069970df0ebb22980364c7');
INSERT INTO audit.event_leaves_0 VALUES (217, '\x7b2276223a312c22736571223a3231372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376165382d623737322d666534333934356665653466222c2273697a65223a322c22626f6479223a22627276396e4b703072534d726e616b685432346467544165416234595269776368386f565356705356544d3d222c2277686f223a2274377a7044585a46303955726d3274326878726a6947365a4a3362315576324e4c724b7742444b624c70633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2268466a452f51716357334a654e3771715173755246766b31305250564c736572584a4832613150566d67383d227d', '\xffe540b3f496139179e2d6c88f16d387f2964be876b19d8a9784636921754845', '\xebeb95a93d9aeb9741b2d69c79e38b70');
INSERT INTO audit.event_leaves_0 VALUES (218, '\x7b2276223a312c22736571223a3231382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373938342d396366652d396639626333323239643938222c2273697a65223a322c22626f6479223a22427a2b375947414157314975744575662b6c5a6c54444a6b46716a6852694130636c4b3441336a4e6639343d222c2277686f223a2274496a555549634d5779614f35464c7652426a504a5642516b4e737564382f723255726d2f4c567a4441383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2232616c46313176542b50495945564872623539714c313339692f75614f2b71765067346d6c48544a667a4d3d227d', '\x3cab7a8c8753b397c25ee64fdba15b6deadcfb3a12e275d02496564a1bb8078d', '\xb2c88650ece6e15672d618e776a70862');
INSERT INTO audit.event_leaves_0 VALUES (219, '\x7b2276223a312c22736571223a3231392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373634312d613936302d313139396365396634353436222c2273697a65223a322c22626f6479223a2262303666466b6e39532b395057644d6f316843356a667467434939506f37455273766651682b3333754b413d222c2277686f223a2238477949634547384d4852416a6351784e427454346f4e57756a34374777764239745770615935393247673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226f78724f346c4a38643576663358457753634a3734736e6b4b6a6a647674666e324852474c4c316765576f3d227d', '\xfce3d87fc114721212f7a769f6a0e237698875d2b0a2c375f222213723a17798', '\xb35f59f87bcc3728355d8f9532ae1c61');
INSERT INTO audit.event_leaves_0 VALUES (220, '\x7b2276223a312c22736571223a3232302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373131342d393437342d666238373630316531353732222c2273697a65223a322c22626f6479223a22354a7158316e567030414c2b3145437a666535415175386a7570624d794d646c4e444e684b34312b6e58593d222c2277686f223a22556349355374432f3675576230394a396d6c586c5a774b454576783639574972396d572f504c5a374f63553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226c3344356642727a46344a41584a6c5a5a5071504c7468676d41566c50384d64714c4962706b794c4168553d227d', '\x286b6ef6289e315febde5cdbdd7fef156f87f5b39de8e19ca9cbc29604c36162', '\x37445e7f7d31d49dfe96abe0b1a275e0');
INSERT INTO audit.event_leaves_0 VALUES (221, '\x7b2276223a312c22736571223a3232312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376464372d383035632d623837386664323061653839222c2273697a65223a322c22626f6479223a222b462f4e674d4e634c6d4a346539355845317754754b6252446c624146794364757145366d4e53466676303d222c2277686f223a22522b6d6f5a5542455a4243585153595962306f7741425a4b4e4c694a3646756f56734d516a306668422b383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227a734364644a4c7a77736c51443865756466796b372f38696c744833506c5234304e644e4f5568496d4b553d227d', '\x58d70c231f19e0cca44ac27e0b0c1f31ec0e981b4c103461a2ade1f8aef76218', '\x103d1526d39600a51fa5ef18ab90302e');
INSERT INTO audit.event_leaves_0 VALUES (222, '\x7b2276223a312c22736571223a3232322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373862652d626335632d373766323165666165663332222c2273697a65223a322c22626f6479223a2230572b57676870736d47644b675752663976785a656f52553537524573726c7a7238666848713859674e593d222c2277686f223a224d744b627258464e79706e576d4954593856584a616257356e373357633168646a4870694b49505a6d686f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224475644845397453784f4863656b7175773550574d6850762b795867473053324f6e3866634e65716836633d227d', '\x3189730dee90ffd20d8c197ccb5c5e9f6af9db53ed85ce7b4b0e23070a6b39ff', '\xed802a009209af0ebd76dd3e48c669f2');
INSERT INTO audit.event_leaves_0 VALUES (223, '\x7b2276223a312c22736571223a3232332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373633372d613066662d313765346262343262366535222c2273697a65223a322c22626f6479223a222b52733749657379414c5555576549472b4e3778762b52692b4d7071495679546f356155466436653355413d222c2277686f223a226e30503532326c4146366c6b34712b4534564b697755496a5375697841434251423848616c4665453077733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b53757235795674536f4c315063682b6177467a502b585a51682f4954735a576f5763566b5a4c536e7a773d227d', '\x9822685ee6b3bcecf0611ffda289e807bac049f0ad3c3c79190801438a43ad70', '\x572e79ffd7c027642da264dad8e63167');
INSERT INTO audit.event_leaves_0 VALUES (224, '\x7b2276223a312c22736571223a3232342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376463382d613031652d366533636431326239313737222c2273697a65223a322c22626f6479223a222b2b75354e4d5672504268703954716d3869575a67413941345432673668423575362b716376787639516f3d222c2277686f223a226141634b5945654750734b64322f6868536c5837654d7577534a66735a542b6c3752622b4b7a43314169513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222f566c675868706131514d314262656e6a4a636241716a6a6841594562397a2b3858775352453441516a553d227d', '\xed3a1b24356ac4d38aa49df92eb1d991e5854ccc570c8fc00bd7e35087402e54', '\x75bf5c2a0d8f6cfd0e8ae548dc5c72bd');
INSERT INTO audit.event_leaves_0 VALUES (225, '\x7b2276223a312c22736571223a3232352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373962332d393334342d663462343738353931353764222c2273697a65223a322c22626f6479223a2257655a652f6369657a765950306737446f5a486d672f4b673455626d44307871616f7a5062306e446d6e553d222c2277686f223a22674e61476a586a32324e7a326162435a4b747a70386243446836694a3836396e6270454674684b383757553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224d7364594655704a47644c6f39504a354266374e45644a653466577869392b504d38706e68506a455342553d227d', '\xd79c0392be4808d61290e475c7b29fd32257791e6e76a0423a2c4818555ab97d', '\x764165f658573a78d0bca4ef7ea02f6c');
INSERT INTO audit.event_leaves_0 VALUES (226, '\x7b2276223a312c22736571223a3232362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373930622d613530632d326664316438663639663837222c2273697a65223a322c22626f6479223a226848756d7a4864696c68544f644178384b48556c4b51763131366e456d4e2f746e6e43366b76686d4334673d222c2277686f223a223472754776337065617051644f31394b6e4f524b464a41674a486d386f30704a6f505a50316d36535755513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22693472586647646f664a786a5443317146306e30704a5a4e5a553377792b76343457547666672b616347633d227d', '\xb3defbb4ccf3d114f37ede0882405f258f0a403848c72e143d9d529460d741d7', '\x1d4f85e07607362617ba973c2d458ba9');
INSERT INTO audit.event_leaves_0 VALUES (227, '\x7b2276223a312c22736571223a3232372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373131642d613634392d656332653262363165323539222c2273697a65223a322c22626f6479223a22576c33494e446d41344f724b4c624858664359384a3337315349506f69674b454a634c4b535551575867453d222c2277686f223a22363735756862436f65614e32514847626439342f61715271797363344f7637337972697a664b56307171453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2237646a4173362f53314a572b3663374c48686853676363582f6263574632616f2f34633033612f4c33356b3d227d', '\xf806905ffa93302d8c946e4ffabd64b862fc253fcbb82733af90b355b1d06f0a', '\x2e6033bff975f96f446072f025e2efa3');
INSERT INTO audit.event_leaves_0 VALUES (228, '\x7b2276223a312c22736571223a3232382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376532312d386339632d623763653535626237623831222c2273697a65223a322c22626f6479223a225471514a716e384d3239782b46737951646b744e59524d7679367575787737564e4b5a3636466f4c6c51673d222c2277686f223a22552b64357a773444623349354c563348746b7662667936454e3035666d6a43617247317a7a4d34747156383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2256383954556c4467354334534f723650643436686c5070784c51306e36576c58622b5879786641597932673d227d', '\x3e42319c5f4b221c1f7d79f1048aad0def9b0f8da82ffe9f25984a936ec7ddcd', '\x1dbe5ee9448ce17dbf6494a83f197f6e');
INSERT INTO audit.event_leaves_0 VALUES (229, '\x7b2276223a312c22736571223a3232392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373363302d613663652d323531336332643536653434222c2273697a65223a322c22626f6479223a2275775352766b323644357251772f71634a48676d6358564346494b2f452f794d6f346c682f4479315844673d222c2277686f223a2248724558675271786131497647766966716a4a71735943564c47742f314335472b70616343654f667046493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22414b4b4347566267735743735062344876483538546933554d584e2b62687864777a5a466436676a356d773d227d', '\xb18617b055149fe700d76da60839f01e4090677a1433c4fc008833d77c4e28a4', '\xb963aec69e4d5f66ab836c7959e061a5');
INSERT INTO audit.event_leaves_0 VALUES (230, '\x7b2276223a312c22736571223a3233302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376230342d616565322d633431336263633331313731222c2273697a65223a322c22626f6479223a226e7571566a5531736434416c6233574a38337058614559474f507239343557776f764a4b6c314a654a706f3d222c2277686f223a22324d4d614f4e332f75385a594b44733342563173457048632b79394d674a534861675278785271635147493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22306c3873716f6d7a55753251586444426a796b673864416954477a684b335930514c645a694a684a524c513d227d', '\xfb6fcb51e8c0bf442428636197a96f3763e16e2f10df93d7928e3b248c187f4a', '\x868e15b22f1a597e5c1cdbc68fff11d4');
INSERT INTO audit.event_leaves_0 VALUES (231, '\x7b2276223a312c22736571223a3233312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373364302d623966612d633461353836383731393233222c2273697a65223a322c22626f6479223a2259346847793875344e51424e376d7a74416f516e6a2b4e326e2b44344455354d5a746f2b747476384a72673d222c2277686f223a223756587a7646346d674a39315938536d4844442b7830634a36567a5235463639314677316a65546d3744513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2234514a464953345664776137794f542b6e5471633433775437335064487332532b6238504868345a4a6b513d227d', '\x36866d387f84eff2ec7a815eab8d173d04ee658007e40e8b194c2dd4c2bcf75b', '\xcace0093e2fb8a898150860d8850471b');
INSERT INTO audit.event_leaves_0 VALUES (232, '\x7b2276223a312c22736571223a3233322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373935662d616534352d356433386330376661643033222c2273697a65223a322c22626f6479223a22773130426c544949334354755175587845536275456c445467736c397337534a324a2b7977622b53644b553d222c2277686f223a22777442744f5665733141436455572f533163372b4e4c39784b38386462564f392b6b4961717671586b77303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222f743678797251454f697045345a61506d68727a73515759426a4257334a3172475a77564947466d6662673d227d', '\x9cb758233a2f882686eb0294803652062a94d43770b8b34a6c8b8ede6fb69b29', '\x16c6d412a067b3d1e6aa01621db9a755');
INSERT INTO audit.event_leaves_0 VALUES (233, '\x7b2276223a312c22736571223a3233332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373037362d613432662d303666313763336533353436222c2273697a65223a322c22626f6479223a22396c5a7971396f37703431364c736162574332754b344764614e427a4c4c4e6167423535394149455949343d222c2277686f223a2251467a65656f4e7373346353614e367845653261395343794f617238477465322b5a696a35524a6c674f633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2231736b705262494e4c766d556e5561615a6b776437555437392b75396e4a676b5567474b525938787170453d227d', '\x487842d9474f3bfb29cf4407118018db0ce312f3dcb38b128ad87b6343956466', '\x0a2c1e1f6b79fd002bf0be6cfe6e94bd');
INSERT INTO audit.event_leaves_0 VALUES (234, '\x7b2276223a312c22736571223a3233342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376163382d613737382d613562303164376263333561222c2273697a65223a322c22626f6479223a2257773262755859747a442f484a327352435137544a74683736642f6f64324e4b414e6a36454d3930504d493d222c2277686f223a2262697353347a68524f487a4152672f43676573497458526a534d696542427239712f3375686e2b586b44383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22503053702b634f48445749425076694b51477073366c726e646d454673496d777134762f6b4341584a4e413d227d', '\x65c7b1482f2e91c654ca3739fe39ac91a723142184551f23ef77527ca44440de', '\x54b49d99103ed3e22591f1a086ed4e9e');
INSERT INTO audit.event_leaves_0 VALUES (235, '\x7b2276223a312c22736571223a3233352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376634392d623739332d623962373939366561316462222c2273697a65223a322c22626f6479223a22626d6a7a78546d78762b424a6a465151504d7379305774705832496f784775414c5053326a344c615650553d222c2277686f223a2254704f2b74634c4261522f5846586761386b676858686e557967612b734e2f4b4d6c77666e4257496c77343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2264414b755639746665735068395061724f7759526b45764b4c4567662b464a6b4b5a373647337466464b4d3d227d', '\x78e38457fde4714856ed784eac465a3133e541e82444db6f78e0e0298723c39b', '\x236475461cee31e087554e241572cb5c');
INSERT INTO audit.event_leaves_0 VALUES (236, '\x7b2276223a312c22736571223a3233362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373836312d623762322d353336623438626235383734222c2273697a65223a322c22626f6479223a2278387571666b6d43333456326952454c43576b617059444a5877636c4b6369654467467a307376315355733d222c2277686f223a224168327363316d793676682b495a68386d4a74506a346c754874523839515a6534335353716e43347531383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223444564f43444938564e6f49723971712b75696a4250634a2b79485972636572366f716a6d334c2f5967493d227d', '\x7e6e2f1392dc227bf58db0006486a9f0c1d21f443c9789fdd2510e6a31ea78fa', '\xce0e0c3129468e8b82492e074ee57e20');
INSERT INTO audit.event_leaves_0 VALUES (237, '\x7b2276223a312c22736571223a3233372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376332312d396463632d316165656463316535336639222c2273697a65223a322c22626f6479223a223271623258596962585a46422f58736361415a6c316167614845774e4865556b3963646e4b47796d482b413d222c2277686f223a223853686f474b4476494b4733636638694f69775963795731764a58684a5357454835544f336632377435773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224e3038396548414a2f636d394276304b6172762f66637439797354685853784c67504f4f67694c486745673d227d', '\xca903769cb4baf80b7cf98e48fd5da7ec855a4e87044683478d7e509dcd1f3d4', '\xce93e97327db886d41f11dcafe3f7a94');
INSERT INTO audit.event_leaves_0 VALUES (238, '\x7b2276223a312c22736571223a3233382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373935362d623833382d623232656665333263383130222c2273697a65223a322c22626f6479223a224a4648304967397475564265397173682b6f316d2f685453596971664b7a4a5746586c6d637574637652553d222c2277686f223a22475152453147383430674234794241333477677169463235645a55753376426754553964566f48516673733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2257496f644c68646c42324d464a394f37514b567a6a6231417759453379534a70495a53326a6b466c4d48773d227d', '\xb5f372c69cf9742487fa65e1678a80d1e7282057f9d19b5cdc8a90cca694daef', '\x213461e7d68202fc8fbb2deae1355201');
INSERT INTO audit.event_leaves_0 VALUES (239, '\x7b2276223a312c22736571223a3233392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373461642d613930382d316530663036323064353435222c2273697a65223a322c22626f6479223a2259347673506f684e4d30314a75786b7868666f4538765a62367341354f433831686c7847744b36766654633d222c2277686f223a22512f7331614c50474f6a7a445a66334d384b2f37746d76514755566565532b57682b6a30344d474b4944303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2238555636512b4c62642b42644a70774169314b65596657557550454675674739693347555a6f3352365a6b3d227d', '\x302847b819b464f697b3f3e95afef9127344d2eb798d3b63235328899877f9d8', '\xd46377bb3b7b3f63ea656fe0890358e2');
INSERT INTO audit.event_leaves_0 VALUES (240, '\x7b2276223a312c22736571223a3234302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373830662d623238622d386439356565623933303639222c2273697a65223a322c22626f6479223a226d3235787569745556387471597662454c483663345870776d2b685871435863747153345038635a4c6c343d222c2277686f223a224c6c432f36472b666b2b70544e78497a6433726c7a714b5742776a4e7866646c337234743235694f61416f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22556955762f4a79657534353275454b6268442f47714d4f396852636750744155495358744d574e786454733d227d', '\x3100262b3165158406a96c2a8ec2e2cee3340cf89ca756140d1e6743723dc5c7', '\x0d28f9509874dd4df6ab52a0f537f9c9');
INSERT INTO audit.event_leaves_0 VALUES (241, '\x7b2276223a312c22736571223a3234312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373464312d626238622d666566303263386333613330222c2273697a65223a322c22626f6479223a224a64414e4f51746c4b7233586f5a73353868666d6b36573141646a50324a4a6e67392b507478667466616b3d222c2277686f223a226b6a7a387037343243746c6d4455742b442f6d7233777378442f51682b6f694352646b4a554e6763516a553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224245714262414d65574c4e5261795a7a7531564662496d4a412b4b724e6d514b7753566b7535784a3576343d227d', '\x6f755dd5bacf5206c3708777ee0e957718f406e78d901cee25dbf09b07c06c4d', '\x8fb18dbbddb01c353b5a4e5d7db80257');
INSERT INTO audit.event_leaves_0 VALUES (242, '\x7b2276223a312c22736571223a3234322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373561342d616663622d643966666634663730633863222c2273697a65223a322c22626f6479223a226c346344546c367576465a524649774b2b79754634485a5943467934426a32643973724c42755945534c383d222c2277686f223a226f7934516b36666b42584a704f4d646a685739642b5475457462446234457457544b6d746a4d673979374d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222f645376767a3065504b71634b657759427a4d65523862656772664b4930327a4a4b79596442632b3174493d227d', '\x1033d06c93dbba3f9198b1cf220e01c4ae20d81ef5301e6771b841d0cc25fd50', '\xabd35f3167c9e28b65c7b0e0e71a52b2');
INSERT INTO audit.event_leaves_0 VALUES (243, '\x7b2276223a312c22736571223a3234332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373937372d386164372d373539333237353030313430222c2273697a65223a322c22626f6479223a22524b31364c4d66685a457a466e71626f706a506b5635687559305a5a79764e7764364f557348334a6f4e593d222c2277686f223a2276773344722f7a50674470444753717553465a7639614b506b6a6c2b46334e646955735445316c645546413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22714f3162574478717333656e7a4b796d556a71526477355373303178712b695236596d2b42676f467856773d227d', '\x34c8a80f28646193af3aae512189db09d934ccba7f5bba0467a73bf171f70207', '\xb84c3a41fc9fdfb2e01eb2431308f395');
INSERT INTO audit.event_leaves_0 VALUES (244, '\x7b2276223a312c22736571223a3234342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376536372d613339622d353363313038626164393636222c2273697a65223a322c22626f6479223a225966383653654179675234465259436c746265473142367750454258754c565469654b4869586f75456d453d222c2277686f223a22695a5336565a58517a526b594a507148495369745952455146374e7769516356655a35726a69684f7857553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226b354659675949355263455643713767642b56755a47674a477a2b4e4c4d496f2b386d4c5463773350344d3d227d', '\xcb2a4917e4672aa85265a8f21ffd0a2fb5114db91bd0cd15d335eec0fa418562', '\xb3ccf82d92cf0a07472ed3a7b9fca314');
INSERT INTO audit.event_leaves_0 VALUES (245, '\x7b2276223a312c22736571223a3234352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376465662d393061342d613938643865653262393237222c2273697a65223a322c22626f6479223a224d4f4c574d4654554d50794367386a514f77516135414c374b3733425863384e585a5a53496869537949493d222c2277686f223a224c4b6c77522b7653734f346d38474b514363722b67746344344b6e41726d5741484d634252544558726f453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225a445a634768324f5a4133756b714e57327a4c2f3270356f57384241704c38664a5a593571346b395934553d227d', '\xb3693bbbff83ab0d842e0a61738080f265d137053fb6f8c6242157992d9b8329', '\xf065ab55785ca5f480f75afd48171e46');
INSERT INTO audit.event_leaves_0 VALUES (246, '\x7b2276223a312c22736571223a3234362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373135342d616131662d353164343334613837386539222c2273697a65223a322c22626f6479223a227655586951764a2b2f4d7a7567686175537a4c5976696a346432672b587676665459464b6d473871366e343d222c2277686f223a22334e4756457472583434476676765951552b6330386f764c5645744b5544686a3977756274334738796a4d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2264627841343867507162372b7261746959657750397256734e573043434b44334c71465a494a6f6a617a593d227d', '\x69fad11045336a2b010386f40beb10b904981ab351bfb3b294dfc2381cbac056', '\x2f171e73510d3ddeceebba86a97c8bc2');
INSERT INTO audit.event_leaves_0 VALUES (247, '\x7b2276223a312c22736571223a3234372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376235362d613865322d656633623532386565383836222c2273697a65223a322c22626f6479223a22443746496972784773386d586c32554a31694a334974625149487265643657386d444d324e70617464344d3d222c2277686f223a22636b5145696b36766a4b344c4530686d612f7445576574686674326b416c78775637356a68374e36317a303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224e745537302b59317967392b534b77546835754d625356385045484a72577a384e357a4244313164796a673d227d', '\x6f5ef974876786a856c798f0966b4a191cf372aab89908f66e0b024b52ba3cad', '\xd97410e8125fb58a54c8a3523d828731');
INSERT INTO audit.event_leaves_0 VALUES (248, '\x7b2276223a312c22736571223a3234382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376635622d623937662d313963393961313663323438222c2273697a65223a322c22626f6479223a22336f50325a394b5444694b3738465057514e6c55416a656a464266624e315a55514545366a3176375677733d222c2277686f223a224576514c77316f614e45647637474575674b32684b2b752b30347a6c7a44726f364d3371495a4f5a3857413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22366451574f526a64575546373071722b51474f4b535a33706e746732686476516a3943752b7779484659733d227d', '\x6382864caba7a508b52c8327f46a7cf8884e1dfe1a325616ca7ca2998cae2ce9', '\x83099238b221e189a2a3021a1304b563');
INSERT INTO audit.event_leaves_0 VALUES (249, '\x7b2276223a312c22736571223a3234392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373834322d626234642d636130376662356366623332222c2273697a65223a322c22626f6479223a224c3871432b545957506c632f2f6973484f487343424a4e79785a6f656b7573625464576d79754b65416e773d222c2277686f223a2261506434314d30746744504a44797655694c4b6c444b41425871354476704b7935765a573353376652694d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22482f55736d7941756c2f68656c473066334d4a612b5447585749306d4f516f4e584c764c73626a705850553d227d', '\x64feb50fd41ae501cc7ff669dda309f32855c5ba7ac0b0cdfa59307bdfbe71d0', '\xbc2e3dc0982029ee070e3dc56a85ae52');
INSERT INTO audit.event_leaves_0 VALUES (250, '\x7b2276223a312c22736571223a3235302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376135652d613532652d383535336561616438326335222c2273697a65223a322c22626f6479223a2265545a49646233464672494a57672f4f354c3738325956632b33326e56703638305a48327a4b432b7a6a6b3d222c2277686f223a226f582f64674d554a377939634d562f74752f69594f77763668755066534a585a426f414551644b50462b303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22754e463464684f725548534951704676456b6a394455615946652f4d70354e7442553345655857583475383d227d', '\x9a9a65cd7998d109e3cf662485cc74d6571a4b9a59fbe4a8da28f80781e579c2', '\x528ae652207dc875c1f8d630d94bf08a');
INSERT INTO audit.event_leaves_0 VALUES (251, '\x7b2276223a312c22736571223a3235312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376663612d613037652d643661646336376139656163222c2273697a65223a322c22626f6479223a225a2f374d61746a37422b73564e677a4f4d774b746e6c55546f46336f616a766135614b6a623632363651773d222c2277686f223a226a6c2f636344596b58372b33394c6b4f2b4c4575387362417a4d4d587562546372704a45446f384c2b46633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2256507a506a737a596131446a3441714152585143646a517a2b4b505a5744516e6c592b347357714348656b3d227d', '\xb0633aef85c6d8c2440aea57933064ec9af6c800a6eaac02fee76f0d3994f3dd', '\x56f964d2b8223b34eda0a41047752f0a');
INSERT INTO audit.event_leaves_0 VALUES (252, '\x7b2276223a312c22736571223a3235322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373636612d623738652d396161643934356365386530222c2273697a65223a322c22626f6479223a2235464f666456304a756c2b32717367595439727941415a6f6258553442594250504a6969664653694c30553d222c2277686f223a22684d70316333656575396d364457536f79363034646846613443376e53485659724e72662b4545793562733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22414a796a727a5a4743546a6d4d6c684d6f364d4d2f2b5438723079795752614e76697457517a37773350343d227d', '\xf97cd6d01e4b265c94c294f37bafe2b344f9b2901882874c0486d7adfb125b51', '\xf737f15f958097a1c8d0f0404536e8e2');
INSERT INTO audit.event_leaves_0 VALUES (253, '\x7b2276223a312c22736571223a3235332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373764392d396630332d613235396464383039613262222c2273697a65223a322c22626f6479223a22665078543979337561452f61334b49616a55643275716f43526230393765514830706849426f32324364453d222c2277686f223a22344a587334782f4b542f6c6848654f314f396f724858496c6e64466e5a747a4d4a50376c74665a747168383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22527a556d544648732b346f6c43636131785249704d447a594963507036413552694d647373626c685a66343d227d', '\x5eb62e806b0a3d063e4a28041bada50f55a81f7931f823da2bdfd6aa8874f53b', '\x0167637b3bb266857e2cadf32c8e8bb3');
INSERT INTO audit.event_leaves_0 VALUES (254, '\x7b2276223a312c22736571223a3235342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376463332d383963372d613232613737373339393438222c2273697a65223a322c22626f6479223a223743464d6754464c477730305145334d71414d39306936363278434e616a785149506443446c5933517a4d3d222c2277686f223a2241785a5843574635522b3365646c7459423563416265465149627843567a63425748494569486a494b57383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224b57616e6b4c464d446f303238476c63424970464d6f2b3541354a73783143466a4d324a724c564e4634303d227d', '\xc96d7935f3a7fab119e65893b725dfb18bf64a9b7df2a657c0738483fe524c2e', '\x7f199faa9153294eb324cc5577ed83cd');
INSERT INTO audit.event_leaves_0 VALUES (255, '\x7b2276223a312c22736571223a3235352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376338622d626338632d353434646334343238366261222c2273697a65223a322c22626f6479223a225a4d496c35307365523653726a3859353078314d7a3655473534466c4368714d5762504e4671312f32426f3d222c2277686f223a22734338683469704a4e4f6b514d475657576931544573767563796e47384d4b6775484850756133394544453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224b2b4c5532764f504e4e2b773737374d2b3777725551664f384933736464545075376b4e54496a7355714d3d227d', '\x5b5524099bbc5ebd9669a2f7700e8be38ceb67eac405559649033bc2e83ac1fe', '\x12d972229cbc84232508d4b8ce958d2f');
INSERT INTO audit.event_leaves_0 VALUES (256, '\x7b2276223a312c22736571223a3235362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376463352d393435322d643538613837303166376561222c2273697a65223a322c22626f6479223a22427961565062306d75642f664350475562384d366d547144557657685937345958726165334171444b65633d222c2277686f223a224e304f754d6a375859724544764d67493047356364554e376776734858344a6d6d6b54585a4f46496a5a343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226970507532417a4a4d56557270695a5767376f37656e4d46723162745a673232382f5854636c614145584d3d227d', '\x53b5c6b1390a28f1dc6428c6ad7e57e0dcafd0d2e49ad0398ddd2e6a50d818c6', '\xe8a9b65dfad958848b681661cb5a5059');
INSERT INTO audit.event_leaves_0 VALUES (257, '\x7b2276223a312c22736571223a3235372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373761332d613764392d653431613434376332363431222c2273697a65223a322c22626f6479223a2258663165456f547a43702b2b33312f506e495467563044616374635172664d776377556173494f557632633d222c2277686f223a2264685345584e71746559705839302b72784332773055725633434a76553351767735745a49665445506d4d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2263727439564c5537345a526a62444c72464a49313073472f41727a716174577442795343367667313064383d227d', '\x0f90eb652f76943431513ae3c880990ebd97fab2b5357c98b86b648f6291977b', '\xbf739005dba8d62d9976cb5cf8c1612a');
INSERT INTO audit.event_leaves_0 VALUES (258, '\x7b2276223a312c22736571223a3235382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373036612d383239652d303963353337643537323636222c2273697a65223a322c22626f6479223a2248334a30634d3375454f4753686a454a33465a4a757a494e354f652b413647445852427a514a6e64584a733d222c2277686f223a22636d4b617a3030384c544636387351677378314f675745625879307462416e372b434f6f3875504672416b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2231423051305650587638626730707372704e7454644370372b62496a46584c522b6e5664617576455447773d227d', '\xa576840ebeec57fc4d89e7ed9313a6f6bf39df41d72aebf2c9ef2e20b49cc99a', '\xbc1c0854058d81bb1d487121d4903674');
INSERT INTO audit.event_leaves_0 VALUES (259, '\x7b2276223a312c22736571223a3235392c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376438332d616565352d333632646665386232396137222c2273697a65223a322c22626f6479223a225a44706c4a39316962587765674a2b50534d6e5173416562783231384c774c6b6775546249316f777149343d222c2277686f223a2268727468314453566768494c716939504b4d6538356c3674653749656b634a5a446456434b5458795252493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2262686d6c72434b2f304c65674c386c46416c42544877696478793974706174686d5075524b442b776b74453d227d', '\x6e9caaf90966bee620f026de767eaf7d0ca7cd53d851497e6a45950b81eb6a99', '\xd5f980a22ce12e091942c6e2515e08f6');
INSERT INTO audit.event_leaves_0 VALUES (260, '\x7b2276223a312c22736571223a3236302c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373332392d393865652d333530613933666266353432222c2273697a65223a322c22626f6479223a227576795a67756f343579736f56673834734d64626e436f74577944716a33556f67705a786e6373504d384d3d222c2277686f223a22417070772b6e6b756d36424d73725967536c37455761694c58573344695543562f704371586f632b5044733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22494d6f72586661572b593772786f735a52425264704d61795079787476572f447a48385141746659704a6f3d227d', '\x58f1d174bed00cf96a047a27d5f081ad908199011c1f8074dbf876577cd54f14', '\x518fc494011c449970c49138c7be9d2b');
INSERT INTO audit.event_leaves_0 VALUES (261, '\x7b2276223a312c22736571223a3236312c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373532642d616163332d353234653730353432626236222c2273697a65223a322c22626f6479223a2264785968536b435777792f6935426235564463655462554667476836533653395857504f5568527038736b3d222c2277686f223a22564e58583244544c726d6a5577374648586c4b5648346437476a4a5155765a537233387046342f4862776b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223733366a734b58337a58792f62317866634370744c56715154304a41654b63426f77434f393935712f54513d227d', '\xbf472bb73f3d5a184546e8eeee9fbe3613480bdcf2b124b0d2e2e0532ec0cabf', '\x62426f364315a6e6af306f0b7acca339');
INSERT INTO audit.event_leaves_0 VALUES (262, '\x7b2276223a312c22736571223a3236322c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373663342d613332612d643964353061376436386538222c2273697a65223a322c22626f6479223a222b332f686b4d614a594e452f5256664f76776f6e574b7a48677858473565586341615a364c6c2f42316d413d222c2277686f223a224a766f354b5841666b59746d79392f5a767a78565753614c5934794956327575595571755a36456b2b4c773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223052536c39703445524e6f4d764c7250787a33764b464e6570675a5075523367347a6e704d42426b6b66493d227d', '\x18e991cab187c437ba619188afcc97ea43be9a6f189d8650e996d22b3240b44a', '\xbef1018f23880a56b44f3d02ce2ae770');
INSERT INTO audit.event_leaves_0 VALUES (263, '\x7b2276223a312c22736571223a3236332c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373633652d383530652d666134343965663734666664222c2273697a65223a322c22626f6479223a224b6c7a6753645a463664592b624a7173593245526f3942594567505461394774626f41494d5757464b77773d222c2277686f223a22712b696654666457677758686b736266363431673945564763796c736155636259357167664b4b58642f733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2231754271423964424f6e30736f324e4a4b534d733631784971535635724d6d4936596831496634707059553d227d', '\xede425afb798b8d9d78962da8788bf82769eed4e34b2f0967ceb54e39cfe2a38', '\x5b74e47e41272e3c06385cc2d4add3b9');
INSERT INTO audit.event_leaves_0 VALUES (264, '\x7b2276223a312c22736571223a3236342c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376633662d383739302d333835303437613138306266222c2273697a65223a322c22626f6479223a2255616b673657417a54504130335046536855724f706151562f72774466484e454954723475467a577247593d222c2277686f223a22306a455466774f64764649304e664239716d71646e54364a7674514377314e746f4a34494c4543464656343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2266666d645934394641645158654b7651676267775846326f7535425067776c6d48396c44563037764f55413d227d', '\x76529b0003186209b7f53464bb94ca6056ad43cc9e7a09fdd6b988145c97c7d3', '\xd2d0e318485ce6cf8007ca300e018c31');
INSERT INTO audit.event_leaves_0 VALUES (265, '\x7b2276223a312c22736571223a3236352c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d376337662d626638642d303939653132303835313538222c2273697a65223a322c22626f6479223a226f6a684261644237755033344e674c592f72706a7056303846674e7a4d66594f58654f6f5379526c6d36733d222c2277686f223a226b4f65444851654b5a744e5a586661427335306a46457566414d52686e55417846444744634a5265562b383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2271506e744e626b2b4761664963454e2f757964544e6932764a3971747577706a37534c4c4a5246722b62733d227d', '\xc7396eca6af9403b13ee732b8ea0d776998573a62c2e16ed13d3b0124518e46c', '\xcdfb281843f3a7eced5b674ca4b71746');
INSERT INTO audit.event_leaves_0 VALUES (266, '\x7b2276223a312c22736571223a3236362c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373961642d383562372d376334323561336261363734222c2273697a65223a322c22626f6479223a223958735566314c50443868726f786e77667a73524d4a7564783477306b623053594d70346b6a6d41324f593d222c2277686f223a22734547646339302f326951614c51743243344e324a5672706f4e4958734a494944305147345752426a32343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226241784e554e37615347616f5041787a4b75494239515158632b4c4c424267684f6f4c2f573669587850303d227d', '\xae21f610e0b2588d8e71a4dcfe71b08c7e78a1cd0b76942cbddeb486cab59d83', '\x11d3f1d2f830e32402ae38e0db030cb8');
INSERT INTO audit.event_leaves_0 VALUES (267, '\x7b2276223a312c22736571223a3236372c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373161622d383635382d383233643463373336326562222c2273697a65223a322c22626f6479223a2277623132503835326274614a6f514d2f743766305550613161526e6c7456433756413444513973744571413d222c2277686f223a22435a4f7633774c476968682f5a4271504b4a4f376b615a3449596555707135554d5055433248324261506b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22353535355959703044346f6430385963614f49455736366d656e46774779777650766856744d68517a67593d227d', '\xe2ac5b1ed1efa96112b3f84bc7f6c3a05df45a09120460464e8600647036d398', '\xc82bcd317565e9fe526c55536a1dd0e4');
INSERT INTO audit.event_leaves_0 VALUES (268, '\x7b2276223a312c22736571223a3236382c226174223a22323032362d31312d33305430393a32353a32302e3033353633395a222c226964223a2230316132326263352d653831652d373035652d396131322d663332313535303139306633222c2273697a65223a322c22626f6479223a224846517375356d446a5a366e4a4d61504745705774797244715a7837546b3839376f5743305279453772413d222c2277686f223a2276644e735a3368542b54304d6e6841766d6a797a5967384458756b304a63704a7a35796a6e544f424b70633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223534454b634e54694b7a6a4f6179614578464739586d63585365614e43556d3547674177613867446a4a6f3d227d', '\x65c7720126d03fabfdfafca00f7780eef6ef051e60ce2398be3c2f1bcc299f7e', '\x668ebf7288edb73b09d84c6972115cab');
INSERT INTO audit.event_leaves_0 VALUES (269, '\x7b2276223a312c22736571223a3236392c226174223a22323032362d31312d33305430393a32353a32302e3734303630385a222c226e7468223a362c2270726576223a224b624f48654a69742f7166436f6b6533745a4b37376830706961473744794e656b75364b517653584d7a4d3d222c226964223a2230316132326263352d656165332d373866372d613936322d363066646134383862323565222c2273697a65223a3133362c22626f6479223a2271443446767276534865797639427444744c524b784d48436a54306a2f536f712b4b5937707736774c34413d222c2277686f223a22312b74786b534a753273526f4d747952776a5a45556a767873412b785752364655507141446c6e597751553d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a22746573742d6167656e74222c2274797065223a226167656e742d6576656e742e7365617263686564222c226279223a226175646974222c226b696e64223a2273657276696365222c22616363657373223a747275652c22636c61696d73223a22446f41634636657949742b2f724979465a5169386b627634466a754b3758617a33646f6275792b6f3246383d227d', '\x3ea0f0d34a89e0594b709638c2fc22ae5975981a2155eafcb30b86c7c2f6f8d7', '\x80d2eb0cb6872d5a79e3830d32c37087');
INSERT INTO audit.event_leaves_0 VALUES (270, '\x7b2276223a312c22736571223a3237302c226174223a22323032362d31312d33305430393a32353a32312e3134363537365a222c22706f73223a302c226e7468223a302c226964223a2230316132326263352d656335352d376436312d613938652d343832663663313731623137222c2273697a65223a372c22626f6479223a227039624b476e73416e44587944744c79447476764830374e4a556d77484d583377357068644b71682f2f6f3d222c2277686f223a22696a72794c784c59446b696967613576724339486534775a776d554166626e4672784f426a5a494f5869413d222c22656e63223a2234644e71736e6a384c4e6b5257344a526e346f4b64673d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22756e7665726966696564223a747275652c22636c61696d73223a22546869593075696b684452326f2f4d384b53466a346f31597938584c33704c783942303543505278734d6b3d227d', '\x9e9d4871cded16da2dc0e38423f86d076e77dfe12ef18d43ac45c159e38bc484', '\x9f074906bd3d5cac9f7f9cba2e1ab5c5');
INSERT INTO audit.event_leaves_0 VALUES (271, '\x7b2276223a312c22736571223a3237312c226174223a22323032362d31312d33305430393a32353a32312e3338333831355a222c22706f73223a302c226e7468223a302c226964223a2230316132326263352d656436362d373436652d393464382d376463356264393732346234222c2273697a65223a372c22626f6479223a224e684453674d6465566b31505a686c61526e6b6e665331785268632b6534486777556c66414e664a7150453d222c2277686f223a22652f53384330706b723973526a4a2f334742646d374d4b785a3343474d457353316d6272427533434675553d222c22656e63223a226375644b6a5951742b477a39464b6e786736725359773d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22756e7665726966696564223a747275652c22636c61696d73223a2244584c657a4b31667a436b6f6a485678676872655235494d6458495a6e43436450676a49417a7a367956383d227d', '\x36ed19376975827bbb89db448d44a3110bd3b58d5ef9b2fd1d01dec69a0dc7c7', '\x57891f1377d094daf5dc63c9db217126');


INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 0);
INSERT INTO audit.event_patients VALUES ('P12345', false, 0);
INSERT INTO audit.event_patients VALUES ('odd ",{} 号', false, 0);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 1);
INSERT INTO audit.event_patients VALUES ('P12345', false, 2);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', true, 5);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 6);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 8);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', true, 9);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 12);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', false, 7);
INSERT INTO audit.event_patients VALUES ('P-many', false, 13);
INSERT INTO audit.event_patients VALUES ('P-many', false, 14);
INSERT INTO audit.event_patients VALUES ('P-many', false, 15);
INSERT INTO audit.event_patients VALUES ('P-many', false, 16);
INSERT INTO audit.event_patients VALUES ('P-many', false, 17);
INSERT INTO audit.event_patients VALUES ('P-many', false, 18);
INSERT INTO audit.event_patients VALUES ('P-many', false, 19);
INSERT INTO audit.event_patients VALUES ('P-many', false, 20);
INSERT INTO audit.event_patients VALUES ('P-many', false, 21);
INSERT INTO audit.event_patients VALUES ('P-many', false, 22);
INSERT INTO audit.event_patients VALUES ('P-many', false, 23);
INSERT INTO audit.event_patients VALUES ('P-many', false, 24);
INSERT INTO audit.event_patients VALUES ('P-many', false, 25);
INSERT INTO audit.event_patients VALUES ('P-many', false, 26);
INSERT INTO audit.event_patients VALUES ('P-many', false, 27);
INSERT INTO audit.event_patients VALUES ('P-many', false, 28);
INSERT INTO audit.event_patients VALUES ('P-many', false, 29);
INSERT INTO audit.event_patients VALUES ('P-many', false, 30);
INSERT INTO audit.event_patients VALUES ('P-many', false, 31);
INSERT INTO audit.event_patients VALUES ('P-many', false, 32);
INSERT INTO audit.event_patients VALUES ('P-many', false, 33);
INSERT INTO audit.event_patients VALUES ('P-many', false, 34);
INSERT INTO audit.event_patients VALUES ('P-many', false, 35);
INSERT INTO audit.event_patients VALUES ('P-many', false, 36);
INSERT INTO audit.event_patients VALUES ('P-many', false, 37);
INSERT INTO audit.event_patients VALUES ('P-many', false, 38);
INSERT INTO audit.event_patients VALUES ('P-many', false, 39);
INSERT INTO audit.event_patients VALUES ('P-many', false, 40);
INSERT INTO audit.event_patients VALUES ('P-many', false, 41);
INSERT INTO audit.event_patients VALUES ('P-many', false, 42);
INSERT INTO audit.event_patients VALUES ('P-many', false, 43);
INSERT INTO audit.event_patients VALUES ('P-many', false, 44);
INSERT INTO audit.event_patients VALUES ('P-many', false, 45);
INSERT INTO audit.event_patients VALUES ('P-many', false, 46);
INSERT INTO audit.event_patients VALUES ('P-many', false, 47);
INSERT INTO audit.event_patients VALUES ('P-many', false, 48);
INSERT INTO audit.event_patients VALUES ('P-many', false, 49);
INSERT INTO audit.event_patients VALUES ('P-many', false, 50);
INSERT INTO audit.event_patients VALUES ('P-many', false, 51);
INSERT INTO audit.event_patients VALUES ('P-many', false, 52);
INSERT INTO audit.event_patients VALUES ('P-many', false, 53);
INSERT INTO audit.event_patients VALUES ('P-many', false, 54);
INSERT INTO audit.event_patients VALUES ('P-many', false, 55);
INSERT INTO audit.event_patients VALUES ('P-many', false, 56);
INSERT INTO audit.event_patients VALUES ('P-many', false, 57);
INSERT INTO audit.event_patients VALUES ('P-many', false, 58);
INSERT INTO audit.event_patients VALUES ('P-many', false, 59);
INSERT INTO audit.event_patients VALUES ('P-many', false, 60);
INSERT INTO audit.event_patients VALUES ('P-many', false, 61);
INSERT INTO audit.event_patients VALUES ('P-many', false, 62);
INSERT INTO audit.event_patients VALUES ('P-many', false, 63);
INSERT INTO audit.event_patients VALUES ('P-many', false, 64);
INSERT INTO audit.event_patients VALUES ('P-many', false, 65);
INSERT INTO audit.event_patients VALUES ('P-many', false, 66);
INSERT INTO audit.event_patients VALUES ('P-many', false, 67);
INSERT INTO audit.event_patients VALUES ('P-many', false, 68);
INSERT INTO audit.event_patients VALUES ('P-many', false, 69);
INSERT INTO audit.event_patients VALUES ('P-many', false, 70);
INSERT INTO audit.event_patients VALUES ('P-many', false, 71);
INSERT INTO audit.event_patients VALUES ('P-many', false, 72);
INSERT INTO audit.event_patients VALUES ('P-many', false, 73);
INSERT INTO audit.event_patients VALUES ('P-many', false, 74);
INSERT INTO audit.event_patients VALUES ('P-many', false, 75);
INSERT INTO audit.event_patients VALUES ('P-many', false, 76);
INSERT INTO audit.event_patients VALUES ('P-many', false, 77);
INSERT INTO audit.event_patients VALUES ('P-many', false, 78);
INSERT INTO audit.event_patients VALUES ('P-many', false, 79);
INSERT INTO audit.event_patients VALUES ('P-many', false, 80);
INSERT INTO audit.event_patients VALUES ('P-many', false, 81);
INSERT INTO audit.event_patients VALUES ('P-many', false, 82);
INSERT INTO audit.event_patients VALUES ('P-many', false, 83);
INSERT INTO audit.event_patients VALUES ('P-many', false, 84);
INSERT INTO audit.event_patients VALUES ('P-many', false, 85);
INSERT INTO audit.event_patients VALUES ('P-many', false, 86);
INSERT INTO audit.event_patients VALUES ('P-many', false, 87);
INSERT INTO audit.event_patients VALUES ('P-many', false, 88);
INSERT INTO audit.event_patients VALUES ('P-many', false, 89);
INSERT INTO audit.event_patients VALUES ('P-many', false, 90);
INSERT INTO audit.event_patients VALUES ('P-many', false, 91);
INSERT INTO audit.event_patients VALUES ('P-many', false, 92);
INSERT INTO audit.event_patients VALUES ('P-many', false, 93);
INSERT INTO audit.event_patients VALUES ('P-many', false, 94);
INSERT INTO audit.event_patients VALUES ('P-many', false, 95);
INSERT INTO audit.event_patients VALUES ('P-many', false, 96);
INSERT INTO audit.event_patients VALUES ('P-many', false, 97);
INSERT INTO audit.event_patients VALUES ('P-many', false, 98);
INSERT INTO audit.event_patients VALUES ('P-many', false, 99);
INSERT INTO audit.event_patients VALUES ('P-many', false, 100);
INSERT INTO audit.event_patients VALUES ('P-many', false, 101);
INSERT INTO audit.event_patients VALUES ('P-many', false, 102);
INSERT INTO audit.event_patients VALUES ('P-many', false, 103);
INSERT INTO audit.event_patients VALUES ('P-many', false, 104);
INSERT INTO audit.event_patients VALUES ('P-many', false, 105);
INSERT INTO audit.event_patients VALUES ('P-many', false, 106);
INSERT INTO audit.event_patients VALUES ('P-many', false, 107);
INSERT INTO audit.event_patients VALUES ('P-many', false, 108);
INSERT INTO audit.event_patients VALUES ('P-many', false, 109);
INSERT INTO audit.event_patients VALUES ('P-many', false, 110);
INSERT INTO audit.event_patients VALUES ('P-many', false, 111);
INSERT INTO audit.event_patients VALUES ('P-many', false, 112);
INSERT INTO audit.event_patients VALUES ('P-many', false, 113);
INSERT INTO audit.event_patients VALUES ('P-many', false, 114);
INSERT INTO audit.event_patients VALUES ('P-many', false, 115);
INSERT INTO audit.event_patients VALUES ('P-many', false, 116);
INSERT INTO audit.event_patients VALUES ('P-many', false, 117);
INSERT INTO audit.event_patients VALUES ('P-many', false, 118);
INSERT INTO audit.event_patients VALUES ('P-many', false, 119);
INSERT INTO audit.event_patients VALUES ('P-many', false, 120);
INSERT INTO audit.event_patients VALUES ('P-many', false, 121);
INSERT INTO audit.event_patients VALUES ('P-many', false, 122);
INSERT INTO audit.event_patients VALUES ('P-many', false, 123);
INSERT INTO audit.event_patients VALUES ('P-many', false, 124);
INSERT INTO audit.event_patients VALUES ('P-many', false, 125);
INSERT INTO audit.event_patients VALUES ('P-many', false, 126);
INSERT INTO audit.event_patients VALUES ('P-many', false, 127);
INSERT INTO audit.event_patients VALUES ('P-many', false, 128);
INSERT INTO audit.event_patients VALUES ('P-many', false, 129);
INSERT INTO audit.event_patients VALUES ('P-many', false, 130);
INSERT INTO audit.event_patients VALUES ('P-many', false, 131);
INSERT INTO audit.event_patients VALUES ('P-many', false, 132);
INSERT INTO audit.event_patients VALUES ('P-many', false, 133);
INSERT INTO audit.event_patients VALUES ('P-many', false, 134);
INSERT INTO audit.event_patients VALUES ('P-many', false, 135);
INSERT INTO audit.event_patients VALUES ('P-many', false, 136);
INSERT INTO audit.event_patients VALUES ('P-many', false, 137);
INSERT INTO audit.event_patients VALUES ('P-many', false, 138);
INSERT INTO audit.event_patients VALUES ('P-many', false, 139);
INSERT INTO audit.event_patients VALUES ('P-many', false, 140);
INSERT INTO audit.event_patients VALUES ('P-many', false, 141);
INSERT INTO audit.event_patients VALUES ('P-many', false, 142);
INSERT INTO audit.event_patients VALUES ('P-many', false, 143);
INSERT INTO audit.event_patients VALUES ('P-many', false, 144);
INSERT INTO audit.event_patients VALUES ('P-many', false, 145);
INSERT INTO audit.event_patients VALUES ('P-many', false, 146);
INSERT INTO audit.event_patients VALUES ('P-many', false, 147);
INSERT INTO audit.event_patients VALUES ('P-many', false, 148);
INSERT INTO audit.event_patients VALUES ('P-many', false, 149);
INSERT INTO audit.event_patients VALUES ('P-many', false, 150);
INSERT INTO audit.event_patients VALUES ('P-many', false, 151);
INSERT INTO audit.event_patients VALUES ('P-many', false, 152);
INSERT INTO audit.event_patients VALUES ('P-many', false, 153);
INSERT INTO audit.event_patients VALUES ('P-many', false, 154);
INSERT INTO audit.event_patients VALUES ('P-many', false, 155);
INSERT INTO audit.event_patients VALUES ('P-many', false, 156);
INSERT INTO audit.event_patients VALUES ('P-many', false, 157);
INSERT INTO audit.event_patients VALUES ('P-many', false, 158);
INSERT INTO audit.event_patients VALUES ('P-many', false, 159);
INSERT INTO audit.event_patients VALUES ('P-many', false, 160);
INSERT INTO audit.event_patients VALUES ('P-many', false, 161);
INSERT INTO audit.event_patients VALUES ('P-many', false, 162);
INSERT INTO audit.event_patients VALUES ('P-many', false, 163);
INSERT INTO audit.event_patients VALUES ('P-many', false, 164);
INSERT INTO audit.event_patients VALUES ('P-many', false, 165);
INSERT INTO audit.event_patients VALUES ('P-many', false, 166);
INSERT INTO audit.event_patients VALUES ('P-many', false, 167);
INSERT INTO audit.event_patients VALUES ('P-many', false, 168);
INSERT INTO audit.event_patients VALUES ('P-many', false, 169);
INSERT INTO audit.event_patients VALUES ('P-many', false, 170);
INSERT INTO audit.event_patients VALUES ('P-many', false, 171);
INSERT INTO audit.event_patients VALUES ('P-many', false, 172);
INSERT INTO audit.event_patients VALUES ('P-many', false, 173);
INSERT INTO audit.event_patients VALUES ('P-many', false, 174);
INSERT INTO audit.event_patients VALUES ('P-many', false, 175);
INSERT INTO audit.event_patients VALUES ('P-many', false, 176);
INSERT INTO audit.event_patients VALUES ('P-many', false, 177);
INSERT INTO audit.event_patients VALUES ('P-many', false, 178);
INSERT INTO audit.event_patients VALUES ('P-many', false, 179);
INSERT INTO audit.event_patients VALUES ('P-many', false, 180);
INSERT INTO audit.event_patients VALUES ('P-many', false, 181);
INSERT INTO audit.event_patients VALUES ('P-many', false, 182);
INSERT INTO audit.event_patients VALUES ('P-many', false, 183);
INSERT INTO audit.event_patients VALUES ('P-many', false, 184);
INSERT INTO audit.event_patients VALUES ('P-many', false, 185);
INSERT INTO audit.event_patients VALUES ('P-many', false, 186);
INSERT INTO audit.event_patients VALUES ('P-many', false, 187);
INSERT INTO audit.event_patients VALUES ('P-many', false, 188);
INSERT INTO audit.event_patients VALUES ('P-many', false, 189);
INSERT INTO audit.event_patients VALUES ('P-many', false, 190);
INSERT INTO audit.event_patients VALUES ('P-many', false, 191);
INSERT INTO audit.event_patients VALUES ('P-many', false, 192);
INSERT INTO audit.event_patients VALUES ('P-many', false, 193);
INSERT INTO audit.event_patients VALUES ('P-many', false, 194);
INSERT INTO audit.event_patients VALUES ('P-many', false, 195);
INSERT INTO audit.event_patients VALUES ('P-many', false, 196);
INSERT INTO audit.event_patients VALUES ('P-many', false, 197);
INSERT INTO audit.event_patients VALUES ('P-many', false, 198);
INSERT INTO audit.event_patients VALUES ('P-many', false, 199);
INSERT INTO audit.event_patients VALUES ('P-many', false, 200);
INSERT INTO audit.event_patients VALUES ('P-many', false, 201);
INSERT INTO audit.event_patients VALUES ('P-many', false, 202);
INSERT INTO audit.event_patients VALUES ('P-many', false, 203);
INSERT INTO audit.event_patients VALUES ('P-many', false, 204);
INSERT INTO audit.event_patients VALUES ('P-many', false, 205);
INSERT INTO audit.event_patients VALUES ('P-many', false, 206);
INSERT INTO audit.event_patients VALUES ('P-many', false, 207);
INSERT INTO audit.event_patients VALUES ('P-many', false, 208);
INSERT INTO audit.event_patients VALUES ('P-many', false, 209);
INSERT INTO audit.event_patients VALUES ('P-many', false, 210);
INSERT INTO audit.event_patients VALUES ('P-many', false, 211);
INSERT INTO audit.event_patients VALUES ('P-many', false, 212);
INSERT INTO audit.event_patients VALUES ('P-many', false, 213);
INSERT INTO audit.event_patients VALUES ('P-many', false, 214);
INSERT INTO audit.event_patients VALUES ('P-many', false, 215);
INSERT INTO audit.event_patients VALUES ('P-many', false, 216);
INSERT INTO audit.event_patients VALUES ('P-many', false, 217);
INSERT INTO audit.event_patients VALUES ('P-many', false, 218);
INSERT INTO audit.event_patients VALUES ('P-many', false, 219);
INSERT INTO audit.event_patients VALUES ('P-many', false, 220);
INSERT INTO audit.event_patients VALUES ('P-many', false, 221);
INSERT INTO audit.event_patients VALUES ('P-many', false, 222);
INSERT INTO audit.event_patients VALUES ('P-many', false, 223);
INSERT INTO audit.event_patients VALUES ('P-many', false, 224);
INSERT INTO audit.event_patients VALUES ('P-many', false, 225);
INSERT INTO audit.event_patients VALUES ('P-many', false, 226);
INSERT INTO audit.event_patients VALUES ('P-many', false, 227);
INSERT INTO audit.event_patients VALUES ('P-many', false, 228);
INSERT INTO audit.event_patients VALUES ('P-many', false, 229);
INSERT INTO audit.event_patients VALUES ('P-many', false, 230);
INSERT INTO audit.event_patients VALUES ('P-many', false, 231);
INSERT INTO audit.event_patients VALUES ('P-many', false, 232);
INSERT INTO audit.event_patients VALUES ('P-many', false, 233);
INSERT INTO audit.event_patients VALUES ('P-many', false, 234);
INSERT INTO audit.event_patients VALUES ('P-many', false, 235);
INSERT INTO audit.event_patients VALUES ('P-many', false, 236);
INSERT INTO audit.event_patients VALUES ('P-many', false, 237);
INSERT INTO audit.event_patients VALUES ('P-many', false, 238);
INSERT INTO audit.event_patients VALUES ('P-many', false, 239);
INSERT INTO audit.event_patients VALUES ('P-many', false, 240);
INSERT INTO audit.event_patients VALUES ('P-many', false, 241);
INSERT INTO audit.event_patients VALUES ('P-many', false, 242);
INSERT INTO audit.event_patients VALUES ('P-many', false, 243);
INSERT INTO audit.event_patients VALUES ('P-many', false, 244);
INSERT INTO audit.event_patients VALUES ('P-many', false, 245);
INSERT INTO audit.event_patients VALUES ('P-many', false, 246);
INSERT INTO audit.event_patients VALUES ('P-many', false, 247);
INSERT INTO audit.event_patients VALUES ('P-many', false, 248);
INSERT INTO audit.event_patients VALUES ('P-many', false, 249);
INSERT INTO audit.event_patients VALUES ('P-many', false, 250);
INSERT INTO audit.event_patients VALUES ('P-many', false, 251);
INSERT INTO audit.event_patients VALUES ('P-many', false, 252);
INSERT INTO audit.event_patients VALUES ('P-many', false, 253);
INSERT INTO audit.event_patients VALUES ('P-many', false, 254);
INSERT INTO audit.event_patients VALUES ('P-many', false, 255);
INSERT INTO audit.event_patients VALUES ('P-many', false, 256);
INSERT INTO audit.event_patients VALUES ('P-many', false, 257);
INSERT INTO audit.event_patients VALUES ('P-many', false, 258);
INSERT INTO audit.event_patients VALUES ('P-many', false, 259);
INSERT INTO audit.event_patients VALUES ('P-many', false, 260);
INSERT INTO audit.event_patients VALUES ('P-many', false, 261);
INSERT INTO audit.event_patients VALUES ('P-many', false, 262);
INSERT INTO audit.event_patients VALUES ('P-many', false, 263);
INSERT INTO audit.event_patients VALUES ('P-many', false, 264);
INSERT INTO audit.event_patients VALUES ('P-many', false, 265);
INSERT INTO audit.event_patients VALUES ('P-many', false, 266);
INSERT INTO audit.event_patients VALUES ('P-many', false, 267);
INSERT INTO audit.event_patients VALUES ('P-many', false, 268);
INSERT INTO audit.event_patients VALUES ('01980000-0000-7000-8000-000000000101', true, 269);
INSERT INTO audit.event_patients VALUES ('P12345', true, 269);
INSERT INTO audit.event_patients VALUES ('odd ",{} 号', true, 269);


INSERT INTO audit.event_payloads_0 VALUES (0, '\x7b22746f6f6c223a227269736b5f73636f7265222c226d6f64656c223a227269736b2d32222c22636f6e766572736174696f6e223a225669736974652031227d');
INSERT INTO audit.event_payloads_0 VALUES (1, '\x7b20226222203a20312e31302c2261223a5b203165322c202d302e302c31323334353637383930313233343536373839302e313233205d2c09225c7530306539223a22c3a9f09f98805c75643833645c75646530305c2f222c202262223a207b22223a206e756c6c7d207d');
INSERT INTO audit.event_payloads_0 VALUES (2, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (3, '\x7b22776562686f6f6b5f6964223a2230316132326263352d653733662d376235392d613839392d646539656238373062383530222c226f726967696e223a2268747470733a2f2f686f6f6b732e6578616d706c652e6f72673a343433222c2275726c5f736861323536223a2263336461613032363735663931376338613535663236353532396263323030666530616466653632363362656661633438623537386630393038346261643366222c226576656e745f7479706573223a5b22746f6f6c5f63616c6c222c226d657373616765225d2c22656e61626c6564223a66616c73657d');
INSERT INTO audit.event_payloads_0 VALUES (4, '\x7b22776562686f6f6b5f6964223a2230316132326263352d653733662d376235392d613839392d646539656238373062383530222c2266697273745f736571223a302c226c6173745f736571223a3939397d');
INSERT INTO audit.event_payloads_0 VALUES (5, '\x7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30313938303030302d303030302d373030302d383030302d303030303030303030303031222c227265736f757263655f76657273696f6e223a327d');
INSERT INTO audit.event_payloads_0 VALUES (6, '\x7b22736368656d61223a2275726e3a6368617274726f6f6d3a6368616e67653a31222c227265736f75726365223a22656e636f756e7465722f30313938303030302d303030302d373030302d383030302d303030303030303030303031222c227265736f757263655f76657273696f6e223a327d');
INSERT INTO audit.event_payloads_0 VALUES (7, '\x7b227370616e223a7b226e616d65223a22657865637574655f746f6f6c207269736b5f73636f7265222c2273636f7065223a227465737473222c226475726174696f6e5f6d73223a312e357d7d');
INSERT INTO audit.event_payloads_0 VALUES (8, '\x7b227370616e223a7b226e616d65223a22657865637574655f746f6f6c207269736b5f73636f7265222c2273636f7065223a227465737473222c226475726174696f6e5f6d73223a312e357d7d');
INSERT INTO audit.event_payloads_0 VALUES (9, '\x7b227175657279223a7b2274726163655f6964223a223565356535653565356535653565356535653565356535653565356535653565227d2c2272657475726e6564223a322c2266697273745f736571223a372c226c6173745f736571223a382c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d');
INSERT INTO audit.event_payloads_0 VALUES (10, '\x7b227370616e223a7b226e616d65223a22657865637574655f746f6f6c207269736b5f73636f7265222c2273636f7065223a227465737473222c226475726174696f6e5f6d73223a312e357d7d');
INSERT INTO audit.event_payloads_0 VALUES (11, '\x7b227175657279223a7b2274726163655f6964223a223065306530653065306530653065306530653065306530653065306530653065227d2c2272657475726e6564223a312c2266697273745f736571223a31302c226c6173745f736571223a31302c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d');
INSERT INTO audit.event_payloads_0 VALUES (12, '\x7b2273657173223a5b375d7d');
INSERT INTO audit.event_payloads_0 VALUES (13, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (14, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (15, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (16, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (17, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (18, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (19, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (20, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (21, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (22, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (23, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (24, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (25, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (26, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (27, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (28, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (29, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (30, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (31, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (32, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (33, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (34, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (35, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (36, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (37, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (38, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (39, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (40, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (41, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (42, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (43, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (44, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (45, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (46, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (47, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (48, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (49, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (50, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (51, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (52, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (53, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (54, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (55, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (56, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (57, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (58, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (59, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (60, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (61, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (62, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (63, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (64, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (65, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (66, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (67, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (68, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (69, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (70, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (71, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (72, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (73, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (74, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (75, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (76, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (77, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (78, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (79, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (80, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (81, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (82, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (83, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (84, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (85, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (86, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (87, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (88, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (89, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (90, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (91, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (92, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (93, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (94, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (95, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (96, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (97, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (98, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (99, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (100, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (101, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (102, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (103, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (104, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (105, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (106, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (107, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (108, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (109, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (110, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (111, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (112, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (113, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (114, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (115, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (116, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (117, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (118, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (119, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (120, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (121, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (122, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (123, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (124, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (125, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (126, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (127, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (128, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (129, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (130, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (131, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (132, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (133, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (134, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (135, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (136, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (137, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (138, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (139, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (140, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (141, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (142, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (143, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (144, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (145, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (146, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (147, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (148, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (149, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (150, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (151, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (152, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (153, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (154, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (155, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (156, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (157, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (158, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (159, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (160, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (161, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (162, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (163, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (164, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (165, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (166, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (167, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (168, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (169, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (170, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (171, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (172, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (173, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (174, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (175, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (176, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (177, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (178, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (179, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (180, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (181, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (182, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (183, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (184, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (185, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (186, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (187, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (188, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (189, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (190, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (191, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (192, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (193, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (194, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (195, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (196, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (197, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (198, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (199, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (200, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (201, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (202, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (203, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (204, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (205, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (206, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (207, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (208, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (209, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (210, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (211, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (212, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (213, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (214, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (215, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (216, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (217, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (218, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (219, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (220, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (221, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (222, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (223, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (224, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (225, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (226, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (227, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (228, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (229, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (230, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (231, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (232, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (233, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (234, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (235, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (236, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (237, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (238, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (239, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (240, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (241, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (242, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (243, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (244, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (245, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (246, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (247, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (248, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (249, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (250, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (251, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (252, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (253, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (254, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (255, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (256, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (257, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (258, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (259, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (260, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (261, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (262, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (263, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (264, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (265, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (266, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (267, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (268, '\x7b7d');
INSERT INTO audit.event_payloads_0 VALUES (269, '\x7b227175657279223a7b22656e636f756e7465725f6964223a2230313938303030302d303030302d373030302d383030302d303030303030303030303031227d2c2272657475726e6564223a322c2266697273745f736571223a302c226c6173745f736571223a312c2264617461223a7b2263616c6c65725f6b696e64223a226167656e74227d7d');
INSERT INTO audit.event_payloads_0 VALUES (270, '\x7b226e223a317d');
INSERT INTO audit.event_payloads_0 VALUES (271, '\x7b226e223a317d');


INSERT INTO audit.log_head VALUES (0, 272, '2026-11-30 09:25:21.383815+00');


INSERT INTO audit.tlog_checkpoints VALUES ('chartroom/audit', 269, 'chartroom/audit
269
w2/gyl5x+67q/EIpKI568RtxMTNgCQk1TkPBsZ1ea0U=

— chartroom/audit z9QzvVS4Qev7UjgSwbLMFn6stbxR8lyinzwZ4Ndyx0PvXrh4hXxVOsXhgh8xzVn5at7sBSHwHm1Njm0L/BYEKP5cgAo=
', '2026-11-30 09:25:20.247203+00');
INSERT INTO audit.tlog_checkpoints VALUES ('chartroom/audit', 270, 'chartroom/audit
270
RoojAz7lff85xl5CaErkJQmfgESIrGj3jZQg/uh6kek=

— chartroom/audit z9QzvSLVzaVObALEFvXSDPX9AN9agfMmdGKyGtWal2ufcdopn4YrYRUZUFFl3diZA2mSZ++DulDO98os/AoOjhDcDgI=
', '2026-11-30 09:25:20.932181+00');


INSERT INTO audit.tlog_cosignatures VALUES ('chartroom/audit', 269, 'chartroom/retrieval', '— chartroom/retrieval oZwVIgAAAAAAAAABbjh1px+HN4AG7xlodH+MPT2uAXGXg3fRwwcE2bRNv5Iqz4Ic22DuWLp6/k96AMYJSw+7LSqc1WF+uDcf4HvRBg==
', '2026-11-30 09:25:20.704535+00');


INSERT INTO audit.tlog_state VALUES (0, 272, '{"\\x0473625a84122be1f1465007366279091367dab594fba5826860ad93604fffa4","\\x31fef155b556a6feb7e32b1598f6aaf6a17cdc2d1ee34080254339f76023bef1"}');


INSERT INTO audit.tlog_tiles VALUES (0, 0, '\x4e8c6ab992467e47b71ab367518c5aa849adbeff77eca42ad2e76163a15832a2a9f2b1f81155ec1bbb7ff5ac96e29af33ea49df4a15efb7135f28f2005f93f645ce8f0bd9c8dc3cf831a2a0d17b59caeb74cf057acdc6c4ddfb665642387e35b4d3a88ef0422aa0aca110d0380171f9f5f4c641f132f9c313d4ed4f5ef337ca32fc1268912e3085879ad0c72f4545062ac3122bd0375d4bf414b2faf807320d6cfe38cbc0d58437dc59b6ba96b8de72f47d3b89f112718632e235b419ebbe2cc1348451d9938c5af25793d91ada4ff02caac553d243eefe639af1006971afb7f5c2836a80cc3a4b4eee4e0606c32bff45ec06a1f9eefb5c00b74d319abe69bbe2d198baaa6e2d83a2fee2175f8e048930652238fe657c330d1be2028c535f0c141c79f2880d8f4ad0e59632e5117a1928afe0a362c39722a024069210f0d12f6fd18369e4f0aacc7b7dfb882a5a2f1d41902f3ee1670c52f8722cd9fa9bfd495165c8a29a8b372a1824a5e9dcb72b239ec3729a08cc37e9ce4f45e81f25fe00129b3877898adfea7c2a247b7b592bbee1d2989a1bb0f235e92ee8a42f4973333edd98557f3a1d888adf70906dba4b4cf713f136a1318d53afeb47b4aa583e9ab954751b692e256adeecb111ffdbf664e2b8c7d0ea9b2b0e1e43c986639a391c844245bdca3ecf05c14fc8f1f64d60137c651835e14b4f69511fa34b7c052d97538f790d5cb60b423a9b5e65ea6f287641b652285150157b8a6ae64f91c77f32954a004c19cfa6f4f5b1d44454eb901070a7f47d5de21535aa38451ad542dc7c1617be0f49091745da2189f79da51d3b53020ddf9bf90521fbd55a9f697427de431c36866c989826b19e1abdd3faff02df50aa89173d52c7847e69b466299aa0e2012c065165e4d81a9f1d1b03d6d73324197c09ac7199f27d3297682f54f7ad99c1347684e5b303ee75ebe75272dfe4a0845c83efe094a124473e773b6af80e1ae5755076305f10638472a08c239366c6c2ab757166b604455a54004bc267ba93a04ecc7c9f7692f7d947d9582fb091edc0ce9c841c6c2068e435545795928ca9882c92af2bb49f09ce1e8f5431eb24a99eb65d4ac93b9501762a35a1be472b7ff7b4c73bbbc3c9352304a523a21cc5be76b68fc5b45deaf524a3b7d4f547adf357405c79ed8d86ef9b4f5c8bc1a1319ed7665229e1e889ebdf59d4c42db22adbd67d10d67dfe896ba5151d61808fd538e5ba2c14e9b3adc6cccd4c30ec52ad3857650344fa3bb90422373274f23320cbcb3a2b2d62fde07cbff8698f57ff3f6052c97cf5d784f72962c64f10bd5d0f267aa0bb8fe41fd2c343c48ad7456bf6506c861e7d843f87c7478eb92f9f592dcac99cb8b8b95f0ab036f86a41a04324fbf21b053f015ac4956223d732e04ad6fa607b57fcbe5d6984807068fc707495127c4fa77bf6599d4a84675d3e8eafd3eca9823b0b6c501e83116b452ab00bfcb29ee7d21db523debfedb7445467d0a0abf44ec5d3b170271910d1fe0a471a9f6006e96b76f30e7d688f7f9fe9fa78e8495d7ce25b738f95c833075a991dcef3942fbbf233ac3247d423fda8253c95ac8af583961d206f6447c8da31f16d28b3e7a8b1451455e04cfa94e72ac7837baafd08080d3a0f97d94c4378557dd97d199e53a8a48e058b7bdb15724efef8bf929283ea1951367451c61849c7f52de24a94deaaace8710de6a73faa54c1618c45c655992ad01c365d38a8c6538d6b660923085ad010d9c8013ee27840c04c3b8d06e0625659ce2a5e4c4d7b712dd6d46b8d2d3c199f7e6cd12cbbde186c4c2db6c3868ac9206f9e19c69862e0b57a0903cb38d6f16a4a6b0915774587e67a6b4718d2e8e58e5cdce22634fbd01bba657e3ebb6582c29574c3dbc5d66b8013ace0a4b09ca73ed661c0d6072646576dfc97eb2f44e2b8112bdb37e7e9e4ebf0c21cae3448cedcca164a92a1b34827fbe66cbacefab281a924b21256323321d6eae9d9834ec5c3aefa7dd571f68fff88ff7efc18d3478232287bab80ed92f6f8ffa66cf7eb0bf5db266f1aa24f6234e3837d5fb4dad18193fe154e485c402e5f68f4181f47e109b9576d033f0233d57b9c7aee37c30942bcd500ae106a9f53791506dac104e71dd68ef543be53541fc2c597e357b0e389c2c728d8b91cac873d5b9b8e97f6ee20f8ce4ab9cce9954941ea51c25ba576c475fd5e4e059e1de280a532d383b687ac803bb7cc72d498917d41a629f811f81aac44758517e8c88dc9610859bda1cf3a23d13c9a27a4f204c5fce73794ad2feafaa2c92c2c167da75954dbf38aa73739fa6426f3cc1fc2e3fbc9cb61b2687aa62ca4fffe7e0b0def223b144cb480e9e052dfdbf5f93a3e092a9a71b13f17c554d081840daffa2aceb9944763549de72a4faafed0396689fc8579290f095f39282ac98acb622d6112f8f034f5c7f921305ed838138cf5a6488c4dfdf4c547a8f59df66804323799a1e5d58fe1fadca821feb1d4b4a1d2029400e2ae5e0428367f1414195c887188ca6376ee09be283ac4d6a1f8a4572407919621b5ad21bf7729b40b5f8781f34339138a35e97477f012ca5d4e44140c95a2472c494558bba95806406bd959297777e4c3ccad5b3462e87002befe1c0c24012b35834a97893e09b64d0adcd251dbf0eafa8c11204c59fc03e0556a49ea418f4209b2ae43f685d7e50bcb046b94583b6df8492823122c1218bf44412c7e7f52bf4e0711c73929a1496f9599c51a7109da7ac43108d3f9765b73731fa7c114261d0d461c99b2611f6a99544a163a5c42f13222d68c2c5bf30bcb70f6864e4436a9e48c2912c1da3d9d08e41efdea45f518ba17720e0dafa9aabba742d9f523809335bdf8eb5761d7c24af2bab02a59966bcd66f6b2f869ab6b811ca20ab125131a00ac812675fa246be674978d9b9d8446738158a53dc5cb61b04ea48a039d25f34dc33d30db3ed6cca3e506dabe5b7b9f943329fada8d8d84ca1c0f57b8df53a7230d5efc42ab7e5cc6557450efd420a96206459afec19e2244a5219538a9aca0828634534a53bf1c625ffd5adf6888211b4e3601d5c93d49b2691fcf47a8c59649a4a02fb11d255a51413ba19ff4ed8baf0e96e5ceb1753d0a00e6ab67c26e2779963f32679da574d5cadea3c716743325223918c95385861d48f2f893d3cb848f23c4ba91d4c4b42a039691b3cfc3cecf29cee71ef5867cd4ea2e5325b1f0c4f8f1e3a9decac27f700b72ad3c4672b7dae4cfb724dab1cf6f91b6494e6ebd822f230b41d736d3a7a6f89d2071bba8b7f09c0c84c0496752aa87a73008f4da2b9de9094ba72dcb9a4b715ae3b96d0ba59ab7c23b76083d784c7e730d24c7c8a47e71cbd7b749836cc896d43363c6f61732b4a340d72007645fcb18ff9e046ebd05b4f1965e8376df37d15734440223ee773841973cd5cff42c77d64960200db682173b78c4840a741ee83bced54d94a2518b823aa360851364da76b3e525e37013028f604ad80fa711cdad546e804bf2b74ddf2cc591fbedaab8b2b840684d2ba1b796b219c3c750ea18229e6881d135d64fb930b33eb83ca3452576491afac9d215f1028bf4566946778374f1eec24ed1fd06f72910141bce4d155884a638ec5184ac2ce5892e60b292f415175a31f45229fd7c85656b04b95f2635cbe9de07b9ef230ae7993b7939a20282b592fe5c73670be9d9b923e17ae164866e61b0335e7f262d2b00574ae80b7c5908e93a35fda81cf4acf2e3c716801429eba5798228c1c923050a4186c51223dd97e2c910547f90dfd63f78f32ea76bf6a08687aeb25fd803fbdc0559c09caa4bf5dc6e6596e5d5a3ab86a5b32f2bdb70cc15aa2c15cdfdf6797e12afed9935e743b875bfd993301aa86f4769f81431ad6d9f4e8806ca3f4a13f2ad2dd32d5a04a231b46684eee02cfd6dcfe8fbdde4fa5321184e9b29c13e481a59ffeadb060b4879207b4d17fa2738640f127f038d975e9ffa19d52d826940c41a04da34192f86dc416a61745b0fbb728296ac27260cea9c71794cb18802cff6f94d5d8955782c9d703d2a9bff483bb97c0b0e0cc50a27aacebf9d0ccaf9b8229dd1e17fdef3d2c3bd758f51d91a418751b8903fefc2f5679e6a362409bf0f103e096584f7ba60bf7a75de81b0050cbf26dbd6525788b2be61d258a301f6644c5e0599aa176c7a06eb4f1ecff8e3a91f75c72a95b67cd9dc8c4f32d6f1c6be1859a036a3e2af036f61f0202a9e431a84756c98a1504941e03d1de2fabdbbadf6a32c56486653b211d27d675f1c2cb3a3be56043e0622bcf048cfc45fe1e6244594a67c1f1fb198b3bed5291118fd4a41af644a62c445207e4772707e60af8034fcb1fe7bc4f61c4a4562c82af43433ef8204c7fbbefe1cdccd1b7a8ecac1fa39fe76243f3a0d843a7ed23188f748ccf134b0d3f2356b22593de4ec154e131eb24eef2c7319a1a5456d0d1e47954c48385b822021ce52e46e300cb1ca6a4160e8cdf003224dd4bc46bae6bd50dc729d85f3ad6e60d1566f2d37376e47d156ade7d33057d80a4b4952e92404666e27a94eb4e925880d789e2f74acb248dd5a1bc2abc5cbca9840b952cd2794a2b2778dff66677b48b187a2e45410e4be4d30339ce419c2ae9b92aff1c80e29c173c0671b09e07a71000ce66fc941bffdc3ed8b932790ef8166d73f3e29e2a2b374c3b5f4f4dc56b347f8ae55d72e936f53eb3aee17f79ce4b2c8148901a6479863ae10a2443146072eb500beedb16f7c174daa522cad4e16b69917c15b67c10025e2c9b957f8e12b97047770620c59646f0f425472cd399551ad3d2d28c2b614772a63e4b0ff8df404cd6c2031ee7fbefc785682770c10a004169aa8e980356a992938e7a559a3a6ecb5f76afd13349c41219c9e192ac2ff24fbe82b191e0bf56528a54a3d1a654450758e2a5dc14ed9be8187348c9c20fdf85f09a41c206c2cf4ccd28a0e50197dbd3cef1f0d8f6c486a4943aa991ae6369cced76950044b806ba7a52e226cc46d0b57b44e4bbb60df8a7da405eb463c425c963b5c7aec8884a1263fd54b1259ca5413906a15411a512617e1cd40b301423fe4d0e98316ca331333bb5452601ce1d0bcb02ecc4b084acfdd912281eb328847d98521a6caf54af80fb8951470ed55b5f83a07f7b0a3c1fb2711fe27bd90d20b6de76b87b5068b1da44cd5c8769902149ec976724f5f28c83e210d0182fc49cd81ac4fa1c688420592d3a6ce09c35433e5cabba768c2ceb04e6212c1779df32a690230ed888b655793f0edeaf19849774d994c74948f8911a6d48c8e53a50d87ea6ff7b046263099a46375703c8ab9381abcdfdd233d7980e95fbb223ea1a033de03bf76773b4657f9a8dd71201cf336092356c177439ee2082ff85003fcd02593c884d014bb837ee2ca67735a2dbbe04b11d04979cee916b48156d35113e0ca83667136cd1bd89bb64426013417db96c75fdebc873070f87ea0118db43c1134609f1ec1cd81f2098e42d51758cdd5e4e030c3a7ad23767052fc6008ebef09251ee27b02a36f43e642d50588681b9ed1aff6a6b25ba2b5a33e6e9a7ee4f0a2b1c721d3c926848ccbbcdacc4dd8624cf4895b8dda2675a5092973b65f2cb0d472341037ca7da512c6ab389dcf050e4c097916f1bbdd358b17b5ef481862b3b38328635cb7fd65fc906ea5bf3b05e248e911505391602b8917c121dc0fad6d89cf081ead24e8eee7ef8b2843949576d94510cd02b73f90b53ab267fa5f7bb272cbe63630510a9bfc6cc11894539b8315d0212b4483fa4a842ddf11ae70d7b51d7918549bfc8a253bb30a504ece64ad4859bc5ca81ae634b839d1c468f1bb3ab630be95c6c557762ff49d8ecec275fa6f9fe3177aa131115dd5ff532d85bcf9e7f75186e4c56b733db94a772598d1e84bdb449d74d9ba7cb17c2f6ac40c5ab680306505f3df301ca93b264d058aa0f294079649c1f2aec90986388fa8758287a19144d54c5ec7d03cb215e6a41ee38ed294ea0922d8dc7092a50d48737c7b47a4ac55737dd4f170ccb57dd8bf7ee3a4d8defd48444d4c8fdb9e0083d5023425d6119ef16b70f9aec97d894764de65ee8da4fb13030e12ef6f5332edab83568c37ce0277d22ca4f3edb7629faf3d8c688a7c72ef371d7e85f19e340e9e9bacad45d1d8399e415d9ab3c8094b887dab22cb355f09d4cc8a169a456eaeafe05b2d3822d707310e1212699b846d98ed72d63f8c7a6839936b53db91f2d632a628d481e683e1cb1db761b665d73d56bbd88025df76af8eb7c3d3f0bb8096e1e46eb7cd0ca47278957ded9dda0d553ba469443f2042c4aaf87f68d83418b9a24a2e620b9174957d3f57b7dd25b79260d4c7452dc50eb3a9fae2d0f957e874a9fdd476a225ccf4d5d63fe44b1f4e213ecf309b201d6368d415a53264786799102d0f771830ebd1531705d404f2e8eede688161f4526088312aa031e777adc4187d1824acce447fc2c635e9e566c68d116d794dd1424e8b514fa416fb9f3744ff7f9e1ad1e863ca1ae89cd73818f5a6f98469598e9d30a2ab68cfe341a7f78098666f84b25be3d8183073c0f6ad67d0fc20ecec50a6aee36cc9bfa3fd9387150d4f371efeaa8a43284b5a08e2bf54ef3d59db0639bd9c0dc81167a9ca84032d600b4c075bd9846216c303bc28298e53b0a2e0d0b85e59b752cfb394a784d79e8748224d75b33c97b25718aab9ed331a157ed6b78c12aeb64ec7708fd08954983e0a72dfae3cd67dd9a44e99bd146da8eae10602c15c78002f02f442a6f9365f1b8405498792be134eb54d74da89838d7111a856b77ab57942189063988ef9aec171c5be6b4137060343b8f6632e7abb5be60ddb19ea78c7b39c9e2199362f8b4e0dd4805f02343bbf7763c7147fcb8b9b4cd22593fa1d1690f95989a063189b3372c884188984f6afea837b2edb28767f4157981990edc73a634ea402423410dab5ee3f7443ba869d98c6c9baf4b2eee5bf633f7c68c7ebbefb7cdd6fd9e7208848e34186702ea7bb96b75c0c1804279c2db90828ceec964d127efc829eff6252b65d8cc64ac76fe201917cd8ef57c76759b96739cf1d30de2b68de87770c8219532f9abc5b496f32bb10f95a3389bd96b2ca697efbdeaada0ff4a818ff7e39472ddc6d7cdb3f0d38553ad34f1d403272197ec46fe1757b0f119074695b4fefb28385d0d781f1d76df1495c271e54a4540b867b9d0fa89b0bbf8a5457130e7f0cd97d5362b7a6ca69ebedc5c11601456cf623bda15e8b8b518c3e55b4827091f5e9fb252f8987512d61d8b592986dd653685bcd1d714d2440110b097a06ed817a6350c79a1d25aef002bf28549fdb143e2977e4978554dcea8f971704c00b140402e46a9b5cd12f45b7548c05491e60b8a3647639057cc98d5b02c5002251f7e0a959933df313e14ed71e3c1463f473814a659391a35fa14e05d4e5a65899f7f9a3bb40a73aa94e077d38c764b2da77e8a49971a7af294c8730b594e8d1f1532eb2ecfe9672edd8be99e86a0271cce542a4dbb36b778e8f0088f0c76df92dc12d505f49bb71a3e92f46d490c5c8aba1b7c64173567996f5707b5d03f6267c2fb578697e1e30046c88ed7748fd476bc508db503c0c551de18185e6754533833c07d297c3ba4ee8592014fb94de898000c784d9bf694953f35b9ca1c64b88edf3a24fdd7c6c64ea394d29ba50013c48e74e1596a46589cf58fb2d34c5acc5e07bc67919c49539f523dba549ee645345b9de6260f85deeba4ce796b130a7a5b16f368c4f33e210b903bfe9298c668e2a9d7aa7023ebe540fd95f4ad82050c3a338607e6d2f7f8dceb2b9bb3dfd908f80e21a8bce57de71eb02f1d374a8ec3cad3f778d14a698fcea00e63edb5b8c504e09198d0785dffde043fb1efa5e9c0d9ac58ff45d7d134d5d859fe99ede82874a812fb8a87d1bdbdd13a3bfbe120dce012e0ef172080cc940456f0ef04b43336c167571d53e2db53c30fef2329234ab061133bf949b870b2bf817962ded47aabeb97eab0207cd6d655345978d1d6d77da1844171e5ce792bfb5a6fae3b0936d471388778d2d2c894008ccf6eef0fd22a87cfe4f520c86d07f3e329f07b76ef2f68a52f8c98688ce057a9085e79cee823acb5c553b86e7a5ebfd174a41cfb6276f594eb2823d81024d73d6400df44d87bda01cafc0d984010d863f3af6ef9e3588f477e4919711a49e6da67eeb5c1edc7108f2469c42e17f4ccdd46338b87d77c6c0988ede4faadbc84c4ad137a4d922d6a9a920fd9d25577a4f3df75ca458800aee8ed140ea20339bb151a5e912d360c248f29a2a8d51ab596bc62331ef586c0d0c3fc11f9b1a96ac70f3cfad60f929f098168e8c441aedbd0bb7662b41b0605df643ca27a0c7274370331dbe942b18d29c0446144b033dc5b77b7172b90b63dec5dddaf4e889fcab6abb4a1151a00e8050c69576134bae3a6237d2c6c36ba72d302ecbd65b1a8846952221f7fe88383bc90a4fd606d2575ef05b0e4d3c071354479f8753a2ecf515c1f2b5c76c400fb058fea9fdf78e484849f73cccf226410123c118982c7916ed3db028cfc156fff507fe3729080ec1e11c11be37780e3ead635913f8cd36984c9b00c93475d503a34357a4573ddb19c14bdae2a14bfb0a90894fc6cb3457db85ed1328aa4476ef866ac3747660986b1899a02d5ec455f2484d101a129c69c010c9aa8a2fbb155c03e2bf2573fca8cf22eb9fc7959db6aa687f94912bae6e90b2ec94eb24d83a44926e62628590df0aab10343925430febc6959fb9e4381303d3bab07bdee403d7280d7a8a880044f48cbaea82ed103c6c519e2b5225ae06f3b70551dac30489fce7bc19c24551ff24dd01b7b16a7e39055b5ef4729f343c3910c595390447eb2d634dbe6bdb3ef4aa1282592fc438fee8adc9e1ea54518e567b5306631c4ed46181b88022a5d922b8bf265916e739898e41f44258d294cd1badf9dd4027c74a37e311880bdd492b1fe7dea73bef18d59f453930c18534f9173b514063da8e6e358d136550b400abec522ffc86d020eeb37d99245822bba5f362987ea752d661b648810dafc79bd5de17b7764bdf6a8a5a0494c2291ae1cd41d1122e396da0af16eab4426d0f7e92f597b471fe5435df6118121267d851fac651a3d0c4374743ae1cab6d37bcedd52e795d324ee0c5ba9a0c53e5107ad7cb53acd22201fecc8fabccbe2a035eda47c478a53d3f883f776de3e8671d0703b267393774c48bae796826116ccddaff6f83c59ed25db84b7818cdd8d67d7b70d3e046a22ab035af754d46160ad5316c74b13dfea011eb3d4bc7d88597c02948986c9f3fb818d2565b5f753eef9eda9ef6b62d7b38b8b4383e6fb29fef886a2b02e052589984249363ac7979f7e4448426c9ca87875fd90254145af6e8a84b3b68464d299d6212e5c45f00dfca81bf8ecc3b5f8dff9f107aaf0afd9993fc22b24e6babbbf4eae6e62d30cc00ca250e8667ad4dff09f964c3d60d307b7027f84b73fdc2ba3781f22756b84be8d14ecf1ce463ef5def14a134e076b4ec94d85515cfbae62b209e68b68d498fee3f72e4644bf7831b36490b929f6fdac53db7d8ee69131bcbfb1bb223b145e9dcfa376360334bf1386e40d2c13356867cd8f9065ca9aa672b476fa65ebe5153b36d15b5405a22b2268c8e3726152b7bdd24e6276304464e23579e80c128206bdef76cf6e0982f2643dc142ff2b582d18cd298d75b9ca4f4acf156e9f5bff229b69a0bfe295b14a0c5440d162006508bd6bf859d0f99b9a5578a4243cb02ce06979836212f10dd755ac6425760b0e5208d096567a2d679b675eb5b246408878784e8e2064cb5e755cc173a84d98add0060e6fc8a51d1e5cab51fcdd2f9e861ab2d0d41942d9ba525ddcc665161e5eea46ceb4b735092bf137af4bb8e36b88e6196a8c39df027f30343049c746d8ec86336cf9380d0a079237b9f3947d706a4457b80cdb6582d1db6249b0860ee3a0b9b63d89f359c1ba8feba791f0179e699ac691e10d73a2ffa4a2071de8e1cef43b6c3806922515f90fd3f6495dc1df60d217c8b32fe8df6ce6a6d934d1be2a95fb9ef7e7e01df60693cba1937ade05faaca7cafecba81187cf3007bae2e3389b14961b6fbf5c775acc4bb98a610097f361b13d805a2a6df945b981cf0f76321f39d7e02cbafb8eefd4508dea37a529b63f201f538a589d08796b4123737976a5c680af6c810e81ff32c643a2392dfae40cc891b3c3636afb2d683588ff0612d063bce754320c25e917619502f3f2c5128640658138e7394cb899a5007db6e12c601531da7147fcf149228a25a343b1d5729590461b04419b3f129c13e496c367b738cefdb9bdb471abe00c47d7a9411dcd53d55fb7f68712f04b16b8cfa68dee2f67462a4f0094184365ca1de032e339fe08816b903c5b81f6176e39e989e2264934d27bc26565675d56f49848ad5f5e1e61d4c5e05b45ad2133bf2a5620f42b92da8463c89bfa19b64910aa015593ab4d097cd5e771b8b079260e6e73d41f8c1e718a2615716030398f954f1da93f5afd11a478affcde9c8c1364a2cccd00902d63aba28e86d47bb6b8f87b38d3977f53fd59ba2a4ffa69f12e320663fcd091f6eb142f2df66a176d1c578e88e70417befef7bd2adef2e97f5bd25106147a86c39df49dee6f2077b4848d28a736d3a50f403badf000d106241754a1814a1843a8dc331c665a72cab4d904236553a27e0c7f002c8d541a64c62fbdf6e8375ee9e03a7e5ad81b4dd483a5e3cb95cc6adcc8570b5e1322435b06e6627bae09fb945d5357c5044c01b5729dc5fb89c1abfdff1b42f60b35ede565d5661e562b01a3c3df35703779ee712ab4afec42a12016d2a6c129dc3d4cde3aaf3f4b5affb5baa3ab06867e36dd3fd0f4a681ea648ddedfbf592283220b10b80fd4202863228b93a30897dbfa63437dc5c9c0b43ab369ef1456d2495dcecb82ae37ecfd1739c097674f438d03fcaba2d119c1b712696b740a1fab299032f8218c2686fd52e984b9bf2aa744babccbc4e86b459964ab91c704dc96833cac4116f4d9bee9176abc820a9889a4154a44044e588be1cf43fee3c36be20c85ac2fb86f96488bbc6a1920400301640c623235044218a72ac3409f6c5978cf0968150d1c5619f4c6dbeaefec3ea139e0260b8c8a8ab716989df515f0203e5087e1013305613fc0494887c747734ab20df861b998aa788c58b315a4c0a796d76910e4e1e5b4faa4ac4377eb2953be0def2cad7f7db2dc395ee12b80e952d7a783be5ab7e18a625e5e8f703b00b751eb2798b64208cb2c4de41842636e492606e28bf14ca186fd8d1c66dab70318cda3a190cdb64a92fda1d058e3a008ceaf56224bef98ff0053221f5d11cccd878d4db709970ebf6376d5d82be52843779e91fef169b2d753461fd35b5c756844d95ce487a9e322b9f74fe960a0285b6932ba02e8bc0ba76179c7b05f792e8d788e459c6f1f3c1733afc2cb9373', '\x0473625a84122be1f1465007366279091367dab594fba5826860ad93604fffa4');


INSERT INTO audit.trace_settling VALUES (0, 272);


INSERT INTO audit.unsettled_events VALUES (270, '01980000-0000-7000-8000-000000000003', false);
INSERT INTO audit.unsettled_events VALUES (271, '01980000-0000-7000-8000-000000000004', false);


INSERT INTO audit.webhook_deliveries VALUES ('01a22bc5-e73f-7b59-a899-de9eb870b850', 0, '01980000-0000-7000-8000-000000000201', 3, 500, 'timeout', '2026-11-27 06:30:00+00', '2026-11-30 09:25:19.861361+00', NULL);
INSERT INTO audit.webhook_deliveries VALUES ('01a22bc5-e73f-7b59-a899-de9eb870b850', 1, '01a22bc5-e715-7160-b602-f6b28b7456df', 3, 500, 'timeout', '2026-11-27 06:30:00+00', '2026-11-30 09:25:19.861361+00', '2100-01-01 00:00:00+00');
INSERT INTO audit.webhook_deliveries VALUES ('01a22bc5-e73f-7b59-a899-de9eb870b850', 2, '01a22bc5-e72b-7ff2-9278-83176de0571a', 3, 500, 'timeout', '2026-11-27 06:30:00+00', '2026-11-30 09:25:19.861361+00', '2100-01-01 00:00:00+00');


INSERT INTO audit.webhooks VALUES ('01a22bc5-e73f-7b59-a899-de9eb870b850', 'https://hooks.example.org/chartroom', '{tool_call,message}', '\x70eb130998be6a12e3ea4add3b78be014b2e7bf22c2f9e8f17b2bf2669215fa2d1d26bac84fbb9a958408a4138663bc8e633888da071e4df9513dac0', 'person', 4, 1, 'dr-osei', '2026-11-30 09:25:19.808269+00', '2026-11-30 09:25:19.808269+00', '01a22bc5-ed83-7865-82d1-83cf5096c8b5', '-infinity');


ALTER TABLE ONLY audit.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


ALTER TABLE ONLY audit.event_leaves
    ADD CONSTRAINT pk_event_leaves PRIMARY KEY (seq);


ALTER TABLE ONLY audit.event_leaves_0
    ADD CONSTRAINT event_leaves_0_pkey PRIMARY KEY (seq);


ALTER TABLE ONLY audit.event_leaves_4194304
    ADD CONSTRAINT event_leaves_4194304_pkey PRIMARY KEY (seq);


ALTER TABLE ONLY audit.event_payloads
    ADD CONSTRAINT pk_event_payloads PRIMARY KEY (seq);


ALTER TABLE ONLY audit.event_payloads_0
    ADD CONSTRAINT event_payloads_0_pkey PRIMARY KEY (seq);


ALTER TABLE ONLY audit.event_payloads_4194304
    ADD CONSTRAINT event_payloads_4194304_pkey PRIMARY KEY (seq);


ALTER TABLE ONLY audit.access_callers
    ADD CONSTRAINT pk_access_callers PRIMARY KEY (principal, panel);


ALTER TABLE ONLY audit.access_feed
    ADD CONSTRAINT pk_access_feed PRIMARY KEY (id);


ALTER TABLE ONLY audit.access_members
    ADD CONSTRAINT pk_access_members PRIMARY KEY (panel, ref);


ALTER TABLE ONLY audit.agent_events
    ADD CONSTRAINT pk_agent_events PRIMARY KEY (seq);


ALTER TABLE ONLY audit.attribute_filling
    ADD CONSTRAINT pk_attribute_filling PRIMARY KEY (id);


ALTER TABLE ONLY audit.encounter_checks
    ADD CONSTRAINT pk_encounter_checks PRIMARY KEY (encounter_id, is_known);


ALTER TABLE ONLY audit.encounter_heads
    ADD CONSTRAINT pk_encounter_heads PRIMARY KEY (encounter_id);


ALTER TABLE ONLY audit.event_attributes
    ADD CONSTRAINT pk_event_attributes PRIMARY KEY (member, value, seq);


ALTER TABLE ONLY audit.event_encounters
    ADD CONSTRAINT pk_event_encounters PRIMARY KEY (seq);


ALTER TABLE ONLY audit.event_patients
    ADD CONSTRAINT pk_event_patients PRIMARY KEY (patient_id, is_access, seq);


ALTER TABLE ONLY audit.log_head
    ADD CONSTRAINT pk_log_head PRIMARY KEY (id);


ALTER TABLE ONLY audit.tlog_checkpoints
    ADD CONSTRAINT pk_tlog_checkpoints PRIMARY KEY (origin, size);


ALTER TABLE ONLY audit.tlog_cosignatures
    ADD CONSTRAINT pk_tlog_cosignatures PRIMARY KEY (origin, size, witness);


ALTER TABLE ONLY audit.tlog_state
    ADD CONSTRAINT pk_tlog_state PRIMARY KEY (id);


ALTER TABLE ONLY audit.tlog_tiles
    ADD CONSTRAINT pk_tlog_tiles PRIMARY KEY (level, idx);


ALTER TABLE ONLY audit.trace_settling
    ADD CONSTRAINT pk_trace_settling PRIMARY KEY (id);


ALTER TABLE ONLY audit.unsettled_events
    ADD CONSTRAINT pk_unsettled_events PRIMARY KEY (seq);


ALTER TABLE ONLY audit.webhook_deliveries
    ADD CONSTRAINT pk_webhook_deliveries PRIMARY KEY (webhook_id, seq);


ALTER TABLE ONLY audit.webhooks
    ADD CONSTRAINT pk_webhooks PRIMARY KEY (id);


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


CREATE INDEX ix_webhook_deliveries_delivered_at ON audit.webhook_deliveries USING btree (delivered_at) WHERE (delivered_at IS NOT NULL);


CREATE INDEX ix_webhook_deliveries_waiting ON audit.webhook_deliveries USING btree (webhook_id, seq) WHERE (delivered_at IS NULL);


ALTER INDEX audit.pk_event_leaves ATTACH PARTITION audit.event_leaves_0_pkey;


ALTER INDEX audit.pk_event_leaves ATTACH PARTITION audit.event_leaves_4194304_pkey;


ALTER INDEX audit.pk_event_payloads ATTACH PARTITION audit.event_payloads_0_pkey;


ALTER INDEX audit.pk_event_payloads ATTACH PARTITION audit.event_payloads_4194304_pkey;


CREATE TRIGGER add_attributes BEFORE INSERT ON audit.event_payloads FOR EACH ROW WHEN (audit.may_have_attributes(new.body)) EXECUTE FUNCTION audit.add_attributes();


CREATE TRIGGER refuse_destruction BEFORE DELETE ON audit.event_attributes FOR EACH ROW WHEN ((((CURRENT_USER = 'audit_owner'::name) AND (COALESCE(current_setting('chartroom.destroys_content'::text, true), ''::text) = 'yes'::text)) IS NOT TRUE)) EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_destruction BEFORE UPDATE OF salt ON audit.event_leaves FOR EACH ROW WHEN (((new.salt IS NOT NULL) OR (((CURRENT_USER = 'audit_owner'::name) AND (COALESCE(current_setting('chartroom.destroys_content'::text, true), ''::text) = 'yes'::text)) IS NOT TRUE))) EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_destruction BEFORE DELETE ON audit.event_payloads FOR EACH ROW WHEN ((((CURRENT_USER = 'audit_owner'::name) AND (COALESCE(current_setting('chartroom.destroys_content'::text, true), ''::text) = 'yes'::text)) IS NOT TRUE)) EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE ON audit.agent_events FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE ON audit.encounter_checks FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE UPDATE ON audit.event_attributes FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE ON audit.event_encounters FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF seq, leaf, mac ON audit.event_leaves FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE ON audit.event_patients FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE UPDATE ON audit.event_payloads FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE ON audit.tlog_checkpoints FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF origin, size, witness, at ON audit.tlog_cosignatures FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE ON audit.tlog_tiles FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.agent_events FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.encounter_checks FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_attributes FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_encounters FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_leaves FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_leaves_0 FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_leaves_4194304 FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_patients FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_payloads FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_payloads_0 FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_payloads_4194304 FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_checkpoints FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_cosignatures FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_tiles FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();


CREATE TRIGGER remove_attributes AFTER DELETE ON audit.event_payloads FOR EACH ROW EXECUTE FUNCTION audit.remove_attributes();


ALTER TABLE audit.agent_events ENABLE ROW LEVEL SECURITY;

ALTER TABLE audit.encounter_checks ENABLE ROW LEVEL SECURITY;

ALTER TABLE audit.event_attributes ENABLE ROW LEVEL SECURITY;

ALTER TABLE audit.event_encounters ENABLE ROW LEVEL SECURITY;

ALTER TABLE audit.event_patients ENABLE ROW LEVEL SECURITY;

ALTER TABLE audit.event_payloads ENABLE ROW LEVEL SECURITY;

CREATE POLICY everyone ON audit.agent_events TO audit_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON audit.encounter_checks TO audit_app USING (true) WITH CHECK (true);


CREATE POLICY everyone ON audit.event_attributes TO audit_app USING (true) WITH CHECK (true);


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


CREATE POLICY reach ON audit.event_attributes TO audit_panel USING ((EXISTS ( SELECT
   FROM audit.agent_events e
  WHERE (e.seq = event_attributes.seq)
 OFFSET 0))) WITH CHECK ((EXISTS ( SELECT
   FROM audit.agent_events e
  WHERE (e.seq = event_attributes.seq)
 OFFSET 0)));


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


REVOKE ALL ON FUNCTION audit.create_partitions() FROM PUBLIC;
GRANT ALL ON FUNCTION audit.create_partitions() TO audit_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE audit.access_callers TO audit_app;
GRANT SELECT ON TABLE audit.access_callers TO audit_panel;


GRANT SELECT,UPDATE ON TABLE audit.access_feed TO audit_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE audit.access_members TO audit_app;
GRANT SELECT ON TABLE audit.access_members TO audit_panel;


GRANT SELECT,INSERT ON TABLE audit.agent_events TO audit_app;
GRANT SELECT ON TABLE audit.agent_events TO audit_panel;


GRANT SELECT ON TABLE audit.alembic_version TO audit_app;


GRANT SELECT,UPDATE ON TABLE audit.attribute_filling TO audit_app;
GRANT SELECT ON TABLE audit.attribute_filling TO audit_panel;


GRANT SELECT,INSERT ON TABLE audit.encounter_checks TO audit_app;
GRANT SELECT ON TABLE audit.encounter_checks TO audit_panel;


GRANT SELECT,INSERT,UPDATE ON TABLE audit.encounter_heads TO audit_app;


GRANT SELECT ON TABLE audit.encounter_reach TO audit_panel;


GRANT SELECT,INSERT ON TABLE audit.event_attributes TO audit_app;
GRANT SELECT ON TABLE audit.event_attributes TO audit_panel;


GRANT SELECT,INSERT ON TABLE audit.event_encounters TO audit_app;
GRANT SELECT ON TABLE audit.event_encounters TO audit_panel;


GRANT SELECT,INSERT ON TABLE audit.event_leaves TO audit_app;


GRANT SELECT,INSERT ON TABLE audit.event_patients TO audit_app;
GRANT SELECT ON TABLE audit.event_patients TO audit_panel;


GRANT SELECT,INSERT ON TABLE audit.event_payloads TO audit_app;
GRANT SELECT ON TABLE audit.event_payloads TO audit_panel;


GRANT SELECT,UPDATE ON TABLE audit.log_head TO audit_app;
GRANT SELECT ON TABLE audit.log_head TO audit_panel;


GRANT SELECT,INSERT ON TABLE audit.tlog_checkpoints TO audit_app;


GRANT SELECT,INSERT ON TABLE audit.tlog_cosignatures TO audit_app;


GRANT UPDATE(line) ON TABLE audit.tlog_cosignatures TO audit_app;


GRANT SELECT,UPDATE ON TABLE audit.tlog_state TO audit_app;


GRANT SELECT,INSERT ON TABLE audit.tlog_tiles TO audit_app;


GRANT SELECT ON TABLE audit.trace_reach TO audit_panel;


GRANT SELECT,UPDATE ON TABLE audit.trace_settling TO audit_app;


GRANT SELECT,INSERT,DELETE ON TABLE audit.unsettled_events TO audit_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE audit.webhook_deliveries TO audit_app;


GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE audit.webhooks TO audit_app;


