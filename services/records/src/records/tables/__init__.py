from chassis.database.columns import declare_writes
from records.tables import (
    backend_clients,
    chart_entries,
    encounters,
    exports,
    intake,
    panels,
    patients,
    resources,
    tasks,
)
from records.tables.base import RecordsModel

# Importing one module imports all, because foreign keys and migrations need all tables.
__all__ = [
    "backend_clients",
    "chart_entries",
    "encounters",
    "exports",
    "intake",
    "panels",
    "patients",
    "resources",
    "tasks",
]
declare_writes(RecordsModel.metadata)
