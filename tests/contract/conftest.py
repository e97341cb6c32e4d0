"""Loads the schemathesis plugin, which takes a second to import; other tests do not need it."""

pytest_plugins = ["schemathesis.pytest.plugin"]
