import hashlib

import pytest

from chassis.database import migration_steps as write_tables

# Each statement as a migration first ran it. These texts never change; others may be added.
FIRST_RUN = {
    "OUTBOX": "653515cb7c43d53e",
    "IDEMPOTENCY_KEYS": "6614cde6929a9cee",
    "KEEP_VERSION": "1c0dcdec17bfa413",
    "VERSIONS": "640ab6ec4d1185fa",
}


class TestStatements:
    @pytest.mark.parametrize("name", FIRST_RUN)
    def test_stay_what_migrations_have_run(self, name: str) -> None:
        text = getattr(write_tables, name)

        assert hashlib.sha256(text.encode()).hexdigest()[:16] == FIRST_RUN[name], (
            "add a function instead"
        )
