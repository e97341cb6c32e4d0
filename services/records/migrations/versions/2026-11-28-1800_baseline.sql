-- The schema of records as release 0.1.0 begins, made once of tables.py and the folder schema/. It never changes: what
-- changes afterwards is in later migrations. schema/ has the same functions, triggers, policies and grants as they are
-- now, with comments.
SET LOCAL check_function_bodies = off;

CREATE SEQUENCE records.access_numbers;
CREATE SEQUENCE records.access_change_numbers;

CREATE TABLE records.access_callers (
    principal text NOT NULL,
    panel bigint NOT NULL,
    CONSTRAINT pk_access_callers PRIMARY KEY (principal, panel)
);
CREATE INDEX ix_access_callers_panel ON records.access_callers (panel);

CREATE TABLE records.access_changes (
    panel bigint NOT NULL,
    is_member boolean NOT NULL,
    key text NOT NULL,
    seq bigint NOT NULL,
    until timestamptz,
    is_removed boolean NOT NULL,
    CONSTRAINT pk_access_changes PRIMARY KEY (panel, is_member, key),
    CONSTRAINT uq_access_changes_seq UNIQUE (seq)
);

CREATE TABLE records.access_grants (
    id uuid DEFAULT uuidv7() NOT NULL,
    number bigint DEFAULT nextval('records.access_numbers') NOT NULL,
    principal text NOT NULL,
    caller varchar(128) NOT NULL,
    caller_kind varchar(16) NOT NULL,
    person varchar(128) NOT NULL,
    patient varchar(64) NOT NULL,
    reason varchar(1000) NOT NULL,
    purpose varchar(16) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    until timestamptz NOT NULL,
    reviewed_by varchar(128),
    reviewed_at timestamptz,
    CONSTRAINT pk_access_grants PRIMARY KEY (id),
    CONSTRAINT uq_access_grants_number UNIQUE (number)
);
CREATE INDEX ix_access_grants_person_until ON records.access_grants (person, until);
CREATE INDEX ix_access_grants_unreviewed ON records.access_grants (id) WHERE reviewed_at IS NULL;

CREATE TABLE records.access_members (
    panel bigint NOT NULL,
    ref text NOT NULL,
    until timestamptz,
    other_name_of uuid,
    CONSTRAINT pk_access_members PRIMARY KEY (panel, ref)
);
CREATE INDEX ix_access_members_other_name_of ON records.access_members (other_name_of) WHERE other_name_of IS NOT NULL;
CREATE INDEX ix_access_members_ref_panel ON records.access_members (ref, panel);

CREATE TABLE records.chart_entries (
    resource_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    section text NOT NULL,
    series uuid NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT pk_chart_entries PRIMARY KEY (resource_id)
);
CREATE INDEX ix_chart_entries_newest ON records.chart_entries (patient_id, section, series, at DESC, resource_id DESC);

CREATE TABLE records.cursor_keys (
    id smallint NOT NULL,
    key bytea NOT NULL,
    CONSTRAINT pk_cursor_keys PRIMARY KEY (id)
);

CREATE TABLE records.encounter_versions (
    id uuid NOT NULL,
    patient_id uuid,
    chief_complaint varchar(2000),
    summary text,
    started_at timestamptz,
    ended_at timestamptz,
    created_at timestamptz,
    version integer NOT NULL,
    updated_at timestamptz,
    status varchar(16),
    class varchar(16),
    source_status varchar(64),
    summary_status varchar(16),
    summary_recorded_by varchar(128),
    summary_model varchar(128),
    changed_by varchar(128),
    changed_by_kind varchar(16),
    accepted_by varchar(128),
    accepted_at timestamptz,
    override_reason varchar(1000),
    summary_sources jsonb,
    change_reason varchar(2000),
    versions_with_body integer,
    CONSTRAINT pk_encounter_versions PRIMARY KEY (id, version)
);

CREATE TABLE records.feed (
    position bigint GENERATED ALWAYS AS IDENTITY,
    bucket smallint NOT NULL,
    type text NOT NULL,
    resource_id uuid NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    refused varchar(64),
    CONSTRAINT pk_feed PRIMARY KEY (position)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX ix_feed_refused ON records.feed (position) WHERE refused IS NOT NULL;
CREATE INDEX ix_feed_waiting ON records.feed (bucket, position) WHERE refused IS NULL;

CREATE TABLE records.feed_buckets (
    bucket smallint NOT NULL,
    holder uuid,
    held_until timestamptz DEFAULT '-infinity' NOT NULL,
    CONSTRAINT pk_feed_buckets PRIMARY KEY (bucket)
) WITH (fillfactor = 50);

CREATE TABLE records.feed_rebuilds (
    id uuid DEFAULT uuidv7() NOT NULL,
    "of" varchar(16) DEFAULT 'resources' NOT NULL,
    after uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_feed_rebuilds PRIMARY KEY (id)
);

CREATE TABLE records.feed_renames (
    id uuid DEFAULT uuidv7() NOT NULL,
    type text NOT NULL,
    resource_id uuid NOT NULL,
    patient_id uuid,
    after uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL,
    CONSTRAINT pk_feed_renames PRIMARY KEY (id)
);
CREATE INDEX ix_feed_renames_first ON records.feed_renames ((type <> 'Patient'::text), id);
CREATE INDEX ix_feed_renames_patient_id ON records.feed_renames (patient_id, after);

CREATE TABLE records.idempotency_keys (
    caller varchar(160) NOT NULL,
    key varchar(255) NOT NULL,
    fingerprint bytea NOT NULL,
    resource varchar(64) NOT NULL,
    resource_id varchar(64) NOT NULL,
    resource_version integer NOT NULL,
    status smallint NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (caller, key)
);
CREATE INDEX ix_idempotency_keys_created_at ON records.idempotency_keys (created_at);

CREATE TABLE records.identifier_systems (
    system varchar(255) NOT NULL,
    identifies boolean,
    is_open boolean NOT NULL,
    is_default boolean NOT NULL,
    CONSTRAINT pk_identifier_systems PRIMARY KEY (system)
);
CREATE UNIQUE INDEX uq_identifier_systems_default ON records.identifier_systems (is_default) WHERE is_default;

CREATE TABLE records.imports (
    id uuid DEFAULT uuidv7() NOT NULL,
    status varchar(16) NOT NULL,
    caller varchar(128) NOT NULL,
    caller_kind varchar(16) NOT NULL,
    total integer NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    outcomes jsonb,
    problem jsonb,
    bundle bytea,
    attempts integer DEFAULT 0 NOT NULL,
    lease_token uuid,
    leased_until timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    finished_at timestamptz,
    caller_claims text,
    CONSTRAINT pk_imports PRIMARY KEY (id)
);
CREATE INDEX ix_imports_unfinished ON records.imports (created_at) WHERE finished_at IS NULL;

CREATE TABLE records.joined_resources (
    id uuid NOT NULL,
    survivor_id uuid NOT NULL,
    joined_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_joined_resources PRIMARY KEY (id)
);

CREATE TABLE records.outbox (
    position bigint GENERATED ALWAYS AS IDENTITY,
    bucket smallint NOT NULL,
    event bytea NOT NULL,
    created_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    refused varchar(64),
    CONSTRAINT pk_outbox PRIMARY KEY (position)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX ix_outbox_refused ON records.outbox (position) WHERE refused IS NOT NULL;
CREATE INDEX ix_outbox_waiting ON records.outbox (bucket, position) WHERE refused IS NULL;

CREATE TABLE records.outbox_buckets (
    bucket smallint NOT NULL,
    holder uuid,
    held_until timestamptz DEFAULT '-infinity' NOT NULL,
    CONSTRAINT pk_outbox_buckets PRIMARY KEY (bucket)
) WITH (fillfactor = 50);

CREATE TABLE records.panel_versions (
    id uuid NOT NULL,
    number bigint,
    name varchar(128),
    callers text[],
    groups text[],
    created_at timestamptz,
    deleted_at timestamptz,
    version integer NOT NULL,
    updated_at timestamptz,
    changed_by varchar(128),
    changed_by_kind varchar(16),
    CONSTRAINT pk_panel_versions PRIMARY KEY (id, version)
);

CREATE TABLE records.panels (
    id uuid DEFAULT uuidv7() NOT NULL,
    number bigint DEFAULT nextval('records.access_numbers') NOT NULL,
    name varchar(128) NOT NULL,
    callers text[] NOT NULL,
    groups text[] NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    deleted_at timestamptz,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    changed_by varchar(128) NOT NULL,
    changed_by_kind varchar(16) NOT NULL,
    CONSTRAINT pk_panels PRIMARY KEY (id),
    CONSTRAINT uq_panels_number UNIQUE (number)
);
CREATE UNIQUE INDEX uq_panels_name ON records.panels (name) WHERE deleted_at IS NULL;

CREATE TABLE records.patient_names (
    part varchar(64) COLLATE "C" NOT NULL,
    patient_id uuid NOT NULL,
    CONSTRAINT pk_patient_names PRIMARY KEY (part, patient_id)
);

CREATE TABLE records.patient_numbers (
    number varchar(255) NOT NULL,
    patient_id uuid,
    CONSTRAINT pk_patient_numbers PRIMARY KEY (number)
);
CREATE INDEX ix_patient_numbers_patient_id ON records.patient_numbers (patient_id);

CREATE TABLE records.patient_versions (
    id uuid NOT NULL,
    full_name varchar(200),
    date_of_birth date,
    created_at timestamptz,
    version integer NOT NULL,
    updated_at timestamptz,
    gender varchar(16),
    identifiers jsonb,
    names jsonb,
    partial_birth_date varchar(7),
    changed_by varchar(128),
    changed_by_kind varchar(16),
    name_parts text,
    full_name_absent_reason varchar(16),
    active boolean,
    deceased jsonb,
    marital_status varchar(100),
    telecom jsonb,
    address jsonb,
    communication jsonb,
    replaced_by uuid,
    merge_reason varchar(1000),
    replaces uuid[],
    versions_with_body integer,
    CONSTRAINT pk_patient_versions PRIMARY KEY (id, version)
);

CREATE TABLE records.patients (
    id uuid DEFAULT uuidv7() NOT NULL,
    full_name varchar(200) NOT NULL,
    date_of_birth date,
    created_at timestamptz DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    gender varchar(16),
    identifiers jsonb DEFAULT '[]' NOT NULL,
    names jsonb DEFAULT '[]' NOT NULL,
    partial_birth_date varchar(7),
    changed_by varchar(128),
    changed_by_kind varchar(16),
    name_parts text,
    full_name_absent_reason varchar(16),
    active boolean DEFAULT true NOT NULL,
    deceased jsonb,
    marital_status varchar(100),
    telecom jsonb DEFAULT '[]' NOT NULL,
    address jsonb DEFAULT '[]' NOT NULL,
    communication jsonb DEFAULT '[]' NOT NULL,
    replaced_by uuid,
    merge_reason varchar(1000),
    replaces uuid[] DEFAULT '{}' NOT NULL,
    versions_with_body integer DEFAULT 0 NOT NULL,
    CONSTRAINT pk_patients PRIMARY KEY (id),
    CONSTRAINT ck_patients_one_birth_date CHECK (date_of_birth IS NULL OR partial_birth_date IS NULL),
    CONSTRAINT fk_patients_replaced_by_patients FOREIGN KEY(replaced_by) REFERENCES records.patients (id)
);
CREATE INDEX ix_patients_date_of_birth_id ON records.patients (date_of_birth, id);
CREATE INDEX ix_patients_partial_birth_date ON records.patients (partial_birth_date) WHERE partial_birth_date IS NOT NULL;
CREATE INDEX ix_patients_replaced_by ON records.patients (replaced_by) WHERE replaced_by IS NOT NULL;
CREATE INDEX ix_patients_unfolded ON records.patients (id) WHERE name_parts IS NULL;

CREATE TABLE records.resource_keys (
    type varchar(64) NOT NULL,
    source_key varchar(2000) NOT NULL,
    resource_id uuid NOT NULL,
    CONSTRAINT pk_resource_keys PRIMARY KEY (type, source_key)
);

CREATE TABLE records.resource_versions (
    id uuid NOT NULL,
    type varchar(64),
    full_url varchar(2000),
    patient_id uuid,
    encounter_id uuid,
    body jsonb,
    version integer NOT NULL,
    created_at timestamptz,
    updated_at timestamptz,
    written_by varchar(128),
    written_by_kind varchar(16),
    accepted_by varchar(128),
    source text,
    CONSTRAINT pk_resource_versions PRIMARY KEY (id, version)
);

CREATE TABLE records.search_backlog (
    resource_id uuid NOT NULL,
    CONSTRAINT pk_search_backlog PRIMARY KEY (resource_id)
);

CREATE TABLE records.search_codes (
    token bigint NOT NULL,
    patient_id uuid NOT NULL,
    at timestamptz NOT NULL,
    resource_id uuid NOT NULL,
    CONSTRAINT pk_search_codes PRIMARY KEY (token, patient_id, at, resource_id)
);
CREATE INDEX ix_search_codes_newest ON records.search_codes (token, at, resource_id) INCLUDE (patient_id);

CREATE TABLE records.search_entries (
    resource_id uuid NOT NULL,
    patient_id uuid NOT NULL,
    type text NOT NULL,
    at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    tokens bigint[] NOT NULL,
    others jsonb NOT NULL,
    CONSTRAINT pk_search_entries PRIMARY KEY (resource_id)
);
CREATE INDEX ix_search_entries_patient ON records.search_entries (patient_id, type, at, resource_id);
CREATE INDEX ix_search_entries_type ON records.search_entries (type, at, resource_id);

CREATE TABLE records.task_ends (
    task_id uuid NOT NULL,
    token_hash bytea,
    task_version integer NOT NULL,
    follow_ups uuid[] NOT NULL,
    encounter_id uuid,
    encounter_version integer,
    ended_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_task_ends PRIMARY KEY (task_id)
);
CREATE INDEX ix_task_ends_ended_at ON records.task_ends (ended_at);

CREATE TABLE records.task_holders (
    principal text NOT NULL,
    number bigint DEFAULT nextval('records.access_numbers') NOT NULL,
    CONSTRAINT pk_task_holders PRIMARY KEY (principal),
    CONSTRAINT uq_task_holders_number UNIQUE (number)
);

CREATE TABLE records.task_signals (
    id uuid DEFAULT uuidv7() NOT NULL,
    key varchar(200) NOT NULL,
    signal_id varchar(128),
    patient_id varchar(64),
    data jsonb,
    sent_by varchar(128) NOT NULL,
    sent_by_kind varchar(16) NOT NULL,
    sent_at timestamptz DEFAULT now() NOT NULL,
    task_id uuid,
    consumed_at timestamptz,
    spent_at timestamptz,
    CONSTRAINT pk_task_signals PRIMARY KEY (id),
    CONSTRAINT uq_task_signals_key_signal_id_patient_id UNIQUE (key, signal_id, patient_id)
);
CREATE INDEX ix_task_signals_sent_at ON records.task_signals (sent_at) WHERE task_id IS NULL;
CREATE INDEX ix_task_signals_task_id ON records.task_signals (task_id, consumed_at) WHERE task_id IS NOT NULL;
CREATE INDEX ix_task_signals_waiting ON records.task_signals (key, id) WHERE task_id IS NULL;

CREATE TABLE records.task_versions (
    id uuid NOT NULL,
    kind varchar(64),
    queue varchar(64),
    patient_id varchar(64),
    encounter_id uuid,
    priority smallint,
    run_at timestamptz,
    due_at timestamptz,
    serial_key varchar(512),
    max_attempts smallint,
    attempt smallint,
    status varchar(16),
    business_status varchar(64),
    owner varchar(128),
    owner_kind varchar(16),
    reason varchar(2000),
    last_error varchar(2000),
    output jsonb,
    created_by varchar(128),
    created_by_kind varchar(16),
    created_at timestamptz,
    version integer NOT NULL,
    updated_at timestamptz,
    changed_by varchar(128),
    changed_by_kind varchar(16),
    CONSTRAINT pk_task_versions PRIMARY KEY (id, version)
);
CREATE INDEX ix_task_versions_by_service ON records.task_versions (queue, updated_at) WHERE changed_by_kind = 'service';
CREATE INDEX ix_task_versions_recent ON records.task_versions (queue, status, updated_at) INCLUDE (id, version) WHERE status = ANY ('{in-progress,completed}'::text[]);

CREATE TABLE records.encounters (
    id uuid DEFAULT uuidv7() NOT NULL,
    patient_id uuid NOT NULL,
    chief_complaint varchar(2000) NOT NULL,
    summary text,
    started_at timestamptz,
    ended_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    status varchar(16) DEFAULT 'in-progress' NOT NULL,
    class varchar(16) DEFAULT 'AMB' NOT NULL,
    source_status varchar(64),
    summary_status varchar(16),
    summary_recorded_by varchar(128),
    summary_model varchar(128),
    changed_by varchar(128),
    changed_by_kind varchar(16),
    accepted_by varchar(128),
    accepted_at timestamptz,
    override_reason varchar(1000),
    summary_sources jsonb,
    change_reason varchar(2000),
    versions_with_body integer DEFAULT 0 NOT NULL,
    CONSTRAINT pk_encounters PRIMARY KEY (id),
    CONSTRAINT fk_encounters_patient_id_patients FOREIGN KEY(patient_id) REFERENCES records.patients (id)
);
CREATE INDEX ix_encounters_patient_id_newest ON records.encounters (patient_id, coalesce(started_at, created_at) DESC, id DESC);
CREATE INDEX ix_encounters_soonest ON records.encounters (coalesce(started_at, created_at), id);
CREATE INDEX ix_encounters_status_class_soonest ON records.encounters (status, class, coalesce(started_at, created_at), id);
CREATE INDEX ix_encounters_summaries ON records.encounters (updated_at, id) WHERE summary IS NOT NULL;
CREATE INDEX ix_encounters_summary_status_soonest ON records.encounters (summary_status, status, class, coalesce(started_at, created_at), id) WHERE summary_status IS NOT NULL;

CREATE TABLE records.patient_identifiers (
    system varchar(255) NOT NULL,
    value varchar(255) NOT NULL,
    patient_id uuid NOT NULL,
    is_of_things boolean DEFAULT false NOT NULL,
    identifies boolean DEFAULT true NOT NULL,
    is_vouched boolean DEFAULT true NOT NULL,
    ends_at timestamptz,
    named_until timestamptz,
    CONSTRAINT pk_patient_identifiers PRIMARY KEY (patient_id, system, value),
    CONSTRAINT fk_patient_identifiers_patient_id_patients FOREIGN KEY(patient_id) REFERENCES records.patients (id)
);
CREATE INDEX ix_patient_identifiers_ends_at ON records.patient_identifiers (ends_at) WHERE identifies AND ends_at IS NOT NULL;
CREATE INDEX ix_patient_identifiers_value ON records.patient_identifiers (value);
CREATE UNIQUE INDEX uq_patient_identifiers_names ON records.patient_identifiers (system, value) WHERE identifies AND is_vouched;

CREATE TABLE records.resources (
    id uuid DEFAULT uuidv7() NOT NULL,
    type varchar(64) NOT NULL,
    full_url varchar(2000),
    patient_id uuid,
    encounter_id uuid,
    body jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    written_by varchar(128),
    written_by_kind varchar(16),
    accepted_by varchar(128),
    source text,
    CONSTRAINT pk_resources PRIMARY KEY (id),
    CONSTRAINT fk_resources_patient_id_patients FOREIGN KEY(patient_id) REFERENCES records.patients (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_resources_encounter_id_encounters FOREIGN KEY(encounter_id) REFERENCES records.encounters (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_resources_encounter_id ON records.resources (encounter_id, id);
CREATE INDEX ix_resources_full_url ON records.resources (full_url);
CREATE INDEX ix_resources_identifier ON records.resources USING gin ((body -> 'identifier') jsonb_path_ops);
CREATE INDEX ix_resources_patient_id ON records.resources (patient_id, id);

CREATE TABLE records.tasks (
    id uuid DEFAULT uuidv7() NOT NULL,
    kind varchar(64) NOT NULL,
    queue varchar(64) NOT NULL,
    patient_id varchar(64),
    encounter_id uuid,
    priority smallint NOT NULL,
    run_at timestamptz,
    due_at timestamptz,
    serial_key varchar(512),
    max_attempts smallint NOT NULL,
    attempt smallint DEFAULT 0 NOT NULL,
    status varchar(16) NOT NULL,
    business_status varchar(64),
    owner varchar(128),
    owner_kind varchar(16),
    reason varchar(2000),
    last_error varchar(2000),
    output jsonb,
    created_by varchar(128) NOT NULL,
    created_by_kind varchar(16) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    changed_by varchar(128) NOT NULL,
    changed_by_kind varchar(16) NOT NULL,
    CONSTRAINT pk_tasks PRIMARY KEY (id),
    CONSTRAINT fk_tasks_encounter_id_encounters FOREIGN KEY(encounter_id) REFERENCES records.encounters (id)
);
CREATE INDEX ix_tasks_by_service ON records.tasks (queue, updated_at) WHERE changed_by_kind = 'service';
CREATE INDEX ix_tasks_created_by_id ON records.tasks (created_by, id) WHERE patient_id IS NULL;
CREATE INDEX ix_tasks_due ON records.tasks (coalesce(due_at, 'infinity'), id) INCLUDE (due_at) WHERE status = ANY ('{ready,in-progress,on-hold}'::text[]);
CREATE INDEX ix_tasks_encounter_id_id ON records.tasks (encounter_id, id) WHERE encounter_id IS NOT NULL;
CREATE INDEX ix_tasks_owner_due ON records.tasks (owner, coalesce(due_at, 'infinity'), id) INCLUDE (due_at) WHERE owner IS NOT NULL AND status = ANY ('{ready,in-progress,on-hold}'::text[]);
CREATE INDEX ix_tasks_owner_id ON records.tasks (owner, id) WHERE patient_id IS NULL AND owner IS NOT NULL;
CREATE INDEX ix_tasks_owner_status_id ON records.tasks (owner, status, id) WHERE owner IS NOT NULL;
CREATE INDEX ix_tasks_patient_id_id ON records.tasks (patient_id, id) WHERE patient_id IS NOT NULL;
CREATE INDEX ix_tasks_patient_id_open ON records.tasks (patient_id, id) WHERE status = ANY ('{ready,in-progress,on-hold}'::text[]);
CREATE INDEX ix_tasks_queue_due ON records.tasks (queue, coalesce(due_at, 'infinity'), id) INCLUDE (due_at) WHERE status = ANY ('{ready,in-progress,on-hold}'::text[]);
CREATE INDEX ix_tasks_queue_status_id ON records.tasks (queue, status, id);
CREATE INDEX ix_tasks_recent ON records.tasks (queue, status, updated_at) INCLUDE (id, version) WHERE status = ANY ('{in-progress,completed}'::text[]);
CREATE INDEX ix_tasks_status_id ON records.tasks (status, id);

CREATE TABLE records.intake_records (
    id bigint GENERATED ALWAYS AS IDENTITY,
    patient_id varchar(64) NOT NULL,
    age integer NOT NULL,
    symptoms jsonb NOT NULL,
    urgency varchar(32) NOT NULL,
    kind varchar(64),
    details jsonb,
    created_at timestamptz DEFAULT now() NOT NULL,
    encounter_id uuid,
    amends bigint,
    original_id bigint,
    task_id uuid,
    CONSTRAINT pk_intake_records PRIMARY KEY (id),
    CONSTRAINT fk_intake_records_encounter_id_encounters FOREIGN KEY(encounter_id) REFERENCES records.encounters (id),
    CONSTRAINT uq_intake_records_amends UNIQUE (amends),
    CONSTRAINT fk_intake_records_amends_intake_records FOREIGN KEY(amends) REFERENCES records.intake_records (id),
    CONSTRAINT fk_intake_records_original_id_intake_records FOREIGN KEY(original_id) REFERENCES records.intake_records (id),
    CONSTRAINT fk_intake_records_task_id_tasks FOREIGN KEY(task_id) REFERENCES records.tasks (id)
);
CREATE INDEX ix_intake_records_created_at_id ON records.intake_records (created_at, id);
CREATE INDEX ix_intake_records_encounter_id ON records.intake_records (encounter_id) WHERE encounter_id IS NOT NULL;
CREATE INDEX ix_intake_records_patient_id_id ON records.intake_records (patient_id, id);
CREATE INDEX ix_intake_records_patient_id_latest ON records.intake_records (patient_id, coalesce(original_id, id) DESC, id DESC);

CREATE TABLE records.task_dependencies (
    task_id uuid NOT NULL,
    predecessor_id uuid NOT NULL,
    CONSTRAINT pk_task_dependencies PRIMARY KEY (task_id, predecessor_id),
    CONSTRAINT fk_task_dependencies_task_id_tasks FOREIGN KEY(task_id) REFERENCES records.tasks (id),
    CONSTRAINT fk_task_dependencies_predecessor_id_tasks FOREIGN KEY(predecessor_id) REFERENCES records.tasks (id)
);
CREATE INDEX ix_task_dependencies_predecessor_id ON records.task_dependencies (predecessor_id);

CREATE TABLE records.task_inputs (
    task_id uuid NOT NULL,
    input jsonb NOT NULL,
    CONSTRAINT pk_task_inputs PRIMARY KEY (task_id),
    CONSTRAINT fk_task_inputs_task_id_tasks FOREIGN KEY(task_id) REFERENCES records.tasks (id)
);

CREATE TABLE records.task_queue (
    task_id uuid NOT NULL,
    lane varchar(256) COLLATE "C" NOT NULL,
    kind varchar(64) NOT NULL,
    priority smallint NOT NULL,
    run_at timestamptz NOT NULL,
    serial_key varchar(512),
    open_predecessors smallint DEFAULT 0 NOT NULL,
    offered boolean NOT NULL,
    promote_at timestamptz,
    claimed_at timestamptz,
    claim_token uuid,
    claim_id uuid,
    claimed_by varchar(128),
    claimed_by_kind varchar(16),
    shown_to text,
    lease_s integer,
    leased_until timestamptz,
    cancel_reason varchar(2000),
    held_at timestamptz,
    awaiting varchar(200),
    resume_at timestamptz,
    CONSTRAINT pk_task_queue PRIMARY KEY (task_id),
    CONSTRAINT fk_task_queue_task_id_tasks FOREIGN KEY(task_id) REFERENCES records.tasks (id)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX ix_task_queue_awaiting ON records.task_queue (awaiting, held_at, task_id) WHERE awaiting IS NOT NULL;
CREATE INDEX ix_task_queue_behind ON records.task_queue (serial_key, priority DESC, run_at, task_id) WHERE serial_key IS NOT NULL AND NOT offered AND claimed_at IS NULL AND held_at IS NULL AND open_predecessors = 0;
CREATE INDEX ix_task_queue_claim_id ON records.task_queue (claim_id) WHERE claim_id IS NOT NULL;
CREATE INDEX ix_task_queue_claimed ON records.task_queue (task_id) WHERE claimed_at IS NOT NULL;
CREATE INDEX ix_task_queue_claimed_by ON records.task_queue (claimed_by, task_id) WHERE claimed_by IS NOT NULL;
CREATE INDEX ix_task_queue_offered ON records.task_queue (lane, kind, priority DESC, run_at, task_id) WHERE offered;
CREATE INDEX ix_task_queue_promote_at ON records.task_queue (promote_at, serial_key) WHERE promote_at IS NOT NULL;
CREATE INDEX ix_task_queue_resume_at ON records.task_queue (resume_at) WHERE resume_at IS NOT NULL;
CREATE INDEX ix_task_queue_serial_key_promote_at ON records.task_queue (serial_key, promote_at) WHERE promote_at IS NOT NULL;
CREATE INDEX ix_task_queue_waiting ON records.task_queue (lane, run_at) WHERE NOT offered AND claimed_at IS NULL AND held_at IS NULL;
CREATE UNIQUE INDEX uq_task_queue_turn ON records.task_queue (serial_key) WHERE offered OR claimed_at IS NOT NULL;

CREATE TABLE records.task_steps (
    id uuid DEFAULT uuidv7() NOT NULL,
    task_id uuid NOT NULL,
    step varchar(64) NOT NULL,
    note varchar(2000),
    source_ref varchar(200),
    recorded_by varchar(128) NOT NULL,
    recorded_by_kind varchar(16) NOT NULL,
    recorded_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pk_task_steps PRIMARY KEY (id),
    CONSTRAINT fk_task_steps_task_id_tasks FOREIGN KEY(task_id) REFERENCES records.tasks (id)
);
CREATE INDEX ix_task_steps_task_id_id ON records.task_steps (task_id, id);

CREATE TABLE records.intake_routings (
    id uuid DEFAULT uuidv7() NOT NULL,
    record_id bigint NOT NULL,
    routed_to varchar(200) NOT NULL,
    reason varchar(2000) NOT NULL,
    urgency varchar(32),
    decided_by varchar(128) NOT NULL,
    decided_by_kind varchar(16) NOT NULL,
    decided_at timestamptz DEFAULT now() NOT NULL,
    task_id uuid,
    CONSTRAINT pk_intake_routings PRIMARY KEY (id),
    CONSTRAINT fk_intake_routings_record_id_intake_records FOREIGN KEY(record_id) REFERENCES records.intake_records (id),
    CONSTRAINT fk_intake_routings_task_id_tasks FOREIGN KEY(task_id) REFERENCES records.tasks (id)
);
CREATE INDEX ix_intake_routings_record_id_id ON records.intake_routings (record_id, id);
CREATE INDEX ix_intake_routings_routed_to_decided_at ON records.intake_routings (routed_to, decided_at, id);

CREATE OR REPLACE FUNCTION records.chart_entry_of(type text, body jsonb)
RETURNS TABLE (section text, series uuid, at timestamptz)
LANGUAGE sql STABLE
AS $$
SELECT
    listed.section,
    CASE
        WHEN listed.section IN ('vital-signs', 'labs') THEN md5(coalesce(
            jsonb_path_query_first(body, '$.code.coding[*] ? (@.system == "http://loinc.org").code')
                #>> '{}',
            nullif(concat_ws(
                '|',
                jsonb_path_query_first(body, '$.code.coding[*] ? (exists(@.code))') ->> 'system',
                jsonb_path_query_first(body, '$.code.coding[*] ? (exists(@.code))') ->> 'code'
            ), ''),
            lower(btrim(body #>> '{code,text}')),
            lower(btrim(body ->> 'code')),
            ''
        ))::uuid
        ELSE '00000000-0000-0000-0000-000000000000'
    END,
    CASE
        WHEN pg_input_is_valid(written.moment, 'timestamptz') THEN written.moment::timestamptz
        ELSE '-infinity'
    END
FROM (
    SELECT CASE
        WHEN type IN ('Condition', 'AllergyIntolerance') THEN CASE
            WHEN body @? '$.clinicalStatus.** ? (@ like_regex "^(inactive|remission|resolved)$" flag "i")'
              OR body @? '$.verificationStatus.** ? (@ like_regex "^(entered[- ]in[- ]error|refuted)$" flag "i")'
            THEN NULL ELSE type
        END
        WHEN type IN ('MedicationRequest', 'MedicationStatement') THEN CASE
            WHEN lower(body ->> 'status') IN (
                'cancelled', 'completed', 'draft', 'entered-in-error', 'intended', 'not-taken', 'stopped'
            ) OR body -> 'doNotPerform' = 'true'
            THEN NULL ELSE type
        END
        WHEN type IN ('Procedure', 'Immunization') THEN CASE
            WHEN lower(body ->> 'status') IN ('entered-in-error', 'not-done') THEN NULL ELSE type
        END
        WHEN type = 'CareTeam' THEN CASE
            WHEN lower(body ->> 'status') IN ('entered-in-error', 'inactive', 'proposed')
            THEN NULL ELSE type
        END
        WHEN type = 'Observation' THEN CASE
            WHEN lower(body ->> 'status') IN ('cancelled', 'entered-in-error')
              OR NOT body ?| '{component,valueQuantity,valueCodeableConcept,valueString,valueBoolean,valueInteger,valueRange,valueRatio,valueSampledData,valueTime,valueDateTime,valuePeriod}' THEN NULL
            WHEN body @? '$.category.** ? (@ like_regex "^(vital[-_ ]?signs?|vitals)$" flag "i")'
            THEN 'vital-signs'
            WHEN body @? '$.category.** ? (@ like_regex "^lab(oratory)?$" flag "i")' THEN 'labs'
            WHEN NOT body ? 'category'
             AND body @? '$.code.coding[*].code ? (@ like_regex "^(85353-1|9279-1|8867-4|2708-6|59408-5|8310-5|8302-2|9843-4|8287-5|29463-7|39156-5|85354-9|55284-4|8480-6|8462-4|8478-0)$")'
            THEN 'vital-signs'
        END
    END
    OFFSET 0
) AS listed (section), (
    SELECT coalesce(
        body ->> 'effectiveDateTime', body ->> 'effectiveInstant', body #>> '{effectivePeriod,start}',
        body ->> 'performedDateTime', body #>> '{performedPeriod,start}',
        body ->> 'occurrenceDateTime', body ->> 'recordedDate', body ->> 'onsetDateTime',
        body #>> '{onsetPeriod,start}', body ->> 'authoredOn', body ->> 'dateAsserted',
        body ->> 'issued', body ->> 'recorded', body #>> '{period,start}'
    )
) AS given (moment), LATERAL (
    SELECT CASE
        WHEN moment ~ '^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$' THEN moment
        WHEN moment ~ '^\d{4}-\d\d-\d\dT[0-9:.]+$' THEN moment || 'Z'
        WHEN moment ~ '^\d{4}-\d\d-\d\d$' THEN moment || 'T00:00:00Z'
        WHEN moment ~ '^\d{4}-\d\d$' THEN moment || '-01T00:00:00Z'
        WHEN moment ~ '^\d{4}$' THEN moment || '-01-01T00:00:00Z'
    END
    OFFSET 0
) AS written (moment)
WHERE listed.section IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION records.keep_chart_entries() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM records.chart_entries USING stored WHERE resource_id = stored.id;
    END IF;
    
INSERT INTO records.chart_entries (resource_id, patient_id, section, series, at)
SELECT stored.id, stored.patient_id, entry.section, entry.series, entry.at
FROM stored AS stored CROSS JOIN LATERAL records.chart_entry_of(stored.type, stored.body) AS entry
WHERE stored.patient_id IS NOT NULL
;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.feed_resources() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
DECLARE
    behind bigint := (SELECT CASE WHEN count(*) < 30 THEN 0 ELSE 4611686018427387904 END FROM stored);
BEGIN
    INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
    SELECT nextval('records.feed_position_seq') + behind, get_byte(uuid_send(id), 15) & 15, type, id
    FROM stored WHERE type = ANY ('{AdverseEvent,AllergyIntolerance,CarePlan,CareTeam,Claim,ClaimResponse,ClinicalImpression,Communication,Composition,Condition,Consent,Coverage,DetectedIssue,Device,DeviceRequest,DiagnosticReport,DocumentReference,Encounter,EpisodeOfCare,ExplanationOfBenefit,FamilyMemberHistory,Flag,Goal,ImagingStudy,Immunization,ImmunizationRecommendation,MedicationAdministration,MedicationDispense,MedicationRequest,MedicationStatement,NutritionOrder,Observation,Procedure,QuestionnaireResponse,RelatedPerson,RiskAssessment,ServiceRequest,Specimen}');
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.feed_summary() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET enable_nestloop = off
AS $$
DECLARE
    behind bigint := (SELECT CASE WHEN count(*) < 30 THEN 0 ELSE 4611686018427387904 END FROM stored);
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY (
            SELECT id FROM stored
            WHERE (SELECT body.id FROM records.resources AS body WHERE body.id = stored.id) IS NULL
            ORDER BY id
        );
    ELSE
        ids := ARRAY (
            SELECT id FROM stored JOIN earlier USING (id) WHERE (stored.patient_id, stored.chief_complaint, stored.status, stored.source_status, stored.class, stored.started_at, stored.ended_at, stored.summary, stored.summary_status, stored.summary_recorded_by, stored.summary_model, stored.accepted_by, stored.changed_by_kind) IS DISTINCT FROM (earlier.patient_id, earlier.chief_complaint, earlier.status, earlier.source_status, earlier.class, earlier.started_at, earlier.ended_at, earlier.summary, earlier.summary_status, earlier.summary_recorded_by, earlier.summary_model, earlier.accepted_by, earlier.changed_by_kind) ORDER BY id
        );
    END IF;
    INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
    SELECT nextval('records.feed_position_seq') + behind, get_byte(uuid_send(id), 15) & 15, 'Encounter', id
    FROM unnest(ids) AS one (id);
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.feed_renamed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET enable_nestloop = off
AS $$
BEGIN
    INSERT INTO records.feed_renames (type, resource_id, patient_id)
    SELECT DISTINCT stored.type, stored.id, one.patient_id
    FROM stored JOIN earlier ON earlier.id = stored.id
    CROSS JOIN LATERAL (VALUES (earlier.patient_id), (stored.patient_id)) AS one (patient_id)
    WHERE stored.type IN ('Claim', 'Condition', 'Medication', 'Observation', 'Organization', 'Procedure')
      AND (
        stored.patient_id, records.name_of(stored.body),
        CASE WHEN stored.written_by_kind = 'agent' AND stored.accepted_by IS NULL THEN stored.written_by END
      ) IS DISTINCT FROM (
        earlier.patient_id, records.name_of(earlier.body),
        CASE WHEN earlier.written_by_kind = 'agent' AND earlier.accepted_by IS NULL THEN earlier.written_by END
      );
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.feed_merge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    INSERT INTO records.feed_renames (type, resource_id, patient_id)
    SELECT DISTINCT 'Patient', same.id, one.survivor
    FROM (VALUES
        (records.survivor_of(NEW.id)),
        (records.survivor_of(coalesce(NEW.replaced_by, OLD.replaced_by)))
    ) AS one (survivor)
    CROSS JOIN LATERAL records.same_patient(one.survivor) AS same (id);
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.name_of(body jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog
AS $$
SELECT CASE
    WHEN body ->> 'status' ~* '^entered[- ]in[- ]error$'
      OR body @? '$.verificationStatus.** ? (@ like_regex "^entered[- ]in[- ]error$" flag "i")'
    THEN NULL
    ELSE coalesce(
        body -> 'code', body -> 'vaccineCode', body -> 'medicationCodeableConcept', body -> 'name'
    )
END
$$;

CREATE OR REPLACE FUNCTION records.judge_identifier() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
    declared records.identifier_systems;
BEGIN
    declared := (SELECT s FROM records.identifier_systems s WHERE s.system = NEW.system);
    NEW.identifies := coalesce(declared.identifies, NOT NEW.is_of_things)
        AND (NEW.ends_at IS NULL OR NEW.ends_at > now());
    NEW.named_until := NULL;
    NEW.is_vouched := NEW.is_vouched AND (
        current_setting('role') <> 'records_panel' OR coalesce(declared.is_open, false)
        OR records.vouches_by_panel(NEW.patient_id, NEW.system, NEW.value)
    );
    IF NEW.identifies AND NEW.is_vouched THEN
        UPDATE records.patient_identifiers i SET ends_at = i.ends_at
        WHERE i.system = NEW.system AND i.value = NEW.value AND i.identifies AND i.ends_at <= now();
    END IF;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION records.vouches_by_panel(patient uuid, system text, value text)
RETURNS boolean
LANGUAGE plpgsql STABLE
AS $$
DECLARE
    principals text[] := string_to_array(current_setting('chartroom.principals', true), E'\n');
    naming bigint[] := ARRAY(
        SELECT DISTINCT m.panel FROM records.access_members m
        WHERE m.ref IN (value, system || '|' || value) AND (
            EXISTS (SELECT FROM records.panels p WHERE p.number = m.panel)
            OR NOT EXISTS (
                SELECT FROM records.access_callers c
                WHERE c.panel = m.panel AND c.principal = ANY (principals)
            )
        )
    );
BEGIN
RETURN cardinality(naming) = 1 AND EXISTS (
    SELECT FROM records.access_members m
    JOIN records.access_members of_patient ON of_patient.panel = m.panel
    JOIN records.panels p ON p.number = m.panel
    JOIN records.access_callers c ON c.panel = m.panel
    WHERE m.panel = naming[1] AND m.ref = value AND m.other_name_of IS NULL AND m.until IS NULL
        AND of_patient.ref = patient::text AND of_patient.until IS NULL
        AND p.deleted_at IS NULL AND c.principal = ANY (principals)
);
END
$$;

CREATE OR REPLACE FUNCTION records.claim_number(claimed text, patient uuid) RETURNS void
LANGUAGE plpgsql
AS $$
BEGIN
    LOOP
        INSERT INTO records.patient_numbers (number, patient_id) VALUES (claimed, patient)
        ON CONFLICT DO NOTHING;
        EXIT WHEN FOUND;
        PERFORM FROM records.patient_numbers n WHERE n.number = claimed FOR SHARE;
        EXIT WHEN FOUND;
    END LOOP;
END
$$;

CREATE OR REPLACE FUNCTION records.claim_numbers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
    one record;
BEGIN
    FOR one IN
        SELECT c.value, c.patient_id FROM claimed c WHERE c.identifies AND c.is_vouched
        ORDER BY c.value, c.patient_id
    LOOP
        PERFORM records.claim_number(one.value, one.patient_id);
    END LOOP;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.vouch_number() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
BEGIN
    PERFORM records.claim_number(NEW.value, NEW.patient_id);
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.free_number() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
    holders uuid[];
BEGIN
    PERFORM FROM records.patient_numbers n
    WHERE n.number = OLD.value AND (n.patient_id = OLD.patient_id OR n.patient_id IS NULL) FOR UPDATE;
    IF NOT FOUND OR EXISTS (
        SELECT FROM records.patient_identifiers i
        WHERE i.value = OLD.value AND i.patient_id = OLD.patient_id AND i.identifies AND i.is_vouched
    ) THEN
        RETURN NULL;
    END IF;
    holders := ARRAY(
        SELECT DISTINCT i.patient_id FROM records.patient_identifiers i
        WHERE i.value = OLD.value AND i.identifies AND i.is_vouched
    );
    IF holders = '{}' THEN
        DELETE FROM records.patient_numbers n WHERE n.number = OLD.value;
    ELSE
        UPDATE records.patient_numbers n
        SET patient_id = CASE WHEN cardinality(holders) = 1 THEN holders[1] END
        WHERE n.number = OLD.value;
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.end_identifier() RETURNS trigger
LANGUAGE plpgsql
SET search_path = pg_catalog
AS $$
BEGIN
    IF NEW.identifies AND NEW.ends_at <= now() THEN
        NEW.identifies := false;
        NEW.named_until := CASE WHEN NEW.is_vouched THEN now() END;
    END IF;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION records.identity_counts(OUT contested bigint, OUT unconfirmed bigint)
RETURNS record
LANGUAGE sql STABLE
SET search_path = pg_catalog
AS $$
SELECT
    (
        SELECT count(*) FROM (
            SELECT i.value FROM records.patient_identifiers i WHERE i.identifies AND i.is_vouched
            GROUP BY i.value HAVING count(DISTINCT i.patient_id) > 1
        ) AS shared WHERE records.is_contested(shared.value)
    ),
    (SELECT count(*) FROM records.patient_identifiers i WHERE i.identifies AND NOT i.is_vouched)
$$;

CREATE OR REPLACE FUNCTION records.survivor_of(patient uuid) RETURNS uuid
LANGUAGE plpgsql STABLE
AS $$
DECLARE
    survivor uuid := patient;
    following uuid;
BEGIN
    WHILE survivor IS NOT NULL LOOP
        following := (SELECT p.replaced_by FROM records.patients p WHERE p.id = survivor);
        IF following IS NULL THEN
            RETURN survivor;
        END IF;
        survivor := following;
    END LOOP;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.same_patient(patient uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
    found uuid[] := ARRAY[records.survivor_of(patient)];
    replaced uuid[] := found;
BEGIN
    LOOP
        replaced := ARRAY(SELECT p.id FROM records.patients p WHERE p.replaced_by = ANY (replaced));
        IF replaced = '{}' THEN
            RETURN QUERY SELECT unnest(found);
            RETURN;
        END IF;
        found := found || replaced;
    END LOOP;
END
$$;

CREATE OR REPLACE FUNCTION records.follow_merge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    PERFORM records.show_names(ARRAY[
        NEW.id, records.survivor_of(NEW.id), records.survivor_of(coalesce(OLD.replaced_by, NEW.id))
    ]);
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.names_of(asked text[])
RETURNS TABLE (name text, patient_id uuid, names text[], is_ambiguous boolean, contested_numbers text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
BEGIN
RETURN QUERY SELECT given.name, one.patient,
CASE WHEN one.patient IS NULL THEN ARRAY[given.name] ELSE ARRAY(
    SELECT same.id::text AS own FROM unnest(one.same) AS same (id)
    UNION
    SELECT i.system || '|' || i.value FROM records.patient_identifiers i
    WHERE i.patient_id = ANY (one.same) AND i.identifies AND i.is_vouched AND strpos(i.system, '|') = 0
        AND records.former_holders_of(i.system || '|' || i.value) <@ ARRAY[one.patient]
    UNION
    SELECT i.value FROM records.patient_identifiers i
    WHERE i.patient_id = ANY (one.same) AND i.identifies AND i.is_vouched
        AND records.holders_of(i.value) = ARRAY[one.patient]
        AND records.former_holders_of(i.value) <@ ARRAY[one.patient]
    UNION
    SELECT former.name FROM records.patient_identifiers i
    CROSS JOIN LATERAL unnest(ARRAY[i.value, i.system || '|' || i.value]) AS former (name)
    WHERE i.patient_id = ANY (one.same) AND i.named_until IS NOT NULL
        AND records.former_holders_of(former.name) = ARRAY[one.patient]
    ORDER BY own
) END,
named.is_contested,
CASE WHEN one.patient IS NULL THEN '{}' ELSE ARRAY(
    SELECT DISTINCT i.value::text AS number FROM records.patient_identifiers i
    WHERE i.patient_id = ANY (one.same) AND i.is_vouched AND (i.identifies OR i.named_until IS NOT NULL)
        AND records.is_contested(i.value)
    ORDER BY number
) END
FROM unnest(asked) AS given (name)
CROSS JOIN LATERAL (SELECT records.named_exactly(given.name) AS exactly OFFSET 0) known
CROSS JOIN LATERAL (
    SELECT known.exactly IS NULL AND records.is_contested(given.name) AS is_contested OFFSET 0
) named
CROSS JOIN LATERAL (
    SELECT CASE WHEN known.exactly IS NOT NULL THEN known.exactly
        WHEN NOT named.is_contested THEN (records.holders_of(given.name))[1] END AS patient
    OFFSET 0
) found
CROSS JOIN LATERAL (
    SELECT found.patient, ARRAY(SELECT records.same_patient(found.patient)) AS same
    WHERE found.patient IS NOT NULL
    UNION ALL
    SELECT NULL, NULL WHERE found.patient IS NULL
    OFFSET 0
) one;
END
$$;

CREATE OR REPLACE FUNCTION records.named_exactly(name text) RETURNS uuid
LANGUAGE plpgsql STABLE
AS $$
BEGIN
RETURN records.survivor_of(coalesce(
    (
        SELECT p.id FROM records.patients p
        WHERE p.id = CASE WHEN name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN name::uuid END
    ),
    (
        SELECT i.patient_id FROM records.patient_identifiers i
        WHERE strpos(name, '|') > 0 AND i.identifies AND i.is_vouched
            AND i.system = split_part(name, '|', 1) AND i.value = substr(name, strpos(name, '|') + 1)
    ),
    (
        SELECT i.patient_id FROM records.identifier_systems s
        JOIN records.patient_identifiers i ON i.system = s.system AND i.value = name
        WHERE s.is_default AND i.identifies AND i.is_vouched
    )
));
END
$$;

CREATE OR REPLACE FUNCTION records.holders_of(name text) RETURNS uuid[]
LANGUAGE plpgsql STABLE
AS $$
DECLARE
    holder uuid := records.named_exactly(name);
    held records.patient_numbers;
    holders uuid[];
BEGIN
    IF holder IS NULL THEN
        held := (SELECT n FROM records.patient_numbers n WHERE n.number = name);
        IF held.patient_id IS NOT NULL THEN
            holder := records.survivor_of(held.patient_id);
        ELSIF held.number IS NOT NULL THEN
            holders := records.holders_of_value(name);
            holder := CASE WHEN cardinality(holders) = 1 THEN holders[1] END;
        END IF;
    END IF;
    RETURN array_remove(ARRAY[holder], NULL);
END
$$;

CREATE OR REPLACE FUNCTION records.holders_of_value(number text) RETURNS uuid[]
LANGUAGE plpgsql STABLE
AS $$
BEGIN
RETURN ARRAY(
    SELECT DISTINCT records.survivor_of(i.patient_id) FROM records.patient_identifiers i
    WHERE i.value = number AND i.identifies AND i.is_vouched
);
END
$$;

CREATE OR REPLACE FUNCTION records.is_contested(name text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
    former uuid[] := records.former_holders_of(name);
BEGIN
RETURN cardinality(records.holders_of_value(name)) > 1 AND records.named_exactly(name) IS NULL
    OR former <> '{}' AND former <> records.holders_of(name);
END
$$;

CREATE OR REPLACE FUNCTION records.former_holders_of(name text) RETURNS uuid[]
LANGUAGE plpgsql STABLE
AS $$
BEGIN
RETURN ARRAY(
    SELECT records.survivor_of(i.patient_id) FROM records.patient_identifiers i
    WHERE i.value = name AND i.named_until IS NOT NULL
    UNION
    SELECT records.survivor_of(i.patient_id) FROM records.patient_identifiers i
    WHERE strpos(name, '|') > 0 AND i.value = substr(name, strpos(name, '|') + 1)
        AND i.system = split_part(name, '|', 1) AND i.named_until IS NOT NULL
);
END
$$;

CREATE OR REPLACE FUNCTION records.own_holder_of(held text) RETURNS uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
BEGIN
RETURN CASE WHEN NOT records.is_contested(held) THEN coalesce(
    (
        SELECT i.patient_id FROM records.identifier_systems s
        JOIN records.patient_identifiers i ON i.system = s.system AND i.value = held
        WHERE s.is_default AND i.identifies AND i.is_vouched
    ),
    (SELECT n.patient_id FROM records.patient_numbers n WHERE n.number = held),
    (records.holders_of(held))[1]
) END;
END
$$;

CREATE OR REPLACE FUNCTION records.show_names(patients uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
BEGIN
WITH names AS MATERIALIZED (
    SELECT found.patient_id AS patient, one.name
    FROM records.names_of(ARRAY(SELECT DISTINCT id::text FROM unnest(patients) AS given (id))) found
    CROSS JOIN LATERAL unnest(found.names) AS one (name)
    WHERE length(one.name) <= 64 AND one.name !~ '[/\\?#%]'
), wanted AS MATERIALIZED (
    SELECT m.panel, other.name, other.patient,
        CASE WHEN bool_and(m.until IS NOT NULL) THEN max(m.until) END AS until
    FROM names CROSS JOIN LATERAL (
        SELECT named.panel, named.until FROM records.access_members named
        WHERE named.ref = names.name AND named.other_name_of IS NULL
        OFFSET 0
    ) m
    JOIN names other ON other.patient = names.patient
    WHERE NOT EXISTS (
        SELECT FROM records.access_members direct
        WHERE direct.panel = m.panel AND direct.ref = other.name AND direct.other_name_of IS NULL
        OFFSET 0
    )
    GROUP BY m.panel, other.name, other.patient
), gone AS (
    DELETE FROM records.access_members m
    WHERE m.other_name_of = ANY (patients)
        AND NOT EXISTS (SELECT FROM wanted w WHERE w.panel = m.panel AND w.name = m.ref)
)
INSERT INTO records.access_members AS m (panel, ref, until, other_name_of)
SELECT panel, name, until, patient FROM wanted
ON CONFLICT (panel, ref) DO UPDATE
SET until = EXCLUDED.until, other_name_of = EXCLUDED.other_name_of
WHERE (m.until, m.other_name_of) IS DISTINCT FROM (EXCLUDED.until, EXCLUDED.other_name_of);
END
$$;

CREATE OR REPLACE FUNCTION records.concerned_by(patient uuid, system text, value text)
RETURNS uuid[]
LANGUAGE plpgsql STABLE
AS $$
BEGIN
RETURN (WITH concerned AS MATERIALIZED (
    SELECT DISTINCT id FROM unnest(
        ARRAY[records.survivor_of(patient)]
        || records.holders_of(value) || records.holders_of(system || '|' || value)
        || ARRAY(
            SELECT records.survivor_of(n.patient_id) FROM records.patient_numbers n
            WHERE n.number IN (value, system || '|' || value) AND n.patient_id IS NOT NULL
        )
    ) AS given (id)
), same AS MATERIALIZED (
    SELECT one.id FROM concerned CROSS JOIN LATERAL records.same_patient(concerned.id) AS one (id)
)
SELECT CASE WHEN EXISTS (
    SELECT FROM (
        SELECT value AS name
        UNION ALL
        SELECT system || '|' || value
        UNION ALL
        SELECT id::text FROM same
        UNION ALL
        SELECT held.name FROM same CROSS JOIN LATERAL (
            SELECT unnest(ARRAY[i.value::text, i.system || '|' || i.value]) AS name
            FROM records.patient_identifiers i
            WHERE i.patient_id = same.id AND i.identifies AND i.is_vouched
            OFFSET 0
        ) held
    ) own
    WHERE EXISTS (SELECT FROM records.access_members m WHERE m.ref = own.name OFFSET 0)
) THEN ARRAY(SELECT id FROM concerned) ELSE '{}' END);
END
$$;

CREATE OR REPLACE FUNCTION records.follow_identifiers() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
    changed records.patient_identifiers := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    access_lock int := 'records'::regnamespace::oid::int;
    concerned uuid[];
BEGIN
    concerned := records.concerned_by(changed.patient_id, changed.system, changed.value);
    IF concerned = '{}' THEN
        PERFORM pg_advisory_xact_lock_shared(access_lock, 61);
        concerned := records.concerned_by(changed.patient_id, changed.system, changed.value);
    END IF;
    IF concerned <> '{}' THEN
        PERFORM pg_advisory_xact_lock(access_lock, 61);
        concerned := records.concerned_by(changed.patient_id, changed.system, changed.value);
        PERFORM records.show_names(concerned);
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.follow_members() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
    patients uuid[] := ARRAY(
        SELECT DISTINCT holder FROM changed
        CROSS JOIN LATERAL unnest(records.holders_of(changed.ref)) AS one (holder)
        WHERE changed.other_name_of IS NULL
    );
BEGIN
    IF patients <> '{}' THEN
        PERFORM records.show_names(patients);
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.name_member() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    DELETE FROM records.access_members
    WHERE panel = NEW.panel AND ref = NEW.ref AND other_name_of IS NOT NULL;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION records.note_access_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
DECLARE
    changed record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    is_member boolean := TG_TABLE_NAME = 'access_members';
BEGIN
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    INSERT INTO records.access_changes AS noted (panel, is_member, key, seq, until, is_removed)
    VALUES (
        changed.panel,
        is_member,
        CASE WHEN is_member THEN to_jsonb(changed) ->> 'ref' ELSE to_jsonb(changed) ->> 'principal' END,
        nextval('records.access_change_numbers'),
        CASE WHEN is_member THEN (to_jsonb(changed) ->> 'until')::timestamptz END,
        TG_OP = 'DELETE'
    )
    ON CONFLICT ON CONSTRAINT pk_access_changes DO UPDATE
    SET seq = EXCLUDED.seq, until = EXCLUDED.until, is_removed = EXCLUDED.is_removed;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.show_granted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO records.access_members (panel, ref, until) VALUES (NEW.number, NEW.patient, NEW.until);
        INSERT INTO records.access_callers (principal, panel) VALUES (NEW.principal, NEW.number);
    ELSIF NEW.reviewed_at IS NOT NULL THEN
        DELETE FROM records.access_members WHERE panel = NEW.number;
        DELETE FROM records.access_callers WHERE panel = NEW.number;
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.note_for_search() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF current_setting('records.search_entries', true) IS DISTINCT FROM 'written' THEN
        INSERT INTO records.search_backlog SELECT id FROM stored ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION records.patients_named(body jsonb) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    bodies jsonb[] := ARRAY[body];
    names text[];
    seen text[] := '{}';
    named uuid[];
    patients uuid[] := '{}';
BEGIN
    IF NOT EXISTS (SELECT FROM records.references_to_patients(body)) THEN
        RETURN '{}';
    END IF;
    FOR hop IN 1..8 LOOP
        WITH referred AS (
            SELECT DISTINCT one.type, concat(one.type, '/', one.id) AS name,
                CASE WHEN pg_input_is_valid(one.id, 'uuid') THEN one.id::uuid END AS key
            FROM unnest(bodies) AS holder CROSS JOIN LATERAL records.references_to_patients(holder) AS one
        ), found AS (
            SELECT referred.type, referred.name, stored.body, CASE referred.type
                WHEN 'Patient' THEN (SELECT id FROM records.patients WHERE id = key)
                WHEN 'Encounter' THEN (SELECT patient_id FROM records.encounters WHERE id = key)
                ELSE stored.patient_id
            END AS patient_id
            FROM referred LEFT JOIN LATERAL (
                SELECT one.patient_id, one.body FROM records.resources AS one
                WHERE one.id = key AND one.type = referred.type AND one.type NOT IN ('Patient', 'Encounter')
                OFFSET 0
            ) AS stored ON true
            WHERE referred.name NOT IN (SELECT unnest(seen))
        )
        SELECT array_agg(found.name),
            array_agg(found.patient_id) FILTER (
                WHERE found.patient_id IS NOT NULL OR found.body IS NULL
                  AND found.type IN ('Patient', 'Person', 'RelatedPerson', 'Encounter', 'Group', 'Schedule')
            ),
            array_agg(found.body) FILTER (WHERE found.patient_id IS NULL AND found.body IS NOT NULL)
        INTO names, named, bodies FROM found;
        seen := seen || names;
        patients := patients || named;
        EXIT WHEN bodies IS NULL;
    END LOOP;
    IF bodies IS NOT NULL THEN
        patients := patients || NULL::uuid;
    END IF;
    RETURN ARRAY (SELECT DISTINCT one FROM unnest(patients) AS one ORDER BY one);
END
$$;

CREATE OR REPLACE FUNCTION records.references_to_patients(body jsonb)
RETURNS TABLE (type text, id text)
LANGUAGE sql IMMUTABLE
AS $$
SELECT DISTINCT
    split_part(place, '/', CASE WHEN is_search THEN -1 ELSE -2 END),
    CASE WHEN NOT is_search THEN split_part(place, '/', -1) END
FROM jsonb_path_query(body, '$.**.reference') AS given (value)
CROSS JOIN LATERAL (
    SELECT split_part(split_part(split_part(value #>> '{}', '?', 1), '#', 1), '/_history', 1) AS place,
        position('?' IN value #>> '{}') > 0 AS is_search
) AS parts
WHERE split_part(place, '/', CASE WHEN is_search THEN -1 ELSE -2 END) <> ALL (
    '{"",Endpoint,HealthcareService,InsurancePlan,Location,Medication,Organization,OrganizationAffiliation,
    Practitioner,PractitionerRole,Substance}'
)
UNION ALL
SELECT 'Patient', NULL
WHERE body @? '$.contained[*] ? (@.resourceType like_regex "^(Patient|Person|RelatedPerson|Encounter)$")'
   OR body @? '$.** ? (@.type like_regex "(^|/)(Patient|RelatedPerson|Encounter)$" && !exists(@.reference))'
   OR EXISTS (
        SELECT FROM (VALUES ('$.member[*].entity'), ('$.actor[*]'), ('$.schedule')) AS place (path)
        CROSS JOIN LATERAL jsonb_path_query(body, path::jsonpath) AS element
        WHERE NOT element ? 'type' AND coalesce(element ->> 'reference', '') !~ '^#|(^|/)[A-Z][A-Za-z]*[/?]'
    )
$$;

CREATE OR REPLACE FUNCTION records.are_in_reach(patients uuid[]) RETURNS boolean
LANGUAGE sql STABLE
SET search_path = pg_catalog
AS $$
SELECT cardinality(patients) <= 1000 AND NOT EXISTS (
    SELECT FROM unnest(patients) AS one (id) WHERE (
one.id::text = (SELECT nullif(current_setting('chartroom.patient', true), ''))
OR EXISTS (
    SELECT FROM records.access_members m
    WHERE m.ref = one.id::text AND m.panel = ANY (ARRAY(
        SELECT c.panel FROM records.access_callers c WHERE c.principal = ANY (
            string_to_array((SELECT current_setting('chartroom.principals', true)), E'\n')
        )
    )) AND (m.until IS NULL OR m.until > now())
    OFFSET 0
)
) IS NOT TRUE OFFSET 0
)
$$;

CREATE OR REPLACE FUNCTION records.keep_version() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    EXECUTE format('INSERT INTO %I.%I SELECT ($1).*', TG_TABLE_SCHEMA, TG_ARGV[0]) USING OLD;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION records.keep_version_of_tasks() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO records.task_versions SELECT OLD.*;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$;

ALTER TABLE records.imports ALTER COLUMN bundle SET STORAGE EXTERNAL;

CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON records.access_callers
    FOR EACH ROW EXECUTE FUNCTION records.note_access_change();
CREATE TRIGGER show_granted AFTER INSERT OR UPDATE ON records.access_grants
    FOR EACH ROW EXECUTE FUNCTION records.show_granted();
CREATE TRIGGER follow_added AFTER INSERT ON records.access_members
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION records.follow_members();
CREATE TRIGGER follow_removed AFTER DELETE ON records.access_members
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION records.follow_members();
CREATE TRIGGER name_member BEFORE INSERT ON records.access_members
    FOR EACH ROW WHEN (NEW.other_name_of IS NULL) EXECUTE FUNCTION records.name_member();
CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON records.access_members
    FOR EACH ROW EXECUTE FUNCTION records.note_access_change();
CREATE TRIGGER feed_changed_summary AFTER UPDATE ON records.encounters
    REFERENCING OLD TABLE AS earlier NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_summary();
CREATE TRIGGER feed_new_summary AFTER INSERT ON records.encounters
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_summary();
CREATE TRIGGER keep_version BEFORE UPDATE ON records.encounters
    FOR EACH ROW EXECUTE FUNCTION records.keep_version('encounter_versions');
CREATE TRIGGER keep_version BEFORE UPDATE ON records.panels
    FOR EACH ROW EXECUTE FUNCTION records.keep_version('panel_versions');
CREATE CONSTRAINT TRIGGER before_panels_free_changed AFTER UPDATE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.identifies AND OLD.is_vouched AND NOT (NEW.identifies AND NEW.is_vouched))
    EXECUTE FUNCTION records.free_number();
CREATE CONSTRAINT TRIGGER before_panels_free_deleted AFTER DELETE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.identifies AND OLD.is_vouched) EXECUTE FUNCTION records.free_number();
CREATE TRIGGER claim_numbers AFTER INSERT ON records.patient_identifiers
    REFERENCING NEW TABLE AS claimed FOR EACH STATEMENT EXECUTE FUNCTION records.claim_numbers();
CREATE TRIGGER end_identifier BEFORE UPDATE OF ends_at ON records.patient_identifiers
    FOR EACH ROW EXECUTE FUNCTION records.end_identifier();
CREATE CONSTRAINT TRIGGER follow_changed_identifiers AFTER UPDATE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN ((OLD.identifies AND OLD.is_vouched) <> (NEW.identifies AND NEW.is_vouched))
    EXECUTE FUNCTION records.follow_identifiers();
CREATE CONSTRAINT TRIGGER follow_identifiers AFTER INSERT ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.identifies AND NEW.is_vouched) EXECUTE FUNCTION records.follow_identifiers();
CREATE CONSTRAINT TRIGGER follow_removed_identifiers AFTER DELETE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.identifies AND OLD.is_vouched) EXECUTE FUNCTION records.follow_identifiers();
CREATE TRIGGER judge_identifier BEFORE INSERT ON records.patient_identifiers
    FOR EACH ROW EXECUTE FUNCTION records.judge_identifier();
CREATE TRIGGER vouch_number AFTER UPDATE ON records.patient_identifiers
    FOR EACH ROW WHEN (NEW.identifies AND NEW.is_vouched) EXECUTE FUNCTION records.vouch_number();
CREATE TRIGGER feed_merge AFTER UPDATE ON records.patients
    FOR EACH ROW WHEN (OLD.replaced_by IS DISTINCT FROM NEW.replaced_by) EXECUTE FUNCTION records.feed_merge();
CREATE CONSTRAINT TRIGGER follow_merge AFTER UPDATE ON records.patients
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.replaced_by IS DISTINCT FROM NEW.replaced_by) EXECUTE FUNCTION records.follow_merge();
CREATE TRIGGER keep_version BEFORE UPDATE ON records.patients
    FOR EACH ROW WHEN ((to_jsonb(OLD) - 'name_parts') IS DISTINCT FROM (to_jsonb(NEW) - 'name_parts'))
    EXECUTE FUNCTION records.keep_version('patient_versions');
CREATE TRIGGER feed_changed AFTER UPDATE ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();
CREATE TRIGGER feed_new AFTER INSERT ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();
CREATE TRIGGER feed_renamed AFTER UPDATE ON records.resources
    REFERENCING OLD TABLE AS earlier NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_renamed();
CREATE TRIGGER keep_chart_entries_of_changed AFTER UPDATE ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.keep_chart_entries();
CREATE TRIGGER keep_chart_entries_of_new AFTER INSERT ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.keep_chart_entries();
CREATE TRIGGER keep_version BEFORE UPDATE ON records.resources
    FOR EACH ROW EXECUTE FUNCTION records.keep_version('resource_versions');
CREATE TRIGGER note_changed_for_search AFTER UPDATE ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_search();
CREATE TRIGGER note_new_for_search AFTER INSERT ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_search();
CREATE TRIGGER keep_version BEFORE UPDATE ON records.tasks
    FOR EACH ROW EXECUTE FUNCTION records.keep_version_of_tasks('task_versions');

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
ALTER TABLE records.intake_routings ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.intake_routings TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.intake_routings TO records_panel
    USING (EXISTS (SELECT FROM records.intake_records r WHERE r.id = intake_routings.record_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.intake_records r WHERE r.id = intake_routings.record_id OFFSET 0));
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
        AND EXISTS (
            SELECT FROM records.resources AS stored
            WHERE stored.id = search_codes.resource_id AND stored.patient_id IS NULL
        )
    );
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
        AND EXISTS (
            SELECT FROM records.resources AS stored
            WHERE stored.id = search_entries.resource_id AND stored.patient_id IS NULL
        )
    );
ALTER TABLE records.task_inputs ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.task_inputs TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.task_inputs TO records_panel
    USING (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_inputs.task_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_inputs.task_id OFFSET 0));
ALTER TABLE records.task_queue ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.task_queue TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.task_queue TO records_panel
    USING (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_queue.task_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_queue.task_id OFFSET 0));
ALTER TABLE records.task_signals ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.task_signals TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.task_signals TO records_panel
    USING (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_signals.task_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_signals.task_id OFFSET 0));
ALTER TABLE records.task_steps ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON records.task_steps TO records_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON records.task_steps TO records_panel
    USING (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_steps.task_id OFFSET 0))
    WITH CHECK (EXISTS (SELECT FROM records.tasks t WHERE t.id = task_steps.task_id OFFSET 0));
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

GRANT SELECT, INSERT, UPDATE, DELETE ON records.access_callers TO records_app;
GRANT SELECT ON records.access_callers TO records_panel;
GRANT SELECT ON records.access_changes TO records_app;
GRANT SELECT, INSERT, UPDATE (reviewed_by, reviewed_at) ON records.access_grants TO records_app;
GRANT SELECT, UPDATE (reviewed_by, reviewed_at) ON records.access_grants TO records_panel;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.access_members TO records_app;
GRANT SELECT, INSERT ON records.access_members TO records_panel;
GRANT SELECT ON records.chart_entries TO records_app;
GRANT SELECT ON records.chart_entries TO records_panel;
GRANT SELECT ON records.cursor_keys TO records_app;
GRANT SELECT, INSERT ON records.encounter_versions TO records_app;
GRANT SELECT, INSERT ON records.encounter_versions TO records_panel;
GRANT SELECT, INSERT, UPDATE ON records.encounters TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.encounters TO records_panel;
GRANT SELECT, INSERT, DELETE, UPDATE (refused) ON records.feed TO records_app;
GRANT SELECT, UPDATE ON records.feed_buckets TO records_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.feed_rebuilds TO records_app;
GRANT SELECT, UPDATE, DELETE ON records.feed_renames TO records_app;
GRANT SELECT, INSERT, DELETE ON records.idempotency_keys TO records_app;
GRANT SELECT, INSERT ON records.idempotency_keys TO records_panel;
GRANT SELECT, INSERT, UPDATE ON records.imports TO records_app;
GRANT SELECT, INSERT ON records.intake_records TO records_app;
GRANT SELECT, INSERT ON records.intake_records TO records_panel;
GRANT SELECT, INSERT ON records.intake_routings TO records_app;
GRANT SELECT, INSERT ON records.intake_routings TO records_panel;
GRANT SELECT ON records.joined_resources TO records_app;
GRANT SELECT ON records.joined_resources TO records_panel;
GRANT SELECT, INSERT, DELETE, UPDATE (refused) ON records.outbox TO records_app;
GRANT INSERT ON records.outbox TO records_panel;
GRANT SELECT, UPDATE ON records.outbox_buckets TO records_app;
GRANT SELECT, INSERT ON records.panel_versions TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.panels TO records_app;
GRANT SELECT ON records.panels TO records_panel;
GRANT SELECT, INSERT, DELETE, UPDATE (is_vouched, ends_at) ON records.patient_identifiers TO records_app;
GRANT SELECT, INSERT, DELETE ON records.patient_identifiers TO records_panel;
GRANT SELECT, INSERT, DELETE ON records.patient_names TO records_app;
GRANT SELECT, INSERT, DELETE ON records.patient_names TO records_panel;
GRANT SELECT, INSERT ON records.patient_versions TO records_app;
GRANT SELECT, INSERT ON records.patient_versions TO records_panel;
GRANT SELECT, INSERT, UPDATE ON records.patients TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.patients TO records_panel;
GRANT SELECT, INSERT ON records.resource_keys TO records_app;
GRANT SELECT, INSERT ON records.resource_versions TO records_app;
GRANT SELECT, INSERT ON records.resource_versions TO records_panel;
GRANT SELECT, INSERT, UPDATE ON records.resources TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.resources TO records_panel;
GRANT SELECT, UPDATE, DELETE ON records.search_backlog TO records_app;
GRANT SELECT, INSERT, DELETE ON records.search_codes TO records_app;
GRANT SELECT, INSERT, DELETE ON records.search_codes TO records_panel;
GRANT SELECT, INSERT, UPDATE ON records.search_entries TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.search_entries TO records_panel;
GRANT SELECT, INSERT, DELETE ON records.task_dependencies TO records_app;
GRANT SELECT, INSERT, DELETE ON records.task_ends TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.task_holders TO records_app;
GRANT SELECT, INSERT ON records.task_inputs TO records_app;
GRANT SELECT, INSERT ON records.task_inputs TO records_panel;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.task_queue TO records_app;
GRANT INSERT, SELECT (task_id, lane, kind, priority, run_at, serial_key, open_predecessors, offered, promote_at,
    claimed_at, claimed_by, claimed_by_kind, lease_s, leased_until, held_at, awaiting, resume_at) ON
    records.task_queue TO records_panel;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.task_signals TO records_app;
GRANT SELECT ON records.task_signals TO records_panel;
GRANT SELECT, INSERT ON records.task_steps TO records_app;
GRANT SELECT ON records.task_steps TO records_panel;
GRANT SELECT, INSERT ON records.task_versions TO records_app;
GRANT SELECT ON records.task_versions TO records_panel;
GRANT SELECT, INSERT, UPDATE ON records.tasks TO records_app;
GRANT SELECT, INSERT ON records.tasks TO records_panel;
GRANT USAGE ON SEQUENCE records.access_numbers TO records_app;
REVOKE EXECUTE ON FUNCTION
    records.are_in_reach,
    records.claim_number,
    records.claim_numbers,
    records.concerned_by,
    records.end_identifier,
    records.former_holders_of,
    records.free_number,
    records.holders_of,
    records.holders_of_value,
    records.identity_counts,
    records.is_contested,
    records.judge_identifier,
    records.name_of,
    records.named_exactly,
    records.names_of,
    records.own_holder_of,
    records.patients_named,
    records.references_to_patients,
    records.same_patient,
    records.show_names,
    records.survivor_of,
    records.vouch_number,
    records.vouches_by_panel
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records.are_in_reach
    TO records_panel;
GRANT EXECUTE ON FUNCTION records.is_contested, records.names_of, records.own_holder_of, records.patients_named, records.same_patient, records.survivor_of
    TO records_app, records_panel;
GRANT EXECUTE ON FUNCTION records.name_of
    TO records_app;

INSERT INTO records.outbox_buckets (bucket) SELECT generate_series(0, 15);
INSERT INTO records.feed_buckets (bucket) SELECT generate_series(0, 15);
INSERT INTO records.feed_rebuilds DEFAULT VALUES;
INSERT INTO records.cursor_keys (id, key)
VALUES (1, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
