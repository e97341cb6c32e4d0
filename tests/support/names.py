"""A fake of records' look-up of patients' names, for its peers."""

import asyncio
import json
from typing import Any

import httpx

from support.first_calls import is_first_call

PATH = "/internal/patients/names"
Identifier = tuple[str, str]


class FakeNames(httpx.MockTransport):
    """Answers POST /internal/patients/names, as records does, for the patients that were registered:
    `tests/contract/records/test_fake_names.py` compares both. Can be made to fail, and to be slow.
    """

    def __init__(self) -> None:
        super().__init__(self._answer)
        self.patients: dict[str, set[Identifier]] = {}
        self.asked: list[str] = []
        self.is_down = False
        self.delay_s = 0.0

    def register(self, patient_id: str, *identifiers: Identifier) -> None:
        """Register a patient, or give one these identifiers in the place of the present ones."""
        self.patients[patient_id] = {*identifiers}

    def look_up(self, name: str) -> dict[str, Any]:
        holders = self._holders(name)
        patient_id = holders[0] if len(holders) == 1 else None
        names = [name]
        if patient_id is not None:
            held = self.patients[patient_id]
            own = {patient_id, *(value for _, value in held), *("|".join(one) for one in held)}
            names = sorted(one for one in own if self._holders(one) == [patient_id])
        return {
            "name": name,
            "patient_id": patient_id,
            "names": names,
            "ambiguous": len(holders) > 1,
        }

    def _holders(self, name: str) -> list[str]:
        if name in self.patients:
            return [name]
        return [
            patient_id
            for patient_id, held in self.patients.items()
            if any(name in {value, f"{system}|{value}"} for system, value in held)
        ]

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path != PATH:
            return httpx.Response(404)
        names = json.loads(request.content)["names"]
        if not is_first_call(request):
            self.asked += names
        await asyncio.sleep(self.delay_s)
        if self.is_down:
            raise httpx.ConnectError("refused")
        return httpx.Response(200, json={"patients": [self.look_up(name) for name in names]})
