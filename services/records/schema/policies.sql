-- A caller who sees some patients only has the role records_panel (docs/database.md, "Roles"; docs/access.md, "Which
-- patients"; decision 0017). Each of its transactions says for whom it is: chartroom.patient is the patient of a token of the
-- level patient/, chartroom.principals are the caller's name and groups, one a line, and chartroom.caller is kind:name.
--
-- A row about a patient is in reach if the patient is chartroom.patient, or a member, for now, of a panel of one of these
-- principals. The condition is written out in each policy: PostgreSQL plans it with the statement. OFFSET 0 keeps PostgreSQL
-- from hashing whole panels, and a subquery around current_setting from reading the setting for each row.
--
-- records_app sees all rows: its statements compare patients with the caller's reach themselves, which is the other layer of
-- access control. Policies are enabled, not forced: migrations, which act as the owner, see all rows.

ALTER TABLE records.access_grants ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.access_grants TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.access_grants TO records_panel
    USING (
        patient::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

-- A caller who sees some patients only adds the patients whom it registers to its own panels, and removes none.
ALTER TABLE records.access_members ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.access_members TO records_app USING (true) WITH CHECK (true);
CREATE POLICY joined ON records.access_members FOR INSERT TO records_panel
    WITH CHECK (
        EXISTS (
            SELECT FROM records.access_callers c JOIN records.panels p ON p.number = c.panel
            WHERE c.panel = access_members.panel AND p.deleted_at IS NULL
                AND c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
        )
    );
CREATE POLICY shown ON records.access_members FOR SELECT TO records_panel USING (true);

ALTER TABLE records.chart_entries ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.chart_entries TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.chart_entries TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

ALTER TABLE records.encounter_versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.encounter_versions TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.encounter_versions TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

ALTER TABLE records.encounters ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.encounters TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.encounters TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

ALTER TABLE records.intake_records ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.intake_records TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.intake_records TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

-- As the intake record is.
ALTER TABLE records.intake_routings ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.intake_routings TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.intake_routings TO records_panel
    USING (EXISTS (SELECT FROM records.intake_records r WHERE r.id = intake_routings.record_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.intake_records r WHERE r.id = intake_routings.record_id OFFSET 0));

-- A panel is shown to its callers.
ALTER TABLE records.panels ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.panels TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.panels TO records_panel
    USING (
        EXISTS (
            SELECT FROM records.access_callers c
            WHERE c.panel = panels.number
                AND c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
        )
    )
    WITH CHECK (
        EXISTS (
            SELECT FROM records.access_callers c
            WHERE c.panel = panels.number
                AND c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
        )
    );

-- A caller who sees some patients only takes no name and no former name away (docs/identity.md, 2 and 8).
ALTER TABLE records.patient_identifiers ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.patient_identifiers TO records_app USING (true) WITH CHECK (true);
CREATE POLICY kept ON records.patient_identifiers AS RESTRICTIVE FOR DELETE TO records_panel
    USING (NOT (is_vouched AND (identifies OR named_until IS NOT NULL)));
CREATE POLICY reach ON records.patient_identifiers TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

ALTER TABLE records.patient_names ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.patient_names TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.patient_names TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

ALTER TABLE records.patient_versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.patient_versions TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.patient_versions TO records_panel
    USING (
        id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

ALTER TABLE records.patients ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.patients TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.patients TO records_panel
    USING (
        id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

-- As resources.
-- A caller who sees some patients only is a source of its own, and has only its own claims (docs/identity.md, rule 7).
ALTER TABLE records.refused_claims ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.refused_claims TO records_app USING (true) WITH CHECK (true);
CREATE POLICY own ON records.refused_claims TO records_panel
    USING (caller = (SELECT current_setting('chartroom.caller', true)))
    WITH CHECK (caller = (SELECT current_setting('chartroom.caller', true)));

ALTER TABLE records.resource_versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.resource_versions TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.resource_versions TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );
CREATE POLICY shared ON records.resource_versions FOR SELECT TO records_panel
    USING (
        patient_id IS NULL
        AND type = ANY ('{Endpoint,Group,HealthcareService,InsurancePlan,Location,Medication,MedicationKnowledge,Organization,OrganizationAffiliation,Practitioner,PractitionerRole,Questionnaire,Schedule,Slot,Substance}')
        AND records.are_in_reach(records.patients_named(body))
    );

-- A resource without a single patient is read by callers who see all patients it refers to (docs/access.md,
-- "Shared resources"; functions/shared_resources.sql).
ALTER TABLE records.resources ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.resources TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.resources TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );
CREATE POLICY shared ON records.resources FOR SELECT TO records_panel
    USING (
        patient_id IS NULL
        AND type = ANY ('{Endpoint,Group,HealthcareService,InsurancePlan,Location,Medication,MedicationKnowledge,Organization,OrganizationAffiliation,Practitioner,PractitionerRole,Questionnaire,Schedule,Slot,Substance}')
        AND records.are_in_reach(records.patients_named(body))
    );

-- As search_entries.
ALTER TABLE records.search_codes ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.search_codes TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.search_codes TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );
CREATE POLICY shared ON records.search_codes FOR SELECT TO records_panel
    USING (
        patient_id = '00000000-0000-0000-0000-000000000000'
        AND EXISTS (SELECT FROM records.resources AS stored WHERE stored.id = search_codes.resource_id)
    );

-- As the resource is; 0000… stands for no single patient.
ALTER TABLE records.search_entries ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.search_entries TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.search_entries TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );
CREATE POLICY shared ON records.search_entries FOR SELECT TO records_panel
    USING (
        patient_id = '00000000-0000-0000-0000-000000000000'
        AND EXISTS (SELECT FROM records.resources AS stored WHERE stored.id = search_entries.resource_id)
    );

-- As the encounter is.
ALTER TABLE records.summary_checks ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.summary_checks TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.summary_checks TO records_panel
    USING (EXISTS (SELECT FROM records.encounters e WHERE e.id = summary_checks.encounter_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.encounters e WHERE e.id = summary_checks.encounter_id OFFSET 0));

-- As the task is.
ALTER TABLE records.task_inputs ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.task_inputs TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.task_inputs TO records_panel
    USING (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_inputs.task_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_inputs.task_id OFFSET 0));

-- As the task is.
ALTER TABLE records.task_queue ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.task_queue TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.task_queue TO records_panel
    USING (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_queue.task_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_queue.task_id OFFSET 0));

-- As the task is.
ALTER TABLE records.task_signals ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.task_signals TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.task_signals TO records_panel
    USING (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_signals.task_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_signals.task_id OFFSET 0));

-- As the task is.
ALTER TABLE records.task_steps ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.task_steps TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.task_steps TO records_panel
    USING (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_steps.task_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_steps.task_id OFFSET 0));

-- As tasks.
ALTER TABLE records.task_versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.task_versions TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.task_versions TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
        OR patient_id IS NULL AND (
            (SELECT current_setting('chartroom.caller', true)) = created_by_kind || ':' || created_by
            OR (SELECT current_setting('chartroom.caller', true)) = owner_kind || ':' || owner
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
        OR patient_id IS NULL AND (
            (SELECT current_setting('chartroom.caller', true)) = created_by_kind || ':' || created_by
            OR (SELECT current_setting('chartroom.caller', true)) = owner_kind || ':' || owner
        )
    );

-- A task without a patient is shown to who made it and to who owns it (docs/tasks.md, "What an agent sees").
ALTER TABLE records.tasks ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.tasks TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.tasks TO records_panel
    USING (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
        OR patient_id IS NULL AND (
            (SELECT current_setting('chartroom.caller', true)) = created_by_kind || ':' || created_by
            OR (SELECT current_setting('chartroom.caller', true)) = owner_kind || ':' || owner
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM records.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM records.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
        OR patient_id IS NULL AND (
            (SELECT current_setting('chartroom.caller', true)) = created_by_kind || ':' || created_by
            OR (SELECT current_setting('chartroom.caller', true)) = owner_kind || ':' || owner
        )
    );
