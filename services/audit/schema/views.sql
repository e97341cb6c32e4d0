-- Views with the rights of their owner, who sees all rows: they say of an encounter whether its patient is in reach, without
-- the patient. The condition "in reach" is explained in policies.sql, whose policy of agent_events reads these views; so does
-- audit/events/reach.py for the other layer of access control.

-- Encounters that records has confirmed.
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

-- Events whose encounter was settled by their trace.
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
