"""`python -m chassis.serve SERVICE` serves an application, or explains in one sentence why it
cannot start.
"""

import asyncio
import gc
import importlib
import logging
import os
import socket
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.util import find_spec
from typing import Any

import structlog
import uvicorn
from pydantic import BaseModel

from chassis.observability.logs import configure_logging, place_of
from chassis.settings import ServerSettings, StartupError, read_settings

BACKLOG = 2048
# Python's own limits (700, 10, 10) interrupt every few requests. Reference counts free most objects of a request.
COLLECTED_AFTER = (20_000, 20, 50)
GRACEFUL_STOP_S = 20
# Longer than a gateway's timeout for idle connections, so that the gateway never uses a closing connection.
KEEP_ALIVE_S = 95
# The launcher writes this line before it stops the process (decision 0006).
END_LONG_ANSWERS = b"end long answers\n"
STANDARD_INPUT = 0


def load_application(service: str) -> Any:
    if find_spec(service) is None:
        raise StartupError(
            f"There is no service named {service} in this environment; install it, or correct the name."
        )
    create_app = importlib.import_module(f"{service}.app").create_app
    settings = importlib.import_module(f"{service}.settings").Settings
    return create_app(read_settings(settings))


def listen(settings: ServerSettings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    opened = socket.socket(family)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((settings.host, settings.port))
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
    """Ends open streams before the server waits for all responses."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        app: Any = self.config.app  # A FastAPI application.
        app.state.stop()
        await super().shutdown(sockets)


async def serve(app: Any, config: uvicorn.Config) -> None:  # A FastAPI application.
    """Serve until SIGTERM or SIGINT. Raises StartupError.

    END_LONG_ANSWERS on standard input ends streams and waiting requests.
    """
    await app.state.start()
    _end_long_answers_on_request(app.state.stop)
    gc.freeze()  # Excluding modules and routes saves a tenth of the CPU time.
    gc.set_threshold(*COLLECTED_AFTER)
    gc.enable()
    opened = listen(app.state.settings)
    structlog.get_logger().info("serving", port=opened.getsockname()[1], version=app.version)
    try:
        await Server(config).serve(sockets=[opened])
    except SystemExit:  # Raised by uvicorn if the application's lifespan fails.
        raise StartupError(
            "The service's background work did not start; its log shows where it failed."
        ) from None


def _end_long_answers_on_request(end: Callable[[], None]) -> None:
    if sys.__stdin__ is None or not stat.S_ISFIFO(os.fstat(STANDARD_INPUT).st_mode):
        return
    loop = asyncio.get_running_loop()

    def read() -> None:
        with suppress(BlockingIOError):
            received = os.read(STANDARD_INPUT, 1024)
            if not received:
                loop.remove_reader(STANDARD_INPUT)
            if END_LONG_ANSWERS in received:
                structlog.get_logger().info("long answers end, because the process will be stopped")
                end()

    os.set_blocking(STANDARD_INPUT, False)
    loop.add_reader(STANDARD_INPUT, read)


def configuration(app: Any) -> uvicorn.Config:  # A FastAPI application.
    return uvicorn.Config(
        app,
        http="chassis.uvicorn_protocol:CoalescingProtocol",
        log_config=None,  # Uvicorn's default logs exception texts.
        access_log=False,  # The access log contains paths and queries.
        server_header=False,
        proxy_headers=False,  # The client's address is not used.
        timeout_graceful_shutdown=GRACEFUL_STOP_S,
        timeout_keep_alive=KEEP_ALIVE_S,
        lifespan="on",
    )


def main() -> int:
    if len(sys.argv) != 2:  # noqa: PLR2004
        sys.stderr.write("usage: python -m chassis.serve SERVICE\n")
        return 2
    # Suppresses lines that libraries log before logging is configured, because they may contain values.
    logging.getLogger().addHandler(logging.NullHandler())
    # A process validates few of its models, and building all takes a tenth of its start. FastAPI has some, too, so
    # nothing above may import FastAPI.
    BaseModel.model_config["defer_build"] = True
    # FastAPI would import pydantic.v1 to recognise its models, which takes 1.7 MB.
    sys.modules["pydantic.v1"] = None  # type: ignore[assignment]  # `import` raises ImportError.
    gc.disable()  # Loading creates almost no garbage; searching for it costs a sixth of the load's CPU time.
    try:
        app = load_application(sys.argv[1])
        state = app.state
        configure_logging(state.name, state.settings.log_level, is_traced=state.tracing is not None)
        config = configuration(app)
        with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
            runner.run(serve(app, config))
    except StartupError as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as failure:  # noqa: BLE001 - The text may contain a password or a row; type and place do not.
        sys.stderr.write(f"{sys.argv[1]} failed unexpectedly and stopped: {place_of(failure)}.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
