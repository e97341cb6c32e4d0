"""Every operation refuses every caller whom it is not for."""

from typing import Any

from fastapi import FastAPI
from support.audit_app import create_app
from support.refusal_suite import RefusedCallers

from audit.settings import Settings


class TestRefusedCallers(RefusedCallers):
    service = "audit"

    @staticmethod
    def create(settings: dict[str, Any]) -> FastAPI:
        return create_app(Settings(**settings))
