"""The tables of `chassis.audit_trail` and `chassis.writes`, the trigger that keeps versions, and indexes
beside writes, as services' migrations make them.

Migrations that have run somewhere name these functions: none is ever changed, another one is added.
"""

import re
from collections.abc import Iterator

from alembic import op
from sqlalchemy import text

# A semicolon ends a statement, except in a text, a function's body or a comment.
_STATEMENT = re.compile(r"(?:\$(\w*)\$.*?\$\1\$|'(?:[^']|'')*'|--[^\n]*|[^;])+", re.DOTALL)
_LEADING = re.compile(r"\A(?:\s*--[^\n]*\n)*\s*")

# A queue is emptied as fast as it fills: it is vacuumed often.
QUEUE = """
CREATE TABLE SERVICE.QUEUE (
    position bigint GENERATED ALWAYS AS IDENTITY,
    bucket smallint NOT NULL,
    COLUMNS,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    refused varchar(64),
    CONSTRAINT pk_QUEUE PRIMARY KEY (position)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX ix_QUEUE_waiting ON SERVICE.QUEUE (bucket, position) WHERE refused IS NULL;
CREATE INDEX ix_QUEUE_refused ON SERVICE.QUEUE (position) WHERE refused IS NOT NULL;
CREATE TABLE SERVICE.QUEUE_buckets (
    bucket smallint NOT NULL,
    holder uuid,
    held_until timestamptz NOT NULL DEFAULT '-infinity',
    CONSTRAINT pk_QUEUE_buckets PRIMARY KEY (bucket)
) WITH (fillfactor = 50);
INSERT INTO SERVICE.QUEUE_buckets (bucket) SELECT generate_series(0, 15);
GRANT SELECT, INSERT, DELETE, UPDATE (refused) ON SERVICE.QUEUE TO SERVICE_app;
GRANT SELECT, UPDATE ON SERVICE.QUEUE_buckets TO SERVICE_app
"""
OUTBOX = QUEUE.replace("QUEUE", "outbox").replace("COLUMNS", "event bytea NOT NULL")
IDEMPOTENCY_KEYS = """
CREATE TABLE SERVICE.idempotency_keys (
    caller varchar(160) NOT NULL,
    key varchar(255) NOT NULL,
    fingerprint bytea NOT NULL,
    resource varchar(64) NOT NULL,
    resource_id varchar(64) NOT NULL,
    resource_version integer NOT NULL,
    status smallint NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (caller, key)
);
CREATE INDEX ix_idempotency_keys_created_at ON SERVICE.idempotency_keys (created_at);
GRANT SELECT, INSERT, DELETE ON SERVICE.idempotency_keys TO SERVICE_app
"""
# The primary key leads from a panel to its members, the other index from a patient to its panels.
ACCESS = """
CREATE TABLE SERVICE.access_callers (
    principal text NOT NULL,
    panel bigint NOT NULL,
    CONSTRAINT pk_access_callers PRIMARY KEY (principal, panel)
);
CREATE INDEX ix_access_callers_panel ON SERVICE.access_callers (panel);
CREATE TABLE SERVICE.access_members (
    panel bigint NOT NULL,
    ref text NOT NULL,
    until timestamptz,
    CONSTRAINT pk_access_members PRIMARY KEY (panel, ref)
);
CREATE INDEX ix_access_members_ref_panel ON SERVICE.access_members (ref, panel);
GRANT SELECT, INSERT, UPDATE, DELETE ON SERVICE.access_callers, SERVICE.access_members TO SERVICE_app;
GRANT SELECT ON SERVICE.access_callers, SERVICE.access_members TO SERVICE_panel
"""
ACCESS_FEED = """
CREATE TABLE SERVICE.access_feed (
    id smallint NOT NULL,
    position bigint NOT NULL,
    heard_at timestamptz NOT NULL,
    CONSTRAINT pk_access_feed PRIMARY KEY (id)
);
INSERT INTO SERVICE.access_feed VALUES (1, 0, '1970-01-01T00:00:00Z');
GRANT SELECT, UPDATE ON SERVICE.access_feed TO SERVICE_app
"""
# OFFSET 0 keeps PostgreSQL from hashing whole panels for each statement. The row of a table is REF.
IN_REACH = """
REF = (SELECT nullif(current_setting('chartroom.patient', true), ''))
OR EXISTS (
    SELECT FROM SERVICE.access_callers c JOIN SERVICE.access_members m ON m.panel = c.panel
    WHERE c.principal = ANY (
        string_to_array((SELECT current_setting('chartroom.principals', true)), E'\\n')
    ) AND m.ref = REF AND (m.until IS NULL OR m.until > now())
    OFFSET 0
)
"""
# The same, with the caller's panels looked up once for a statement instead of for each row.
IN_REACH_OF_PANELS = """
REF = (SELECT nullif(current_setting('chartroom.patient', true), ''))
OR EXISTS (
    SELECT FROM SERVICE.access_members m
    WHERE m.ref = REF AND m.panel = ANY (ARRAY(
        SELECT c.panel FROM SERVICE.access_callers c WHERE c.principal = ANY (
            string_to_array((SELECT current_setting('chartroom.principals', true)), E'\\n')
        )
    )) AND (m.until IS NULL OR m.until > now())
    OFFSET 0
)
"""
# Not forced: migrations, which act as the owner, see all rows.
POLICIES = """
ALTER TABLE SERVICE.TABLE_NAME ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone ON SERVICE.TABLE_NAME TO SERVICE_app USING (true) WITH CHECK (true);
CREATE POLICY reach ON SERVICE.TABLE_NAME TO SERVICE_panel USING (CONDITION) WITH CHECK (CONDITION)
"""
KEEP_VERSION = """
CREATE FUNCTION SERVICE.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('INSERT INTO %I.%I SELECT ($1).*', TG_TABLE_SCHEMA, TG_ARGV[0]) USING OLD;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$
"""
# The same for one table, with a plan that PostgreSQL keeps: an update takes 0.3 ms less.
KEEP_VERSION_OF = """
CREATE FUNCTION SERVICE.keep_version_of_CURRENT() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO SERVICE.EARLIER SELECT OLD.*;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$
"""
VERSIONS = """
CREATE TABLE SERVICE.EARLIER AS SELECT * FROM SERVICE.CURRENT WITH NO DATA;
ALTER TABLE SERVICE.EARLIER ADD CONSTRAINT pk_EARLIER PRIMARY KEY (id, version);
CREATE TRIGGER keep_version BEFORE UPDATE ON SERVICE.CURRENT
    FOR EACH ROW EXECUTE FUNCTION SERVICE.keep_version('EARLIER');
GRANT SELECT, INSERT ON SERVICE.EARLIER TO SERVICE_app
"""


def create_outbox(service: str) -> None:
    """Make the outbox, and the buckets that relays hold."""
    run(OUTBOX.replace("SERVICE", service))


def create_queue(service: str, queue: str, columns: str) -> None:
    """Make a table of what waits for delivery, with the buckets that relays hold; `columns` says in
    SQL what waits.
    """
    made = QUEUE.replace("COLUMNS", columns).replace("QUEUE", queue)
    run(made.replace("SERVICE", service))


def create_idempotency_keys(service: str) -> None:
    """Make the table of the requests that may come again."""
    run(IDEMPOTENCY_KEYS.replace("SERVICE", service))


def create_keep_version(service: str) -> None:
    """Make the function that numbers the versions of a row and keeps the earlier ones; no write can
    forget that.
    """
    op.execute(KEEP_VERSION.replace("SERVICE", service))


def keep_versions(service: str, table: str, *, earlier: str) -> None:
    """Keep the earlier versions of a table's rows in the table `earlier`; it has `id`, `version`
    and `updated_at`.
    """
    run(VERSIONS.replace("SERVICE", service).replace("EARLIER", earlier).replace("CURRENT", table))


def keep_versions_fast(service: str, table: str, *, earlier: str) -> None:
    """Keep the earlier versions of a table whose rows change often."""
    names = {"SERVICE": service, "EARLIER": earlier, "CURRENT": table}
    function = KEEP_VERSION_OF
    versions = VERSIONS.replace("SERVICE.keep_version(", "SERVICE.keep_version_of_CURRENT(")
    for name, value in names.items():
        function, versions = function.replace(name, value), versions.replace(name, value)
    op.execute(function)
    run(versions)


def create_access(service: str) -> None:
    """Make the tables of who may see whom."""
    run(ACCESS.replace("SERVICE", service))


def create_access_feed(service: str) -> None:
    """Make the table of how far the changes of the access tables are copied from records."""
    run(ACCESS_FEED.replace("SERVICE", service))


def limit_to_reach(service: str, table: str, reference: str, privileges: str) -> None:
    """Show the panel role only rows about patients in reach; `reference` is an SQL expression, the
    patient as text. `privileges`: what the role may do with them, for GRANT.
    """
    limit_to(service, table, IN_REACH.replace("REF", reference), privileges)


def limit_to(service: str, table: str, condition: str, privileges: str) -> None:
    """Show the panel role only rows that meet a condition in SQL."""
    policies = POLICIES.replace("CONDITION", condition).replace("TABLE_NAME", table)
    run(policies.replace("SERVICE", service))
    grant_to_panel(service, table, privileges)


def grant_to_panel(service: str, table: str, privileges: str) -> None:
    op.execute(f"GRANT {privileges} ON {service}.{table} TO {service}_panel")


def build_index(service: str, name: str, on: str) -> None:
    """Build an index beside the writes; `on` is a table and its columns, in SQL. PostgreSQL keeps one
    whose build was interrupted, and never reads it: that one is built again.
    """
    invalid = text(
        "SELECT 1 FROM pg_index WHERE indexrelid = to_regclass(:name) AND NOT indisvalid"
    )
    with op.get_context().autocommit_block():
        if op.get_bind().scalar(invalid, {"name": f"{service}.{name}"}):
            op.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {service}.{name}")
        op.execute(f"CREATE INDEX CONCURRENTLY IF NOT EXISTS {name} ON {service}.{on}")


def run(statements: str) -> None:
    """Execute statements one by one, as the driver takes them."""
    for statement in statements.split(";"):
        op.execute(statement)


def execute_script(script: str) -> None:
    """Execute the statements of a script, in which functions may have bodies of several statements."""
    for statement in statements_of(script):
        op.get_bind().exec_driver_sql(statement)


def statements_of(script: str) -> Iterator[str]:
    """Yield the statements of a script, without the comments before them."""
    for match in _STATEMENT.finditer(script):
        statement = _LEADING.sub("", match[0]).strip()
        if statement:
            yield statement
