from datetime import UTC
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError, create_model
from pydantic_settings import BaseSettings
from support.env_examples import deviations

from chassis.facility import FACILITY
from chassis.settings import MigrationSettings, StartupError, explain
from retrieval.app import create_app
from retrieval.settings import BesideSettings, Settings


class TestSettings:
    def test_are_all_in_the_example_for_operators(self):
        beside = create_model(
            "Beside",
            __base__=BaseSettings,
            **{f"beside_{name}": (Any, "") for name in BesideSettings.model_fields},
        )

        assert deviations("retrieval", Settings, MigrationSettings, beside) == []

    def test_allow_extracts_and_files_more_time_than_other_bodies(self):
        times = create_app(Settings.for_documents()).state.body_times

        assert {times.of(path) for path in ("/documents", "/documents/batch")} == {600}
        assert times.of("/retrieve") == 60

    def test_time_zone_governs_the_process(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(FACILITY, "zone", UTC)
        create_app(Settings.for_documents(time_zone="Asia/Kathmandu"))
        assert FACILITY.zone == ZoneInfo("Asia/Kathmandu")

    def test_of_a_second_model_come_from_the_environment(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("RETRIEVAL_BESIDE_EMBEDDING_VARIANT", "int4")

        with pytest.raises(StartupError, match="RETRIEVAL_BESIDE_EMBEDDING_VARIANT is wrong"):
            create_app(Settings.for_documents())

    def test_that_are_invalid_are_reported_without_secrets(self):
        with pytest.raises(ValidationError) as failure:
            Settings(
                embedding_api_key="sk-sécret",
                embedding_url="https://user:sécret@server:99999/v1",
                embedding_dimension=4000,
                embedding_variant="int4",
            )

        message = explain(Settings, failure.value)

        for sentence in (
            "RETRIEVAL_EMBEDDING_API_KEY is wrong",
            "RETRIEVAL_EMBEDDING_URL is wrong (Value error, write it as http://HOST:PORT or https://HOST)",
            "RETRIEVAL_EMBEDDING_DIMENSION is wrong (Input should be less than or equal to 2000)",
            "RETRIEVAL_EMBEDDING_VARIANT is wrong",
        ):
            assert sentence in message
        assert not any(secret in message for secret in ("cret", "sk-", "user"))
