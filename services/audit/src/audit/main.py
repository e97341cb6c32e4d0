"""The application that `python -m chassis.serve audit` serves."""

from audit.app import create_app
from audit.settings import Settings

app = create_app(Settings())
