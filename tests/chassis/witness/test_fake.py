import httpx

from tests.chassis.fake_witness import FakeWitness
from tests.chassis.growing_log import GrowingLog

PATH = "/internal/witness/add-checkpoint"
LOG, OTHER = GrowingLog(), GrowingLog("other")
REQUESTS = [
    LOG.request(0, 3),
    LOG.request(3, 3),
    LOG.request(2, 7),
    LOG.request(3, 7),
    OTHER.request(7, 7),
    OTHER.request(7, 9),
    LOG.request(7, 5),
    LOG.request(7, 300),
]


async def test_responds_like_the_real_witness(client: httpx.AsyncClient):
    fake = httpx.AsyncClient(transport=FakeWitness(), base_url="http://fake")
    headers = {"Content-Type": "text/plain; charset=utf-8"}
    statuses: list[int] = []
    for text in REQUESTS:
        real = await client.post(PATH, content=text.encode(), headers=headers)
        answer = await fake.post(PATH, content=text.encode(), headers=headers)

        assert answer.status_code == real.status_code
        if real.status_code == 409:
            assert (answer.text, answer.headers["content-type"]) == (
                real.text,
                real.headers["content-type"],
            )
        if real.status_code == 200:
            # The fake and the real witness answer in the same format: one signature line of equal length.
            assert real.text.startswith("— ")
            assert len(answer.text.split(" ")[2]) == len(real.text.split(" ")[2])
        statuses.append(real.status_code)
    assert statuses == [200, 200, 409, 200, 409, 422, 400, 200]
    await fake.aclose()
