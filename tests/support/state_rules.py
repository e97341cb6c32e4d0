"""Rules for the earlier states of every service. Each derived class provides `database` and `template`."""

from typing import ClassVar

import pytest

from chartroom.postgres.server import EmbeddedPostgres
from support.databases import Template, TestDatabase
from tests.schema.catalog import objects
from tests.states.files import State, loaded, migrated, states_of, without_value

HOW = "tests/states/README.md says how to add a state"


class EarlierStateRules:
    service: ClassVar[str]

    @pytest.fixture
    def newest(self) -> State:
        return states_of(self.service)[-1]

    def test_becomes_the_schema_of_today(self, database: TestDatabase, template: Template) -> None:
        assert objects(database) == objects(template.clone())

    def test_the_newest_has_rows_in_every_table_of_today(
        self, newest: State, cluster: EmbeddedPostgres
    ) -> None:
        database = migrated(cluster, newest)

        assert [table for table, column in without_value(database) if column is None] == [], HOW

    def test_the_newest_has_a_value_in_every_column_of_then_and_today(
        self, newest: State, cluster: EmbeddedPostgres
    ) -> None:
        lacking = without_value(loaded(cluster, newest)) & without_value(migrated(cluster, newest))

        assert lacking == set(), HOW
