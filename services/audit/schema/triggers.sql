-- Triggers refuse what no grant allows, a second time, and for the owner, too (docs/database.md, "Roles").
-- Row triggers do not fire on TRUNCATE, so each of these tables has one for it.

-- An event never changes.
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.agent_events
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.agent_events
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- An answer of records never changes: the patient of an encounter does not.
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.encounter_checks
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.encounter_checks
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- The attributes of an event never change. The owner alone may remove them, with the payload.
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

-- The encounter of an event that its trace settled never changes.
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.event_encounters
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_encounters
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- A leaf never changes. The owner alone may remove its salt, which destroys the content (decision 0034).
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

-- Which patients find an event never changes.
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.event_patients
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.event_patients
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- A payload never changes. The owner alone may destroy it, in a transaction that says so (decision 0034).
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

-- Attributes of payloads are stored and removed with them.
CREATE TRIGGER add_attributes BEFORE INSERT ON audit.event_payloads
    FOR EACH ROW WHEN (audit.may_have_attributes(NEW.body)) EXECUTE FUNCTION audit.add_attributes();
CREATE TRIGGER remove_attributes AFTER DELETE ON audit.event_payloads
    FOR EACH ROW EXECUTE FUNCTION audit.remove_attributes();

-- A signed root never changes.
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.tlog_checkpoints
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- A witness's line may be replaced if it is not the witness's (somebody else wrote it); nothing else changes.
CREATE TRIGGER refuse_row_change BEFORE DELETE OR UPDATE OF origin, size, witness, at ON audit.tlog_cosignatures
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_cosignatures
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- A full tile never changes.
CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON audit.tlog_tiles
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.tlog_tiles
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
