-- Rows that every database has from the start.
INSERT INTO records.outbox_buckets (bucket) SELECT generate_series(0, 15);
INSERT INTO records.feed_buckets (bucket) SELECT generate_series(0, 15);
INSERT INTO records.feed_rebuilds DEFAULT VALUES;
-- The first process stores its own time zone (decision 0069).
INSERT INTO records.facility (id, time_zone, next_time_zone, after)
VALUES (1, 'UTC', 'UTC', '00000000-0000-0000-0000-000000000000');
-- The key that seals the cursors of searches; each database has its own.
INSERT INTO records.cursor_keys (id, key)
VALUES (1, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
