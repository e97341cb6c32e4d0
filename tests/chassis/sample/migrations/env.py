"""Alembic's entry point for the schema `sample`."""

from alembic import context

from chassis.database.migrations import run

run(context, schema="sample")
