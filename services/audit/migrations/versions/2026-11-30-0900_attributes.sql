CREATE TABLE audit.event_attributes (
    member character varying(16) NOT NULL,
    value character varying(512) NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT pk_event_attributes PRIMARY KEY (member, value, seq)
);
CREATE INDEX ix_event_attributes_seq ON audit.event_attributes (seq);
CREATE TABLE audit.attribute_filling (
    id smallint NOT NULL,
    below bigint NOT NULL,
    CONSTRAINT pk_attribute_filling PRIMARY KEY (id),
    CONSTRAINT ck_attribute_filling_only_one CHECK (id = 0)
);
CREATE TRIGGER refuse_destruction BEFORE DELETE ON audit.event_attributes
    FOR EACH ROW WHEN ((
        current_user = 'audit_owner'
        AND coalesce(current_setting('chartroom.destroys_content', true), '') = 'yes'
    ) IS NOT TRUE)
    EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_row_change BEFORE UPDATE ON audit.event_attributes
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_attributes
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
ALTER TABLE audit.event_attributes ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON audit.event_attributes TO audit_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON audit.event_attributes TO audit_panel
    USING (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_attributes.seq OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_attributes.seq OFFSET 0));
GRANT SELECT, INSERT ON audit.event_attributes TO audit_app;
GRANT SELECT ON audit.event_attributes TO audit_panel;
GRANT SELECT, UPDATE ON audit.attribute_filling TO audit_app;
GRANT SELECT ON audit.attribute_filling TO audit_panel;
CREATE OR REPLACE FUNCTION audit.may_have_attributes(body bytea) RETURNS boolean
LANGUAGE sql IMMUTABLE
AS $$
SELECT position('"conversation"'::bytea IN body) > 0 OR position('"model"'::bytea IN body) > 0
    OR position('\\u00'::bytea IN body) > 0
$$;
CREATE OR REPLACE FUNCTION audit.attributes_of(body bytea, OUT conversation text, OUT model text)
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
CREATE OR REPLACE FUNCTION audit.attribute_rows(body bytea) RETURNS TABLE (member text, value text)
LANGUAGE sql IMMUTABLE
AS $$
SELECT named.member, named.value
FROM audit.attributes_of(body) AS found
    CROSS JOIN LATERAL (VALUES ('conversation', found.conversation), ('model', found.model)) AS named (member, value)
WHERE length(named.value) BETWEEN 1 AND 512
$$;
CREATE OR REPLACE FUNCTION audit.add_attributes() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO audit.event_attributes (member, value, seq)
    SELECT member, value, NEW.seq FROM audit.attribute_rows(NEW.body)
    ON CONFLICT DO NOTHING;
    RETURN NEW;
END
$$;
CREATE OR REPLACE FUNCTION audit.remove_attributes() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    -- Waits for a step of audit/attribute_filling.py that may have read the payload.
    PERFORM FROM audit.attribute_filling WHERE id = 0 FOR UPDATE;
    DELETE FROM audit.event_attributes WHERE seq = OLD.seq;
    RETURN NULL;
END
$$;
CREATE TRIGGER add_attributes BEFORE INSERT ON audit.event_payloads
    FOR EACH ROW WHEN (audit.may_have_attributes(NEW.body)) EXECUTE FUNCTION audit.add_attributes();
CREATE TRIGGER remove_attributes AFTER DELETE ON audit.event_payloads
    FOR EACH ROW EXECUTE FUNCTION audit.remove_attributes();
INSERT INTO audit.attribute_filling (id, below) SELECT 0, next_seq FROM audit.log_head WHERE id = 0;
