"""The real Traefik on a free port, with the project's own gateway files and stand-ins where the services would be."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from real_gateway import GATEWAY, UPSTREAMS, Gateway, StandIn, await_start, free_port, static_options, traefik_binary


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """One Traefik for a module of tests; whoever stops an upstream starts it again."""
    folder = tmp_path_factory.mktemp("gateway")
    directory = folder / "dynamic"
    directory.mkdir()
    for file in (*GATEWAY.glob("dynamic/*.yml"), *GATEWAY.glob("servers/*.yml")):
        shutil.copy(file, directory)
    upstreams = {name: StandIn(name) for name in UPSTREAMS}
    for upstream in upstreams.values():
        upstream.start()
    made = Gateway(free_port(), directory, folder / "log", upstreams)
    environment = {
        "PATH": os.environ["PATH"],
        **static_options(),
        "TRAEFIK_ENTRYPOINTS_WEB_ADDRESS": f"127.0.0.1:{made.port}",
        "TRAEFIK_PROVIDERS_FILE_DIRECTORY": str(directory),
        **{f"{name.upper()}_URL": upstream.url for name, upstream in upstreams.items()},
    }
    with made.log.open("wb") as log:
        process = subprocess.Popen([traefik_binary()], env=environment, stdout=log, stderr=log, cwd=folder)
    try:
        await_start(made)
        yield made
    finally:
        process.terminate()
        process.wait(15)
        for upstream in upstreams.values():
            upstream.stop()
