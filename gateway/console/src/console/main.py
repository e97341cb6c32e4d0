"""The application that `python -m chassis.serve console` serves."""

from console.app import create_app
from console.settings import Settings

app = create_app(Settings())
