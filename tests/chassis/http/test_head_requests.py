from collections.abc import Iterator

import httpx
import pytest
from support.service_process import ServiceProcess

PATHS = {
    "/things": ("/things", 200),
    "/things/a/1": ("/things/{place}/{number}", 200),
    "/things/a/x": ("/things/{place}/{number}", 422),
    "/unknown": ("unmatched", 404),
    "/boom/x": ("/boom/{secret}", 500),
}


@pytest.fixture
def http(served: ServiceProcess) -> Iterator[httpx.Client]:
    with served.client() as client:
        yield client


@pytest.mark.parametrize(("path", "expected"), PATHS.items(), ids=PATHS)
def test_head_is_answered_like_get_without_body(
    http: httpx.Client, served: ServiceProcess, path: str, expected: tuple[str, int]
):
    route, status = expected
    got = http.get(path)
    request_id = got.headers["x-request-id"]
    headed = http.head(path, headers={"X-Request-Id": request_id})
    line = served.wait_for_line(event="request", method="HEAD", request_id=request_id)
    after = http.get("/things")  # The connection is still usable.

    assert (headed.status_code, headed.content) == (got.status_code, b"") == (status, b"")
    changing = {"date", "x-request-id", "x-logged-request-id", "content-length"}
    assert {*headed.headers.items()} - {*got.headers.items()} <= {
        (name, value) for name, value in headed.headers.items() if name in changing
    }
    assert line["route"] == route
    assert after.is_success


def test_head_is_allowed_only_with_get(http: httpx.Client):
    only_post = http.head("/statements")

    assert (only_post.status_code, only_post.headers["allow"]) == (405, "POST")
