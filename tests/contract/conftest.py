"""Load the schemathesis plugin here only, because importing it takes a second."""

pytest_plugins = ["schemathesis.pytest.plugin"]
