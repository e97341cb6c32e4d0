-- Chunks of processes of the version before, which know the table medical_chunks only.
-- These functions and their triggers are dropped with that table.

-- Stores a chunk of the version before as a row of chunks, too. Called by the trigger store_as_chunk.
CREATE OR REPLACE FUNCTION retrieval.store_as_chunk() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO retrieval.chunks (id, patient_id, source_type, source_ref, text)
    VALUES (NEW.id, NEW.patient_id, NEW.source_type, NEW.source_ref, NEW.chunk_text);
    RETURN NEW;
END
$$;

-- Removes from chunks what the version before removed from medical_chunks. Called by the trigger remove_as_chunk.
CREATE OR REPLACE FUNCTION retrieval.remove_as_chunk() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    DELETE FROM retrieval.chunks WHERE id = OLD.id;
    RETURN NULL;
END
$$;

-- Stores a chunk of this version in medical_chunks, too, so that the version before can read it and remove it.
-- Called by the trigger keep_for_version_before.
CREATE OR REPLACE FUNCTION retrieval.keep_for_version_before() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO retrieval.medical_chunks (id, patient_id, source_type, source_ref, chunk_text)
    VALUES (NEW.id, NEW.patient_id, NEW.source_type, NEW.source_ref, NEW.text) ON CONFLICT (id) DO NOTHING;
    RETURN NULL;
END
$$;

-- Fills in chunk_id in a passage of the version before, which fills in medical_chunk_id only. Called by the trigger name_chunk.
CREATE OR REPLACE FUNCTION retrieval.name_chunk() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    NEW.chunk_id := NEW.medical_chunk_id;
    RETURN NEW;
END
$$;

-- Refuses, at the commit, a chunk without passages, which no search would find: only a version before 0.1.0 stores one.
-- Called by the trigger note_without_passages.
CREATE OR REPLACE FUNCTION retrieval.note_without_passages() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM retrieval.passages WHERE chunk_id = NEW.id)
        AND NOT EXISTS (SELECT FROM retrieval.passages WHERE medical_chunk_id = NEW.id)
        AND EXISTS (SELECT FROM retrieval.medical_chunks WHERE id = NEW.id)
    THEN
        RAISE check_violation USING MESSAGE = 'a chunk without passages: stop the processes of version 0.1.0';
    END IF;
    RETURN NULL;
END
$$;
