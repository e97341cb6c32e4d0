"""What uvicorn serves: `python -m chassis.serve retrieval`."""

from retrieval.app import create_app
from retrieval.settings import Settings

app = create_app(Settings())
