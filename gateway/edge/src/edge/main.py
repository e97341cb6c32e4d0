"""The application that `python -m chassis.serve edge` serves."""

from edge.app import create_app
from edge.settings import Settings

app = create_app(Settings())
