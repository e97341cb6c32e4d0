"""Loads the plugin that the other tests go without: it takes a second to import."""

pytest_plugins = ["schemathesis.pytest.plugin"]
