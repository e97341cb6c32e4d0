import re
from pathlib import Path

import pytest
from support.env_examples import deviations

from chassis.settings import MigrationSettings, StartupError, read_settings
from records.app import create_app
from records.settings import Settings

STATIC = Path(__file__).parents[2] / "gateway" / "static.env"


class TestSettings:
    def test_are_all_in_the_example_for_operators(self):
        assert deviations("records", Settings, MigrationSettings) == []

    def test_the_pause_of_chart_texts_has_two_names(self, monkeypatch: pytest.MonkeyPatch):
        """Version 0.1.0 named this setting RECORDS_FEED_PAUSED; both names are accepted."""
        for name in ("RECORDS_CHART_TEXTS_PAUSED", "RECORDS_FEED_PAUSED"):
            with monkeypatch.context() as environment:
                environment.setenv(name, "true")
                assert Settings.for_documents().chart_texts_paused
                environment.setenv(name, "perhaps")
                with pytest.raises(StartupError, match=r"; RECORDS_\w+_PAUSED is wrong"):
                    read_settings(Settings)

    def test_give_extracts_and_files_more_time_than_other_bodies(self):
        times = create_app(Settings.for_documents()).state.body_times

        assert {
            times.of(path) for path in ("/imports/fhir-bundle", "/fhir", "/fhir/Patient/1")
        } == {600}
        assert times.of("/patients") == 60
        (of_gateway,) = re.findall(r"(?m)_READTIMEOUT=(\d+)s$", STATIC.read_text(encoding="utf-8"))
        # Traefik's time limit is longer than the service's, because Traefik rejects a request without a problem
        # document.
        assert int(of_gateway) > 600
