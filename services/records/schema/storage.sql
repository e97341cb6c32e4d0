-- Where columns are stored, which tables.py cannot say.

-- JSON of up to 64 MiB that lives for seconds is not worth compressing.
ALTER TABLE records.imports ALTER COLUMN bundle SET STORAGE EXTERNAL;
