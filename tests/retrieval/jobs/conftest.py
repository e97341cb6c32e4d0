from typing import Any

import httpx
import pytest
from support.batches import NDJSON, Answer, Send, lines


@pytest.fixture
def settings(settings: dict[str, Any]) -> dict[str, Any]:
    return settings | {"job_poll_s": 0.05, "job_lease_s": 2.0}


@pytest.fixture
def send(client: httpx.AsyncClient) -> Send:
    async def sent(*documents: Any, **headers: str) -> Answer:
        answer = await client.post(
            "/documents/batch", content=lines(*documents), headers=NDJSON | headers
        )
        assert answer.status_code == 202, answer.text
        assert answer.headers["Location"] == f"/jobs/{answer.json()['id']}"
        return answer.json()

    return sent
