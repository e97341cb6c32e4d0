"""Jobs: many documents, or a large one, that the background stores."""

from chassis.database.migration_steps import limit_to, run

revision = "retrieval_0007"
down_revision = "retrieval_0006"

JOBS = """
CREATE TABLE retrieval.jobs (
    id uuid NOT NULL DEFAULT uuidv7(),
    caller varchar(128) NOT NULL,
    caller_kind varchar(16) NOT NULL,
    caller_claims text NOT NULL,
    total integer NOT NULL,
    bytes bigint NOT NULL,
    created integer NOT NULL DEFAULT 0,
    updated integer NOT NULL DEFAULT 0,
    unchanged integer NOT NULL DEFAULT 0,
    failed integer NOT NULL DEFAULT 0,
    bytes_done bigint NOT NULL DEFAULT 0,
    chunks integer NOT NULL DEFAULT 0,
    worked_s double precision NOT NULL DEFAULT 0,
    waits_for varchar(64),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    moved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    turn_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at timestamptz,
    CONSTRAINT pk_jobs PRIMARY KEY (id)
);
CREATE INDEX ix_jobs_caller ON retrieval.jobs (caller_kind, caller, id);
CREATE INDEX ix_jobs_unfinished ON retrieval.jobs (turn_at) WHERE finished_at IS NULL;
CREATE INDEX ix_jobs_finished_at ON retrieval.jobs (finished_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.jobs TO retrieval_app
"""
# A line is a text of a chart: it is removed in the transaction that stores its document.
LINES = """
CREATE TABLE retrieval.job_lines (
    job_id uuid NOT NULL,
    line integer NOT NULL,
    content bytea NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    CONSTRAINT pk_job_lines PRIMARY KEY (job_id, line),
    CONSTRAINT fk_job_lines_job_id_jobs FOREIGN KEY (job_id) REFERENCES retrieval.jobs (id) ON DELETE CASCADE
);
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.job_lines TO retrieval_app
"""
OUTCOMES = """
CREATE TABLE retrieval.job_outcomes (
    job_id uuid NOT NULL,
    line integer NOT NULL,
    outcome varchar(16) NOT NULL,
    document_id uuid,
    document_version integer,
    problem jsonb,
    CONSTRAINT pk_job_outcomes PRIMARY KEY (job_id, line),
    CONSTRAINT fk_job_outcomes_job_id_jobs FOREIGN KEY (job_id) REFERENCES retrieval.jobs (id) ON DELETE CASCADE
);
GRANT SELECT, INSERT ON retrieval.job_outcomes TO retrieval_app
"""
# One row: one process works on jobs at a time.
WORKER = """
CREATE TABLE retrieval.job_worker (
    id smallint NOT NULL,
    holder uuid,
    held_until timestamptz NOT NULL DEFAULT '-infinity',
    CONSTRAINT pk_job_worker PRIMARY KEY (id)
);
INSERT INTO retrieval.job_worker (id) VALUES (1);
GRANT SELECT, UPDATE ON retrieval.job_worker TO retrieval_app
"""
OF_CALLER = "caller_kind || ':' || caller = (SELECT current_setting('chartroom.caller', true))"
# The policy of jobs applies in it, too.
OF_JOB = "EXISTS (SELECT FROM retrieval.jobs j WHERE j.id = job_id)"


def upgrade() -> None:
    """Make the tables, and show limited callers their own jobs."""
    for table in (JOBS, LINES, OUTCOMES, WORKER):
        run(table)
    limit_to("retrieval", "jobs", OF_CALLER, "SELECT, INSERT, UPDATE")
    limit_to("retrieval", "job_lines", OF_JOB, "SELECT, INSERT, DELETE")
    limit_to("retrieval", "job_outcomes", OF_JOB, "SELECT, INSERT")
