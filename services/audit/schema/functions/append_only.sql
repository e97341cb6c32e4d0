-- The log is appended to and read, never changed (docs/database.md, "Roles").

-- Refuses a statement that changes or removes rows of the log, for the owner of the schema, too.
-- Called by the triggers named refuse_… in triggers.sql, which say what each table still allows.
-- Rule: docs/database.md, "Roles"; decision 0034 for the content that the owner may destroy.
CREATE OR REPLACE FUNCTION audit.refuse_change() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'the log is append-only: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;
