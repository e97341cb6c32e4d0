import json
from collections.abc import Awaitable, Callable

import httpx
from support.contracts import named
from support.first_calls import is_first_call
from support.panels import FakePanels

from chassis.access.replica import PATH
from chassis.patient_names import names


class FakeRecords(httpx.MockTransport):
    """Answers requests about `patients` (by encounter), `panels` and `names`. May fail."""

    def __init__(self) -> None:
        super().__init__(self._answer)
        known_encounters = named("audit", "records", "known_encounters")
        (example,) = known_encounters.document["response"]["example"]["encounters"]
        self.encounter, self.patient = example["id"], example["patient_id"]
        self.patients = {self.encounter: self.patient}
        self.asked: list[list[str]] = []
        self.fail: Callable[[], httpx.Response] | None = None
        self.before_answer: Callable[[], Awaitable[object]] | None = None
        self.panels = FakePanels()
        self.names = self.panels.names

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if is_first_call(request):
            return httpx.Response(200, json={"encounters": []})
        if request.url.path == names.PATH and self.fail is not None:
            return self.fail()
        if request.url.path in {PATH, names.PATH}:
            return await self.panels.handle_async_request(request)
        ids = json.loads(request.content)["ids"]
        self.asked.append(ids)
        if self.before_answer is not None:
            await self.before_answer()
        if self.fail is not None:
            return self.fail()
        known = [
            {"id": id_, "patient_id": self.patients[id_]} for id_ in ids if id_ in self.patients
        ]
        return httpx.Response(200, json={"encounters": known})

    def goes_down(self) -> None:
        def fail() -> httpx.Response:
            raise httpx.ConnectError("refused")

        self.fail = fail

    def comes_back(self) -> None:
        self.fail = None
        self.before_answer = None
