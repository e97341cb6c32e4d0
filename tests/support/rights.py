"""The runtime roles' privileges on each table, compared with the grants in a migrated database."""

from support.queries import fetch

GRANTED = """
SELECT table_schema || '.' || table_name AS name, privilege_type FROM information_schema.role_table_grants
WHERE grantee IN ($1, 'PUBLIC') AND table_schema NOT IN ('pg_catalog', 'information_schema', 'other')
"""
RIGHTS = {
    "records": {
        "patients": {"SELECT", "INSERT", "UPDATE"},
        "chart_entries": {"SELECT", "INSERT", "DELETE"},
        "binary_uses": {"SELECT"},
        "chart_backlog": {"SELECT", "UPDATE", "DELETE"},
        "search_backlog": {"SELECT", "DELETE", "UPDATE"},
        "search_entries": {"SELECT", "INSERT", "UPDATE"},
        "search_codes": {"SELECT", "INSERT", "DELETE"},
        "cursor_keys": {"SELECT"},
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
        "identifier_systems": {"SELECT"},
        "joined_resources": {"SELECT"},
        "imports": {"SELECT", "INSERT", "UPDATE"},
        "panels": {"SELECT", "INSERT", "UPDATE"},
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


async def assert_rights(admin_dsn: str, service: str) -> None:
    held: dict[str, set[str]] = {}
    for name, right in await fetch(admin_dsn, GRANTED, f"{service}_app"):
        held.setdefault(name, set()).add(right)
    assert held == {f"{service}.{table}": rights for table, rights in RIGHTS[service].items()}
