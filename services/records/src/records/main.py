"""What uvicorn serves: `python -m chassis.serve records`."""

from records.app import create_app
from records.settings import Settings

app = create_app(Settings())
