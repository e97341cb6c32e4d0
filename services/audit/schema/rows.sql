-- Rows and partitions that every database has from the start: the service locks and updates the rows.
INSERT INTO audit.log_head (id, next_seq, last_recorded_at) VALUES (0, 0, 'epoch');
INSERT INTO audit.trace_settling (id, next_seq) VALUES (0, 0);
INSERT INTO audit.attribute_filling (id, below) VALUES (0, 0);
INSERT INTO audit.tlog_state (id, size, edges) VALUES (0, 0, '{}');
INSERT INTO audit.access_feed (id, position, heard_at) VALUES (1, 0, 'epoch');
-- The first partitions. audit/partitions.py creates the next ones.
SELECT audit.create_partitions();
