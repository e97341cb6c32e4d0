from support.env_examples import deviations

from chassis.settings import MigrationSettings
from records.settings import Settings


class TestSettings:
    def test_are_all_in_the_example_for_operators(self) -> None:
        assert deviations("records", Settings, MigrationSettings) == []
