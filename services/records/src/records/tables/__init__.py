"""The tables of the schema `records`, never wire types."""

from chassis.database.columns import declare_writes
from records.tables import encounters, intake, panels, patients, resources, tasks
from records.tables.base import RecordsModel

# Any of their modules brings all of them: foreign keys and migrations need them together.
__all__ = ["encounters", "intake", "panels", "patients", "resources", "tasks"]
declare_writes(RecordsModel.metadata)
