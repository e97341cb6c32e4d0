import time

from bench.errors import BenchmarkError
from bench.systems.database import query

NAMES_TIMEOUT_S = 120.0
WITHOUT_NAME_PARTS = "SELECT count(*) FROM records.patients WHERE name_parts IS NULL"


def wait_until_found(admin_dsn: str) -> None:
    """Wait until searches by name find all patients."""
    deadline = time.monotonic() + NAMES_TIMEOUT_S
    while query(admin_dsn, WITHOUT_NAME_PARTS):
        if time.monotonic() > deadline:
            raise BenchmarkError(
                f"After {NAMES_TIMEOUT_S:.0f} s there are patients without `name_parts`; look at records' log."
            )
        time.sleep(1)
    query(admin_dsn, "VACUUM ANALYZE")
