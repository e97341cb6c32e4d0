-- Patients that are merged into others (decision 0022).

-- Returns the patient into whom this one was merged, over any number of merges; a patient who was not merged is its own.
-- Merges make no circle: each locks both patients, and neither is merged by then.
-- Called by records/tables/base.py, records/chart_texts/repository.py, records/fhir/store/repository.py,
-- records/identifier_systems.py and most functions here. Rule: decision 0022.
CREATE OR REPLACE FUNCTION records.survivor_of(patient uuid) RETURNS uuid
LANGUAGE plpgsql STABLE
AS $$
DECLARE
    survivor uuid := patient;
    following uuid;
BEGIN
    WHILE survivor IS NOT NULL LOOP
        following := (SELECT p.replaced_by FROM records.patients p WHERE p.id = survivor);
        IF following IS NULL THEN
            RETURN survivor;
        END IF;
        survivor := following;
    END LOOP;
    RETURN NULL;
END
$$;

-- Returns the ids of all who are one person with this patient by merges: the surviving one's and those of all merged into it.
-- Called by records/tables/base.py, records/chart_texts/repository.py, records/fhir/api/search/row_repository.py,
-- names_of, concerned_by and feed_merge. Rule: decision 0022.
-- It has the owner's rights; statements judge rows by the patient that each row names.
CREATE OR REPLACE FUNCTION records.same_patient(patient uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
DECLARE
    found uuid[] := ARRAY[records.survivor_of(patient)];
    replaced uuid[] := found;
BEGIN
    LOOP
        replaced := ARRAY(SELECT p.id FROM records.patients p WHERE p.replaced_by = ANY (replaced));
        IF replaced = '{}' THEN
            RETURN QUERY SELECT unnest(found);
            RETURN;
        END IF;
        found := found || replaced;
    END LOOP;
END
$$;

-- Shows panels, at the commit, the patients of a merge or its end under the names that they have then.
-- Called by the trigger follow_merge; the lock is the one of panels.sql, short because it is taken at the commit.
-- Rule: decision 0022.
CREATE OR REPLACE FUNCTION records.follow_merge() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog SET plan_cache_mode = force_generic_plan SET enable_seqscan = off
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock('records'::regnamespace::oid::int, 61);
    PERFORM records.show_names(ARRAY[
        NEW.id, records.survivor_of(NEW.id), records.survivor_of(coalesce(OLD.replaced_by, NEW.id))
    ]);
    RETURN NULL;
END
$$;
