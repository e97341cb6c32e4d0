"""Patient identifiers that several patients have, at the same time or one after the other."""

from uuid import uuid4

import httpx
from support.system import System

from chartroom.commands.status import identity_counts


def test_the_launcher_counts_numbers_that_several_patients_have(
    system: System, agent: httpx.Client
):
    before = identity_counts(system.data)
    assert before is not None

    number = str(uuid4())[:8]
    for hospital in ("urn:example:north", "urn:example:south"):
        identifiers = [{"system": hospital, "value": number}]
        body = {"full_name": "Ada Quill", "identifiers": identifiers}
        agent.post("/patients", json=body).raise_for_status()

    assert identity_counts(system.data) == (before[0] + 1, before[1])
