from alembic import context

from chassis.database.migrations import run

run(context, schema="sample")
