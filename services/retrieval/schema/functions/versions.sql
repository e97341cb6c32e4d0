-- Earlier versions of documents.

-- Stores the row before a change in document_versions and gives the new row the next version, so that a citation of
-- an earlier version still opens. Called by the trigger keep_version. The database does it because no statement may
-- forget it.
CREATE OR REPLACE FUNCTION retrieval.keep_version_of_documents() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO retrieval.document_versions SELECT OLD.*;
    NEW.version := OLD.version + 1;
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$;
