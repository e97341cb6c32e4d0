"""Store which transaction offered a task, so that claims skip places that are empty since."""

from chassis.database.migration_steps import build_index, execute_script

revision = "records_0067"
down_revision = "records_0066"


def upgrade() -> None:
    execute_script("""
    ALTER TABLE records.task_queue ADD COLUMN IF NOT EXISTS offered_in bigint
        DEFAULT CAST(CAST(pg_current_xact_id() AS text) AS bigint) NOT NULL;
    CREATE OR REPLACE FUNCTION records.note_offer() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        NEW.offered_in := pg_current_xact_id()::text::bigint;
        RETURN NEW;
    END
    $$;
    CREATE OR REPLACE TRIGGER note_offer BEFORE UPDATE ON records.task_queue
        FOR EACH ROW WHEN (NEW.offered AND (NOT OLD.offered OR NEW.lane <> OLD.lane OR NEW.kind <> OLD.kind
            OR NEW.priority <> OLD.priority OR NEW.run_at <> OLD.run_at))
        EXECUTE FUNCTION records.note_offer();
    """)
    build_index("records", "ix_task_queue_offered_in", "task_queue (lane, offered_in) WHERE offered")
