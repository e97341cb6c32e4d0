from alembic import context

from chassis.database.migrations import run

run(context, schema="audit")  # type: ignore[arg-type]  # Alembic's proxy module stands for the environment.
