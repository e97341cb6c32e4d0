-- Triggers keep derived rows, earlier versions and lists of work; functions/ explains each. A trigger is here only if the
-- service's transaction cannot do the same work: a second writer, or a mistake of an administrator, must not bypass it. Each
-- comment names that writer. Deferred triggers (constraint triggers) run at the commit, those of one change in the order of their names.

-- Who may see a panel, in the order in which audit and retrieval copy the changes. Requests about panels, claims of tasks and
-- show_granted write these rows; a removal that no trigger numbers would stay visible in audit and retrieval.
CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON records.access_callers
    FOR EACH ROW EXECUTE FUNCTION records.note_access_change();

-- A break-glass grant opens and closes access. A caller who sees some patients only writes the grant, and has no right to write
-- callers and members: access is open only with a grant that waits for its review.
CREATE TRIGGER show_granted AFTER INSERT OR UPDATE ON records.access_grants
    FOR EACH ROW EXECUTE FUNCTION records.show_granted();

-- A panel reaches its members under all their names, and audit and retrieval copy the changes in order. Requests about panels,
-- registrations, claims of tasks, show_granted and show_names write members.
CREATE TRIGGER follow_added AFTER INSERT ON records.access_members
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION records.follow_members();
CREATE TRIGGER follow_removed AFTER DELETE ON records.access_members
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION records.follow_members();
CREATE TRIGGER name_member BEFORE INSERT ON records.access_members
    FOR EACH ROW WHEN (NEW.other_name_of IS NULL) EXECUTE FUNCTION records.name_member();
CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON records.access_members
    FOR EACH ROW EXECUTE FUNCTION records.note_access_change();

-- Earlier versions, the feed to retrieval, and the backlog of search entries, which the service writes itself. Requests, imports
-- and a process of another version write encounters; a correction by an administrator must reach retrieval and searches, too.
CREATE TRIGGER feed_changed_summary AFTER UPDATE ON records.encounters
    REFERENCING OLD TABLE AS earlier NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_summary();
CREATE TRIGGER feed_new_summary AFTER INSERT ON records.encounters
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_summary();
CREATE TRIGGER keep_version BEFORE UPDATE ON records.encounters
    FOR EACH ROW EXECUTE FUNCTION records.keep_version('encounter_versions');
CREATE CONSTRAINT TRIGGER note_for_search AFTER INSERT OR UPDATE ON records.encounters
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION records.note_for_search();

-- Earlier versions, which no statement may forget.
CREATE TRIGGER keep_version BEFORE UPDATE ON records.panels
    FOR EACH ROW EXECUTE FUNCTION records.keep_version('panel_versions');

-- Which identifiers name a patient, when a name ends, who has a bare number, and under which names panels reach the
-- patient. At the commit before_panels_… come first: numbers are settled before panels follow. Requests, imports, the work in the
-- background that ends names, python -m records.identifier_systems and corrections by an administrator write identifiers. A caller who sees
-- some patients only has no right to read the numbers, members and patients on which the decisions depend.
CREATE CONSTRAINT TRIGGER before_panels_free_changed AFTER UPDATE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.identifies AND OLD.is_vouched AND NOT (NEW.identifies AND NEW.is_vouched))
    EXECUTE FUNCTION records.free_number();
CREATE CONSTRAINT TRIGGER before_panels_free_deleted AFTER DELETE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.identifies AND OLD.is_vouched) EXECUTE FUNCTION records.free_number();
CREATE TRIGGER claim_numbers AFTER INSERT ON records.patient_identifiers
    REFERENCING NEW TABLE AS claimed FOR EACH STATEMENT EXECUTE FUNCTION records.claim_numbers();
CREATE TRIGGER end_identifier BEFORE UPDATE OF ends_at ON records.patient_identifiers
    FOR EACH ROW EXECUTE FUNCTION records.end_identifier();
CREATE CONSTRAINT TRIGGER follow_changed_identifiers AFTER UPDATE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN ((OLD.identifies AND OLD.is_vouched) <> (NEW.identifies AND NEW.is_vouched))
    EXECUTE FUNCTION records.follow_identifiers();
CREATE CONSTRAINT TRIGGER follow_identifiers AFTER INSERT ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.identifies AND NEW.is_vouched) EXECUTE FUNCTION records.follow_identifiers();
CREATE CONSTRAINT TRIGGER follow_removed_identifiers AFTER DELETE ON records.patient_identifiers
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.identifies AND OLD.is_vouched) EXECUTE FUNCTION records.follow_identifiers();
CREATE TRIGGER judge_identifier BEFORE INSERT ON records.patient_identifiers
    FOR EACH ROW EXECUTE FUNCTION records.judge_identifier();
CREATE TRIGGER vouch_number AFTER UPDATE ON records.patient_identifiers
    FOR EACH ROW WHEN (NEW.identifies AND NEW.is_vouched) EXECUTE FUNCTION records.vouch_number();

-- Earlier versions, what follows a merge, and the backlog of search entries, as for encounters. Requests, imports and corrections
-- by an administrator merge patients. Folded names (name_parts) are derived from the others and make no version.
CREATE TRIGGER feed_merge AFTER UPDATE ON records.patients
    FOR EACH ROW WHEN (OLD.replaced_by IS DISTINCT FROM NEW.replaced_by) EXECUTE FUNCTION records.feed_merge();
CREATE CONSTRAINT TRIGGER follow_merge AFTER UPDATE ON records.patients
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.replaced_by IS DISTINCT FROM NEW.replaced_by) EXECUTE FUNCTION records.follow_merge();
CREATE TRIGGER keep_version BEFORE UPDATE ON records.patients
    FOR EACH ROW WHEN ((to_jsonb(OLD) - 'name_parts') IS DISTINCT FROM (to_jsonb(NEW) - 'name_parts'))
    EXECUTE FUNCTION records.keep_version('patient_versions');
CREATE CONSTRAINT TRIGGER note_for_search AFTER INSERT OR UPDATE ON records.patients
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION records.note_for_search();

-- Chart entries, the feed to retrieval, and earlier versions. The service writes entries itself, in plain sight; these
-- triggers list what a process of another version or an administrator stores. The feed is a trigger's for the same reason: a text
-- that was entered in error must not stay in searches. Whose a Binary is depends on resources that a caller who sees some
-- patients only may not read.
CREATE TRIGGER feed_changed AFTER UPDATE ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();
CREATE TRIGGER feed_new AFTER INSERT ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_resources();
CREATE TRIGGER feed_renamed AFTER UPDATE ON records.resources
    REFERENCING OLD TABLE AS earlier NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.feed_renamed();
CREATE TRIGGER keep_version BEFORE UPDATE ON records.resources
    FOR EACH ROW EXECUTE FUNCTION records.keep_version('resource_versions');
CREATE TRIGGER note_binaries_changed AFTER UPDATE ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_binaries();
CREATE TRIGGER note_binaries_new AFTER INSERT ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_binaries();
CREATE TRIGGER note_changed_for_chart AFTER UPDATE ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_chart();
CREATE CONSTRAINT TRIGGER note_for_search AFTER INSERT OR UPDATE ON records.resources
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.type = 'Encounter' OR NEW.type = 'Patient') EXECUTE FUNCTION records.note_for_search();
CREATE TRIGGER note_new_for_chart AFTER INSERT ON records.resources
    REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION records.note_for_chart();

-- Earlier versions. A new time of the next run is not a version.
CREATE TRIGGER keep_deleted BEFORE DELETE ON records.schedules
    FOR EACH ROW EXECUTE FUNCTION records.keep_version('schedule_versions');
CREATE TRIGGER keep_version BEFORE UPDATE ON records.queue_settings
    FOR EACH ROW EXECUTE FUNCTION records.keep_version('queue_settings_versions');
CREATE TRIGGER keep_version BEFORE UPDATE ON records.schedules
    FOR EACH ROW WHEN (NEW.version <> OLD.version)
    EXECUTE FUNCTION records.keep_version('schedule_versions');

-- Earlier versions, which no statement may forget.
CREATE TRIGGER keep_version BEFORE UPDATE ON records.tasks
    FOR EACH ROW EXECUTE FUNCTION records.keep_version_of_tasks('task_versions');

-- Which transaction offered a task at its place. The service and a process of another version offer tasks; a claim would
-- skip a task that an administrator returns to its old place without this number.
CREATE TRIGGER note_offer BEFORE UPDATE ON records.task_queue
    FOR EACH ROW WHEN (NEW.offered AND (NOT OLD.offered OR NEW.lane <> OLD.lane OR NEW.kind <> OLD.kind
        OR NEW.priority <> OLD.priority OR NEW.run_at <> OLD.run_at))
    EXECUTE FUNCTION records.note_offer();
