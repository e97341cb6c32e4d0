from typing import Any

from fastapi import FastAPI
from support.refusal_suite import RefusedCallers

from records.settings import Settings
from tests.records.app import create_app


class TestRefusedCallers(RefusedCallers):
    service = "records"
    without_token = frozenset({"/fhir/metadata"})

    @staticmethod
    def create(settings: dict[str, Any]) -> FastAPI:
        return create_app(Settings(**settings))
