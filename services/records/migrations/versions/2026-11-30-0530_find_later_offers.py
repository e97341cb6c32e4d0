"""Find tasks that were offered since a look by an index that no statistics make the planner avoid."""

from alembic import op

from chassis.database.migration_steps import build_index

revision = "records_0074"
down_revision = "records_0073"


def upgrade() -> None:
    build_index(
        "records",
        "ix_task_queue_offered_since",
        "task_queue (lane, offered_in) WHERE CAST(offered AS integer) = 1",
    )
    with op.get_context().autocommit_block():
        op.execute("DROP INDEX CONCURRENTLY IF EXISTS records.ix_task_queue_offered_in")
