-- Where columns are stored, which tables.py cannot say. A search of one patient reads all rows of that patient, so terms
-- and keys are in the row.
ALTER TABLE retrieval.passages
    ALTER COLUMN terms SET STORAGE MAIN,
    ALTER COLUMN title_terms SET STORAGE MAIN,
    ALTER COLUMN keys SET STORAGE MAIN;
