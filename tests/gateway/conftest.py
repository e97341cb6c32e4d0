"""Fixtures: the real Traefik with the project's gateway configuration, in front of fake services."""

from collections.abc import Iterator

import pytest

from tests.gateway.real_gateway import UPSTREAMS, Gateway, StandIn, running_gateway


@pytest.fixture(scope="session")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """One Traefik for all tests. A test that stops an upstream service MUST start it again."""
    upstreams = {name: StandIn(name) for name in UPSTREAMS}
    for upstream in upstreams.values():
        upstream.start()
    urls = {name: upstream.url for name, upstream in upstreams.items()}
    try:
        with running_gateway(tmp_path_factory.mktemp("gateway"), urls, upstreams) as running:
            yield running
    finally:
        for upstream in upstreams.values():
            upstream.stop()
