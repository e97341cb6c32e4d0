-- What the service may do with each table and function. records_app is its runtime role, records_panel the role for callers who see
-- some patients only; both have no right that is not here. Everything belongs to records_owner.
GRANT SELECT, INSERT, UPDATE, DELETE ON records.access_callers TO records_app;
GRANT SELECT ON records.access_callers TO records_panel;
GRANT SELECT ON records.access_changes TO records_app;
GRANT SELECT, INSERT, UPDATE (reviewed_by, reviewed_at) ON records.access_grants TO records_app;
GRANT SELECT, UPDATE (reviewed_by, reviewed_at) ON records.access_grants TO records_panel;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.access_members TO records_app;
GRANT SELECT, INSERT ON records.access_members TO records_panel;
GRANT SELECT, INSERT, UPDATE ON records.backend_clients TO records_app;
GRANT SELECT ON records.binary_uses TO records_app;
GRANT SELECT, UPDATE, DELETE ON records.chart_backlog TO records_app;
GRANT SELECT, INSERT, DELETE ON records.chart_entries TO records_app;
GRANT SELECT, INSERT, DELETE ON records.chart_entries TO records_panel;
GRANT SELECT ON records.cursor_keys TO records_app;
GRANT SELECT, INSERT ON records.encounter_versions TO records_app;
GRANT SELECT, INSERT ON records.encounter_versions TO records_panel;
GRANT SELECT, INSERT, UPDATE ON records.encounters TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.encounters TO records_panel;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.export_chunks TO records_app;
GRANT SELECT, INSERT, DELETE ON records.export_parts TO records_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.exports TO records_app;
GRANT SELECT, UPDATE (time_zone, next_time_zone) ON records.facility TO records_app;
GRANT SELECT ON records.facility TO records_panel;
GRANT SELECT, INSERT, DELETE, UPDATE (refused) ON records.feed TO records_app;
GRANT SELECT, UPDATE ON records.feed_buckets TO records_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.feed_rebuilds TO records_app;
GRANT SELECT, UPDATE, DELETE ON records.feed_renames TO records_app;
GRANT SELECT, INSERT, DELETE ON records.idempotency_keys TO records_app;
GRANT SELECT, INSERT ON records.idempotency_keys TO records_panel;
GRANT SELECT ON records.identifier_systems TO records_app;
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
GRANT SELECT, INSERT, UPDATE ON records.queue_settings TO records_app;
GRANT SELECT ON records.queue_settings TO records_panel;
GRANT SELECT, INSERT ON records.queue_settings_versions TO records_app;
GRANT SELECT, INSERT, DELETE ON records.refused_claims TO records_app;
GRANT SELECT, INSERT, DELETE ON records.refused_claims TO records_panel;
GRANT SELECT, INSERT ON records.resource_keys TO records_app;
GRANT SELECT, INSERT ON records.resource_versions TO records_app;
GRANT SELECT, INSERT ON records.resource_versions TO records_panel;
GRANT SELECT, INSERT, UPDATE ON records.resources TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.resources TO records_panel;
GRANT SELECT, INSERT ON records.schedule_versions TO records_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON records.schedules TO records_app;
GRANT SELECT, UPDATE, DELETE ON records.search_backlog TO records_app;
GRANT SELECT, INSERT, DELETE ON records.search_codes TO records_app;
GRANT SELECT, INSERT, DELETE ON records.search_codes TO records_panel;
GRANT SELECT, INSERT, UPDATE ON records.search_entries TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.search_entries TO records_panel;
GRANT SELECT, INSERT, UPDATE ON records.summary_checks TO records_app;
GRANT SELECT, INSERT, UPDATE ON records.summary_checks TO records_panel;
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
GRANT SELECT, INSERT, DELETE ON records.used_assertions TO records_app;
GRANT USAGE ON SEQUENCE records.access_numbers TO records_app;

-- Everyone may call a new function unless that is revoked. Triggers need no right to call theirs.
REVOKE EXECUTE ON FUNCTION
    records.are_in_reach,
    records.binaries_in,
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
    records.is_searched,
    records.judge_identifier,
    records.link_binaries,
    records.named_exactly,
    records.names_of,
    records.names_person,
    records.naming_of,
    records.own_holder_of,
    records.patients_named,
    records.references_to_patients,
    records.require_search_entries,
    records.same_patient,
    records.settle_binaries,
    records.show_names,
    records.survivor_of,
    records.vouch_number,
    records.vouches_by_panel
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION records.are_in_reach
    TO records_panel;
GRANT EXECUTE ON FUNCTION records.link_binaries
    TO records_app;
GRANT EXECUTE ON FUNCTION records.is_contested, records.names_of, records.own_holder_of, records.patients_named, records.require_search_entries, records.same_patient, records.survivor_of
    TO records_app, records_panel;
