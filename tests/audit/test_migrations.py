from support.migration_rules import MigrationRules

from audit.tables import AuditModel


class TestMigrations(MigrationRules):
    service = "audit"
    metadata = AuditModel.metadata
