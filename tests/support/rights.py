"""The runtime roles' privileges on each table, and statements that these roles must not execute."""

from typing import TYPE_CHECKING

import asyncpg
import pytest

from support.queries import connected, fetch

if TYPE_CHECKING:
    from support.databases import TestDatabase

GRANTED = """
SELECT table_schema || '.' || table_name AS name, privilege_type FROM information_schema.role_table_grants
WHERE grantee IN ($1, 'PUBLIC') AND table_schema NOT IN ('pg_catalog', 'information_schema', 'other')
"""
RIGHTS = {
    "records": {
        "patients": {"SELECT", "INSERT", "UPDATE"},
        "chart_entries": {"SELECT", "INSERT", "DELETE"},
        "backend_clients": {"SELECT", "INSERT", "UPDATE"},
        "used_assertions": {"SELECT", "INSERT", "DELETE"},
        "binary_uses": {"SELECT"},
        "chart_backlog": {"SELECT", "UPDATE", "DELETE"},
        "search_backlog": {"SELECT", "DELETE", "UPDATE"},
        "search_entries": {"SELECT", "INSERT", "UPDATE"},
        "search_codes": {"SELECT", "INSERT", "DELETE"},
        "cursor_keys": {"SELECT"},
        "facility": {"SELECT"},
        "encounters": {"SELECT", "INSERT", "UPDATE"},
        "summary_checks": {"SELECT", "INSERT", "UPDATE"},
        "patient_versions": {"SELECT", "INSERT"},
        "encounter_versions": {"SELECT", "INSERT"},
        "outbox": {"SELECT", "INSERT", "DELETE"},
        "outbox_buckets": {"SELECT", "UPDATE"},
        "feed": {"SELECT", "INSERT", "DELETE"},
        "feed_buckets": {"SELECT", "UPDATE"},
        "feed_renames": {"SELECT", "UPDATE", "DELETE"},
        "feed_rebuilds": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "idempotency_keys": {"SELECT", "INSERT", "DELETE"},
        "intake_records": {"SELECT", "INSERT"},
        "intake_routings": {"SELECT", "INSERT"},
        "patient_identifiers": {"SELECT", "INSERT", "DELETE"},
        "patient_names": {"SELECT", "INSERT", "DELETE"},
        "resources": {"SELECT", "INSERT", "UPDATE"},
        "resource_versions": {"SELECT", "INSERT"},
        "resource_keys": {"SELECT", "INSERT"},
        "refused_claims": {"SELECT", "INSERT", "DELETE"},
        "identifier_systems": {"SELECT"},
        "joined_resources": {"SELECT"},
        "export_chunks": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "export_parts": {"SELECT", "INSERT", "DELETE"},
        "exports": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "imports": {"SELECT", "INSERT", "UPDATE"},
        "panels": {"SELECT", "INSERT", "UPDATE"},
        "schedules": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "schedule_versions": {"SELECT", "INSERT"},
        "queue_settings": {"SELECT", "INSERT", "UPDATE"},
        "queue_settings_versions": {"SELECT", "INSERT"},
        "panel_versions": {"SELECT", "INSERT"},
        "access_callers": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "access_members": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "access_changes": {"SELECT"},
        "access_grants": {"SELECT", "INSERT"},
        "tasks": {"SELECT", "INSERT", "UPDATE"},
        "task_versions": {"SELECT", "INSERT"},
        "task_inputs": {"SELECT", "INSERT"},
        "task_steps": {"SELECT", "INSERT"},
        "task_dependencies": {"SELECT", "INSERT", "DELETE"},
        "task_queue": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "task_ends": {"SELECT", "INSERT", "DELETE"},
        "task_signals": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "task_holders": {"SELECT", "INSERT", "UPDATE"},
        "alembic_version": {"SELECT"},
    },
    "audit": {
        "agent_events": {"SELECT", "INSERT"},
        "event_payloads": {"SELECT", "INSERT"},
        "event_patients": {"SELECT", "INSERT"},
        "event_attributes": {"SELECT", "INSERT"},
        "attribute_filling": {"SELECT", "UPDATE"},
        "event_encounters": {"SELECT", "INSERT"},
        "trace_settling": {"SELECT", "UPDATE"},
        "encounter_checks": {"SELECT", "INSERT"},
        "event_leaves": {"SELECT", "INSERT"},
        "tlog_tiles": {"SELECT", "INSERT"},
        "tlog_state": {"SELECT", "UPDATE"},
        "tlog_checkpoints": {"SELECT", "INSERT"},
        "tlog_cosignatures": {"SELECT", "INSERT"},
        "log_head": {"SELECT", "UPDATE"},
        "encounter_heads": {"SELECT", "INSERT", "UPDATE"},
        "unsettled_events": {"SELECT", "INSERT", "DELETE"},
        "webhook_deliveries": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "webhooks": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "access_callers": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "access_members": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "access_feed": {"SELECT", "UPDATE"},
        "alembic_version": {"SELECT"},
    },
    "retrieval": {
        "embedding_models": {"SELECT"},
        "documents": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "document_versions": {"SELECT", "INSERT", "DELETE"},
        "document_originals": {"SELECT", "INSERT"},
        "chunks": {"SELECT", "INSERT", "DELETE"},
        "passages": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "term_counts": {"SELECT", "INSERT", "DELETE"},
        "shared_counts": {"SELECT"},
        "jobs": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "job_lines": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "job_outcomes": {"SELECT", "INSERT"},
        "job_worker": {"SELECT", "UPDATE"},
        "outbox": {"SELECT", "INSERT", "DELETE"},
        "outbox_buckets": {"SELECT", "UPDATE"},
        "idempotency_keys": {"SELECT", "INSERT", "DELETE"},
        "access_callers": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "access_members": {"SELECT", "INSERT", "UPDATE", "DELETE"},
        "access_feed": {"SELECT", "UPDATE"},
        "alembic_version": {"SELECT"},
    },
}


# Statements that a runtime role must not execute, about its own schema and the server.
REFUSED = (
    "CREATE TABLE {schema}.more (id integer)",
    "ALTER TABLE {schema}.{table} ADD COLUMN more integer",
    "ALTER TABLE {schema}.{table} DISABLE TRIGGER ALL",
    "DROP TABLE {schema}.{table}",
    "TRUNCATE {schema}.{table}",
    "DELETE FROM {schema}.{table}",
    "CREATE INDEX ON {schema}.{table} ((1))",
    "CREATE FUNCTION {schema}.more() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "UPDATE {schema}.alembic_version SET version_num = version_num",
    "DROP SCHEMA {schema} CASCADE",
    "CREATE SCHEMA more",
    "CREATE TABLE public.more (id integer)",
    "CREATE TEMPORARY TABLE more (id integer)",
    "CREATE ROLE more",
    "SET session_replication_role = replica",
    "SET ROLE {schema}_owner",
    "SET ROLE {schema}_migrate",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    "SELECT pg_read_file('postgresql.conf')",
    "SELECT rolpassword FROM pg_authid",
    "SELECT lo_create(0)",
    "SELECT lo_creat(-1)",
    "SELECT lo_from_bytea(0, 'outside the schema')",
    "SELECT lo_import('/etc/hostname')",
)


async def assert_rights(database: "TestDatabase") -> None:
    service, held = database.service, dict[str, set[str]]()
    for name, right in await fetch(database.admin_dsn, GRANTED, f"{service}_app"):
        held.setdefault(name, set()).add(right)
    assert held == {f"{service}.{table}": rights for table, rights in RIGHTS[service].items()}

    table = next(iter(RIGHTS[service]))
    async with connected(database.app_dsn) as connection:
        for statement in REFUSED:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(statement.format(schema=service, table=table))
