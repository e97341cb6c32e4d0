"""Loads the schemathesis plugin only for these tests, because its import takes a second."""

pytest_plugins = ["schemathesis.pytest.plugin"]
