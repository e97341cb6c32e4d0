-- Where columns are stored, which tables.py cannot say. A search of one patient reads all rows of that patient, so terms
-- and keys are in the row.
ALTER TABLE retrieval.passages
    ALTER COLUMN terms SET STORAGE MAIN,
    ALTER COLUMN title_terms SET STORAGE MAIN,
    ALTER COLUMN keys SET STORAGE MAIN;

-- Files such as PDF are compressed already.
ALTER TABLE retrieval.document_originals ALTER COLUMN content SET STORAGE EXTERNAL;
