-- Rows that every database has from the start.
INSERT INTO records.outbox_buckets (bucket) SELECT generate_series(0, 15);
INSERT INTO records.feed_buckets (bucket) SELECT generate_series(0, 15);
INSERT INTO records.feed_rebuilds DEFAULT VALUES;
-- The service stores its own time zone when it starts (decision 0069).
INSERT INTO records.facility (id, time_zone, former_zones) VALUES (1, 'UTC', 'UTC');
-- The key that seals the cursors of searches; each database has its own.
INSERT INTO records.cursor_keys (id, key)
VALUES (1, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
