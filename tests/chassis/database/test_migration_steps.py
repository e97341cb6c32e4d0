import hashlib

from chassis.database import migration_steps

# Each statement as a migration first ran it. These texts never change; others may be added.
FIRST_RUN = {
    "OUTBOX": "653515cb7c43d53e",
    "QUEUE": "1b75d3a900c498f0",
    "IDEMPOTENCY_KEYS": "6614cde6929a9cee",
    "ACCESS": "74f8ba5371e11867",
    "ACCESS_FEED": "edb306938d89acf4",
    "IN_REACH": "3356ce36c11667e3",
    "IN_REACH_OF_PANELS": "24b174eb7e9b9284",
    "POLICIES": "02232807069b2fa1",
    "KEEP_VERSION": "1c0dcdec17bfa413",
    "KEEP_VERSION_OF": "6203df7865e3988c",
    "VERSIONS": "640ab6ec4d1185fa",
}


def test_each_statement_is_listed_and_stays_what_migrations_have_run() -> None:
    texts = {name: value for name, value in vars(migration_steps).items() if name.isupper()}
    found = {
        name: hashlib.sha256(text.encode()).hexdigest()[:16]
        for name, text in texts.items()
        if isinstance(text, str)
    }

    assert found == FIRST_RUN, "add a function instead"
