"""The application that `python -m chassis.serve records` serves."""

from records.app import create_app
from records.settings import Settings

app = create_app(Settings())
