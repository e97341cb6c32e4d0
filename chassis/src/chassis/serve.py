"""`python -m chassis.serve SERVICE`: serve its application; what keeps it from starting is one
plain sentence.
"""

import asyncio
import gc
import importlib
import socket
import sys
from importlib.util import find_spec
from typing import Any

import structlog
import uvicorn
from pydantic import ValidationError

from chassis.observability.logs import configure_logging, place_of
from chassis.settings import ServerSettings, StartupError, explain
from chassis.uvicorn_protocol import GatheringProtocol

BACKLOG = 2048
GRACEFUL_STOP_S = 20
# Longer than any gateway keeps an idle connection, so that it never writes into a closing one.
KEEP_ALIVE_S = 95


# Any: a FastAPI application. Importing FastAPI here would cost the error paths a second.
def load_application(service: str) -> Any:
    """Import SERVICE.main and return its `app`. Raises StartupError."""
    if find_spec(service) is None:
        raise StartupError(
            f"There is no service named {service} in this environment; install it, or correct the name."
        )
    try:
        return importlib.import_module(f"{service}.main").app
    except ValidationError as failure:
        settings = importlib.import_module(f"{service}.settings").Settings
        raise StartupError(explain(settings, failure)) from None


def listen(settings: ServerSettings) -> socket.socket:
    """Return the socket to serve on. Raises StartupError where the address is taken or unknown."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    opened = socket.socket(family)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((settings.host, settings.port))
        # Two processes may bind an address at the same time; only one may listen.
        opened.listen(BACKLOG)
    except (OSError, UnicodeError) as failure:
        opened.close()
        reason = (getattr(failure, "strerror", None) or "not usable").lower()
        address = f"{settings.host} port {settings.port}"
        raise StartupError(
            f"Cannot listen on {address} ({reason}); stop what uses it or set another port."
        ) from None
    return opened


class Server(uvicorn.Server):
    """uvicorn's server; it tells the application that it stops, before it waits for the answers
    under way.
    """

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop."""
        app: Any = self.config.app  # A FastAPI application.
        app.state.stop()
        await super().shutdown(sockets)


async def serve(app: Any, config: uvicorn.Config) -> None:  # A FastAPI application.
    """Check what the application needs, then serve until SIGTERM or SIGINT. Raises StartupError."""
    await app.state.start()
    # What is there now stays; looking through it again and again costs a tenth of the rate.
    gc.freeze()
    opened = listen(app.state.settings)
    structlog.get_logger().info("serving", port=opened.getsockname()[1], version=app.version)
    try:
        await Server(config).serve(sockets=[opened])
    except SystemExit:  # How uvicorn says that the application's background work did not begin.
        raise StartupError(
            "The service's background work did not begin; its log says where it failed."
        ) from None


def configuration(app: Any) -> uvicorn.Config:  # A FastAPI application.
    """Return how uvicorn serves the application."""
    return uvicorn.Config(
        app,
        http=GatheringProtocol,
        log_config=None,  # uvicorn's own would print exceptions with their texts.
        # It would print paths and queries; chassis.http.telemetry logs route templates.
        access_log=False,
        server_header=False,
        proxy_headers=False,  # Nothing here believes what a header says about who called.
        timeout_graceful_shutdown=GRACEFUL_STOP_S,
        timeout_keep_alive=KEEP_ALIVE_S,
        lifespan="on",
    )


def main() -> int:
    """Run the command; return the exit code."""
    if len(sys.argv) != 2:  # noqa: PLR2004 - One argument.
        sys.stderr.write("usage: python -m chassis.serve SERVICE\n")
        return 2
    try:
        app = load_application(sys.argv[1])
        configure_logging(sys.argv[1], app.state.settings.log_level, is_traced=app.state.is_traced)
        config = configuration(app)
        with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
            runner.run(serve(app, config))
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as failure:  # noqa: BLE001 - Its text may hold a password or a row; its type and place do not.
        sys.stderr.write(f"{sys.argv[1]} met a defect and stopped: {place_of(failure)}.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
