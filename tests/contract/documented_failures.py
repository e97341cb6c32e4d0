import json
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
from support.problems import code_in
from support.sources import REPOSITORY

CODE = re.compile(r"`([a-z0-9-]+)`: ")
PARAMETER = re.compile(r"\\{.*?\\}")
OF_NO_ROUTE = {"not-found", "method-not-allowed"}  # The URL or its method is not in the contract.
Responses = dict[str, dict[str, Any]]


def _generality(one: tuple[str, Any]) -> tuple[bool, int]:
    return one[0].endswith("}"), one[0].count("{")


def documents_failures_of(service: str) -> Callable[[httpx.Response], Awaitable[None]]:
    """Return a check that raises AssertionError if the contract of the route omits the code of the answer."""
    contract = json.loads(Path(REPOSITORY, "services", service, "openapi.json").read_bytes())
    paths = {
        re.compile(PARAMETER.sub("[^/]+", re.escape(path))): item
        for path, item in sorted(contract["paths"].items(), key=_generality)
    }

    def responses_of(request: httpx.Request) -> Responses | None:
        found = (item for pattern, item in paths.items() if pattern.fullmatch(request.url.path))
        operation = next(found, {}).get(request.method.lower(), {})
        return operation.get("responses")

    async def check(answer: httpx.Response) -> None:
        responses = responses_of(answer.request) if answer.is_error else None
        is_json = "json" in answer.headers.get("content-type", "")
        if responses is not None and is_json and (body := await answer.aread()):
            code = code_in(json.loads(body))
            described = responses.get(str(answer.status_code), {}).get("description", "")
            assert code in OF_NO_ROUTE.union(CODE.findall(described)), (
                f"{answer.request.method} {answer.request.url.path}: {answer.status_code} {code}"
            )

    return check
