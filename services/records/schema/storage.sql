-- Where columns are stored, which tables.py cannot say.

-- JSON of up to 64 MiB that lives for seconds is not worth compressing.
ALTER TABLE records.imports ALTER COLUMN bundle SET STORAGE EXTERNAL;

-- NDJSON of up to 16 MiB that lives for a day, and is read whole.
ALTER TABLE records.export_parts ALTER COLUMN body SET STORAGE EXTERNAL;
