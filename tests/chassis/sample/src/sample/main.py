"""The application that `python -m chassis.serve sample` serves."""

from sample.app import create_app
from sample.settings import Settings

app = create_app(Settings())
