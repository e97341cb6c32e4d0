"""The application that `python -m chassis.serve mcp_app` serves."""

from mcp_app.app import create_app
from mcp_app.settings import Settings

app = create_app(Settings())
