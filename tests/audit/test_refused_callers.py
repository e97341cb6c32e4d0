from typing import Any

from fastapi import FastAPI
from support.refusal_suite import RefusedCallers

from audit.settings import Settings
from tests.audit.app import create_app


class TestRefusedCallers(RefusedCallers):
    service = "audit"

    @staticmethod
    def create(settings: dict[str, Any]) -> FastAPI:
        return create_app(Settings(**settings))
