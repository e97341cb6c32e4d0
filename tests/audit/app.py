import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import httpx
from fastapi import FastAPI
from support.eventually import HANGS_S

from audit.app import create_app as _create_app
from chassis.serve import Server, configuration
from chassis.timings import Timings

create_app = partial(_create_app, timings=Timings.unhurried())


@asynccontextmanager
async def on_a_port(app: FastAPI) -> AsyncIterator[str]:
    """Serve the application on a port: in process, a client gets a response only after the stream ends."""
    config = configuration(app)
    config.lifespan = "off"
    config.load()
    server = Server(config)
    server.lifespan = config.lifespan_class(config)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setsockopt(
            socket.SOL_SOCKET, socket.SO_SNDBUF, 32 * 1024
        )  # Accepted connections inherit it.
        await server.startup([listening])
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        await server.shutdown([listening])


def connect(url: str, token: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        base_url=url,
        headers={"Authorization": f"Bearer {token}"},
        timeout=HANGS_S,
        # `verify=False` avoids loading certificates, which takes 20 ms.
        transport=httpx.AsyncHTTPTransport(verify=False, limits=httpx.Limits(max_connections=None)),
    )
