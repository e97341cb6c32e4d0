from typing import Any, cast

import pytest
from fastapi import Request

from auth import endpoints
from auth.assertions import Assertions
from auth.metadata import Metadata
from auth.tokens import TokenIssuer

FORM = (
    f"grant_type=client_credentials&client_assertion=a&client_assertion_type={endpoints.JWT_BEARER}"
)


class Clock:
    now = 1_800_000_000.0

    def time(self) -> float:
        return self.now

    async def accept(self, *_: Any) -> str:
        self.now += 5.0
        return "night-load"

    def issue(self, *_: Any, issued_at: int) -> dict[str, Any]:
        return {"iat": issued_at}


async def test_a_token_is_as_old_as_the_check_of_its_client(
    monkeypatch: pytest.MonkeyPatch,
):
    clock = Clock()
    monkeypatch.setattr(endpoints, "time", clock)
    routes = endpoints.router(
        cast("Assertions", clock), cast("TokenIssuer", clock), cast("Metadata", None)
    )
    issue_token = next(cast("Any", one).endpoint for one in routes.routes)

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": FORM.encode()}

    scope = {"type": "http", "method": "POST", "headers": []}
    assert await issue_token(Request(scope, receive)) == {"iat": 1_800_000_000}
