"""Let only persons end objections to summaries and tasks of the queue `identity`."""

from chassis.database.migration_steps import execute_script

revision = "records_0078"
down_revision = "records_0077"
# The default fills earlier versions. The trigger writes all columns of later ones.
COLUMNS = """
ALTER TABLE records.tasks ADD COLUMN IF NOT EXISTS needs_person boolean NOT NULL DEFAULT false;
ALTER TABLE records.task_versions ADD COLUMN IF NOT EXISTS needs_person boolean DEFAULT false;
ALTER TABLE records.task_versions ALTER COLUMN needs_person DROP DEFAULT
"""
# Open tasks, and dead letters, which a person may requeue. The queue has only open tasks.
STORED = """
UPDATE records.tasks SET needs_person = true
WHERE NOT needs_person AND id = ANY (ARRAY(
    SELECT id FROM records.tasks
    WHERE queue = 'identity' AND status = ANY ('{ready,in-progress,on-hold,failed}')
    UNION ALL
    SELECT id FROM records.tasks
    WHERE queue = 'review' AND status = ANY ('{ready,in-progress,on-hold,failed}') AND kind = 'summary_objection'
    UNION ALL
    SELECT task_id FROM records.task_queue WHERE kind = 'summary_objection'
));
UPDATE records.task_queue AS place SET lane = task.queue || '@person:'
FROM records.tasks AS task
WHERE task.id = place.task_id AND task.needs_person AND task.owner_kind IS DISTINCT FROM 'person'
    AND place.lane <> task.queue || '@person:'
    AND place.task_id = ANY (ARRAY(
        SELECT task_id FROM records.task_queue
        WHERE kind = 'summary_objection' OR lane = 'identity' OR starts_with(lane, 'identity@')
    ))
"""


def upgrade() -> None:
    """Earlier processes do not set the new column."""
    execute_script(COLUMNS)
    execute_script(STORED)
