from zoneinfo import ZoneInfo

from support.env_examples import deviations
from support.zones import facility_in

from audit.app import create_app
from audit.settings import Settings
from chassis.facility import FACILITY
from chassis.settings import MigrationSettings


class TestSettings:
    def test_are_all_in_the_example_for_operators(self) -> None:
        assert deviations("audit", Settings, MigrationSettings) == []

    def test_time_zone_governs_the_process(self) -> None:
        with facility_in("UTC"):
            create_app(Settings.for_documents(time_zone="Asia/Kathmandu"))
            assert FACILITY.zone == ZoneInfo("Asia/Kathmandu")
