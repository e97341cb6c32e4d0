-- Triggers keep derived rows and earlier versions, whichever statement writes.

-- A citation of an earlier version still opens.
CREATE TRIGGER keep_version BEFORE UPDATE ON retrieval.documents
    FOR EACH ROW EXECUTE FUNCTION retrieval.keep_version_of_documents('document_versions');

-- Term counts follow passages.
CREATE TRIGGER count_added AFTER INSERT ON retrieval.passages
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION retrieval.count_terms('1');
CREATE TRIGGER count_removed AFTER DELETE ON retrieval.passages
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION retrieval.count_terms('-1');
