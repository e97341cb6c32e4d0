-- Events are found by attributes, which are texts of their payloads, through the table event_attributes.

-- Returns false for most payloads without attributes, which then need not be parsed.
-- Called by the trigger add_attributes and by attributes_of.
CREATE OR REPLACE FUNCTION audit.may_have_attributes(body bytea) RETURNS boolean
LANGUAGE sql IMMUTABLE
AS $$
-- An escape such as \u006d can spell a name.
SELECT position('"conversation"'::bytea IN body) > 0 OR position('"model"'::bytea IN body) > 0
    OR position('\\u00'::bytea IN body) > 0
$$;

-- Returns the attributes of a payload; null for each that is missing or not a text.
-- Called by attribute_rows, and by audit/events/page_query.py while attribute_filling is above 0.
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

-- Returns the attributes of a payload as rows of event_attributes, without longer texts than requests may ask for.
-- Called by the functions below and by audit/attribute_filling.py. PostgreSQL inlines it.
CREATE OR REPLACE FUNCTION audit.attribute_rows(body bytea) RETURNS TABLE (member text, value text)
LANGUAGE sql IMMUTABLE
AS $$
SELECT named.member, named.value
FROM audit.attributes_of(body) AS found
    CROSS JOIN LATERAL (VALUES ('conversation', found.conversation), ('model', found.model)) AS named (member, value)
WHERE length(named.value) BETWEEN 1 AND 512
$$;

-- Stores the attributes of a new payload. Called by the trigger add_attributes.
-- ON CONFLICT: an operator may restore a payload, and appends continue after the log's end was removed.
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

-- Removes the attributes of a destroyed payload (decision 0034). Called by the trigger remove_attributes.
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
