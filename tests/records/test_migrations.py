from support.migration_rules import MigrationRules

from records.tables.base import RecordsModel


class TestMigrations(MigrationRules):
    service = "records"
    metadata = RecordsModel.metadata
