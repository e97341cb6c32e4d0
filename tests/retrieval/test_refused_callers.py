"""Every operation refuses every caller whom it is not for."""

from typing import Any

from fastapi import FastAPI
from support.refusal_suite import RefusedCallers
from support.retrieval_app import create_app

from retrieval.settings import Settings


class TestRefusedCallers(RefusedCallers):
    service = "retrieval"

    @staticmethod
    def create(settings: dict[str, Any]) -> FastAPI:
        return create_app(Settings(**settings))
