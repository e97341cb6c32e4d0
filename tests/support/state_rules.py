"""Rules for earlier states of every service's database. A derived class provides `database` and `template`."""

from typing import ClassVar

import pytest

from chartroom.postgres.server import EmbeddedPostgres
from support.databases import Template, TestDatabase
from tests.schema.catalog import objects
from tests.states.files import State, loaded, migrated, states_of, without_value

HOW = "tests/states/README.md says how to add a state"


class EarlierStateRules:
    service: ClassVar[str]

    @pytest.fixture(scope="class")
    @classmethod
    def newest(cls) -> State:
        return states_of(cls.service)[-1]

    @pytest.fixture(scope="class")
    @classmethod
    def migrated_newest(cls, newest: State, cluster: EmbeddedPostgres) -> TestDatabase:
        return migrated(cluster, newest)

    def test_becomes_the_schema_of_today(self, database: TestDatabase, template: Template):
        assert objects(database) == objects(template.clone())

    def test_the_newest_has_rows_in_every_table_of_today(self, migrated_newest: TestDatabase):
        missing = without_value(migrated_newest)

        assert [table for table, column in missing if column is None] == [], HOW

    def test_the_newest_has_a_value_in_every_column_of_then_and_today(
        self, newest: State, migrated_newest: TestDatabase, cluster: EmbeddedPostgres
    ):
        lacking = without_value(loaded(cluster, newest)) & without_value(migrated_newest)

        assert lacking == set(), HOW
