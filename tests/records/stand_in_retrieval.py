"""A fake retrieval service that stores documents and fails on demand."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
from support.first_calls import is_first_call

Document = dict[str, Any]
PATH = "/internal/documents"
TOO_LONG = {"status": 413, "code": "document-too-large", "retryable": False}


class StandInRetrieval(httpx.MockTransport):
    """`documents`: the stored documents by type and id. `stored`: their keys in the order of writes and deletions."""

    def __init__(self) -> None:
        super().__init__(self._answer)
        self.documents: dict[str, Document] = {}
        self.stored: list[tuple[str, str | None]] = []
        self.unchanged = 0
        self.requests: list[httpx.Request] = []
        self.fail: Callable[[httpx.Request], httpx.Response | None] | None = None
        self.result_of: Callable[[Document], dict[str, Any] | None] = lambda _: None
        self.loses_answers = False
        self.gate = asyncio.Event()  # While the gate is cleared, requests wait.
        self.gate.set()

    def text(self, source: str) -> str:
        return self.documents[source]["text"]

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path != PATH or is_first_call(request):
            return httpx.Response(200, json={})
        self.requests.append(request)
        await self.gate.wait()
        if self.fail is not None and (failure := self.fail(request)) is not None:
            return failure
        items = json.loads(request.content)["documents"]
        results = [self.result_of(item) or self._keep(item) for item in items]
        if self.loses_answers:
            raise httpx.ReadError("gone", request=request)
        return httpx.Response(200, json={"results": results})

    def _keep(self, item: Document) -> dict[str, Any]:
        source, document = f"{item['source_type']}/{item['source_ref']}", item["document"]
        if self.documents.get(source) == document:
            self.unchanged += 1
            return {"status": "unchanged"}
        self.stored.append((source, document and document["text"]))
        if document is None:
            del self.documents[source]
            return {"status": "removed"}
        self.documents[source] = document
        return {"status": "stored"}
