"""The demo's output: who does what and why, each request, and the final tables. In full, requests are
shown with their bodies and answers.
"""

import re
import time
from collections import Counter
from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.json import JSON
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from chartroom.demo.client import Caller, Exchange, Gateway, Request
from chartroom.demo.live import LiveLog

LONGEST_TEXT = 160
LONGEST_LIST = 3
AROUND_ANSWER = 60
LIVE = "event that another reader received live"


class Stage:
    def __init__(
        self, gateway: Gateway, console: Console, live: LiveLog, *, full: bool = False
    ) -> None:
        self.gateway = gateway
        self.console = console
        self._live = live
        self._full = full
        self._shown: Counter[str] = Counter()
        self._slowest_ms = 0.0

    def scene(self, title: str) -> None:
        self.console.print()
        self.console.rule(Text(title, style="bold"), align="left")

    def say(self, caller: Caller, sentence: str) -> None:
        self.console.print()
        self.console.print(Text.assemble((caller.name, "bold cyan"), f" {sentence}"))

    def remark(self, sentence: str, *, style: str = "dim") -> None:
        self._indented(Text(sentence, style=style))

    def request(self, caller: Caller, request: Request) -> Exchange:
        if not self._full:
            return self.request_briefly(caller, request)
        self._asked(request)
        return self._answered(self.gateway.call(caller, request))

    def request_in_vain(self, caller: Caller, request: Request) -> None:
        """Send a request that the caller's scopes do not allow, and show the answer."""
        if self._full:
            self._asked(request)
            exchange = self._answered(self.gateway.call_in_vain(caller, request))
        else:
            exchange = self._brief(self.gateway.call_in_vain(caller, request))
        self.remark(exchange.text("detail"), style="bold magenta")
        self._shown["request refused: the token lacks the scope"] += 1

    def _asked(self, request: Request) -> None:
        self._indented(Text.assemble((request.method, "bold green"), f" {request.target}"))
        if request.body is not None:
            self._json(request.body)
        if request.file is not None:
            size = f"{len(request.file.content) / 1000:.1f} kB"
            self._indented(Text(f"with the file {request.file.name}, {size}", style="dim"))

    def _answered(self, exchange: Exchange) -> Exchange:
        self._indented(
            Text(f"→ {exchange.status} in {exchange.seconds * 1000:.0f} ms", style="bold")
        )
        self._json(exchange.answer)
        return exchange

    def request_and_watch(self, caller: Caller, request: Request) -> Exchange:
        """Send and show an event, then show it as another reader received it by the live stream."""
        exchange = self.request(caller, request)
        answered = time.perf_counter()
        streamed = self._live.await_event(exchange.text("id"))
        after = max(0.0, streamed.at - answered) * 1000
        self._slowest_ms = max(self._slowest_ms, after)
        self._shown[LIVE] += 1
        event = f"{streamed.event.get('agent_name')} {streamed.event.get('event_type')}"
        self._indented(
            Text.assemble(
                (f"live, id {streamed.position}", "bold blue"),
                f" {event}",
                (f" {after:.0f} ms after the receipt", "dim"),
            )
        )
        return exchange

    def request_briefly(self, caller: Caller, request: Request, subject: str = "") -> Exchange:
        return self._brief(self.gateway.call(caller, request), subject)

    def _brief(self, exchange: Exchange, subject: str = "") -> Exchange:
        request, done = (
            exchange.request,
            f" → {exchange.status} in {exchange.seconds * 1000:.0f} ms",
        )
        what = f" {request.target}  {subject}".rstrip()
        self._indented(Text.assemble((request.method, "green"), what, (done, "dim")))
        return exchange

    def answer(self, answer: str, passage: str, source: str) -> None:
        at = passage.lower().index(answer.lower())
        before, held, after = (
            passage[:at],
            passage[at : at + len(answer)],
            passage[at + len(answer) :],
        )
        # Cut between words.
        before = (
            before
            if len(before) <= AROUND_ANSWER
            else "… " + before[-AROUND_ANSWER:].partition(" ")[2]
        )
        after = (
            after
            if len(after) <= AROUND_ANSWER
            else after[:AROUND_ANSWER].rpartition(" ")[0] + " …"
        )
        self._indented(Text(f"Answer: {answer}", style="bold magenta"))
        self._shown["answer found in the first passage"] += 1
        found = Text.assemble(_one_line(before), (held, "bold magenta"), _one_line(after).rstrip())
        self._indented(Text.assemble(f"First passage, {source}: ", found))

    def citation(self, match: Mapping[str, Any]) -> None:
        where = [str(match["title"] or match["source_ref"])]
        where += [f"section “{match['section']}”"] if match["section"] else []
        where += [f"version {match['document_version']}", f"{match['start']} to {match['end']}"]
        self._indented(Text.assemble(("Cited: ", "bold"), ", ".join(where)))
        text = match["chunk_text"]
        shown = text if self._full else str(shortened(_one_line(text).strip()))
        self._indented(Text(shown, style="italic"))

    def verified(self, sentence: str) -> None:
        self._shown["comparison of a citation with the original text"] += 1
        self._indented(Text.assemble(("Verified: ", "bold green"), sentence))

    def command(self, line: str, output: str) -> None:
        """Show a command and what it printed."""
        self._indented(Text.assemble(("$ ", "dim"), (line, "bold green")))
        self._indented(Text(output.rstrip("\n")))

    def totals(self, seconds: float) -> None:
        self.console.print()
        for what, count in self._shown.items():
            slowest = f", the slowest {self._slowest_ms:.0f} ms after" if what == LIVE else ""
            self.console.print(Text(f"✓ {count} × {what}{slowest}", style="green"))
        if not self.gateway.stored:
            self.remark("Nothing was stored: all of it was there before.")
            return
        table = Table(title=f"Stored in {seconds:.1f} s", title_justify="left")
        table.add_column("what")
        table.add_column("how many", justify="right")
        for what, count in self.gateway.stored.items():
            table.add_row(what, f"{count:,}")
        self.console.print()
        self.console.print(table)

    def _json(self, value: object) -> None:
        pretty = JSON.from_data(shortened(value), ensure_ascii=False).text
        # rich would cut JSON at the window's edge.
        pretty.no_wrap, pretty.overflow = False, "fold"
        self._indented(pretty)

    def _indented(self, what: Text) -> None:
        self.console.print(Padding(what, (0, 0, 0, 2), expand=False))


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def shortened(value: object) -> object:
    if isinstance(value, str):
        return value if len(value) <= LONGEST_TEXT else f"{value[:LONGEST_TEXT].rstrip()} …"
    if isinstance(value, Mapping):
        return {key: shortened(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        shown = [shortened(part) for part in value[:LONGEST_LIST]]
        return (
            shown
            if len(value) <= LONGEST_LIST
            else [*shown, f"… and {len(value) - LONGEST_LIST} more"]
        )
    return value
