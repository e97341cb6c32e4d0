-- What the service may do with each table and function. retrieval_app is its runtime role, retrieval_panel the role for callers who see
-- some patients only; both have no right that is not here. Everything belongs to retrieval_owner.
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.access_callers TO retrieval_app;
GRANT SELECT ON retrieval.access_callers TO retrieval_panel;
GRANT SELECT, UPDATE ON retrieval.access_feed TO retrieval_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.access_members TO retrieval_app;
GRANT SELECT ON retrieval.access_members TO retrieval_panel;
GRANT SELECT, INSERT, DELETE, UPDATE (ordinal, starts_at, ends_at) ON retrieval.chunks TO retrieval_app;
GRANT SELECT, INSERT, DELETE, UPDATE (ordinal, starts_at, ends_at) ON retrieval.chunks TO retrieval_panel;
GRANT SELECT, INSERT, UPDATE (media_type, charset) ON retrieval.document_originals TO retrieval_app;
GRANT SELECT, INSERT, UPDATE (media_type, charset) ON retrieval.document_originals TO retrieval_panel;
GRANT SELECT, INSERT, DELETE ON retrieval.document_versions TO retrieval_app;
GRANT SELECT, INSERT, DELETE ON retrieval.document_versions TO retrieval_panel;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.documents TO retrieval_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.documents TO retrieval_panel;
GRANT SELECT, UPDATE (floor) ON retrieval.embedding_models TO retrieval_app;
GRANT SELECT (id, place) ON retrieval.embedding_models TO retrieval_panel;
GRANT SELECT, INSERT, DELETE ON retrieval.idempotency_keys TO retrieval_app;
GRANT SELECT, INSERT ON retrieval.idempotency_keys TO retrieval_panel;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.job_lines TO retrieval_app;
GRANT SELECT, INSERT, DELETE ON retrieval.job_lines TO retrieval_panel;
GRANT SELECT, INSERT ON retrieval.job_outcomes TO retrieval_app;
GRANT SELECT, INSERT ON retrieval.job_outcomes TO retrieval_panel;
GRANT SELECT, UPDATE ON retrieval.job_worker TO retrieval_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.jobs TO retrieval_app;
GRANT SELECT, INSERT, UPDATE ON retrieval.jobs TO retrieval_panel;
GRANT SELECT, INSERT, DELETE, UPDATE (refused) ON retrieval.outbox TO retrieval_app;
GRANT INSERT ON retrieval.outbox TO retrieval_panel;
GRANT SELECT, UPDATE ON retrieval.outbox_buckets TO retrieval_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.passages TO retrieval_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON retrieval.passages TO retrieval_panel;
GRANT SELECT, UPDATE (counted) ON retrieval.shared_counts TO retrieval_app;
GRANT SELECT ON retrieval.shared_counts TO retrieval_panel;
GRANT SELECT, INSERT, DELETE ON retrieval.term_counts TO retrieval_app;
GRANT SELECT, INSERT ON retrieval.term_counts TO retrieval_panel;

-- Everyone may call a new function unless that is revoked. Triggers need no right to call theirs.
REVOKE EXECUTE ON FUNCTION
    retrieval.passages_with_keys
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION retrieval.passages_with_keys
    TO retrieval_app, retrieval_panel;
