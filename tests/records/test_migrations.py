import asyncio

from pydantic import SecretStr
from support.databases import TestDatabase, execute
from support.migration_rules import MigrationRules

from chassis.database.migrations import upgrade
from chassis.settings import database_address
from records.tables.base import RecordsModel
from tests.schema.catalog import differences, objects


class TestMigrations(MigrationRules):
    service = "records"
    metadata = RecordsModel.metadata

    def test_a_migration_that_failed_after_its_first_commit_is_repeated(
        self, database: TestDatabase
    ):
        """The migration records_0059 commits before it lists the stored rows."""
        before = objects(database)
        stamp = "UPDATE records.alembic_version SET version_num = 'records_0058'"
        asyncio.run(execute(database.admin_dsn, stamp))

        upgrade("records", database_address(SecretStr(database.migrate_dsn), None))

        assert list(differences(before, objects(database))) == []
