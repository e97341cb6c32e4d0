-- A caller who sees some patients only has the role audit_panel (docs/database.md, "Roles"; docs/access.md, "Which
-- patients"; decision 0017). Each of its transactions says for whom it is: chartroom.patient is the patient of a token of the
-- level patient/, chartroom.principals are the caller's name and groups, one a line, and chartroom.caller is kind:name.
--
-- A row about a patient is in reach if the patient is chartroom.patient, or a member, for now, of a panel of one of these
-- principals. The condition is written out in each policy: PostgreSQL plans it with the statement. OFFSET 0 keeps PostgreSQL
-- from hashing whole panels, and a subquery around current_setting from reading the setting for each row.
--
-- audit_app sees all rows: its statements compare patients with the caller's reach themselves, which is the other layer of
-- access control. Policies are enabled, not forced: migrations, which act as the owner, see all rows.

-- An event is shown if its encounter's patient, as records confirmed it or as its trace settled it, and all patients that it
-- names are in reach. An event that names no patient, or whose encounter is not confirmed, is shown to its writer only.
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

-- A row without a patient says that records knew no such encounter.
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

-- As the event is.
ALTER TABLE audit.event_attributes ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON audit.event_attributes TO audit_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON audit.event_attributes TO audit_panel
    USING (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_attributes.seq OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_attributes.seq OFFSET 0));

-- As the event is.
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

-- As the event is.
ALTER TABLE audit.event_payloads ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON audit.event_payloads TO audit_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON audit.event_payloads TO audit_panel
    USING (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_payloads.seq OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM audit.agent_events e WHERE e.seq = event_payloads.seq OFFSET 0));
