from typing import Any

import pytest
from jsonschema import ValidationError

from chartroom_client import Chartroom
from tests.client.fake_gateway import FakeGateway, problem

WRONG: Any = {"full_nam": "Ada"}


def test_the_fake_rejects_requests_outside_the_contracts(gateway: FakeGateway, blocking: Chartroom):
    with pytest.raises(ValidationError):
        blocking.register_patient(WRONG)
    with pytest.raises(AssertionError):
        blocking.request("GET", "/patients/p/chart", query={"most": 5})
    gateway.plan("read_patient", {"version": "seven"})
    with pytest.raises(ValidationError):
        blocking.read_patient("p")
    with pytest.raises(ValidationError):
        problem("invalid", 422, retryable="no")
