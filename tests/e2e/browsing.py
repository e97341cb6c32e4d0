import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Frame, Page, Request
from support import chromium
from support.eventually import HANGS_S
from support.system import wait_until

SCREENS = Path(__file__).parents[2] / "build/screens"
TAKES_SCREENS = "CHARTROOM_SCREENS"
# Any stands for Playwright's cookie type, which Playwright does not export.
Cookie = dict[str, Any]
# Reports each violation of the Content-Security-Policy and of Trusted Types to the browser's console.
REPORT_VIOLATIONS = """
addEventListener("securitypolicyviolation", (event) =>
  console.error(`violation of ${event.violatedDirective} by ${event.blockedURI} ${event.sample}`));
"""
# Tests ignore this console message: tests check HTTP statuses, and connections break while the console
# restarts.
OF_ANSWERS = "Failed to load resource"
WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
# Only these rules depend on colours.
OF_COLOURS = ("color-contrast", "link-in-text-block")
RUN_AXE = """
async (rules) => (await axe.run(document, { runOnly: rules, resultTypes: ["violations"] })).violations
  .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`))
"""
TOO_WIDE = """
() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter((one) => one.scrollWidth > clientWidth);
  return [`${scrollWidth} of ${clientWidth} px`, ...wide.map((one) => one.outerHTML.slice(0, 120))];
}
"""


@dataclass
class Visitor:
    """A browser that records the URLs of pages with their fragments, which HTTP requests lack."""

    context: BrowserContext
    home: str
    requests: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    titles: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, browser: Browser, home: str, cookie: Cookie | None, **options: Any) -> Self:
        context = browser.new_context(base_url=home, **options)
        context.set_default_timeout(HANGS_S * 1000)
        if cookie is not None:
            context.add_cookies([cookie])
        visitor = cls(context, home)
        # A browser without JavaScript cannot run the tests' scripts either.
        if options.get("java_script_enabled", True):
            context.add_init_script(REPORT_VIOLATIONS)
        context.on("request", visitor._note_request)
        context.on("console", visitor._note_complaint)
        context.on("weberror", lambda error: visitor.complaints.append(str(error.error)))
        context.on("page", visitor._note_page)
        return visitor

    @property
    def foreign(self) -> list[str]:
        return [one for one in self.requests if not one.startswith(self.home + "/")]

    def page(self, path: str | None = None) -> Page:
        page = self.context.new_page()
        if path is not None:
            page.goto(path)
        return page

    def history(self, page: Page) -> list[str]:
        session = self.context.new_cdp_session(page)
        entries = session.send("Page.getNavigationHistory")["entries"]
        session.detach()
        return [f"{entry['url']} {entry['userTypedURL']} {entry['title']}" for entry in entries]

    def _note_request(self, request: Request) -> None:
        self.requests.append(request.url)

    def _note_complaint(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and not message.text.startswith(OF_ANSWERS):
            self.complaints.append(message.text)

    def _note_page(self, page: Page) -> None:
        page.on("framenavigated", self._note_place)

    def _note_place(self, frame: Frame) -> None:
        self.places.append(frame.url)


def open_whole(page: Page, path: str) -> None:
    """Open a page, and repeat while the page reports a service that was too busy to respond in time."""

    def is_whole() -> bool:
        page.goto(path)
        return page.locator(".lack.away").count() == 0

    wait_until(is_whole)


def screenshot(page: Page, name: str, path: str | None = None) -> None:
    """If CHARTROOM_SCREENS is set, take a screenshot, of the page at the path if there is one."""
    if TAKES_SCREENS in os.environ:
        if path is not None:
            open_whole(page, path)
        SCREENS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SCREENS / f"{name}.png", full_page=True)


def accessibility_faults(page: Page, rules: Sequence[str] = WCAG) -> list[str]:
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(chromium.axe())
    return page.evaluate(RUN_AXE, [*rules])


def overflow_of(page: Page) -> list[str]:
    return page.evaluate(TOO_WIDE)
