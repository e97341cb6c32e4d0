"""What uvicorn serves: `python -m chassis.serve bench.empty`."""

from fastapi import APIRouter, FastAPI

from bench.empty.settings import Settings
from chassis.application import Application
from chassis.identity import CallerDep
from chassis.wire import ResponseBody

router = APIRouter()


class Nothing(ResponseBody):
    status: str


@router.get("/empty")
async def answer(_: CallerDep) -> Nothing:
    return Nothing(status="ok")


def create_app(settings: Settings) -> FastAPI:
    application = Application("empty", settings, title="empty", description="Nothing.", version="0")
    application.use_identity(settings)
    return application.finish([router])


app = create_app(Settings())
