from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from support.env_examples import deviations

from audit.app import create_app
from audit.settings import Settings
from chassis.facility import FACILITY
from chassis.settings import MigrationSettings


class TestSettings:
    def test_are_all_in_the_example_for_operators(self):
        assert deviations("audit", Settings, MigrationSettings) == []

    def test_time_zone_governs_the_process(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(FACILITY, "zone", UTC)
        create_app(Settings.for_documents(time_zone="Asia/Kathmandu"))
        assert FACILITY.zone == ZoneInfo("Asia/Kathmandu")
