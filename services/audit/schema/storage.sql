-- Where columns are stored, which tables.py cannot say.

-- Hashes do not compress, and lie apart from their rows: most reads need the root alone.
ALTER TABLE audit.tlog_tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;
