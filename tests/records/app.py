"""Create the records application with long database timeouts, because a slow test machine must not cause errors. The
callers of most tests are trusted as feeds; tests of the rules for agents use other names.
"""

from dataclasses import replace
from typing import Any

from fastapi import FastAPI

from chassis.identity.trusted_agents import EVERY_TYPE
from chassis.timings import Timings
from records.app import create_app as _create_app

FEEDS = ("test-agent", "ehr", "lab", "nurse", "doctor")


def create_app(*args: Any, **options: Any) -> FastAPI:
    app = _create_app(*args, **{"timings": Timings.unhurried()} | options)
    app.state.trusted_agents |= {f"{name}:{EVERY_TYPE}" for name in FEEDS}
    imports = app.state.imports
    imports.reader = replace(imports.reader, trusted_agents=app.state.trusted_agents)
    return app
