"""The application that `python -m chassis.serve retrieval` serves."""

from retrieval.app import create_app
from retrieval.settings import Settings, beside_settings

app = create_app(Settings(), beside=beside_settings())
