-- What the service may do with each table and function. audit_app is its runtime role, audit_panel the role for callers who see
-- some patients only; both have no right that is not here. Everything belongs to audit_owner.
GRANT SELECT, INSERT, UPDATE, DELETE ON audit.access_callers TO audit_app;
GRANT SELECT ON audit.access_callers TO audit_panel;
GRANT SELECT, UPDATE ON audit.access_feed TO audit_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON audit.access_members TO audit_app;
GRANT SELECT ON audit.access_members TO audit_panel;
GRANT SELECT, INSERT ON audit.agent_events TO audit_app;
GRANT SELECT ON audit.agent_events TO audit_panel;
GRANT SELECT, UPDATE ON audit.attribute_filling TO audit_app;
GRANT SELECT ON audit.attribute_filling TO audit_panel;
GRANT SELECT, INSERT ON audit.encounter_checks TO audit_app;
GRANT SELECT ON audit.encounter_checks TO audit_panel;
GRANT SELECT, INSERT, UPDATE ON audit.encounter_heads TO audit_app;
GRANT SELECT ON audit.encounter_reach TO audit_panel;
GRANT SELECT, INSERT ON audit.event_attributes TO audit_app;
GRANT SELECT ON audit.event_attributes TO audit_panel;
GRANT SELECT, INSERT ON audit.event_encounters TO audit_app;
GRANT SELECT ON audit.event_encounters TO audit_panel;
GRANT SELECT, INSERT ON audit.event_leaves TO audit_app;
GRANT SELECT, INSERT ON audit.event_patients TO audit_app;
GRANT SELECT ON audit.event_patients TO audit_panel;
GRANT SELECT, INSERT ON audit.event_payloads TO audit_app;
GRANT SELECT ON audit.event_payloads TO audit_panel;
GRANT SELECT, UPDATE ON audit.log_head TO audit_app;
GRANT SELECT ON audit.log_head TO audit_panel;
GRANT SELECT, INSERT ON audit.tlog_checkpoints TO audit_app;
GRANT SELECT, INSERT, UPDATE (line) ON audit.tlog_cosignatures TO audit_app;
GRANT SELECT, UPDATE ON audit.tlog_state TO audit_app;
GRANT SELECT, INSERT ON audit.tlog_tiles TO audit_app;
GRANT SELECT ON audit.trace_reach TO audit_panel;
GRANT SELECT, UPDATE ON audit.trace_settling TO audit_app;
GRANT SELECT, INSERT, DELETE ON audit.unsettled_events TO audit_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON audit.webhook_deliveries TO audit_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON audit.webhooks TO audit_app;

-- Everyone may call a new function unless that is revoked.
REVOKE EXECUTE ON FUNCTION audit.create_partitions FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.create_partitions TO audit_app;
