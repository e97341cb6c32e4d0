import asyncio
import json
from typing import Any

import httpx

from support.first_calls import is_first_call

PATH = "/internal/patients/names"
Identifier = tuple[str, str]


class FakeNames(httpx.MockTransport):
    """A fake of POST /internal/patients/names for registered patients, which can fail or respond slowly."""

    def __init__(self) -> None:
        super().__init__(self._answer)
        self.patients: dict[str, set[Identifier]] = {}
        self._first: dict[str, str | None] = {}
        self.birth_dates: dict[str, str] = {}  # Absent patients as in answers of earlier versions.
        self.asked: list[str] = []
        self.is_down = False
        self.delay_s = 0.0

    def register(self, patient_id: str, *identifiers: Identifier) -> None:
        """Register a patient, or replace the identifiers of a registered patient."""
        self.patients[patient_id] = {*identifiers}
        for value in [value for value, first in self._first.items() if first == patient_id]:
            holders = self._holders(value)
            if patient_id not in holders:
                self._first[value] = holders[0] if len(holders) == 1 else None
        for _, value in identifiers:
            self._first.setdefault(value, patient_id)

    def look_up(self, name: str) -> dict[str, Any]:
        is_contested = self._exactly(name) is None and len(self._holders(name)) > 1
        patient_id = None if is_contested else self._owner(name)
        names, contested = [name], []
        if patient_id is not None:
            held = self.patients[patient_id]
            values = {value for _, value in held}
            own = {value for value in values if self._owner(value) == patient_id}
            names = sorted({patient_id, *own, *("|".join(one) for one in held)})
            contested = sorted(value for value in values if len(self._holders(value)) > 1)
        born = self.birth_dates.get(patient_id or "")
        return ({"birth_date": born} if born else {}) | {
            "name": name,
            "patient_id": patient_id,
            "names": names,
            "ambiguous": is_contested,
            "contested_numbers": contested,
        }

    def _exactly(self, name: str) -> str | None:
        if name in self.patients:
            return name
        pairs = {"|".join(one): id_ for id_, held in self.patients.items() for one in held}
        return pairs.get(name)

    def _owner(self, name: str) -> str | None:
        return self._exactly(name) or self._first.get(name)

    def _holders(self, value: str) -> list[str]:
        return [
            patient_id
            for patient_id, held in self.patients.items()
            if any(value == one for _, one in held)
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
