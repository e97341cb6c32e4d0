from support.env_examples import deviations

from audit.settings import Settings
from chassis.settings import MigrationSettings


class TestSettings:
    def test_are_all_in_the_example_for_operators(self) -> None:
        assert deviations("audit", Settings, MigrationSettings) == []
