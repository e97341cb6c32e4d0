import re
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

import httpx

from bench.errors import BenchmarkError
from bench.figures.processes import Programs
from bench.load.pgbench import load_of
from bench.load.wrk import Load

WARM_UP = 5
CALLS = re.compile(r"with (\d+) calls?\.")
AWAY = 'class="lack away"'
KB, CALLED = "KB", "calls"


@dataclass
class Visits:
    """Visits of pages. `sizes`: the size of the largest page, and the most calls for one page."""

    name: str
    programs: Programs
    browser: httpx.Client
    addresses: Sequence[str]

    def prepare(self) -> None:
        for number in range(WARM_UP):
            page = self._read(number)
            if page.status_code != HTTPStatus.OK or AWAY in page.text:
                raise BenchmarkError(f"{self.name}: {page.url.path} is not whole: {page.text}")

    def run(self, *, connections: int, seconds: int) -> Load:
        assert connections == 1
        times: list[float] = []
        errors, largest, most_calls = Counter[str](), 0, 0
        began = time.perf_counter()
        while (lasted := time.perf_counter() - began) < seconds:
            asked = time.perf_counter()
            page = self._read(len(times))
            times.append(1000 * (time.perf_counter() - asked))
            errors["status"] += page.status_code != HTTPStatus.OK
            errors["part away"] += AWAY in page.text
            largest = max(largest, len(page.content))
            most_calls = max([most_calls, *map(int, CALLS.findall(page.text))])
        sizes = {KB: largest / 1024, CALLED: most_calls}
        return load_of(times, lasted, dict(errors), sizes)

    def _read(self, number: int) -> httpx.Response:
        return self.browser.get(self.addresses[number % len(self.addresses)])
