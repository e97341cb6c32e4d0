-- Triggers keep derived rows and earlier versions, whichever statement writes.

-- The version before reads and removes chunks in medical_chunks.
CREATE TRIGGER keep_for_version_before AFTER INSERT ON retrieval.chunks
    FOR EACH ROW WHEN (NEW.document_id IS NULL AND pg_trigger_depth() = 0)
    EXECUTE FUNCTION retrieval.keep_for_version_before();

-- A citation of an earlier version still opens.
CREATE TRIGGER keep_version BEFORE UPDATE ON retrieval.documents
    FOR EACH ROW EXECUTE FUNCTION retrieval.keep_version_of_documents('document_versions');

-- The version before stores and removes chunks here. What a trigger of this version stores does not come back.
CREATE CONSTRAINT TRIGGER note_without_passages AFTER INSERT ON retrieval.medical_chunks
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION retrieval.note_without_passages();
CREATE TRIGGER remove_as_chunk AFTER DELETE ON retrieval.medical_chunks
    FOR EACH ROW EXECUTE FUNCTION retrieval.remove_as_chunk();
CREATE TRIGGER store_as_chunk BEFORE INSERT ON retrieval.medical_chunks
    FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION retrieval.store_as_chunk();

-- Term counts follow passages, and passages of the version before name their chunk.
CREATE TRIGGER count_added AFTER INSERT ON retrieval.passages
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION retrieval.count_terms('1');
CREATE TRIGGER count_removed AFTER DELETE ON retrieval.passages
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION retrieval.count_terms('-1');
CREATE TRIGGER name_chunk BEFORE INSERT ON retrieval.passages
    FOR EACH ROW WHEN (NEW.medical_chunk_id IS NOT NULL) EXECUTE FUNCTION retrieval.name_chunk();
