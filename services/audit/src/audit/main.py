"""What uvicorn serves: `python -m chassis.serve audit`."""

from audit.app import create_app
from audit.settings import Settings

app = create_app(Settings())
