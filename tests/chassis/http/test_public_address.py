import pytest
from starlette.requests import Request
from starlette.responses import Response
from support.applications import running

from chassis.application import Application
from chassis.http.public_address import PublicAddress
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone
from chassis.settings import ServerSettings

URL = "https://chart.example:8443/chart"
# For each configured URL: base of links, host and prefix, for a request of `http://inner` by TLS, and without TLS.
ADDRESSES = {
    None: ("https://inner inner ", "http://inner inner "),
    "https://chart.example/": ("https://chart.example chart.example ",) * 2,
    f"{URL}/": (f"{URL} chart.example:8443 /chart",) * 2,
}
# Headers of a response, and the same headers behind a proxy with a prefix.
COMPLETED = {
    ("location", "/things/1?a=b#c"): f"{URL}/things/1?a=b#c",
    ("location", "https://issuer.example/sign-in"): "https://issuer.example/sign-in",
    ("location", "things/1"): "things/1",
    ("link", '</things?cursor=a>; rel="next"'): f'<{URL}/things?cursor=a>; rel="next"',
    ("link", '<https://other.example>; rel="next"'): '<https://other.example>; rel="next"',
    ("x-place", "/things"): "/things",
}


def asking(application: Application, headers: dict[str, str]) -> Router:
    router = Router(include_in_schema=False)

    @router.get("/address", response_model=None)
    @allow_everyone
    async def read_address(request: Request) -> Response:
        address = PublicAddress.of(request)
        return Response(f"{address.base(request)} {address.host(request)} {address.prefix}")

    @router.get("/headers", response_model=None)
    @allow_everyone
    async def read_headers() -> Response:
        return Response(headers=headers)

    return router


@pytest.mark.parametrize(("url", "expected"), ADDRESSES.items())
async def test_links_begin_with_the_public_url(url: str | None, expected: tuple[str, str]):
    settings = ServerSettings(port=0, public_url=url)
    application = Application("plain", settings, description="", version="1")
    app = application.finish([asking(application, {})])
    async with running(app, None) as client:
        found = [
            (await client.get("http://inner/address", headers={"X-Forwarded-Proto": scheme})).text
            for scheme in ("https", "ftp")
        ]

    assert found == [*expected]


@pytest.mark.parametrize("url", [URL, None])
async def test_location_and_link_are_completed(url: str | None):
    settings = ServerSettings(port=0, public_url=url)
    for (name, value), completed in COMPLETED.items():
        application = Application("plain", settings, description="", version="1")
        app = application.finish([asking(application, {name: value})])
        async with running(app, None) as client:
            found = (await client.get("/headers")).headers[name]
        assert found == (completed if url else value)
