-- Rows that every database has from the start: the service locks and updates them.
INSERT INTO retrieval.outbox_buckets (bucket) SELECT generate_series(0, 15);
INSERT INTO retrieval.job_worker (id) VALUES (1);
INSERT INTO retrieval.access_feed (id, position, heard_at) VALUES (1, 0, 'epoch');
INSERT INTO retrieval.shared_counts (id, until, counted) VALUES (1, 0, 0);
