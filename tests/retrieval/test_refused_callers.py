from typing import Any

from fastapi import FastAPI
from support.refusal_suite import RefusedCallers

from retrieval.settings import Settings
from tests.retrieval.app import create_app


class TestRefusedCallers(RefusedCallers):
    service = "retrieval"

    @staticmethod
    def create(settings: dict[str, Any]) -> FastAPI:
        return create_app(Settings(**settings))
