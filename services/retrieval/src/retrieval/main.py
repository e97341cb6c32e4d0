"""The application that `python -m chassis.serve retrieval` serves."""

from retrieval.app import create_app
from retrieval.settings import Settings

app = create_app(Settings())
