from typing import Any

import httpx
import pytest
from support import fhir

from tests.records.fhir_validators import assert_valid


async def test_invalid_body_is_detected():
    request = httpx.Request("GET", "http://localhost/fhir/Patient/1")

    def answer(**more: Any) -> httpx.Response:
        return httpx.Response(200, json=fhir.patient(**more), request=request)

    await assert_valid(answer())
    for change in (
        {"name": []},
        {"name": {"text": "Jane Doe"}},
        {"active": "true"},
        {"id": "a b"},
        {"birthDate": "1961-02-30"},
        {"meta": {"lastUpdated": "2026-11-26"}},
        {"deceasedBoolean": True, "deceasedDateTime": "2020"},
        {"nickname": "Jane"},
    ):
        with pytest.raises(AssertionError):
            await assert_valid(answer(**change))
