from fastapi import FastAPI

from bench.systems.empty.settings import Settings
from chassis.application import Application
from chassis.http.fields import ResponseBody
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow

router = Router()


class Nothing(ResponseBody):
    status: str


@router.get("/empty")
@allow(None)
async def answer() -> Nothing:
    return Nothing(status="ok")


def create_app(settings: Settings) -> FastAPI:
    application = Application("empty", settings, description="Nothing.", version="0")
    application.use_identity(settings)
    return application.finish([router])
