"""What uvicorn serves: `python -m chassis.serve sample`."""

from sample.app import create_app
from sample.settings import Settings

app = create_app(Settings())
