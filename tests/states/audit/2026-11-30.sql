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
    letter text;
    digit text;
BEGIN
    IF NOT audit.may_have_attributes(body) THEN
        RETURN;
    END IF;
    FOR attempt IN 1..3 LOOP
        BEGIN
            content := coalesce(content, convert_from(body, 'UTF8'));
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
            -- PostgreSQL rejects the escapes of NUL and of single surrogates, and bytes that are not UTF-8, which have no
            -- attributes. Each change leaves valid JSON, because no escape changes its length.
            IF attempt = 1 THEN
                content := replace(content, '\u0000', '\ufffd');
                CONTINUE;
            END IF;
            FOR letter, digit IN
                SELECT * FROM unnest('{d,D}'::text[]) AS letters,
                    unnest('{8,9,a,b,c,d,e,f,A,B,C,D,E,F}'::text[]) AS digits
            LOOP
                content := replace(content, '\u' || letter || digit, '\u1' || digit);
            END LOOP;
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
    DELETE FROM audit.event_attributes WHERE seq = OLD.seq;
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


INSERT INTO audit.access_feed VALUES (1, 5, '2026-11-30 10:17:51.929072+00');


INSERT INTO audit.access_members VALUES (1, '01980000-0000-7000-8000-000000000101', NULL);
INSERT INTO audit.access_members VALUES (1, 'P12345', NULL);
INSERT INTO audit.access_members VALUES (2, 'P 77', '2027-01-01 00:00:00+00');


INSERT INTO audit.agent_events VALUES (0, '01980000-0000-7000-8000-000000000201', '01980000-0000-7000-8000-000000000001', 0, 'Агент 7', 'tool_call', 'risk/score', 'success', '{P12345,"odd \",{} 号"}', '2026-11-20 04:30:00.123456+00', '4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7', 'test-agent', 'agent', '2026-11-30 10:17:50.380293+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (1, '01a22bf5-fa34-78af-9e80-6c72bfe56fc5', '01980000-0000-7000-8000-000000000001', 1, 'triage-agent', 'message', NULL, NULL, '{}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.389864+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (2, '01a22bf5-fa39-742f-9feb-1d01d8c6b31d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P12345}', NULL, NULL, NULL, 'dr-osei', 'person', '2026-11-30 10:17:50.394456+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"e5ac6dab-815a-4742-988b-86a0909a6cc9"}');
INSERT INTO audit.agent_events VALUES (3, '01a22bf5-fa3d-794d-857e-b26de3923d1e', NULL, NULL, 'dr-osei', 'webhook.created', NULL, NULL, '{}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 10:17:50.398075+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"e5ac6dab-815a-4742-988b-86a0909a6cc9"}');
INSERT INTO audit.agent_events VALUES (4, '01a22bf5-fa4a-732b-a197-b7ded8166c71', NULL, NULL, 'dr-osei', 'webhook.redelivered', NULL, NULL, '{}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 10:17:50.411445+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"e5ac6dab-815a-4742-988b-86a0909a6cc9"}');
INSERT INTO audit.agent_events VALUES (5, '01980000-0000-7000-8000-000000000202', '01980000-0000-7000-8000-000000000001', NULL, 'test-agent', 'encounter.read', NULL, NULL, '{01980000-0000-7000-8000-000000000101}', '2026-11-20 10:01:00+00', NULL, NULL, 'records', 'service', '2026-11-30 10:17:50.420353+00', true, false, NULL);
INSERT INTO audit.agent_events VALUES (6, '01980000-0000-7000-8000-000000000203', '01980000-0000-7000-8000-000000000001', NULL, 'test-agent', 'encounter.amended', NULL, NULL, '{01980000-0000-7000-8000-000000000101}', '2026-11-20 10:01:00+00', NULL, NULL, 'records', 'service', '2026-11-30 10:17:50.423304+00', false, false, NULL);
INSERT INTO audit.agent_events VALUES (7, '01a0c450-6c7b-7c40-a7f4-18bf06709a50', NULL, NULL, 'test-agent', 'tool_call', 'risk_score', 'ok', '{}', '2026-09-21 14:13:20.123456+00', '5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e', '0000000000000001', 'test-agent', 'agent', '2026-11-30 10:17:50.426079+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (8, '01a0c450-6c7b-7f5f-a948-5eb352579f19', '01980000-0000-7000-8000-000000000001', 2, 'test-agent', 'tool_call', 'risk_score', 'ok', '{}', '2026-09-21 14:13:20.123456+00', '5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e', '0000000000000002', 'test-agent', 'agent', '2026-11-30 10:17:50.426079+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (9, '01a22bf5-fa67-7a3e-b4b2-323b92c02993', NULL, NULL, 'test-agent', 'agent-event.searched', NULL, NULL, '{01980000-0000-7000-8000-000000000101}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 10:17:50.440029+00', true, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (10, '01a0c450-6c7b-7d08-9864-9276ea32a156', NULL, NULL, 'test-agent', 'tool_call', 'risk_score', 'ok', '{}', '2026-09-21 14:13:20.123456+00', '0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e', '0000000000000001', 'test-agent', 'agent', '2026-11-30 10:17:50.442975+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (11, '01a22bf5-fa6e-7a61-b9a4-ae37c69264d5', NULL, NULL, 'test-agent', 'agent-event.searched', NULL, NULL, '{}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 10:17:50.446888+00', true, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (12, 'b621ce8a-518d-436c-98f1-5e9957245f94', '01980000-0000-7000-8000-000000000001', NULL, 'audit', 'trace.settled', NULL, NULL, '{}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 10:17:50.466186+00', false, false, NULL);
INSERT INTO audit.agent_events VALUES (13, '01a22bf5-fa88-72b8-9b6c-14ebcc6381a5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (14, '01a22bf5-fa88-7e87-aa22-40c108be823d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (15, '01a22bf5-fa88-7781-b980-0d37d9fdbf79', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (16, '01a22bf5-fa88-736b-8bf2-e3bf23462a2b', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (17, '01a22bf5-fa88-7d2b-b488-ceb5a6770659', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (18, '01a22bf5-fa88-7616-8c90-c4a62dc0c2f3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (19, '01a22bf5-fa88-77a6-b019-e6bc4c7b283a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (20, '01a22bf5-fa88-7f9f-bed1-5cba27e66f31', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (21, '01a22bf5-fa88-7915-851e-96f05569eb76', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (22, '01a22bf5-fa88-79b1-b1db-dcc364c57bf5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (23, '01a22bf5-fa88-75f1-9464-0a039fa5c750', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (24, '01a22bf5-fa88-7f1e-89c2-ebf6e7751104', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (25, '01a22bf5-fa88-7cfd-a8a4-b26ef0b0cd74', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (26, '01a22bf5-fa88-7f7f-9437-e5105b542dbc', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (27, '01a22bf5-fa88-7163-ae3e-8a804c46e1e5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (28, '01a22bf5-fa88-701e-87fa-4e225703ad69', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (29, '01a22bf5-fa88-772d-b475-f66581635639', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (30, '01a22bf5-fa88-74a2-9421-c19c4d43912e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (31, '01a22bf5-fa88-7fc0-b466-b1d48048c602', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (32, '01a22bf5-fa88-7ca6-8489-7b40c09731a3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (33, '01a22bf5-fa88-79bd-8fab-e4bd8381ac42', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (34, '01a22bf5-fa88-7eaa-ad55-e31b2f5651fb', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (35, '01a22bf5-fa88-78fa-8d39-2a782d137ed8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (36, '01a22bf5-fa88-77b5-aac1-75bf35bf16be', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (37, '01a22bf5-fa88-73ad-ad12-372ad6819a75', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (38, '01a22bf5-fa88-7046-9929-952cd95efd33', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (39, '01a22bf5-fa88-71ec-b0a6-bfeecec45773', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (40, '01a22bf5-fa88-7d04-bdfe-864465e9a7d3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (41, '01a22bf5-fa88-7818-85f3-9b68e60d5370', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (42, '01a22bf5-fa88-7b46-b653-d270fb86bddf', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (43, '01a22bf5-fa8a-790c-8145-c8abda16ebfe', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (44, '01a22bf5-fa8a-7175-8a5f-2f67bd514e9e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (45, '01a22bf5-fa8a-7095-ae26-eaf38426bc60', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (46, '01a22bf5-fa8a-7cbc-8f96-9f04d8e249d4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (47, '01a22bf5-fa8a-7688-8863-434f54237ccf', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (48, '01a22bf5-fa8a-7d25-9a51-0a9d6aa24e83', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (49, '01a22bf5-fa8a-7512-8e4c-6a17f1b18728', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (50, '01a22bf5-fa8a-7516-85d0-637e3a78f307', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (51, '01a22bf5-fa8a-7167-aaa1-92487d2f58f3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (52, '01a22bf5-fa8a-708d-892b-67ef687353b1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (53, '01a22bf5-fa8a-76d2-995e-e77be2dc232a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (54, '01a22bf5-fa8a-75ee-917a-8897aaa1f7ce', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (55, '01a22bf5-fa8a-76e8-8651-a52a141734aa', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (56, '01a22bf5-fa8a-7305-aa42-f4f37c1afc0c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (57, '01a22bf5-fa8a-7fb5-b539-79065155b880', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (58, '01a22bf5-fa8a-7346-975c-7cb2b13765e5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (59, '01a22bf5-fa8a-7426-8dcb-676056004b1b', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (60, '01a22bf5-fa8a-7620-8ba4-1dcb463a321b', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (61, '01a22bf5-fa8a-7384-b12e-fec62d84888a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (62, '01a22bf5-fa8a-70a0-8917-9a11b2fe25a5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (63, '01a22bf5-fa8a-7b81-98c7-816208a23f27', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (64, '01a22bf5-fa8a-70fa-955d-b06d4a919ecd', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (65, '01a22bf5-fa8a-70b7-922d-66f537789533', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (66, '01a22bf5-fa8a-7b75-8206-329766388b82', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (67, '01a22bf5-fa8a-77ec-8257-45cbfc3cb987', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (68, '01a22bf5-fa8a-7439-a4f2-0297c112edca', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (69, '01a22bf5-fa8a-708c-beb7-0a6ad89c82a4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (70, '01a22bf5-fa8a-7c1d-9f33-2c38cf6ae195', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (71, '01a22bf5-fa8a-7f67-b66f-1c87a976ed90', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (72, '01a22bf5-fa8a-79c5-8551-735d802e6d4f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (73, '01a22bf5-fa8a-7c5b-a0ba-29f7944ea7f6', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (74, '01a22bf5-fa8a-75f3-b3e2-b04ca94cb0c2', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (75, '01a22bf5-fa8a-780d-ad6a-13eecefcbf3e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (76, '01a22bf5-fa8a-7c78-97be-f2f8e296ff78', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (77, '01a22bf5-fa8a-7538-9934-c1c40d88cc2d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (78, '01a22bf5-fa8a-74a6-acee-3e28797e39a9', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (79, '01a22bf5-fa8a-7d4d-abb2-fe6053f774f7', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (80, '01a22bf5-fa8a-7c36-913f-adb212ae461b', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (81, '01a22bf5-fa8a-7546-b711-88c5b9602926', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (82, '01a22bf5-fa8a-7d9d-b984-cd3408d56fec', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (83, '01a22bf5-fa8a-7f93-9bdb-722b648d8394', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (84, '01a22bf5-fa8a-718e-90ba-fdc7388b10a1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (85, '01a22bf5-fa8a-7ab7-9e2b-5f355ea56ba3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (86, '01a22bf5-fa8a-7e5e-9014-afc4a028b7fb', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (87, '01a22bf5-fa8a-7f88-94b6-8e4c799e1645', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (88, '01a22bf5-fa8a-7717-bd89-0a7a659ebed0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (89, '01a22bf5-fa8a-7b8f-8e88-57642bf7a197', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (90, '01a22bf5-fa8a-7fc5-bfcd-51e96cc0c6b3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (91, '01a22bf5-fa8a-72ca-aedb-3d16cb45cff1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (92, '01a22bf5-fa8a-739d-bbee-b70ff0903c23', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (93, '01a22bf5-fa8a-74c2-b0b2-43d8b82f41d1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (94, '01a22bf5-fa8a-7315-9081-262c96d71659', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (95, '01a22bf5-fa8a-7aba-b8e3-9e3231dfd556', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (96, '01a22bf5-fa8a-7adb-a16d-ae4d566b8b5d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (97, '01a22bf5-fa8a-77f2-98bf-3032aed6bc69', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (98, '01a22bf5-fa8a-7468-b024-c5dcf42e1599', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (99, '01a22bf5-fa8a-705a-a655-efb50322fe5a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (100, '01a22bf5-fa8a-7332-986f-dfb2b46d9aab', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (101, '01a22bf5-fa8a-7284-94bc-bebfc4a35318', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (102, '01a22bf5-fa8a-7d92-9a3d-1bf5d1d54dc4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (103, '01a22bf5-fa8a-7231-bbf2-24c1621f5805', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (104, '01a22bf5-fa8a-7a47-886d-d25269c21ef3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (105, '01a22bf5-fa8a-704f-90f0-c408cd638841', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (106, '01a22bf5-fa8a-7f4d-baed-2b9fc9e9ac5d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (107, '01a22bf5-fa8a-76e2-a81d-21c65eb214a8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (108, '01a22bf5-fa8a-7445-9e89-c29742bf1db6', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (109, '01a22bf5-fa8a-79a8-9ce0-6836dd93ecc5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (110, '01a22bf5-fa8a-7829-bb45-56030ddb6bc5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (111, '01a22bf5-fa8a-7eca-af30-68306f251a15', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (112, '01a22bf5-fa8a-77d4-af58-810df9c66dc1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (113, '01a22bf5-fa8a-75b8-9044-b6c77b9e2e84', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (114, '01a22bf5-fa8a-7725-b9a9-3326b8de7b17', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (115, '01a22bf5-fa8a-74de-8af2-4215303171c9', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (116, '01a22bf5-fa8a-7176-8266-6838e4fdcb03', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (117, '01a22bf5-fa8a-7605-82cd-22c5e9e778d1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (118, '01a22bf5-fa8a-739d-8295-b6232f64dd59', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (119, '01a22bf5-fa8a-78a7-85df-6eefe13ff9d8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (120, '01a22bf5-fa8a-7cf8-9c55-c0c3c55e0846', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (121, '01a22bf5-fa8a-723b-846a-2bc14541e491', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (122, '01a22bf5-fa8a-73af-bfa8-a93760d43e03', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (123, '01a22bf5-fa8a-713f-a65a-b66982cd99fd', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (124, '01a22bf5-fa8a-7412-9870-4724701c041e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (125, '01a22bf5-fa8a-7a80-a71c-16b450df9d1f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (126, '01a22bf5-fa8a-7296-af09-2b66a8495fbe', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (127, '01a22bf5-fa8a-7f34-9048-fa5a78887a20', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (128, '01a22bf5-fa8a-791b-93a4-be2b68c8312c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (129, '01a22bf5-fa8a-74dd-a890-b91b5c1a9c65', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (130, '01a22bf5-fa8a-7bee-b60d-ae1e9354cacf', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (131, '01a22bf5-fa8a-7a84-b834-5673641b8192', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (132, '01a22bf5-fa8a-7345-aeab-0203b19d9cd0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (133, '01a22bf5-fa8a-737d-85cd-ba8370b451e5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (134, '01a22bf5-fa8a-75e0-9f66-0afea439ff76', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (135, '01a22bf5-fa8a-7509-99c9-246eb0445aad', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (136, '01a22bf5-fa8a-7539-a17b-9863bd314a3f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (137, '01a22bf5-fa8a-7c60-8e72-90427441e406', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (138, '01a22bf5-fa8a-7e29-b815-4063c732272d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (139, '01a22bf5-fa8a-73b1-9de7-45e0c2bc7e25', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (140, '01a22bf5-fa8a-76ee-8fb7-4bdb7b48f9d5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (141, '01a22bf5-fa8a-7fd0-b128-2ad0fb836a50', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (142, '01a22bf5-fa8a-7eb5-83a5-b7114516f54a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (143, '01a22bf5-fa8a-7d33-80df-5ee8904b7876', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (144, '01a22bf5-fa8a-7822-a568-523eb0b96f21', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (145, '01a22bf5-fa8a-7d36-84d0-399cbfe02700', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (146, '01a22bf5-fa8a-72a2-bc2b-d946b3bc5a35', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (147, '01a22bf5-fa8a-788b-8054-a9de4dc9bd47', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (148, '01a22bf5-fa8a-77a1-817e-8e0646893fc6', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (149, '01a22bf5-fa8a-7390-8316-4f6b91c5dcd2', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (150, '01a22bf5-fa8a-7553-9c7e-e71102574708', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (151, '01a22bf5-fa8a-7c86-a277-ef237658665f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (152, '01a22bf5-fa8a-7c5d-91e1-bea281ee4b92', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (153, '01a22bf5-fa8a-7e1c-9af9-9511c8f19c3e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (154, '01a22bf5-fa8a-71b1-89fc-a9751ab4fe92', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (155, '01a22bf5-fa8a-78a0-b961-feb28469435e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (156, '01a22bf5-fa8a-75bd-acde-7e90304fd76e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (157, '01a22bf5-fa8a-7233-947d-094723a16738', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (158, '01a22bf5-fa8a-7ded-b343-68fd4a75304f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (159, '01a22bf5-fa8a-743c-ba43-36a9d4f0af66', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (160, '01a22bf5-fa8a-77f2-a83e-a7eacac6e330', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (161, '01a22bf5-fa8a-72b4-9f1a-7286ba03b278', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (162, '01a22bf5-fa8a-7381-b5d0-78da40529cf0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (163, '01a22bf5-fa8a-7c48-ac1d-63cea6e3f4b8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (164, '01a22bf5-fa8a-7eb0-a0b4-e6e522412021', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (165, '01a22bf5-fa8a-7e5f-b2b4-f104e2dc8435', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (166, '01a22bf5-fa8a-74d3-b6bb-6e3c888c09df', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (167, '01a22bf5-fa8a-73f6-8a49-d24fcb563b2f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (168, '01a22bf5-fa8a-7862-8ac6-9f05c4e12e8e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (169, '01a22bf5-fa8a-7437-ac71-9b89d13c9c54', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (170, '01a22bf5-fa8a-73dc-8c1c-97fb9da04776', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (171, '01a22bf5-fa8a-7a38-9259-18180d17ee57', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (172, '01a22bf5-fa8a-70c0-a413-c93adfb0305b', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (173, '01a22bf5-fa8a-7454-bac5-0fada840b0ba', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (174, '01a22bf5-fa8a-7859-896e-ba89ddc80137', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (175, '01a22bf5-fa8a-78ea-9e79-1a449eca91d4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (176, '01a22bf5-fa8a-7351-99ff-09cd1bcf9913', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (177, '01a22bf5-fa8a-7958-9f61-6f854fb32f9c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (178, '01a22bf5-fa8a-7631-b723-2a28bd02149b', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (179, '01a22bf5-fa8a-7a5d-995c-aebc08cd2848', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (180, '01a22bf5-fa8a-73f6-91f5-b8de0f7833eb', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (181, '01a22bf5-fa8a-710d-a044-e86fa0225e2b', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (182, '01a22bf5-fa8a-7f32-89ac-c1ffa2bd024c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (183, '01a22bf5-fa8a-7d68-8dd3-6d9c4811e946', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (184, '01a22bf5-fa8a-76ea-9425-f3c967e819c4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (185, '01a22bf5-fa8a-770b-984c-676c10962c65', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (186, '01a22bf5-fa8a-7af0-bc32-fb4268857099', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (187, '01a22bf5-fa8a-716e-aab9-40d222a9dd1e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (188, '01a22bf5-fa8a-7480-975d-dab6ae8a6d0f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (189, '01a22bf5-fa8a-76b1-82c9-64e5b1b73cde', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (190, '01a22bf5-fa8a-793e-bba3-f1119fba41f2', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (191, '01a22bf5-fa8a-71b0-a85f-bbc147ac4548', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (192, '01a22bf5-fa8a-734a-a4ef-de7da04c2072', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (193, '01a22bf5-fa8a-782c-addb-7e28d7e3984f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (194, '01a22bf5-fa8a-79b2-886a-bd610401e0e4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (195, '01a22bf5-fa8a-73e6-b885-1505a10c731c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (196, '01a22bf5-fa8a-76aa-b3a4-22fe8ab71952', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (197, '01a22bf5-fa8b-70e0-9e49-7fc247da71f8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (198, '01a22bf5-fa8b-7a88-a38b-edfef233ea61', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (199, '01a22bf5-fa8b-7750-b46b-30102d343442', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (200, '01a22bf5-fa8b-76a6-bc2f-73695ba5b9df', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (201, '01a22bf5-fa8b-7150-beb7-ba8169d33db5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (202, '01a22bf5-fa8b-7fd4-8f09-1c9b3d72a6a8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (203, '01a22bf5-fa8b-752a-ac40-6f32ef83edf1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (204, '01a22bf5-fa8b-73ea-aba2-055fc7ae7ec8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (205, '01a22bf5-fa8b-7c53-b796-3bac3e3c0ff3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (206, '01a22bf5-fa8b-7a45-9040-aa3e81a28ac0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (207, '01a22bf5-fa8b-7ac5-8a62-4bf57e3e4169', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (208, '01a22bf5-fa8b-74a4-babc-74cc83cd83d1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (209, '01a22bf5-fa8b-7809-8f91-d5de5a5bea3a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (210, '01a22bf5-fa8b-79c6-9c43-490ec8f4a977', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (211, '01a22bf5-fa8b-7efe-b814-f5467b855501', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (212, '01a22bf5-fa8b-782f-a273-d5e6aa176f69', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (213, '01a22bf5-fa8b-737d-b6f5-f0385616d2d9', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (214, '01a22bf5-fa8b-73f5-9732-655a26654ed6', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (215, '01a22bf5-fa8b-7962-a857-24812af8eac1', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (216, '01a22bf5-fa8b-7646-92be-5750679201b9', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (217, '01a22bf5-fa8b-78aa-a913-887d3b0e8197', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (218, '01a22bf5-fa8b-7a70-bbda-d5b115857398', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (219, '01a22bf5-fa8b-723e-9237-29ad1549bd7b', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (220, '01a22bf5-fa8b-7a21-a42d-a915e3164193', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (221, '01a22bf5-fa8b-78aa-9dcd-a90feda8f792', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (222, '01a22bf5-fa8b-7427-a925-00e3d23853d7', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (223, '01a22bf5-fa8b-7839-abeb-996b1068674d', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (224, '01a22bf5-fa8b-79b7-9a21-ae37c2cf12eb', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (225, '01a22bf5-fa8b-75cb-9ad4-41a93addc44c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (226, '01a22bf5-fa8b-745e-bbd5-8fb051c62ea8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (227, '01a22bf5-fa8b-7ca0-892c-c3f8ed1aa9f8', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (228, '01a22bf5-fa8b-7faf-9100-1057ecb45dc4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (229, '01a22bf5-fa8b-76c4-a3c9-e21ddecf3ca7', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (230, '01a22bf5-fa8b-7786-90a1-efa5a5c46b87', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (231, '01a22bf5-fa8b-71cc-a27a-af1614f9e726', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (232, '01a22bf5-fa8b-7a6e-9f46-c2dd5f887e00', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (233, '01a22bf5-fa8b-768c-8065-ac6226d66b45', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (234, '01a22bf5-fa8b-7ba3-b5fb-7a4b70d8045a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (235, '01a22bf5-fa8b-7218-a0fc-f08cbcec5ed4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (236, '01a22bf5-fa8b-7db7-9253-e0d86d4cb02f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (237, '01a22bf5-fa8b-7c44-84f0-57ec7a9c3343', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (238, '01a22bf5-fa8b-7397-911d-7529d6f79889', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (239, '01a22bf5-fa8b-742f-8917-39297cd2ffc4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (240, '01a22bf5-fa8b-7cba-8c11-75ed74042e33', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (241, '01a22bf5-fa8b-7481-a42a-4c078720ff42', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (242, '01a22bf5-fa8b-73f9-af69-6367e472f689', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (243, '01a22bf5-fa8b-77b8-8794-de49cca1296e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (244, '01a22bf5-fa8b-7471-a3e2-6854fd8e3850', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (245, '01a22bf5-fa8b-75c4-8cc5-7cabd11fed0c', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (246, '01a22bf5-fa8b-799d-8691-40dbcd8018b0', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (247, '01a22bf5-fa8b-7d5b-a8cd-c6fd1ba7c272', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (248, '01a22bf5-fa8b-78bb-8a29-9d889c1dd049', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (249, '01a22bf5-fa8b-7726-aa5c-df798104b9dc', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (250, '01a22bf5-fa8b-7586-bf18-a1f188a0ff1f', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (251, '01a22bf5-fa8b-7014-b977-5eb61d476ca5', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (252, '01a22bf5-fa8b-72ff-b52b-e4e849a3e2f3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (253, '01a22bf5-fa8b-749a-97c6-f13c59921f83', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (254, '01a22bf5-fa8b-7aaf-893b-4c247cad7be4', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (255, '01a22bf5-fa8b-749a-aae2-b8389d5bc4a7', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (256, '01a22bf5-fa8b-7a4f-a99b-618699b5feed', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (257, '01a22bf5-fa8b-7e93-8fc7-5938e26a1404', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (258, '01a22bf5-fa8b-7b37-ae39-a292bef87085', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (259, '01a22bf5-fa8b-7f33-b023-56d0a33c0213', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (260, '01a22bf5-fa8b-745e-a9db-40329d7b65c3', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (261, '01a22bf5-fa8b-710d-97ae-2f30c0da047a', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (262, '01a22bf5-fa8b-7488-a533-c0fcc6c6329e', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (263, '01a22bf5-fa8b-79a9-a4fd-7c93b87bbf40', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (264, '01a22bf5-fa8b-7061-bd15-9af4ff407999', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (265, '01a22bf5-fa8b-78bb-93a9-29251a5b90da', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (266, '01a22bf5-fa8b-77dc-bad3-209dfaa93023', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (267, '01a22bf5-fa8b-7e22-a617-b36359e8ce12', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (268, '01a22bf5-fa8b-79f7-9c2a-e12e4f6b40b6', NULL, NULL, 'triage-agent', 'message', NULL, NULL, '{P-many}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:50.477707+00', false, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (269, '01a22bf5-fdf9-7729-b2b3-fe8d95684af5', '01980000-0000-7000-8000-000000000001', NULL, 'test-agent', 'agent-event.searched', NULL, NULL, '{01980000-0000-7000-8000-000000000101,P12345,"odd \",{} 号"}', NULL, NULL, NULL, 'audit', 'service', '2026-11-30 10:17:51.354857+00', true, false, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"72d66494-864b-4447-8b95-64ba2627a766"}');
INSERT INTO audit.agent_events VALUES (270, '01a22bf5-fefe-7b93-818b-14c4b3e530b0', '01980000-0000-7000-8000-000000000003', 0, 'triage-agent', 'message', NULL, NULL, '{}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:51.629883+00', false, true, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"854e6a42-bef7-4387-bd8f-f465645624ad"}');
INSERT INTO audit.agent_events VALUES (271, '01a22bf5-ffdc-765f-bc97-345e74766cbf', '01980000-0000-7000-8000-000000000004', 0, 'triage-agent', 'message', NULL, NULL, '{}', NULL, NULL, NULL, 'test-agent', 'agent', '2026-11-30 10:17:51.838131+00', false, true, '{"purpose":"TREAT","scope":"system/*.cruds chartroom/break-glass","token_id":"854e6a42-bef7-4387-bd8f-f465645624ad"}');


INSERT INTO audit.alembic_version VALUES ('audit_0022');


INSERT INTO audit.attribute_filling VALUES (0, 0);


INSERT INTO audit.encounter_checks VALUES ('01980000-0000-7000-8000-000000000001', true, '01980000-0000-7000-8000-000000000101', '2026-11-30 10:17:50.370133+00', 0);


INSERT INTO audit.encounter_heads VALUES ('01980000-0000-7000-8000-000000000001', 3, 7, '\x776fcfd1c0ce4fbec3188fe2a14000079cbdabe6605ffc3130e20ee6a734d488');
INSERT INTO audit.encounter_heads VALUES ('01980000-0000-7000-8000-000000000003', 1, 1, '\x6123403b123dc33c515731e33537d84df98e22dcf1e936dfdff79011fdcd4768');
INSERT INTO audit.encounter_heads VALUES ('01980000-0000-7000-8000-000000000004', 1, 1, '\xf585fc46bf028b6bd28549c546f393878a2a2e545c5721a91defa4146b57ece2');


INSERT INTO audit.event_attributes VALUES ('conversation', 'Visite 1', 0);
INSERT INTO audit.event_attributes VALUES ('model', 'risk-2', 0);


INSERT INTO audit.event_encounters VALUES (7, '01980000-0000-7000-8000-000000000001', 12);


INSERT INTO audit.event_leaves_0 VALUES (0, '\x7b2276223a312c22736571223a302c226174223a22323032362d31312d33305431303a31373a35302e3338303239335a222c22706f73223a302c226e7468223a302c226964223a2230313938303030302d303030302d373030302d383030302d303030303030303030323031222c2273697a65223a36342c22626f6479223a222b566b66784f62454147436e4461353632344f694f753844666b4b36354b4f3762447768426a364f58366f3d222c2277686f223a222b51733972716d787862674c7a566b714873383131366f613430464c477053313335455a4c6b746b7a57513d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a22d090d0b3d0b5d0bdd1822037222c2274797065223a22746f6f6c5f63616c6c222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c2273616964223a226b6e6f776e222c22746f6f6c223a227269736b2f73636f7265222c226f7574636f6d65223a2273756363657373222c227472616365223a223462663932663335373762333464613661336365393239643065306534373336222c227370616e223a2230306630363761613062613930326237222c226f63637572726564223a22323032362d31312d32305430343a33303a30302e3132333435365a222c22636c61696d73223a2257315348546c477461575747564e4e6d38473476507468492f65333871506d376a4b6f646e72495a386c633d227d', '\x1ee76d24f198cbf5159e5a277f24b2dd6356f5881f556fcea970630cf75f03a7', '\xd624a87dbd730a0b9b75fe80ca0fdae2');
INSERT INTO audit.event_leaves_0 VALUES (1, '\x7b2276223a312c22736571223a312c226174223a22323032362d31312d33305431303a31373a35302e3338393836345a222c22706f73223a312c226e7468223a312c2270726576223a22794244427451484a595155765a42746c4648412b782f4151737938762f326a2b4434612f6e3643787144383d222c226964223a2230316132326266352d666133342d373861662d396538302d366337326266653536666335222c2273697a65223a3130372c22626f6479223a227172777937514667416d596f5642312f774863412f594352336f39334a365741324377416d4742616a62343d222c2277686f223a22464772427a426e6670333445514930567565316454687a3069644b4d574e37714c644562513135725833453d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c2273616964223a226b6e6f776e222c22636c61696d73223a226b48784e66486c444f4d6c7872366d4e394b56436474342f4e7776553342665471507770305372323450453d227d', '\x4b93fdb2536619ca6b52dd6e96d45705b443134a9c4de9d4f962ee30f530116a', '\x0f5242a64ac33b49ce3296ec21e32406');
INSERT INTO audit.event_leaves_0 VALUES (2, '\x7b2276223a312c22736571223a322c226174223a22323032362d31312d33305431303a31373a35302e3339343435365a222c226964223a2230316132326266352d666133392d373432662d396665622d316430316438633662333164222c2273697a65223a322c22626f6479223a22434a4737467237616d756b3838536c686c766e577541613830566f37775739314b306430654965673674303d222c2277686f223a22367a376b5964523758794364696a7a77376c764c743736645377637a4e39424d2f7832516c3178624131513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a2264722d6f736569222c226b696e64223a22706572736f6e222c22636c61696d73223a2233424f5242452f39756941353447684f76635131542b677356754c6c6b44445967654555424941376471413d227d', '\xc00e068946139a59872524a36f2ae28e6ce8af9cb988c914280d18fdfc6303ae', '\x247e3c304a951e5736a0b68701b871ff');
INSERT INTO audit.event_leaves_0 VALUES (3, '\x7b2276223a312c22736571223a332c226174223a22323032362d31312d33305431303a31373a35302e3339383037355a222c226964223a2230316132326266352d666133642d373934642d383537652d623236646533393233643165222c2273697a65223a3232382c22626f6479223a222f387a764463684a61416242344c354f306b4734734b6e4534626273454b7833656b5373554767625369733d222c2277686f223a2253767a5663487449684e754b356a596364485a4f4a5445536737387a374e68304279792b443234687146303d222c226167656e74223a2264722d6f736569222c2274797065223a22776562686f6f6b2e63726561746564222c226279223a226175646974222c226b696e64223a2273657276696365222c22636c61696d73223a222f72414a7a503368566c3649494b6635346a766c51367a4f48664b776c7a4f6a39656f79704270776e64513d227d', '\x964cbeda5986da762cd58ba13f1cbe72148fde55c1d884fbca916efe3112e02e', '\xf4c7856c34c02b291e6195730b0183be');
INSERT INTO audit.event_leaves_0 VALUES (4, '\x7b2276223a312c22736571223a342c226174223a22323032362d31312d33305431303a31373a35302e3431313434355a222c226964223a2230316132326266352d666134612d373332622d613139372d623764656438313636633731222c2273697a65223a38322c22626f6479223a2248674b467168514643776b585177627255566d7a46793646772b724644737049584d725578673670764f733d222c2277686f223a2241305269655270737754507650574659702f4e616e6d56325351784c773863546d554a6c6979755750616b3d222c226167656e74223a2264722d6f736569222c2274797065223a22776562686f6f6b2e726564656c697665726564222c226279223a226175646974222c226b696e64223a2273657276696365222c22636c61696d73223a22755a6e756f5769314875696e487356584666432f526347434f57317030657735775047374b52536455476b3d227d', '\x9d2349a4ee10b136010fc1f12545942114b6200feaf9ef7f24db0c6d310a7dd7', '\xca07d5d2d01639b9ad05b3a22330c180');
INSERT INTO audit.event_leaves_0 VALUES (5, '\x7b2276223a312c22736571223a352c226174223a22323032362d31312d33305431303a31373a35302e3432303335335a222c226e7468223a322c2270726576223a2274327862737a79485a636e6a547750546a734973784d31447474746e676d4f6a6655556f3561324e7032733d222c226964223a2230313938303030302d303030302d373030302d383030302d303030303030303030323032222c2273697a65223a3131362c22626f6479223a2276655374335474364868584b6d77494c435741565a397863704d736b655142346e4947484a7a7a33742b513d222c2277686f223a2234414f42614c4c4b41702f336e4c2f6a4d677973576679676e74433773553565424b475641695436395a453d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a22746573742d6167656e74222c2274797065223a22656e636f756e7465722e72656164222c226279223a227265636f726473222c226b696e64223a2273657276696365222c22616363657373223a747275652c226f63637572726564223a22323032362d31312d32305431303a30313a30302e3030303030305a227d', '\x8d8004d9f1d9bc1e67ca8d9ad98dc114bb761a9b3b80fb1d5f16a5a62bdc9cef', '\x7974a37f28916e934567c8fde11a2242');
INSERT INTO audit.event_leaves_0 VALUES (6, '\x7b2276223a312c22736571223a362c226174223a22323032362d31312d33305431303a31373a35302e3432333330345a222c226e7468223a332c2270726576223a22784e304b2b303961624a524b636843446f746277526b572f6f336f646c753166624d48716b7a59696d4b4d3d222c226964223a2230313938303030302d303030302d373030302d383030302d303030303030303030323033222c2273697a65223a3131362c22626f6479223a22464c536c644379373956327a57727054696465596533694c786375564e47796141534e6c36454c473634493d222c2277686f223a22614975374d485658315a76463255564c4a574b6c5356495242597a4e496d7462714b3142355479544f54453d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a22746573742d6167656e74222c2274797065223a22656e636f756e7465722e616d656e646564222c226279223a227265636f726473222c226b696e64223a2273657276696365222c226f63637572726564223a22323032362d31312d32305431303a30313a30302e3030303030305a227d', '\x6552bb469bb54a01cdd5de4a23222700d9a19ae98d49aec8ae31dc01b9688c94', '\x8ad5656c967438a3e1ffb463070941fa');
INSERT INTO audit.event_leaves_0 VALUES (7, '\x7b2276223a312c22736571223a372c226174223a22323032362d31312d33305431303a31373a35302e3432363037395a222c226964223a2230316130633435302d366337622d376334302d613766342d313862663036373039613530222c2273697a65223a37372c22626f6479223a22423439654e304a39385344576772447a50622f373778664c79486371716d655845475369624275766965633d222c2277686f223a227474574868686a614c573836704c78662f444b54544e6c335875426a516b356c5a546c676c7a584a50684d3d222c226167656e74223a22746573742d6167656e74222c2274797065223a22746f6f6c5f63616c6c222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22746f6f6c223a227269736b5f73636f7265222c226f7574636f6d65223a226f6b222c227472616365223a223565356535653565356535653565356535653565356535653565356535653565222c227370616e223a2230303030303030303030303030303031222c226f63637572726564223a22323032362d30392d32315431343a31333a32302e3132333435365a222c22636c61696d73223a224f39556f476a7168636c663054396a6a65474258597548544e574435316962303057624a66462b766571593d227d', '\x88e292c163a43a056c730739d3902fcc3971a5710ec76fd4a0c9f4851e64263f', '\x9693b24fcf52cfef1c2e20631dc53de4');
INSERT INTO audit.event_leaves_0 VALUES (8, '\x7b2276223a312c22736571223a382c226174223a22323032362d31312d33305431303a31373a35302e3432363037395a222c22706f73223a322c226e7468223a342c2270726576223a226e51416f537539316c5a526c7035586e367050483269626578517a4d6d655664526a65745971617351694d3d222c226964223a2230316130633435302d366337622d376635662d613934382d356562333532353739663139222c2273697a65223a37372c22626f6479223a22386f6c4137314f2b7362566a5633746656554a503064797758366458467436545358426c5361504e66616b3d222c2277686f223a226d563964724e39344268595731666a70566b31497466376a42506b785841386949377a5a684a6e6f4654733d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a22746573742d6167656e74222c2274797065223a22746f6f6c5f63616c6c222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c2273616964223a226b6e6f776e222c22746f6f6c223a227269736b5f73636f7265222c226f7574636f6d65223a226f6b222c227472616365223a223565356535653565356535653565356535653565356535653565356535653565222c227370616e223a2230303030303030303030303030303032222c226f63637572726564223a22323032362d30392d32315431343a31333a32302e3132333435365a222c22636c61696d73223a22746b643449556d543255586164554d6d4766354763392f4d3641452b4147473856336c377369316b4c69453d227d', '\x5b8f494d1cc3d0f6c0dda1aa86eb53b742265154ef48117cd7a3b9c8718a981d', '\xa793f5fedad11eb801713b0e2cb3e6ae');
INSERT INTO audit.event_leaves_0 VALUES (9, '\x7b2276223a312c22736571223a392c226174223a22323032362d31312d33305431303a31373a35302e3434303032395a222c226964223a2230316132326266352d666136372d376133652d623462322d333233623932633032393933222c2273697a65223a3132382c22626f6479223a224f374538766f63344745742f33572b7a774f527559544367626b697544523371624a7359444c71704e436b3d222c2277686f223a224139416f382f6a68343239664b5859664566352f4255344d4731794354386c326e52446a4766725a486d453d222c226167656e74223a22746573742d6167656e74222c2274797065223a226167656e742d6576656e742e7365617263686564222c226279223a226175646974222c226b696e64223a2273657276696365222c22616363657373223a747275652c22636c61696d73223a222b4854614e30416e59565a6555467a51615836327678745435554a566e673054616175512f37474e3238673d227d', '\xbdb00dd3d954760e065c00773b53f627e7c842f1bfa273a43483a60fce633e5f', '\xb8e4fd9a9ae582266756d2285aa1b5d8');
INSERT INTO audit.event_leaves_0 VALUES (10, '\x7b2276223a312c22736571223a31302c226174223a22323032362d31312d33305431303a31373a35302e3434323937355a222c226964223a2230316130633435302d366337622d376430382d393836342d393237366561333261313536222c2273697a65223a37372c22626f6479223a2245496474363634695045432b792b6e34697a74702b706d45756479476276652b693457427973577a4949593d222c2277686f223a224b32344268665759746e436b75527675394b557a6e574b6c7546765654364b46797861426f2b57645848383d222c226167656e74223a22746573742d6167656e74222c2274797065223a22746f6f6c5f63616c6c222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22746f6f6c223a227269736b5f73636f7265222c226f7574636f6d65223a226f6b222c227472616365223a223065306530653065306530653065306530653065306530653065306530653065222c227370616e223a2230303030303030303030303030303031222c226f63637572726564223a22323032362d30392d32315431343a31333a32302e3132333435365a222c22636c61696d73223a22305044306c377a61477a416637704b4430644d547546333648524a48473758546f5a57742b776a55664f773d227d', '\x5cd71d6e8368d73ce4f2223781d5fd060d55f7283e70ae41384e07b73157287f', '\x36be3a85e357f32c9e22d16784585025');
INSERT INTO audit.event_leaves_0 VALUES (11, '\x7b2276223a312c22736571223a31312c226174223a22323032362d31312d33305431303a31373a35302e3434363838385a222c226964223a2230316132326266352d666136652d376136312d623961342d616533376336393236346435222c2273697a65223a3133302c22626f6479223a2239675751684d79554357715169436d5571627665716266707a32705a4546755474426979553669647376633d222c2277686f223a223157554a7144436571524361594d394a6562324765416b3962704b53367451724855674b31696f475448413d222c226167656e74223a22746573742d6167656e74222c2274797065223a226167656e742d6576656e742e7365617263686564222c226279223a226175646974222c226b696e64223a2273657276696365222c22616363657373223a747275652c22636c61696d73223a223644474a434d394853526a394b70576e70697648446e5a6a79343455582b43594a48304e70376e615466303d227d', '\x1ce8c49886539b80845a571a5c60f6087ea0a07ac7cb7489c60d63a5d1a6d183', '\xdf69c82d37ea96e5f85d905e5cc1c735');
INSERT INTO audit.event_leaves_0 VALUES (12, '\x7b2276223a312c22736571223a31322c226174223a22323032362d31312d33305431303a31373a35302e3436363138365a222c226e7468223a352c2270726576223a223574616572334468316153566f45346f2f6f575a7677707366536f5377723276786b4866646b6751766e633d222c226964223a2262363231636538612d353138642d343336632d393866312d356539393537323435663934222c2273697a65223a31322c22626f6479223a22384e50772b4a55553365495973726f4e7453783437785268754a65557439512b45626f35586566714233303d222c2277686f223a223442586539564b656463514354544f78775a536d4c6d364b5734557972434934487a6b614a44486e66374d3d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a226175646974222c2274797065223a2274726163652e736574746c6564222c226279223a226175646974222c226b696e64223a2273657276696365222c2273616964223a226b6e6f776e227d', '\x313d3b667fce5ec51d98afbd959e9293e17a0df0c9ace47b6a7a06d1b5a75439', '\x04b2d8d328653ed961d954a18a5d54d1');
INSERT INTO audit.event_leaves_0 VALUES (13, '\x7b2276223a312c22736571223a31332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373262382d396236632d313465626363363338316135222c2273697a65223a322c22626f6479223a22305756464d492b795276507859706b52346f5966676d714649677a5075585366386a78675069416a7848773d222c2277686f223a226e757a5734664c556c587467645a5a367941435a653572696b54663632496c5834437777653245654c636b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224430534a364c506b744c662b70384e30777052634a34564644496d33743253695579383462413935722b493d227d', '\x86c2ec3378e0eb416a499ddb46c02622c208357e4c850a699809c8178c99d0cc', '\xcfcd0d25951bacc78014c4efebbafab3');
INSERT INTO audit.event_leaves_0 VALUES (14, '\x7b2276223a312c22736571223a31342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d376538372d616132322d343063313038626538323364222c2273697a65223a322c22626f6479223a226f444d5766437268666c75555833784c694f306b47343074376d7266444a54672b5851697433615878416f3d222c2277686f223a226f3867396d6c34656339506c70786b6a77786675424f6a7a37762b54587767655652794a752b35707549343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226768614879454170634937457169565a504362536f61632f757077723277646276693439545552685953413d227d', '\x99ac99cf4cbf502173b871190076e0cc6738512cdcff83c54f76adb9af6ed623', '\x53d1022e42404f7be0c50a731ae94ce8');
INSERT INTO audit.event_leaves_0 VALUES (15, '\x7b2276223a312c22736571223a31352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373738312d623938302d306433376439666462663739222c2273697a65223a322c22626f6479223a226d306965586e6a66484245626e72484c4b5138614d63437643536236772f475238426776792f6379524e513d222c2277686f223a224e7568415459716b357a5177706335795443416c6a422f79526c4270394d7771584450316f6a47514b48553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223965474b5358556b35643739703159455877706e55692f4f6d537575706f777571423959426741467264553d227d', '\x7673952296ba783ead61db99ad98b3aa762a809713dc8711a394f0687db5bc7a', '\x3d44fd68cd8e58aedc66cf9fcccd9e9a');
INSERT INTO audit.event_leaves_0 VALUES (16, '\x7b2276223a312c22736571223a31362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373336622d386266322d653362663233343632613262222c2273697a65223a322c22626f6479223a22637475357475557a4e686b50516a5548394831484a30614876633142736733514f466f39756a7674676c343d222c2277686f223a2257546b734f45506479596248394a496f6a332f3858754465617976474f67616c686d5752416b6741336e6b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226e34577943544f5862643676654551737964374b363944495564714645684e52573178616a646c785a70633d227d', '\x8fc098487b58a2b2a0777594a7f2fd53151d0fcc819a3080bb831ebc6693fc6e', '\x282f9241f2e8637cdaa39017815cfd39');
INSERT INTO audit.event_leaves_0 VALUES (17, '\x7b2276223a312c22736571223a31372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d376432622d623438382d636562356136373730363539222c2273697a65223a322c22626f6479223a223256774e686a4265584e514e2f444a6b687a484e4d49764e516c4142753761784d6a514475456c794f6b733d222c2277686f223a22725632765849444b624d4c356d414853653269344e53484d443147366b5a7968716b784e422f33355570673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2272366545457a587162656634504356334b6c35763375414677536e6377537759327646652b5432714250493d227d', '\xca76d9d38d92c42dabb7b8304eff8cdf4055dbc3c78073d2c2a65314902883fd', '\xb3a95c031b91bf98290b62e8b8db62b6');
INSERT INTO audit.event_leaves_0 VALUES (18, '\x7b2276223a312c22736571223a31382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373631362d386339302d633461363264633063326633222c2273697a65223a322c22626f6479223a224969614130737144543767726e7369477775706e4c51357643697a2b3935596757317237796e52596875493d222c2277686f223a2248524d6b656769617a4b4e467535616d716f306a437965744d355752484d396a385339542b6d427a5538493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226f376f593268314949316845655779322f76307031325a385963316c7764736743334652374b78756179453d227d', '\x0398471f1d98bb2ae3428df4e94c6aab83eb71cf3292e4ee325785f1e9f6dd33', '\xeb575cb5a740c1e201db0b117a4d78f8');
INSERT INTO audit.event_leaves_0 VALUES (19, '\x7b2276223a312c22736571223a31392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373761362d623031392d653662633463376232383361222c2273697a65223a322c22626f6479223a22344c4a7758664c33796a6d4279442b41342f6176496e497058656b7873786d596b46634f425a364e6679383d222c2277686f223a224d486b46335348514a2b64793557794957747a634b4c367252744e4647732f4130444f6a336342636934593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22713356555652344a4e6d54677a6c73342b66354d626a555175732f626f4565755a547363773075464b31673d227d', '\xac4e3ade4872c573347c8cf13eb654705e18e12fa3bd53cc2864c9da5a079e37', '\x1d6a4f90a1b702e1fcebb57dd82393fe');
INSERT INTO audit.event_leaves_0 VALUES (20, '\x7b2276223a312c22736571223a32302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d376639662d626564312d356362613237653636663331222c2273697a65223a322c22626f6479223a222f524848624a534f566c6578652b695575366a3373393130484264444f5438524e3973756735706c4a57343d222c2277686f223a225873764574732f57576d4a4372596245445a79757a726e44566153626b356156396d4c4149315857434c733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2277542b6436567372613459694a396969682f2f3639784436624d32412f5969777738574a79597549634b6b3d227d', '\x58122f7f088a70535e7278c795ab42ecd19de12f904773964c5794a334e9c038', '\xf9e67dcd33b90fdbbf0d565e8c8859fb');
INSERT INTO audit.event_leaves_0 VALUES (21, '\x7b2276223a312c22736571223a32312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373931352d383531652d393666303535363965623736222c2273697a65223a322c22626f6479223a2253744f766d5a4b69744d446b63754438734e592b5652574867714959595176595074384a352f5755386f343d222c2277686f223a222f42384f745557456165756a77465a464d70372b535343665649523677695272566e5a39323779767044553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222f52687341655178484e6f77426f374a6e767941543069465a4c6f4c42646464326b7a70507935445970633d227d', '\x50a80a6a0bb158dd82f17cbef8f40b53bd8f9e96b06925ccb230661452ca6ed0', '\x2c51f05405f5644ef8214d3d32adf54e');
INSERT INTO audit.event_leaves_0 VALUES (22, '\x7b2276223a312c22736571223a32322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373962312d623164622d646363333634633537626635222c2273697a65223a322c22626f6479223a224e4f53504a567375545a6a7270366a6539504579466930385251496c316e654d43553559567969614a4f773d222c2277686f223a227969376b58472b593866413732564f61766e3153494c30364c5655462f795742466e397364536b6b75534d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22756e67384d576b4564424b79726e704c3445742f514f70505633684c6c30763730792b304f4b557067514d3d227d', '\x7228d5c42360d97ac4d9f078163c9ce06ba96c2512c42d7d301244a8f21a74fb', '\x2cffed951f3b41b85ede72639b02f48d');
INSERT INTO audit.event_leaves_0 VALUES (23, '\x7b2276223a312c22736571223a32332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373566312d393436342d306130333966613563373530222c2273697a65223a322c22626f6479223a22346c384f37696f687a6a474d4f31384e4553436f71596475394e3548686e4f75574566334667322b42546b3d222c2277686f223a2246444b2b50766447435270364d565668717768337470357648303043594c6f7a2b574a674269414b694b453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2252783372354e396c67394169454f34594176614e6146385332443359784c56636c36636c624742583939773d227d', '\x3202c63ae4481533f2a7479e98eceade299177800de5844c950bae7c81683889', '\x193a836658670e4fac6f1b173ed7892f');
INSERT INTO audit.event_leaves_0 VALUES (24, '\x7b2276223a312c22736571223a32342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d376631652d383963322d656266366537373531313034222c2273697a65223a322c22626f6479223a2275535678513975686670324944415151615a5a634973304969514764576d4c55573176616a4736674932453d222c2277686f223a224637436446716a346679446579494f5443386445314f7a41766b6d4555344f7843684b3132744a464b37593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226861514b4b45657354336366704e733578416579365063684e41472b666a49454369686e764c66365a4d493d227d', '\xda96feb737134beeb98258ba0bd81c1bb86951e357b8f978219d1414afbdfa53', '\xb408d97de6cb44bf9ef8b39b51880ec1');
INSERT INTO audit.event_leaves_0 VALUES (25, '\x7b2276223a312c22736571223a32352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d376366642d613861342d623236656630623063643734222c2273697a65223a322c22626f6479223a2236476f4f43714734632b5579427339556748455346674e437650362f69726476316b5a6e355a2b42544a6f3d222c2277686f223a2269414a36754a2b6f4b30304e797a325945506e70425432516d744c4d6a434e53433076686469754e4b30673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22315139734b356644753852497276523444472b2f4f57646e4d3742673758382b49416b326b4d7a4a5a4e513d227d', '\xef0feb3549fe551d453bb6362740e06002848a6b6c7e43efc6862aa235776f3f', '\xfb48624e8cecaf8790f1b8ebbc2ac397');
INSERT INTO audit.event_leaves_0 VALUES (26, '\x7b2276223a312c22736571223a32362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d376637662d393433372d653531303562353432646263222c2273697a65223a322c22626f6479223a227337577249587a4c654b486c324e432f322b4c546447794c664447544132714f34346c4f795545496c376f3d222c2277686f223a22326c6b62484c7538707665397372466b7a363770586158346b364265714c7453542f594357784d654d64303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2232626851346834746c75376e4c4b4c51725937626f4f70484a4c66516b6c354f5555726a354343376c48413d227d', '\xa851ee5575dff248a8c4098aed1f86f21e0c99abe714491906a673a713005ffe', '\x80ca6d10ac3de8fd5539e777e7b78db2');
INSERT INTO audit.event_leaves_0 VALUES (27, '\x7b2276223a312c22736571223a32372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373136332d616533652d386138303463343665316535222c2273697a65223a322c22626f6479223a224379497650556c39533171634e684c444559317879516c6c76456b5164522b7045666b663633536251626f3d222c2277686f223a226a335558736c6f67334771592b47765937637670504e74696e437970755346477a6e736c72596d785155633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2244497649313466796c33347a5261667836584451537a6178394d632b394f55694b612b737079692b7866453d227d', '\x0129cb9bc492def3ce62ed94e3b423ed8583af59b2756744170ed5a52f2d7ae7', '\x17aa49943306b051e79230b6298abf64');
INSERT INTO audit.event_leaves_0 VALUES (28, '\x7b2276223a312c22736571223a32382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373031652d383766612d346532323537303361643639222c2273697a65223a322c22626f6479223a226a67796766576e367252335a7341467246524742503063787938484c345a635970626552696b68576155633d222c2277686f223a226b6f65703047644173377132415a534f643766494642715a4f6e534a626c47617a37475a57726d51704a633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22673536705a654462326464456e5330667a5432673442444455546241385a4b746e446548386c56466d6d633d227d', '\x62e61b28d89f97523f1437c4c2bd192cf2e7778a9d7a0a4be1d921d4a36c1c1a', '\xf3fb9e1fafe450028acc780cbfdd16da');
INSERT INTO audit.event_leaves_0 VALUES (29, '\x7b2276223a312c22736571223a32392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373732642d623437352d663636353831363335363339222c2273697a65223a322c22626f6479223a2235746a7663645a7743653375493032694b614b2b502f44595a5572486f4c5a426e417a534f377a6d4d51773d222c2277686f223a2237416e73684b377a732b67484363435853557a54644e33497a6c646d75656951715a39737a4162307a34633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222f2f784e33594e795161616b564944734753447665312f346b586e51726f324f73543667335047434573593d227d', '\x0ceb4fa7105bbdbaa368bf27a41901e44733d3a27a2369512184177c8a15affe', '\x731d8c2609ecd148789f6b9ee2bf46da');
INSERT INTO audit.event_leaves_0 VALUES (30, '\x7b2276223a312c22736571223a33302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373461322d393432312d633139633464343339313265222c2273697a65223a322c22626f6479223a22685644554f3178446c706b515048334e37664474582b64724c486b6e6e5769637967626a4b63674d6e79383d222c2277686f223a226e5a6f7851633164625a6f386c52503162373734587979463567446436516e7553675236794d6a4a5657493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2242646537635530756d5266766c5856435674726f6f3633706e734e5533734762375039737a326c63694f303d227d', '\x70186d0a429beb59a04dae6d143aad2a13d61362e3ad8c0cb1d2aaaa189d98ca', '\x0525cb85dd3a4bd01c05d869fc6d5016');
INSERT INTO audit.event_leaves_0 VALUES (31, '\x7b2276223a312c22736571223a33312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d376663302d623436362d623164343830343863363032222c2273697a65223a322c22626f6479223a224d32464c6c34452f5451624b4e6e566d5a73316b306e4c5a4a356f5838346d3671622f69593549747a324d3d222c2277686f223a2253636a437a673049742f79684f6f4b5337537258782b624749442f6e59724b786e624b6d587832793851453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2243554443495a5542736754696a394a62654e6e5a6878446275426f66764564384d66494932413251586b343d227d', '\xbc085120b539637f23ff61bee04f77d032b70d0115f4030eacc45f3f4c34a382', '\x5e76c78d353b41e92e8d179af19ad625');
INSERT INTO audit.event_leaves_0 VALUES (32, '\x7b2276223a312c22736571223a33322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d376361362d383438392d376234306330393733316133222c2273697a65223a322c22626f6479223a226b44445264486b685457676c6e77305174766d584f506b735a464646415a5343736d4f68614435435658383d222c2277686f223a224a5474594e41303939577039687a4a5155315976764f303637704c6972634a493148644f4731552f2b63493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22346c502f63487952546f2b77663679647559657945434d594a6838786a776b7a5a746f79687672373337773d227d', '\xdc8139dcfc52cb388c10e276b6255a621be97d76f7fb4ebc266bd5f11404dce9', '\x2b104b4babe3cb8b78d420ac2b534976');
INSERT INTO audit.event_leaves_0 VALUES (33, '\x7b2276223a312c22736571223a33332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373962642d386661622d653462643833383161633432222c2273697a65223a322c22626f6479223a224a4f6b77493337572b58754f5830653871784d732b303542346c53624f696b586b48454c737447653576303d222c2277686f223a222b345257536968507933614d6d44627376413265447357436a2b354749476968456e4b6c6f70685a2b32383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225571334866316c73565635384170416d3977312b58484a4e684b686d3545645732384774533869563737493d227d', '\xb24316bce8fe0c252d38b0bc4a0b2709299bffc26d05f9d6f3080843e113d7bd', '\x2c2c54bfcec2e97d26d992413d13db9b');
INSERT INTO audit.event_leaves_0 VALUES (34, '\x7b2276223a312c22736571223a33342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d376561612d616435352d653331623266353635316662222c2273697a65223a322c22626f6479223a22774630676443645a4f6f5251366b7536587934725563686d434e335968712f545938446f57325343656a673d222c2277686f223a22454b4b456d78596b4576636d386b514278454e726148416844586d4f55626a71525356726f3932363742343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22374430677445746f30317a6b4362714354686a54484f544a39675947582f5035336c377632416d617345593d227d', '\x497ef4533f859a3b1ed4d8d34ab5013d949785d52c005f9648792dfb4f1cf88a', '\x63bed37d7af584e19b9e965c6781a1f3');
INSERT INTO audit.event_leaves_0 VALUES (35, '\x7b2276223a312c22736571223a33352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373866612d386433392d326137383264313337656438222c2273697a65223a322c22626f6479223a227274734d47797461463848762f56366e616a546d2b417138456955316a4f42502b5374445845516430616b3d222c2277686f223a2245305642722f32794c4f4b574e53725a6d7052646d3563386c6e716847675177346d564c4942412f6630513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22303537786a613947706b51476e72494c73324b7841572b2f6b5746364642343476653157336c573734596b3d227d', '\x71c9b589f3cb4e96000c2816fd27256cd3a09b9755d7e7cde75d9e4b078a0238', '\x07e53bc96a5684889e79ef1124b6b3ca');
INSERT INTO audit.event_leaves_0 VALUES (36, '\x7b2276223a312c22736571223a33362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373762352d616163312d373562663335626631366265222c2273697a65223a322c22626f6479223a22306c557168596750734f41766262384b576d576f6a5562366473546b6656327349386b3642644f664c75553d222c2277686f223a2238797538684e32502f7347715633514c44623356326b673547534f6b57364e613461534c695a5571425a4d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2241462b354a78566d4c79776470356972786765357a3438504a536267494d6b47466f436542387a4236316b3d227d', '\x13a93d6cbad822cef49515268e73731cd10fdff4ab83919bb47f89f0e5ee3d4b', '\x006c5cba4bd29b2292d8c9d6c2835a30');
INSERT INTO audit.event_leaves_0 VALUES (37, '\x7b2276223a312c22736571223a33372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373361642d616431322d333732616436383139613735222c2273697a65223a322c22626f6479223a226842444b565867512f68367665754e687751622f486b35414830334d4e497a6934547a452f344f6a4c31593d222c2277686f223a22504d72656d71384d6858544b5a745a52684242674b6f566b59326e314235745a766c32696e4c594359586b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224d4d76766f543036656353737646587466644269627833566631596a754f5551384e616b4b4755706752343d227d', '\x9a48a4feffe2accb51d106d843ac0e3dac687e8ad7f9c7f9e7c8a178fc80e5e5', '\xc98810e47ae394b0fd554de6b14c8cdd');
INSERT INTO audit.event_leaves_0 VALUES (38, '\x7b2276223a312c22736571223a33382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373034362d393932392d393532636439356566643333222c2273697a65223a322c22626f6479223a22306d484477467a6a67736939414e4d585938315574764273624b434473795878344d69634e55694c50314d3d222c2277686f223a22654269464d484439646c4542564c714a304e6e614834746d584c31556f6a554b77422b5a36374569566a733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22353764344c4e4341504d617750314e56386f6744385a6a66732f58307175624e556d4c43335177444636673d227d', '\xdce6dab7c6cca64cd67df40854de205a21aee20be6e347931bcd4b1d723b5b82', '\xe7170b256ae27b2a0f5aa25419d224be');
INSERT INTO audit.event_leaves_0 VALUES (39, '\x7b2276223a312c22736571223a33392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373165632d623061362d626665656365633435373733222c2273697a65223a322c22626f6479223a22452f63514138707a6d474938305476743137427837764e34355a493271376e7856615a4e4464655a706d593d222c2277686f223a22375a617630776a47486d4e4465764e6c4b693842704d6b4f43764c4541764774444851536743365a5446413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2261656631797158335a336a575256684b494a775362652b675554595a51745830587a35335258586c6f596b3d227d', '\xceabca15a778e2475533aa1458d80a645689c61eff8d324aa1f6f961df42030a', '\x6d7fa7874cbccd274eff6dfb638c4380');
INSERT INTO audit.event_leaves_0 VALUES (40, '\x7b2276223a312c22736571223a34302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d376430342d626466652d383634343635653961376433222c2273697a65223a322c22626f6479223a22666f7147633648336b624546494534673631762f724f6e365277515679494a377162515750684d533877633d222c2277686f223a2259566d62716e33763458765642574d58734431786c75374f3747337753755445546e3270445373764f2f383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2258765358555047423571676473343878382f3747424c654c34716b50734e6174677170435952657a686e493d227d', '\x27f64ef2f0354af27597c8e81e68e6ddb3a925dde7cf8fb1a0937884673becac', '\x95716bd3eb8f9fcba963a725edc9a10d');
INSERT INTO audit.event_leaves_0 VALUES (41, '\x7b2276223a312c22736571223a34312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d373831382d383566332d396236386536306435333730222c2273697a65223a322c22626f6479223a22537a696c377a697a634f487863504b3344584535626c6838334a474769646d326a64752b4f6947632f51553d222c2277686f223a227a6c756c394759536e34444479474454626d474b6546577a3964444c2f52455a61674f34743641544848493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22306a64443971737978346e2b2b56397a374569446c4e4c664630306b755a444238344a3961464b314335633d227d', '\x4c0a66da23dc84edd6d4cd52b27c092bd533e0bdb55286565d75fe6b9d36861d', '\x8a4334153860d3070795ee8eed5ae78f');
INSERT INTO audit.event_leaves_0 VALUES (42, '\x7b2276223a312c22736571223a34322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138382d376234362d623635332d643237306662383662646466222c2273697a65223a322c22626f6479223a22492f2f715445725931787a7661504a392f384246626932526f38455370517333512b45394666712b4b424d3d222c2277686f223a22674c616d51454932775335526a786567577450612b2f5266676f4d756776484950784f5435393448667a633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223154436d492b7251696c4c6f5430336a55725472494e6930743250786151713052697967746b752f4170383d227d', '\x9cd94b145c513b4eb951582fbe7eafc2427cfc3be64e4ce249715d9855107c7d', '\x443018f84bad6d5f673df2a01983bbdf');
INSERT INTO audit.event_leaves_0 VALUES (43, '\x7b2276223a312c22736571223a34332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373930632d383134352d633861626461313665626665222c2273697a65223a322c22626f6479223a22696168794e7a78702f4b43562f69616276624858585944456e3931374241622b6948432f59772b303139673d222c2277686f223a227648327974496155487233457856555864576d5765553739673467676e39785051754e362b5a356e65396b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2263562f727859516e5473562b416371775579342b354770486678487a4b765267476b674c57734c753434773d227d', '\x877bf6653fc36c55b3b4c2ec44528c0a282ce5708b80c7c1f86d81ab9e826d01', '\xa804a6f72b31b515ff19464fce7ed46f');
INSERT INTO audit.event_leaves_0 VALUES (44, '\x7b2276223a312c22736571223a34342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373137352d386135662d326636376264353134653965222c2273697a65223a322c22626f6479223a2241495461704b684f636c7647357972533631363639535563437259663351462f3137326b6f6833342b34673d222c2277686f223a226159487a2f59544b6f4c7641674a4c6a6d6377575471456b7378306a7a57544942723259447667434270493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22736f4d4a536345564d6e52435746446f6f394f6637587758364231516e37696538724e58665432413469303d227d', '\x28f9e559598381322033be4c4edbaafa6c1ba94fd77425aa1c04a5f8b62ce361', '\xa762d4748ad06129276172c00854580a');
INSERT INTO audit.event_leaves_0 VALUES (45, '\x7b2276223a312c22736571223a34352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373039352d616532362d656166333834323662633630222c2273697a65223a322c22626f6479223a224b636c5272575072493330686c4b486674336b7336586a794f756f44674c6c4557626e334b6a4b366d31453d222c2277686f223a2256726a41354258502b667864336c663575673471465364596a6672324972665037367735454c6369302b553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22324c532f63346c644a66586977317a676e2f57575556526b62467666573430785a79662f4869554952464d3d227d', '\x6262392e62336d2fcf8e1ebb6131ce0adc8a229823addd97d52d3db30b5ecdf7', '\x5171685f73331f214b474cf20b1973ba');
INSERT INTO audit.event_leaves_0 VALUES (46, '\x7b2276223a312c22736571223a34362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376362632d386639362d396630346438653234396434222c2273697a65223a322c22626f6479223a2264566946372b304f6d597a7776694e647146564a73353946627543314334343750704b5a7a5646444f4b6b3d222c2277686f223a225046714c44414841775266495756444d516a313379356e7470536d3342706b556f352b54475048654b31383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225455755a3553696f57676e5131656149392b30482f68496d4f4d4d6930666c473833474f422f65503149593d227d', '\xf3fc5321a315452924e71286fad9b3e5fe0106ab47a9171b303cc33f4377c2f4', '\x3ca6bfca67787c219720508c593008e8');
INSERT INTO audit.event_leaves_0 VALUES (47, '\x7b2276223a312c22736571223a34372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373638382d383836332d343334663534323337636366222c2273697a65223a322c22626f6479223a224c6f472b36566c486c53497a62387942653848354b41476d68303249504b333532474e7839414432547a513d222c2277686f223a225239337662314c34486334714c464c612f2f4e6b765a4b57456d6a6a48416c46744a797338376e447045453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22356c6f5a4e41773948414a756d426c366f51616b434e6e4c333273644f6f7134545632785a3867465461303d227d', '\x406e609fc8c36544d9337c4811ff43e5e95257b814886f88271a5f7c9b300a6c', '\x696d7d97f39bdbce9c511c59be3287b2');
INSERT INTO audit.event_leaves_0 VALUES (48, '\x7b2276223a312c22736571223a34382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376432352d396135312d306139643661613234653833222c2273697a65223a322c22626f6479223a22316c5a67516f4c2f656c766d2b6a6f5938697058435459622b6e756d4b533147725342583446624672354d3d222c2277686f223a22616a4c485834486f57304d3734645853314f55576a385562304573434739544b386b5a78795768387375453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226947504864454f454c586856426f496e385a52744a2b623059504f33734272694432615a753675566b716b3d227d', '\xaa0d9277b1d63e3de2e829871c289ce98a4ec4d80f02092a2ba7dc7555fb051b', '\x6e816951f6fbec3985cd8f2dd7e99314');
INSERT INTO audit.event_leaves_0 VALUES (49, '\x7b2276223a312c22736571223a34392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373531322d386534632d366131376631623138373238222c2273697a65223a322c22626f6479223a223549376c33676c5432376c71547646356d2b4868304f4534687363384c52595956484e563678582b6d664d3d222c2277686f223a224573765234676656594137464675594643645a70634667566a5a3130526a69786c512f4644666630782b773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224a365848776b6b2f416a5973726c3345526c37775039554a5053315154494463475a6f4c306c32373042453d227d', '\x2b0ab3d8521af5e99943ce39c84268316b4d2e4e4f6ec1e97e6f63790c3eedf6', '\xffa00104a3762e44f47b32c77cac5eaf');
INSERT INTO audit.event_leaves_0 VALUES (50, '\x7b2276223a312c22736571223a35302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373531362d383564302d363337653361373866333037222c2273697a65223a322c22626f6479223a223757586f7a56316c596c6a5a6d306538456e2b59664f4d4777616c707947724e307256776f7134696776493d222c2277686f223a224665506a6b46726c4a715472484f54494a66513762556d6e412f4f706374365a564d66746c42774e4f61593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2250692b5733346b6765514b5a3737536963366c535249585a79783479547a5659506b576c4d4c67653567383d227d', '\x6e5f632bf3d1be184cdc6ce433d07e364db480658340e29b82407ff8eacc042a', '\x5453c528223a040946dd4050bfbb5943');
INSERT INTO audit.event_leaves_0 VALUES (51, '\x7b2276223a312c22736571223a35312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373136372d616161312d393234383764326635386633222c2273697a65223a322c22626f6479223a226f682f6c6e4c57344f3153763936466e476245665a725454574570793078727674324c746e5154646369303d222c2277686f223a225a395946676945704a464d50586c58744f2b3850303352586a4a6d464f6b633079644f6e4f6841706c53733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22524d71684f36556e366d62612f37506162546a4d64506635344c3279432b2f46302f396b5758514f366a513d227d', '\xd2bd355224a6c75dfca98326434e38eb6e76435960dd77a60d6270f3b29c0315', '\x72cfa1a377046de66579ddffa5fb46f0');
INSERT INTO audit.event_leaves_0 VALUES (52, '\x7b2276223a312c22736571223a35322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373038642d383932622d363765663638373335336231222c2273697a65223a322c22626f6479223a225a5144736258334f7571456e7444664e50524849376f6c6d6d3557336c3259586c5174314e61652b4741453d222c2277686f223a22635579746b716b56417658764e74555133654e5044555847483547656a564d527a6349636c6945333068513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227a4f6c476a7972686b6a4a6871646443556956336a3049325a3769615334416664675549796650532b68413d227d', '\x390ac0de816db9c651c37fd160dd0c5262a1506e2ec2e7d0c5754612033bd81c', '\xcb598152b580dd66f322d910c442223d');
INSERT INTO audit.event_leaves_0 VALUES (53, '\x7b2276223a312c22736571223a35332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373664322d393935652d653737626532646332333261222c2273697a65223a322c22626f6479223a2254715362475733513434484e746143356d5a3836724645553547644f764d706d4b6652727357384162686f3d222c2277686f223a2256433337673759463244377037774a485938536867657441734c734958636237636c4466747973327769303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2256322f6c6846694777616f643577714c304143685344345978752b4a43457a4d4a31636143624a707741593d227d', '\xe414823addfd29e4fa47599e874b44c6b614277bf113112f14adf254f6200afc', '\x94dfdf1184ac678a9292c5e4d6c5449c');
INSERT INTO audit.event_leaves_0 VALUES (54, '\x7b2276223a312c22736571223a35342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373565652d393137612d383839376161613166376365222c2273697a65223a322c22626f6479223a22616d4f7344595571684e5471636475453268716e66334e31682f4c2f6a6a76773338566f654a4a71424f773d222c2277686f223a22326e535930745a6a7073523566444755624f4a4372435241596c4557484e3578366a4b4a5775484f2f4f493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b307063395a6554396974646e72385a3379683271786b38784e347678777a6c506c4a7476424b6533754d3d227d', '\x1f7898eb77b000c59274a3d342e5630381df06727efc21b8637efa12d746937f', '\x1b88b8f4d5a799ce17300ec301e8e8fc');
INSERT INTO audit.event_leaves_0 VALUES (55, '\x7b2276223a312c22736571223a35352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373665382d383635312d613532613134313733346161222c2273697a65223a322c22626f6479223a227a36726b474c316e736f6c6851377a574c65652b4b5a515a337a64626e6f366f6a7375694f562b3142756b3d222c2277686f223a227864612f503539434d77335a55394e4e684935726e787a4e54536d4a336d2f50493638376f6f7035476a513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22364b67502b56494d2b7a6f4b467065347867373567634577627870626e61636a4233355756774848754a553d227d', '\xf882a6c3291966ee7701272454698b8d9b2b9b813f5b88a230493128cc0be20c', '\x5b0c150d123c50b97c4d0387bdda07e8');
INSERT INTO audit.event_leaves_0 VALUES (56, '\x7b2276223a312c22736571223a35362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373330352d616134322d663466333763316166633063222c2273697a65223a322c22626f6479223a22724865446f787044396150723837712f774e76423947752f597631624a7465414f715543493764565a4b553d222c2277686f223a22797a6239495a37477a4e646f744435375956724a31762b426469647476714b574e7465665039446c674f4d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22735031545251634749643776596a4c3774446d544b44727a6470534b59553939444a6737416a536f2b676b3d227d', '\xc617b6c3f352894dd1983abf16021c0705a3508e7af783d230e214458af8b051', '\xe4cbad6a88539005c329063d32919661');
INSERT INTO audit.event_leaves_0 VALUES (57, '\x7b2276223a312c22736571223a35372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376662352d623533392d373930363531353562383830222c2273697a65223a322c22626f6479223a224b44616373596f4572527a6556735467396e7950594c5947792b48796c484c535a597733555376567076633d222c2277686f223a225835696851787143525773504b494f4a58573539715a6b354c6a7666674436364b6a4b53457669793350303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22466447467665423359546874664d74366e6c4a4f627743354133466c66717a4a31325a496e6168354d616b3d227d', '\xfb9d438fc9d0a9c2435a7751b039074ecd587abd4dd9f2277f790ab5ebe5096a', '\xb78bdc74c09cd008a8aa63fc7c4beab3');
INSERT INTO audit.event_leaves_0 VALUES (58, '\x7b2276223a312c22736571223a35382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373334362d393735632d376362326231333736356535222c2273697a65223a322c22626f6479223a2256614f34646b6c6e524d55497833456753564774575a7a505073473036667234484d65476d6855344641633d222c2277686f223a226876306244396d6c7a37454b4e6d4772774e784448716f6d556d6b466b686e5552344247387343314c42413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2236356e5147323035495a706c355166692f6b5556473468563071337a612b314e3342737159344e315073303d227d', '\x7bd7b7db36d8c9d8da695a850eacec970f46e976446d7b14c7f9c4ddbb02218b', '\xc6759b2ef4f98de0a9c36f09220680a2');
INSERT INTO audit.event_leaves_0 VALUES (59, '\x7b2276223a312c22736571223a35392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373432362d386463622d363736303536303034623162222c2273697a65223a322c22626f6479223a2231445259353466717a425832554c734a59443742724a61746f6536554e326675784773454d6b34623930633d222c2277686f223a222b4d6b665441684e36424d7048584270616e6a576b51344d5967624141456d473432696d4e4f764c5361673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227545323838454e655579565945576d5137586a6d6d684a6a495a5468356e4d4f493870336449512b6767513d227d', '\x57b6c5d31232b3e33e63100e286ab6cef4d2bbbe6bdd9904d4b7306b89541578', '\x0b15760beebee7d07c6026e2eead3e2f');
INSERT INTO audit.event_leaves_0 VALUES (60, '\x7b2276223a312c22736571223a36302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373632302d386261342d316463623436336133323162222c2273697a65223a322c22626f6479223a22354835633050696b6563683266463355377366644b4644323072324c574c4d545557634d325a6f4761784d3d222c2277686f223a227a724878716f4f2b2b37766849795254394d6d746a487938566351782f6845567046667063576c585754413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227a446f34634d4d67386d43732f6b67444b52636964472f38536243667350585155684251447033532b53773d227d', '\x25d191dcee561a4866a83a04eeb95b716120ed6a4d520e47fb80903778203378', '\x48e2dc2e3747895e5c85126d29589991');
INSERT INTO audit.event_leaves_0 VALUES (61, '\x7b2276223a312c22736571223a36312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373338342d623132652d666563363264383438383861222c2273697a65223a322c22626f6479223a226278386734526a49716a7872352b42783568572b774f7441652b70765376774b745059505a644833366e303d222c2277686f223a227231476a5662326d337a4477756d445a7471367350457a616a78724e476a7a436f546948564346594b4e593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22794c7a31486f4844786e4c596366314b555670757a4867517a2b6f4d6d7361684d6f304657574a4a556f453d227d', '\x347f5669a003c87b584400ea15a1a82a7720c614b9b916859cb2d9db7574f265', '\xf7f7d0c87626541abf31dae302454cfa');
INSERT INTO audit.event_leaves_0 VALUES (62, '\x7b2276223a312c22736571223a36322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373061302d383931372d396131316232666532356135222c2273697a65223a322c22626f6479223a2273395157646a4e317933644a46535768544f3254597773417a6a44464f303433474b7a4e4455697a3736453d222c2277686f223a226c50304367416566356c7055495a6f6566364c414576564c476a616e4b364c5730676c67537754697139453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224c4e386749354f6c4134676b75622f7a525533524758756f6d4d5671302f6c4f356a393051576b2f5032633d227d', '\xae91045d4faff26de31656d415caa53caa2da3e8d04aad2d2054d790d29dd389', '\x73e02b28b2f45074969fae3bbcb1fe85');
INSERT INTO audit.event_leaves_0 VALUES (63, '\x7b2276223a312c22736571223a36332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376238312d393863372d383136323038613233663237222c2273697a65223a322c22626f6479223a2235576f6f2f6966684f4f756c52646f7a46414a4c746a4c5542326b434b516a4f784f5955746c31366937453d222c2277686f223a22524242697a374b2f66726f765664326b58664c63596f446e314a35627a713638455067777663486e3442303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2247495531576a4e586739454c46663669536c366e4a7a36706b51526236646d71476363357a4577583665343d227d', '\x1771778cdd770dcd218457f903dbdef708288259e559c9b340b4e49c26ef3eb1', '\x14f5d22e379533c46a3f816c912d1c37');
INSERT INTO audit.event_leaves_0 VALUES (64, '\x7b2276223a312c22736571223a36342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373066612d393535642d623036643461393139656364222c2273697a65223a322c22626f6479223a224e7a4352656b2b4d3935584f4d714f6f554e634d4a7a2b59776f51734730324a2f6c466c703233556661493d222c2277686f223a2276333547344e70556937334e557870336870624a2f34727130526e4e5635305545316a61376a4a784162633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2233675453723354792f7178316c644d52434c687369366c745578596d626f766e6d415133514d614b6747673d227d', '\x78a7e2e1f8b2753b34c9a3c4f45e63b7cd53579216b329435b0f1a2a76d8485c', '\x94d7f6dc7111911649ae24190f1aec98');
INSERT INTO audit.event_leaves_0 VALUES (65, '\x7b2276223a312c22736571223a36352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373062372d393232642d363666353337373839353333222c2273697a65223a322c22626f6479223a226d7277666d70504e465a35712f304a4c4a464a6c6e726b59594c4c594f626d6e4e572f75484b35736861413d222c2277686f223a22752f56727350513867706d385a4c2b6836656458444a7136636b6f3466494a3263624e7069597839336c6b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b79547249426a73444c4c7a676a6a5a69727a4f736f62427970676c7164367759353234356f6c326b69413d227d', '\x0b1d5dc72a6e0496238ecf474013ebf21231e32a3c34c0289c528081cdaf57c3', '\x963da2983f1d5baa7bb7df1d6716f4df');
INSERT INTO audit.event_leaves_0 VALUES (66, '\x7b2276223a312c22736571223a36362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376237352d383230362d333239373636333838623832222c2273697a65223a322c22626f6479223a225a66754e764f67716d39676879756d4a7a376430724a2b5a2b4968554652527868504d444c5430545754303d222c2277686f223a2256426a304152674532676f6b5a4e6965585739556346554d633774714a392b36473844754862436f3134633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b7a3056646e654c6b444f456c6f6379332f6f4c4d79724b33416c504c5a493431526b57422b77516534383d227d', '\x747ec0a90f5aac5238ffe97bc883aeab0b96f983e6153d0c166a14696b3c6d19', '\x3dfde9c56bd31a2b0a1913cc6f3eb772');
INSERT INTO audit.event_leaves_0 VALUES (67, '\x7b2276223a312c22736571223a36372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373765632d383235372d343563626663336362393837222c2273697a65223a322c22626f6479223a2273547070632b343934457a67354453466e67793135776f627967664e6369572b302f6b505a6d74664d71673d222c2277686f223a22386154704e5146395278787554657a61464144304a2b69656d49644e3743693877545263477548505455773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224363634e703371584750667445346d71503941746c746151732b4b6a7065476d5351703167706c5a2b38413d227d', '\x2c6a10d0f6ba61c6531c68558e1a856b346f9b686ec9d9fd844c54bb86382e4a', '\xd17500bba5f29cbbdbb530df56738b58');
INSERT INTO audit.event_leaves_0 VALUES (68, '\x7b2276223a312c22736571223a36382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373433392d613466322d303239376331313265646361222c2273697a65223a322c22626f6479223a226b5a4c70667075343755586968424254684f6b2b395043394157565567536d5a2b6f6452657a6a672f47593d222c2277686f223a22394d52796c3061455269484d553557466d696a3475676e6f32647430686f68444c7767557156545336664d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22674a77303657487057312b333959364950634f754746705948574d71586c7353706e672f415a4f7a4b59453d227d', '\x6a9d1729cf93993877dceb06959faf19f923780a8a8de91132556223996fc6e3', '\x546f88138043d6d3cf6aab9d6b9269e9');
INSERT INTO audit.event_leaves_0 VALUES (69, '\x7b2276223a312c22736571223a36392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373038632d626562372d306136616438396338326134222c2273697a65223a322c22626f6479223a22597a682b3154504b6e74314350634f635977307241357073424b6365446c50745937682f453556387150493d222c2277686f223a224a324f62332f77395544635a356256314f306561653066494a65714c796b4e6161337a7876537535746e6f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223733554861354a36766478767259564e7a72426f5652353942774c414a41395156536931316a314c6879383d227d', '\xb1b308353cfe1ae18863b01b7d1b3f8fce6fffafe861672b424cd7c6425f7cbf', '\xf7c5304f9cdcf99c716fd026abc15ba3');
INSERT INTO audit.event_leaves_0 VALUES (70, '\x7b2276223a312c22736571223a37302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376331642d396633332d326333386366366165313935222c2273697a65223a322c22626f6479223a22645470793937592f433678624e786d6452773838642f434d537071443968314679635a4c6c765a2f7231733d222c2277686f223a22503145636463384542545a6b76307633585342325a2f475a3776774d50324f6a705547467a4f7a65434b413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2245343570596d585736736e34466147312b76645133624e7a394d4d687272464c736f366c7053767267354d3d227d', '\xd324f29c06035abd55e06589ff93480d89b3ff86099a3a903d8a3e86b5a83920', '\xbb403dca5baee8ea263db7e8e65d8f02');
INSERT INTO audit.event_leaves_0 VALUES (71, '\x7b2276223a312c22736571223a37312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376636372d623636662d316338376139373665643930222c2273697a65223a322c22626f6479223a223339467835546853555953624471466b4f73654359384845476267764d4e45577a416a67514174413739633d222c2277686f223a2267413534774f79796971754a4f615a74475068774d4e7762704549657942417747314873376b746d5456343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22306668304f733158375745732f676d62707634455934504136517570673431372f676847767a2b38354b673d227d', '\xdb223a327902302d6b2ebfe66ce20aa01c572f6205fb22f33531dca4844230cf', '\xab14f813be7555cbb7fd4146825257fb');
INSERT INTO audit.event_leaves_0 VALUES (72, '\x7b2276223a312c22736571223a37322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373963352d383535312d373335643830326536643466222c2273697a65223a322c22626f6479223a226b762b497073707366786c5341364941617a43473064653370327642767862345642332f644e534c437a383d222c2277686f223a222b442f474f704e444c77744931396f4f325932447a733730316b702b517138343730537042774a6e7150513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2275506e444a4b6c56652b3846387a6261484737753855747131706c2f38465a356f4f57596e3137654e79303d227d', '\x33963e617e337e7114526b2d2dfa483819e6ecb774ed0040d1f6a95c1c35e9d4', '\x19dd0ec6bdb0977481ed0eecb39e2c26');
INSERT INTO audit.event_leaves_0 VALUES (73, '\x7b2276223a312c22736571223a37332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376335622d613062612d323966373934346561376636222c2273697a65223a322c22626f6479223a226e744b54754d7247666777454c566636526b735857305637612f73773250757775336e465a3942462b506b3d222c2277686f223a22424331364e6a52795847644b46787741654c586a663832676f4430547044337652747a37445247367848343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2267546b352b2f72775233662f59374866462b614b443354476a45754d4f2f4d7275622b73453863537875733d227d', '\xf25a00ff0f30d98531bd98d027746e5ae519ff3f0b2733079c0a8021c17186c7', '\x3d15837ffae33caa32b6afb704b3aafd');
INSERT INTO audit.event_leaves_0 VALUES (74, '\x7b2276223a312c22736571223a37342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373566332d623365322d623034636139346362306332222c2273697a65223a322c22626f6479223a22416169594e6a71534f434837436d6f57435a4f3662736f5568453037423735756e6a5268416d484f5931343d222c2277686f223a22644b3477645464376a527348394a56573030586b317a492b5472364264552f6531756c616233626c41774d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2274564472335a5557354a2b71453161427164456776313066704c75455568363171454473713753473870303d227d', '\x9c2718ebb5372975b4d137908ac1c966939e04271801bc156d7b041cf6de5926', '\xfa1b2c52e2e478113a4e30ec0eb2a4bb');
INSERT INTO audit.event_leaves_0 VALUES (75, '\x7b2276223a312c22736571223a37352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373830642d616436612d313365656365666362663365222c2273697a65223a322c22626f6479223a226a67756551754933696d414d4a4674584c796d58444465736933535046396b4d48445950566b646c735a553d222c2277686f223a22302f64646c2f347171676134506c41686e4736466f774165664a42687077634a655850387443724e62766b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2269416f7179334230645a2b7a3338566a422f302b535674716c393432302b6e634a665065665675696175303d227d', '\x5767bcb2e61829e1f3dc300d7720f56f70c8714562e65d8eb9ca14470a476626', '\xab6030e4b3da0de8cbf6c8531fd276d6');
INSERT INTO audit.event_leaves_0 VALUES (76, '\x7b2276223a312c22736571223a37362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376337382d393762652d663266386532393666663738222c2273697a65223a322c22626f6479223a226338754f716957755545714e7a7844587a33424e754b363146436d586933376c68584c6739626649357a773d222c2277686f223a227459744a377353736e5865354372332f445657476b686938544543703572664651554150357473775447513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226d415234354d593265444a3761516d4864446d536f2f566358682b6946436f69392b3657447952656975673d227d', '\x3ee0b66d27dfffbd177b5b9fdd961ddeabd495b80a9593f16d9f59e814ccc870', '\x12c55340eb203637e457064f916800d4');
INSERT INTO audit.event_leaves_0 VALUES (77, '\x7b2276223a312c22736571223a37372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373533382d393933342d633163343064383863633264222c2273697a65223a322c22626f6479223a222b6b6a4b6c717957385877554f7753416f665470586e34335068624f3848494b59425176774d4e784170493d222c2277686f223a22784b2b48715a3267445650642f6e5632777a4768434433626d6a5047516f3177304b774a72754a634538673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226e36336e3175357869345477393471725941792b6f36752f6257767a2b494d3952446f6644464d7a5970343d227d', '\x8e68d3ecc0d620b1bcbec49a0eedd6abdbaa73e60b99e54ee84df842b1526214', '\x37acb80910480b588ff642414fd9a80d');
INSERT INTO audit.event_leaves_0 VALUES (78, '\x7b2276223a312c22736571223a37382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373461362d616365652d336532383739376533396139222c2273697a65223a322c22626f6479223a223755376d6953655671492b6530463653737738657a5758545a545033306542436c6c57372f5958614b61413d222c2277686f223a226154763157724e6f4a6a7771347874507350765066736e366979714558736e4b4d44514e654464596c78553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2255613742456d626d7534736d4b6863696a4968724c4e384551766b48334c544e676c66694933554b36726f3d227d', '\x24d405bf7beb8d1a332f4c813ee435d92bff3cd73b8ed8de1542f9f62aabea99', '\xf849afaf692133cd47e1f471e8a70ba4');
INSERT INTO audit.event_leaves_0 VALUES (79, '\x7b2276223a312c22736571223a37392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376434642d616262322d666536303533663737346637222c2273697a65223a322c22626f6479223a227965574c776c354178546b3774516758444543636b7a5151795a33394157564d4e5a6e4b48376f515a73593d222c2277686f223a226b2f4d50727a6e6773724f505738425a476f4b5a78372b49466c503578737a4443534152773572733452593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2265526737724c566b4f6475372b625248644534527065364663786747685a486a6174645a566561344f37673d227d', '\x8312b719a6b4382fa151966f952bcb3f7115663b2746eacd1cfda590f368ab2e', '\x0342489a088944d6bed0eec0ffe52b7a');
INSERT INTO audit.event_leaves_0 VALUES (80, '\x7b2276223a312c22736571223a38302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376333362d393133662d616462323132616534363162222c2273697a65223a322c22626f6479223a224759386d694878376976555871705032667a53513251474b7472666869766c362f727831746565733537383d222c2277686f223a224d386736417a7057384634357a333048446530474532676a304f74693564754876314538345849567831673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226852686a664833787a456556316a7279716e4866566e69544654566e33545a395a3168324d375665385a553d227d', '\xc1dca96357787de5f65f36a0b7a2e0c47a4df1307d64d0076241bd2b43576295', '\xa8a67d42548dcd2efcf972e3d8a815a0');
INSERT INTO audit.event_leaves_0 VALUES (81, '\x7b2276223a312c22736571223a38312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373534362d623731312d383863356239363032393236222c2273697a65223a322c22626f6479223a22694d50454b53424630716366457746742f5378435131506770723072782b6a6577763964455152366a486b3d222c2277686f223a22326d71772f5a44314e6d674b644749614e535a5948676444353265716a3075423744474b594a7a464f44773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226b4e7178585750676d776678456f345133744e693543544b5a4f577872747a5a4736776464557537694b773d227d', '\x8589d3c4e02f5a7bfb2d575ac05c5effedd330987db0b38a4dd98535a15e315d', '\x562b44350e58c237bc323a358e14dcc4');
INSERT INTO audit.event_leaves_0 VALUES (82, '\x7b2276223a312c22736571223a38322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376439642d623938342d636433343038643536666563222c2273697a65223a322c22626f6479223a22614b39506b7052497a6b59496b6b4b37722f70324f336951324f4656586d4938325473496d316739354f633d222c2277686f223a224f2f615251366c7735336c62634f52576c32327a4947556666345341395a55364e2b6c482b3471456f47413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224d6a334d757931585275717a484d6f334668526c677530623530445979666e38495a4a4a7532456c5831553d227d', '\x4f0f269b59b6222cc7e788237fc20135c14f061b4dfade23f0a0b2639ddff4d8', '\x136918d94d1f7519410a6d2fef3757a7');
INSERT INTO audit.event_leaves_0 VALUES (83, '\x7b2276223a312c22736571223a38332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376639332d396264622d373232623634386438333934222c2273697a65223a322c22626f6479223a226354737234454b39695579566d55564478335134616835544f74734f35777a37396f64304c6a426176346f3d222c2277686f223a226f6d506734797774675247556e5a787133366c6b7a4163795030794c62527a70736f4539326e74315341553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226a396f7267414e566b736f57654f5937697631504b37753567626378703430646647357374765062622b6f3d227d', '\x70a7dce74b4da621519b58554a14cd2ae1b1011980a5bd04c9397b2f028b1b6b', '\x6dc3f4ba2ff192eea6b54623c8994a44');
INSERT INTO audit.event_leaves_0 VALUES (84, '\x7b2276223a312c22736571223a38342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373138652d393062612d666463373338386231306131222c2273697a65223a322c22626f6479223a226c322b2b614350486d314d442b51465831306164485a306f61497a3644636156677830425a75596f6253303d222c2277686f223a22384c394964454d335a507235764a714a536258432b4e70673770744959366b796a506e5778797463704a773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224d694933514d716256436749306b476e6a366a5a62633751316276577262434b465043635939415a526e733d227d', '\x87331924a450c7318e6df8e4019dba1c77b215f8278bae301cc9322000a705fd', '\xaa7300cebfef56e40e61987eb9655008');
INSERT INTO audit.event_leaves_0 VALUES (85, '\x7b2276223a312c22736571223a38352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376162372d396532622d356633353565613536626133222c2273697a65223a322c22626f6479223a224a4859703762304f322b4f587448744157535431734a6e6c6d5337744165626e655539397335366f3863453d222c2277686f223a224265466d48506a514c4159315753317342394b744e7178495a7166314a466446413036594e536a784b30303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226f39596749796d72737345436a6a41654265704a58764f733977514f464e63542f543145785834376562593d227d', '\xb8152b79ea06c77a07787d008e203bc26f90d978806cef76e5c582a1a997edab', '\x96b7a340c9eef50c056a4feee0fd4b2e');
INSERT INTO audit.event_leaves_0 VALUES (86, '\x7b2276223a312c22736571223a38362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376535652d393031342d616663346130323862376662222c2273697a65223a322c22626f6479223a226578612b306974637a2b64703732647258514334485a506a766158564f766f315732744e703937523956453d222c2277686f223a2277515045772b673544494e36367a693679676b46334e544a62556935343252377939535661526f52706c413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2269384d6630536272536e52616b524c4646453279654e676f6332664933596543754179534f6d7978394a733d227d', '\x128bc3cf4e4e47896f1cb0858e313a2c7ef9271c4f1a941cbd319ca92937610f', '\xeff0a233fa9ed50625a0b844f4596b8c');
INSERT INTO audit.event_leaves_0 VALUES (87, '\x7b2276223a312c22736571223a38372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376638382d393462362d386534633739396531363435222c2273697a65223a322c22626f6479223a2256704976624939463639396a6f4d617a45517143343254454e73394e7a2f656543563362545257485962673d222c2277686f223a227732362f4b71425a7871785675636b325a444e795776496a62582f69774c4f4246422b3638356b446673773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2253445950554b515234746f476d422b6355533553747878776263497856544f4e4d2f4962786a4a6a4e6d6b3d227d', '\x9803bee099fcc0ecdd384ed2ab2a65c976739b853cf3dd050e279be90204a654', '\xf950a72c6cb588d02ad4350142680dae');
INSERT INTO audit.event_leaves_0 VALUES (88, '\x7b2276223a312c22736571223a38382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373731372d626438392d306137613635396562656430222c2273697a65223a322c22626f6479223a2269466a6266674d2f4a565653572f5739775357746463746e77696647674a71306b475a69474955637935553d222c2277686f223a226344633167514976354c7347526436345558517a707046634c3151502f62466f576b365a363156394855633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22556e2f4d4d722f4e7247784d777074557853506c4c2b4d67747963445a536244637333324a362f5055364d3d227d', '\x2c1c24443cdecd5e27f4d865bb89ec6f7c37ca8a948dc0e03cbc633aa4383de1', '\xddb8685d0179ecd0bdcabba4b84c4946');
INSERT INTO audit.event_leaves_0 VALUES (89, '\x7b2276223a312c22736571223a38392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376238662d386538382d353736343262663761313937222c2273697a65223a322c22626f6479223a226573675755417a464f6a394a714f516f664752556678414774577a79475a73632b557573563651536b48633d222c2277686f223a22474f6672506b4745474878416c444956657a7268546d2b705155522b4a63314c434a4d4c6255655a6439593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22656f45556477316a6e4e59386e75456a726867542b5747714d305368777274356e504334486a692b4e774d3d227d', '\x698a91bedcdee187d43afe329f930b22d217d2e199ab2173c5f4fe8190bbb35e', '\x9ccbdfd491a6f25a187934982889bbb2');
INSERT INTO audit.event_leaves_0 VALUES (90, '\x7b2276223a312c22736571223a39302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376663352d626663642d353165393663633063366233222c2273697a65223a322c22626f6479223a226f41624c56464664375961532f4f59427541617354326675364376544a744549394f4e2b764f7656762b773d222c2277686f223a2242394a3443484c476a445559614164504b4c556e597936494b54686565746c5730784d684d466d704244593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22743533756f386a686b66787634613147587a6e644845452b506d30674b516f78696f4c7345444d78536c593d227d', '\xde0ce4fcd899e65a0ae23071c09ca809dbe700a1e90552b4357c7d591ba72960', '\x08aa56b0cb61730e41879f4cd0eceee2');
INSERT INTO audit.event_leaves_0 VALUES (91, '\x7b2276223a312c22736571223a39312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373263612d616564622d336431366362343563666631222c2273697a65223a322c22626f6479223a224a7831446c3671363673684a6233597678357775324c4c446254704a397365544c6a594b574c726c6a65733d222c2277686f223a22514e6c6f49522f656634487470474667665979687a706d567955587638667865536153783477313165426b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2265314a76304d464b677434617a32354276713471612f387564344e6a596d38724848783647426c774944413d227d', '\x62064e06245015a0e30b5192552092a4eb18b97384a7fe8b137f113681c0d570', '\x360ab6696367c4f44054d1def6c6bd75');
INSERT INTO audit.event_leaves_0 VALUES (92, '\x7b2276223a312c22736571223a39322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373339642d626265652d623730666630393033633233222c2273697a65223a322c22626f6479223a2257374e55556b51714772575871796e744f69596b4c6c394f774e3368717a78354f7734584c5972304334513d222c2277686f223a227671573262533948556a793637726d44726978434a7a5731726a2b4b4d636e546c76476f50477a704b706f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226c2b2f6664645153725853334538416f6748644f52314d4c686b446c77415573594950385132526f5479733d227d', '\x761478575d5a64b10543cf5f581f8600e59874c1c363cd5efd2d4991b541f1d8', '\x6e1d684568be6a121b80293ee292d550');
INSERT INTO audit.event_leaves_0 VALUES (93, '\x7b2276223a312c22736571223a39332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373463322d623062322d343364386238326634316431222c2273697a65223a322c22626f6479223a22716d47724a466f2b6a6b2b424d44745578523469733366797633616f6177334735706c394563552f2b67513d222c2277686f223a223970364a6d465630704e4f35473554486f6d356b486167672b584a55724e506c616e434c6f48524e6d70553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223246466334497673476358456e6364644a2f6e384d62496e4d5774636e376c554e6c2f5862774859372b733d227d', '\x635e22d9fd92814bb8c36a8ae4e413646c3e8bd3d0bb98448b93e0beff70d29b', '\x75ee09f0acec8c62c6152ff1ca480fe0');
INSERT INTO audit.event_leaves_0 VALUES (94, '\x7b2276223a312c22736571223a39342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373331352d393038312d323632633936643731363539222c2273697a65223a322c22626f6479223a2242746479574969766b4f74512f3779426a6230616f4768542f6c784e7167796e6847717852586e374475303d222c2277686f223a2238347830715936577738534976784b33776933786f57695a527934636e2b6a55794c744b5a7548626c44593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22634c636a535a2b4531507064356970777955664d395a564a466262446438784a44463177365430315059513d227d', '\x7532704197721c71464cbd4f5629a712775a710b0fe6081f31bb4801875a5cb5', '\x4c52ef47be672155d09365300890cf4d');
INSERT INTO audit.event_leaves_0 VALUES (95, '\x7b2276223a312c22736571223a39352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376162612d623865332d396533323331646664353536222c2273697a65223a322c22626f6479223a224b644851634847545a546d437761797250393257547a74484877656a35354c3765674e74484174347a4a733d222c2277686f223a224d515a486e4467377a67546c6254632f596a7a367a654e77703966416b4941573642675a30414177506f673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226870463943452b5449336273717562784c75482f64383954446279355a76656f3733624f582f717376366b3d227d', '\x87b588a3d95f3dc16758d05db7804c2f1ed9455b5962befa98a567aebc572e24', '\x7883c34f54c451f67c42f4b7e02a824c');
INSERT INTO audit.event_leaves_0 VALUES (96, '\x7b2276223a312c22736571223a39362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376164622d613136642d616534643536366238623564222c2273697a65223a322c22626f6479223a22794e5764546e3669514f4273694e6e7448324731656c4e536a7046425469334552726158732f43527957513d222c2277686f223a224b586c5a36306e3333517a44756763356e426a51494d7a44755876584431357a766a316733745a325765303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2261715937384c626c35655137446f50793261647453634f5a426b4267353161336a626f73386c2b417474303d227d', '\xf9a50b4f29655029507f2f36b145edbf75cb9df35ef4de5625a1eed3a6929574', '\x8e9407421ec9646613cd15770362eee2');
INSERT INTO audit.event_leaves_0 VALUES (97, '\x7b2276223a312c22736571223a39372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373766322d393862662d333033326165643662633639222c2273697a65223a322c22626f6479223a22396e7573776f2b5655535948694a6a647a624b6d6d51504d2f5875315467393035444542633434575347343d222c2277686f223a2256746e3275675163676a4e546232593374674874794a446c4432517377316e636e44656f69584b497242343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226a7556617061616c634257756d396a6242356d515166493735764e6e36516f304f4a4c347a6f6c3147384d3d227d', '\x4faf3c536580db02537c60da7505d1ca67c1619ac01187f31561964b0443bd05', '\x91354e5401647cda74aedec67b95379b');
INSERT INTO audit.event_leaves_0 VALUES (98, '\x7b2276223a312c22736571223a39382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373436382d623032342d633564636634326531353939222c2273697a65223a322c22626f6479223a2277732b6a48504d734a76307932767450315364595458556850424747523649706f684965734e33764e74733d222c2277686f223a227a3172464954653257696a5933766e374f70695a5a5242306f56456876334d7770395972535336395131453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226b654e64426e66746e74737969764832616a4d3966466871724752716c4f59784e354b6b58434e653147413d227d', '\x0727b2c5dc895a5627cf49302f26d1efac86d1889203555d0965e74e75612dc2', '\xb10368eefe28711734a3f694dbd3b663');
INSERT INTO audit.event_leaves_0 VALUES (99, '\x7b2276223a312c22736571223a39392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373035612d613635352d656662353033323266653561222c2273697a65223a322c22626f6479223a224653645979734b35555a6a714f356c4e2b366661387673574b384e35542b4b364c74502b67777a674264493d222c2277686f223a22556b3074356845727833553077374c2f485a4a43744f7334576e306c57362f2f74452b79745167477341673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2268782b3233426435556a797251503961392f726d4e4f7830526a495555704f2f574d70744c7757647637303d227d', '\xb2913b539f2acaaa2eec81fc139b2ff6eb40c597d5f3e5042304dc2d64634d43', '\xc7aedfeadaae065d148d9f1c00a9f93e');
INSERT INTO audit.event_leaves_0 VALUES (100, '\x7b2276223a312c22736571223a3130302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373333322d393836662d646662326234366439616162222c2273697a65223a322c22626f6479223a226e3242776969577752734b45516430694d6c556d4a4e3232414f6a693943542b6a34336d4e7355355366493d222c2277686f223a225749457739612b527659346f713152745075754275562b7a6f4335566d723331613765577661712b5877343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2253515566394a4e55674845476e456749724332795a743464507558302f77584d2f72593143785070544d453d227d', '\x26ae06d005865048535b3d64f2ca7db5978de05b62c8a735535187181a83f1a1', '\xac5faffb568472e16c56dbb4548786b2');
INSERT INTO audit.event_leaves_0 VALUES (101, '\x7b2276223a312c22736571223a3130312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373238342d393462632d626562666334613335333138222c2273697a65223a322c22626f6479223a22625a4459453343366430514b643936504f673877364f4d64484c306e316f6a6537746c386a585541614b553d222c2277686f223a2238304b32474a4b733649563675624d7932695655564d7439365a2f46745a4d46614775527a576457554f673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225151685a5659716139466f377042474a765a716a794c313746704e48396345346a3262763456654a4330633d227d', '\xcea5d5e66bcb2f5f0de528f70ef55208577a6c5b750e6df691e9b4cbeab728ab', '\xe2c803bf8690a44f0db6fa2497fc6fd3');
INSERT INTO audit.event_leaves_0 VALUES (102, '\x7b2276223a312c22736571223a3130322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376439322d396133642d316266356431643534646334222c2273697a65223a322c22626f6479223a22694e6e727270655678443141424d78543752764c6c516f4972334972465a663143506a32735136556361553d222c2277686f223a22543775767665585a2f4241704f4e75724137557a5147584c644c537152314d727067654c556473576253303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2274546f554d5835594a75345a6e596f755062794c33736331337070467971754a365938496a616330436d6b3d227d', '\x44d87b300bff3c6e5388ce63a0f068812094b9fc5e5ce7052001af27fccb8bcb', '\x1b0edab5a053fe5be6477bd6c60aa495');
INSERT INTO audit.event_leaves_0 VALUES (103, '\x7b2276223a312c22736571223a3130332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373233312d626266322d323463313632316635383035222c2273697a65223a322c22626f6479223a227548526244494554596672653474537765367a387a6f763634687758616f596672356746584637513535493d222c2277686f223a226f4c6a61424d4a715a4f544544615477534b57584655555a7458724c6a66316f73706631346c61754b6e4d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22306a774236376e393532734c41784966666e7133414c646c59532b6b306462334b4a4c33536f736436566b3d227d', '\x97122f60beab5be452bf64bf1a5106a449127f779a4f5ed82183635c3a1ad0f1', '\x7ac19d2a31adcdc5bcf1b01d222b5828');
INSERT INTO audit.event_leaves_0 VALUES (104, '\x7b2276223a312c22736571223a3130342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376134372d383836642d643235323639633231656633222c2273697a65223a322c22626f6479223a22523870336247773068777869503062676d6d446c344b514f33306141695736694b686930614d73687861513d222c2277686f223a22426e6e535949556c485163507373705576324c4a71305372384b4f7148747961442f37326a5a58534e736b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225468433035362f4a316a2f51796d784b3871616d67636d6e564233536e53677a67504642446178754646513d227d', '\xaf99ac2eeb5dd2e9394ea7e6761c105ab3f9bee4b1a2f1ce9069f6ae9b0a8a55', '\xda0f11e1763f141fddc4c1f3e205d1b9');
INSERT INTO audit.event_leaves_0 VALUES (105, '\x7b2276223a312c22736571223a3130352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373034662d393066302d633430386364363338383431222c2273697a65223a322c22626f6479223a224e742f743176466b51576a334254437178325a6568652f587a6d6678374f4a4842337265564f752b6247343d222c2277686f223a22786870417a48526d546f544d6b57676b7375304f36366678346d6e6d65537a3154683635596746644d66673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224777744834315a6f4757526b58702b696e2b4e4d32774666664d425054534b4174386841435043434b37453d227d', '\x94b1ad63fe3064b197dd7adc659a809bd507581bda33f7b133a0fc39b2f63fb0', '\xfee6dcf98815b46eaa62c043f0f64394');
INSERT INTO audit.event_leaves_0 VALUES (106, '\x7b2276223a312c22736571223a3130362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376634642d626165642d326239666339653961633564222c2273697a65223a322c22626f6479223a22662f767552562b2b334c4d635a3535446e644a316e3653425265712b466c2b5431376d5042532f6a6653453d222c2277686f223a224c3676306661664c6f6430766f4a33395661704b716830794c636a522b2b784b795a75354e5273687576453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224b79696b6a497a2b6d4b4b584e69412f2f48725a42626b7433346c4574436f4a52374b4a4a486d544c6c303d227d', '\x57d9745e2c2c53fc382ddd935011d5483cbd5f2c734154d767cab9375a79faaf', '\xc018a573ca22a511ab2f6473450bdda2');
INSERT INTO audit.event_leaves_0 VALUES (107, '\x7b2276223a312c22736571223a3130372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373665322d613831642d323163363565623231346138222c2273697a65223a322c22626f6479223a224d566c536a5a4e5a4e706769627a3956785442507762505366372b4e584b63707031554d6d7061346862303d222c2277686f223a224f63715470507a5435462b474c543143474758617a333270766272617071516346422b762b396d2b474b303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22754666445736624a4a6c43354d734d344e534674717a4239436131496c566870784b7967334f48524178673d227d', '\xc4cd74f6ee1acef42cc86ea24d963703cfabdf8ac3ecb5862c1f9e3292542a7a', '\x6a2979705adce3bb990670790c86f35e');
INSERT INTO audit.event_leaves_0 VALUES (108, '\x7b2276223a312c22736571223a3130382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373434352d396538392d633239373432626631646236222c2273697a65223a322c22626f6479223a22343531397a4148683730696a563872382f4f466c4937556e6267437753584c3978362f703753397a7030633d222c2277686f223a22576a52656546584d7a7467674b306848785a33676f394273504e496f37586b496f6c6e6f6b46327637346f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2264646f6e2b744866583552424e77346658413177382b343944562b305a6f6f366e533441786f74454b7a413d227d', '\x29e8e83b7ceb4c0e656ff2705d258b82788bde1a83325e4a3dbb5aaff49dd37f', '\x723f53582b7aebe42bff1661b309c2f0');
INSERT INTO audit.event_leaves_0 VALUES (109, '\x7b2276223a312c22736571223a3130392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373961382d396365302d363833366464393365636335222c2273697a65223a322c22626f6479223a226945505562426d4a4866783752436444736859475870572f6d4579485749626f2f4767336b39412b794f343d222c2277686f223a22572b346a65637875776948626a6c4261692f425244445667374f314e69507476556a3857304a546c6659303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2234666d71476e4d706e34316c61424c6a564e6332504947654b537a75772b6b5743564f32486a61304936383d227d', '\xae132094965106e4a53dd79d08d97af1cfcd9cca0e10c74cf0c4fccfd6819e0c', '\xb59e9e737829ab9c9941383cd2d08f0f');
INSERT INTO audit.event_leaves_0 VALUES (110, '\x7b2276223a312c22736571223a3131302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373832392d626234352d353630333064646236626335222c2273697a65223a322c22626f6479223a2243505a6b41466f7433426a4f38334f6139556b794f735842556d6a6378693674547169706e7379502b48593d222c2277686f223a22366b587578797232584f386871537477384f586146726359432f2f7a4672636468676f4a595771426736553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2233572b7062416b6b3366385559746a656f7264706d46592f6e38364d6b736b4155626554596837724d666b3d227d', '\x53f227a7529a2bb82efac41bfc17a9e194c74b6937fccb39c250ba13a633454a', '\xb7a39043f92b03918c341052124c42ac');
INSERT INTO audit.event_leaves_0 VALUES (111, '\x7b2276223a312c22736571223a3131312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376563612d616633302d363833303666323531613135222c2273697a65223a322c22626f6479223a2246566a516168303445484b384f314a785976666849324e6e767349534e365067796e6d52755236447441303d222c2277686f223a225a766d59544e324a4f47446d34555344393948347a595064316942706f57694d4f6741553241644a7765633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b623249436e6963324d7267373556635075394256337a396349783475734d526b3047564e766f59504b593d227d', '\xa295ea5414d16b314a259f222e65c7d06a3052fd8474292a7f72a6628e5ae6c0', '\x920fe172d74cd6b191b4c36d302da7d8');
INSERT INTO audit.event_leaves_0 VALUES (112, '\x7b2276223a312c22736571223a3131322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373764342d616635382d383130646639633636646331222c2273697a65223a322c22626f6479223a2256507259394841396455517a682b792f2f64485430735643374f676c464135654c45584d6369516d4743733d222c2277686f223a22534c2b6e54437a656b782f683246446f3246502b733647376c7a6d4e7639512b727845777547514539666f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22414d6969442b2b4a58386b4f7577572f496d6a4b416e61354867724c6c5a552b6c554e6a796d7743484e343d227d', '\x4bf363327068e3e63888e953023cfc194ecbaf762f8317a86f4fc0ddeb5e0f6f', '\x468f2fcc1255408268381b5953d248ed');
INSERT INTO audit.event_leaves_0 VALUES (113, '\x7b2276223a312c22736571223a3131332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373562382d393034342d623663373762396532653834222c2273697a65223a322c22626f6479223a22636c6957425a366172576d5a66364c7749516c696c5150454a6152706b6e4845576b59342b342b564866773d222c2277686f223a226e5a6d3661376e392b75764279356d4f684b75785075427951387332385157695269735a43376c4f6241493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2249596d786836752f52454d59454c66656d59687a61503552756a364b354b2b736b347967323632597033673d227d', '\x92387b1df1fe06ff1ee7d75938ac15344a0059916c5a7964be1f871d7bc75b54', '\xb2237e1bc206866934826b3b4f11e282');
INSERT INTO audit.event_leaves_0 VALUES (114, '\x7b2276223a312c22736571223a3131342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373732352d623961392d333332366238646537623137222c2273697a65223a322c22626f6479223a226d2b6f4f524f4839384759594e49734b4363736b68796a747868324954476732464e71324f474279516f513d222c2277686f223a227566425938596e2f61526635355041586f6f666b6a725833686c61566b723479477662554a6b45744965553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225472575057457a32514a43587a6261365162397a77642f586d3677365050326652335276367955567766383d227d', '\x3ce4b7ba5c0f59191e6bfb10db5960c9c1331d5e217c3bfa4601a0201cb126c1', '\x49f3a8e9137164018fd04c92e8610813');
INSERT INTO audit.event_leaves_0 VALUES (115, '\x7b2276223a312c22736571223a3131352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373464652d386166322d343231353330333137316339222c2273697a65223a322c22626f6479223a2279724171456750483057386c46787a4979713037305061546345537346336532423671674f5245367643673d222c2277686f223a226150316e6544677342687868447064626a656b73514237304c4e612f35504b7975384e61456f726d5a4a553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224c384f614d6f6d427a67504c37475a6554584a464f716d6637754f36366178454a743334667553786343413d227d', '\xfb553aeb288a768f9350b33d4a0563902e1b1384114f32701f08d193ceb25afd', '\xf8e33f1f2ac6a93d8c695a89d65e5625');
INSERT INTO audit.event_leaves_0 VALUES (116, '\x7b2276223a312c22736571223a3131362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373137362d383236362d363833386534666463623033222c2273697a65223a322c22626f6479223a22763975336f5555784c5467645238473856705665413672516c6c674d76674239417a733447694545476f553d222c2277686f223a22664f6a446951474667544a5a726e3767417a786a65575742365a78325a786848475050796d486b6b4e46553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2269366d4b3948726f353179316e4d7954714154506177424e664f483465704f4a65664273704e53583731593d227d', '\x2b82ef1a422b86728451b84feb77c125e92dff0d4fcf3b6730e4c62f0398b3a2', '\x1a88433c20058dfa92d83d9082a73d82');
INSERT INTO audit.event_leaves_0 VALUES (117, '\x7b2276223a312c22736571223a3131372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373630352d383263642d323263356539653737386431222c2273697a65223a322c22626f6479223a226954552f41344546455139504f6e644e6f474268484b4430556f714d61495553442b4673557939544836383d222c2277686f223a225868716146764c6975704d6e414c556879487339597a62735238716d6e4b7368525870526234656e6965343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b637456644777307176316c54356d4f4b716c33774c56437069512b6174564938466b2f6965754a2f78493d227d', '\x47667e3abaddad84299e1dd051764cddccf9861a913dcb7306886b5220be6030', '\x59f1a9e889f37023a71fdfb1f988a47e');
INSERT INTO audit.event_leaves_0 VALUES (118, '\x7b2276223a312c22736571223a3131382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373339642d383239352d623632333266363464643539222c2273697a65223a322c22626f6479223a22636b45597a4445594b72795878532f6470314f4a7576505659427869466b486b4653647578647735594d343d222c2277686f223a224d2b67435759795372386d4f466633394161765978373354544366414c714f3567794c4a6337666f3968453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225872736c41784451374c5256704e6c67466273335a7578663267422b43595833696b6441336342366e706b3d227d', '\x695f511e7f0a9b29f54103434ac44027358fbf58194024f01eac182375818656', '\xb1a1d0e66d1593b1ee7a45e5e25a963e');
INSERT INTO audit.event_leaves_0 VALUES (119, '\x7b2276223a312c22736571223a3131392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373861372d383564662d366565666531336666396438222c2273697a65223a322c22626f6479223a22637059355675715658797630316e486844396d433938436c2f3072344c69503854316c71644e3735302b553d222c2277686f223a22474e734f787072494767495a67613368785a335845435978354969714c465a564b4a636a72444a616c51593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22696e324150366156564c5046496a5a6b696e7573522f64457350626e2f306a54546c36417746424f724e4d3d227d', '\xb127d1cb3d7614c34ca07c127e9a4606f0c892c8d13c26c006bda67f5deb4d33', '\x0825a915c163fe00921dc45c4308ceef');
INSERT INTO audit.event_leaves_0 VALUES (120, '\x7b2276223a312c22736571223a3132302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376366382d396335352d633063336335356530383436222c2273697a65223a322c22626f6479223a225a46334e6b41433677326839564f7269745a43572f674c365878316564622f616e50674c304169573641553d222c2277686f223a22647149424c43752b5468446c456b6333645077363938545143787a55395a56766a2f59596d6555333672633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2275793057536f415263567a6d743963442b68796371622b4c62347742337a3932574f4462684839367438343d227d', '\x88d0d7dbbdab0014efc9212ad43e48667530c664893e05f9fc8082ae979857c6', '\x1496386fc08fb0e431026e5f5b64370e');
INSERT INTO audit.event_leaves_0 VALUES (121, '\x7b2276223a312c22736571223a3132312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373233622d383436612d326263313435343165343931222c2273697a65223a322c22626f6479223a22375531494735733442702b666c4f50766c3955634550424e7648613977446846664944483971362b4e33493d222c2277686f223a2237304365464353314151324f7a78342b434e7747454b425a63622f417261755051665433535233656445343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2259714e4c37692f3155522b746730764c693561553350466b54514774556b4d335764666d357a73417a374d3d227d', '\x87e334fa5a146ee6482f747ccd5982dfefae2db945113b94161921e3c848fa9b', '\x95eac80849c5d7ecc3f7f76f0384c1ba');
INSERT INTO audit.event_leaves_0 VALUES (122, '\x7b2276223a312c22736571223a3132322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373361662d626661382d613933373630643433653033222c2273697a65223a322c22626f6479223a2271715942753657304f373735622f2b4273337842746463366e4f696443496972662b447372542b753050303d222c2277686f223a226c5268737734707036537963634a53445742722b663269303763424c3354627834322b6777744f4c7041633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22595933614d4b5168505558736b44784c6c656b4a7162515a323550313553464b4162756e4f797374304d343d227d', '\x2f30a6cf42b2d3a613d85cb1629a2b16276f17250b830c5c18b0f0714f38f79f', '\x9ce8bc7a7d35109724c945f05e8b337b');
INSERT INTO audit.event_leaves_0 VALUES (123, '\x7b2276223a312c22736571223a3132332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373133662d613635612d623636393832636439396664222c2273697a65223a322c22626f6479223a2241784e582b4c2b636155715163737a36706b507a39766a324f43756f594d3669345173546f34534e5139493d222c2277686f223a2235795234696d4241627741706f4d6235306961667753516b4e4c614d56485637666e77436a4346476547303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224d5a77714d744e586e684c306f58622b446c566a65756a5162354941774c61574c5a307677614377355a383d227d', '\x77eb030ea695c74841ec0dec50a37d990b488b24953affd60f35396952a6e3eb', '\x6ec01ae011773cdb29377225c500bb45');
INSERT INTO audit.event_leaves_0 VALUES (124, '\x7b2276223a312c22736571223a3132342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373431322d393837302d343732343730316330343165222c2273697a65223a322c22626f6479223a22426855744d51494a7672723569684b6853454a514565523864755265563039654a37664d597161427664553d222c2277686f223a224557437541486d2b6a334c685077634a683772545669734f447971525342767337457a7a374c6977664b493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22702f437574794d43656f507551484e5479565762554f77484f734778757256424852694b5838714f3063593d227d', '\xb50939e5592ff9da376a627e6942f9034dc969511211551a098923be22a86e41', '\x71bf35829b6d11b849b9f7f81b2a6854');
INSERT INTO audit.event_leaves_0 VALUES (125, '\x7b2276223a312c22736571223a3132352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376138302d613731632d313662343530646639643166222c2273697a65223a322c22626f6479223a227a4c3344676d4b6566384633325a7031684c524a6e314a46534c3339436d2b54724a6b59305156393150513d222c2277686f223a222f446f45494851554b43666b42597858704d312f79683767505539744e704758544c4951426b682f42344d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22637a6e4935766b3359625a4a2b4b57316835317564473755343250696849416c3363546e5142424e4957553d227d', '\xa8add7ebb3f9fea3fe7a637da4d26a2958041fb599a608e426a6c1e44e7bdb33', '\x11e0de2dc03e9d6c4c1bc28879374dcd');
INSERT INTO audit.event_leaves_0 VALUES (126, '\x7b2276223a312c22736571223a3132362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373239362d616630392d326236366138343935666265222c2273697a65223a322c22626f6479223a2266374d6a58736f58564e597855692b5854672b45326d687663617033795a725546726b313336566973656f3d222c2277686f223a2254572f5066417878574336366a6e7a6f7557732f5864746b2f7462414a726e532b422b416f59574f594d413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226e706a302b6d4f73754d624545464b394e2b3345786c64505566623933337174364d467471677436476d673d227d', '\xa97437a843d1d77af687ec539147efff043f7a50d2a975bc0d9708a54b821bd2', '\xb3dcd48c9d34d753bbd2e70bf133f2f6');
INSERT INTO audit.event_leaves_0 VALUES (127, '\x7b2276223a312c22736571223a3132372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376633342d393034382d666135613738383837613230222c2273697a65223a322c22626f6479223a22705554434735684a38527a2b6a36387163336b586b7571393854646c6b2b544b555954636555544577776f3d222c2277686f223a22304649467a706b4a6172453932324343505258637661446473795779435061566f68764836587a5733626b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227279505364743771723559735a787368355550396854624e2f47563659383648426f4376394a54434d79633d227d', '\x8f758d1a1147f6344d2e277c105cd8a8bb92eed31f5b26fd4256d325b1d5a160', '\x6e6e3b337222f89c9eba4f03b9913be3');
INSERT INTO audit.event_leaves_0 VALUES (128, '\x7b2276223a312c22736571223a3132382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373931622d393361342d626532623638633833313263222c2273697a65223a322c22626f6479223a22483278644863767a7334315869664f673539767957735a6d487a33677565654956497875356b636c4537413d222c2277686f223a2230466d6b505557506e72536c3937484a6e594e63457959313062726d4e36494c6a3932504868464b3376673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b74415430784f6e753569756e45456352764b566e5544536d584a515036475053785535655065463173383d227d', '\x20ca241b9043d5eb93b9351a8db3597ccaba91f573613337723a7a648f676935', '\xd450aeb07ccb6364357898d6c254d3c3');
INSERT INTO audit.event_leaves_0 VALUES (129, '\x7b2276223a312c22736571223a3132392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373464642d613839302d623931623563316139633635222c2273697a65223a322c22626f6479223a226b4e4d617a4e44514e5151427772624a353635633263334b6d4f654c452b504478564a43524f382f7455383d222c2277686f223a22727951547957776e343977352f34676e4f494c6b7574774737636d327a7a65716d566e4d53414f52304d773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2246526850463270703061463136567766467559525a313331654b6238534e553678563330324534354936303d227d', '\x920146b044d219622ee97e114291ce4dba67207af83d5d90589c28a64a26c2e0', '\x5da96b2dbbd60a18824908c7b83ca31b');
INSERT INTO audit.event_leaves_0 VALUES (130, '\x7b2276223a312c22736571223a3133302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376265652d623630642d616531653933353463616366222c2273697a65223a322c22626f6479223a22713777737a384157513957665439757178704636527072524f3151694e616947534e782f2b33634f7642453d222c2277686f223a226d317a7a707250506564577a44496b68565166785a426562435a714f5a466e61354d72564451622f5068733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225261662f6b6b4c7a53637747786563685552335054324f5a7834696838646f477148597153757766304c383d227d', '\x84b17821c970429b1bda7f0bcb1fc31a390c1ca4ad9e582f678840c604215ccf', '\x2e0a0034d79f50ba37f2f3a73c2c9b62');
INSERT INTO audit.event_leaves_0 VALUES (131, '\x7b2276223a312c22736571223a3133312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376138342d623833342d353637333634316238313932222c2273697a65223a322c22626f6479223a224f524e66646b6c516d36624376754f79506f4e393035476e61513874414f485a4e312b424a46315a4e47493d222c2277686f223a226d6648434b744744435447554b6944707a706d62702b566c4b454378675736744c3574516b53392f646d553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2263497258596259767074443266616d79333536314c63662b62315431733975514f6f5033466738557468733d227d', '\xcbf84b6df4dc313a4c4353981ded59631ba37644c14b48080b8328a7fda2e5d5', '\xe89ab3a4997f2a6bbb38ae090f27caf0');
INSERT INTO audit.event_leaves_0 VALUES (132, '\x7b2276223a312c22736571223a3133322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373334352d616561622d303230336231396439636430222c2273697a65223a322c22626f6479223a2276435a576642736c7339374a4b7843326e47415832444c52643431524e34576433394330334136493368773d222c2277686f223a225378646f6177704d4a4764355a6b556f442f4a796461332f2f764354506b32396338324146504e782f61593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2232324561372b50324c4978744d59325451646d5051794977766d74364842384836465630536750787075493d227d', '\xf61bb8a3cc236522e7def54050067e1e27b8f51050e36872a0aab59de091212f', '\x762542011ec696d482ed93b7181648f3');
INSERT INTO audit.event_leaves_0 VALUES (133, '\x7b2276223a312c22736571223a3133332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373337642d383563642d626138333730623435316535222c2273697a65223a322c22626f6479223a224c666e496172625043632f746d35514f5a3933674b52775a3833566d64394537454871526e3265353266553d222c2277686f223a2245774130596d4e6a35356536356a374e3746573730736751316559763956614566385050666f4f487748673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22763042634e4654434152353035634d58494e33696e702b646c5a756c474a436137746831622b39587737513d227d', '\xc0b4d08d96355bab1a007e0d9960fac1754cbc0dddcc9ede0d517ff83da453eb', '\xadf4dbfb8b303e47680286b78c497c89');
INSERT INTO audit.event_leaves_0 VALUES (134, '\x7b2276223a312c22736571223a3133342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373565302d396636362d306166656134333966663736222c2273697a65223a322c22626f6479223a226a54694c2b336461544669706344682f754e4f3655783358787a6c767548337a444c54396c6c375a6252773d222c2277686f223a2255375a712b6e664c50786e554b45416e65564e676b686d34676b34644c474467756b66544a7037764774513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22773764506c696836586f2b553261335a486536595366504d446236714559424f6377336971784c344e6d453d227d', '\x34d17925537a3173d3007960853e1282eaf5e3c0c838aa86802fad65ce27e6e0', '\x8ecbd1c12d227f77dc7840ba6bfd0bc6');
INSERT INTO audit.event_leaves_0 VALUES (135, '\x7b2276223a312c22736571223a3133352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373530392d393963392d323436656230343435616164222c2273697a65223a322c22626f6479223a224759734544486943304d722f44796a733064796832444a75324e416f722b4570595a4d6a303371537236553d222c2277686f223a226f697543694776324e32354a704c7275654c55716d4f47326d6f7651556c567959496474475950635154593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226d7a6b454b4d647071394636772b66625571306d757a555a69464a34635533717a744e72566b37364141303d227d', '\x01e17f14df97039b931a89558cdb3d1c8ab02e3aba23ce614a9f23bbaed8999c', '\x0eabccc55c31b67f5160cd32718e6c6d');
INSERT INTO audit.event_leaves_0 VALUES (136, '\x7b2276223a312c22736571223a3133362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373533392d613137622d393836336264333134613366222c2273697a65223a322c22626f6479223a2271493776426a7068394874627a4c4a6939724f4468683471734f48417572683476363475335972427152303d222c2277686f223a2242346f345257705a6d5a33656d49794676744558364936635a4652765a6e70353052664f354d6c697253553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2267304e354949617674665157797448344d4547342f33744b3452473844776f7a38766238734443496d6c6f3d227d', '\x462cb7c984da4f8b3cc5581112331ac84d00ee4928c1cf275ca98c89eb05ce68', '\x8246d541a3babf8ba7b77b6b39370b7d');
INSERT INTO audit.event_leaves_0 VALUES (137, '\x7b2276223a312c22736571223a3133372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376336302d386537322d393034323734343165343036222c2273697a65223a322c22626f6479223a224661564343636432464258664b4c49456f2b56476b684c414572776f3850574443515a4f797658443153553d222c2277686f223a22655643443048497167464f55497033726852755567557a6d6b70546f4e53595a3145632b687344442b56343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227939754a6f7066786f5559476270317a6f534a56726f7767714d316b644d4562436c68685a39707455396b3d227d', '\x6e7d5e2895b9c667b009cd7277d16b6a3472a2bfe80611e96eb75145dfed276b', '\xb09cab88b9a3d4696421eb24daac59f8');
INSERT INTO audit.event_leaves_0 VALUES (138, '\x7b2276223a312c22736571223a3133382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376532392d623831352d343036336337333232373264222c2273697a65223a322c22626f6479223a225a2b4e384c4a7a775470416e586d4d6b583870344a6d6f422f66642b4e7a4d637a4c7a564c3970674d38343d222c2277686f223a226b5a353971765845703249746e377a5861646b6e526e376d744f38446f7832505076614857456e775269453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226c563961645a58396745556967636645747777676b476366734f57585359586b47346f656b6b58566b366b3d227d', '\x9ef90f87ec4279113edebd56d0c85b60a3c4408b33adf33ef94869301a6ba632', '\x68c849bfbca81bbee7e2f5742434c6ac');
INSERT INTO audit.event_leaves_0 VALUES (139, '\x7b2276223a312c22736571223a3133392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373362312d396465372d343565306332626337653235222c2273697a65223a322c22626f6479223a224e7749356e6962615332674f38517866365341577062594f6f546954643756454f7456544f3636433247633d222c2277686f223a2259324d56586336496f5a4b706c776871555346475067576276664a4946392f6b323536487672464f496e6f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22504161786f595937663738506541785430533176705930476f414d3045366a30454c4631343447734a4a633d227d', '\x76186d4e0746ff59cf31c0080412dcbb586d29eef34a3661b8c7f65e7c2b2e36', '\xa348275d3cb08fbfa07ddfdd8fd85990');
INSERT INTO audit.event_leaves_0 VALUES (140, '\x7b2276223a312c22736571223a3134302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373665652d386662372d346264623762343866396435222c2273697a65223a322c22626f6479223a224576777065516e545030365a336b6f536148466f4670334a74744f356d556f42734a49697867563573466b3d222c2277686f223a226a47444971563267344e38794274375334795262524c7a6a2b462b346370764741584436303541394271453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2278714e697167686c6c4f674179732f5a4a476f31634b432f41547179654d6c35753231314963646b4d30773d227d', '\x407f741edd45eac33be4dec2342b5d38451559c1a7d1e906e266f7d144d345d6', '\x50bffe2f2603d32c9fca00f4f90c2c40');
INSERT INTO audit.event_leaves_0 VALUES (141, '\x7b2276223a312c22736571223a3134312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376664302d623132382d326164306662383336613530222c2273697a65223a322c22626f6479223a22786d4b504a51334846484f6f354c3747495346595970705656666463624b4b574a5144577670496d6f4b673d222c2277686f223a226e33783572316a4b33416d66585577706956417545555736745256386e5044654c723172504432665479633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223172722b4b514c3652662f56304c676c366d41614b36713848497930497369616b6c5466573436476f4e6b3d227d', '\x8d10d558f0186a4db8ede96ea59331a9f9772b9296112110c12951dc1db70461', '\xa174961c9dd0c22ab3d6ef3139a21914');
INSERT INTO audit.event_leaves_0 VALUES (142, '\x7b2276223a312c22736571223a3134322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376562352d383361352d623731313435313666353461222c2273697a65223a322c22626f6479223a224548433761694958306a4a4549664d72737953477757485a6d4141414737766967536232746e514a7478733d222c2277686f223a224d61346c7138566b742f55775367306955764143754f36337a63736375734577506d7a6b456334755947773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224243785148535a735670744c58594b33356a7834784b75512b31346e7a714761564f533230437362535a513d227d', '\x3bb0846c88e4b8b31e8a4a1e2a13582886beb5b771d04e2e9ce80186fc039c4b', '\xb1c70be9b52c6c646e7ca28991f790bb');
INSERT INTO audit.event_leaves_0 VALUES (143, '\x7b2276223a312c22736571223a3134332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376433332d383064662d356565383930346237383736222c2273697a65223a322c22626f6479223a2242362f436e5168422b362f5a71396e4f39336974646430686136644136674774744e4931305372325531673d222c2277686f223a226f4f634c2b6c307353516e433655494c567552412b68707954314d424268534371796d394d396431724e6b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22364546417137687731573253657071685363535269617142335a495641396473456c315769663232422f4d3d227d', '\x66f083a3d292edfacf889a5b5d7856662978d6389ebf03a1924a85846b569273', '\x001bdab6d6f208e1d0c9720df2b6c527');
INSERT INTO audit.event_leaves_0 VALUES (144, '\x7b2276223a312c22736571223a3134342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373832322d613536382d353233656230623936663231222c2273697a65223a322c22626f6479223a226d5551754752634e2b5a2b3830766e33464c6d385a4c6b5270374c72677451673458764b3256664e584c493d222c2277686f223a222f337969557438756846324e6951324a514f33443535372b337979707066474b38373068762f53584633493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2268635065346b6f4d556d623631677a67466377787958556972365475516239526a692b5637554436386b513d227d', '\x08d3a7f7b59d69d7e74f80489606dbb231f8c0457286ae03c0c3568ba0126955', '\x75a1709e4a95abef59e97cf7435a6b4e');
INSERT INTO audit.event_leaves_0 VALUES (145, '\x7b2276223a312c22736571223a3134352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376433362d383464302d333939636266653032373030222c2273697a65223a322c22626f6479223a22302f756b532f6e427562436a5837745368536f746644414a77624e647a674a322b56536151396b353948673d222c2277686f223a225938536a596671694877577a5336314c534d6d6a45483455443633677a512b4859446c53664c55715578553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224f45355668464f4666464172712f6574594a6c742b3073754b74427a487a6632597a62365462424f5058453d227d', '\x20c479b20db656ca5a69a599c84dd2209fbef977e532b32321155e0cbcbda3b7', '\x1dbf0c8b3cab5c9f38b5331a4c4fdf00');
INSERT INTO audit.event_leaves_0 VALUES (146, '\x7b2276223a312c22736571223a3134362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373261322d626332622d643934366233626335613335222c2273697a65223a322c22626f6479223a22585a776c566d6d4a506c3145695a314a364c7269502f45526f4248414270532f6b3833655a506f746e746f3d222c2277686f223a22637963715970367a655737724c7676456941736132775333534a665653704662792b6a4971486f787353413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224241314b4764564f645a6651546e3352467745556b375a59376b357764762b48414148752b4a64615774303d227d', '\x172c157476632116c93e4765f4af16362abb7ef01409043d744532e85ef0ecf0', '\xf3d291ea92c253a6ba463168a00c3c81');
INSERT INTO audit.event_leaves_0 VALUES (147, '\x7b2276223a312c22736571223a3134372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373838622d383035342d613964653464633962643437222c2273697a65223a322c22626f6479223a226f416c6a512b684b34736e773775366879764d6833626c63657847523664663253346b35663956635a54773d222c2277686f223a22595878704671586c384c7a45374b323132632f43456c78626d5938304264396747716e3561326a4b5778593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226e65413479512f6b44785866465a744c463277597053796561643558334e4f397a6a7a7a576f6e6f6c78553d227d', '\x9a432ab7ce426f27f97583f8b67c8cc5c1341e1c09512529a108577fbef90935', '\x9ae32ac7b754a18935e7c8160d255177');
INSERT INTO audit.event_leaves_0 VALUES (148, '\x7b2276223a312c22736571223a3134382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373761312d383137652d386530363436383933666336222c2273697a65223a322c22626f6479223a226f3732367064736f6c6f685a756a2b45704f724553594e486f52634330335472615363385666454a3073453d222c2277686f223a22683345592f75556b4c3364534476436e4c6a6948374d77463959663577636f50392b6c3244556a653752343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226841734c6a39764662345774546a486c705a306d48476339364a48323666704c39324f32375641312b73493d227d', '\x23fe188ffdd17f161247b40853069174df211e6cd97a3e67d9ab54c58644cef9', '\x52cd93a0c377c127a71061182d2af4b4');
INSERT INTO audit.event_leaves_0 VALUES (149, '\x7b2276223a312c22736571223a3134392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373339302d383331362d346636623931633564636432222c2273697a65223a322c22626f6479223a2239396152714c534754347a765a68436a5a616d636b6c4251622f45776764462f4d6666704a58694e7a694d3d222c2277686f223a225a4a306f4f306e375150574d7a4d4a6335596f6b6b2f65456d702f577448494d7a4e7645546154306556303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22365132355273672b656f6c6b446b646d417971574a76694d4c464e396d4c5350465666624541374d622f453d227d', '\xe9e73fff7ae1efde38e06f392a2238e27bccea6931167d5c03c090b379c3b0dd', '\x583827cb44b3260ccf34ca1ea07863ee');
INSERT INTO audit.event_leaves_0 VALUES (150, '\x7b2276223a312c22736571223a3135302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373535332d396337652d653731313032353734373038222c2273697a65223a322c22626f6479223a22563961622f6b5a665236302f4364355942662b3156766d5039724138336d3356385a515a676d357032346f3d222c2277686f223a226b58356c39734146646348714437357656523347616a675a64417467487055346854306c7278744b616e593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2239473258352f6778787550524f624574413351484964315958534c64727332636e336e6d5767494e7934383d227d', '\xfdc3a1f4978ac7307918724b1bda041c21648bf7de04ea11a1c318ba5290d7a4', '\x4dd39f62a835ae5001bec1be02127d3c');
INSERT INTO audit.event_leaves_0 VALUES (151, '\x7b2276223a312c22736571223a3135312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376338362d613237372d656632333736353836363566222c2273697a65223a322c22626f6479223a2274516373577873557a6c4970536f595646303871384f6775445970376e6443635154614a616b4549446c413d222c2277686f223a22305930594865504272565a6a4578737a68795650344f636f4b7231595530456f7230436d3874556b7762553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22496154544f3876307a52723534682f5753466e305a77714c6e4a37744d533352455245627931524f4271343d227d', '\x5ff5ed87426f55a26d9fac1abad0441e02d26f49ebe37045bf5e434646ff7cea', '\x540b98a040c5e2b4347cb49bad4da4ac');
INSERT INTO audit.event_leaves_0 VALUES (152, '\x7b2276223a312c22736571223a3135322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376335642d393165312d626561323831656534623932222c2273697a65223a322c22626f6479223a22764e636d565078787a44573359323241426c446c49366b5137334a6c6b4854727878367249396463514d383d222c2277686f223a22775978702f523944653068787150444a6e577044436b2f5245536e3948757463375a5051655543794b30633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226b654c6d4a48676f57506d44326742576552354466336d35686a4734374c636c6c7a4d2f556533716743773d227d', '\xc6069cf2f7eb53cd0c0c050edfd4bd16b56f7f8aa23913a3491ff54e9f21b74a', '\x502a7ea7af861e323004b83a88f22bce');
INSERT INTO audit.event_leaves_0 VALUES (153, '\x7b2276223a312c22736571223a3135332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376531632d396166392d393531316338663139633365222c2273697a65223a322c22626f6479223a224a6e3453524a514a6436467167375343707775643265345757483553317546734b4a456f646b69617958413d222c2277686f223a224c662f686c54715065687472534b762b43666d457249364745496370694857662b493137543277777352513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227a30465252664b657559566769695434644a7753562f636f7a416a534331574748443437566965323262453d227d', '\x9670d6127ef902acce603d7944d9a25fe1595f0b47c3aec935f03f9bf272b2b4', '\x3d62e80b7defbfb5c3213b074717f36f');
INSERT INTO audit.event_leaves_0 VALUES (154, '\x7b2276223a312c22736571223a3135342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373162312d383966632d613937353161623466653932222c2273697a65223a322c22626f6479223a2261627241324373526a385277734274534a4353767833395a38736d3833547432514d323842386d345457553d222c2277686f223a22736d2f595647444d7a782f75555a614554642b325a5352376d394d4e684364345471354a6f6d4d562b536b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2236784c555a3677714e4e707a574b6f42506a7a49555a45334e697737697a2f4344694f65486253307471343d227d', '\xe43b7d5b68243c81b8f70b30b7010e79515c066e3cacc357e1a1f2e7885ec091', '\x615d1f7faafc516fb5abf63bca121384');
INSERT INTO audit.event_leaves_0 VALUES (155, '\x7b2276223a312c22736571223a3135352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373861302d623936312d666562323834363934333565222c2273697a65223a322c22626f6479223a22613066344955394a5048586d2b4f53545455476655623262497a4e4c496e4c4d6d75647557446c39386c493d222c2277686f223a227a6a78336f54365663346b674b35482f6837516c56312b534b6e51714d4e6446535761374b4f59347753383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2268446b716a5236374f4a636a38726f4d6567376f6c584531456270456a356c54306c487358384f666245593d227d', '\x47f604f804c8cd4bc48e52c32a24d478d7102a8d678faa1730d772b8cc029058', '\xda62ac9d4cb5311e010ccb92ebd7fa89');
INSERT INTO audit.event_leaves_0 VALUES (156, '\x7b2276223a312c22736571223a3135362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373562642d616364652d376539303330346664373665222c2273697a65223a322c22626f6479223a22694d6477774f3032536771694d7a435038374d477a6751346b4e557666395079635039503373697258646b3d222c2277686f223a227242475663414d64304e4f336d2f30754b764561486c734d3264462f7450354155485565532b3671312f493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2234424b45354273327975724d534b5858705a624642484452356c334b4d575031384d5652696437647464773d227d', '\xdc354c4213226971e30d1aeac044ae9b12691f3fbdf91c72b24e8c5babb9fac6', '\x1b061c4c669731888f5a94eb6f661806');
INSERT INTO audit.event_leaves_0 VALUES (157, '\x7b2276223a312c22736571223a3135372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373233332d393437642d303934373233613136373338222c2273697a65223a322c22626f6479223a225a652f387431476f2b61726f554139436a79313439563163503144476535585275384541344945545443593d222c2277686f223a226d365a38392b643368653136536b547654794d6f4a6c4f6a70446d5965684241523672496e79754a7649453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22344b764f42425263313053644c496663526c36797072516f616b6c356a706b4e567465354350624b4755453d227d', '\x926a58995dfd200a0a5a681d666e9a39c7e7a9e5a5fbda8a9c20633eb5370b33', '\xc0ea60f2c53a21422459e51bf09efa51');
INSERT INTO audit.event_leaves_0 VALUES (158, '\x7b2276223a312c22736571223a3135382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376465642d623334332d363866643461373533303466222c2273697a65223a322c22626f6479223a223068386d586f79655039546979474b72724b5147623034693470774e734335737031677241534d304679673d222c2277686f223a223473344f704164724a3462644a56616a66357064517950344f753835452f5945797a6b30564c38656473453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22512f49585436323871624745456736696754682b73466847492b764659674a395478514a4b583965415a493d227d', '\x6c9bbb67f8239a255672a8c4b2dd9641bdf001df76db625a193790bbdff1340e', '\x1575b714f58aebefdadd13f5b561aaee');
INSERT INTO audit.event_leaves_0 VALUES (159, '\x7b2276223a312c22736571223a3135392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373433632d626134332d333661396434663061663636222c2273697a65223a322c22626f6479223a223274393336737148326656424b6650714b6e6b48653059573576697032375545754b69654667635145324d3d222c2277686f223a223231754a384b75536534615134664862314b5a304175545a55345477626939794d6d5a616e2f515a3331413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2248716168757a412b456b6f77384532467a3978457a4d486c365657446a6867456c71693144366e765453633d227d', '\x3fbc2d9688ea12c6d3cad6d7fe16cea6073196227cab076cfaa5456528032061', '\x15ebd7a2a3167b04a7ee73a47f89a19a');
INSERT INTO audit.event_leaves_0 VALUES (160, '\x7b2276223a312c22736571223a3136302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373766322d613833652d613765616361633665333330222c2273697a65223a322c22626f6479223a226831755830654931646833615a6447433141584c4e69344d41646764527343454e31516d7853514a3169733d222c2277686f223a227a656e3256724e793330613339516e6136585254597a4c5865474f6367556a33522b5775695a2f62504a553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225564616b704d59446234716d446a4e5443562b676e73537a43783478626b4d425943777443365a4e666c493d227d', '\x0401676bb6e8a8d7aa77e2b445bb38fb44bf411652277e0c9964a843d93cd052', '\x3e6b541f826a5370fb85b16075df363c');
INSERT INTO audit.event_leaves_0 VALUES (161, '\x7b2276223a312c22736571223a3136312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373262342d396631612d373238366261303362323738222c2273697a65223a322c22626f6479223a22736e34626552445a6e6247707a394d7a4b70436a576541797a4e577763437953713074507043534d6648593d222c2277686f223a226a69474877536c44615a78517a4a364f474635464c473545697a57706347477733754e44526c356a4132633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224e713870353138637a344e4547684c4a47386a7a4634325533746e75424e3538774a784646352f646f51733d227d', '\x9917fd5aa7de41cbe38e0bb30740fac1d076cf512f76613cee5c686484c2719d', '\x7998368984220baa031cedeafec4f137');
INSERT INTO audit.event_leaves_0 VALUES (162, '\x7b2276223a312c22736571223a3136322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373338312d623564302d373864613430353239636630222c2273697a65223a322c22626f6479223a22614139383366324a324d343862692b594472774d484f57647a324f4179784e6d69474d7930306f595549303d222c2277686f223a227679614545682f5a6d7238785453764e5974644256615a78394357515271506f687037644e626354726f493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227163796f595a466941453563336173422f5a636b71576d4c51375762363144345055334b4e645855706a343d227d', '\x619a23177e95162c6edd0a2c1ff6a2dcc63eab8b8632ad6f8f6a013c34ecc58d', '\xf3b194af49e39a7503ebe0834b7e1d70');
INSERT INTO audit.event_leaves_0 VALUES (163, '\x7b2276223a312c22736571223a3136332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376334382d616331642d363363656136653366346238222c2273697a65223a322c22626f6479223a22357365622f4f3434454e48644255666441506a765065717663712f7a792b63615a68364664774e62584b733d222c2277686f223a22564e326d5a37302b664e7631416f5a4873396e476348576569706c74514c3973705a655a415666666779513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2249546655346958516972684a4561777464373564656f4f34504676677677692b756e46733653586a4d4f4d3d227d', '\x395d88e06e4121a3caebdb369568edd439c8deca8420df8a3bb43cddf3ea12a4', '\xb899a269802533ba465e46fa0aba05af');
INSERT INTO audit.event_leaves_0 VALUES (164, '\x7b2276223a312c22736571223a3136342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376562302d613062342d653665353232343132303231222c2273697a65223a322c22626f6479223a22455371736a4b596e4e582b5958514a3872554d7a664c5641323250697055734f6768355a614568414f74633d222c2277686f223a22484b725043372f554a38464a33725870374531676748796f477965503549537973754a334a5639786950303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224b666e7579734f36785774374f583569424b7134727a6b50736755436c33364f33596d4a466877474469553d227d', '\xc3c571c40d5eb968e4de677f02de076c886b2dc2e6e681fe0f6109e942491b4a', '\x4da74a947bf02dace413751e681253e9');
INSERT INTO audit.event_leaves_0 VALUES (165, '\x7b2276223a312c22736571223a3136352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376535662d623262342d663130346532646338343335222c2273697a65223a322c22626f6479223a223874556a59384f663437647a5479504351753935753757696a637859507359423730306a57775a713162383d222c2277686f223a22313958504c7872357958513759565a45593458745a38586376685978334c344a46487a36316a3434626d773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226a73325835524f67724f53612b437a4e507a424e6e77306d455158736d2f53416d537162795148643270413d227d', '\x3a3cbef1becd9972e75e31828d1b19ddd106c64bd832ba0e8e0868cdbdde61fc', '\xdc4c8353b01b24bbcd1ee20c0c546ebc');
INSERT INTO audit.event_leaves_0 VALUES (166, '\x7b2276223a312c22736571223a3136362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373464332d623662622d366533633838386330396466222c2273697a65223a322c22626f6479223a226c55435363333834596c6974707367567855664c50506b775450514c772f325253534a5575387a6d6839673d222c2277686f223a222f644e7755415132703357316467464b4e554e364b5934373562306e4745544233706d5030707963726f513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2235496b4b7144494162423355534341575a5a716966322f77445a6947724e5270476c712b672b7a454c59343d227d', '\xd8dacde7cce8ab20f9ffce3c7ba89ee3eee7aef27d0d0f8f8fcfa32a8ee0a473', '\x2c75d69a099d6916b5e97e70235f5641');
INSERT INTO audit.event_leaves_0 VALUES (167, '\x7b2276223a312c22736571223a3136372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373366362d386134392d643234666362353633623266222c2273697a65223a322c22626f6479223a22336b69464b3041483379354a6c5a7156315363756752564a774b55612f736e566236343758474f764c70633d222c2277686f223a2235684e56683247387738526d477178684e464131382f6a5a2f3036724c516b364c467949574b672b7631453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226c6b537a704755474633346a32514659584b3036653733664c4c556f4a4d4c5965696e344e764e6a7858303d227d', '\x04156768cee86e1b2ab67e8b10da16647af70c2ca607b0ea10130803ab9f32b9', '\x2fa798b16a8b06da0ba286882150bcef');
INSERT INTO audit.event_leaves_0 VALUES (168, '\x7b2276223a312c22736571223a3136382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373836322d386163362d396630356334653132653865222c2273697a65223a322c22626f6479223a2232316173454a3273554a75663666386e45617357367258447a5a5a36463951536d6e63417457762b6d6f593d222c2277686f223a2242317765456e6c6a3153586c455339656546482b78643839556941715876374866787558552b4758706b413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22772b51326e6a38544863614d486543626746356e483254394677774d723275472f363162395953617a37453d227d', '\xaed7b54e5e086f5b90e567dcfa37edb791d9d9630e055c44bd908e5427842078', '\xcf28079acbe1e38f063894dc83b0ee53');
INSERT INTO audit.event_leaves_0 VALUES (169, '\x7b2276223a312c22736571223a3136392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373433372d616337312d396238396431336339633534222c2273697a65223a322c22626f6479223a2248614d467545365a4d67377478414738554d7878784e66523559712f684c6f65544a3265556a596d52616f3d222c2277686f223a224859734543316259697050444436624d617542484376385659644a44646a302b797243326c6163376734553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2235517a326e3347782f51736164305545726f72416f5a45394533737a3067314739692b763569714d6a41343d227d', '\x4ed713b2ce72c5bc2e66eb8ff8d2cc07603fdb329408036e7b51d3d0b71ada4e', '\xc7cf292ec500c1c8a3bf60ca5687b627');
INSERT INTO audit.event_leaves_0 VALUES (170, '\x7b2276223a312c22736571223a3137302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373364632d386331632d393766623964613034373736222c2273697a65223a322c22626f6479223a22355a73455766416b765a744869495a5443362b696c58324b76316835322f47334766425262446a4137326f3d222c2277686f223a2276483570767656706c4b345176576c6e6a4f48425332444b356b614d766454685965744f442f333162764d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2244484d776a6d533278646850496263446f357374352f4c7974696d75617641623350782b6231496949436f3d227d', '\x18198adbd17812fa5c85afcdeade271a53fae5230f65448b8ad90ca08d263e52', '\x1d21b001483244c298aada342b71c3f1');
INSERT INTO audit.event_leaves_0 VALUES (171, '\x7b2276223a312c22736571223a3137312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376133382d393235392d313831383064313765653537222c2273697a65223a322c22626f6479223a224b5463497a55302f484332796c48464f46666f2f384d4371696f622b63553971676849636b38583276726b3d222c2277686f223a226c5267384e485363376b4938736f3852786e33577158734d415738306d734f4b676a567733782f4c4450303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224b622f7639792b7a2b34716162755850327979787445576e34585a4c5241775761344534537062477539773d227d', '\x6e0fbac77bda1a2a359b374cab15764653969d994b3ddff16b482bf4c5dde73d', '\xa7c786977ed447cdc974013c67b4c789');
INSERT INTO audit.event_leaves_0 VALUES (172, '\x7b2276223a312c22736571223a3137322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373063302d613431332d633933616466623033303562222c2273697a65223a322c22626f6479223a22556b5658775a386531464577674167776a5348346b6f753451555950774533492b343476775167685472773d222c2277686f223a224c34614b68336669314b4d674b6c706b76576536573539636b5341634e772f757862764c3274586c50574d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224a4d42366c747a547272786d354570775a3573696c38426c50332f73586e4b41446f3959536248677631773d227d', '\x7a6de365e43f7c66c35e4a62e73581e259e2fd9b1613c25441b11505a197aa19', '\x3867b5f3cbe0ff7c3ddeef66f28e888d');
INSERT INTO audit.event_leaves_0 VALUES (173, '\x7b2276223a312c22736571223a3137332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373435342d626163352d306661646138343062306261222c2273697a65223a322c22626f6479223a224858674c32464f6b416b6244426b76344c6d6c767748523979344246547a5736693530726d39694d5477383d222c2277686f223a226a4c4164506a31794c6733563451336272657a52442b3238626f6a45577652414678687a4239537848386f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22726f684735686d7345424c554641674e5353325832427579394674354a6352482f504b533038753665536b3d227d', '\x6ac2d3b4d124e7cd93f4ab1d84f4c16cb9c8e49f750666ea339facee1866450b', '\x6c149f854f77e46693643aab2df0edd6');
INSERT INTO audit.event_leaves_0 VALUES (174, '\x7b2276223a312c22736571223a3137342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373835392d383936652d626138396464633830313337222c2273697a65223a322c22626f6479223a226a306e39504a622f68632f6c76463649554a643670552b49625a376763524848366e566b526845726651493d222c2277686f223a227732584a3265797758577739465663676f32665077435a4e43554645654a66535a5658516b6755466c366b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2252773443496478446d723774647a4169507a595a654c4d51634d512b695a447668616f744861536e524e633d227d', '\xab5e04b6ce88c9cf31662f6d73f3a7450770a4bc3518eedd8478f0a0f1aeb6a5', '\xcc9932a64848c8cf483dec34b9d16ba6');
INSERT INTO audit.event_leaves_0 VALUES (175, '\x7b2276223a312c22736571223a3137352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373865612d396537392d316134343965636139316434222c2273697a65223a322c22626f6479223a22726234414b516a4c4c524c4f5a4c355170793855524d58706b484e6f356a79556e5266394766477a3971673d222c2277686f223a2238682f4132395242666a2f4d72377a6e564b6f664375426d6e4a6531334d31416a61466a58304f6f6d79673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225a3875756c4c67587659594a7935303954464f5564665a33344c44556d45566c6e366d3953397752684a733d227d', '\x545e390e0b4818076349c508cb06207420a261732dc67819234255c27feeba63', '\x4199750f1a35cd8e1de001f6183b72b0');
INSERT INTO audit.event_leaves_0 VALUES (176, '\x7b2276223a312c22736571223a3137362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373335312d393966662d303963643162636639393133222c2273697a65223a322c22626f6479223a22526d74794e774972794749464e6e766a2b61757561535077324b564b52434f30696f3163677977496832493d222c2277686f223a225735534d6e6539456e6134464f323163363859754e58455379486d3247476735487663792b74316348546b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22474e51715141644e5a5a3857717244314f362f46304b38794a336f4a454b533674536d364e592f2f6d6b4d3d227d', '\xbca7defac3f63d19fbd806247e521ee75fbb72113f7cb69e36e0115323da1550', '\x33879ed87d55f30aa57908d605c94057');
INSERT INTO audit.event_leaves_0 VALUES (177, '\x7b2276223a312c22736571223a3137372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373935382d396636312d366638353466623332663963222c2273697a65223a322c22626f6479223a226764563635785151532b72724844305035664f43674e306a73494d68343635384468353163384d497176453d222c2277686f223a22366d4f462b7a6b626f594270492b523949337038533569694e4e76734f6c574a6d6732464f72525946386b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224a4e6e336d644c4d484a77535166746230316249627533425738675454334c2f4f364634616c74376b6d513d227d', '\x119cda4af8d83f710399051244e5fbee5649d07a9ed167b13b2a96df170f63fc', '\xe5028740f9a0d7c3f47a50c7f645ef49');
INSERT INTO audit.event_leaves_0 VALUES (178, '\x7b2276223a312c22736571223a3137382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373633312d623732332d326132386264303231343962222c2273697a65223a322c22626f6479223a2231397632594953305a352f6b394f77574433343232492f3032685043657269736f396c6f4874774c7169553d222c2277686f223a2246676c7045736b346544397a69334e6652454a774a6c455a6f664f6c776c3853376c444663504633596c493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225167757275674171526f4f2b6f464f69456863584b6b305769752f467372367377783037587170703845773d227d', '\xaf6317751fd0baf1e60a2ef8ea2dd8619032e720ddb0edd94aa58aefb05f8c67', '\xb1c1e9a7a61588054c77126ccf632801');
INSERT INTO audit.event_leaves_0 VALUES (179, '\x7b2276223a312c22736571223a3137392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376135642d393935632d616562633038636432383438222c2273697a65223a322c22626f6479223a22486847486b37753736652f6a4a4e744c736f2b7969544979396d3849366177434f5a6c4e6570316a694a453d222c2277686f223a2232414b716e4c68504c323035715344787257304d72306f7441396f554e7a774a487a4a696d473256646a453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22314d474a6c3149335172474a5451325653587665444d4e6a726766766241704a466a614a2b4c6459314d553d227d', '\xfd6feb4728861166fe98fc5db6c179310432861676e8b84cdb7942fc82d370ea', '\x1b0b4b4fddc8db15cc25daa8cdaebf66');
INSERT INTO audit.event_leaves_0 VALUES (180, '\x7b2276223a312c22736571223a3138302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373366362d393166352d623864653066373833336562222c2273697a65223a322c22626f6479223a224f415976786d7744635a76592f7845594f6a4148344e4f4a5879756e4a2f6b69334734596e7376595764343d222c2277686f223a22377869443164392b656f30697052712b756c744e6a495a505655655043797a6936435a49686f494e4767413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22416b2f6f59484b613161393951334b6a526f484c5064324d41336a726747485a58434c4251444e306646633d227d', '\x93e5ea97070b837ec9307f0c2555d58ca95aac4c9d837cb507b3c1d61ba5a985', '\x58c4bc660d2857d8251643a3148a57ac');
INSERT INTO audit.event_leaves_0 VALUES (181, '\x7b2276223a312c22736571223a3138312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373130642d613034342d653836666130323235653262222c2273697a65223a322c22626f6479223a22532f34454e6c6a31695566502f63376b4e6447382f6b4b724d6953776c7445454d386b32416250695751493d222c2277686f223a22674c774562355a536e44753275375670795a6f30634558496832656d6b454f737234713731744d475448383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22787a76505744736d44764f577137634a52454e45694e6b667248685535476e64512b7074556845776962303d227d', '\x2ed21779efb767a30686c0a9604840c335312795b8a15027f7743569808287be', '\xac4efdba0259c4a6c53c149cd5636f65');
INSERT INTO audit.event_leaves_0 VALUES (182, '\x7b2276223a312c22736571223a3138322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376633322d383961632d633166666132626430323463222c2273697a65223a322c22626f6479223a2238467844786a6141595172745a687579487553567646675864706b524b39567152704649714c6347594a673d222c2277686f223a224578583531624f2f415945636e3462755a6b6533343175704e68483963754650544841652f4f7a683877673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227233354951617576416941497750732f7171424a69544c30574c577a6e573847624a6e652b2f72762f50593d227d', '\x45175f8b2d00862e3097ab267d121d77fc2a752ce8bbb6f331627de27887eaa1', '\xc6d93e0a37612b21fb4d1d206d378ac9');
INSERT INTO audit.event_leaves_0 VALUES (183, '\x7b2276223a312c22736571223a3138332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376436382d386464332d366439633438313165393436222c2273697a65223a322c22626f6479223a226237496550617a55543033326970392f3947655436445772715431546c4d70473574787a396d6d6e466e733d222c2277686f223a222b332f534a33656138304d44714a3566513562517072725343676c6273596f31334e77777a47444a3059343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226c46436f4965525a3552364b62674235506c544d504b742f56376e7539597165324177366b7145583431513d227d', '\xbdc67f6e3b2bf35a3f5d6709e7ca2ed2ffdabeff2c0451c92a88b5fdc30061db', '\xd256bc51b7ec2e235379f40c68e7c548');
INSERT INTO audit.event_leaves_0 VALUES (184, '\x7b2276223a312c22736571223a3138342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373665612d393432352d663363393637653831396334222c2273697a65223a322c22626f6479223a227151627545617a5a362b694365644f6b6468577a332f4a796b7339474c76653353316230626772436e48593d222c2277686f223a226d53574f476953562f374c4b356961414671712f565645533479395751546f7a6e374d36764348504168773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2232627242626951586c7572424b346a534a5977684b4374326f544c516e7a6357624f42534b7044576f476b3d227d', '\xfbd6dad627e1e8061e744381ff3d1813f34f68e50bb9772ab214f7cfc52fc64c', '\x0b311b55fd1fc8d1efaf4bd11a91d710');
INSERT INTO audit.event_leaves_0 VALUES (185, '\x7b2276223a312c22736571223a3138352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373730622d393834632d363736633130393632633635222c2273697a65223a322c22626f6479223a2264373738586e34714e58746a6d74586f7950364434696d4538574b35347a4e336c64766e53775970426f343d222c2277686f223a22484250474c6a6f4d71384b5468364a4d384c623431426b346246385268415a58556346686155733647766b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22787858356d667372435a417658447a5654374174583435704870597a4c7a454b6d3679337778396f59504d3d227d', '\x785f6a6779269bb05329a693c276105439959f42d31f8ecf1aef0e7c3227148b', '\x6f4ec7921099e1c3ec45faf2a8a2c3f3');
INSERT INTO audit.event_leaves_0 VALUES (186, '\x7b2276223a312c22736571223a3138362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d376166302d626333322d666234323638383537303939222c2273697a65223a322c22626f6479223a2248366f5365565651344b4d773458496735564945554276447732432f516c4475716154544e7a2b334152453d222c2277686f223a22734848785441436f5162376a434c736a6e4849625a67324f7875517a7477636b533550656b326e5a5146303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22534f614d6149433841326d4f474375497349467369527a5a68345a31786a784c6678744a446f75614b6a4d3d227d', '\x58ae2cc808d87b356455cfd1fe8ac9f800ad7a5e6d15fc29a884fa89ed9dbd13', '\x13a3d5c5bf306ca0ae7373cc867acfc8');
INSERT INTO audit.event_leaves_0 VALUES (187, '\x7b2276223a312c22736571223a3138372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373136652d616162392d343064323232613964643165222c2273697a65223a322c22626f6479223a2258654a2f6f6463346f386e363058776d727633367255734859725637386f503178446151554431656847673d222c2277686f223a224675616f436d2b3068474637563243636b35683678384b6a7579664d506c307330773977345435354676383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224e4667384a4c2b56705a47344634615638534956484f77707874516b4e6674442f75554b7245793736506f3d227d', '\x3e8bf5baa7d470d88e85a99a68618cd4e88d0dc73f845e9aa8ce3efd807bb252', '\x36d25b6d7d9d27d4452075e9141995ae');
INSERT INTO audit.event_leaves_0 VALUES (188, '\x7b2276223a312c22736571223a3138382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373438302d393735642d646162366165386136643066222c2273697a65223a322c22626f6479223a227737766359366e47482b725463696f766b662f3132563057346b6a50354c5a71705a796d36446c6c7a56383d222c2277686f223a224f44333551722f6e3174667137444431743958764a525066625238586a585378417a4d54375977522b38773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224748456d3051624343454b6277794533746550693668345465656d7a41572b4a504458306933356a516c593d227d', '\x9e77def61cc58322f2b638ec3dfc37381a1d20cd7bbdc7b8fa154f165f204895', '\x3c8ae03e00d5245115767c01428aad1d');
INSERT INTO audit.event_leaves_0 VALUES (189, '\x7b2276223a312c22736571223a3138392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373662312d383263392d363465356231623733636465222c2273697a65223a322c22626f6479223a2268716935626b374554664d7469684656355a4e2b3645524f4f502b45426b3037463531655342704f4a4a413d222c2277686f223a226c74616f667477523366357131363568324f74415a31654f776e665036634e6c4c37344a70574267626e343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226a64434a4443713239492b796e2b725a6e4a662b79336c667a6b42375654346f6151736d697946455135453d227d', '\x4f097db82836966ffc112786a6870a8525ec4313f227d38b22a2efe566502ab5', '\xf1da80462474904e5f51f04b79daa906');
INSERT INTO audit.event_leaves_0 VALUES (190, '\x7b2276223a312c22736571223a3139302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373933652d626261332d663131313966626134316632222c2273697a65223a322c22626f6479223a227a4e6839365644797458787a4633644c75347a5a53774630344f343659555265706e2b68654f6c4e7a58343d222c2277686f223a22314978365a6e7570546a50434c7559774a6b54325578545a356a57587158364570423236577242643950343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224f4f4b757a683451376f73654950446c662b74744d623735616b4c37686e766569596974764848474f5a6b3d227d', '\xcc6a0e061dec9a98f4778d1613966715cc601f8fc8c17a5bf74c8e8f93340b23', '\x6b1a5bae62ef2a12bad5979ff7ac94e0');
INSERT INTO audit.event_leaves_0 VALUES (191, '\x7b2276223a312c22736571223a3139312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373162302d613835662d626263313437616334353438222c2273697a65223a322c22626f6479223a22735a4174624a694c6f78523143556c4e4c695a574d72662b737a7372502b7132512f68387652544b6c75553d222c2277686f223a2257362b49504c4c52734f6b536d625a35673330446632696b38704f4161464e356272494e676b68547639513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2230427441524348324c726e2f6d53307571426843304f4e34746e786c5274612b5845706b70444878625a383d227d', '\xfe93eb6915d5ee0980079ee899b59a55ba914e3805e2f177a5944234642aad92', '\xdf9eefa855dd0a7f630a0983bee5d0b8');
INSERT INTO audit.event_leaves_0 VALUES (192, '\x7b2276223a312c22736571223a3139322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373334612d613465662d646537646130346332303732222c2273697a65223a322c22626f6479223a224c455557445a664c304c5a416d644c7a65666c3477486a6e303865355964665544415532536b50503075773d222c2277686f223a227976634850577866504a496f744d5352487152384171676d4d59526b335a59796a335634633249454d43773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224a7251754b724a6c324f4b674654764b5442712b366d5048344730396562325442304e46504f426f6153383d227d', '\x48156631820e517171a49bc19302c23f0e60f61e3a5686fa69abe615c3297043', '\xf113682f3d3d60613e66bb03ce5075c3');
INSERT INTO audit.event_leaves_0 VALUES (193, '\x7b2276223a312c22736571223a3139332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373832632d616464622d376532386437653339383466222c2273697a65223a322c22626f6479223a22634f633939334f445739746779534c5a5252784857624d51494a356370363653632b374f346d674a5931593d222c2277686f223a22414c49356958696e5765514e6f3659396f4947746f345042796c7574644a6c454f374f327757714b3373453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22525a554a41554974776a5a755739304156736b4465494e416a493767695638593850674a614e42502f76633d227d', '\xe3ec7dae0913d929a7331655b3c6acc9fe40badccd199d46bfeb8070d7bfd99c', '\xd49240c684ed6e617a2647d369f14819');
INSERT INTO audit.event_leaves_0 VALUES (194, '\x7b2276223a312c22736571223a3139342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373962322d383836612d626436313034303165306534222c2273697a65223a322c22626f6479223a22674e3032334d70676d7230694b67304c37635866574c696f6d44726e303849706f4e4c3164422f487932513d222c2277686f223a2262767644673250524b466e4d4543757a7433682f51744a346b534875685350502f4575484b4b43464952673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2270636d2b746a5043477a6e68636371742b6831336776614864734b6236656864646b6d35526431453442343d227d', '\x8737c47e98388cc4bd6c60084ff2ca5231718bec8d8e10aea0d67dd6cc98acfe', '\xb30e3a3ec383b4303c699dfee157b035');
INSERT INTO audit.event_leaves_0 VALUES (195, '\x7b2276223a312c22736571223a3139352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373365362d623838352d313530356131306337333163222c2273697a65223a322c22626f6479223a227848654f7278516247424a2b366f704a4133314f562b2f64336664443645416d455a31704b5369475038343d222c2277686f223a22523755696c47596d2f6a6b547865397a794b3847536a2f7656497555616e6537736e31346e6e45614532303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226b344f704b54467131583967474754454b67784230706b5869487a2b2b326b7655326a77494854354a7a633d227d', '\x3242dcd0fd9e033629d2ee43c5cf4fe6b5d38faae195b30091dbc8b03d66c684', '\xb032eb9e37a9d5689ca2784c25025334');
INSERT INTO audit.event_leaves_0 VALUES (196, '\x7b2276223a312c22736571223a3139362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138612d373661612d623361342d323266653861623731393532222c2273697a65223a322c22626f6479223a22513563593369554d62774272394f76687776546a485a4972366a47394c4c566d374f306d2b4b51763077593d222c2277686f223a22785771625167375942595337507749412b5443315751756c6675546e377179344f576138754139534b72343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224b72434e466b4765325a3262796d554f484b354948466c577075634a7772665056775341436d6457646f493d227d', '\x6dbd58e66fc6a0eddb8e16a8333f67ff4683e1ae670da925fc9a94f54d43df0d', '\x9244a9f63bedd7ad81f00df082ad3f25');
INSERT INTO audit.event_leaves_0 VALUES (197, '\x7b2276223a312c22736571223a3139372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373065302d396534392d376663323437646137316638222c2273697a65223a322c22626f6479223a222f69462b415a6f436f726c594e2b633732694f38322f685a6458346b5465717467456835555353505754343d222c2277686f223a225372684a456a484d41424674504835783639394b5473564e77545a594247374b7a616e66736171562b55383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22585358466b4c4c2f326971314b3764617046742b4278716b4b77694f374c6f776a737249326c4a473139383d227d', '\x5fce1989c6dafbe8ef437874e1ccbc250fce8b68ec69d1be7b67cbcb833e2896', '\x00e7b70b0400cc92c1043cf0d3f73b74');
INSERT INTO audit.event_leaves_0 VALUES (198, '\x7b2276223a312c22736571223a3139382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376138382d613338622d656466656632333365613631222c2273697a65223a322c22626f6479223a2253424841333934793069742f3642634855667870736c47684e6d684a43576d6f715a4c756d53364c386a673d222c2277686f223a22744e7555686c734b3731716b6c4f2f344750764572454a6d642b5836634774684566364e593870595636773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22523444304a336e496a504d574b574b4b4a4f67345058417336586c2f674a77372b62724959304e492f51343d227d', '\x860be64897139c2bbdfc8b65cd1092c8b5244171ce1917d9da9c0ed735b40fe8', '\x0de0267ce64524f714b55a6084f17fea');
INSERT INTO audit.event_leaves_0 VALUES (199, '\x7b2276223a312c22736571223a3139392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373735302d623436622d333031303264333433343432222c2273697a65223a322c22626f6479223a2272762f48727235426462322b6b6948594e41784b534e6c464b74743563726432766d524734774c325578673d222c2277686f223a22316f652f2f4f6370362f6d397331357043566c6c6732674a6f7a53484161734d4271363547527a4d3373513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227a61446f2f46764f5645656f55636266636138353558322f7475714c70716461773975474178432b6d7a673d227d', '\xa742ad72d3083f34234974f5138040a9799ff127dcb33843199070a375351410', '\xf17f097dea92e42921d7a54d6207906a');
INSERT INTO audit.event_leaves_0 VALUES (200, '\x7b2276223a312c22736571223a3230302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373661362d626332662d373336393562613562396466222c2273697a65223a322c22626f6479223a22755655437446634f794c2f7048514d5a3755616e5046536b4766494a763131357a3447485a4b7438496b413d222c2277686f223a225037715549464b4932504e43757865676a554c5857696f4c542f6f6f34587554586375374369647032676b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22416d5442432b6a4e67786c4a63336668367474396b71686875507354665134584a4d68696b7a31767a6c553d227d', '\xd076ef2c9d9179ba3bc3769bd1b7d324e2e2d30fc24b496b8bb3ee39053e956b', '\x6d39aa6db0feeb1d8c37bf96e10231da');
INSERT INTO audit.event_leaves_0 VALUES (201, '\x7b2276223a312c22736571223a3230312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373135302d626562372d626138313639643333646235222c2273697a65223a322c22626f6479223a225762724478544137305341367a77535a6c6b7047325951306c4c2b64674a32635043756f7944656e302f383d222c2277686f223a2259426b424c573837396c664b6e444f39524d654a6f4e32676e70646268396f58652f424b37566f537279513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2235742f61584a30686d30356b46772f524d61696b4f542b4d4b566a664a7332635637384c6834627253734d3d227d', '\x51e57e13c23af020cbef6506ba1321096cc57a8f15fba05d8870259c5c2d01a3', '\x010b2de5097ad6c5f944a26471a0990e');
INSERT INTO audit.event_leaves_0 VALUES (202, '\x7b2276223a312c22736571223a3230322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376664342d386630392d316339623364373261366138222c2273697a65223a322c22626f6479223a226d587a754b704b4b6b695a47497a627975727464464676687a5944444c444b6655574370513470434561553d222c2277686f223a226a745a6b41314f764b73715735666462574450645a7a4956763142797861714e627474654a452b306c2b633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224b4654334f4d4a4b526749766c797061796b6d6f4f44736f4a5a574655302b714778354c4a4c30307476733d227d', '\xa8677af4d2377739137a72d36ffcd0ffafbcc8cd59dad4aab7a4f05495ccf21a', '\xcabe17bbd1d3838be2d6412bb015ea51');
INSERT INTO audit.event_leaves_0 VALUES (203, '\x7b2276223a312c22736571223a3230332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373532612d616334302d366633326566383365646631222c2273697a65223a322c22626f6479223a2237466578364f61706534797649384e78425346797363783233337a2f794b72784f536f6c49382b794d75593d222c2277686f223a2278586834535935553934595a49344748746c6f38656c7530736f6965754968504535757458455563314f553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223545576b5a6e4753515878356859684b6f662f6c665965674c4f4a584a355266306a4e58524238684b31413d227d', '\xa891b9a5e58341012976c61f8e77febe4b7cea3e591b897a9bf84cde178f3f01', '\x6ba8a360a6222e4671ea58b00f92315c');
INSERT INTO audit.event_leaves_0 VALUES (204, '\x7b2276223a312c22736571223a3230342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373365612d616261322d303535666337616537656338222c2273697a65223a322c22626f6479223a2254437857526d38774d6a2b4475586179316879636c544c4d454b39302f6f7279583855776b7430384e4d673d222c2277686f223a224c7a4865787841536a335579674658313231534d78373164507254676b454d4d412f36784d59504c526b6b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224a6f6c304863766a705778636b3565734251415162527258575248347031394f653678707a7374635a41633d227d', '\x06954e81f6132240cf701ec3f39b3f02826d91fbbe74b220e4103a0c56284449', '\xb836b6f952cf635bdb2dbb2126b9e379');
INSERT INTO audit.event_leaves_0 VALUES (205, '\x7b2276223a312c22736571223a3230352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376335332d623739362d336261633365336330666633222c2273697a65223a322c22626f6479223a225a6f70512f4a36524d52627a31354b315579424655304f63616a6f734232316f5975726241386e2f3150773d222c2277686f223a226a4147757a484f482f5a4f74534e41696d585733545a5a754443714c613168473157554a69307654372f733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226d6f4d51736f634363626d4d372f56502f3958317370434b4d6d62556a4854365a424b38544847724f336b3d227d', '\x60d8c1d14bc9f022f8e29ace951468f79ebfc48a1595f4fba434c9aeb3d1ade4', '\x196cbb3e1fc0ca01c748a8cbde6bc51d');
INSERT INTO audit.event_leaves_0 VALUES (206, '\x7b2276223a312c22736571223a3230362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376134352d393034302d616133653831613238616330222c2273697a65223a322c22626f6479223a2233697232514366614746766743496657457147547a4d33435570366f634e363959366f59666a2b3234306f3d222c2277686f223a22575263627949467561324b4d796e775a38676a2f555866544478626c6b646a3459354e34553271503368733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22642f6f47704244485a384f596c65506272547362582f7149456a486c45773830586333764d2f46476f77383d227d', '\x9194561d522cf9b61675d7b33078a45630899de57516da2f346380aa945e2fff', '\x22fe19263b26fdcef80959b8e3796908');
INSERT INTO audit.event_leaves_0 VALUES (207, '\x7b2276223a312c22736571223a3230372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376163352d386136322d346266353765336534313639222c2273697a65223a322c22626f6479223a22707057566b3077393679572b3866476b5a3452644b634a386d787771504773716576697a646b714a437a343d222c2277686f223a2248734e4862435a384673484e7662554c66476a4548474b50476d30466c6462714c417952516462547041773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2252525544346c506741764c4b54592f436549314464795639344a743433382b6365686b504573693337516b3d227d', '\x780765de0fa1c407abec0a5e1fc0c2e8c6aade568e75c52db223b14ca4dc0b0d', '\xc0f1f34bfd7a62b4d88f3641fdcd3e2c');
INSERT INTO audit.event_leaves_0 VALUES (208, '\x7b2276223a312c22736571223a3230382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373461342d626162632d373463633833636438336431222c2273697a65223a322c22626f6479223a2262683739366576775665324e4f704242436a4e792f36754b4a30705455336d5239787865544846306535633d222c2277686f223a22397173584d474b684961754b4439536d734d424a3767556d66376c543551627456445147354d41334d4b303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2254466566484d6f4d37543457654d5968414844303844586e564f457170584430515a73474e7a6b507477493d227d', '\xb1b6dc43507672851138cab192f4a55e595bf2f73a8a71c4fd601dc2a83c0d7e', '\x48fd2837a4853084dd58212319d8292d');
INSERT INTO audit.event_leaves_0 VALUES (209, '\x7b2276223a312c22736571223a3230392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373830392d386639312d643564653561356265613361222c2273697a65223a322c22626f6479223a2267354a4a354c716f493735594879665468517a4e41495a422b64796641524b566f6f4c2b744d2b4e326a453d222c2277686f223a2247596955423965306a4b5756704a7656706332735273506c4451475350496c63336668306e4c344a4e516f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2258354a52686b626f67365843366c646466784f6737497a6b517a4c484a38613479316b365154374933756f3d227d', '\x4a6787c19c78d3720bef10a5e9addb384301d38b5177ecf419c4b451cf287227', '\x772204f788ae33bdee470048e23ebc9c');
INSERT INTO audit.event_leaves_0 VALUES (210, '\x7b2276223a312c22736571223a3231302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373963362d396334332d343930656338663461393737222c2273697a65223a322c22626f6479223a22776139376e47476e79657632426641575979396a6b2b45504c6c623463326237736d373757437962442b733d222c2277686f223a2254373163326f6351356c506a574a2b737951422b484f4865416a424c644179785549524853484157334d733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22632b456744393646664e64797373457931524c4d3643634e79396764696e39495a7651552b7056774a78383d227d', '\xaca17df22c8ba5ab01fdd37312f0a0191ebc3218a8bd34a391c512754577f60b', '\x318f48d4bb7f5f31b1686aafcbfebb7b');
INSERT INTO audit.event_leaves_0 VALUES (211, '\x7b2276223a312c22736571223a3231312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376566652d623831342d663534363762383535353031222c2273697a65223a322c22626f6479223a225675666565314c31323444346b59726b63384b55472f72487450716c583154674f704d71747a6e6c716c513d222c2277686f223a22764d6f6251325a4359666b756e6d45434e55702b47624e7751777456373878656230477871506c6f346a733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22556f6b75694a32576255436a38367a522f396442522b4358584c71525479366b724d48695046314c4371413d227d', '\xd114e3cb6e0101895c363e2991c126d7315c644662eeed3ae57d64437c441ad0', '\xe8249db544156530422c2a9ab4da8da6');
INSERT INTO audit.event_leaves_0 VALUES (212, '\x7b2276223a312c22736571223a3231322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373832662d613237332d643565366161313736663639222c2273697a65223a322c22626f6479223a223670665735707a30442f6a486f59614d6d4f452b596f727a3053506a4b73413779377754466249506942553d222c2277686f223a22432f74554e5a327072514c4455774b7675445a2b66525a696a6f58786a657073797059372b4a48476246593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223165526767433936436d4776696b676259694d414e7139395332792f4450314b6a305a6b723434796f54453d227d', '\x0b9abd82bdbf0f2c32f9ccefd7cf15402b6b56935ffc933f764da4288da986ae', '\xdd4f7277af4d41e69a38043b83a21ef3');
INSERT INTO audit.event_leaves_0 VALUES (213, '\x7b2276223a312c22736571223a3231332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373337642d623666352d663033383536313664326439222c2273697a65223a322c22626f6479223a2278335949754e396a6c39576a6a2f336d692f5070576742374550765873572b656e466273726a765a7957733d222c2277686f223a223653467250305258362f6e78615179572f6f6c66506137656854516f2f4a74504f666768686a477a7a52593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22784f3552795156394b636e4d476e494e4179545a5877544a31756c5630367668696e6e43416f3562454b633d227d', '\x324e1c95355126d42426d0812a1c670df16a13637d8361264a07e3d7984ed05d', '\x582f6af5a11f34c770e073b37cd4b11d');
INSERT INTO audit.event_leaves_0 VALUES (214, '\x7b2276223a312c22736571223a3231342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373366352d393733322d363535613236363534656436222c2273697a65223a322c22626f6479223a225042334637466f3830763358754d663051435635484c642b6e567a542f59486a6d626232393879564b414d3d222c2277686f223a22304a46466143704a464238747a4549496a433465736e33712b4d503446527744624532384f5870755639453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224b4a46464c726964344b62472f71717276386d7a3563686c575236686571702f705554554d38446a5a764d3d227d', '\x11074825ec2d1909e47d89741ed6615c37b6e599014a826f7c6ffebbe69073d5', '\x8dc922532b1d9cecf5a4d62374cdb684');
INSERT INTO audit.event_leaves_0 VALUES (215, '\x7b2276223a312c22736571223a3231352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373936322d613835372d323438313261663865616331222c2273697a65223a322c22626f6479223a22334c4879336b5a6352515275664d334f6f454c3041485235496632515a37642b45416c5759704c473245633d222c2277686f223a2274387741764661544a7244434e623735684c75485544357a634566656d6d784546515656463856773570733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226e56396b3872784b6f547548736d4c2f6f653244674f2f71694947775575436f52745051725669557935303d227d', '\x87d61a00f73dd339d2e71af6d61eeb2856cf470f063dd38fd529e4ce694edd9e', '\xbec3681131fdc254647974a39ab50592');
INSERT INTO audit.event_leaves_0 VALUES (216, '\x7b2276223a312c22736571223a3231362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373634362d393262652d353735303637393230316239222c2273697a65223a322c22626f6479223a22697a563347556d44443431336a614f4971362b6e5a4e77414e6f76344c4b512b574a6b2f436671387a4f633d222c2277686f223a2247716a7062494f435a7961732f594b62424545524e7863453735423243756876786d526753444d656b4d513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22632b626e735059375976712f6d466e667434464b5970545a5a567074786e7275787a556f68442f457843453d227d', '\x8907a94bf1145c4548fbe52b655f6fc052c842d12a14f643616a18e46132b41d', '\x6ddc8ab130921f88288143ec0cea56ff');
INSERT INTO audit.event_leaves_0 VALUES (217, '\x7b2276223a312c22736571223a3231372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373861612d613931332d383837643362306538313937222c2273697a65223a322c22626f6479223a22384a664632576c437a306e2b396d53636369377a3745324b4561413749673970546278537470766a6d77553d222c2277686f223a2257596b4d43417932376e55613077373933316a6e5a686d336f6a5847465a44442b70592b2b494f616d59303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22334442625035704a66457459647277756b584e68663942643746334e4334594f497052792f73704a6d6c493d227d', '\x744db190672aa2b11965c954e0b99b8d5528e7e4d27862b03a5204792df2f056', '\xb9e50dcf75d22a6041170e7232f5715f');
INSERT INTO audit.event_leaves_0 VALUES (218, '\x7b2276223a312c22736571223a3231382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376137302d626264612d643562313135383537333938222c2273697a65223a322c22626f6479223a22555a77755731765836784947442b425a626e74664a31786e4546553534326c532b64394d55654575344e733d222c2277686f223a2276412f527a636165456c6b43543252616c446a545962444b79726e62616b7a67597343727a31554f336f453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224f672b736a306d6c436557532f47435644347267617a346e35734562507153466d304d54444c786b6170773d227d', '\xac6bba9f7851c079c442eae52c19ea6922f4d3c16a3a39097a7ef3e0c2c32247', '\xe4f7dd56e44e23ed3b85c4158fcb8d7e');
INSERT INTO audit.event_leaves_0 VALUES (219, '\x7b2276223a312c22736571223a3231392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373233652d393233372d323961643135343962643762222c2273697a65223a322c22626f6479223a224970614b3166566132324c2f4e342f534f33477438615435415141537a6a6236634f5475753351655465673d222c2277686f223a223657794f47454c33384a645431526e47525331685a302f446351644477337a494b39686e77324d644e56343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226b6e614f7862533864497a5a6b58324c54624138754d4d4a7a53674b74346a774d6f4a6b41787a684b58733d227d', '\x0de3870f071999c156a0c7504d8f8ae458403f13690d6871ee488cf42b2d0661', '\x8f785c01e1180c5be4fd9ac3d374ee1f');
INSERT INTO audit.event_leaves_0 VALUES (220, '\x7b2276223a312c22736571223a3232302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376132312d613432642d613931356533313634313933222c2273697a65223a322c22626f6479223a2271784e627a7758346b345a744f737377584755612f6d375a4d6a743035696b44335661354868657a7355593d222c2277686f223a2250614f5a6f47582b613076494c79724e506e496a6653787a677267465143536c3441543361776f307732773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a225873634c656b7142426f4b486676594c494c3279675a47324b4b5a6e586f6d56796a39634e65557350796b3d227d', '\xc320785e2ef564969f743939ee2f3f36e81045e6ba6b6c4fc9cf61b629db5821', '\xa0d112b4d83419125b259d65e4743b8e');
INSERT INTO audit.event_leaves_0 VALUES (221, '\x7b2276223a312c22736571223a3232312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373861612d396463642d613930666564613866373932222c2273697a65223a322c22626f6479223a2268642f446f64585339556837584c6a4c50523934357536417063336470344f5334714c4a585337586458383d222c2277686f223a22433062387347396b5a37387a424938702f5a33324374436274792f4171594d386d6d76612b5439433251633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224e6c325938793070416130776b75307456664e775132356b6f5078434c7a537a4a345a2b6b48754f427a673d227d', '\x720acb43039940f2226ffe63f3ea51ec2343309cf31dc189a9bf20e56bdac21a', '\xd4a4d2e399774cd72171cf9cdea72e1f');
INSERT INTO audit.event_leaves_0 VALUES (222, '\x7b2276223a312c22736571223a3232322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373432372d613932352d303065336432333835336437222c2273697a65223a322c22626f6479223a22436a2b6d524532516d4661563871594a6d574539394c716463366c4c446f7430704a37662b41577437384d3d222c2277686f223a224a634b34514b346261532f4d32656c5a7778424e7977526461574d467242514f315746574349747a4c5a633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22637234596c3937564b3232566d727170734c48326e7031683867454d754d6e3243384a70656b5368754f6f3d227d', '\xf39226125b4bef1fc46b3ad9ee771ffae13a9e54c3dc3c12b3edfaaadc180440', '\x4012640cb7b333da00bbfefce37e03a2');
INSERT INTO audit.event_leaves_0 VALUES (223, '\x7b2276223a312c22736571223a3232332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373833392d616265622d393936623130363836373464222c2273697a65223a322c22626f6479223a2241664c4f6257474d65456374714d2f51597749496478647056386a366f572f38454f4a32424233726877773d222c2277686f223a22386b464d6961787a47597258774353693365626b424f495a6142586d4e694551304132564966464f674a553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22495145554f736c465749754f71394f52697745724a6576664e5634456271586739796456757a6a36626c383d227d', '\x40dc1d7032f374d08d825ea0e8da6461a67a0f012be1df6199e3c071a274d83a', '\x7b8a4f0a3ab0d57f3dbfbfa53b7fa51d');
INSERT INTO audit.event_leaves_0 VALUES (224, '\x7b2276223a312c22736571223a3232342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373962372d396132312d616533376332636631326562222c2273697a65223a322c22626f6479223a226179315844747a483048564a3653476b37387048436c41366735337a73785830627333495a4d6a456a78593d222c2277686f223a226546594b3871496852385938344b6662304c57424d704c326d57464e315a6a6c5a334a4f66374241644a633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227047507757346755524b2b4977595377575344347375472b7678486b394657594b4c6e466a6a76596f744d3d227d', '\x77fdf5551dc66876be0172f2073c952003ffdcbee3a15b8cf133e9614656a716', '\xa6bb1e032e99b5158c7221f7248058ab');
INSERT INTO audit.event_leaves_0 VALUES (225, '\x7b2276223a312c22736571223a3232352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373563622d396164342d343161393361646463343463222c2273697a65223a322c22626f6479223a2271714233485078574b3565446d4a3959387566364952705331584d6e714c477556795435576177517538673d222c2277686f223a223252636f6644524859637a4f786e696d68656e4d5350536331584d6f69575564626c6b344c6a4e695a41343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22566e582b77535a3361504536575049504b485830654a4a4149627151512f4b7452337161637362686234303d227d', '\xf7f318717244b3207ad295ea43241285353d4bfe2adcd998b905917534de2681', '\x78ea622be45c6a9116a652e802a59876');
INSERT INTO audit.event_leaves_0 VALUES (226, '\x7b2276223a312c22736571223a3232362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373435652d626264352d386662303531633632656138222c2273697a65223a322c22626f6479223a22505079386259763252625537704f396678504d32706a67675a78614b6e63554341714d63387635597361413d222c2277686f223a2255574671786b304651554f2b744e5a5473644168696868374c417053717769394565474d314b6464764e513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224f382f533462636d683237744769514e795835552b4b6979596e6e6b46444d6446495564715373566e48733d227d', '\xf32888687323c2389cd3fbf1336b31a219d472130e8ed384c275bfd43c815923', '\x8eb657ab514618820593d8150c40dedf');
INSERT INTO audit.event_leaves_0 VALUES (227, '\x7b2276223a312c22736571223a3232372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376361302d383932632d633366386564316161396638222c2273697a65223a322c22626f6479223a22665a6a53744b764f48734e53476a4338357744753852654a7977564542662b53516479596250677278524d3d222c2277686f223a2271644432514379764953626f56435a7376595539373631366e754976737a7a496e396837796c52765345413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22436a4a654435633830456c46454a525854552f733942416c4368786a48536a4c546b63656747474a2f6a413d227d', '\x0bb8b7f12aaa4b79106705cb7738045ec1d5f334711197532bd998dc1921e129', '\xccb6c10567fbceae3d9e97a9c3c7cb51');
INSERT INTO audit.event_leaves_0 VALUES (228, '\x7b2276223a312c22736571223a3232382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376661662d393130302d313035376563623435646334222c2273697a65223a322c22626f6479223a2277356841634866775a436e426f537567566d744b644b724a32454f7a4565764273703432513667714d764d3d222c2277686f223a226d344b744d586853664c6a614961672b774235303368474d54343679765a7054545072785937424d6e7a633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22506e4649674556386d4176712b6e674c34354a7765476c346348563664716e31737a31476e706b6c4368673d227d', '\x4108be3a2e2473e3c25b75612500def1957a7cc3a00eeafeec21867223456b5e', '\xf0be09c7879aa3c3ef68bdb765c1686f');
INSERT INTO audit.event_leaves_0 VALUES (229, '\x7b2276223a312c22736571223a3232392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373663342d613363392d653231646465636633636137222c2273697a65223a322c22626f6479223a224c313975362b535255657736506e626d6e6f764e78776746454250586a7a4852506433436a7955414432633d222c2277686f223a224f742f7070555942336f357639726f4c574b4958454f69446e583052636f356d72666339396e55306c2b513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224c325a77636e6975796d456469374f5a4532386668662b2f6f6170477a486c5a7174504d636732614735343d227d', '\x187988a9b991ce57523c00334d07c6be1eec705c13961e5815d309062722e08a', '\xdaaf00ab79485d53342c29bccb6ebcb0');
INSERT INTO audit.event_leaves_0 VALUES (230, '\x7b2276223a312c22736571223a3233302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373738362d393061312d656661356135633436623837222c2273697a65223a322c22626f6479223a22456148492f746e3044436a526b5845756b49635a7450642b685848536450517959324c34646475686767493d222c2277686f223a226c4d4b5a383348577444516a5241554a376a496449705450644b6e7633374e6d7247437679584e695358513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226238523835416a487953756435476672437a6c6f4f58684a6b2b786d3565686a354a395a666831674b73493d227d', '\x1595aa0bb006d8ea5e5a9805a6b56c41096c24f73895d72058e039caa7db4f0f', '\xeaf8157e0bb427ec5fcf8b94559b6775');
INSERT INTO audit.event_leaves_0 VALUES (231, '\x7b2276223a312c22736571223a3233312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373163632d613237612d616631363134663965373236222c2273697a65223a322c22626f6479223a2232596c73415a36504e6a6f436959306a694666573449384279363972464477474c324e7a713969767870553d222c2277686f223a22353265634379542f586c746c72365243577548334b6747474138514e31645a3472576d4675346a557432413d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2268386466325555616f7a59487a4c73782b39633947362f4934744674674f4a54637a4630727964484d54673d227d', '\x2233cf27cb139c6e6597b7970938e3d623e4e76a9b45f2a5167dc1bc188118cd', '\x014cb6e75e7ce6dd800a304845f478ea');
INSERT INTO audit.event_leaves_0 VALUES (232, '\x7b2276223a312c22736571223a3233322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376136652d396634362d633264643566383837653030222c2273697a65223a322c22626f6479223a223452626f312b622b7a783850556779366772532f706d72454b7642444a4a303747316e4f54672f497475773d222c2277686f223a223648726b3731567a2f6a552f497a325766653663637338486b2f574e45336d4234554b5455565a7568636b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22356e6a58584f62746e4731673049754b7650446a666c626a7a47396542504246684843486d4235792f356b3d227d', '\x16b8b6f3a4bfe7cedbd120850901fb6164362ee23b610a2096415ef9ca7f7468', '\x0eb151c8b51dd04a045f2fc7babee29d');
INSERT INTO audit.event_leaves_0 VALUES (233, '\x7b2276223a312c22736571223a3233332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373638632d383036352d616336323236643636623435222c2273697a65223a322c22626f6479223a2234436a46514a723049375074754e37324c626877626e377a795a647a746b334a697864714246456a3676553d222c2277686f223a226e4e527a556e325437797452576e6e6146577445487739716b6b6f676f4e6f66594b4d6b4a64624a78376f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22674b4247397269785865554246424635702f736952325639424e666a6e4e54464e54515664554a7a4757413d227d', '\x88958caffbb43a19d55f700a2cbbcf70466f0c443fe9d0455ede48f7e732d528', '\xf3a21757323b0936eec2f28b1ebf3eb4');
INSERT INTO audit.event_leaves_0 VALUES (234, '\x7b2276223a312c22736571223a3233342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376261332d623566622d376134623730643830343561222c2273697a65223a322c22626f6479223a22676e63775143344269756e746e4c4b325458764458796f785a6275436a655678744272422b7035513366513d222c2277686f223a2276386167536950374751505a4c59784b577933656a7259344d786f6b51757843302f464661346b675973633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226768774458377036555079504453414b59425537446a6a4b346249436e5574633144616b707059677357493d227d', '\x60e9ac155a4108241fa323541db190136870e28b345ee6c37ae139b0164235ac', '\x6ea3fdcab8e77d61a4b760ed09bbe82e');
INSERT INTO audit.event_leaves_0 VALUES (235, '\x7b2276223a312c22736571223a3233352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373231382d613066632d663038636263656335656434222c2273697a65223a322c22626f6479223a222b6f414b7566323135585561585363392b7a45575462502b3672747878714a6b597076325666734f3873733d222c2277686f223a224954686d736a304b364b2b666975626f646577584d534f46344e4a50723331755262537039566c79545a4d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223136424d744f416d7447716f556e647336594f6b7a465562314c4a2b457954523265706c595741393266633d227d', '\x3386299246878bc50a6cfdb8d8f3c010e9252616f77bc55f3a7a72ddf4d2536e', '\xf7cbef8a9e0787246616e070b684baec');
INSERT INTO audit.event_leaves_0 VALUES (236, '\x7b2276223a312c22736571223a3233362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376462372d393235332d653064383664346362303266222c2273697a65223a322c22626f6479223a22446f46716f66656e4d754c5072316f5665774c6b625658614d50636c674676315877682f494c76577547413d222c2277686f223a22704252674c6555786e41474c634d514d354d6a715732696f4c4c46506153506e4d5a4f584d4f36555743553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22424c516e745a56386f794c30624b764b526b4c515970562b35752b35596d654d304a727a78506a6e4b6c673d227d', '\xc6f6dba85ce3952518681dd788c053b01b25699f9211ca037cfb6e6b3e652bf2', '\x2c4874205b377055afb13765038ac863');
INSERT INTO audit.event_leaves_0 VALUES (237, '\x7b2276223a312c22736571223a3233372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376334342d383466302d353765633761396333333433222c2273697a65223a322c22626f6479223a2239397437344864776d624433704b5a5a587a396d514f7273432f41384637714c6c517436554b65375055303d222c2277686f223a22346378486574755436427a514f392b6f5138532f4f6b703570736b6f592b447466624e644c4668454a36553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22794e746d492f7a6c34446c694e2f4e6d6d4d684947482f46685342774b2b7231794c3136454754682f646b3d227d', '\xe3a062f076b2089cb38b0d0f042b3463919e7310a32e98948a736e5ebf12443a', '\x386c28222876747b0b56e103470cf194');
INSERT INTO audit.event_leaves_0 VALUES (238, '\x7b2276223a312c22736571223a3233382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373339372d393131642d373532396436663739383839222c2273697a65223a322c22626f6479223a2245736e77523137666c6739323650446c7337432b535962492b3932367338395756726a53384733536972453d222c2277686f223a224d484b6e6b352b35555a396970506a4361704c4d59553249586c34533667397059567567726876467331343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22684a34656e58734c5376505133777670384a556165617036386f32442b58772f3141365a7267396f75396b3d227d', '\x3a51d5b494fdfa811c0e581f8549cc95811a3a0fabe908285ecdd75e7f174690', '\x628db44b56c3e1ad09dcf47ee13927ae');
INSERT INTO audit.event_leaves_0 VALUES (239, '\x7b2276223a312c22736571223a3233392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373432662d383931372d333932393763643266666334222c2273697a65223a322c22626f6479223a2274365367446f7944484369474e526674344c34303374735374587248644a454d5467762b415852674731413d222c2277686f223a223369546f46463753727541676a513346556d58584a65786f652f596a667472774a4d6330435048546749493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2274367a7446663145725576673241664253474536436c6f6c524964792f3161417666706e6c6a397550574d3d227d', '\x90b6c8bc38a0a2bc80d2b2af9810f2fda719cca2bd277d22113cc1977b585d50', '\x760dea8aee9ee07f82012898ee55d76a');
INSERT INTO audit.event_leaves_0 VALUES (240, '\x7b2276223a312c22736571223a3234302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376362612d386331312d373565643734303432653333222c2273697a65223a322c22626f6479223a2234506465766654744c6e6d7756347757505061382f38663436574e336b6d65326a5536754e4c346f7a4e303d222c2277686f223a224e635475345639476974383577762b5078445048636b38514667664c612f5751536f6848516269547355513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2269745746646d433557326a712f7461695374372b524f4f4d5531634d6f4c456c30387a2f4c466c7a5030733d227d', '\x33d1b90038c7883d23ff547075067522b9cd51a8b2942b906b3347e1921e3ff4', '\xe7f25665d1a86b3ab6e57813418ff7d7');
INSERT INTO audit.event_leaves_0 VALUES (241, '\x7b2276223a312c22736571223a3234312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373438312d613432612d346330373837323066663432222c2273697a65223a322c22626f6479223a22344274532b5174484f6250576356385679647250446e4b2b333674453453634f35426676687764753177593d222c2277686f223a22505770646f367a492b6e4a4535694d386c4d326e2b65386b314f474b7a76764958566645764457615863633d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2245307133484e7870675055367a2b4c673541584e532f58417a3931453752516b6d426d496c2f7556684d343d227d', '\x2c7d6e00892f88f9aa23b7631b1c47a627fd0406042fbe573132e73deb6336ca', '\x25e085274c1605911c162fab820fb65f');
INSERT INTO audit.event_leaves_0 VALUES (242, '\x7b2276223a312c22736571223a3234322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373366392d616636392d363336376534373266363839222c2273697a65223a322c22626f6479223a22485067346e786b617956777565724b6e4a75367a77766a465a522b386339734c6e7052714d796b573363773d222c2277686f223a226a6a503743423457786d707464652f557366454d6d475079324858437554664541474a2f4f4f3164572f453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22466275615674746331633675362b4771744530724a41454d664d5657784f784435364b2f5a42506346496b3d227d', '\x4938202fe835a67d2e9e573da73286ccffbfd00c40f7e47b4c388d6a124854bd', '\xe7644cea0a1ddce5caff9076d64891f0');
INSERT INTO audit.event_leaves_0 VALUES (243, '\x7b2276223a312c22736571223a3234332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373762382d383739342d646534396363613132393665222c2273697a65223a322c22626f6479223a222f682f576a726471526a4f3139767347616d7666364f415976714d30453536583633394d2b36572b6430733d222c2277686f223a227435637941623765766e6e6346344269654676745846656732597a655653364156676d57454148623351733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22683843713231424a5564306d654679367a4e706e67305573756a4c42566a316747346350666d4b37444a633d227d', '\x682c08dfeecad14a69f9cf59ef6e3d6b4f5d0f060eb43889d0d2d315ccfc736a', '\x9c1b492b9f08c41332fe92a3481c5bca');
INSERT INTO audit.event_leaves_0 VALUES (244, '\x7b2276223a312c22736571223a3234342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373437312d613365322d363835346664386533383530222c2273697a65223a322c22626f6479223a226b714648464d682f7932727369576738425830342f597743325766574848772f2b696331512f412b6c75673d222c2277686f223a224e6b504b45715478784b79727470746232462b7639496f717933624d2b6935574d7239646e3644624949773d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2275362b496a7537784877672b48376955647771734970546b47646d57494f6c42574247684f762b4a7033343d227d', '\x5f962a247a64527ce5db13faf5810595cd2c1ffe05203a1beddabe8e3f4258d3', '\x1ade1162348f494ac9703733242088f4');
INSERT INTO audit.event_leaves_0 VALUES (245, '\x7b2276223a312c22736571223a3234352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373563342d386363352d376361626431316665643063222c2273697a65223a322c22626f6479223a22362f6641524e413742696e36425155364c3639583576656b325a6d3775636c664363526e694f47574b51383d222c2277686f223a226c71417761515662655049656e7a54537379514e5051442f3768466d535254713463516d33616a302f5a6f3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22377377786d4771524650447079312f59725547594a76366250624d6d79557843646d6b46454e38514b57513d227d', '\xa9f6011df0920fbdb9ce3cd651e2dfdf799221eb1701cb4254f89fa15da0df54', '\x7f21b6cb96e1e666494011d183b0d1ff');
INSERT INTO audit.event_leaves_0 VALUES (246, '\x7b2276223a312c22736571223a3234362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373939642d383639312d343064626364383031386230222c2273697a65223a322c22626f6479223a22464c365379455544636c64734d3449634e413967364535766e2f734c7752667337504c444d696c38466c383d222c2277686f223a22564948553367647755497a312b6e576d346b414c79442f78795552795962383341315339774342394b75513d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223435356452696259522f425a335a7468703347736f6962516467346574783664312f556c555432496765513d227d', '\x9990d22fcdc94bebf8f2f5c2acb1aec772b4506ead2b9b549c6d7f9fcbdf1b96', '\x32f19a3bd7fcd7e121d34fd8e4234d4e');
INSERT INTO audit.event_leaves_0 VALUES (247, '\x7b2276223a312c22736571223a3234372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376435622d613863642d633666643162613763323732222c2273697a65223a322c22626f6479223a22556241565a3344564c542b48496b4c684330736b474845547a4b4a597a412f5a65554958446e4a6a4336383d222c2277686f223a22722f2b396a6956316a41703030505749766c336c7351623346534848647262784f476a4b592f71433073553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2254516b70597235754b686d58646a76506c703678674d47497163466a5975434966376a58566472323541773d227d', '\x2e542c667d2e97c4d238bc44ae025d4e732b90e0ecfefa7fee0b1c484218aaf4', '\x271af05fd89afa2787aa361e960b1b92');
INSERT INTO audit.event_leaves_0 VALUES (248, '\x7b2276223a312c22736571223a3234382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373862622d386132392d396438383963316464303439222c2273697a65223a322c22626f6479223a22516d4e625a58486568544e6e7561764a485a43793679377030717869574e50644552515a502f2b514564493d222c2277686f223a2256465733696b5139626e3248754b62704a663578626c39616a64414435525a4f6c6d2f322b326d655362383d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226f3577706741454c3636316e526e326c7549794362714a46574c4c7274434f4d6c776635724d2b53554d493d227d', '\xbbd4582379df5f58759034d96823d821b63f0e32e0245436b285eb249b43e691', '\xf9413d288e851962e7e92ca0fb11a784');
INSERT INTO audit.event_leaves_0 VALUES (249, '\x7b2276223a312c22736571223a3234392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373732362d616135632d646637393831303462396463222c2273697a65223a322c22626f6479223a22786c6e4645504f41484c4e4b70552f622b6f756a5741735676732b6f5247484433646475516f73422f2f383d222c2277686f223a2248596e675477477659397130566d69324138674e6f642f3472556e336e612b4975304d623631624f4a41733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226c36626e3451756d35335070524c4d3654517655377045574f526433644d7a59324e5a72576c583864616f3d227d', '\xa4ef3419dd2b7937564b8a6e8df2aca28256f02bab029193605e7a4ab6ab64df', '\xaa94986385f39f197d85e4949fae63f8');
INSERT INTO audit.event_leaves_0 VALUES (250, '\x7b2276223a312c22736571223a3235302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373538362d626631382d613166313838613066663166222c2273697a65223a322c22626f6479223a2256524734394d426d7751715859576267596c345476435753746f646849556e4874564858306f2f677451513d222c2277686f223a224c4c70456d735367357a7a554b72635335695158522f3369756d56316b6e314c534f373754526f692b4d553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22713141677448533372463778324243562b66506a4d3579617651512b3068343859736f3066316e2f5657773d227d', '\xe8ceecac1534d8a36652d078f5b9fb8b1c8c6add4c3aae47fc1a78503c695426', '\xe5d245a5ae95898c499fa44a87b5044a');
INSERT INTO audit.event_leaves_0 VALUES (251, '\x7b2276223a312c22736571223a3235312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373031342d623937372d356562363164343736636135222c2273697a65223a322c22626f6479223a22747748414c2f6b306176706958727770587a6e57547a6d716f526d56613963567933526476546965504d553d222c2277686f223a2261717a70715564504e7445534954506d33686341792f356d532f2b30626d4b656d707a556b483656376a303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2255464d57694b6836736f577a415a6a57793761594172784d2b6933697a4f5573466f71674842672b4662343d227d', '\xb3ee36caca00b06cda153dd7e77bae15f6ba1b012dbfd224aefcb107d1bb6bb1', '\xb6ab52a94c5bf8a57f129ad74944ec3e');
INSERT INTO audit.event_leaves_0 VALUES (252, '\x7b2276223a312c22736571223a3235322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373266662d623532622d653465383439613365326633222c2273697a65223a322c22626f6479223a22385a55305350774774754c3841413037724b53786176386932363934776731585249434a5a54562b6e52633d222c2277686f223a2233796373797466693243416f51576b5866497933356451334d464b33596755616f69444e5a36466b372b343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224a37637735585663683266523238674b532b6b58452f45724b4b6350705648316e506e6472494b586b6d773d227d', '\x2c174b77c5901fcf8334449592cf55bbde28a8599be92101e44e7717ab2f7b17', '\xfba95550de674d6c9deb8fe0e64483db');
INSERT INTO audit.event_leaves_0 VALUES (253, '\x7b2276223a312c22736571223a3235332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373439612d393763362d663133633539393231663833222c2273697a65223a322c22626f6479223a22585663577752704274446a6745336c564d335756714235564f5473476877756f43643178656c74555353303d222c2277686f223a226c4967714b747370683445384d496f523064322f57774b7a39453030426f6148567270627073482f4761453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a222b78454546443337787546524f65387a727767373673326c704d6d4d635a527a3379714649395a6d4269673d227d', '\xb6b28a84f9da07c43e3bf0d47360face4317d6ae5f5421e04fa8d401b73e24f2', '\xca11b3fdb6f289f5ca3c2cada5fd6c7e');
INSERT INTO audit.event_leaves_0 VALUES (254, '\x7b2276223a312c22736571223a3235342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376161662d383933622d346332343763616437626534222c2273697a65223a322c22626f6479223a226c3846414a334f556176536c4f70714e344b744d7435796a6f31695467326f2f63763067757078394c32553d222c2277686f223a22306d314242683844457171545576776a6155337a4a56715669776f65794c45397a62434d48694e5958666b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223377676462774a436b316768784b77536a64626d4f317a436546317a32644d6c534b737264396878544d633d227d', '\x40670d35711599386afaf71457b59aa45f4b3f3d8fb470c7ea2910b2a90beb46', '\xfec7576ad0977c9ba24e85cd9a0e938d');
INSERT INTO audit.event_leaves_0 VALUES (255, '\x7b2276223a312c22736571223a3235352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373439612d616165322d623833383964356263346137222c2273697a65223a322c22626f6479223a22354a63624a3537684e516b71395a6a6c4867577569614646556f6334594a4a5447686a6378486754656c513d222c2277686f223a2267556359437a356b65496c52536e76394a364d6a3933784e55544871312b746665544e354479635572556b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2265626f52364738734a6b64475569316e71484f6b6d784d7a77503351592f785a5837704c734653684863453d227d', '\xd70ac3136fccc1cec6d14142655464ee697e157e9eebed4178bebe39577d8b6b', '\x4aa632180effed3792848c7a78ad33a8');
INSERT INTO audit.event_leaves_0 VALUES (256, '\x7b2276223a312c22736571223a3235362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376134662d613939622d363138363939623566656564222c2273697a65223a322c22626f6479223a224f624555583949306c506f376958777745354c767833757042616332734b6b36766e5561367132394f4d4d3d222c2277686f223a226a312f4e39703547364f543854396a533674324653344e6a472f3164453843554b666b33512b494b7532343d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a223550577342476e666c344b317441433839746f372b364e49534e455673357a65427679765775636b306f513d227d', '\x610fe0dd3abeaa57148042ad5dd53b35984e6366aac574c5a7dd4fc0e929ac42', '\x7542455017044274dec06da269b6128c');
INSERT INTO audit.event_leaves_0 VALUES (257, '\x7b2276223a312c22736571223a3235372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376539332d386663372d353933386532366131343034222c2273697a65223a322c22626f6479223a226662516c384c6755595866454b36594e2f367033783773503863683238634c5937584b396c7272533267673d222c2277686f223a224f42554758615363792b41694977774a585644465a77492b3346796743776534316361504131316a4c57593d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226b782f4c7453633136644e4c4a32724d3349506d7067717035743568586c414770567a642f38556e3542673d227d', '\xb19e6a2f45c6aa1f8ce2f7296f1c2ae3e63f7f9005505a1ddac3ba4885f3b0b7', '\x9c59bf0cbb8ca07cf3d25811595b6a2d');
INSERT INTO audit.event_leaves_0 VALUES (258, '\x7b2276223a312c22736571223a3235382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376233372d616533392d613239326265663837303835222c2273697a65223a322c22626f6479223a224a41636e2f3978423567386775676a624b555a4b645268686371704d754673474f37786c2b614b63742f6b3d222c2277686f223a224e382b6a2f527a424b434a54334b526c4e4c413153356c322f4e6b4766782f4c37554f75454441726f6c4d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a227852784b624e6a346d327941483170616f41677073666348536964523056755054394c66764a2b6f38634d3d227d', '\x1581d553ede6b244acd7bf9164f6b10ae2c556361edcd8da928507ecac12e266', '\xe4bebf02d7614adc9d5f758d9ae1f948');
INSERT INTO audit.event_leaves_0 VALUES (259, '\x7b2276223a312c22736571223a3235392c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376633332d623032332d353664306133336330323133222c2273697a65223a322c22626f6479223a226a6b6237794462574b697359636d5369646d5839694e592b4e713367793636556e7a772f544f58496f43553d222c2277686f223a22312f4936756d6c786b4956485341774b594d4d76526678456b6d3177313443706445676a4a51753934576b3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22576135375a5a73434c725270663948746f61304c6d78674d703878594d7655452f5a364571456f534b39303d227d', '\x9554d40ed0c9282c04f7efefd2352d4b8fd7f40089a3c15491857b9d23c438b3', '\x23e9d0edb6702d85267a8376e830ce06');
INSERT INTO audit.event_leaves_0 VALUES (260, '\x7b2276223a312c22736571223a3236302c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373435652d613964622d343033323964376236356333222c2273697a65223a322c22626f6479223a22503455706a51535267305572494b4d617838314c36443741456d332b62424d706d6f6b54536f70537651733d222c2277686f223a224c302b4d68786566576856696e2f666a7666535a4a445638764f55417171436c6835672f6c65336e5031673d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2279416d6b693243564666716a772b4437546f70392b564d5a684d77447678334a345241736f4844594b50513d227d', '\xe842f5b2c9bee4411122dcf5a22e14098a9a61510073a6f998fc1722a2aa157f', '\xa9eea9226d74391bd57023957bc91a4d');
INSERT INTO audit.event_leaves_0 VALUES (261, '\x7b2276223a312c22736571223a3236312c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373130642d393761652d326633306330646130343761222c2273697a65223a322c22626f6479223a22505662444d74784e344e545844434c6d6165544e50455545766d4f59745237574e346b53335453466556383d222c2277686f223a226e324c54716d5136665658315337347334442f4d5774756a507654667259317035697a774c57464f3033733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22696a4354363349397551532b7a43724732737267527865342f35644471334e386e3858647171796a2b46553d227d', '\x41d3f1c9852cd829215340135059d290bfca9c272c74a4a1622877af20155b6a', '\x96d4f4b699afa20557ab8c589bd411b6');
INSERT INTO audit.event_leaves_0 VALUES (262, '\x7b2276223a312c22736571223a3236322c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373438382d613533332d633066636336633633323965222c2273697a65223a322c22626f6479223a226f75543470594c4d424e7651655079534f3370754e757269624d70686675683155454b79643653386a4f383d222c2277686f223a2274354a6f6931426e37705258676f4d4478694f31787077375872616f484773303556754e6d5a67526462303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2235317931745974366b30372f5454727170414767624e4658437269334c6e344c6b32503146464c657036593d227d', '\xbd1e2080c5ba8a4160e4fa67ed759ef2d8448412ad8a721c629ee6d0fabbe4e6', '\x3d9f995a9bb28c8f8d76c621ce557c7a');
INSERT INTO audit.event_leaves_0 VALUES (263, '\x7b2276223a312c22736571223a3236332c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373961392d613466642d376339336238376262663430222c2273697a65223a322c22626f6479223a2244592f30534364702b463243384265744a332f6e4f52585176483351624b33344d64324a4b385147756b593d222c2277686f223a2232334d7251646d4b626d6f303350756c326a4e3863652b3444796a594475687537456a43446a634c734e493d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2242773443535159494e77613532672f69664c492b35467036337569726f684c6d64624e386d6c3271376c633d227d', '\xf0ba87be78a630dfb5c911c664425b735f994c28f62a1cfccae9fc0c382fbfb3', '\xe1ae2a84a8cddf002da2df1185d78b0b');
INSERT INTO audit.event_leaves_0 VALUES (264, '\x7b2276223a312c22736571223a3236342c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373036312d626431352d396166346666343037393939222c2273697a65223a322c22626f6479223a2256592b45732b724b476b74777a723074744d786b4e6354634c4f4a4864507a5a676d7161334b37764357773d222c2277686f223a2279376332376d687767304f65454c33453355327646324d71756b72534678764e6a5a346a563670657664553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22575759683175666e435a3669476a54577063435848423251526f5974665373762f305965663141624f696f3d227d', '\x73690bacc085a21b663c4045f9da8b74f72389b33f852751672f321376df3fe1', '\x02cc775d7063df5caddac0c1d3f9daa2');
INSERT INTO audit.event_leaves_0 VALUES (265, '\x7b2276223a312c22736571223a3236352c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373862622d393361392d323932353161356239306461222c2273697a65223a322c22626f6479223a2270537732474342514831683835435437452f4934534b7a4c494c6e4b4c784f6865637870664c51734e436b3d222c2277686f223a22534d7363367a61427a784d766133624a334e612b52585666745238334958464b772f6d5762313574316f453d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a22387468515675514c684877454f7a37552f50346a4c55556632513369354d39734a53587441444e35496c453d227d', '\xb7396a40660af40d09ce9eabce8ac905362aa0a0fe082f300935238327e4062d', '\xa1c9b4b0d87b6f8c6fe4d91186b4cb72');
INSERT INTO audit.event_leaves_0 VALUES (266, '\x7b2276223a312c22736571223a3236362c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373764632d626164332d323039646661613933303233222c2273697a65223a322c22626f6479223a223266326f586c306843444c714970704a334370496c4e734d6961497346536567795056446e32654e6d564d3d222c2277686f223a224a546e6d325a4e3968556d2f614d2f4b674e76395058492f774d6b4862373647666d4561524c49726964733d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a224638535a6c494a4b6d49455a5a76655a6a4c72583548624a4e78763970777846666f65787739582f6432343d227d', '\xba398dbf8026d7bf7862f3a18c35bd2524343a2ed9c55091ac51cc457eae40d9', '\x55eab02fba3dcdb26803bbef52308f8e');
INSERT INTO audit.event_leaves_0 VALUES (267, '\x7b2276223a312c22736571223a3236372c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d376532322d613631372d623336333539653863653132222c2273697a65223a322c22626f6479223a22437663357949333962325752485046314334485656317a304b746b2f4a4c514c6f53527a6352334c3338733d222c2277686f223a224841623739654d417967776c6d6c6772544e6a6444515763364574504d56383941667169375677587646553d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a2266437145524e706e4779624f51754942366e56514b46306f346744376b3262626c586269705a6a375452303d227d', '\x85cc8266ed217403748d143e3331b934a6c9f33f52f2d1f2e726406ec9b7eee1', '\xe79678e7f15df3e688469c687a2c45b8');
INSERT INTO audit.event_leaves_0 VALUES (268, '\x7b2276223a312c22736571223a3236382c226174223a22323032362d31312d33305431303a31373a35302e3437373730375a222c226964223a2230316132326266352d666138622d373966372d396332612d653132653466366234306236222c2273697a65223a322c22626f6479223a223758486f6e6c76504c4c746a484a4a452f514e4d6f7a7562434636684472506f5a714a636635766e4762673d222c2277686f223a224871394a5869316c572f693673786e6a4c526d427639684172656547736133546341314a4e665872664e303d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22636c61696d73223a226253416c693639763959457050324978512f67664f533655716d636e6d6570614a594459516d42413566413d227d', '\xf6050d4cde309c536fe7a97e014903dcdbb78ae1d53bb5ff3bbec7e0ae9b8d94', '\xce6abd65ad6ec3b2063467d84115254f');
INSERT INTO audit.event_leaves_0 VALUES (269, '\x7b2276223a312c22736571223a3236392c226174223a22323032362d31312d33305431303a31373a35312e3335343835375a222c226e7468223a362c2270726576223a22516c32424a714d64764a5958676639584d65715a37314c664d424c736a45357557387856624e5175304a493d222c226964223a2230316132326266352d666466392d373732392d623262332d666538643935363834616635222c2273697a65223a3133362c22626f6479223a222b4a7656546f57434365567138507369503546533733367a3073666c7762674e336661444a4832356673343d222c2277686f223a222f726770656b6279357970426f784d6f4f5a5071674d31426a4f694a744b354f4658654a765066636444773d222c22656e63223a226c544b63634553784f6f6b33776e634c70766f6452673d3d222c226167656e74223a22746573742d6167656e74222c2274797065223a226167656e742d6576656e742e7365617263686564222c226279223a226175646974222c226b696e64223a2273657276696365222c22616363657373223a747275652c22636c61696d73223a2274412f6a594342316855704a6667436e39653676666663334b46633370586a494e6d37712f5066593274513d227d', '\x07ccf7d032d1a3b2347fcfb8e8069e1ae504e92635a89832b6e142239ccc6b49', '\x6ab1ec599c351174beb6dad89b965e76');
INSERT INTO audit.event_leaves_0 VALUES (270, '\x7b2276223a312c22736571223a3237302c226174223a22323032362d31312d33305431303a31373a35312e3632393838335a222c22706f73223a302c226e7468223a302c226964223a2230316132326266352d666566652d376239332d383138622d313463346233653533306230222c2273697a65223a372c22626f6479223a22692f2b2b784977544250796839357a4677576b435843475a344966685839326e70735578433668566c4e513d222c2277686f223a227a7a64696757416e35336f31735173317767417342535a416a30485662354c6357734c4d576b4f566d456f3d222c22656e63223a2234644e71736e6a384c4e6b5257344a526e346f4b64673d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22756e7665726966696564223a747275652c22636c61696d73223a226371336e74642f385a5973696548486a62546e4e62484c742f32785535703172316658732b462b57465a4d3d227d', '\xe3c21b9141721f24d0cbb6c73f9d2e0739c53404aac3370e9bed44d74dccd288', '\x41ca1ab55b89eb4fe836b190a55e4be0');
INSERT INTO audit.event_leaves_0 VALUES (271, '\x7b2276223a312c22736571223a3237312c226174223a22323032362d31312d33305431303a31373a35312e3833383133315a222c22706f73223a302c226e7468223a302c226964223a2230316132326266352d666664632d373635662d626339372d333435653734373636636266222c2273697a65223a372c22626f6479223a226a6a626c62305956416558714e337152674b7451315853724d38667030745a54446a687a6b55312b4937383d222c2277686f223a224b66354d66374237302f39706f37492f79454c58786e3546784d2b662b477859712f4279535774363950633d222c22656e63223a226375644b6a5951742b477a39464b6e786736725359773d3d222c226167656e74223a227472696167652d6167656e74222c2274797065223a226d657373616765222c226279223a22746573742d6167656e74222c226b696e64223a226167656e74222c22756e7665726966696564223a747275652c22636c61696d73223a22723645443159597a6d6c44597a42786171785036475239317a53714a526a31654e393071714c526b4f576f3d227d', '\x55c05e2ff1c60c3770a91d23e917b9bf1bf48964207a0444e8458d8c3a31902a', '\x74dbed18f9a1479d94496d358f3b306f');


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
INSERT INTO audit.event_payloads_0 VALUES (3, '\x7b22776562686f6f6b5f6964223a2230316132326266352d666133642d373934642d383537652d623236646533393233643165222c226f726967696e223a2268747470733a2f2f686f6f6b732e6578616d706c652e6f72673a343433222c2275726c5f736861323536223a2263336461613032363735663931376338613535663236353532396263323030666530616466653632363362656661633438623537386630393038346261643366222c226576656e745f7479706573223a5b22746f6f6c5f63616c6c222c226d657373616765225d2c22656e61626c6564223a66616c73657d');
INSERT INTO audit.event_payloads_0 VALUES (4, '\x7b22776562686f6f6b5f6964223a2230316132326266352d666133642d373934642d383537652d623236646533393233643165222c2266697273745f736571223a302c226c6173745f736571223a3939397d');
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


INSERT INTO audit.log_head VALUES (0, 272, '2026-11-30 10:17:51.838131+00');


INSERT INTO audit.tlog_checkpoints VALUES ('chartroom/audit', 269, 'chartroom/audit
269
P1W7cfUFlrMhTOreNru12xc529kWb3dpKYikq5R9WVk=

— chartroom/audit z9Qzvb+BhOgi2o4thKScAe4Cc4hxFAd39isGoT7b/cDXqYPIPmEXoRD6Mm0AUey3TuJNM+QvqysaS3k/2DrjYTOJyQs=
', '2026-11-30 10:17:50.876134+00');
INSERT INTO audit.tlog_checkpoints VALUES ('chartroom/audit', 270, 'chartroom/audit
270
C/lGm8FBxEEs6LwKszFNrWPI08+/hNheNsMLgDmvJKM=

— chartroom/audit z9QzvR43hbRrI0fjFvk23XakRJRg38+H/yEGyDpcikBZ7qv0S2vKdW9CJQ7X2GzMB1CjwHU6lRKc7+KHC7CU4OnaHwE=
', '2026-11-30 10:17:51.45648+00');
INSERT INTO audit.tlog_checkpoints VALUES ('chartroom/audit', 272, 'chartroom/audit
272
+OFREwynOrBFttnLXsdgdqZQE8BeSmnXnTrIXdoBrLk=

— chartroom/audit z9Qzvb4ukl+Jx1EWk+Igm10MiBpRXR+Xg+B6DVEIc9iG8iCc0RiUQsUSNKzHlSrRRoR+sLJ6vXjRYCzFDj5WXPxHLQU=
', '2026-11-30 10:17:51.956986+00');


INSERT INTO audit.tlog_cosignatures VALUES ('chartroom/audit', 269, 'chartroom/retrieval', '— chartroom/retrieval oZwVIgAAAAAAAAABDPBjjKMsZV/OIXNOvGMA6OdyImWqt4D5/yW8q7DRpFl890RohC+vQEwho+dqF34l23EbNCWpvhM6D2DJfj2MAw==
', '2026-11-30 10:17:51.346382+00');


INSERT INTO audit.tlog_state VALUES (0, 272, '{"\\xb1b39dbd32a95b5679e1d5a82a52974f8742e2b33859f9e4bc3c8343b9e99504","\\x532b6a4d2a58f7c571b3926509a20986bfb46457ff64397985376d531b78dd86"}');


INSERT INTO audit.tlog_tiles VALUES (0, 0, '\xc810c1b501c961052f641b6514703ec7f010b32f2fff68fe0f86bf9fa0b1a83fb76c5bb33c8765c9e34f03d38ec22cc4cd43b6db678263a37d4528e5ad8da76b5656a62ddb1c06a241a3bb6eecb6d7c832781f0a5465f22293df43f0c9dba724b57a2015f050f40d5ee801a591b1ba3a07a3bacd437fd9f1d9ffd256dbbe57f0db4f9657e26a354f8c722791921be95627bc368399019acc47b8e83a25045c34c4dd0afb4f5a6c944a721083a2d6f04645bfa37a1d96ed5f6cc1ea93362298a39d00284aef75959465a795e7ea93c7da26dec50ccc99e55d4637ad62a6ac42239d0504d401064f9eed7827c60c4024d9f3a7059b21bddc68c651227ab85fd693e6d69eaf70e1d5a495a04e28fe8599bf0a6c7d2a12c2bdafc641df764810be77df84729c8d293bdb5aeae2877fdfe6fa97ce5244a24b1f2441479b5116d88676b94602b8811778b55fcd0566b392943e69eacd3a276c8571c727ef9cf95477a23e0027b013f452c64c92d21dac69bb76a49339eebaa7c9da919b196f63ffdd01425d8126a31dbc961781ff5731ea99ef52df3012ec8c4e6e5bcc556cd42ed0924bdaaa7d1a79628dcb17ec62e5a80d3d907e79de5ff5790c7ac402ffc0ce39a505f51662ab3157a64ef8b64afe103c25d15e8f2c31ade6435418db74b367843a8daef45f1996f34cb0e875c00613f10fe7f9d6356a7c3bbb499562dd829c7762d65345c7bc016178bfe959f9c72734adc7e5fd511c0b08a3e93ebed5487448c36fbae40b97e2b13321895201108b28e6e6461ca0e9a1607c6b67ae6531a11d35d7709ff42ac38e19f5254882ce225c17d24546695e55f25e18d3e588d5ca99991eba28daaa7ec5ea40802daf78e37003a9a94a62ff3a314048663e08339945d5baa177660bdb770bd7951bc8c1ad865ccfa1bc79f90c45461365dbf379430c256fa6ec4688ae7b3aadd847c9ee47557fe3d1be47604fa643d7a0913b558d4690774fe9f72cde67dad3187765859455253960db3bd724a7a382128208632f062ab6f810951b8425b5790c03256dcbdc100da53e2c63f8109278720eca00160758a5a6956988ad70c112b728668f16637a970bc03383ea23abdbb603404d1831b0886931baeae9f78218d960455ed509a2c42198d8872bb57a57a3981a73d6194c2feba0111065aeb799579c5bfc06feaf317c10e05ac824bae1ec6e3c1bf139fa6149dafe3b36eb791f38edced595a8e97ca79b647cdc244277d398b5e44281d38fd502f03467317c8cd7369fa0c3b9c0b9a0960b674d7e198decaa3fa1f0b58ee093315eca170dc64cea92335594ffab1b4f7f9cdf62c3ba19d2066325bafbe22652215a66433bbca3ed1732c4c08dc2d855b4b3074b0c608bf379a622edcddbbfac2ec46f6525dcfe6bef8f6feb5a13ea28f1deb10930f528fe3e437c194560d49084da5e3edbe59824ade2f49f6a728008ed3a83adb6b0d96eccbca59103aa446bd51ab91507e0f21e38eeeecde27f194a278e2640abddb547c74c6461530a3436c4952e5caff4f2ddde03b4fc75c6fb6eb6d849de53b16867cb598b0b12b368743fe58c2405fff83dbf76bf592e1193591e391dd5c9a880ecf6db13044b0af9dcacf32eb8d0ac0bce16818d159f189d9ad6a5b61720cc8eefb08ccc51ff7b71c444aea11beb466a8d531b9f25ab7c3fbf082423caf321399b852fafdd85b946555e791fe5faf92d06f5d22d9416eb44717ed5a4c37a470d13bb78e1f7dec08309e36d25fea01b6d292943cd44b52fd7e79c3b2521bacf890b70b1e9bb819f0a91331166c8b982581b3685c44d0790da458cf5fccc48d9a4932d763d11adaff5f75c0a55546444654997cfc571405873c027c203407b53e08270aadedc3e46499aea4f224179e8ad5d557a93779be24e183b80333a9a124720a5b954c8ae4ac4499bf925e0b18f545e2193e902ff7e13d03de353153082bec33ad66767ed17a2e8012a8c3cb687e4450f25e3e179571237cbecbeae05419bf2aa9c6f7f011236ac38d1f2094d90f43b2c96a28399317d819c3dfae36b182580f15344ea08e2aa191ead473d0d64b19e61315a175d0938c3bca1fac724af262ce1260b44c8b8b83f47fe246ba1c0211079001e9ec0edcf16bbee6920223fbd553f306314a756e60a699327c74be61ec0ff674ad9a75f3423ae78067f2ae381e49a792a876d420d06128ce724a20bdfcc8c1844a3d82ad2322c006954dd901dc714478c2cc10023156a139c15206ad239bd3964730855a4a7deb6665fd3e744865edf6c4c909a42d1a94b54783e8abc0d28feeca48fc1ea094ab650f61444170b07d1c77a8aef0ebad5820eb9f672e80253ec3d056461bcfd2a50bb38517c279a23486b7606f8e547a969332e71dd43f5cea7fc41880dfc11717d65f248ffa7fe7fc2525884fd9455f9a0db975268389fc02eeeba7d75990635189819478249c3c438dc572ba6d2e0a3b0e7c2a5740109425406af4a1ecaf1dca075c66c969727e0ed457377bd9c51b0f477d5b6caf3f03db9912ef679f02d88cd2c78418f612f2df58893631a4badeaef74e6c4dcc759a8509a034e11e36d492d180d3ec140c60702d1c41481387d2d33bc2bd78aa2a6910ec5a2eb3366a29242a1449664bd2e4acfb09595efb74bb00637318e43a116375b9ccc700c0192de60a6cd52ed0df936758379fafac15729bc5f9bd69fbc95551d5b1c0aeb6a7d0db3c0eb475424fa38e00737878840faf80321b8c788f826b0fb76bb6ec873fc17a1bc49156a24a7c164b89b6cb748c0438383a00d48919b4e95de31ab660734053add7f6a75d3daf53ccfc532cd588fad697e371a7c0e11034a934c221751b1eb2420a2c8b1d25b8298b1d66ae87eb462cfb65e60a9dd872defc635ce5a50d44b83f8f4df85e9e9904d66b2031c7f4019d782db332ad5fdc75c83049410cbd3cf7dfb85fa8f5fe5e94025ff002b205140d2be5b2446bb8c6e628c887cd1a474b567ee76cb0aacbfaed38ff712cd1b3b63b1cdd6fbcbb3b284c1e1503862940ac0cf35eaf7156b399eb2e7d6f3b0b685e56190ee4844dcd4bee9e74fd70320f2188ec09b0da5822fdddb3c128605f05421a6a2d87508d762fb39b2077ca8f410a4c076ebe7d6225316ea8909420450329e8aac3d9454091a7eb58dbb3e5c1568394d98dbbccf57575521ba5a901ecc6d82b7ccaf994d6d6585282cfe57cd51a5b080470b4e239fbeef37c839204160c3dcf6a9705cf121af036c831518327cc518fab672b771e7d75aa3fa205615510caf8cd17d0689a8ae07a274ee744d46cf83e9b54f10b1147547268a0e78f273dd86b2d0129c8252c1890fce0c280cf9ef78fc0204f6b3549f60823120079e245f3c67462b04df128c499d5162465e6ae1222924cca763d48afa859386fbd810c81ad1bf855cc3f48badbeedc46c774b454d0fdfe96c3fe7b4d8bfec762520dfd8b1254108d938b3a80b6b9c30acbcacfa0d2e01f52bba7bc3699098deb9b40bb376f87987eb4f61cc7b5f2862eb04e0b692046ccf768627d18cc97683a0bd31caba99bcb363183a2220024bc2d4cabb83c14961be61a940f3e0cf5fb73495fc7730e788089fa05dbdbdf8f20875db425e197c2500a550b0721ff4a6c070824005b94a379d3d6d136c7c40e27475880e5a9b2a5e3f344bb610ffc545adbb00bab2530650b69d8916b258f7975340ef6347bd2b79b9ab9a0206500e139dd640b38115d384e3d035af1d79e7727cc9d6b28c646f1502e378cc578126e7b5f1f29c0bdf51647fe3837fb90ac7be3173b8599f55fed6d7d7234f9d3af854802ff716e1cf93fd033b18b4c8cd3b933af71ef577b25d83219bbd31c98b8472b3a63996c70085a32c5010ce06b9c04a0bca9ab3a51cb2b2fe0a7377345b0affd51809603b182a299b3583dfa593d35d8c74088be2d374793f46d67715ff1f2e9f5c376070a28db15f18a434abfd0df52060ad4564c0aaf7387fad7804d32e131cde00525de446f002538cb03937ddc32b9a4940267066bacfbb51448041072abaafdfb7c03c0edcf5b8e2d9e8073892b0244bcc61d5a88a4de27a48462e1fb8fc4aed57b0b9819e9416728872a3afcd2a1e720b0a211bae4723f5e4d8e40c356e1553bf2d6538c8c21fc584a538d2e210c9873635f29ef4cb343f850f901efaf57cd91ceee1bdeebc6bda3196e09e8473b12b600f8a4d9e8f9048b7989b70be020545c8fa5c1ee39033c927c889fc7728a6cba549e4550a06bb625fbbaf972ad49e910e3f23312e8032907ab1e1ac30ec64a4ae68152f8cb0b3a12bbeab4b7ef9da02b468e7f19bd4e73aeb33a997efadebd4afed9f4517adb7ea666a22e0ffbc21b74c5b534f47a10b6df454fb8e51c6953a63162d01f4ac587870b1feab61dc7c576594e62a6b77188f1bf1c5ef23968f86a5d66e3295111b148a4988fef66b198ea6872a545d7330612a04ef40e67a3b51ba3907f9aa030632d08b0a8141584cc3a593209a4b0b43f878bde69773a199d76b6d76a955944bf6feff8a1c701ee75bd80bf77eb1a5d988c71c43d1430495c419de560d1016e1562f455326d25b83922cc5227e24db4e49ad54f5bacfa52efc2b63f2f8b1931df201356be36381db6fa472314fa78a7089cea8d37b189306d1f18c9de8bc97ce66c4287cb3845eccd3f47914f36dc39b2fb6a4a8f24e90e03c172ee5e5e56fc27e2d6991bb92132dc59e72410d7bbf150462b4a2cfd3c71d46ca34d1738c71b1364bde65a6de9960ed32166f6fdf28a984af0ee95d80bf9d118779a9a2c49b81075b9d458f43e6c57a3c0200b702149f20a5d9f8d8ea7cc09522d78d40eda8a1770fc7fbeea1a3419e370f8fd284be0cde3c4531879866e54ad6e893934d1e10e4e7c75cdc7da678eb77318801d4cccfdcecb0ea0c8630bf63700c150273e917fb108e5dd43833bfa3a40f09e2b3832d7031ea4d9c5a8944dbb9540075589e7e0f8da73243f0a204c62a6ab2948d84c8c1540b039ad386ac9500404488980462bbaa26c16405caf65b2dab75676df8ac3678e2df20801bbcb14f108cf7a120bba6054e726c99e99678f4eb25539cd327f01a9ff02e4944e07f9d1b7df323d64d6561ec8841487325b57180b9edb9fb29194e9b578967f9f9924e78b32c69955031e481d7b02c8bdab9c15d1658a64d02173188927e9a91965da945c7b86eee37bef3dd8fd569c6728a2945dcd1d5694c92380074c422b904aefae6b5d8dd755c7892fe15c9ee155ab469457d6ed417c0b143bfb769e6f81b10b58c12234ec22f4759f4463a51021e1aed73b9012a4f32ba1dec254e60f22dc0134e1c98bc835244469356e4b146e7c99d0caeb167d8dd0896525c4440b88cc133ad261c340778a494bcfab30326503d37b9522fbf6cf3d5f831d2e57edd883b2ea2c6d7ad97161fbc4fe2eccf90c0313f853d542a6a3c1518c9f47e250df1bd6fdea9bc5999faea4ee53b9b69fba96d370182903e1cb651d5f6a495f538dfb076e529d949eabd7084b092c0cd74a7fdad132a4f04ca15f4f594054dadbbd28cd2210f7110b11631bd06645b49f9a4d4217c108e3c39c757c8dd5a86a0aae178d8cf6184882c6bf107f56f1c419a991f55a4854e99578500fde0e313163bcf71a26d463a1c5ea3f52c33eb61a3b2fb58af343371ae5992ac0e7656a38dbedec1d72658c2dae1d2dd34380e64c7266a665efd73fec7cacea8fd6804fcd0b2a1d99f63e1f7efbc7a784818797b02310e1642ab1771756c8d50ad3a0f8038e56d6546ddc2b0d98ac8072f733fe79d8f15bbf0a446ab6f78c9e8b1fbcf892d94bb2e31378d52934e4e94bf2634d8c9a2ee2f624268dbcb5cb3061cb9e0e25e648b4ff7f9b713c569240e7cd0643ce174a37c510bb5b7bc9e1f1f2559e60534c66e53c1cba43acf68d5b08b0c283867450e8e0a27498a32a506ca241496c8e900fc2d6d71bc95030081736c2e49586fcf6f9d445a9cedbe64359e881f55d554dcd11ebdfbbbf683a75e9a0cf32e58f9502b014ee0799115e5bc3284d3098f5d2ef08d1b4f42ec60dc102587370076f6ed7130a4c61232de34a917cff5f0c04e85c816da38a63be0e20c6c59024eddfbb2acd5f906260aa6fad11c41a955116224c7a8feab8ed200e90f959c65ab67c51ee962c5526b3734c879eb2a8165c9529f640ff0e3ea7a6663eed08d3f5cee372457dc59905601b68cf3af5f69d4682b6bd66f4ea77e0a25223d38bf59797abd64c71d73e00edd882f3da689fb7faf598d8c4a3241b5997b71d8e65834c1352f60da0827aea1c52881a84402025730c0b7badb11835ded38a72e496bfa00acdf3cd27e4d83ae8d06ce46c5974bc96e382cea92b7a7932388f6d210bb0ef3fec4a2db96bfc7b745d21a2470bb576d3688eb9d7ec51d5ec3b765c627d9e897eeacdf1de76a2391f8db169edcec77ce6b4c8844ad4f39f98d36b0baf192aaa03bad96d287fad5c41f91f3841a288f17440b271982dcb93f2a6733bec13ccb4e85f9eeb2d60d40ea5cf7e5b652ca7f452f7f0afb851462dbe7519c431786a6da09280497191924a16dc60263b5291c5e9179db5a93f0c2dff14f8e8a1f3f2c5091875d769ec57317b6fef75eba91b22196db60c9cae1c707b0882a8ac8a7fb9e92d667c7e527f3caec3c59252fba551a738d249b5adb48d8a56ea3b861d08813b1e0601315ea3a906e2507dd360e3b3b488dee0b0a2ccbcae7f243c4b6bab7acd215d5e98ea3e8f6c523899999c1bc7299e5c2a112a59a10f28265f24b530e756e42d7fea9d019f4be2f5cec7ff41aab19c4f2148096b4b5e143d119a860009e584a5a58939ec7fec28399320dca359156b76d52cc6a46a74ea084ee9a9e9bad13773911a0eb2f28543a616269fa31f59c5d2633ec77666b5037c773f6628bc5682a2856f796f5cdb5b61c20172dc4e351df44bf563264e8371eec599d840a8329f570c3dc6442c663fbf0a745b8f16f876feeeecc7834a8315dc7a3b5f1b13683c671632cb6e488d6d02d35d64c0465bb4f88d257c6c93fd96b716ff57ed124165f5e9826108bbd8bd80635242e9c2a6c250d9ac2feaeb3ed9bc0e714e0bb0edadebfa9413ec94335297ed12948b8432a70e4fbd5e63f53931f8e7b20aa2de84929e4c4a21224889615baa63baa00d3c09e5f3a275ab72a29e30a481e66c920925ed3797789221e9a95620059d5ba4da744f8accd0c1b44146683cc2274c630db8075071f263adc27b6d4139fa78433d953f0bd89a778c157a285a8fac7fdcb10209c5eeb89bdff97c400e989c543b089ad1ce5273187f1e1f0584d1113b75ed35178a347a59abea877a67a5a86c77617e0c01f80ee2c376691c37db9b91b7ad0e175503e437cbfe552fb6d6f70e68309ab410d8d57e580d2524f1b52f51d64409feb4f05b5ce76f3fa5a5b01a67207a6d18c71636b59436a52424f56a4f3d79ee4cec727aa266719c4019113e9f1d16ed6d0e2202436b8e85e7826d08482a33f609789617d66f2a07c4bec98e7f80df7e06658efc1995e9603922060699f6775e1b56c75cc6201fe0345a70603b8fc867ef016b0819d0936e20517e1d77c76af240155b95932c388c1889fa9bfe86e4008937be873c7122aa606d5c3d5ef7e350de768acf9aaa64dbb6f152824274d09bcfc8a463bb18a559941391f86823918106420559ade3c0fb170930bf9c7164e985df71dedfb2fb1621d08b237674b6a9126390377d81f7f3253df696f89862c1f959b4b0a753f9b247a8bffc5f963451b95076cce392e9b2223992318667eca2b3b367ac57e51d86084504ff25441906c2b943ff0bb5592bfba287426e9bf0098294627f15846ac19ec1b082adc8722a9e5d77a93f159c6dc14e92f4725c0a8073c6391bf17cd87c3e757e5f7183ccd38441a615154d93cbddbfac017004d4796f9243df745fe1322fabe5d167dcd9af68917af55e0458a5e8e088204cf2939b7d0052861cb6d1047063abe3712fe358f696400605a8dbf819ca90ce9e04a079c9145d0ee409aada5ea886b36f6deb8aadce4a3d98afc4f681a2442b7b30ea3f9f902067035c9e5ace9608cb9945b581fcd9761f85ef8f80d918d7111f7c5d6efa7da13b52b68e472ff6b7158fce0f0f9d481075cb1aaf6e7b42f754d6882f5adc46205435e7f912b51036eaf17553d853a7ed25d7adef77770f2a3ebd8bc739e5f18df8eefd1a7f9ce90e331f9503efbf2ac33c67e7e1c6214eff1f67a203dd8d1e3b257814a6ea83ac75567ae165ccb3926362c113ced1b2d99da6346e1fe86356b0c4e7cf8f0f4627403c09a793ee3c30e7692cdffffe8b1a8fc867891265786f70d404022b84fb6dc722d277c52607c540b2d7434420168419438660874c944017a170dd60930fdc1e4adbcd81fa8b59fd0ccff63be85effb443fd928eedb8a19f66a833917865dd2b93c829600027e12723f4f54c2a489e11b17560cd959b9d4bca4cd6f3dad4d38c3520b8dc80fd936ad06bf7fc35e0105c0bb643dae323aeb1526ac04c4df9ec83d9efe4f439ac4f1d4972479d4936858b735ff11c674237fb8aeb28e98de798d8a7227eaaceb90e84b21c305e273166dc0167d9811a59818f33449bcb32f625689d88c5e4ab98b7b4f36487839ec07dcfb78acff4fabadd7426e1188968ee509c98a1a465f2d493a94360d97ddf53499018fbc2e9edfd0ce3a467381aa1c313abae29702d2965484f93e6dbccee154f3a1b9e2cb3c026c447364a5ff9b9cfd64802ec1cde3878807ace230533ea28866c21de9eb28aef4b809f2b7833b2726f3fa94bd0f155428aa340f090be80408a8b8fa8c03b99af98f8bb5db83a7fa5772bb246605a4bd1ae0233f21058a1da9c276ce308c70e01d0dd193b4773ab9e726a009cbecf09205a0d08685604333fa0541ab8c320adcffbe4a90460c2e42006632e4368291e028c604ec864a8c25b056fba8b10bb4bb4641aa5c57dcc789564b5909c48b1f72da139c5d63b46e0f07aca79bb67a15b896fc11ed4d7506196f55e5d142df7a42b8318f8fda418ccb5ce5a0390a4239e1d6fb1e28fa4dcf39ce802837ddb523b50ff56d5c3e998152fd837959517b427c38ddebc69b71ae0bfc274528baa40fb5ad8636636632c9526bd8a58671e5e70cd2f2b8ec98007f8dedef1b523cc483e4a8fec5aa6f7a45c683cddb0781c88dd769863e66aa6b8f1cfa1f9c6509e9e38799b20de53cb65b65056f66e6714a084cadb8e16867baa25d5ec901793bc735f88c29a876b365e40e2caa988d16965a4d7dd43301709032f75f812be5b80367134804edc92a8b0471fc05f6518392b0933971c7eb6a6a4957d121c6024c31bcff7c2f86ebd2d7300d11e6a5a02cb54a769fe44dfb79069f7c000edd94df484902eca7437432a280ffe6c3a6cb93786c9cddaec209b788311f073692f3f7cbfddec1a28ec8ec9b6ba33c1e60e5f728269383f543fd060576721069a5a71a25d3bd7ea41a57496e72706570b3c1ee09fa0b1365b6795be357ad53cf66e61ac498430a733f6130000ccb266f7f9dc80fedc89400c97c74e026ea4ef5651886cb9ed3a17d1f31143149ea2544794a16a8c6e6bdcb62210f28f206163e9f351b3d55b20e05533eb52386cea6def60bddea3a85ec838a7a2004bb3363416d1e7380d06bc161b47fb1c689f0fd5d1e5b52cf84b3f9faa393201de6d66603bb37420aebe95846d2e3010192453c26c2df33b542b0e5f07f45c8065036d1473fd7acd15565a0bb9300082bc04da2df15933dd397171dfea8a111a7b9f91d798aa3be8796f3c0af2d8aa46b76a8deeec1b2fc7e4420c43e1f88514911a728e45e36e4db1c3f9556a73c439de25982c86c984c6cfe7341a1dfe50795fc309c63d0e7faea97257a116b5b84681f3c22d846e84bc530972cb8914a10a850137e7dc08c953e881c408db95109fb794bd4f330597fa2c21bbe76020cf6160391c178f72adb9854b01a53074d635b831c4e58a604833738425aeff68a87fb902b93dce7acae1e4cbc1339147025717fb38c50a47cecaea416d725b0d6e820ba10e80922731308e4fa1ee041f8dd6a0af954c2ca421882fc4e7ebbde1bfc70f2c6a2fad26df1341800840c3986789088275955375f2b4847cf1e969ba4776f42f99cbd9a13b86adea2fa660d743dccc7a7ac4c4fcad704a9cf41743c31707713021375d966865471efcba3f38c8ca62f45c1cb3ecd1c13a5505e497d9c377239bc97ce0177ca8920b8d2b38a73a1ee092a6fd4320197669e32e828003521c92d912527527a2352d06ba8f9f57e64d69a0ed7c8d8e64b67e6a092e7cab300fdd300556988782f8a7ace01eac93a33ea2f9575954eada1ee4586ddb8dc594d7a241a9fc787bdafb52f5f0360f4f513717064f8e4b46589365e96f01092817ed3e8d12deb01ba08f6f1593e328e8811dbe99e46d26aed570d8395108c07201ec695caf9faf7aeefbc6b7e7291f06efbb686a9a749499fdaecebde15261ddcec6e570d95c07e9b67a8ee16ae2c2e1f2dbed353bb6e7faf72b225ad4175d990376e349cbc14742f28db413306d020561c1c0399e73e02e896765fa4cb20ce19c6b5b6378596c953f99c9cfbd01262971ebf27d7dcf002e65547d22e28a629a9b5936b2d695e789a8ec56c45af816b1e0325bb2f2cd15b69d1e0df020c9d798e2053ba40f8888f788dca3c69b4b4b0c566db1ada490d24c2188cb1e25fe80fecaccdaef243224b0c4fe7883d576c514b0645afff1ef387d54039eedddd81982495a2bd45d5e5d6fb0a4296f41e0ad448c2dcd93e38bfe4f267d912844c53fc4b54299124abd392078620d8fdff59788fbff9fe7e29c21fbbd64e5b89ce9619108831ce983cc65829af404baf0b6f5ba6309b2fbb3cfe1c1812733be33bca50b09fd253a4b003da6566bd3cab2e0b86d9d3a71066ca965e273e0484cc02355b29d86c981763afcd2b6528e9cc4390d6dc3c10df6bcb73cdac227f61bcd27bc95417eb55073bdcb178d0f589bf5614fce481e1777d9baf08afdac84928a2e351938d979a107bc785f7a39de58296457e3f94790addab920bb0229fb372e9cf497bc8297cce5ec9c8a367450f801c87f7e7672d5335e75663876dad20d05fa273cb3faa75947b927002a581c35e836b73bba95a99eb571e4b9e7223aa40b23910efdd2d634c322d2db583a35904b5de41b5c2d591400a4b965a3e8213a8d977f697cd518cddb5c1350f548b4d5f8299e3afa0b4786c1510ec1574ef0934ee9365533bc5cd6363cbae09e8b45df4d248a1589409433d57329a5e4bd1731387036ed72975653c3fdffade2b363042ba26612aa4dbe5731aa0aa8652b4c79d61a3f54b65adcda685174f55fdc8605ec429faf5d7c722e5d646b2d39f7763639f89b2644c933f42f4473395b40fab4ade28971e6f62084ccaf9dc5c15e233d23680e69fad39a97edf42b00b48b5c807a0e3a4006b77f27fb4e480d106e95fccd5fbb3239c6b26c9de43561e3ef8871c11c43e', '\xb1b39dbd32a95b5679e1d5a82a52974f8742e2b33859f9e4bc3c8343b9e99504');


INSERT INTO audit.trace_settling VALUES (0, 272);


INSERT INTO audit.unsettled_events VALUES (270, '01980000-0000-7000-8000-000000000003', false);
INSERT INTO audit.unsettled_events VALUES (271, '01980000-0000-7000-8000-000000000004', false);


INSERT INTO audit.webhook_deliveries VALUES ('01a22bf5-fa3d-794d-857e-b26de3923d1e', 0, '01980000-0000-7000-8000-000000000201', 3, 500, 'timeout', '2026-11-27 06:30:00+00', '2026-11-30 10:17:50.410791+00', NULL);
INSERT INTO audit.webhook_deliveries VALUES ('01a22bf5-fa3d-794d-857e-b26de3923d1e', 1, '01a22bf5-fa34-78af-9e80-6c72bfe56fc5', 3, 500, 'timeout', '2026-11-27 06:30:00+00', '2026-11-30 10:17:50.410791+00', '2100-01-01 00:00:00+00');
INSERT INTO audit.webhook_deliveries VALUES ('01a22bf5-fa3d-794d-857e-b26de3923d1e', 2, '01a22bf5-fa39-742f-9feb-1d01d8c6b31d', 3, 500, 'timeout', '2026-11-27 06:30:00+00', '2026-11-30 10:17:50.410791+00', '2100-01-01 00:00:00+00');


INSERT INTO audit.webhooks VALUES ('01a22bf5-fa3d-794d-857e-b26de3923d1e', 'https://hooks.example.org/chartroom', '{tool_call,message}', '\x60205627d15a0963f4ac42f14cf898d2dbdad2ea90523f80021981663c7814264e67aff222da02b0a7fffef72a78eeb9d2633726a372fa75c080f826', 'person', 4, 1, 'dr-osei', '2026-11-30 10:17:50.397612+00', '2026-11-30 10:17:50.397612+00', '01a22bf5-ffed-7ba1-b9cf-691f756a4284', '-infinity');


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


CREATE INDEX ix_event_attributes_seq ON audit.event_attributes USING btree (seq);


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


