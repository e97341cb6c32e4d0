"""Tasks: versioned rows, and beside each open one a small unversioned row by which it is handed
out.
"""

from chassis.database.migration_steps import (
    IN_REACH_OF_PANELS,
    keep_versions_fast,
    limit_to,
    run,
)

revision = "records_0013"
down_revision = "records_0012"
TASKS = """
CREATE TABLE records.tasks (
    id uuid NOT NULL DEFAULT uuidv7(),
    kind varchar(64) NOT NULL,
    queue varchar(64) NOT NULL,
    patient_id varchar(64),
    encounter_id uuid,
    priority smallint NOT NULL,
    run_at timestamptz,
    due_at timestamptz,
    serial_key varchar(128),
    max_attempts smallint NOT NULL,
    attempt smallint NOT NULL DEFAULT 0,
    status varchar(16) NOT NULL,
    business_status varchar(64),
    owner varchar(128),
    owner_kind varchar(16),
    reason varchar(2000),
    last_error varchar(2000),
    output jsonb,
    created_by varchar(128) NOT NULL,
    created_by_kind varchar(16) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    version integer NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL DEFAULT now(),
    changed_by varchar(128) NOT NULL,
    changed_by_kind varchar(16) NOT NULL,
    CONSTRAINT pk_tasks PRIMARY KEY (id),
    CONSTRAINT fk_tasks_encounter_id_encounters FOREIGN KEY (encounter_id) REFERENCES records.encounters (id)
);
CREATE INDEX ix_tasks_patient_id_id ON records.tasks (patient_id, id) WHERE patient_id IS NOT NULL;
CREATE INDEX ix_tasks_encounter_id_id ON records.tasks (encounter_id, id) WHERE encounter_id IS NOT NULL;
CREATE INDEX ix_tasks_created_by_id ON records.tasks (created_by, id) WHERE patient_id IS NULL;
CREATE INDEX ix_tasks_owner_id ON records.tasks (owner, id) WHERE patient_id IS NULL AND owner IS NOT NULL;
CREATE INDEX ix_tasks_owner_status_id ON records.tasks (owner, status, id) WHERE owner IS NOT NULL;
CREATE INDEX ix_tasks_queue_status_id ON records.tasks (queue, status, id);
CREATE INDEX ix_tasks_status_id ON records.tasks (status, id);
CREATE INDEX ix_tasks_due ON records.tasks (coalesce(due_at, 'infinity'), id) INCLUDE (due_at)
    WHERE status = ANY ('{ready,in-progress,on-hold}'::text[]);
CREATE INDEX ix_tasks_queue_due ON records.tasks (queue, coalesce(due_at, 'infinity'), id) INCLUDE (due_at)
    WHERE status = ANY ('{ready,in-progress,on-hold}'::text[]);
CREATE INDEX ix_tasks_owner_due ON records.tasks (owner, coalesce(due_at, 'infinity'), id) INCLUDE (due_at)
    WHERE owner IS NOT NULL AND status = ANY ('{ready,in-progress,on-hold}'::text[]);
CREATE TABLE records.task_inputs (
    task_id uuid NOT NULL,
    input jsonb NOT NULL,
    CONSTRAINT pk_task_inputs PRIMARY KEY (task_id),
    CONSTRAINT fk_task_inputs_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks (id)
);
CREATE TABLE records.task_steps (
    id uuid NOT NULL DEFAULT uuidv7(),
    task_id uuid NOT NULL,
    step varchar(64) NOT NULL,
    note varchar(2000),
    source_ref varchar(200),
    recorded_by varchar(128) NOT NULL,
    recorded_by_kind varchar(16) NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_task_steps PRIMARY KEY (id),
    CONSTRAINT fk_task_steps_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks (id)
);
CREATE INDEX ix_task_steps_task_id_id ON records.task_steps (task_id, id);
CREATE TABLE records.task_dependencies (
    task_id uuid NOT NULL,
    predecessor_id uuid NOT NULL,
    CONSTRAINT pk_task_dependencies PRIMARY KEY (task_id, predecessor_id),
    CONSTRAINT fk_task_dependencies_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks (id),
    CONSTRAINT fk_task_dependencies_predecessor_id_tasks FOREIGN KEY (predecessor_id) REFERENCES records.tasks (id)
);
CREATE INDEX ix_task_dependencies_predecessor_id ON records.task_dependencies (predecessor_id);
GRANT SELECT, INSERT, UPDATE ON records.tasks TO records_app;
GRANT SELECT, INSERT ON records.task_inputs, records.task_steps TO records_app;
GRANT SELECT, INSERT, DELETE ON records.task_dependencies TO records_app
"""
# Which claims, completions and expiries there were in the last hour: of all moves only those of the
# service itself take a task out of progress when its lease is over.
RECENT = """
CREATE INDEX ix_TABLE_recent ON records.TABLE (queue, status, updated_at) INCLUDE (id, version)
    WHERE status = ANY ('{in-progress,completed}'::text[]);
CREATE INDEX ix_TABLE_by_service ON records.TABLE (queue, updated_at) WHERE changed_by_kind = 'service'
"""
# One row for each open task. `offered`: it can be handed out once `run_at` has come. Heartbeats
# change no indexed column, so that they stay on their page (HOT).
QUEUE = """
CREATE TABLE records.task_queue (
    task_id uuid NOT NULL,
    lane varchar(256) COLLATE "C" NOT NULL,
    kind varchar(64) NOT NULL,
    priority smallint NOT NULL,
    run_at timestamptz NOT NULL,
    serial_key varchar(128),
    open_predecessors smallint NOT NULL DEFAULT 0,
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
    CONSTRAINT fk_task_queue_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks (id)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX ix_task_queue_offered ON records.task_queue (lane, kind, priority DESC, run_at, task_id) WHERE offered;
CREATE UNIQUE INDEX uq_task_queue_turn ON records.task_queue (serial_key) WHERE offered OR claimed_at IS NOT NULL;
CREATE INDEX ix_task_queue_behind ON records.task_queue (serial_key, priority DESC, run_at, task_id)
    WHERE serial_key IS NOT NULL AND NOT offered AND claimed_at IS NULL AND held_at IS NULL AND open_predecessors = 0;
CREATE INDEX ix_task_queue_waiting ON records.task_queue (lane, run_at)
    WHERE NOT offered AND claimed_at IS NULL AND held_at IS NULL;
CREATE INDEX ix_task_queue_promote_at ON records.task_queue (promote_at, serial_key)
    WHERE promote_at IS NOT NULL;
CREATE INDEX ix_task_queue_serial_key_promote_at ON records.task_queue (serial_key, promote_at)
    WHERE promote_at IS NOT NULL;
CREATE INDEX ix_task_queue_claimed ON records.task_queue (task_id) WHERE claimed_at IS NOT NULL;
CREATE INDEX ix_task_queue_claim_id ON records.task_queue (claim_id) WHERE claim_id IS NOT NULL;
CREATE INDEX ix_task_queue_claimed_by ON records.task_queue (claimed_by, task_id) WHERE claimed_by IS NOT NULL;
CREATE INDEX ix_task_queue_awaiting ON records.task_queue (awaiting, held_at, task_id) WHERE awaiting IS NOT NULL;
CREATE INDEX ix_task_queue_resume_at ON records.task_queue (resume_at) WHERE resume_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.task_queue TO records_app
"""
# `task_ends`: by which claim a task was completed, so that a repeated completion gets its answer.
# `task_holders`: the number under which a caller sees the patients of the tasks that it holds.
REST = """
CREATE TABLE records.task_ends (
    task_id uuid NOT NULL,
    token_hash bytea,
    task_version integer NOT NULL,
    follow_ups uuid[] NOT NULL,
    encounter_id uuid,
    encounter_version integer,
    ended_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_task_ends PRIMARY KEY (task_id)
);
CREATE INDEX ix_task_ends_ended_at ON records.task_ends (ended_at);
CREATE TABLE records.task_signals (
    id uuid NOT NULL DEFAULT uuidv7(),
    key varchar(200) NOT NULL,
    signal_id varchar(128),
    patient_id varchar(64),
    data jsonb,
    sent_by varchar(128) NOT NULL,
    sent_by_kind varchar(16) NOT NULL,
    sent_at timestamptz NOT NULL DEFAULT now(),
    task_id uuid,
    consumed_at timestamptz,
    CONSTRAINT pk_task_signals PRIMARY KEY (id),
    CONSTRAINT uq_task_signals_key_signal_id_patient_id UNIQUE (key, signal_id, patient_id)
);
CREATE INDEX ix_task_signals_waiting ON records.task_signals (key, id) WHERE task_id IS NULL;
CREATE INDEX ix_task_signals_task_id ON records.task_signals (task_id, consumed_at) WHERE task_id IS NOT NULL;
CREATE INDEX ix_task_signals_sent_at ON records.task_signals (sent_at) WHERE task_id IS NULL;
CREATE TABLE records.task_holders (
    principal text NOT NULL,
    number bigint NOT NULL DEFAULT nextval('records.access_numbers'),
    CONSTRAINT pk_task_holders PRIMARY KEY (principal),
    CONSTRAINT uq_task_holders_number UNIQUE (number)
);
GRANT SELECT, INSERT, DELETE ON records.task_ends TO records_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.task_signals TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.task_holders TO records_app
"""
# Which task an intake record or a routing decision brought along.
OF_INTAKE = """
ALTER TABLE records.intake_records
    ADD COLUMN task_id uuid,
    ADD CONSTRAINT fk_intake_records_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks (id);
ALTER TABLE records.intake_routings
    ADD COLUMN task_id uuid,
    ADD CONSTRAINT fk_intake_routings_task_id_tasks FOREIGN KEY (task_id) REFERENCES records.tasks (id)
"""
# In which order agents find visits of all patients, a patient's open tasks, and reviewers decisions.
ORDERS = """
CREATE INDEX ix_tasks_patient_id_open ON records.tasks (patient_id, id)
    WHERE status = ANY ('{ready,in-progress,on-hold}'::text[]);
CREATE INDEX ix_intake_routings_routed_to_decided_at
    ON records.intake_routings (routed_to, decided_at, id);
CREATE INDEX ix_encounters_soonest ON records.encounters ((coalesce(started_at, created_at)), id);
CREATE INDEX ix_encounters_status_class_soonest
    ON records.encounters (status, class, (coalesce(started_at, created_at)), id)
"""
IN_REACH = IN_REACH_OF_PANELS.replace("SERVICE", "records").replace("REF", "patient_id::text")
# A task without a patient is shown to who made it and to who owns it.
OWN = """
patient_id IS NULL AND (SELECT current_setting('chartroom.caller', true)) IN (
    created_by_kind || ':' || created_by, owner_kind || ':' || owner
)
"""
VISIBLE = f"{IN_REACH} OR {OWN}"
OF_A_TASK = "EXISTS (SELECT FROM records.tasks t WHERE t.id = task_id OFFSET 0)"
# Not the tokens of claims. An intake record and a routing decision bring their tasks along.
SHOWN = """
SELECT (task_id, lane, kind, priority, run_at, serial_key, open_predecessors, offered, promote_at,
    claimed_at, claimed_by, claimed_by_kind, lease_s, leased_until, held_at, awaiting, resume_at), INSERT
"""


def upgrade() -> None:
    """Make the tables and the policies."""
    run(TASKS)
    keep_versions_fast("records", "tasks", earlier="task_versions")
    for table in ("tasks", "task_versions"):
        run(RECENT.replace("TABLE", table))
    run(QUEUE)
    run(REST)
    run(OF_INTAKE)
    run(ORDERS)
    limit_to("records", "tasks", VISIBLE, "SELECT, INSERT")
    limit_to("records", "task_versions", VISIBLE, "SELECT")
    limit_to("records", "task_queue", OF_A_TASK, SHOWN.strip())
    limit_to("records", "task_inputs", OF_A_TASK, "SELECT, INSERT")
    limit_to("records", "task_steps", OF_A_TASK, "SELECT")
    limit_to("records", "task_signals", OF_A_TASK, "SELECT")
