"""The live log in a real browser: CHARTROOM_BROWSER, a Chromium on PATH, or the one from `make
browser`.
"""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Page, sync_playwright
from support import chromium

from bench.errors import BenchmarkError
from bench.load.listeners import DELIVERY_SECONDS, Received
from bench.load.pgbench import percentile

LIVE = "● live"
OPEN_MS = 10_000
WATCH = """
window.came = [];
window.EventSource = class extends EventSource {
  constructor(address) {
    super(address);
    this.addEventListener("message", ({ lastEventId, data }) =>
      came.push([Number(lastEventId), Date.now(), 1000 * Number(/"sent_at": ?([0-9.]+)/.exec(data)?.[1])]));
  }
};
"""
SHOWN = "Number(document.querySelector('#events').dataset.received ?? 0)"


@dataclass(frozen=True)
class LiveLog:
    page: Page

    def wait_for(self, count: int) -> Received:
        deadline = time.monotonic() + DELIVERY_SECONDS
        while self.page.evaluate(SHOWN) < count and time.monotonic() < deadline:
            time.sleep(0.1)
        came: list[tuple[int, float, float]] = self.page.evaluate("came")
        delays = sorted(at_ms - sent_ms for _, at_ms, sent_ms in came)
        return Received(
            self.page.evaluate(SHOWN),
            len(came) - len({number for number, *_ in came}),
            percentile(delays, 0.50),
            percentile(delays, 0.99),
            max((at_ms for _, at_ms, _ in came), default=0.0) / 1000,
        )


@contextmanager
def live_log(url: str, cookies: Mapping[str, str]) -> Iterator[LiveLog]:
    program = chromium.browser()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        try:
            context = browser.new_context(base_url=url)
            context.add_cookies(
                [{"name": name, "value": value, "url": url} for name, value in cookies.items()]
            )
            page = context.new_page()
            page.add_init_script(WATCH)
            page.goto("/console/log")
            state = page.locator("#live-state")
            deadline = time.monotonic() + OPEN_MS / 1000
            while state.inner_text() != LIVE:
                if time.monotonic() > deadline:
                    raise BenchmarkError(f"The live log is not open: {state.inner_text()}")
                time.sleep(0.1)
            yield LiveLog(page)
        finally:
            browser.close()
