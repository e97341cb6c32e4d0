"""Alembic's entry point for the schema `records`; everything that matters is in
chassis.migrations.
"""

from alembic import context

from chassis.migrations import run

run(context, schema="records")  # type: ignore[arg-type]  # Alembic's proxy module stands for the environment.
