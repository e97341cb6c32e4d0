-- A caller who sees some patients only has the role retrieval_panel (docs/database.md, "Roles"; docs/access.md, "Which
-- patients"; decision 0017). Each of its transactions says for whom it is: chartroom.patient is the patient of a token of the
-- level patient/, chartroom.principals are the caller's name and groups, one a line, and chartroom.caller is kind:name.
--
-- A row about a patient is in reach if the patient is chartroom.patient, or a member, for now, of a panel of one of these
-- principals. The condition is written out in each policy: PostgreSQL plans it with the statement. OFFSET 0 keeps PostgreSQL
-- from hashing whole panels, and a subquery around current_setting from reading the setting for each row.
--
-- retrieval_app sees all rows: its statements compare patients with the caller's reach themselves, which is the other layer of
-- access control. Policies are enabled, not forced: migrations, which act as the owner, see all rows.

-- As its document is; a chunk of its own has a patient.
ALTER TABLE retrieval.chunks ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.chunks TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY no_shared_delete ON retrieval.chunks AS RESTRICTIVE FOR DELETE TO retrieval_panel
    USING (patient_id IS NOT NULL OR EXISTS (SELECT FROM retrieval.documents d WHERE d.id = chunks.document_id AND d.patient_id IS NOT NULL));
CREATE POLICY no_shared_update ON retrieval.chunks AS RESTRICTIVE FOR UPDATE TO retrieval_panel
    USING (patient_id IS NOT NULL OR EXISTS (SELECT FROM retrieval.documents d WHERE d.id = chunks.document_id AND d.patient_id IS NOT NULL));
CREATE POLICY reach ON retrieval.chunks TO retrieval_panel
    USING (
        EXISTS (SELECT FROM retrieval.documents d WHERE d.id = chunks.document_id)
        OR (
            patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
            OR EXISTS (
                SELECT FROM retrieval.access_members m
                WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                    SELECT c.panel FROM retrieval.access_callers c
                    WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
                )) AND (m.until IS NULL OR m.until > now())
                OFFSET 0
            )
        )
    )
    WITH CHECK (
        EXISTS (SELECT FROM retrieval.documents d WHERE d.id = chunks.document_id AND d.patient_id IS NOT NULL)
        OR (
            patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
            OR EXISTS (
                SELECT FROM retrieval.access_members m
                WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                    SELECT c.panel FROM retrieval.access_callers c
                    WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
                )) AND (m.until IS NULL OR m.until > now())
                OFFSET 0
            )
        )
    );

-- As the document is.
ALTER TABLE retrieval.document_originals ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.document_originals TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY no_shared_update ON retrieval.document_originals AS RESTRICTIVE FOR UPDATE TO retrieval_panel
    USING (EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_originals.document_id AND d.patient_id IS NOT NULL));
CREATE POLICY reach ON retrieval.document_originals TO retrieval_panel
    USING (EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_originals.document_id))
    WITH CHECK (EXISTS (SELECT FROM retrieval.documents d WHERE d.id = document_originals.document_id AND d.patient_id IS NOT NULL));

-- As documents.
ALTER TABLE retrieval.document_versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.document_versions TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY no_shared_delete ON retrieval.document_versions AS RESTRICTIVE FOR DELETE TO retrieval_panel
    USING (patient_id IS NOT NULL);
CREATE POLICY reach ON retrieval.document_versions TO retrieval_panel
    USING (
        patient_id IS NULL
        OR patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

-- Shared documents (without a patient) are shown to everyone and changed by no caller who sees some patients only.
ALTER TABLE retrieval.documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.documents TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY no_shared_delete ON retrieval.documents AS RESTRICTIVE FOR DELETE TO retrieval_panel
    USING (patient_id IS NOT NULL);
CREATE POLICY no_shared_update ON retrieval.documents AS RESTRICTIVE FOR UPDATE TO retrieval_panel
    USING (patient_id IS NOT NULL);
CREATE POLICY reach ON retrieval.documents TO retrieval_panel
    USING (
        patient_id IS NULL
        OR patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );

-- As the job is.
ALTER TABLE retrieval.job_lines ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.job_lines TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON retrieval.job_lines TO retrieval_panel
    USING (EXISTS (SELECT FROM retrieval.jobs j WHERE j.id = job_lines.job_id))
    WITH CHECK (EXISTS (SELECT FROM retrieval.jobs j WHERE j.id = job_lines.job_id));

-- As the job is.
ALTER TABLE retrieval.job_outcomes ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.job_outcomes TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON retrieval.job_outcomes TO retrieval_panel
    USING (EXISTS (SELECT FROM retrieval.jobs j WHERE j.id = job_outcomes.job_id))
    WITH CHECK (EXISTS (SELECT FROM retrieval.jobs j WHERE j.id = job_outcomes.job_id));

-- A job is shown to the caller who started it.
ALTER TABLE retrieval.jobs ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.jobs TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON retrieval.jobs TO retrieval_panel
    USING (caller_kind || ':' || caller = (SELECT current_setting('chartroom.caller', true)))
    WITH CHECK (caller_kind || ':' || caller = (SELECT current_setting('chartroom.caller', true)));

-- As documents.
ALTER TABLE retrieval.passages ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON retrieval.passages TO retrieval_app USING (true) WITH CHECK (true);
CREATE POLICY no_shared_delete ON retrieval.passages AS RESTRICTIVE FOR DELETE TO retrieval_panel
    USING (patient_id IS NOT NULL);
CREATE POLICY no_shared_update ON retrieval.passages AS RESTRICTIVE FOR UPDATE TO retrieval_panel
    USING (patient_id IS NOT NULL);
CREATE POLICY reach ON retrieval.passages TO retrieval_panel
    USING (
        patient_id IS NULL
        OR patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    )
    WITH CHECK (
        patient_id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
        OR EXISTS (
            SELECT FROM retrieval.access_members m
            WHERE m.ref = patient_id::text AND m.panel = ANY (ARRAY(
                SELECT c.panel FROM retrieval.access_callers c
                WHERE c.principal = ANY (string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n'))
            )) AND (m.until IS NULL OR m.until > now())
            OFFSET 0
        )
    );
