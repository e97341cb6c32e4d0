from typing import Any

from pydantic import create_model
from pydantic_settings import BaseSettings
from support.env_examples import deviations

from chassis.settings import MigrationSettings
from retrieval.settings import BesideSettings, Settings


class TestSettings:
    def test_are_all_in_the_example_for_operators(self) -> None:
        beside = create_model(
            "Beside",
            __base__=BaseSettings,
            **{f"beside_{name}": (Any, "") for name in BesideSettings.model_fields},
        )

        assert deviations("retrieval", Settings, MigrationSettings, beside) == []
